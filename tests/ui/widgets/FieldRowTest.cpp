#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"

#include <QLineEdit>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

TEST(FieldRowTest, IsShownAndHiddenAlsoWithItsHintAndNoFieldIsMissed) {
    QWidget whole;
    auto* form = new FormLayout(&whole);
    auto* plain = new QLineEdit;
    auto* hinted = new QLineEdit;
    auto* alone = new QLineEdit;
    QLineEdit elsewhere;
    form->addField([] { return QStringLiteral("One"); }, plain);
    form->addField([] { return QStringLiteral("Two"); }, hinted, [] { return QStringLiteral("As it is written."); });
    form->addRow(alone);
    for (const bool shown : {false, true}) {
        int row = 0;
        for (const QWidget* field : {plain, hinted, alone}) {
            setFieldVisible(*form, field, shown);
            EXPECT_EQ(form->isRowVisible(row), shown) << row;
            EXPECT_EQ(field->isVisibleTo(&whole), shown) << row;
            ++row;
        }
    }
    setFieldVisible(*form, &elsewhere, false);
    EXPECT_EQ(form->rowCount(), 3);
    for (int row = 0; row < 3; ++row) EXPECT_TRUE(form->isRowVisible(row));
}

} // namespace
} // namespace kitapdar::ui
