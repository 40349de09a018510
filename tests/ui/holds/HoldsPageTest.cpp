// The page of holds, driven by keys: a hold from F7, requests taken by scan or not met, slips, the queue.
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordService.h"
#include "core/collection/CopyService.h"
#include "core/holds/HoldService.h"
#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceService.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/holds/HoldsPage.h"
#include "ui/input/CodeField.h"
#include "ui/readers/ReadersPage.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableMarks.h"
#include "wording/HoldPapers.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <gtest/gtest.h>

#include <array>

namespace kitapdar::ui {
namespace {

class HoldsPageTest : public test::Workplace {
protected:
    HoldsPageTest() {
        for (const char* card : {"R-1", "R-2"}) {
            readers::NewReader reader;
            reader.name = {"Сериков", "Ерлан", ""};
            reader.card = card;
            const auto added = library->writeNow(&readers::ReaderService::add, reader);
            EXPECT_TRUE(added);
            if (first.value == 0) first = added->reader.id;
        }
        const auto added = library->writeNow(&catalogue::RecordService::add, test::marcOf(test::smallRecords().front()),
                                             catalogue::MarcFormat::Marc21);
        EXPECT_TRUE(added);
        record = *added;
        const auto copy =
            library->writeNow(&collection::CopyService::add,
                              collection::NewCopy{.recordId = record, .barcode = "K-1", .place = "", .shelf = "84"});
        EXPECT_TRUE(copy);
        show(new ReadersPage(*context));
        page = &show(new HoldsPage(*context));
        EXPECT_TRUE(waitFor([this] { return window.isActiveWindow(); })); // keys are for a window in front
    }
    holds::HoldRow place(const std::string& card) {
        const auto placed =
            library->writeNow(&holds::HoldService::place, text::ScannedCode(card), holds::NewHold{.recordId = record});
        EXPECT_TRUE(placed);
        return *placed;
    }
    holds::HoldState stateOf(holds::HoldId id) {
        const auto rows = library->readNow(&holds::HoldQueries::list, holds::HoldFilter{.record = record});
        for (const holds::HoldRow& row : *rows) {
            if (row.hold.id == id) return row.hold.state;
        }
        return holds::HoldState::Cancelled; // it has ended
    }
    /// The list of holds in front; of another tab that of the requests.
    DataTable& table() {
        constexpr std::array names{"holds-waiting", "holds-requests", "holds-shelf", "holds-outdated"};
        const auto at =
            static_cast<std::size_t>(page->findChild<QTabBar*>(QStringLiteral("holds-lists"))->currentIndex());
        return *page->findChild<DataTable*>(QLatin1String(names[at < names.size() ? at : 1]));
    }
    int rows() { return table().model()->rowCount(); }
    QString cell(int row, const QString& column) {
        const auto& list = table().list();
        for (int at = 0; at < list.columnCount(); ++at) {
            if (list.head(at).id == column) return list.index(row, at).data().toString();
        }
        return QStringLiteral("no such column");
    }
    /// Only the words of the permission matter here.
    void deny(Permission permission) {
        actions->setDenied({{permission, [] { return QStringLiteral("not permitted here"); }}});
    }
    /// The lines of the menu of a row.
    QStringList offered(DataTable& list) {
        QStringList ids;
        for (const QAction* each : list.actions()) ids << each->objectName();
        return ids;
    }
    void addPlaces() {
        for (const char* code : {"KQ", "BAL"}) {
            places::Place place;
            place.code = code;
            const std::string name = "Stacks " + std::string(code);
            place.name = {name, name, name};
            place.level = places::Level::Branch;
            EXPECT_TRUE(library->writeNow(&places::PlaceService::add, place));
        }
    }

    void goTo(int list) { page->findChild<QTabBar*>(QStringLiteral("holds-lists"))->setCurrentIndex(list); }
    void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }

    /// The title is for readers from sixteen on.
    void markForOlder() {
        auto marc = test::marcOf(test::smallRecords().front());
        marc.fields.push_back({"521", ' ', ' ', {}, {{'a', "16+"}}});
        const auto stored = library->readNow(&catalogue::RecordQueries::byId, record);
        EXPECT_TRUE(library->writeNow(&catalogue::RecordService::edit, record, marc, (*stored)->version));
    }

    readers::ReaderId first{0};
    catalogue::RecordId record{0};
    HoldsPage* page = nullptr;
};

TEST_F(HoldsPageTest, ARequestIsTakenByScanAndItsSlipIsPrinted) {
    const auto hold = place("R-1");
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    EXPECT_FALSE(page->scanned(QStringLiteral("K-9"))) << "a book of nobody is the desk's";
    EXPECT_TRUE(page->scanned(QStringLiteral("K-1")));
    ASSERT_TRUE(waitFor([&] { return stateOf(hold.hold.id) == holds::HoldState::Ready; }));
    EXPECT_TRUE(waitFor([&] { return rows() == 0; }));
    EXPECT_TRUE(waitFor([&] { return printing.printed.size() == 1; }));
    goTo(2);
    EXPECT_TRUE(waitFor([&] { return rows() == 1; }));
}

TEST_F(HoldsPageTest, ARequestThatIsNotMetIsAskedAboutInTheLineAndCounted) {
    const auto hold = place("R-1");
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    choose(0);
    QTest::keyClick(&window, Qt::Key_N, Qt::AltModifier);
    auto* reasons = page->findChild<QComboBox*>(QStringLiteral("hold-refusal-reason"));
    ASSERT_TRUE(waitFor([&] { return reasons->isVisible(); }));
    QTest::keyClick(reasons, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return stateOf(hold.hold.id) == holds::HoldState::Waiting; }));
    EXPECT_FALSE(reasons->isVisible());
}

TEST_F(HoldsPageTest, KeysMoveAndCancelAHold) {
    place("R-1");
    const auto second = place("R-2");
    goTo(0);
    ASSERT_TRUE(waitFor([&] { return rows() == 1; })) << "the first has the copy requested";
    choose(0);
    QTest::keyClick(&window, Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return !told.isEmpty(); })) << "it is the first already";
    QTest::keyClick(&window, Qt::Key_Delete, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return stateOf(second.hold.id) == holds::HoldState::Cancelled; }));
    EXPECT_TRUE(waitFor([&] { return rows() == 0; }));
}

TEST_F(HoldsPageTest, WhatIsDoneToOneHoldAtATimeHeedsTheMarks) {
    const auto taken = place("R-1"); // of the one copy
    readers::NewReader third;
    third.name = {"Оспанов", "Дәулет", ""};
    third.card = "R-3";
    ASSERT_TRUE(library->writeNow(&readers::ReaderService::add, third));
    const auto one = place("R-2");
    const auto two = place("R-3");
    goTo(0);
    ASSERT_TRUE(waitFor([&] { return rows() == 2; }));
    for (const int row : {0, 1}) {
        choose(row);
        QTest::keyClick(&table(), Qt::Key_Space);
    }
    ASSERT_EQ(table().marks().count(), 2);
    actions->find(QStringLiteral("holds.cancel"))->trigger();
    settle();
    EXPECT_EQ(stateOf(one.hold.id), holds::HoldState::Waiting);
    EXPECT_EQ(stateOf(two.hold.id), holds::HoldState::Waiting);
    choose(0);
    QTest::keyClick(&table(), Qt::Key_Space); // the mark goes
    choose(0);
    actions->find(QStringLiteral("holds.cancel"))->trigger();
    ASSERT_TRUE(waitFor([&] { return stateOf(two.hold.id) == holds::HoldState::Cancelled; })) << "the marked one";
    EXPECT_EQ(stateOf(one.hold.id), holds::HoldState::Waiting);
}

