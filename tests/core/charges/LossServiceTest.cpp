// Loans that do not end by a return: lost, found again, damaged, claimed.
#include "core/charges/FoundAgain.h"
#include "core/collection/CopyRepository.h"
#include "tests/support/ChargeLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

using charges::ChargeKind;
using charges::LineKind;
using test::refused;
using test::tenge;
using ::testing::IsEmpty;

class LossServiceTest : public ::testing::Test {
protected:
    LossServiceTest() { reader = library.addReader("R-1").id; }
    ~LossServiceTest() override { EXPECT_THAT(library.unsound(), IsEmpty()); }

    /// A copy of this price that the reader has; 0: the price is not known.
    collection::Copy lent(const std::string& barcode, std::int64_t price = 0) {
        auto copy = library.addCopy(barcode);
        if (price > 0) {
            copy.price = tenge(price);
            copy = library.change(copy);
        }
        EXPECT_TRUE(library.lend("R-1", barcode));
        return copy;
    }
    std::int64_t openLoans() {
        return *library.read([](storage::Snapshot& snapshot) {
            return snapshot.number("select count(*) from loan where returned_at is null");
        });
    }
    collection::Condition condition(collection::CopyId id) {
        return (*library.read(
                    [&](storage::Snapshot& snapshot) { return collection::CopyRepository().byId(snapshot, id); }))
            ->condition;
    }

    test::ChargeLibrary library;
    readers::ReaderId reader{0};
};

} // namespace

TEST_F(LossServiceTest, AReaderWhoLosesACopyOwesItsPriceAndHasItNoLonger) {
    const auto copy = lent("K-1", 1500);
    const std::string before = library.dump();
    const auto lost = library.lose(copy.id);
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->copy.condition, collection::Condition::Lost);
    ASSERT_TRUE(lost->loan);
    ASSERT_TRUE(lost->charge);
    EXPECT_EQ(lost->charge->owed, tenge(1500));
    EXPECT_EQ(lost->charge->charge.kind, ChargeKind::Lost);
    EXPECT_EQ(openLoans(), 0);
    EXPECT_EQ(library.owedBy(reader), tenge(1500));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before) << "a slip is put back with its charge";
}

TEST_F(LossServiceTest, ALossThatWasPaidIsNotPutBack) {
    const auto copy = lent("K-1", 1500);
    ASSERT_TRUE(library.lose(copy.id));
    ASSERT_TRUE(library.pay("R-1", {.amount = tenge(1)}));
    EXPECT_FALSE(library.undo());
    EXPECT_EQ(library.owedBy(reader), tenge(1499));
}

TEST_F(LossServiceTest, AnAmountIsChargedInsteadOfThePriceAndAnUnknownPriceIsAskedFor) {
    const auto copy = lent("K-1");
    refused<PriceUnknown>(library.lose(copy.id));
    refused<charges::AmountOutOfRange>(library.lose(copy.id, {.amount = Money{0}}));
    EXPECT_EQ(openLoans(), 1);
    const auto lost = library.lose(copy.id, {.amount = tenge(700)});
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->charge->owed, tenge(700));
    EXPECT_EQ(refused<collection::CopyAlready>(library.lose(copy.id)).state, collection::CopyState::Lost);
}

TEST_F(LossServiceTest, AnotherBookInsteadLeavesNothingOwed) {
    const auto copy = lent("K-1", 1500);
    const auto other = library.addCopy("K-2");
    refused<charges::ReplacementIsSameCopy>(
        library.lose(copy.id, {.compensation = Compensation::InKind, .replacement = copy.id}));
    const auto lost = library.lose(copy.id, {.compensation = Compensation::InKind, .replacement = other.id});
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->charge->owed, Money{});
    const auto lines = library.lines(lost->charge->charge.id);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].line.kind, LineKind::Replacement);
    EXPECT_EQ(lines[0].line.reason, "K-2");
    EXPECT_FALSE(library.undo());
}

