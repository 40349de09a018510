// Copies in the page of a title: several added, changed with F2 beside another desk, lost and found from the menu.
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/staff/UndoService.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/CopyEditor.h"
#include "ui/catalogue/CopyForm.h"
#include "ui/catalogue/CopyPanel.h"
#include "ui/catalogue/ImportSheet.h"
#include "ui/catalogue/ImportView.h"
#include "ui/catalogue/RecordList.h"
#include "ui/catalogue/RecordView.h"
#include "ui/widgets/DataTable.h"
#include "wording/CollectionWords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kitapdar::test {
namespace {

using collection::Copy;
using collection::CopyState;
using ui::CopyAction;
using ui::Link;

class CopyPanelTest : public Workplace {
public:
    CopyPanelTest() : page(show(new ui::CataloguePage(*context))) {
        page.open(Link{"import", std::nullopt, {}});
        page.imports().look(QString::fromStdString(file("small.mrc", smallFile()).string()));
        EXPECT_TRUE(waitFor([this] { return page.imports().sheet().importButton().isEnabled(); }));
        page.imports().sheet().importButton().click();
        settle();
        page.open(Link{"catalogue", std::nullopt, "Абай"});
        EXPECT_TRUE(waitFor([this] { return page.list().model().rowCount() == 1 && page.list().model().idOf(0); }));
        record = catalogue::RecordId(page.list().model().idOf(0).value_or(0));
        first = *library->writeNow(&collection::CopyService::add,
                                   collection::NewCopy{.recordId = record, .barcode = "B-1"});
        open();
    }
    void open() {
        page.open(Link{"record", record.value, {}});
        ASSERT_TRUE(waitFor([this] { return copies().table().currentId().has_value(); }));
        settle();
        copies().table().setFocus();
        told.clear();
        toasts.clear();
    }
    ui::CopyPanel& copies() { return page.record().copies(); }
    ui::CopyEditor& editor() { return copies().editor(); }
    int count() { return copies().table().model()->rowCount(); }
    QString cell(int row, int column) { return copies().table().model()->index(row, column).data().toString(); }
    Copy stored() { return **library->readNow(&collection::CopyQueries::byId, first.id); }
    /// Another desk stores this.
    void elsewhere(const Copy& copy) {
        ASSERT_TRUE(library->writeNow(&collection::CopyService::edit, copy));
        settle();
    }
    /// Two more copies; the first one is chosen.
    void addTwo() {
        for (const char* barcode : {"B-2", "B-3"})
            ASSERT_TRUE(library->writeNow(&collection::CopyService::add,
                                          collection::NewCopy{.recordId = record, .barcode = barcode}));
        ASSERT_TRUE(waitFor([this] { return count() == 3; }));
        settle();
        choose(0);
    }
    void choose(int row) {
        copies().table().setFocus();
        copies().table().selectRow(row);
        settle();
    }
    QString editorText() {
        QStringList all;
        for (const QLabel* label : editor().findChildren<QLabel*>()) all << label->text();
        return all.join('|');
    }

    ui::CataloguePage& page;
    catalogue::RecordId record{0};
    Copy first;
};

TEST_F(CopyPanelTest, FiveCopiesTakeTwoKeysInTheFormAndOneUndo) {
    page.record().addCopy();
    ASSERT_TRUE(copies().form().isVisible());
    ASSERT_TRUE(copies().form().count().hasFocus());
    QTest::keyClick(&copies().form().count(), Qt::Key_5);
    QTest::keyClick(&copies().form().count(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return count() == 6; }));
    EXPECT_TRUE(waitFor([this] { return copies().form().isHidden(); }));
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    EXPECT_TRUE(waitFor([this] { return count() == 1; }));
}

