// A write-off act needs two persons: the one who drafted it and another one who has seen the same.
#include "core/accounts/EntryService.h"
#include "core/collection/CopyService.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "tests/core/withdrawals/WriteOffLibrary.h"
#include "tests/support/StaffedLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::withdrawals {
namespace {

using test::refusalOf;

class TwoPersonsTest : public testing::Test {
protected:
    TwoPersonsTest() {
        const auto copy =
            staffed.library->store().writeNow([&](storage::Transaction& tx) -> Result<collection::CopyId> {
                CHECK(
                    tx.execute("insert into record (kind, format, title, marc, fingerprint, title_key, author_key, "
                               "created_at) values ('book', 'marc21', 'Абай жолы', '', $1, $1, $1, 0)",
                               {storage::Blob{"x"}}));
                TRY(const auto record, tx.number("select max(id) from record"));
                const auto by = staff::Gate::admitProgram<Permission::CopyEdit>({"Kitapdar", "1", {}});
                const auto added = collection::CopyService(staffed.library->journal())
                                       .add(tx, by, {.recordId = catalogue::RecordId(record), .price = Money{10'000}});
                if (!added) return fail(internalFault("no copy"));
                const auto entered = accounts::EntryService(staffed.library->journal())
                                         .enter(tx, by, {staffed.clock.today(), "gift", {}, {{added->id}}});
                if (!entered) return fail(internalFault("not entered"));
                return added->id;
            });
        EXPECT_TRUE(copy);
        staffed.addFirst("AS-17", "Айгүл Сәтбаева");
        EXPECT_TRUE(
            staffed.library->writeNow(&staff::RoleService::grant, staff::GrantRequest{"AS-17", "fund", "", {}, {}}));
        staffed.addColleague("DN-2", "Дана Омарова", "director");
        NewAct wanted;
        wanted.reason = "worn";
        if (copy) wanted.copies = {*copy};
        const auto drafted = staffed.library->writeNow(&WriteOffService::draft, wanted);
        EXPECT_TRUE(drafted);
        if (drafted) act = drafted->id;
    }
    bool sign(const staff::Act& shown, const std::string& preparer, const std::string& signer) {
        return staffed.authenticator->sign(staffed.desk, preparer, shown, signer, staffed.passwordOf(signer))
            .result()
            .has_value();
    }
    staff::Act toSign() {
        const auto shown = staffed.library->readNow(&WriteOffQueries::toSign, act);
        EXPECT_TRUE(shown);
        return shown ? *shown : staff::Act();
    }

    test::StaffedLibrary staffed;
    ActId act{0};
};

/// CM-5: two different users are needed.
TEST_F(TwoPersonsTest, NobodySignsAlone) {
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::sign, act)), "signature_missing");
    EXPECT_FALSE(sign(toSign(), "AS-17", "AS-17"));
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::sign, act)), "signature_missing");
}

TEST_F(TwoPersonsTest, TheOneWhoDraftedCarriesOutWhatTheOtherHasSigned) {
    ASSERT_TRUE(sign(toSign(), "AS-17", "DN-2"));
    const auto done = staffed.library->writeNow(&WriteOffService::sign, act);
    ASSERT_TRUE(done);
    ASSERT_TRUE(done->signature);
    EXPECT_FALSE(done->signature->isAlone());
    EXPECT_EQ(done->signature->name, "Дана Омарова");

    const ReversalRequest request{std::nullopt, "a slip"};
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::reverse, act, request)), "signature_missing");
    const auto shown = staffed.library->readNow(&WriteOffQueries::toReverse, act, request);
    ASSERT_TRUE(shown && *shown);
    ASSERT_TRUE(sign(**shown, "AS-17", "DN-2"));
    EXPECT_TRUE(staffed.library->writeNow(&WriteOffService::reverse, act, request));
}

TEST_F(TwoPersonsTest, TheSecondPersonSignsAndCarriesOut) {
    staffed.enter("DN-2");
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::signAsSecond, act)), "signature_missing");
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::sign, act)), "not_permitted");
    ASSERT_TRUE(sign(toSign(), "AS-17", "DN-2"));
    const auto done = staffed.library->writeNow(&WriteOffService::signAsSecond, act);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->signature->name, "Дана Омарова");
}

