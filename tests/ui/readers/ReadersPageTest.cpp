#include "core/circulation/LoanQueries.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/ReaderCard.h"
#include "ui/readers/ReaderForm.h"
#include "ui/readers/ReaderList.h"
#include "ui/shell/PageEntry.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/LineList.h"
#include "wording/Format.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class ReadersPageTest : public testing::Test {
protected:
    ReadersPageTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addReader("Сериков", "CARD-0002");
        w.show();
    }
    bool becomes(const std::function<bool()>& done) { return test::until(done); }
    std::optional<readers::Reader> byCard(const std::string& card) {
        return w.library->readNow(&readers::ReaderQueries::byCard, card).value_or(std::nullopt);
    }
    /// Types into the fields in their order; "" leaves one as it is.
    void fill(const QStringList& values) {
        for (const QString& value : values) {
            if (!value.isEmpty()) w.type(value);
            w.press(Qt::Key_Return);
        }
    }

    test::OpenWindow w;
};

/// FD-7
TEST_F(ReadersPageTest, RegistersAReaderByKeysAloneAndFillsTheBirthDateFromTheIin) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    ASSERT_EQ(w.navigator.current(), w.readersPage);
    const auto digit = text::iinCheckDigit("99010130000");
    ASSERT_TRUE(digit);
    fill({QStringLiteral("99010130000") + QLatin1Char(*digit), QStringLiteral("Оспанов"), QStringLiteral("Ерлан")});
    w.press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return !w.toasts.isEmpty(); }));
    const auto rows = w.library->readNow(&readers::ReaderQueries::find, std::string("оспанов"), Day(2026, 3, 2), 5);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1U);
    const auto reader = byCard(rows->front().card);
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->birthDate, Day(1999, 1, 1));
    EXPECT_EQ(w.readersPage->here().kind, QStringLiteral("reader"));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(ReadersPageTest, EnterInTheLastFieldSaves) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    fill({QString(), QStringLiteral("Оспанов"), {}, {}, {}, {}, {}, {}, QStringLiteral("CARD-0077"), {}, {}, {}});
    EXPECT_TRUE(w.toasts.isEmpty()) << "the place of study or work is the last field";
    w.type(QStringLiteral("ТарМУ"));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return !w.toasts.isEmpty(); }));
    const auto reader = byCard("CARD-0077");
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->institution, "ТарМУ");
}

TEST_F(ReadersPageTest, CtrlEnterSavesTheFormAndNothingElse) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    fill({QString(), QStringLiteral("Оспанов")});
    w.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return !w.toasts.isEmpty(); }));
    EXPECT_EQ(w.readersPage->here().kind, QStringLiteral("reader"));
}

TEST_F(ReadersPageTest, ALabelIsScannedIntoItsField) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    w.scan("850512312340");
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text(), QStringLiteral("850512312340"));
    fill({QString(), QStringLiteral("Оспанов"), {}, {}, {}, {}, {}, {}});
    w.scan("CARD-0078"); // the field of the card
    EXPECT_EQ(w.navigator.current(), w.readersPage);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return !w.toasts.isEmpty(); }));
    const auto reader = byCard("CARD-0078");
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->iin, "850512312340");
    EXPECT_EQ(reader->birthDate, Day(1985, 5, 12)) << "the scan is as good as typing";
}

TEST_F(ReadersPageTest, RenewsTheChosenLoanWhereItIsShown) {
    w.addBook("Абай жолы", "BOOK-0001");
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.press(Qt::Key_Return); // the reader leaves
    w.clock.set(Day(2026, 3, 9));
    w.navigator.open(QStringLiteral("reader/%1").arg(byCard("CARD-0001")->id.value));
    ASSERT_TRUE(becomes([this] {
        const auto* list = qobject_cast<LineList*>(QApplication::focusWidget());
        return list && list->lines() == 1;
    }));
    auto* list = qobject_cast<LineList*>(QApplication::focusWidget());
    list->setCurrentIndex(list->model()->index(0, 0));
    w.press(Qt::Key_F6);
    ASSERT_TRUE(becomes([this] { return w.toasts.join(QLatin1Char('|')).contains(QStringLiteral("Renewed until")); }));
    EXPECT_EQ(w.navigator.current(), w.readersPage);
    w.press(Qt::Key_F6);
    EXPECT_TRUE(becomes([this] { return w.strips.join(QLatin1Char('|')).contains(QStringLiteral("«Абай жолы»: ")); }));
}

TEST_F(ReadersPageTest, TellsADoubtfulIinAndRegistersAllTheSame) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    fill({QStringLiteral("123456789012"), QStringLiteral("Күмәнов")});
    w.press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(becomes([this] { return !w.toasts.isEmpty(); }));
    EXPECT_TRUE(becomes([this] { return !w.strips.isEmpty(); })) << "the warning stays in the strip";
}

