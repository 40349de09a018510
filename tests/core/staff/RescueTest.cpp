// Nobody knows a password any more: the recovery sheet makes an administrator again, and the journal tells of it.
#include "core/journal/Journal.h"
#include "core/keys/OpenKey.h"
#include "core/readers/SealingService.h"
#include "core/staff/Rescue.h"
#include "tests/support/StaffedLibrary.h"

namespace kitapdar::staff {
namespace {

class RescueTest : public ::testing::Test {
protected:
    RescueTest() {
        staffed.addFirst("AS-17", "Айгүл Сәтбаева");
        Library& library = *staffed.library;
        library.key().useDesk(keys::DeskKey::make());
        EXPECT_TRUE(library.writeNow(&readers::SealingService::make, library.key().deskPublicKey(), std::string("1")));
        const auto key = library.readNow(&readers::SealingService::opened);
        const auto made = keys::RecoverySheet::make();
        EXPECT_TRUE(library.writeNow(&readers::SealingService::addSlot, keys::slotForSheet((*key)->key, made)));
        sheet = made.text();
    }
    Result<Rescued, RescueRefusal> rescue(const std::string& typed, const std::string& code,
                                          const std::string& name = "Құтқарушы") {
        Account account;
        account.code = code;
        account.nameKk = name;
        return rescueAdministrator(staffed.library->store(), staffed.library->journal(), key, {"root", "0", {}}, typed,
                                   account, test::weakest);
    }
    std::string refused(const std::string& typed, const std::string& code, const std::string& name = "Құтқарушы") {
        const auto answer = rescue(typed, code, name);
        return answer ? "" : std::string(kitapdar::code(answer.error()));
    }
    /// Signs in with the one-time password, replaced as it must be, and looks whether accounts may be changed.
    bool keepsAccounts(const Rescued& rescued) {
        Authenticator authenticator(staffed.library->store(), staffed.library->journal(), key, {}, test::weakest);
        const std::string own = "көк тас, жеті қарға ұшты";
        EXPECT_TRUE(authenticator.changePassword(staffed.desk, rescued.account.code, rescued.password, own).result());
        const auto in = authenticator.signIn(staffed.desk, rescued.account.code, own).result();
        if (!in) return false;
        return static_cast<bool>(staffed.library->store().readNow([&](storage::Snapshot& snapshot) {
            return Gate(staffed.clock).check(snapshot, in->session, Permission::StaffEdit);
        }));
    }
    std::int64_t number(const std::string& sql) {
        return *staffed.library->store().readNow([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }

    test::StaffedLibrary staffed;
    keys::OpenKey key; // of a computer that has no key of the library
    std::string sheet;
};

TEST_F(RescueTest, ANewAccountKeepsTheAccounts) {
    const auto rescued = rescue(sheet, "rs-1");
    ASSERT_TRUE(rescued);
    EXPECT_EQ(rescued->account.code, "RS-1");
    EXPECT_TRUE(keepsAccounts(*rescued));
}

TEST_F(RescueTest, AnAccountThatIsThereIsMadeToWorkAgain) {
    ASSERT_TRUE(staffed.library->store().writeNow([](storage::Transaction& tx) -> Result<void> {
        CHECK(tx.execute("update staff_account set state = 'suspended', until_day = '2026-01-31'"));
        CHECK(tx.execute("delete from staff_grant"));
        CHECK(tx.execute("delete from staff_role_permission where permission = 'staff.edit'"));
        return {};
    }));
    const auto rescued = rescue(sheet, "AS-17", "");
    ASSERT_TRUE(rescued);
    EXPECT_EQ(rescued->account.nameKk, "Айгүл Сәтбаева");
    EXPECT_TRUE(keepsAccounts(*rescued));
    EXPECT_EQ(number("select count(*) from staff_account"), 1);
}

// S27: a rescue needs the sheet,
TEST_F(RescueTest, WithoutTheSheetNothingHappens) {
    const std::int64_t before = number("select max(seq) from operation");
    EXPECT_EQ(refused(keys::RecoverySheet::make().text(), "RS-1"), "other_sheet");
    EXPECT_EQ(refused("AAAAA", "RS-1"), "sheet_incomplete");
    EXPECT_EQ(refused(sheet, "R 1"), "account_code_malformed");
    EXPECT_EQ(refused(sheet, "RS-1", ""), "account_unnamed");
    EXPECT_EQ(number("select max(seq) from operation"), before);
    EXPECT_EQ(number("select count(*) from staff_account"), 1);
}

// S27: and stands in the chain.
TEST_F(RescueTest, TheJournalTellsOfItEvenWhenItsPayloadIsForgotten) {
    ASSERT_TRUE(rescue(sheet, "RS-1"));
    const std::int64_t seq = number("select max(seq) from operation where kind = 'staff.rescue'");
    const journal::Journal& journal = staffed.library->journal();
    ASSERT_TRUE(staffed.library->store().writeNow(
        [&](storage::Transaction& tx) { return journal.forget(tx, staffed.library->session(), {seq}); }));
    const auto entry =
        staffed.library->store().readNow([&](storage::Snapshot& snapshot) { return journal.entry(snapshot, seq); });
    ASSERT_TRUE(entry && *entry);
    EXPECT_EQ((*entry)->kind, "staff.rescue");
    EXPECT_EQ(journal::factText((*entry)->facts, journal::FactName::Account), "RS-1");
    const auto broken =
        staffed.library->store().readNow([&](storage::Snapshot& snapshot) { return journal.firstBroken(snapshot); });
    EXPECT_EQ(*broken, std::nullopt);
}

} // namespace
} // namespace kitapdar::staff
