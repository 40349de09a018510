#include "core/journal/Journal.h"
#include "core/staff/UndoService.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/PlaceKinds.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace kitapdar::journal {

namespace {

class JournalTest : public ::testing::Test {
protected:
    Result<std::int64_t> addPlace(const std::string& code) {
        return library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            Operation operation = library.journal().begin(tx, library.by(tx), test::kinds::addPlace);
            TRY(const auto id, operation.insert("place", {{"code", code},
                                                          {"name_kk", "Оқу залы"},
                                                          {"name_ru", "Читальный зал"},
                                                          {"name_en", "Reading room"}}));
            operation.about("place", id);
            operation.fact(FactName::Name, code);
            CHECK(operation.finish());
            return id;
        });
    }

    Result<void> rename(std::int64_t id, const std::string& name, std::optional<std::int64_t> version = std::nullopt) {
        return library.write([&](storage::Transaction& tx) -> Result<void> {
            Operation operation = library.journal().begin(tx, library.by(tx), test::kinds::editPlace);
            CHECK(operation.update("place", id, {{"name_en", name}}, version));
            operation.about("place", id);
            CHECK(operation.finish());
            return {};
        });
    }

    Result<void> erase(std::int64_t id) {
        return library.write([&](storage::Transaction& tx) -> Result<void> {
            Operation operation = library.journal().begin(tx, library.by(tx), test::kinds::erasePlace);
            CHECK(operation.erase("place", id));
            operation.about("place", id);
            CHECK(operation.finish());
            return {};
        });
    }

    Result<std::int64_t> done(const Kind& kind) {
        return library.write(
            [&](storage::Transaction& tx) { return library.journal().begin(tx, library.by(tx), kind).finish(); });
    }

    Result<Entry, UndoRefusal> undoOf(std::int64_t seq) {
        return library.write([&](storage::Transaction& tx) {
            return staff::UndoService(library.journal()).undo(tx, library.by(tx), seq);
        });
    }

    std::vector<Entry> entries() {
        const auto all = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1000); });
        EXPECT_TRUE(all);
        return all.value_or(std::vector<Entry>());
    }

    test::MemoryLibrary library;
};

} // namespace

TEST_F(JournalTest, UndoAndRedoRestoreExactlyTheSameContent) {
    const std::string empty = library.dump();
    const auto id = addPlace("A");
    ASSERT_TRUE(id);
    const std::string added = library.dump();
    ASSERT_TRUE(rename(*id, "Hall"));
    const std::string renamed = library.dump();
    ASSERT_TRUE(erase(*id));
    EXPECT_EQ(library.dump(), empty);

    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), renamed);
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), added);
    EXPECT_TRUE(library.redo());
    EXPECT_EQ(library.dump(), renamed);
    EXPECT_TRUE(library.undo()); // a redone operation can be undone again
    EXPECT_EQ(library.dump(), added);
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), empty);
    EXPECT_FALSE(library.undo());
}

/// FD-11
TEST_F(JournalTest, AnUndoIsRefusedWhenTheRowWasChangedSinceAndNamesTheLaterEntry) {
    const auto id = addPlace("A");
    ASSERT_TRUE(rename(*id, "Hall"));
    ASSERT_TRUE(rename(*id, "Room"));
    const auto refused = undoOf(2);
    ASSERT_FALSE(refused);
    const auto& reason = std::get<ChangedSince>(refused.error());
    EXPECT_EQ(reason.table, "place");
    ASSERT_TRUE(reason.later);
    EXPECT_EQ(reason.later->seq, 3);
}

TEST_F(JournalTest, AnOperationIsUndoneOnce) {
    ASSERT_TRUE(addPlace("A"));
    ASSERT_TRUE(undoOf(1));
    const auto again = undoOf(1);
    ASSERT_FALSE(again);
    EXPECT_EQ(std::get<AlreadyUndone>(again.error()).by, 2);
}

TEST_F(JournalTest, AnEditOfAnOldVersionIsAConflict) {
    const auto id = addPlace("A");
    ASSERT_TRUE(rename(*id, "Hall", 1));
    const auto stale = rename(*id, "Room", 1);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().kind, Fault::Kind::Conflict);
}

TEST_F(JournalTest, ARefusedWriteLeavesNeitherRowNorEntry) {
    ASSERT_TRUE(addPlace("A"));
    const std::string before = library.dump();
    const auto twice = addPlace("A"); // the code is unique
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, Fault::Kind::Conflict);
    EXPECT_EQ(library.dump(), before);
    const auto entries = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 10); });
    EXPECT_EQ(entries->size(), 1U);
}

