#include "core/pages/IngestService.h"
#include "core/pages/PageQueries.h"
#include "core/pages/PageService.h"
#include "tests/ui/digitization/DigitizationPages.h"
#include "ui/digitization/ItemPages.h"
#include "ui/digitization/PageCheck.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/PageQuestion.h"
#include "ui/digitization/PageThumbnails.h"
#include "ui/digitization/ScanView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"

#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>

namespace kitapdar::test {
namespace {

using pages::PageDefect;
using pages::PageRow;
using pages::Verdict;
using ui::Link;

class PageCheckTest : public DigitizationPages {
protected:
    PageCheckTest() : item(addItem(0)) {}

    std::filesystem::path picture(const std::string& name, int seed) {
        const auto file = folder.path() / "scans" / name;
        std::filesystem::create_directories(file.parent_path());
        QImage page(400, 600, QImage::Format_Grayscale8);
        page.fill(240);
        page.setDotsPerMeterX(11811);
        page.setDotsPerMeterY(11811);
        QPainter painter(&page);
        for (int i = 0; i < 60; ++i) painter.fillRect(40 + (seed * 37 + i * 53) % 300, 40 + i * 8, 20, 5, Qt::black);
        painter.end();
        EXPECT_TRUE(page.save(QString::fromStdString(file.string())));
        return file;
    }
    /// Pages without a picture: enough where none is looked at.
    void fillAbsent(int count) {
        for (int i = 0; i < count; ++i) {
            ASSERT_TRUE(
                library->writeNow(&pages::PageService::insertAbsent, pages::NewAbsentPage{item.id, {}, "lost", {}}));
        }
    }
    void ingest(std::initializer_list<const char*> names) {
        int seed = 0;
        for (const char* name : names) picture(name, ++seed);
        jobs::Progress progress;
        const auto taken = pages::IngestService(library->store(), library->journal())
                               .ingest({item.id, {folder.path() / "scans"}}, library->filesFolder(),
                                       *library->permission<Permission::DigitizationEdit>().result(), progress);
        ASSERT_TRUE(taken);
        ASSERT_TRUE(taken->failed.empty());
    }
    void open(int pages) {
        page->open(Link{"item", item.id.value, "pages"});
        ASSERT_TRUE(waitFor([&] { return model().isLoaded() && model().count() == pages; }));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&check().thumbnails(), static_cast<Qt::Key>(key), modifiers);
        if (check().isKeyWaiting()) {
            EXPECT_TRUE(waitFor([&] { return !check().isKeyWaiting(); }));
        }
    }
    std::vector<PageRow> rows() { return *library->readNow(&pages::PageQueries::rows, item.id); }
    bool become(const std::function<bool(const std::vector<PageRow>&)>& what) {
        return waitFor([&] { return what(rows()); });
    }
    int current() { return model().rowOf(check().current().value_or(pages::PageId(0))); }
    std::string names() {
        std::string all;
        for (const PageRow& row : rows()) all += (all.empty() ? "" : " ") + (row.scan ? row.scan->name : "absent");
        return all;
    }
    ui::PageCheck& check() { return page->pages().check(); }
    ui::PageModel& model() { return page->pages().pages(); }

    digitization::Item item;
};

} // namespace

TEST_F(PageCheckTest, ThreeHundredSpacesAreThreeHundredVerdicts) {
    fillAbsent(300);
    open(300);
    for (int i = 0; i < 300; ++i) press(Qt::Key_Space);
    EXPECT_EQ(model().counts().good, 300) << "shown at once";
    EXPECT_TRUE(waitFor([&] { return library->readNow(&pages::PageQueries::counts, item.id)->good == 300; }));
    EXPECT_EQ(current(), 299);
}

