#include "core/catalogue/RecordService.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyService.h"
#include "core/digitization/ItemQueries.h"
#include "core/readers/ReaderService.h"
#include "core/storage/Store.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/ui/catalogue/CataloguePages.h"
#include "ui/catalogue/CopyForm.h"
#include "ui/catalogue/FacetPane.h"
#include "ui/catalogue/ImportView.h"
#include "ui/catalogue/NameFormsView.h"
#include "ui/catalogue/RecordHistory.h"
#include "ui/catalogue/RecordList.h"
#include "ui/catalogue/RecordView.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/LineList.h"
#include "wording/FaultWords.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolButton>

namespace kitapdar::test {
namespace {

using ui::Link;

class CataloguePageTest : public CataloguePages {};

TEST_F(CataloguePageTest, ShowsEveryRecordOfAnImportedFileInTheOrderOfTitles) {
    importSmall();
    ASSERT_TRUE(lists({"Абай жолы", "Қан мен тер", "Маздак", "<b>Tom & Jerry</b> <img src=x>"}));
    EXPECT_EQ(cell(0, 5), "no copies");
}

TEST_F(CataloguePageTest, FindsTheSameWhileTypingInKazakhRussianAndLatinLetters) {
    importSmall();
    for (const char* typed : {"қан", "кан", "qan", "Нұрпей", "nurpeis"}) {
        page.list().setText(QString::fromUtf8(typed));
        EXPECT_TRUE(lists({"Қан мен тер"})) << typed;
    }
    page.list().setText("no such words");
    EXPECT_TRUE(lists({}));
}

TEST_F(CataloguePageTest, ListsARecordThatAnotherDeskAddsAndThatARedoBringsBack) {
    importSmall();
    const QStringList before{"Абай жолы", "Қан мен тер", "Маздак", "<b>Tom & Jerry</b> <img src=x>"};
    ASSERT_TRUE(library->writeNow(&catalogue::RecordService::add, marcLines("245 00 $aЖаңа кітап"),
                                  catalogue::MarcFormat::Marc21));
    EXPECT_TRUE(lists(before + QStringList{"Жаңа кітап"}));
    ASSERT_TRUE(waitFor([this] { return undoing->next().has_value(); }));
    undoing->undo();
    EXPECT_TRUE(lists(before));
    settle();
    undoing->redo();
    EXPECT_TRUE(lists(before + QStringList{"Жаңа кітап"}));
}

TEST_F(CataloguePageTest, DropsTheAnswerOfAnOlderQuestion) {
    importSmall();
    page.list().setText("Абай");
    page.list().setText("Маздак");
    settle();
    EXPECT_TRUE(lists({"Маздак"}));
}

TEST_F(CataloguePageTest, NarrowsByAFacetAndEscapePeelsItOff) {
    importSmall();
    auto boxes = page.list().findChildren<QCheckBox*>();
    const auto kazakh = std::ranges::find_if(boxes, [](QCheckBox* box) { return box->text() == "Kazakh"; });
    ASSERT_NE(kazakh, boxes.end());
    EXPECT_TRUE((*kazakh)->accessibleName().startsWith("Kazakh, 2")) << qPrintable((*kazakh)->accessibleName());
    (*kazakh)->click();
    EXPECT_TRUE(lists({"Абай жолы", "Қан мен тер"}));
    auto* chips = page.list().findChild<ui::ChipRow*>();
    ASSERT_EQ(chips->chips().size(), 1u);
    QTest::keyClick(&page.list().table(), Qt::Key_Escape);
    EXPECT_TRUE(chips->chips().empty());
    EXPECT_TRUE(waitFor([this] { return rows() == 4; }));
}

TEST_F(CataloguePageTest, ChoosingALanguageKeepsTheOthersToChoose) {
    importSmall();
    const auto languages = [this] {
        QStringList shown;
        for (const QCheckBox* box : page.list().findChildren<QCheckBox*>()) {
            if (box->isVisible()) shown << box->accessibleName();
        }
        return shown;
    };
    const QStringList before = languages();
    auto boxes = page.list().findChildren<QCheckBox*>();
    const auto kazakh = std::ranges::find_if(boxes, [](QCheckBox* box) { return box->text() == "Kazakh"; });
    ASSERT_NE(kazakh, boxes.end());
    (*kazakh)->click();
    ASSERT_TRUE(lists({"Абай жолы", "Қан мен тер"}));
    settle();
    for (const QString& language : {QStringLiteral("Russian"), QStringLiteral("English"), QStringLiteral("Kazakh")}) {
        const auto of = [&](const QStringList& shown) {
            return shown.filter(QRegularExpression(QStringLiteral("^%1").arg(language)));
        };
        EXPECT_EQ(of(languages()), of(before)) << qPrintable(language);
    }
}

TEST_F(CataloguePageTest, AFacetOfManyValuesUnfolds) {
    settle(); // what the empty catalogue counts has come
    auto& pane = *page.list().findChild<ui::FacetPane*>();
    catalogue::FacetCounts counts;
    for (int decade = 1850; decade < 2030; decade += 10) counts.decades.emplace_back(decade, 1);
    pane.setCounts(counts);
    const auto shown = [&] {
        const auto boxes = pane.findChildren<QCheckBox*>();
        return std::ranges::count_if(
            boxes, [](const QCheckBox* box) { return !box->isHidden() && !box->parentWidget()->isHidden(); });
    };
    EXPECT_EQ(shown(), 9) << "eight decades and what is on the shelf";
    auto buttons = pane.findChildren<QToolButton*>();
    const auto rest = std::ranges::find_if(buttons, [](const QToolButton* button) { return !button->isHidden(); });
    ASSERT_NE(rest, buttons.end());
    EXPECT_EQ((*rest)->text(), "Show all 18");
    (*rest)->click();
    EXPECT_EQ(shown(), 19);
    (*rest)->click();
    EXPECT_EQ(shown(), 9);
}

TEST_F(CataloguePageTest, EscapeClearsTheSearchAfterTheChips) {
    importSmall();
    page.list().setText("Абай");
    ASSERT_TRUE(lists({"Абай жолы"}));
    QTest::keyClick(&page.list().table(), Qt::Key_Escape);
    EXPECT_TRUE(page.list().text().isEmpty());
    EXPECT_TRUE(waitFor([this] { return rows() == 4; }));
}

TEST_F(CataloguePageTest, TheListKeepsTheRulesOfModels) {
    const QAbstractItemModelTester tester(&page.list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester copyTester(copies().table().model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    importSmall();
    page.list().setText("Абай");
    EXPECT_TRUE(lists({"Абай жолы"}));
    openRecord("Абай");
    page.record().addCopy();
    QTest::keyClick(&copies().form().barcode(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return copyCount() == 1; }));
}

TEST_F(CataloguePageTest, DescribesARecordAndPutsTheDescriptionOnTheClipboard) {
    importSmall();
    openRecord("Абай");
    page.record().copyCitation();
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains("Абай жолы")) << qPrintable(copied);
    EXPECT_TRUE(copied.contains("1942")) << qPrintable(copied);
    QApplication::clipboard()->clear();
    page.open(Link{"catalogue", std::nullopt, "Маздак"});
    ASSERT_TRUE(lists({"Маздак"}));
    page.list().table().selectRow(0);
    actions->find("catalogue.cite")->trigger();
    EXPECT_TRUE(waitFor([] { return QApplication::clipboard()->text().contains("Маздак"); }));
}

TEST_F(CataloguePageTest, WhatWasTypedForAnotherTitleOfTheSameNumberIsOfferedAndNotPutIn) {
    importSmall();
    openRecord("Абай");
    const auto record = page.record().record()->value;
    page.record().addCopy();
    QTest::keyClicks(&copies().form().barcode(), "B-100");
    const QString form = QStringLiteral("copy-new/%1").arg(record);
    ASSERT_TRUE(waitFor([&] { return settings.drafts().find(form).has_value(); }));
    const auto leaveAndReturn = [&] {
        openRecord("Маздак");
        ASSERT_FALSE(copies().form().isVisible());
        page.open(Link{"record", record, {}});
    };
    told.clear();
    leaveAndReturn();
    EXPECT_TRUE(waitFor([this] { return copies().form().barcode().text() == "B-100"; }));
    EXPECT_TRUE(told.isEmpty()) << told.join("|").toStdString();

    auto draft = *settings.drafts().find(form); // as if a restore had given the number to another title
    draft.about = "another one";
    draft.title = "Ақмешіт";
    openRecord("Маздак");
    settings.drafts().keep(form, draft);
    page.open(Link{"record", record, {}});
    ASSERT_TRUE(waitFor([this] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.back().contains("Ақмешіт")) << told.back().toStdString();
    EXPECT_TRUE(copies().form().barcode().text().isEmpty());
    EXPECT_TRUE(settings.drafts().find(form)) << "it is kept";
}

TEST_F(CataloguePageTest, AddsACopyAndRefusesABarcodeThatIsTaken) {
    importSmall();
    openRecord("Абай");
    page.record().addCopy();
    EXPECT_TRUE(copies().form().isVisible());
    QTest::keyClicks(&copies().form().barcode(), "B-100");
    QTest::keyClick(&copies().form().barcode(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return copyCount() == 1 && copies().form().isHidden(); }));
    EXPECT_EQ(copies().table().model()->index(0, 1).data().toString(), "B-100");
    EXPECT_FALSE(copies().table().model()->index(0, 0).data().toString().isEmpty()) << "the next inventory number";

    page.record().addCopy();
    QTest::keyClicks(&copies().form().barcode(), "B-100");
    QTest::keyClick(&copies().form().barcode(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(copies().form().isVisible());
    const auto labels = copies().form().findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](QLabel* label) { return label->text().contains("B-100"); }));
    dialogs.answers = {true};
    QTest::keyClick(&copies().form().barcode(), Qt::Key_Escape);
    EXPECT_TRUE(copies().form().isHidden());
}

TEST_F(CataloguePageTest, AHalfFilledCopyIsThereAgainWhenItsTitleIsOpenedAgain) {
    importSmall();
    openRecord("Абай");
    page.record().addCopy();
    QTest::keyClicks(&copies().form().barcode(), "B-100");
    const Link abai = page.here();
    page.open(Link{"catalogue", std::nullopt, {}});
    openRecord("Қан мен тер");
    EXPECT_TRUE(copies().form().isHidden()) << "it belongs to another title";
    page.open(abai);
    EXPECT_TRUE(waitFor([this] { return copies().form().isVisible(); }));
    EXPECT_TRUE(waitFor([this] { return copies().form().barcode().text() == "B-100"; })) << "once its title is read";
}

TEST_F(CataloguePageTest, TellsWhatHappenedToACopy) {
    importSmall();
    openRecord("Абай");
    page.record().addCopy();
    QTest::keyClick(&copies().form().barcode(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return copyCount() == 1; }));
    const auto tables = copies().findChildren<ui::DataTable*>();
    const auto history = std::ranges::find_if(tables, [&](auto* table) { return table != &copies().table(); });
    ASSERT_NE(history, tables.end());
    ASSERT_TRUE(waitFor([&] { return (*history)->model()->rowCount() == 1; }));
    EXPECT_TRUE((*history)->model()->index(0, 1).data().toString().contains("Абай жолы"));
    EXPECT_EQ((*history)->model()->index(0, 2).data().toString(), "Айгүл");
}

