#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/editing/MarcText.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/CopyForm.h"
#include "ui/catalogue/CopyPanel.h"
#include "ui/catalogue/FieldCompletion.h"
#include "ui/catalogue/RecordEditor.h"
#include "ui/catalogue/RecordFieldsView.h"
#include "ui/catalogue/RecordView.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kitapdar::test {
namespace {

using ui::Link;
using E = catalogue::FormElement;
using G = catalogue::FormGroup;

class RecordEditorTest : public Workplace {
public:
    RecordEditorTest() : page(show(new ui::CataloguePage(*context))) {}

    catalogue::RecordId add(const catalogue::MarcRecord& record) {
        return *library->writeNow(&catalogue::RecordService::add, record, catalogue::detectFormat(record));
    }
    catalogue::Record stored(catalogue::RecordId id) { return **library->readNow(&catalogue::RecordQueries::byId, id); }
    catalogue::MarcRecord marc(catalogue::RecordId id) { return *catalogue::loadMarc(stored(id).marc); }

    void openNew() {
        actions->find("catalogue.new")->trigger();
        settle();
    }
    void openEdit(catalogue::RecordId id) {
        page.open(Link{"record-edit", id.value, {}});
        ASSERT_TRUE(waitFor([this] { return editor().marc().toPlainText().contains("LDR"); }));
        settle();
    }
    ui::RecordEditor& editor() { return page.editor(); }
    QLineEdit& line(G group, E element, std::size_t field = 0) {
        return *editor().fields().line(group, element, field);
    }
    void type(G group, E element, const char* text, std::size_t field = 0) {
        QLineEdit& edit = line(group, element, field);
        edit.setFocus();
        edit.selectAll();
        edit.insert(QString::fromUtf8(text)); // keys of letters that no layout of the machine has
        Q_EMIT edit.textEdited(edit.text());
    }
    QString raw() { return editor().marc().toPlainText(); }
    void save() { QTest::keyClick(&line(G::Title, E::Title), Qt::Key_Return, Qt::ControlModifier); }

