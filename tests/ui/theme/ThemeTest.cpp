#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include <initializer_list>

namespace kitapdar::ui {
namespace {

QApplication& application() { return *qobject_cast<QApplication*>(QCoreApplication::instance()); }

TEST(Theme, SwitchesEveryOpenWindowLiveAndSaysSoOnce) {
    Theme theme(application());
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(QStringLiteral("Кітап")));
    auto* button = new QPushButton(QStringLiteral("OK"));
    layout->addWidget(button);
    window.show();
    QSignalSpy changed(&theme, &Theme::changed);

    theme.setTheme(ThemeName::Dark);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(button->palette().color(QPalette::ButtonText), Look(ThemeName::Dark).colours().text);
    EXPECT_EQ(lookOf(button).theme(), ThemeName::Dark);
    EXPECT_EQ(window.grab().toImage().pixelColor(1, 1), Look(ThemeName::Dark).colours().window);

    theme.setTheme(ThemeName::Dark);
    EXPECT_EQ(changed.count(), 1) << "nothing changed";
}

TEST(Theme, ScalesOpenWindowsLive) {
    Theme theme(application());
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* field = new QLineEdit;
    layout->addWidget(field);
    window.show();
    const int before = field->sizeHint().height();
    theme.setScale(200);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(field->sizeHint().height(), 2 * before);
    EXPECT_DOUBLE_EQ(field->font().pointSizeF(), 21.0);
    theme.setScale(5000);
    EXPECT_EQ(theme.look().percent(), Look::largest);
}

TEST(Theme, DarkWindowsShowNoLightPixel) {
    Theme theme(application());
    theme.setTheme(ThemeName::Dark);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QLineEdit);
    auto* box = new QComboBox;
    box->addItem(QStringLiteral(" "));
    layout->addWidget(box);
    layout->addWidget(new QPushButton(QStringLiteral(" ")));
    window.show();
    const QImage image = window.grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ASSERT_LT(image.pixelColor(x, y).lightness(), 200) << "at " << x << "," << y;
}

TEST(Theme, ActionIconsFollowTheThemeWithoutBeingSetAgain) {
    Theme theme(application());
    const QIcon icon = iconOf(Icon::Book);
    const auto brightest = [&] {
        const QImage image = icon.pixmap(24, 24).toImage();
        int light = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 200) light = std::max(light, image.pixelColor(x, y).lightness());
        return light;
    };
    const int light = brightest();
    theme.setTheme(ThemeName::Dark);
    EXPECT_GT(brightest(), light + 100);
}

TEST(Theme, TheWheelOverABoxOrANumberScrollsThePageAndChoosesNothing) {
    Style style{Look()};
    QComboBox box;
    QSpinBox number;
    box.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    box.setCurrentIndex(1);
    number.setValue(5);
    for (QWidget* each : std::initializer_list<QWidget*>{&box, &number}) {
        each->setStyle(&style);
        each->ensurePolished();
        QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(each, &wheel);
        EXPECT_FALSE(wheel.isAccepted()) << "the page below scrolls";
    }
    EXPECT_EQ(box.currentIndex(), 1);
    EXPECT_EQ(number.value(), 5);
}

TEST(Fonts, TheChosenFamilyDrawsKazakhItself) {
    EXPECT_TRUE(drawsKazakh(chooseFamily())) << chooseFamily().toStdString();
    EXPECT_FALSE(chooseFamily().startsWith(QStringLiteral("Liberation")));
}

TEST(Fonts, AFamilyThatIsMissingOrLacksLettersIsRefused) {
    EXPECT_FALSE(drawsKazakh(QString()));
    EXPECT_FALSE(drawsKazakh(QStringLiteral("No Such Family")));
    EXPECT_FALSE(drawsKazakh(QStringLiteral("Liberation Sans")));
}

} // namespace
} // namespace kitapdar::ui
