// Whose rights are cleared. The room of work is above and contributes SQL: declared here, where it is asked, and
// defined in core/workflow/ClearedRecords.cpp, where the table of decisions is known.
#pragma once

#include <string_view>

namespace kitapdar::digitization {

/// Selects the ids of the records whose newest decision permits delivery on the day $1.
extern const std::string_view clearedRecordsSql;

} // namespace kitapdar::digitization
