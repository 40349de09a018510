// The key of the library is changed when a second person has signed it.
#include "core/administration/KeyChange.h"
#include "core/keys/OpenKey.h"
#include "core/readers/SealingService.h"
#include "tests/support/StaffedLibrary.h"

namespace kitapdar::readers {
namespace {

class SignedKeyChangeTest : public testing::Test {
protected:
    SignedKeyChangeTest() {
        Library& library = *staffed.library;
        library.key().useDesk(keys::DeskKey::make());
        EXPECT_TRUE(library.writeNow(&SealingService::make, library.key().deskPublicKey(), std::string("1")));
        const auto opened = library.readNow(&SealingService::opened);
        EXPECT_TRUE(opened);
        if (opened) {
            EXPECT_TRUE(library.writeNow(&SealingService::addSlot, keys::slotForSheet((*opened)->key, sheet)));
        }
    }
    std::string change() {
        const auto by = staffed.library->permission<Permission::KeyManage>().result();
        EXPECT_TRUE(by);
        if (!by) return "not_permitted";
        jobs::Progress progress;
        const auto changed = changeKey(staffed.library->store(), staffed.library->journal(), staffed.library->key(),
                                       *by, sheet.text(), progress);
        return changed ? "" : std::string(code(changed.error()));
    }
    std::int64_t generation() { return staffed.library->readNow(&SealingService::state)->key->generation; }
    std::int64_t alone() {
        return *staffed.library->store().readNow(
            [](storage::Snapshot& s) { return s.number("select count(*) from signature where account_id is null"); });
    }

    test::StaffedLibrary staffed;
    keys::RecoverySheet sheet = keys::RecoverySheet::make();
};

TEST_F(SignedKeyChangeTest, AnotherPersonSignsWhichKeyAndWhoOpensIt) {
    staffed.addFirst("AS-17", "Айгүл Сәтбаева");
    staffed.addColleague("DN-2", "Дана Омарова", "director");
    EXPECT_EQ(change(), "signature_missing");
    EXPECT_EQ(generation(), 1);
    const auto act = staffed.library->readNow(&SealingService::toSign);
    ASSERT_TRUE(act);
    ASSERT_TRUE(staffed.authenticator->sign(staffed.desk, "AS-17", *act, "DN-2", staffed.passwordOf("DN-2")).result());
    EXPECT_EQ(change(), "");
    EXPECT_EQ(generation(), 2);
    EXPECT_EQ(change(), "signature_missing") << "the next key was not signed";
    EXPECT_EQ(alone(), 0);
}

TEST_F(SignedKeyChangeTest, OnePersonAloneChangesItAndItIsPutDown) {
    EXPECT_EQ(change(), "");
    EXPECT_EQ(generation(), 2);
    EXPECT_EQ(alone(), 1);
}

} // namespace
} // namespace kitapdar::readers
