// Merging what was typed into a record with what another desk has stored meanwhile, field by field. Pure; any thread.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <string>
#include <vector>

namespace kitapdar::catalogue {

struct RecordMerge {
    MarcRecord record;                // when nothing clashes
    std::vector<std::string> clashes; // tags that both changed, each otherwise; "LDR" is the leader
};

/// `base` was read, `typed` is what became of it here, `stored` what became of it there. Fields with one tag count as
/// one thing; of those that stand as often as before each counts by itself. The leader and fields without subfields
/// are merged character by character when they kept their length.
RecordMerge mergeRecords(const MarcRecord& base, const MarcRecord& typed, const MarcRecord& stored);

} // namespace kitapdar::catalogue
