// What stays behind when an open library is left.
#include "app/kitapdar/Composition.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "ui/desk/DeskPage.h"
#include "ui/theme/Theme.h"
#include "wording/Languages.h"

#include <QApplication>
#include <gtest/gtest.h>

namespace kitapdar::app {
namespace {

int widgetsOfTheProgram() { return static_cast<int>(QApplication::allWidgets().size()); }

class CompositionTest : public testing::TestWithParam<bool> {};

TEST_P(CompositionTest, NoWidgetOutlivesTheLibraryItShows) {
    const test::TemporaryFolder folder;
    const FixedClock clock{Day(2026, 3, 2)};
    ui::Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Languages languages;
    test::FakeDialogs dialogs;
    ui::Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    auto library = Library::open(folder.path() / "test.kitapdar", storage::Access::Create, clock);
    ASSERT_TRUE(library);
    const int before = widgetsOfTheProgram();
    {
        Composition composition(std::move(*library), settings, languages, theme, dialogs,
                                ui::SignInBeginning{GetParam(), {}});
        composition.window().show();
        ASSERT_EQ(composition.desk().parent() == nullptr, GetParam())
            << "the desk is opened when somebody may work there";
    }
    EXPECT_EQ(widgetsOfTheProgram(), before);
}

INSTANTIATE_TEST_SUITE_P(WithAndWithoutSigningIn, CompositionTest, testing::Bool());

} // namespace
} // namespace kitapdar::app
