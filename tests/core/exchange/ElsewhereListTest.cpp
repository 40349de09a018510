#include "core/exchange/ElsewhereList.h"
#include "tests/core/exchange/Workbook.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::exchange {

namespace {

using digitization::ElsewhereTitle;

class ElsewhereListTest : public ::testing::Test {
protected:
    std::filesystem::path write(const std::string& text, const char* name = "list.csv") {
        const auto file = folder.path() / name;
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }
    Result<ElsewhereList, ListRefusal> read(const std::filesystem::path& file, const ListChoices& choices = {}) {
        return readElsewhereList(file, choices, progress);
    }

    test::TemporaryFolder folder;
    jobs::Progress progress;
};

template <class Reason>
bool refused(const Result<ElsewhereList, ListRefusal>& answer) {
    return !answer && std::holds_alternative<Reason>(answer.error());
}

} // namespace

TEST_F(ElsewhereListTest, ReadsTheColumnsThatItsHeadingsName) {
    const auto list =
        read(write("Список оцифрованных книг;;;;\n"
                   "№;Автор;Название;Год издания;ISBN\n"
                   "1;Әуезов М.;Абай жолы;[1942];\n"
                   "2;;Қан мен тер;шамамен 1970 ж.;978-601-200-000-9\n"
                   "3;Без названия;;1999;\n"));
    ASSERT_TRUE(list);
    ASSERT_EQ(list->titles.size(), 2U);
    EXPECT_EQ(list->titles[0], (ElsewhereTitle{"Абай жолы", "Әуезов М.", 1942, {}}));
    EXPECT_EQ(list->titles[1], (ElsewhereTitle{"Қан мен тер", {}, 1970, "9786012000009"}));
    EXPECT_EQ(list->untitled, 1);
    EXPECT_EQ(list->headings.size(), 5U);
    EXPECT_EQ(list->fields[1], ListField::Authors);
    EXPECT_EQ(list->fields[0], std::nullopt);
}

TEST_F(ElsewhereListTest, ReadsKazakhHeadingsAndCommas) {
    const auto list = read(write("Атауы,Авторы,Жылы\n\"Ақбілек, роман\",Жүсіпбек Аймауытов,1927\n"));
    ASSERT_TRUE(list);
    ASSERT_EQ(list->titles.size(), 1U);
    EXPECT_EQ(list->titles[0].title, "Ақбілек, роман");
    EXPECT_EQ(list->titles[0].year, 1927);
}

TEST_F(ElsewhereListTest, TakesWhatAPersonSaysOfColumns) {
    const auto file = write("Книга,Содержание,Кто\nСтепь,Абай жолы,Әуезов М.\n");
    const auto list =
        read(file, {{"содержание", ListField::Title}, {"3", ListField::Authors}, {"Книга", std::nullopt}});
    ASSERT_TRUE(list);
    EXPECT_EQ(list->titles, (std::vector{ElsewhereTitle{"Абай жолы", "Әуезов М.", {}, {}}}));
    EXPECT_TRUE(refused<UnknownListColumn>(read(file, {{"нет такой", ListField::Title}})));
    EXPECT_TRUE(refused<UnknownListColumn>(read(file, {{"4", ListField::Title}})));
}

TEST_F(ElsewhereListTest, NeedsNoHeadingsWhenColumnsAreNumbered) {
    const auto file = write("Абай жолы;1942\nҚан мен тер;1970\n");
    const auto unnamed = read(file);
    ASSERT_TRUE(unnamed);
    EXPECT_TRUE(unnamed->lacksTitles());
    EXPECT_EQ(unnamed->headings, (std::vector<std::string>{"Абай жолы", "1942"}));
    const auto list = read(file, {{"1", ListField::Title}, {"2", ListField::Year}});
    ASSERT_TRUE(list);
    EXPECT_EQ(list->titles.size(), 2U);
    EXPECT_EQ(list->titles[0].year, 1942);
}

TEST_F(ElsewhereListTest, ReadsWorkbooks) {
    test::Workbook book;
    book.row({book.text("Автор"), book.shared("Название"), book.text("Год")});
    book.row({book.text("Әуезов М."), book.shared("Абай жолы"), book.number("1942")});
    const auto file = folder.path() / "list.xlsx";
    book.write(file);
    const auto list = read(file);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->titles, (std::vector{ElsewhereTitle{"Абай жолы", "Әуезов М.", 1942, {}}}));
}

TEST_F(ElsewhereListTest, RefusesWhatIsNoTable) {
    EXPECT_TRUE(refused<ListNotReadable>(read(folder.path() / "not there.csv")));
    EXPECT_TRUE(refused<ListNotReadable>(read(folder.path())));
    EXPECT_TRUE(refused<NotAList>(read(write(""))));
    EXPECT_TRUE(refused<NotAList>(read(write(std::string("a\0b,c", 5)))));
    EXPECT_TRUE(refused<NotAList>(read(write("PK\x03\x04 no workbook", "list.xlsx"))));
}

} // namespace kitapdar::exchange
