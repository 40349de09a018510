#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/shell/Answers.h"
#include "ui/shell/ChoiceList.h"
#include "ui/shell/OneBox.h"
#include "ui/shell/Palette.h"
#include "ui/shell/StatusBar.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/SearchBox.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addBook("Абай жолы", "BOOK-0001");
        w.show();
    }
    bool becomes(const std::function<bool()>& done) { return test::until(done); }
    OneBox& box() { return w.window->box(); }

    test::OpenWindow w;
};

TEST_F(MainWindowTest, WhatIsTakenOutOfTheBoxIsNotAnsweredAnyMore) {
    w.type(QStringLiteral("ахм"));
    ASSERT_TRUE(becomes([this] { return box().isAnswering(); }));
    // As the scanner does it: the keys turn out to be a code, and the field gets back what stood there before.
    box().findChild<QLineEdit*>()->setText(QString());
    EXPECT_FALSE(box().isAnswering());
}

TEST_F(MainWindowTest, TheBottomLineNamesWhoWorksHereWhereNobodySignsIn) {
    auto* bar = w.window->findChild<StatusBar*>();
    ASSERT_TRUE(bar);
    EXPECT_TRUE(bar->operatorButton().text().contains(QStringLiteral("Айгүл")));
    w.window->showPerson(std::nullopt); // as at each start
    EXPECT_TRUE(bar->operatorButton().text().contains(QStringLiteral("Айгүл")));
    w.window->setSignedInOnly(true);
    EXPECT_FALSE(bar->operatorButton().text().contains(QStringLiteral("Айгүл"))) << "somebody has to sign in first";
}

/// Guesses that whatever is typed is something else.
class Guess : public AnswerSource {
public:
    QString title() const override { return QStringLiteral("Guesses"); }
    Pending<std::vector<Answer>> find(const QString& text, int) override {
        Answer answer;
        answer.title = text + QStringLiteral("?");
        answer.asksTwice = true;
        return Pending<std::vector<Answer>>(std::vector<Answer>{answer});
    }
};

TEST_F(MainWindowTest, WhatStandsInTheBoxAfterEnterIsReplacedByTheNextKeys) {
    w.window->addAnswers(std::make_unique<Guess>());
    w.type(QStringLiteral("9901"));
    w.press(Qt::Key_Return);
    auto* line = box().findChild<QLineEdit*>();
    ASSERT_TRUE(becomes([&] { return line->text() == QStringLiteral("9901") && box().isAnswering(); }));
    w.type(QStringLiteral("9902"));
    EXPECT_EQ(line->text(), QStringLiteral("9902"));
}

TEST_F(MainWindowTest, AnswersWhileTheNameIsTypedAndOpensTheBestWithEnter) {
    w.type(QStringLiteral("ахм"));
    ASSERT_TRUE(becomes([this] { return box().isAnswering(); }));
    ASSERT_TRUE(becomes([this] {
        const Answer* best = box().answers().chosen();
        return best && best->title.startsWith(QStringLiteral("Ахметова"));
    }));
    w.press(Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return w.navigator.current() == w.readersPage; }));
    EXPECT_TRUE(box().field().text().isEmpty());
    EXPECT_FALSE(box().isAnswering());
}

TEST_F(MainWindowTest, AnswersAreShownOnlyWhileTheBoxHasTheKeyboard) {
    w.type(QStringLiteral("ахм"));
    ASSERT_TRUE(becomes([this] { return box().isAnswering(); }));
    QWidget other(w.window.get());
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    other.setFocus();
    EXPECT_FALSE(box().isAnswering());
    box().setText(QStringLiteral("ахме")); // answers come late
    QTest::qWait(300);
    EXPECT_FALSE(box().isAnswering());
}

TEST_F(MainWindowTest, ThatNothingWasFoundIsSaidUntilTheNextScan) {
    w.type(QStringLiteral("ктк"));
    w.press(Qt::Key_Return);
    auto& messages = w.window->findChild<StatusBar*>()->messages();
    ASSERT_TRUE(becomes([&] { return messages.message().text().contains(QStringLiteral("Nothing was found")); }));
    w.scan("CARD-0001");
    EXPECT_FALSE(messages.message().text().contains(QStringLiteral("Nothing was found")));
}

