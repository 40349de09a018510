// Batch edits by keys: records of the list, copies of a record.
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordService.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/places/PlaceService.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/BatchEdit.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/CopyBatchSheet.h"
#include "ui/catalogue/CopyPanel.h"
#include "ui/catalogue/RecordBatchSheet.h"
#include "ui/catalogue/RecordList.h"
#include "ui/catalogue/RecordView.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TableMarks.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kitapdar::test {
namespace {

using catalogue::BatchCounts;
using catalogue::RecordId;
using ui::Link;

class BatchEditTest : public Workplace {
public:
    BatchEditTest() : page(show(new ui::CataloguePage(*context))) {
        for (const SmallRecord& each : smallRecords()) {
            const auto id =
                library->writeNow(&catalogue::RecordService::add, marcOf(each), catalogue::MarcFormat::Marc21);
            EXPECT_TRUE(id);
            ids.push_back(*id);
        }
        page.open(Link{"catalogue", std::nullopt, {}});
        EXPECT_TRUE(waitFor([this] { return page.list().model().rowCount() == 4; }));
        settle();
    }
    catalogue::Record record(RecordId id) { return **library->readNow(&catalogue::RecordQueries::byId, id); }
    /// The sheet for all records of the list.
    ui::RecordBatchSheet& asked() {
        page.list().table().setFocus();
        page.list().table().selectAll();
        actions->find(QStringLiteral("catalogue.batch"))->trigger();
        EXPECT_TRUE(waitFor([this] { return page.batch().recordSheet() != nullptr; }));
        settle();
        return *page.batch().recordSheet();
    }

    /// A language that is not in the list.
    static void typeLanguage(ui::RecordBatchSheet& sheet) {
        sheet.languageBox()->setFocus();
        QTest::keyClick(sheet.languageBox(), Qt::Key_End);
        EXPECT_TRUE(sheet.valueField().isVisible());
    }

    ui::CataloguePage& page;
    std::vector<RecordId> ids;
};

// CM-8: what is shown before is what is done, and one undo takes all of it back.
TEST_F(BatchEditTest, TheLanguageIsChosenSeenAndSetByEnterAndTakenBack) {
    auto& sheet = asked();
    EXPECT_TRUE(sheet.isVisible());
    EXPECT_FALSE(sheet.applyButton().isEnabled()) << "nothing is chosen yet";
    EXPECT_FALSE(sheet.valueField().isVisible()) << "nobody must know a code";
    sheet.languageBox()->setFocus();
    QTest::keyClick(sheet.languageBox(), Qt::Key_Down);
    ASSERT_TRUE(waitFor([&] { return sheet.isReady(); }));
    EXPECT_EQ(sheet.counts(), (BatchCounts{2, 2, 0}));
    ASSERT_EQ(sheet.rows().rows().size(), 2U);
    EXPECT_TRUE(sheet.rows().rows()[0].after().contains(QStringLiteral("kaz")));

    QTest::keyClick(sheet.languageBox(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !sheet.isVisible(); }));
    settle();
    for (const RecordId id : ids) EXPECT_EQ(record(id).language, "kaz");
    ASSERT_FALSE(toasts.isEmpty());
    EXPECT_TRUE(toasts.back().contains(QStringLiteral("2")));
    undoing->undo();
    ASSERT_TRUE(waitFor([&] { return record(ids[2]).language == "rus"; }));
    EXPECT_EQ(record(ids[3]).language, "eng");
}

TEST_F(BatchEditTest, AFieldIsFoundAndReplacedInAnyCase) {
    auto& sheet = asked();
    sheet.choose(ui::RecordBatchSheet::What::Replace);
    sheet.chooseElement(catalogue::ElementPlace{catalogue::FormGroup::Imprint, catalogue::FormElement::Publisher});
    QTest::keyClicks(&sheet.findField(), QStringLiteral("x"));
    sheet.findField().setText(QStringLiteral("ЖАЗУШЫ"));
    sheet.valueField().setText(QStringLiteral("Мектеп"));
    ASSERT_TRUE(waitFor([&] { return sheet.counts() == (BatchCounts{0, 4, 0}); }));
    EXPECT_FALSE(sheet.isReady());
    sheet.caseField().setChecked(true);
    ASSERT_TRUE(waitFor([&] { return sheet.isReady(); }));
    QTest::keyClick(&sheet.applyButton(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !sheet.isVisible(); }));
    settle();
    EXPECT_EQ(record(ids[0]).publisher, "Мектеп");
}

