// Choosing what is digitized in the window.
#include "core/digitization/CandidateService.h"
#include "core/digitization/ElsewhereService.h"
#include "tests/ui/digitization/DigitizationPages.h"
#include "ui/digitization/ChoosingPane.h"
#include "ui/digitization/ElsewhereSheet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TableMarks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <fstream>

namespace kitapdar::test {
namespace {

using ui::Link;

class ChoosingPaneTest : public DigitizationPages {
protected:
    ChoosingPaneTest() : pane(page->candidates()) {
        page->open(Link{"digitization", std::nullopt, "candidates"});
        EXPECT_TRUE(lists(3));
    }

    bool lists(int count) {
        return waitFor([&] { return pane.table().model()->rowCount() == count; }) &&
               (count == 0 || waitFor([&] { return pane.table().list().idOf(0).has_value(); }));
    }
    std::size_t queued() {
        return library->readNow(&digitization::ItemQueries::list, digitization::ItemFilter(), library->clock().today())
            ->size();
    }
    digitization::BatchId addBatch(std::int64_t target) {
        const digitization::Batch batch{digitization::BatchId(0), "Kitap.kz", {}, target, Day(2026, 5, 1)};
        return library->writeNow(&digitization::ItemService::addBatch, batch)->id;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&pane.table(), key, modifiers);
    }

    ui::ChoosingPane& pane;
};

TEST_F(ChoosingPaneTest, SpaceMarksAndCtrlEnterPutsTheMarkedOnTheQueue) {
    pane.takeFocus();
    pane.table().selectRow(0);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_TRUE(pane.counter().text().contains('2'));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(lists(1));
    EXPECT_EQ(queued(), 2U);
    EXPECT_EQ(pane.table().marks().count(), 0);
    undoing->undo();
    EXPECT_TRUE(waitFor([&] { return queued() == 0U; })) << "one step takes all of them back";
}

TEST_F(ChoosingPaneTest, TheFirstAreTakenAsFarAsTheBatchHasRoom) {
    const auto batch = addBatch(2);
    ASSERT_TRUE(waitFor([&] { return pane.batches().count() == 2; }));
    pane.batches().setCurrentIndex(1);
    Q_EMIT pane.batches().activated(1);
    EXPECT_TRUE(pane.takeFirstButton().text().contains('2'));
    pane.takeFirstButton().click();
    ASSERT_TRUE(lists(1));
    const auto rows =
        *library->readNow(&digitization::ItemQueries::list, digitization::ItemFilter(), library->clock().today());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].item.batchId, batch);
    ASSERT_TRUE(waitFor([&] { return !pane.takeFirstButton().isEnabled(); })) << "the batch is full";
    pane.table().selectRow(0);
    press(Qt::Key_Space);
    pane.takeButton().click();
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(queued(), 2U);
}

TEST_F(ChoosingPaneTest, SwitchesNarrowTheListAndSayWhatIsDone) {
    pane.box(&digitization::CandidateFilter::localHistory).click();
    EXPECT_TRUE(lists(0));
    pane.box(&digitization::CandidateFilter::localHistory).click();
    EXPECT_TRUE(lists(3));
    pane.year().setText("1900");
    EXPECT_TRUE(lists(0));
    pane.year().clear();
    pane.field().setText("Ақмешіт");
    EXPECT_TRUE(lists(1));
    QTest::keyClick(&pane.field(), Qt::Key_Escape);
    EXPECT_TRUE(lists(3));
    addItem(0);
    EXPECT_TRUE(lists(2)) << "another desk has put it on the queue";
    pane.box(&digitization::CandidateFilter::withDone).click();
    EXPECT_TRUE(lists(3));
}

TEST_F(ChoosingPaneTest, TheScoreOfTheCurrentTitleIsExplained) {
    pane.table().selectRow(0);
    ASSERT_TRUE(waitFor([&] { return !pane.details().text().isEmpty(); }));
    EXPECT_TRUE(pane.details().text().contains("older than fifty years"));
    EXPECT_TRUE(pane.details().text().contains("no copy"));
}

TEST_F(ChoosingPaneTest, AListOfWhatIsDoneElsewhereIsImportedInTheSheet) {
    const auto file = folder.path() / "Kitap.csv";
    std::ofstream(file, std::ios::binary) << "Тізім;Атауы;Жылы\n1;Абай жолы;1925\n2;Ақмешіт;1930\n";
    pane.openLists();
    ui::ElsewhereSheet& sheet = pane.lists();
    EXPECT_FALSE(sheet.importButton().isEnabled());
    sheet.look(QString::fromStdString(file.string()));
    ASSERT_TRUE(waitFor([&] { return sheet.importButton().isEnabled(); }));
    EXPECT_EQ(sheet.source().text(), "Kitap");
    EXPECT_EQ(sheet.column(exchange::ListField::Title).currentIndex(), 2);
    EXPECT_EQ(sheet.column(exchange::ListField::Authors).currentIndex(), 0);
    ASSERT_TRUE(waitFor([&] { return sheet.preview().text().contains('2'); }));
    sheet.importButton().click();
    ASSERT_TRUE(waitFor([&] { return sheet.removeButtons().size() == 1; }));
    EXPECT_EQ(library->readNow(&digitization::ElsewhereQueries::titles, std::string("Kitap"), 10)->size(), 2U);
    sheet.removeButtons().front()->click();
    ASSERT_TRUE(waitFor([&] { return sheet.removeButtons().empty(); }));
}

TEST_F(ChoosingPaneTest, ATableWithoutKnownHeadingsAsksForTheColumnOfTheTitles) {
    const auto file = folder.path() / "list.csv";
    std::ofstream(file, std::ios::binary) << "Абай жолы;1942\nАқмешіт;1930\n";
    pane.openLists();
    ui::ElsewhereSheet& sheet = pane.lists();
    sheet.look(QString::fromStdString(file.string()));
    auto& titles = sheet.column(exchange::ListField::Title);
    ASSERT_TRUE(waitFor([&] { return titles.count() == 3; }));
    EXPECT_FALSE(sheet.importButton().isEnabled());
    titles.setCurrentIndex(1);
    Q_EMIT titles.activated(1);
    ASSERT_TRUE(waitFor([&] { return sheet.importButton().isEnabled(); }));
    sheet.importButton().click();
    ASSERT_TRUE(waitFor([&] { return sheet.removeButtons().size() == 1; }));
    EXPECT_EQ(library->readNow(&digitization::ElsewhereQueries::titles, std::string("list"), 10)->size(), 2U);
}

} // namespace
} // namespace kitapdar::test
