// More than fifty readers leave the program only when a second person has signed.
#include "core/administration/PersonsExport.h"
#include "core/administration/Retain.h"
#include "core/readers/ReaderService.h"
#include "tests/support/StaffedLibrary.h"

namespace kitapdar {
namespace {

class PersonsExportTest : public testing::Test {
protected:
    void addReaders(std::int64_t count) {
        EXPECT_TRUE(staffed.library->store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            const readers::ReaderService service(staffed.library->journal());
            const auto by = staff::Gate::admitProgram<Permission::ReaderEdit>({"Kitapdar", "0", {}});
            for (std::int64_t i = 0; i < count; ++i) {
                readers::NewReader reader;
                reader.name = {"Оқырман" + std::to_string(m_readers++), "Ерлан", ""};
                const auto added = service.add(tx, by, reader);
                EXPECT_TRUE(added);
            }
            return {};
        }));
    }
    std::string answer() {
        const auto by = *staffed.library->permission<Permission::PersonsExport>().result();
        const auto approved = approvePersonsExport(staffed.library->store(), staffed.library->journal(), by, "dump");
        return approved ? "" : std::string(code(approved.error()));
    }
    std::int64_t signatures() {
        return *staffed.library->store().readNow(
            [](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from signature"); });
    }

    test::StaffedLibrary staffed;
    int m_readers = 0;
};

TEST_F(PersonsExportTest, WhereNobodySignsInItIsPutDownOnceThatOneDidItAlone) {
    addReaders(staff::signedFrom);
    EXPECT_EQ(answer(), "");
    EXPECT_EQ(signatures(), 0);
    addReaders(1);
    EXPECT_EQ(answer(), "");
    EXPECT_EQ(signatures(), 1);
    EXPECT_EQ(answer(), "");
    EXPECT_EQ(signatures(), 1) << "the same on the same day, so that dumps are the same";
    staffed.clock.advanceMilliseconds(staff::signatureLasts);
    EXPECT_EQ(answer(), "");
    EXPECT_EQ(signatures(), 2);
}

TEST_F(PersonsExportTest, MoreThanFiftyNeedASecondPersonWhoHasSeenHowMany) {
    staffed.addFirst("AS-17", "Айгүл Сәтбаева");
    staffed.addColleague("DN-2", "Дана Омарова", "director");
    addReaders(staff::signedFrom);
    EXPECT_EQ(answer(), "");
    addReaders(1);
    EXPECT_EQ(answer(), "signature_missing");
    const auto act = staffed.library->store().readNow(
        [](storage::Snapshot& snapshot) { return personsExportAct(snapshot, "dump"); });
    ASSERT_TRUE(act && *act);
    ASSERT_TRUE(staffed.authenticator->sign(staffed.desk, "AS-17", **act, "DN-2", staffed.passwordOf("DN-2")).result());
    EXPECT_EQ(answer(), "");
    addReaders(1);
    EXPECT_EQ(answer(), "signature_missing") << "one more than was signed";
}

TEST_F(PersonsExportTest, MoreThanFiftyAreForgottenOnlyWhenASecondPersonHasSigned) {
    addReaders(staff::signedFrom + 1);
    staffed.addFirst("AS-17", "Айгүл Сәтбаева");
    staffed.addColleague("DN-2", "Дана Омарова", "director");
    Library& library = *staffed.library;
    const auto approved = [&] {
        const auto by = *library.permission<Permission::RetentionRun>().result();
        const auto answer = approveRetain(library.store(), library.journal(), by);
        return answer ? "" : std::string(code(answer.error()));
    };
    const auto act = [&] {
        return *library.store().readNow(
            [&](storage::Snapshot& snapshot) { return retainAct(snapshot, library.journal()); });
    };
    EXPECT_EQ(approved(), "") << "nobody's term is over";
    EXPECT_FALSE(act());
    ASSERT_TRUE(library.store().writeNow([](storage::Transaction& tx) {
        return tx.execute("update reader set registered_on = '2010-01-01', registered_until = '2010-12-31'");
    }));
    ASSERT_TRUE(act());
    EXPECT_EQ(approved(), "signature_missing");
    ASSERT_TRUE(
        staffed.authenticator->sign(staffed.desk, "AS-17", *act(), "DN-2", staffed.passwordOf("DN-2")).result());
    EXPECT_EQ(approved(), "");
}

TEST_F(PersonsExportTest, OnePersonAloneIsPutDown) {
    staffed.addFirst("AS-17", "Айгүл Сәтбаева");
    addReaders(staff::signedFrom + 1);
    EXPECT_EQ(answer(), "");
    EXPECT_EQ(signatures(), 1);
}

} // namespace
} // namespace kitapdar
