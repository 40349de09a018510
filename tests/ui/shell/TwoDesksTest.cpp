// Two desks on one library: what one does is soon seen at the other, and disturbs nobody there.
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/storage/Store.h"
#include "tests/support/Place.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/ReaderForm.h"
#include "ui/readers/ReaderList.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class TwoDesksTest : public testing::TestWithParam<storage::Engine> {
protected:
    TwoDesksTest() {
        w.addReader("Ахметова", "CARD-0001");
        for (int i = 1; i <= 3; ++i) w.addBook("Кітап " + std::to_string(i), "BOOK-000" + std::to_string(i));
        auto opened = Library::open(place.address(), storage::Access::Open, w.clock);
        EXPECT_TRUE(opened);
        other = std::move(*opened);
        other->setSession({"Дана", "2", {}});
        w.show();
    }

    void lendAtTheOther(const std::string& barcode) {
        EXPECT_TRUE(other->writeNow(&circulation::LoanService::lend, "CARD-0001", barcode, circulation::Confirmed()));
    }
    /// Within a second; loaded machines get more, but are told of.
    bool soon(const std::function<bool()>& done) {
        QElapsedTimer timer;
        timer.start();
        const bool came = test::until(done);
        if (timer.elapsed() > 1000) std::cout << "it took " << timer.elapsed() << " ms\n";
        return came;
    }
    readers::Reader reader() { return **other->readNow(&readers::ReaderQueries::byCard, "CARD-0001"); }
    DataTable& readerTable() { return *w.readersPage->findChild<ReaderList*>()->findChild<DataTable*>(); }
    ReaderForm& form() { return *w.readersPage->findChild<ReaderForm*>(); }
    QLineEdit& field(const QString& text) {
        for (QLineEdit* each : form().findChildren<QLineEdit*>()) {
            if (each->text() == text) return *each;
        }
        throw std::runtime_error("no such field");
    }
    bool formSays(const QString& words) {
        return soon([&] {
            for (const Label* each : form().findChildren<Label*>()) {
                if (each->text().contains(words)) return true;
            }
            return false;
        });
    }
    void openForm() {
        w.navigator.open(Link{QStringLiteral("reader-edit"), reader().id.value, {}});
        ASSERT_TRUE(soon([this] { return form().isVisible(); }));
    }

    test::Place place{GetParam()};
    test::OpenWindow w{place.address()};
    std::unique_ptr<Library> other;
};

INSTANTIATE_TEST_SUITE_P(Engines, TwoDesksTest, testing::Values(storage::Engine::Sqlite, storage::Engine::Postgres),
                         [](const auto& info) {
                             return std::string(info.param == storage::Engine::Sqlite ? "OnAFile" : "OnAServer");
                         });

TEST_P(TwoDesksTest, ALoanOfTheOtherDeskJoinsTheOpenLoansOfTheReaderWhoStandsHere) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    ASSERT_TRUE(soon([this] { return w.session().loans.size() == 1; }));
    lendAtTheOther("BOOK-0002");
    EXPECT_TRUE(soon([this] { return w.session().loans.size() == 2; }));
    EXPECT_EQ(w.session().scans.size(), 1U) << "it was not scanned here";
}

TEST_P(TwoDesksTest, AChangeOfTheReaderAtTheOtherDeskIsSeenHere) {
    w.scan("CARD-0001");
    readers::Reader changed = reader();
    changed.blockedReason = "Кітап жоғалтқан";
    ASSERT_TRUE(other->writeNow(&readers::ReaderService::edit, changed));
    EXPECT_TRUE(soon([this] { return !w.session().reader->blockedReason.empty(); }));
}

TEST_P(TwoDesksTest, TheOpenReaderShowsTheLoanAndKeepsTheChosenLine) {
    lendAtTheOther("BOOK-0001");
    lendAtTheOther("BOOK-0002");
    w.navigator.open(Link{QStringLiteral("reader"), reader().id.value, {}});
    auto* list = qobject_cast<LineList*>(QApplication::focusWidget());
    ASSERT_TRUE(list);
    ASSERT_TRUE(soon([&] { return list->lines() == 2; }));
    list->setCurrentIndex(list->model()->index(1, 0));
    const auto chosen = list->currentId();
    lendAtTheOther("BOOK-0003");
    ASSERT_TRUE(soon([&] { return list->lines() == 3; }));
    EXPECT_EQ(list->currentId(), chosen);
    EXPECT_EQ(QApplication::focusWidget(), list);
}

