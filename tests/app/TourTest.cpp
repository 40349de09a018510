#include "app/kitapdar/Tour.h"
#include "core/demo/SampleLibrary.h"
#include "core/jobs/Progress.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Until.h"
#include "ui/theme/Theme.h"
#include "wording/Languages.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <gtest/gtest.h>

namespace kitapdar::app {
namespace {

TEST(TourTest, EveryPictureOfTheWindowIsAsLargeAsAskedInEveryLookAndOnEveryScreen) {
    const test::TemporaryFolder folder;
    const FixedClock clock{Day(2026, 3, 2)};
    jobs::Progress progress;
    const storage::Address place(folder.path() / "sample.kitapdar");
    ASSERT_TRUE(demo::createSampleLibrary(place, clock, progress));
    auto library = Library::open(place, storage::Access::Open, clock);
    ASSERT_TRUE(library);
    ui::Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Languages languages;
    test::FakeDialogs dialogs;
    ui::Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    Composition composition(std::move(*library), settings, languages, theme, dialogs);
    const QSize size(1920, 1080); // larger than the screen of the tests
    composition.window().resize(size);
    composition.window().show();

    const QString pictures = QString::fromStdString((folder.path() / "pictures").string());
    Tour tour(composition, settings, languages, pictures, size, std::chrono::milliseconds(1));
    bool done = false;
    QObject::connect(&tour, &Tour::finished, [&] { done = true; });
    tour.start();
    ASSERT_TRUE(test::until([&] { return done; }, std::chrono::seconds(180)));
    const QStringList names = QDir(pictures).entryList({QStringLiteral("*.png")});
    int looked = 0;
    for (const QString& name : names) {
        const bool ofWindow = name.contains(QStringLiteral("-desk")) || name.contains(QStringLiteral("-readers")) ||
                              name.contains(QStringLiteral("-catalogue")) || name.contains(QStringLiteral("-item"));
        if (!ofWindow) continue;
        ++looked;
        EXPECT_EQ(QImage(pictures + QLatin1Char('/') + name).size(), size) << name.toStdString();
    }
    EXPECT_GT(looked, 10);
}

} // namespace
} // namespace kitapdar::app
