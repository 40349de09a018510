// What a copy is worth in the books is changed by two persons where two work, on whichever way somebody tries.
#include "core/accounts/AccountsService.h"
#include "core/accounts/BookQueries.h"
#include "core/accounts/EntryService.h"
#include "core/collection/CopyBatchService.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "tests/support/Refused.h"
#include "tests/support/StaffedLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::accounts {
namespace {

using test::refused;

class SecondPersonTest : public testing::Test {
protected:
    SecondPersonTest() {
        const auto added = staffed.library->store().writeNow([&](storage::Transaction& tx) -> Result<collection::Copy> {
            CHECK(
                tx.execute("insert into record (kind, format, title, marc, fingerprint, title_key, author_key, "
                           "created_at) values ('book', 'marc21', 'Абай жолы', '', $1, $1, $1, 0)",
                           {storage::Blob{"x"}}));
            TRY(const auto record, tx.number("select max(id) from record"));
            const auto by = staff::Gate::admitProgram<Permission::CopyEdit>({"Kitapdar", "1", {}});
            const auto made = collection::CopyService(staffed.library->journal())
                                  .add(tx, by, {.recordId = catalogue::RecordId(record), .price = Money{10'000}});
            if (!made) return fail(internalFault("no copy"));
            const auto entered = EntryService(staffed.library->journal())
                                     .enter(tx, by, {staffed.clock.today(), "gift", {}, {{made->id}}});
            if (!entered) return fail(internalFault("not entered"));
            return *made;
        });
        EXPECT_TRUE(added);
        if (added) copy = *added;
        staffed.addFirst("AS-17", "Айгүл Сәтбаева");
        EXPECT_TRUE(
            staffed.library->writeNow(&staff::RoleService::grant, staff::GrantRequest{"AS-17", "fund", "", {}, {}}));
    }
    void addDana() { staffed.addColleague("DN-2", "Дана Омарова", "director"); }

    Line line() {
        const auto rows = staffed.library->readNow(&BookQueries::find, *copy.inventoryNumber);
        EXPECT_TRUE(rows && !rows->empty());
        return rows && !rows->empty() ? rows->back().line : Line();
    }
    Correction correctionTo(LineField field, const std::string& value) {
        return {line().id, {{field, value}}, "the invoice says so", staffed.clock.today()};
    }
    Result<Line, CorrectRefusal> correct(const Correction& correction) {
        return staffed.library->writeNow(&AccountsService::correct, correction);
    }
    collection::Copy present() {
        const auto found = staffed.library->readNow(&collection::CopyQueries::byId, copy.id);
        EXPECT_TRUE(found && *found);
        return found && *found ? **found : copy;
    }

    test::StaffedLibrary staffed;
    collection::Copy copy;
};

TEST_F(SecondPersonTest, ACorrectionOfTheSumIsSignedByAnother) {
    addDana();
    for (const LineField field : {LineField::Price, LineField::Value}) {
        const Correction correction = correctionTo(field, field == LineField::Price ? "250" : "300");
        const Money before = line().counted.value;
        EXPECT_NO_THROW(refused<staff::SignatureMissing>(correct(correction)));
        EXPECT_EQ(line().counted.value, before);
        const auto shown = staffed.library->readNow(&AccountsService::toCorrect, correction);
        ASSERT_TRUE(shown && *shown);
        ASSERT_TRUE(
            staffed.authenticator->sign(staffed.desk, "AS-17", **shown, "DN-2", staffed.passwordOf("DN-2")).result());
        Correction other = correction;
        other.fields.front().value = "999";
        EXPECT_NO_THROW(refused<staff::SignatureMissing>(correct(other))) << "another sum than was signed";
        ASSERT_TRUE(correct(correction));
        EXPECT_NE(line().counted.value, before);
        EXPECT_EQ(present().price, line().counted.value);
    }
}

TEST_F(SecondPersonTest, NobodyAloneTakesACopyOffTheBalance) {
    addDana();
    EXPECT_NO_THROW(refused<staff::SignatureMissing>(correct(correctionTo(LineField::OnBalance, "no"))));
    EXPECT_TRUE(line().counted.onBalance);
}

TEST_F(SecondPersonTest, WhatLeavesTheSumIsCorrectedByOne) {
    addDana();
    const Correction correction = correctionTo(LineField::Title, "Абай жолы. Роман");
    const auto shown = staffed.library->readNow(&AccountsService::toCorrect, correction);
    ASSERT_TRUE(shown);
    EXPECT_FALSE(*shown);
    EXPECT_TRUE(correct(correction));
    EXPECT_TRUE(correct(correctionTo(LineField::Kind, "brochure")));
}

TEST_F(SecondPersonTest, WhoWorksAloneCorrectsAndReprices) {
    ASSERT_TRUE(correct(correctionTo(LineField::Value, "300")));
    EXPECT_EQ(line().counted.value, Money{30'000});
    collection::Copy dearer = present();
    dearer.price = Money{90'000};
    EXPECT_TRUE(staffed.library->writeNow(&collection::CopyService::edit, dearer));
    EXPECT_EQ(line().counted.value, Money{90'000});
}

TEST_F(SecondPersonTest, APriceIsNoWayRoundTheSignature) {
    addDana();
    collection::Copy dearer = present();
    dearer.price = Money{90'000};
    const auto edited = staffed.library->writeNow(&collection::CopyService::edit, dearer);
    EXPECT_EQ(refused<collection::PriceInBooks>(edited).number, copy.inventoryNumber);
    const std::vector<collection::SeenCopy> seen = {{copy.id, present().version}};
    const auto changed = staffed.library->writeNow(&collection::CopyBatchService::apply,
                                                   collection::CopyChange(collection::SetPrice{Money{90'000}}), seen,
                                                   static_cast<jobs::Progress*>(nullptr));
    EXPECT_EQ(refused<collection::PriceInBooks>(changed).number, copy.inventoryNumber);
    EXPECT_EQ(line().counted.value, Money{10'000});
    EXPECT_EQ(present().price, Money{10'000});

    collection::Copy noted = present();
    noted.note = "gift of the author";
    EXPECT_TRUE(staffed.library->writeNow(&collection::CopyService::edit, noted)) << "all else is one person's";
    const auto all = staffed.library->readNow(&BookQueries::reconcile, 20);
    ASSERT_TRUE(all);
    EXPECT_TRUE(all->agrees());
}

} // namespace
} // namespace kitapdar::accounts
