#include "core/demo/DeskScript.h"

#include "core/circulation/LoanService.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/ReaderService.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace kitapdar::demo {

namespace {

constexpr int opening = 9 * 60; // minutes of the day
constexpr int closing = 19 * 60;
constexpr int longestHistory = 300; // days
const Day never(9999, 12, 31);

struct Card {
    Day registered;
    std::shared_ptr<std::string> number = std::make_shared<std::string>(); // known when the script has run so far
    int borrowed = 0;                                                      // open loans at the end
};

struct PlannedLoan {
    Day lent;
    std::optional<Day> returned;
    bool renewed = false;
};

class DeskPlanner {
public:
    DeskPlanner(Script& script, const journal::Journal& journal, const DemoData& data, const Stock& stock,
                const rules::Calendar& calendar, Day today, Random& random)
        : m_script(script),
          m_journal(journal),
          m_data(data),
          m_stock(stock),
          m_calendar(calendar),
          m_today(today),
          m_random(random),
          m_busyUntil(stock.lendable.size()) {}

    void plan(const DeskPlan& plan) {
        planReaders(plan.readers);
        std::vector<PlannedLoan> loans;
        for (int i = 0; i < plan.pastLoans; ++i) loans.push_back(pastLoan());
        for (int i = 0; i < plan.openLoans; ++i) {
            const int age = i < plan.overdue ? m_random.between(22, 50) : m_random.between(1, 13);
            loans.push_back({openDay(age), std::nullopt, false});
        }
        std::ranges::stable_sort(loans, {}, &PlannedLoan::lent);
        for (const PlannedLoan& loan : loans) planLoan(loan);
        planBlocked(m_cards[m_cards.size() / 3], "«Абай жолы» кітабын жоғалтты");
        planBlocked(m_cards[m_cards.size() / 2], "Потерял книгу, обещал принести другую");
    }

private:
    int minute() { return m_random.between(opening, closing); }
    Day openDay(int daysAgo) const { return m_calendar.previousOpen(m_today.plusDays(-daysAgo)); }

    void planReaders(int count) {
        std::vector<int> ages;
        for (int i = 0; i < count; ++i) ages.push_back(m_random.between(60, longestHistory + 60));
        std::ranges::sort(ages, std::greater());
        People people(m_data, m_today);
        for (const int age : ages) planReader(people.next(m_random), openDay(age));
    }

    void planReader(readers::NewReader reader, Day day) {
        Card card{day};
        const readers::ReaderService service(m_journal);
        m_script.at(day, opening, [=, number = card.number](storage::Transaction& tx) -> Result<void> {
            TRY(const auto by, permitted<Permission::ReaderEdit>(tx, deskOne));
            TRY(const auto added, accepted(service.add(tx, by, reader), "reader"));
            *number = added.reader.card;
            return {};
        });
        // Registrations end with the year; most people come again.
        if (day.year() < m_today.year() && m_random.percent(85)) {
            const Day newYear(m_today.year(), 1, 3);
            const int span = std::max(0, std::min(m_today.daysSince(newYear) - 1, 60));
            planAgain(m_calendar.nextOpen(newYear.plusDays(m_random.between(0, span))), card.number);
        }
        m_cards.push_back(std::move(card));
    }

    void planAgain(Day day, const std::shared_ptr<std::string>& number) {
        const readers::ReaderService service(m_journal);
        m_script.at(day, opening + 1, [=](storage::Transaction& tx) -> Result<void> {
            TRY(const auto id, tx.number("select id from reader where card = $1", {*number}));
            TRY(const auto by, permitted<Permission::ReaderEdit>(tx, deskOne));
            CHECK(accepted(service.registerAgain(tx, by, readers::ReaderId(id)), "registration"));
            return {};
        });
    }

    void planBlocked(const Card& card, const std::string& reason) {
        const readers::ReaderService service(m_journal);
        m_script.at(openDay(1), closing + 1, [=, number = card.number](storage::Transaction& tx) -> Result<void> {
            TRY(auto reader, readers::ReaderRepository().byCard(tx, text::ScannedCode(*number)));
            if (!reader) return fail(internalFault("no such card in the sample"));
            reader->blockedReason = reason;
            TRY(const auto by, permitted<Permission::ReaderEdit>(tx, deskOne));
            CHECK(accepted(service.edit(tx, by, *reader), "block"));
            return {};
        });
    }

