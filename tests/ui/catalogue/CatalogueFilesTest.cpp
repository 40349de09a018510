// Files that come into the catalogue and go out of it, by the window.
#include "core/catalogue/RecordService.h"
#include "tests/ui/catalogue/CataloguePages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMimeData>

namespace kitapdar::test {
namespace {

using ui::Link;

class CatalogueFilesTest : public CataloguePages {};

TEST_F(CatalogueFilesTest, TakesADroppedFileForALook) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(marcFile(smallFile()))});
    dropOn(page, data);
    ASSERT_TRUE(waitFor([this] { return page.imports().sheet().isShowingPreview(); }));
    EXPECT_EQ(page.here().kind, "import");
    const auto all = library->readNow(&catalogue::RecordQueries::anchors, catalogue::RecordSort(), catalogue::Facets());
    EXPECT_EQ(all->count, 0) << "nothing is written by looking";
}

TEST_F(CatalogueFilesTest, NamesTheDamagedRecordsOfAFileAndTakesTheOthers) {
    std::string bytes = smallFile();
    bytes.resize(bytes.size() - 20); // the last record is cut off
    page.open(Link{"import", std::nullopt, {}});
    page.imports().look(marcFile(bytes));
    ASSERT_TRUE(waitFor([this] { return page.imports().sheet().isShowingPreview(); }));
    page.imports().sheet().importButton().click();
    settle();
    ASSERT_TRUE(waitFor([this] { return page.imports().past().table().model()->rowCount() == 1; }));
    const auto* past = page.imports().past().table().model();
    EXPECT_EQ(past->index(0, 3).data().toString(), "3");
    EXPECT_EQ(past->index(0, 6).data().toString(), "1");
}

TEST_F(CatalogueFilesTest, UndoesAnImport) {
    importSmall();
    page.open(Link{"import", std::nullopt, {}});
    auto& past = page.imports().past().table();
    ASSERT_TRUE(waitFor([&] { return past.model()->rowCount() == 1; }));
    QPushButton& undo = page.imports().past().undoButton();
    past.selectionModel()->setCurrentIndex(past.model()->index(0, 0), QItemSelectionModel::NoUpdate);
    EXPECT_FALSE(undo.isEnabled()) << "no row is shown as chosen";
    past.selectRow(0);
    ASSERT_TRUE(undo.isEnabled());
    EXPECT_TRUE(undo.text().contains("small.mrc (titles: 4, copies: 0)")) << undo.text().toStdString();
    undo.click();
    ASSERT_EQ(dialogs.asked.size(), 1) << "asked once";
    EXPECT_NE(past.model()->index(0, 2).data().toString(), "undone") << "no answer is no";
    dialogs.answers = {true};
    undo.click();
    EXPECT_TRUE(waitFor([&] { return past.model()->index(0, 2).data().toString() == "undone"; }));
    page.open(Link{"catalogue", std::nullopt, {}});
    EXPECT_TRUE(lists({}));
}

TEST_F(CatalogueFilesTest, ReadsTheFileAgainInAnotherEncoding) {
    page.open(Link{"import", std::nullopt, {}});
    page.imports().look(marcFile(smallFile()));
    ASSERT_TRUE(waitFor([this] { return page.imports().sheet().isShowingPreview(); }));
    EXPECT_EQ(page.imports().sheet().encodings().currentText(), "UTF-8");
}

TEST_F(CatalogueFilesTest, SaysInWordsThatAFileHasNoRecords) {
    page.open(Link{"import", std::nullopt, {}});
    page.imports().look(marcFile("a shopping list: bread, milk"));
    settle();
    EXPECT_TRUE(told.join('|').contains("No records were found")) << qPrintable(told.join('|'));
}

