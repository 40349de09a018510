// Readers from another system, in the window. Everybody is invented.
#include "core/readers/ReaderQueries.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/ColumnMapping.h"
#include "ui/readers/ReaderImportView.h"
#include "ui/readers/ReadersPage.h"
#include "ui/widgets/DataTable.h"

#include <QComboBox>
#include <QPushButton>
#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::ui {
namespace {

class ReaderImportViewTest : public testing::Test {
protected:
    ReaderImportViewTest() { w.show(); }

    ReaderImportView& view() {
        w.navigator.open(QStringLiteral("readers-import"));
        return static_cast<ReadersPage*>(w.navigator.current())->imports();
    }
    QString file(const std::string& text, const std::string& name = "readers.csv") {
        const auto path = folder.path() / name;
        std::ofstream(path, std::ios::binary) << text;
        return QString::fromStdU16String(path.u16string());
    }
    /// An import stands among the past ones as soon as its first readers are written, so that says nothing of its end.
    static bool hasEnded(ReaderImportView& imports) { return imports.sheet().importButton().isHidden(); }
    bool isThere(const std::string& card) {
        return w.library->readNow(&readers::ReaderQueries::byCard, text::ScannedCode(card))->has_value();
    }

    test::OpenWindow w;
    test::TemporaryFolder folder;
};

TEST_F(ReaderImportViewTest, AFileIsLookedAtTakenAndTakenBack) {
    ReaderImportView& imports = view();
    imports.look(file("Тегі;Аты;Билет\nСапаров;Ерлан;RD-0001\n"));
    ASSERT_TRUE(test::until([&] { return imports.sheet().importButton().isEnabled(); }));
    EXPECT_FALSE(isThere("RD-0001")) << "a look writes nothing";
    imports.sheet().importButton().click();
    ASSERT_TRUE(test::until([&] { return isThere("RD-0001"); }));
    auto* past = imports.past().table().model();
    ASSERT_TRUE(test::until([&] { return past->rowCount() == 1; }));
    imports.past().table().selectRow(0);
    EXPECT_TRUE(test::until([&] { return imports.past().undoButton().isEnabled(); }));
}

TEST_F(ReaderImportViewTest, AColumnIsSaidByThePersonAndRemembered) {
    ReaderImportView& imports = view();
    imports.look(file("Кто;Билет\nСапаров Ерлан;RD-0002\n"));
    ASSERT_TRUE(test::until([&] { return imports.sheet().isShowingPreview(); }));
    EXPECT_FALSE(imports.sheet().importButton().isEnabled()) << "it is not known who they are";
    QComboBox& box = imports.sheet().columns().box(0);
    box.setCurrentIndex(box.findData(static_cast<int>(exchange::ReaderField::FullName)));
    Q_EMIT box.activated(box.currentIndex());
    ASSERT_TRUE(test::until([&] { return imports.sheet().importButton().isEnabled(); }));
    imports.sheet().importButton().click();
    ASSERT_TRUE(test::until([&] { return hasEnded(imports); }));
    EXPECT_TRUE(isThere("RD-0002"));
    imports.look(file("Кто;Билет\nОмарова Сәуле;RD-0003\n"));
    ASSERT_TRUE(test::until([&] { return imports.sheet().importButton().isEnabled(); })) << "the heading is known now";
}

TEST_F(ReaderImportViewTest, AnotherFileIsRefusedInWordsWhileOneIsImported) {
    ReaderImportView& imports = view();
    imports.look(file("Тегі;Аты;Билет\nСапаров;Ерлан;RD-0004\n"));
    ASSERT_TRUE(test::until([&] { return imports.sheet().importButton().isEnabled(); }));
    imports.sheet().importButton().click();
    imports.look(file("Тегі;Аты;Билет\nОмарова;Сәуле;RD-0005\n", "others.csv"));
    ASSERT_FALSE(w.strips.isEmpty());
    EXPECT_TRUE(w.strips.back().startsWith("An import is running.")) << w.strips.back().toStdString();
    ASSERT_TRUE(test::until([&] { return hasEnded(imports); }));
    EXPECT_TRUE(isThere("RD-0004"));
    EXPECT_FALSE(isThere("RD-0005"));
    EXPECT_FALSE(imports.sheet().isShowingPreview());
}

} // namespace
} // namespace kitapdar::ui
