// The row in which somebody stands is kept when the keys rest, also when the list is being read just then.
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/Until.h"
#include "ui/models/WindowModel.h"
#include "ui/settings/RowMemory.h"
#include "ui/widgets/DataTable.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <optional>

namespace kitapdar::ui {
namespace {

struct Named {
    std::int64_t id = 0;
};

class RowMemoryTest : public testing::Test {
protected:
    RowMemoryTest() {
        table.resize(400, 300);
        table.show();
        model.setSource({[this] {
                             const Result<PageAnchors> three(PageAnchors{3, {}});
                             if (!isHeld) return Pending<Result<PageAnchors>>(three);
                             waiting.emplace();
                             return waiting->pending();
                         },
                         [](const PageRequest&) {
                             return Pending<Result<std::vector<Named>>>(std::vector<Named>{{7}, {8}, {9}});
                         },
                         {}});
        EXPECT_TRUE(test::until([this] { return model.idOf(0) && model.state() == WindowModelBase::State::Ready; }));
    }
    QString kept() { return settings.note(QStringLiteral("rows.readers..61")); }

    bool isHeld = false; // no list comes before it is told
    std::optional<Promise<Result<PageAnchors>>> waiting;
    test::TemporaryFolder folder;
    Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    WindowModel<Named> model{{{.head = {.id = QStringLiteral("id"), .title = [] { return QStringLiteral("Id"); }},
                               .text = [](const Named& row) { return QString::number(row.id); }}},
                             [](const Named& row) { return row.id; }};
    DataTable table{QStringLiteral("readers"), model, {}};
    RowMemory& memory =
        *new RowMemory(table, settings, QStringLiteral("readers"), QStringLiteral("a"), [] { return true; });
};

TEST_F(RowMemoryTest, ARowThatWasChosenIsKeptWhenTheKeysRest) {
    table.selectRow(1);
    EXPECT_TRUE(kept().isEmpty()) << "a key that is held down writes once";
    EXPECT_TRUE(test::until([this] { return kept().contains(QStringLiteral("\"id\":8")); }));
}

TEST_F(RowMemoryTest, WhatIsChosenWhileTheListIsReadAgainIsKeptWhenItIsThere) {
    isHeld = true;
    model.reload();
    ASSERT_EQ(model.state(), WindowModelBase::State::Loading);
    table.selectRow(2);
    QTest::qWait(700); // the keys have rested for long
    EXPECT_TRUE(kept().isEmpty()) << "of a list that is being read nothing is kept";
    waiting->answer(Result<PageAnchors>(PageAnchors{3, {}}));
    EXPECT_TRUE(test::until([this] { return kept().contains(QStringLiteral("\"id\":9")); }));
}

} // namespace
} // namespace kitapdar::ui
