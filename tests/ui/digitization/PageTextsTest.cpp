#include "core/pages/PageService.h"
#include "core/recognition/PageTexts.h"
#include "core/recognition/ReadingRun.h"
#include "core/recognition/Spelling.h"
#include "core/recognition/TextQueries.h"
#include "core/recognition/TextService.h"
#include "tests/support/ScannedPages.h"
#include "tests/ui/digitization/DigitizationPages.h"
#include "tests/ui/digitization/FakeReader.h"
#include "ui/digitization/ItemPages.h"
#include "ui/digitization/OtherText.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/PageReading.h"
#include "ui/digitization/PlacedWords.h"
#include "ui/digitization/Proofreading.h"
#include "ui/widgets/Label.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <map>

namespace kitapdar::test {
namespace {

using recognition::Box;
using recognition::PageText;
using recognition::Proofread;
using ui::Link;

class PageTextsTest : public DigitizationPages {
protected:
    PageTextsTest() : item(addItem(0)) {}

    void read(const std::vector<std::vector<std::vector<ReadWord>>>& pages) {
        FakeReader::Pages words;
        (void)library->store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            int number = 0;
            for (const auto& page : pages) {
                TRY(const auto scan, addScan(tx, item.id, someFile(number++)));
                TRY(const auto id, addPage(tx, item.id, scan));
                ids.push_back(id);
                words[id.value] = page;
            }
            return {};
        });
        ASSERT_TRUE(library->writeNow(&recognition::TextService::request, item.id, std::string("kaz+rus"),
                                      recognition::ReadAgain::InOtherLanguages));
        jobs::Progress progress;
        recognition::RunOptions options;
        options.item = item.id;
        const auto report = recognition::ReadingRun(library->store(), library->journal(), library->filesFolder(), [&] {
                                return std::make_unique<FakeReader>(words);
                            }).run(options, *library->permission<Permission::DigitizationEdit>().result(), progress);
        ASSERT_TRUE(report);
        ASSERT_EQ(report->pages, static_cast<std::int64_t>(pages.size()));
    }
    void open(const QString& place) {
        page->open(Link{"item", item.id.value, place});
        ASSERT_TRUE(waitFor([&] { return page->pages().pages().isLoaded(); }));
    }
    void proofread() {
        open("proofread");
        ASSERT_TRUE(waitFor([&] { return !editor().isReadOnly() && !editor().toPlainText().isEmpty(); }));
        editor().setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&editor(), static_cast<Qt::Key>(key), modifiers);
    }
    PageText present(std::size_t number) {
        return **library->readNow(&recognition::TextQueries::present, ids.at(number));
    }
    void writeElsewhere(std::size_t number, const std::string& text) {
        ASSERT_TRUE(recognition::PageTexts(library->store(), library->journal(), library->filesFolder())
                        .write(ids.at(number), std::nullopt, text, Proofread::Partly,
                               *library->permission<Permission::DigitizationEdit>().result()));
    }
    QString selected() { return editor().textCursor().selectedText(); }
    QPlainTextEdit& editor() { return page->pages().proofreading().editor(); }
    ui::Proofreading& place() { return page->pages().proofreading(); }
    ui::PageReading& reading() { return page->pages().reading(); }

    digitization::Item item;
    std::vector<pages::PageId> ids;
};

} // namespace

TEST_F(PageTextsTest, F4VisitsExactlyTheWordsBelowTheThreshold) {
    read({{{{"Қазақ", 74}, {"халқының"}, {"тарихы", 10}}, {{"мен", 75}, {"мәдениеті", 0}, {"туралы", 100}}}});
    proofread();
    EXPECT_EQ(place().doubtful(), 3);
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_F4);
        visited << selected();
    }
    EXPECT_EQ(visited, (QStringList{"Қазақ", "тарихы", "мәдениеті"}));
    press(Qt::Key_F4);
    EXPECT_EQ(selected(), "мәдениеті") << "none comes after it";
    EXPECT_FALSE(told.isEmpty());
    press(Qt::Key_F4, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "тарихы");
}

