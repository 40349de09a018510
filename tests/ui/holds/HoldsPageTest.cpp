// The page of holds, driven by keys: a hold from F7, requests taken by scan or not met, slips, the queue.
#include "core/catalogue/RecordService.h"
#include "core/collection/CopyService.h"
#include "core/holds/HoldService.h"
#include "core/library/Library.h"
#include "core/readers/ReaderService.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/holds/HoldsPage.h"
#include "ui/readers/ReadersPage.h"
#include "ui/widgets/DataTable.h"
#include "wording/HoldPapers.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <gtest/gtest.h>

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
    DataTable& table() { return *page->findChildren<DataTable*>().front(); }
    int rows() { return table().model()->rowCount(); }
    void goTo(int list) { page->findChild<QTabBar*>(QStringLiteral("holds-lists"))->setCurrentIndex(list); }
    void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }

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
