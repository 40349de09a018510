// The link of a volume to the record of its set. Pure.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <string>

namespace kitapdar::catalogue {

/// The volume with its links to the control number `from` leading to `to`: 773 $w of MARC 21, whose agency stays
/// ("(KZ-NLRK)000123"), 461 $1 001 and $0 of UNIMARC and RUSMARC. IRBIS has no such links.
MarcRecord relinked(MarcRecord volume, const std::string& from, const std::string& to);

} // namespace kitapdar::catalogue