TEST_F(HoldsPageTest, F7OnAReadersCardPlacesAHoldForThisReader) {
    navigator.open(Link{QStringLiteral("reader"), first.value, {}});
    const Page* const readers = navigator.current();
    ASSERT_TRUE(waitFor([&] { return readers->shownReader().has_value(); }));
    QTest::keyClick(&window, Qt::Key_F7);
    auto* code = window.findChild<QLineEdit*>(QStringLiteral("hold-code"));
    ASSERT_NE(code, nullptr);
    EXPECT_EQ(window.findChild<QLineEdit*>(QStringLiteral("hold-card"))->text(), QStringLiteral("R-1"));
    code->setText(QStringLiteral("K-1"));
    QTest::keyClick(code, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return toasts.size() == 1; })) << qPrintable(told.join(QLatin1Char('\n')));
    EXPECT_EQ(navigator.current(), readers) << "the sheet leads nowhere";
}

TEST_F(HoldsPageTest, CardAndCopyAreScannedIntoTheSheetOneAfterTheOther) {
    QTest::keyClick(&window, Qt::Key_F7);
    auto* card = window.findChild<QLineEdit*>(QStringLiteral("hold-card"));
    auto* code = window.findChild<QLineEdit*>(QStringLiteral("hold-code"));
    ASSERT_TRUE(card && waitFor([&] { return card->hasFocus(); }));
    EXPECT_TRUE(giveToCodeField(QStringLiteral("R-1")));
    EXPECT_TRUE(giveToCodeField(QStringLiteral("K-1")));
    EXPECT_EQ(card->text(), QStringLiteral("R-1"));
    EXPECT_EQ(code->text(), QStringLiteral("K-1"));
    QTest::keyClick(code, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return toasts.size() == 1; })) << qPrintable(told.join(QLatin1Char('\n')));
}

TEST_F(HoldsPageTest, ACopyThatIsScannedIntoTheSheetOfSendingIsSentAndEscapeClosesTheSheetFromAnyPlace) {
    addPlaces();
    const auto copy =
        library->writeNow(&collection::CopyService::add,
                          collection::NewCopy{.recordId = record, .barcode = "K-2", .place = "KQ", .shelf = "1"});
    ASSERT_TRUE(copy);
    QTest::keyClick(&window, Qt::Key_J, Qt::AltModifier);
    auto* code = window.findChild<QLineEdit*>(QStringLiteral("send-code"));
    auto* to = window.findChild<QComboBox*>(QStringLiteral("send-to"));
    ASSERT_TRUE(code && waitFor([&] { return code->isVisible() && to->count() == 2; }));
    to->setCurrentIndex(to->findText(QStringLiteral("Stacks BAL")));
    code->setFocus();
    EXPECT_TRUE(giveToCodeField(QStringLiteral("K-2")));
    EXPECT_TRUE(waitFor([&] { return toasts.size() == 1; })) << qPrintable(told.join(QLatin1Char('\n')));
    EXPECT_EQ(code->text(), QString());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Escape);
    EXPECT_FALSE(code->isVisible());
}

TEST_F(HoldsPageTest, ThePlaceOfTheDeskIsCalledByItsOwnName) {
    addPlaces();
    const auto tree = library->readNow(&places::PlaceQueries::tree);
    ASSERT_TRUE(tree);
    places::Desk desk;
    desk.name = "1";
    for (const places::PlaceRow& row : *tree)
        if (row.place.code == "BAL") desk.place = row.place.id;
    ASSERT_TRUE(library->writeNow(&places::PlaceService::addDesk, desk));
    QTest::keyClick(&window, Qt::Key_F7);
    EXPECT_TRUE(waitFor([&] {
        auto* pickup = window.findChild<QComboBox*>(QStringLiteral("hold-pickup"));
        return pickup && pickup->currentText().endsWith(QLatin1String("Stacks BAL"));
    }));
}

