// Subscriptions, arrivals, claims, the year in the books, volumes, and the undo of each step.
#include "tests/core/periodicals/PeriodicalsLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::periodicals {
namespace {

using test::PeriodicalsLibrary;
using test::refused;
using testing::IsEmpty;

class SubscriptionTest : public testing::Test {
protected:
    SubscriptionId subscribed(const NewSubscription& given) {
        const auto made = library.subscribe(given);
        EXPECT_TRUE(made);
        return made ? made->id : SubscriptionId(0);
    }
    void expectSound() {
        EXPECT_THAT(library.unsound(), IsEmpty());
        EXPECT_THAT(library.changedBeside(), IsEmpty());
        EXPECT_TRUE(library.reconcile().agrees());
    }
    /// What a step has changed is as before when it is taken back.
    template <class Step>
    void expectUndone(Step step) {
        const std::string before = library.dump();
        EXPECT_TRUE(step());
        EXPECT_NE(library.dump(), before);
        EXPECT_TRUE(library.undo());
        EXPECT_EQ(library.dump(), before);
    }

    PeriodicalsLibrary library;
};

TEST_F(SubscriptionTest, HasARowForEachIssueOfEachSet) {
    auto given = library.monthly();
    given.sets = {{"hall", 2}, {"", 1}};
    given.subscription.fromMonth = 7;
    given.subscription.firstNumber = 0;
    const auto made = library.subscribe(given);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->firstNumber, 7);
    const auto issues = library.issues(made->id);
    EXPECT_EQ(issues.size(), 18U);
    EXPECT_EQ(issues.front().name.number, "7");
    EXPECT_EQ(library.stands(made->id).sets, 3);
    EXPECT_EQ(library.stands(made->id).title, "Жұлдыз");
    expectSound();
    EXPECT_TRUE(library.undo());
    EXPECT_TRUE(library.issues(made->id).empty());
}

TEST_F(SubscriptionTest, RefusesWithReasons) {
    auto given = library.monthly();
    given.subscription.toMonth = 0;
    EXPECT_TRUE(std::holds_alternative<SubscriptionPeriodMalformed>(library.subscribe(given).error()));
    given = library.monthly();
    given.subscription.issuesAYear = 367;
    EXPECT_TRUE(std::holds_alternative<FrequencyMalformed>(library.subscribe(given).error()));
    given.subscription.issuesAYear = 1;
    given.subscription.toMonth = 6;
    EXPECT_TRUE(std::holds_alternative<FrequencyMalformed>(library.subscribe(given).error())) << "none in these months";
    given = library.monthly();
    given.sets = {{"hall", 1}, {"hall", 1}};
    EXPECT_TRUE(std::holds_alternative<NoSets>(library.subscribe(given).error()));
    given.sets = {{"nowhere", 1}};
    EXPECT_EQ(refused<collection::UnknownPlace>(library.subscribe(given)).place, "nowhere");
    given.sets = {{"hall", 900}};
    EXPECT_TRUE(std::holds_alternative<TooManyIssues>(library.subscribe(given).error()));
    given = library.monthly();
    given.subscription.source = "opening";
    EXPECT_EQ(refused<accounts::UnknownTerm>(library.subscribe(given)).term, "opening");
    given = library.monthly();
    given.subscription.recordId = catalogue::RecordId(777);
    EXPECT_TRUE(std::holds_alternative<catalogue::UnknownRecord>(library.subscribe(given).error()));
    given = library.monthly();
    given.subscription.supplierId = deliveries::SupplierId(9);
    EXPECT_TRUE(std::holds_alternative<deliveries::UnknownSupplier>(library.subscribe(given).error()));
    EXPECT_FALSE(library.arrive(SubscriptionId(5), 1, 1));
}

