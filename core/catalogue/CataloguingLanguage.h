// The language in which a library describes its books, whatever the language of the books is. Pure functions.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <string>
#include <string_view>

namespace kitapdar::catalogue {

/// The MARC code of the language in which this record was catalogued: 040 $b of MARC 21, 100 $a/22-24 of UNIMARC; ""
/// when the record does not say.
std::string languageOfCataloguing(const MarcRecord& record);

/// The MARC code of the language in which a library catalogues that prints its slips in `slipLanguage` ("kk", "ru",
/// "en"). A library that was never named ("") catalogues in Russian.
std::string cataloguingLanguageFrom(std::string_view slipLanguage);

} // namespace kitapdar::catalogue
