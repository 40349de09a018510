#include "tests/support/TemporaryFolder.h"
#include "ui/connection/ConnectionSheet.h"
#include "ui/widgets/Label.h"

#include <QPushButton>
#include <QThreadPool>
#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::ui {
namespace {

TEST(ConnectionSheetTest, ShowsWhereTheLogLiesAndOpensItsFolder) {
    QWidget window;
    QThreadPool pool;
    const auto check = [](const Address&) { return CheckAnswer(CheckedLibrary{}); };
    ConnectionSheet sheet(window, Address(std::filesystem::path("a.kitapdar")), false, check, pool,
                          QStringLiteral("/data/kitapdar.log"));
    window.show();
    sheet.open();
    const auto labels = sheet.findChildren<Label*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const Label* label) {
        return label->text() == "/data/kitapdar.log" && label->isVisible() &&
               label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    }));
    int wanted = 0;
    QObject::connect(&sheet, &ConnectionSheet::logFolderWanted, &sheet, [&wanted] { ++wanted; });
    sheet.findChild<QPushButton*>("logFolder")->click();
    EXPECT_EQ(wanted, 1);
    EXPECT_TRUE(sheet.isVisible());
}

} // namespace
} // namespace kitapdar::ui
