#include "core/documents/Delimited.h"
#include "tests/support/Papers.h"

#include <gtest/gtest.h>

namespace kitapdar::documents {
namespace {

const std::vector<Column> columns{{"Title"}, {"Year"}, {"Price"}, {"Day"}};

TEST(Csv, BeginsWithTheMarkOfUtf8AndHasTheHeadAndEveryRow) {
    const auto bytes = test::rendered(
        test::tableOf(columns, {{std::string("Қан мен тер"), std::int64_t(1970), Money{123450}, Day(2026, 2, 3)},
                                {std::string(), Cell(), Cell(), Cell()}}),
        CsvRenderer());
    EXPECT_EQ(bytes, "\xEF\xBB\xBFTitle;Year;Price;Day\r\nҚан мен тер;1970;1234,50;2026-02-03\r\n;;;\r\n");
}

TEST(Csv, QuotesWhatWouldBreakALine) {
    const auto bytes =
        test::rendered(test::tableOf({{"a"}, {"b"}, {"c"}},
                                     {{std::string("one;two"), std::string("say \"no\""), std::string("up\ndown")}}),
                       CsvRenderer());
    EXPECT_EQ(bytes,
              "\xEF\xBB\xBF"
              "a;b;c\r\n\"one;two\";\"say \"\"no\"\"\";\"up\ndown\"\r\n");
}

TEST(Csv, GuardsWhatASpreadsheetWouldTakeForAFormula) {
    for (const std::string begin : {"=", "+", "-", "@", "\t", "\r"}) {
        EXPECT_EQ(guarded(begin + "1+1"), "'" + begin + "1+1");
        const auto bytes = test::rendered(test::tableOf({{"a"}}, {{begin + "cmd"}}), CsvRenderer());
        EXPECT_NE(bytes.find("'" + begin + "cmd"), std::string::npos) << begin;
    }
    EXPECT_EQ(guarded("a=b"), "a=b");
    EXPECT_EQ(guarded(""), "");
}

TEST(Csv, SeparatesAndWritesMoneyAsTheLanguageDoes) {
    Document document = test::tableOf({{"a"}, {"b"}}, {{Money{150}, std::int64_t(-2)}});
    document.words.separator = ',';
    document.words.decimalMark = '.';
    EXPECT_EQ(test::rendered(document, CsvRenderer()),
              "\xEF\xBB\xBF"
              "a,b\r\n1.50,-2\r\n");
}

TEST(Csv, StopsWhenItIsAskedTo) {
    jobs::Progress progress;
    progress.cancel();
    const auto result = CsvRenderer().render(
        test::tableOf({{"a"}}, {{std::string("b")}}), [](std::string_view) { return Result<void>(); }, progress);
    ASSERT_FALSE(result);
    EXPECT_EQ(faultIn(result.error())->kind, Fault::Kind::Cancelled);
}

TEST(TabbedLine, IsOneLineWhateverTheCellsHold) {
    EXPECT_EQ(tabbedLine({std::string("a\tb\nc"), std::int64_t(5), Money{5}, std::string("=x")}, test::plainWords()),
              "a b c\t5\t0,05\t'=x");
}

} // namespace
} // namespace kitapdar::documents
