#include "core/collection/CopyService.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/CopyPanel.h"
#include "ui/catalogue/ImportSheet.h"
#include "ui/catalogue/ImportView.h"
#include "ui/catalogue/RecordList.h"
#include "ui/catalogue/RecordView.h"
#include "ui/printing/LabelSheet.h"
#include "ui/widgets/DataTable.h"

#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace kitapdar::test {
namespace {

using ui::Link;

class CopyLabelsTest : public Workplace {
public:
    CopyLabelsTest() : page(show(new ui::CataloguePage(*context))) {
        page.open(Link{"import", std::nullopt, {}});
        page.imports().look(QString::fromStdString(file("small.mrc", smallFile()).string()));
        EXPECT_TRUE(waitFor([this] { return page.imports().sheet().importButton().isEnabled(); }));
        page.imports().sheet().importButton().click();
        settle();
        page.open(Link{"catalogue", std::nullopt, {}});
        EXPECT_TRUE(waitFor([this] { return page.list().model().rowCount() == 4; }));
        settle();
        add("Абай жолы", 2);
        add("Қан мен тер", 3);
        settle();
        told.clear();
        toasts.clear();
    }
    /// The id of the record with this title.
    std::int64_t record(const QString& title) {
        const auto rowOf = [&]() -> std::optional<std::int64_t> {
            for (int row = 0; row < page.list().model().rowCount(); ++row)
                if (page.list().model().index(row, 0).data().toString() == title) return page.list().model().idOf(row);
            return std::nullopt;
        };
        EXPECT_TRUE(waitFor([&] { return rowOf().has_value(); })) << qPrintable(title);
        return rowOf().value_or(0);
    }
    void add(const QString& title, int copies) {
        const collection::NewCopy copy{catalogue::RecordId(record(title))};
        for (int i = 0; i < copies; ++i) EXPECT_TRUE(library->writeNow(&collection::CopyService::add, copy));
    }
    /// The sheet, open.
    ui::LabelSheet* asked() {
        EXPECT_TRUE(page.printLabels());
        settle();
        return page.labels() && page.labels()->isVisible() ? page.labels() : nullptr;
    }
    static QString textOf(const QByteArray& bytes) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument pdf;
        pdf.load(&buffer);
        QString all;
        for (int number = 0; number < pdf.pageCount(); ++number) all += pdf.getAllText(number).text();
        return all;
    }
    void openRecord(const QString& title) {
        page.open(Link{"record", record(title), {}});
        ASSERT_TRUE(waitFor([this] { return page.record().copies().table().currentId().has_value(); }));
        settle();
    }

    ui::CataloguePage& page;
};

TEST_F(CopyLabelsTest, EnterPrintsTheBarcodesOfAllCopiesOfARecord) {
    openRecord("Қан мен тер");
    auto* sheet = asked();
    ASSERT_TRUE(sheet);
    sheet->libraryField().setText("ОҒК");
    QTest::keyClick(&sheet->printButton(), Qt::Key_Return);
    settle();
    ASSERT_EQ(printing.printed.size(), 1U);
    const QString text = textOf(printing.printed.front().job.bytes);
    EXPECT_EQ(text.count("KZL"), 3) << qPrintable(text);
    EXPECT_EQ(text.count("ОҒК"), 3);
    EXPECT_FALSE(sheet->isVisible());
    EXPECT_EQ(toasts.size(), 1);
}

TEST_F(CopyLabelsTest, BeginsTheNextTimeWhereTheLastLabelsEnded) {
    openRecord("Қан мен тер");
    auto* sheet = asked();
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->startField().value(), 1);
    sheet->startField().setValue(5);
    sheet->printButton().click();
    settle();
    ASSERT_TRUE(asked());
    EXPECT_EQ(sheet->startField().value(), 8);
    EXPECT_EQ(sheet->libraryField().text(), QString());
    sheet->dismiss();
    printing.refusal = ui::PrintRefusal(ui::PrinterNotReady{"papers"});
    ASSERT_TRUE(asked());
    sheet->printButton().click();
    settle();
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(waitFor([&] { return sheet->isVisible(); })) << "for another try";
    ASSERT_TRUE(asked());
    EXPECT_EQ(sheet->startField().value(), 8) << "nothing was printed";
}

