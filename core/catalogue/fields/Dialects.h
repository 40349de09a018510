// The projections of the two families of dialects. Private to the room.
#pragma once

#include "core/catalogue/RecordFields.h"

namespace kitapdar::catalogue {

RecordFields marc21Fields(const MarcRecord& record);
/// UNIMARC, RUSMARC and IRBIS: the same tags, with what IRBIS adds.
RecordFields unimarcFields(const MarcRecord& record, MarcFormat format);

FoundBy marc21FoundBy(const MarcRecord& record);
FoundBy unimarcFoundBy(const MarcRecord& record, MarcFormat format);

/// MARC 21 with the fields of the original script (880) in the place of those that say nothing ("<>") or are not there;
/// nullopt when there is no such field.
std::optional<MarcRecord> withOriginalScript(const MarcRecord& record);

} // namespace kitapdar::catalogue
