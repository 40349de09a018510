// A library that moves to the other engine: from the engine of the run to the one it is not.
#include "core/administration/LibraryCheck.h"
#include "core/administration/Move.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/digitization/FileStore.h"
#include "core/library/Rooms.h"
#include "core/staff/UndoService.h"
#include "core/storage/Dump.h"
#include "core/storage/MoveMark.h"
#include "tests/support/Desk.h"
#include "tests/support/Place.h"
#include "tests/support/PlaceKinds.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

namespace kitapdar {
namespace {

using storage::Access;
using storage::Engine;

Engine otherEngine() { return test::testEngine() == Engine::Sqlite ? Engine::Postgres : Engine::Sqlite; }

std::string dumpOf(storage::Store& store) {
    std::string text;
    EXPECT_TRUE(store.readNow([&](storage::Snapshot& snapshot) {
        return storage::dump(snapshot, allTables(), [&](std::string_view piece) { text += piece; });
    }));
    return text;
}

/// How the engine made it, in its own words.
std::string searchIndexOf(const storage::Address& address, Access access) {
    const char* sql = address.isServer()
                          ? "select indexdef from pg_indexes where schemaname = 'kitapdar' and tablename = "
                            "'record_search' order by indexname"
                          : "select sql from sqlite_master where name = 'record_search'";
    std::string text;
    test::Desk desk(address, access);
    EXPECT_TRUE(desk.store().readNow([&](storage::Snapshot& snapshot) {
        return snapshot.each(sql, {}, [&](const storage::Row& row) {
            text += row.string(0) + '\n';
            return true;
        });
    }));
    EXPECT_NE(text, "");
    return text;
}

class MoveTest : public testing::Test {
protected:
    Result<MoveReport, MoveRefusal> moved() {
        jobs::Progress progress;
        return moveLibrary(from.address(), to.address(), clock, progress);
    }

    std::int64_t addPlace(test::Desk& desk, const std::string& code) {
        std::int64_t id = 0;
        EXPECT_TRUE(desk.store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            auto operation = desk.journal().begin(tx, desk.by(tx), test::kinds::addPlace);
            TRY(id, operation.insert("place", {{"code", code}, {"name_kk", ""}, {"name_ru", ""}, {"name_en", ""}}));
            CHECK(operation.finish());
            return {};
        }));
        return id;
    }

    void undo(test::Desk& desk) {
        EXPECT_TRUE(desk.store().writeNow(
            [&](storage::Transaction& tx) { return staff::UndoService(desk.journal()).undoLast(tx, desk.by(tx)); }));
    }

    void write(test::Desk& desk, const std::string& sql, const storage::Parameters& values = {}) {
        EXPECT_TRUE(desk.store().writeNow([&](storage::Transaction& tx) { return tx.execute(sql, values); }));
    }

    /// A library with some of everything a desk does.
    void fill() {
        test::Desk desk(from.address(), Access::Create);
        desk.fill(3, 5);
        EXPECT_TRUE(desk.lend(0, 0));
        EXPECT_TRUE(desk.lend(1, 1));
        EXPECT_TRUE(desk.returnCopy(0));
        undo(desk);
    }

    Fault::Kind faultOfOpening(const storage::Address& address) {
        const auto opened = storage::Store::open(address, Access::Open);
        return opened ? Fault::Kind::Internal : opened.error().kind;
    }

    FixedClock clock{Day(2026, 3, 2)};
    test::Place from{test::testEngine()};
    test::Place to{otherEngine()};
};

TEST_F(MoveTest, ALibraryArrivesAsItWas) {
    fill();
    const auto report = moved();
    ASSERT_TRUE(report);
    test::Desk source(from.address(), Access::Open);
    test::Desk target(to.address(), Access::Open);
    EXPECT_EQ(dumpOf(target.store()), dumpOf(source.store()));
    target.expectSound();
    const auto search = std::make_unique<catalogue::SearchIndex>(otherEngine());
    jobs::Progress progress;
    const auto problems = checkLibrary(target.store(), *search, {}, progress);
    ASSERT_TRUE(problems);
    EXPECT_TRUE(problems->empty()) << problems->front().code;
    EXPECT_GT(report->rowsTotal(), 20);
}

