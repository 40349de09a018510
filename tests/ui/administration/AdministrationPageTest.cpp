// The administration by keyboard: places, rules, calendar, series.
#include "core/collection/CopyService.h"
#include "core/library/Library.h"
#include "core/library/NewLibrary.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceService.h"
#include "core/rules/CalendarService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Store.h"
#include "tests/support/LocalServer.h"
#include "tests/support/SruAnswers.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/administration/AdministrationPage.h"
#include "ui/administration/CalendarSection.h"
#include "ui/administration/ListSections.h"
#include "ui/administration/PlaceSections.h"
#include "ui/administration/RulesSection.h"
#include "ui/administration/TargetsSection.h"
#include "ui/theme/Look.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace kitapdar::ui {
namespace {

class AdministrationPageTest : public test::Workplace {
protected:
    AdministrationPageTest() {
        EXPECT_TRUE(setUpNew(*library));
        page = &show(new AdministrationPage(*context));
    }

    template <class S>
    S& open(const char* name) {
        navigator.open(Link{QStringLiteral("administration"), std::nullopt, QString::fromLatin1(name)});
        auto* section = dynamic_cast<S*>(page->section(QString::fromLatin1(name)));
        EXPECT_NE(section, nullptr);
        return *section;
    }
    /// Writes into the field that has the keyboard and goes on.
    void type(const QString& text) {
        if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget())) line->selectAll();
        test::typeText(text);
        press(Qt::Key_Return);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    std::vector<places::PlaceRow> tree() { return *library->readNow(&places::PlaceQueries::tree); }
    bool says(const QString& words) {
        for (const QLabel* label : page->current().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) return true;
        }
        return false;
    }

    AdministrationPage* page = nullptr;
};

TEST_F(AdministrationPageTest, TheNamesOfThePartsAreNotCut) {
    auto* list = page->findChild<QListWidget*>();
    ASSERT_TRUE(list);
    const Look look = lookOf(list);
    EXPECT_EQ(list->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    ASSERT_GT(page->width(), 1000);
    for (int i = 0; i < list->count(); ++i) {
        const QListWidgetItem& item = *list->item(i);
        const int word = QFontMetrics(look.font()).horizontalAdvance(item.text());
        EXPECT_LT(word + look.px(space::l), list->viewport()->width()) << item.text().toStdString();
        EXPECT_EQ(list->visualItemRect(&item).height(), look.px(size::row));
    }
}

TEST_F(AdministrationPageTest, APlaceIsMadeByKeyboardAndUndone) {
    auto& section = open<PlacesSection>("places");
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == 1; }));
    press(Qt::Key_Insert);
    type(QStringLiteral("AB"));
    type(QStringLiteral("Абонемент"));
    type(QStringLiteral("Абонемент"));
    EXPECT_TRUE(page->save());
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == 2; }));
    EXPECT_EQ(tree().back().place.code, "AB");
    EXPECT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == 1; }));
}

TEST_F(AdministrationPageTest, APlaceInUseSaysWhyItStays) {
    auto& section = open<PlacesSection>("places");
    ASSERT_TRUE(test::until([&] { return section.table().currentId().has_value(); }));
    press(Qt::Key_Delete);
    EXPECT_TRUE(test::until([&] { return says(QStringLiteral("may be closed")); }));
    EXPECT_EQ(tree().size(), 1U);
}

TEST_F(AdministrationPageTest, WhatIsTypedStaysWhenAnotherDeskChangesTheSame) {
    auto& section = open<PlacesSection>("places");
    ASSERT_TRUE(test::until([&] { return section.table().currentId().has_value(); }));
    EXPECT_TRUE(page->edit());
    type(QStringLiteral("Бас ғимарат"));
    places::Place other = tree().front().place;
    other.name.ru = "Главное здание";
    ASSERT_TRUE(library->writeNow(&places::PlaceService::edit, other));
    EXPECT_TRUE(test::until([&] { return says(QStringLiteral("changed meanwhile")); }));
    EXPECT_TRUE(page->save());
    test::until([&] { return !says(QStringLiteral("changed meanwhile")); });
    EXPECT_EQ(tree().front().place.name.kk, other.name.kk) << "nothing was written over it";
}