TEST_F(SubscriptionTest, IssuesAreTickedInAllSetsOrInSome) {
    auto given = library.monthly();
    given.sets = {{"hall", 2}, {"", 1}};
    const auto id = subscribed(given);
    EXPECT_EQ(library.arrive(id, 1, 1), 3);
    EXPECT_EQ(library.stateOf(id, "1"), "arrived");
    EXPECT_EQ(refused<IssueArrived>(library.arrive(id, 1, 1)).issue.number, "1");
    EXPECT_EQ(
        library.arrive({.subscription = id, .issues = PeriodicalsLibrary::regular(2, 2), .place = "hall", .copies = 1}),
        1);
    EXPECT_EQ(refused<TooManyArrived>(
                  library.arrive(
                      {.subscription = id, .issues = PeriodicalsLibrary::regular(2, 2), .place = "hall", .copies = 2}))
                  .lacking,
              1);
    EXPECT_EQ(library.boxes(id)[1].arrived, 1);
    EXPECT_EQ(refused<UnknownIssue>(library.arrive(id, 13, 13)).issue.number, "13");
    EXPECT_FALSE(
        library.arrive({.subscription = id, .issues = PeriodicalsLibrary::regular(5, 5), .on = Day(2026, 3, 3)}));
    EXPECT_EQ(
        refused<IssueBeforeItsYear>(
            library.arrive({.subscription = id, .issues = PeriodicalsLibrary::regular(5, 5), .on = Day(2024, 11, 30)}))
            .year,
        2025);
    expectUndone([&] { return library.arrive(id, 4, 6); });
    EXPECT_TRUE(library.takeBack(id, 1));
    EXPECT_EQ(library.boxes(id)[0].arrived, 0);
    EXPECT_TRUE(std::holds_alternative<IssueNotArrived>(library.takeBack(id, 1).error()));
    expectSound();
}

TEST_F(SubscriptionTest, WhatIsLateIsClaimedAndComesAfterAll) {
    library.clock().set(Day(2025, 3, 14));
    const auto id = subscribed(library.monthly());
    EXPECT_EQ(library.stands(id).late, 1) << "that of January; that of February is late from 15 March on";
    ASSERT_TRUE(library.arrive(id, 1, 1));
    EXPECT_TRUE(std::holds_alternative<NothingLate>(library.claim().error()));
    library.clock().set(Day(2025, 3, 15));
    const auto claimed = library.claim();
    ASSERT_TRUE(claimed);
    ASSERT_EQ(claimed->size(), 1U);
    EXPECT_EQ(claimed->front().name.number, "2");
    EXPECT_EQ(claimed->front().claims, 1);
    EXPECT_EQ(library.stateOf(id, "2"), "claimed");
    EXPECT_EQ(library.claim()->front().claims, 2) << "once more";
    ASSERT_TRUE(library.arrive(id, 2, 2));
    EXPECT_EQ(library.stateOf(id, "2"), "arrived");
    EXPECT_EQ(library.stands(id).late, 0);
    expectSound();
}

TEST_F(SubscriptionTest, AYearOfAJournalIsOneRecordWithACopyForEachIssue) {
    auto given = library.monthly();
    given.subscription.price = Money{1000001};
    const auto id = subscribed(given);
    ASSERT_TRUE(library.addIssue(id, {{IssueKind::Special, "1"}, 6}));
    ASSERT_TRUE(library.arrive(id, 1, 12));
    ASSERT_TRUE(library.arrive({.subscription = id, .issues = {{IssueKind::Special, "1"}}}));
    const auto posted = library.postYear(id);
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->ksu, "1/2026");
    EXPECT_EQ(posted->copies, 13);
    EXPECT_EQ(posted->sum, 1000001) << "to the tiyn";
    EXPECT_EQ(posted->first, "") << "no inventory numbers";
    EXPECT_EQ(library.stateOf(id, "12"), "posted");
    EXPECT_EQ(library.summary(posted->id).delivery.source, "subscription");
    const auto issue = library.issues(id)[2];
    const auto copy = library.copy(*issue.copyId);
    EXPECT_EQ(copy.note, "2025 № 3");
    EXPECT_EQ(copy.circulation, collection::Circulation::Withheld) << "not lent before it is bound";
    EXPECT_TRUE(std::holds_alternative<NothingToPost>(library.postYear(id).error()));
    EXPECT_TRUE(std::holds_alternative<IssuePosted>(library.takeBack(id, 3).error()));
    expectSound();
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.stateOf(id, "12"), "arrived");
    EXPECT_EQ(library.reconcile().stock, 0);
    expectSound();
    EXPECT_EQ(library.postYear(id)->ksu, "2/2026") << "a number is never given twice";
}