TEST_F(HoldsPageTest, PlacesAndReadersAreNamedAndTheTitleHasTheRoom) {
    addPlaces();
    auto copy =
        library->writeNow(&collection::CopyService::add,
                          collection::NewCopy{.recordId = record, .barcode = "K-2", .place = "KQ", .shelf = "1"});
    ASSERT_TRUE(copy);
    const auto placed = library->writeNow(&holds::HoldService::place, text::ScannedCode("R-1"),
                                          holds::NewHold{.recordId = record, .copyId = copy->id, .pickupPlace = "BAL"});
    ASSERT_TRUE(placed);
    window.resize(1366 - 200, 700);
    ASSERT_TRUE(waitFor([&] {
        return rows() == 1 && cell(0, QStringLiteral("pickup")).startsWith(QLatin1String("Stacks"));
    })) << qPrintable(cell(0, QStringLiteral("pickup")));
    EXPECT_EQ(cell(0, QStringLiteral("place")), QStringLiteral("Stacks KQ"));
    EXPECT_EQ(cell(0, QStringLiteral("reader")), QStringLiteral("Сериков Ерлан"));
    EXPECT_EQ(cell(0, QStringLiteral("card")), QStringLiteral("R-1"));
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0) << "nothing stands beyond the edge";
    int title = -1;
    int widest = 0;
    for (int at = 0; at < table().list().columnCount(); ++at) {
        if (table().list().head(at).id == QLatin1String("title")) title = at;
        if (table().columnWidth(at) > table().columnWidth(widest)) widest = at;
    }
    EXPECT_EQ(widest, title);
    auto* filter = page->findChild<QLineEdit*>(QStringLiteral("holds-filter"));
    EXPECT_GE(filter->width(), filter->fontMetrics().horizontalAdvance(filter->placeholderText()) + 60);
    filter->setText(QStringLiteral("сериков"));
    EXPECT_EQ(rows(), 1) << "found by the name that is shown";
    filter->setText(QStringLiteral("nobody"));
    EXPECT_EQ(rows(), 0);
}

TEST_F(HoldsPageTest, EachListHasItsColumnsAndRemembersThemAlone) {
    place("R-1");
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    const auto shown = [this](const char* id) { return table().isColumnShown(QLatin1String(id)); };
    EXPECT_TRUE(shown("shelf") && shown("barcode") && shown("place"));
    table().setColumnShown(QStringLiteral("until"), false);
    goTo(2);
    EXPECT_TRUE(shown("reader") && shown("card") && shown("until"));
    EXPECT_FALSE(shown("shelf"));
    goTo(0);
    EXPECT_TRUE(shown("position") && shown("pickup"));
    EXPECT_FALSE(shown("barcode")) << "who waits for any copy waits for none of them";
    HoldsPage other(*context);
    EXPECT_FALSE(other.findChild<DataTable*>(QStringLiteral("holds-requests"))->isColumnShown(QStringLiteral("until")));
    EXPECT_TRUE(other.findChild<DataTable*>(QStringLiteral("holds-shelf"))->isColumnShown(QStringLiteral("until")));
}

TEST_F(HoldsPageTest, APlaceThatNobodyToldIsTheLibrary) {
    place("R-1");
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    EXPECT_EQ(cell(0, QStringLiteral("pickup")), QStringLiteral("the library"));
    places::LibraryName name;
    name.kk = name.ru = "Орталық кітапхана";
    ASSERT_TRUE(library->writeNow(&places::PlaceService::nameLibrary, name));
    EXPECT_TRUE(waitFor([&] { return cell(0, QStringLiteral("pickup")) == QStringLiteral("Орталық кітапхана"); }));
}