TEST_F(CataloguePageTest, ShowsALoanOfAnotherDeskAtTheCopyAndKeepsTheChosenOne) {
    importSmall();
    openRecord("Абай");
    const catalogue::RecordId record = *page.record().record();
    for (const char* barcode : {"NEWS-0001", "NEWS-0002"}) {
        collection::NewCopy copy{record};
        copy.barcode = barcode;
        ASSERT_TRUE(library->writeNow(&collection::CopyService::add, copy));
    }
    ASSERT_TRUE(waitFor([this] { return copyCount() == 2; }));
    copies().table().selectRow(1);
    const auto chosen = copies().table().currentId();
    auto opened = Library::open(folder.path() / "test.kitapdar", storage::Access::Open, clock);
    ASSERT_TRUE(opened);
    Library& other = **opened;
    other.setSession({"Дана", "2", {}});
    readers::NewReader reader;
    reader.name = {"Ахметова", "Жанна", ""};
    reader.card = "CARD-0001";
    ASSERT_TRUE(other.writeNow(&readers::ReaderService::add, reader));
    ASSERT_TRUE(other.writeNow(&circulation::LoanService::lend, "CARD-0001", "NEWS-0001", circulation::Confirmed()));
    ASSERT_TRUE(
        waitFor([this] { return copies().table().model()->index(0, 2).data().toString().startsWith("lent until"); }));
    EXPECT_EQ(copies().table().currentId(), chosen);
    page.open(Link{"catalogue", std::nullopt, "Абай"});
    EXPECT_TRUE(waitFor([this] { return rows() == 1 && cell(0, 5).startsWith("1"); })) << cell(0, 5).toStdString();
}

