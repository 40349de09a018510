// What is done with marked records, and views of the list that are kept.
#include "core/catalogue/RecordService.h"
#include "core/digitization/ItemQueries.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/FacetPane.h"
#include "ui/catalogue/ImportView.h"
#include "ui/catalogue/RecordList.h"
#include "ui/settings/ViewChooser.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TableMarks.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <fstream>

namespace kitapdar::test {
namespace {

using ui::Link;

class MarkedRecordsTest : public Workplace {
public:
    MarkedRecordsTest() : page(show(new ui::CataloguePage(*context))) {
        page.open(Link{"import", std::nullopt, {}});
        page.imports().look(QString::fromStdString(file("small.mrc", smallFile()).string()));
        EXPECT_TRUE(waitFor([this] { return page.imports().sheet().importButton().isEnabled(); }));
        page.imports().sheet().importButton().click();
        settle();
        page.open(Link{"catalogue", std::nullopt, {}});
        EXPECT_TRUE(waitFor([this] { return rows() == 4 && cell(3) != "…"; }));
        settle();
        table().setFocus();
        table().selectRow(0);
    }
    ui::DataTable& table() { return page.list().table(); }
    int rows() { return page.list().model().rowCount(); }
    QString cell(int row) { return page.list().model().index(row, 0).data().toString(); }
    QStringList titles() {
        QStringList all;
        for (int row = 0; row < rows(); ++row) all << cell(row);
        return all;
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&table(), pressed, with); }
    std::size_t queued() {
        const auto items =
            library->readNow(&digitization::ItemQueries::list, digitization::ItemFilter(), clock.today());
        return items ? items->size() : 0;
    }
    static std::string read(const std::filesystem::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    ui::CataloguePage& page;
};

TEST_F(MarkedRecordsTest, GoOnTheDigitizationQueueTogether) {
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    actions->find("catalogue.digitize")->trigger();
    ASSERT_TRUE(waitFor([this] { return queued() == 3; }));
    ASSERT_TRUE(waitFor([this] { return toasts.join('|').contains("queue: 3"); })) << qPrintable(toasts.join('|'));
    key(Qt::Key_A, Qt::ControlModifier);
    actions->find("catalogue.digitize")->trigger();
    ASSERT_TRUE(waitFor([this] { return queued() == 4; }));
    EXPECT_TRUE(waitFor([this] { return told.join('|').contains("queue: 1") && told.join('|').contains(": 3"); }))
        << qPrintable(told.join('|'));
}

TEST_F(MarkedRecordsTest, AreExportedAlone) {
    const auto target = folder.path() / "marked.xml";
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Space); // all but the first
    const std::string exception = cell(0).toStdString();
    const std::string other = cell(1).toStdString();
    dialogs.files.push_back({QString::fromStdString(target.string())});
    page.exportFound();
    ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(target) && jobs.running().empty(); }));
    const std::string xml = read(target);
    EXPECT_EQ(xml.find(exception), std::string::npos);
    EXPECT_NE(xml.find(other), std::string::npos);
}

TEST_F(MarkedRecordsTest, ARecordThatWasRemovedIsMarkedNoMore) {
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    const catalogue::RecordId removed(*page.list().model().idOf(0));
    ASSERT_EQ(table().marks().count(), 2);
    ASSERT_TRUE(library->writeNow(&catalogue::RecordService::remove, removed, std::int64_t(1)));
    ASSERT_TRUE(waitFor([this] { return table().marks().count() == 1; }));
    EXPECT_EQ(table().marks().bar().text(), "Marked: 1");
}

