// Transfers, binding and repair: what a signed act makes of its copies, what keeps them, and how it is taken back.
#include "tests/core/movements/MovementLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::movements {

namespace {

using accounts::LineField;
using test::refusalOf;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class MovementTest : public ::testing::Test {
protected:
    const Day march{2026, 3, 2}; // the clock's day
    test::MovementLibrary library;
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
    std::vector<Obstacle> obstaclesOf(MovementId act, const collection::Copy& copy) {
        return library.lineOf(library.checkMovement(act), copy.id).obstacles;
    }
    std::vector<Caution> cautionsOf(MovementId act, const collection::Copy& copy) {
        return library.lineOf(library.checkMovement(act), copy.id).cautions;
    }
    static MovedOn movedOn(const Result<MovementRow, ReverseMovementRefusal>& answer) {
        EXPECT_EQ(refusalOf(answer), "moved_on");
        const MovedOn* const no = answer ? nullptr : std::get_if<MovedOn>(&answer.error());
        return no ? *no : MovedOn();
    }
    collection::CopyState stateOf(const collection::Copy& copy) { return collection::stateOf(library.copy(copy.id)); }
};

} // namespace

TEST_F(MovementTest, ASignedTransferGivesItsCopiesTheirNewPlace) {
    const auto first = entered(kazakh, 150'050);
    const auto second = entered(kazakh, 150'050);
    const auto act = library.draftMovement(library.transferOf({second.id, first.id}));
    ASSERT_TRUE(act);
    EXPECT_EQ(library.copy(first.id).place, "hall") << "a draft moves nothing";
    const CheckedMovement checked = library.checkMovement(act->id);
    EXPECT_EQ(checked.blocked, 0);
    EXPECT_TRUE(checked.isAlone);
    EXPECT_EQ(checked.value, Money{300'100});
    ASSERT_THAT(checked.lines, SizeIs(2));
    EXPECT_EQ(checked.lines.front().copyId, first.id) << "in the order of the inventory numbers";
    EXPECT_EQ(checked.lines.front().fromPlace, "hall");

    const auto done = library.signMovement(act->id);
    ASSERT_TRUE(done) << refusalOf(done);
    EXPECT_EQ(numberOf(done->act), "1/2026");
    EXPECT_EQ(done->copies, 2);
    EXPECT_EQ(done->ksu, "") << "the summary book knows no places";
    ASSERT_TRUE(done->signature);
    EXPECT_TRUE(done->signature->isAlone());
    EXPECT_EQ(library.copy(first.id).place, "kids");
    EXPECT_EQ(stateOf(first), collection::CopyState::InStock);
    EXPECT_EQ(refusalOf(library.signMovement(act->id)), "movement_not_draft");
    EXPECT_EQ(library.lineOf(library.checkMovement(act->id), first.id).fromPlace, "hall") << "the list stays";
    expectSound();
}

TEST_F(MovementTest, AReversingActBringsTheCopiesBackToWhereTheyWere) {
    const auto copy = entered(kazakh, 100);
    const MovementRow act = library.made(library.transferOf({copy.id}));
    const auto reversal = library.reverseMovement(act.act.id);
    ASSERT_TRUE(reversal) << refusalOf(reversal);
    EXPECT_EQ(numberOf(reversal->act), "2/2026");
    EXPECT_EQ(library.copy(copy.id).place, "hall");
    const MovementLine line = library.checkMovement(reversal->act.id).lines.at(0);
    EXPECT_EQ(line.fromPlace, "kids");
    EXPECT_EQ(line.toPlace, "hall");
    EXPECT_EQ(refusalOf(library.reverseMovement(act.act.id)), "act_reversed");
    EXPECT_EQ(refusalOf(library.reverseMovement(reversal->act.id)), "movement_is_reversal");
    expectSound();
}

TEST_F(MovementTest, WhatMovedOnIsNotTakenBack) {
    const auto copy = entered(kazakh, 100);
    const MovementRow act = library.made(library.transferOf({copy.id}));
    library.made(library.transferOf({copy.id}, "hall"));
    EXPECT_EQ(movedOn(library.reverseMovement(act.act.id)).why, Since::Elsewhere);
    expectSound();
    library.writeOff(copy);
    EXPECT_EQ(movedOn(library.reverseMovement(act.act.id)).why, Since::WrittenOff);
}

TEST_F(MovementTest, NoActIsOlderThanItsCopies) {
    ASSERT_TRUE(library.open(march));
    library.clock().set(Day(2026, 4, 1));
    const auto later = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{later.id}}, Day(2026, 4, 1)));
    const auto unaccounted = library.addPriced(kazakh, 100);
    const auto corrected = entered(kazakh, 100);
    ASSERT_TRUE(library.correct(library.find(*corrected.inventoryNumber).back().line.id, LineField::Value, "3",
                                Day(2026, 4, 1)));
    for (const MovementKind kind : {MovementKind::Transfer, MovementKind::Binding, MovementKind::Repair}) {
        NewMovement wanted = library.actOf(kind, {later.id, unaccounted.id, corrected.id});
        wanted.on = Day(2026, 3, 10);
        if (kind == MovementKind::Transfer) wanted.toPlace = "kids";
        const auto act = library.draftMovement(wanted);
        ASSERT_TRUE(act);
        EXPECT_THAT(obstaclesOf(act->id, later), ElementsAre(Obstacle::BeforeArrival)) << code(kind);
        EXPECT_THAT(obstaclesOf(act->id, unaccounted), ElementsAre(Obstacle::BeforeArrival)) << code(kind);
        EXPECT_THAT(obstaclesOf(act->id, corrected), IsEmpty()) << "a correction is no arrival";
        EXPECT_EQ(refusalOf(library.signMovement(act->id)), "movement_blocked");
        ASSERT_TRUE(library.write(
            [&](storage::Transaction& tx) { return library.moves.discard(tx, library.by(tx), act->id); }));

        wanted.on = Day(2026, 3, 1);
        EXPECT_EQ(refusalOf(library.draftMovement(wanted)), "before_opening") << code(kind);
    }
}

TEST_F(MovementTest, WhatWasWrittenOffMeanwhileIsOnNoShelf) {
    const auto lost = entered(kazakh, 100);
    const auto bound = entered(kazakh, 100);
    const MovementRow act = library.made(library.actOf(MovementKind::Binding, {lost.id, bound.id}));
    const auto writeOff = library.draft({lost.id});
    ASSERT_TRUE(writeOff);
    EXPECT_EQ(refusalOf(library.sign(writeOff->id)), "act_blocked") << "it is at the bindery";
    ASSERT_TRUE(library.run("update copy set condition = 'lost' where id = $1", {lost.id}));
    ASSERT_TRUE(library.sign(writeOff->id));
    const auto back = library.takeBack(act.act.id);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->copies, 2);
    EXPECT_EQ(back->writtenOff, 1);
    EXPECT_EQ(stateOf(lost), collection::CopyState::WrittenOff);
    EXPECT_EQ(stateOf(bound), collection::CopyState::InStock);
    EXPECT_THAT(library.away(), IsEmpty());
}