TEST_F(CataloguePageTest, KeepsTheRowsAndWhatIsTypedWhenTheLibraryCannotBeReached) {
    importSmall();
    openRecord("Абай");
    page.record().addCopy();
    auto& form = copies().form();
    form.barcode().setText("LOST-0001");
    library->store().close(); // every answer is Offline from now on
    connectivity->set(ConnectionState::Lost);
    QTest::keyClick(&form.barcode(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] {
        for (const QLabel* label : form.findChildren<QLabel*>()) {
            if (label->text().startsWith("Not saved")) return true;
        }
        return false;
    }));
    EXPECT_EQ(form.barcode().text(), "LOST-0001");
    connectivity->set(ConnectionState::Online); // asks the same list again, in vain
    settle();
    EXPECT_EQ(rows(), 1);
    page.open(Link{"catalogue", std::nullopt, {}}); // another list: what was found for a word is no answer
    EXPECT_TRUE(waitFor([this] { return page.list().model().state() == ui::WindowModelBase::State::Failed; }));
    EXPECT_EQ(rows(), 0);
}

TEST_F(CataloguePageTest, PutsATitleOnTheDigitizationQueueOnce) {
    importSmall();
    openRecord("Абай");
    page.record().queue();
    const auto queueButton = [this] {
        const auto buttons = page.record().findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [](auto* button) { return button->text() == "Show in digitization"; });
    };
    EXPECT_TRUE(waitFor(queueButton));
    const auto items =
        library->readNow(&digitization::ItemQueries::list, digitization::ItemFilter(), library->clock().today());
    ASSERT_TRUE(items);
    EXPECT_EQ(items->size(), 1u);
}

