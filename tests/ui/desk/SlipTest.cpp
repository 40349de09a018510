// The slip of due dates: at empty Enter, again by F9, and never in the way of a loan.
#include "core/circulation/LoanQueries.h"
#include "core/places/PlaceService.h"
#include "core/readers/ReaderQueries.h"
#include "core/text/ScannedCode.h"
#include "tests/support/ui/OpenWindow.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfDocument>
#include <QPdfSelection>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class SlipTest : public testing::Test {
protected:
    SlipTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addBook("Абай жолы", "BOOK-0001");
        w.addBook("Қан мен тер", "BOOK-0002");
        w.show();
    }
    void lendTwo() {
        w.scan("CARD-0001");
        w.scan("BOOK-0001");
        w.scan("BOOK-0002");
    }
    bool printed(std::size_t count) {
        return test::until([&] { return w.printing.printed.size() == count; });
    }
    /// Of the last slip, which is a PDF.
    QString text() {
        QBuffer bytes(&w.printing.printed.back().job.bytes);
        bytes.open(QIODevice::ReadOnly);
        QPdfDocument pdf;
        pdf.load(&bytes);
        return pdf.getAllText(0).text();
    }
    /// Dots across, as the commands for the printer have it.
    int dots() const {
        const QByteArray& bytes = w.printing.printed.back().job.bytes;
        const auto at = bytes.indexOf(QByteArray("\x1D\x76\x30\x00", 4));
        return 8 * (static_cast<unsigned char>(bytes[at + 4]) + 256 * static_cast<unsigned char>(bytes[at + 5]));
    }

    test::OpenWindow w;
};

/// FD-5
TEST_F(SlipTest, IsPrintedWhenAReaderIsFinishedWithIfItIsSwitchedOn) {
    w.settings.set(Setting::SlipPrinter, "slips");
    for (const auto& [paper, width] : {std::pair("58", 384), std::pair("80", 576)}) {
        w.settings.set(Setting::SlipPaper, paper);
        w.scan("CARD-0001");
        w.scan("BOOK-0001");
        w.press(Qt::Key_Return);
        ASSERT_TRUE(printed(1));
        EXPECT_EQ(w.printing.printed[0].printer, "slips");
        EXPECT_EQ(w.printing.printed[0].job.kind, PrintJob::Kind::Raster);
        EXPECT_EQ(dots(), width);
        w.printing.printed.clear();
        w.scan("BOOK-0001"); // back again: no slip
        w.press(Qt::Key_Return);
    }
    QTest::qWait(100);
    EXPECT_TRUE(w.printing.printed.empty());
}

TEST_F(SlipTest, IsNotPrintedWhenItIsSwitchedOffButOnceMoreWhenAskedFor) {
    lendTwo();
    w.press(Qt::Key_Return);
    QTest::qWait(100);
    EXPECT_TRUE(w.printing.printed.empty());
    w.press(Qt::Key_F9);
    ASSERT_TRUE(printed(1));
    EXPECT_TRUE(w.printing.printed[0].job.bytes.startsWith("%PDF")) << "on A4 while no roll is chosen";
}

TEST_F(SlipTest, SaysThatThereIsNoneYet) {
    w.press(Qt::Key_F9);
    EXPECT_TRUE(w.strips.join('|').contains("No slip yet"));
}

// UI-18.
TEST_F(SlipTest, ADeadPrinterKeepsTheLoansAndF9PrintsLater) {
    w.settings.set(Setting::SlipPaper, "80");
    w.printing.refusal = PrinterNotReady{"slips"};
    lendTwo();
    w.press(Qt::Key_Return);
    EXPECT_FALSE(w.session().reader) << "the next reader can come at once";
    ASSERT_TRUE(test::until([this] { return w.strips.join('|').contains("F9"); }));
    EXPECT_TRUE(w.strips.join('|').contains("slips"));
    const auto reader =
        w.library->readNow(&readers::ReaderQueries::byCard, text::ScannedCode("CARD-0001", text::CodeKind::Card));
    ASSERT_TRUE(reader && *reader);
    EXPECT_EQ(w.library->readNow(&circulation::LoanQueries::openOfReader, (*reader)->id)->size(), 2U);
    w.printing.refusal.reset();
    w.press(Qt::Key_F9);
    EXPECT_TRUE(printed(1));
}

