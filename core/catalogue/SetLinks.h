// Links of a record to another one that it belongs to: of a volume to its set, of an article to what it stands in.
// Pure.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// The number that links name the record by; "" when it has none.
std::string controlNumber(const MarcRecord& record);

/// Whether a link leads to that control number: $w of the linking entries of MARC 21 (760…787), whose agency makes no
/// difference ("(KZ-NLRK)000123"), $1 001 and $0 of 461…464 of UNIMARC and RUSMARC. IRBIS has no such links.
bool linksTo(const MarcRecord& record, const std::string& number);

/// All control numbers that its links name, each once, in their order.
std::vector<std::string> linkedNumbers(const MarcRecord& record);

/// The record with its links to the control number `from` leading to `to`; the agency stays.
MarcRecord relinked(MarcRecord record, const std::string& from, const std::string& to);

} // namespace kitapdar::catalogue
