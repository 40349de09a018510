#include "tests/core/withdrawals/WriteOffLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::withdrawals {

namespace {

using test::refusalOf;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class WriteOffTest : public ::testing::Test {
protected:
    const Day march{2026, 3, 2}; // the clock's day
    test::WriteOffLibrary library;
    catalogue::RecordId kazakh = library.addTitle("Абай жолы", "kaz", "84(5Қаз)");
    catalogue::RecordId russian = library.addTitle("История Казахстана", "rus", "63.3(5Каз)", "book", true);

    /// A copy that stands in the books.
    collection::Copy entered(catalogue::RecordId record, std::int64_t tiyn) {
        const auto copy = library.addPriced(record, tiyn);
        EXPECT_TRUE(library.enter({{copy.id}}, march));
        return copy;
    }
    void expectSound() {
        EXPECT_THAT(library.unsound(), IsEmpty());
        EXPECT_THAT(library.changedBeside(), IsEmpty());
        EXPECT_TRUE(library.reconcile().agrees());
    }
    std::vector<Block> blocksOf(ActId act, const collection::Copy& copy) {
        return library.lineOf(library.check(act), copy.id).blocks;
    }
    std::vector<Warning> warningsOf(ActId act, const collection::Copy& copy) {
        return library.lineOf(library.check(act), copy.id).warnings;
    }
};

} // namespace