TEST_F(CopyPanelTest, ABarcodeThatIsTypedWhereTheFormOpensIsABarcode) {
    page.record().addCopy();
    auto& form = copies().form();
    QTest::keyClick(&form.count(), Qt::Key_9);
    QTest::keyClick(&form.count(), Qt::Key_0);
    QTest::keyClick(&form.count(), Qt::Key_0);
    QTest::keyClick(&form.count(), Qt::Key_1);
    EXPECT_TRUE(form.barcode().hasFocus());
    EXPECT_EQ(form.barcode().text(), "9001");
    EXPECT_EQ(form.count().text(), "1");
    QTest::keyClick(&form.barcode(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return count() == 2; }));

    page.record().addCopy();
    form.count().setText("3");
    QTest::keyClicks(&form.barcode(), "B-9");
    QTest::keyClick(&form.barcode(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(form.isVisible()) << "one barcode is not of three copies";
    form.barcode().clear();
    form.count().setText("0");
    QTest::keyClick(&form.count(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(form.isVisible());
    EXPECT_EQ(count(), 2);
}

TEST_F(CopyPanelTest, F2ChangesTheChosenCopyAndEnterSavesIt) {
    ASSERT_TRUE(page.edit());
    ASSERT_TRUE(editor().isVisible());
    editor().barcode().setText("B-2");
    editor().shelf().setText("84(5К)");
    editor().condition().setCurrentIndex(1); // damaged
    QTest::keyClick(&editor().shelf(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return editor().isHidden(); }));
    EXPECT_EQ(stored().barcode, "B-2");
    EXPECT_EQ(stored().shelf, "84(5К)");
    EXPECT_EQ(stateOf(stored()), CopyState::Damaged);
    EXPECT_TRUE(stored().conditionOn.has_value());
    EXPECT_TRUE(waitFor([this] { return cell(0, 1) == "B-2" && cell(0, 2).startsWith("damaged"); }));
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    EXPECT_EQ(stored().barcode, "B-1");
}

TEST_F(CopyPanelTest, WhatAHoldOrATransferDoesIsNotOfferedInTheForm) {
    ASSERT_TRUE(page.edit());
    for (const auto no : {collection::Circulation::Held, collection::Circulation::InTransit})
        EXPECT_EQ(editor().circulation().findText(words(no)), -1) << words(no).toStdString();
    EXPECT_EQ(editor().circulation().currentText(), words(collection::Circulation::OnShelf));
}

TEST_F(CopyPanelTest, ACopyThatIsPutAsideKeepsThatInItsForm) {
    ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& transaction) {
        return transaction.execute("update copy set circulation = 'held', row_version = row_version + 1 where id = $1",
                                   {first.id});
    }));
    open();
    ASSERT_TRUE(page.edit());
    EXPECT_EQ(editor().circulation().currentText(), words(collection::Circulation::Held));
}

TEST_F(CopyPanelTest, TheChosenCopyIsChangedThoughAnotherWindowHasTheKeyboard) {
    QWidget other;
    other.show();
    other.activateWindow();
    ASSERT_TRUE(waitFor([&] { return other.isActiveWindow(); }));
    ASSERT_TRUE(page.edit());
    EXPECT_TRUE(editor().isVisible());
}

TEST_F(CopyPanelTest, EveryFieldOfAFormIsReachedInAWindowThatIsTooLowForIt) {
    window.resize(900, 480);
    const auto expectReached = [](QWidget& form) {
        ASSERT_TRUE(form.isVisible());
        int fields = 0;
        for (QWidget* field : form.findChildren<QWidget*>()) {
            const bool isField =
                qobject_cast<QLineEdit*>(field) || qobject_cast<QComboBox*>(field) || qobject_cast<QPushButton*>(field);
            if (!isField || !field->isVisible()) continue;
            field->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            EXPECT_EQ(field->visibleRegion().boundingRect().height(), field->height())
                << field->metaObject()->className() << ' ' << fields;
            ++fields;
        }
        EXPECT_GT(fields, 8);
    };
    page.record().addCopy();
    settle();
    expectReached(copies().form());
    window.resize(900, 700);
    settle();
    EXPECT_GT(copies().table().visibleRegion().boundingRect().height(), 30) << "the copies stay in sight";
    copies().closeForm();
    window.resize(900, 480);
    choose(0);
    ASSERT_TRUE(page.edit());
    settle();
    expectReached(editor());
}

TEST_F(CopyPanelTest, WhatAnotherDeskStoresIsTakenOverBesideWhatIsTyped) {
    ASSERT_TRUE(page.edit());
    editor().shelf().setText("63.3");
    Copy other = stored();
    other.note = "есть диск";
    elsewhere(other);
    ASSERT_TRUE(waitFor([this] { return editor().note().text() == "есть диск"; }));
    EXPECT_EQ(editor().shelf().text(), "63.3");
    QTest::keyClick(&editor().shelf(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return editor().isHidden(); }));
    EXPECT_EQ(stored().shelf, "63.3");
    EXPECT_EQ(stored().note, "есть диск");
}

TEST_F(CopyPanelTest, WhatBelongsToACopyAndCanBeLostIsWrittenInItsForm) {
    ASSERT_TRUE(page.edit());
    editor().parts().setText("карта, диск");
    QTest::keyClick(&editor().parts(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return stored().parts == "карта, диск"; }));
}