TEST_F(HoldsPageTest, EachListOffersWhatItCanDoAndNothingElse) {
    goTo(0);
    goTo(1);
    EXPECT_TRUE(offered(table()).contains(QStringLiteral("holds.take")));
    EXPECT_FALSE(offered(table()).contains(QStringLiteral("holds.up")));
    goTo(0);
    EXPECT_TRUE(offered(table()).contains(QStringLiteral("holds.up")));
    EXPECT_FALSE(offered(table()).contains(QStringLiteral("holds.take")));
    goTo(4);
    auto* ways = page->findChild<DataTable*>(QStringLiteral("holds-ways"));
    EXPECT_TRUE(offered(*ways).contains(QStringLiteral("transfers.receive")));
    for (const QAction* each : actions->all()) {
        if (each->objectName().startsWith(QLatin1String("holds.")) ||
            each->objectName().startsWith(QLatin1String("transfers."))) {
            EXPECT_FALSE(each->shortcut().isEmpty() && actions->specOf(each)->key.isEmpty())
                << qPrintable(each->objectName());
        }
    }
}

TEST_F(HoldsPageTest, WithoutThePermissionTheActionsAreOffAndTheListSaysWhy) {
    place("R-1");
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    deny(Permission::HoldEdit);
    EXPECT_TRUE(waitFor([&] { return rows() == 0; }));
    EXPECT_FALSE(actions->find(QStringLiteral("holds.cancel"))->isEnabled());
    EXPECT_EQ(actions->refusalOf(actions->find(QStringLiteral("holds.take"))), QStringLiteral("not permitted here"));
    EXPECT_FALSE(page->findChild<QPushButton*>(QStringLiteral("holds-new"))->isEnabled());
    bool said = false;
    for (const QLabel* each : table().emptyState().findChildren<QLabel*>())
        said |= each->text().contains(QLatin1String("not permitted here"));
    EXPECT_TRUE(said);
    actions->setDenied({});
    EXPECT_TRUE(waitFor([&] { return rows() == 1; }));
}

TEST_F(HoldsPageTest, ARequestIsTakenAndPassedOnByKeys) {
    const auto first = place("R-1");
    const auto second = place("R-2");
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    choose(0);
    QTest::keyClick(&window, Qt::Key_T, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return stateOf(first.hold.id) == holds::HoldState::Ready; }));
    goTo(2);
    ASSERT_TRUE(waitFor([&] { return rows() == 1; }));
    choose(0);
    QTest::keyClick(&window, Qt::Key_G, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return stateOf(second.hold.id) == holds::HoldState::Ready; }));
    EXPECT_TRUE(waitFor([&] { return printing.printed.size() == 2; })) << "the slip of the next reader";
    EXPECT_TRUE(waitFor([&] { return rows() == 1 && cell(0, QStringLiteral("card")).endsWith(QLatin1String("R-2")); }));
}

TEST_F(HoldsPageTest, ABookForOlderReadersIsPlacedWithAReasonByWhoMay) {
    markForOlder();
    auto reader = *library->readNow(&readers::ReaderQueries::byCard, text::ScannedCode("R-2"));
    reader->birthDate = Day(2014, 5, 1);
    ASSERT_TRUE(library->writeNow(&readers::ReaderService::edit, *reader));
    QTest::keyClick(&window, Qt::Key_F7);
    auto* card = window.findChild<QLineEdit*>(QStringLiteral("hold-card"));
    ASSERT_NE(card, nullptr);
    auto* code = window.findChild<QLineEdit*>(QStringLiteral("hold-code"));
    auto* reason = window.findChild<QLineEdit*>(QStringLiteral("hold-reason"));
    card->setText(QStringLiteral("R-2"));
    code->setText(QStringLiteral("K-1"));
    QTest::keyClick(code, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return reason->isVisible(); }));
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_TRUE(toasts.isEmpty()) << "a reason is wanted";
    reason->setText(QStringLiteral("для мамы"));
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return toasts.size() == 1; })) << qPrintable(told.join(QLatin1Char('\n')));

    // Whoever may not lend past limits is told so and asked for no reason.
    deny(Permission::LoanOverride);
    reader = *library->readNow(&readers::ReaderQueries::byCard, text::ScannedCode("R-1"));
    reader->birthDate = Day(2014, 5, 1);
    ASSERT_TRUE(library->writeNow(&readers::ReaderService::edit, *reader));
    QTest::keyClick(&window, Qt::Key_F7);
    card->setText(QStringLiteral("R-1"));
    code->setText(QStringLiteral("K-1"));
    QTest::keyClick(code, Qt::Key_Return);
    auto* refusal = window.findChild<QLabel*>(QStringLiteral("hold-refusal"));
    ASSERT_TRUE(waitFor([&] { return refusal->text().contains(QLatin1String("not permitted here")); }));
    EXPECT_FALSE(reason->isVisible());
}

