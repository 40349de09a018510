// What is typed into the fields of titles while the server is away.
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/storage/Store.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ui/OpenWindow.h"
#include "tests/support/ui/Until.h"
#include "ui/digitization/ItemFields.h"

#include <QLineEdit>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

using digitization::Item;

class ItemDraftsTest : public testing::Test {
protected:
    Item addItem(const std::string& title, const std::string& barcode) {
        w.addBook(title, barcode);
        const auto record = w.library->store().readNow(
            [](storage::Snapshot& snapshot) { return snapshot.number("select max(id) from record"); });
        const auto item = w.library->writeNow(
            &digitization::ItemService::add,
            digitization::NewItem{catalogue::RecordId(*record), {}, {}, {}, {}, digitization::ItemState::Queued});
        EXPECT_TRUE(item);
        return *item;
    }
    std::string assigneeOf(const Item& item) {
        const auto row = w.library->readNow(&digitization::ItemQueries::byId, item.id, w.library->clock().today());
        return row && *row ? (*row)->item.assignee : "not read";
    }
    void type(const char* text) {
        fields.assignee().setText(QString::fromUtf8(text));
        QTest::keyClick(&fields.assignee(), Qt::Key_Return);
    }
    static bool patiently(const std::function<bool()>& done) { return test::until(done, std::chrono::seconds(60)); }

    test::PostgresServer server;
    test::OpenWindow w{server.address()};
    ItemFields fields{w.context};
};

TEST_F(ItemDraftsTest, AreKeptWhenTheTitleIsLeftAndWrittenWhenTheServerIsBack) {
    const Item first = addItem("Абай жолы", "BOOK-0001"), second = addItem("Ақмешіт", "BOOK-0002");
    fields.setItem(first);
    server.kill();
    type("Марат");
    ASSERT_TRUE(patiently([this] { return !w.strips.isEmpty(); }));
    EXPECT_TRUE(w.strips.back().startsWith("Not saved")) << qPrintable(w.strips.back());
    fields.setItem(second);
    EXPECT_EQ(fields.assignee().text(), "");
    type("Дана");
    fields.setItem(first);
    EXPECT_EQ(fields.assignee().text(), "Марат");
    ASSERT_TRUE(patiently([this] { return fields.drafts() == 2 && !w.connectivity.isOnline(); }));

    server.start();
    ASSERT_TRUE(patiently([this] { return fields.drafts() == 0; }));
    EXPECT_EQ(assigneeOf(first), "Марат");
    EXPECT_EQ(assigneeOf(second), "Дана");
}

TEST_F(ItemDraftsTest, MeetWhatWasStoredMeanwhile) {
    const Item first = addItem("Абай жолы", "BOOK-0001"), second = addItem("Ақмешіт", "BOOK-0002");
    fields.setItem(first);
    fields.assignee().setText("Марат"); // and left before it was written
    fields.setItem(second);
    Item stored = first;
    stored.note = "from another desk";
    const auto edited = w.library->writeNow(&digitization::ItemService::edit, stored);
    ASSERT_TRUE(edited);
    fields.setItem(*edited);
    EXPECT_EQ(fields.assignee().text(), "Марат");
    QTest::keyClick(&fields.assignee(), Qt::Key_Return);
    ASSERT_TRUE(patiently([&] { return assigneeOf(first) == "Марат"; }));
    EXPECT_TRUE(patiently([this] { return fields.drafts() == 0; }));
    const auto row = w.library->readNow(&digitization::ItemQueries::byId, first.id, w.library->clock().today());
    EXPECT_EQ((*row)->item.note, "from another desk");
}

} // namespace
} // namespace kitapdar::ui
