// The fields of a title in digitization: written as they are left, kept while others write beside them.
#include "tests/ui/digitization/DigitizationPages.h"
#include "ui/digitization/ItemFields.h"
#include "wording/FaultWords.h"

#include <QLineEdit>
#include <QSpinBox>

namespace kitapdar::test {
namespace {

class ItemFieldsTest : public DigitizationPages {};

TEST_F(ItemFieldsTest, WritesAFieldAsSoonAsItIsLeft) {
    const auto item = addItem(0);
    openItem(item.id);
    auto& fields = page->item().fields();
    fields.assignee().setFocus();
    QTest::keyClicks(&fields.assignee(), "Dana");
    QTest::keyClick(&fields.assignee(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return read(item.id).item.assignee == "Dana"; }));
    QTest::keyClicks(&fields.due(), "27.02.2027");
    QTest::keyClick(&fields.due(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return read(item.id).item.dueOn == Day(2027, 2, 27); }));
}

TEST_F(ItemFieldsTest, EnterInAFieldThatIsAsItWasWritesNothingAndSaysSo) {
    const auto item = addItem(0);
    openItem(item.id);
    auto& fields = page->item().fields();
    const auto version = read(item.id).item.version;
    for (QLineEdit* field : {&fields.assignee(), &fields.due()}) {
        told.clear();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(waitFor([&] { return told.contains(nothingChangedWords()); }));
    }
    EXPECT_EQ(read(item.id).item.version, version);
}

TEST_F(ItemFieldsTest, KeepsWhatIsTypedWhileSomebodyElseChangesAnotherField) {
    const auto item = addItem(0);
    openItem(item.id);
    auto& fields = page->item().fields();
    QTest::keyClicks(&fields.assignee(), "Dana");
    auto other = read(item.id).item;
    other.bump = 2;
    ASSERT_TRUE(library->writeNow(&digitization::ItemService::edit, other));
    settle();
    EXPECT_EQ(fields.assignee().text(), "Dana");
    QTest::keyClick(&fields.assignee(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return read(item.id).item.assignee == "Dana"; }));
    EXPECT_EQ(read(item.id).item.bump, 2);
}

TEST_F(ItemFieldsTest, TellsThatSomebodyElseChangedTheSameField) {
    const auto item = addItem(0);
    openItem(item.id);
    auto& fields = page->item().fields();
    QTest::keyClicks(&fields.assignee(), "Dana");
    auto other = read(item.id).item;
    other.assignee = "Yerlan";
    ASSERT_TRUE(library->writeNow(&digitization::ItemService::edit, other));
    settle();
    QTest::keyClick(&fields.assignee(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.back().contains("meanwhile")) << qPrintable(told.back());
    EXPECT_TRUE(waitFor([&] { return fields.assignee().text() == "Yerlan"; }));
    EXPECT_EQ(read(item.id).item.assignee, "Yerlan");
}

TEST_F(ItemFieldsTest, KeepsWhatIsTypedWhenTheLibraryCannotBeReachedAndSaysSo) {
    const auto item = addItem(0);
    openItem(item.id);
    auto& assignee = page->item().fields().assignee();
    assignee.setFocus();
    assignee.setText("Марат");
    library->store().close(); // every answer is Offline from now on
    QTest::keyClick(&assignee, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return !told.isEmpty() && told.back().startsWith("Not saved"); }));
    settle();
    EXPECT_EQ(assignee.text(), "Марат");
}

TEST_F(ItemFieldsTest, TellsThatADayIsNotADay) {
    const auto item = addItem(0);
    openItem(item.id);
    QTest::keyClicks(&page->item().fields().due(), "31.02.2027");
    QTest::keyClick(&page->item().fields().due(), Qt::Key_Return);
    ASSERT_FALSE(told.isEmpty());
    EXPECT_TRUE(told.back().contains("31.02.2027"));
    EXPECT_FALSE(read(item.id).item.dueOn);
}

} // namespace
} // namespace kitapdar::test