TEST_F(CatalogueFilesTest, ExportsWhatIsListed) {
    importSmall();
    page.list().setText("Маздак");
    ASSERT_TRUE(lists({"Маздак"}));
    const auto target = folder.path() / "out.xml";
    dialogs.files.push_back({QString::fromStdString(target.string())});
    page.exportFound();
    settle();
    std::ifstream in(target);
    const std::string written{std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(written.find("Маздак"), std::string::npos);
    EXPECT_EQ(written.find("Абай"), std::string::npos);
}

TEST_F(CatalogueFilesTest, RecordsOfSeveralFormatsAreOfferedAsAFileForEach) {
    importSmall();
    catalogue::MarcRecord irbis;
    irbis.fields = {{"920", ' ', ' ', "PAZK", {}}, {"200", ' ', ' ', {}, {{'a', "Күй"}}}};
    ASSERT_TRUE(library->writeNow(&catalogue::RecordService::add, irbis, catalogue::MarcFormat::Irbis));
    settle();
    dialogs.files.push_back({QString::fromStdString((folder.path() / "out.xml").string())});
    ui::Offer offer;
    QObject::connect(&announcer, &ui::Announcer::strip, &window,
                     [&](ui::Tone, const Words&, const ui::Offer& given) { offer = given; });
    told.clear();
    page.exportFound();
    ASSERT_TRUE(waitFor([this] { return told.join('|').contains("records of several formats"); }));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "out.irbis.xml"));
    ASSERT_TRUE(offer.act);
    EXPECT_EQ(offer.text(), "A file for each format");
    offer.act();
    ASSERT_TRUE(waitFor([this] { return toasts.join('|').contains("out.irbis.xml"); })) << qPrintable(toasts.join('|'));
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "out.irbis.xml"));

    dialogs.files.push_back({QString::fromStdString((folder.path() / "parted.mrc").string())});
    actions->find("catalogue.exportSplit")->trigger();
    ASSERT_TRUE(waitFor([this] { return std::filesystem::exists(folder.path() / "parted.irbis.mrc"); }));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "parted.mrc"));
}

TEST_F(CatalogueFilesTest, FilesOfASplitThatAreThereAreReplacedAfterOneQuestion) {
    importSmall();
    const auto splitted = [&](bool replace) {
        dialogs.files.push_back({QString::fromStdString((folder.path() / "parted.mrc").string())});
        dialogs.answers.push_back(replace);
        dialogs.asked.clear();
        toasts.clear();
        actions->find("catalogue.exportSplit")->trigger();
    };
    const auto asked = [&] { return waitFor([&] { return dialogs.asked.size() == 2; }); };
    const auto theirs = folder.path() / "parted.marc21.mrc";
    std::ofstream(theirs) << "theirs";
    const auto content = [&] {
        std::ifstream in(theirs);
        return std::string{std::istreambuf_iterator<char>(in), {}};
    };
    splitted(false);
    ASSERT_TRUE(asked());
    EXPECT_TRUE(dialogs.asked.back().contains("parted.marc21.mrc")) << qPrintable(dialogs.asked.back());
    ASSERT_TRUE(waitFor([this] { return jobs.running().empty(); }));
    EXPECT_EQ(content(), "theirs");
    splitted(true);
    ASSERT_TRUE(asked());
    ASSERT_TRUE(waitFor([this] { return toasts.join('|').contains("parted.marc21.mrc"); }));
    EXPECT_NE(content(), "theirs");
}

TEST_F(CatalogueFilesTest, ExportsTitlesWithTheirCopiesAsATable) {
    importSmall();
    page.list().setText("Маздак");
    ASSERT_TRUE(lists({"Маздак"}));
    const auto target = folder.path() / "out.csv";
    dialogs.files.push_back({QString::fromStdString(target.string())});
    page.exportFound();
    settle();
    std::ifstream in(target);
    const std::string written{std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(written.find("Inventory no."), std::string::npos);
    EXPECT_NE(written.find("Маздак"), std::string::npos);
    EXPECT_EQ(written.find("Абай"), std::string::npos);
    EXPECT_TRUE(toasts.join('|').contains("Saved as out.csv. Rows: 1.")) << qPrintable(toasts.join('|'));
}

TEST_F(CatalogueFilesTest, ExportsOnlyWhatTheFacetsLeave) {
    importSmall();
    auto boxes = page.list().findChildren<QCheckBox*>();
    const auto russian = std::ranges::find_if(boxes, [](QCheckBox* box) { return box->text() == "Russian"; });
    ASSERT_NE(russian, boxes.end());
    (*russian)->click();
    ASSERT_TRUE(lists({"Маздак"}));
    const auto target = folder.path() / "out.xml";
    dialogs.files.push_back({QString::fromStdString(target.string())});
    page.exportFound();
    settle();
    std::ifstream in(target);
    const std::string written{std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(written.find("Маздак"), std::string::npos);
    EXPECT_EQ(written.find("Абай"), std::string::npos);
}

} // namespace
} // namespace kitapdar::test