TEST_F(LossServiceTest, ALossOnTheShelfChargesNobody) {
    const auto copy = library.addCopy("K-1");
    const auto lost = library.lose(copy.id);
    ASSERT_TRUE(lost);
    EXPECT_FALSE(lost->loan);
    EXPECT_FALSE(lost->charge);
}

TEST_F(LossServiceTest, WhatIsFoundAgainIsNotOwedAnyMore) {
    const auto copy = lent("K-1", 1500);
    const auto lost = library.lose(copy.id);
    ASSERT_TRUE(library.pay("R-1", {.amount = tenge(500)}));
    const auto found = library.find(copy.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(condition(copy.id), collection::Condition::Sound);
    EXPECT_EQ(found->waived, tenge(1000));
    EXPECT_EQ(found->held(), tenge(500)) << "can be paid back";
    EXPECT_EQ(library.owedBy(reader), Money{});
    EXPECT_EQ(library.lines(lost->charge->charge.id).back().line.reason, charges::foundReason);
    ASSERT_TRUE(library.refund(lost->charge->charge.id));
    refused<charges::NothingHeld>(library.refund(lost->charge->charge.id));
    refused<collection::CopyNotAstray>(library.find(copy.id));
    EXPECT_EQ(library.cash(library.clock().today()).total, Money{});
}

TEST_F(LossServiceTest, WhatWasPaidInFullAndFoundIsReportedForARefund) {
    const auto copy = lent("K-1", 1500);
    ASSERT_TRUE(library.lose(copy.id));
    ASSERT_TRUE(library.pay("R-1"));
    const auto found = library.find(copy.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->waived, Money{});
    EXPECT_EQ(found->held(), tenge(1500));
}

TEST_F(LossServiceTest, ADamagedCopyEndsItsLoanAndGoesToBeMended) {
    lent("K-1");
    const std::string before = library.dump();
    const auto damaged = library.damage("K-1", {.note = "pages are missing", .amount = tenge(200)});
    ASSERT_TRUE(damaged);
    EXPECT_EQ(openLoans(), 0);
    EXPECT_EQ(damaged->routing.tray, Tray::Repair);
    ASSERT_TRUE(damaged->charge);
    EXPECT_EQ(damaged->charge->charge.kind, ChargeKind::Damage);
    EXPECT_EQ(library.owedBy(reader), tenge(200));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    library.addCopy("K-2");
    refused<NobodyToCharge>(library.damage("K-2", {.note = "wet", .amount = tenge(200)}));
    EXPECT_TRUE(library.damage("K-2", {.note = "wet"}));
}

TEST_F(LossServiceTest, AClaimLeavesTheLoanOpenAndIsWithdrawnOrEndsWithTheReturn) {
    lent("K-1");
    const auto claimed = library.claim("K-1", {Claim::NeverLent, "was abroad"});
    ASSERT_TRUE(claimed);
    EXPECT_EQ(claimed->openClaims, 1);
    EXPECT_FALSE(claimed->isOften());
    const ClaimText said = claimFromText(claimed->row.loan.claim);
    EXPECT_EQ(said.claim, Claim::NeverLent);
    EXPECT_EQ(said.note, "was abroad");
    EXPECT_EQ(openLoans(), 1);
    EXPECT_EQ(refused<ClaimedAlready>(library.claim("K-1")).on, library.clock().today());
    ASSERT_TRUE(library.withdrawClaim("K-1"));
    refused<NotClaimed>(library.withdrawClaim("K-1"));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(refused<ClaimedAlready>(library.claim("K-1")).on, library.clock().today());
    ASSERT_TRUE(library.returnCopy("K-1"));
    refused<CopyNotLent>(library.claim("K-1"));
}

TEST_F(LossServiceTest, ManyClaimsOfOneReaderAreWorthALook) {
    for (int i = 1; i <= claimsWorthReporting; ++i) {
        const std::string barcode = "K-" + std::to_string(i);
        lent(barcode);
        const auto claimed = library.claim(barcode);
        ASSERT_TRUE(claimed);
        EXPECT_EQ(claimed->isOften(), i == claimsWorthReporting);
    }
}

} // namespace kitapdar::circulation
