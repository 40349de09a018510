#include "ui/models/ListModel.h"
#include "ui/models/WindowModel.h"
#include "ui/theme/Look.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace kitapdar::ui {
namespace {

struct Book {
    std::int64_t id;
    std::string title;
    int year;
};

template <class T>
Pending<T> answered(T value) {
    return Pending<T>(std::move(value));
}

RowSource<Book> sourceOf(const std::vector<Book>& books) {
    return {[&books] {
                return answered(Result<PageAnchors>(PageAnchors{static_cast<std::int64_t>(books.size()), {}}));
            },
            [&books](const PageRequest& request) {
                const auto from = std::min(books.size(), static_cast<std::size_t>(request.skip));
                const auto to = std::min(books.size(), from + static_cast<std::size_t>(request.limit));
                return answered(
                    Result<std::vector<Book>>(std::vector<Book>(books.begin() + long(from), books.begin() + long(to))));
            },
            {}};
}

std::vector<Column<Book>> columns() {
    return {{.head = {.id = QStringLiteral("title"),
                      .title = [] { return QStringLiteral("Title"); },
                      .sortId = QStringLiteral("by-title"),
                      .width = 240},
             .text = [](const Book& book) { return QString::fromStdString(book.title); }},
            {.head = {.id = QStringLiteral("year"),
                      .title = [] { return QStringLiteral("Year"); },
                      .alignment = Qt::AlignRight,
                      .width = 80},
             .text = [](const Book& book) { return QString::number(book.year); }},
            {.head = {.id = QStringLiteral("id"), .title = [] { return QStringLiteral("Id"); }, .shown = false},
             .text = [](const Book& book) { return QString::number(book.id); }}};
}

/// Opens what a delegate makes of a cell.
struct Opened : QStyledItemDelegate {
    static auto style() { return &Opened::initStyleOption; }
};

class DataTableTest : public testing::Test {
protected:
    DataTableTest() {
        table.resize(500, 300);
        table.show();
        table.activateWindow();
        model.setSource(sourceOf(books));
        settle();
    }
    static void settle() {
        for (int i = 0; i < 6; ++i) QCoreApplication::processEvents();
    }
    void clickHeader(int column) {
        const auto* head = table.horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(column) + 20, head->height() / 2));
    }

    std::vector<Book> books{{10, "Абай жолы", 1942}, {20, "Қан мен тер", 1961}, {30, "Көшпенділер\tI", 1969}};
    std::map<QString, QString> saved;
    ViewMemory memory{[this](const QString& key) { return saved[key]; },
                      [this](const QString& key, const QString& value) { saved[key] = value; }};
    WindowModel<Book> model{columns(), [](const Book& book) { return book.id; }};
    DataTable table{QStringLiteral("books"), model, memory};
};

TEST_F(DataTableTest, SelectsIdsAndKeepsThemWhenRowsChangePlaces) {
    table.selectRow(1);
    EXPECT_EQ(table.selectedIds(), QList<std::int64_t>{20});
    books.insert(books.begin(), {5, "Жаңа кітап", 2026});
    model.reload();
    settle();
    EXPECT_EQ(table.selectedIds(), QList<std::int64_t>{20});
    EXPECT_TRUE(table.selectionModel()->isRowSelected(2, {}));
    EXPECT_FALSE(table.selectionModel()->isRowSelected(1, {}));
}

TEST_F(DataTableTest, RowsAreAsHighAsTheLookSays) { EXPECT_EQ(table.rowHeight(0), lookOf(&table).px(size::row)); }

TEST_F(DataTableTest, ShiftF10AndTheMenuKeyOpenTheMenuAtTheCurrentRow) {
    const auto opened = [this] {
        settle();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        const bool isOurs = menu && menu->parentWidget() == &table && !menu->actions().isEmpty();
        const bool isBeside =
            isOurs && menu->y() >= table.viewport()->mapToGlobal(table.visualRect(table.currentIndex()).topLeft()).y();
        if (menu) menu->close();
        settle();
        return isOurs && isBeside;
    };
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_TRUE(opened());
    QTest::keyClick(&table, Qt::Key_Menu);
    EXPECT_TRUE(opened());
    QTest::keyClick(&table, Qt::Key_F10);
    EXPECT_FALSE(opened()) << "without Shift it is the history";
}

