#include "core/pages/IngestService.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/ui/digitization/DigitizationPages.h"
#include "ui/digitization/BookFiles.h"
#include "ui/digitization/ItemFields.h"
#include "ui/digitization/PdfViewer.h"
#include "ui/widgets/Label.h"

#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QPushButton>

namespace kitapdar::test {
namespace {

using ui::Link;

class BookFilesTest : public DigitizationPages {
protected:
    BookFilesTest() : item(addItem(0)) {}

    void ingestOnePage() {
        const auto file = folder.path() / "scans" / "p1.png";
        std::filesystem::create_directories(file.parent_path());
        QImage scanned(400, 600, QImage::Format_Grayscale8);
        scanned.fill(240);
        scanned.setDotsPerMeterX(11811);
        scanned.setDotsPerMeterY(11811);
        ASSERT_TRUE(scanned.save(QString::fromStdString(file.string())));
        jobs::Progress progress;
        const auto taken = pages::IngestService(library->store(), library->journal())
                               .ingest({item.id, {folder.path() / "scans"}}, library->filesFolder(),
                                       *library->permission<Permission::DigitizationEdit>().result(), progress);
        ASSERT_TRUE(taken);
        ASSERT_TRUE(taken->failed.empty());
    }
    void open() {
        page->open(Link{"item", item.id.value, {}});
        ASSERT_TRUE(waitFor([&] { return !page->item().fields().isHidden() && book().pages() == expectedPages; }));
    }
    ui::BookFiles& book() { return page->item().book(); }

    digitization::Item item;
    std::int64_t expectedPages = 0;
};

} // namespace

TEST_F(BookFilesTest, NothingIsOfferedOfATitleWithoutPages) {
    open();
    EXPECT_TRUE(book().isHidden());
}

TEST_F(BookFilesTest, ThePdfIsMadeShownAndSavedAndWhatCannotBeMadeIsNamed) {
    ingestOnePage();
    expectedPages = 1;
    open();
    ASSERT_TRUE(waitFor([&] { return !book().isHidden(); }));
    EXPECT_EQ(book().facts().text().count("not made yet"), 4);
    EXPECT_FALSE(book().saveButton().isEnabled());

    book().makeFilesButton().click();
    ASSERT_TRUE(waitFor([&] { return !book().pdf().isEmpty(); }));
    EXPECT_TRUE(QFileInfo::exists(book().pdf()));
    EXPECT_EQ(book().facts().text().count("not made yet"), 3) << "no page has a text";
    EXPECT_TRUE(waitFor([&] { return told.join(QLatin1Char(' ')).contains("no page has a text yet"); }));
    EXPECT_TRUE(waitFor([&] { return page->item().viewer().isVisible(); }));

    const auto copy = QString::fromStdString((folder.path() / "copy.pdf").string());
    dialogs.files.push_back({copy});
    Q_EMIT book().saveButton().menu()->aboutToShow();
    ASSERT_EQ(book().saveButton().menu()->actions().size(), 1);
    book().saveButton().menu()->actions().first()->trigger();
    ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(copy); }));
    EXPECT_TRUE(waitFor([&] { return QFileInfo(copy).size() == QFileInfo(book().pdf()).size(); }));
    EXPECT_TRUE(dialogs.suggested.last().contains("Абай жолы"));
}

TEST_F(BookFilesTest, ABookIsExportedAsMetsIntoANewFolder) {
    ingestOnePage();
    expectedPages = 1;
    open();
    ASSERT_TRUE(waitFor([&] { return !book().isHidden() && book().metsButton().isEnabled(); }));
    const auto chosen = QString::fromStdString(folder.path().string());
    dialogs.files.push_back({chosen});
    book().metsButton().click();
    const auto made = folder.path() / (std::to_string(item.id.value) + "-mets");
    ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(made / "mets.xml"); }));
    EXPECT_TRUE(std::filesystem::exists(made / "images" / "0001.png"));
    EXPECT_TRUE(waitFor([&] { return toasts.join(QLatin1Char(' ')).contains("METS"); }));
    dialogs.files.push_back({chosen});
    book().metsButton().click();
    EXPECT_TRUE(waitFor([&] { return told.join(QLatin1Char(' ')).contains("There is a folder"); }))
        << "never over another one";
}

} // namespace kitapdar::test
