#include "tests/support/generator/Generator.h"

#include "core/catalogue/BookShape.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/circulation/Kinds.h"
#include "core/demo/BulkRows.h"
#include "core/demo/People.h"
#include "core/demo/Setup.h"
#include "core/figures/UseActs.h"
#include "core/journal/Journal.h"
#include "core/readers/Kinds.h"
#include "core/readers/PersonShape.h"
#include "core/readers/ReaderService.h"
#include "core/readers/Registration.h"
#include "core/rules/CalendarService.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"
#include "core/visits/VisitRepository.h"
#include "tests/support/generator/LoanHistory.h"

#include <algorithm>
#include <future>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace kitapdar::demo {

namespace {

using storage::Transaction;

constexpr std::size_t recordsInSlice = 2000;
constexpr std::size_t readersInSlice = 2000;
constexpr std::size_t eventsInSlice = 20'000;

/// Records made ready on a second thread while the slice before them is written.
using PreparedSlice = std::vector<catalogue::PreparedRecord>;

std::int64_t millisecondsOf(Day day, int minute) {
    constexpr int zone = 5 * 60;
    return (std::int64_t{day.sinceEpoch()} * 24 * 60 + minute - zone) * 60'000;
}

/// The time of what is written: a journal is written in its order.
class MovingClock : public Clock {
public:
    explicit MovingClock(const Clock& begin) : m_today(begin.today()), m_now(begin.now()) {}
    Instant now() const override { return m_now; }
    Day today() const override { return m_today; }
    void set(Instant now) { m_now = now; }

private:
    Day m_today;
    Instant m_now;
};

/// A copy that may be lent, with what the journal tells of it.
struct LendableCopy {
    std::int64_t id = 0;
    std::int64_t recordId = 0;
    std::string barcode;
    std::size_t title = 0; // place in the list of titles
};

/// A reader, as the journal and the figures know him.
struct GeneratedReader {
    readers::Reader reader;
    Day lastVisit;
};

/// A lending or a return.
struct DeskEvent {
    Instant at;
    bool lends = false;
    std::size_t loan = 0; // place in the history
};

class Generation {
public:
    Generation(storage::Store& store, const GeneratorSizes& sizes, const Clock& clock, jobs::Progress& progress)
        : m_store(store),
          m_sizes(sizes),
          m_clock(clock),
          m_progress(progress),
          m_random(sizes.seed),
          m_maker(sizes.seed),
          m_search(std::make_unique<catalogue::SearchIndex>(store.facts().engine)),
          m_rows(*m_search, clock.now()) {}

    Result<void> run() {
        CHECK(checkEmpty());
        CHECK(inSlice([&](Transaction& tx) -> Result<void> {
            CHECK(setUp(tx, m_journal, m_data));
            return m_rows.beginImport(tx);
        }));
        CHECK(writeRecords());
        CHECK(writeReaders());
        CHECK(writeLoans());
        return finish();
    }

private:
    /// The work keeps what it wrote in members, which a second attempt would spoil; there is none, because the one
    /// thing that is busy, the begin of a transaction, comes before the work.
    template <class Work>
    Result<void> inSlice(Work work) {
        if (m_progress.cancelled()) return fail(cancelled());
        return m_store.writeNow([&](Transaction& tx) -> Result<void> { return work(tx); },
                                storage::Priority::Background);
    }

    Result<void> checkEmpty() {
        TRY(const auto rows, m_store.readNow([](storage::Snapshot& snapshot) {
            return snapshot.number("select (select count(*) from record) + (select count(*) from reader)");
        }));
        if (rows > 0) return fail(Fault{Fault::Kind::Conflict, "the library is not empty", {}});
        return {};
    }

    /// How many copies each record has: one, and the rest scattered with a few favourites.
    std::vector<int> copyCounts() {
        constexpr int most = 40;
        std::vector<int> counts(static_cast<std::size_t>(m_sizes.records()), 1);
        for (std::int64_t left = m_sizes.copies - m_sizes.records(); left > 0;) {
            const double dice = m_random.fraction();
            int& count = counts[static_cast<std::size_t>(dice * static_cast<double>(counts.size()))];
            if (count == most) continue;
            const int more = static_cast<int>(std::min<std::int64_t>(left, m_random.percent(5) ? 3 : 1));
            count += more;
            left -= more;
        }
        return counts;
    }