TEST_F(MoveTest, TheSearchIndexIsAsInANewLibrary) {
    fill();
    ASSERT_TRUE(moved());
    const test::Place fresh{otherEngine()};
    EXPECT_EQ(searchIndexOf(to.address(), Access::Open), searchIndexOf(fresh.address(), Access::Create));
}

TEST_F(MoveTest, WorkGoesOnWhereItStopped) {
    fill();
    ASSERT_TRUE(moved());
    test::Desk desk(to.address(), Access::Open);
    undo(desk); // the lending of copy 1, which the journal brought along
    EXPECT_EQ(desk.openLoans().size(), 1U);
    EXPECT_TRUE(desk.lend(2, 1));
    desk.expectSound();
}

TEST_F(MoveTest, ThereAndBackNothingIsLost) {
    fill();
    ASSERT_TRUE(moved());
    const test::Place back{test::testEngine()};
    jobs::Progress progress;
    ASSERT_TRUE(moveLibrary(to.address(), back.address(), clock, progress));
    test::Desk source(from.address(), Access::Open);
    test::Desk returned(back.address(), Access::Open);
    EXPECT_EQ(dumpOf(returned.store()), dumpOf(source.store()));
}

TEST_F(MoveTest, TheNumberOfARowThatIsGoneIsNeverGivenAgain) {
    std::int64_t gone = 0;
    {
        test::Desk desk(from.address(), Access::Create);
        addPlace(desk, "A");
        gone = addPlace(desk, "B");
        undo(desk);
    }
    ASSERT_TRUE(moved());
    test::Desk desk(to.address(), Access::Open);
    EXPECT_EQ(addPlace(desk, "C"), gone + 1);
}

TEST_F(MoveTest, EveryKindOfTextAndBytesArrives) {
    {
        test::Desk desk(from.address(), Access::Create);
        const std::string hostile = "tab\t line\n\r back\\slash \\N \x01 \xc3\x28 \xf4\x8f\xbc\x80 'quote' \"";
        std::string bytes;
        for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
        write(desk,
              "insert into record (kind, format, title, subtitle, marc, fingerprint, title_key, author_key, "
              "created_at) values ('book', 'marc21', $1, '', '\\x', $2, $3, $3, -5)",
              {hostile, storage::Blob{bytes}, storage::Blob{}});
        write(desk, "insert into meta (name, value) values ('sample', '1')");
    }
    ASSERT_TRUE(moved());
    test::Desk source(from.address(), Access::Open);
    test::Desk target(to.address(), Access::Open);
    EXPECT_EQ(dumpOf(target.store()), dumpOf(source.store()));
    EXPECT_EQ(*target.store().readNow([](storage::Snapshot& snapshot) {
        return snapshot.number("select count(*) from meta where name = 'sample'");
    }),
              1);
}

TEST_F(MoveTest, ACancelledMoveOpensForNobodyAndGoesOnWhereItWas) {
    fill();
    jobs::Progress progress([&](const jobs::Step& step) {
        if (step.part == "loan") progress.cancel();
    });
    const auto stopped = moveLibrary(from.address(), to.address(), clock, progress);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(faultIn(stopped.error())->kind, Fault::Kind::Cancelled);
    EXPECT_EQ(faultOfOpening(to.address()), Fault::Kind::Unfinished);

    std::set<std::string> tables;
    jobs::Progress again([&](const jobs::Step& step) { tables.insert(step.part); });
    const auto done = moveLibrary(from.address(), to.address(), clock, again);
    ASSERT_TRUE(done);
    EXPECT_FALSE(tables.contains("record"));
    EXPECT_TRUE(tables.contains("loan"));
    test::Desk source(from.address(), Access::Open);
    test::Desk target(to.address(), Access::Open);
    EXPECT_EQ(dumpOf(target.store()), dumpOf(source.store()));
}