    ui::CataloguePage& page;
    const catalogue::MarcRecord abai = marcLines(
        "001 A1\n008 260302s2009    kz            000 0 kaz d\n020 ## $a9785020032064\n100 1# $aӘуезов, М. О.\n"
        "245 10 $6880-01$aАбай жолы /$cМ. Әуезов.\n264 #1 $aАлматы :$bЖазушы,$c2009.\n650 #4 $aҚазақ әдебиеті\n941 ## "
        "$aөз");
};

TEST_F(RecordEditorTest, ANewRecordIsTypedDescribedAndSavedByKeys) {
    openNew();
    type(G::Title, E::Title, "Абай жолы");
    type(G::Author, E::Name, "Әуезов");
    type(G::Author, E::Initials, "М. О.");
    type(G::Imprint, E::Place, "Алматы; Астана");
    type(G::Imprint, E::Publisher, "Жазушы");
    type(G::Imprint, E::Year, "2009");
    type(G::Language, E::Language, "kaz");
    EXPECT_EQ(editor().description(), "Әуезов, М. О. Абай жолы. – Алматы ; Астана : Жазушы, 2009.");
    EXPECT_TRUE(raw().contains("$aАлматы$aАстана$cЖазушы$d2009")) << qPrintable(raw());
    save();
    ASSERT_TRUE(waitFor([this] { return page.here().kind == "record"; }));
    const auto record = stored(catalogue::RecordId(*page.here().id));
    EXPECT_EQ(record.title, "Абай жолы");
    EXPECT_EQ(record.year, 2009);
    EXPECT_EQ(record.language, "kaz");
    EXPECT_TRUE(settings.drafts().links().isEmpty());
    ASSERT_FALSE(toasts.isEmpty());
    EXPECT_TRUE(toasts.last().contains("Extent")) << qPrintable(toasts.last());
}

TEST_F(RecordEditorTest, OnlyAMissingTitleRefuses) {
    openNew();
    type(G::Isbn, E::Isbn, "12");
    save();
    settle();
    EXPECT_EQ(page.here().kind, "record-new");
    EXPECT_TRUE(line(G::Title, E::Title).hasFocus());
}

TEST_F(RecordEditorTest, F2OpensTheRecordAndAChangeKeepsWhatTheFormDoesNotShow) {
    const auto id = add(abai);
    page.open(Link{"record", id.value, {}});
    settle();
    EXPECT_TRUE(page.edit());
    settle();
    type(G::Title, E::Title, "Абай");
    EXPECT_TRUE(page.save());
    ASSERT_TRUE(waitFor([this] { return page.here().kind == "record"; }));
    auto wanted = abai;
    wanted.fields[4].subfields[1].value = "Абай /";
    EXPECT_EQ(marc(id), wanted);
    ASSERT_TRUE(undoing->next());
    undoing->undo();
    EXPECT_TRUE(waitFor([&] { return marc(id) == abai; }));
}

TEST_F(RecordEditorTest, FormAndMarcRecordAreTwoViewsOfOneValue) {
    openEdit(add(abai));
    QString text = raw();
    editor().marc().setPlainText(text.replace("Абай жолы", "Қан мен тер"));
    EXPECT_EQ(line(G::Title, E::Title).text(), "Қан мен тер");
    type(G::Title, E::Subtitle, "трилогия");
    EXPECT_TRUE(raw().contains("$bтрилогия")) << qPrintable(raw());
}

TEST_F(RecordEditorTest, AFaultyLineIsNamedAndNothingOfTheTextIsLost) {
    openEdit(add(abai));
    const QString text = raw() + "24 broken $aмәтін\n";
    editor().marc().setPlainText(text);
    EXPECT_FALSE(editor().fields().isEnabled());
    const auto labels = editor().findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](QLabel* label) { return label->isVisible() && label->text().startsWith("Line 10"); }));
    editor().save();
    settle();
    EXPECT_EQ(raw(), text);
    editor().marc().setPlainText(QString(text).replace("24 broken", "500 ##"));
    EXPECT_TRUE(editor().fields().isEnabled());
    EXPECT_EQ(line(G::Note, E::Note).text(), "мәтін");
}

TEST_F(RecordEditorTest, RepeatedFieldsAreAddedMovedAndRemovedByKeys) {
    openEdit(add(abai));
    QTest::keyClick(&line(G::Subject, E::Subject), Qt::Key_Insert, Qt::AltModifier);
    type(G::Subject, E::Subject, "Тарих", 1);
    QTest::keyClick(&line(G::Subject, E::Subject, 1), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(line(G::Subject, E::Subject, 0).text(), "Тарих");
    QTest::keyClick(&line(G::Subject, E::Subject, 1), Qt::Key_Delete, Qt::AltModifier);
    EXPECT_FALSE(raw().contains("Қазақ әдебиеті"));
    EXPECT_TRUE(raw().contains("650 #4 $aТарих"));
}

TEST_F(RecordEditorTest, AScannedNumberOfABookWithAWrongCheckDigitIsNamedAndPutNowhere) {
    openNew();
    told.clear();
    EXPECT_TRUE(page.scanned(QStringLiteral("9786012000008"))) << "it goes to no desk behind the form";
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(QStringLiteral("9786012000008"))) << told.front().toStdString();
    EXPECT_TRUE(told.front().contains(QStringLiteral("check digit"))) << told.front().toStdString();
    EXPECT_FALSE(raw().contains(QStringLiteral("9786012000008")));
    EXPECT_TRUE(page.scanned(QStringLiteral("9786012000009")));
    EXPECT_EQ(told.size(), 1) << "the right one is taken";
    EXPECT_TRUE(waitFor([this] { return raw().contains(QStringLiteral("9786012000009")); }));
}