TEST_F(MovementTest, TheCheckNamesWhatKeepsACopy) {
    const auto lent = entered(kazakh, 100);
    const auto held = entered(kazakh, 100);
    const auto gone = entered(kazakh, 100);
    const auto twice = entered(kazakh, 100);
    const auto onItsWay = entered(kazakh, 100);
    const auto missing = entered(kazakh, 100);
    const auto there = entered(kazakh, 100);
    const auto reader = library.addReader("R-1");
    ASSERT_TRUE(library.lend("R-1", *lent.barcode));
    ASSERT_TRUE(
        library.run("insert into hold (record_id, copy_id, reader_id, state, position, use_place, pickup_place, "
                    "placed_at, placed_on) values ($1, $2, $3, 'waiting', 1, 'home', '', 0, '2026-03-02')",
                    {kazakh, held.id, reader.id}));
    library.writeOff(gone);
    ASSERT_TRUE(library.draftMovement(library.actOf(MovementKind::Binding, {twice.id})));
    ASSERT_TRUE(library.run("update copy set circulation = 'in_transit' where id = $1", {onItsWay.id}));
    ASSERT_TRUE(library.run("update copy set condition = 'missing' where id = $1", {missing.id}));
    ASSERT_TRUE(library.run("update copy set place = 'kids' where id = $1", {there.id}));

    const auto act = library.draftMovement(
        library.transferOf({lent.id, held.id, gone.id, twice.id, onItsWay.id, missing.id, there.id}));
    ASSERT_TRUE(act);
    EXPECT_THAT(obstaclesOf(act->id, lent), ElementsAre(Obstacle::OnLoan));
    EXPECT_THAT(obstaclesOf(act->id, held), ElementsAre(Obstacle::OnHold));
    EXPECT_THAT(obstaclesOf(act->id, gone), ElementsAre(Obstacle::WrittenOff));
    EXPECT_THAT(obstaclesOf(act->id, twice), ElementsAre(Obstacle::InAnotherDraft));
    EXPECT_THAT(obstaclesOf(act->id, onItsWay), ElementsAre(Obstacle::InTransit));
    EXPECT_THAT(obstaclesOf(act->id, missing), ElementsAre(Obstacle::Astray));
    EXPECT_THAT(obstaclesOf(act->id, there), ElementsAre(Obstacle::AlreadyThere));
    EXPECT_EQ(library.checkMovement(act->id).blocked, 7);
    EXPECT_EQ(refusalOf(library.signMovement(act->id)), "movement_blocked");
    EXPECT_EQ(library.number("select count(*) from movement where number > 0"), 0) << "no number was given";
    const auto removed = library.write(
        [&](storage::Transaction& tx) { return library.moves.removeBlocked(tx, library.by(tx), act->id); });
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 7);
    EXPECT_EQ(refusalOf(library.signMovement(act->id)), "no_copies");
}

