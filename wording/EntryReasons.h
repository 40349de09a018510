// Why something was done, as whoever did it has written.
#pragma once

#include "core/journal/Entry.h"

#include <QString>

#include <string>

namespace kitapdar {

/// The reason that somebody typed; "": none, or one of a list, which is no text.
std::string reasonIn(const journal::Entry& entry);
/// The code of the restricted field that was shown; "" of other entries.
std::string revealedField(const journal::Entry& entry);
/// What stands behind the words of an entry, "IIN, reason: a document was checked"; "" for nothing.
QString reasonWords(const journal::Entry& entry);

} // namespace kitapdar
