// Marks by keys, in a list far longer than what is loaded, and in short ones.
#include "ui/models/ListModel.h"
#include "ui/models/WindowModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TableMarks.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::ui {
namespace {

struct Book {
    std::int64_t id;
    int price = 0; // tenge
};

constexpr int many = 400'000;

/// Ids from 1 to `count`, by themselves or backwards; reading them counts.
struct Shelf {
    int count = many;
    bool backwards = false;
    int pages = 0;

    std::int64_t idAt(int row) const { return backwards ? count - row : row + 1; }
    RowSource<Book> source(const QString& contents, bool readsById = true) {
        RowSource<Book> source{[this] {
                                   PageAnchors anchors{count, {}};
                                   for (int row = anchorDistance; row < count; row += anchorDistance)
                                       anchors.keys.push_back(std::to_string(row));
                                   return Pending<Result<PageAnchors>>(Result<PageAnchors>(anchors));
                               },
                               [this](const PageRequest& request) {
                                   ++pages;
                                   const int first =
                                       (request.after.empty() ? 0 : std::stoi(request.after)) + request.skip;
                                   std::vector<Book> rows;
                                   for (int row = first; row < std::min(count, first + request.limit); ++row)
                                       rows.push_back({idAt(row)});
                                   return Pending<Result<std::vector<Book>>>(Result<std::vector<Book>>(rows));
                               },
                               {}};
        source.contents = contents;
        source.ids = [this] {
            std::vector<std::int64_t> ids;
            for (int row = 0; row < count; ++row) ids.push_back(idAt(row));
            return Pending<Result<std::vector<std::int64_t>>>(Result<std::vector<std::int64_t>>(std::move(ids)));
        };
        if (readsById) {
            source.rows = [](const std::vector<std::int64_t>& ids) {
                std::vector<Book> rows;
                for (const std::int64_t id : ids) rows.push_back({id});
                return Pending<Result<std::vector<Book>>>(Result<std::vector<Book>>(rows));
            };
        }
        return source;
    }
};

std::vector<Column<Book>> columns() {
    return {{.head = {.id = QStringLiteral("id"),
                      .title = [] { return QStringLiteral("Id"); },
                      .sortId = QStringLiteral("id"),
                      .width = 240},
             .text = [](const Book& book) { return QString::number(book.id); }},
            {.head = {.id = QStringLiteral("price"),
                      .title = [] { return QStringLiteral("Price"); },
                      .alignment = Qt::AlignRight,
                      .sortId = QStringLiteral("price"),
                      .width = 80},
             .text = [](const Book& book) { return QString::number(book.price); },
             .value = [](const Book& book) { return documents::Cell(Money{book.price * 100}); }}};
}

std::int64_t idOf(const Book& book) { return book.id; }

class TableMarksTest : public testing::Test {
protected:
    TableMarksTest() {
        table.resize(500, 300);
        table.show();
        table.activateWindow();
        table.setFocus();
        ask(QStringLiteral("all"));
        table.selectRow(0);
    }
    void ask(const QString& contents, bool readsById = true) {
        model.setSource(shelf.source(contents, readsById));
        settle();
    }
    static void settle() {
        for (int i = 0; i < 10; ++i) QCoreApplication::processEvents();
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&table, pressed, with); }
    std::vector<std::int64_t> ids() {
        std::vector<std::int64_t> found;
        bool answered = false;
        table.withMarkedIds([&](const Result<std::vector<std::int64_t>>& answer) {
            answered = true;
            found = answer.value_or(std::vector<std::int64_t>{-1});
        });
        for (int i = 0; i < 1000 && !answered; ++i) QCoreApplication::processEvents();
        EXPECT_TRUE(answered);
        return found;
    }
    using Ids = std::vector<std::int64_t>;

    Shelf shelf;
    WindowModel<Book> model{columns(), idOf};
    DataTable table{QStringLiteral("books"), model, {}};
};

TEST_F(TableMarksTest, SpaceMarksTheRowAndGoesOnAndUnmarksIt) {
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    EXPECT_EQ(table.currentIndex().row(), 2);
    EXPECT_EQ(ids(), (Ids{1, 2}));
    EXPECT_TRUE(table.isMarked(0) && table.isMarked(1) && !table.isMarked(2));
    EXPECT_TRUE(table.marks().bar().isVisible());
    EXPECT_EQ(table.marks().bar().text(), QStringLiteral("Marked: 2"));
    key(Qt::Key_Up);
    key(Qt::Key_Space);
    EXPECT_EQ(ids(), Ids{1});
    key(Qt::Key_Escape);
    EXPECT_FALSE(table.marks().bar().isVisible());
    EXPECT_TRUE(table.marks().marks().isEmpty());
}

TEST_F(TableMarksTest, AllOfALongListAreMarkedWithoutReadingThem) {
    const int before = shelf.pages;
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(table.marks().count(), many);
    table.selectRow(2);
    key(Qt::Key_Space);
    EXPECT_EQ(table.marks().count(), many - 1);
    EXPECT_LE(shelf.pages, before + 1);
    const Ids found = ids();
    ASSERT_EQ(found.size(), std::size_t{many} - 1);
    EXPECT_EQ((Ids{found[0], found[1], found[2]}), (Ids{1, 2, 4}));
    EXPECT_LE(shelf.pages, before + 1) << "the source has the ids at hand";
}

TEST_F(TableMarksTest, MarksOutliveAnotherOrderScrollingAndNews) {
    key(Qt::Key_Space);
    shelf.backwards = true;
    ask(QStringLiteral("all"));
    EXPECT_EQ(ids(), Ids{1});
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    settle();
    EXPECT_TRUE(table.isMarked(many - 1));
    key(Qt::Key_A, Qt::ControlModifier);
    shelf.backwards = false;
    ask(QStringLiteral("all"));
    EXPECT_EQ(table.marks().count(), many);
    shelf.count = many + 5; // news of another desk
    model.reload();
    settle();
    EXPECT_EQ(table.marks().count(), many + 5);
}

