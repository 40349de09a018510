// Labels by the keys of the window.
#include "core/places/PlaceService.h"
#include "core/readers/ReaderQueries.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/printing/LabelSheet.h"
#include "ui/readers/ReaderList.h"
#include "ui/widgets/DataTable.h"

#include <QAction>
#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>

namespace kitapdar::ui {
namespace {

class LabelActionsTest : public testing::Test {
protected:
    LabelActionsTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.show();
    }
    /// The text of the paper that was printed last; "" when none was.
    QString printedText() {
        if (!test::until([this] { return !w.printing.printed.empty(); })) return {};
        QBuffer buffer;
        buffer.setData(w.printing.printed.back().job.bytes);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument pdf;
        pdf.load(&buffer);
        return pdf.getAllText(0).text();
    }

    test::OpenWindow w;
};

TEST_F(LabelActionsTest, CtrlLAndEnterPrintTheCardOfTheOpenReader) {
    const auto reader = w.library->readNow(&readers::ReaderQueries::byCard, std::string("CARD-0001"));
    ASSERT_TRUE(reader && *reader);
    w.navigator.open(Link{QStringLiteral("reader"), (*reader)->id.value, {}});
    ASSERT_TRUE(test::until([this] { return w.readersPage->shownReader().has_value(); }));
    w.press(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(w.readersPage->labels() && w.readersPage->labels()->isVisible());
    w.press(Qt::Key_Return);
    const QString text = printedText();
    EXPECT_TRUE(text.contains(QStringLiteral("CARD-0001"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Ахметова"))) << text.toStdString();
}

TEST_F(LabelActionsTest, CtrlLInTheListPrintsTheCardsOfTheMarkedReadersTogether) {
    w.addReader("Берікова", "CARD-0002");
    w.addReader("Сапарова", "CARD-0003");
    w.navigator.open(QStringLiteral("readers"));
    DataTable& table = w.readersPage->list().table();
    // A row that is not read yet takes no mark.
    ASSERT_TRUE(test::until([&] { return table.model()->rowCount() == 3 && table.list().idOf(2); }));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    w.press(Qt::Key_Space);
    w.press(Qt::Key_Space);
    w.press(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(test::until([this] { return w.readersPage->labels() && w.readersPage->labels()->isVisible(); }));
    w.readersPage->labels()->printButton().click();
    const QString text = printedText();
    EXPECT_TRUE(text.contains(QStringLiteral("CARD-0001"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("CARD-0002"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("CARD-0003"))) << "not marked";
}

TEST_F(LabelActionsTest, ACardCarriesTheNameOfTheLibrary) {
    places::LibraryName name;
    name.kk = "Қызылорда кітапханасы";
    ASSERT_TRUE(w.library->writeNow(&places::PlaceService::nameLibrary, name));
    const auto reader = w.library->readNow(&readers::ReaderQueries::byCard, std::string("CARD-0001"));
    w.navigator.open(Link{QStringLiteral("reader"), (*reader)->id.value, {}});
    ASSERT_TRUE(test::until([this] { return w.readersPage->shownReader().has_value(); }));
    w.press(Qt::Key_T, Qt::ControlModifier);
    LabelSheet& sheet = *w.readersPage->labels();
    ASSERT_TRUE(test::until([&] { return !sheet.libraryField().placeholderText().isEmpty(); }));
    EXPECT_TRUE(sheet.libraryField().text().isEmpty()) << "no short name was typed";
    sheet.printButton().click();
    const QString text = printedText();
    EXPECT_TRUE(text.contains(QStringLiteral("Қызылорда"))) << text.toStdString();
}

TEST_F(LabelActionsTest, SaysWhenNothingGetsALabel) {
    w.navigator.open(QStringLiteral("readers"));
    w.actions->find(QStringLiteral("window.labels"))->trigger();
    EXPECT_EQ(w.readersPage->labels(), nullptr);
    EXPECT_FALSE(w.window->findChild<LabelSheet*>());
}

TEST_F(LabelActionsTest, PrintsTheSheetOfCommands) {
    w.actions->find(QStringLiteral("window.commandSheet"))->trigger();
    auto* sheet = w.window->findChild<LabelSheet*>();
    ASSERT_TRUE(sheet && sheet->isVisible());
    sheet->printButton().click();
    const QString text = printedText();
    for (const char* code : {"%C-UNDO", "%C-YES", "%C-RENEW", "%C-FINISH"})
        EXPECT_TRUE(text.contains(QLatin1String(code))) << code << "\n" << text.toStdString();
}

} // namespace
} // namespace kitapdar::ui
