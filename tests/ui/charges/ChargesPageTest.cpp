// What a reader owes, over any page and by keys alone: F8 and Enter pay. The cash of the day.
#include "core/catalogue/RecordService.h"
#include "core/charges/ChargeService.h"
#include "core/circulation/LoanQueries.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyService.h"
#include "core/library/Library.h"
#include "core/readers/ReaderService.h"
#include "core/storage/Store.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/charges/ChargesPage.h"
#include "ui/input/CodeField.h"
#include "ui/readers/ReadersPage.h"
#include "ui/shell/OwedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/StateLabel.h"
#include "wording/ChargePapers.h"
#include "wording/Format.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

using charges::ChargeKind;

class ChargesPageTest : public test::Workplace {
protected:
    ChargesPageTest() {
        readers::NewReader reader;
        reader.name = {"Сериков", "Ерлан", ""};
        reader.card = "R-1";
        const auto added = library->writeNow(&readers::ReaderService::add, reader);
        EXPECT_TRUE(added);
        id = added->reader.id;
        show(new ReadersPage(*context));
        page = &show(new ChargesPage(*context));
    }

    void charge(std::int64_t tiyn, ChargeKind kind = ChargeKind::Service) {
        EXPECT_TRUE(library->writeNow(&charges::ChargeService::add, text::ScannedCode("R-1"),
                                      charges::ChargeRequest{.kind = kind, .amount = {tiyn}}));
    }
    void lend() {
        const auto record = library->writeNow(
            &catalogue::RecordService::add, test::marcOf(test::smallRecords().front()), catalogue::MarcFormat::Marc21);
        ASSERT_TRUE(record);
        const collection::NewCopy copy{.recordId = *record, .barcode = "K-1", .place = "", .price = Money{150'000}};
        ASSERT_TRUE(library->writeNow(&collection::CopyService::add, copy));
        ASSERT_TRUE(library->writeNow(&circulation::LoanService::lend, text::ScannedCode("R-1"),
                                      text::ScannedCode("K-1"), circulation::Confirmed::everything()));
    }
    Money owed() { return *library->readNow(&charges::ChargeQueries::owedBy, id); }
    /// F8 on the reader's card.
    void openSheet() {
        navigator.open(Link{QStringLiteral("reader"), id.value, {}});
        const Page* const readers = navigator.current();
        ASSERT_TRUE(waitFor([&] { return readers->shownReader().has_value(); }));
        QTest::keyClick(&window, Qt::Key_F8);
        ASSERT_TRUE(waitFor([&] { return list("charge-list") != nullptr; }));
    }
    QLineEdit* field(const char* name) { return window.findChild<QLineEdit*>(QString::fromLatin1(name)); }
    LineList* list(const char* name) { return window.findChild<LineList*>(QString::fromLatin1(name)); }
    QString answer() { return window.findChild<Label*>(QStringLiteral("charge-answer"))->text(); }
    bool asksForSum() {
        return waitFor([this] { return field("charge-sum") && field("charge-sum")->isVisible(); });
    }
    void choose(const char* name, int row) {
        ASSERT_TRUE(waitFor([&] { return list(name)->lines() > row; }));
        list(name)->setCurrentIndex(list(name)->model()->index(row, 0));
    }

    readers::ReaderId id{0};
    ChargesPage* page = nullptr;
};

} // namespace

TEST_F(ChargesPageTest, F8AndEnterPayWhatIsOwedAndTheReceiptIsPrinted) {
    settings.set(Setting::SlipPaper, QStringLiteral("80"));
    charge(120'050);
    openSheet();
    ASSERT_TRUE(asksForSum());
    EXPECT_EQ(field("charge-sum")->text(), QStringLiteral("1200.50"));
    QTest::keyClick(field("charge-sum"), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return owed() == Money{}; }));
    EXPECT_TRUE(waitFor([&] { return printing.printed.size() == 1; }));
    EXPECT_TRUE(waitFor([&] { return !list("charge-list")->isVisible(); })) << "the desk goes on where it was";
}

TEST_F(ChargesPageTest, ADayWithoutMoneySaysSoUntilSomethingIsPaid) {
    auto* empty = page->findChild<EmptyState*>();
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->isHidden()) << "nothing is known of the day yet";
    navigator.open(Link{QStringLiteral("charges"), std::nullopt, {}});
    ASSERT_TRUE(waitFor([&] { return empty->isVisible(); }));
    EXPECT_FALSE(list("cash-receipts")->isVisible());
    charge(50'000);
    ASSERT_TRUE(library->writeNow(&charges::ChargeService::pay, text::ScannedCode("R-1"), charges::Payment{}));
    EXPECT_TRUE(waitFor([&] { return list("cash-receipts")->isVisible() && !empty->isVisible(); }));
}