    PreparedSlice prepareSlice(std::size_t begin, std::size_t end) const {
        PreparedSlice slice;
        for (std::size_t i = begin; i < end; ++i) {
            const auto marc = m_maker.record(static_cast<std::int64_t>(i), {}, m_clock.today());
            slice.push_back(catalogue::prepare(marc, catalogue::MarcFormat::Rusmarc));
        }
        return slice;
    }

    Result<void> writeRecords() {
        const std::vector<int> counts = copyCounts();
        const auto prepareFrom = [&](std::size_t begin) {
            const std::size_t end = std::min(begin + recordsInSlice, counts.size());
            return std::async(std::launch::async, [=, this] { return prepareSlice(begin, end); });
        };
        auto next = prepareFrom(0);
        for (std::size_t begin = 0; begin < counts.size(); begin += recordsInSlice) {
            PreparedSlice slice = next.get();
            next = prepareFrom(begin + recordsInSlice);
            m_progress.report({jobs::Stage::Writing, static_cast<std::int64_t>(begin), m_sizes.records(), "records"});
            CHECK(inSlice([&](Transaction& tx) -> Result<void> {
                for (std::size_t i = 0; i < slice.size(); ++i) {
                    CHECK(writeRecord(tx, std::move(slice[i]), counts[begin + i]));
                }
                return {};
            }));
        }
        return {};
    }

    Result<void> writeRecord(Transaction& tx, catalogue::PreparedRecord prepared, int copies) {
        const int year = prepared.year.value_or(2000);
        m_titles.push_back(prepared.title);
        TRY(const auto id, m_rows.record(tx, std::move(prepared)));
        for (int i = 0; i < copies; ++i) {
            const bool home = m_random.percent(88);
            collection::Copy copy;
            copy.recordId = id;
            copy.place = home ? m_random.pick(homePlaces) : m_random.pick(readingPlaces);
            copy.lending = home ? collection::Lending::Home : collection::Lending::ReadingRoom;
            if (m_random.below(1000) < 6) copy.condition = collection::Condition::Missing;
            if (year >= 1994) copy.price = Money{std::int64_t{m_random.between(20, 400)} * 1000};
            copy.receivedOn = std::min(Day(std::max(year, 1950), 6, 15), m_clock.today());
            TRY(const auto copyId, m_rows.copy(tx, ++m_copies, copy));
            if (home && copy.condition == collection::Condition::Sound) {
                m_lendable.push_back({copyId, id.value, barcodeOf(m_copies), m_titles.size() - 1});
            }
        }
        return {};
    }

    Result<void> writeReaders() {
        People people(m_data, m_clock.today());
        const auto all = static_cast<std::size_t>(m_sizes.readers);
        for (std::size_t begin = 0; begin < all; begin += readersInSlice) {
            m_progress.report({jobs::Stage::Writing, static_cast<std::int64_t>(begin), m_sizes.readers, "readers"});
            CHECK(inSlice([&](Transaction& tx) -> Result<void> {
                for (std::size_t i = begin; i < std::min(begin + readersInSlice, all); ++i) {
                    CHECK(writeReader(tx, people.next(m_random)));
                }
                return {};
            }));
        }
        return {};
    }

    Result<void> writeReader(Transaction& tx, const readers::NewReader& reader) {
        const auto number = static_cast<std::int64_t>(m_readers.size()) + 1;
        const std::string card = text::makeBarcode(readers::ownCardPrefix, number).value_or("");
        const int year = m_clock.today().year() - (m_random.percent(12) ? 1 : 0); // some have not come again
        const Day registered = std::min(Day(year, static_cast<unsigned>(m_random.between(1, 12)), 5), m_clock.today());
        const auto& name = reader.name;
        auto operation = m_journal.begin(tx, deskSession(number), readers::kinds::add);
        TRY(const auto id,
            operation.insert(
                "reader",
                {{"card", card},
                 {"surname", name.surname},
                 {"given_name", name.given},
                 {"patronymic", name.patronymic},
                 {"birth_date", reader.birthDate},
                 {"iin", reader.iin},
                 {"category", reader.category},
                 {"phone", reader.phone},
                 {"address", reader.address},
                 {"registered_on", registered},
                 {"registered_until", Day(year, 12, 31)},
                 {"name_key", storage::Blob{text::sortKey(name.surname + " " + name.given + " " + name.patronymic)}}}));
        readers::Reader known;
        known.id = readers::ReaderId(id);
        known.card = card;
        known.birthDate = reader.birthDate;
        known.category = reader.category;
        CHECK(readers::RegistrationRepository().insert(operation, tx, known, registered, "", m_random.percent(20)));
        CHECK(tx.continueNumbersAfter("reader_card", number));
        operation.numbered("reader_card");
        operation.about("reader", id);
        operation.fact(journal::FactName::Card, card);
        CHECK(operation.finish());
        CHECK(readers::ReaderService::refreshTokens(tx, id));
        m_readers.push_back({known, Day()});
        return {};
    }

