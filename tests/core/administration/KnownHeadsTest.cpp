// The ends of the journal that a computer has seen, and what the check makes of them.
#include "tests/core/administration/TamperedLibrary.h"

namespace kitapdar {
namespace {

namespace fs = std::filesystem;

const std::string cutTail = "delete from operation_subject where operation_seq = (select max(seq) from operation)";
const std::string cutPayload = "delete from operation_payload where operation_seq = (select max(seq) from operation)";
const std::string cutEntry = "delete from operation where seq = (select max(seq) from operation)";

class KnownHeadsTest : public testing::Test {
protected:
    void remember() {
        EXPECT_TRUE(library.store().readNow(
            [&](storage::Snapshot& snapshot) { return heads.remember(snapshot, library.library().address()); }));
    }
    std::vector<journal::Head> known() { return heads.of(library.library().address()); }

    TamperedLibrary library;
    test::TemporaryFolder folder;
    KnownHeads heads{folder.path() / "settings" / "journal-heads.json"};
};

TEST_F(KnownHeadsTest, TheNewestEndIsRememberedAndReadBack) {
    EXPECT_TRUE(known().empty());
    remember();
    remember();
    ASSERT_EQ(known().size(), 1U);
    EXPECT_EQ(known().front().seq, library.head().seq);
    EXPECT_EQ(known().front().hash, library.head().hash);
    const auto mode = fs::status(folder.path() / "settings" / "journal-heads.json").permissions();
    EXPECT_EQ(mode, fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(linesOf(library.check(known())), "");
}

TEST_F(KnownHeadsTest, AnEndThatTheJournalHasNoLongerStaysUntilItIsForgotten) {
    remember();
    library.run(cutTail);
    library.run(cutPayload);
    library.run(cutEntry);
    library.run("update copy set shelf = '' where id = 3");
    remember(); // as at the next start
    EXPECT_EQ(known().size(), 2U);
    EXPECT_EQ(codesOf(library.check(known())), std::vector<std::string>{"journal_cut"});
    EXPECT_TRUE(heads.forget(library.library().address()));
    EXPECT_TRUE(known().empty());
}

TEST_F(KnownHeadsTest, OneCutIsNamedOnceHoweverManyEndsWereSeenBehindIt) {
    std::vector<journal::Head> seen;
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(
            library.library().writeNow(&circulation::LoanService::lend, "R-2", "K-3", circulation::Confirmed()));
        seen.push_back(library.head());
        EXPECT_TRUE(library.library().writeNow(&circulation::LoanService::returnCopy, text::ScannedCode("K-3")));
    }
    const std::string first = std::to_string(seen.front().seq);
    library.run("delete from operation_subject where operation_seq >= " + first);
    library.run("delete from operation_payload where operation_seq >= " + first);
    library.run("delete from operation where seq >= " + first);
    const auto problems = library.check({seen.rbegin(), seen.rend()});
    EXPECT_EQ(std::ranges::count(problems, "journal_cut", &CheckProblem::code), 1);
    EXPECT_NE(linesOf(problems).find("journal_cut operation " + first + "\n"), std::string::npos) << linesOf(problems);
}

TEST_F(KnownHeadsTest, ARestoreThatWasKilledAfterTheLibraryTookItsPlaceIsNoCutJournal) {
    const journal::Head backedUp = library.head();
    EXPECT_TRUE(library.library().writeNow(&circulation::LoanService::lend, "R-2", "K-3", circulation::Confirmed()));
    remember();
    EXPECT_TRUE(heads.expect(library.library().address(), backedUp)); // and then it is killed
    const auto ofThis = [&] {
        return library.store()
            .readNow([&](storage::Snapshot& s) { return heads.of(s, library.library().address()); })
            .value();
    };
    EXPECT_EQ(ofThis().size(), 1U) << "before the library was replaced nothing is excused";
    EXPECT_EQ(linesOf(library.check(ofThis())), "");
    library.run("delete from use_act where loan_id = 3"); // as the restored one is
    library.run("delete from loan where id = 3");
    library.run(cutTail);
    library.run(cutPayload);
    library.run(cutEntry);
    EXPECT_EQ(linesOf(library.check(ofThis())), "") << "at the next opening";
    remember();
    ASSERT_EQ(known().size(), 1U);
    EXPECT_EQ(known().front().seq, backedUp.seq);
}

TEST_F(KnownHeadsTest, ARestoreThatCameToNothingExcusesNothingLater) {
    const journal::Head backedUp = library.head();
    EXPECT_TRUE(library.library().writeNow(&circulation::LoanService::lend, "R-2", "K-3", circulation::Confirmed()));
    remember();
    EXPECT_TRUE(heads.expect(library.library().address(), backedUp));
    remember(); // the library is the old one: it is open
    library.run("delete from use_act where loan_id = 3");
    library.run("delete from loan where id = 3");
    library.run(cutTail);
    library.run(cutPayload);
    library.run(cutEntry);
    EXPECT_EQ(codesOf(library.check(known())), std::vector<std::string>{"journal_cut"});
}

TEST_F(KnownHeadsTest, ASealAcceptsTheEndOfAFileThatWasPutBackByHand) {
    remember();
    library.run(cutTail);
    library.run(cutPayload);
    library.run(cutEntry);
    library.run("update copy set shelf = '' where id = 3");
    Library& open = library.library();
    const auto by = *open.permission<Permission::ImportRun>().result();
    const auto sealed = sealLibrary(open.store(), open.journal(), by, known());
    ASSERT_TRUE(sealed);
    EXPECT_TRUE(sealed->newEnd);
    EXPECT_EQ(sealed->rows, 0);
    EXPECT_TRUE(heads.forget(open.address()));
    remember();
    EXPECT_EQ(linesOf(library.check(known())), "");
    EXPECT_FALSE(sealLibrary(open.store(), open.journal(), by, known())->newEnd);
    library.run("update loan set reader_id = 2 where id = 1");
    EXPECT_FALSE(sealLibrary(open.store(), open.journal(), by, known())) << "something else is wrong";
}

TEST_F(KnownHeadsTest, AnotherLibraryInTheSamePlaceIsNotAccused) {
    const auto ofThis = [&] {
        return library.store()
            .readNow([&](storage::Snapshot& snapshot) { return heads.of(snapshot, library.library().address()); })
            .value_or(std::vector<journal::Head>());
    };
    remember();
    EXPECT_EQ(ofThis().size(), 1U);
    const fs::path file = folder.path() / "settings" / "journal-heads.json";
    std::ifstream in(file);
    const std::string place = nlohmann::json::parse(in).begin().key();
    const std::string hash(64, 'a');
    const auto write = [&](const nlohmann::json& seen) {
        nlohmann::json content;
        content[place] = nlohmann::json::array({seen});
        std::ofstream(file, std::ios::trunc) << content;
    };
    write({999, hash});
    EXPECT_EQ(ofThis().size(), 1U) << "of an older program, which did not see where it begins";
    write({999, hash, hash});
    EXPECT_EQ(known().size(), 1U);
    EXPECT_TRUE(ofThis().empty());
    remember();
    ASSERT_EQ(known().size(), 1U);
    EXPECT_EQ(known().front().hash, library.head().hash);
}

TEST_F(KnownHeadsTest, AFileOfNonsenseIsNoKnowledge) {
    remember();
    for (const char* nonsense : {"", "[]", "{", R"({"x":[[1]]})", R"({"x":5})"}) {
        std::ofstream(folder.path() / "settings" / "journal-heads.json", std::ios::trunc) << nonsense;
        EXPECT_TRUE(known().empty()) << nonsense;
    }
    remember();
    EXPECT_EQ(known().size(), 1U);
}

} // namespace
} // namespace kitapdar
