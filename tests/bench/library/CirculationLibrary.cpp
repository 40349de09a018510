// Furnishing a library for the figures of circulation, and opening it for readers.
#include "core/catalogue/ContentGroups.h"
#include "core/demo/Random.h"
#include "core/holds/HoldService.h"
#include "core/holds/RequestService.h"
#include "core/library/Rooms.h"
#include "core/rules/CalendarService.h"
#include "tests/bench/library/CirculationScene.h"

#include <algorithm>
#include <map>

namespace kitapdar::bench {

namespace {

const Session program{"bench", "0", {}};
constexpr int holdsInSlice = 500;
constexpr int ruleCount = 200;

template <Permission P>
staff::Permitted<P> permitted() {
    return staff::Gate::admitProgram<P>(program);
}

rules::CalendarLine days(std::string_view rule, Day first, Day last, std::string_view place = "") {
    rules::CalendarLine line;
    line.rule = rule;
    line.firstDay = first;
    line.lastDay = last;
    line.place = place;
    return line;
}

/// Last Thursdays are sanitary days; a department and a branch are closed for some weeks of each summer, the branch in
/// winter; some Sundays are open.
std::vector<rules::CalendarLine> closures() {
    std::vector<rules::CalendarLine> lines;
    for (int year = benchDay.year() - 1; year <= benchDay.year() + 1; ++year) {
        for (const Day day : rules::daysOf({rules::MonthlyDay::last, 4}, year))
            lines.push_back(days("closed", day, day));
        lines.push_back(days("closed", Day(year, 7, 20), Day(year, 8, 10), "JAS"));
        lines.push_back(days("closed", Day(year, 8, 1), Day(year, 8, 21), "SAL"));
        lines.push_back(days("closed", Day(year, 12, 28), Day(year, 12, 31), "SAL"));
        for (const Day day : rules::daysOf({1, 7}, year)) lines.push_back(days("open", day, day, "BAL"));
    }
    return lines;
}

std::vector<rules::LoanRule> benchRules(const std::vector<std::string>& categories) {
    std::vector<rules::LoanRule> all;
    const auto add = [&all](const char* name, std::string_view value, std::string_view place = "*",
                            std::string_view category = "*", std::string_view kind = "*") {
        if (all.size() < ruleCount)
            all.push_back({0, name, std::string(place), std::string(category), std::string(kind), std::string(value)});
    };
    add("loan_days", "15");
    add("loan_limit", "10");
    add("loan_limit", "8", "*", "*", "book");
    add("room_limit", "10");
    add("block_overdue", "ask");
    add("age_marks", "ask");
    add("debt_limit", "100000");
    add("hold_limit", "30");
    add("holds_per_day", "30");
    add("pickup_days", "5");
    add("renewals", "3");
    add("renew_overdue", "allow");
    add("fine", "1000");
    add("fine_grace", "2");
    add("fine_cap", "100000");
    add("fine_cap_at_price", "1");
    add("suspension_days", "1");
    add("suspension_period", "3");
    add("suspension_grace", "30");
    add("suspension_most", "30");
    add("return_to", "float", "KOW");
    for (const char* place : {"ORT", "AB", "AQ", "KQ", "JAS", "BAL", "SAL", "OZ", "OLK"}) {
        for (std::size_t i = 0; i < categories.size(); ++i) {
            add("loan_days", std::to_string(12 + i), place, categories[i]);
            add("renewal_days", std::to_string(10 + i), place, categories[i], "book");
            add("fine", std::to_string(500 + 100 * i), place, categories[i]);
        }
        add("pickup_days", "4", place);
    }
    return all;
}

void slice(storage::Store& store, const std::function<void(storage::Transaction&)>& work) {
    must(store.writeNow([&](storage::Transaction& tx) -> Result<void> {
        work(tx);
        return {};
    }),
         "slice");
}

struct Wanted {
    std::int64_t record = 0;
    std::size_t reader = 0;
};

/// Places holds of readers who may; a reader who has the book, or waits for it, is passed over.
class Holds {
public:
    Holds(storage::Store& store, BenchDesk& desk, std::int64_t count) : m_store(store), m_desk(desk), m_count(count) {
        m_cards = desk.texts("select card from reader where registered_until >= '" + benchDay.iso() +
                             "' and blocked_reason = '' order by id");
    }

    /// Most of them wait for what is out, in queues of one to twelve; the others ask for what stands on a shelf.
    void place() {
        const std::vector<std::string> out = m_desk.texts(
            "select cast(c.record_id as text) from copy c where c.lending = 'home' group by c.record_id having "
            "count(*) = "
            "(select count(*) from loan l join copy o on o.id = l.copy_id where o.record_id = c.record_id and "
            "l.returned_at is null) order by c.record_id");
        const std::vector<std::string> free = m_desk.texts(
            "select cast(c.record_id as text) from copy c where c.lending = 'home' and c.condition = 'sound' and "
            "not exists (select 1 from loan l where l.copy_id = c.id and l.returned_at is null) order by c.id");
        const std::int64_t waiting = m_count * 6 / 10;
        for (std::int64_t queued = 0; queued < waiting && !out.empty();) {
            const std::int64_t record = std::stoll(m_random.pick(out));
            const int length = m_random.percent(80) ? m_random.between(1, 3) : m_random.between(4, 12);
            for (int i = 0; i < length; ++i, ++queued) want(record);
        }
        while (static_cast<std::int64_t>(m_wanted.size()) < m_count && !free.empty())
            want(std::stoll(m_random.pick(free)));
        const holds::HoldService service(m_desk.journal());
        for (std::size_t begin = 0; begin < m_wanted.size(); begin += holdsInSlice) {
            slice(m_store, [&](storage::Transaction& tx) {
                for (std::size_t i = begin; i < std::min(begin + holdsInSlice, m_wanted.size()); ++i)
                    placeOne(tx, service, m_wanted[i]);
            });
        }
    }