    Result<void> writeLoans() {
        TRY(const auto calendar, m_store.readNow([&](storage::Snapshot& snapshot) {
            return rules::CalendarService(m_journal).calendar(snapshot);
        }));
        m_progress.report({jobs::Stage::Writing, 0, m_sizes.loans, "planning_loans"});
        const HistorySizes sizes{m_lendable.size(), m_readers.size(), static_cast<std::size_t>(m_sizes.loans),
                                 static_cast<std::size_t>(m_sizes.openLoans())};
        m_loans = loanHistory(sizes, calendar, m_clock.today(), m_random);
        m_loanIds.resize(m_loans.size());
        const std::vector<DeskEvent> events = eventsOfLoans();
        const std::span<const DeskEvent> all(events);
        const auto total = static_cast<std::int64_t>(all.size());
        for (std::size_t begin = 0; begin < all.size(); begin += eventsInSlice) {
            m_progress.report({jobs::Stage::Writing, static_cast<std::int64_t>(begin), total, "loans"});
            CHECK(inSlice([&](Transaction& tx) -> Result<void> {
                for (const DeskEvent& event : all.subspan(begin, std::min(eventsInSlice, all.size() - begin))) {
                    CHECK(writeEvent(tx, event));
                }
                return {};
            }));
        }
        m_time.set(m_clock.now());
        return {};
    }

    /// In the order of time; a copy comes back before it is lent again.
    std::vector<DeskEvent> eventsOfLoans() const {
        std::vector<DeskEvent> events;
        events.reserve(m_loans.size() * 2);
        for (std::size_t i = 0; i < m_loans.size(); ++i) {
            const HistoryLoan& loan = m_loans[i];
            events.push_back({{millisecondsOf(loan.lent, loan.minute)}, true, i});
            if (!loan.open) events.push_back({{millisecondsOf(loan.returned, closingMinute)}, false, i});
        }
        std::ranges::sort(events, {}, [](const DeskEvent& event) {
            return std::tuple(event.at.milliseconds, event.lends, event.loan);
        });
        return events;
    }

    Result<void> writeEvent(Transaction& tx, const DeskEvent& event) {
        const HistoryLoan& loan = m_loans[event.loan];
        const LendableCopy& copy = m_lendable[loan.copy];
        GeneratedReader& who = m_readers[loan.reader];
        const std::int64_t reader = who.reader.id.value;
        m_time.set(event.at);
        auto operation = m_journal.begin(tx, deskSession(reader),
                                         event.lends ? circulation::kinds::lend : circulation::kinds::returnCopy);
        if (event.lends) {
            TRY(m_loanIds[event.loan], operation.insert("loan", {{"copy_id", copy.id},
                                                                 {"reader_id", reader},
                                                                 {"use_place", "home"},
                                                                 {"lent_at", event.at},
                                                                 {"lent_on", loan.lent},
                                                                 {"due_on", loan.due},
                                                                 {"renewals", loan.renewals},
                                                                 {"returned_at", std::optional<Instant>()}}));
            CHECK(writeFacts(tx, operation, event, who));
        } else {
            CHECK(operation.update("loan", m_loanIds[event.loan], {{"returned_at", event.at}}));
        }
        operation.about("copy", copy.id);
        operation.about("record", copy.recordId);
        operation.about("reader", reader);
        operation.fact(journal::FactName::Title, m_titles[copy.title]);
        operation.fact(journal::FactName::Barcode, copy.barcode);
        operation.fact(journal::FactName::Card, who.reader.card);
        operation.fact(journal::FactName::Due, loan.due.iso());
        CHECK(operation.finish());
        return {};
    }