TEST_F(ChargesPageTest, APartIsPaidAndWhatIsNoAmountIsAskedForAgain) {
    charge(100'000);
    openSheet();
    ASSERT_TRUE(asksForSum());
    field("charge-sum")->setText(QStringLiteral("много"));
    QTest::keyClick(field("charge-sum"), Qt::Key_Return);
    EXPECT_FALSE(answer().isEmpty());
    EXPECT_TRUE(field("charge-sum")->isVisible());
    field("charge-sum")->setText(QStringLiteral("400,25"));
    QTest::keyClick(field("charge-sum"), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return owed() == Money{59'975}; }));
    EXPECT_TRUE(printing.printed.empty()) << "this desk prints no slips";
}

TEST_F(ChargesPageTest, EscapeLeavesTheSheetWithTheQuestionThatCameWithIt) {
    charge(100'000);
    openSheet();
    ASSERT_TRUE(asksForSum());
    QTest::keyClick(field("charge-sum"), Qt::Key_Escape);
    EXPECT_FALSE(list("charge-list")->isVisible());
    EXPECT_EQ(owed(), Money{100'000});
}

TEST_F(ChargesPageTest, EscapeLeavesAQuestionThatWasAskedForFirstAndTheSheetThen) {
    charge(100'000);
    openSheet();
    ASSERT_TRUE(asksForSum());
    QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return field("charge-reason")->isVisible(); }));
    QTest::keyClick(field("charge-reason"), Qt::Key_Escape);
    EXPECT_FALSE(field("charge-reason")->isVisible());
    EXPECT_TRUE(list("charge-list")->isVisible());
    QTest::keyClick(list("charge-list"), Qt::Key_Escape);
    EXPECT_FALSE(list("charge-list")->isVisible());
    EXPECT_EQ(owed(), Money{100'000});
}

TEST_F(ChargesPageTest, TheBookThatIsBroughtInsteadIsScannedIntoItsField) {
    charge(100'000, ChargeKind::Lost);
    openSheet();
    ASSERT_TRUE(asksForSum());
    EXPECT_FALSE(giveToCodeField(QStringLiteral("K-1"))) << "a sum is no code";
    QTest::keyClick(&window, Qt::Key_B, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return field("charge-reason")->hasFocus(); }));
    EXPECT_EQ(field("charge-reason")->placeholderText(), QStringLiteral("Barcode, or a word about the book"));
    EXPECT_TRUE(giveToCodeField(QStringLiteral("K-1")));
    EXPECT_EQ(field("charge-reason")->text(), QStringLiteral("K-1"));
    QTest::keyClick(field("charge-reason"), Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return field("charge-reason")->isVisible(); }));
    EXPECT_FALSE(giveToCodeField(QStringLiteral("K-1"))) << "nor is a reason";
    EXPECT_EQ(field("charge-reason")->placeholderText(), QStringLiteral("Reason"));
}

TEST_F(ChargesPageTest, AnAmountIsReadByItsKeysAndHasRoom) {
    openSheet();
    QTest::keyClick(&window, Qt::Key_E, Qt::AltModifier);
    ASSERT_TRUE(asksForSum());
    EXPECT_TRUE(readsKeys(*field("charge-sum")));
    EXPECT_GE(field("charge-sum")->width(),
              field("charge-sum")->fontMetrics().horizontalAdvance(QStringLiteral("100000,50")) + 8);
    EXPECT_GE(field("charge-reason")->width(), 150);
}

TEST_F(ChargesPageTest, TheSheetIsHeadedByTheReaderAndHasAButtonWithItsKeyForWhatCanBeDone) {
    charge(100'000);
    openSheet();
    const auto* head = window.findChild<Label*>(QStringLiteral("charge-reader"));
    ASSERT_TRUE(head);
    EXPECT_TRUE(waitFor([&] { return head->text() == QStringLiteral("Сериков Ерлан · Card R-1"); }))
        << qPrintable(head->text());
    for (const char* act : {"charges.pay", "charges.add", "charges.waive", "charges.replace", "charges.refund",
                            "charges.reverse", "charges.receipt"}) {
        const auto* button = window.findChild<QPushButton*>(QString::fromLatin1(act));
        ASSERT_TRUE(button && button->isVisible()) << act;
        EXPECT_TRUE(button->text().contains(actions->find(QString::fromLatin1(act))->shortcut().toString())) << act;
    }
    EXPECT_FALSE(window.findChild<QPushButton*>(QStringLiteral("charges.lost"))->isVisible()) << "nothing is on loan";
}

TEST_F(ChargesPageTest, AChargeIsMadeByHand) {
    openSheet();
    QTest::keyClick(&window, Qt::Key_E, Qt::AltModifier);
    ASSERT_TRUE(asksForSum());
    auto* kind = window.findChild<QComboBox*>(QStringLiteral("charge-kind"));
    ASSERT_TRUE(kind && kind->isVisible());
    kind->setCurrentIndex(1); // a card
    field("charge-sum")->setText(QStringLiteral("500"));
    field("charge-reason")->setText(QStringLiteral("потеряла билет"));
    QTest::keyClick(field("charge-reason"), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return owed() == Money{50'000}; })) << qPrintable(answer());
    const auto all = library->readNow(&charges::ChargeQueries::ofReader, id);
    ASSERT_TRUE(all && all->charges.size() == 1);
    EXPECT_EQ(all->charges.front().row.charge.kind, ChargeKind::Card);
}

TEST_F(ChargesPageTest, AnotherBookAtTheLossLeavesNothingOwed) {
    lend();
    openSheet();
    choose("charge-loans", 0);
    QTest::keyClick(&window, Qt::Key_K, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return field("charge-reason")->isVisible(); }));
    field("charge-reason")->setText(QStringLiteral("Абай жолы, 2020"));
    QTest::keyClick(field("charge-reason"), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] {
        const auto open = library->readNow(&circulation::LoanQueries::openOfReader, id);
        return open && open->empty();
    })) << qPrintable(answer());
    EXPECT_EQ(owed(), Money{});
}

TEST_F(ChargesPageTest, WhatIsDoneToALoanOpensTheSheetForItAndAsks) {
    charge(100'000);
    lend();
    navigator.open(Link{QStringLiteral("reader"), id.value, {}});
    const Page* const readers = navigator.current();
    ASSERT_TRUE(waitFor([&] { return readers->shownReader().has_value(); }));
    QTest::keyClick(&window, Qt::Key_L, Qt::AltModifier);
    ASSERT_TRUE(asksForSum()) << "of the only loan";
    EXPECT_TRUE(field("charge-reason")->isVisible()) << "and not what is paid";
    field("charge-sum")->setText(QStringLiteral("2000"));
    QTest::keyClick(field("charge-sum"), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return owed() == Money{300'000}; })) << qPrintable(answer());
}

TEST_F(ChargesPageTest, AChargeIsWaivedWithAReasonOnly) {
    charge(100'000);
    openSheet();
    ASSERT_TRUE(asksForSum());
    choose("charge-list", 0);
    QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return field("charge-reason")->isVisible(); }));
    QTest::keyClick(field("charge-reason"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !answer().isEmpty(); }));
    EXPECT_EQ(owed(), Money{100'000});
    QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier);
    field("charge-reason")->setText(QStringLiteral("ветеран"));
    QTest::keyClick(field("charge-reason"), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return owed() == Money{}; }));
}

TEST_F(ChargesPageTest, APaymentIsReversedByALineAndBothStayInTheList) {
    charge(100'000);
    openSheet();
    ASSERT_TRUE(asksForSum());
    QTest::keyClick(field("charge-sum"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return owed() == Money{} && !list("charge-list")->isVisible(); }));
    QTest::keyClick(&window, Qt::Key_F8);
    choose("charge-list", 1);
    QTest::keyClick(&window, Qt::Key_Z, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return field("charge-reason")->isVisible(); }));
    field("charge-reason")->setText(QStringLiteral("ошибка"));
    QTest::keyClick(field("charge-reason"), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return owed() == Money{100'000}; }));
    EXPECT_TRUE(waitFor([&] { return list("charge-list")->lines() == 3; }));
}

TEST_F(ChargesPageTest, ALostBookEndsItsLoanAndIsCharged) {
    lend();
    openSheet();
    choose("charge-loans", 0);
    QTest::keyClick(&window, Qt::Key_L, Qt::AltModifier);
    ASSERT_TRUE(asksForSum());
    QTest::keyClick(field("charge-sum"), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return owed() == Money{150'000}; })) << qPrintable(answer());
}

TEST_F(ChargesPageTest, WhatTheReaderSaysOfALoanIsWrittenDown) {
    lend();
    openSheet();
    choose("charge-loans", 0);
    QTest::keyClick(&window, Qt::Key_C, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return field("charge-reason")->isVisible(); }));
    QTest::keyClick(field("charge-reason"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !answer().isEmpty(); }));
    EXPECT_EQ(owed(), Money{});
}