TEST_F(MovementTest, TheCheckSaysWhatIsToBeKnown) {
    const auto one = entered(kazakh, 100);
    const auto stays = entered(kazakh, 100);
    const auto last = entered(russian, 100);
    const auto unaccounted = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.draft({one.id}));
    const auto act = library.draftMovement(library.transferOf({one.id, last.id, unaccounted.id}));
    ASSERT_TRUE(act);
    EXPECT_THAT(cautionsOf(act->id, one), ElementsAre(Caution::ToBeWrittenOff)) << "another copy stays";
    EXPECT_THAT(cautionsOf(act->id, last), ElementsAre(Caution::LastAtPlace));
    EXPECT_THAT(cautionsOf(act->id, unaccounted), ElementsAre(Caution::Unaccounted));
    EXPECT_TRUE(library.signMovement(act->id)) << "a caution keeps nothing back";
    const auto binding = library.draftMovement(library.actOf(MovementKind::Binding, {last.id, stays.id}));
    ASSERT_TRUE(binding);
    EXPECT_THAT(cautionsOf(binding->id, last), ElementsAre(Caution::LastCopy));
    EXPECT_THAT(cautionsOf(binding->id, stays), IsEmpty()) << "others are at another place";
}

TEST_F(MovementTest, ATransferNeedsAPlaceThatTakesCopies) {
    const auto copy = entered(kazakh, 100);
    EXPECT_EQ(refusalOf(library.draftMovement(library.transferOf({copy.id}, ""))), "receiving_place_missing");
    EXPECT_EQ(refusalOf(library.draftMovement(library.transferOf({copy.id}, "nowhere"))), "unknown_place");
    const auto act = library.draftMovement(library.transferOf({copy.id}));
    ASSERT_TRUE(act);
    ASSERT_TRUE(library.run("update place set closed = 1 where code = 'kids'", {}));
    EXPECT_EQ(refusalOf(library.signMovement(act->id)), "place_closed");
}

TEST_F(MovementTest, BoundCopiesAreNotLentUntilTheyAreBack) {
    const auto one = entered(kazakh, 100);
    const auto other = entered(kazakh, 100);
    library.addReader("R-1");
    const MovementRow act = library.made(library.actOf(MovementKind::Binding, {one.id, other.id}));
    EXPECT_EQ(act.away, 2);
    EXPECT_EQ(stateOf(one), collection::CopyState::Bindery);
    EXPECT_FALSE(library.lend("R-1", *one.barcode)) << "the desk says where it is";
    EXPECT_THAT(library.away(), SizeIs(2));
    EXPECT_THAT(obstaclesOf(library.draftMovement(library.actOf(MovementKind::Repair, {one.id}))->id, one),
                ElementsAre(Obstacle::AlreadyAway));

    library.clock().set(Day(2026, 3, 20));
    const auto back = library.takeBack(act.act.id, {one.id});
    ASSERT_TRUE(back) << refusalOf(back);
    EXPECT_EQ(back->copies, 1);
    EXPECT_EQ(back->writtenOff, 0);
    EXPECT_EQ(stateOf(one), collection::CopyState::InStock);
    ASSERT_THAT(library.away(), SizeIs(1));
    EXPECT_EQ(library.away().front().line.copyId, other.id);
    EXPECT_EQ(library.lineOf(library.checkMovement(act.act.id), one.id).returnedOn, Day(2026, 3, 20));
    const MovedOn no = movedOn(library.reverseMovement(act.act.id));
    EXPECT_EQ(no.first, one.inventoryNumber);
    EXPECT_EQ(no.why, Since::Returned);
    EXPECT_EQ(no.on, Day(2026, 3, 20));

    ASSERT_TRUE(library.undo());
    EXPECT_EQ(stateOf(one), collection::CopyState::Bindery);
    ASSERT_TRUE(library.takeBack(act.act.id));
    EXPECT_THAT(library.away(), IsEmpty());
    EXPECT_EQ(refusalOf(library.takeBack(act.act.id)), "not_away");
    EXPECT_TRUE(library.lend("R-1", *one.barcode));
    expectSound();
}