/// FD-7: a duplicate
TEST_F(ReadersPageTest, TellsWhileItIsTypedWhoseIinItIsAndTellsItOnce) {
    const auto digit = text::iinCheckDigit("99010130000");
    const QString iin = QStringLiteral("99010130000") + QLatin1Char(*digit);
    readers::NewReader first;
    first.name = {"Оспанов", "Ерлан", ""};
    first.iin = iin.toStdString();
    const auto registered = w.library->writeNow(&readers::ReaderService::add, first);
    ASSERT_TRUE(registered);
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    w.type(iin);
    QPushButton* open = nullptr;
    for (QPushButton* each : w.window->findChild<ReaderForm*>()->findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Open that reader")) open = each;
    ASSERT_TRUE(open);
    EXPECT_TRUE(becomes([&] { return open->isVisible(); })) << "before it is saved";
    fill({{}, QStringLiteral("Басқа")});
    w.press(Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(200);
    EXPECT_TRUE(w.strips.isEmpty()) << "it stands in the form already";
    EXPECT_TRUE(open->isVisible());
    open->click();
    EXPECT_EQ(w.readersPage->here(), (Link{QStringLiteral("reader"), registered->reader.id.value, {}}));
}

TEST_F(ReadersPageTest, SaysInlineWhatIsMissing) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    w.press(Qt::Key_S, Qt::ControlModifier);
    auto* form = w.window->findChild<ReaderForm*>();
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(becomes([] {
        const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return field && field->accessibleName() == QStringLiteral("Surname");
    })) << "the focus goes where something is missing";
    EXPECT_TRUE(w.toasts.isEmpty());
}

TEST_F(ReadersPageTest, ChangesAReaderAndCanBeUndone) {
    const auto before = byCard("CARD-0001");
    w.navigator.open(QStringLiteral("reader/%1").arg(before->id.value));
    w.press(Qt::Key_F2);
    ASSERT_TRUE(becomes([] {
        const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return field && field->text() == QStringLiteral("Ахметова");
    }));
    w.type(QStringLiteral("Ахметжанова"));
    w.press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(becomes([&] { return byCard("CARD-0001")->name.surname == "Ахметжанова"; }));
    ASSERT_TRUE(becomes([this] { return w.undoing.next() && w.undoing.next()->kind == "reader.edit"; }));
    const auto* changed = w.readersPage->findChild<QLabel*>(QStringLiteral("reader-changed"));
    ASSERT_NE(changed, nullptr);
    ASSERT_TRUE(becomes([&] { return changed->text().contains(QStringLiteral("Surname: changed")); }));
    EXPECT_FALSE(changed->text().contains(QStringLiteral("Ахметжанова"))) << "what a reader was called is not shown";
    EXPECT_FALSE(changed->toolTip().contains(QStringLiteral("Ахметова")));
    w.undoing.undo();
    EXPECT_TRUE(becomes([&] { return byCard("CARD-0001")->name.surname == "Ахметова"; }));
}

TEST_F(ReadersPageTest, TheReaderWhoIsChosenInTheListIsRegisteredAgainByOneKey) {
    w.clock.set(Day(2027, 1, 11));
    w.navigator.open(QStringLiteral("readers"));
    DataTable& table = w.readersPage->list().table();
    ASSERT_TRUE(becomes([&] { return table.list().rowCount() == 2 && table.list().idOf(1); }));
    table.setFocus();
    table.selectRow(1);
    w.press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return byCard("CARD-0002")->registeredUntil == Day(2027, 12, 31); }));
    EXPECT_EQ(byCard("CARD-0001")->registeredUntil, Day(2026, 12, 31));
}

TEST_F(ReadersPageTest, TheFormSaysWhatIsToBeSaidToTheReader) {
    const auto reader = byCard("CARD-0001");
    ASSERT_TRUE(w.library->writeNow(&readers::DetailsService::addMessage, reader->id, "забыла зонт", std::nullopt));
    w.navigator.open(QStringLiteral("reader-edit/%1").arg(reader->id.value));
    const auto due = [this] { return w.window->findChild<QLabel*>(QStringLiteral("reader-form-messages")); };
    ASSERT_TRUE(becomes([&] { return due() && due()->isVisible(); }));
    EXPECT_TRUE(due()->text().contains(QStringLiteral("забыла зонт")));
    w.navigator.open(QStringLiteral("reader-edit/%1").arg(byCard("CARD-0002")->id.value));
    EXPECT_TRUE(becomes([&] { return !due()->isVisible(); }));
}

TEST_F(ReadersPageTest, AHalfFilledFormIsNotLostByAScanNorByAnotherPageNorByTheEndOfTheProgram) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    fill({{}, QStringLiteral("Оспанов")});
    const auto surname = [this] {
        for (const QLineEdit* field : w.window->findChild<ReaderForm*>()->findChildren<QLineEdit*>())
            if (field->accessibleName() == QStringLiteral("Surname")) return field->text();
        return QString();
    };
    ASSERT_EQ(surname(), QStringLiteral("Оспанов"));
    w.navigator.open(QStringLiteral("desk")); // as a scan and Alt+1 do
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_EQ(surname(), QStringLiteral("Оспанов"));
    w.navigator.open(QStringLiteral("reader/%1").arg(byCard("CARD-0001")->id.value));
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_EQ(surname(), QStringLiteral("Оспанов"));
    Drafts restarted(QString::fromStdString(w.folder.path().string()));
    EXPECT_TRUE(becomes([&] {
        restarted.open(QString::fromStdString(w.library->address().shown()), QString());
        return restarted.links() == QStringList{QStringLiteral("reader-new")};
    }));
}

