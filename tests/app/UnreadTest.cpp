// What could not be read is never shown as empty: every page says so in the place of the list and offers to read again.
#include "app/kitapdar/Composition.h"
#include "core/demo/SampleLibrary.h"
#include "core/jobs/Progress.h"
#include "core/library/Library.h"
#include "core/storage/Store.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Until.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ReadState.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace kitapdar::app {
namespace {

class UnreadTest : public testing::Test {
protected:
    UnreadTest() {
        jobs::Progress progress;
        const storage::Address place(folder.path() / "sample.kitapdar");
        EXPECT_TRUE(demo::createSampleLibrary(place, clock, progress));
        auto library = Library::open(place, storage::Access::Open, clock);
        EXPECT_TRUE(library);
        composition = std::make_unique<Composition>(std::move(*library), settings, languages, theme, dialogs);
        composition->window().resize(1366, 768);
        composition->window().show();
        composition->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&composition->window()));
    }

    static QString textOf(const QWidget& widget) {
        QStringList texts;
        for (const QLabel* label : widget.findChildren<QLabel*>()) {
            if (!label->text().isEmpty()) texts << label->text();
        }
        return texts.join(QLatin1Char(' '));
    }
    std::vector<ui::EmptyState*> emptyPlaces() const {
        std::vector<ui::EmptyState*> places;
        for (auto* each : composition->window().findChildren<ui::EmptyState*>()) {
            if (each->isVisible()) places.push_back(each);
        }
        return places;
    }
    bool offersToReadAgain() const {
        return std::ranges::any_of(emptyPlaces(), [](const ui::EmptyState* each) {
            const auto* button = each->findChild<QPushButton*>();
            return qobject_cast<const ui::ReadState*>(each) && button->isVisible() && button->text() == "Read again";
        });
    }

    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    ui::Settings settings{QString::fromStdU16String((folder.path() / "settings.ini").u16string())};
    Languages languages;
    test::FakeDialogs dialogs;
    ui::Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::unique_ptr<Composition> composition;
};

TEST_F(UnreadTest, NoPageClaimsThatThereIsNothingWhenNothingCanBeRead) {
    composition->context().library.store().close(); // every answer is Offline from now on
    for (const char* place : {"readers",
                              "catalogue",
                              "doubts",
                              "names",
                              "digitization",
                              "digitization?text=list",
                              "digitization?text=mine",
                              "digitization?text=candidates",
                              "digitization?text=batches",
                              "item/1",
                              "item/1?text=pages",
                              "holds",
                              "charges",
                              "day",
                              "audit",
                              "record/1",
                              "reader/1",
                              "administration?text=places",
                              "administration?text=desks",
                              "administration?text=categories",
                              "administration?text=series",
                              "administration?text=calendar",
                              "administration?text=accounts",
                              "administration?text=staff",
                              "administration?text=roles",
                              "administration?text=grants",
                              "administration?text=targets",
                              "administration?text=content"}) {
        SCOPED_TRACE(place);
        composition->context().navigator.open(QString::fromLatin1(place));
        EXPECT_TRUE(test::until([this] { return offersToReadAgain(); }));
        for (const ui::EmptyState* each : emptyPlaces()) {
            const QString said = textOf(*each);
            if (said.isEmpty() || said.startsWith(QLatin1String("Choose "))) continue; // claims nothing
            EXPECT_TRUE(qobject_cast<const ui::ReadState*>(each)) << said.toStdString();
        }
    }
}

} // namespace
} // namespace kitapdar::app
