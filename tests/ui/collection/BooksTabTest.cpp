// The books of account on their page: opened, looked at figure by figure, corrected, balanced, put on paper; by keys.
#include "core/documents/Xlsx.h"
#include "tests/support/Papers.h"
#include "tests/support/Shared.h"
#include "tests/ui/collection/StockPlace.h"
#include "ui/collection/BalanceLine.h"
#include "ui/collection/BooksTab.h"
#include "ui/collection/InventoryPane.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/StateLabel.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

namespace kitapdar::ui {
namespace {

class BooksTabTest : public test::StockPlace {
protected:
    StateLabel& state() { return *page->balance().findChild<StateLabel*>(); }
    DataTable& behind() { return child<DataTable>("behind-table"); }
};

TEST_F(BooksTabTest, EnterOpensTheBooksOfAStockThatHasNone) {
    open(QStringLiteral("books"));
    ASSERT_TRUE(waitFor([&] { return state().isHidden(); })) << "nothing disagrees before they are open";
    page->takeFocus();
    auto* const offer = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->text(), QStringLiteral("Open the books of account"));
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("opening-sheet"); }));
    press(Qt::Key_Return); // today
    ASSERT_TRUE(waitFor([&] { return balance().opened.has_value(); }));
    EXPECT_TRUE(waitFor([&] { return state().tone() == Tone::Ok; })) << state().word().toStdString();
    EXPECT_EQ(state().word(), QStringLiteral("Inventory book = summary book = stock: 3"));
    EXPECT_TRUE(waitFor([&] { return isShown<QWidget>("collection-books"); }));
}

TEST_F(BooksTabTest, TheOpeningIsTakenBackWhenSomebodySaysSo) {
    openBooks();
    open(QStringLiteral("books"));
    dialogs.answers = {false, true};
    actions->find(QStringLiteral("collection.takeBack"))->trigger();
    settle();
    EXPECT_TRUE(balance().opened.has_value());
    actions->find(QStringLiteral("collection.takeBack"))->trigger();
    EXPECT_TRUE(waitFor([&] { return !balance().opened.has_value(); }));
}

TEST_F(BooksTabTest, ACopyThatWaitsIsNamedAndEnteredByKeysAsOneRecord) {
    openBooks();
    addCopy(records[0], "K-9", 50'000);
    open(QStringLiteral("arrivals"));
    ASSERT_TRUE(waitFor([&] { return state().tone() == Tone::Attention; }));
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("balance-sheet"); }));
    ASSERT_TRUE(waitFor([&] { return child<DataTable>("balance-table").model()->rowCount() == 1; }));
    child<QLineEdit>("balance-number").setFocus();
    test::typeText(QStringLiteral("17"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return balance().agrees(); }));
    EXPECT_TRUE(waitFor([&] { return state().tone() == Tone::Ok; }));
    auto& table = child<DataTable>("ksu-arrival");
    ASSERT_TRUE(waitFor([&] { return table.model()->rowCount() == 2; })) << "a record and the total";
    EXPECT_EQ(cell(table, 0, "number"), QStringLiteral("1/2026"));
    EXPECT_EQ(cell(table, 0, "document"), QStringLiteral("17 · 23.11.2026"));
    EXPECT_EQ(cell(table, 1, "copies"), QStringLiteral("1"));
}

TEST_F(BooksTabTest, EnterOnAFigureListsTheCopiesBehindIt) {
    openBooks();
    addCopy(records[2], "K-9", 50'000); // in Russian
    const accounts::Arrival arrival{clock.today(), "gift", {"", std::nullopt, "7", clock.today()}, {{copies.back()}}};
    ASSERT_TRUE(library->writeNow(&accounts::EntryService::enter, arrival));
    open(QStringLiteral("arrivals"));
    DataTable* table = nullptr;
    ASSERT_TRUE(waitFor([&] {
        table = window.findChild<DataTable*>(QStringLiteral("ksu-arrival"));
        return table && table->model()->rowCount() == 2;
    }));
    page->takeFocus();
    table->setCurrentIndex(table->model()->index(0, columnOf(*table, "language-ru")));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("behind-sheet") && behind().model()->rowCount() == 1; }));
    EXPECT_TRUE(cell(behind(), 0, "title").contains(QStringLiteral("Маздак")));
    press(Qt::Key_Escape);
    table->setCurrentIndex(table->model()->index(1, columnOf(*table, "language-kk"))); // of the total: none
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("behind-sheet"); }));
    EXPECT_TRUE(waitFor([&] { return behind().model()->rowCount() == 0; }));
}