TEST_F(TableMarksTest, AnotherFilterKeepsMarksOfRowsAndDropsThatOfAllAndSaysSo) {
    key(Qt::Key_Space);
    table.selectRow(9);
    key(Qt::Key_Space);
    shelf.count = 5;
    ask(QStringLiteral("few"));
    EXPECT_EQ(table.marks().count(), 2);
    EXPECT_EQ(table.marks().bar().text(), QStringLiteral("Marked: 2 · Marks of other filters are kept"));
    EXPECT_EQ(ids(), (Ids{1, 10})) << "also those that this list does not hold, behind the others";
    key(Qt::Key_Escape);
    key(Qt::Key_A, Qt::ControlModifier);
    ask(QStringLiteral("fewer"));
    EXPECT_EQ(table.marks().count(), 0);
    EXPECT_EQ(table.marks().bar().text(), QStringLiteral("Marks that went with another list: 5"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(table.marks().bar().isVisible());
    EXPECT_EQ(ids(), Ids()) << "no current row either";
}

TEST_F(TableMarksTest, WhereRowsCannotBeReadByTheirIdsMarksGoWithTheirList) {
    ask(QStringLiteral("one"), false);
    table.selectRow(0);
    key(Qt::Key_Space);
    ask(QStringLiteral("other"), false);
    EXPECT_EQ(table.marks().count(), 0);
    EXPECT_EQ(table.marks().bar().text(), QStringLiteral("Marks that went with another list: 1"));
}

TEST_F(TableMarksTest, WithoutMarksAnActionIsAboutTheSelectedRowsElseTheCurrentOne) {
    EXPECT_EQ(ids(), Ids{1});
    table.selectionModel()->select(QItemSelection(model.index(300'000, 0), model.index(300'001, 1)),
                                   QItemSelectionModel::Select);
    EXPECT_EQ(ids(), (Ids{1, 300'001, 300'002})) << "also those that are not loaded";
    table.selectionModel()->clearSelection();
    EXPECT_EQ(ids(), Ids{1});
}

TEST_F(TableMarksTest, TheLineTakesRoomFromTheRowsAndHidesNone) {
    const int high = table.viewport()->height();
    key(Qt::Key_Space);
    const MarkBar& bar = table.marks().bar();
    EXPECT_EQ(table.viewport()->height(), high - bar.height());
    EXPECT_EQ(bar.geometry().top(), table.viewport()->geometry().bottom() + 1);
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    settle();
    EXPECT_EQ(table.rowAt(table.viewport()->height() - 2), many - 1) << "the last row is in sight";
    table.resize(520, 320);
    settle();
    EXPECT_EQ(table.rowAt(table.viewport()->height() - 2), many - 1);
    key(Qt::Key_Escape);
    EXPECT_EQ(table.viewport()->height(), high + 20);
}

TEST_F(TableMarksTest, TheMenuNamesTheKeys) {
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(table.viewport(), &event);
    const auto* menu = table.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    QStringList words;
    for (const QAction* each : menu->actions()) words << each->text();
    EXPECT_TRUE(words.contains(QStringLiteral("Mark the row\tSpace"))) << qPrintable(words.join('|'));
    EXPECT_TRUE(words.contains(QStringLiteral("Mark all that the list holds\tCtrl+A")));
}

TEST_F(TableMarksTest, ShiftAndAClickOnAnotherHeadAddsAnOrder) {
    QSignalSpy asked(&model, &WindowModelBase::sortRequested);
    table.setMostSortKeys(2);
    const auto click = [this](int column, Qt::KeyboardModifiers with) {
        const auto* head = table.horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, with,
                          QPoint(head->sectionViewportPosition(column) + 10, head->height() / 2));
    };
    click(0, {});
    click(1, Qt::ShiftModifier);
    click(1, Qt::ShiftModifier);
    ASSERT_EQ(asked.count(), 3);
    EXPECT_EQ(asked[1][0].value<QList<SortBy>>(),
              (QList<SortBy>{{QStringLiteral("id"), false}, {QStringLiteral("price"), false}}));
    EXPECT_EQ(asked[2][0].value<QList<SortBy>>(),
              (QList<SortBy>{{QStringLiteral("id"), false}, {QStringLiteral("price"), true}}));
    click(1, {});
    EXPECT_EQ(asked[3][0].value<QList<SortBy>>(), (QList<SortBy>{{QStringLiteral("price"), false}}));
    table.setMostSortKeys(1);
    click(0, Qt::ShiftModifier);
    EXPECT_EQ(asked[4][0].value<QList<SortBy>>().size(), 1) << "where the source cannot, it is not offered";
}

TEST(ShortTableMarksTest, SayTheSumAndForgetRowsThatAreGone) {
    ListModel<Book> list(columns(), idOf);
    DataTable table(QStringLiteral("copies"), list, {});
    table.resize(500, 300);
    table.show();
    list.setRows({{1, 1500}, {2, 700}, {3, 40}});
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_TRUE(table.marks().bar().text().startsWith(QStringLiteral("Marked: 2 · Sum: 2")))
        << qPrintable(table.marks().bar().text());
    list.setRows({{2, 700}, {3, 40}});
    EXPECT_EQ(table.marks().count(), 1);
    EXPECT_TRUE(table.marks().bar().text().contains(QStringLiteral("went with another list: 1")));
    list.clear();
    EXPECT_EQ(table.marks().count(), 0);
}

} // namespace
} // namespace kitapdar::ui