TEST_F(CopyLabelsTest, TakesTheCopiesOfTheChosenRecords) {
    page.list().table().setFocus();
    page.list().table().clearSelection();
    EXPECT_TRUE(page.printLabels());
    EXPECT_EQ(told.size(), 1) << "none is chosen";
    page.list().table().selectAll();
    auto* sheet = asked();
    ASSERT_TRUE(sheet);
    const auto target = folder.path() / "labels.pdf";
    dialogs.files.push_back({QString::fromStdString(target.string())});
    sheet->saveButton().click();
    settle();
    std::ifstream in(target, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    EXPECT_EQ(textOf(QByteArray::fromStdString(bytes)).count("KZL"), 2 + 3);
    ASSERT_TRUE(asked());
    EXPECT_EQ(sheet->startField().value(), 1) << "a file uses up no labels";
}

TEST_F(CopyLabelsTest, PrintsCatalogueCards) {
    openRecord("Абай жолы");
    auto* sheet = asked();
    ASSERT_TRUE(sheet);
    const auto* kinds = sheet->kindBox();
    const int card = kinds->findText("Catalogue cards");
    ASSERT_GE(card, 0);
    sheet->kindBox()->setCurrentIndex(card);
    Q_EMIT sheet->kindBox()->activated(card);
    EXPECT_EQ(sheet->formatBox()->count(), 2);
    sheet->printButton().click();
    settle();
    ASSERT_EQ(printing.printed.size(), 1U);
    const QString text = textOf(printing.printed.front().job.bytes).simplified();
    EXPECT_TRUE(text.contains("Алматы : Жазушы, 1942")) << qPrintable(text);
    EXPECT_TRUE(text.contains("copies: 2")) << qPrintable(text);
}

TEST_F(CopyLabelsTest, TheSpineTellsTheShelfMarkOfTheCopy) {
    const catalogue::RecordId id(record("Қан мен тер"));
    EXPECT_TRUE(
        library->writeNow(&collection::CopyService::add, collection::NewCopy{.recordId = id, .shelf = "84-X Н98"}));
    EXPECT_TRUE(library->writeNow(&collection::CopyService::add, collection::NewCopy{.recordId = id, .shelf = "92Қ"}));
    settle();
    openRecord("Қан мен тер");
    auto* sheet = asked();
    ASSERT_TRUE(sheet);
    const int spine = sheet->kindBox()->findText("Spine labels");
    ASSERT_GE(spine, 0);
    sheet->kindBox()->setCurrentIndex(spine);
    Q_EMIT sheet->kindBox()->activated(spine);
    sheet->printButton().click();
    settle();
    ASSERT_EQ(printing.printed.size(), 1U);
    const QString text = textOf(printing.printed.front().job.bytes);
    for (const char* mark : {"84-X", "Н98", "92Қ"}) EXPECT_EQ(text.count(QString::fromUtf8(mark)), 1) << mark;
}

TEST_F(CopyLabelsTest, TheLabelsOfMarkedCopiesComeFirst) {
    openRecord("Қан мен тер");
    auto& table = page.record().copies().table();
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Space);
    auto* sheet = asked();
    ASSERT_TRUE(sheet);
    sheet->printButton().click();
    settle();
    ASSERT_EQ(printing.printed.size(), 1U);
    EXPECT_EQ(textOf(printing.printed.front().job.bytes).count("KZL"), 1);
}

TEST_F(CopyLabelsTest, GoesOnWithOneCopyAloneWhenItIsChosen) {
    openRecord("Қан мен тер");
    auto* sheet = asked();
    ASSERT_TRUE(sheet);
    auto* batches = sheet->batchBox();
    ASSERT_EQ(batches->count(), 2);
    batches->setCurrentIndex(1);
    Q_EMIT batches->activated(1);
    sheet->printButton().click();
    settle();
    ASSERT_EQ(printing.printed.size(), 1U);
    EXPECT_EQ(textOf(printing.printed.front().job.bytes).count("KZL"), 1);
}

TEST_F(CopyLabelsTest, ItsBoxesShowWhatIsChosenWholeInEveryLanguageAndSize) {
    openRecord("Қан мен тер");
    auto* sheet = asked();
    ASSERT_TRUE(sheet);
    const auto textFits = [](const QComboBox& box) {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const QRect field =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        return field.width() >= box.fontMetrics().horizontalAdvance(box.currentText());
    };
    for (const Language language : allLanguages) {
        languages.set(language);
        for (QComboBox* box : {sheet->kindBox(), sheet->formatBox()}) {
            for (int i = 0; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                Q_EMIT box->activated(i);
                QTest::qWait(20);
                EXPECT_TRUE(textFits(*box)) << box->currentText().toStdString() << " in " << box->width();
            }
            box->setCurrentIndex(0);
            Q_EMIT box->activated(0);
        }
    }
    languages.set(Language::English);
}

TEST_F(CopyLabelsTest, ThePreviewFollowsWhatIsChosen) {
    window.resize(1300, 800);
    openRecord("Қан мен тер");
    auto* sheet = asked();
    ASSERT_TRUE(sheet);
    ASSERT_TRUE(sheet->preview().isVisible());
    const auto picture = [&] { return sheet->preview().pixmap().toImage(); };
    const QImage first = picture();
    ASSERT_FALSE(first.isNull());
    EXPECT_LE(first.width(), sheet->preview().width());
    EXPECT_LE(first.height(), sheet->preview().height());
    sheet->startField().setValue(5);
    const QImage moved = picture();
    EXPECT_NE(moved, first);
    sheet->startField().setValue(1);
    EXPECT_EQ(picture(), first);
    sheet->libraryField().setText("ОҒК");
    EXPECT_NE(picture(), first);
}

} // namespace
} // namespace kitapdar::test
