// Two records of one reader made one, and what an undo puts back.
#include "core/journal/Journal.h"
#include "core/merging/ReaderMergeService.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderRepository.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

namespace kitapdar::merging {

namespace {

using test::refused;

class ReaderMergeServiceTest : public ::testing::Test {
protected:
    Result<readers::Reader, ReaderMergeRefusal> merge() {
        return library.write(
            [&](storage::Transaction& tx) { return service.merge(tx, library.by(tx), anna.id, again.id); });
    }
    std::int64_t number(const std::string& sql) {
        return *library.read([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }

    test::DeskLibrary library;
    ReaderMergeService service{library.journal()};
    readers::DetailsService details{library.journal()};
    readers::Reader anna = library.addReader("R-1");
    readers::Reader again = library.addReader("R-2");
};

} // namespace

TEST_F(ReaderMergeServiceTest, WhatWasOfOneFollowsToTheOtherAndTheCardKeepsPointing) {
    library.addCopy("K-1");
    library.addCopy("K-2");
    ASSERT_TRUE(library.lend("R-2", "K-1"));
    ASSERT_TRUE(library.lend("R-2", "K-2"));
    ASSERT_TRUE(library.returnCopy("K-2"));
    again.institution = "Колледж";
    again = library.change(again);
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return details.addMessage(tx, library.by(tx), again.id, "забыла зонт", std::nullopt);
    }));
    const auto preview = library.read([&](storage::Snapshot& snapshot) {
        return service.preview(snapshot, library.by(snapshot), anna.id, again.id);
    });
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->loans, 2);
    EXPECT_EQ(preview->openLoans, 1);
    EXPECT_EQ(preview->cards, 1);
    EXPECT_EQ(preview->registrations, 1);
    EXPECT_EQ(preview->visits, 1);
    EXPECT_EQ(preview->details, 1);
    const auto merged = merge();
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->institution, "Колледж");
    EXPECT_EQ(number("select count(*) from reader"), 1);
    EXPECT_EQ(number("select count(*) from loan where reader_id = " + std::to_string(anna.id.value)), 2);
    EXPECT_EQ(number("select count(*) from registration"), 1) << "one person is counted once a year";
    const auto owner = *library.read(
        [&](storage::Snapshot& snapshot) { return readers::cardOwner(snapshot, text::ScannedCode("R-2")); });
    ASSERT_TRUE(owner);
    EXPECT_EQ(owner->readerId, anna.id);
    EXPECT_EQ(owner->reason, readers::CardEnd::Merged);
    const auto all =
        library.read([&](storage::Snapshot& snapshot) { return details.of(snapshot, library.by(snapshot), anna.id); });
    EXPECT_EQ(all->messages.size(), 1U);
}

TEST_F(ReaderMergeServiceTest, TwoIinsAreTwoPersons) {
    anna.iin = "850512312340";
    anna = library.change(anna);
    again.iin = "850512400001";
    again = library.change(again);
    const std::string before = library.dump();
    (void)refused<IinsDiffer>(merge());
    (void)refused<IinsDiffer>(library.read([&](storage::Snapshot& snapshot) {
        return service.preview(snapshot, library.by(snapshot), anna.id, again.id);
    }));
    EXPECT_EQ(library.dump(), before);
}

TEST_F(ReaderMergeServiceTest, AnUndoPutsEverythingBack) {
    library.addCopy("K-1");
    ASSERT_TRUE(library.lend("R-2", "K-1"));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return details.relate(
            tx, library.by(tx),
            readers::Relation{readers::RelationId(0), again.id, anna.id, readers::RelationKind::Family, ""});
    }));
    const std::string before = library.dump();
    ASSERT_TRUE(merge());
    EXPECT_EQ(number("select count(*) from reader_relation"), 0) << "nobody is of the own family";
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(ReaderMergeServiceTest, AnIdentificationNumberIsTakenOverWhereThereIsNone) {
    again.iin = "850512312340";
    again = library.change(again);
    const auto merged = merge();
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->iin, "850512312340");
}

TEST_F(ReaderMergeServiceTest, RefusesOneAndTheSameAndWhoseDataAreBlocked) {
    (void)refused<SameReader>(
        library.write([&](storage::Transaction& tx) { return service.merge(tx, library.by(tx), anna.id, anna.id); }));
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return library.readers.blockData(tx, library.by(tx), again.id, true); }));
    EXPECT_EQ(refused<ReaderDataBlocked>(merge()).card, "R-2");
}

} // namespace kitapdar::merging
