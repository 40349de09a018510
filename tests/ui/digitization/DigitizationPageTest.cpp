#include "core/workflow/WorkQueries.h"
#include "tests/support/HostileFiles.h"
#include "tests/ui/digitization/DigitizationPages.h"
#include "ui/digitization/BatchView.h"
#include "ui/digitization/Board.h"
#include "ui/digitization/Cards.h"
#include "ui/digitization/DigitizationPage.h"
#include "ui/digitization/ItemFields.h"
#include "ui/digitization/ItemTexts.h"
#include "ui/digitization/ItemView.h"
#include "ui/digitization/Moves.h"
#include "ui/digitization/PageView.h"
#include "ui/digitization/PdfFile.h"
#include "ui/digitization/PdfViewer.h"
#include "ui/digitization/Thumbnails.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "wording/DigitizationWords.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>

namespace kitapdar::test {
namespace {

using digitization::Category;
using digitization::ItemState;
using ui::Link;

constexpr const char* hostile = "<b>Tom & Jerry</b>";

class DigitizationPageTest : public DigitizationPages {};

TEST_F(DigitizationPageTest, MovesACardForwardWithAltRightAndTheKeyboardGoesWithIt) {
    const auto item = addItem(0);
    ASSERT_TRUE(holds(ItemState::Queued, 1));
    page->board().focusItem(item.id.value);
    QTest::keyClick(&column(ItemState::Queued).view(), Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(holds(ItemState::Rights, 1));
    EXPECT_TRUE(waitFor([&] { return column(ItemState::Rights).view().hasFocus(); }));
    EXPECT_EQ(read(item.id).item.state, ItemState::Rights);
}

TEST_F(DigitizationPageTest, WhatTheListIsNarrowedByAndItsRowAreThereAgainAfterARestart) {
    const auto item = addItem(0);
    for (const std::size_t record : {1U, 2U}) addItem(record);
    page->open(Link{"digitization", std::nullopt, "list"});
    ASSERT_TRUE(waitFor([&] { return page->table().model()->rowCount() == 3; }));
    page->states().setCurrentIndex(page->states().findText(words(ItemState::Queued)));
    Q_EMIT page->states().activated(page->states().currentIndex());
    page->categoryBox().setCurrentIndex(page->categoryBox().findText(words(read(item.id).item.category)));
    ASSERT_GT(page->categoryBox().currentIndex(), 0);
    Q_EMIT page->categoryBox().activated(page->categoryBox().currentIndex());
    ASSERT_TRUE(waitFor([&] { return page->table().model()->rowCount() == 3; }));
    page->table().selectRow(2);
    const auto chosen = page->table().currentId();
    ASSERT_TRUE(chosen);
    QTest::qWait(500); // it is kept when the keys rest

    page->hide();
    auto* again = new ui::DigitizationPage(*context);
    window.layout()->addWidget(again);
    again->open(Link{"digitization", std::nullopt, "list"});
    EXPECT_TRUE(waitFor([&] { return again->table().currentId() == chosen; }));
    EXPECT_EQ(again->states().currentIndex(), page->states().currentIndex());
    EXPECT_GT(again->states().currentIndex(), 0);
    EXPECT_EQ(again->categoryBox().currentIndex(), page->categoryBox().currentIndex());
}

TEST_F(DigitizationPageTest, AltRightMovesTheTitleFromEveryFieldOfItsPage) {
    const auto item = addItem(0);
    openItem(item.id);
    const auto stateIs = [&](ItemState state) {
        return waitFor([&] { return page->item().row()->item.state == state; });
    };
    ASSERT_TRUE(stateIs(ItemState::Queued));
    QTest::keyClick(&page->item().fields().category(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(stateIs(ItemState::Rights));
    decideRights(item.id);
    QTest::keyClick(&page->item().fields().due(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(stateIs(ItemState::Prepare));
}

TEST_F(DigitizationPageTest, TheMenuOfACardOpensByKeyAndTeachesTheKeysOfItsMoves) {
    const auto item = addItem(0);
    ASSERT_TRUE(holds(ItemState::Queued, 1));
    page->board().focusItem(item.id.value);
    QTest::keyClick(&column(ItemState::Queued).view(), Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = column(ItemState::Queued).view().findChild<QMenu*>();
    ASSERT_TRUE(menu && menu->isVisible());
    ASSERT_EQ(menu->actions().size(), 3) << "in the queue there is no work to be taken";
    EXPECT_TRUE(menu->actions().at(1)->text().endsWith(QStringLiteral("\tAlt+Right")))
        << menu->actions().at(1)->text().toStdString();
    menu->actions().at(1)->trigger();
    menu->close();
    EXPECT_TRUE(holds(ItemState::Rights, 1));
}

TEST_F(DigitizationPageTest, AsksInTheStripWhatIsToBeMendedAndWhere) {
    const auto item = addItem(0);
    moveTo(item.id, {ItemState::Rights, ItemState::Prepare, ItemState::Scan, ItemState::PageCheck});
    ASSERT_TRUE(holds(ItemState::PageCheck, 1));
    page->board().focusItem(item.id.value);
    QTest::keyClick(&column(ItemState::PageCheck).view(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(page->moves().isVisible());
    EXPECT_EQ(read(item.id).item.state, ItemState::PageCheck);
    EXPECT_EQ(page->moves().stage().count(), 2) << "scanning and preparation";
    EXPECT_EQ(page->moves().stage().currentText(), "scanning");
    page->moves().defect().setCurrentText("cut off");
    QTest::keyClicks(&page->moves().reason(), "page 12 is cut");
    QTest::keyClick(&page->moves().reason(), Qt::Key_Return);
    EXPECT_TRUE(holds(ItemState::Scan, 1));
    EXPECT_NE(read(item.id).item.note.find("page 12 is cut"), std::string::npos);
    EXPECT_EQ(read(item.id).work.pass, 2);
    const auto history = library->readNow(&workflow::WorkQueries::history, item.id);
    ASSERT_EQ(history->defects.size(), 1U);
    EXPECT_EQ(history->defects.front().defect.code, workflow::DefectCode::Cropped);
}

TEST_F(DigitizationPageTest, AsksInTheStripWhyATitleIsDropped) {
    const auto item = addItem(0);
    ASSERT_TRUE(holds(ItemState::Queued, 1));
    page->moves().move(read(item.id), ItemState::Dropped);
    ASSERT_TRUE(page->moves().isVisible());
    QTest::keyClick(&page->moves().reason(), Qt::Key_Return);
    EXPECT_TRUE(page->moves().isVisible()) << "a reason is needed";
    QTest::keyClicks(&page->moves().reason(), "no rights");
    QTest::keyClick(&page->moves().reason(), Qt::Key_Return);
    EXPECT_TRUE(holds(ItemState::Dropped, 1));
}

TEST_F(DigitizationPageTest, EscapeInTheStripLeavesTheCardWhereItIs) {
    const auto item = addItem(0);
    moveTo(item.id, {ItemState::Rights, ItemState::Prepare, ItemState::Scan, ItemState::PageCheck});
    ASSERT_TRUE(holds(ItemState::PageCheck, 1));
    page->board().focusItem(item.id.value);
    QTest::keyClick(&column(ItemState::PageCheck).view(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&page->moves().reason(), Qt::Key_Escape);
    EXPECT_TRUE(page->moves().isHidden());
    settle();
    EXPECT_EQ(read(item.id).item.state, ItemState::PageCheck);
}

TEST_F(DigitizationPageTest, SaysInWordsAllThatIsMissingWhenAMoveIsRefused) {
    const auto item = addItem(0);
    moveTo(item.id, {ItemState::Rights, ItemState::Prepare, ItemState::Scan, ItemState::PageCheck});
    ASSERT_TRUE(holds(ItemState::PageCheck, 1));
    ASSERT_TRUE(library->writeNow(&workflow::DefectService::add, item.id,
                                  workflow::NewDefect{.code = workflow::DefectCode::WrongOrder}));
    page->board().focusItem(item.id.value);
    QTest::keyClick(&column(ItemState::PageCheck).view(), Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.back().contains("PDF")) << qPrintable(told.back());
    EXPECT_TRUE(told.back().contains("Open defects: 1")) << qPrintable(told.back());
    EXPECT_EQ(read(item.id).item.state, ItemState::PageCheck);
}

TEST_F(DigitizationPageTest, ADroppedCardMovesToTheColumn) {
    const auto item = addItem(0);
    ASSERT_TRUE(holds(ItemState::Queued, 1));
    QMimeData data;
    data.setData(ui::cardMime, QByteArray::number(static_cast<qlonglong>(item.id.value)));
    dropOn(column(ItemState::Rights), data);
    EXPECT_TRUE(holds(ItemState::Rights, 1));
}

TEST_F(DigitizationPageTest, AColumnThatMayNotTakeACardRefusesItAndDoesNotLightUp) {
    const auto item = addItem(0);
    ASSERT_TRUE(holds(ItemState::Queued, 1));
    QMimeData data;
    data.setData(ui::cardMime, QByteArray::number(static_cast<qlonglong>(item.id.value)));
    for (const ItemState state : {ItemState::Sent, ItemState::Ocr, ItemState::Accepted, ItemState::Queued}) {
        const QImage before = column(state).grab().toImage();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&column(state), &enter);
        QDragMoveEvent move(QPoint(6, 6), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&column(state), &move);
        EXPECT_FALSE(move.isAccepted()) << code(state);
        EXPECT_EQ(column(state).grab().toImage(), before) << code(state);
        QDragLeaveEvent leave;
        QApplication::sendEvent(&column(state), &leave);
        dropOn(column(state), data);
    }
    settle();
    EXPECT_TRUE(told.isEmpty()) << qPrintable(told.join('|'));
    EXPECT_EQ(read(item.id).item.state, ItemState::Queued);
}

TEST_F(DigitizationPageTest, ACardHeldAtTheEdgeBringsTheColumnsBeyondIt) {
    const auto item = addItem(0);
    ASSERT_TRUE(holds(ItemState::Queued, 1));
    window.resize(600, 500);
    QCoreApplication::processEvents();
    QMimeData data;
    data.setData(ui::cardMime, QByteArray::number(static_cast<qlonglong>(item.id.value)));
    ui::Board& board = page->board();
    const auto inSight = [&](ItemState state) {
        return board.viewport()->rect().intersects(
            QRect(column(state).mapTo(board.viewport(), QPoint()), column(state).size()));
    };
    const auto hold = [&](int x) {
        ui::BoardColumn& over = column(ItemState::Queued);
        const QPoint where = over.mapFromGlobal(board.viewport()->mapToGlobal(QPoint(x, 50)));
        QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &enter);
        QDragMoveEvent move(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &move);
    };
    ASSERT_FALSE(inSight(ItemState::Dropped));
    hold(board.viewport()->width() - 5);
    EXPECT_TRUE(waitFor([&] { return inSight(ItemState::Dropped); }));
    hold(5);
    EXPECT_TRUE(waitFor([&] { return inSight(ItemState::Candidate); }));
}

TEST_F(DigitizationPageTest, WholePageShowsThePageThatIsBeingRead) {
    const auto item = addItem(0);
    openItem(item.id);
    dialogs.files.push_back({pdfFile("Kyzylorda 1925", 60)});
    page->item().chooseFiles();
    ui::PageView& pages = page->item().viewer().pages();
    ASSERT_TRUE(waitFor([&] { return page->item().viewer().document().pageCount() == 60; }));
    settle();
    for (const auto fit : {ui::PageView::Fit::Page, ui::PageView::Fit::Width, ui::PageView::Fit::Page}) {
        pages.goTo(49);
        pages.setFit(fit);
        EXPECT_EQ(pages.page(), 49);
        QCoreApplication::processEvents();
        EXPECT_EQ(pages.page(), 49);
    }
    pages.zoomBy(0.3);
    EXPECT_EQ(pages.page(), 49);
}

TEST_F(DigitizationPageTest, TheChosenThumbnailHasAFrameAndKeepsItsColoursInEveryTheme) {
    openItem(addItem(0).id);
    dialogs.files.push_back({pdfFile("Kyzylorda 1925", 2)});
    page->item().chooseFiles();
    auto* small = page->item().viewer().findChild<ui::Thumbnails*>();
    ASSERT_TRUE(small);
    ASSERT_TRUE(waitFor([&] { return small->model()->rowCount() == 2; }));
    ui::Theme theme(*qApp);
    for (const ui::ThemeName name : ui::allThemes) {
        theme.setTheme(name);
        settle();
        small->setCurrentIndex(small->model()->index(0, 0));
        const QRect chosen = small->visualRect(small->model()->index(0, 0));
        const QImage image = small->viewport()->grab(chosen).toImage();
        int accent = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                accent += image.pixelColor(x, y) == theme.look().colours().accent ? 1 : 0;
        EXPECT_GT(accent, 2 * image.width()) << static_cast<int>(name);
        EXPECT_EQ(image.pixelColor(image.width() / 2, image.height() / 3), QColor(Qt::white));
    }
}

TEST_F(DigitizationPageTest, WhatWasHandedOverOffersNoFilesAndNoOtherBatch) {
    const auto item = addItem(0);
    openItem(item.id);
    dialogs.files.push_back({pdfFile("Kyzylorda 1925", 1)});
    page->item().chooseFiles();
    ASSERT_TRUE(waitFor([&] { return page->item().files().model()->rowCount() == 1; }));
    EXPECT_TRUE(page->item().fields().category().isEnabled());
    moveTo(item.id, {ItemState::Rights, ItemState::Prepare, ItemState::Scan, ItemState::PageCheck, ItemState::Ocr,
                     ItemState::Proofread, ItemState::Derive, ItemState::FinalCheck, ItemState::Ready,
                     ItemState::Packed, ItemState::Sent});
    EXPECT_TRUE(waitFor([&] { return !page->item().fields().category().isEnabled(); }));
    EXPECT_TRUE(page->item().fields().assignee().isEnabled());
}

TEST_F(DigitizationPageTest, ArrowsGoFromCardToCardOverEmptyColumns) {
    const auto first = addItem(0);
    const auto second = addItem(1);
    moveTo(second.id, {ItemState::Rights, ItemState::Prepare, ItemState::Scan});
    ASSERT_TRUE(holds(ItemState::Scan, 1));
    page->board().focusItem(first.id.value);
    QTest::keyClick(&column(ItemState::Queued).view(), Qt::Key_Right);
    EXPECT_TRUE(column(ItemState::Scan).view().hasFocus());
    QTest::keyClick(&column(ItemState::Scan).view(), Qt::Key_Left);
    EXPECT_TRUE(column(ItemState::Queued).view().hasFocus());
}

TEST_F(DigitizationPageTest, AttachesAPdfShowsItsPagesAndSearchesItsText) {
    const auto item = addItem(0);
    openItem(item.id);
    dialogs.files.push_back({pdfFile("Kyzylorda 1925", 3)});
    page->item().chooseFiles();
    ASSERT_TRUE(waitFor([&] { return page->item().files().model()->rowCount() == 1; }));
    EXPECT_EQ(page->item().files().model()->index(0, 1).data().toString(), "3");
    EXPECT_EQ(page->item().files().model()->index(0, 3).data().toString().size(), 64);
    ui::PdfViewer& viewer = page->item().viewer();
    ASSERT_TRUE(waitFor([&] { return viewer.document().pageCount() == 3; }));
    viewer.pages().goTo(2);
    EXPECT_EQ(viewer.pages().page(), 2);
    QTest::keyClicks(&viewer.searchField(), "1925");
    EXPECT_TRUE(waitFor([&] { return viewer.results() == 3; }));
    QTest::keyClick(&viewer.searchField(), Qt::Key_Return);
    EXPECT_EQ(viewer.pages().page(), 0);
    const double before = viewer.pages().zoom();
    viewer.pages().zoomBy(1.25);
    EXPECT_GT(viewer.pages().zoom(), before);
}

TEST_F(DigitizationPageTest, AsksForThePasswordOfAProtectedPdfUntilItIsRightAndOnlyOnce) {
    const auto item = addItem(0);
    openItem(item.id);
    const QString locked = QString::fromStdString((test::sourceFolder() / "tests/data/protected.pdf").string());
    dialogs.passwords = {"wrong", "secret"};
    page->item().attach({locked});
    ASSERT_TRUE(waitFor([&] { return page->item().files().model()->rowCount() == 1; }));
    ASSERT_EQ(dialogs.asked.size(), 2);
    EXPECT_TRUE(dialogs.asked[1].contains("protected.pdf")) << qPrintable(dialogs.asked[1]);
    EXPECT_NE(dialogs.asked[0], dialogs.asked[1]) << "a wrong one is told";
    EXPECT_EQ(page->item().files().model()->index(0, 0).data().toString(), "PDF, protected");
    EXPECT_TRUE(waitFor([&] { return page->item().viewer().document().pageCount() == 2; }));
    EXPECT_EQ(dialogs.asked.size(), 2) << "what was typed opens it for looking, too";
    EXPECT_EQ(library->readNow(&digitization::ItemQueries::files, item.id)->front().pages, 2);
    const auto whole = [](const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto kept =
        library->filesFolder() / library->readNow(&digitization::ItemQueries::files, item.id)->front().path;
    EXPECT_EQ(whole(QString::fromStdString(kept.string())), whole(locked)) << "the master is what came";
}

TEST_F(DigitizationPageTest, AProtectedPdfThatIsOpenedAgainSaysWhyNothingIsShownAndAsksThere) {
    const auto item = addItem(0);
    openItem(item.id);
    dialogs.passwords = {"secret"};
    page->item().attach({QString::fromStdString((test::sourceFolder() / "tests/data/protected.pdf").string())});
    ASSERT_TRUE(waitFor([&] { return page->item().viewer().document().pageCount() == 2; }));
    page->hide();
    auto* later = new ui::ItemView(*context); // as after a start of the program: no password is known
    window.layout()->addWidget(later);
    later->show(item.id.value);
    auto* why = later->findChild<ui::EmptyState*>(QStringLiteral("notShown"));
    ASSERT_TRUE(why);
    ASSERT_TRUE(waitFor([&] { return why->isVisible(); }));
    auto* button = why->findChild<QPushButton*>();
    ASSERT_TRUE(button->isVisible());
    EXPECT_EQ(button->text(), QStringLiteral("Password…"));
    EXPECT_TRUE(why->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    dialogs.asked.clear();
    later->reload();
    settle();
    EXPECT_TRUE(dialogs.asked.isEmpty()) << "who only looks at the title is not stopped";
    EXPECT_TRUE(why->isVisible());
    dialogs.passwords = {"wrong", "secret"};
    button->click();
    ASSERT_TRUE(waitFor([&] { return later->viewer().document().pageCount() == 2; }));
    EXPECT_EQ(dialogs.asked.size(), 2);
    EXPECT_TRUE(later->viewer().isVisible());
    EXPECT_FALSE(why->isVisible());
}

TEST_F(DigitizationPageTest, AFileThatIsGoneSaysSoWhereItsPagesWouldBe) {
    const auto item = addItem(0);
    openItem(item.id);
    page->item().attach({pdfFile("Kyzylorda 1925", 1)});
    ASSERT_TRUE(waitFor([&] { return page->item().viewer().document().pageCount() == 1; }));
    const auto files = library->readNow(&digitization::ItemQueries::files, item.id);
    std::filesystem::remove(library->filesFolder() / files->front().path);
    page->hide();
    auto* later = new ui::ItemView(*context);
    window.layout()->addWidget(later);
    later->show(item.id.value);
    auto* why = later->findChild<ui::EmptyState*>(QStringLiteral("notShown"));
    ASSERT_TRUE(waitFor([&] { return why->isVisible(); }));
    EXPECT_FALSE(why->findChild<QPushButton*>()->isVisible()) << "there is nothing to be done here";
}

TEST_F(DigitizationPageTest, AProtectedPdfWithoutItsPasswordIsNotAttached) {
    const auto item = addItem(0);
    openItem(item.id);
    page->item().attach({QString::fromStdString((test::sourceFolder() / "tests/data/protected.pdf").string())});
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(dialogs.asked.size(), 1);
    EXPECT_EQ(page->item().files().model()->rowCount(), 0);
}

TEST_F(DigitizationPageTest, AHostileFileIsRefusedInWordsAndTheNextOneIsAttached) {
    openItem(addItem(0).id);
    for (const auto& file : test::HostileFiles(folder.path() / "hostile").all()) {
        told.clear();
        page->item().attach({QString::fromStdString(file.string())});
        ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); })) << file;
        EXPECT_EQ(page->item().files().model()->rowCount(), 0) << file;
    }
    page->item().attach({pdfFile("Kyzylorda 1925", 1)});
    EXPECT_TRUE(waitFor([&] { return page->item().files().model()->rowCount() == 1; }));
}

TEST_F(DigitizationPageTest, ShowsSmallPagesOnPaper) {
    openItem(addItem(0).id);
    dialogs.files.push_back({pdfFile("Kyzylorda 1925", 1)});
    page->item().chooseFiles();
    auto* small = page->item().viewer().findChild<ui::Thumbnails*>();
    ASSERT_TRUE(small);
    QImage image;
    const auto isDrawn = [&] { // before that it is blank paper
        image = small->model()->index(0, 0).data(Qt::DecorationRole).value<QPixmap>().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) != QColor(Qt::white)) return true;
        return false;
    };
    ASSERT_TRUE(waitFor(isDrawn));
    EXPECT_EQ(image.pixelColor(1, 1), QColor(Qt::white));
}

TEST_F(DigitizationPageTest, RefusesAFileThatIsNeitherPdfNorPicture) {
    const auto item = addItem(0);
    openItem(item.id);
    page->item().attach({QString::fromStdString(file("list.pdf", "bread, milk").string())});
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.back().contains("list.pdf")) << qPrintable(told.back());
    EXPECT_EQ(page->item().files().model()->rowCount(), 0);
}

TEST_F(DigitizationPageTest, ShowsOnTheBoardWhatAnotherDeskMovesAndKeepsTheChosenCard) {
    const auto first = addItem(0), second = addItem(1);
    ASSERT_TRUE(holds(ItemState::Queued, 2));
    page->board().focusItem(second.id.value);
    auto opened = Library::open(folder.path() / "test.kitapdar", storage::Access::Open, clock);
    ASSERT_TRUE(opened);
    (*opened)->setSession({"Дана", "2", {}});
    ASSERT_TRUE((*opened)->writeNow(&workflow::WorkflowService::move, first.id, ItemState::Rights, std::string()));
    ASSERT_TRUE(holds(ItemState::Rights, 1));
    ASSERT_NE(column(ItemState::Queued).current(), nullptr);
    EXPECT_EQ(column(ItemState::Queued).current()->item.id, second.id);
    EXPECT_TRUE(column(ItemState::Queued).view().hasFocus());
}

TEST_F(DigitizationPageTest, FiltersTheListByStateAndText) {
    const auto item = addItem(0);
    addItem(1);
    moveTo(item.id, {ItemState::Rights});
    page->open(Link{"digitization", std::nullopt, "list"});
    const auto* list = page->table().model();
    ASSERT_TRUE(waitFor([&] { return list->rowCount() == 2; }));
    const auto rights = page->states().findText("checking rights");
    page->states().setCurrentIndex(rights);
    Q_EMIT page->states().activated(rights);
    ASSERT_TRUE(waitFor([&] { return list->rowCount() == 1; }));
    EXPECT_EQ(list->index(0, 0).data().toString(), QStringLiteral("Абай жолы"));
    page->states().setCurrentIndex(0);
    Q_EMIT page->states().activated(0);
    page->searchField().setText(QStringLiteral("ақмеш"));
    EXPECT_TRUE(waitFor([&] { return list->rowCount() == 1; }));
}

TEST_F(DigitizationPageTest, BeginsABatchAndCountsWhatIsInIt) {
    const auto item = addItem(0);
    page->open(Link{"digitization", std::nullopt, "batches"});
    page->batches().openForm();
    auto& form = page->batches().form();
    QTest::keyClick(&form.name(), Qt::Key_Return);
    EXPECT_TRUE(form.isVisible()) << "a batch needs a name";
    QTest::keyClicks(&form.name(), "First hundred");
    QTest::keyClicks(&form.due(), "27.02.2027");
    QTest::keyClick(&form.due(), Qt::Key_Return);
    const auto* batches = page->batches().batches().model();
    ASSERT_TRUE(waitFor([&] { return batches->rowCount() == 1; }));
    EXPECT_EQ(batches->index(0, 0).data().toString(), "First hundred");
    EXPECT_EQ(batches->index(0, 2).data().toString(), "0 of 100");

    auto edited = read(item.id).item;
    edited.batchId = library->readNow(&digitization::ItemQueries::batches, library->clock().today())->front().batch.id;
    ASSERT_TRUE(library->writeNow(&digitization::ItemService::edit, edited));
    EXPECT_TRUE(waitFor([&] { return page->batches().items().model()->rowCount() == 1; }));
}

TEST_F(DigitizationPageTest, ShowsAHostileTitleAsItIsWritten) {
    const auto item = addItem(2);
    ASSERT_TRUE(holds(ItemState::Queued, 1));
    EXPECT_EQ(column(ItemState::Queued).view().model()->index(0, 0).data().toString(), hostile);
    openItem(item.id);
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        if (label->text().contains(hostile)) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
}

TEST_F(DigitizationPageTest, TheListsKeepTheRulesOfModels) {
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester list(page->table().model(), mode);
    const QAbstractItemModelTester cards(column(ItemState::Queued).view().model(), mode);
    const QAbstractItemModelTester files(page->item().files().model(), mode);
    const auto item = addItem(0);
    addItem(1);
    ASSERT_TRUE(holds(ItemState::Queued, 2));
    moveTo(item.id, {ItemState::Rights});
    ASSERT_TRUE(holds(ItemState::Queued, 1));
    openItem(item.id);
    page->item().attach({pdfFile("text", 1)});
    EXPECT_TRUE(waitFor([&] { return page->item().files().model()->rowCount() == 1; }));
    settle();
}

TEST_F(DigitizationPageTest, SaysEverythingAnewWhenTheLanguageChanges) {
    const auto item = addItem(0);
    openItem(item.id);
    MarkingTranslator marks;
    QApplication::installTranslator(&marks);
    QApplication::processEvents();
    for (const auto* button : page->findChildren<QPushButton*>()) {
        const bool isLetter = button->text().size() <= 1 || button->text().contains(QChar(u'↔'));
        if (isLetter) continue; // the same in every language
        EXPECT_TRUE(button->text().startsWith(QStringLiteral("¤"))) << qPrintable(button->text());
    }
    for (const auto* tabs : page->findChildren<QTabBar*>()) {
        for (int i = 0; i < tabs->count(); ++i) EXPECT_TRUE(tabs->tabText(i).startsWith(QStringLiteral("¤")));
    }
    for (const auto* table : page->findChildren<ui::DataTable*>())
        EXPECT_TRUE(table->accessibleName().startsWith(QStringLiteral("¤"))) << qPrintable(table->accessibleName());
    EXPECT_TRUE(column(ItemState::Queued).view().accessibleName().startsWith(QStringLiteral("¤")));
    QApplication::removeTranslator(&marks);
}

TEST(Steps, AltLeftGoesOneStepBackAndNeverDrops) {
    EXPECT_EQ(ui::stepBack(ItemState::PageCheck), ItemState::Scan);
    EXPECT_EQ(ui::stepBack(ItemState::Ready), ItemState::FinalCheck);
    EXPECT_EQ(ui::stepBack(ItemState::Candidate), std::nullopt);
    EXPECT_EQ(ui::stepBack(ItemState::Accepted), std::nullopt);
    for (const ItemState state : digitization::itemStates()) {
        if (const auto back = ui::stepBack(state)) {
            EXPECT_LT(*back, state);
        }
        EXPECT_NE(ui::stepForward(state), std::optional(ItemState::Dropped));
    }
}

} // namespace
} // namespace kitapdar::test
