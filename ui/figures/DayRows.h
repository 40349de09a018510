// The sheet of a day as rows of a table.
#pragma once

#include "core/catalogue/ContentGroups.h"
#include "core/documents/Cell.h"
#include "core/reports/DaySheet.h"
#include "wording/Languages.h"
#include "wording/Words.h"

#include <cstdint>
#include <vector>

namespace kitapdar::ui {

struct DayRow {
    std::int64_t id = 0; // its place in the sheet
    Words part;          // "Books"
    Words what;          // "Lendings"; of a head its part
    documents::Cell value;
    bool needsLook = false; // something waits that should not
    bool isHead = false;    // begins its part; without a value
};

/// All rows, zeros too, each part below its head; a part that has no rows has no head. A sheet of every day has the
/// same lines; only parts by age, language, content and reason have as many as there are codes.
std::vector<DayRow> dayRows(const reports::DaySheet& sheet, const std::vector<catalogue::ContentGroup>& groups,
                            const Languages& languages);

} // namespace kitapdar::ui