TEST_F(CopyPanelTest, TheSameFieldOfTwoDesksIsNeverOverwritten) {
    ASSERT_TRUE(page.edit());
    editor().shelf().setText("63.3");
    Copy other = stored();
    other.shelf = "84";
    elsewhere(other);
    ASSERT_TRUE(waitFor([this] { return editorText().contains("changed meanwhile"); }));
    QTest::keyClick(&editor().shelf(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(editor().isVisible());
    EXPECT_EQ(editor().shelf().text(), "63.3");
    EXPECT_EQ(stored().shelf, "84");
}

TEST_F(CopyPanelTest, AHalfChangedCopyIsThereAgainWhenItsTitleIsOpenedAgain) {
    ASSERT_TRUE(page.edit());
    editor().note().setFocus();
    typeText("жыртық");
    ASSERT_TRUE(waitFor([this] { return editor().hasDraft(first.id); }));
    page.open(Link{"catalogue", std::nullopt, {}});
    page.record().copies().editor().putAway(); // as a restart would
    settle();
    page.hide();
    auto* again = new ui::CataloguePage(*context);
    window.layout()->addWidget(again);
    again->open(Link{"copy", first.id.value, {}});
    auto& form = again->record().copies().editor();
    ASSERT_TRUE(waitFor([&] { return form.isVisible(); }));
    EXPECT_EQ(form.note().text(), "жыртық");
    EXPECT_EQ(stored().note, "");
}

TEST_F(CopyPanelTest, ACopyIsLostFoundDamagedAndWrittenOffWhereItStands) {
    copies().act(CopyAction::Lost);
    auto& form = copies().actionForm();
    ASSERT_TRUE(form.isVisible());
    form.text().setFocus();
    typeText("сөреде жоқ");
    QTest::keyClick(&form.text(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return cell(0, 2).startsWith("lost"); })) << cell(0, 2).toStdString();
    EXPECT_TRUE(cell(0, 2).contains("сөреде жоқ"));
    ASSERT_TRUE(waitFor([&form] { return form.isHidden(); })) << "the answer may come after the change";
    copies().act(CopyAction::Found);
    ASSERT_TRUE(waitFor([this] { return cell(0, 2) == "in stock"; }));
    copies().act(CopyAction::Found);
    settle();
    EXPECT_TRUE(told.join("|").contains("neither missing nor lost")) << told.join("|").toStdString();
    copies().act(CopyAction::WrittenOff);
    QTest::keyClicks(&form.text(), "5/2026");
    QTest::keyClick(&form.text(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(form.isVisible()) << "without its date";
    QTest::keyClicks(&form.day(), "01.03.2026");
    QTest::keyClick(&form.day(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return cell(0, 2).startsWith("written off"); }));
    EXPECT_TRUE(cell(0, 2).contains("5/2026"));
    EXPECT_EQ(stateOf(stored()), CopyState::WrittenOff);
}

TEST_F(CopyPanelTest, AFormBelongsToItsCopyAndAnotherChoicePutsItAwayWithWhatIsTyped) {
    addTwo();
    ASSERT_TRUE(page.edit());
    editor().shelf().setText("63.3");
    choose(2);
    EXPECT_TRUE(editor().isHidden()) << "the form of copy 1 beside the choice of copy 3";
    EXPECT_TRUE(toasts.join('|').contains("is kept")) << toasts.join('|').toStdString();
    ASSERT_TRUE(page.edit());
    EXPECT_EQ(editor().barcode().text(), "B-3");
    EXPECT_EQ(editor().shelf().text(), "");
    EXPECT_FALSE(editorText().contains("desk"));
    EXPECT_FALSE(editorText().contains("meanwhile"));
    choose(0);
    EXPECT_TRUE(editor().isHidden());
    ASSERT_TRUE(page.edit());
    EXPECT_EQ(editor().barcode().text(), "B-1");
    EXPECT_EQ(editor().shelf().text(), "63.3");
    QTest::keyClick(&editor().shelf(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return stored().shelf == "63.3"; }));
    const auto rows = library->readNow(&collection::CopyQueries::ofRecord, record);
    ASSERT_TRUE(rows);
    for (const auto& row : *rows) EXPECT_EQ(row.copy.shelf, row.copy.id == first.id ? "63.3" : "");
}

TEST_F(CopyPanelTest, WhatIsSavedDoesNotCloseTheFormThatWasOpenedForTheNextCopyMeanwhile) {
    addTwo();
    ASSERT_TRUE(page.edit());
    editor().shelf().setText("63.3");
    editor().save();
    copies().table().setFocus();
    copies().table().selectRow(1);
    ASSERT_TRUE(page.edit());
    editor().note().setText("B");
    settle();
    EXPECT_TRUE(editor().isVisible());
    EXPECT_EQ(editor().barcode().text(), "B-2");
    EXPECT_EQ(editor().note().text(), "B");
    EXPECT_EQ(stored().shelf, "63.3");
    EXPECT_FALSE(editor().hasDraft(first.id));
    EXPECT_EQ(copies().table().currentIndex().row(), 1);
}

TEST_F(CopyPanelTest, ACopyThatIsAskedForIsShownAlthoughAnotherOneHasADraft) {
    addTwo();
    ASSERT_TRUE(page.edit());
    editor().note().setFocus();
    typeText("жыртық");
    choose(1);
    page.open(Link{"catalogue", std::nullopt, {}});
    settle();
    page.hide();
    auto* again = new ui::CataloguePage(*context);
    window.layout()->addWidget(again);
    const auto third = copies().table().list().idOf(2);
    again->open(Link{"copy", third, {}});
    auto& panel = again->record().copies();
    ASSERT_TRUE(waitFor([&] { return panel.table().currentId() == third; }));
    settle();
    EXPECT_EQ(panel.table().currentId(), third);
    EXPECT_TRUE(panel.editor().isHidden());
}

TEST_F(CopyPanelTest, TheFormOfAnActionBelongsToItsCopyToo) {
    addTwo();
    copies().act(CopyAction::Lost);
    auto& form = copies().actionForm();
    form.text().setFocus();
    typeText("сөреде жоқ");
    choose(1);
    EXPECT_TRUE(form.isHidden());
    copies().act(CopyAction::Lost);
    EXPECT_EQ(form.text().text(), "") << "of the second copy nothing was typed";
    choose(0);
    copies().act(CopyAction::Lost);
    EXPECT_EQ(form.text().text(), "сөреде жоқ");
    QTest::keyClick(&form.text(), Qt::Key_Escape);
    EXPECT_TRUE(form.isVisible()) << "Escape asks once";
}

TEST_F(CopyPanelTest, TheHistorySaysWhichFieldsWereChangedFromWhatToWhat) {
    Copy copy = stored();
    copy.shelf = "63.3";
    elsewhere(copy);
    copy = stored();
    copy.shelf = "84(5К)";
    copy.price = Money{150000};
    copy.condition = collection::Condition::Damaged;
    elsewhere(copy);
    const auto tables = copies().findChildren<ui::DataTable*>();
    const auto isHistory = [](const ui::DataTable* each) { return each->accessibleName() == "History of the copy"; };
    const auto found = std::ranges::find_if(tables, isHistory);
    ASSERT_NE(found, tables.end());
    const auto& history = **found;
    const auto line = [&](int row) { return history.model()->index(row, 1).data().toString(); };
    ASSERT_TRUE(waitFor([&] { return line(0).contains("63.3 → 84(5К)"); })) << line(0).toStdString();
    EXPECT_TRUE(line(0).startsWith("Change of a copy: ")) << line(0).toStdString();
    EXPECT_TRUE(line(0).contains("Shelf mark: 63.3 → 84(5К)")) << line(0).toStdString();
    EXPECT_TRUE(line(0).contains("Price: — → ")) << line(0).toStdString();
    EXPECT_TRUE(line(0).contains("Condition: ")) << line(0).toStdString();
    EXPECT_FALSE(line(0).contains("Barcode")) << "what stayed is not named";
    EXPECT_TRUE(line(1).endsWith("Shelf mark: — → 63.3")) << line(1).toStdString();
    EXPECT_TRUE(line(2).startsWith("New copy")) << line(2).toStdString();
}

TEST_F(CopyPanelTest, WhatThisDeskDidItselfIsNotBlamedOnAnother) {
    ASSERT_TRUE(page.edit());
    editor().shelf().setText("63.3");
    QTest::keyClick(&editor().shelf(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return editor().isHidden(); }));
    ASSERT_TRUE(page.edit());
    editor().note().setText("есть диск");
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    ASSERT_TRUE(waitFor([this] { return editor().shelf().text().isEmpty(); }));
    EXPECT_EQ(editor().note().text(), "есть диск");
    EXPECT_FALSE(editorText().contains("another desk")) << editorText().toStdString();
}

TEST_F(CopyPanelTest, EscapeClosesTheFormOfAnAction) {
    copies().act(CopyAction::Damaged);
    ASSERT_TRUE(copies().actionForm().isVisible());
    QTest::keyClick(&copies().actionForm().text(), Qt::Key_Escape);
    EXPECT_TRUE(copies().actionForm().isHidden());
    EXPECT_EQ(stateOf(stored()), CopyState::InStock);
}

} // namespace
} // namespace kitapdar::test