TEST_F(SubscriptionTest, PartsOfAYearAddUpToItsPrice) {
    auto given = library.monthly();
    given.subscription.price = Money{1000001};
    given.subscription.lendsIssues = true;
    given.sets = {{"hall", 2}};
    const auto id = subscribed(given);
    ASSERT_TRUE(library.arrive(id, 3, 7));
    const auto some = library.postYear(id);
    ASSERT_TRUE(library.arrive(id, 1, 2));
    ASSERT_TRUE(library.arrive(id, 8, 12));
    const auto rest = library.postYear(id);
    EXPECT_EQ(some->sum + rest->sum, 2000002);
    EXPECT_EQ(some->titles, 1);
    EXPECT_EQ(rest->titles, 0) << "the title of a year is counted once";
    EXPECT_EQ(library.part(accounts::KsuPart::Arrival, Day(2026, 1, 1), Day(2026, 12, 31)).total.at("titles"), 1);
    EXPECT_EQ(library.copy(*library.issues(id)[0].copyId).circulation, collection::Circulation::OnShelf);
    expectSound();
}

TEST_F(SubscriptionTest, ASumThatIsGivenIsDividedOverWhatCame) {
    const auto id = subscribed(library.monthly());
    ASSERT_TRUE(library.arrive(id, 1, 11));
    const auto posted = library.postYear(id, {.sum = Money{1200000}, .documentNumber = "17"});
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->sum, 1200000);
    EXPECT_EQ(posted->copies, 11);
    EXPECT_EQ(library.summary(posted->id).delivery.documentNumber, "17");
    expectSound();
}

TEST_F(SubscriptionTest, NothingIsEnteredInAClosedPeriodOrInTheFuture) {
    const auto id = subscribed(library.monthly());
    ASSERT_TRUE(library.arrive(id, 1, 12));
    ASSERT_TRUE(library.open(Day(2026, 1, 1)));
    EXPECT_TRUE(std::holds_alternative<accounts::DayInFuture>(library.postYear(id, {.on = Day(2026, 3, 3)}).error()));
    EXPECT_TRUE(
        std::holds_alternative<accounts::BeforeOpening>(library.postYear(id, {.on = Day(2025, 12, 31)}).error()));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute(
            "insert into account_term (list, code, name_kk, name_ru, name_en, value, hidden) values "
            "('setting', 'closed_until', '', '', '', '2026-01-31', 0)");
    }));
    EXPECT_TRUE(std::holds_alternative<accounts::PeriodClosed>(library.postYear(id, {.on = Day(2026, 1, 31)}).error()));
}

TEST_F(SubscriptionTest, ASignedYearIsNotUndone) {
    const auto id = subscribed(library.monthly());
    ASSERT_TRUE(library.arrive(id, 1, 12));
    const auto posted = library.postYear(id);
    ASSERT_TRUE(library.sign(posted->id));
    EXPECT_FALSE(library.undo());
    EXPECT_EQ(library.stateOf(id, "1"), "posted");
    ASSERT_TRUE(library.reverseDelivery(posted->id, Day(2026, 3, 2)));
    EXPECT_EQ(library.sumInBooks(), 0);
    expectSound();
}

TEST_F(SubscriptionTest, AYearOfWhichAPartIsBoundSaysWhyItIsNotReversed) {
    const auto id = subscribed(library.monthly());
    ASSERT_TRUE(library.arrive(id, 1, 12));
    const auto posted = library.postYear(id);
    ASSERT_TRUE(posted);
    ASSERT_TRUE(library.sign(posted->id));
    const auto volume =
        library.bind({.subscription = id, .place = "hall", .issues = PeriodicalsLibrary::regular(1, 6)});
    ASSERT_TRUE(volume);
    EXPECT_EQ(refused<deliveries::CopyBound>(library.reverseDelivery(posted->id, Day(2026, 3, 2))).volume,
              *volume->copy.inventoryNumber);
    expectSound();
}

