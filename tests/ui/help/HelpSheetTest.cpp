// The help as it is opened: "?" in the one box, Ctrl+/, from an empty list.
#include "tests/support/ui/OpenWindow.h"
#include "ui/help/HelpPages.h"
#include "ui/help/HelpSheet.h"
#include "ui/shell/ChoiceList.h"
#include "ui/shell/OneBox.h"
#include "ui/widgets/EmptyState.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

namespace kitapdar::ui {
namespace {

class HelpSheetTest : public testing::Test {
protected:
    void open() {
        w.show();
        sheet = w.window->findChild<HelpSheet*>();
        ASSERT_TRUE(sheet);
    }
    QStringList answers() const {
        QStringList titles;
        const QAbstractItemModel& model = *w.window->box().answers().model();
        for (int row = 0; row < model.rowCount(); ++row) titles << model.index(row, 0).data().toString();
        return titles;
    }
    bool shows(const QString& page) {
        return test::until([&] { return sheet->isVisible() && sheet->page() == page; });
    }
    QString text() const { return sheet->findChild<QTextBrowser*>()->toPlainText(); }

    test::OpenWindow w;
    HelpSheet* sheet = nullptr;
};

TEST_F(HelpSheetTest, AQuestionMarkInTheBoxOffersThePageThatFitsFirst) {
    open();
    w.press(Qt::Key_F1);
    w.type("?");
    ASSERT_TRUE(test::until([this] { return w.window->box().isAnswering(); }));
    EXPECT_EQ(answers().size(), static_cast<qsizetype>(helpPages().size()) + 1) << "with the heading";
    EXPECT_EQ(answers().value(1), helpTitle("desk", Language::English));
    w.press(Qt::Key_Return);
    EXPECT_TRUE(shows("desk"));
    EXPECT_TRUE(text().contains("F6")) << "the key is the window's";
    w.press(Qt::Key_Escape);
    EXPECT_FALSE(sheet->isVisible());
}

TEST_F(HelpSheetTest, WordsBehindTheMarkFindThePageAndEnterOpensIt) {
    open();
    w.press(Qt::Key_F1);
    w.type("? этикетк");
    w.press(Qt::Key_Return);
    EXPECT_TRUE(shows("copies"));
}

TEST_F(HelpSheetTest, PlainWordsNeverAskTheHelp) {
    open();
    w.press(Qt::Key_F1);
    w.type("barcode spine");
    test::until([this] { return w.window->box().isAnswering(); });
    EXPECT_FALSE(answers().contains(helpTitle("copies", Language::English)));
}

TEST_F(HelpSheetTest, CtrlSlashOpensWhatFitsTheScreenAndClosesAgain) {
    open();
    w.navigator.open(QString("reader-new"));
    w.press(Qt::Key_Slash, Qt::ControlModifier);
    EXPECT_TRUE(shows("readers"));
    w.type("backup folder");
    EXPECT_TRUE(shows("backup"));
    auto* list = sheet->findChild<QListWidget*>();
    w.press(Qt::Key_Down);
    EXPECT_EQ(list->currentRow(), std::min(1, list->count() - 1));
    w.press(Qt::Key_Slash, Qt::ControlModifier);
    EXPECT_FALSE(sheet->isVisible());
}

TEST_F(HelpSheetTest, ALinkLeadsToItsPageAlsoWhenTheListIsNarrowedDown) {
    open();
    sheet->show("begin");
    ASSERT_TRUE(shows("begin"));
    Q_EMIT sheet->findChild<QTextBrowser*>()->anchorClicked(QUrl("help:record"));
    EXPECT_TRUE(shows("record"));
    sheet->findChild<QLineEdit*>()->setText("ISBN");
    Q_EMIT sheet->findChild<QTextBrowser*>()->anchorClicked(QUrl("help:backup"));
    EXPECT_TRUE(shows("backup"));
}

TEST_F(HelpSheetTest, SpeaksTheLanguageOfTheWindow) {
    open();
    sheet->show("begin");
    w.settings.set(Setting::Language, "kk");
    EXPECT_TRUE(test::until([this] { return text().startsWith("Кітапхананы бастау"); })) << text().toStdString();
    EXPECT_TRUE(shows("begin"));
}

TEST_F(HelpSheetTest, AnEmptyListOffersTheHelp) {
    open();
    w.navigator.open(QString("readers"));
    EmptyState* empty = nullptr;
    const auto offered = [&]() -> QPushButton* {
        for (auto* each : w.window->findChildren<EmptyState*>()) {
            if (each->isVisible() && each->findChildren<QPushButton*>().value(1)) empty = each;
        }
        return empty ? empty->findChildren<QPushButton*>().value(1) : nullptr;
    };
    ASSERT_TRUE(test::until([&] { return offered() && offered()->isVisible(); }));
    offered()->click();
    EXPECT_TRUE(shows("readers"));
}

} // namespace
} // namespace kitapdar::ui
