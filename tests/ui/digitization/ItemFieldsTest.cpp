// The fields of one title in the queue, which save themselves.
#include "core/catalogue/RecordService.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/storage/Store.h"
#include "tests/support/By.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Workplace.h"
#include "ui/digitization/ItemFields.h"
#include "wording/FaultWords.h"

#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace kitapdar::test {
namespace {

class ItemFieldsTest : public Workplace {};

TEST_F(ItemFieldsTest, EnterInAFieldThatIsAsItWasWritesNothingAndSaysSo) {
    const auto record = library->store().writeNow([&](storage::Transaction& tx) {
        return catalogue::RecordService(library->journal())
            .add(tx, test::By(tx, library->session()), marcOf({"", "Абай жолы", "1925", "kaz"}),
                 catalogue::MarcFormat::Marc21);
    });
    ASSERT_TRUE(record);
    const auto item =
        library->writeNow(&digitization::ItemService::add,
                          digitization::NewItem{*record, {}, {}, {}, {}, digitization::ItemState::Queued});
    ASSERT_TRUE(item);
    ui::ItemFields fields(*context);
    fields.setItem(*item);
    for (QLineEdit* field : {&fields.assignee(), &fields.due()}) {
        toasts.clear();
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        EXPECT_TRUE(toasts.contains(nothingChangedWords()));
    }
    const auto row = library->readNow(&digitization::ItemQueries::byId, item->id, library->clock().today());
    EXPECT_EQ((*row)->item.version, item->version);
}

} // namespace
} // namespace kitapdar::test