TEST_F(MainWindowTest, AReaderWhoseSurnameBeginsSoStandsBeforeTheCommands) {
    w.languages.set(Language::Russian);
    w.addReader("Возмитель", "CARD-0002"); // "возврат", "возместить": words of commands
    w.type(QStringLiteral("Воз"));
    ASSERT_TRUE(becomes([this] {
        const Answer* best = box().answers().chosen();
        return best && best->title.startsWith(QStringLiteral("Возмитель"));
    }));
    w.press(Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return w.navigator.current() == w.readersPage; }));
}

TEST_F(MainWindowTest, TheBottomLineGivesWayUntilAMessageStandsWhole) {
    w.window->resize(1366, 768);
    auto& line = *w.window->findChild<MessageLine*>();
    auto* bar = w.window->findChild<StatusBar*>();
    bar->setBackup([] { return QStringLiteral("Backup today, 09:08"); }, [] { return QString(); }, Tone::Info);
    const QString text = QStringLiteral(
        "Renewed until 15.12.2026: 2 books. Not renewed: 3 books. «My name is Kozha»: Renewed today, the due day would "
        "not be later than it is. «Abai's way, volume 2»: Somebody waits for it. The reader was told so by telephone, "
        "and the sentence is as long as those that were cut.");
    w.announcer.done([text] { return text; });
    QCoreApplication::processEvents();
    const auto labels = line.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; }))
        << labels.front()->text().toStdString();
}

TEST_F(MainWindowTest, TakesNoCommandForANameThatOnlySharesItsLetters) {
    w.type(QStringLiteral("ктк")); // in their order in many a command
    w.press(Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return !w.strips.isEmpty(); })) << "nothing is called so";
    EXPECT_TRUE(w.dialogs.asked.isEmpty());
}

TEST_F(MainWindowTest, TakesATypedNumberToTheDeskEvenWhenEnterComesBeforeTheAnswers) {
    w.type(QStringLiteral("CARD-0001"));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return w.session().reader.has_value(); }));
    w.type(QStringLiteral("BOOK-0001"));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return !w.session().scans.empty(); }));
    EXPECT_TRUE(std::holds_alternative<circulation::Lent>(w.last().outcome));
}

TEST_F(MainWindowTest, ShowsWhatATypedInventoryNumberWouldDoBeforeItDoesIt) {
    auto copy = w.library->readNow(&collection::CopyQueries::byCode, "BOOK-0001")->front();
    copy.inventoryNumber = "97";
    ASSERT_TRUE(w.library->writeNow(&collection::CopyService::edit, copy));
    w.scan("CARD-0001");
    w.type(QStringLiteral("97"));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return box().isAnswering() && box().answers().chosen(); }));
    QTest::qWait(150);
    EXPECT_TRUE(w.session().scans.empty()) << "the first Enter shows it";
    EXPECT_EQ(box().field().text(), QStringLiteral("97"));
    const Answer* shown = box().answers().chosen();
    EXPECT_EQ(shown->title, QStringLiteral("Абай жолы"));
    EXPECT_EQ(shown->detail, QStringLiteral("inventory number 97: lends it to the reader at the desk"));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return !w.session().scans.empty(); }));
    EXPECT_TRUE(std::holds_alternative<circulation::Lent>(w.last().outcome));
}

TEST_F(MainWindowTest, ShowsAnInventoryNumberThatWasTypedUnderTheKazakhLayout) {
    auto copy = w.library->readNow(&collection::CopyQueries::byCode, "BOOK-0001")->front();
    copy.inventoryNumber = "97";
    ASSERT_TRUE(w.library->writeNow(&collection::CopyService::edit, copy));
    w.scan("CARD-0001");
    test::Wedge hand(test::KeyLayout::Kazakh);
    for (const char16_t key : {u'9', u'7'}) hand.press(key, 300);
    EXPECT_NE(box().field().text(), QStringLiteral("97"));
    hand.pressEnter(300);
    ASSERT_TRUE(becomes([this] { return box().field().text() == QStringLiteral("97"); }));
    ASSERT_TRUE(box().isAnswering() && box().answers().chosen());
    EXPECT_EQ(box().answers().chosen()->title, QStringLiteral("Абай жолы"));
    EXPECT_TRUE(w.session().scans.empty());
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return !w.session().scans.empty(); }));
    EXPECT_TRUE(std::holds_alternative<circulation::Lent>(w.last().outcome));
}

