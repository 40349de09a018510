// Scanning in the window by the virtual scanners of SANE, and a watched folder.
#include "core/pages/PageQueries.h"
#include "tests/support/TinyTiff.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/ui/digitization/DigitizationPages.h"
#include "ui/digitization/IncomingPane.h"
#include "ui/digitization/ItemPages.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/ScanningPane.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <fstream>

namespace kitapdar::test {
namespace {

namespace fs = std::filesystem;
using ui::Link;

class ScanningPaneTest : public DigitizationPages {
protected:
    ScanningPaneTest() : item(addItem(0)) { use("test"); }
    ~ScanningPaneTest() override { qunsetenv("SANE_CONFIG_DIR"); }

    /// The only backend of SANE.
    void use(const std::string& backend) {
        const fs::path sane = folder.path() / "sane.d";
        fs::create_directories(sane);
        std::ofstream(sane / "dll.conf") << backend << '\n';
        std::ofstream(sane / "test.conf") << "number_of_devices 1\n";
        qputenv("SANE_CONFIG_DIR", QByteArray::fromStdString(sane.string()));
    }
    void open() {
        page->open(Link{"item", item.id.value, "scan"});
        ASSERT_TRUE(waitFor([&] { return page->pages().pages().isLoaded(); }));
    }
    bool hasScanner() {
        (void)until([&] { return pane().scanners().count() > 0; }, std::chrono::seconds(20));
        return pane().scanners().count() > 0;
    }
    ui::ScanningPane& pane() { return page->pages().scanning(); }
    std::vector<pages::PageRow> rows() { return *library->readNow(&pages::PageQueries::rows, item.id); }

    digitization::Item item;
};

std::string textsOf(const QWidget& pane) {
    QStringList all;
    for (const QLabel* each : pane.findChildren<QLabel*>()) all << each->text();
    return all.join(QLatin1Char('|')).toStdString();
}

} // namespace

TEST_F(ScanningPaneTest, WithoutAScannerThePaneSaysSoAndScansNothing) {
    use("none");
    open();
    ASSERT_TRUE(waitFor([&] { return pane().state().text().contains("There is no scanner"); }));
    pane().scanOne();
    EXPECT_FALSE(pane().isScanning());
}

TEST_F(ScanningPaneTest, APageComesByAKeyAndIsScannedAnew) {
    open();
    if (!hasScanner()) GTEST_SKIP() << "the backend test of SANE is not on this machine";
    pane().resolutions().setCurrentIndex(0); // 150 dpi
    pane().takeFocus();
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return page->pages().pages().count() == 1 && !pane().isScanning(); }));
    const auto first = rows().front();
    ASSERT_TRUE(first.scan);
    EXPECT_EQ(first.scan->dpi, 150);
    EXPECT_EQ(pane().current(), first.page.id);

    pane().resolutions().setCurrentIndex(1); // the test scanner gives one picture again and again
    ASSERT_TRUE(waitFor([&] {                // a key is not taken while the pane still looks at what came
        if (!pane().isScanning()) QTest::keyClick(qApp->focusWidget(), Qt::Key_R);
        return pane().isScanning();
    }));
    ASSERT_TRUE(waitFor([&] { return rows().front().scan->id != first.scan->id && !pane().isScanning(); }))
        << textsOf(pane());
    EXPECT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().page.id, first.page.id);
}

TEST_F(ScanningPaneTest, WhatArrivesInAWatchedFolderComesInAndWhatIsRefusedIsNamed) {
    const fs::path watched = folder.path() / "scans";
    const fs::path named = watched / std::to_string(item.id.value);
    fs::create_directories(named);
    fs::create_directories(watched / "nobody");
    std::ofstream(named / "1.tif", std::ios::binary) << tinyTiffWithBars();
    std::ofstream(named / "2.tif", std::ios::binary) << "no picture";
    std::ofstream(watched / "nobody" / "1.tif", std::ios::binary) << "x";
    page->open(Link{"digitization", std::nullopt, "incoming"});
    auto& incoming = page->incoming();
    incoming.setQuiet(std::chrono::milliseconds(10));
    dialogs.files.push_back({QString::fromStdString(watched.string())});
    incoming.chooseButton().click();
    ASSERT_TRUE(waitFor([&] { return incoming.isWatching(); }));
    ASSERT_TRUE(waitFor([&] { return incoming.table().model()->rowCount() == 3; }));
    EXPECT_EQ(rows().size(), 1U);
    EXPECT_TRUE(incoming.state().text().contains("since the program began: 1"));
    EXPECT_TRUE(fs::exists(named / "2.tif")) << "what was refused stays";
    incoming.watchButton().click();
    EXPECT_TRUE(waitFor([&] { return !incoming.isWatching(); }));
}

TEST_F(ScanningPaneTest, TheFolderOfTheLibraryIsNotWatched) {
    page->open(Link{"digitization", std::nullopt, "incoming"});
    std::error_code none;
    fs::create_directories(library->filesFolder(), none);
    dialogs.files.push_back({QString::fromStdString(library->filesFolder().string())});
    page->incoming().chooseButton().click();
    EXPECT_FALSE(page->incoming().isWatching());
    EXPECT_TRUE(told.join(QLatin1Char(' ')).contains("cannot be watched"));
}

} // namespace kitapdar::test
