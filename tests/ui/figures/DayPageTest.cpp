// The sheet of a day, driven by keys.
#include "core/circulation/LoanService.h"
#include "core/library/Library.h"
#include "core/places/PlaceService.h"
#include "core/readers/ReaderService.h"
#include "core/visits/VisitService.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/figures/DayPage.h"
#include "ui/readers/ReadersPage.h"
#include "ui/widgets/DataTable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class DayPageTest : public test::Workplace {
protected:
    DayPageTest() {
        readers::NewReader reader;
        reader.name = {"Сериков", "Ерлан", ""};
        const auto added = library->writeNow(&readers::ReaderService::add, reader);
        EXPECT_TRUE(added);
        serikov = added->reader.id;
        show(new ReadersPage(*context));
        page = &show(new DayPage(*context));
    }
    template <class Widget>
    Widget& child(const char* name) {
        auto* const found = page->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// What stands beside these words; "" when nothing does.
    QString beside(const QString& what) {
        const auto* const model = page->findChild<DataTable*>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString() == what) return model->index(row, 2).data().toString();
        }
        return {};
    }

    readers::ReaderId serikov{0};
    DayPage* page = nullptr;
};

TEST_F(DayPageTest, F11ShowsWhatWasDoneToday) {
    navigator.open(Link{QStringLiteral("reader"), serikov.value, {}});
    const Page* const readers = navigator.current();
    ASSERT_TRUE(waitFor([&] { return readers->shownReader().has_value(); }));
    QTest::keyClick(&window, Qt::Key_F11);
    ASSERT_TRUE(waitFor([&] { return navigator.current() == page; }));
    ASSERT_TRUE(waitFor([&] { return beside(QStringLiteral("New readers")) == QStringLiteral("1"); }));
    EXPECT_EQ(beside(QStringLiteral("Visits")), QStringLiteral("0"));
}

TEST_F(DayPageTest, ThePlaceThatIsChosenIsRemembered) {
    places::Place branch;
    branch.code = "F1";
    branch.name.ru = "Филиал";
    ASSERT_TRUE(library->writeNow(&places::PlaceService::add, branch));
    auto& places = child<QComboBox>("day-place");
    navigator.open(QStringLiteral("day"));
    ASSERT_TRUE(waitFor([&] { return beside(QStringLiteral("New readers")) == QStringLiteral("1"); }));
    ASSERT_TRUE(waitFor([&] { return places.findData(QStringLiteral("F1")) > 0; }));
    QTest::keyClick(&places, Qt::Key_End); // the newest place
    EXPECT_EQ(places.currentData().toString(), QStringLiteral("F1"));
    ASSERT_TRUE(waitFor([&] { return beside(QStringLiteral("New readers")) == QStringLiteral("0"); }));
    DayPage again(*context);
    again.open(Link{QStringLiteral("day"), std::nullopt, {}});
    auto* kept = again.findChild<QComboBox*>(QStringLiteral("day-place"));
    EXPECT_TRUE(waitFor([&] { return kept->currentData().toString() == QStringLiteral("F1"); }));
}

TEST_F(DayPageTest, EachPartStandsOnceOverItsRowsAndTheDayIsADate) {
    navigator.open(QStringLiteral("day"));
    ASSERT_TRUE(waitFor([&] { return beside(QStringLiteral("New readers")) == QStringLiteral("1"); }));
    auto* const table = page->findChild<DataTable*>();
    EXPECT_TRUE(table->isColumnHidden(0)) << "the same words in each row of a part";
    const auto* const model = table->model();
    QStringList heads;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data() == model->index(row, 1).data()) heads << model->index(row, 1).data().toString();
    }
    EXPECT_EQ(heads.join(QStringLiteral("; ")),
              QStringLiteral("Readers; Books; Requests not met; Cash; What waits; Journal"));
    EXPECT_EQ(model->index(0, 1).data().toString(), QStringLiteral("Readers"));
    EXPECT_EQ(child<QLineEdit>("day-day").placeholderText(), QStringLiteral("23.11.2026"));
}

TEST_F(DayPageTest, OneKeyNotesTheVisitOfTheReaderInFront) {
    navigator.open(Link{QStringLiteral("reader"), serikov.value, {}});
    const Page* const readers = navigator.current();
    ASSERT_TRUE(waitFor([&] { return readers->shownReader().has_value(); }));
    QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
    const auto again = [&] {
        const auto noted = library->writeNow(&visits::VisitService::noteVisit, serikov, visits::Purpose::Library);
        return !noted && std::holds_alternative<visits::VisitedAlready>(noted.error());
    };
    EXPECT_TRUE(waitFor(again));
    navigator.open(QStringLiteral("day"));
    EXPECT_TRUE(waitFor([&] { return beside(QStringLiteral("Visits")) == QStringLiteral("1"); }));
}

TEST_F(DayPageTest, VisitsWithoutNamesAndReferencesAreNotedHere) {
    navigator.open(QStringLiteral("day"));
    ASSERT_TRUE(waitFor([&] { return beside(QStringLiteral("Visits")) == QStringLiteral("0"); }));
    child<QSpinBox>("day-visitors").setValue(7);
    child<QPushButton>("day-add-visits").click();
    EXPECT_TRUE(waitFor([&] { return beside(QStringLiteral("Visits")) == QStringLiteral("7"); }));
    EXPECT_TRUE(waitFor([&] { return child<QSpinBox>("day-visitors").value() == 1; }));
    child<QPushButton>("day-reference-factographic").click();
    EXPECT_TRUE(waitFor([&] { return beside(QStringLiteral("References")) == QStringLiteral("1"); }));
}

TEST_F(DayPageTest, AnotherDayHasItsOwnSheetAndNoDayHasNone) {
    navigator.open(QStringLiteral("day"));
    ASSERT_TRUE(waitFor([&] { return beside(QStringLiteral("New readers")) == QStringLiteral("1"); }));
    page->filter();
    test::typeText(QStringLiteral("01.02.2024"));
    EXPECT_TRUE(waitFor([&] { return beside(QStringLiteral("New readers")) == QStringLiteral("0"); }));
    child<QLineEdit>("day-day").setText(QStringLiteral("30.02.2024"));
    EXPECT_EQ(beside(QStringLiteral("New readers")), QStringLiteral("0")) << "what was shown stays";
    child<QLineEdit>("day-day").clear();
    EXPECT_TRUE(waitFor([&] { return beside(QStringLiteral("New readers")) == QStringLiteral("1"); }));
}

} // namespace
} // namespace kitapdar::ui