TEST_F(WriteOffTest, ASignedActTakesItsCopiesOutOfBooksAndStock) {
    const auto first = entered(kazakh, 150'050);
    const auto second = entered(kazakh, 150'050);
    const auto stays = entered(russian, 200'000);
    const auto act = library.draft({second.id, first.id});
    ASSERT_TRUE(act);
    EXPECT_EQ(library.reconcile().book, 3) << "a draft moves nothing";
    const CheckedAct checked = library.check(act->id);
    EXPECT_EQ(checked.blocked, 0);
    EXPECT_TRUE(checked.isAlone);
    EXPECT_EQ(checked.row.value, Money{300'100});
    EXPECT_EQ(accounts::figureOf(checked.figures, "language:kk"), 2);
    ASSERT_EQ(checked.lines.size(), 2U);
    EXPECT_EQ(checked.lines.front().copyId, first.id) << "in the order of the inventory numbers";

    const auto done = library.sign(act->id);
    ASSERT_TRUE(done);
    EXPECT_EQ(numberOf(done->act), "1/2026");
    EXPECT_EQ(done->ksu, "1/2026");
    EXPECT_EQ(done->copies, 2);
    EXPECT_EQ(done->titles, 1);
    ASSERT_TRUE(done->signature);
    EXPECT_TRUE(done->signature->isAlone());
    EXPECT_EQ(library.copy(first.id).accounted, collection::Accounted::Excluded);
    EXPECT_EQ(library.copy(first.id).excludedBy, "1/2026");
    EXPECT_EQ(library.find(*first.inventoryNumber).front().document, "1/2026");
    EXPECT_EQ(library.reconcile().book, 1);
    EXPECT_EQ(library.copy(stays.id).accounted, collection::Accounted::Entered);
    EXPECT_EQ(refusalOf(library.sign(act->id)), "act_not_draft");
    EXPECT_THAT(library.check(act->id).lines, ::testing::SizeIs(2)) << "the list of the act stays";
    expectSound();
}

/// CM-5: each planted reason is named.
TEST_F(WriteOffTest, TheCheckNamesWhatKeepsACopy) {
    const auto lent = entered(kazakh, 100);
    const auto held = entered(kazakh, 100);
    const auto gone = entered(kazakh, 100);
    const auto twice = entered(kazakh, 100);
    const auto onItsWay = entered(kazakh, 100);
    const auto bound = entered(kazakh, 100);
    const auto lostThere = entered(kazakh, 100);
    const auto nowhere = library.addPriced(kazakh, 100);
    const auto later = library.addPriced(kazakh, 100);
    const auto free = entered(kazakh, 100);
    const auto reader = library.addReader("R-1");
    ASSERT_TRUE(library.lend("R-1", *lent.barcode));
    ASSERT_TRUE(
        library.run("insert into hold (record_id, copy_id, reader_id, state, position, use_place, pickup_place, "
                    "placed_at, placed_on) values ($1, $2, $3, 'waiting', 1, 'home', '', 0, '2026-03-02')",
                    {kazakh, held.id, reader.id}));
    library.writeOff(gone);
    ASSERT_TRUE(library.draft({twice.id}));
    ASSERT_TRUE(library.run("update copy set circulation = 'in_transit' where id = $1", {onItsWay.id}));
    ASSERT_TRUE(library.run("update copy set circulation = 'bindery' where id in ($1, $2)", {bound.id, lostThere.id}));
    ASSERT_TRUE(library.run("update copy set condition = 'lost' where id = $1", {lostThere.id}));
    library.clock().set(Day(2026, 3, 9));
    ASSERT_TRUE(library.enter({{later.id}}, Day(2026, 3, 9)));

    const auto act = library.draft(
        {lent.id, held.id, gone.id, twice.id, onItsWay.id, bound.id, lostThere.id, nowhere.id, later.id, free.id},
        "worn", march);
    ASSERT_TRUE(act);
    EXPECT_THAT(blocksOf(act->id, lent), ElementsAre(Block::OnLoan));
    EXPECT_THAT(blocksOf(act->id, held), ElementsAre(Block::OnHold));
    EXPECT_THAT(blocksOf(act->id, gone), ElementsAre(Block::WrittenOff));
    EXPECT_THAT(blocksOf(act->id, twice), ElementsAre(Block::InAnotherDraft));
    EXPECT_THAT(blocksOf(act->id, onItsWay), ElementsAre(Block::InTransit));
    EXPECT_THAT(blocksOf(act->id, bound), ElementsAre(Block::AtBindery));
    EXPECT_THAT(blocksOf(act->id, lostThere), IsEmpty());
    EXPECT_THAT(blocksOf(act->id, nowhere), ElementsAre(Block::NotInBooks));
    EXPECT_THAT(blocksOf(act->id, later), ElementsAre(Block::BeforeArrival));
    EXPECT_THAT(blocksOf(act->id, free), IsEmpty());
    EXPECT_EQ(library.check(act->id).blocked, 8);
    EXPECT_EQ(refusalOf(library.sign(act->id)), "act_blocked");
    EXPECT_EQ(library.number("select count(*) from write_off_act where number > 0"), 0) << "no number was given";

    const auto removed = library.write(
        [&](storage::Transaction& tx) { return library.acts.removeBlocked(tx, library.by(tx), act->id); });
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 8);
    EXPECT_TRUE(library.sign(act->id));
}

TEST_F(WriteOffTest, TheCheckWarnsOfWhatTheCommissionIsToKnow) {
    const auto one = entered(kazakh, 100);
    const auto other = entered(kazakh, 100);
    const auto local = entered(russian, 100);
    const auto manuscript = entered(library.addTitle("Қолжазба", "kaz", "", "manuscript"), 100);
    const auto queued = entered(library.addTitle("Кезекте", "kaz", ""), 100);
    ASSERT_TRUE(
        library.run("insert into digitization_item (record_id, state, category, entered_at, state_since) values "
                    "($1, 'queued', 'other', 0, 0)",
                    {queued.recordId}));
    const auto act = library.draft({one.id, local.id, manuscript.id, queued.id});
    ASSERT_TRUE(act);
    EXPECT_THAT(warningsOf(act->id, one), IsEmpty()) << "another copy of the title stays";
    EXPECT_THAT(warningsOf(act->id, local), ElementsAre(Warning::LastCopy, Warning::LocalHistory));
    EXPECT_THAT(warningsOf(act->id, manuscript), ElementsAre(Warning::LastCopy, Warning::Rare));
    EXPECT_THAT(warningsOf(act->id, queued), ElementsAre(Warning::LastCopy, Warning::DigitizationQueue));

    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return library.acts.add(tx, library.by(tx), act->id, {other.id, one.id});
    }));
    EXPECT_THAT(warningsOf(act->id, one), ElementsAre(Warning::LastCopy)) << "both leave by the same act";
    EXPECT_EQ(library.check(act->id).warned, 5);
    EXPECT_TRUE(library.sign(act->id)) << "a warning keeps nothing back";
}

/// CM-5: a reversing act restores the sums.
TEST_F(WriteOffTest, AReversingActPutsBackEachColumn) {
    const auto first = entered(kazakh, 150'050);
    const auto second = entered(russian, 200'000);
    const auto before = library.movement(march, march).end;
    const auto act = library.draft({first.id, second.id});
    ASSERT_TRUE(act);
    EXPECT_EQ(refusalOf(library.reverseAct(act->id)), "act_not_in_books");
    ASSERT_TRUE(library.sign(act->id));
    const auto reversal = library.reverseAct(act->id);
    ASSERT_TRUE(reversal);
    EXPECT_EQ(numberOf(reversal->act), "2/2026");
    EXPECT_EQ(reversal->copies, -2);
    EXPECT_EQ(reversal->value, Money{-350'050});
    for (const auto& [column, value] : before)
        EXPECT_EQ(accounts::figureOf(library.movement(march, march).end, column), value) << column;
    EXPECT_EQ(library.copy(first.id).accounted, collection::Accounted::Entered);
    const auto row = library.read([&](storage::Snapshot& snapshot) { return library.queries.find(snapshot, act->id); });
    ASSERT_TRUE(row && *row);
    EXPECT_EQ((*row)->reversedBy, "2/2026");
    EXPECT_EQ(refusalOf(library.reverseAct(act->id)), "act_reversed");
    EXPECT_EQ(refusalOf(library.reverseAct(reversal->act.id)), "act_is_reversal");
    expectSound();
    ASSERT_TRUE(library.draft({first.id})) << "and the copy can leave again";
}

TEST_F(WriteOffTest, ADraftIsUndoneStepByStepAndASignedActIsNot) {
    const auto first = entered(kazakh, 100);
    const auto second = entered(kazakh, 100);
    const std::string before = library.dump();
    const auto act = library.draft({first.id});
    ASSERT_TRUE(act);
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return library.acts.add(tx, library.by(tx), act->id, {second.id}); }));
    WriteOffAct edited = *act;
    edited.commission.chair = "Омарова Д.";
    edited.reason = "obsolete";
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return library.acts.edit(tx, library.by(tx), edited); }));
    EXPECT_EQ(library.check(act->id).row.copies, 2);
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return library.acts.discard(tx, library.by(tx), act->id); }));
    for (int step = 0; step < 4; ++step) ASSERT_TRUE(library.undo()) << step;
    EXPECT_EQ(library.dump(), before);

    const auto again = library.draft({first.id});
    ASSERT_TRUE(again);
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return library.acts.add(tx, library.by(tx), again->id, {second.id}); }));
    ASSERT_TRUE(library.sign(again->id));
    const std::string done = library.dump();
    library.undo(); // whatever it takes back, it is nothing of the act
    EXPECT_EQ(library.number("select count(*) from write_off_line"), 2);
    EXPECT_EQ(library.number("select count(*) from write_off_act where state = 'signed'"), 1);
    EXPECT_EQ(library.dump(), done);
    expectSound();
}

