#include "tests/support/ui/Wedge.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/Languages.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <memory>

namespace kitapdar::ui {
namespace {

class SearchBoxTest : public testing::Test {
protected:
    void SetUp() override {
        box.setPlaceholder([] { return QStringLiteral("Scan or search"); });
        box.resize(500, 36);
        box.show();
        box.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&box));
        box.setFocus();
    }
    SearchBox box;
};

TEST(WordedButtons, KeepTheWordsThatWereGivenLastWhenTheLanguageChanges) {
    QString language = QStringLiteral("en");
    const std::unique_ptr<QPushButton> button(makeButton({}));
    setWords(*button, [&] { return QStringLiteral("Digitize ") + language; });
    EXPECT_EQ(button->text(), QStringLiteral("Digitize en"));
    language = QStringLiteral("kk");
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(button.get(), &change);
    EXPECT_EQ(button->text(), QStringLiteral("Digitize kk"));
}

TEST(Labels, KeepATextThatTookThePlaceOfWords) {
    Label label;
    label.setWords([] { return QStringLiteral("words"); });
    label.setText(QStringLiteral("KZR1"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&label, &change);
    EXPECT_EQ(label.text(), QStringLiteral("KZR1"));
}

TEST(EmptyStateTest, TabGoesOnBehindOneWithoutAnAction) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* state = new EmptyState;
    auto* after = new QLineEdit;
    state->setWords(Icon::History, [] { return QStringLiteral("Nothing was imported yet."); });
    for (QWidget* each : std::initializer_list<QWidget*>{before, state, after}) layout->addWidget(each);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
}

TEST_F(SearchBoxTest, TakesItsTextOutBeforeAnyWorkBegins) {
    QString during = QStringLiteral("never asked");
    QObject::connect(&box, &SearchBox::submitted, [&] { during = box.text(); });
    QSignalSpy submitted(&box, &SearchBox::submitted);
    QTest::keyClicks(box.focusProxy(), QStringLiteral(" Abai "));
    QTest::keyClick(box.focusProxy(), Qt::Key_Return);
    EXPECT_EQ(during, QString());
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(submitted[0][0].toString(), QStringLiteral("Abai"));
}

TEST_F(SearchBoxTest, ReadsANumberTypedUnderTheKazakhLayoutByItsKeys) {
    QSignalSpy submitted(&box, &SearchBox::submitted);
    test::Wedge hands(test::KeyLayout::Kazakh);
    for (const QChar letter : QStringLiteral("xs20167")) hands.press(letter, 150);
    hands.pressEnter(150);
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(submitted[0][0].toString(), QStringLiteral("чыәқ\",."));
    EXPECT_EQ(submitted[0][1].toString(), QStringLiteral("xs20167"));
}

TEST_F(SearchBoxTest, GivesNoKeysForTextThatWasNotTypedKeyByKey) {
    QSignalSpy submitted(&box, &SearchBox::submitted);
    box.setText(QStringLiteral("pasted"));
    test::Wedge().pressEnter();
    EXPECT_EQ(submitted.value(0).value(0).toString(), QStringLiteral("pasted"));
    EXPECT_EQ(submitted.value(0).value(1).toString(), QString());
}

