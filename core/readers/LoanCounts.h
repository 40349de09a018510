// What lists of readers tell of loans. The room of loans is above and contributes SQL: declared here, where it is
// asked, and defined in core/circulation/LoanCounts.cpp, where the table is known.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::readers {

/// How many loans of the reader are open. `reader` is the column in which the reader's id stands: "r.id".
std::string openLoanCountSql(std::string_view reader);
/// How many of them were due before `today`, a parameter: "$2".
std::string overdueLoanCountSql(std::string_view reader, std::string_view today);

} // namespace kitapdar::readers