TEST_F(MoveTest, NothingIsMovedOverAnotherLibrary) {
    fill();
    {
        test::Desk other(to.address(), Access::Create);
        addPlace(other, "X");
    }
    const auto report = moved();
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<TargetNotEmpty>(report.error()));
    test::Desk other(to.address(), Access::Open); // as it was
    EXPECT_EQ(*other.store().readNow(
                  [](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from place"); }),
              1);
}

TEST_F(MoveTest, AnEmptyLibraryIsMovedInto) {
    fill();
    test::Desk(to.address(), Access::Create);
    EXPECT_TRUE(moved());
}

TEST_F(MoveTest, AMoveIsNotGoneOnWithFromASourceThatChanged) {
    fill();
    jobs::Progress progress([&](const jobs::Step& step) {
        if (step.part == "loan") progress.cancel();
    });
    ASSERT_FALSE(moveLibrary(from.address(), to.address(), clock, progress));
    {
        test::Desk desk(from.address(), Access::Open);
        EXPECT_TRUE(desk.lend(2, 4));
    }
    const auto report = moved();
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<OtherMoveUnderWay>(report.error()));
}

TEST_F(MoveTest, WorkInTheSourceMeanwhileIsNoticed) {
    fill();
    bool worked = false;
    jobs::Progress progress([&](const jobs::Step& step) {
        if (step.part != "operation" || worked) return;
        worked = true;
        test::Desk desk(from.address(), Access::Open);
        addPlace(desk, "late");
    });
    const auto report = moveLibrary(from.address(), to.address(), clock, progress);
    ASSERT_FALSE(report);
    const auto* differs = std::get_if<MoveDiffers>(&report.error());
    ASSERT_TRUE(differs);
    EXPECT_THAT(differs->tables, testing::Contains("place"));
    EXPECT_EQ(faultOfOpening(to.address()), Fault::Kind::Unfinished);
}

TEST_F(MoveTest, AttachedFilesMoveAlong) {
    const std::string content = "%PDF-1.4 invented";
    std::filesystem::create_directories(from.address().filesFolder() / "ab");
    const auto file = from.address().filesFolder() / "ab" / "one.pdf";
    std::ofstream(file) << content;
    {
        test::Desk desk(from.address(), Access::Create);
        desk.fill(0, 1);
        write(desk,
              "insert into digitization_item (id, record_id, state, category, entered_at, state_since) "
              "values (1, 1, 'done', 'other', 0, 0)");
        int position = 0;
        for (const auto& [path, sha256] :
             {std::pair<std::string, std::string>("ab/one.pdf", *digitization::sha256Of(file)),
              {"ab/gone.pdf", std::string(64, '0')}}) {
            write(desk,
                  "insert into digitization_file (item_id, kind, position, path, bytes, pages, sha256, added_at) "
                  "values (1, 'pdf', $1, $2, $3, 1, $4, 0)",
                  {++position, path, static_cast<std::int64_t>(content.size()), sha256});
        }
    }
    const auto report = moved();
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->files);
    EXPECT_EQ(report->files->count, 1);
    ASSERT_EQ(report->files->missing.size(), 1U);
    EXPECT_EQ(report->files->missing.front().path, "ab/gone.pdf");
    EXPECT_EQ(*digitization::sha256Of(to.address().filesFolder() / "ab" / "one.pdf"), *digitization::sha256Of(file));
}

TEST_F(MoveTest, WhatPointsToAnotherRowMovesAfterIt) {
    const auto moving = movedTables();
    const auto at = [&](const char* table) { return std::ranges::find(moving, table) - moving.begin(); };
    EXPECT_LT(at("import_run"), at("record"));
    EXPECT_LT(at("reader"), at("reader_token"));
    EXPECT_LT(at("digitization_batch"), at("digitization_item"));
    EXPECT_LT(at("operation"), at("operation_subject"));
    EXPECT_LT(at("operation"), at("operation_payload"));
    EXPECT_LT(at("operation"), at("forgotten"));
    EXPECT_EQ(moving.size(), 95U);
}

} // namespace
} // namespace kitapdar