TEST_F(SubscriptionTest, IssuesBecomeAVolumeThatTakesOverTheirValue) {
    const auto id = subscribed(library.monthly());
    ASSERT_TRUE(library.arrive(id, 1, 12));
    EXPECT_TRUE(std::holds_alternative<NothingToBind>(library.bind({.subscription = id, .place = "hall"}).error()));
    EXPECT_EQ(refused<IssueNotPosted>(
                  library.bind({.subscription = id, .place = "hall", .issues = PeriodicalsLibrary::regular(2, 3)}))
                  .issue.number,
              "2");
    ASSERT_TRUE(library.postYear(id));
    const std::string before = library.dump();
    const auto volume =
        library.bind({.subscription = id, .place = "hall", .issues = PeriodicalsLibrary::regular(1, 6), .shelf = "П1"});
    ASSERT_TRUE(volume);
    EXPECT_EQ(volume->issues, 6);
    EXPECT_EQ(volume->copy.note, "2025 № 1-6");
    EXPECT_TRUE(volume->copy.inventoryNumber);
    EXPECT_EQ(volume->copy.price, Money{600000});
    EXPECT_EQ(volume->copy.accounted, collection::Accounted::Entered);
    EXPECT_EQ(library.sumInBooks(), 1200000) << "the sum stays";
    EXPECT_EQ(library.reconcile().stock, 7);
    EXPECT_EQ(library.stateOf(id, "6"), "bound");
    EXPECT_EQ(library.find(*volume->copy.inventoryNumber).size(), 1U) << "a line of the inventory book";
    const auto part = library.part(accounts::KsuPart::Arrival, Day(2026, 1, 1), Day(2026, 12, 31));
    EXPECT_EQ(part.lines.size(), 2U);
    expectSound();
    EXPECT_EQ(refused<IssueBound>(
                  library.bind({.subscription = id, .place = "hall", .issues = PeriodicalsLibrary::regular(6, 7)}))
                  .issue.number,
              "6");
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.reconcile().stock, 12);
    EXPECT_EQ(library.stateOf(id, "6"), "posted");
    expectSound();
    const auto rest = library.bind({.subscription = id, .place = "hall"});
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->issues, 12);
    EXPECT_EQ(rest->copy.price, Money{1200000});
    EXPECT_NE(rest->copy.inventoryNumber, volume->copy.inventoryNumber);
    expectSound();
}

TEST_F(SubscriptionTest, ASetOfANewspaperIsOneCopyOfWhichVolumesTakeTheirShares) {
    NewSubscription given;
    given.subscription.recordId = library.addTitle("Сыр бойы", "kaz", "", "newspaper");
    given.subscription.year = 2025;
    given.subscription.issuesAYear = 150;
    given.subscription.price = Money{1000001};
    given.subscription.unit = CountedUnit::Set;
    given.sets = {{"hall", 2}};
    const auto id = subscribed(given);
    ASSERT_TRUE(library.arrive(id, 1, 149));
    const auto posted = library.postYear(id);
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->copies, 2);
    EXPECT_EQ(posted->sum, 2000002);
    expectSound();

    const auto first =
        library.bind({.subscription = id, .place = "hall", .issues = PeriodicalsLibrary::regular(1, 75)});
    ASSERT_TRUE(first);
    EXPECT_EQ(library.sumInBooks(), 2000002);
    EXPECT_EQ(library.reconcile().stock, 3) << "two sets, of one of which a part is bound, and the volume";
    expectSound();
    // It comes after its set was counted: the set has it, and is worth the same.
    ASSERT_TRUE(library.arrive(id, 150, 150));
    EXPECT_EQ(library.stateOf(id, "150"), "posted");
    EXPECT_TRUE(std::holds_alternative<NothingToPost>(library.postYear(id).error()));
    expectUndone([&] { return library.takeBack(id, 150); });
    const auto second = library.bind({.subscription = id, .place = "hall"});
    ASSERT_TRUE(second);
    EXPECT_EQ(second->copy.note, "2025 № 76-150");
    EXPECT_EQ(library.reconcile().stock, 3) << "one set and two volumes";
    EXPECT_EQ(first->copy.price->tiyn + second->copy.price->tiyn, 1000001);
    EXPECT_EQ(library.sumInBooks(), 2000002);
    expectSound();
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.reconcile().stock, 2);
    EXPECT_EQ(library.sumInBooks(), 2000002);
    expectSound();
}

