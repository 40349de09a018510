#include "ui/theme/Icons.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

int inkOf(const QImage& image) {
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) ink += qAlpha(image.pixel(x, y)) > 128;
    return ink;
}

TEST(Icons, EveryNameHasItsFileAndEveryFileItsName) {
    QSet<QString> names, files;
    for (const Icon icon : allIcons()) names.insert(nameOf(icon) + QStringLiteral(".svg"));
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList()) files.insert(file);
    EXPECT_EQ(names, files);
}

TEST(Icons, DrawSomethingInTheGivenColourAtEveryScale) {
    const QColor red(Qt::red);
    for (const Icon icon : allIcons()) {
        for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
            const QPixmap picture = iconPixmap(icon, 18, ratio, red);
            EXPECT_EQ(picture.width(), qRound(18 * ratio));
            const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
            EXPECT_GT(inkOf(image), 8) << nameOf(icon).toStdString() << " at " << ratio;
            int tinted = 0;
            int other = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QRgb pixel = image.pixel(x, y);
                    if (qAlpha(pixel) > 200) ++(qRed(pixel) > qBlue(pixel) ? tinted : other);
                }
            }
            EXPECT_EQ(other, 0) << nameOf(icon).toStdString();
        }
    }
}

TEST(Icons, OfActionsHaveTheSizeAndRatioTheScreenAsksFor) {
    const QPixmap picture = iconOf(Icon::Book).pixmap(QSize(24, 24), 2.0);
    EXPECT_EQ(picture.size(), QSize(48, 48));
    EXPECT_DOUBLE_EQ(picture.devicePixelRatio(), 2.0);
}

} // namespace
} // namespace kitapdar::ui
