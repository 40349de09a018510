// Readers of a library that seals: nothing restricted is on the screen or in a file of the desk until somebody asks.
#include "core/keys/OpenKey.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/readers/SealingService.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/ReaderCard.h"
#include "ui/readers/ReaderForm.h"
#include "ui/readers/RevealRow.h"
#include "ui/shell/PageEntry.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

const QString iin = QStringLiteral("850512312340");

class SealedReadersTest : public testing::Test {
protected:
    SealedReadersTest() {
        w.library->key().useDesk(keys::DeskKey::make());
        EXPECT_TRUE(
            w.library->writeNow(&readers::SealingService::make, w.library->key().deskPublicKey(), std::string("1")));
        readers::NewReader reader;
        reader.name = {"Қасымов", "Ерлан", ""};
        reader.card = "CARD-0001";
        reader.iin = iin.toStdString();
        reader.phone = "+7 701 123-45-67";
        EXPECT_TRUE(w.library->writeNow(&readers::ReaderService::add, reader));
        w.addReader("Сериков", "CARD-0002");
        w.show();
    }
    std::int64_t idOf(const std::string& card) {
        return (*w.library->readNow(&readers::ReaderQueries::byCard, card))->id.value;
    }
    void open(const std::string& card) {
        w.navigator.open(QStringLiteral("reader/%1").arg(idOf(card)));
        auto* const view = w.window->findChild<ReaderCard*>();
        ASSERT_TRUE(test::until([&] { return view->reader() && view->reader()->card == card; }));
    }
    /// Texts, tooltips and names of all widgets.
    QString shown() const {
        QString all;
        for (const QWidget* widget : w.window->findChildren<QWidget*>()) {
            all += widget->toolTip() + widget->accessibleName() + QLatin1Char('\n');
            if (const auto* label = qobject_cast<const QLabel*>(widget)) all += label->text() + QLatin1Char('\n');
            if (const auto* line = qobject_cast<const QLineEdit*>(widget)) all += line->text() + QLatin1Char('\n');
        }
        return all;
    }
    /// Of the card: the list of what is overdue has one of its own.
    RevealRow& row() const { return *w.window->findChild<ReaderCard*>()->findChild<RevealRow*>(); }
    QString revealed() const { return row().findChild<QLabel*>(QStringLiteral("revealed"))->text(); }
    QPushButton* button(const QString& text) const {
        for (auto* each : row().findChildren<QPushButton*>()) {
            if (each->text() == text) return each;
        }
        return nullptr;
    }
    QLineEdit* field(const QString& name) const {
        for (auto* each : w.window->findChild<ReaderForm*>()->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == name) return each;
        }
        return nullptr;
    }

    test::OpenWindow w;
};

TEST_F(SealedReadersTest, AValueIsShownWhenAskedForWithAReasonAndGoesWithTheReader) {
    open("CARD-0001");
    EXPECT_FALSE(shown().contains(iin));
    EXPECT_FALSE(shown().contains(QStringLiteral("123-45-67")));
    w.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const show = button(QStringLiteral("Show the IIN"));
    ASSERT_TRUE(show);
    ASSERT_TRUE(test::until([&] { return show->isVisible(); }));
    EXPECT_FALSE(button(QStringLiteral("Show the address"))->isVisible()) << "the reader has none";
    show->click();
    ASSERT_TRUE(test::until([this] { return revealed() == iin; }));
    open("CARD-0002");
    EXPECT_FALSE(shown().contains(iin));
    EXPECT_FALSE(row().isVisible());
}

TEST_F(SealedReadersTest, EnterShowsTheFirstValueAndTheCardDoesNotCallItSealedMeanwhile) {
    open("CARD-0001");
    EXPECT_TRUE(shown().contains(QStringLiteral("IIN: sealed")));
    w.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    w.press(Qt::Key_Return);
    ASSERT_TRUE(test::until([this] { return revealed() == iin; }));
    EXPECT_TRUE(shown().contains(QStringLiteral("IIN: shown below")));
    EXPECT_FALSE(shown().contains(QStringLiteral("IIN: sealed")));
    EXPECT_TRUE(shown().contains(QStringLiteral("Phone: sealed")));
    row().conceal();
    EXPECT_TRUE(shown().contains(QStringLiteral("IIN: sealed")));
}

TEST_F(SealedReadersTest, AReaderWithoutSuchDataIsSaidToHaveNone) {
    open("CARD-0002");
    w.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(row().isVisible());
    EXPECT_TRUE(test::until([this] { return shown().contains(QStringLiteral("of this reader is stored")); }));
}

TEST_F(SealedReadersTest, AtTheDeskTheReaderWhoStandsThereIsAsked) {
    w.scan("CARD-0001");
    ASSERT_TRUE(w.session().reader.has_value());
    w.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(test::until([this] {
        const bool isMade = w.window->findChild<ReaderCard*>();
        return isMade && row().isVisible() && row().isAncestorOf(QApplication::focusWidget());
    }));
    w.press(Qt::Key_Return);
    EXPECT_TRUE(test::until([this] { return revealed() == iin; }));
}

TEST_F(SealedReadersTest, AFormChangesWhatIsTypedAndKeepsWhatIsSealed) {
    open("CARD-0001");
    w.press(Qt::Key_F2);
    ASSERT_TRUE(test::until([this] { return field(QStringLiteral("Phone"))->isVisible(); }));
    EXPECT_FALSE(shown().contains(iin));
    field(QStringLiteral("Phone"))->setText(QStringLiteral("-"));
    w.press(Qt::Key_S, Qt::ControlModifier);
    const auto reader = [this] {
        return **w.library->readNow(&readers::ReaderQueries::byCard, std::string("CARD-0001"));
    };
    ASSERT_TRUE(test::until([&] { return !reader().sealed.phone; }));
    EXPECT_TRUE(reader().sealed.iin);
}

TEST_F(SealedReadersTest, TheDraftOfAFormHoldsNoNumberInClear) {
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    ASSERT_TRUE(test::until([this] { return field(QStringLiteral("IIN"))->hasFocus(); }));
    w.type(QStringLiteral("990101300004"));
    field(QStringLiteral("Surname"))->setText(QStringLiteral("Оспанов"));
    const auto drafts = [this] {
        QByteArray all;
        QDirIterator files(QString::fromStdString(w.folder.path().string()), {QStringLiteral("drafts-*")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
        return all;
    };
    ASSERT_TRUE(test::until([&] { return drafts().contains("Оспанов"); }));
    EXPECT_TRUE(drafts().contains("\"iin\""));
    EXPECT_FALSE(drafts().contains("990101300004"));
    w.navigator.open(QStringLiteral("desk"));
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_EQ(field(QStringLiteral("IIN"))->text(), QStringLiteral("990101300004"));
}

} // namespace
} // namespace kitapdar::ui