TEST_F(DataTableTest, DropsTheSelectionWithAnotherList) {
    table.selectRow(1);
    const std::vector<Book> others{{20, "Қан мен тер", 1961}};
    model.setSource(sourceOf(others));
    settle();
    EXPECT_TRUE(table.selectedIds().isEmpty());
}

TEST_F(DataTableTest, OffersWhatTheWindowCanDoWithTablesAndItsOwnActions) {
    QAction ofWindow(QStringLiteral("Print"), &table);
    ofWindow.setObjectName(QStringLiteral("table.print"));
    QAction own(QStringLiteral("Cite"));
    table.addAction(&own);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(table.viewport(), &event);
    const auto* menu = table.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->actions().contains(&ofWindow));
    EXPECT_TRUE(menu->actions().contains(&own));
}

TEST_F(DataTableTest, RemembersColumnsPerName) {
    table.setColumnShown(QStringLiteral("id"), true);
    table.setColumnShown(QStringLiteral("year"), false);
    table.horizontalHeader()->moveSection(1, 0);
    table.setColumnWidth(0, 333);
    DataTable again(QStringLiteral("books"), model, memory);
    EXPECT_TRUE(again.isColumnShown(QStringLiteral("id")));
    EXPECT_FALSE(again.isColumnShown(QStringLiteral("year")));
    EXPECT_EQ(again.horizontalHeader()->visualIndex(1), 0);
    EXPECT_EQ(again.columnWidth(0), 333);
    DataTable other(QStringLiteral("readers"), model, memory);
    EXPECT_TRUE(other.isColumnShown(QStringLiteral("year")));
}

TEST_F(DataTableTest, SurvivesAMemoryThatIsDamaged) {
    for (const char* damage : {"", "{", "[1,2]", R"([{"id":"none"}])", R"([{"id":"title","width":-5}])"}) {
        saved[QStringLiteral("books")] = QString::fromUtf8(damage);
        const DataTable again(QStringLiteral("books"), model, memory);
        EXPECT_TRUE(again.isColumnShown(QStringLiteral("title"))) << damage;
        EXPECT_EQ(again.columnWidth(0), 240) << damage;
    }
}

TEST_F(DataTableTest, NeverHidesItsLastColumn) {
    table.setColumnShown(QStringLiteral("year"), false);
    table.setColumnShown(QStringLiteral("title"), false);
    EXPECT_TRUE(table.isColumnShown(QStringLiteral("title")));
}

TEST_F(DataTableTest, OffersItsColumnsInAMenuOfTheHeader) {
    Q_EMIT table.horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    auto* menu = table.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions()[2]->text(), QStringLiteral("Id"));
    EXPECT_FALSE(menu->actions()[2]->isChecked());
    menu->actions()[2]->trigger();
    EXPECT_TRUE(table.isColumnShown(QStringLiteral("id")));
    menu->close();
}

TEST_F(DataTableTest, AsksForAnOrderOnlyWhereThereIsOne) {
    QSignalSpy asked(&model, &WindowModelBase::sortRequested);
    clickHeader(1);
    EXPECT_EQ(asked.count(), 0);
    clickHeader(0);
    clickHeader(0);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_FALSE(asked[0][0].value<QList<SortBy>>().front().descending);
    EXPECT_TRUE(asked[1][0].value<QList<SortBy>>().front().descending);
}

TEST_F(DataTableTest, EnterOpensTheRow) {
    QSignalSpy opened(&table, &DataTable::opened);
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toLongLong(), 20);
}