TEST_F(JournalTest, HistoryOfAThingListsWhatWasDoneToItNewestFirst) {
    const auto id = addPlace("A");
    ASSERT_TRUE(addPlace("B"));
    ASSERT_TRUE(rename(*id, "Hall"));
    ASSERT_TRUE(library.undo());
    const auto entries = library.read([&](storage::Snapshot& s) {
        return library.journal().history(s, {"place", *id}, 10);
    });
    ASSERT_EQ(entries->size(), 3U);
    EXPECT_EQ((*entries)[0].kind, "undo");
    EXPECT_EQ((*entries)[1].undoneBy, (*entries)[0].seq);
    EXPECT_EQ(factText((*entries)[2].facts, FactName::Name), "A");
}

TEST_F(JournalTest, EditingThePastBreaksTheChainAtThatEntry) {
    for (const char* code : {"A", "B", "C", "D"}) ASSERT_TRUE(addPlace(code));
    auto broken = [&] { return *library.read([&](storage::Snapshot& s) { return library.journal().firstBroken(s); }); };
    EXPECT_EQ(broken(), std::nullopt);
    for (const char* tampering :
         {"update operation set operator = 'x' where seq = 3", "update operation set facts = '{}' where seq = 3",
          "update operation set at = at + 1 where seq = 3", "update operation set operator_code = 'A-1' where seq = 3",
          "update operation set login = 'x' where seq = 3",
          "update operation_payload set changes = '{}' where operation_seq = 3",
          "update operation_payload set people = '{}' where operation_seq = 3",
          "delete from operation_payload where operation_seq = 3",
          "update operation_subject set subject_id = 9 where operation_seq = 3"}) {
        ASSERT_TRUE(library.connection().beginWrite());
        ASSERT_TRUE(library.connection().execute(tampering, {}));
        EXPECT_EQ(broken(), 3) << tampering;
        library.connection().rollback();
    }
    ASSERT_TRUE(library.connection().execute("delete from operation_subject where operation_seq = 2", {}));
    ASSERT_TRUE(library.connection().execute("delete from operation_payload where operation_seq = 2", {}));
    ASSERT_TRUE(library.connection().execute("delete from operation where seq = 2", {}));
    EXPECT_EQ(broken(), 3);
}

TEST_F(JournalTest, NothingIsUndoneOnTheWordOfAnEntryThatWasTamperedWith) {
    const auto id = addPlace("A");
    ASSERT_TRUE(id);
    const std::string content = library.dump();
    for (const char* changes :
         {"{}", "", "[1]", R"({"undoable":true})", R"({"undoable":"yes","rows":5})",
          R"({"undoable":true,"rows":[{"table":"reader","id":1,"before":null,"after":{"card":"x"}}]})"}) {
        ASSERT_TRUE(library.connection().beginWrite());
        ASSERT_TRUE(library.connection().execute("update operation_payload set changes = $1", {changes}));
        ASSERT_TRUE(library.connection().commit());
        const auto undone = undoOf(1);
        ASSERT_FALSE(undone) << changes;
        const Fault* fault = faultIn(undone.error());
        EXPECT_TRUE(std::holds_alternative<NotUndoable>(undone.error()) ||
                    (fault && fault->kind == Fault::Kind::Corrupt))
            << changes;
        EXPECT_EQ(library.dump(), content) << changes;
    }
}

TEST_F(JournalTest, ReadsEntriesWhateverTheirFactsAre) {
    ASSERT_TRUE(addPlace("A"));
    for (const char* facts : {"", "[1]", "nonsense", "{\"title\":\"\xD0\"}", "5"}) {
        ASSERT_TRUE(library.connection().execute("update operation set facts = $1", {facts}));
        const auto entries = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 5); });
        ASSERT_TRUE(entries);
        EXPECT_TRUE(entries->at(0).facts.empty()) << facts;
    }
}

TEST_F(JournalTest, TextThatIsNoUtf8IsWrittenAndGivenBackByteForByte) {
    const auto id = addPlace("A");
    ASSERT_TRUE(rename(*id, "\xD0 damaged \xFF"));
    const std::string damaged = library.dump();
    ASSERT_TRUE(rename(*id, "mended"));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), damaged);
    const auto named = library.write([&](storage::Transaction& tx) {
        Operation operation = library.journal().begin(tx, library.by(tx), test::kinds::editPlace);
        operation.fact(FactName::Title, "\xFF");
        return operation.finish();
    });
    EXPECT_TRUE(named);
}

