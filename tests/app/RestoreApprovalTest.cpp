// A backup takes the place of a library where people sign in only when another person has signed it.
#include "app/kitapdar/Composition.h"
#include "app/kitapdar/RestoreApproval.h"
#include "core/administration/Backup.h"
#include "core/jobs/Progress.h"
#include "tests/support/StaffedLibrary.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Until.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>
#include <gtest/gtest.h>

namespace kitapdar::app {
namespace {

class RestoreApprovalTest : public testing::Test {
protected:
    RestoreApprovalTest() {
        s.addFirst("A1", "Серікова Айгүл");
        s.addColleague("B2", "Оспанов Ерлан", "director");
        settings.set(ui::Setting::Desk, QStringLiteral("1"));
        jobs::Progress progress;
        const auto made = backUp(s.library->address(), folder.path() / "backup", s.clock, progress);
        EXPECT_TRUE(made);
        if (made) request.backup = QString::fromStdString((folder.path() / "backup").string());
        request.how = ui::OpenRequest::How::Restore;
        request.address = s.library->address();
        s.authenticator.reset();
        composition = std::make_unique<Composition>(std::move(s.library), settings, languages, theme, dialogs,
                                                    ui::SignInBeginning{true, {}}, test::weakest);
        composition->window().resize(1000, 720);
        composition->window().show();
        composition->signIn().signIn(QStringLiteral("A1"), password("A1"), [](const auto&) {});
        EXPECT_TRUE(test::until([&] { return composition->signIn().state() == ui::SignInState::Open; }));
        approval = new RestoreApproval(*composition, pool);
    }
    ~RestoreApprovalTest() override { composition.reset(); }

    static QString password(const char* code) { return qs(test::StaffedLibrary::passwordOf(code)); }
    QWidget* sheet() { return composition->window().findChild<QWidget*>(QStringLiteral("signature")); }
    void sign(const char* code) {
        const auto fields = sheet()->findChildren<QLineEdit*>();
        ASSERT_EQ(fields.size(), 2);
        fields[0]->setText(QString::fromLatin1(code));
        fields[1]->setText(password(code));
        QTest::keyClick(fields[1], Qt::Key_Return);
    }

    test::TemporaryFolder folder;
    test::StaffedLibrary s;
    ui::Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Languages languages;
    ui::Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    test::FakeDialogs dialogs;
    QThreadPool pool;
    ui::OpenRequest request;
    std::unique_ptr<Composition> composition;
    RestoreApproval* approval = nullptr; // the window's
};

TEST_F(RestoreApprovalTest, TheSignatureOfAnotherPersonIsAskedForAndApproves) {
    std::optional<ui::OpenRequest> approved;
    approval->begin(request, [&](const ui::OpenRequest& each) { approved = each; });
    ASSERT_TRUE(test::until([&] { return sheet()->isVisible(); }));
    EXPECT_FALSE(approved);
    sign("B2");
    ASSERT_TRUE(test::until([&] { return approved.has_value(); }));
    EXPECT_TRUE(approved->isApproved);
    EXPECT_EQ(approved->backup, request.backup);
    EXPECT_EQ(approved->by.operatorCode, "A1");
    EXPECT_EQ(approved->signedBy, "Оспанов Ерлан");
}

TEST_F(RestoreApprovalTest, NobodyApprovesWhatHeWantsHimself) {
    bool approved = false;
    approval->begin(request, [&](const ui::OpenRequest&) { approved = true; });
    ASSERT_TRUE(test::until([&] { return sheet()->isVisible(); }));
    sign("A1");
    ASSERT_TRUE(test::until([&] { return sheet()->findChildren<QLineEdit*>()[1]->text().isEmpty(); }));
    EXPECT_TRUE(sheet()->isVisible());
    EXPECT_FALSE(approved);
}

TEST_F(RestoreApprovalTest, WhatIsNoBackupIsSaidAndAsksNobody) {
    request.backup = QString::fromStdString((folder.path() / "nothing").string());
    bool approved = false;
    QStringList strips;
    QObject::connect(&composition->context().announcer, &ui::Announcer::strip, &composition->window(),
                     [&](ui::Tone, const Words& words, const auto&) { strips << words(); });
    approval->begin(request, [&](const ui::OpenRequest&) { approved = true; });
    EXPECT_TRUE(test::until([&] { return !strips.isEmpty(); }));
    EXPECT_FALSE(sheet()->isVisible());
    EXPECT_FALSE(approved);
}

} // namespace
} // namespace kitapdar::app