TEST_F(DataTableTest, AnEmptyListSaysWhyAndOffersWhatToDo) {
    QSignalSpy clicked(&table.emptyState(), &EmptyState::actionClicked);
    table.emptyState().setWords(
        Icon::Book, [] { return QStringLiteral("No books yet"); }, [] { return QStringLiteral("Import"); });
    EXPECT_FALSE(table.emptyState().isVisible());
    const std::vector<Book> none;
    model.setSource(sourceOf(none));
    settle();
    EXPECT_TRUE(table.emptyState().isVisible());
    table.emptyState().findChild<QPushButton*>()->click();
    EXPECT_EQ(clicked.count(), 1);
}

TEST_F(DataTableTest, TypingLettersReadsNoRows) {
    table.setFocus();
    table.selectRow(0);
    QTest::keyClicks(&table, QStringLiteral("qan"));
    EXPECT_EQ(table.currentId(), 10);
}

TEST_F(DataTableTest, SignsThatAreTypedGoToThePage) {
    for (const auto& [key, text] : {std::pair(Qt::Key_Plus, "+"), {Qt::Key_Equal, "="}, {Qt::Key_A, "a"}}) {
        QKeyEvent typed(QEvent::KeyPress, key, Qt::NoModifier, QString::fromLatin1(text));
        QCoreApplication::sendEvent(&table, &typed);
        EXPECT_FALSE(typed.isAccepted()) << text;
    }
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(&table, &down);
    EXPECT_TRUE(down.isAccepted());
}

TEST_F(DataTableTest, RowsAndColumnsFollowTheScale) {
    Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    table.setColumnWidth(0, 200);
    theme.setScale(150);
    settle();
    EXPECT_EQ(table.rowHeight(0), 45);
    EXPECT_NEAR(table.columnWidth(0), 300, 1);
}

TEST_F(DataTableTest, ColumnsFillTheTableAtEverySizeUntilAHandGivesThemAWidth) {
    const int number = QFontMetrics(table.font()).horizontalAdvance(QStringLiteral("1942"));
    for (const int width : {300, 500, 1366, 1900}) {
        table.resize(width, 300);
        settle();
        EXPECT_EQ(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width()) << width;
        EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << width;
        EXPECT_GE(table.columnWidth(1), number) << "numbers are never cut";
        EXPECT_LE(table.columnWidth(1), 100) << "what is left is the title's";
    }
    EXPECT_EQ(saved[QStringLiteral("books")].indexOf(QStringLiteral("width")), -1) << "no hand has chosen one";
    table.setColumnWidth(0, 333);
    table.resize(900, 300);
    settle();
    EXPECT_EQ(table.columnWidth(0), 333);
}

TEST_F(DataTableTest, TheTitleTakesTheSlackWhenAHandHasGivenAnotherColumnAWidth) {
    table.setColumnShown(QStringLiteral("id"), true);
    table.setColumnWidth(1, 60);
    for (const int width : {700, 1200, 900}) {
        table.resize(width, 300);
        settle();
        EXPECT_EQ(table.columnWidth(1), 60) << width;
        EXPECT_EQ(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width());
        EXPECT_GT(table.columnWidth(0), table.viewport()->width() / 2) << width;
    }
}

class ManyColumnsTest : public DataTableTest {
protected:
    static std::vector<Column<Book>> columns() {
        std::vector<Column<Book>> all;
        for (const auto& [id, width, alignment] : {std::tuple{"title", 280, Qt::AlignLeft},
                                                   {"author", 200, Qt::AlignLeft},
                                                   {"place", 200, Qt::AlignLeft},
                                                   {"kind", 120, Qt::AlignLeft},
                                                   {"state", 140, Qt::AlignLeft},
                                                   {"year", 80, Qt::AlignRight}})
            all.push_back({.head = {.id = QString::fromLatin1(id),
                                    .title = [id = id] { return QString::fromLatin1(id); },
                                    .alignment = alignment,
                                    .width = width},
                           .text = [number = alignment == Qt::AlignRight](const Book& book) {
                               return number ? QString::number(book.year) : QString::fromStdString(book.title);
                           }});
        return all;
    }
    int widths() const {
        int all = 0;
        for (int column = 0; column < many.columnCount(); ++column) all += wide.columnWidth(column);
        return all;
    }