TEST_F(BatchEditTest, WhatWasChangedSinceIsNamedAndLookedAtAgain) {
    auto& sheet = asked();
    typeLanguage(sheet);
    sheet.valueField().setText(QStringLiteral("kaz"));
    ASSERT_TRUE(waitFor([&] { return sheet.isReady(); }));
    const auto stored = record(ids[2]);
    auto marc = *catalogue::loadMarc(stored.marc);
    for (auto& field : marc.fields) {
        if (field.tag == "245") field.subfields[0].value = "Маздақ";
    }
    ASSERT_TRUE(library->writeNow(&catalogue::RecordService::edit, ids[2], marc, stored.version));
    QTest::keyClick(&sheet.valueField(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return sheet.problem().contains(QStringLiteral("Маздақ")); }));
    EXPECT_TRUE(sheet.isVisible());
    EXPECT_EQ(record(ids[3]).language, "eng") << "nothing is half done";
    ASSERT_TRUE(waitFor([&] { return sheet.isReady(); }));
    QTest::keyClick(&sheet.valueField(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !sheet.isVisible(); }));
    settle();
    EXPECT_EQ(record(ids[2]).language, "kaz");
    EXPECT_EQ(record(ids[2]).title, "Маздақ");
}

TEST_F(BatchEditTest, EscapeLeavesEverythingAsItIs) {
    auto& sheet = asked();
    typeLanguage(sheet);
    sheet.valueField().setText(QStringLiteral("kaz"));
    ASSERT_TRUE(waitFor([&] { return sheet.isReady(); }));
    QTest::keyClick(&sheet.valueField(), Qt::Key_Escape);
    EXPECT_FALSE(sheet.isVisible());
    EXPECT_EQ(record(ids[2]).language, "rus");
}

TEST_F(BatchEditTest, CopiesOfTheChosenRecordsGetAShelfMark) {
    for (const RecordId id : {ids[0], ids[0], ids[1]})
        EXPECT_TRUE(library->writeNow(&collection::CopyService::add, collection::NewCopy{id}));
    settle();
    page.list().table().selectAll();
    actions->find(QStringLiteral("catalogue.copyBatch"))->trigger();
    ASSERT_TRUE(waitFor([this] { return page.batch().copySheet() && page.batch().copySheet()->isVisible(); }));
    auto& sheet = *page.batch().copySheet();
    sheet.choose(ui::CopyBatchSheet::What::Shelf);
    QTest::keyClicks(&sheet.valueField(), "B-12");
    ASSERT_TRUE(waitFor([&] { return sheet.isReady(); }));
    EXPECT_EQ(sheet.counts(), (BatchCounts{3, 0, 0}));
    QTest::keyClick(&sheet.valueField(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !sheet.isVisible(); }));
    settle();
    const auto rows = library->readNow(&collection::CopyQueries::ofRecord, ids[0]);
    ASSERT_EQ(rows->size(), 2U);
    for (const auto& row : *rows) EXPECT_EQ(row.copy.shelf, "B-12");
}

