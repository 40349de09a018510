#include "tests/support/Papers.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/ImportSheet.h"
#include "ui/catalogue/ImportView.h"
#include "ui/catalogue/RecordList.h"
#include "ui/widgets/DataTable.h"

#include <QAction>
#include <QClipboard>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>

namespace kitapdar::test {
namespace {

using ui::Link;

class BibliographyTest : public Workplace {
public:
    BibliographyTest() : page(show(new ui::CataloguePage(*context))) {
        page.open(Link{"import", std::nullopt, {}});
        page.imports().look(QString::fromStdString(file("small.mrc", smallFile()).string()));
        EXPECT_TRUE(waitFor([this] { return page.imports().sheet().importButton().isEnabled(); }));
        page.imports().sheet().importButton().click();
        settle();
        page.open(Link{"catalogue", std::nullopt, {}});
        EXPECT_TRUE(waitFor([this] { return page.list().model().rowCount() == 4; }));
        settle();
    }
    std::filesystem::path saved(const std::string& name) {
        const auto target = folder.path() / name;
        dialogs.files.push_back({QString::fromStdString(target.string())});
        actions->find("catalogue.bibliography")->trigger();
        settle();
        return target;
    }

    ui::CataloguePage& page;
};

TEST_F(BibliographyTest, NumbersTheDescriptionsInTheOrderOfTheList) {
    QPdfDocument pdf;
    pdf.load(QString::fromStdString(saved("list.pdf").string()));
    const QString text = pdf.getAllText(0).text();
    EXPECT_TRUE(text.contains("List of literature"));
    qsizetype before = 0;
    for (int row = 0; row < 4; ++row) {
        const QString title = page.list().model().index(row, 0).data().toString();
        const qsizetype at = text.indexOf(title);
        EXPECT_GT(at, before) << qPrintable(title) << "\n" << qPrintable(text);
        EXPECT_TRUE(text.contains(QString::number(row + 1) + "."));
        before = at;
    }
    EXPECT_TRUE(text.contains("Әуезов, М. Абай жолы. – Алматы : Жазушы, 1942.")) << qPrintable(text);
}

TEST_F(BibliographyTest, TakesTheChosenRecordsForAWordProcessor) {
    auto& table = page.list().table();
    table.selectRow(1);
    table.selectionModel()->select(page.list().model().index(2, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto target = saved("list.docx");
    std::ifstream in(target, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const std::string xml = unpacked(bytes, "word/document.xml");
    for (int row = 0; row < 4; ++row) {
        QString title = page.list().model().index(row, 0).data().toString().toHtmlEscaped();
        EXPECT_EQ(xml.find(title.toStdString()) != std::string::npos, row == 1 || row == 2) << qPrintable(title);
    }
}

} // namespace
} // namespace kitapdar::test