TEST_F(ReadersPageTest, EscapeAsksOnceBeforeWhatWasTypedIsThrownAway) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    w.press(Qt::Key_Escape);
    EXPECT_TRUE(w.dialogs.asked.isEmpty()) << "nothing was typed";
    EXPECT_EQ(w.readersPage->here().kind, QStringLiteral("readers"));
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    fill({{}, QStringLiteral("Оспанов")});
    w.dialogs.answers = {false, true};
    w.press(Qt::Key_Escape);
    EXPECT_EQ(w.readersPage->here().kind, QStringLiteral("reader-new"));
    w.press(Qt::Key_Escape);
    EXPECT_EQ(w.readersPage->here().kind, QStringLiteral("readers"));
    EXPECT_EQ(w.dialogs.asked.size(), 2);
    EXPECT_TRUE(w.settings.drafts().links().isEmpty());
}

TEST_F(ReadersPageTest, ASavedFormLeavesNoDraft) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    fill({{}, QStringLiteral("Оспанов")});
    EXPECT_EQ(w.settings.drafts().links().size(), 1);
    w.press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return !w.toasts.isEmpty(); }));
    EXPECT_TRUE(w.settings.drafts().links().isEmpty());
}

TEST_F(ReadersPageTest, FindsByAnyPartOfTheNameAndOpensWithEnter) {
    w.navigator.open(QStringLiteral("readers"));
    w.type(QStringLiteral("жан сер"));
    const auto serikov = byCard("CARD-0002");
    EXPECT_TRUE(becomes([&] {
        w.press(Qt::Key_Return);
        if (!qobject_cast<QLineEdit*>(QApplication::focusWidget()) &&
            w.readersPage->here().kind == QStringLiteral("readers"))
            w.navigator.open(QStringLiteral("readers"));
        return w.readersPage->here() == Link{QStringLiteral("reader"), serikov->id.value, {}};
    }));
}

/// Stands for the catalogue: notes what it was asked to show.
class Noting : public Page {
public:
    explicit Noting(const PageDescription& description, Link& asked) : Page(description), m_asked(asked) {}
    void open(const Link& link) override { m_asked = link; }

private:
    Link& m_asked;
};

TEST_F(ReadersPageTest, ALoanLeadsToItsCopyAndNotToAnotherOneOfTheTitle) {
    w.addBook("Абай жолы", "BOOK-0001");
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    const auto reader = byCard("CARD-0001");
    const auto loans = w.library->readNow(&circulation::LoanQueries::openOfReader, reader->id);
    ASSERT_EQ(loans->size(), 1U);
    Link asked;
    const PageDescription catalogue{
        QStringLiteral("catalogue"), {QStringLiteral("record"), QStringLiteral("copy")}, Icon::Catalogue, [] {
            return QString();
        }};
    w.navigator.add({catalogue, [&] { return new Noting(catalogue, asked); }, [] {}});
    w.navigator.open(Link{QStringLiteral("reader"), reader->id.value, {}});
    auto* list = w.window->findChild<ReaderCard*>()->findChild<LineList*>();
    ASSERT_TRUE(list);
    ASSERT_TRUE(becomes([&] { return list->model()->rowCount() == 1; }));
    Q_EMIT list->opened(loans->front().loan.id.value);
    EXPECT_EQ(asked, (Link{QStringLiteral("copy"), loans->front().loan.copyId.value, {}}));
}

TEST_F(ReadersPageTest, ServesTheReaderAtTheDesk) {
    w.navigator.open(QStringLiteral("reader/%1").arg(byCard("CARD-0002")->id.value));
    ASSERT_TRUE(becomes([this] {
        w.press(Qt::Key_D, Qt::ControlModifier);
        return w.session().reader.has_value();
    }));
    EXPECT_EQ(w.session().reader->card, "CARD-0002");
    EXPECT_EQ(w.navigator.current(), w.desk);
}

TEST(FormatTest, ReadsDaysAsPeopleWriteThem) {
    const Day today(2026, 11, 23);
    for (const char* text : {"03.02.1990", "3.2.1990", "3.2.90", "03021990", "1990-02-03", " 03/02/1990 "})
        EXPECT_EQ(dayFrom(QString::fromUtf8(text), today), Day(1990, 2, 3)) << text;
    EXPECT_EQ(dayFrom(QStringLiteral("1.1.05"), today), Day(2005, 1, 1));
    for (const char* text : {"", "30.02.1990", "1990", "ab.cd.efgh", "13.13.1990"})
        EXPECT_EQ(dayFrom(QString::fromUtf8(text), today), std::nullopt) << text;
}

} // namespace
} // namespace kitapdar::ui
