// Whom a restore over a library asks, also when that library does not open any more.
#include "core/administration/RestoreAct.h"
#include "core/keys/OpenKey.h"
#include "core/keys/RecoverySheet.h"
#include "core/readers/SealingService.h"
#include "tests/support/StaffedLibrary.h"

#include <fstream>

namespace kitapdar {
namespace {

class RestoreAsksTest : public testing::Test {
protected:
    RestoreAsks asks() {
        const auto asked = restoreAsks(staffed.place.address());
        EXPECT_TRUE(asked);
        return asked.value_or(RestoreAsks::Nobody);
    }
    /// Of a key that the library gets; as it is printed.
    std::string printSheet() {
        Library& library = *staffed.library;
        library.key().useDesk(keys::DeskKey::make());
        EXPECT_TRUE(library.writeNow(&readers::SealingService::make, library.key().deskPublicKey(), std::string("1")));
        const auto key = library.readNow(&readers::SealingService::opened);
        const auto sheet = keys::RecoverySheet::make();
        EXPECT_TRUE(library.writeNow(&readers::SealingService::addSlot, keys::slotForSheet((*key)->key, sheet)));
        return sheet.text();
    }
    /// As a newer program leaves it: this one opens it no more.
    void makeTooNew() {
        EXPECT_TRUE(staffed.library->store().writeNow([](storage::Transaction& tx) {
            return tx.execute("update meta set value = '99999' where name = 'schema'");
        }));
    }
    std::string refused(const std::string& typed) {
        const auto checked = checkRecoverySheet(staffed.place.address(), typed);
        return checked ? "" : std::string(code(checked.error()));
    }

    test::StaffedLibrary staffed;
};

TEST_F(RestoreAsksTest, NobodyWhereNobodySignsInAndOtherwiseThosePeople) {
    EXPECT_EQ(asks(), RestoreAsks::Nobody);
    staffed.addFirst("AS-17", "Айгүл Сәтбаева");
    EXPECT_EQ(asks(), RestoreAsks::SignIn);
    EXPECT_EQ(*restoreAsks(staffed.place.folder() / "nothing.kitapdar"), RestoreAsks::Nobody);
}

TEST_F(RestoreAsksTest, OfALibraryThatDoesNotOpenTheSheetIsAsked) {
    staffed.addFirst("AS-17", "Айгүл Сәтбаева");
    const std::string sheet = printSheet();
    EXPECT_EQ(asks(), RestoreAsks::SignIn);
    makeTooNew();
    EXPECT_EQ(asks(), RestoreAsks::Sheet);
    EXPECT_EQ(refused(sheet), "");
    EXPECT_EQ(refused(keys::RecoverySheet::make().text()), "other_sheet");
    EXPECT_EQ(refused("AAAAA"), "sheet_incomplete");
}

TEST_F(RestoreAsksTest, WhereNothingCanBeReadNobodyIsAsked) {
    if (staffed.place.address().isServer()) GTEST_SKIP() << "of a library file";
    staffed.library.reset();
    std::ofstream(staffed.place.address().file(), std::ios::binary | std::ios::trunc) << std::string(4096, 'x');
    EXPECT_EQ(asks(), RestoreAsks::Unreadable);
    EXPECT_EQ(refused(keys::RecoverySheet::make().text()), "fault");
}

} // namespace
} // namespace kitapdar
