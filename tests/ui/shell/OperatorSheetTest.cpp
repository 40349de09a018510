#include "core/places/PlaceService.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/shell/OperatorSheet.h"
#include "ui/shell/StatusBar.h"
#include "ui/widgets/MessageStrip.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace kitapdar::ui {
namespace {

class OperatorSheetTest : public testing::Test {
protected:
    void addDesk(const std::string& name) {
        if (!m_place) {
            places::Place hall;
            hall.code = "A";
            hall.name.kk = "Абонемент";
            hall.name.ru = "Абонемент";
            const auto place = w.library->writeNow(&places::PlaceService::add, hall);
            ASSERT_TRUE(place);
            m_place = place->id;
        }
        const places::Desk desk{places::DeskId(0), name, *m_place, 0};
        ASSERT_TRUE(w.library->writeNow(&places::PlaceService::addDesk, desk));
    }

    /// The field of desks: the first list in the sheet.
    QComboBox& desks() {
        auto* sheet = w.window->findChild<OperatorSheet*>();
        return *sheet->findChild<QComboBox*>();
    }

    void open() { w.window->findChild<OperatorSheet*>()->open(); }

    test::OpenWindow w;
    std::optional<places::PlaceId> m_place;
};

TEST_F(OperatorSheetTest, OffersTheDesksOfTheLibraryAndTakesNoOther) {
    addDesk("Абонемент");
    addDesk("Оқу залы");
    w.show();
    open();
    QComboBox& box = desks();
    EXPECT_FALSE(box.isEditable());
    ASSERT_TRUE(test::until([&] { return box.count() == 3; })) << "none, and the two of the library";
    box.setCurrentIndex(box.findText(QStringLiteral("Оқу залы")));
    w.window->findChild<OperatorSheet*>()->findChild<QLineEdit*>()->setFocus();
    w.press(Qt::Key_Return);
    EXPECT_EQ(w.settings.text(Setting::Desk), QStringLiteral("Оқу залы"));
}

TEST_F(OperatorSheetTest, ADeskThatIsNotThereIsShownAsNone) {
    addDesk("Абонемент");
    w.settings.set(Setting::Desk, QStringLiteral("Жоқ кафедра"));
    w.show();
    open();
    QComboBox& box = desks();
    ASSERT_TRUE(test::until([&] { return box.findText(QStringLiteral("Абонемент")) >= 0; }));
    EXPECT_LT(box.findText(QStringLiteral("Жоқ кафедра")), 0);
    EXPECT_EQ(box.currentIndex(), -1);
    auto* said = w.window->findChild<QLabel*>(QStringLiteral("unknown-desk"));
    ASSERT_TRUE(said);
    EXPECT_TRUE(test::until([&] { return said->isVisible() && said->text().contains(QStringLiteral("Жоқ кафедра")); }));
    w.window->findChild<OperatorSheet*>()->findChild<QLineEdit*>()->setFocus();
    w.press(Qt::Key_Return);
    EXPECT_EQ(w.settings.text(Setting::Desk), QStringLiteral("Жоқ кафедра")) << "nobody chose another one";
}

TEST_F(OperatorSheetTest, TheBottomLineSaysThatTheLibraryHasNoSuchDesk) {
    addDesk("Абонемент");
    w.settings.set(Setting::Desk, QStringLiteral("Жоқ кафедра"));
    w.show();
    const auto isSaid = [&] {
        const auto buttons = w.window->findChildren<QAbstractButton*>();
        return std::ranges::any_of(buttons, [](const QAbstractButton* each) {
            return each->text().contains(QStringLiteral("this library has no such desk"));
        });
    };
    EXPECT_TRUE(test::until(isSaid));
    w.settings.set(Setting::Desk, QStringLiteral("Абонемент"));
    EXPECT_TRUE(test::until([&] { return !isSaid(); }));
}

TEST_F(OperatorSheetTest, TheWindowAsksOnceWhoWorksWhenTheNameIsAssumed) {
    w.settings.setNote(operatorNote, operatorAssumed);
    w.show();
    auto* line = w.window->findChild<MessageLine*>();
    ASSERT_TRUE(test::until([&] { return !line->isEmpty(); }));
    EXPECT_TRUE(line->message().text().contains(QStringLiteral("Айгүл")));
    EXPECT_EQ(w.settings.note(operatorNote), operatorAsked);
}

TEST_F(OperatorSheetTest, AComputerForWhichNoneWasChosenIsTheOnlyDesk) {
    addDesk("D1");
    w.show();
    EXPECT_TRUE(test::until([&] { return w.settings.text(Setting::Desk) == QStringLiteral("D1"); }));
    EXPECT_EQ(w.library->session().desk, "D1");
    EXPECT_TRUE(w.window->findChild<MessageLine*>()->isEmpty());
}

TEST_F(OperatorSheetTest, OfSeveralDesksNoneIsTakenUnasked) {
    addDesk("D1");
    addDesk("D2");
    w.show();
    auto* line = w.window->findChild<MessageLine*>();
    ASSERT_TRUE(test::until([&] { return !line->isEmpty(); }));
    EXPECT_TRUE(line->message().text().contains(QStringLiteral("which desk this is")));
    EXPECT_FALSE(w.settings.isChosen(Setting::Desk));
}

TEST_F(OperatorSheetTest, WhoChoseNoDeskIsNotMadeOne) {
    addDesk("D1");
    w.settings.set(Setting::Desk, QString());
    w.show();
    open();
    QComboBox& box = desks();
    ASSERT_TRUE(test::until([&] { return box.findText(QStringLiteral("D1")) >= 0; }));
    EXPECT_TRUE(w.settings.text(Setting::Desk).isEmpty());
}

TEST_F(OperatorSheetTest, ANameThatSomebodyGaveIsNotAskedFor) {
    w.show();
    EXPECT_TRUE(w.window->findChild<MessageLine*>()->isEmpty());
}

} // namespace
} // namespace kitapdar::ui