TEST_F(AdministrationPageTest, AClosedDayIsAddedAndRemoved) {
    auto& section = open<CalendarSection>("calendar");
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() > 15; }));
    const int before = section.table().model()->rowCount();
    press(Qt::Key_Insert);
    press(Qt::Key_Return); // closed on these days
    press(Qt::Key_Return); // in the whole library
    type(QStringLiteral("30.09.2026"));
    type({});
    type(QStringLiteral("Санитарный день"));
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == before + 1; }));
    const auto lines = library->readNow(&rules::CalendarService::lines);
    EXPECT_EQ(lines->back().note, "Санитарный день");
    EXPECT_EQ(lines->back().firstDay, Day(2026, 9, 30));
    section.takeFocus();
    press(Qt::Key_Delete);
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == before; }));
}

TEST_F(AdministrationPageTest, TheNoteOfAHolidayStandsInTheLanguageOfTheWindowAndStaysAsItIsStored) {
    languages.set(Language::Russian);
    auto& section = open<CalendarSection>("calendar");
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() > 0; }));
    const auto victory = [&] {
        const auto lines = *library->readNow(&rules::CalendarService::lines);
        const auto found = std::ranges::find(lines, std::string("Жеңіс күні"), &rules::CalendarLine::note);
        return std::pair(found == lines.end() ? std::string() : found->monthDay.value_or(""), found - lines.begin());
    };
    ASSERT_EQ(victory().first, "05-09");
    section.table().selectRow(static_cast<int>(victory().second));
    const auto fieldWith = [&](const QString& text) -> QLineEdit* {
        for (auto* field : section.findChildren<QLineEdit*>())
            if (field->text() == text) return field;
        return nullptr;
    };
    ASSERT_TRUE(test::until([&] { return fieldWith(QStringLiteral("День Победы")) != nullptr; }));
    auto* day = fieldWith(QStringLiteral("09.05"));
    ASSERT_TRUE(day);
    day->setText(QStringLiteral("10.05"));
    section.save();
    EXPECT_TRUE(test::until([&] { return victory().first == "05-10"; })) << "under the note that was stored";
}

TEST_F(AdministrationPageTest, TheCalendarSaysWhichHolidaysItLacks) {
    auto& section = open<CalendarSection>("calendar");
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() > 15; }));
    EXPECT_FALSE(says(QStringLiteral("holidays of 2028")));
    clock.set(Day(2027, 1, 4));
    open<PlacesSection>("places");
    open<CalendarSection>("calendar");
    EXPECT_TRUE(test::until([&] { return says(QStringLiteral("holidays of 2028")); }));
}

TEST_F(AdministrationPageTest, VoidedNumbersStandBesideTheirSeries) {
    ASSERT_TRUE(library->store().writeNow([](storage::Transaction& tx) {
        return tx.execute(
            "insert into record (kind, format, title, marc, fingerprint, title_key, author_key, created_at) "
            "values ('book', 'marc21', 'Абай жолы', '', $1, $1, $1, 0)",
            {storage::Blob{}});
    }));
    ASSERT_TRUE(
        library->writeNow(&collection::CopyService::add, collection::NewCopy{.recordId = catalogue::RecordId(1)}));
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    auto& section = open<SeriesSection>("series");
    EXPECT_TRUE(test::until([&] {
        const auto tables = section.findChildren<DataTable*>();
        return tables.size() == 2 && tables.back()->model()->rowCount() == 1;
    }));
}