TEST_F(MainWindowTest, ANumberUnderTheKazakhLayoutIsAnsweredWhileItIsTyped) {
    auto copy = w.library->readNow(&collection::CopyQueries::byCode, "BOOK-0001")->front();
    copy.inventoryNumber = "9704";
    ASSERT_TRUE(w.library->writeNow(&collection::CopyService::edit, copy));
    test::Wedge hand(test::KeyLayout::Kazakh);
    for (const char16_t key : {u'9', u'7', u'0', u'4'}) hand.press(key, 300);
    ASSERT_TRUE(becomes([this] { return box().isAnswering() && box().answers().chosen(); }));
    EXPECT_EQ(box().answers().chosen()->title, QStringLiteral("Абай жолы"));
    EXPECT_NE(box().field().text(), QStringLiteral("9704")) << "what was typed stands as it was typed";
}

TEST_F(MainWindowTest, WhatIsFoundByTheKeysAloneIsOpenedToo) {
    w.addReader("Smith", "CARD-0003");
    test::Wedge hand(test::KeyLayout::Kazakh);
    for (const QChar key : QStringLiteral("smith")) hand.press(key, 300);
    hand.pressEnter(300);
    EXPECT_TRUE(becomes([this] { return w.readersPage->shownReader().has_value(); }));
}

TEST_F(MainWindowTest, OpensWhatWasChosenWithTheArrows) {
    w.addReader("Ахметжанов", "CARD-0002");
    w.type(QStringLiteral("ахм"));
    ASSERT_TRUE(becomes([this] { return box().answers().choices() >= 2; }));
    const QString best = box().answers().chosen()->title;
    w.press(Qt::Key_Down);
    const QString chosen = box().answers().chosen()->title;
    ASSERT_NE(chosen, best);
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return w.readersPage->shownReader().has_value(); }));
    const bool second = chosen.startsWith(QStringLiteral("Ахметжанов"));
    EXPECT_EQ(w.readersPage->shownReader()->card, second ? QStringLiteral("CARD-0002") : QStringLiteral("CARD-0001"));
}

TEST_F(MainWindowTest, TheEndOfAPhoneNumberTakesBackNoBookUnseen) {
    auto copy = w.library->readNow(&collection::CopyQueries::byCode, "BOOK-0001")->front();
    copy.inventoryNumber = "2466";
    ASSERT_TRUE(w.library->writeNow(&collection::CopyService::edit, copy));
    auto reader = **w.library->readNow(&readers::ReaderQueries::byCard, "CARD-0001");
    reader.phone = "8 701 555 24 66";
    ASSERT_TRUE(w.library->writeNow(&readers::ReaderService::edit, reader));
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.press(Qt::Key_Return);
    w.type(QStringLiteral("2466"));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return box().isAnswering(); }));
    QTest::qWait(150);
    EXPECT_TRUE(w.session().scans.empty());
    EXPECT_TRUE(box().isAnswering()) << "both the book and the reader are there to choose from";
}

TEST_F(MainWindowTest, SaysInTheStripThatNothingWasFound) {
    w.type(QStringLiteral("zzzzqqq"));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return !w.strips.isEmpty(); }));
    EXPECT_TRUE(w.strips.last().contains(QStringLiteral("zzzzqqq")));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(MainWindowTest, SaysWhileItIsTypedThatNothingIsCalledSo) {
    w.type(QStringLiteral("zzzzqqq"));
    ASSERT_TRUE(becomes([this] { return box().isAnswering(); }));
    EXPECT_TRUE(becomes([this] {
        const auto* model = box().answers().model();
        return model->rowCount() == 1 && model->index(0, 0).data().toString() == QStringLiteral("Nothing was found.");
    }));
    EXPECT_EQ(box().answers().chosen(), nullptr);
}