    std::vector<Book> long_{{10, "Қазақстан Республикасы Ұлттық кітапханасының библиографиялық көрсеткіші", 1942}};
    WindowModel<Book> many{columns(), [](const Book& book) { return book.id; }};
    DataTable wide{QStringLiteral("many"), many, {}};
};

TEST_F(ManyColumnsTest, FitTheTableWhateverStandsInThemAndCutNoNumber) {
    wide.show();
    many.setSource(sourceOf(long_));
    settle();
    for (const int width : {560, 700, 1000, 1366, 1900}) {
        wide.resize(width, 300);
        settle();
        EXPECT_EQ(wide.horizontalScrollBar()->maximum(), 0) << width;
        EXPECT_EQ(widths(), wide.viewport()->width()) << width;
        EXPECT_GE(wide.columnWidth(5), QFontMetrics(wide.font()).horizontalAdvance(QStringLiteral("1942"))) << width;
        EXPECT_GE(wide.columnWidth(0), wide.columnWidth(1)) << width;
    }
    EXPECT_LE(wide.columnWidth(1), 1900 / 4) << "no more than its share";
}

TEST_F(ManyColumnsTest, GiveWayInANarrowTableUntilItIsWiderAndStayWanted) {
    wide.show();
    many.setSource(sourceOf(long_));
    settle();
    wide.setColumnShown(QStringLiteral("kind"), false);
    const auto shown = [this] {
        QStringList ids;
        for (int column = 0; column < many.columnCount(); ++column)
            if (!wide.isColumnHidden(column)) ids << many.head(column).id;
        return ids;
    };
    for (const int width : {180, 260, 340, 420}) {
        wide.resize(width, 300);
        settle();
        EXPECT_EQ(wide.horizontalScrollBar()->maximum(), 0) << width;
        EXPECT_TRUE(shown().contains(QStringLiteral("title"))) << width;
        for (int column = 0; column < many.columnCount(); ++column) {
            if (wide.isColumnHidden(column)) continue;
            EXPECT_GE(wide.columnWidth(column), QFontMetrics(wide.font()).horizontalAdvance(many.head(column).id));
        }
    }
    EXPECT_LT(shown().size(), 5);
    EXPECT_TRUE(wide.isColumnShown(QStringLiteral("year"))) << "wanted all the same";
    EXPECT_TRUE(wide.horizontalHeader()->toolTip().contains(QStringLiteral("year")));
    wide.resize(1000, 300);
    settle();
    EXPECT_EQ(shown(), (QStringList{"title", "author", "place", "state", "year"})) << "a hand has hidden the kind";
    EXPECT_EQ(wide.horizontalHeader()->toolTip(), QString());
}

TEST_F(DataTableTest, ACodeIsNeverCutAndGoesAfterTheOtherColumns) {
    const auto column = [](const char* id, int width, bool code, const char* text) {
        return Column<Book>{.head = {.id = QString::fromLatin1(id),
                                     .title = [id] { return QString::fromLatin1(id); },
                                     .width = width,
                                     .code = code},
                            .text = [text](const Book&) { return QString::fromUtf8(text); }};
    };
    WindowModel<Book> coded{{column("place", 140, false, "Орталық кітапхананың оқу залы"),
                             column("title", 280, false, "Қазақстан Республикасы Ұлттық кітапханасының көрсеткіші"),
                             column("barcode", 60, true, "KZL-0000000000012345"), column("note", 140, false, "–")},
                            [](const Book& book) { return book.id; }};
    DataTable narrow(QStringLiteral("coded"), coded, {});
    narrow.show();
    coded.setSource(sourceOf({{1, "", 1942}}));
    settle();
    const int code = QFontMetrics(narrow.font()).horizontalAdvance(QStringLiteral("KZL-0000000000012345"));
    for (const int width : {380, 460, 560, 900}) {
        narrow.resize(width, 300);
        settle();
        EXPECT_FALSE(narrow.isColumnHidden(2)) << width;
        EXPECT_GE(narrow.columnWidth(2), code) << width;
        EXPECT_EQ(narrow.horizontalScrollBar()->maximum(), 0) << width;
    }
}