TEST_F(MarkedRecordsTest, StayMarkedWhileOneSearchesOn) {
    key(Qt::Key_Space);
    const auto first = *page.list().model().idOf(0);
    page.list().setText("Маздак");
    ASSERT_TRUE(waitFor([this] { return rows() == 1 && cell(0) == "Маздак"; }));
    EXPECT_EQ(table().marks().count(), 1);
    table().selectRow(0);
    key(Qt::Key_Space);
    std::vector<std::int64_t> ids;
    page.list().withMarkedIds([&](std::vector<std::int64_t> found) { ids = std::move(found); });
    ASSERT_TRUE(waitFor([&] { return ids.size() == 2; }));
    EXPECT_EQ(ids, (std::vector{*page.list().model().idOf(0), first}));
}

TEST_F(MarkedRecordsTest, AViewIsKeptByKeysAndFoundByThePalette) {
    page.list().field().setText("мазд");
    ASSERT_TRUE(waitFor([this] { return rows() == 1 && cell(0) == "Маздак"; }));
    settle();
    const QStringList shown = titles();
    table().setColumnShown("language", false);
    page.list().viewChooser().askName();
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(name);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(page.list().viewChooser().line().isVisible()) << "a view needs a name";
    QTest::keyClicks(name, "Mine");
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_FALSE(page.list().viewChooser().line().isVisible());
    table().setColumnShown("language", true);
    page.list().field().clear();
    ASSERT_TRUE(waitFor([this] { return rows() == 4; }));

    const auto found = actions->matching("Mine");
    ASSERT_EQ(found.size(), 1);
    found.front()->trigger();
    ASSERT_TRUE(waitFor([&] { return titles() == shown; }));
    EXPECT_FALSE(table().isColumnShown("language"));
    EXPECT_EQ(page.list().field().text(), "мазд");
    page.list().views().rename("Mine", "Менікі");
    EXPECT_TRUE(actions->matching("Mine").isEmpty());
    EXPECT_EQ(actions->matching("Менікі").size(), 1);
    page.list().views().remove("Менікі");
    EXPECT_TRUE(actions->matching("Менікі").isEmpty());
}

TEST_F(MarkedRecordsTest, TheListIsOrderedBySeveralColumnsAndAViewKeepsThem) {
    page.list().model().sortBy({{"author", true}, {"title", false}});
    settle();
    ASSERT_TRUE(waitFor([this] { return cell(0) != "…"; }));
    const QStringList ordered = titles();
    ui::SavedViews& views = page.list().views();
    page.list().viewChooser().askName();
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(name);
    QTest::keyClicks(name, "By two");
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(views.all().size(), 1);
    EXPECT_EQ(views.all().front().sort, (QList<ui::SortBy>{{"author", true}, {"title", false}}));
    page.list().model().sortBy({{"title", false}});
    ASSERT_TRUE(waitFor([&] { return titles() != ordered && !titles().contains("…"); }));
    page.list().viewChooser().choose("By two");
    EXPECT_TRUE(waitFor([&] { return titles() == ordered; }));
}

TEST_F(MarkedRecordsTest, DecadesAreTickedAsOneRangeAndTypedToTheYear) {
    const auto box = [this](const QString& text) -> QCheckBox* {
        for (QCheckBox* each : page.list().findChildren<QCheckBox*>()) {
            if (each->text() == text && each->isVisibleTo(&page)) return each;
        }
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return box("1940–1949") && box("1960–1969"); }));
    box("1940–1949")->click();
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    settle();
    ASSERT_TRUE(box("1960–1969")) << "ticking one does not hide the others";
    box("1960–1969")->click();
    ASSERT_TRUE(waitFor([this] { return rows() == 2; }));
    const auto* chips = page.list().findChild<ui::ChipRow*>();
    ASSERT_EQ(chips->chips().size(), 1U);
    EXPECT_EQ(chips->chips().front().text, "1940–1969");
    auto* to = page.list().findChild<ui::FacetPane*>()->findChildren<QLineEdit*>().at(1);
    to->setFocus();
    to->selectAll();
    QTest::keyClicks(to, "1960");
    QTest::keyClick(to, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_EQ(page.list().facets().yearTo, 1960);
}

} // namespace
} // namespace kitapdar::test