TEST_F(MainWindowTest, SaysInTheBottomLineAndForgetsItWhenAnotherPageComes) {
    auto& line = *w.window->findChild<MessageLine*>();
    const int page = w.desk->height();
    w.announcer.tell(Tone::Attention, [] { return QStringLiteral("Look here"); });
    QCoreApplication::processEvents();
    EXPECT_EQ(line.message().text(), QStringLiteral("Look here"));
    EXPECT_EQ(w.desk->height(), page) << "the page keeps its room";
    w.navigator.open(QStringLiteral("readers"));
    EXPECT_TRUE(line.isEmpty());
}

TEST_F(MainWindowTest, ShowsALongMessageWholeInANarrowWindowWithTheSwitchOfTheSize) {
    w.window->resize(w.window->minimumSize());
    const QString text = QStringLiteral(
        "Attached files need a folder that every desk reaches. Name it in the "
        "connection of this library.");
    w.announcer.tell(Tone::Attention, [text] { return text; },
                     {[] { return QStringLiteral("Library and connection…"); }, [] {}});
    QCoreApplication::processEvents();
    auto& line = *w.window->findChild<MessageLine*>();
    for (const QLabel* label : line.findChildren<QLabel*>()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->width();
        EXPECT_GT(label->width(), 100);
    }
    for (const QToolButton* button : w.window->findChildren<QToolButton*>()) {
        if (!button->accessibleName().startsWith(QStringLiteral("Larger"))) continue;
        EXPECT_TRUE(button->isVisible());
        EXPECT_LE(button->mapTo(w.window.get(), QPoint(button->width(), 0)).x(), w.window->width());
    }
}

TEST_F(MainWindowTest, IsNeverLargerThanTheScreenHoweverLargeTheLettersAre) {
    const QSize screen = w.window->screen()->availableSize();
    for (const int percent : {100, 150, 175, 200}) {
        w.settings.set(Setting::Scale, percent);
        QCoreApplication::processEvents();
        EXPECT_LE(w.window->minimumWidth(), screen.width()) << percent;
        EXPECT_LE(w.window->minimumHeight(), screen.height()) << percent;
        EXPECT_LE(w.window->width(), std::max(screen.width(), 1280)) << percent;
    }
    w.settings.set(Setting::Scale, 100);
}

TEST_F(MainWindowTest, IsFittedToASmallerScreenThanTheOneItsSizeIsFrom) {
    const QSize screen = w.window->screen()->availableSize();
    w.window->resize(screen + QSize(200, 200));
    w.window->fitToScreen();
    EXPECT_LE(w.window->width(), screen.width());
    EXPECT_LE(w.window->height(), screen.height());
}

TEST_F(MainWindowTest, IsWhollyInSightWhereverItStoodOnAnotherScreen) {
    const QRect screen = w.window->screen()->availableGeometry();
    for (const QPoint place : {QPoint(800, 600), QPoint(3000, 2000), QPoint(-900, -700)}) {
        w.window->resize(700, 500);
        w.window->move(place);
        w.window->fitToScreen();
        QCoreApplication::processEvents();
        EXPECT_TRUE(screen.contains(w.window->frameGeometry())) << place.x() << ' ' << place.y();
    }
}

TEST_F(MainWindowTest, WhatIsSaidIsSaidInTheLanguageThatIsChosenLater) {
    auto& line = *w.window->findChild<MessageLine*>();
    w.announcer.tell(Tone::Attention, [] { return ReadersPage::description().title(); });
    EXPECT_EQ(line.message().text(), QStringLiteral("Readers"));
    w.settings.set(Setting::Language, QStringLiteral("kk"));
    EXPECT_TRUE(becomes([&] { return line.message().text() == QStringLiteral("Оқырмандар"); }));
}