// CM-2: an ISBN that the catalogue has proposes a copy.
TEST_F(RecordEditorTest, TheSameEditionIsToldWhileTypingAndLeadsToOneMoreCopy) {
    const auto id = add(abai);
    openNew();
    EXPECT_TRUE(page.scanned("5-02-003206-9"));
    EXPECT_EQ(line(G::Isbn, E::Isbn).text(), "5-02-003206-9");
    const auto button = [&] {
        const auto buttons = editor().findChildren<QPushButton*>();
        const auto found =
            std::ranges::find_if(buttons, [](QPushButton* each) { return each->text() == "Add a copy to it"; });
        return found != buttons.end() && (*found)->isVisible() ? *found : nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return button() != nullptr; }));
    button()->click();
    settle();
    EXPECT_EQ(page.here(), (Link{"record", id.value, {}}));
    EXPECT_TRUE(page.record().copies().findChild<ui::CopyForm*>()->isVisible());
    EXPECT_FALSE(page.scanned("5-02-003206-9")); // the desk's again
}

TEST_F(RecordEditorTest, ProposesWhatTheCatalogueHasAndLinksAVolumeToItsSet) {
    add(abai);
    add(unimarcLines("001 S1\n101 0# $akaz\n200 1# $aШығармалар жинағы\n210 ## $aАлматы$cЖазушы\n700 #1 $aТәжібаев$bӘ.",
                     "00000nam1 2200000   450 "));
    openNew();
    auto& popup = editor().fields().completion().popup();
    type(G::Imprint, E::Publisher, "жаз");
    ASSERT_TRUE(waitFor([&] { return popup.isVisible(); }));
    QTest::keyClick(&popup, Qt::Key_Down);
    QTest::keyClick(&popup, Qt::Key_Return);
    EXPECT_EQ(line(G::Imprint, E::Publisher).text(), "Жазушы");
    EXPECT_TRUE(raw().contains("Жазушы"));

    editor().kind().show(catalogue::Worksheet::Volume);
    Q_EMIT editor().kind().box()->activated(2);
    type(G::Set, E::SetTitle, "шығарм");
    ASSERT_TRUE(waitFor([&] { return popup.isVisible(); }));
    QTest::keyClick(&popup, Qt::Key_Down);
    QTest::keyClick(&popup, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return raw().contains("$1001S1"); })) << qPrintable(raw());
    EXPECT_EQ(line(G::Author, E::Name).text(), "Тәжібаев");
}

TEST_F(RecordEditorTest, WhatAnotherDeskChangedIsMergedOrNamed) {
    const auto id = add(abai);
    openEdit(id);
    type(G::Title, E::Title, "Абай");
    auto other = abai;
    other.fields[6].subfields[0].value = "Тарих";
    ASSERT_TRUE(library->writeNow(&catalogue::RecordService::edit, id, other, stored(id).version));
    ASSERT_TRUE(waitFor([this] { return line(G::Subject, E::Subject).text() == "Тарих"; }));
    EXPECT_EQ(line(G::Title, E::Title).text(), "Абай");
    other.fields[4].subfields[1].value = "Путь Абая /";
    ASSERT_TRUE(library->writeNow(&catalogue::RecordService::edit, id, other, stored(id).version));
    const auto named = [this] {
        const auto labels = editor().findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [](QLabel* label) { return label->isVisible() && label->text().contains("245"); });
    };
    EXPECT_TRUE(waitFor(named));
    EXPECT_EQ(line(G::Title, E::Title).text(), "Абай");
}

TEST_F(RecordEditorTest, ADraftSurvivesLeavingAndARestartAndEscapeAsksOnce) {
    settings.drafts().open("a library", {});
    openNew();
    type(G::Title, E::Title, "Жаңа кітап");
    page.open(Link{"catalogue", std::nullopt, {}});
    openNew();
    EXPECT_EQ(line(G::Title, E::Title).text(), "Жаңа кітап");
    EXPECT_EQ(settings.drafts().links(), QStringList{"record-new"});
    ui::Drafts restarted(QString::fromStdString(folder.path().string()));
    EXPECT_TRUE(waitFor([&] {
        restarted.open("a library", {});
        return restarted.links() == QStringList{"record-new"};
    }));
    dialogs.answers = {true};
    QTest::keyClick(&line(G::Title, E::Title), Qt::Key_Escape);
    settle();
    EXPECT_EQ(page.here().kind, "catalogue");
    EXPECT_TRUE(settings.drafts().links().isEmpty());
}