TEST_F(PageTextsTest, EnterTakesAWordAndTypingReplacesIt) {
    read({{{{"Казақ", 20}, {"елі"}, {"тарйхы", 30}, {"бар", 40}}}});
    proofread();
    press(Qt::Key_F4);
    QTest::keyClicks(&editor(), "Q");
    EXPECT_EQ(editor().toPlainText(), "Q елі тарйхы бар\n");
    EXPECT_EQ(place().doubtful(), 2);
    press(Qt::Key_F4);
    EXPECT_EQ(selected(), QStringLiteral("тарйхы"));
    press(Qt::Key_Return);
    EXPECT_EQ(place().doubtful(), 1);
    EXPECT_EQ(selected(), QStringLiteral("бар"));
    EXPECT_EQ(editor().toPlainText(), "Q елі тарйхы бар\n") << "Enter changes nothing there";
}

TEST_F(PageTextsTest, AWordThatNoDictionaryHasIsDoubtfulUntilItIsTaken) {
    if (!recognition::Spelling().isThere()) GTEST_SKIP() << "the dictionaries of hunspell are not on this machine";
    read({{{{"Қазақ"}, {"кшташқ"}, {"халқының"}, {"тари-"}}, {{"хы"}}}, {{{"кшташқ"}, {"кннгаъ"}}}});
    proofread();
    ASSERT_TRUE(waitFor([&] { return place().doubtful() == 1; })) << "parts of a divided word are not looked up";
    press(Qt::Key_F4);
    EXPECT_EQ(selected(), QStringLiteral("кшташқ"));
    press(Qt::Key_Return);
    EXPECT_EQ(place().doubtful(), 0);
    press(Qt::Key_PageDown);
    EXPECT_TRUE(waitFor([&] { return place().doubtful() == 1; })) << "what was taken is known from then on";
}

TEST_F(PageTextsTest, OneKeySwapsLettersThatAreTakenForOneAnother) {
    read({{{{"Казак", 20}, {"халкы"}}}});
    proofread();
    press(Qt::Key_F4);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(editor().toPlainText(), QStringLiteral("Қазақ халкы\n"));
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(9); // in front of the third letter of the second word's end
    editor().setTextCursor(cursor);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(editor().toPlainText(), QStringLiteral("Қазақ халқы\n"));
}

TEST_F(PageTextsTest, APageIsSavedAsAVersionOfThePersonWhenAnotherOneIsShown) {
    read({{{{"бірінші", 95}, {"бет", 20}}}, {{{"екінші", 95}}}});
    proofread();
    press(Qt::Key_F4);
    QTest::keyClicks(&editor(), "X");
    press(Qt::Key_PageDown);
    ASSERT_TRUE(waitFor([&] { return present(0).origin == recognition::Origin::Person; }));
    EXPECT_EQ(present(0).plain, "бірінші X\n");
    EXPECT_EQ(present(0).proofread, Proofread::Partly);
    EXPECT_TRUE(waitFor([&] { return editor().toPlainText() == QStringLiteral("екінші\n"); }));
    EXPECT_EQ(present(1).version, 1) << "nothing was typed there";
    press(Qt::Key_PageUp);
    EXPECT_TRUE(waitFor([&] { return editor().toPlainText() == QStringLiteral("бірінші X\n"); }));
}

