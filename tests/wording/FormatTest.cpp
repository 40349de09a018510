// Numbers and days in the three languages, whatever the language of the system is.
#include "wording/Amounts.h"
#include "wording/Format.h"
#include "wording/Languages.h"
#include "wording/PaperWords.h"

#include <QLocale>
#include <gtest/gtest.h>

#include <limits>

namespace kitapdar {
namespace {

/// A system in another language than the program.
class NumbersTest : public testing::Test {
protected:
    NumbersTest() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    ~NumbersTest() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

TEST_F(NumbersTest, InEnglishHaveAPointAndCommas) {
    const Languages languages;
    EXPECT_EQ(moneyText({123450}), QStringLiteral("1,234.50\u00A0₸"));
    EXPECT_EQ(moneyText({5}), QStringLiteral("0.05\u00A0₸"));
    EXPECT_EQ(numberText(414533), QStringLiteral("414,533"));
    EXPECT_EQ(numberText(-100), QStringLiteral("−100"));
    EXPECT_EQ(sizeText(999), QStringLiteral("999 B"));
    EXPECT_EQ(sizeText(153'000'000), QStringLiteral("153.0 MB"));
    EXPECT_EQ(percentText(150), QStringLiteral("150%"));
}

TEST_F(NumbersTest, OfARussianPaperAreRussianInAnEnglishWindow) {
    const Languages languages;
    {
        const WordedIn paper(Language::Russian);
        EXPECT_EQ(moneyText({123450}), QStringLiteral("1\u00A0234,50\u00A0₸"));
        EXPECT_EQ(numberText(414533), QStringLiteral("414\u00A0533"));
    }
    EXPECT_EQ(moneyText({123450}), QStringLiteral("1,234.50\u00A0₸"));
    const auto cells = paperWords(Language::Kazakh).cell;
    EXPECT_EQ(cells(Money{123450}), "1\u00A0234,50\u00A0₸");
}

TEST_F(NumbersTest, InKazakhAndRussianHaveACommaAndSpacesThatDoNotBreak) {
    Languages languages;
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        languages.set(language);
        EXPECT_EQ(moneyText({123450}), QStringLiteral("1\u00A0234,50\u00A0₸"));
        EXPECT_EQ(moneyText({-123450}), QStringLiteral("−1\u00A0234,50\u00A0₸"));
        EXPECT_EQ(numberText(414533), QStringLiteral("414\u00A0533"));
        EXPECT_EQ(numberText(-1000), QStringLiteral("−1\u00A0000"));
        EXPECT_EQ(sizeText(1'390'000), QStringLiteral("1,3 МБ"));
        EXPECT_EQ(sizeText(2'000'000'000), QStringLiteral("2,0 ГБ"));
        EXPECT_EQ(percentText(150),
                  language == Language::Russian ? QStringLiteral("150\u00A0%") : QStringLiteral("150%"));
    }
    languages.set(Language::English);
    EXPECT_EQ(numberText(414533), QStringLiteral("414,533"));
}

TEST_F(NumbersTest, AmountsInFieldsHaveTheSignOfTheLanguageAndAreUnderstoodAsTheyAreWritten) {
    Languages languages;
    EXPECT_EQ(amountText(Money{16309}), QStringLiteral("163.09"));
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        languages.set(language);
        EXPECT_EQ(amountText(Money{16309}), QStringLiteral("163,09"));
        EXPECT_EQ(amountText(Money{123'456'700}), QStringLiteral("1234567,00")) << "to be typed over";
        EXPECT_EQ(Money::fromTenge(amountText(Money{16309}).toStdString()), Money{16309});
        EXPECT_EQ(amountText(std::string("500.00")), QStringLiteral("500,00"));
        EXPECT_EQ(amountText(std::string("2.5 USD")), QStringLiteral("2.5 USD")) << "no amount: as it was written";
    }
}

TEST_F(NumbersTest, OfAnySizeAreWrittenWhole) {
    const Languages languages;
    EXPECT_EQ(numberText(std::numeric_limits<std::int64_t>::min()), QStringLiteral("−9,223,372,036,854,775,808"));
    EXPECT_EQ(numberText(std::numeric_limits<std::int64_t>::max()), QStringLiteral("9,223,372,036,854,775,807"));
}

TEST(FormatTest, WritesDaysInOneWay) { EXPECT_EQ(dayText(Day(2026, 2, 3)), QStringLiteral("03.02.2026")); }

} // namespace
} // namespace kitapdar
