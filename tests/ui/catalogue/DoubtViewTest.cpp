#include "core/catalogue/DoubtQueries.h"
#include "core/catalogue/RecordQueries.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/DoubtView.h"
#include "ui/catalogue/ImportView.h"
#include "ui/catalogue/RecordList.h"
#include "ui/widgets/DataTable.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace kitapdar::test {
namespace {

using ui::Link;

class DoubtViewTest : public Workplace {
public:
    DoubtViewTest() : page(made()) {}

    /// As in the window: the actions are there before the page, whose list offers them.
    ui::CataloguePage& made() {
        using ui::CataloguePage;
        ui::PageEntry entry = ui::pageEntry<CataloguePage>(*context, [this] {
            auto* each = new CataloguePage(*context);
            window.layout()->addWidget(each);
            return each;
        });
        navigator.add(entry);
        entry.addActions();
        window.show();
        window.activateWindow();
        const QString id = CataloguePage::description().id;
        navigator.open(id);
        return static_cast<CataloguePage&>(navigator.page(id));
    }

    static std::string abai(int year, const std::string& more = {}) {
        return "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы\n#210: ^cЖазушы^d" + std::to_string(year) +
               "\n#10: ^a978-601-200-123-5\n" + more + "*****\n";
    }
    void import(const std::string& text) {
        page.open(Link{"import", std::nullopt, {}});
        page.imports().look(QString::fromStdString(file("abai.txt", text).string()));
        ASSERT_TRUE(waitFor([this] { return page.imports().sheet().importButton().isEnabled(); }));
        page.imports().sheet().importButton().click();
        settle();
        ASSERT_TRUE(waitFor([this] { return !page.imports().sheet().isShowingPreview(); }));
    }
    /// Two pairs beside one title, the third one is taken away; in front is the list of them.
    void openTwoDoubts() {
        import(abai(2009));
        import(abai(2010, "#300: ^aСуреттермен\n#910: ^a0^b7^dАБ\n") + abai(2011));
        ASSERT_TRUE(library->store().writeNow([](storage::Transaction& tx) {
            return tx.execute("delete from record_doubt where record_id = 3 and like_id = 2");
        }));
        page.open(Link{"doubts", std::nullopt, {}});
        ASSERT_TRUE(lists(2));
    }
    ui::DoubtView& view() { return page.doubts(); }
    bool lists(int pairs) {
        return waitFor([&] { return view().table().model()->rowCount() == pairs; });
    }
    std::int64_t records() { return *library->readNow(&catalogue::RecordQueries::count); }
    QString compared(const QString& name, int column) {
        const auto* model = view().comparison().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name) return model->index(row, column).data().toString();
        }
        return {};
    }

    ui::CataloguePage& page;
};

TEST_F(DoubtViewTest, AnImportWithDoubtsLeadsToTheirDecision) {
    import(abai(2009));
    EXPECT_FALSE(page.imports().sheet().decideButton().isVisible());
    import(abai(2010));
    ASSERT_TRUE(waitFor([this] { return page.imports().sheet().decideButton().isVisible(); }));
    page.imports().sheet().decideButton().click();
    EXPECT_EQ(page.here().kind, "doubts");
    EXPECT_TRUE(lists(1));
}

TEST_F(DoubtViewTest, ShowsTheTwoSideBySideWithTheirDifferencesMarked) {
    openTwoDoubts();
    ASSERT_TRUE(waitFor([this] { return !compared("Year", 1).isEmpty(); }));
    EXPECT_EQ(compared("Year", 1), "2009");
    EXPECT_EQ(compared("Year", 2), view().table().model()->index(0, 0).data().toString().right(4));
    const auto* model = view().comparison().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool marked = model->index(row, 2).data(Qt::DecorationRole).isValid();
        const QString name = model->index(row, 0).data().toString();
        EXPECT_EQ(marked, name == "Year" || name == "Notes") << name.toStdString();
    }
}

TEST_F(DoubtViewTest, EnterMakesOneTitleOfThePairAndTheNextOneIsThere) {
    openTwoDoubts();
    view().table().selectRow(0);
    QTest::keyClick(&view().table(), Qt::Key_Return);
    ASSERT_TRUE(lists(1));
    EXPECT_EQ(records(), 2);
    // What is pressed until the first decision is told is not taken for a second one.
    ASSERT_TRUE(waitFor([this] { return !toasts.isEmpty() && toasts.back().contains("Titles merged"); }));
    QTest::keyClick(&view().table(), Qt::Key_Return);
    ASSERT_TRUE(lists(0)) << told.join("|").toStdString();
    EXPECT_EQ(records(), 1);
}

