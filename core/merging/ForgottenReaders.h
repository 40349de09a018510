// Whose entries an erasure must reach: a reader is more than the row that is left of him.
#pragma once

#include <string>

namespace kitapdar::merging {

/// A common table expression `gone(id)`, to be written before the statement that asks it; it needs no parameters but
/// those of `also`, a statement whose ids count as forgotten, too ("": none).
/// `gone` are the readers who are forgotten, and those who were made one with them: their rows are gone, and no undo
/// has brought them back.
std::string withForgottenReaders(const std::string& also = {});

} // namespace kitapdar::merging