TEST_F(CataloguePageTest, ARecordThatIsGoneLeadsBackToTheList) {
    importSmall();
    told.clear();
    page.open(Link{"record", 4711, {}});
    EXPECT_TRUE(waitFor([this] { return !told.isEmpty(); }));
    EXPECT_EQ(page.here().kind, "catalogue");
    EXPECT_TRUE(page.list().isVisible());
}

TEST_F(CataloguePageTest, ANewTitleThatIsUndoneLeadsBackToTheListWithoutAWarning) {
    const auto id = library->writeNow(&catalogue::RecordService::add, marcLines("245 00 $aЖаңа кітап"),
                                      catalogue::MarcFormat::Marc21);
    ASSERT_TRUE(id);
    page.open(Link{"record", id->value, {}});
    ASSERT_TRUE(waitFor([this] { return !page.record().citation().isEmpty() && undoing->next(); }));
    told.clear();
    undoing->undo();
    EXPECT_TRUE(waitFor([this] { return page.here().kind == "catalogue"; }));
    EXPECT_TRUE(waitFor([this] { return !toasts.isEmpty() && toasts.last().startsWith("Undone"); }));
    EXPECT_TRUE(told.isEmpty()) << qPrintable(told.join('|'));
}

TEST_F(CataloguePageTest, AJournalListsItsArticlesAndAnArticleLeadsToItsJournal) {
    const auto add = [this](const catalogue::MarcRecord& record) {
        return library->writeNow(&catalogue::RecordService::add, record, catalogue::MarcFormat::Unimarc)->value;
    };
    const auto journal = add(unimarcLines("001 J1\n200 1# $aЖұлдыз", "00000nas0 2200000   450 "));
    const auto article = add(unimarcLines("001 A1\n200 1# $aАбай туралы сөз\n463 #0 $1001J1$12001 $aЖұлдыз$v№ 3",
                                          "00000naa2 2200000   450 "));
    page.open(Link{"record", article, {}});
    ASSERT_TRUE(waitFor([this] { return page.record().linked().lines() == 1; }));
    EXPECT_TRUE(page.record().tabs().isTabVisible(3));
    Q_EMIT page.record().linked().opened(journal);
    ASSERT_TRUE(waitFor([&] { return page.here().id == journal && page.record().linked().lines() == 1; }));
    Q_EMIT page.record().linked().opened(article);
    EXPECT_TRUE(waitFor([&] { return page.here().id == article; }));
}

TEST_F(CataloguePageTest, HidesTheFacetsWhereThereIsNoRoomForThem) {
    importSmall();
    const auto* language = page.list().findChild<QCheckBox*>();
    EXPECT_TRUE(language->isVisible());
    window.resize(700, 600);
    EXPECT_TRUE(waitFor([&] { return !language->isVisible(); }));
    window.resize(1200, 700);
    EXPECT_TRUE(waitFor([&] { return language->isVisible(); }));
}

TEST_F(CataloguePageTest, ShowsAHostileTitleAsItIsWritten) {
    importSmall();
    EXPECT_TRUE(lists({"Абай жолы", "Қан мен тер", "Маздак", "<b>Tom & Jerry</b> <img src=x>"}));
    openRecord("Jerry");
    const auto labels = page.findChildren<QLabel*>();
    int shown = 0;
    for (const QLabel* label : labels) {
        if (!label->text().contains("<b>Tom & Jerry</b>")) continue;
        ++shown;
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    }
    EXPECT_GT(shown, 0);
}

