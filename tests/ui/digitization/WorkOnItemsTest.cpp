// Taking, holding and mending in the window.
#include "core/digitization/Slip.h"
#include "core/workflow/WorkQueries.h"
#include "core/workflow/Worker.h"
#include "tests/ui/digitization/DigitizationPages.h"
#include "ui/digitization/Moves.h"
#include "ui/digitization/RightsForm.h"
#include "ui/digitization/WorkPane.h"
#include "ui/widgets/DataTable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace kitapdar::test {
namespace {

using digitization::ItemState;
using ui::Link;

class WorkOnItemsTest : public DigitizationPages {
protected:
    /// In the hand of the keyboard, at the decision on rights.
    digitization::Item atRights() {
        const auto item = addItem(0);
        moveTo(item.id, {ItemState::Rights});
        EXPECT_TRUE(holds(ItemState::Rights, 1));
        page->board().focusItem(item.id.value);
        return item;
    }
    bool workIs(digitization::ItemId item, const std::string& state) {
        return waitFor([&] { return read(item).work.state == state; }) && waitFor([&] {
                   const auto& rows = column(ItemState::Rights).rows();
                   return !rows.empty() && rows.front().work.state == state;
               });
    }
    workflow::ItemHistory history(digitization::ItemId item) {
        return *library->readNow(&workflow::WorkQueries::history, item);
    }
};

TEST_F(WorkOnItemsTest, SpaceTakesTheWorkAndGivesItBackAndTheCardSaysWhoHasIt) {
    const auto item = atRights();
    QTest::keyClick(&column(ItemState::Rights).view(), Qt::Key_Space);
    ASSERT_TRUE(workIs(item.id, "active"));
    const std::string me = workflow::workerOf(library->session()).name;
    EXPECT_EQ(read(item.id).work.holder, me);
    const auto card = column(ItemState::Rights).view().model()->index(0, 0);
    EXPECT_TRUE(card.data(Qt::AccessibleTextRole).toString().contains(QString::fromStdString(me)));

    page->open(Link{"digitization", std::nullopt, "mine"});
    ASSERT_TRUE(waitFor([&] { return page->table().model()->rowCount() == 1; }));
    page->open(Link{"digitization", std::nullopt, {}});
    page->board().focusItem(item.id.value);
    QTest::keyClick(&column(ItemState::Rights).view(), Qt::Key_Space);
    EXPECT_TRUE(workIs(item.id, "ready"));
    page->open(Link{"digitization", std::nullopt, "mine"});
    EXPECT_TRUE(waitFor([&] { return page->table().model()->rowCount() == 0; }));
}

TEST_F(WorkOnItemsTest, WorkIsHeldWithWhatItWaitsForAndReleasedByTheSameKey) {
    const auto item = atRights();
    QTest::keyClick(&column(ItemState::Rights).view(), Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(page->moves().isVisible());
    EXPECT_FALSE(page->moves().defect().isVisible());
    QTest::keyClicks(&page->moves().reason(), "the heirs answer");
    QTest::keyClick(&page->moves().reason(), Qt::Key_Return);
    ASSERT_TRUE(workIs(item.id, "held"));
    EXPECT_EQ(read(item.id).work.reason, "the heirs answer");
    page->board().focusItem(item.id.value);
    QTest::keyClick(&column(ItemState::Rights).view(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(workIs(item.id, "ready"));
}

TEST_F(WorkOnItemsTest, TheMenuOfACardOffersTheWorkWithItsKeys) {
    atRights();
    QTest::keyClick(&column(ItemState::Rights).view(), Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = column(ItemState::Rights).view().findChild<QMenu*>();
    ASSERT_TRUE(menu && menu->isVisible());
    ASSERT_EQ(menu->actions().size(), 5);
    EXPECT_TRUE(menu->actions().at(3)->text().endsWith(QStringLiteral("\tSpace")));
    EXPECT_TRUE(menu->actions().at(4)->text().endsWith(QStringLiteral("\tAlt+Down")));
    menu->close();
}

TEST_F(WorkOnItemsTest, TheRightsAreDecidedInThePageOfTheTitle) {
    const auto item = atRights();
    openItem(item.id);
    page->item().work().decideButton().click();
    auto& form = page->item().work().rights();
    ASSERT_TRUE(form.isVisible());
    form.basis().setCurrentText("contract");
    QTest::keyClick(&form.document(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); })) << "a contract has a document";
    EXPECT_TRUE(form.isVisible());
    QTest::keyClicks(&form.document(), "No. 12");
    QTest::keyClick(&form.document(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !form.isVisible(); }));
    ASSERT_EQ(history(item.id).rights.size(), 1U);
    EXPECT_EQ(history(item.id).rights.front().document, "No. 12");
}

TEST_F(WorkOnItemsTest, ADefectIsMendedInThePageOfTheTitle) {
    const auto item = atRights();
    ASSERT_TRUE(library->writeNow(&workflow::DefectService::add, item.id,
                                  workflow::NewDefect{.code = workflow::DefectCode::Blur}));
    openItem(item.id);
    auto& work = page->item().work();
    ASSERT_TRUE(waitFor([&] { return work.mendedButtons().size() == 1; }));
    work.mendedButtons().front()->click();
    ASSERT_TRUE(waitFor([&] { return work.mendedButtons().empty(); }));
    EXPECT_EQ(history(item.id).defects.front().defect.state, workflow::DefectState::Mended);
}

TEST_F(WorkOnItemsTest, AFullStageSaysSoInItsHeadAndTakesNoMore) {
    const auto second = addItem(1);
    ASSERT_TRUE(library->writeNow(&workflow::StageRuleService::set,
                                  workflow::StageRule{.stage = workflow::Stage::Rights, .most = 1}));
    atRights();
    ASSERT_TRUE(waitFor([&] { return column(ItemState::Rights).toolTip().contains("1"); }));
    page->board().focusItem(second.id.value);
    QTest::keyClick(&column(ItemState::Queued).view(), Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(read(second.id).item.state, ItemState::Queued);
}

TEST_F(WorkOnItemsTest, AScannedSlipOpensItsTitle) {
    const auto item = addItem(0);
    ASSERT_TRUE(page->scanned(QString::fromStdString(digitization::slipCode(item.id))));
    ASSERT_TRUE(waitFor([&] { return page->item().row().has_value(); }));
    EXPECT_EQ(page->item().row()->item.id, item.id);
}

} // namespace
} // namespace kitapdar::test
