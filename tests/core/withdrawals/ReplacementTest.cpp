#include "core/charges/ChargeRepository.h"
#include "core/circulation/LossService.h"
#include "tests/core/withdrawals/WriteOffLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::withdrawals {

namespace {

using test::refusalOf;
using ::testing::IsEmpty;

class ReplacementTest : public ::testing::Test {
protected:
    const Day march{2026, 3, 2}; // the clock's day
    test::WriteOffLibrary library;
    catalogue::RecordId kazakh = library.addTitle("Абай жолы", "kaz", "84(5Қаз)");
    collection::Copy lost = library.addPriced(kazakh, 150'050);
    readers::Reader reader = library.addReader("R-1");

    ReplacementTest() { EXPECT_TRUE(library.enter({{lost.id}}, march)); }

    std::int64_t owed() {
        return *library.read(
            [&](storage::Snapshot& snapshot) { return charges::ChargeRepository().owedBy(snapshot, reader.id); });
    }
    void expectSound() {
        EXPECT_THAT(library.unsound(), IsEmpty());
        EXPECT_THAT(library.changedBeside(), IsEmpty());
        EXPECT_TRUE(library.reconcile().agrees());
    }
};

} // namespace

TEST_F(ReplacementTest, TheLostCopyLeavesAnEqualOneEntersAndTheReaderIsFree) {
    ASSERT_TRUE(library.lend("R-1", *lost.barcode));
    const auto row = library.replace(library.equalTo(lost.id));
    ASSERT_TRUE(row);
    EXPECT_EQ(row->card, "R-1");
    EXPECT_EQ(row->act.act.state, ActState::Posted);
    EXPECT_EQ(row->act.act.reason, "lost_by_reader");
    EXPECT_EQ(row->arrival, "2/2026");
    EXPECT_EQ(row->act.ksu, "1/2026");
    EXPECT_EQ(row->broughtValue, Money{150'050});
    EXPECT_EQ(owed(), 0);
    EXPECT_EQ(library.copy(lost.id).accounted, collection::Accounted::Excluded);
    EXPECT_EQ(library.copy(row->broughtId).accounted, collection::Accounted::Entered);
    const accounts::Reconciliation all = library.reconcile();
    EXPECT_EQ(all.book, 1);
    EXPECT_EQ(all.bookValue, 150'050) << "the sum of the stock stays";
    expectSound();

    const auto done = library.sign(row->act.act.id);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->act.state, ActState::Signed);
    EXPECT_EQ(numberOf(done->act), numberOf(row->act.act));
    expectSound();
}

TEST_F(ReplacementTest, ItIsTakenBackAsAWhole) {
    ASSERT_TRUE(library.lend("R-1", *lost.barcode));
    const auto row = library.replace(library.equalTo(lost.id));
    ASSERT_TRUE(row);
    ASSERT_TRUE(library.reverseAct(row->act.act.id));
    EXPECT_EQ(library.copy(lost.id).accounted, collection::Accounted::Entered);
    EXPECT_EQ(library.copy(lost.id).condition, collection::Condition::Lost);
    EXPECT_EQ(library.copy(row->broughtId).accounted, collection::Accounted::Excluded);
    EXPECT_EQ(owed(), 150'050) << "what it settled is owed again";
    EXPECT_EQ(library.reconcile().bookValue, 150'050);
    expectSound();
    EXPECT_EQ(refusalOf(library.reverseAct(row->act.act.id)), "act_reversed");
    EXPECT_EQ(refusalOf(library.sign(row->act.act.id)), "act_reversed");
}

TEST_F(ReplacementTest, AnEarlierChargeForTheLossIsSettled) {
    ASSERT_TRUE(library.lend("R-1", *lost.barcode));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return circulation::LossService(library.journal()).loseByReader(tx, library.by(tx), lost.id, {});
    }));
    EXPECT_EQ(owed(), 150'050);
    ReplacementRequest request = library.equalTo(lost.id);
    request.brought = library.addPriced(library.addTitle("Көшпенділер", "kaz", "84(5Қаз)"), 170'000).id;
    request.value = Money{170'000};
    const auto row = library.replace(request);
    ASSERT_TRUE(row);
    EXPECT_EQ(owed(), 0);
    EXPECT_EQ(row->broughtTitle, "Көшпенділер");
    EXPECT_EQ(library.reconcile().bookValue, 170'000);
    expectSound();
}

TEST_F(ReplacementTest, WhatIsNotEqualIsNotTaken) {
    ReplacementRequest request = library.equalTo(lost.id);
    EXPECT_EQ(refusalOf(library.replace(request)), "copy_not_astray") << "it stands on its shelf";
    ASSERT_TRUE(library.lend("R-1", *lost.barcode));
    std::erase(request.likeness, Likeness::Undamaged);
    EXPECT_EQ(refusalOf(library.replace(request)), "not_equal");
    EXPECT_EQ(library.number("select count(*) from copy"), 1) << "nothing was written";
    request = library.equalTo(lost.id);
    std::erase(request.likeness, Likeness::Author);
    EXPECT_TRUE(library.replace(request)) << "another work may be equal";
}

TEST_F(ReplacementTest, TheNotebookListsThem) {
    ASSERT_TRUE(library.lend("R-1", *lost.barcode));
    ReplacementRequest request = library.equalTo(lost.id);
    request.note = "another cover";
    ASSERT_TRUE(library.replace(request));
    const auto rows = library.read([&](storage::Snapshot& snapshot) {
        const Session& by = library.by(snapshot);
        return library.notebook.list(snapshot, by, march, march);
    });
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().lost.title, "Абай жолы");
    EXPECT_EQ(rows->front().likeness.size(), allLikenesses.size());
    EXPECT_EQ(rows->front().note, "another cover");
}

} // namespace kitapdar::withdrawals
