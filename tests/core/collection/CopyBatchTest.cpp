#include "core/collection/CopyBatchService.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace kitapdar::collection {

namespace {

using catalogue::BatchCounts;
using test::refused;

class CopyBatchTest : public ::testing::Test {
protected:
    Copy added(const std::string& barcode, CopyState state = CopyState::InStock) {
        const Copy copy = *library.write([&](storage::Transaction& tx) {
            return library.copies.add(tx, library.by(tx), {.recordId = record, .barcode = barcode});
        });
        return state == CopyState::WrittenOff ? library.writeOff(copy) : copy;
    }
    std::vector<CopyBatchLine> look(const CopyChange& change, const std::vector<CopyId>& ids) {
        return *library.read([&](storage::Snapshot& snapshot) { return batches.look(snapshot, change, ids); });
    }
    static std::vector<SeenCopy> seen(const std::vector<CopyBatchLine>& lines) {
        std::vector<SeenCopy> all;
        for (const CopyBatchLine& line : lines) {
            if (line.obstacle != CopyObstacle::Gone) all.push_back({line.id, line.version});
        }
        return all;
    }
    auto apply(const CopyChange& change, const std::vector<SeenCopy>& copies) {
        return library.write(
            [&](storage::Transaction& tx) { return batches.apply(tx, library.by(tx), change, copies, nullptr); });
    }
    static BatchCounts countsOf(const std::vector<CopyBatchLine>& lines) {
        BatchCounts counts;
        for (const CopyBatchLine& line : lines)
            ++(line.obstacle ? counts.refused : line.isChanged ? counts.changed : counts.same);
        return counts;
    }
    Copy copy(CopyId id) {
        return **library.read([&](storage::Snapshot& snapshot) { return CopyQueries().byId(snapshot, id); });
    }

    test::DeskLibrary library;
    catalogue::RecordId record = library.addRecord("Абай жолы");
    CopyBatchService batches{library.journal()};
};

} // namespace

TEST_F(CopyBatchTest, CopiesAreChangedAsOneOperationWithOneUndo) {
    const std::vector<CopyId> ids{added("K-1").id, added("K-2").id, added("K-3", CopyState::WrittenOff).id};
    const std::string before = library.dump();
    for (const CopyChange& change : {CopyChange(SetPlace{"hall"}), CopyChange(SetShelf{"Б-12 сөре"}),
                                     CopyChange(SetLending{Lending::ReadingRoom}), CopyChange(SetNote{"Қолтаңбамен"}),
                                     CopyChange(SetParts{"карта, диск"}), CopyChange(SetPrice{Money{150000}})}) {
        const auto lines = look(change, ids);
        EXPECT_EQ(countsOf(lines), (BatchCounts{2, 0, 1}));
        EXPECT_EQ(lines[2].obstacle, CopyObstacle::WrittenOff);
        EXPECT_EQ(lines[0].title, "Абай жолы");
        const auto counts = apply(change, seen(lines));
        ASSERT_TRUE(counts);
        EXPECT_EQ(*counts, (BatchCounts{2, 0, 1}));
        EXPECT_EQ(countsOf(look(change, ids)), (BatchCounts{0, 2, 1}));
        ASSERT_TRUE(library.undo());
        EXPECT_EQ(library.dump(), before);
        ASSERT_TRUE(library.redo());
        ASSERT_TRUE(library.undo());
    }
}

TEST_F(CopyBatchTest, ALentCopyMayMoveAndStaysLent) {
    const CopyId id = added("K-1").id;
    library.addReader("R-1");
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(apply(SetPlace{"hall"}, seen(look(SetPlace{"hall"}, {id}))));
    EXPECT_EQ(copy(id).place, "hall");
    ASSERT_TRUE(library.returnCopy("K-1"));
}

TEST_F(CopyBatchTest, TextIsReplacedInTheShelfMark) {
    const CopyId id = added("K-1").id;
    ASSERT_TRUE(apply(SetShelf{"84(5Қаз) Ә82"}, {{id, 1}}));
    const ReplaceInCopy change{ReplaceInCopy::Field::Shelf, {"(5қаз)", text::Pattern::Letters::AnyCase}, "(5Каз)"};
    ASSERT_TRUE(apply(change, seen(look(change, {id}))));
    EXPECT_EQ(copy(id).shelf, "84(5Каз) Ә82");
}