TEST_F(MainWindowTest, AHighPageBehindMakesTheOneInFrontNeitherHigherNorScrolled) {
    QWidget* above = w.desk->parentWidget();
    while (above && !qobject_cast<QScrollArea*>(above)) above = above->parentWidget();
    auto* room = qobject_cast<QScrollArea*>(above);
    ASSERT_TRUE(room);
    w.window->resize(w.window->width(), 600);
    w.navigator.open(QStringLiteral("readers"));
    QCoreApplication::processEvents();
    auto* high = new QWidget(w.readersPage);
    auto* words = new QLabel(QStringLiteral("a b c"));
    words->setWordWrap(true);
    (new QVBoxLayout(high))->addWidget(words);
    high->setMinimumHeight(3000);
    w.readersPage->layout()->addWidget(high);
    high->show();
    ASSERT_TRUE(becomes([&] { return room->verticalScrollBar()->maximum() > 0; }));
    room->verticalScrollBar()->setValue(500);
    w.navigator.open(QStringLiteral("desk"));
    EXPECT_TRUE(becomes([&] { return room->verticalScrollBar()->maximum() == 0; }));
    EXPECT_LE(w.desk->height(), room->height());
    w.navigator.open(QStringLiteral("readers"));
    EXPECT_TRUE(becomes([&] { return room->verticalScrollBar()->maximum() > 0; })) << "in front it counts again";
    EXPECT_EQ(room->verticalScrollBar()->value(), 0) << "a page begins at its top";
}

TEST_F(MainWindowTest, AsksOnceBeforeTheSampleIsDeleted) {
    w.window->setSample(true);
    QSignalSpy dismissed(w.window.get(), &MainWindow::sampleDismissed);
    QPushButton* button = nullptr;
    for (QPushButton* each : w.window->findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Delete the sample and start my library")) button = each;
    ASSERT_TRUE(button);
    w.dialogs.answers = {false, true};
    button->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(dismissed.count(), 0);
    button->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(dismissed.count(), 1);
    EXPECT_EQ(w.dialogs.asked.size(), 2);
}

TEST_F(MainWindowTest, FiltersTheReadersWithCtrlF) {
    w.navigator.open(QStringLiteral("readers"));
    box().takeFocus();
    w.actions->find(QStringLiteral("window.filter"))->trigger();
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    EXPECT_EQ(field->accessibleName(), QStringLiteral("Find a reader"));
}

TEST_F(MainWindowTest, FindsEveryCommandByItsNameInAllThreeLanguages) {
    const CommandAnswers commands(*w.actions);
    for (const QAction* action : w.actions->all()) {
        QStringList names = w.actions->specOf(action)->synonyms;
        names << action->text();
        for (const QString& name : names) {
            bool found = false;
            for (const Answer& answer : commands.matching(name, 500)) found = found || answer.title == action->text();
            EXPECT_TRUE(found) << action->objectName().toStdString() << " by " << name.toStdString();
        }
    }
}

TEST_F(MainWindowTest, SaysInThePaletteWhyACommandCannotBeUsed) {
    w.actions->refuse(QStringLiteral("changes.undo"), QStringLiteral("because"));
    const CommandAnswers commands(*w.actions);
    const auto found = commands.matching(QStringLiteral("Undo"), 5);
    ASSERT_FALSE(found.empty());
    EXPECT_FALSE(found.front().enabled);
    EXPECT_EQ(found.front().detail, QStringLiteral("because"));
}

TEST_F(MainWindowTest, EnterInThePaletteUndoesNothingWhenTheWordsOfTheDeedWereTyped) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    ASSERT_TRUE(test::until([&] { return w.undoing.next().has_value(); }));
    const CommandAnswers commands(*w.actions);
    const QString undo = w.actions->specOf(w.actions->find(QStringLiteral("changes.undo")))->text();
    ASSERT_TRUE(undo.contains(QLatin1Char(':'))) << undo.toStdString();
    for (const QString& word : undo.section(QLatin1Char(':'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto found = commands.matching(word.left(5), 50);
        if (found.empty()) continue;
        EXPECT_NE(found.front().title, undo) << word.toStdString();
    }
    ASSERT_FALSE(commands.matching(QStringLiteral("undo"), 5).empty());
    EXPECT_EQ(commands.matching(QStringLiteral("undo"), 5).front().title, undo);
}

TEST_F(MainWindowTest, OpensThePaletteOverTheWindowAndGivesTheFocusBack) {
    QWidget* before = QApplication::focusWidget();
    w.press(Qt::Key_F12);
    EXPECT_TRUE(w.window->palette().isVisible());
    EXPECT_NE(QApplication::focusWidget(), before);
    w.press(Qt::Key_Escape);
    EXPECT_FALSE(w.window->palette().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), before);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(MainWindowTest, HasNoShortcutThatATypistOrAScannerWouldPress) {
    EXPECT_EQ(bareShortcuts(*w.window), QStringList());
}

TEST_F(MainWindowTest, NamesEveryWidgetThatCanHaveTheFocus) {
    for (QWidget* widget : w.window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isEnabled()) continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && !widget->isVisible() && button->text().isEmpty() && button->icon().isNull())
            continue; // offers nothing now
        // The drop-down of a combo box is Qt's own and belongs to the box, which has the name.
        if (widget->parentWidget()->inherits("QComboBoxPrivateContainer")) continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
    }
}

