// Languages as people name them, and the codes that MARC has for them. Private to core/catalogue.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::catalogue {

/// The code that MARC has for it, of a code of two or three letters or of a name in Kazakh, Russian or English, whole
/// or begun ("kk", "deu", "русский", "рус", "қазақша"): "kaz", "ger". Anything else in small letters. Any thread.
std::string languageNamed(std::string_view typed);

/// Whether MARC has this code of a language, of several ("mul") or of a family of them ("sla"): "kaz", "ger"; not
/// "deu", "kk", "xyz". Any thread.
bool isMarcLanguage(std::string_view code);

} // namespace kitapdar::catalogue