TEST_F(SearchBoxTest, EnterInTheEmptyBoxIsSaidToo) {
    QSignalSpy submitted(&box, &SearchBox::submitted);
    QTest::keyClick(box.focusProxy(), Qt::Key_Return);
    EXPECT_EQ(submitted.count(), 1);
    QTest::keyClick(box.focusProxy(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(submitted.count(), 1) << "Ctrl+Enter belongs to the window";
}

TEST_F(SearchBoxTest, EscapeClearsFirstAndLeavesThen) {
    QSignalSpy left(&box, &SearchBox::leaveRequested);
    box.setText(QStringLiteral("x"));
    QTest::keyClick(box.focusProxy(), Qt::Key_Escape);
    EXPECT_EQ(box.text(), QString());
    EXPECT_EQ(left.count(), 0);
    QTest::keyClick(box.focusProxy(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(SearchBoxTest, KeepsItsSizeWhateverItShows) {
    const auto* field = box.focusProxy();
    const QRect before = field->geometry();
    box.setBusy(true);
    box.setQueueDepth(12);
    QCoreApplication::processEvents();
    EXPECT_EQ(field->geometry(), before);
}

TEST(PlainTextFilter, ShowsAHostileTitleAsItIsWritten) {
    const PlainText filter;
    const QString hostile = QStringLiteral("<img src=x><b>Абай</b> \u202Eжолы");
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* label = new QLabel(hostile);
    auto* meant = new QLabel(QStringLiteral("<b>help</b>"));
    meant->setTextFormat(Qt::RichText);
    layout->addWidget(label);
    layout->addWidget(meant);
    window.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(label->text(), hostile);
    EXPECT_EQ(meant->textFormat(), Qt::RichText);
}

TEST(Labels, AskTheirWordsAgainWhenTheLanguageChanges) {
    QString language = QStringLiteral("Readers");
    Label label;
    label.setWords([&] { return language; });
    language = QStringLiteral("Оқырмандар");
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&label, &change);
    EXPECT_EQ(label.text(), QStringLiteral("Оқырмандар"));
}

TEST(Labels, KeepTheirToneAndTypeThroughThemes) {
    Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    Label label(QStringLiteral("x"), Type::Title, Tone::Refused);
    theme.setTheme(ThemeName::Dark);
    theme.setScale(200);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Look(ThemeName::Dark).tone(Tone::Refused));
    EXPECT_DOUBLE_EQ(label.font().pointSizeF(), 33.0);
}

TEST(Forms, NameTheirFieldsForScreenReaders) {
    QWidget window;
    auto* form = new FormLayout(&window);
    auto* field = new QLineEdit;
    form->addField([] { return QStringLiteral("Surname"); }, field);
    EXPECT_EQ(field->accessibleName(), QStringLiteral("Surname"));
}

TEST(StateLabels, TellAStateByWordIconAndColour) {
    const StateLabel overdue(QStringLiteral("Overdue"), Tone::Attention);
    EXPECT_EQ(overdue.accessibleName(), QStringLiteral("Overdue"));
    EXPECT_NE(iconOfTone(Tone::Ok), iconOfTone(Tone::Attention));
    EXPECT_NE(iconOfTone(Tone::Attention), iconOfTone(Tone::Refused));
    EXPECT_NE(iconOfTone(Tone::Info), iconOfTone(Tone::Ok));
}

Words said(const char* text) {
    return [text] { return QString::fromUtf8(text); };
}

TEST(MessageStrips, KeepTheirPlaceAndRunTheirActionOnce) {
    MessageStrip strip;
    strip.resize(600, 40);
    strip.show();
    const int before = strip.sizeHint().height();
    int run = 0;
    strip.say({said("Printer is off"), Tone::Attention, said("Print again"), [&] { ++run; }});
    EXPECT_EQ(std::max(strip.minimumHeight(), strip.sizeHint().height()), std::max(strip.minimumHeight(), before));
    EXPECT_EQ(strip.accessibleName(), QStringLiteral("Printer is off"));
    strip.findChild<QPushButton*>()->click();
    EXPECT_EQ(run, 1);
    EXPECT_TRUE(strip.isEmpty());
}

TEST(MessageLines, OfferUndoAndTheNewestReplacesTheOlder) {
    MessageLine line;
    line.resize(800, 40);
    line.show();
    int undone = 0;
    line.done({said("Lent «Абай жолы»"), Tone::Ok, said("Undo"), [&] { undone = 1; }});
    line.done({said("Lent «Қан мен тер»"), Tone::Ok, said("Undo"), [&] { undone = 2; }});
    line.findChild<QPushButton*>()->click();
    EXPECT_EQ(undone, 2);
    EXPECT_TRUE(line.isEmpty());
}

TEST(MessageLines, ALongOneDoesNotPushThePageUpAndItsTooltipHasAllOfIt) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* line = new MessageLine;
    column->addStretch(1);
    column->addWidget(line);
    window.resize(500, 400);
    window.show();
    QString text;
    for (int book = 0; book < 20; ++book) text += QStringLiteral("«Абай жолы»: a renewal changes nothing. ");
    line->tell({[text] { return text; }, Tone::Attention});
    QTest::qWait(50);
    const int lineHeight = QFontMetrics(line->font()).lineSpacing();
    EXPECT_LT(line->height(), 5 * lineHeight);
    const auto* words = line->findChild<QLabel*>();
    EXPECT_TRUE(words->text().endsWith(QChar(u'…')));
    EXPECT_GT(words->text().size(), 80);
    EXPECT_EQ(line->toolTip(), text);
    EXPECT_EQ(line->accessibleName(), text);
    window.resize(500, 500);
    line->tell({said("Printer is off"), Tone::Attention});
    EXPECT_EQ(words->text(), QStringLiteral("Printer is off"));
}

TEST(MessageLines, SayAllTheyHoldInTheLanguageChosenLater) {
    Languages languages;
    MessageLine line;
    line.tell({[] { return QCoreApplication::translate("Actions", "Desk"); }, Tone::Attention});
    line.done({[] { return QCoreApplication::translate("Actions", "Save"); }, Tone::Ok});
    languages.set(Language::Kazakh);
    QCoreApplication::processEvents();
    EXPECT_EQ(line.message().text(), QStringLiteral("Сақтау"));
    EXPECT_EQ(line.accessibleName(), QStringLiteral("Сақтау"));
    line.findChild<QToolButton*>()->click();
    EXPECT_EQ(line.message().text(), QStringLiteral("Кафедра"));
    languages.set(Language::English);
}

TEST(MessageLines, AnActionMaySayTheNextThing) {
    MessageLine line;
    line.show();
    line.done({said("Lent"), Tone::Ok, said("Undo"), [&] { line.done({said("Undone"), Tone::Info}); }});
    line.findChild<QPushButton*>()->click();
    EXPECT_EQ(line.message().text(), QStringLiteral("Undone"));
}

TEST(MessageLines, ShowAgainWhatNeedsALookWhenWhatIsDoneWasClosed) {
    MessageLine line;
    line.tell({said("Printer is off"), Tone::Attention});
    line.done({said("Saved"), Tone::Ok});
    EXPECT_EQ(line.message().text(), QStringLiteral("Saved"));
    line.findChild<QToolButton*>()->click();
    EXPECT_EQ(line.message().text(), QStringLiteral("Printer is off"));
    line.clear();
    EXPECT_TRUE(line.isEmpty());
}

TEST(MessageLines, AReminderWaitsUntilNothingElseIsSaidAndStaysUntilItWasSeen) {
    MessageLine line;
    line.remind({said("A form is not saved"), Tone::Info});
    line.tell({said("Readers are here again"), Tone::Attention});
    QCoreApplication::processEvents();
    line.leavePage();
    EXPECT_EQ(line.message().text(), QStringLiteral("A form is not saved")) << "its turn comes";
    line.done({said("Lent"), Tone::Ok});
    line.findChild<QToolButton*>()->click();
    EXPECT_EQ(line.message().text(), QStringLiteral("A form is not saved"));
    line.findChild<QToolButton*>()->click();
    EXPECT_TRUE(line.isEmpty());
}

TEST(MessageLines, MereInformationGoesByItselfAsWhatIsDoneDoes) {
    MessageLine line;
    line.tell({said("Choose a copy first."), Tone::Info});
    EXPECT_EQ(line.message().text(), QStringLiteral("Choose a copy first."));
    EXPECT_TRUE(line.isPassing());
    line.tell({said("The form is not saved"), Tone::Info, said("Open it"), [] {}});
    EXPECT_FALSE(line.isPassing()) << "what offers something stays";
    line.tell({said("Printer is off"), Tone::Attention});
    EXPECT_FALSE(line.isPassing());
}

TEST(MessageLines, GoWhenThePageChangesUnlessTheStepItselfSaidThem) {
    MessageLine line;
    line.tell({said("Nothing was found"), Tone::Attention});
    line.leavePage();
    EXPECT_FALSE(line.isEmpty()) << "the step that leads away says why";
    QCoreApplication::processEvents();
    line.leavePage();
    EXPECT_TRUE(line.isEmpty());
}

TEST(LineListTest, ATitleThatHasNoRoomInOneLineStandsInTwo) {
    LineList list;
    list.resize(260, 300);
    list.setLines({{.id = 1, .title = QStringLiteral("Абай"), .detail = QStringLiteral("15.12.2026")},
                   {.id = 2,
                    .title = QStringLiteral("Қазақ халқының дәстүрлері мен әдет-ғұрыптары"),
                    .detail = QStringLiteral("15.12.2026")}});
    list.show();
    const auto heightOf = [&](int row) { return list.visualRect(list.model()->index(row, 0)).height(); };
    EXPECT_GE(heightOf(1), heightOf(0) + list.fontMetrics().height());
    list.resize(900, 300);
    EXPECT_TRUE(QTest::qWaitFor([&] { return heightOf(1) == heightOf(0); }));
}

} // namespace
} // namespace kitapdar::ui
