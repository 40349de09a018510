#include "core/circulation/WhatIf.h"

#include "core/circulation/DueDate.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceRepository.h"
#include "core/rules/CalendarRepository.h"
#include "core/rules/Limits.h"
#include "core/rules/Renewal.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kitapdar::circulation {

namespace {

constexpr std::size_t cancelledEvery = 4096; // loans

/// Place, category and kind: loans of the same have the same rules and the same calendar.
using Scope = std::tuple<std::string, std::string, std::string>;

/// A loan as it was.
struct PastLoan {
    std::int64_t id = 0;
    std::int64_t reader = 0; // 0: forgotten
    std::size_t scope = 0;
    std::size_t kind = 0;
    bool room = false;
    Instant lentAt;
    Day lentOn;
    std::optional<Instant> returnedAt;
    Day heldUntil; // the day it came back; today while it is out
    Day registeredUntil;
    int renewals = 0;
    bool counts = false; // lent in the year; else it was out when the year began
};

struct History {
    std::vector<Scope> scopes;
    std::vector<PastLoan> loans; // by reader, in the order in which they were lent
};

class Reading {
public:
    Reading(int year, Day today, jobs::Progress* progress) : m_year(year), m_today(today), m_progress(progress) {}

    Result<History> run(storage::Snapshot& snapshot) {
        const Day first(m_year, 1, 1);
        // A loan of before that came back in the year at the earliest: local time is at most a day off.
        constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;
        const std::int64_t begin = (static_cast<std::int64_t>(first.sinceEpoch()) - 1) * millisecondsOfDay;
        CHECK(snapshot.each(
            "select l.reader_id, c.place, d.category, r.kind, l.use_place, l.lent_at, l.lent_on, l.returned_at, "
            "l.renewals, d.registered_until, l.id from loan l join copy c on c.id = l.copy_id "
            "join record r on r.id = c.record_id left join reader d on d.id = l.reader_id "
            "where l.lent_on <= $2 and (l.lent_on >= $1 or l.returned_at is null or l.returned_at >= $3)",
            {first.iso(), Day(m_year, 12, 31).iso(), begin}, [this](const storage::Row& row) { return read(row); }));
        if (m_progress && m_progress->cancelled()) return fail(Fault{Fault::Kind::Cancelled, {}});
        std::ranges::sort(m_history.loans, [](const PastLoan& a, const PastLoan& b) {
            return std::tie(a.reader, a.lentAt, a.id) < std::tie(b.reader, b.lentAt, b.id);
        });
        return std::move(m_history);
    }

private:
    bool read(const storage::Row& row) {
        PastLoan loan;
        loan.id = row.integer(10);
        loan.reader = row.isNull(0) ? 0 : row.integer(0);
        const std::string category = row.string(2);
        loan.scope = indexOf({row.string(1), category, row.string(3)});
        loan.kind = m_kinds.try_emplace(row.string(3), m_kinds.size()).first->second;
        loan.room = row.text(4) == collection::code(collection::Lending::ReadingRoom);
        loan.lentAt = row.instant(5);
        loan.lentOn = row.day(6);
        loan.heldUntil = m_today;
        if (!row.isNull(7)) {
            loan.returnedAt = row.instant(7);
            loan.heldUntil = localDay(*loan.returnedAt);
        }
        loan.renewals = static_cast<int>(row.integer(8));
        if (!row.isNull(9)) loan.registeredUntil = row.day(9);
        loan.counts = loan.lentOn.year() == m_year;
        if (loan.counts || loan.heldUntil.year() >= m_year) m_history.loans.push_back(loan);
        const std::size_t count = m_history.loans.size();
        if (!m_progress || count % cancelledEvery != 0) return true;
        m_progress->report({jobs::Stage::Reading, static_cast<std::int64_t>(count), 0});
        return !m_progress->cancelled();
    }

    std::size_t indexOf(Scope scope) {
        const auto [known, isNew] = m_scopes.try_emplace(std::move(scope), m_history.scopes.size());
        if (isNew) m_history.scopes.push_back(known->first);
        return known->second;
    }

    int m_year;
    Day m_today;
    jobs::Progress* m_progress;
    std::map<Scope, std::size_t> m_scopes;
    std::unordered_map<std::string, std::size_t> m_kinds;
    History m_history;
};

/// One year under one set of rules.
class Replay {
public:
    Replay(const History& history, const rules::LoanRules& rules, const std::vector<rules::CalendarLine>& lines,
           const std::vector<places::Place>& places, Day today)
        : m_history(history), m_today(today) {
        for (const auto& [place, category, kind] : history.scopes) {
            const rules::PlacePath path = places::pathIn(places, place);
            auto calendar = m_calendars.find(place);
            if (calendar == m_calendars.end()) calendar = m_calendars.emplace(place, calendarOf(lines, path)).first;
            m_policies.push_back({rules.terms(path, category, kind), &calendar->second});
        }
    }