TEST_F(JournalTest, WhatHasAnUndoOfItsOwnIsNotUndoneHere) {
    static constexpr Kind imported{"place.import", Permission::ImportRun, {"place"}, Undo::OwnUndo};
    library.journal().know(std::array{&imported});
    ASSERT_TRUE(done(imported));
    const auto refused = undoOf(1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<NotUndoable>(refused.error()).kind, "place.import");
}

TEST_F(JournalTest, WhatIsOfNoKnownKindIsNotUndone) {
    static constexpr Kind foreign{"place.paint", Permission::CatalogueEdit, {"place"}};
    ASSERT_TRUE(done(foreign));
    EXPECT_FALSE(undoOf(1));
    library.journal().know(std::array{&foreign});
    EXPECT_TRUE(undoOf(1));
}

TEST_F(JournalTest, ARoomForbidsAnUndoThatTheRowsWouldAllow) {
    static constexpr Kind guarded{"place.guard",
                                  Permission::CatalogueEdit,
                                  {"place"},
                                  Undo::PutBack,
                                  [](storage::Snapshot& snapshot, const Entry& entry) -> Result<bool> {
                                      TRY(const auto places, snapshot.number("select count(*) from place"));
                                      return places > 0 && entry.kind == "place.guard";
                                  },
                                  Objection::CopyNotInStock};
    library.journal().know(std::array{&guarded});
    ASSERT_TRUE(done(guarded));
    ASSERT_TRUE(addPlace("A"));
    const auto refused = undoOf(1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<UndoForbidden>(refused.error()).why, Objection::CopyNotInStock);
    ASSERT_TRUE(library.undo());
    EXPECT_TRUE(undoOf(1));
}

TEST_F(JournalTest, ARoomIsAskedAboutWhatTheUndoWouldLeaveAndARefusalLeavesAllAsItWas) {
    static constexpr Kind guarded{"place.empty",
                                  Permission::CatalogueEdit,
                                  {"place"},
                                  Undo::PutBack,
                                  [](storage::Snapshot& snapshot, const Entry&) -> Result<bool> {
                                      TRY(const auto places, snapshot.number("select count(*) from place"));
                                      return places == 0;
                                  }};
    library.journal().know(std::array{&guarded});
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
        Operation operation = library.journal().begin(tx, library.by(tx), guarded);
        CHECK(operation.insert("place", {{"code", "A"}, {"name_kk", ""}, {"name_ru", ""}, {"name_en", ""}}));
        return operation.finish();
    }));
    const std::string content = library.dump();
    const auto refused = undoOf(1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<UndoForbidden>(refused.error()).why, Objection::RulesOfRoom);
    EXPECT_EQ(library.dump(), content);
    EXPECT_EQ(entries().size(), 1U);
}

TEST_F(JournalTest, WhatIsTooLongAgoIsNotUndone) {
    static constexpr Kind quick{"place.quick", Permission::CatalogueEdit, {"place"}, Undo::PutBack,
                                nullptr,       Objection::RulesOfRoom,    30};
    library.journal().know(std::array{&quick});
    const Day begin = library.clock().today();
    ASSERT_TRUE(done(quick));
    ASSERT_TRUE(done(quick));
    library.clock().set(begin.plusDays(30));
    EXPECT_TRUE(undoOf(1));
    library.clock().set(begin.plusDays(31));
    const auto refused = undoOf(2);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<UndoForbidden>(refused.error()).why, Objection::TooLongAgo);
}

TEST_F(JournalTest, AnOperationIsAboutTheSubjectsOfItsKindOnly) {
    const auto strange = library.write([&](storage::Transaction& tx) {
        Operation operation = library.journal().begin(tx, library.by(tx), test::kinds::editPlace);
        operation.about("reader", 1);
        return operation.finish();
    });
    ASSERT_FALSE(strange);
    EXPECT_EQ(strange.error().kind, Fault::Kind::Internal);
}

TEST(FactNames, EachHasItsOwnCode) {
    std::set<std::string_view> codes;
    for (int name = 0; name <= static_cast<int>(FactName::Weekday); ++name) {
        const std::string_view stored = code(static_cast<FactName>(name));
        EXPECT_FALSE(stored.empty()) << name;
        EXPECT_TRUE(codes.insert(stored).second) << stored;
    }
}

TEST_F(JournalTest, DerivedTablesFollowWritesAndUndo) {
    std::vector<std::int64_t> kept;
    library.journal().derive("place", [&](storage::Transaction&, std::int64_t id) -> Result<void> {
        kept.push_back(id);
        return {};
    });
    const auto id = addPlace("A");
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(kept, (std::vector<std::int64_t>{*id, *id}));
}

} // namespace kitapdar::journal
