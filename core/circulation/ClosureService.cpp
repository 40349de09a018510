#include "core/circulation/ClosureService.h"

#include "core/circulation/ClosureRepository.h"
#include "core/holds/PickupDeadlines.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceRepository.h"
#include "core/rules/CalendarRepository.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kitapdar::circulation {

namespace {

const ClosureRepository loans;

/// The calendars of the places before and after a change, each made once.
class TwoCalendars {
public:
    TwoCalendars(std::vector<rules::CalendarLine> before, std::vector<rules::CalendarLine> after,
                 std::vector<places::Place> places, rules::LoanRules rules)
        : m_before(std::move(before)),
          m_after(std::move(after)),
          m_places(std::move(places)),
          m_rules(std::move(rules)) {}

    /// The change closes this day at the place.
    bool closes(const std::string& place, Day day) {
        Calendars& at = calendarsOf(place);
        const auto [known, isNew] = at.closes.try_emplace(day, false);
        if (isNew) known->second = !at.before.isClosed(day) && at.after.isClosed(day);
        return known->second;
    }
    /// Days one after another that the change closes at the place of the line, so many that nothing is lent; looked for
    /// from `today` on.
    std::optional<NoOpenDay> closesForLong(const rules::CalendarLine& line, Day today) {
        const Day soon = today.plusDays(rules::closedForLong);
        const Day begin =
            line.rule == "closed" ? std::max(today, line.firstDay->plusDays(-rules::closedForLong)) : today;
        const Day end = line.rule == "closed" ? std::max(today, line.lastDay.value_or(*line.firstDay)) : soon;
        const Calendars& at = calendarsOf(line.place);
        const auto from = at.after.closedForLongFrom(begin, end);
        if (!from || at.before.closedForLongFrom(*from, *from)) return std::nullopt;
        return NoOpenDay{*from};
    }
    const rules::Calendar& after(const std::string& place) { return calendarsOf(place).after; }
    const rules::LoanTerms& terms(const std::string& place, const std::string& category, const std::string& kind) {
        const auto [known, isNew] = m_terms.try_emplace({place, category, kind});
        if (isNew) known->second = m_rules.terms(calendarsOf(place).path, category, kind);
        return known->second;
    }

private:
    struct Calendars {
        rules::PlacePath path;
        rules::Calendar before, after;
        std::map<Day, bool> closes;
    };

    Calendars& calendarsOf(const std::string& place) {
        const auto [known, isNew] = m_calendars.try_emplace(place);
        Calendars& at = known->second;
        if (isNew) {
            at.path = places::pathIn(m_places, place);
            at.before = calendarOf(m_before, at.path);
            at.after = calendarOf(m_after, at.path);
        }
        return at;
    }

    std::vector<rules::CalendarLine> m_before, m_after;
    std::vector<places::Place> m_places;
    rules::LoanRules m_rules;
    std::map<std::string, Calendars> m_calendars;
    std::map<std::tuple<std::string, std::string, std::string>, rules::LoanTerms> m_terms;
};

/// What moves, with the rows as they are written.
struct Moves {
    ClosureEffect effect;
    std::vector<OpenDue> loans;
    std::vector<holds::PickupDeadline> holds;
};

Result<Moves, rules::CalendarRefusal> movesOf(storage::Snapshot& snapshot, const rules::CalendarChange& change,
                                              Day today) {
    const rules::CalendarRepository stored;
    TRY(auto lines, stored.lines(snapshot));
    Moves moves;
    TRY(moves.effect.lines, linesOf(change, lines, today));
    if (moves.effect.lines.isEmpty()) return moves;
    auto after = moves.effect.lines.after(lines);
    TRY(auto placesThere, places::PlaceRepository().places(snapshot));
    TRY(auto rulesThere, stored.rules(snapshot));
    TwoCalendars calendars(std::move(lines), std::move(after), std::move(placesThere),
                           rules::LoanRules(std::move(rulesThere)));

    std::vector<rules::CalendarLine> closing = moves.effect.lines.added;
    if (moves.effect.lines.edited) closing.push_back(*moves.effect.lines.edited);
    for (const rules::CalendarLine& line : closing) {
        if (line.rule != "open" && !moves.effect.closed) moves.effect.closed = calendars.closesForLong(line, today);
    }

    TRY(auto open, loans.openDueFrom(snapshot, today));
    for (OpenDue& loan : open) {
        if (!calendars.closes(loan.place, loan.dueOn)) continue;
        const rules::LoanTerms& terms = calendars.terms(loan.place, loan.category, loan.kind);
        const int days = loan.dueOn.daysSince(loan.lentOn);
        const Day to = calendars.after(loan.place).moved(loan.dueOn, days, terms.countMode);
        if (to <= loan.dueOn) continue;
        moves.effect.loans.push_back({loan.id, loan.title, loan.barcode, loan.place, loan.dueOn, to});
        moves.loans.push_back(std::move(loan));
    }
    TRY(auto waiting, holds::pickupDeadlines(snapshot, today));
    for (holds::PickupDeadline& hold : waiting) {
        if (!calendars.closes(hold.pickupPlace, hold.until)) continue;
        if (!calendars.terms(hold.copyPlace, hold.category, hold.kind).pickupSkipsClosed) continue;
        const Day to = calendars.after(hold.pickupPlace).nextOpen(hold.until);
        if (to <= hold.until) continue;
        moves.effect.holds.push_back({hold.hold, hold.pickupPlace, hold.until, to});
        moves.holds.push_back(std::move(hold));
    }
    return moves;
}

template <class Moved>
std::map<int, int> countedByDays(const std::vector<Moved>& all) {
    std::map<int, int> counts;
    for (const Moved& each : all) ++counts[each.to.daysSince(each.from)];
    return counts;
}

} // namespace

std::map<int, int> ClosureEffect::loansByDays() const { return countedByDays(loans); }
std::map<int, int> ClosureEffect::holdsByDays() const { return countedByDays(holds); }

Result<ClosureEffect, rules::CalendarRefusal> ClosureService::preview(storage::Snapshot& snapshot,
                                                                      const rules::CalendarChange& change) const {
    TRY(auto moves, movesOf(snapshot, change, m_journal.clock().today()));
    return std::move(moves.effect);
}

Result<ClosureEffect, rules::CalendarRefusal> ClosureService::apply(
    storage::Transaction& transaction, const staff::Permitted<Permission::CalendarEdit>& by,
    const rules::CalendarChange& change) const {
    TRY(auto moves, movesOf(transaction, change, m_journal.clock().today()));
    if (moves.effect.lines.isEmpty()) return std::move(moves.effect);
    journal::Operation operation = m_journal.begin(transaction, by, *moves.effect.lines.kind);
    CHECK(write(operation, moves.effect.lines));
    for (std::size_t i = 0; i < moves.loans.size(); ++i)
        CHECK(loans.moveDue(operation, moves.loans[i], moves.effect.loans[i].to));
    for (std::size_t i = 0; i < moves.holds.size(); ++i)
        CHECK(holds::move(operation, moves.holds[i], moves.effect.holds[i].to));
    if (!moves.loans.empty()) operation.fact(journal::FactName::Number, static_cast<std::int64_t>(moves.loans.size()));
    CHECK(operation.finish());
    return std::move(moves.effect);
}

} // namespace kitapdar::circulation