TEST_F(ChargesPageTest, WithoutAReaderF8SaysWhatToDo) {
    ASSERT_TRUE(waitFor([&] { return window.isActiveWindow(); }));
    QTest::keyClick(&window, Qt::Key_F8);
    EXPECT_TRUE(waitFor([&] { return !told.isEmpty(); }));
}

TEST_F(ChargesPageTest, TheCashOfTheDayIsCounted) {
    charge(100'000);
    ASSERT_TRUE(library->writeNow(&charges::ChargeService::pay, text::ScannedCode("R-1"), charges::Payment{}));
    EXPECT_TRUE(waitFor([&] { return list("cash-receipts")->lines() == 1; }));
    EXPECT_EQ(list("cash-sums")->lines(), 1);
}

TEST_F(ChargesPageTest, TheCashOfOtherDaysIsOneKeyAway) {
    charge(100'000);
    ASSERT_TRUE(library->writeNow(&charges::ChargeService::pay, text::ScannedCode("R-1"), charges::Payment{}));
    ASSERT_TRUE(waitFor([&] { return window.isActiveWindow() && list("cash-receipts")->lines() == 1; }));
    EXPECT_FALSE(page->findChild<QPushButton*>(QStringLiteral("cash-after"))->isEnabled()) << "it is today";
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return list("cash-receipts")->lines() == 0; }));
    const Day before = library->clock().today().plusDays(-1);
    EXPECT_EQ(field("cash-day")->text(), dayText(before));
    QTest::keyClick(&window, Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return list("cash-receipts")->lines() == 1; }));
    page->findChild<QPushButton*>(QStringLiteral("cash-before"))->click();
    page->findChild<QPushButton*>(QStringLiteral("cash-before"))->click();
    EXPECT_EQ(field("cash-day")->text(), dayText(before.plusDays(-1)));
    page->findChild<QPushButton*>(QStringLiteral("cash-today"))->click();
    EXPECT_TRUE(waitFor([&] { return list("cash-receipts")->lines() == 1; }));
}

