// The fields of IRBIS, the same in its text files and in its databases.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <string>
#include <string_view>

namespace kitapdar::exchange {

/// "10" → "010"; tags of four digits stay.
std::string irbisTag(std::string_view digits);

/// "#10: ^a5-7110" → tag "010" and the rest, a view of the line; false when the line does not begin a field.
bool splitIrbisField(std::string_view line, std::string& tag, std::string_view& content);

/// A field of `before^asubfield^bsubfield`. A code is one printable letter; IRBIS ignores its case.
catalogue::MarcField irbisField(std::string tag, std::string_view text);

} // namespace kitapdar::exchange