TEST_F(PageCheckTest, OneKeyIsOneDefectAndBackspaceGoesBackToChangeIt) {
    fillAbsent(7);
    open(7);
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) press(key);
    EXPECT_EQ(current(), 6);
    ASSERT_TRUE(become([](const auto& rows) { return rows[5].page.verdict == Verdict::Defect; }));
    const std::array defects{PageDefect::Blurred, PageDefect::Cut,        PageDefect::Skewed,
                             PageDefect::Finger,  PageDefect::WrongOrder, PageDefect::MissingPage};
    for (std::size_t i = 0; i < defects.size(); ++i) EXPECT_EQ(rows()[i].page.defect, defects[i]) << i;
    press(Qt::Key_Backspace);
    EXPECT_EQ(current(), 5);
    press(Qt::Key_Space);
    EXPECT_TRUE(become([](const auto& rows) { return rows[5].page.verdict == Verdict::Good && !rows[5].page.defect; }));
}

TEST_F(PageCheckTest, KeysAreThoseOfThePlaceWhateverTheLayout) {
    fillAbsent(2);
    open(2);
    // The key "1" of the row of digits under the Kazakh layout.
    QKeyEvent pressed(QEvent::KeyPress, 0, Qt::NoModifier, 10, 0, 0, QStringLiteral("\""));
    QApplication::sendEvent(&check().thumbnails(), &pressed);
    EXPECT_TRUE(become([](const auto& rows) { return rows[0].page.defect == PageDefect::Blurred; }));
}

TEST_F(PageCheckTest, ACodeThatIsScannedJudgesNoPage) {
    fillAbsent(5);
    open(5);
    QTest::keyClicks(&check().thumbnails(), "20161234");
    EXPECT_TRUE(waitFor([&] { return !check().isKeyWaiting(); }));
    settle();
    EXPECT_EQ(library->readNow(&pages::PageQueries::counts, item.id)->open, 5);
    EXPECT_EQ(current(), 0);
}

TEST_F(PageCheckTest, CtrlZTakesTheVerdictBackAndTheListFollows) {
    fillAbsent(2);
    open(2);
    press(Qt::Key_Space);
    ASSERT_TRUE(become([](const auto& rows) { return rows[0].page.verdict == Verdict::Good; }));
    undoing->undo();
    EXPECT_TRUE(waitFor([&] { return model().rowAt(0)->page.verdict == Verdict::Open; }));
}

TEST_F(PageCheckTest, CountersAreAlwaysThoseOfThePages) {
    fillAbsent(3);
    open(3);
    press(Qt::Key_Space);
    press(Qt::Key_1);
    EXPECT_TRUE(check().counters().text().contains("good: 1")) << check().counters().text().toStdString();
    EXPECT_TRUE(check().counters().text().contains("with a defect: 1"));
    EXPECT_TRUE(check().counters().text().contains("not looked at: 1"));
    press(Qt::Key_Space);
    EXPECT_TRUE(told.join("|").contains("All pages are checked")) << told.join("|").toStdString();
}

TEST_F(PageCheckTest, AFolderThatIsDroppedBecomesPagesInTheOrderOfItsNumbers) {
    picture("page 10.png", 10);
    picture("page 2.png", 2);
    picture("page 1.png", 1);
    page->open(Link{"item", item.id.value, "pages"});
    ASSERT_TRUE(waitFor([&] { return model().isLoaded(); }));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString((folder.path() / "scans").string()))});
    dropOn(*page, data);
    ASSERT_TRUE(waitFor([&] { return model().count() == 3; }));
    EXPECT_EQ(names(), "page 1.png page 2.png page 10.png");
    EXPECT_TRUE(waitFor([&] { return check().view().hasImage(); })) << "drawn by the child process";
    EXPECT_FALSE(toasts.isEmpty());
}

TEST_F(PageCheckTest, APageIsMovedRotatedAndTakenOutByKeys) {
    ingest({"1.png", "2.png", "3.png"});
    open(3);
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return names() == "2.png 3.png 1.png"; })) << names();
    EXPECT_EQ(current(), 2);
    press(Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return names() == "2.png 1.png 3.png"; })) << names();
    press(Qt::Key_R);
    ASSERT_TRUE(become([](const auto& rows) { return rows[1].page.rotation == 90; }));
    press(Qt::Key_R, Qt::ShiftModifier);
    ASSERT_TRUE(become([](const auto& rows) { return rows[1].page.rotation == 0; }));
    press(Qt::Key_Delete);
    EXPECT_TRUE(waitFor([&] { return names() == "2.png 3.png"; })) << names();
    EXPECT_TRUE(waitFor([&] { return model().count() == 2 && current() == 1; }));
}