TEST_F(BooksTabTest, PartThreeIsComputedForADayAndItsFiguresOpen) {
    openBooks();
    open(QStringLiteral("totals"));
    auto& table = child<DataTable>("ksu-movement");
    ASSERT_TRUE(waitFor([&] { return table.model()->rowCount() > 5 && cell(table, 0, "end") == QStringLiteral("3"); }));
    EXPECT_EQ(cell(table, 0, "begin"), QStringLiteral("3")) << "an opening balance of these days is in the beginning";
    page->takeFocus();
    table.setCurrentIndex(table.model()->index(0, columnOf(table, "end")));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("behind-sheet") && behind().model()->rowCount() == 3; }));
    press(Qt::Key_Escape);
    page->filter();
    test::typeText(QStringLiteral("22.11.2026"));
    EXPECT_TRUE(waitFor([&] { return cell(table, 0, "end") != QStringLiteral("3"); })) << "the day before";
    child<QLineEdit>("collection-until").setText(QStringLiteral("30.02.2026"));
    settle();
    EXPECT_TRUE(isShown<QWidget>("ksu-movement")) << "what was shown stays";
}

TEST_F(BooksTabTest, ANumberLeadsToItsLineWhichIsCorrectedAndKeepsWhatWasStruck) {
    openBooks();
    open(QStringLiteral("inventory"));
    auto& table = child<DataTable>("inventory-table");
    ASSERT_TRUE(waitFor([&] { return table.model()->rowCount() == 3; }));
    const QString number = cell(table, 1, "number");
    page->filter();
    test::typeText(number);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return table.hasFocus() && table.currentIndex().row() == 1; }));
    EXPECT_TRUE(page->edit());
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("correction-sheet"); }));
    EXPECT_EQ(child<QLineEdit>("correction-value").text(), QStringLiteral("1000.50"));
    press(Qt::Key_Tab);
    child<QLineEdit>("correction-value").setFocus();
    child<QLineEdit>("correction-value").selectAll();
    test::typeText(QStringLiteral("1500"));
    press(Qt::Key_Return); // to the reason
    press(Qt::Key_Return); // none: it is asked for
    settle();
    EXPECT_TRUE(isShown<QWidget>("correction-sheet"));
    test::typeText(QStringLiteral("a slip"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !isShown<QWidget>("correction-sheet"); }));
    ASSERT_TRUE(waitFor([&] {
        return cell(table, 1, "price").contains(QStringLiteral("500.00")) &&
               cell(table, 1, "price").startsWith(QStringLiteral("1")) &&
               !cell(table, 1, "price").contains(QStringLiteral("000.50"));
    })) << cell(table, 1, "price").toStdString();
    table.selectRow(1);
    EXPECT_TRUE(waitFor([&] { return child<LineList>("inventory-struck").isVisible(); }));
    EXPECT_TRUE(balance().agrees());
}

TEST_F(BooksTabTest, ANumberThatIsInNoLineIsTold) {
    openBooks();
    open(QStringLiteral("inventory"));
    ASSERT_TRUE(waitFor([&] { return child<DataTable>("inventory-table").model()->rowCount() == 3; }));
    page->filter();
    test::typeText(QStringLiteral("999999"));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return told.join(' ').contains(QStringLiteral("999999")); }));
}

TEST_F(BooksTabTest, PapersAreMadeInTheLanguageThatIsChosenAsPdfAndWorkbook) {
    openBooks();
    open(QStringLiteral("inventory"));
    ASSERT_TRUE(waitFor([&] { return child<DataTable>("inventory-table").model()->rowCount() == 3; }));
    const auto choose = [&](int paper, int way) {
        actions->find(QStringLiteral("collection.papers"))->trigger();
        QMenu* menu = nullptr;
        EXPECT_TRUE(waitFor([&] {
            menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu != nullptr;
        })) << told.join(QLatin1Char('|')).toStdString();
        if (!menu) return;
        menu->actions().at(paper)->menu()->actions().at(way)->trigger();
        menu->close();
    };
    choose(0, 0); // this page, printed in Kazakh
    ASSERT_TRUE(waitFor([&] { return printing.printed.size() == 1; }));
    const auto text = [](const QByteArray& pdf) {
        QBuffer buffer;
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        return document.getAllText(0).text();
    };
    const QString kazakh = text(printing.printed.front().job.bytes);
    EXPECT_TRUE(kazakh.contains(QStringLiteral("Түгендеу кітабы"))) << kazakh.toStdString();
    EXPECT_TRUE(kazakh.contains(QStringLiteral("Абай жолы")));
    const QString workbook = QString::fromStdString((folder.path() / "page.xlsx").string());
    dialogs.files.push_back({workbook});
    choose(0, 3); // saved in Russian
    ASSERT_TRUE(waitFor([&] { return QFile::exists(workbook) && jobs.running().empty(); }));
    const std::string sheet = test::unpacked(test::readFile(folder.path() / "page.xlsx"), "xl/*.xml") +
                              test::unpacked(test::readFile(folder.path() / "page.xlsx"), "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.find("Инвентарная книга") != std::string::npos);
    EXPECT_TRUE(sheet.find("1000.5") != std::string::npos) << "a price is a number";
    choose(2, 1); // the certification in Russian
    ASSERT_TRUE(waitFor([&] { return printing.printed.size() == 2; }));
    EXPECT_TRUE(text(printing.printed.back().job.bytes).contains(QStringLiteral("прошнурованы")));
}

} // namespace
} // namespace kitapdar::ui