TEST_F(WriteOffTest, TheDayOfAnActIsThatOfTheBooks) {
    const auto copy = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.open(march));
    library.clock().set(Day(2026, 4, 1));
    EXPECT_EQ(refusalOf(library.draft({copy.id}, "worn", Day(2026, 3, 1))), "before_opening");
    EXPECT_EQ(refusalOf(library.draft({copy.id}, "worn", Day(2026, 4, 2))), "day_in_future");
    EXPECT_EQ(refusalOf(library.draft({copy.id}, "no_such_reason")), "unknown_term");
    const auto act = library.draft({copy.id}, "worn", Day(2026, 3, 20));
    ASSERT_TRUE(act);
    ASSERT_TRUE(library.sign(act->id));
    EXPECT_EQ(accounts::figureOf(library.movement(march, Day(2026, 3, 19)).end, "copies"), 1);
    EXPECT_EQ(accounts::figureOf(library.movement(march, Day(2026, 3, 20)).end, "copies"), 0);
    EXPECT_EQ(library.find(*copy.inventoryNumber).front().withdrawnOn, Day(2026, 3, 20));
    EXPECT_EQ(library.copy(copy.id).excludedOn, Day(2026, 3, 20));
    expectSound();
}

TEST_F(WriteOffTest, NothingIsEnteredInAClosedPeriod) {
    const auto copy = entered(kazakh, 100);
    const auto act = library.draft({copy.id}, "worn", march);
    ASSERT_TRUE(act);
    library.clock().set(Day(2026, 4, 10));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        accounts::Term closed;
        closed.list = accounts::TermList::Setting;
        closed.code = accounts::closedSetting;
        closed.ru = "Учёт закрыт по день";
        closed.value = "2026-03-31";
        return library.terms.edit(tx, library.by(tx), closed);
    }));
    EXPECT_EQ(refusalOf(library.sign(act->id)), "period_closed");
    EXPECT_EQ(refusalOf(library.draft({copy.id}, "worn", Day(2026, 3, 31))), "period_closed");
    EXPECT_EQ(refusalOf(library.enter({{library.addPriced(kazakh, 100).id}}, Day(2026, 3, 31))), "period_closed");
    EXPECT_TRUE(library.draft({copy.id}, "worn", Day(2026, 4, 1)));
}

