#include "tests/support/generator/PastLoans.h"

#include "core/catalogue/BookShape.h"
#include "core/circulation/Kinds.h"
#include "core/figures/Shapes.h"
#include "core/figures/UseActs.h"
#include "core/journal/Chain.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/readers/PersonShape.h"
#include "core/rules/CalendarService.h"
#include "core/storage/IdSeries.h"
#include "tests/support/generator/BulkTables.h"
#include "tests/support/generator/LoanHistory.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <future>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace kitapdar::demo {

namespace {

using storage::Connection;
using storage::Parameters;
using storage::Transaction;

constexpr std::size_t eventsInSlice = 50'000;
constexpr std::size_t subjectsInSlice = 1'000'000;
constexpr int closingMinute = 19 * 60 + 30;
const std::vector<std::string> tables = {"loan",  "operation", "operation_payload", "operation_subject",
                                         "visit", "use_act"};

/// Several librarians at several desks, each in its place.
struct DeskOfYears {
    std::string name;
    std::string place;
    std::string librarian;
};
constexpr std::size_t deskCount = 8;
constexpr std::array<std::string_view, deskCount> deskPlaces = {"AB", "AB", "AB", "JAS", "BAL", "SAL", "KQ", "AQ"};

std::int64_t millisecondsOf(Day day, int minute) {
    constexpr int zone = 5 * 60;
    return (std::int64_t{day.sinceEpoch()} * 24 * 60 + minute - zone) * 60'000;
}

std::string quoted(const std::string& text) { return nlohmann::json(text).dump(); }

struct LentCopy {
    std::int64_t id = 0;
    std::int64_t recordId = 0;
    std::size_t record = 0; // place in the list of records
    std::string barcode;    // as JSON
};
struct LentRecord {
    std::string title; // as JSON
    std::int64_t shape = 0;
};
struct LendingReader {
    readers::Reader reader;
    std::size_t desk = 0;
    Day lastVisit;
    std::pair<int, std::int64_t> shape = {-2, 0}; // of the age that was asked for last
};

/// A lending or a return.
struct Event {
    std::int64_t at = 0;
    bool lends = false;
    std::uint32_t loan = 0; // place in the history
};

struct OperationRow {
    std::int64_t at = 0;
    std::size_t desk = 0;
    bool lends = false;
    std::string facts;
    std::string previous;
    std::string hash;
    std::string digest;
    journal::Payload payload;
};
/// A row of `loan`, with what stands in the other tables of its lending.
struct LoanRows {
    std::size_t loan = 0; // place in the history
    std::int64_t id = 0;
    std::int64_t personShape = 0;
    std::int64_t visit = 0; // 0: none
};
/// What some events write.
struct Rows {
    std::int64_t firstOperation = 0;
    std::vector<OperationRow> operations;
    std::vector<LoanRows> lent;
};

enum SubjectTable : std::uint8_t { OfCopy, OfReader, OfRecord }; // in the order of their names
constexpr std::array<std::string_view, 3> subjectTables = {"copy", "reader", "record"};
struct SubjectRow {
    SubjectTable table;
    std::uint32_t id;
    std::uint32_t operation;
};

class Writing {
public:
    Writing(Connection& connection, const PastLoansSizes& sizes, const Clock& clock, jobs::Progress& progress)
        : m_connection(connection), m_sizes(sizes), m_clock(clock), m_progress(progress), m_random(sizes.seed) {
        for (std::size_t i = 0; i < deskCount; ++i) {
            const std::string name = std::to_string(i + 1);
            m_desks[i] = {name, std::string(deskPlaces[i]), "Кітапханашы " + name};
        }
    }

    Result<void> run() {
        CHECK(inTransaction([&](Transaction& tx) { return read(tx); }));
        plan(); // in no transaction: a server ends one that is idle for long
        CHECK(inTransaction([&](Transaction& tx) { return readShapes(tx); }));
        TRY(auto bulk, BulkTables::prepare(m_connection, tables));
        CHECK(writeEvents());
        CHECK(writeSubjects());
        CHECK(inTransaction([&](Transaction& tx) -> Result<void> {
            CHECK(storage::continueIdsAfter(tx, "loan", m_lastLoan));
            CHECK(storage::continueIdsAfter(tx, "visit", m_lastVisit));
            return storage::continueIdsAfter(tx, "use_act", m_lastLoan);
        }));
        m_progress.report({jobs::Stage::Writing, 0, 0, "indices"});
        return bulk.finish();
    }

private:
    template <class Work>
    Result<void> inTransaction(Work work) {
        if (m_progress.cancelled()) return fail(Fault{Fault::Kind::Cancelled, {}, {}});
        CHECK(m_connection.beginWrite());
        Transaction tx(m_connection);
        Result<void> written = work(tx);
        if (written) return m_connection.commit();
        m_connection.rollback();
        return written;
    }

