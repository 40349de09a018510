#include "core/text/Isbn.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace kitapdar::text {
namespace {

TEST(Isbn, ReadsNumbersAsTheyStandInRecords) {
    const std::pair<const char*, const char*> table[] = {
        {"5-02-003206-9", "9785020032064"},
        {"5-02-003206-9 (в пер.)", "9785020032064"},
        {"5-02-003206-9 : 1500 тг", "9785020032064"},
        {"5-02-003206-9 1500", "9785020032064"},
        {"  5 02 003206 9", "9785020032064"},
        {"5020032069(в пер.)", "9785020032064"},
        {"5020032069в пер.", "9785020032064"},
        {"ISBN 5-02-003206-9", "9785020032064"},
        {"ISBN-13: 978-5-02-003206-4", "9785020032064"},
        {"ISBN 10 5-02-003206-9", "9785020032064"},
        {"978-5-02-003206-4", "9785020032064"},
        {"978–5–02–003206–4", "9785020032064"},
        {"5-01-001033-X", "9785010010331"},
        {"5-01-001033-x", "9785010010331"},
        {"5-01-001033-Х", "9785010010331"}, // a Cyrillic Х
        {"5-85-202-063-X", "9785852020635"},
        {"978.5.02.003206.4", "9785020032064"},
        {"5.02.003206.9", "9785020032064"},
        {"5-02-003206-9. 1500", "9785020032064"},
        {"979-10-90636-07-1", "9791090636071"},
    };
    for (const auto& [text, digits] : table) {
        const auto isbn = parseIsbn(text);
        ASSERT_TRUE(isbn) << text << " problem " << static_cast<int>(isbn.error());
        EXPECT_EQ(isbn->digits, digits) << text;
    }
}

TEST(Isbn, SaysWhyANumberIsWrong) {
    const std::pair<const char*, IsbnProblem> table[] = {
        {"", IsbnProblem::Empty},
        {"в пер.", IsbnProblem::Empty},
        {"5-02-0032239-5", IsbnProblem::Length},
        {"12", IsbnProblem::Length},
        {"5-01-00103X-3", IsbnProblem::Character},
        {"5-01-00A033-X", IsbnProblem::Character},
        {"5-02-003206-8", IsbnProblem::CheckDigit},
        {"978-5-02-003206-5", IsbnProblem::CheckDigit},
        {"4600051000057", IsbnProblem::Prefix}, // goods, not a book
    };
    for (const auto& [text, problem] : table) {
        const auto isbn = parseIsbn(text);
        ASSERT_FALSE(isbn) << text;
        EXPECT_EQ(isbn.error(), problem) << text;
    }
}

TEST(Isbn, AgreesWithTheConformanceTable) {
    const auto path = test::sharedData("conformance/barcode_isbn_label.json");
    NEEDS_SHARED(path);
    const auto table = nlohmann::json::parse(test::readFile(path)).at("isbn");
    for (const std::string text : table.at("check_ok")) EXPECT_TRUE(parseIsbn(text)) << text;
    for (const std::string text : table.at("check_bad")) {
        // Its digits are right and only the hyphens odd: read, with a warning.
        const bool onlyHyphens = text == "5-85-202-063-X";
        EXPECT_EQ(parseIsbn(text).has_value(), onlyHyphens) << text;
        EXPECT_FALSE(isbnHyphensAreRight(text) && parseIsbn(text)) << text;
    }
    for (const std::string text : table.at("hyphens_ok")) EXPECT_TRUE(isbnHyphensAreRight(text)) << text;
    for (const std::string text : table.at("hyphens_bad")) EXPECT_FALSE(isbnHyphensAreRight(text)) << text;
    EXPECT_EQ(parseIsbn(table.at("to_ean13").at(0).get<std::string>())->digits,
              table.at("to_ean13").at(1).get<std::string>());
}

TEST(Isbn, GetsTheHyphensOfRangesThatAreKnown) {
    for (const char* right :
         {"978-601-200-000-9", "978-601-7123-45-1", "978-9965-620-12-6", "978-5-17-112345-1", "978-5-7107-1234-4",
          "978-5-85202-063-5", "9965-620-12-1", "5-02-003206-9", "5-85202-063-X", "601-200-000-6"}) {
        std::string digits = right;
        std::erase(digits, '-');
        EXPECT_EQ(hyphenatedIsbn(digits), right);
        EXPECT_TRUE(isbnHyphensAreRight(hyphenatedIsbn(digits))) << right;
    }
    // Another group, a wrong check digit, hyphens of the book's own, no number.
    for (const char* kept : {"9780306406157", "9786012000001", "978-601-2000009", "97860120000", "", "өз"})
        EXPECT_EQ(hyphenatedIsbn(kept), kept);
}

RC_GTEST_PROP(IsbnProperty, EveryRightNumberReadsBackAndNoOtherLastDigitDoes, ()) {
    std::string body = "978";
    for (int i = 0; i < 9; ++i) body.push_back(static_cast<char>('0' + *rc::gen::inRange(0, 10)));
    int right = 0;
    for (char c = '0'; c <= '9'; ++c) {
        const auto isbn = parseIsbn(body + c);
        if (!isbn) continue;
        ++right;
        RC_ASSERT(isbn->digits == body + c);
    }
    RC_ASSERT(right == 1);
}

RC_GTEST_PROP(IsbnProperty, AnyBytesAreAnswered, (const std::string& bytes)) {
    (void)parseIsbn(bytes);
    (void)isbnHyphensAreRight(bytes);
    (void)hyphenatedIsbn(bytes);
    (void)parseIsbn("5" + bytes);
}

} // namespace
} // namespace kitapdar::text