TEST_F(PageCheckTest, ADoublePageIsSplitWhereTheLineStands) {
    ingest({"1.png"});
    open(1);
    press(Qt::Key_S);
    ASSERT_TRUE(check().view().cut());
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Return);
    ASSERT_TRUE(become([](const auto& rows) { return rows.size() == 2; }));
    EXPECT_EQ(rows()[0].page.area.right, 5200);
    EXPECT_EQ(rows()[1].page.area.left, 5200);
    ASSERT_TRUE(waitFor([&] { return model().count() == 2; }));
    settle();
    press(Qt::Key_S);
    EXPECT_TRUE(check().leave());
    EXPECT_FALSE(check().view().cut());
}

TEST_F(PageCheckTest, PrintedNumbersGoOnFromAPage) {
    fillAbsent(4);
    open(4);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_E);
    ASSERT_TRUE(check().question().isVisible());
    QTest::keyClicks(&check().question().field(), "7");
    QTest::keyClick(&check().question().field(), Qt::Key_Return);
    ASSERT_TRUE(become([](const auto& rows) { return rows[3].page.label == "9"; }));
    EXPECT_EQ(rows()[0].page.label, "");
    EXPECT_FALSE(check().question().isVisible());
    // Escape asks nothing of the library.
    press(Qt::Key_E);
    QTest::keyClicks(&check().question().field(), "100");
    QTest::keyClick(&check().question().field(), Qt::Key_Escape);
    EXPECT_FALSE(check().question().isVisible());
    ui::DigitizationPage& there = *page;
    EXPECT_EQ(there.here(), (Link{"item", item.id.value, "pages"}));
}

TEST_F(PageCheckTest, AHeadingIsMarkedChangedAndTakenAwayByOneKey) {
    fillAbsent(2);
    open(2);
    const auto answer = [&](const QString& title) {
        press(Qt::Key_C);
        check().question().field().setText(title);
        QTest::keyClick(&check().question().field(), Qt::Key_Return);
    };
    const auto chapters = [&] { return *library->readNow(&pages::PageQueries::chapters, item.id); };
    answer("Бірінші тарау");
    ASSERT_TRUE(waitFor([&] { return model().chapterOn(rows()[0].page.id) != nullptr; }));
    answer("Екінші тарау");
    ASSERT_TRUE(waitFor([&] { return chapters().size() == 1 && chapters()[0].chapter.title == "Екінші тарау"; }));
    ASSERT_TRUE(waitFor([&] { return model().chapterOn(rows()[0].page.id)->title == "Екінші тарау"; }));
    answer("");
    EXPECT_TRUE(waitFor([&] { return chapters().empty(); }));
}

TEST_F(PageCheckTest, TheKeyboardStaysWithThePagesThatCameLater) {
    fillAbsent(2);
    ASSERT_TRUE(waitFor([&] { return window.isActiveWindow(); })) << "else it gives the keyboard away when it is";
    page->open(Link{"item", item.id.value, "pages"});
    EXPECT_TRUE(check().isAncestorOf(page->window()->focusWidget())) << "nothing is read yet";
    ASSERT_TRUE(waitFor([&] { return model().count() == 2; }));
    EXPECT_TRUE(check().isAncestorOf(page->window()->focusWidget()))
        << (page->window()->focusWidget() ? page->window()->focusWidget()->metaObject()->className() : "nothing");
    EXPECT_TRUE(page->window()->focusWidget()->isVisible());
}

TEST_F(PageCheckTest, ThePlaceIsALinkAndEscapeLeadsBackToTheTitle) {
    fillAbsent(1);
    open(1);
    EXPECT_EQ(page->here(), (Link{"item", item.id.value, "pages"}));
    press(Qt::Key_Escape);
    EXPECT_EQ(page->here(), (Link{"item", item.id.value, {}}));
}

} // namespace kitapdar::test
