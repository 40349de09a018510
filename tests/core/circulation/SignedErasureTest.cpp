// A reader with a history is erased when a second person has signed exactly that.
#include "core/circulation/ErasureService.h"
#include "core/readers/ReaderService.h"
#include "core/visits/VisitService.h"
#include "tests/support/StaffedLibrary.h"

namespace kitapdar::circulation {
namespace {

class SignedErasureTest : public testing::Test {
protected:
    SignedErasureTest() {
        readers::NewReader fresh;
        fresh.name = {"Ахметова", "Анна", ""};
        const auto added = staffed.library->writeNow(&readers::ReaderService::add, fresh);
        EXPECT_TRUE(added);
        if (added) anna = added->reader.id;
    }
    void visit() {
        staffed.clock.set(staffed.clock.today().plusDays(1)); // one visit of a day is noted
        const auto noted = staffed.library->store().writeNow([&](storage::Transaction& tx) {
            const auto by = staff::Gate::admitProgram<Permission::ReportEnter>({"Kitapdar", "1", {}});
            return visits::VisitService(staffed.library->journal()).noteVisit(tx, by, anna, visits::Purpose::Other);
        });
        EXPECT_TRUE(noted) << code(noted.error());
    }
    void twoPeople() {
        staffed.addFirst("AS-17", "Айгүл Сәтбаева");
        staffed.addColleague("DN-2", "Дана Омарова", "director");
    }
    std::string erase() {
        const auto erased = staffed.library->writeNow(&ErasureService::erase, anna);
        return erased ? "" : std::string(code(erased.error()));
    }
    std::optional<staff::Act> toSign() {
        const auto act = staffed.library->readNow(&ErasureService::toSign, anna);
        EXPECT_TRUE(act);
        return act.value_or(std::nullopt);
    }
    bool sign(const staff::Act& act) {
        return staffed.authenticator->sign(staffed.desk, "AS-17", act, "DN-2", staffed.passwordOf("DN-2"))
            .result()
            .has_value();
    }
    std::int64_t alone() {
        return *staffed.library->store().readNow(
            [](storage::Snapshot& s) { return s.number("select count(*) from signature where account_id is null"); });
    }

    test::StaffedLibrary staffed;
    readers::ReaderId anna{0};
};

TEST_F(SignedErasureTest, WithoutAHistoryOnePersonErases) {
    twoPeople();
    EXPECT_FALSE(toSign());
    EXPECT_EQ(erase(), "");
    EXPECT_EQ(alone(), 0);
}

TEST_F(SignedErasureTest, WithAHistoryAnotherPersonSignsWhatIsErased) {
    visit();
    twoPeople();
    EXPECT_EQ(erase(), "signature_missing");
    const auto act = toSign();
    ASSERT_TRUE(act);
    EXPECT_EQ(act->meaning, staff::Meaning::ReaderErase);
    ASSERT_TRUE(sign(*act));
    visit();
    staffed.enter("AS-17");
    EXPECT_EQ(erase(), "signature_missing") << "one visit more than was signed";
    ASSERT_TRUE(sign(*toSign()));
    EXPECT_EQ(erase(), "");
    EXPECT_EQ(alone(), 0);
}

TEST_F(SignedErasureTest, OnePersonAloneErasesAndItIsPutDown) {
    visit();
    EXPECT_EQ(erase(), "") << "where nobody signs in";
    EXPECT_EQ(alone(), 1);
}

} // namespace
} // namespace kitapdar::circulation
