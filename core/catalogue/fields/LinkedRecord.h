// What a record says of another one that it belongs to: the set of a volume, the document of an article. UNIMARC and
// RUSMARC embed whole fields behind $1; IRBIS has subfields of its own. Private to the room.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// The fields that stand behind the $1 of a field, each "200 1" and its subfields, or "001" and its data.
std::vector<MarcField> embeddedFields(const MarcField& field);

/// The set of a volume as far as 461 (in IRBIS 461 and 961) tells of it, as UNIMARC: 001, 200, 210, 700. Nothing when
/// the record has no such field.
std::optional<MarcRecord> setInside(const MarcRecord& record, bool irbis);

/// The control number of what an article stands in (463, else 461 of UNIMARC); "" when it is not said.
std::string hostNumber(const MarcRecord& record);

/// The number of the volume in its set: 461 $v, embedded or not; "" when it has none.
std::string numberInSet(const MarcRecord& record, bool irbis);

} // namespace kitapdar::catalogue
