// Acceptance tests DG-1, DG-2 and DG-5 of digitization, each as a person does it in the window. DG-4 is
// PageCheckTest.ThreeHundredSpacesAreThreeHundredVerdicts.
#include "core/derivatives/DerivativeQueries.h"
#include "core/journal/Journal.h"
#include "core/pages/IngestService.h"
#include "core/pages/PageQueries.h"
#include "core/recognition/TextQueries.h"
#include "core/recognition/TextService.h"
#include "tests/support/OtherProgram.h"
#include "tests/ui/digitization/DigitizationPages.h"
#include "tests/ui/digitization/FakeReader.h"
#include "ui/digitization/BookFiles.h"
#include "ui/digitization/Cards.h"
#include "ui/digitization/ChoosingPane.h"
#include "ui/digitization/ItemPages.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/Proofreading.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace kitapdar::test {
namespace {

using digitization::ItemState;
using ui::Link;

class DigitizationFlowsTest : public DigitizationPages {
protected:
    std::vector<digitization::ItemRow> queue() {
        return *library->readNow(&digitization::ItemQueries::list, digitization::ItemFilter(),
                                 library->clock().today());
    }
    journal::Entry newestEntry() {
        return library->store()
            .readNow([&](storage::Snapshot& snapshot) { return library->journal().latest(snapshot, 1); })
            ->front();
    }
    /// One page, read as `lines`.
    void ingestAndRead(digitization::ItemId item, const std::vector<std::vector<ReadWord>>& lines) {
        const auto file = folder.path() / "scans" / "1.png";
        std::filesystem::create_directories(file.parent_path());
        QImage scanned(1200, 1600, QImage::Format_Grayscale8);
        scanned.fill(240);
        scanned.setDotsPerMeterX(11811);
        scanned.setDotsPerMeterY(11811);
        ASSERT_TRUE(scanned.save(QString::fromStdString(file.string())));
        jobs::Progress progress;
        const auto may = *library->permission<Permission::DigitizationEdit>().result();
        ASSERT_TRUE(pages::IngestService(library->store(), library->journal())
                        .ingest({item, {file.parent_path()}}, library->filesFolder(), may, progress));
        const auto rows = *library->readNow(&pages::PageQueries::rows, item);
        ASSERT_EQ(rows.size(), 1U);
        ASSERT_TRUE(library->writeNow(&recognition::TextService::request, item, std::string("kaz+rus"),
                                      recognition::ReadAgain::InOtherLanguages));
        const FakeReader::Pages words{{rows.front().page.id.value, lines}};
        recognition::RunOptions options;
        options.item = item;
        ASSERT_TRUE(recognition::ReadingRun(library->store(), library->journal(), library->filesFolder(), [&] {
                        return std::make_unique<FakeReader>(words);
                    }).run(options, may, progress));
    }
};

} // namespace

TEST_F(DigitizationFlowsTest, DG1TheFirstHundredMakeABatchAndWhatIsDigitizedIsNeverInIt) {
    for (int i = 0; i < 110; ++i) addRecord("Өлке тарихы " + std::to_string(i));
    std::vector<catalogue::RecordId> done;
    for (const std::size_t record : {3U, 40U, 77U}) {
        const auto item = addItem(record);
        moveTo(item.id, {ItemState::Rights});
        done.push_back(records[record]);
    }
    const digitization::Batch wanted{digitization::BatchId(0), "Kitap.kz", {}, 100, Day(2026, 5, 1)};
    const auto batch = library->writeNow(&digitization::ItemService::addBatch, wanted)->id;

    page->open(Link{"digitization", std::nullopt, "candidates"});
    ui::ChoosingPane& pane = page->candidates();
    ASSERT_TRUE(waitFor([&] { return pane.batches().count() == 2; }));
    ASSERT_TRUE(waitFor([&] { return pane.table().model()->rowCount() == 110; })) << "three are on the queue";
    pane.batches().setCurrentIndex(1);
    Q_EMIT pane.batches().activated(1);
    ASSERT_TRUE(waitFor([&] { return pane.takeFirstButton().text().contains("100"); }));
    pane.takeFirstButton().click();
    ASSERT_TRUE(waitFor([&] { return queue().size() == 103; }));

    std::vector<std::int64_t> taken;
    for (const auto& row : queue()) {
        if (row.item.batchId == batch) taken.push_back(row.item.recordId.value);
    }
    EXPECT_EQ(taken.size(), 100U);
    for (const catalogue::RecordId record : done) EXPECT_EQ(std::ranges::count(taken, record.value), 0);
    std::ranges::sort(taken);
    EXPECT_TRUE(std::ranges::adjacent_find(taken) == taken.end()) << "each title once";
    undoing->undo();
    EXPECT_TRUE(waitFor([&] { return queue().size() == 3; })) << "one step takes the hundred back";
}