    Result<void> read(Transaction& tx) {
        TRY(const auto loans, tx.number("select count(*) from loan"));
        if (loans > 0) return fail(Fault{Fault::Kind::Conflict, "there are loans", {}});
        m_progress.report({jobs::Stage::Reading, 0, m_sizes.past, "planning_loans"});
        m_login = tx.login();
        CHECK(readRecords(tx));
        CHECK(readReaders(tx));
        const journal::Journal journal(m_clock);
        TRY(m_calendar, rules::CalendarService(journal).calendar(tx));
        TRY(const auto end, journal::end(tx));
        m_next = end.next;
        m_hash = end.head ? end.head->hash : std::string();
        return {};
    }

    void plan() {
        const HistorySizes sizes{m_copies.size(), m_readers.size(), static_cast<std::size_t>(m_sizes.past),
                                 static_cast<std::size_t>(m_sizes.open)};
        m_loans = loanHistory(sizes, m_calendar, m_clock.today(), m_random);
        planEvents();
    }

    Result<void> readShapes(Transaction& tx) {
        m_rows.resize(m_loans.size());
        for (std::size_t i = 0; i < m_loans.size(); ++i) {
            m_rows[i].loan = i;
            TRY(m_rows[i].personShape, personShape(tx, m_readers[m_loans[i].reader], m_loans[i].lent));
        }
        return {};
    }

    Result<void> readRecords(Transaction& tx) {
        const journal::Journal journal(m_clock);
        TRY(const auto groups, catalogue::ContentGroupService(journal).list(tx));
        std::unordered_map<std::int64_t, std::size_t> places;
        std::map<std::string, std::int64_t> shapes;
        std::vector<figures::BookShape> ofRecords;
        CHECK(tx.each(
            "select id, title, kind, language, class_mark, format, local_history, marc from record order by "
            "id",
            {}, [&](const storage::Row& row) {
                places.emplace(row.integer(0), m_records.size());
                m_records.push_back({quoted(row.string(1)), 0});
                ofRecords.push_back(catalogue::bookShapeOf(
                    {row.string(2), row.string(3), row.string(4), row.string(5), row.truth(6), row.string(7)}, groups));
                return true;
            }));
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            const figures::BookShape& shape = ofRecords[i];
            const std::string key = shape.contentGroup + '|' + std::string(figures::code(shape.language)) + '|' +
                                    shape.kind + '|' + std::string(figures::code(shape.carrier)) + '|' +
                                    (shape.localHistory ? "1" : "0") + (shape.forChildren ? "1" : "0");
            std::int64_t& id = shapes[key];
            if (id == 0) {
                TRY(id, figures::idOf(tx, shape));
            }
            m_records[i].shape = id;
        }
        return tx.each(
            "select id, record_id, barcode from copy where lending = 'home' and condition = 'sound' and "
            "barcode is not null order by id",
            {}, [&](const storage::Row& row) {
                m_copies.push_back({row.integer(0), row.integer(1), places[row.integer(1)], quoted(row.string(2))});
                return true;
            });
    }

    Result<void> readReaders(Transaction& tx) {
        return tx.each("select id, card, birth_date, category, sex, education, locality from reader order by id", {},
                       [&](const storage::Row& row) {
                           LendingReader each;
                           each.reader.id = row.id<readers::ReaderId>(0);
                           each.reader.card = row.string(1);
                           if (!row.isNull(2)) each.reader.birthDate = row.day(2);
                           each.reader.category = row.string(3);
                           each.reader.sex = row.string(4);
                           each.reader.education = row.string(5);
                           each.reader.locality = row.string(6);
                           each.desk = m_readers.size() % deskCount;
                           m_readers.push_back(std::move(each));
                           return true;
                       });
    }