TEST_F(CopyBatchTest, WhatWasChangedSinceIsNamedAndNothingIsDone) {
    const std::vector<CopyId> ids{added("K-1").id, added("K-2").id};
    const auto lines = look(SetShelf{"А"}, ids);
    ASSERT_TRUE(apply(SetNote{"басқа"}, {{ids[1], 1}}));
    const std::string before = library.dump();
    const auto counts = apply(SetShelf{"А"}, seen(lines));
    const auto no = refused<CopiesChangedSince>(counts);
    ASSERT_EQ(no.copies.size(), 1U);
    EXPECT_EQ(no.copies[0].number, *copy(ids[1]).inventoryNumber);
    EXPECT_EQ(no.copies[0].why, CopyObstacle::ChangedSince);
    EXPECT_EQ(library.dump(), before);
}

TEST_F(CopyBatchTest, AChangeThatCannotBeIsRefused) {
    const CopyId id = added("K-1").id;
    EXPECT_NO_THROW(refused<UnknownPlace>(apply(SetPlace{"жоқ"}, {{id, 1}})));
    EXPECT_NO_THROW(refused<PriceNegative>(apply(SetPrice{Money{-1}}, {{id, 1}})));
    EXPECT_NO_THROW(refused<NothingToFind>(apply(ReplaceInCopy{}, {{id, 1}})));
}

TEST_F(CopyBatchTest, CopiesOfRecordsComeInTheOrderOfTheirNumbers) {
    const auto other = library.addRecord("Көксерек");
    const CopyId first = added("K-1").id;
    const CopyId second = added("K-2").id;
    const CopyId third = library
                             .write([&](storage::Transaction& tx) {
                                 return library.copies.add(tx, library.by(tx), {.recordId = other, .barcode = "K-3"});
                             })
                             ->id;
    const auto ids = library.read([&](storage::Snapshot& snapshot) {
        return batches.ofRecords(snapshot, {other, record, other});
    });
    EXPECT_THAT(*ids, ::testing::ElementsAre(third, first, second));
}

TEST_F(CopyBatchTest, ThePreviewIsWhatHappens) {
    std::mt19937 random(7);
    std::vector<CopyId> ids;
    for (int i = 0; i < 30; ++i)
        ids.push_back(added("K-" + std::to_string(i), random() % 5 ? CopyState::InStock : CopyState::WrittenOff).id);
    for (int round = 0; round < 40; ++round) {
        const CopyChange change = [&]() -> CopyChange {
            switch (random() % 6) {
            case 0:
                return SetPlace{random() % 2 ? "hall" : ""};
            case 1:
                return SetShelf{random() % 2 ? "Б-1" : "А-2"};
            case 2:
                return SetLending{random() % 2 ? Lending::Home : Lending::ReadingRoom};
            case 3:
                return SetNote{random() % 2 ? "ескі" : ""};
            case 4:
                return SetPrice{random() % 2 ? std::optional(Money{100}) : std::nullopt};
            default:
                return ReplaceInCopy{
                    ReplaceInCopy::Field::Shelf, {random() % 2 ? "Б" : "а", text::Pattern::Letters::AnyCase}, "В"};
            }
        }();
        std::vector<CopyId> some;
        for (const CopyId id : ids) {
            if (random() % 2) some.push_back(id);
        }
        const std::string before = library.dump();
        const auto lines = look(change, some);
        const auto counts = apply(change, seen(lines));
        ASSERT_TRUE(counts);
        ASSERT_EQ(*counts, countsOf(lines));
        ASSERT_EQ(library.dump() != before, counts->changed > 0);
        if (counts->changed > 0 && random() % 2) {
            ASSERT_TRUE(library.undo());
            ASSERT_EQ(library.dump(), before);
        }
    }
}

} // namespace kitapdar::collection