    /// A third of what was asked for has been brought to the hold shelf.
    void take() {
        const std::vector<std::string> requested = m_desk.texts(
            "select c.barcode from hold h join copy c on c.id = h.captured_copy_id where h.state = "
            "'requested' order by h.id");
        const holds::RequestService service(m_desk.journal());
        for (std::size_t begin = 0; begin < requested.size() * 2 / 5; begin += holdsInSlice) {
            slice(m_store, [&](storage::Transaction& tx) {
                const auto by = permitted<Permission::HoldEdit>();
                for (std::size_t i = begin; i < std::min(begin + holdsInSlice, requested.size() * 2 / 5); ++i)
                    must(service.take(tx, by, text::ScannedCode(requested[i]), benchPlace), "take a request");
            });
        }
    }

private:
    void want(std::int64_t record) { m_wanted.push_back({record, m_random.below(m_cards.size())}); }

    void placeOne(storage::Transaction& tx, const holds::HoldService& service, const Wanted& wanted) {
        holds::NewHold hold;
        hold.recordId = catalogue::RecordId(wanted.record);
        hold.pickupPlace = m_random.percent(90) ? benchPlace : "SAL";
        // A refusal comes before anything is written.
        for (std::size_t attempt = 0; attempt < 5; ++attempt) {
            const std::string& card = m_cards[(wanted.reader + attempt * 97) % m_cards.size()];
            if (service.place(tx, permitted<Permission::HoldEdit>(), text::ScannedCode(card), hold)) return;
        }
    }

    storage::Store& m_store;
    BenchDesk& m_desk;
    std::int64_t m_count;
    demo::Random m_random{11};
    std::vector<std::string> m_cards;
    std::vector<Wanted> m_wanted;
};

/// One lending of 25 was for a hold. In bulk: no entry of the journal tells of them.
void writeEndedHolds(storage::Store& store) {
    constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;
    slice(store, [&](storage::Transaction& tx) {
        must(tx.execute("insert into hold (record_id, reader_id, state, position, use_place, pickup_place, placed_at, "
                        "placed_on, captured_copy_id, captured_at, ended_on) select c.record_id, l.reader_id, "
                        "'fulfilled', 0, 'home', $1, l.lent_at - $2, l.lent_on, l.copy_id, l.lent_at - $3, l.lent_on "
                        "from loan l join copy c on c.id = l.copy_id where l.returned_at is not null and l.id % 25 = 0",
                        {benchPlace, 3 * millisecondsOfDay, millisecondsOfDay}),
             "ended holds");
    });
}

} // namespace

journal::Kinds BenchDesk::circulationKinds() { return allKinds(); }

void furnish(const storage::Address& address) {
    const auto store = must(storage::Store::open(address, storage::Access::Open), "open");
    const FixedClock clock(benchDay);
    const journal::Journal journal(clock);
    slice(*store, [&](storage::Transaction& tx) {
        must(catalogue::ContentGroupService(journal).addShipped(tx, permitted<Permission::LibraryEdit>()), "groups");
        // As the rest of a generated library, in bulk.
        const auto main = must(tx.number("insert into place (code, name_kk, name_ru, name_en, level) values "
                                         "('ORT', 'орталық', 'центральная', 'main building', 'branch') returning id"),
                               "branch");
        must(tx.execute("update place set level = 'branch' where code in ('SAL', 'KOW')"), "branches");
        must(tx.execute("update place set parent_id = $1 where code not in ('ORT', 'SAL', 'KOW')", {main}), "places");
        for (int i = 1; i <= 8; ++i) {
            must(tx.execute("insert into desk (name, place_id) values ($1, (select id from place where code = $2)) "
                            "on conflict (name) do update set place_id = excluded.place_id",
                            {std::to_string(i), benchPlace}),
                 "desk");
        }
    });
}

void openForReaders(const CirculationScene& scene) {
    const auto store = must(storage::Store::open(scene.address, storage::Access::Open), "open");
    BenchDesk desk(*store);
    const rules::CalendarService calendar(desk.journal());
    const std::vector<std::string> categories = desk.texts("select distinct category from reader order by category");
    slice(*store, [&](storage::Transaction& tx) {
        for (const auto& line : closures())
            must(calendar.addLine(tx, permitted<Permission::CalendarEdit>(), line), "calendar");
        for (const auto& rule : benchRules(categories))
            must(calendar.setRule(tx, permitted<Permission::RulesEdit>(), rule), rule.name.c_str());
    });
    writeEndedHolds(*store);
    const double took = milliseconds([&] {
        Holds holds(*store, desk, scene.options.holds);
        holds.place();
        holds.take();
    });
    scene.figures.number(scene.engine + ": placing the holds", "s", took / 1000);
    for (const char* state : {"waiting", "requested", "ready", "in_transit"}) {
        const auto count = must(desk.read([&](storage::Snapshot& snapshot) {
            return snapshot.number("select count(*) from hold where state = $1", {state});
        }),
                                "count");
        scene.figures.number(scene.engine + ": holds " + state, "", static_cast<double>(count));
    }
}

} // namespace kitapdar::bench
