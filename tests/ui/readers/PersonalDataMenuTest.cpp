// What a reader may ask for, in one menu of the reader's card.
#include "core/circulation/LoanService.h"
#include "core/readers/ReaderQueries.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/ReaderCard.h"

#include <QMenu>
#include <QPushButton>
#include <gtest/gtest.h>

#include <filesystem>

namespace kitapdar::ui {
namespace {

class PersonalDataMenuTest : public testing::Test {
protected:
    PersonalDataMenuTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addBook("Абай жолы", "K-1");
        w.show();
        const auto reader = *w.library->readNow(&readers::ReaderQueries::byCard, "CARD-0001");
        w.navigator.open(QStringLiteral("reader/%1").arg(reader->id.value));
        auto* const card = w.window->findChild<ReaderCard*>();
        EXPECT_TRUE(test::until([&] { return card->reader().has_value(); }));
    }
    /// Chooses the entry that has the text.
    void choose(const QString& text) {
        QMenu* const menu = w.window->findChild<QPushButton*>(QStringLiteral("personal-data"))->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == text) return action->trigger();
        }
        ADD_FAILURE() << text.toStdString();
    }
    bool isThere() {
        return w.library->readNow(&readers::ReaderQueries::byCard, "CARD-0001").value_or(std::nullopt).has_value();
    }

    test::OpenWindow w;
};

TEST_F(PersonalDataMenuTest, AReaderIsErasedAfterAQuestionThatSaysWhatGoes) {
    choose(QStringLiteral("Erase…"));
    ASSERT_TRUE(test::until([this] { return !w.dialogs.asked.isEmpty(); }));
    EXPECT_TRUE(isThere()) << "no is the answer of who gives none";
    w.dialogs.answers.push_back(true);
    choose(QStringLiteral("Erase…"));
    EXPECT_TRUE(test::until([this] { return !isThere(); }));
}

TEST_F(PersonalDataMenuTest, NothingIsAskedWhileABookIsOnLoan) {
    ASSERT_TRUE(w.library->writeNow(&circulation::LoanService::lend, "CARD-0001", "K-1", circulation::Confirmed()));
    w.dialogs.answers.push_back(true);
    choose(QStringLiteral("Erase…"));
    choose(QStringLiteral("Block the data"));
    EXPECT_TRUE(test::until([this] {
        const auto reader = w.library->readNow(&readers::ReaderQueries::byCard, "CARD-0001");
        return reader && *reader && (*reader)->blockedData;
    }));
    EXPECT_TRUE(w.dialogs.asked.isEmpty());
}

TEST_F(PersonalDataMenuTest, AnExtractIsAFile) {
    const auto file = w.folder.path() / "extract.pdf";
    w.dialogs.files.push_back({QString::fromStdString(file.string())});
    choose(QStringLiteral("Extract in Russian…"));
    EXPECT_TRUE(test::until([&] { return std::filesystem::exists(file); }));
}

} // namespace
} // namespace kitapdar::ui
