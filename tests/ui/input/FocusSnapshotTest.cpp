#include "ui/input/FocusSnapshot.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

TEST(FocusSnapshotTest, AFieldGetsItsTextBackAndWhoeverFollowsItIsTold) {
    QLineEdit field;
    field.setText(QStringLiteral("Абай жолы"));
    field.selectAll();
    const auto restore = snapshotOf(&field);
    QString followed = field.text();
    QObject::connect(&field, &QLineEdit::textEdited, [&](const QString& text) { followed = text; });
    QTest::keyClicks(&field, "9786012000009");
    EXPECT_EQ(followed, "9786012000009") << "the scanner typed over what was selected";
    restore();
    EXPECT_EQ(field.text(), QStringLiteral("Абай жолы"));
    EXPECT_EQ(followed, field.text());
    EXPECT_EQ(field.selectedText(), field.text());
}

} // namespace
} // namespace kitapdar::ui