TEST_F(AdministrationPageTest, AnotherCatalogueIsAddedTriedOrderedSwitchedOffAndRemovedByKeyboard) {
    const test::LocalServer server(test::sruAnswerOf({test::marcXmlOf({{"245", {{"a", "Абай жолы"}}}})}));
    const auto stored = [this] { return *library->readNow(&exchange::TargetService::targets); };
    auto& section = open<TargetsSection>("targets");
    // Nothing has to be read for an empty list: the window may not be in front yet.
    ASSERT_TRUE(test::until([&] { return section.table().emptyState().isVisible() && section.table().hasFocus(); }));
    press(Qt::Key_Insert);
    type(QStringLiteral("Ұлттық"));
    press(Qt::Key_Down); // SRU
    press(Qt::Key_Return);
    type(QString::fromStdString("http://" + server.host() + "/sru"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    EXPECT_TRUE(test::until([&] { return says(QStringLiteral("Ұлттық: answered: 1 record")); }));
    EXPECT_TRUE(page->save());
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == 1; }));
    EXPECT_EQ(stored().front().protocol, exchange::TargetProtocol::Sru);

    section.takeFocus();
    press(Qt::Key_Insert);
    type(QStringLiteral("Облыстық"));
    press(Qt::Key_Return);
    type(QString::fromStdString("localhost:" + std::to_string(test::freePort()) + "/X"));
    section.tryTyped();
    EXPECT_TRUE(test::until([&] { return says(QStringLiteral("Облыстық: cannot be reached")); }));
    EXPECT_TRUE(page->save());
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == 2; }));
    ASSERT_TRUE(test::until([&] { return section.table().currentId() == stored().back().id; }));
    section.takeFocus();
    QTest::keyClick(&section.table(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(test::until([&] { return stored().front().name == "Облыстық"; }));
    ASSERT_TRUE(test::until([&] { return section.table().currentIndex().row() == 0; }));

    auto* use = qobject_cast<QComboBox*>(section.form().fields().back().widget);
    ASSERT_NE(use, nullptr);
    use->setCurrentIndex(1);
    EXPECT_TRUE(page->save());
    EXPECT_TRUE(test::until([&] { return !stored().front().inUse; }));
    ASSERT_TRUE(test::until([&] { return !says(QStringLiteral("changed meanwhile")); }));
    section.table().setFocus();
    // A key that comes before the answer to the saving is not taken.
    EXPECT_TRUE(test::until([&] {
        if (section.table().model()->rowCount() == 1) return true;
        press(Qt::Key_Delete);
        return false;
    }));
    EXPECT_EQ(stored().front().name, "Ұлттық");
}

TEST_F(AdministrationPageTest, EveryPartIsFoundByItsName) {
    for (const char* name : {"library", "places", "desks", "rules", "calendar", "categories", "series", "content",
                             "targets", "elsewhere"}) {
        ASSERT_NE(actions->find(QStringLiteral("administration.") + QLatin1String(name)), nullptr) << name;
        actions->find(QStringLiteral("administration.") + QLatin1String(name))->trigger();
        EXPECT_EQ(page->current().name(), QLatin1String(name));
        EXPECT_EQ(page->here().text, QLatin1String(name));
    }
}

TEST_F(AdministrationPageTest, ANewLineThatIsNotSavedIsThereAgainWithoutAQuestion) {
    auto& section = open<PlacesSection>("places");
    ASSERT_TRUE(test::until([&] { return section.table().currentId().has_value(); }));
    press(Qt::Key_Insert);
    type(QStringLiteral("AB"));
    open<DesksSection>("desks");
    open<PlacesSection>("places");
    test::until([&] { return !dialogs.asked.isEmpty(); }, std::chrono::milliseconds(200));
    EXPECT_TRUE(dialogs.asked.isEmpty());
    auto* code = qobject_cast<QLineEdit*>(section.form().fields().front().widget);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->text(), QStringLiteral("AB"));
}

TEST_F(AdministrationPageTest, WhatIsNotSavedIsToldWhenItsPartIsInFrontAgain) {
    auto& section = open<PlacesSection>("places");
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == 1; }));
    press(Qt::Key_Insert);
    type(QStringLiteral("AB"));
    EXPECT_FALSE(says(QStringLiteral("not saved yet")));
    open<Section>("calendar");
    open<PlacesSection>("places");
    EXPECT_TRUE(test::until([&] { return says(QStringLiteral("not saved yet")); }));
    settle();
    EXPECT_TRUE(says(QStringLiteral("not saved yet")));
}

TEST_F(AdministrationPageTest, ALineThatWasNotChangedIsNotSavedAgain) {
    auto& section = open<PlacesSection>("places");
    ASSERT_TRUE(test::until([&] { return section.table().currentId().has_value(); }));
    const auto before = tree().front().place.version;
    EXPECT_TRUE(page->save());
    EXPECT_TRUE(told.join(QLatin1Char(' ')).contains(QStringLiteral("Nothing was changed")));
    EXPECT_EQ(tree().front().place.version, before);
    ASSERT_TRUE(library->writeNow(&places::PlaceService::edit, tree().front().place));
    EXPECT_EQ(tree().front().place.version, before) << "nor does the core write it";
}

} // namespace
} // namespace kitapdar::ui
