// Languages as people name them in a query. Private to core/catalogue.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::catalogue {

/// The code that MARC has for it, of a code of two or three letters or of a name in Kazakh, Russian or English, whole
/// or begun ("kk", "deu", "русский", "рус", "қазақша"): "kaz", "ger". Anything else in small letters. Any thread.
std::string languageNamed(std::string_view typed);

} // namespace kitapdar::catalogue