TEST_F(HoldsPageTest, ACopyIsSentToAnotherPlaceAndCalledOffByKeys) {
    addPlaces();
    ASSERT_TRUE(
        library->writeNow(&collection::CopyService::add,
                          collection::NewCopy{.recordId = record, .barcode = "K-2", .place = "KQ", .shelf = "1"}));
    goTo(4);
    QTest::keyClick(&window, Qt::Key_J, Qt::AltModifier);
    auto* code = window.findChild<QLineEdit*>(QStringLiteral("send-code"));
    ASSERT_NE(code, nullptr);
    auto* to = window.findChild<QComboBox*>(QStringLiteral("send-to"));
    ASSERT_TRUE(waitFor([&] { return to->count() == 2; }));
    to->setCurrentIndex(to->findText(QStringLiteral("Stacks BAL")));
    code->setText(QStringLiteral("K-2"));
    QTest::keyClick(code, Qt::Key_Return);
    auto* ways = page->findChild<DataTable*>(QStringLiteral("holds-ways"));
    ASSERT_TRUE(waitFor([&] { return ways->model()->rowCount() == 1; })) << qPrintable(told.join(QLatin1Char('\n')));
    EXPECT_TRUE(code->text().isEmpty()) << "ready for the next one";
    QTest::keyClick(code, Qt::Key_Escape);
    ways->setCurrentIndex(ways->model()->index(0, 0));
    QTest::keyClick(&window, Qt::Key_U, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return ways->model()->rowCount() == 0; })) << qPrintable(told.join(QLatin1Char('\n')));
}

TEST_F(HoldsPageTest, WhatIsAskedForInVainIsCountedAndStandsAmongTheMostWanted) {
    goTo(5);
    QTest::keyClick(&window, Qt::Key_I, Qt::AltModifier);
    auto* wanted = window.findChild<QLineEdit*>(QStringLiteral("unmet-wanted"));
    ASSERT_NE(wanted, nullptr);
    QTest::keyClick(wanted, Qt::Key_Return);
    EXPECT_TRUE(toasts.isEmpty()) << "what was wanted is missing";
    wanted->setText(QStringLiteral("Ақиқат 1937"));
    QTest::keyClick(wanted, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return toasts.size() == 1; }));
    auto* list = page->findChild<DataTable*>(QStringLiteral("holds-wanted"));
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() == 1; }));
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("Ақиқат 1937"));
}

TEST_F(HoldsPageTest, SlipsNameTheReaderByCardAndInitials) {
    EXPECT_EQ(initialsOf({"Сериков", "Ерлан", ""}), QStringLiteral("С. Е."));
    const auto hold = place("R-1");
    const auto slip = requestSlips({hold}, clock.now(), "", documents::a4Slip, Language::Russian);
    bool named = false;
    for (const documents::Block& block : slip.blocks) {
        const auto* line = std::get_if<documents::Paragraph>(&block);
        if (line) named |= line->text.find("R-1 · С. Е.") != std::string::npos;
        if (line) {
            EXPECT_EQ(line->text.find("Сериков"), std::string::npos);
        }
    }
    EXPECT_TRUE(named);
}

} // namespace
} // namespace kitapdar::ui
