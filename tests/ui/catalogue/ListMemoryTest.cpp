// UI-12: hide, move, sort, narrow, restart: the list is the same.
#include "tests/ui/catalogue/CataloguePages.h"
#include "ui/catalogue/RecordFilter.h"
#include "ui/settings/SavedViews.h"
#include "ui/settings/ViewChooser.h"

#include <QHeaderView>

namespace kitapdar::test {
namespace {

using ListMemoryTest = CataloguePages;

/// The ids of the columns that are shown, from left to right.
QStringList shownColumns(const ui::DataTable& table) {
    QStringList ids;
    for (int at = 0; at < table.horizontalHeader()->count(); ++at) {
        const int column = table.horizontalHeader()->logicalIndex(at);
        const QString id = table.list().head(column).id;
        if (table.isColumnShown(id)) ids << id;
    }
    return ids;
}

TEST_F(ListMemoryTest, ColumnsOrderAndWhatTheListIsNarrowedByAreThereAgainAfterARestart) {
    importSmall();
    ui::RecordFilter filter;
    filter.facets.languages = {"kaz"};
    ASSERT_TRUE(page.list().views().save(
        {QStringLiteral("view"), jsonOf(filter), {{QStringLiteral("year"), true}}, page.list().table().columns()}));
    page.list().viewChooser().choose(QStringLiteral("view"));
    settle();
    auto& table = page.list().table();
    const QString last = table.list().head(table.horizontalHeader()->logicalIndex(2)).id;
    table.setColumnShown(last, false);
    table.horizontalHeader()->moveSection(1, 0);
    settle();
    const QStringList columns = shownColumns(table);
    const int rows = this->rows();
    ASSERT_EQ(page.list().facets().languages, std::vector<std::string>{"kaz"});

    page.hide();
    auto* again = new ui::CataloguePage(*context); // as after a restart: it knows what the settings know
    window.layout()->addWidget(again);
    again->open(ui::Link{"catalogue", std::nullopt, {}});
    ASSERT_TRUE(waitFor([&] { return again->list().model().rowCount() == rows; }));
    settle();
    EXPECT_EQ(shownColumns(again->list().table()), columns);
    EXPECT_FALSE(columns.contains(last));
    EXPECT_EQ(again->list().facets().languages, std::vector<std::string>{"kaz"});
    const auto view = again->list().views().last(QString::fromStdString(library->address().shown()));
    ASSERT_TRUE(view);
    EXPECT_EQ(view->sort, (QList<ui::SortBy>{{QStringLiteral("year"), true}}));
    for (int row = 0; row < rows; ++row)
        EXPECT_EQ(again->list().model().index(row, 0).data(), page.list().model().index(row, 0).data()) << row;
}

TEST_F(ListMemoryTest, TheRowThatOneStoodInIsChosenAgainAfterARestart) {
    importSmall();
    ASSERT_GE(rows(), 2);
    page.list().table().selectRow(1);
    const auto chosen = page.list().table().currentId();
    ASSERT_TRUE(chosen);
    settle();
    QTest::qWait(500); // it is kept when the keys rest
    page.list().setText("Маздак");
    ASSERT_TRUE(lists({"Маздак"}));
    page.list().table().selectRow(0);
    QTest::qWait(500); // a search is not what the list begins with

    page.hide();
    auto* again = new ui::CataloguePage(*context);
    window.layout()->addWidget(again);
    again->open(ui::Link{"catalogue", std::nullopt, {}});
    EXPECT_TRUE(waitFor([&] { return again->list().table().currentId() == chosen; }));
}

} // namespace
} // namespace kitapdar::test
