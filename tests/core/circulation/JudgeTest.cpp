#include "core/circulation/Judge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

using collection::CopyState;
using collection::Lending;

const Day monday(2026, 3, 2);

Loan openLoan(std::int64_t reader) {
    Loan loan;
    loan.id = LoanId(7);
    loan.readerId = readers::ReaderId(reader);
    loan.dueOn = Day(2026, 3, 10);
    return loan;
}

/// What the verdict depends on; nothing speaks against this loan.
struct LendFacts {
    LendFacts() {
        copy.copy.id = collection::CopyId(1);
        copy.recordKind = "book";
        reader.reader.id = readers::ReaderId(1);
        reader.reader.card = "R-1";
        reader.reader.registeredUntil = Day(2026, 12, 31);
    }
    /// The copy is lent to the reader with this id.
    void lendTo(std::int64_t id) {
        copy.loan = openLoan(id);
        copy.holder.emplace();
        copy.holder->card = "R-" + std::to_string(id);
    }
    LendVerdict judged(const rules::Calendar& calendar = {}) const {
        return judgeLending(copy, reader, terms, calendar, today, request);
    }
    /// The reader with this id waits for the copy.
    static WaitingReader waiting(std::int64_t id, bool isReady = true) {
        return {holds::HoldId(40 + id), readers::ReaderId(id), "R-" + std::to_string(id), isReady, std::nullopt};
    }

    CopyFacts copy;
    ReaderFacts reader;
    rules::LoanTerms terms;
    LendRequest request;
    Day today = monday;
};

template <class Reasons>
std::vector<std::string> codes(const Reasons& reasons) {
    std::vector<std::string> all;
    for (const auto& reason : reasons) all.emplace_back(code(reason));
    return all;
}

using Codes = std::vector<std::string>;

struct Case {
    const char* name;
    std::function<void(LendFacts&)> change;
    Codes blocks;
    Codes confirmations;
    Codes notes;
};

