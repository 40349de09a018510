#include "core/journal/Journal.h"
#include "core/staff/UndoService.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/PlaceKinds.h"

#include <gtest/gtest.h>

#include <array>

namespace kitapdar::staff {

namespace {

class UndoServiceTest : public ::testing::Test {
protected:
    void addPlace(const Session& who, const std::string& code) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            auto operation = library.journal().begin(tx, who, test::kinds::addPlace);
            EXPECT_TRUE(operation.insert("place", {{"code", code}, {"name_kk", ""}, {"name_ru", ""}, {"name_en", ""}}));
            return operation.finish();
        }));
    }
    template <class Use, class... Given>
    Result<journal::Entry, journal::UndoRefusal> ask(Use use, const Session& who, Given... given) {
        return library.write([&](storage::Transaction& tx) { return (undoing.*use)(tx, test::By(tx, who), given...); });
    }

    test::MemoryLibrary library;
    UndoService undoing{library.journal()};
    Session aigul{"Айгүл", "1", {}};
    Session dana{"Дана", "2", {}};
};

} // namespace

TEST_F(UndoServiceTest, TakesBackTheLastOperationOfWhoeverAsks) {
    addPlace(aigul, "A");
    addPlace(dana, "B");
    const auto undone = ask(&UndoService::undoLast, aigul);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->seq, 1);
    EXPECT_EQ(undone->operatorName, "Айгүл");
    EXPECT_EQ(undone->desk, "1");
    const auto nothing = ask(&UndoService::undoLast, aigul);
    ASSERT_FALSE(nothing);
    EXPECT_TRUE(std::holds_alternative<journal::NothingToUndo>(nothing.error()));
}

TEST_F(UndoServiceTest, TakesBackWhatWasDoneAtThisDeskWhateverTheNameIsAtOthers) {
    const Session other{"Айгүл", "2", {}};
    addPlace(aigul, "A");
    addPlace(other, "B");
    const auto undone = ask(&UndoService::undoLast, aigul);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->seq, 1);
    EXPECT_FALSE(ask(&UndoService::undoLast, aigul));
    EXPECT_FALSE(ask(&UndoService::redoLast, other)) << "the undo of another desk";
    EXPECT_TRUE(ask(&UndoService::redoLast, aigul));
    EXPECT_EQ(ask(&UndoService::undoLast, other)->seq, 2);
}

TEST_F(UndoServiceTest, AnAccountIsKnownByItsCodeWhateverItIsCalledByNow) {
    addPlace({"Айгүл Сейітова", "1", {}, "A7"}, "A");
    const Session married{"Айгүл Оспанова", "1", {}, "A7"};
    const auto undone = ask(&UndoService::undoLast, married);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->seq, 1);
    EXPECT_EQ(ask(&UndoService::redoLast, {"Айгүл", "1", {}, "A7"})->seq, 2);
}

TEST_F(UndoServiceTest, TwoOfOneNameAreTwoAndWithoutAnAccountOneIsSomebodyElse) {
    const Session one{"Айгүл", "1", {}, "A7"};
    const Session namesake{"Айгүл", "1", {}, "B2"};
    addPlace(one, "A");
    EXPECT_FALSE(ask(&UndoService::undoLast, namesake));
    EXPECT_FALSE(ask(&UndoService::undoLast, aigul)) << "a name says nothing of an account";
    addPlace(aigul, "B");
    EXPECT_EQ(ask(&UndoService::undoLast, one)->seq, 1);
    EXPECT_FALSE(ask(&UndoService::redoLast, namesake));
    EXPECT_FALSE(ask(&UndoService::redoLast, aigul));
    EXPECT_EQ(ask(&UndoService::undoLast, aigul)->seq, 2);
    EXPECT_EQ(ask(&UndoService::redoLast, one)->seq, 3);
}

TEST_F(UndoServiceTest, TakesBackAnUndoUnlessSomethingWasDoneAfterIt) {
    addPlace(aigul, "A");
    ASSERT_TRUE(ask(&UndoService::undoLast, aigul));
    EXPECT_FALSE(ask(&UndoService::redoLast, dana));
    ASSERT_TRUE(ask(&UndoService::redoLast, aigul));
    EXPECT_FALSE(ask(&UndoService::redoLast, aigul));
    ASSERT_TRUE(ask(&UndoService::undoLast, aigul));
    addPlace(aigul, "B");
    EXPECT_FALSE(ask(&UndoService::redoLast, aigul));
}

TEST_F(UndoServiceTest, GoesBackAndForthOverSeveralSteps) {
    std::vector<std::string> states = {library.dump()};
    for (const char* code : {"A", "B", "C", "D"}) {
        addPlace(aigul, code);
        states.push_back(library.dump());
    }
    std::size_t at = 4;
    const auto move = [&](bool back, bool expected) {
        const auto done = back ? ask(&UndoService::undoLast, aigul) : ask(&UndoService::redoLast, aigul);
        ASSERT_EQ(done.has_value(), expected) << at;
        if (done) at = back ? at - 1 : at + 1;
        ASSERT_EQ(library.dump(), states[at]);
    };
    for (const int step : {-1, -1, -1, 1, 1, -1, 1, 1, -1, -1, -1, -1, 1, 1, 1, 1}) move(step < 0, true);
    move(false, false);
    for (int i = 0; i < 4; ++i) move(true, true);
    move(true, false);
}

TEST_F(UndoServiceTest, AnImportIsSteppedOver) {
    addPlace(aigul, "A");
    static constexpr journal::Kind import{"place.import", Permission::ImportRun, {"place"}, journal::Undo::OwnUndo};
    library.journal().know(std::array{&import});
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return library.journal().begin(tx, aigul, import).finish(); }));
    const auto undone = ask(&UndoService::undoLast, aigul);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->seq, 1);
}

TEST_F(UndoServiceTest, WhatCannotBeUndoneStandsInTheWayOfWhatCameBefore) {
    addPlace(aigul, "A");
    static constexpr journal::Kind reversed{"place.ship", Permission::LibraryEdit, {"place"}, journal::Undo::Reverse};
    library.journal().know(std::array{&reversed});
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return library.journal().begin(tx, aigul, reversed).finish(); }));
    const auto undone = ask(&UndoService::undoLast, aigul);
    ASSERT_FALSE(undone);
    const auto* no = std::get_if<journal::NotUndoable>(&undone.error());
    ASSERT_TRUE(no);
    EXPECT_EQ(no->kind, "place.ship");
    EXPECT_TRUE(ask(&UndoService::undo, aigul, std::int64_t{1})) << "by itself it is still to be had";
}

TEST_F(UndoServiceTest, AnEntryThatThereIsNotIsNotUndone) {
    const auto none = ask(&UndoService::undo, aigul, std::int64_t{7});
    ASSERT_FALSE(none);
    EXPECT_TRUE(std::holds_alternative<journal::NothingToUndo>(none.error()));
}

TEST_F(UndoServiceTest, TheKindOfAnUndoIsTheKindThatWasTakenBack) {
    addPlace(aigul, "A");
    ASSERT_TRUE(ask(&UndoService::undoLast, aigul));
    ASSERT_TRUE(ask(&UndoService::redoLast, aigul));
    const auto entries = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 3); });
    for (const journal::Entry& entry : *entries) EXPECT_EQ(library.journal().kindOf(entry), &test::kinds::addPlace);
}

} // namespace kitapdar::staff