    /// What the figures count. The visit stands in the entry of the lending: entries of their own would make the
    /// journal half as long again and tell nothing more.
    Result<void> writeFacts(Transaction& tx, journal::Operation& operation, const DeskEvent& event,
                            GeneratedReader& who) {
        const HistoryLoan& loan = m_loans[event.loan];
        const LendableCopy& copy = m_lendable[loan.copy];
        figures::UseAct act;
        act.on = loan.lent;
        act.desk = deskSession(who.reader.id.value).desk;
        TRY(act.book, shapeOf(tx, copy.recordId));
        act.person = readers::shapeOf(who.reader, loan.lent);
        act.recordId = copy.recordId;
        act.loanId = m_loanIds[event.loan];
        if (who.lastVisit != loan.lent) {
            visits::Visit visit;
            visit.on = loan.lent;
            visit.readerId = who.reader.id;
            visit.way = visits::VisitWay::Desk;
            CHECK(visits::VisitRepository().insert(operation, tx, visit, act.person, event.at));
            who.lastVisit = loan.lent;
        }
        return figures::write(operation, tx, act);
    }

    Result<figures::BookShape> shapeOf(Transaction& tx, std::int64_t record) {
        const auto known = m_shapes.find(record);
        if (known != m_shapes.end()) return known->second;
        TRY(auto shape, catalogue::bookShapeOf(tx, catalogue::RecordId(record)));
        m_shapes.emplace(record, shape);
        return shape;
    }

    /// Several librarians at several desks.
    static Session deskSession(std::int64_t number) {
        const std::string desk = std::to_string(number % 8 + 1);
        return {"Кітапханашы " + desk, desk, {}};
    }

    Result<void> finish() {
        m_progress.report({jobs::Stage::Indexing, 0, 0, "search"});
        for (bool more = true; more;) {
            CHECK(inSlice([&](Transaction& tx) -> Result<void> {
                TRY(more, m_search->optimize(tx, catalogue::SearchIndex::Step::Long));
                return {};
            }));
        }
        return inSlice([&](Transaction& tx) -> Result<void> {
            CHECK(m_rows.endImport(tx, m_sizes.records(), m_copies));
            return journalStock(tx, m_journal, m_sizes.records(), m_copies);
        });
    }

    static constexpr int closingMinute = 19 * 60 + 30;
    inline static const std::vector<std::string> homePlaces = {"AB", "AB", "AB", "AQ", "KQ", "KQ", "BAL", "JAS", "SAL"};
    inline static const std::vector<std::string> readingPlaces = {"OZ", "OZ", "KQ", "OLK", "ANQ", "DEP"};

    storage::Store& m_store;
    GeneratorSizes m_sizes;
    const Clock& m_clock;
    jobs::Progress& m_progress;
    Random m_random;
    RecordMaker m_maker;
    std::unique_ptr<catalogue::SearchIndex> m_search;
    BulkRows m_rows;
    MovingClock m_time{m_clock};
    journal::Journal m_journal{m_time};
    const DemoData m_data = loadDemoData();
    std::int64_t m_copies = 0;
    std::vector<std::string> m_titles; // of records
    std::vector<LendableCopy> m_lendable;
    std::unordered_map<std::int64_t, figures::BookShape> m_shapes; // of records that were lent
    std::vector<GeneratedReader> m_readers;
    std::vector<HistoryLoan> m_loans;
    std::vector<std::int64_t> m_loanIds; // of the history's loans; 0 while they are not lent
};

} // namespace

std::int64_t GeneratorSizes::records() const { return std::max<std::int64_t>(copies > 0 ? 1 : 0, copies * 60 / 100); }
std::int64_t GeneratorSizes::openLoans() const { return loans * 9 / 1000; }

Result<void> generate(storage::Store& store, const GeneratorSizes& sizes, const Clock& clock,
                      jobs::Progress& progress) {
    return Generation(store, sizes, clock, progress).run();
}

} // namespace kitapdar::demo