/// Somebody else, at another desk.
TEST_F(PageTextsTest, ATextThatSomebodyElseHasSavedMeanwhileIsShownBesideOnesOwnAndNothingGoesOn) {
    read({{{{"бірінші", 95}, {"бет", 20}}}, {{{"екінші", 95}}}});
    proofread();
    QTest::keyClicks(&editor(), "X");
    writeElsewhere(0, "бірінші басқа\n");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return place().other().isOpen(); }));
    EXPECT_EQ(place().current(), ids.at(0)) << "it stays";
    EXPECT_EQ(editor().toPlainText(), QStringLiteral("Xбірінші бет\n"));
    EXPECT_EQ(place().other().text().toPlainText(), QStringLiteral("бірінші басқа\n"));
    EXPECT_EQ(present(0).plain, "бірінші басқа\n") << "nothing was written over it";
    EXPECT_FALSE(settings.drafts().links().isEmpty()) << "and what was typed would outlive the program";

    told.clear();
    press(Qt::Key_PageDown);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(place().current(), ids.at(0)) << "no key leads past the choice";
    EXPECT_FALSE(told.isEmpty());

    press(Qt::Key_5, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return present(0).plain == "Xбірінші бет\n"; }));
    EXPECT_EQ(present(0).version, 3) << "the other one is a version, too";
    EXPECT_EQ(present(0).proofread, Proofread::Whole) << "as it was meant";
    EXPECT_FALSE(place().other().isOpen());
}

TEST_F(PageTextsTest, TheOtherTextIsTakenAndOnesOwnComesBackByCtrlZ) {
    read({{{{"бірінші", 95}}}, {{{"екінші", 95}}}});
    proofread();
    QTest::keyClicks(&editor(), "X");
    writeElsewhere(0, "басқа\n");
    press(Qt::Key_PageDown);
    ASSERT_TRUE(waitFor([&] { return place().other().isOpen(); }));
    press(Qt::Key_6, Qt::ControlModifier);
    EXPECT_EQ(editor().toPlainText(), QStringLiteral("басқа\n"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor().toPlainText(), QStringLiteral("Xбірінші\n"));
    press(Qt::Key_PageDown);
    EXPECT_TRUE(waitFor([&] { return present(0).plain == "Xбірінші\n"; }));
}

TEST_F(PageTextsTest, AConflictOfAPageThatWasLeftIsToldAndWaitsThere) {
    read({{{{"бірінші", 95}}}, {{{"екінші", 95}}}});
    proofread();
    QTest::keyClicks(&editor(), "X");
    writeElsewhere(0, "басқа\n");
    told.clear();
    open("pages"); // saved when it is left
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(present(0).plain, "басқа\n");
    open("proofread");
    ASSERT_TRUE(waitFor([&] { return place().other().isOpen(); }));
    EXPECT_EQ(editor().toPlainText(), QStringLiteral("Xбірінші\n"));
}

TEST_F(PageTextsTest, APersonsTextOfAFormerPictureIsShownAndTakenOver) {
    read({{{{"бірінші", 95}}}, {{{"екінші", 95}}}});
    writeElsewhere(0, "түзетілген\n");
    ASSERT_TRUE(library->writeNow(&pages::PageService::split, ids.at(0), 5000, pages::SplitOrder::LeftFirst));
    open("proofread");
    ASSERT_TRUE(waitFor([&] { return place().other().isOpen(); }));
    EXPECT_EQ(place().other().text().toPlainText(), QStringLiteral("түзетілген\n"));
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return editor().toPlainText() == QStringLiteral("түзетілген\n"); }));
    EXPECT_EQ(present(0).plain, "түзетілген\n");
    EXPECT_FALSE(place().other().isOpen());
}

TEST_F(PageTextsTest, CtrlEnterSaysThatThePageIsProofreadAndNothingIsDoubtfulThen) {
    read({{{{"бірінші", 20}, {"бет", 20}}}, {{{"екінші", 95}}}});
    proofread();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return present(0).proofread == Proofread::Whole; }));
    EXPECT_TRUE(waitFor([&] { return editor().toPlainText() == QStringLiteral("екінші\n"); }));
    settle();
    press(Qt::Key_PageUp);
    ASSERT_TRUE(waitFor([&] { return editor().toPlainText() == QStringLiteral("бірінші бет\n"); }));
    EXPECT_EQ(place().doubtful(), 0);
}