TEST_F(RecordEditorTest, ARecordThatNothingHoldsIsRemovedAndUndoBringsItBack) {
    const auto id = add(abai);
    page.open(Link{"record", id.value, {}});
    settle();
    page.record().remove();
    ASSERT_TRUE(waitFor([this] { return page.here().kind == "catalogue"; }));
    EXPECT_FALSE(*library->readNow(&catalogue::RecordQueries::byId, id));
    undoing->undo();
    EXPECT_TRUE(waitFor([&] { return library->readNow(&catalogue::RecordQueries::byId, id)->has_value(); }));
}

TEST_F(RecordEditorTest, ChoosingAnotherFormatKeepsTheKindAndBringsAlongWhatWasTyped) {
    openNew();
    const auto choose = [](QComboBox* box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    QComboBox* formats = nullptr;
    for (QComboBox* box : editor().findChildren<QComboBox*>())
        if (box->accessibleName() == "Dialect") formats = box;
    ASSERT_NE(formats, nullptr);
    const int first = formats->currentIndex();
    const int other = 1 - first;
    const QString form = raw();
    choose(editor().kind().box(), editor().kind().box()->findText("Serial"));
    ASSERT_EQ(editor().kind().chosen(), catalogue::Worksheet::Serial);
    choose(formats, other);
    EXPECT_EQ(formats->currentIndex(), other);
    EXPECT_EQ(editor().kind().chosen(), catalogue::Worksheet::Serial);
    const auto says = [this](const char* text) {
        const auto labels = editor().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [text](QLabel* label) { return label->isVisible() && label->text().contains(text); });
    };
    EXPECT_FALSE(says("what you typed before"));
    EXPECT_EQ(raw().contains("\n008 "), !form.contains("\n008 ")) << qPrintable(raw());
    type(G::Title, E::Title, "Жұлдыз");
    choose(formats, first);
    EXPECT_EQ(line(G::Title, E::Title).text(), "Жұлдыз");
    EXPECT_TRUE(says("came along")) << qPrintable(raw());
    EXPECT_EQ(editor().kind().chosen(), catalogue::Worksheet::Serial);
}

TEST_F(RecordEditorTest, AWrongNumberIsToldWhileItIsTypedAndAllThatIsMissingOnceThereIsATitle) {
    openNew();
    const auto says = [this](const char* text) {
        const auto labels = editor().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [text](QLabel* label) { return label->isVisible() && label->text().contains(text); });
    };
    EXPECT_FALSE(says("is missing"));
    type(G::Isbn, E::Isbn, "978-601-200-123-4");
    EXPECT_TRUE(says("check digit"));
    EXPECT_FALSE(says("is missing"));
    type(G::Isbn, E::Isbn, "978-601-200-123-5");
    EXPECT_FALSE(says("check digit"));
    type(G::Title, E::Title, "Абай жолы");
    EXPECT_TRUE(says("Publisher is missing"));
    EXPECT_TRUE(says("Extent is missing"));
}

TEST_F(RecordEditorTest, TheNextVolumeBeginsWithTheNextNumber) {
    const auto id =
        add(unimarcLines("200 1# $aПоэмалар\n461 #0 $1001S1$12001 $aШығармалар$vТ. 2", "00000nam2 2200000   450 "));
    page.open(Link{"record-new", id.value, "next"});
    ASSERT_TRUE(waitFor([this] { return editor().fields().line(G::Set, E::SetNumber) != nullptr; }));
    EXPECT_EQ(line(G::Set, E::SetNumber).text(), "Т. 3");
}

} // namespace
} // namespace kitapdar::test
