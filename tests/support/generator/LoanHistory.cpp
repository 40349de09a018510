#include "tests/support/generator/LoanHistory.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace kitapdar::demo {

namespace {

constexpr int historyDays = 5 * 365;
constexpr int quietBeforeOpen = 75; // days a copy that is lent now was on the shelf before, at least
constexpr int shortestSlot = 30;    // days; bounds how often a copy can be lent
constexpr int openingMinute = 9 * 60;
constexpr int closingMinute = 19 * 60;
constexpr int loanDays = 15;
constexpr int mostOpenOfReader = 4;

class Planner {
public:
    Planner(const HistorySizes& sizes, const rules::Calendar& calendar, Day today, Random& random)
        : m_sizes(sizes),
          m_today(today),
          m_random(random),
          m_popular(sizes.copies),
          m_isOpen(sizes.copies),
          m_openOfReader(sizes.readers) {
        std::iota(m_popular.begin(), m_popular.end(), 0U);
        for (std::size_t i = m_popular.size(); i > 1; --i) std::swap(m_popular[i - 1], m_popular[m_random.below(i)]);
        for (int day = -historyDays; day <= 2 * loanDays + 30; ++day) {
            m_nextOpen.push_back(calendar.nextOpen(today.plusDays(day)));
        }
        m_lastOpenDay = calendar.previousOpen(today.plusDays(-1));
    }

    std::vector<HistoryLoan> plan() {
        if (m_sizes.copies == 0 || m_sizes.readers == 0) return {};
        const std::size_t open = std::min({m_sizes.open, m_sizes.copies / 10, m_sizes.readers * mostOpenOfReader / 2});
        m_loans.reserve(m_sizes.past + open);
        while (m_loans.size() < open) planOpen();
        planPast();
        std::ranges::sort(m_loans, {},
                          [](const HistoryLoan& each) { return std::tuple(each.lent, each.minute, each.copy); });
        return std::move(m_loans);
    }

private:
    /// Zipf-like: the first ones of a mixed list are taken most often.
    std::size_t skewed(std::size_t count) {
        const double dice = m_random.fraction();
        return std::min(static_cast<std::size_t>(dice * std::sqrt(dice) * static_cast<double>(count)), count - 1);
    }

    Day openOnOrAfter(Day day) const {
        const int index = day.daysSince(m_today) + historyDays;
        return m_nextOpen[static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(m_nextOpen.size()) - 1))];
    }

    HistoryLoan loan(std::uint32_t copy, std::size_t reader, Day lent) {
        HistoryLoan loan;
        loan.copy = copy;
        loan.reader = static_cast<std::uint32_t>(reader);
        loan.lent = std::min(openOnOrAfter(lent), m_lastOpenDay);
        loan.due = openOnOrAfter(loan.lent.plusDays(loanDays));
        loan.minute = m_random.between(openingMinute, closingMinute);
        return loan;
    }

    void planOpen() {
        const std::uint32_t copy = m_popular[skewed(m_sizes.copies)];
        const std::size_t reader = m_random.below(m_sizes.readers);
        if (m_isOpen[copy] || m_openOfReader[reader] >= mostOpenOfReader) return;
        m_isOpen[copy] = true;
        ++m_openOfReader[reader];
        const int age = m_random.percent(8) ? m_random.between(21, 60) : m_random.between(1, 13);
        m_loans.push_back(loan(copy, reader, m_today.plusDays(-age)));
        m_loans.back().open = true;
    }

    void planPast() {
        constexpr int most = (historyDays - quietBeforeOpen) / shortestSlot;
        std::vector<int> times(m_sizes.copies);
        const std::size_t possible = std::min(m_sizes.past, m_sizes.copies * static_cast<std::size_t>(most) / 2);
        for (std::size_t planned = 0; planned < possible;) {
            int& count = times[m_popular[skewed(m_sizes.copies)]];
            if (count == most) continue;
            ++count;
            ++planned;
        }
        for (std::size_t copy = 0; copy < times.size(); ++copy) planCopy(static_cast<std::uint32_t>(copy), times[copy]);
    }

    /// Each loan of a copy gets a slot of its own, with days between them for moving off closed days.
    void planCopy(std::uint32_t copy, int times) {
        if (times == 0) return;
        constexpr int spare = 8; // longer than the library is ever closed
        const int days = historyDays - (m_isOpen[copy] ? quietBeforeOpen : spare);
        const int slot = days / times;
        for (int i = 0; i < times; ++i) {
            const int kept = m_random.between(1, std::min(26, slot - spare - 2));
            const int first =
                i * slot + static_cast<int>(m_random.below(static_cast<std::size_t>(slot - kept - spare)));
            HistoryLoan planned = loan(copy, skewed(m_sizes.readers), m_today.plusDays(first - historyDays));
            planned.returned = std::min(openOnOrAfter(planned.lent.plusDays(kept)), m_lastOpenDay);
            if (kept > loanDays) {
                planned.renewals = 1;
                planned.due = openOnOrAfter(planned.due.plusDays(loanDays));
            }
            m_loans.push_back(planned);
        }
    }

    HistorySizes m_sizes;
    Day m_today;
    Random& m_random;
    std::vector<std::uint32_t> m_popular; // mixed places of copies
    std::vector<bool> m_isOpen;
    std::vector<int> m_openOfReader;
    std::vector<Day> m_nextOpen; // from the first day of the history on
    Day m_lastOpenDay;
    std::vector<HistoryLoan> m_loans;
};

} // namespace

std::vector<HistoryLoan> loanHistory(const HistorySizes& sizes, const rules::Calendar& calendar, Day today,
                                     Random& random) {
    return Planner(sizes, calendar, today, random).plan();
}

} // namespace kitapdar::demo