TEST_F(DigitizationFlowsTest, DG2ADroppedCardAndAltRightAreTheSameDeed) {
    const auto byKey = addItem(0);
    const auto byMouse = addItem(1);
    ASSERT_TRUE(holds(ItemState::Queued, 2));
    page->board().focusItem(byKey.id.value);
    QTest::keyClick(&column(ItemState::Queued).view(), Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(holds(ItemState::Rights, 1));
    const journal::Entry pressed = newestEntry();
    QMimeData card;
    card.setData(ui::cardMime, QByteArray::number(static_cast<qlonglong>(byMouse.id.value)));
    dropOn(column(ItemState::Rights), card);
    ASSERT_TRUE(holds(ItemState::Rights, 2));
    const journal::Entry dropped = newestEntry();
    EXPECT_EQ(dropped.kind, pressed.kind);
    EXPECT_EQ(dropped.operatorName, pressed.operatorName);
    const auto withoutTitle = [](journal::Facts facts) {
        std::erase_if(facts, [](const auto& fact) { return fact.first == "title"; });
        return facts;
    };
    EXPECT_EQ(withoutTitle(dropped.facts), withoutTitle(pressed.facts));
    EXPECT_EQ(read(byMouse.id).item.state, read(byKey.id).item.state);
}

TEST_F(DigitizationFlowsTest, DG2AFullStageTakesNoCardByKeyNorByMouse) {
    const auto there = addItem(0);
    const auto waiting = addItem(1);
    moveTo(there.id, {ItemState::Rights});
    ASSERT_TRUE(library->writeNow(&workflow::StageRuleService::set,
                                  workflow::StageRule{.stage = workflow::Stage::Rights, .most = 1}));
    ASSERT_TRUE(holds(ItemState::Rights, 1) && holds(ItemState::Queued, 1));
    page->board().focusItem(waiting.id.value);
    QTest::keyClick(&column(ItemState::Queued).view(), Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return told.size() == 1; })) << "it says why";
    QMimeData card;
    card.setData(ui::cardMime, QByteArray::number(static_cast<qlonglong>(waiting.id.value)));
    dropOn(column(ItemState::Rights), card);
    settle();
    EXPECT_EQ(read(waiting.id).item.state, ItemState::Queued);
}

TEST_F(DigitizationFlowsTest, DG5DoubtfulWordsAreVisitedAndWhatIsTypedIsInTheWordFileAndUnderThePdf) {
    if (!isInstalled("pandoc")) GTEST_SKIP() << "pandoc is not installed on this machine";
    const auto item = addItem(0);
    ingestAndRead(item.id, {{{"Казак", 20}, {"елінің"}, {"тарихы"}}, {{"мен"}, {"мадениеті", 40}}});
    page->open(Link{"item", item.id.value, "proofread"});
    ui::Proofreading& place = page->pages().proofreading();
    QPlainTextEdit& editor = place.editor();
    ASSERT_TRUE(waitFor([&] { return !editor.isReadOnly() && !editor.toPlainText().isEmpty(); }));
    editor.setFocus();
    ASSERT_TRUE(waitFor([&] { return place.doubtful() == 2; }));
    QStringList visited;
    for (const char* right : {"QAZAQ", "MADENIETI"}) {
        QTest::keyClick(&editor, Qt::Key_F4);
        visited << editor.textCursor().selectedText();
        QTest::keyClicks(&editor, right);
    }
    EXPECT_EQ(visited, (QStringList{"Казак", "мадениеті"}));
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] {
        const auto rows = *library->readNow(&pages::PageQueries::rows, item.id);
        const auto text = *library->readNow(&recognition::TextQueries::present, rows.front().page.id);
        return text && text->proofread == recognition::Proofread::Whole;
    }));

    page->open(Link{"item", item.id.value, {}});
    ui::BookFiles& book = page->item().book();
    ASSERT_TRUE(waitFor([&] { return !book.isHidden() && book.makeFilesButton().isEnabled(); }));
    book.makeFilesButton().click();
    ASSERT_TRUE(waitFor([&] { return book.facts().text().count("not made yet") == 0; }))
        << book.facts().text().toStdString() << told.join('|').toStdString();
    const auto files = *library->readNow(&derivatives::DerivativeQueries::states, item.id);
    const std::string expected = "QAZAQ елінің тарихы мен MADENIETI";
    const auto oneLine = [](const std::string& text) {
        return QString::fromStdString(text).simplified().toStdString();
    };
    int compared = 0;
    for (const auto& file : files) {
        ASSERT_TRUE(file.present);
        const std::string path = (library->filesFolder() / file.present->path).string();
        if (file.kind == derivatives::DerivativeKind::Pdf) {
            EXPECT_EQ(oneLine(ran("pdftotext", {path, "-"}).out), expected);
            ++compared;
        } else if (file.kind == derivatives::DerivativeKind::Docx) {
            EXPECT_EQ(oneLine(ran("pandoc", {"-f", "docx", "-t", "plain", "--wrap=none", path}).out), expected);
            ++compared;
        }
    }
    EXPECT_EQ(compared, 2);
}

} // namespace kitapdar::test