TEST_F(ManyColumnsTest, TellWholeWhatDoesNotFit) {
    wide.resize(700, 300);
    wide.show();
    many.setSource(sourceOf(long_));
    settle();
    const auto tipAt = [this](int column) {
        QToolTip::hideText();
        const QPoint at = wide.visualRect(many.index(0, column)).center();
        QHelpEvent help(QEvent::ToolTip, at, wide.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(wide.viewport(), &help);
        return QToolTip::text();
    };
    EXPECT_EQ(tipAt(5), QString()) << "it fits";
    EXPECT_EQ(tipAt(1), QString::fromStdString(long_.front().title));
}

TEST_F(DataTableTest, AShortColumnIsCutAtItsEndAndNeverInItsMiddle) {
    const auto elideAt = [&](int width) {
        QStyleOptionViewItem cell;
        cell.rect = QRect(0, 0, width, 30);
        cell.widget = &table;
        const auto* delegate = qobject_cast<QStyledItemDelegate*>(table.itemDelegate());
        (delegate->*Opened::style())(&cell, table.model()->index(0, 0));
        return cell.textElideMode;
    };
    EXPECT_EQ(elideAt(120), Qt::ElideRight);
    EXPECT_EQ(elideAt(400), Qt::ElideMiddle);
}

/// A list in memory and a table over it that nobody has read yet.
struct ShortList {
    ShortList() {
        table.emptyState().setWords(Icon::Book, [] { return QStringLiteral("No books."); });
        table.resize(500, 300);
        table.show();
        list.readBy([this] { ++readings; });
    }
    QPushButton* again() const {
        for (QPushButton* each : table.findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == QStringLiteral("Read again")) return each;
        }
        return nullptr;
    }

    ListModel<Book> list{columns(), [](const Book& book) { return book.id; }};
    DataTable table{QStringLiteral("short"), list, {}};
    int readings = 0;
};

TEST(DataTableOfAShortList, IsEmptyOnlyWhenItWasRead) {
    ShortList each;
    EXPECT_FALSE(each.table.emptyState().isVisible()) << "nothing was asked yet";
    each.list.awaitRows();
    EXPECT_FALSE(each.table.emptyState().isVisible()) << "nobody knows yet";
    each.list.setRows({});
    EXPECT_TRUE(each.table.emptyState().isVisible());
}

TEST(DataTableOfAShortList, SaysThatItCouldNotBeReadAndReadsAgainByItsButton) {
    ShortList each;
    each.list.awaitRows();
    each.list.fail(Fault{Fault::Kind::Offline, {}, {}});
    EXPECT_FALSE(each.table.emptyState().isVisible());
    ASSERT_TRUE(each.again());
    each.again()->click();
    EXPECT_EQ(each.readings, 1);
    EXPECT_FALSE(each.again()) << "it is being read";
    each.list.fail(Fault{Fault::Kind::Offline, {}, {}});
    ASSERT_TRUE(each.again()) << "it failed once more";
    each.list.setRows({{1, "Абай жолы", 1942}});
    EXPECT_FALSE(each.again());
}

TEST(DataTableOfAShortList, KeepsItsRowsAndWhatIsChosenWhenReadingThemAgainFails) {
    ShortList each;
    each.list.setRows({{1, "Абай жолы", 1942}, {2, "Қан мен тер", 1961}});
    each.table.selectRow(1);
    each.list.fail(Fault{Fault::Kind::Offline, {}, {}});
    EXPECT_EQ(each.list.rowCount(), 2);
    EXPECT_FALSE(each.again());
    each.list.setRows({{1, "Абай жолы", 1942}, {2, "Қан мен тер", 1961}});
    EXPECT_EQ(each.table.selectedIds(), QList<std::int64_t>{2});
}

} // namespace
} // namespace kitapdar::ui
