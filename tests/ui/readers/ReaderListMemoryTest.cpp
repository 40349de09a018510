// The list of readers stands after a restart where it stood.
#include "core/readers/ReaderService.h"
#include "tests/support/ui/Workplace.h"
#include "ui/readers/ReaderList.h"
#include "ui/widgets/DataTable.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kitapdar::test {
namespace {

class ReaderListMemoryTest : public Workplace {
public:
    ReaderListMemoryTest() {
        for (const char* surname : {"Ахметова", "Бекова", "Сериков"}) {
            readers::NewReader reader;
            reader.name.surname = surname;
            EXPECT_TRUE(library->writeNow(&readers::ReaderService::add, reader));
        }
        window.show();
    }
    ui::ReaderList& makeList() {
        auto* list = new ui::ReaderList(*context);
        window.layout()->addWidget(list);
        EXPECT_TRUE(waitFor([&] { return list->table().list().idOf(0).has_value(); }));
        return *list;
    }
    QString place() const {
        const auto hex = [](const QString& text) { return QString::fromLatin1(text.toUtf8().toHex()); };
        return QStringLiteral("rows.readers.list.%1.%2")
            .arg(hex(settings.text(ui::Setting::Operator)), hex(QString::fromStdString(library->address().shown())));
    }
    /// It is kept when the keys rest.
    bool becomesKept(std::int64_t id) {
        return waitFor([&] { return settings.note(place()).contains(QStringLiteral("\"id\":%1,").arg(id)); });
    }
};

TEST_F(ReaderListMemoryTest, TheReaderWhoWasChosenIsChosenAgainAfterARestart) {
    ui::ReaderList& list = makeList();
    list.table().selectRow(2);
    const auto chosen = list.table().currentId();
    ASSERT_TRUE(chosen);
    ASSERT_TRUE(becomesKept(*chosen));
    list.hide();
    ui::ReaderList& again = makeList();
    EXPECT_TRUE(waitFor([&] { return again.table().currentId() == chosen; }));
}

TEST_F(ReaderListMemoryTest, NobodyIsChosenWhenTheReaderIsGone) {
    ui::ReaderList& list = makeList();
    list.table().selectRow(0);
    const auto chosen = list.table().currentId();
    ASSERT_TRUE(chosen);
    ASSERT_TRUE(becomesKept(*chosen));
    list.hide();
    settings.setNote(place(), QStringLiteral(R"({"id":4711,"row":0,"scrolled":0})"));
    ui::ReaderList& again = makeList();
    settle();
    EXPECT_FALSE(again.table().currentId());
}

} // namespace
} // namespace kitapdar::test
