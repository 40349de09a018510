// Fines and suspensions. The tables are those of the conformance cases "fines" and "suspension_koha": Koha's
// CalcFine.t, maxsuspensiondays.t and Circulation.t, FOLIO's OverdueFineServiceTest. Cases of recalled loans and of
// hours have no counterpart: nothing is recalled here, and days are the smallest unit. A price of 0 is a price that is
// not known.
#include "core/charges/Fine.h"

#include <gtest/gtest.h>

namespace kitapdar::charges {

namespace {

using rules::Calendar;
using rules::LoanTerms;

const Day due(2000, 1, 1);

struct FineCase {
    std::string_view name;
    int daysLate;
    int fine;
    int grace = 0;
    bool countsGrace = true;
    std::optional<int> cap = {};
    bool capAtPrice = false;
    std::optional<int> price = {};
    int period = 1;
    int expected;
};

// Amounts in whole tenge.
constexpr std::int64_t tenge = 100;

const std::vector<FineCase>& fineCases() {
    static const std::vector<FineCase> cases = {
        {.name = "koha: one a day", .daysLate = 29, .fine = 1, .expected = 29},
        {.name = "koha: no more than the price",
         .daysLate = 29,
         .fine = 1,
         .capAtPrice = true,
         .price = 5,
         .expected = 5},
        {.name = "koha: the price of the kind",
         .daysLate = 29,
         .fine = 1,
         .capAtPrice = true,
         .price = 6,
         .expected = 6},
        {.name = "koha: the cap is below the price",
         .daysLate = 29,
         .fine = 1,
         .cap = 3,
         .capAtPrice = true,
         .price = 5,
         .expected = 3},
        {.name = "koha: the price is below the cap",
         .daysLate = 29,
         .fine = 1,
         .cap = 6,
         .capAtPrice = true,
         .price = 5,
         .expected = 5},
        {.name = "koha: five days", .daysLate = 5, .fine = 1, .expected = 5},
        {.name = "folio: below the cap", .daysLate = 5, .fine = 1, .cap = 10, .expected = 5},
        {.name = "folio: at the cap", .daysLate = 15, .fine = 1, .cap = 10, .expected = 10},
        {.name = "folio: past the grace all days cost", .daysLate = 10, .fine = 1, .grace = 5, .expected = 10},
        {.name = "folio: within the grace nothing does", .daysLate = 10, .fine = 1, .grace = 12, .expected = 0},
        {.name = "at the end of the grace nothing does", .daysLate = 5, .fine = 1, .grace = 5, .expected = 0},
        {.name = "days of grace are free", .daysLate = 10, .fine = 1, .grace = 4, .countsGrace = false, .expected = 6},
        {.name = "whole weeks alone", .daysLate = 20, .fine = 50, .period = 7, .expected = 100},
        {.name = "less than a period", .daysLate = 6, .fine = 50, .period = 7, .expected = 0},
        {.name = "no price is no cap", .daysLate = 29, .fine = 1, .capAtPrice = true, .expected = 29},
        {.name = "a price of 0 is none", .daysLate = 29, .fine = 1, .capAtPrice = true, .price = 0, .expected = 29},
        {.name = "a cap of 0", .daysLate = 29, .fine = 1, .cap = 0, .expected = 0},
        {.name = "not late", .daysLate = 0, .fine = 1, .expected = 0},
        {.name = "early", .daysLate = -3, .fine = 1, .expected = 0},
        {.name = "off as shipped", .daysLate = 29, .fine = 0, .expected = 0},
    };
    return cases;
}

LoanTerms termsOf(const FineCase& each) {
    LoanTerms terms;
    terms.fine = each.fine * tenge;
    terms.finePeriod = each.period;
    terms.fineGrace = each.grace;
    terms.fineCountsGrace = each.countsGrace;
    if (each.cap) terms.fineCap = *each.cap * tenge;
    terms.fineCapAtPrice = each.capAtPrice;
    return terms;
}

struct SuspensionCase {
    std::string_view name;
    int daysLate;
    int days;
    int period = 1;
    int grace = 0;
    std::optional<int> most = {};
    std::vector<int> closedWhileLate = {}; // days after the due day
    std::vector<int> closedAhead = {};     // days after the return
    bool countsOpenDays = false;
    bool skipsClosed = false;
    std::optional<int> expected; // days after the return
};

const std::vector<SuspensionCase>& suspensionCases() {
    static const std::vector<SuspensionCase> cases = {
        {.name = "two for one", .daysLate = 20, .days = 2, .expected = 40},
        {.name = "ten at most", .daysLate = 20, .days = 2, .most = 10, .expected = 10},
        {.name = "a year, seven for fifteen", .daysLate = 365, .days = 7, .period = 15, .most = 333, .expected = 170},
        {.name = "a year, fifteen for seven", .daysLate = 365, .days = 15, .period = 7, .most = 333, .expected = 333},
        {.name = "less the grace, five days", .daysLate = 5, .days = 2, .grace = 1, .expected = 8},
        {.name = "less the grace, ten days", .daysLate = 10, .days = 2, .grace = 1, .expected = 18},
        {.name = "no grace", .daysLate = 5, .days = 2, .expected = 10},
        {.name = "two for two", .daysLate = 5, .days = 2, .period = 2, .expected = 5},
        {.name = "two for three, less the grace", .daysLate = 5, .days = 2, .period = 3, .grace = 1, .expected = 2},
        {.name = "a closed day while late",
         .daysLate = 5,
         .days = 2,
         .closedWhileLate = {2},
         .countsOpenDays = true,
         .expected = 8},
        {.name = "a closed day ahead",
         .daysLate = 5,
         .days = 2,
         .closedWhileLate = {2},
         .closedAhead = {2},
         .countsOpenDays = true,
         .skipsClosed = true,
         .expected = 9},
        {.name = "a closed day ahead and the last day closed",
         .daysLate = 5,
         .days = 2,
         .closedWhileLate = {2},
         .closedAhead = {2, 9},
         .countsOpenDays = true,
         .skipsClosed = true,
         .expected = 10},
        {.name = "not past the grace", .daysLate = 1, .days = 2, .grace = 1, .expected = {}},
        {.name = "off as shipped", .daysLate = 20, .days = 0, .expected = {}},
        {.name = "none at most", .daysLate = 20, .days = 2, .most = 0, .expected = {}},
    };
    return cases;
}

} // namespace

TEST(FineTest, FinesAreThoseOfTheConformanceCases) {
    for (const FineCase& each : fineCases()) {
        std::optional<Money> price;
        if (each.price) price = Money{*each.price * tenge};
        EXPECT_EQ(fineOf(termsOf(each), Calendar(), due, due.plusDays(each.daysLate), price).tiyn,
                  each.expected * tenge)
            << each.name;
    }
}

TEST(FineTest, ClosedDaysCostNothingWhereTheRulesSaySo) {
    Calendar calendar;
    calendar.closeWeekly(6);
    calendar.closeWeekly(7);
    LoanTerms terms;
    terms.fine = tenge;
    const Day friday(2026, 3, 6);
    EXPECT_EQ(fineOf(terms, calendar, friday, friday.plusDays(7), {}).tiyn, 7 * tenge);
    terms.fineOpenDays = true;
    EXPECT_EQ(fineOf(terms, calendar, friday, friday.plusDays(7), {}).tiyn, 5 * tenge);
    EXPECT_EQ(fineOf(terms, calendar, friday, friday.plusDays(2), {}).tiyn, 0) << "the library was closed all the time";
}

TEST(FineTest, AFineOfAThousandYearsFitsIntoAnAmount) {
    LoanTerms terms;
    terms.fine = rules::mostMoney;
    EXPECT_EQ(fineOf(terms, Calendar(), due, due.plusDays(365'000), {}).tiyn, mostAmount);
}

TEST(FineTest, SuspensionsAreThoseOfTheConformanceCases) {
    for (const SuspensionCase& each : suspensionCases()) {
        LoanTerms terms;
        terms.suspensionDays = each.days;
        terms.suspensionPeriod = each.period;
        terms.suspensionGrace = each.grace;
        terms.suspensionMost = each.most;
        terms.suspensionSkipsClosed = each.skipsClosed;
        terms.fineOpenDays = each.countsOpenDays;
        const Day returned = due.plusDays(each.daysLate);
        Calendar calendar;
        for (const int day : each.closedWhileLate) calendar.close(due.plusDays(day), due.plusDays(day));
        for (const int day : each.closedAhead) calendar.close(returned.plusDays(day), returned.plusDays(day));
        const auto until = suspendedUntil(terms, calendar, due, returned);
        ASSERT_EQ(until.has_value(), each.expected.has_value()) << each.name;
        if (until) {
            EXPECT_EQ(until->daysSince(returned), *each.expected) << each.name;
        }
    }
}

TEST(FineTest, AReturnInTimeMakesNoChargeAndALateOneSaysWhoseItIs) {
    LoanTerms terms;
    terms.fine = 5 * tenge;
    LateReturn late{.reader = readers::ReaderId(3),
                    .loan = LoanId(4),
                    .copy = collection::CopyId(5),
                    .price = {},
                    .due = due,
                    .returned = due,
                    .place = "hall"};
    EXPECT_FALSE(fineAtReturn(terms, Calendar(), late));
    late.returned = due.plusDays(2);
    const auto charge = fineAtReturn(terms, Calendar(), late);
    ASSERT_TRUE(charge);
    EXPECT_EQ(charge->amount.tiyn, 10 * tenge);
    EXPECT_EQ(charge->kind, ChargeKind::Fine);
    EXPECT_EQ(charge->reader, late.reader);
    EXPECT_EQ(charge->loan, late.loan);
    EXPECT_EQ(charge->copy, late.copy);
    EXPECT_EQ(charge->on, late.returned);
    EXPECT_EQ(charge->place, "hall");
    terms.fineCap = 0;
    EXPECT_FALSE(fineAtReturn(terms, Calendar(), late)) << "no line of nothing";
}

} // namespace kitapdar::charges
