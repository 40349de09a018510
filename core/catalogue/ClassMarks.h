// Class marks of a record by their systems, and the content group that they belong to.
#pragma once

#include "core/catalogue/ContentGroups.h"
#include "core/catalogue/MarcRecord.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

struct ClassMarks {
    std::string bbk; // "84(5Қаз)7"; "": the record has none
    std::string udc; // "821.512.122"
};

/// What the record says of itself, the first mark of each system. Pure.
ClassMarks classMarksOf(const MarcRecord& record, MarcFormat format);
/// A mark that names no system, as of a shelf: three digits at its beginning are UDC, all else is BBK.
ClassMarks classMarksOf(std::string_view shelfMark);

/// The number of the group, by BBK, else by UDC: the longest beginning decides, of equal ones the first group. nullopt:
/// none of the groups has such marks. Pure.
std::optional<std::int64_t> contentGroupOf(const std::vector<ContentGroup>& groups, const ClassMarks& marks);

} // namespace kitapdar::catalogue
