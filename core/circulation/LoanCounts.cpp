#include "core/readers/LoanCounts.h"

namespace kitapdar::readers {

namespace {

std::string openLoans(std::string_view reader) {
    return "(select count(*) from loan l where l.reader_id = " + std::string(reader) + " and l.returned_at is null";
}

} // namespace

std::string openLoanCountSql(std::string_view reader) { return openLoans(reader) + ")"; }

std::string overdueLoanCountSql(std::string_view reader, std::string_view today) {
    return openLoans(reader) + " and l.due_on < " + std::string(today) + ")";
}

} // namespace kitapdar::readers
