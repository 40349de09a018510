// What the forms of record files have in common: a file is read to its end, and each record that comes out of it is
// projected, described, prepared for the database, written in every form and read again.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::fuzz {

/// Reads a file as MarcReader does. `choice` is the encoding that a person chose: 'A' for the first of
/// text::kAllEncodings, 'B' for the second …; any other character for none.
void readFile(std::string_view bytes, char choice);

} // namespace kitapdar::fuzz