    Result<YearOfLoans> run(const jobs::Progress* progress) {
        std::int64_t reader = 0;
        for (std::size_t i = 0; i < m_history.loans.size(); ++i) {
            if (i % cancelledEvery == 0 && progress && progress->cancelled())
                return fail(Fault{Fault::Kind::Cancelled, {}});
            const PastLoan& loan = m_history.loans[i];
            if (loan.reader != reader || loan.reader == 0) {
                m_open.clear();
                m_hasLoan = false;
            }
            reader = loan.reader;
            lend(loan);
        }
        return m_year;
    }

private:
    struct Policy {
        rules::LoanTerms terms;
        const rules::Calendar* calendar;
    };
    struct Open {
        const PastLoan* loan;
        Day dueOn;
    };

    void lend(const PastLoan& loan) {
        std::erase_if(m_open,
                      [&](const Open& each) { return each.loan->returnedAt && *each.loan->returnedAt <= loan.lentAt; });
        const Policy& policy = m_policies[loan.scope];
        if (loan.counts && isRefused(loan, policy.terms)) {
            ++m_year.refused;
            return;
        }
        int renewals = 0;
        const Day dueOn = dueDayOf(loan, policy, renewals);
        m_open.push_back({&loan, dueOn});
        if (!loan.counts) return;
        ++m_year.loans;
        m_year.renewals += renewals;
        if (!loan.room && loan.heldUntil > dueOn) ++m_year.overdue;
        if (loan.reader != 0 && !m_hasLoan) ++m_year.readers;
        m_hasLoan = true;
    }

    bool isRefused(const PastLoan& loan, const rules::LoanTerms& terms) const {
        rules::OpenLoans open;
        bool hasOverdue = false;
        for (const Open& each : m_open) {
            if (each.loan->room) {
                ++open.room;
                continue;
            }
            ++open.home;
            if (each.loan->kind == loan.kind) ++open.homeOfKind;
            if (terms.overdue == rules::Reaction::Refuse) hasOverdue |= dueAt(each, loan.lentOn) < loan.lentOn;
        }
        if (hasOverdue) return true;
        return (loan.room ? roomLimit(terms, open) : homeLimit(terms, open)).has_value();
    }

    /// The due day that a loan has on a day: renewals of later days are not done yet.
    Day dueAt(const Open& open, Day day) const {
        int renewals = 0;
        return dueDayOf(*open.loan, m_policies[open.loan->scope], renewals, day);
    }

    static Day counted(const PastLoan& loan, const Policy& policy, int days, Day from) {
        return dueDate(*policy.calendar, policy.terms, days, from, loan.registeredUntil).day;
    }

    /// With the renewals that were done before `until`, or before it came back.
    Day dueDayOf(const PastLoan& loan, const Policy& policy, int& renewals, std::optional<Day> until = {}) const {
        if (loan.room) return loan.lentOn;
        const Day end = std::min(until.value_or(loan.heldUntil), loan.heldUntil);
        Day due = counted(loan, policy, policy.terms.loanDays, loan.lentOn);
        while (renewals < loan.renewals && due < end) {
            const rules::RenewalFacts facts{.dueOn = due, .renewals = renewals};
            if (renewalObstacle(policy.terms, facts, due)) break;
            const Day next =
                counted(loan, policy, policy.terms.renewalDays, rules::renewalStart(policy.terms, due, due));
            if (next <= due) break;
            due = next;
            ++renewals;
        }
        return due;
    }

    const History& m_history;
    Day m_today;
    std::map<std::string, rules::Calendar> m_calendars;
    std::vector<Policy> m_policies; // by scope
    std::vector<Open> m_open;       // of the reader
    bool m_hasLoan = false;
    YearOfLoans m_year;
};

} // namespace

Result<WhatIf, rules::CalendarRefusal> WhatIfService::compare(storage::Snapshot& snapshot,
                                                              const rules::LoanRule& changed, int year,
                                                              const std::shared_ptr<jobs::Progress>& progress) const {
    TRY(const auto rule, rules::checked(changed));
    const rules::CalendarRepository stored;
    TRY(const auto present, stored.rules(snapshot));
    TRY(const auto lines, stored.lines(snapshot));
    TRY(const auto places, places::PlaceRepository().places(snapshot));
    const Day today = m_journal.clock().today();
    TRY(const auto history, Reading(year, today, progress.get()).run(snapshot));
    WhatIf both;
    TRY(both.before, Replay(history, rules::LoanRules(present), lines, places, today).run(progress.get()));
    TRY(both.after,
        Replay(history, rules::LoanRules(withRule(present, rule)), lines, places, today).run(progress.get()));
    return both;
}

} // namespace kitapdar::circulation