TEST_F(ChargesPageTest, ReceiptsNameTheReaderByCardAndInitialsInTheLanguageOfTheSlip) {
    charges::Receipt receipt;
    receipt.number = "000042";
    receipt.card = "R-1";
    receipt.readerName = {"Сериков", "Ерлан", ""};
    receipt.amount = {150'000};
    receipt.items.push_back({ChargeKind::Lost, "Абай жолы", "K-1", {150'000}});
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        const auto document = receiptPaper(receipt, "Кітапхана", documents::roll58, language);
        EXPECT_EQ(document.number, "000042");
        std::string all;
        for (const documents::Block& block : document.blocks) {
            if (const auto* paragraph = std::get_if<documents::Paragraph>(&block)) all += paragraph->text + "\n";
        }
        EXPECT_NE(all.find("С. Е."), std::string::npos) << all;
        EXPECT_EQ(all.find("Сериков"), std::string::npos) << all;
        EXPECT_NE(all.find("Абай жолы"), std::string::npos) << all;
    }
}

TEST_F(ChargesPageTest, WhatIsOwedIsNeverSaidToBeNothingBeforeItIsKnown) {
    charge(100'000);
    navigator.open(Link{QStringLiteral("reader"), id.value, {}});
    const Page* const readers = navigator.current();
    ASSERT_TRUE(waitFor([&] { return readers->shownReader().has_value(); }));
    library->store().close(); // every answer is Offline from now on
    QTest::keyClick(&window, Qt::Key_F8);
    ASSERT_TRUE(waitFor([&] { return list("charge-list") != nullptr; }));
    const auto states = [this] {
        QStringList words;
        for (const StateLabel* each : window.findChildren<StateLabel*>()) {
            if (each->isVisible()) words << each->word();
        }
        return words.join(QLatin1Char('|'));
    };
    EXPECT_FALSE(states().contains(QStringLiteral("Nothing is owed"))) << "asked just now";
    const auto again = [this] {
        for (QPushButton* each : list("charge-list")->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == QStringLiteral("Read again")) return each;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    ASSERT_TRUE(waitFor([&] { return again() != nullptr; }));
    EXPECT_TRUE(states().contains(QStringLiteral("What is owed is not known"))) << qPrintable(states());
    QTest::keyClick(&window, Qt::Key_F8);
    EXPECT_FALSE(answer().contains(QStringLiteral("Nothing is owed"))) << "F8 once more asks once more";
    ASSERT_TRUE(waitFor([&] { return again() != nullptr; }));
}

TEST_F(ChargesPageTest, WhatWasTypedStandsThereAgainWhenItCouldNotBeSaved) {
    charge(100'000);
    openSheet();
    ASSERT_TRUE(asksForSum());
    QTest::keyClick(field("charge-sum"), Qt::Key_Escape);
    openSheet();
    ASSERT_TRUE(asksForSum());
    field("charge-sum")->setText(QStringLiteral("400"));
    library->store().close(); // every answer is Offline from now on
    QTest::keyClick(field("charge-sum"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return answer().startsWith(QStringLiteral("Not saved")); }));
    EXPECT_TRUE(asksForSum());
    EXPECT_EQ(field("charge-sum")->text(), QStringLiteral("400"));
}

} // namespace kitapdar::ui
