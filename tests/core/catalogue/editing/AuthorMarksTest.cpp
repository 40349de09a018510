#include "core/catalogue/editing/AuthorMarks.h"
#include "core/text/Encoding.h"
#include "tests/core/catalogue/Records.h"
#include "tests/support/Shared.h"

#include <fstream>
#include <sstream>

namespace kitapdar::catalogue {

namespace {

class AuthorMarksTest : public CatalogueTest {
protected:
    auto replace(const std::string& text) {
        return library.write(
            [&](storage::Transaction& tx) { return marks.replace(tx, library.by(tx), readAuthorMarks(text)); });
    }
    std::string propose(const std::string& heading) {
        return *library.read([&](storage::Snapshot& snapshot) { return marks.propose(snapshot, heading); });
    }

    AuthorMarks marks{library.journal()};
};

// Invented numbers: the tables are their publishers'.
const std::string table = "А;10\nАба;13\nАуд,90\nАуз\t91\nКо;55\nКон;56\n";

} // namespace

TEST_F(AuthorMarksTest, TheLastBeginningThatIsNotPastTheHeadingCounts) {
    EXPECT_EQ(propose("Абаев"), "");
    ASSERT_TRUE(replace(table));
    EXPECT_EQ(propose("Абаев, А."), "А 13");
    EXPECT_EQ(propose("аба"), "А 13");
    EXPECT_EQ(propose("Аа"), "А 10");
    EXPECT_EQ(propose("Кондратьев"), "К 56");
    EXPECT_EQ(propose("Лев"), "");
    EXPECT_EQ(propose("12 стульев"), "");
    EXPECT_EQ(propose(""), "");
}

TEST_F(AuthorMarksTest, AKazakhLetterTakesTheNumberOfTheNearestAndStays) {
    ASSERT_TRUE(replace(table));
    EXPECT_EQ(propose("Әуезов, М. О."), "Ә 90");
    EXPECT_EQ(propose("Қонаев, Д."), "Қ 56");
}

TEST_F(AuthorMarksTest, ANewTableTakesThePlaceOfTheOldOneAndUndoBringsItBack) {
    ASSERT_TRUE(replace(table));
    const auto before = library.dump();
    EXPECT_EQ(*replace("А,1\nБ,2\nмусор\n#в,3\nА,9"), 2);
    EXPECT_EQ(propose("Абаев"), "А 1");
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    const auto none = replace("heading,mark\n");
    ASSERT_FALSE(none);
    EXPECT_TRUE(std::holds_alternative<NoAuthorMarks>(none.error()));
}

TEST_F(AuthorMarksTest, AFileThatIsNoTableLeavesTheTableAsItIs) {
    ASSERT_TRUE(replace(table));
    const auto before = library.dump();
    std::string noise;
    std::uint32_t state = 1;
    for (int i = 0; i < 20000; ++i) noise += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    std::string list = "А;10\n";
    for (int i = 0; i < 200; ++i) list += "Сапаров;Ерлан\nОмарова;Сәуле;14\n";
    std::string copies = "Б;11\n";
    for (int i = 0; i < 10; ++i) copies += "Абай жолы;2009;1500 тг\n";
    for (const std::string& bytes :
         {noise, std::string("А;1\0Б;2", 9), list, copies, std::string("%PDF-1.4\nа;1\n\x01")})
        EXPECT_FALSE(replace(bytes)) << bytes.size();
    EXPECT_EQ(library.dump(), before);
    const auto refused = replace(copies);
    ASSERT_FALSE(refused);
    ASSERT_TRUE(std::holds_alternative<NotATableOfAuthorMarks>(refused.error()));
    EXPECT_EQ(std::get<NotATableOfAuthorMarks>(refused.error()).others, 10);
}

TEST_F(AuthorMarksTest, LinesThatAreNotTakenAreCountedAndCodePagesAreRead) {
    EXPECT_EQ(readAuthorMarks("начало;номер\n\n# Х\nА;10\nмусор\nА;11\nА;10\nБ;\n").notTaken, 3);
    EXPECT_EQ(readAuthorMarks("А;\"А-10\"\r\nБ\tБ 1234\r\n").lines, (std::vector<AuthorMarkLine>{{"А", "10"}}));
    const std::string wide = "Абак;13\nАбдуллин;14\nАвдеев;15\nКондратьев;56\nТолстой;53\n";
    EXPECT_EQ(readAuthorMarks(*text::encode(wide, text::Encoding::Cp1251)).lines, readAuthorMarks(wide).lines);
    EXPECT_EQ(readAuthorMarks("\xEF\xBB\xBF" + wide).lines.size(), 5U);
}

TEST_F(AuthorMarksTest, MarksOfRealCataloguersAreFoundAgain) {
    const auto path = test::sharedData("conformance") / "khavkina_istu.csv";
    NEEDS_SHARED(path);
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    const auto lines = readAuthorMarks(text.str()).lines;
    ASSERT_GT(lines.size(), 50u);
    ASSERT_TRUE(replace(text.str()));
    for (const AuthorMarkLine& line : lines)
        EXPECT_TRUE(propose(line.beginning).ends_with(" " + line.number)) << line.beginning;
}

} // namespace kitapdar::catalogue