// Whoever asks for a reversal has prepared it, also when that one has signed the act.
TEST_F(TwoPersonsTest, OnePersonAloneTakesNoActBack) {
    ASSERT_TRUE(sign(toSign(), "AS-17", "DN-2"));
    ASSERT_TRUE(staffed.library->writeNow(&WriteOffService::sign, act));
    const ReversalRequest request{std::nullopt, "a slip"};
    const auto shown = staffed.library->readNow(&WriteOffQueries::toReverse, act, request);
    ASSERT_TRUE(shown && *shown);
    staffed.enter("DN-2");
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::reverse, act, request)), "not_permitted");
    staffed.enter("AS-17");
    EXPECT_TRUE(staffed.library->writeNow(&staff::RoleService::grant, staff::GrantRequest{"DN-2", "fund", "", {}, {}}));
    ASSERT_TRUE(sign(**shown, "AS-17", "DN-2"));
    staffed.enter("DN-2");
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::reverse, act, request)), "signature_missing")
        << "what DN-2 has signed for somebody else is nobody's signature for DN-2";
    ASSERT_TRUE(sign(**shown, "DN-2", "AS-17"));
    const auto done = staffed.library->writeNow(&WriteOffService::reverse, act, request);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->act.preparedBy, "DN-2");
    EXPECT_EQ(done->signature->name, "Айгүл Сәтбаева");
    EXPECT_FALSE(done->signature->isAlone());
}

TEST_F(TwoPersonsTest, WhatWasDraftedBeforeAnybodySignedInIsSignedByWhoMay) {
    EXPECT_TRUE(staffed.library->store().writeNow([](storage::Transaction& tx) {
        return tx.execute("update write_off_act set prepared_by = '', prepared_name = 'Kitapdar'", {});
    }));
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::sign, act)), "signature_missing");
    staffed.enter("DN-2");
    const auto done = staffed.library->writeNow(&WriteOffService::signAsSecond, act);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->act.preparedBy, "");
    EXPECT_EQ(done->signature->name, "Дана Омарова");
    EXPECT_TRUE(done->signature->isAlone()) << "nobody knows who else has seen it";
}

// What is refused anyway is told before anybody is asked to sign.
TEST_F(TwoPersonsTest, NobodyIsAskedToSignWhatIsRefused) {
    EXPECT_TRUE(staffed.library->store().writeNow(
        [](storage::Transaction& tx) { return tx.execute("update write_off_act set on_day = '2999-01-01'", {}); }));
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::sign, act)), "day_in_future");
}

// Who changed the list does not approve it, whoever drafted it first.
TEST_F(TwoPersonsTest, WhoChangedTheDraftLastDoesNotSignIt) {
    EXPECT_TRUE(staffed.library->writeNow(&staff::RoleService::grant, staff::GrantRequest{"DN-2", "fund", "", {}, {}}));
    staffed.enter("DN-2");
    const auto row = staffed.library->readNow(&WriteOffQueries::find, act);
    ASSERT_TRUE(row && *row);
    EXPECT_EQ((*row)->act.preparedBy, "AS-17");
    WriteOffAct changed = (*row)->act;
    changed.destination = "макулатура";
    ASSERT_TRUE(staffed.library->writeNow(&WriteOffService::edit, changed));
    ASSERT_TRUE(sign(toSign(), "AS-17", "DN-2"));
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::signAsSecond, act)), "not_second_person");
}

TEST_F(TwoPersonsTest, ASignatureBelowAnotherListIsNone) {
    ASSERT_TRUE(sign(toSign(), "AS-17", "DN-2"));
    const auto row = staffed.library->readNow(&WriteOffQueries::find, act);
    ASSERT_TRUE(row && *row);
    WriteOffAct changed = (*row)->act;
    changed.reason = "obsolete";
    ASSERT_TRUE(staffed.library->writeNow(&WriteOffService::edit, changed));
    EXPECT_EQ(refusalOf(staffed.library->writeNow(&WriteOffService::sign, act)), "signature_missing");
}

} // namespace
} // namespace kitapdar::withdrawals