    Result<std::int64_t> personShape(Transaction& tx, LendingReader& who, Day on) {
        const figures::PersonShape shape = readers::shapeOf(who.reader, on);
        if (who.shape.first == shape.age) return who.shape.second;
        std::int64_t& id = m_shapes[std::tuple(shape.age, shape.sex, shape.category, shape.education, shape.locality)];
        if (id == 0) {
            TRY(id, figures::idOf(tx, shape));
        }
        who.shape = {shape.age, id};
        return id;
    }

    /// In the order of time; a copy comes back before it is lent again.
    void planEvents() {
        m_events.reserve(m_loans.size() * 2);
        for (std::size_t i = 0; i < m_loans.size(); ++i) {
            const HistoryLoan& loan = m_loans[i];
            const auto number = static_cast<std::uint32_t>(i);
            m_events.push_back({millisecondsOf(loan.lent, loan.minute), true, number});
            if (!loan.open) m_events.push_back({millisecondsOf(loan.returned, closingMinute), false, number});
        }
        std::ranges::sort(m_events, {},
                          [](const Event& event) { return std::tuple(event.at, event.lends, event.loan); });
        m_subjects.reserve(m_events.size() * 3);
    }

    Result<void> writeEvents() {
        const auto makeFrom = [this](std::size_t begin) {
            return std::async(std::launch::async, [this, begin] { return make(begin); });
        };
        auto next = makeFrom(0);
        for (std::size_t begin = 0; begin < m_events.size(); begin += eventsInSlice) {
            const Rows rows = next.get();
            next = makeFrom(begin + eventsInSlice);
            m_progress.report({jobs::Stage::Writing, static_cast<std::int64_t>(begin),
                               static_cast<std::int64_t>(m_events.size()), "loans"});
            auto written = inTransaction([&](Transaction& tx) { return write(tx, rows); });
            if (written) continue;
            next.wait();
            return written;
        }
        return {};
    }

    Rows make(std::size_t begin) {
        Rows rows;
        rows.firstOperation = m_next;
        const std::size_t end = std::min(begin + eventsInSlice, m_events.size());
        for (std::size_t i = begin; i < end; ++i) add(rows, m_events[i]);
        return rows;
    }

