// The country of a place of publication. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::catalogue {

/// ISO 3166, "KZ", of a place as it stands in an imprint, in Kazakh, Russian or English, whole or as rules of
/// description shorten it: "Алма-Ата", "М. ; СПб.", "[Қызылорда]". "" when the place is not known; a name that several
/// countries have is none that is known. Today's country counts: MARC has closed the code of the USSR.
std::string countryOfPlace(std::string_view place);

} // namespace kitapdar::catalogue