TEST_F(SubscriptionTest, AnIssueThatCameAfterItsSetWasBoundIsWorthNothingMore) {
    NewSubscription given = library.monthly("Сыр бойы");
    given.subscription.unit = CountedUnit::Set;
    const auto id = subscribed(given);
    ASSERT_TRUE(library.arrive(id, 1, 11));
    ASSERT_TRUE(library.postYear(id));
    ASSERT_TRUE(library.bind({.subscription = id, .place = "hall"}));
    ASSERT_TRUE(library.arrive(id, 12, 12));
    EXPECT_EQ(library.stateOf(id, "12"), "arrived");
    const auto late = library.postYear(id);
    ASSERT_TRUE(late);
    EXPECT_EQ(late->sum, 0);
    EXPECT_EQ(library.sumInBooks(), 1200000);
    expectSound();
}

TEST_F(SubscriptionTest, AnIssueOnLoanIsNotBound) {
    auto given = library.monthly();
    given.subscription.lendsIssues = true;
    const auto id = subscribed(given);
    ASSERT_TRUE(library.arrive(id, 1, 2));
    ASSERT_TRUE(library.postYear(id));
    library.addReader("R-1");
    const auto copy = library.copy(*library.issues(id)[0].copyId);
    ASSERT_TRUE(library.lend("R-1", *copy.barcode, true));
    EXPECT_EQ(refused<collection::CopyOnLoan>(library.bind({.subscription = id, .place = "hall"})).id, copy.id);
    ASSERT_TRUE(library.returnCopy(*copy.barcode));
    EXPECT_TRUE(library.bind({.subscription = id, .place = "hall"}));
    expectSound();
}

TEST_F(SubscriptionTest, IsChangedAndRemovedUntilSomethingCame) {
    const auto id = subscribed(library.monthly());
    auto subscription = library.stands(id).subscription;
    subscription.price = Money{500};
    subscription.note = "8 701 123 45 67";
    const auto edited = library.write(
        [&](storage::Transaction& tx) { return library.subscriptions.edit(tx, library.by(tx), subscription); });
    ASSERT_TRUE(edited);
    EXPECT_EQ(library.stands(id).subscription.price, Money{500});
    EXPECT_NE(library.stands(id).subscription.note, subscription.note) << "no numbers of persons";
    const auto remove = [&] {
        return library.write(
            [&](storage::Transaction& tx) { return library.subscriptions.remove(tx, library.by(tx), id); });
    };
    ASSERT_TRUE(library.arrive(id, 1, 1));
    EXPECT_FALSE(remove());
    ASSERT_TRUE(library.undo());
    expectUndone(remove);
    const auto removeIssue = [&] {
        return library.write([&](storage::Transaction& tx) {
            return library.subscriptions.removeIssue(tx, library.by(tx), id, {IssueKind::Regular, "12"});
        });
    };
    expectUndone(removeIssue);
    expectUndone([&] { return library.addIssue(id, {{IssueKind::Supplement, "12"}, 2}); });
    EXPECT_FALSE(library.addIssue(id, {{IssueKind::Regular, "12"}, 2}));
    EXPECT_FALSE(library.addIssue(id, {{IssueKind::Special, " "}, 2}));
    expectSound();
}

} // namespace
} // namespace kitapdar::periodicals
