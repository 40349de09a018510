#include "core/staff/PasswordHash.h"
#include "core/staff/Passwords.h"
#include "core/text/Name.h"

#include <gtest/gtest.h>

#include <set>

namespace kitapdar::staff {
namespace {

const PasswordContext aigul{{"Айгүл Сәтбаева", "Айгуль Сатбаева"}, "AS-17", {"Аудандық кітапхана"}};

std::string refusalOf(std::string_view password, PasswordRules rules = {}) {
    const auto checked = checkPassword(password, rules, aigul);
    return checked ? "" : std::string(std::visit([](const auto& each) { return each.code; }, checked.error()));
}

std::string pinRefusalOf(std::string_view pin, std::string_view code = "AS-17") {
    const auto checked = checkPin(pin, code);
    return checked ? "" : std::string(std::visit([](const auto& each) { return each.code; }, checked.error()));
}

TEST(Passwords, AreLongEnoughAndNotEndless) {
    EXPECT_EQ(refusalOf("жеті қой"), "password_too_short");
    EXPECT_EQ(refusalOf("жеті қара қой"), "") << "characters are counted, not bytes, and blanks count";
    EXPECT_EQ(refusalOf("тіс жоқ е"), "password_too_short");
    EXPECT_EQ(refusalOf("xkvtqbw", PasswordRules{1}), "password_too_short") << "never fewer than eight";
    EXPECT_EQ(refusalOf("xkvtqbwn", PasswordRules{1}), "");
    std::string longest;
    for (int i = 0; i < 64; ++i) longest += "к7 ш";
    EXPECT_EQ(refusalOf(longest), "");
    EXPECT_EQ(refusalOf(longest + "а"), "password_too_long");
}

TEST(Passwords, AreNoneOfTheCommonOnes) {
    for (const char* common : {"password12345", "Password2026!", "sunshinesunshine", "библиотека2025", "Қазақстан123",
                               "qwertyuiop[]", "1234567890-=", "iloveyou!!!!!"})
        EXPECT_NE(refusalOf(common), "") << common;
    EXPECT_EQ(refusalOf("library librarian"), "");
    EXPECT_TRUE(isCommonPassword("PASSWORD123"));
    EXPECT_TRUE(isCommonPassword("йцукен"));
    EXPECT_FALSE(isCommonPassword(""));
    EXPECT_FALSE(isCommonPassword("тоғыз ешкі"));
}

TEST(Passwords, AreNotMadeOfWhatEverybodyAtTheDeskKnows) {
    for (const char* guessed : {"Айгүл Сәтбаева", "aigul-satbaeva", "Satbaeva2026!!", "AS-17 AS-17 AS-17",
                                "kitapdar2026x", "Аудандық кітапхана1", "КітапхАнаАйгүл", "asdfghjklasdfghjkl",
                                "йцукенгшщзхъ фыва", "fquekmfquekm1", "aaaaaaaaaaaaaa", "poiuytrewqlkj"})
        EXPECT_EQ(refusalOf(guessed), "password_guessable") << guessed;
    EXPECT_EQ(refusalOf("Айгүл tortoise"), "");
    EXPECT_EQ(refusalOf("төрт терезе жабық"), "");
}

TEST(Passwords, OfOneTimeDifferAndPassTheRules) {
    std::set<std::string> drawn;
    for (int i = 0; i < 200; ++i) {
        const std::string password = oneTimePassword();
        EXPECT_EQ(refusalOf(password), "") << password;
        EXPECT_EQ(text::lengthOf(password), 19U);
        EXPECT_TRUE(drawn.insert(password).second);
    }
}

TEST(Pins, AreSixDigits) {
    for (const char* no : {"", "12345", "1234567", "12a456", "１２３４５６"})
        EXPECT_EQ(pinRefusalOf(no), "pin_malformed") << no;
}

TEST(Pins, AreNoneThatComeToMindFirst) {
    for (const char* weak : {"000000", "121212", "112211", "123456", "890123", "654321", "210987", "481481", "484848",
                             "010190", "900101", "123199", "170917"})
        EXPECT_EQ(pinRefusalOf(weak), "pin_weak") << weak;
    EXPECT_EQ(pinRefusalOf("904817", "S4817"), "pin_weak") << "of the personnel code";
    for (const char* good : {"485873", "739264", "995813"}) EXPECT_EQ(pinRefusalOf(good), "") << good;
}

TEST(Pins, AreMostlyFree) {
    int weak = 0;
    for (int pin = 0; pin < 1000000; pin += 7) {
        const std::string text = std::to_string(1000000 + pin).substr(1);
        weak += checkPin(text, "AS-17") ? 0 : 1;
    }
    EXPECT_LT(weak, 1000000 / 7 / 5) << "four of five may be chosen";
}

TEST(PasswordHash, KnowsTheSameOldAndOtherSecrets) {
    const PasswordHash weak({1, 8192});
    const std::string hash = *weak.of("төрт терезе");
    EXPECT_TRUE(hash.starts_with("$argon2id$"));
    EXPECT_NE(hash, *weak.of("төрт терезе")) << "each has a salt of its own";
    EXPECT_EQ(*weak.compare(hash, "төрт терезе"), Match::Same);
    EXPECT_EQ(*weak.compare(hash, "төрт терезе "), Match::Different);
    EXPECT_EQ(*PasswordHash({2, 8192}).compare(hash, "төрт терезе"), Match::SameOldCost);
    EXPECT_EQ(*weak.compare("", ""), Match::Different) << "whoever has none has no empty one";
    EXPECT_EQ(*weak.compare("$argon2id$", "x"), Match::Different);
}

TEST(PasswordHash, SaysThatMemoryIsMissingAndNotThatThePasswordIsWrong) {
    // Four terabytes.
    const std::string huge =
        "$argon2id$v=19$m=4294967295,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$"
        "c29tZWhhc2hzb21laGFzaHNvbWVoYXNoc29tZWhhc2g";
    const auto compared = PasswordHash({1, 8192}).compare(huge, "төрт терезе");
    EXPECT_FALSE(compared);
}

} // namespace
} // namespace kitapdar::staff
