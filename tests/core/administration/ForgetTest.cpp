// What the journal tells of readers is forgotten when it is old, and is not left lying in the file.
#include "core/administration/Forget.h"
#include "tests/core/administration/TamperedLibrary.h"

namespace kitapdar {
namespace {

class ForgetTest : public testing::Test {
protected:
    Result<ForgetReport, ForgetRefusal> forget(int afterDays, ForgetHow how = ForgetHow::Really) {
        Library& open = library.library();
        const auto by = *open.permission<Permission::RetentionRun>().result();
        const Instant before{open.clock().now().milliseconds + afterDays * 24LL * 60 * 60 * 1000};
        return forgetReaderEntries(open.store(), open.journal(), by, {library.head()}, before, how, progress);
    }
    std::int64_t aboutReaders() {
        return library.number(
            "select count(distinct operation_seq) from operation_subject "
            "where subject_table = 'reader'");
    }
    /// How often the text stands in the library file or in its log.
    std::size_t hits(const std::string& text) {
        std::size_t found = 0;
        for (const char* ending : {"", "-wal"}) {
            std::ifstream in(library.store().address().file().string() + ending, std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
            for (std::size_t at = bytes.find(text); at != std::string::npos; at = bytes.find(text, at + 1)) ++found;
        }
        return found;
    }

    TamperedLibrary library;
    jobs::Progress progress;
};

TEST_F(ForgetTest, WhatIsOldIsForgottenAndWhatIsNewIsKept) {
    const std::int64_t all = aboutReaders();
    ASSERT_GE(all, 5);
    EXPECT_EQ(forget(-1)->entries, 0);
    EXPECT_EQ(forget(1, ForgetHow::OnlyCount)->entries, all);
    EXPECT_EQ(aboutReaders(), all) << "nothing is done by counting";
    EXPECT_EQ(forget(1)->entries, all);
    EXPECT_EQ(aboutReaders(), 0);
    EXPECT_EQ(library.number("select count(*) from forgotten"), all);
    EXPECT_EQ(linesOf(library.check({library.head()})), "");
    EXPECT_EQ(forget(1)->entries, 0);
}

TEST_F(ForgetTest, NothingOfItIsLeftInTheFile) {
    if (test::testEngine() != storage::Engine::Sqlite) GTEST_SKIP() << "a server's files are its own";
    const std::string card = R"("card":"R-1")";
    ASSERT_GT(hits(card), 0U);
    const auto done = forget(1);
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->emptied);
    EXPECT_EQ(hits(card), 0U);
}

TEST_F(ForgetTest, NothingIsForgottenWhileSomethingIsWrong) {
    library.run("update loan set reader_id = 2 where id = 1");
    const std::int64_t all = aboutReaders();
    const auto refused = forget(1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<JournalNotSound>(refused.error()).first.code, "row_not_as_journal");
    EXPECT_EQ(aboutReaders(), all);
}

TEST_F(ForgetTest, WorkGoesOnAfterwards) {
    ASSERT_TRUE(forget(1));
    Library& open = library.library();
    EXPECT_TRUE(open.writeNow(&circulation::LoanService::returnCopy, "K-1"));
    EXPECT_TRUE(open.writeNow(&staff::UndoService::undoLast));
    EXPECT_TRUE(open.writeNow(&circulation::LoanService::lend, "R-1", "K-3", circulation::Confirmed()));
    EXPECT_EQ(linesOf(library.check()), "");
    library.run("update loan set due_on = '2027-01-01' where id = 1");
    EXPECT_THAT(codesOf(library.check()), testing::Contains("row_not_as_journal"));
}

} // namespace
} // namespace kitapdar