TEST_F(SlipTest, WithoutAPrinterTheSlipIsSavedFromTheMessageOrByItsKey) {
    w.printing.refusal = NoPrintService{};
    lendTwo();
    w.press(Qt::Key_Return);
    w.press(Qt::Key_F9);
    ASSERT_TRUE(test::until([this] { return w.lastOffer.act != nullptr; }));
    const QString first = QString::fromStdString((w.folder.path() / "first.pdf").string());
    const QString second = QString::fromStdString((w.folder.path() / "second.pdf").string());
    w.dialogs.files = {{first}, {second}};
    w.lastOffer.act();
    EXPECT_TRUE(test::until([&] { return QFileInfo::exists(first); }));
    w.press(Qt::Key_F9, Qt::ShiftModifier);
    ASSERT_TRUE(test::until([&] { return QFileInfo::exists(second); }));
    QPdfDocument pdf;
    pdf.load(second);
    EXPECT_TRUE(pdf.getAllText(0).text().contains("CARD-0001"));
}

TEST_F(SlipTest, ASilentPrinterDelaysNothing) {
    w.settings.set(Setting::SlipPaper, "58");
    w.printing.silent = true;
    lendTwo();
    w.press(Qt::Key_Return);
    w.scan("BOOK-0001");
    EXPECT_TRUE(std::holds_alternative<circulation::Returned>(w.last().outcome));
}

TEST_F(SlipTest, SpeaksTheLanguageOfTheLibraryAndBearsItsNameUnlessTheDeskHasAnother) {
    const places::LibraryName name{0, "Аудандық кітапхана", "Районная библиотека", "ru", 0};
    ASSERT_TRUE(w.library->writeNow(&places::PlaceService::nameLibrary, name));
    QTest::qWait(100);
    w.settings.set(Setting::SlipPaper, "a4");
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.press(Qt::Key_Return);
    ASSERT_TRUE(printed(1));
    EXPECT_TRUE(text().contains("Районная библиотека")) << qPrintable(text());
    EXPECT_TRUE(text().contains("Срок возврата"));
    w.settings.set(Setting::SlipLanguage, "kk");
    w.press(Qt::Key_F9);
    ASSERT_TRUE(printed(2));
    EXPECT_TRUE(text().contains("Аудандық кітапхана"));
    EXPECT_TRUE(text().contains("Қайтару мерзімі"));
}

TEST_F(SlipTest, LeavesOutWhatWasTakenBack) {
    w.settings.set(Setting::SlipPaper, "a4");
    w.settings.set(Setting::SlipLanguage, "kk");
    lendTwo();
    w.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(test::until([this] { return w.last().undone; }));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(printed(1));
    const QString slip = text();
    EXPECT_TRUE(slip.contains("Абай жолы")) << qPrintable(slip);
    EXPECT_FALSE(slip.contains("Қан мен тер"));
    EXPECT_TRUE(slip.contains("Қайтару мерзімі")) << "in the language of slips, not of the window";
    EXPECT_TRUE(slip.contains("CARD-0001"));
    EXPECT_FALSE(slip.contains("Ахметова")) << "slips lie about";
}

TEST_F(SlipTest, OfAReaderWhoIsNotFinishedWithIsPrintedByF9AlsoWhileHeWaits) {
    lendTwo();
    w.press(Qt::Key_F9);
    ASSERT_TRUE(printed(1));
    w.press(Qt::Key_Tab, Qt::ControlModifier);
    w.press(Qt::Key_F9);
    EXPECT_TRUE(printed(2));
}

} // namespace
} // namespace kitapdar::ui
