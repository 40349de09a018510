// The fixed positions of a record (leader, 008 of MARC 21, 100 of UNIMARC) that say what a form shows, too. Pure.
#pragma once

#include "core/base/Time.h"
#include "core/catalogue/editing/FormFields.h"

#include <string>
#include <string_view>

namespace kitapdar::catalogue {

/// The country of publication by ISO 3166, "KZ", out of 008/15-17 of MARC 21; a code that has no such country as it
/// stands; "" when none is said.
std::string codedCountry(const MarcRecord& record);
void setCodedCountry(MarcRecord& record, const std::string& country);

/// 008/35-37; "" when none is said.
std::string codedLanguage(const MarcRecord& record);
void setCodedLanguage(MarcRecord& record, const std::string& language);

/// Writes into the fixed positions what the fields of the form say by now of the year, the language and the country.
/// Elements that have no such positions change nothing.
void keepInStep(MarcRecord& record, MarcFamily family, FormElement changed);

/// The coded field of a new record: 100 $a of UNIMARC, 008 of MARC 21. `language`: the one it is catalogued in, which
/// MARC 21 says elsewhere.
MarcField codedField(MarcFamily family, Day today, std::string_view language);

} // namespace kitapdar::catalogue