const std::vector<Case> cases = {
    {"nothing special", [](LendFacts&) {}, {}, {}, {}},
    {"in the bindery", [](LendFacts& f) { setState(f.copy.copy, CopyState::Bindery); }, {"copy_not_in_stock"}, {}, {}},
    {"expected", [](LendFacts& f) { setState(f.copy.copy, CopyState::Expected); }, {"copy_not_in_stock"}, {}, {}},
    {"withheld", [](LendFacts& f) { setState(f.copy.copy, CopyState::Withheld); }, {"copy_not_in_stock"}, {}, {}},
    {"written off", [](LendFacts& f) { setState(f.copy.copy, CopyState::WrittenOff); }, {"copy_not_in_stock"}, {}, {}},
    {"missing, yet here", [](LendFacts& f) { setState(f.copy.copy, CopyState::Missing); }, {}, {}, {"found_again"}},
    {"damaged", [](LendFacts& f) { setState(f.copy.copy, CopyState::Damaged); }, {}, {}, {"copy_damaged"}},
    {"on the way", [](LendFacts& f) { setState(f.copy.copy, CopyState::InTransit); }, {"copy_not_in_stock"}, {}, {}},
    {"on display", [](LendFacts& f) { setState(f.copy.copy, CopyState::OnDisplay); }, {"copy_not_in_stock"}, {}, {}},
    {"held", [](LendFacts& f) { setState(f.copy.copy, CopyState::Held); }, {"copy_not_in_stock"}, {}, {}},
    {"in digitization",
     [](LendFacts& f) { setState(f.copy.copy, CopyState::Digitization); },
     {"copy_not_in_stock"},
     {},
     {}},
    {"missing at the bindery, yet here",
     [](LendFacts& f) {
         f.copy.copy.condition = collection::Condition::Missing;
         f.copy.copy.circulation = collection::Circulation::Bindery;
     },
     {"copy_not_in_stock"},
     {},
     {"found_again"}},
    {"lost, yet here", [](LendFacts& f) { setState(f.copy.copy, CopyState::Lost); }, {}, {}, {"found_again"}},
    {"with a note", [](LendFacts& f) { f.copy.copy.note = "с диском"; }, {}, {}, {"copy_note"}},
    {"blocked", [](LendFacts& f) { f.reader.reader.blockedReason = "долг"; }, {"reader_blocked"}, {}, {}},
    {"limit 0", [](LendFacts& f) { f.terms.loanLimit = 0; }, {"lending_forbidden"}, {}, {}},
    {"limit 0, reading room",
     [](LendFacts& f) {
         f.terms.loanLimit = 0;
         f.copy.copy.lending = Lending::ReadingRoom;
     },
     {},
     {"reference_only"},
     {}},
    {"one below the limit", [](LendFacts& f) { f.reader.openLoans = 4; }, {}, {}, {}},
    {"exactly at the limit", [](LendFacts& f) { f.reader.openLoans = 5; }, {}, {"limit_reached"}, {}},
    {"unlimited",
     [](LendFacts& f) {
         f.reader.openLoans = 500;
         f.terms.loanLimit.reset();
     },
     {},
     {},
     {}},
    {"last day of the card", [](LendFacts& f) { f.reader.reader.registeredUntil = monday; }, {}, {}, {}},
    {"expired yesterday",
     [](LendFacts& f) { f.reader.reader.registeredUntil = monday.plusDays(-1); },
     {},
     {"registration_expired"},
     {}},
    {"has an overdue book", [](LendFacts& f) { f.reader.overdueLoans = 1; }, {}, {"has_overdue"}, {}},
    {"overdue does not block here",
     [](LendFacts& f) {
         f.reader.overdueLoans = 1;
         f.terms.overdue = rules::Reaction::Ignore;
     },
     {},
     {},
     {}},
    {"reference only", [](LendFacts& f) { f.copy.copy.lending = Lending::ReadingRoom; }, {}, {"reference_only"}, {}},
    {"lent to another", [](LendFacts& f) { f.lendTo(2); }, {}, {"lent_to_another"}, {}},
    {"lent to him already, whatever else",
     [](LendFacts& f) {
         f.lendTo(1);
         f.reader.overdueLoans = 3;
         f.reader.openLoans = 5;
         f.reader.reader.blockedReason = "долг";
     },
     {},
     {"renewal_asked"},
     {}},
    {"has the same title", [](LendFacts& f) { f.reader.sameTitle = LoanId(3); }, {}, {"same_title_already_lent"}, {}},
    {"another issue of the same journal",
     [](LendFacts& f) {
         f.reader.sameTitle = LoanId(3);
         f.copy.recordKind = "serial";
     },
     {},
     {},
     {}},
    {"overdue, and the rules refuse",
     [](LendFacts& f) {
         f.reader.overdueLoans = 1;
         f.terms.overdue = rules::Reaction::Refuse;
     },
     {"overdue_refused"},
     {},
     {}},
    {"owes exactly what is allowed",
     [](LendFacts& f) {
         f.terms.debtLimit = 50'000;
         f.reader.owed = 50'000;
     },
     {},
     {},
     {}},
    {"owes a tiyn more",
     [](LendFacts& f) {
         f.terms.debtLimit = 50'000;
         f.reader.owed = 50'001;
     },
     {},
     {"debt_over_limit"},
     {}},
    {"owes, and no limit is set", [](LendFacts& f) { f.reader.owed = 50'001; }, {}, {}, {}},
    {"kept for the reading room by a rule", [](LendFacts& f) { f.terms.roomOnly = true; }, {}, {"reference_only"}, {}},
    {"asked for in the reading room",
     [](LendFacts& f) {
         f.copy.copy.lending = Lending::ReadingRoom;
         f.request.usePlace = Lending::ReadingRoom;
     },
     {},
     {},
     {}},
    {"asked for at home, yet for the reading room only",
     [](LendFacts& f) {
         f.copy.copy.lending = Lending::ReadingRoom;
         f.request.usePlace = Lending::Home;
     },
     {},
     {"reference_only"},
     {}},
    {"as many in the reading room as are allowed",
     [](LendFacts& f) {
         f.terms.roomLimit = 2;
         f.reader.roomLoans = 2;
         f.request.usePlace = Lending::ReadingRoom;
     },
     {},
     {"room_limit_reached"},
     {}},
    {"no book in the reading room by the rules",
     [](LendFacts& f) {
         f.terms.roomLimit = 0;
         f.request.usePlace = Lending::ReadingRoom;
     },
     {"lending_forbidden"},
     {},
     {}},
    {"books in the reading room count with those at home",
     [](LendFacts& f) {
         f.terms.roomCounts = true;
         f.reader.openLoans = 3;
         f.reader.roomLoans = 2;
     },
     {},
     {"limit_reached"},
     {}},
    {"books in the reading room do not count",
     [](LendFacts& f) {
         f.reader.openLoans = 3;
         f.reader.roomLoans = 9;
     },
     {},
     {},
     {}},
    {"put aside for another",
     [](LendFacts& f) { f.copy.capturedFor = LendFacts::waiting(2); },
     {},
     {"reserve_waiting"},
     {}},
    {"put aside for another, and held",
     [](LendFacts& f) {
         f.copy.capturedFor = LendFacts::waiting(2);
         setState(f.copy.copy, CopyState::Held);
     },
     {},
     {"reserve_waiting"},
     {}},
    {"put aside for this reader",
     [](LendFacts& f) {
         f.copy.capturedFor = LendFacts::waiting(1);
         setState(f.copy.copy, CopyState::Held);
     },
     {},
     {},
     {"hold_fulfilled"}},
    {"another is the next",
     [](LendFacts& f) { f.copy.nextInQueue = LendFacts::waiting(2, false); },
     {},
     {"reserved"},
     {}},
    {"this reader is the next",
     [](LendFacts& f) { f.copy.nextInQueue = LendFacts::waiting(1, false); },
     {},
     {},
     {"hold_fulfilled"}},
    {"too young",
     [](LendFacts& f) {
         f.copy.ageMark = 16;
         f.reader.reader.birthDate = Day(2010, 3, 3);
     },
     {},
     {"age_below_mark"},
     {}},
    {"old enough on this day",
     [](LendFacts& f) {
         f.copy.ageMark = 16;
         f.reader.reader.birthDate = Day(2010, 3, 2);
     },
     {},
     {},
     {}},
    {"born on 29 February, 16 on 28 February",
     [](LendFacts& f) {
         f.copy.ageMark = 14;
         f.reader.reader.birthDate = Day(2012, 2, 29);
         f.today = Day(2026, 2, 28);
     },
     {},
     {},
     {}},
    {"too young, and the rules refuse",
     [](LendFacts& f) {
         f.copy.ageMark = 18;
         f.terms.ageMarks = rules::Reaction::Refuse;
         f.reader.reader.birthDate = Day(2010, 3, 2);
     },
     {"age_refused"},
     {},
     {}},
    {"a mark, and the rules ignore it",
     [](LendFacts& f) {
         f.copy.ageMark = 18;
         f.terms.ageMarks = rules::Reaction::Ignore;
         f.reader.reader.birthDate = Day(2020, 3, 2);
     },
     {},
     {},
     {}},
    {"a mark and no birth date", [](LendFacts& f) { f.copy.ageMark = 12; }, {}, {}, {"age_unknown"}},
    {"has parts", [](LendFacts& f) { f.copy.copy.parts = "карта, диск"; }, {}, {}, {"accompanying_parts"}},
    {"a deposit is asked", [](LendFacts& f) { f.terms.deposit = 500'000; }, {}, {}, {"deposit_asked"}},
    {"typed: a closed day",
     [](LendFacts& f) { f.request.due = Day(2026, 3, 8); }, // a Sunday, see the calendar of the test
     {},
     {"due_day_closed"},
     {}},
    {"typed: beyond the card", [](LendFacts& f) { f.request.due = Day(2027, 1, 12); }, {}, {"due_day_beyond_card"}, {}},
    {"typed: before the lending",
     [](LendFacts& f) { f.request.due = monday.plusDays(-1); },
     {"due_day_before_lending"},
     {},
     {}},
    {"typed: over, of a lending of last week",
     [](LendFacts& f) {
         f.request.on = monday.plusDays(-7);
         f.request.due = monday.plusDays(-4);
     },
     {},
     {"due_day_past"},
     {}},
    {"lent on a day to come",
     [](LendFacts& f) { f.request.on = monday.plusDays(1); },
     {"lending_day_in_future"},
     {},
     {}},
    {"lent on a day before the reader was born",
     [](LendFacts& f) {
         f.reader.reader.birthDate = Day(2026, 2, 26);
         f.request.on = Day(2026, 2, 25);
         f.request.due = Day(2026, 3, 3);
     },
     {"lending_day_before_birth"},
     {},
     {}},
    {"lent on a day before the reader was registered",
     [](LendFacts& f) {
         f.reader.reader.registeredOn = Day(2026, 2, 26);
         f.request.on = Day(2026, 2, 25);
         f.request.due = Day(2026, 3, 3);
     },
     {},
     {"lending_day_before_registration"},
     {}},
    {"lent after the first registration and before the newest",
     [](LendFacts& f) {
         f.reader.reader.registeredOn = Day(2026, 2, 26);
         f.reader.firstRegisteredOn = Day(2020, 9, 1);
         f.request.on = Day(2026, 2, 25);
         f.request.due = Day(2026, 3, 3);
     },
     {},
     {},
     {}},
    {"lent on a day before the copy came",
     [](LendFacts& f) {
         f.copy.copy.receivedOn = Day(2026, 2, 26);
         f.request.on = Day(2026, 2, 25);
         f.request.due = Day(2026, 3, 3);
     },
     {},
     {"lending_day_before_copy"},
     {}},
    {"lent in a year that is over",
     [](LendFacts& f) {
         f.request.on = Day(2025, 12, 30);
         f.request.due = Day(2026, 3, 3);
     },
     {},
     {"lending_day_of_past_year"},
     {}},
    {"everything at once",
     [](LendFacts& f) {
         setState(f.copy.copy, CopyState::Bindery);
         f.copy.copy.note = "с диском";
         f.reader.reader.blockedReason = "долг";
         f.reader.reader.registeredUntil = Day(2025, 12, 31);
         f.reader.openLoans = 6;
         f.reader.overdueLoans = 2;
         f.lendTo(2);
         f.reader.sameTitle = LoanId(3);
     },
     {"copy_not_in_stock", "reader_blocked"},
     {"registration_expired", "limit_reached", "has_overdue", "lent_to_another", "same_title_already_lent"},
     {"copy_note"}},
};

rules::Calendar weekendsClosed() {
    rules::Calendar calendar;
    calendar.closeWeekly(6);
    calendar.closeWeekly(7);
    calendar.closeYearly(1, 1);
    calendar.closeYearly(1, 2);
    return calendar;
}

} // namespace

TEST(JudgeTest, TellsAllReasonsInThreeClassesAndInOneOrder) {
    for (const Case& each : cases) {
        LendFacts facts;
        each.change(facts);
        rules::Calendar sundaysClosed;
        if (facts.request.due) sundaysClosed.closeWeekly(7);
        const LendVerdict verdict = facts.judged(sundaysClosed);
        EXPECT_EQ(codes(verdict.blocks), each.blocks) << each.name;
        EXPECT_EQ(codes(verdict.confirmations), each.confirmations) << each.name;
        EXPECT_EQ(codes(verdict.notes), each.notes) << each.name;
    }
}

TEST(JudgeTest, AYesToAllQuestionsSetsARuleAsideForAReasonAlone) {
    Confirmed all = Confirmed::allQuestions();
    EXPECT_TRUE(all.covers(Confirmation(DueDayPast{monday})));
    EXPECT_FALSE(all.covers(Confirmation(LimitReached{5, 5})));
    EXPECT_FALSE(all.covers(Confirmation(ReserveWaiting{holds::HoldId(1), "R-2", true})));
    all.because("бір күнге");
    EXPECT_TRUE(all.covers(Confirmation(LimitReached{5, 5})));
    EXPECT_TRUE(Confirmed::everything().covers(Confirmation(LimitReached{5, 5})));
}

TEST(JudgeTest, AYesToAQuestionByItsCodeSetsARuleAsideForAReasonAlone) {
    Confirmed named;
    for (const char* each : {"limit_reached", "reserve_waiting", "due_day_past"}) named.add(each);
    EXPECT_TRUE(named.covers(Confirmation(DueDayPast{monday})));
    EXPECT_FALSE(named.covers(Confirmation(LimitReached{5, 5})));
    EXPECT_FALSE(named.covers(Confirmation(ReserveWaiting{holds::HoldId(1), "R-2", true})));
    named.because("бір күнге");
    EXPECT_TRUE(named.covers(Confirmation(LimitReached{5, 5})));
    EXPECT_TRUE(named.covers(Confirmation(ReserveWaiting{holds::HoldId(1), "R-2", true})));
}

TEST(JudgeTest, ReasonsCarryTheirValues) {
    LendFacts facts;
    facts.reader.reader.registeredUntil = Day(2025, 12, 31);
    facts.reader.openLoans = 6;
    facts.reader.overdueLoans = 2;
    facts.lendTo(2);
    const LendVerdict verdict = facts.judged();
    ASSERT_EQ(verdict.confirmations.size(), 4U);
    EXPECT_EQ(std::get<RegistrationExpired>(verdict.confirmations[0]).on, Day(2025, 12, 31));
    EXPECT_EQ(std::get<LimitReached>(verdict.confirmations[1]).limit, 5);
    EXPECT_EQ(std::get<LimitReached>(verdict.confirmations[1]).have, 6);
    EXPECT_EQ(std::get<HasOverdue>(verdict.confirmations[2]).count, 2);
    EXPECT_EQ(std::get<LentToAnother>(verdict.confirmations[3]).readerCard, "R-2");
    EXPECT_EQ(std::get<LentToAnother>(verdict.confirmations[3]).loan, LoanId(7));
}

TEST(JudgeTest, ACopyThatTheReaderHasAlreadyKeepsItsDueDay) {
    LendFacts facts;
    facts.lendTo(1);
    const LendVerdict verdict = facts.judged();
    EXPECT_EQ(std::get<RenewalAsked>(verdict.confirmations.at(0)).loan, facts.copy.loan->id);
    EXPECT_EQ(verdict.dueOn, facts.copy.loan->dueOn);
}

TEST(JudgeTest, TheDueDayIsAnOpenDay) {
    struct DueCase {
        Day lent;
        Day due;
        bool moved;
    };
    const std::vector<DueCase> table = {
        {Day(2026, 3, 2), Day(2026, 3, 17), false},  // a Tuesday
        {Day(2026, 3, 6), Day(2026, 3, 23), true},   // Saturday moves to Monday
        {Day(2026, 12, 17), Day(2027, 1, 4), true},  // New Year and the weekend after it
        {Day(2028, 2, 14), Day(2028, 2, 29), false}, // a leap day
        {Day(2026, 2, 14), Day(2026, 3, 2), true},   // 1 March 2026 is a Sunday
    };
    for (const DueCase& each : table) {
        LendFacts facts;
        facts.today = each.lent;
        facts.reader.reader.registeredUntil = Day(2030, 12, 31);
        const LendVerdict verdict = facts.judged(weekendsClosed());
        EXPECT_EQ(verdict.dueOn.iso(), each.due.iso());
        ASSERT_EQ(verdict.notes.size(), each.moved ? 1U : 0U) << each.lent.iso();
        if (each.moved) {
            EXPECT_EQ(std::get<DueDateMoved>(verdict.notes[0]).from, each.lent.plusDays(15));
            EXPECT_EQ(std::get<DueDateMoved>(verdict.notes[0]).to, each.due);
        }
    }
}

TEST(JudgeTest, CountingOpenDaysMovesNothing) {
    LendFacts facts;
    facts.terms.countMode = rules::CountMode::OpenDays;
    const LendVerdict verdict = facts.judged(weekendsClosed());
    EXPECT_EQ(verdict.dueOn, Day(2026, 3, 23));
    EXPECT_TRUE(verdict.notes.empty());
}

TEST(JudgeTest, ALoanIsCutAtTheEndOfTheCardOnlyWhenTheLibrarySaysSo) {
    LendFacts facts;
    facts.today = Day(2026, 12, 21);
    facts.reader.reader.registeredUntil = Day(2027, 1, 3); // a Sunday
    EXPECT_EQ(facts.judged(weekendsClosed()).dueOn, Day(2027, 1, 5));

    facts.terms.cutDueAtExpiry = true;
    LendVerdict verdict = facts.judged(weekendsClosed());
    EXPECT_EQ(verdict.dueOn, Day(2026, 12, 31)) << "the last open day of the card";
    ASSERT_EQ(verdict.notes.size(), 1U);
    EXPECT_EQ(std::get<DueDateCut>(verdict.notes[0]).to, Day(2026, 12, 31));

    facts.reader.reader.registeredUntil = Day(2026, 12, 20);
    verdict = facts.judged(weekendsClosed());
    EXPECT_EQ(verdict.dueOn, Day(2027, 1, 5)) << "expired and let through: nothing is left to cut at";
    EXPECT_EQ(codes(verdict.confirmations), Codes{"registration_expired"});
}

TEST(JudgeTest, TheReadingRoomIsUntilTheEvening) {
    LendFacts facts;
    facts.copy.copy.lending = Lending::ReadingRoom;
    facts.reader.openLoans = 5;
    const LendVerdict verdict = facts.judged(weekendsClosed());
    EXPECT_EQ(verdict.usePlace, Lending::ReadingRoom);
    EXPECT_EQ(verdict.dueOn, monday);
    EXPECT_EQ(codes(verdict.confirmations), Codes{"reference_only"}) << "the limit counts books at home";
}

TEST(JudgeTest, ALoanOfTheReadingRoomIsTakenHomeWithoutBeingCountedTwice) {
    LendFacts facts;
    facts.lendTo(1);
    facts.copy.loan->usePlace = Lending::ReadingRoom;
    facts.request.usePlace = Lending::Home;
    facts.terms.roomCounts = true;
    facts.terms.loanLimit = 1;
    facts.reader.roomLoans = 1; // this one
    facts.reader.sameTitle = facts.copy.loan->id;
    const LendVerdict verdict = facts.judged();
    EXPECT_TRUE(verdict.takesHome);
    EXPECT_EQ(codes(verdict.confirmations), Codes{});
    EXPECT_EQ(codes(verdict.notes), Codes{"taken_home"});
    EXPECT_EQ(verdict.dueOn, Day(2026, 3, 17));
}

TEST(JudgeTest, ANightLoanIsBackOnTheNextOpenDay) {
    LendFacts facts;
    facts.today = Day(2026, 3, 6); // a Friday
    facts.terms.nightLoan = true;
    facts.copy.copy.lending = Lending::ReadingRoom;
    facts.request.usePlace = Lending::Home;
    const LendVerdict verdict = facts.judged(weekendsClosed());
    EXPECT_EQ(verdict.usePlace, Lending::Home);
    EXPECT_EQ(verdict.dueOn, Day(2026, 3, 9));
}

TEST(JudgeTest, ARuleNamesTheDueDayOrBoundsIt) {
    LendFacts facts;
    facts.terms.latestDue = rules::FixedDate{3, 8, std::nullopt}; // a Sunday
    EXPECT_EQ(facts.judged(weekendsClosed()).dueOn, Day(2026, 3, 6)) << "the last open day before it";
    facts.terms.latestDue.reset();
    facts.terms.fixedDue = rules::FixedDate{5, 31, std::nullopt};
    EXPECT_EQ(facts.judged(weekendsClosed()).dueOn, Day(2026, 5, 31)) << "exactly";
    facts.terms.fixedDue->year = 2025;
    EXPECT_EQ(facts.judged(weekendsClosed()).dueOn, Day(2026, 3, 17)) << "its year is over";
}

/// Koha's cases (TooMany.t), restated: what a reader has, what is tried, whether the limit is reached.
TEST(JudgeTest, LimitsAgreeWithTheCasesOfKoha) {
    struct LimitCase {
        std::optional<int> home;
        std::optional<int> room;
        bool counts;
        int haveHome;
        int haveRoom;
        bool toHome;
        bool allowed;
    };
    const std::optional<int> none;
    const std::vector<LimitCase> table = {
        {none, none, false, 0, 0, true, true}, {none, none, false, 0, 0, false, true}, {0, 0, false, 0, 0, true, false},
        {0, 0, false, 0, 0, false, false},     {0, 0, true, 0, 0, true, false},        {0, 0, true, 0, 0, false, false},
        {1, 1, false, 0, 0, true, true},       {1, 1, true, 0, 0, true, true},         {1, 1, false, 0, 0, false, true},
        {1, 1, true, 0, 0, false, true},       {1, 1, false, 1, 0, true, false},       {1, 1, false, 1, 0, false, true},
        {1, 1, true, 1, 0, true, false},       {1, 1, true, 1, 0, false, false},       {1, 1, false, 0, 1, true, true},
        {1, 1, false, 0, 1, false, false},     {1, 1, true, 0, 1, true, false},        {1, 1, true, 0, 1, false, false},
    };
    for (std::size_t i = 0; i < table.size(); ++i) {
        const LimitCase& each = table[i];
        LendFacts facts;
        facts.terms.loanLimit = each.home;
        facts.terms.roomLimit = each.room;
        facts.terms.roomCounts = each.counts;
        facts.reader.openLoans = each.haveHome;
        facts.reader.roomLoans = each.haveRoom;
        facts.request.usePlace = each.toHome ? Lending::Home : Lending::ReadingRoom;
        const LendVerdict verdict = facts.judged();
        EXPECT_EQ(verdict.blocks.empty() && verdict.confirmations.empty(), each.allowed) << i;
    }
}

} // namespace kitapdar::circulation
