// What somebody may not do is off and says why, whatever else switches it.
#include "ui/input/ActionRegistry.h"
#include "ui/input/PermittedWidget.h"

#include <QAction>
#include <QPushButton>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class PermittedWidgetTest : public testing::Test {
protected:
    PermittedWidgetTest() {
        button.setToolTip(QStringLiteral("Ctrl+S"));
        action = actions.add({.id = QStringLiteral("staff.edit"),
                              .category = [] { return QStringLiteral("Staff"); },
                              .text = [] { return QStringLiteral("Edit"); }},
                             [this] { ++fired; });
        actions.need(QStringLiteral("staff.edit"), Permission::StaffEdit);
        keepPermitted(actions, button, Permission::StaffEdit);
    }
    void deny(Permission permission) {
        actions.setDenied({{permission, [] { return QStringLiteral("This is for others."); }}});
    }

    QWidget window;
    ActionRegistry actions{window};
    QPushButton button{&window};
    QAction* action = nullptr;
    int fired = 0;
};

TEST_F(PermittedWidgetTest, EverythingIsPermittedUntilSomebodySaysOtherwise) {
    EXPECT_TRUE(button.isEnabled());
    EXPECT_TRUE(action->isEnabled());
    EXPECT_TRUE(actions.may(Permission::StaffEdit));
}

TEST_F(PermittedWidgetTest, WhatIsNotPermittedIsOffAndSaysWhy) {
    deny(Permission::StaffEdit);
    EXPECT_FALSE(button.isEnabled());
    EXPECT_EQ(button.toolTip(), QStringLiteral("This is for others."));
    EXPECT_FALSE(action->isEnabled());
    EXPECT_EQ(actions.refusalOf(action), QStringLiteral("This is for others."));
    EXPECT_TRUE(action->toolTip().contains(QStringLiteral("This is for others.")));
    action->trigger();
    EXPECT_EQ(fired, 0);
}

TEST_F(PermittedWidgetTest, AnotherPermissionChangesNothing) {
    deny(Permission::KeyManage);
    EXPECT_TRUE(button.isEnabled());
    EXPECT_TRUE(action->isEnabled());
}

TEST_F(PermittedWidgetTest, ItsOwnerCannotSwitchItOnMeanwhileAndHasItAsHeWantsItAfterwards) {
    deny(Permission::StaffEdit);
    button.setEnabled(true);
    EXPECT_FALSE(button.isEnabled());
    button.setToolTip(QStringLiteral("Ctrl+Enter"));
    EXPECT_EQ(button.toolTip(), QStringLiteral("This is for others."));
    actions.setDenied({});
    EXPECT_TRUE(button.isEnabled());
    EXPECT_EQ(button.toolTip(), QStringLiteral("Ctrl+Enter"));
    button.setEnabled(false);
    deny(Permission::StaffEdit);
    actions.setDenied({});
    EXPECT_FALSE(button.isEnabled()) << "its owner had switched it off";
}

TEST_F(PermittedWidgetTest, AReasonOfAnotherKindStaysWhenThePermissionComes) {
    actions.refuse(QStringLiteral("staff.edit"), QStringLiteral("Choose somebody first."));
    deny(Permission::StaffEdit);
    EXPECT_EQ(actions.refusalOf(action), QStringLiteral("This is for others."));
    actions.setDenied({});
    EXPECT_EQ(actions.refusalOf(action), QStringLiteral("Choose somebody first."));
    EXPECT_FALSE(action->isEnabled());
    actions.setSuspended(true);
    actions.refuse(QStringLiteral("staff.edit"), {});
    EXPECT_FALSE(action->isEnabled());
    actions.setSuspended(false);
    EXPECT_TRUE(action->isEnabled());
}

} // namespace
} // namespace kitapdar::ui