TEST_F(PageTextsTest, WhatIsNotSavedIsThereAgainAfterTheNextStart) {
    read({{{{"бірінші", 95}}}});
    proofread();
    QTest::keyClicks(&editor(), "Z");
    EXPECT_FALSE(settings.drafts().links().isEmpty());
}

TEST_F(PageTextsTest, CtrlZTakesBackWhatIsSaved) {
    read({{{{"бірінші", 95}}}, {{{"екінші", 95}}}});
    proofread();
    QTest::keyClicks(&editor(), "Z");
    press(Qt::Key_PageDown);
    ASSERT_TRUE(waitFor([&] { return present(0).plain == "Zбірінші\n"; }));
    ASSERT_TRUE(waitFor([&] { return editor().toPlainText() == QStringLiteral("екінші\n"); }));
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return present(0).plain == "бірінші\n"; }));
}

TEST_F(PageTextsTest, ASearchMarksWordsOnTheScanAndGoesFromPageToPage) {
    read({{{{"Абай"}, {"жолы"}}}, {{{"басқа"}, {"бет"}}}, {{{"Абайдың"}, {"жолы"}, {"мен"}, {"жолы"}}}});
    open("read");
    ASSERT_TRUE(waitFor([&] { return !reading().text().toPlainText().isEmpty(); }));
    reading().searchField().setText("жолы");
    ASSERT_TRUE(waitFor([&] { return reading().markedWords() == 1; }));
    QTest::qWait(500); // all texts are read
    reading().nextFound(1);
    EXPECT_TRUE(waitFor([&] { return reading().current() == ids[2] && reading().markedWords() == 2; }));
    reading().searchField().setText("басқа");
    EXPECT_TRUE(waitFor([&] { return reading().current() == ids[1] && reading().markedWords() == 1; }));
    reading().searchField().setText("жоқсөз");
    EXPECT_TRUE(waitFor([&] { return reading().found().text().contains("no page"); }));
}

TEST(PlacedWordsTest, PlacesFollowTheCutAndTheRotationOfThePage) {
    pages::Page page;
    const Box box{100, 200, 50, 20};
    EXPECT_EQ(ui::placeOnPage(box, 1000, 1000, page), QRectF(0.1, 0.2, 0.05, 0.02));
    page.rotation = 180;
    const QRectF turned = ui::placeOnPage(box, 1000, 1000, page);
    EXPECT_NEAR(turned.x(), 0.85, 1e-9);
    EXPECT_NEAR(turned.y(), 0.78, 1e-9);
    page.rotation = 90;
    EXPECT_NEAR(ui::placeOnPage(box, 1000, 1000, page).x(), 0.78, 1e-9);
    page.rotation = 0;
    page.area = {0, 0, 5000, 10'000};
    EXPECT_NEAR(ui::placeOnPage(box, 1000, 1000, page).x(), 0.2, 1e-9);
}

TEST(PlacedWordsTest, AWordInTwoHalvesIsFoundByBoth) {
    const auto words = ui::placedWords(QStringLiteral("бір кіта-\nбы мен\n"), nullptr);
    ASSERT_EQ(words.size(), 4U);
    EXPECT_EQ(ui::foundWords(words, recognition::SearchedWords("кітабы")), (std::vector{1, 2}));
    EXPECT_TRUE(ui::foundWords(words, recognition::SearchedWords("кітабы жоқ")).empty());
    EXPECT_EQ(ui::foundWords(words, recognition::SearchedWords("\"кітабы мен\"")), (std::vector{1, 2, 3}));
}

TEST(PlacedWordsTest, DigitsInWordsAndMixedAlphabetsLookMisread) {
    for (const char* word : {"к1тап", "Kазақ", "жы1"}) EXPECT_TRUE(ui::looksMisread(QString::fromUtf8(word))) << word;
    for (const char* word : {"кітап", "1925-жылы", "1925", "Kazakh", "№5", "«Абай»,"})
        EXPECT_FALSE(ui::looksMisread(QString::fromUtf8(word))) << word;
}

} // namespace kitapdar::test