// With marks those that are marked, without all of the record: as the title says.
TEST_F(BatchEditTest, OfAnOpenRecordTheMarkedCopiesAreChanged) {
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(library->writeNow(&collection::CopyService::add, collection::NewCopy{ids[0]}));
    settle();
    page.open(Link{"record", ids[0].value, {}});
    auto& table = page.record().copies().table();
    ASSERT_TRUE(waitFor([&] { return table.list().rowCount() == 3; }));
    settle();
    actions->find(QStringLiteral("catalogue.copyBatch"))->trigger();
    ASSERT_TRUE(waitFor([this] { return page.batch().copySheet() && page.batch().copySheet()->isVisible(); }));
    auto& sheet = *page.batch().copySheet();
    const auto isTitled = [&](const char* title) {
        return waitFor([&] {
            for (const QLabel* label : sheet.findChildren<QLabel*>()) {
                if (label->text() == QLatin1String(title)) return true;
            }
            return false;
        });
    };
    EXPECT_TRUE(isTitled("Change all copies of the chosen titles (1): 3"));
    sheet.cancelButton().click();
    table.setFocus();
    for (const int row : {0, 2}) {
        table.selectRow(row);
        QTest::keyClick(&table, Qt::Key_Space); // and on to the next one
    }
    ASSERT_EQ(table.marks().count(), 2);
    table.selectRow(1);
    actions->find(QStringLiteral("catalogue.copyBatch"))->trigger();
    ASSERT_TRUE(waitFor([&] { return sheet.isVisible(); }));
    EXPECT_TRUE(isTitled("Change the chosen copies: 2"));
    sheet.choose(ui::CopyBatchSheet::What::Shelf);
    QTest::keyClicks(&sheet.valueField(), "84-X");
    ASSERT_TRUE(waitFor([&] { return sheet.isReady(); }));
    EXPECT_EQ(sheet.counts(), (BatchCounts{2, 0, 0}));
    QTest::keyClick(&sheet.valueField(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !sheet.isVisible(); }));
    settle();
    const auto rows = library->readNow(&collection::CopyQueries::ofRecord, ids[0]);
    ASSERT_EQ(rows->size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ((*rows)[i].copy.shelf, i == 1 ? "" : "84-X");
}

TEST_F(BatchEditTest, TheSheetOpensEmptyForEachBatch) {
    auto& sheet = asked();
    sheet.choose(ui::RecordBatchSheet::What::Replace);
    sheet.findField().setText(QStringLiteral("Жазушы"));
    sheet.valueField().setText(QStringLiteral("Мектеп"));
    sheet.caseField().setChecked(true);
    QTest::keyClick(&sheet.valueField(), Qt::Key_Escape);
    ASSERT_FALSE(sheet.isVisible());
    ASSERT_EQ(&asked(), &sheet);
    EXPECT_TRUE(sheet.isVisible());
    EXPECT_EQ(sheet.findField().text(), QString());
    EXPECT_EQ(sheet.valueField().text(), QString());
    EXPECT_FALSE(sheet.caseField().isChecked());
    EXPECT_FALSE(sheet.applyButton().isEnabled());
}

TEST_F(BatchEditTest, CopiesGoToNoPlaceThatNobodyChoseAlsoInTheNextBatch) {
    ASSERT_TRUE(
        library->writeNow(&places::PlaceService::add, places::Place{.code = "hall", .name = {"Зал", "Зал", "Hall"}}));
    EXPECT_TRUE(library->writeNow(&collection::CopyService::add, collection::NewCopy{ids[0]}));
    settle();
    for (int batch = 0; batch < 2; ++batch) {
        page.list().table().selectAll();
        actions->find(QStringLiteral("catalogue.copyBatch"))->trigger();
        ASSERT_TRUE(waitFor([this] { return page.batch().copySheet() && page.batch().copySheet()->isVisible(); }));
        settle();
        auto& sheet = *page.batch().copySheet();
        QComboBox& place = *sheet.placeBox();
        ASSERT_GE(place.count(), 2) << batch;
        EXPECT_EQ(place.currentIndex(), -1) << batch;
        EXPECT_FALSE(sheet.isReady()) << batch;
        EXPECT_FALSE(sheet.applyButton().isEnabled()) << batch;
        place.setCurrentIndex(1);
        Q_EMIT place.activated(1);
        ASSERT_TRUE(waitFor([&] { return sheet.isReady(); })) << batch;
        sheet.cancelButton().click();
        ASSERT_FALSE(sheet.isVisible());
    }
}

} // namespace
} // namespace kitapdar::test
