#include "core/derivatives/Hyphens.h"
#include "core/derivatives/Letters.h"
#include "core/derivatives/Reflow.h"
#include "tests/support/HandmadeBook.h"

#include <gtest/gtest.h>

namespace kitapdar::derivatives {
namespace {

using pages::PageKind;
using test::block;
using test::bookOf;
using test::bookPage;

std::string flowed(Book book) { return plainText(reflow(book)); }

/// With a running head, a text and a number at the foot.
BookPage headed(int number, const std::string& head, const std::string& text) {
    return bookPage(number,
                    {block(head, 100), block(text, 700), block("— " + std::to_string(number) + " —", 3350, 1200)});
}

std::string marks(const Flow& flow) {
    std::string text;
    for (const Piece& piece : flow.pieces) {
        if (const auto* const mark = std::get_if<PageMark>(&piece)) text += "<" + std::to_string(mark->number) + ">";
        if (const auto* const part = std::get_if<std::string>(&piece)) text += *part;
        if (std::holds_alternative<LineEnd>(piece)) text += "/";
    }
    return text;
}

} // namespace

TEST(ReflowTest, LinesOfAParagraphAreOneAndDividedWordsAreWhole) {
    EXPECT_EQ(flowed(bookOf({bookPage(1, {block("Ауылдағы мек-\nтеп үйі үлкен\nекен.", 400), block("Екінші.", 800)})})),
              "Ауылдағы мектеп үйі үлкен екен.\n\nЕкінші.\n");
}

TEST(ReflowTest, AParagraphGoesOnOverThePageAndTheMarkStandsWhereThePageBegins) {
    const auto text =
        reflow(bookOf({bookPage(1, {block("Ол ауылға кел-", 400)}), bookPage(2, {block("ді де қонды.", 400)}),
                       bookPage(3, {block("Жаңа сөз.", 400)})}));
    ASSERT_EQ(text.flows.size(), 2U);
    EXPECT_EQ(marks(text.flows[0]), "<1>Ол ауылға <2>келді де қонды.");
    EXPECT_EQ(marks(text.flows[1]), "<3>Жаңа сөз.");
    const auto blank = reflow(bookOf({bookPage(1, {block("ол ауылға", 400)}), bookPage(2, {block("келді.", 400)})}));
    ASSERT_EQ(blank.flows.size(), 1U);
    EXPECT_EQ(marks(blank.flows[0]), "<1>ол ауылға <2>келді.");
}

TEST(ReflowTest, ACapitalLetterOrAnEndOfASentenceBeginsAParagraph) {
    EXPECT_EQ(flowed(bookOf({bookPage(1, {block("Ол айтты.", 400)}), bookPage(2, {block("сонда", 400)})})),
              "Ол айтты.\n\nсонда\n");
    EXPECT_EQ(flowed(bookOf({bookPage(1, {block("Ол айтты", 400)}), bookPage(2, {block("Сонда", 400)})})),
              "Ол айтты\n\nСонда\n");
}

TEST(ReflowTest, RunningHeadsAndPageNumbersAreLeftOut) {
    std::vector<BookPage> pages;
    for (int i = 1; i <= 4; ++i) pages.push_back(headed(i, "АБАЙ ЖОЛЫ", "Бет мәтіні " + std::to_string(i) + "."));
    EXPECT_EQ(flowed(bookOf(pages)), "Бет мәтіні 1.\n\nБет мәтіні 2.\n\nБет мәтіні 3.\n\nБет мәтіні 4.\n");
    // A misread letter in one of them.
    pages[2].layout.blocks[0].lines[0].words[0].text = "АБДЙ";
    EXPECT_EQ(flowed(bookOf(pages)), "Бет мәтіні 1.\n\nБет мәтіні 2.\n\nБет мәтіні 3.\n\nБет мәтіні 4.\n");
}

TEST(ReflowTest, WhatStandsOnTwoPagesOnlyOrElsewhereStays) {
    EXPECT_NE(flowed(bookOf({headed(1, "Ертегі", "Бір."), headed(2, "Ертегі", "Екі.")})).find("Ертегі"),
              std::string::npos);
    std::vector<BookPage> pages;
    for (int i = 1; i <= 4; ++i)
        pages.push_back(bookPage(i, {block("Қайырма жолдары.", 900 + i * 300), block("Мәтін.", 2600)}));
    EXPECT_NE(flowed(bookOf(pages)).find("Қайырма жолдары."), std::string::npos) << "in the middle of pages";
}

TEST(ReflowTest, ALoneNumberIsAPageNumberWhenTheLabelSaysSo) {
    EXPECT_EQ(flowed(bookOf({bookPage(1, {block("Мәтін.", 400), block("[xiv]", 3350)}, "xiv")})), "Мәтін.\n");
    EXPECT_EQ(flowed(bookOf({bookPage(1, {block("5", 100), block("Мәтін.", 400)}, "9")})), "5\n\nМәтін.\n");
}

TEST(ReflowTest, TheHeadingOfAChapterStaysAlsoWhenItIsTheRunningHeadOfItsPages) {
    Book book = bookOf({});
    for (int i = 1; i <= 4; ++i) book.pages.push_back(headed(i, "ҚАЙТҚАНДА", "Бет мәтіні " + std::to_string(i) + "."));
    book.chapters = {{0, 1, "Қайтқанда"}};
    const auto text = reflow(book);
    ASSERT_GE(text.flows.size(), 2U);
    EXPECT_EQ(text.flows[0].kind, FlowKind::Heading);
    EXPECT_EQ(marks(text.flows[0]), "<1>ҚАЙТҚАНДА");
    EXPECT_EQ(flowed(book), "ҚАЙТҚАНДА\n\nБет мәтіні 1.\n\nБет мәтіні 2.\n\nБет мәтіні 3.\n\nБет мәтіні 4.\n");
}

TEST(ReflowTest, AChapterThatNoBlockIsTheHeadingOfGetsOne) {
    Book book = bookOf({bookPage(1, {block("Мәтін басы.", 400), block("Екінші тарау", 900), block("Соңы.", 1200)})});
    book.chapters = {{0, 1, "Алғы сөз"}, {0, 2, "Екінші тарау"}};
    const auto text = reflow(book);
    ASSERT_EQ(text.flows.size(), 4U);
    EXPECT_EQ(textOf(text.flows[0]), "Алғы сөз");
    EXPECT_EQ(text.flows[2].kind, FlowKind::Heading);
    EXPECT_EQ(text.flows[2].level, 2);
}

TEST(ReflowTest, NotesStandBehindTheParagraphThatRunsOverThem) {
    const auto text =
        reflow(bookOf({bookPage(1, {block("Ол ауылға* бара", 400), block("* Ауыл — село.", 3000, 300, 36)}),
                       bookPage(2, {block("жатты.", 400), block("Келесі.", 700)})}));
    ASSERT_EQ(text.flows.size(), 3U);
    EXPECT_EQ(textOf(text.flows[0]), "Ол ауылға* бара жатты.");
    EXPECT_EQ(text.flows[1].kind, FlowKind::Note);
    EXPECT_EQ(textOf(text.flows[1]), "* Ауыл — село.");
    EXPECT_EQ(textOf(text.flows[2]), "Келесі.");
}

TEST(ReflowTest, PlatesArePicturesBlankPagesAreNothingAndTitlePagesKeepTheirLines) {
    Book book = bookOf({bookPage(1, {block("Абай\nжолы", 400)}), bookPage(2, {block("дақ", 400)}), bookPage(3, {})});
    book.pages[0].kind = PageKind::Title;
    book.pages[1].kind = PageKind::Blank;
    book.pages[2].kind = PageKind::Plate;
    const auto text = reflow(book);
    ASSERT_EQ(text.flows.size(), 2U);
    EXPECT_EQ(marks(text.flows[0]), "<1>Абай/жолы");
    EXPECT_EQ(text.flows[1].kind, FlowKind::Picture);
    EXPECT_EQ(marks(text.flows[1]), "<3>");
    EXPECT_EQ(plainText(text), "Абай\nжолы\n");
}

TEST(ReflowTest, VerseKeepsItsLines) {
    const auto text = reflow(bookOf({bookPage(1, {block("Ол кезде ауылда үлкен мектеп үйі бар екен деседі көп.", 300),
                                                  block("Қансонарда\nБүркітші\nШығады аңға", 500)})}));
    ASSERT_EQ(text.flows.size(), 2U);
    EXPECT_EQ(marks(text.flows[1]), "Қансонарда/Бүркітші/Шығады аңға");
}

TEST(ReflowTest, ATurnedScanIsReadAsItIsShown) {
    std::vector<BookPage> pages;
    for (int i = 1; i <= 3; ++i) {
        // Upright, the head is at the top; the scan lies with its top to the right.
        BookPage page = headed(i, "БАС ЖАЗУ", "Мәтін " + std::to_string(i) + ".");
        page.rotation = 270;
        for (auto& each : page.layout.blocks) {
            for (auto& line : each.lines) {
                for (auto& word : line.words)
                    word.box = {test::bookHeight - word.box.top - word.box.height, word.box.left, word.box.height,
                                word.box.width};
            }
        }
        std::swap(page.layout.width, page.layout.height);
        std::swap(page.width, page.height);
        recognition::enclose(page.layout);
        pages.push_back(page);
    }
    EXPECT_EQ(flowed(bookOf(pages)), "Мәтін 1.\n\nМәтін 2.\n\nМәтін 3.\n");
}

TEST(HyphensTest, OnlyThoseOfTheLineAreTakenOut) {
    const Hyphens none({});
    EXPECT_EQ(none.joined("мек-", "теп,"), "мектеп,");
    EXPECT_EQ(none.joined("Алма-", "Ата"), "Алма-Ата");
    EXPECT_EQ(none.joined("ҚАЗАҚ-", "СТАН"), "ҚАЗАҚСТАН");
    EXPECT_EQ(none.joined("1941-", "1945"), "1941-1945");
    EXPECT_EQ(none.joined("кто-", "то"), "кто-то");
    EXPECT_EQ(none.joined("по-", "русски"), "по-русски");
    EXPECT_EQ(none.joined("бірте-", "бірте"), "бірте-бірте");
    EXPECT_EQ(none.joined("мек¬", "теп"), "мектеп");
}

TEST(HyphensTest, TheBookItselfTellsHowAWordIsWritten) {
    const Book book =
        bookOf({bookPage(1, {block("бала-шаға үйде отыр\nнаучно-технический прогресс мектеп бар", 400)})});
    const Hyphens hyphens({flowPage(book, 0)});
    EXPECT_EQ(hyphens.joined("бала-", "шаға"), "бала-шаға");
    EXPECT_EQ(hyphens.joined("научно-", "технический"), "научно-технический");
    EXPECT_EQ(hyphens.joined("мек-", "теп"), "мектеп");
}

TEST(LettersTest, KazakhLettersAreCoveredAndPrivateOnesAreNamedWithTheirPage) {
    for (const char32_t letter : std::u32string_view(U"әғқңөұүһіӘҒҚҢӨҰҮҺІёЁ₸№«»—…"))
        EXPECT_TRUE(isCovered(letter)) << static_cast<unsigned>(letter);
    EXPECT_FALSE(isCovered(0xF0A7));
    EXPECT_FALSE(isCovered(0xFFFD));
    EXPECT_FALSE(isCovered(0x07));
    Book book = bookOf({bookPage(1, {block("Мәтін.", 400)}), bookPage(2, {block("\uF0A7 Белгі.", 400)})});
    const auto found = uncoveredLetters(reflow(book));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->letters, "U+F0A7");
    EXPECT_EQ(found->page, 1U);
    book.pages.pop_back();
    EXPECT_FALSE(uncoveredLetters(reflow(book)));
}

} // namespace kitapdar::derivatives
