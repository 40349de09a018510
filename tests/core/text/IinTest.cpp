#include "core/text/Iin.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kitapdar::text {
namespace {

TEST(Iin, AcceptsRightNumbersOfBothPasses) {
    for (const char* iin : {"850512312340", "921103405676", "050228500011", "100701643212", "560131300771",
                            "991209499990", "850512300003", "850512300015", "850512300027", "850512300040"}) {
        EXPECT_EQ(checkIin(iin), std::nullopt) << iin;
        for (char last = '0'; last <= '9'; ++last) {
            std::string other(iin);
            if (other.back() == last) continue;
            other.back() = last;
            EXPECT_EQ(checkIin(other), IinProblem::CheckDigit) << other;
        }
    }
    EXPECT_EQ(checkIin(" 850512312340\r\n"), std::nullopt);
}

TEST(Iin, HoweverANumberIsWrittenItIsStoredAsTwelveDigits) {
    for (const char* written : {"850512312340", " 850512 312340\r\n", "850512-312340", "850512\u00A0312340",
                                "850512\u200B312340", "850512–312340", "850512\u2011312340", "8505 1231 2340",
                                "850512.312340", "８５０５１２３１２３４０", "850512\u202F312340", "\uFEFF850512312340",
                                "ЖСН 850512312340", "ИИН: 850512-312340", "850512\t312340", "(850512) 312340"}) {
        EXPECT_EQ(normalizeIin(written), "850512312340") << written;
    }
    EXPECT_EQ(normalizeIin(" 85051231234O "), "85051231234O");
    EXPECT_EQ(normalizeIin(""), "");
    EXPECT_EQ(normalizeIin(" нет "), "нет");
}

TEST(Iin, SaysWhyANumberIsWrong) {
    const std::pair<const char*, IinProblem> table[] = {
        {"", IinProblem::Length},
        {"8505123123", IinProblem::Length},
        {"8505123123400", IinProblem::Length},
        {"85051231234O", IinProblem::Character},
        {"85051231234٠", IinProblem::Character},
        {"850512 12340", IinProblem::Character},
        {"851312312346", IinProblem::Date}, // right check digit, month 13
    };
    for (const auto& [text, problem] : table) EXPECT_EQ(checkIin(text), problem) << text;
    for (char last = '0'; last <= '9'; ++last)
        EXPECT_EQ(checkIin(std::string("85051230009") + last), IinProblem::NeverIssued);
}

TEST(Iin, TwelveEqualDigitsAreNoPersonsNumber) {
    for (char digit = '0'; digit <= '9'; ++digit) {
        const auto problem = checkIin(std::string(12, digit));
        ASSERT_TRUE(problem) << digit;
        EXPECT_FALSE(isOnlyWarning(*problem)) << digit;
    }
    EXPECT_EQ(checkIin("000000000000"), IinProblem::NeverIssued);
}

TEST(Iin, TellsAnOrganisationFromAPerson) {
    const std::string body = "05024000123"; // fifth digit 4: a legal entity
    const auto check = iinCheckDigit(body);
    ASSERT_TRUE(check);
    EXPECT_EQ(checkIin(body + *check), IinProblem::Business);
}

TEST(Iin, WarnsOnlyAboutWhatRealNumbersBreak) {
    EXPECT_TRUE(isOnlyWarning(IinProblem::Date));
    EXPECT_TRUE(isOnlyWarning(IinProblem::Century));
    for (auto problem : {IinProblem::Length, IinProblem::Character, IinProblem::Business, IinProblem::NeverIssued,
                         IinProblem::CheckDigit})
        EXPECT_FALSE(isOnlyWarning(problem));
}

TEST(Iin, TellsBirthSexAndCentury) {
    const struct {
        const char* iin;
        Day birth;
        Sex sex;
        int century;
    } table[] = {
        {"850512312340", Day(1985, 5, 12), Sex::Male, 20},   {"921103405676", Day(1992, 11, 3), Sex::Female, 20},
        {"050228500011", Day(2005, 2, 28), Sex::Male, 21},   {"100701643212", Day(2010, 7, 1), Sex::Female, 21},
        {"991209499990", Day(1999, 12, 9), Sex::Female, 20},
    };
    for (const auto& row : table) {
        const auto parts = iinParts(row.iin);
        ASSERT_TRUE(parts) << row.iin;
        EXPECT_EQ(parts->birth, row.birth);
        EXPECT_EQ(parts->sex, row.sex);
        EXPECT_EQ(parts->century, row.century);
    }
    EXPECT_FALSE(iinParts("850512312341"));
    const auto strange = iinParts("851312312346");
    ASSERT_TRUE(strange) << "a wrong date is a warning";
    EXPECT_EQ(strange->birth, std::nullopt);
    EXPECT_EQ(strange->sex, Sex::Male);
}

TEST(Iin, KnowsNothingOfForeignersWithoutCentury) {
    const std::string body = "85022901234";
    const auto check = iinCheckDigit(body);
    ASSERT_TRUE(check);
    const auto parts = iinParts(body + *check);
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->birth, std::nullopt);
    EXPECT_EQ(parts->sex, Sex::Unknown);
    EXPECT_EQ(parts->century, 0);
}

TEST(Iin, IsMaskedForScreens) {
    EXPECT_EQ(maskIin("850512312340"), "8505••••2340");
    EXPECT_EQ(maskIin("12345"), "•••••") << "a wrong number may be anything private";
    EXPECT_EQ(maskIin(""), "");
}

RC_GTEST_PROP(IinProperty, GeneratedNumbersPassAndTellTheirBirthday, ()) {
    const int year = *rc::gen::inRange(1800, 2100);
    const Day birth = Day(year, 1, 1).plusDays(*rc::gen::inRange(0, 365));
    const bool female = *rc::gen::arbitrary<bool>();
    const std::string iso = birth.iso();
    std::string body = iso.substr(2, 2) + iso.substr(5, 2) + iso.substr(8, 2);
    body += std::to_string((year / 100 - 18) * 2 + (female ? 2 : 1));
    for (int i = 0; i < 4; ++i) body += std::to_string(*rc::gen::inRange(0, 10));
    const auto check = iinCheckDigit(body);
    RC_PRE(check.has_value());
    RC_ASSERT(checkIin(body + *check) == std::nullopt);
    RC_ASSERT(iinParts(body + *check)->birth == birth);
    RC_ASSERT(iinParts(body + *check)->sex == (female ? Sex::Female : Sex::Male));
}

RC_GTEST_PROP(IinProperty, AnyBytesAreAnswered, (const std::string& bytes)) {
    (void)checkIin(bytes);
    (void)iinParts(bytes);
    std::string masked = maskIin("x" + bytes);
    for (std::size_t at = 0; (at = masked.find("•")) != std::string::npos;) masked.erase(at, std::string("•").size());
    RC_ASSERT(masked.empty());
}

} // namespace
} // namespace kitapdar::text
