// Codes of languages: those of ISO 639-2 as libraries write them, and what the data of ICU calls them. Pure; any
// thread.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::text {

/// The bibliographic code where ISO 639-2 has two, as MARC wants it: "deu" is "ger". Other codes as they are.
std::string bibliographicCode(std::string_view code);

/// The name of the language with this code of MARC, in the language "kk", "ru" or "en"; "" when ICU has none: "spa" is
/// "испанский".
std::string languageName(std::string_view code, std::string_view in);

} // namespace kitapdar::text
