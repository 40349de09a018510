// SC-6 of the experience: a scan while a modal window is open waits for its end. Nothing is done behind it, nothing in
// it is confirmed or named, and nothing is lost.
#include "tests/support/ui/OpenWindow.h"
#include "ui/desk/DeskJournal.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/OperatorSheet.h"
#include "ui/widgets/MessageStrip.h"

#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <gtest/gtest.h>

#include <fstream>
#include <functional>

namespace kitapdar::ui {
namespace {

class ScanBehindDialogTest : public testing::Test {
protected:
    ScanBehindDialogTest() {
        w.addReader("Ахметова", "CARD-0001");
        for (int i = 1; i <= 3; ++i) w.addBook("Кітап " + std::to_string(i), "BOOK-000" + std::to_string(i));
        w.show();
        QObject::connect(&w.desk->desk(), &Desk::scanned, w.desk, [this](const Scan&) { ++handled; });
    }

    /// The newest dialog, in front.
    QDialog* inFront() {
        EXPECT_TRUE(test::until([] { return qobject_cast<QDialog*>(QApplication::activeModalWidget()) != nullptr; }));
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return nullptr;
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        return dialog;
    }
    /// The keys of a scanner, whatever comes of them.
    void burst(const char* code) {
        w.wedge.now += 2000;
        w.wedge.scan(QString::fromLatin1(code));
        QCoreApplication::processEvents();
    }
    bool deskIsDone() {
        return test::until([this] { return w.router->waiting() == 0 && w.desk->desk().queue().depth() == 0; });
    }

