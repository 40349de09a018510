#include "core/circulation/LoanRepository.h"

#include "core/collection/CopyRepository.h"
#include "core/readers/ReaderRepository.h"
#include "core/text/Barcode.h"

namespace kitapdar::circulation {

namespace {

constexpr std::string_view loanColumns =
    "l.id, l.copy_id, l.reader_id, l.use_place, l.lent_at, l.lent_on, l.due_on, l.renewals, l.returned_at, "
    "l.row_version";
constexpr int loanColumnCount = 10;

Loan loanFrom(const storage::Row& row, int first) {
    Loan loan;
    loan.id = row.id<LoanId>(first);
    loan.copyId = row.id<collection::CopyId>(first + 1);
    loan.readerId = row.id<readers::ReaderId>(first + 2);
    loan.usePlace = collection::lendingFromCode(row.text(first + 3)).value_or(collection::Lending::Home);
    loan.lentAt = row.instant(first + 4);
    loan.lentOn = row.day(first + 5);
    loan.dueOn = row.day(first + 6);
    loan.renewals = static_cast<int>(row.integer(first + 7));
    loan.returnedAt = row.maybeInstant(first + 8);
    loan.version = row.integer(first + 9);
    return loan;
}

CopyFacts copyFactsFrom(const storage::Row& row) {
    int at = 0;
    CopyFacts facts;
    facts.copy = collection::copyFrom(row, at);
    at += collection::copyColumnCount;
    facts.title = row.string(at++);
    facts.authors = row.string(at++);
    facts.recordKind = row.string(at++);
    if (row.isNull(at)) return facts;
    facts.openLoan = loanFrom(row, at);
    facts.holder = readers::readerFrom(row, at + loanColumnCount);
    return facts;
}

std::string selectCopy(std::string_view condition) {
    std::string sql = "select ";
    sql += collection::copyColumns;
    sql += ", b.title, b.authors, b.kind, ";
    sql += loanColumns;
    sql += ", ";
    sql += readers::readerColumns;
    sql +=
        " from copy c join record b on b.id = c.record_id "
        "left join loan l on l.copy_id = c.id and l.returned_at is null "
        "left join reader r on r.id = l.reader_id where ";
    sql += condition;
    return sql;
}

std::string selectRows(std::string_view tail) {
    std::string sql = "select ";
    sql += loanColumns;
    sql +=
        ", b.id, b.title, b.authors, coalesce(c.barcode, c.inventory_number, ''), r.card "
        "from loan l join copy c on c.id = l.copy_id join record b on b.id = c.record_id "
        "join reader r on r.id = l.reader_id where ";
    sql += tail;
    return sql;
}

LoanRow rowFrom(const storage::Row& row) {
    const int at = loanColumnCount;
    return {loanFrom(row, 0),   row.id<catalogue::RecordId>(at),
            row.string(at + 1), row.string(at + 2),
            row.string(at + 3), row.string(at + 4)};
}

} // namespace

std::string CopyFacts::code() const { return copy.barcode ? *copy.barcode : copy.inventoryNumber.value_or(""); }

LoanRow CopyFacts::row(const Loan& loan, const std::string& card) const {
    return {loan, copy.recordId, title, authors, code(), card};
}

Result<std::optional<CopyFacts>> LoanRepository::copy(storage::Snapshot& snapshot, const std::string& code) const {
    static const std::string byBarcode = selectCopy("c.barcode = $1");
    static const std::string byInventory = selectCopy("c.inventory_number = $1");
    TRY(auto found, snapshot.first(byBarcode, {collection::asStored(code)}, copyFactsFrom));
    if (found) return found;
    return snapshot.first(byInventory, {text::normalizeScan(code)}, copyFactsFrom);
}

Result<std::optional<ReaderFacts>> LoanRepository::reader(storage::Snapshot& snapshot, const std::string& card,
                                                          Day today, std::optional<catalogue::RecordId> record) const {
    static const std::string sql =
        "select " + std::string(readers::readerColumns) +
        ", (select count(*) from loan l where l.reader_id = r.id and l.returned_at is null and l.use_place = 'home')"
        ", (select count(*) from loan l where l.reader_id = r.id and l.returned_at is null and l.due_on < $2)"
        ", (select min(l.id) from loan l join copy c on c.id = l.copy_id "
        "where l.reader_id = r.id and l.returned_at is null and c.record_id = $3) "
        "from reader r where r.card = $1";
    return snapshot.first(sql, {readers::asStored(card), today, record}, [](const storage::Row& row) {
        const int at = readers::readerColumnCount;
        return ReaderFacts{readers::readerFrom(row), static_cast<int>(row.integer(at)),
                           static_cast<int>(row.integer(at + 1)), row.maybeId<LoanId>(at + 2)};
    });
}

Result<LoanId> LoanRepository::insert(journal::Operation& operation, const Loan& loan) const {
    auto id = operation.insert("loan", {{"copy_id", loan.copyId},
                                        {"reader_id", loan.readerId},
                                        {"use_place", collection::code(loan.usePlace)},
                                        {"lent_at", loan.lentAt},
                                        {"lent_on", loan.lentOn},
                                        {"due_on", loan.dueOn},
                                        {"renewals", loan.renewals},
                                        {"returned_at", loan.returnedAt}});
    if (!id && id.error().kind == Fault::Kind::Conflict) id.error().kind = Fault::Kind::Busy;
    TRY(const auto number, std::move(id));
    return LoanId(number);
}

Result<void> LoanRepository::close(journal::Operation& operation, const Loan& loan, Instant at) const {
    return operation.update("loan", loan.id.value, {{"returned_at", at}});
}

Result<void> LoanRepository::renew(journal::Operation& operation, const Loan& loan, Day dueOn) const {
    return operation.update("loan", loan.id.value, {{"due_on", dueOn}, {"renewals", loan.renewals + 1}});
}

Result<std::vector<LoanRow>> LoanRepository::openOfReader(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    static const std::string sql = selectRows("l.reader_id = $1 and l.returned_at is null order by l.due_on, l.id");
    return snapshot.all(sql, {reader}, rowFrom);
}

Result<std::vector<LoanRow>> LoanRepository::historyOfReader(storage::Snapshot& snapshot, readers::ReaderId reader,
                                                             int limit) const {
    static const std::string sql = selectRows("l.reader_id = $1 order by l.lent_at desc, l.id desc limit $2");
    return snapshot.all(sql, {reader, limit}, rowFrom);
}

Result<std::vector<LoanRow>> LoanRepository::historyOfCopy(storage::Snapshot& snapshot, collection::CopyId copy,
                                                           int limit) const {
    static const std::string sql = selectRows("l.copy_id = $1 order by l.lent_at desc, l.id desc limit $2");
    return snapshot.all(sql, {copy, limit}, rowFrom);
}

Result<std::optional<LoanRow>> LoanRepository::openOfCopy(storage::Snapshot& snapshot, collection::CopyId copy) const {
    static const std::string sql = selectRows("l.copy_id = $1 and l.returned_at is null");
    return snapshot.first(sql, {copy}, rowFrom);
}

} // namespace kitapdar::circulation