    void add(Rows& rows, const Event& event) {
        const HistoryLoan& loan = m_loans[event.loan];
        const LentCopy& copy = m_copies[loan.copy];
        LendingReader& who = m_readers[loan.reader];
        const std::string reader = std::to_string(who.reader.id.value);
        LoanRows& mine = m_rows[event.loan];
        OperationRow entry;
        entry.at = event.at;
        entry.desk = who.desk;
        entry.lends = event.lends;
        entry.previous = m_hash;
        entry.facts = R"({"barcode":)" + copy.barcode + R"(,"due":")" + loan.due.iso() + R"(","title":)" +
                      m_records[copy.record].title + "}";
        std::string changed;
        if (event.lends) {
            mine.id = ++m_lastLoan;
            if (who.lastVisit != loan.lent) mine.visit = ++m_lastVisit;
            who.lastVisit = loan.lent;
            rows.lent.push_back(mine);
            changed = lendingOf(loan, mine, copy, who, event.at);
        } else {
            changed = R"({"after":{"returned_at":)" + std::to_string(event.at) +
                      R"(},"before":{"returned_at":null},"id":)" + std::to_string(mine.id) + R"(,"table":"loan"})";
        }
        entry.payload = journal::newPayload(R"({"card":")" + who.reader.card + "\"}",
                                            R"({"about":[["copy",)" + std::to_string(copy.id) + R"(],["record",)" +
                                                std::to_string(copy.recordId) + R"(],["reader",)" + reader +
                                                R"(]],"rows":[)" + changed + R"(],"undoable":true})");
        journal::ChainLink link;
        link.seq = m_next++;
        link.at = Instant{event.at};
        link.operatorName = m_desks[who.desk].librarian;
        link.login = m_login;
        link.desk = m_desks[who.desk].name;
        link.kind = kindOf(event.lends);
        link.facts = entry.facts;
        link.payloadDigest = entry.digest = journal::digestOf(entry.payload);
        link.things = {{"copy", copy.id}, {"record", copy.recordId}};
        m_hash = entry.hash = journal::hashOf(entry.previous, link);
        rows.operations.push_back(std::move(entry));
        const auto seq = static_cast<std::uint32_t>(link.seq);
        m_subjects.push_back({OfCopy, static_cast<std::uint32_t>(copy.id), seq});
        m_subjects.push_back({OfReader, static_cast<std::uint32_t>(who.reader.id.value), seq});
        m_subjects.push_back({OfRecord, static_cast<std::uint32_t>(copy.recordId), seq});
    }

    static std::string_view kindOf(bool lends) {
        return lends ? circulation::kinds::lend.code : circulation::kinds::returnCopy.code;
    }

    /// The rows that a lending writes, as the journal tells them.
    std::string lendingOf(const HistoryLoan& loan, const LoanRows& mine, const LentCopy& copy, const LendingReader& who,
                          std::int64_t at) const {
        const DeskOfYears& desk = m_desks[who.desk];
        const std::string reader = std::to_string(who.reader.id.value);
        const std::string lent = loan.lent.iso();
        const std::string month = std::to_string(figures::monthOf(loan.lent));
        const std::string person = std::to_string(mine.personShape);
        const std::string id = std::to_string(mine.id);
        std::string text = R"({"after":{"claim":"","claimed_on":null,"copy_id":)" + std::to_string(copy.id) +
                           R"(,"due_by_hand":0,"due_on":")" + loan.due.iso() + R"(","lent_at":)" + std::to_string(at) +
                           R"(,"lent_on":")" + lent + R"(","place":")" + desk.place + R"(","reader_id":)" + reader +
                           R"(,"renewals":)" + std::to_string(loan.renewals) +
                           R"(,"returned_at":null,"use_place":"home"},"before":null,"id":)" + id +
                           R"(,"table":"loan"})";
        if (mine.visit != 0) {
            text += R"(,{"after":{"at":)" + std::to_string(at) + R"(,"n":1,"on_day":")" + lent + R"(","on_month":)" +
                    month + R"(,"person_shape_id":)" + person + R"(,"place":")" + desk.place +
                    R"(","purpose":"library","reader_id":)" + reader + R"(,"way":"desk"},"before":null,"id":)" +
                    std::to_string(mine.visit) + R"(,"table":"visit"})";
        }
        return text + R"(,{"after":{"act":"lend","book_shape_id":)" + std::to_string(m_records[copy.record].shape) +
               R"(,"desk":")" + desk.name + R"(","loan_id":)" + id + R"(,"n":1,"on_day":")" + lent +
               R"(","on_month":)" + month + R"(,"person_shape_id":)" + person + R"(,"place":")" + desk.place +
               R"(","record_id":)" + std::to_string(copy.recordId) + R"(,"way":"home"},"before":null,"id":)" + id +
               R"(,"table":"use_act"})";
    }

    /// Inserts a row for each element; `fill` writes its values, which are kept from row to row.
    template <class List, class Fill>
    static Result<void> insertAll(Transaction& tx, std::string_view table, const std::vector<std::string>& columns,
                                  const List& list, Fill fill) {
        Parameters values(columns.size());
        std::size_t at = 0;
        CHECK(tx.insertRows(table, columns, [&]() -> const Parameters* {
            while (at < list.size() && !fill(list[at], values)) ++at;
            if (at == list.size()) return nullptr;
            ++at;
            return &values;
        }));
        return {};
    }

    Result<void> write(Transaction& tx, const Rows& rows) const {
        CHECK(insertAll(tx, "loan",
                        {"id", "copy_id", "reader_id", "use_place", "lent_at", "lent_on", "due_on", "renewals",
                         "returned_at", "place", "row_version"},
                        rows.lent, [this](const LoanRows& row, Parameters& values) {
                            const HistoryLoan& loan = m_loans[row.loan];
                            const LendingReader& who = m_readers[loan.reader];
                            values = {row.id,
                                      m_copies[loan.copy].id,
                                      who.reader.id,
                                      "home",
                                      millisecondsOf(loan.lent, loan.minute),
                                      loan.lent,
                                      loan.due,
                                      loan.renewals,
                                      {},
                                      m_desks[who.desk].place,
                                      loan.open ? 1 : 2};
                            if (!loan.open) values[8] = millisecondsOf(loan.returned, closingMinute);
                            return true;
                        }));
        CHECK(insertAll(
            tx, "visit",
            {"id", "on_day", "on_month", "at", "place", "purpose", "reader_id", "person_shape_id", "n", "way"},
            rows.lent, [this](const LoanRows& row, Parameters& values) {
                if (row.visit == 0) return false;
                const HistoryLoan& loan = m_loans[row.loan];
                const LendingReader& who = m_readers[loan.reader];
                values = {row.visit,
                          loan.lent,
                          figures::monthOf(loan.lent),
                          millisecondsOf(loan.lent, loan.minute),
                          m_desks[who.desk].place,
                          "library",
                          who.reader.id,
                          row.personShape,
                          1,
                          "desk"};
                return true;
            }));
        CHECK(insertAll(tx, "use_act",
                        {"id", "on_day", "on_month", "act", "way", "place", "desk", "book_shape_id", "person_shape_id",
                         "record_id", "loan_id", "n"},
                        rows.lent, [this](const LoanRows& row, Parameters& values) {
                            const HistoryLoan& loan = m_loans[row.loan];
                            const LentCopy& copy = m_copies[loan.copy];
                            const DeskOfYears& desk = m_desks[m_readers[loan.reader].desk];
                            values = {
                                row.id,     loan.lent, figures::monthOf(loan.lent),  "lend",          "home",
                                desk.place, desk.name, m_records[copy.record].shape, row.personShape, copy.recordId,
                                row.id,     1};
                            return true;
                        }));
        return writeEntries(tx, rows);
    }

    Result<void> writeEntries(Transaction& tx, const Rows& rows) const {
        std::int64_t seq = rows.firstOperation;
        CHECK(insertAll(tx, "operation",
                        {"seq", "at", "operator", "desk", "kind", "facts", "payload_digest", "previous_hash", "hash"},
                        rows.operations, [&](const OperationRow& row, Parameters& values) {
                            values = {seq++,
                                      row.at,
                                      m_desks[row.desk].librarian,
                                      m_desks[row.desk].name,
                                      kindOf(row.lends),
                                      row.facts,
                                      storage::Blob{row.digest},
                                      storage::Blob{row.previous},
                                      storage::Blob{row.hash}};
                            return true;
                        }));
        seq = rows.firstOperation;
        return insertAll(tx, "operation_payload", {"operation_seq", "salt", "people", "changes"}, rows.operations,
                         [&](const OperationRow& row, Parameters& values) {
                             values = {seq++, storage::Blob{row.payload.salt}, row.payload.people, row.payload.changes};
                             return true;
                         });
    }

    /// In the order in which a file keeps them.
    Result<void> writeSubjects() {
        std::ranges::sort(m_subjects, {},
                          [](const SubjectRow& row) { return std::tuple(row.table, row.id, row.operation); });
        const std::span<const SubjectRow> all(m_subjects);
        for (std::size_t begin = 0; begin < all.size(); begin += subjectsInSlice) {
            m_progress.report({jobs::Stage::Writing, static_cast<std::int64_t>(begin),
                               static_cast<std::int64_t>(all.size()), "subjects"});
            CHECK(inTransaction([&](Transaction& tx) {
                return insertAll(
                    tx, "operation_subject", {"operation_seq", "subject_table", "subject_id"},
                    all.subspan(begin, std::min(subjectsInSlice, all.size() - begin)),
                    [table = std::optional<SubjectTable>()](const SubjectRow& row, Parameters& values) mutable {
                        values[0] = std::int64_t{row.operation};
                        values[2] = std::int64_t{row.id};
                        if (table != row.table) values[1] = subjectTables[row.table];
                        table = row.table;
                        return true;
                    });
            }));
        }
        return {};
    }

    Connection& m_connection;
    PastLoansSizes m_sizes;
    const Clock& m_clock;
    jobs::Progress& m_progress;
    Random m_random;
    std::array<DeskOfYears, deskCount> m_desks;
    std::vector<LentRecord> m_records;
    std::vector<LentCopy> m_copies;
    std::vector<LendingReader> m_readers;
    std::map<std::tuple<int, std::string, std::string, std::string, std::string>, std::int64_t> m_shapes;
    rules::Calendar m_calendar;
    std::vector<HistoryLoan> m_loans;
    std::vector<LoanRows> m_rows; // of the history's loans
    std::vector<Event> m_events;
    std::vector<SubjectRow> m_subjects;
    std::int64_t m_lastLoan = 0;
    std::int64_t m_lastVisit = 0;
    std::int64_t m_next = 1; // number of the next entry
    std::string m_hash;      // of the newest entry
    std::string m_login;
};

} // namespace

Result<void> writePastLoans(Connection& connection, const PastLoansSizes& sizes, const Clock& clock,
                            jobs::Progress& progress) {
    return Writing(connection, sizes, clock, progress).run();
}

} // namespace kitapdar::demo
