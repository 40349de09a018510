#include "core/circulation/LoanRepository.h"

#include "core/circulation/LoanColumns.h"
#include "core/collection/CodeLookup.h"
#include "core/collection/CopyColumns.h"
#include "core/readers/ReaderColumns.h"
#include "core/storage/InList.h"

namespace kitapdar::circulation {

namespace {

constexpr auto copyFactsColumns = storage::columnsOf<CopyFacts>(
    storage::part(collection::copyColumns, "c", &CopyFacts::copy), storage::readOnly("b.title", &CopyFacts::title),
    storage::readOnly("b.authors", &CopyFacts::authors), storage::readOnly("b.kind", &CopyFacts::recordKind),
    storage::part(loanColumns, "l", &CopyFacts::loan), storage::part(readers::readerColumns, "r", &CopyFacts::holder));

constexpr auto readerFactsColumns = storage::columnsOf<ReaderFacts>(
    storage::part(readers::readerColumns, "r", &ReaderFacts::reader),
    storage::readOnly(
        "(select count(*) from loan l where l.reader_id = r.id and l.returned_at is null and l.use_place = 'home')",
        &ReaderFacts::openLoans),
    storage::readOnly(
        "(select count(*) from loan l join copy c on c.id = l.copy_id join record b on b.id = c.record_id "
        "where l.reader_id = r.id and l.returned_at is null and l.use_place = 'home' "
        "and b.kind = (select kind from record where id = $3))",
        &ReaderFacts::openLoansOfKind),
    storage::readOnly("(select count(*) from loan l where l.reader_id = r.id and l.returned_at is null "
                      "and l.use_place = 'reading_room')",
                      &ReaderFacts::roomLoans),
    storage::readOnly(
        "(select count(*) from loan l where l.reader_id = r.id and l.returned_at is null and l.due_on < $2)",
        &ReaderFacts::overdueLoans),
    storage::readOnly("(select min(l.id) from loan l join copy c on c.id = l.copy_id "
                      "where l.reader_id = r.id and l.returned_at is null and c.record_id = $3)",
                      &ReaderFacts::sameTitle));

constexpr auto rowColumns = storage::columnsOf<LoanRow>(
    storage::part(loanColumns, "l", &LoanRow::loan), storage::readOnly("b.id", &LoanRow::recordId),
    storage::readOnly("b.title", &LoanRow::title), storage::readOnly("b.authors", &LoanRow::authors),
    storage::readOnly("coalesce(c.barcode, c.inventory_number, '')", &LoanRow::barcode),
    storage::readOnly("coalesce(r.card, '')", &LoanRow::readerCard));

std::string selectCopy(std::string_view loan, std::string_view condition) {
    return "select " + copyFactsColumns.list() +
           " from copy c join record b on b.id = c.record_id "
           "left join loan l on l.copy_id = c.id and " +
           std::string(loan) + " left join reader r on r.id = l.reader_id where " + std::string(condition);
}

std::string selectRows(std::string_view tail) {
    return "select " + rowColumns.list() +
           " from loan l join copy c on c.id = l.copy_id join record b on b.id = c.record_id "
           "left join reader r on r.id = l.reader_id where " +
           std::string(tail);
}

/// PostgreSQL names the index, SQLite its columns.
bool isLentAlready(const Fault& fault) {
    return fault.kind == Fault::Kind::Conflict &&
           (fault.constraint == "loan_open_copy" || fault.constraint == "loan.copy_id");
}

} // namespace

Result<std::vector<CopyFacts>> LoanRepository::copies(storage::Snapshot& snapshot,
                                                      const text::ScannedCode& code) const {
    TRY(const auto meanings, collection::namedBy(snapshot, code));
    std::vector<CopyFacts> copies;
    for (const readers::CodeMeaning& each : meanings) {
        if (each.kind == text::CodeKind::Card) continue;
        TRY(auto found, copy(snapshot, collection::CopyId(each.id)));
        if (found) copies.push_back(std::move(*found));
    }
    return copies;
}

Result<std::optional<CopyFacts>> LoanRepository::copy(storage::Snapshot& snapshot, collection::CopyId id) const {
    static const std::string sql = selectCopy("l.returned_at is null", "c.id = $1");
    return snapshot.first(sql, {id}, copyFactsColumns);
}

Result<std::optional<CopyFacts>> LoanRepository::lentCopy(storage::Snapshot& snapshot, LoanId loan) const {
    static const std::string sql = selectCopy("l.id = $1", "l.id = $1");
    return snapshot.first(sql, {loan}, copyFactsColumns);
}

Result<std::optional<ReaderFacts>> LoanRepository::reader(storage::Snapshot& snapshot, const std::string& card,
                                                          Day today, catalogue::RecordId record) const {
    static const std::string sql =
        "select " + readerFactsColumns.list() + " from reader r where r.card = $1 and r.forgotten_on is null";
    return snapshot.first(sql, {card, today, record}, readerFactsColumns);
}

Result<LoanId> LoanRepository::insert(journal::Operation& operation, const Loan& loan) const {
    auto id = operation.insert("loan", loanColumns.inserted(loan));
    if (!id && isLentAlready(id.error())) id.error().kind = Fault::Kind::Busy;
    TRY(const auto number, std::move(id));
    return LoanId(number);
}

Result<void> LoanRepository::close(journal::Operation& operation, const Loan& loan, Instant at) const {
    return operation.update("loan", loan.id.value, {{"returned_at", at}});
}

Result<void> LoanRepository::renew(journal::Operation& operation, const Loan& loan, Day dueOn, bool byHand) const {
    journal::Columns columns = {{"due_on", dueOn}, {"renewals", loan.renewals + 1}};
    if (byHand != loan.dueByHand) columns.emplace_back("due_by_hand", byHand ? 1 : 0);
    if (loan.returnedAt) columns.emplace_back("returned_at", std::optional<Instant>());
    return operation.update("loan", loan.id.value, columns);
}

Result<void> LoanRepository::takeHome(journal::Operation& operation, const Loan& loan) const {
    return operation.update("loan", loan.id.value,
                            {{"use_place", std::string(collection::code(loan.usePlace))},
                             {"due_on", loan.dueOn},
                             {"due_by_hand", loan.dueByHand ? 1 : 0}});
}

Result<void> LoanRepository::insertImported(storage::Transaction& transaction, std::int64_t import,
                                            const Loan& loan) const {
    storage::Parameters values;
    std::string names;
    std::string places;
    for (auto& [name, value] : loanColumns.inserted(loan)) {
        names.append(name).append(", ");
        values.push_back(std::move(value));
        places.append("$").append(std::to_string(values.size())).append(", ");
    }
    values.emplace_back(import);
    CHECK(transaction.execute(
        "insert into loan (" + names + "import_id) values (" + places + "$" + std::to_string(values.size()) + ")",
        values));
    return {};
}

Result<std::vector<ImportedLoanRow>> LoanRepository::ofImport(storage::Snapshot& snapshot, std::int64_t import,
                                                              int limit) const {
    return snapshot.all("select id, row_version from loan where import_id = $1 order by id desc limit $2",
                        {import, limit}, [](const storage::Row& row) {
                            return ImportedLoanRow{row.id<LoanId>(0), row.integer(1) > 1};
                        });
}

Result<void> LoanRepository::eraseImported(storage::Transaction& transaction, const storage::Parameters& ids) const {
    return storage::eachIn(transaction, "delete from loan where id", ids, [](const storage::Row&) { return true; });
}

Result<void> LoanRepository::keepImported(storage::Transaction& transaction, const storage::Parameters& ids) const {
    return storage::eachIn(transaction, "update loan set import_id = null where id", ids,
                           [](const storage::Row&) { return true; });
}

Result<std::vector<LoanRow>> LoanRepository::openOfReader(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    static const std::string sql = selectRows("l.reader_id = $1 and l.returned_at is null order by l.due_on, l.id");
    return snapshot.all(sql, {reader}, rowColumns);
}

Result<std::vector<LoanRow>> LoanRepository::historyOfReader(storage::Snapshot& snapshot, readers::ReaderId reader,
                                                             int limit) const {
    static const std::string sql = selectRows("l.reader_id = $1 order by l.lent_at desc, l.id desc limit $2");
    return snapshot.all(sql, {reader, limit}, rowColumns);
}

Result<std::vector<LoanRow>> LoanRepository::historyOfCopy(storage::Snapshot& snapshot, collection::CopyId copy,
                                                           int limit) const {
    static const std::string sql = selectRows("l.copy_id = $1 order by l.lent_at desc, l.id desc limit $2");
    return snapshot.all(sql, {copy, limit}, rowColumns);
}

} // namespace kitapdar::circulation