TEST_F(CataloguePageTest, SaysEverythingAnewWhenTheLanguageChanges) {
    importSmall();
    openRecord("Абай");
    MarkingTranslator marks;
    QApplication::installTranslator(&marks);
    QApplication::processEvents();
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        const bool data = qobject_cast<const QCheckBox*>(button) && !button->text().startsWith(QStringLiteral("¤"));
        if (button->text().isEmpty() || data || button->objectName().startsWith("qt_")) continue;
        EXPECT_TRUE(button->text().startsWith(QStringLiteral("¤"))) << qPrintable(button->text());
    }
    for (const auto* tabs : page.findChildren<QTabWidget*>()) {
        for (int i = 0; i < tabs->count(); ++i)
            EXPECT_TRUE(tabs->tabText(i).startsWith(QStringLiteral("¤"))) << qPrintable(tabs->tabText(i));
    }
    for (const auto* table : page.findChildren<ui::DataTable*>()) {
        const QString head = table->model()->headerData(0, Qt::Horizontal).toString();
        EXPECT_TRUE(head.startsWith(QStringLiteral("¤"))) << qPrintable(head);
        EXPECT_TRUE(table->accessibleName().startsWith(QStringLiteral("¤"))) << qPrintable(table->accessibleName());
    }
    QApplication::removeTranslator(&marks);
}

TEST_F(CataloguePageTest, JoinsFormsOfANameAndTakesOneAway) {
    page.open(Link{"names", std::nullopt, {}});
    settle();
    auto& names = page.names();
    const int before = names.table().model()->rowCount();
    QTest::keyClicks(&names.newForm(), "Tselinograd");
    names.add(true);
    ASSERT_TRUE(waitFor([&] { return names.table().model()->rowCount() == before + 1; }));
    settle();
    QTest::keyClicks(&names.newForm(), "Akmolinsk");
    names.add(false);
    ASSERT_TRUE(waitFor([&] { return names.forms().chips().size() == 2; }));
    Q_EMIT names.forms().removed(names.forms().chips().back().id);
    EXPECT_TRUE(waitFor([&] { return names.forms().chips().size() == 1; }));
}

TEST_F(CataloguePageTest, AFormOfANameThatIsThereOrEmptyIsNotWrittenAndThatIsSaid) {
    page.open(Link{"names", std::nullopt, {}});
    settle();
    auto& names = page.names();
    QTest::keyClicks(&names.newForm(), "Tselinograd");
    names.add(true);
    ASSERT_TRUE(waitFor([&] { return names.forms().chips().size() == 1; }));
    settle();
    const auto entries = [&] {
        return library->store().readNow(
            [](storage::Snapshot& s) { return s.number("select max(seq) from operation"); });
    };
    const auto before = entries();
    for (const char* typed : {"", "  ", "Tselinograd"}) {
        told.clear();
        names.newForm().setText(QString::fromLatin1(typed));
        names.add(false);
        settle();
        EXPECT_TRUE(told.contains(nothingChangedWords())) << typed;
    }
    EXPECT_EQ(*entries(), *before);
}

TEST_F(CataloguePageTest, EveryWidgetThatTakesTheKeyboardHasANameForAScreenReader) {
    importSmall();
    openRecord("Абай");
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || widget->objectName().startsWith("qt_"))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->inherits("QTabBar") || widget->inherits("QLabel") || widget->inherits("QScrollArea") ||
            widget->inherits("QSplitterHandle") || widget->inherits("QTabWidget"))
            continue;
        // Parts of a combo box and of a table speak through their owner.
        if (widget->parentWidget()->inherits("QComboBoxPrivateContainer") || widget->inherits("QHeaderView")) continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
    }
}

TEST_F(CataloguePageTest, TheHistoryOfARecordSaysWhatWasChanged) {
    importSmall();
    openRecord("Абай");
    const catalogue::RecordId id = *page.record().record();
    const auto stored = **library->readNow(&catalogue::RecordQueries::byId, id);
    auto marc = *catalogue::loadMarc(stored.marc);
    for (auto& field : marc.fields) {
        if (field.tag == "245") field.subfields[0].value = "Маздақ";
    }
    ASSERT_TRUE(library->writeNow(&catalogue::RecordService::edit, id, marc, stored.version));
    settle();
    page.record().tabs().setCurrentIndex(page.record().tabs().count() - 1);
    const auto& model = *page.record().history().table().model();
    const auto line = [&](int row) { return model.index(row, 1).data().toString(); };
    ASSERT_TRUE(waitFor([&] { return line(0).contains(QStringLiteral("→ Маздақ")); })) << line(0).toStdString();
    EXPECT_TRUE(line(0).startsWith(QStringLiteral("Change of a title: Title: "))) << line(0).toStdString();
}

} // namespace
} // namespace kitapdar::test
