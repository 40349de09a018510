// The key of the readers' data, made and proven in the window.
#include "core/keys/OpenKey.h"
#include "core/library/Library.h"
#include "core/library/NewLibrary.h"
#include "core/readers/SealingService.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/administration/AdministrationPage.h"
#include "ui/administration/KeysSection.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kitapdar::ui {
namespace {

class KeysSectionTest : public test::Workplace {
protected:
    KeysSectionTest() {
        library->key().useDesk(keys::DeskKey::make());
        page = &show(new AdministrationPage(*context));
        navigator.open(Link{QStringLiteral("administration"), std::nullopt, QStringLiteral("keys")});
        section = page->section(QStringLiteral("keys"));
    }
    readers::KeyState state() { return *library->readNow(&readers::SealingService::state); }
    QPushButton* button(const QString& words) const {
        for (auto* each : section->findChildren<QPushButton*>()) {
            if (each->text() == words) return each;
        }
        return nullptr;
    }
    bool offers(const char* words) {
        auto* const found = button(QString::fromUtf8(words));
        return found && found->isVisible() && found->isEnabled();
    }
    void click(const char* words) {
        ASSERT_TRUE(waitFor([&] { return offers(words); })) << words;
        button(QString::fromUtf8(words))->click();
    }
    bool says(const QString& words) {
        return waitFor([&] {
            for (const QLabel* label : section->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words)) return true;
            }
            return false;
        });
    }
    QString sheet() {
        auto* const label = section->findChild<QLabel*>(QStringLiteral("recovery-sheet"));
        EXPECT_TRUE(waitFor([&] { return !label->text().isEmpty(); }));
        return label->text();
    }
    QLineEdit& secret() { return *section->findChild<QLineEdit*>(QStringLiteral("key-secret")); }
    void enter(const QString& text) {
        secret().setText(text);
        QTest::keyClick(&secret(), Qt::Key_Return);
    }
    void makeKey() {
        click("Make the key");
        ASSERT_TRUE(waitFor([&] { return state().key.has_value(); }));
    }

    AdministrationPage* page = nullptr;
    Section* section = nullptr;
};

TEST_F(KeysSectionTest, AKeyIsMadeWrittenOnPaperAndProven) {
    EXPECT_TRUE(says(QStringLiteral("The library has no key")));
    makeKey();
    ASSERT_TRUE(says(QStringLiteral("This desk opens the key")));
    click("New recovery sheet\u2026");
    const QString text = sheet();
    EXPECT_EQ(text.count(QLatin1Char('-')), 7);
    click("Print");
    ASSERT_TRUE(waitFor([&] { return printing.printed.size() == 1; }));
    EXPECT_TRUE(printing.printed.front().job.bytes.startsWith("%PDF"));
    click("It is on paper: hide it");
    EXPECT_TRUE(section->findChild<QLabel*>(QStringLiteral("recovery-sheet"))->text().isEmpty());
    enter(QStringLiteral("nothing of the kind"));
    EXPECT_FALSE(state().isProven);
    ASSERT_TRUE(waitFor([&] { return offers("Go on"); }));
    enter(text.toLower());
    EXPECT_TRUE(waitFor([&] { return state().isProven; }));
}

TEST_F(KeysSectionTest, ASheetThatIsShownGoesWithThePart) {
    makeKey();
    click("New recovery sheet\u2026");
    ASSERT_FALSE(sheet().isEmpty());
    navigator.open(Link{QStringLiteral("administration"), std::nullopt, QStringLiteral("places")});
    EXPECT_TRUE(section->findChild<QLabel*>(QStringLiteral("recovery-sheet"))->text().isEmpty());
}

TEST_F(KeysSectionTest, TheKeyIsChangedWithTheSheet) {
    makeKey();
    click("New recovery sheet\u2026");
    const QString text = sheet();
    click("It is on paper: hide it");
    enter(text);
    ASSERT_TRUE(waitFor([&] { return state().isProven; }));
    const std::int64_t before = state().key->generation;
    click("Change the key\u2026");
    enter(text);
    EXPECT_TRUE(waitFor([&] { return state().key->generation == before + 1; }));
    EXPECT_TRUE(waitFor([&] { return state().isOpen; }));
}

TEST_F(KeysSectionTest, ChangingTheKeyIsAJobThatIsSeenAndStopped) {
    makeKey();
    click("New recovery sheet\u2026");
    const QString text = sheet();
    click("It is on paper: hide it");
    enter(text);
    ASSERT_TRUE(waitFor([&] { return state().isProven; }));
    const std::int64_t before = state().key->generation;
    click("Change the key\u2026");
    bool seen = false;
    const auto watch = QObject::connect(&jobs, &Jobs::changed, section, [&] {
        if (jobs.running().empty() || seen) return;
        seen = true;
        jobs.cancel(jobs.running().front().number);
    });
    enter(text);
    EXPECT_TRUE(waitFor([&] { return seen && jobs.running().empty(); })) << "it runs where its progress is seen";
    QObject::disconnect(watch);
    settle();
    // A small library may be done before it is stopped.
    const bool kept = state().key->generation == before;
    EXPECT_TRUE(kept ? says(QStringLiteral("keeps the key that it has")) : state().isOpen);
    click("Change the key\u2026");
    enter(text);
    EXPECT_TRUE(waitFor([&] { return state().key->generation == before + (kept ? 1 : 2); }));
}

TEST_F(KeysSectionTest, WhoMayNotReadsWhy) {
    ASSERT_TRUE(waitFor([&] { return offers("Make the key"); }));
    actions->setDenied({{Permission::KeyManage, [] { return QStringLiteral("This is for others."); }}});
    EXPECT_FALSE(offers("Make the key"));
    EXPECT_EQ(button(QStringLiteral("Make the key"))->toolTip(), QStringLiteral("This is for others."));
}

} // namespace
} // namespace kitapdar::ui
