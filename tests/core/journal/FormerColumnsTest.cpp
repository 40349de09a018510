// Entries that name columns which tables have no more.
#include "core/collection/CopyState.h"
#include "core/journal/FormerColumns.h"
#include "core/journal/RowChange.h"

#include <gtest/gtest.h>

namespace kitapdar::journal {

TEST(FormerColumnsTest, AnOldRowIsReadWithTheColumnsOfToday) {
    nlohmann::json row = {{"state", "lost"}, {"place", "hall"}};
    ASSERT_TRUE(readFormerColumns("copy", row));
    EXPECT_FALSE(row.contains("state"));
    EXPECT_EQ(row["condition"], "lost");
    EXPECT_EQ(row["accounted"], "entered");
    EXPECT_EQ(row["circulation"], "on_shelf");
    EXPECT_TRUE(row["condition_on"].is_null());
    EXPECT_EQ(row["place"], "hall");
}

TEST(FormerColumnsTest, OtherTablesAndWhatNoProgramOfOursWroteStayAsTheyAre) {
    nlohmann::json item = {{"state", "queued"}};
    EXPECT_TRUE(readFormerColumns("digitization_item", item));
    EXPECT_EQ(item["state"], "queued");
    nlohmann::json nothing = nullptr;
    EXPECT_TRUE(readFormerColumns("copy", nothing));
    for (nlohmann::json row : {nlohmann::json{{"state", "stolen"}}, nlohmann::json{{"state", 5}},
                               nlohmann::json{{"state", "lost"}, {"condition", "sound"}}}) {
        const nlohmann::json before = row;
        EXPECT_FALSE(readFormerColumns("copy", row));
        EXPECT_EQ(row, before);
    }
    const auto changes = rowChangesOf(nlohmann::json::parse(
        R"({"rows":[{"table":"copy","id":1,"before":{"state":"lost"},"after":{"state":"stolen"}}]})"));
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->front().before["state"], "lost") << "both sides or none";
}

TEST(FormerColumnsTest, TheFormerValueOfARowIsFoundFromItsParts) {
    for (const FormerColumn& column : formerColumns()) {
        for (const FormerValue& value : column.values) {
            RowDigests row;
            for (const auto& [name, now] : value.now) row.emplace(name, digestOf(now));
            RowDigests damaged = row;
            addFormerColumns(column.table, row);
            ASSERT_TRUE(row.contains(column.name)) << value.value;
            EXPECT_EQ(row.find(column.name)->second, digestOf(storage::Value(value.value))) << value.value;
            damaged.find("condition")->second = digestOf(storage::Value("damaged"));
            addFormerColumns(column.table, damaged);
            EXPECT_FALSE(damaged.contains(column.name)) << "a state that there was not";
        }
    }
}

} // namespace kitapdar::journal
