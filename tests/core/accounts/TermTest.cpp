#include "tests/core/accounts/BooksLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

namespace kitapdar::accounts {

namespace {

using test::refused;

class TermTest : public ::testing::Test {
protected:
    Result<Term, TermRefusal> add(const Term& term) {
        return library.write([&](storage::Transaction& tx) { return library.terms.add(tx, library.by(tx), term); });
    }
    Result<Term, TermRefusal> edit(const Term& term) {
        return library.write([&](storage::Transaction& tx) { return library.terms.edit(tx, library.by(tx), term); });
    }
    Result<void, TermRefusal> remove(TermList list, const std::string& code) {
        return library.write(
            [&](storage::Transaction& tx) { return library.terms.remove(tx, library.by(tx), list, code); });
    }
    std::vector<Term> list() {
        return *library.read([&](storage::Snapshot& snapshot) { return library.terms.list(snapshot); });
    }

    test::BooksLibrary library;
};

} // namespace

TEST(PagesTest, PagesAreWhatAnExtentCountsAsPages) {
    EXPECT_EQ(pagesIn("384 б."), 384);
    EXPECT_EQ(pagesIn("XII, 40 с."), 40);
    EXPECT_EQ(pagesIn("40, [2] с."), 40);
    EXPECT_EQ(pagesIn("48"), 48);
    EXPECT_EQ(pagesIn("xii, 384 p."), 384);
    EXPECT_EQ(pagesIn("16 бет"), 16);
    EXPECT_EQ(pagesIn("2 т."), std::nullopt);
    EXPECT_EQ(pagesIn("1 л. карт."), std::nullopt);
    EXPECT_EQ(pagesIn(""), std::nullopt);
    EXPECT_EQ(pagesIn("99999999999999 с."), std::nullopt);
}

TEST(StockKindTest, AThinBookIsABrochureAndWhatNobodyHoldsIsOther) {
    EXPECT_EQ(stockKindOf(shippedTerms(), "book", 300), "book");
    EXPECT_EQ(stockKindOf(shippedTerms(), "book", 48), "brochure");
    EXPECT_EQ(stockKindOf(shippedTerms(), "book", std::nullopt), "book");
    EXPECT_EQ(stockKindOf(shippedTerms(), "newspaper", 8), "newspaper");
    EXPECT_EQ(stockKindOf(shippedTerms(), "object", std::nullopt), "other");
    EXPECT_EQ(stockKindOf({}, "book", std::nullopt), "other");
}

TEST(BookValueTest, OldRoublesAreFiveHundredForATenge) {
    EXPECT_EQ(bookValueOf(Money{150'050}, "KZT"), Money{150'050});
    EXPECT_EQ(bookValueOf(Money{150'050}, ""), Money{150'050});
    EXPECT_EQ(bookValueOf(Money{100'000}, "SUR"), Money{200});
    EXPECT_EQ(bookValueOf(Money{250}, "SUR"), Money{1});
    EXPECT_EQ(bookValueOf(Money{249}, "SUR"), Money{0});
    EXPECT_EQ(bookValueOf(Money{100}, "USD"), Money{0});
    EXPECT_EQ(bookValueOf(std::nullopt, "KZT"), Money{0});
}

TEST(CodesOfBooksTest, EveryCodeIsReadBack) {
    for (const TermList each :
         {TermList::Kind, TermList::Source, TermList::Reason, TermList::Column, TermList::Setting})
        EXPECT_EQ(termListFromCode(code(each)), each);
    for (const KsuPart each : {KsuPart::Opening, KsuPart::Arrival, KsuPart::Withdrawal})
        EXPECT_EQ(ksuPartFromCode(code(each)), each);
    for (int i = 0; i <= static_cast<int>(LineField::OnBalance); ++i)
        EXPECT_EQ(lineFieldFromCode(code(static_cast<LineField>(i))), static_cast<LineField>(i));
}

TEST_F(TermTest, TheShippedTermsHaveNamesInThreeLanguages) {
    for (const Term& term : list()) {
        EXPECT_FALSE(term.kk.empty() || term.ru.empty() || term.en.empty()) << term.code;
        EXPECT_EQ(term.id.value, 0);
    }
}

TEST_F(TermTest, ATermIsNamedOtherwiseAndHidden) {
    Term term = list().front();
    term.ru = "Книги и альбомы";
    term.value = "book manuscript picture";
    const auto edited = edit(term);
    ASSERT_TRUE(edited);
    EXPECT_EQ(list().front().ru, "Книги и альбомы");
    EXPECT_EQ(list().size(), shippedTerms().size());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(list().front().ru, "Книги");
}

TEST_F(TermTest, AReasonIsAddedAndRemovedWhileNothingNamesIt) {
    const Term flood{TermId(0), TermList::Reason, "flood", "Су басу", "Затопление", "Flood", {}};
    ASSERT_TRUE(add(flood));
    EXPECT_EQ(refused<TermTaken>(add(flood)).term, "flood");
    const auto copy = library.addPriced(library.addTitle("Абай", "kaz", ""), 100);
    ASSERT_TRUE(library.enter({{copy.id}}, library.clock().today()));
    ASSERT_TRUE(library.withdraw({copy.id}, library.clock().today(), "flood"));
    EXPECT_EQ(refused<TermInUse>(remove(TermList::Reason, "flood")).term, "flood");
    EXPECT_TRUE(remove(TermList::Reason, "disaster"));
    EXPECT_EQ(refused<TermInUse>(remove(TermList::Reason, "other")).term, "other");
    EXPECT_EQ(refused<UnknownTerm>(remove(TermList::Reason, "fire")).term, "fire");
}

TEST_F(TermTest, WhatCannotBeMeantIsRefused) {
    const auto isRefused = [&](const Term& term) { return std::holds_alternative<TermMalformed>(edit(term).error()); };
    EXPECT_TRUE(isRefused({TermId(0), TermList::Setting, "lines_of_page", "а", "а", "a", "0"}));
    EXPECT_TRUE(isRefused({TermId(0), TermList::Setting, "order_day", "а", "а", "a", "31.02.2026"}));
    EXPECT_TRUE(isRefused({TermId(0), TermList::Kind, "book", "а", "а", "a", "book<=many"}));
    EXPECT_TRUE(isRefused({TermId(0), TermList::Kind, "book", "", "", "", "book"}));
    EXPECT_NO_THROW(refused<TermMalformed>(add({TermId(0), TermList::Column, "new", "а", "а", "a", {}})));
    EXPECT_NO_THROW(refused<TermMalformed>(add({TermId(0), TermList::Reason, "New one", "а", "а", "a", {}})));
}

} // namespace kitapdar::accounts