TEST_F(MovementTest, ARepairedCopyIsSound) {
    const auto copy = entered(kazakh, 100);
    ASSERT_TRUE(
        library.run("update copy set condition = 'damaged', circulation = 'withheld' where id = $1", {copy.id}));
    const MovementRow act = library.made(library.actOf(MovementKind::Repair, {copy.id}));
    EXPECT_EQ(stateOf(copy), collection::CopyState::Bindery);
    ASSERT_TRUE(library.takeBack(act.act.id));
    EXPECT_EQ(stateOf(copy), collection::CopyState::InStock);
}

TEST_F(MovementTest, AReversedBindingLeavesCopiesAsTheyWere) {
    const auto copy = entered(kazakh, 100);
    ASSERT_TRUE(
        library.run("update copy set condition = 'damaged', circulation = 'withheld' where id = $1", {copy.id}));
    const MovementRow act = library.made(library.actOf(MovementKind::Repair, {copy.id}));
    ASSERT_TRUE(library.reverseMovement(act.act.id));
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::Withheld);
    EXPECT_EQ(library.copy(copy.id).condition, collection::Condition::Damaged);
    EXPECT_THAT(library.away(), IsEmpty());
    EXPECT_EQ(refusalOf(library.takeBack(act.act.id)), "not_away");
}

TEST_F(MovementTest, EachStepOfADraftIsUndone) {
    const auto one = entered(kazakh, 100);
    const auto other = entered(kazakh, 100);
    const auto act = library.draftMovement(library.transferOf({one.id}));
    ASSERT_TRUE(act);
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return library.moves.add(tx, library.by(tx), act->id, {other.id, one.id});
    }));
    EXPECT_THAT(library.checkMovement(act->id).lines, SizeIs(2));
    ASSERT_TRUE(library.undo());
    EXPECT_THAT(library.checkMovement(act->id).lines, SizeIs(1));
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return library.moves.discard(tx, library.by(tx), act->id); }));
    EXPECT_EQ(library.number("select count(*) from movement"), 0);
    ASSERT_TRUE(library.undo());
    EXPECT_THAT(library.checkMovement(act->id).lines, SizeIs(1));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.number("select count(*) from movement_line"), 0);
    expectSound();
}

TEST_F(MovementTest, ASignedActIsNotUndone) {
    const auto copy = entered(kazakh, 100);
    library.made(library.transferOf({copy.id}));
    library.undo();
    EXPECT_EQ(library.copy(copy.id).place, "kids");
    EXPECT_EQ(library.number("select count(*) from movement where state = 'signed'"), 1);
}

TEST_F(MovementTest, AFilterCollectsThePlaceAndWhatLiesInIt) {
    entered(kazakh, 100);
    entered(kazakh, 100);
    entered(russian, 100);
    const auto act = library.draftMovement(library.transferOf({}));
    ASSERT_TRUE(act);
    withdrawals::CopyFilter filter;
    EXPECT_EQ(refusalOf(library.write([&](storage::Transaction& tx) {
                  return library.moves.addMatching(tx, library.by(tx), act->id, filter);
              })),
              "filter_empty");
    filter.place = "hall";
    const auto added = library.write(
        [&](storage::Transaction& tx) { return library.moves.addMatching(tx, library.by(tx), act->id, filter); });
    ASSERT_TRUE(added);
    EXPECT_EQ(added->added, 3);
}

TEST_F(MovementTest, ActsOfTomorrowAreRefused) {
    movements::NewMovement act = library.transferOf({});
    act.on = Day(2026, 3, 3);
    EXPECT_EQ(refusalOf(library.draftMovement(act)), "day_in_future");
}

} // namespace kitapdar::movements