TEST_P(TwoDesksTest, TheListOfReadersKeepsSelectionAndPlaceWhenTheOtherDeskRegistersSomebody) {
    for (int i = 0; i < 300; ++i) w.addReader("Оқырман " + std::to_string(100 + i), {});
    w.navigator.open(QStringLiteral("readers"));
    DataTable& table = readerTable();
    ASSERT_TRUE(soon([&] { return table.model()->rowCount() == 301; }));
    const auto& rows = static_cast<WindowModelBase&>(*table.model());
    // The list may begin anew once more for the readers who came last: scrolled until it stands there.
    ASSERT_TRUE(soon([&] {
        table.scrollTo(table.model()->index(150, 0), QAbstractItemView::PositionAtTop);
        return rows.idOf(155).has_value();
    }));
    table.selectRow(155);
    const auto chosen = table.selectedIds();
    const auto current = table.currentId();
    ASSERT_EQ(chosen.size(), 1);
    const int place = table.verticalScrollBar()->value();
    readers::NewReader added;
    added.name = {"Аббасов", "Жан", ""}; // before all others
    ASSERT_TRUE(other->writeNow(&readers::ReaderService::add, added));
    ASSERT_TRUE(soon([&] { return table.model()->rowCount() == 302; }));
    ASSERT_TRUE(soon([&] { return rows.idOf(156) == current; }));
    EXPECT_EQ(table.selectedIds(), chosen);
    EXPECT_EQ(table.currentId(), current);
    EXPECT_EQ(table.currentIndex().row(), 156);
    EXPECT_EQ(table.verticalScrollBar()->value(), place);
}

TEST_P(TwoDesksTest, AFormKeepsWhatIsTypedAndTakesOverWhatTheOtherDeskChanged) {
    openForm();
    QLineEdit& surname = field(QStringLiteral("Ахметова"));
    surname.setText(QStringLiteral("Ахметова-Серік"));
    readers::Reader changed = reader();
    changed.phone = "+7 701 000 11 22";
    ASSERT_TRUE(other->writeNow(&readers::ReaderService::edit, changed));
    ASSERT_TRUE(formSays(QStringLiteral("what you typed is kept")));
    EXPECT_EQ(surname.text(), QStringLiteral("Ахметова-Серік"));
    form().save();
    ASSERT_TRUE(soon([this] { return reader().name.surname == "Ахметова-Серік"; }));
    EXPECT_EQ(reader().phone, changed.phone);
}

TEST_P(TwoDesksTest, AFormIsNotSavedOverTheSameFieldChangedElsewhereAndLosesNothing) {
    openForm();
    QLineEdit& surname = field(QStringLiteral("Ахметова"));
    surname.setText(QStringLiteral("Ахметова-Серік"));
    readers::Reader changed = reader();
    changed.name.surname = "Ахметова-Қуат";
    ASSERT_TRUE(other->writeNow(&readers::ReaderService::edit, changed));
    ASSERT_TRUE(formSays(QStringLiteral("cannot be saved over")));
    form().save();
    EXPECT_TRUE(formSays(QStringLiteral("cannot be saved over")));
    EXPECT_EQ(surname.text(), QStringLiteral("Ахметова-Серік"));
    EXPECT_EQ(reader().name.surname, "Ахметова-Қуат");
}

TEST_P(TwoDesksTest, AFormWhoseSaveDoesNotReachTheLibraryLosesNothing) {
    openForm();
    QLineEdit& surname = field(QStringLiteral("Ахметова"));
    surname.setText(QStringLiteral("Ахметова-Серік"));
    w.library->store().close(); // every answer is Offline from now on
    form().save();
    EXPECT_TRUE(formSays(QStringLiteral("Not saved: the library cannot be reached.")));
    EXPECT_EQ(surname.text(), QStringLiteral("Ахметова-Серік"));
}

TEST_P(TwoDesksTest, ATypedNumberGoesToTheDeskThoughNobodyCanLookItUp) {
    w.library->store().close();
    w.connectivity.set(ConnectionState::Lost);
    w.type(QStringLiteral("BOOK-0001"));
    w.press(Qt::Key_Return);
    EXPECT_TRUE(soon([this] { return w.desk->desk().notRecorded().size() == 1; }));
}

TEST_P(TwoDesksTest, TheHistoryTellsWhatTheOtherDeskDid) {
    w.press(Qt::Key_F10);
    auto* list = qobject_cast<LineList*>(QApplication::focusWidget());
    ASSERT_TRUE(list);
    ASSERT_TRUE(soon([&] { return list->lines() > 0; }));
    const int before = list->lines();
    lendAtTheOther("BOOK-0001");
    EXPECT_TRUE(soon([&] { return list->lines() == before + 2; })) << "the visit and the loan";
}

} // namespace
} // namespace kitapdar::ui