TEST_F(MainWindowTest, SpeaksAnotherLanguageAtOnceInEveryPage) {
    w.settings.set(Setting::Language, QStringLiteral("ru"));
    const QString russian = ReadersPage::description().title();
    w.settings.set(Setting::Language, QStringLiteral("kk"));
    EXPECT_NE(ReadersPage::description().title(), russian);
    EXPECT_EQ(ReadersPage::description().title(), QStringLiteral("Оқырмандар"));
    EXPECT_TRUE(becomes([this] {
        return w.actions->find(QStringLiteral("go.readers"))->text() == ReadersPage::description().title();
    }));
    w.settings.set(Setting::Language, QStringLiteral("en"));
    EXPECT_EQ(ReadersPage::description().title(), QStringLiteral("Readers"));
}

TEST_F(MainWindowTest, StaysOpenWhileAJobRunsAndClosesWhenItHasStopped) {
    w.jobs.start([] { return QStringLiteral("long"); },
                 [](jobs::Progress& progress) -> Result<int> {
                     while (!progress.cancelled()) QThread::msleep(2);
                     return fail(cancelled());
                 });
    w.window->close();
    EXPECT_TRUE(w.window->isVisible());
    ASSERT_TRUE(w.lastOffer.act);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    w.lastOffer.act();
    EXPECT_TRUE(becomes([this] { return !w.window->isVisible(); }));
}

TEST_F(MainWindowTest, ListsWhatWasDoneAndTakesTheChosenStepBack) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.press(Qt::Key_F10);
    ASSERT_TRUE(becomes([] {
        auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        return list && list->model()->rowCount() > 0;
    }));
    w.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(becomes([this] { return w.last().undone; }));
}

TEST_F(MainWindowTest, PagesGoWithTheWindowWhetherTheyWereOpenedOrNot) {
    for (const bool opened : {false, true}) {
        test::OpenWindow other;
        other.show();
        if (opened) other.navigator.open(QStringLiteral("readers"));
        ASSERT_EQ(other.readersPage->parent() != nullptr, opened);
        other.close();
        EXPECT_FALSE(other.readersPage);
        EXPECT_FALSE(other.desk);
    }
}

TEST(MainWindowStart, TellsWhatWasTypedBeforeAndLeadsToIt) {
    test::OpenWindow w;
    {
        Drafts before(QString::fromStdString(w.folder.path().string()));
        before.open(QString::fromStdString(w.library->address().shown()), QString());
        before.keep(QStringLiteral("reader-new"),
                    {QStringLiteral("reader-new"),
                     {{QStringLiteral("surname"), QJsonArray{QString(), QStringLiteral("Оспанов")}}}});
    }
    w.show();
    auto& line = *w.window->findChild<MessageLine*>();
    ASSERT_FALSE(line.isEmpty());
    w.announcer.tell(Tone::Attention, [] { return QStringLiteral("The readers are here again."); });
    EXPECT_EQ(line.message().text(), QStringLiteral("The readers are here again."));
    w.announcer.clear();
    ASSERT_TRUE(line.message().run) << "it waited";
    line.message().run();
    EXPECT_EQ(w.readersPage->here().kind, QStringLiteral("reader-new"));
    bool restored = false;
    for (const QLineEdit* field : w.readersPage->findChildren<QLineEdit*>())
        restored = restored || field->text() == QStringLiteral("Оспанов");
    EXPECT_TRUE(restored);
}

} // namespace
} // namespace kitapdar::ui