TEST_F(WriteOffTest, AFilterCollectsWhatItMeans) {
    const auto worn = entered(kazakh, 100);
    const auto sound = entered(kazakh, 100);
    const auto lent = entered(kazakh, 100);
    ASSERT_TRUE(library.run("update copy set condition = 'damaged', shelf = '84 Ә_' where id = $1", {worn.id}));
    ASSERT_TRUE(library.run("update record set year = 1950, year_key = 1950 where id = $1", {kazakh}));
    library.addReader("R-1");
    ASSERT_TRUE(library.lend("R-1", *lent.barcode));
    const auto act = library.draft({});
    ASSERT_TRUE(act);
    const auto count = [&](const CopyFilter& filter) {
        return *library.read([&](storage::Snapshot& snapshot) { return library.queries.matching(snapshot, filter); });
    };
    EXPECT_EQ(count({.condition = collection::Condition::Damaged}), 1);
    EXPECT_EQ(count({.shelf = "84 Ә_"}), 1);
    EXPECT_EQ(count({.shelf = "84 Ә%"}), 0);
    EXPECT_EQ(count({.printedUntil = 1950}), 3);
    EXPECT_EQ(count({.printedUntil = 1949}), 0);
    EXPECT_EQ(count({.notLentSince = Day(2026, 1, 1)}), 2);
    EXPECT_EQ(count({.place = "hall"}), 3);
    EXPECT_EQ(count({.place = "no such"}), 0);
    const auto add = [&](const CopyFilter& filter) {
        return library.write(
            [&](storage::Transaction& tx) { return library.acts.addMatching(tx, library.by(tx), act->id, filter); });
    };
    EXPECT_EQ(refusalOf(add({})), "filter_empty");
    const auto added = add({.condition = collection::Condition::Damaged});
    ASSERT_TRUE(added);
    EXPECT_EQ(added->added, 1);
    const auto all = add({.place = "hall"});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->added, 2);
    EXPECT_EQ(all->present, 1);
    EXPECT_EQ(refusalOf(library.sign(act->id)), "act_blocked");
    (void)sound;
}

TEST_F(WriteOffTest, WhatWasChangedAfterTheCheckIsNotSignedByTheSameSignature) {
    const auto copy = entered(kazakh, 100);
    const auto act = library.draft({copy.id});
    ASSERT_TRUE(act);
    const auto toSign = [&] {
        return library.read([&](storage::Snapshot& snapshot) { return library.queries.toSign(snapshot, act->id); })
            ->shown;
    };
    const std::string before = toSign();
    EXPECT_THAT(before, ::testing::HasSubstr("Абай жолы"));
    WriteOffAct edited = *act;
    edited.destination = "макулатура";
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return library.acts.edit(tx, library.by(tx), edited); }));
    EXPECT_NE(toSign(), before);
}

} // namespace kitapdar::withdrawals