    test::OpenWindow w;
    SystemDialogs dialogs;
    int handled = 0;
};

TEST_F(ScanBehindDialogTest, BehindASheetNothingIsLentAndTheScanIsTold) {
    w.scan("CARD-0001");
    ASSERT_TRUE(deskIsDone());
    handled = 0;
    w.actions->find(QStringLiteral("window.operator"))->trigger();
    auto* sheet = w.window->findChild<OperatorSheet*>();
    ASSERT_TRUE(sheet && test::until([&] { return sheet->isVisible(); }));
    burst("BOOK-0001");
    EXPECT_TRUE(deskIsDone());
    EXPECT_EQ(handled, 0);
    EXPECT_TRUE(sheet->isVisible());
    ASSERT_FALSE(w.strips.isEmpty());
    EXPECT_TRUE(w.strips.back().startsWith(QLatin1String("BOOK-0001"))) << qPrintable(w.strips.back());
    w.press(Qt::Key_Escape);
    ASSERT_TRUE(test::until([&] { return sheet->isHidden(); }));
    burst("BOOK-0001");
    EXPECT_TRUE(test::until([this] { return handled == 1; }));
}

TEST_F(ScanBehindDialogTest, ASheetThatIsOnlyReadGoesAndTheScanIsDealtWith) {
    w.scan("CARD-0001");
    ASSERT_TRUE(deskIsDone());
    handled = 0;
    w.actions->find(QStringLiteral("window.keys"))->trigger();
    auto* sheet = w.window->findChild<KeySheet*>();
    ASSERT_TRUE(sheet && test::until([&] { return sheet->isVisible(); }));
    burst("BOOK-0001");
    EXPECT_TRUE(test::until([this] { return handled == 1; }));
    EXPECT_FALSE(sheet->isVisible());
}

TEST_F(ScanBehindDialogTest, AShortNumberOfALabelIsLentAndOneThatNobodyKnowsIsARedRow) {
    w.addBook("Қысқа нөмір", "1001");
    w.scan("CARD-0001");
    w.scan("1001");
    w.scan("1002");
    ASSERT_TRUE(deskIsDone());
    const auto& scans = w.session().scans;
    ASSERT_EQ(scans.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<circulation::UnknownCode>(scans[0].outcome));
    EXPECT_TRUE(std::holds_alternative<circulation::Lent>(scans[1].outcome));
}

TEST_F(ScanBehindDialogTest, WaitsForEveryKindOfDialogAndPressesNothingInIt) {
    const FileQuestion file{QStringLiteral("Import"), {}, QString::fromStdString(w.folder.path().string()), {}};
    int answers = 0;
    const auto chosen = [&](const auto&) { ++answers; };
    const Question question{QStringLiteral("Act"), QStringLiteral("Sign act 12?"), QStringLiteral("Sign"),
                            QStringLiteral("Not yet")};
    const std::function<void()> ways[] = {
        [&] { dialogs.openFile(*w.window, file, chosen); },
        [&] { dialogs.openFiles(*w.window, file, chosen); },
        [&] { dialogs.saveFile(*w.window, file, chosen); },
        [&] { dialogs.chooseFolder(*w.window, file, chosen); },
        [&] { dialogs.ask(*w.window, question, chosen); },
        [&] {
            dialogs.askPassword(*w.window, {QStringLiteral("Password"), {}, {}, {}}, chosen);
        },
        [&] {
            auto* any = new QDialog(w.window.get());
            any->setAttribute(Qt::WA_DeleteOnClose);
            (new QVBoxLayout(any))->addWidget(new QLineEdit);
            any->open();
        }};
    for (const auto& open : ways) {
        const int before = handled, answered = answers;
        open();
        QDialog* dialog = inFront();
        ASSERT_TRUE(dialog);
        burst("CARD-0001");
        burst("BOOK-0001");
        EXPECT_TRUE(dialog->isVisible()) << "Enter pressed nothing";
        EXPECT_EQ(answers, answered);
        for (const QLineEdit* field : dialog->findChildren<QLineEdit*>())
            EXPECT_FALSE(field->text().contains(QStringLiteral("000"))) << field->text().toStdString();
        EXPECT_EQ(w.router->waiting(), 2);
        EXPECT_EQ(handled, before) << "nothing is done behind the dialog";
        EXPECT_FALSE(w.session().reader);
        ASSERT_FALSE(w.strips.isEmpty());
        EXPECT_TRUE(w.strips.back().startsWith(QStringLiteral("2 scans wait"))) << w.strips.back().toStdString();
        EXPECT_EQ(w.sounds.played.back(), Sound::NotRecorded);
        dialog->reject();
        ASSERT_TRUE(deskIsDone());
        EXPECT_EQ(handled, before + 1) << "the book";
        ASSERT_TRUE(w.session().reader) << "the card went before it";
        EXPECT_TRUE(w.window->findChild<MessageLine*>()->isEmpty()) << "it is no longer so that they wait";
        w.desk->desk().finish();
    }
}

TEST_F(ScanBehindDialogTest, TheListOfFilesChoosesNothingByAScan) {
    for (const char* name : {"book.mrc", "card.mrc"}) std::ofstream(w.folder.path() / name) << "x";
    dialogs.openFile(*w.window, {QStringLiteral("Import"), {}, QString::fromStdString(w.folder.path().string()), {}},
                     [](const QString&) {});
    auto* dialog = qobject_cast<QFileDialog*>(inFront());
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->testOption(QFileDialog::DontUseNativeDialog)) << "in the desktop's own no scan is seen";
    auto* list = dialog->findChild<QListView*>(QStringLiteral("listView"));
    ASSERT_TRUE(list);
    ASSERT_TRUE(test::until([list] { return list->model()->rowCount(list->rootIndex()) >= 2; }));
    list->setFocus();
    burst("BOOK-0001");
    EXPECT_EQ(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text(), QString());
    for (const QModelIndex& chosen : list->selectionModel()->selectedIndexes())
        EXPECT_NE(chosen.parent(), list->rootIndex()) << chosen.data().toString().toStdString() << " is chosen";
    EXPECT_EQ(w.router->waiting(), 1);
    dialog->reject();
    ASSERT_TRUE(deskIsDone());
    EXPECT_EQ(handled, 1);
}

TEST_F(ScanBehindDialogTest, WaitsForADialogThatIsOpenedByTheOneBefore) {
    dialogs.ask(
        *w.window, {QStringLiteral("First"), QStringLiteral("First?"), QStringLiteral("Yes"), QStringLiteral("No")},
        [&](bool) {
            dialogs.ask(
                *w.window,
                {QStringLiteral("Second"), QStringLiteral("Second?"), QStringLiteral("Yes"), QStringLiteral("No")},
                [](bool) {});
        });
    QDialog* first = inFront();
    burst("BOOK-0001");
    first->reject();
    QDialog* second = inFront();
    ASSERT_NE(second, nullptr);
    QTest::qWait(20);
    EXPECT_EQ(w.router->waiting(), 1);
    EXPECT_EQ(handled, 0);
    burst("BOOK-0002");
    EXPECT_EQ(w.router->waiting(), 2);
    second->reject();
    ASSERT_TRUE(deskIsDone());
    EXPECT_EQ(handled, 2);
}

TEST_F(ScanBehindDialogTest, ThePageInFrontThenSaysWhoseTheyAre) {
    w.navigator.open(QStringLiteral("readers"));
    dialogs.ask(*w.window, {QStringLiteral("Q"), QStringLiteral("Q?"), QStringLiteral("Yes"), QStringLiteral("No")},
                [](bool) {});
    QDialog* dialog = inFront();
    burst("BOOK-0001");
    EXPECT_EQ(w.navigator.current(), w.readersPage) << "what is behind the dialog stays as it was";
    dialog->reject();
    ASSERT_TRUE(deskIsDone());
    EXPECT_EQ(w.navigator.current(), w.desk);
    EXPECT_EQ(handled, 1);
}

TEST_F(ScanBehindDialogTest, IsKeptForTheCaseThatTheProgramEnds) {
    const auto file = w.folder.path() / "desk.json";
    w.desk->desk().keepIn(file);
    QTest::qWait(50);
    dialogs.ask(*w.window, {QStringLiteral("Q"), QStringLiteral("Q?"), QStringLiteral("Yes"), QStringLiteral("No")},
                [](bool) {});
    QDialog* dialog = inFront();
    burst("BOOK-0001");
    burst("BOOK-0002");
    const auto kept = [&] {
        std::optional<DeskMatters> found;
        DeskJournal journal(file);
        QObject::connect(&journal, &DeskJournal::found, [&](const DeskMatters& matters) { found = matters; });
        EXPECT_TRUE(test::until([&] { return found.has_value(); }));
        std::vector<std::string> codes;
        for (const KeptScan& scan : found->scans) codes.push_back(scan.code);
        return codes;
    };
    EXPECT_TRUE(test::until([&] { return kept() == std::vector<std::string>{"BOOK-0001", "BOOK-0002"}; }));
    dialog->reject();
    ASSERT_TRUE(deskIsDone());
    EXPECT_TRUE(test::until([&] { return kept().empty(); }));
}

} // namespace
} // namespace kitapdar::ui