    PlannedLoan pastLoan() {
        const int kept = m_random.between(5, 24); // longer than the library is ever closed
        const Day lent = openDay(m_random.between(kept + 2, longestHistory));
        PlannedLoan loan{lent, std::min(m_calendar.nextOpen(lent.plusDays(kept)), openDay(1)), false};
        loan.renewed = kept > 13 && m_random.percent(60);
        return loan;
    }

    /// Few readers take most of the books: the cube of a dice falls near its beginning.
    std::optional<std::size_t> readerFor(const PlannedLoan& loan) {
        for (int attempt = 0; attempt < 200; ++attempt) {
            const double skew = m_random.fraction() * m_random.fraction();
            const auto index = static_cast<std::size_t>(skew * static_cast<double>(m_cards.size()));
            Card& card = m_cards[index];
            if (card.registered >= loan.lent || (!loan.returned && card.borrowed >= 4)) continue;
            if (!loan.returned) ++card.borrowed;
            return index;
        }
        return std::nullopt;
    }

    std::optional<std::size_t> copyFor(const PlannedLoan& loan) {
        for (int attempt = 0; attempt < 200; ++attempt) {
            const double skew = m_random.fraction() * m_random.fraction();
            const auto index = static_cast<std::size_t>(skew * static_cast<double>(m_busyUntil.size()));
            if (m_busyUntil[index] >= loan.lent) continue;
            m_busyUntil[index] = loan.returned.value_or(never);
            return index;
        }
        return std::nullopt;
    }

    void planLoan(const PlannedLoan& loan) {
        const auto reader = readerFor(loan);
        const auto copy = reader ? copyFor(loan) : std::nullopt;
        if (!copy) return;
        const circulation::LoanService service(m_journal);
        const text::ScannedCode barcode(m_stock.lendable[*copy].barcode);
        m_script.at(loan.lent, minute(), [=, card = m_cards[*reader].number](storage::Transaction& tx) -> Result<void> {
            TRY(const auto by, permitted<Permission::LoanLend>(tx, deskOne));
            CHECK(accepted(
                service.lend(tx, by, text::ScannedCode(*card), barcode, circulation::Confirmed::everything()), "loan"));
            return {};
        });
        if (loan.renewed) {
            m_script.at(
                m_calendar.nextOpen(loan.lent.plusDays(11)), minute(), [=](storage::Transaction& tx) -> Result<void> {
                    TRY(const auto by, permitted<Permission::LoanLend>(tx, deskOne));
                    const auto renewed = service.renew(tx, by, barcode); // may be refused: the card ends with the year
                    if (!renewed && faultIn(renewed.error())) return fail(*faultIn(renewed.error()));
                    return {};
                });
        }
        if (!loan.returned) return;
        m_script.at(*loan.returned, minute(), [=](storage::Transaction& tx) -> Result<void> {
            TRY(const auto by, permitted<Permission::LoanLend>(tx, deskTwo));
            CHECK(accepted(service.returnCopy(tx, by, barcode), "return"));
            return {};
        });
    }

    inline static const Session deskOne{"Сәуле Ерғалиева", "1", "AB"};
    inline static const Session deskTwo{"Данияр Омаров", "2", "OZ"};

    Script& m_script;
    const journal::Journal& m_journal;
    const DemoData& m_data;
    const Stock& m_stock;
    const rules::Calendar& m_calendar;
    Day m_today;
    Random& m_random;
    std::vector<Card> m_cards;
    std::vector<Day> m_busyUntil;
};

} // namespace

void planDesk(Script& script, const DeskPlan& plan, const journal::Journal& journal, const DemoData& data,
              const Stock& stock, const rules::Calendar& calendar, Day today, Random& random) {
    DeskPlanner(script, journal, data, stock, calendar, today, random).plan(plan);
}

} // namespace kitapdar::demo
