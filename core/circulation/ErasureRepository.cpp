#include "core/circulation/ErasureRepository.h"

#include "core/storage/Columns.h"

namespace kitapdar::circulation {

namespace {

// Unless the reader has asked, by a consent that holds, to keep the list of what was read. $1: before; $2: today.
constexpr std::string_view overdueLoan =
    " from loan l join reader r on r.id = l.reader_id where l.returned_at < $1 and not exists "
    "(select 1 from consent c join consent_form f on f.id = c.form_id where c.reader_id = l.reader_id "
    "and f.purpose = 'keep_list' and c.withdrawn_on is null and (c.until_day is null or c.until_day >= $2))";

// Nothing is lent, waited for or owed. $1: the registration ended before, and so did a block that had an end (each late
// return may have made one); $2: the last return was before.
constexpr std::string_view overdueReader =
    " from reader r where r.forgotten_on is null and r.registered_until < $1 "
    "and (r.blocked_reason = '' or r.blocked_until < $1) "
    "and r.blocked_data = 0 and not exists (select 1 from loan l where l.reader_id = r.id "
    "and (l.returned_at is null or l.returned_at >= $2)) "
    "and not exists (select 1 from hold h where h.reader_id = r.id and h.ended_on is null) "
    "and coalesce((select sum(c.amount) from charge c where c.reader_id = r.id), 0) <= "
    "coalesce((select sum(p.amount) from charge_line p join charge d on d.id = p.charge_id "
    "where d.reader_id = r.id), 0)";

LinkedLoan readLoan(const storage::Row& row) { return {row.id<LoanId>(0), row.string(1), row.truth(2)}; }

constexpr std::string_view isOpen = "case when l.returned_at is null then 1 else 0 end";

} // namespace

std::string selectOverdueReaders() { return "select r.id" + std::string(overdueReader); }

Result<Overdue> ErasureRepository::overdue(storage::Snapshot& snapshot, const RetentionLimits& limits,
                                           Day today) const {
    Overdue overdue;
    TRY(overdue.loans, snapshot.number("select count(*)" + std::string(overdueLoan), {limits.loansBefore, today}));
    TRY(overdue.readers, snapshot.number("select count(*)" + std::string(overdueReader),
                                         {limits.readersBefore, limits.readersReturnedBefore}));
    TRY(overdue.holds, snapshot.number("select count(*) from hold where reader_id is not null and ended_on <= $1",
                                       {holdsEndedBy(limits)}));
    TRY(overdue.visits, snapshot.number("select count(*) from visit where reader_id is not null and on_day < $1",
                                        {localDay(limits.loansBefore)}));
    return overdue;
}

Result<std::vector<LinkedLoan>> ErasureRepository::overdueLoans(storage::Snapshot& snapshot,
                                                                const RetentionLimits& limits, Day today, LoanId last,
                                                                int limit) const {
    static const std::string sql = "select l.id, r.category, " + std::string(isOpen) + std::string(overdueLoan) +
                                   " and l.id > $3 order by l.id limit $4";
    return snapshot.all(sql, {limits.loansBefore, today, last, limit}, readLoan);
}

Result<std::vector<readers::ReaderId>> ErasureRepository::overdueReaders(storage::Snapshot& snapshot,
                                                                         const RetentionLimits& limits,
                                                                         readers::ReaderId last, int limit) const {
    static const std::string sql = "select r.id" + std::string(overdueReader) + " and r.id > $3 order by r.id limit $4";
    return snapshot.all(sql, {limits.readersBefore, limits.readersReturnedBefore, last, limit},
                        storage::only<readers::ReaderId>);
}

Result<std::int64_t> ErasureRepository::openLoans(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    return snapshot.number("select count(*) from loan where reader_id = $1 and returned_at is null", {reader});
}

Result<std::int64_t> ErasureRepository::history(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    return snapshot.number(
        "select (select count(*) from loan where reader_id = $1) + (select count(*) from hold where "
        "reader_id = $1) + (select count(*) from charge where reader_id = $1) + (select count(*) "
        "from visit where reader_id = $1)",
        {reader});
}

Result<std::int64_t> ErasureRepository::openHolds(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    return snapshot.number("select count(*) from hold where reader_id = $1 and ended_on is null", {reader});
}

Result<std::vector<LinkedLoan>> ErasureRepository::loansOf(storage::Snapshot& snapshot,
                                                           readers::ReaderId reader) const {
    static const std::string sql = "select l.id, r.category, " + std::string(isOpen) +
                                   " from loan l join reader r on r.id = l.reader_id where l.reader_id = $1 order by "
                                   "l.id";
    return snapshot.all(sql, {reader}, readLoan);
}

Result<std::optional<LinkedLoan>> ErasureRepository::linkedLoan(storage::Snapshot& snapshot, LoanId id) const {
    static const std::string sql = "select l.id, r.category, " + std::string(isOpen) +
                                   " from loan l join reader r on r.id = l.reader_id where l.id = $1";
    return snapshot.first(sql, {id}, readLoan);
}

Result<std::int64_t> ErasureRepository::entriesAbout(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    return snapshot.number(
        "select count(distinct operation_seq) from operation_subject where subject_table = 'reader' and subject_id = "
        "$1",
        {reader});
}

Result<void> ErasureRepository::close(journal::Operation& operation, LoanId loan, Instant at) const {
    return operation.update("loan", loan.value, {{"returned_at", at}});
}

Result<void> ErasureRepository::cut(journal::Operation& operation, const LinkedLoan& loan) const {
    CHECK(operation.update("loan", loan.id.value, {{"reader_category", loan.category}}));
    return operation.forget("loan", loan.id.value, {{"reader_id", std::optional<std::int64_t>()}});
}

} // namespace kitapdar::circulation