TEST_F(DoubtViewTest, ShiftAndEnterKeepThemApart) {
    openTwoDoubts();
    view().table().selectRow(0);
    QTest::keyClick(&view().table(), Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_TRUE(lists(1));
    EXPECT_EQ(records(), 3);
}

TEST_F(DoubtViewTest, SeveralPairsAreDecidedAtOnce) {
    openTwoDoubts();
    view().table().selectAll();
    view().addFieldsBox().setChecked(true);
    view().oneTitleButton().click();
    ASSERT_TRUE(lists(0));
    EXPECT_EQ(records(), 1);
}

TEST_F(DoubtViewTest, TwoChosenRecordsOfTheListAreComparedAndMergedInTheSameWay) {
    import("#920: PAZK\n#200: ^aКүй\n#210: ^d2001\n*****\n#920: PAZK\n#200: ^aЖыр\n#210: ^d1999\n*****\n");
    page.open(Link{"catalogue", std::nullopt, {}});
    ASSERT_TRUE(waitFor([this] { return page.list().model().rowCount() == 2; }));
    page.list().table().selectRow(0);
    page.compareChosen();
    ASSERT_TRUE(waitFor([this] { return !told.isEmpty(); }));
    EXPECT_EQ(page.here().kind, "catalogue") << "one is no pair";
    // The list may be read once more after the import.
    ASSERT_TRUE(waitFor([this] {
        page.list().table().selectAll();
        return page.list().table().selectedIds().size() == 2;
    }));
    page.compareChosen();
    ASSERT_TRUE(waitFor([this] { return page.here() == Link{"doubts", 1, "2"}; }));
    ASSERT_TRUE(lists(1));
    ASSERT_TRUE(waitFor([this] { return compared("Year", 1) == "2001"; })) << "the first that was entered stays";
    QTest::keyClick(&view().table(), Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_TRUE(lists(0));
    EXPECT_EQ(page.here(), (Link{"doubts", std::nullopt, {}}));
    page.open(Link{"doubts", 1, "2"});
    ASSERT_TRUE(lists(1));
    QTest::keyClick(&view().table(), Qt::Key_Return);
    ASSERT_TRUE(lists(0)) << told.join("|").toStdString();
    EXPECT_EQ(records(), 1);
}

TEST_F(DoubtViewTest, AChosenPairThatIsInDoubtAnywayIsListedOnce) {
    openTwoDoubts();
    page.open(Link{"doubts", 1, "3"});
    ASSERT_TRUE(waitFor([this] { return !compared("Year", 2).isEmpty(); }));
    EXPECT_TRUE(waitFor([this] { return compared("Year", 2) == "2011"; }));
    EXPECT_TRUE(lists(2));
}

TEST_F(DoubtViewTest, TheMenuTeachesTheKeys) {
    openTwoDoubts();
    view().table().selectRow(0);
    Q_EMIT view().table().customContextMenuRequested(QPoint(5, 5));
    const auto menus = view().findChildren<QMenu*>();
    const auto menu = std::ranges::find_if(menus, [](const QMenu* each) {
        return !each->actions().isEmpty() && each->actions().front()->text().startsWith("One title");
    });
    ASSERT_NE(menu, menus.end());
    EXPECT_TRUE((*menu)->actions().at(0)->text().endsWith("\tReturn"))
        << (*menu)->actions().at(0)->text().toStdString();
    EXPECT_TRUE((*menu)->actions().at(1)->text().endsWith("\tShift+Return"));
    (*menu)->actions().at(1)->trigger();
    EXPECT_TRUE(lists(1));
}

TEST_F(DoubtViewTest, TheMenuOfTheListComparesTheChosenRecords) {
    import("#920: PAZK\n#200: ^aКүй\n#210: ^d2001\n*****\n#920: PAZK\n#200: ^aЖыр\n#210: ^d1999\n*****\n");
    page.open(Link{"catalogue", std::nullopt, {}});
    ui::DataTable& table = page.list().table();
    ASSERT_TRUE(waitFor([&] {
        table.selectAll();
        return table.selectedIds().size() == 2;
    }));
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(table.viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QAction* compare = actions->find("catalogue.compare");
    ASSERT_TRUE(menu->actions().contains(compare));
    EXPECT_TRUE(compare->isEnabled());
    compare->trigger();
    menu->close();
    EXPECT_TRUE(waitFor([this] { return page.here() == Link{"doubts", 1, "2"}; }));
    ASSERT_TRUE(waitFor([this] { return compared("Year", 1) == "2001"; }));
}

} // namespace
} // namespace kitapdar::test
