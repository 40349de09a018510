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
#include <string_view>
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

    /// Records and copies are read as a whole and joined here: a join by the engine would visit a million records, each
    /// with all its fields.
    Result<History> run(storage::Snapshot& snapshot) {
        CHECK(snapshot.each("select id, kind from record", {}, [this](const storage::Row& row) {
            m_kindOf.emplace(row.integer(0), m_kinds.indexOf(row.text(1)));
            return resumes();
        }));
        CHECK(snapshot.each("select id, record_id, place from copy", {}, [this](const storage::Row& row) {
            const auto kind = m_kindOf.find(row.integer(1));
            m_copies.emplace(row.integer(0), Copy{m_places.indexOf(row.text(2)),
                                                  kind == m_kindOf.end() ? m_kinds.indexOf("") : kind->second});
            return resumes();
        }));
        CHECK(snapshot.each("select id, category, registered_until from reader", {}, [this](const storage::Row& row) {
            m_readers.emplace(row.integer(0), Reader{m_categories.indexOf(row.text(1)), row.day(2)});
            return resumes();
        }));
        // A loan of before that came back in the year at the earliest: local time is at most a day off.
        const Day first(m_year, 1, 1);
        constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;
        const std::int64_t begin = (static_cast<std::int64_t>(first.sinceEpoch()) - 1) * millisecondsOfDay;
        CHECK(snapshot.each(
            "select id, reader_id, copy_id, use_place, lent_at, lent_on, returned_at, renewals from loan "
            "where lent_on <= $2 and (lent_on >= $1 or returned_at is null or returned_at >= $3)",
            {first.iso(), Day(m_year, 12, 31).iso(), begin}, [this](const storage::Row& row) { return read(row); }));
        if (m_progress && m_progress->cancelled()) return fail(Fault{Fault::Kind::Cancelled, {}});
        std::ranges::sort(m_history.loans, [](const PastLoan& a, const PastLoan& b) {
            return std::tie(a.reader, a.lentAt, a.id) < std::tie(b.reader, b.lentAt, b.id);
        });
        return std::move(m_history);
    }

private:
    /// Texts by small numbers.
    class Codes {
    public:
        std::size_t indexOf(std::string_view text) {
            if (!m_texts.empty() && m_texts[m_last] == text) return m_last;
            const auto found = std::ranges::find(m_texts, text);
            m_last = static_cast<std::size_t>(found - m_texts.begin());
            if (found == m_texts.end()) m_texts.emplace_back(text);
            return m_last;
        }
        const std::string& operator[](std::size_t index) const { return m_texts[index]; }

    private:
        std::vector<std::string> m_texts;
        std::size_t m_last = 0;
    };
    struct Copy {
        std::size_t place, kind;
    };
    struct Reader {
        std::size_t category = 0;
        Day registeredUntil;
    };

    bool resumes() const { return !m_progress || !m_progress->cancelled(); }

    bool read(const storage::Row& row) {
        const auto copy = m_copies.find(row.integer(2));
        if (copy == m_copies.end()) return true; // `check` names such rows
        PastLoan loan;
        loan.id = row.integer(0);
        loan.reader = row.isNull(1) ? 0 : row.integer(1);
        const auto known = m_readers.find(loan.reader);
        const Reader reader = known == m_readers.end() ? Reader{m_categories.indexOf(""), {}} : known->second;
        loan.registeredUntil = reader.registeredUntil;
        loan.kind = copy->second.kind;
        loan.scope = scopeOf(copy->second, reader);
        loan.room = row.text(3) == collection::code(collection::Lending::ReadingRoom);
        loan.lentAt = row.instant(4);
        loan.lentOn = row.day(5);
        loan.heldUntil = m_today;
        if (!row.isNull(6)) {
            loan.returnedAt = row.instant(6);
            loan.heldUntil = localDay(*loan.returnedAt);
        }
        loan.renewals = static_cast<int>(row.integer(7));
        loan.counts = loan.lentOn.year() == m_year;
        if (loan.counts || loan.heldUntil.year() >= m_year) m_history.loans.push_back(loan);
        const std::size_t count = m_history.loans.size();
        if (m_progress && count % cancelledEvery == 0)
            m_progress->report({jobs::Stage::Reading, static_cast<std::int64_t>(count), 0});
        return resumes();
    }

    std::size_t scopeOf(const Copy& copy, const Reader& reader) {
        const auto [known, isNew] =
            m_scopes.try_emplace({copy.place, reader.category, copy.kind}, m_history.scopes.size());
        if (isNew)
            m_history.scopes.emplace_back(m_places[copy.place], m_categories[reader.category], m_kinds[copy.kind]);
        return known->second;
    }

    int m_year;
    Day m_today;
    jobs::Progress* m_progress;
    Codes m_kinds, m_places, m_categories;
    std::unordered_map<std::int64_t, std::size_t> m_kindOf; // by record
    std::unordered_map<std::int64_t, Copy> m_copies;
    std::unordered_map<std::int64_t, Reader> m_readers;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, std::size_t> m_scopes;
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
