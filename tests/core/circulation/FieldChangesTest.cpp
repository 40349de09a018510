// What entries changed, field by field, and that it is worded without what a reader may not be asked for in passing.
#include "core/journal/ChangeQueries.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::circulation {

namespace {

class FieldChangesTest : public ::testing::Test {
protected:
    /// Of the newest entry that changed a field of the row: "column: before > after".
    std::vector<std::string> newest(const std::string& table, std::int64_t id) {
        const journal::ChangeQueries queries;
        const auto all = library.read([&](storage::Snapshot& s) {
            return queries.of(s, journal::Subject{table, id}, 100);
        });
        EXPECT_TRUE(all);
        std::vector<std::string> lines;
        if (!all || all->empty()) return lines;
        for (const journal::FieldChange& each : all->rbegin()->second)
            lines.push_back(each.column + ": " + each.before + " > " + each.after);
        return lines;
    }

    using Lines = std::vector<std::string>;
    test::DeskLibrary library;
};

} // namespace

TEST_F(FieldChangesTest, AnEntryTellsTheFieldsThatItChangedAndNoOthers) {
    collection::Copy copy = library.addCopy("K-1");
    EXPECT_EQ(newest("copy", copy.id.value), Lines()) << "what is new was not changed";
    copy.shelf = "84(5К)";
    copy.price = Money{150000};
    copy = library.change(copy);
    EXPECT_EQ(newest("copy", copy.id.value), (Lines{"price:  > 150000", "shelf:  > 84(5К)"}));
    copy.price.reset();
    copy = library.change(copy);
    EXPECT_EQ(newest("copy", copy.id.value), (Lines{"price: 150000 > "}));
}

TEST_F(FieldChangesTest, OnlyTheRowThatIsAskedFor) {
    collection::Copy one = library.addCopy("K-1");
    const collection::Copy other = library.addCopy("K-2");
    one.note = "жыртық";
    library.change(one);
    EXPECT_EQ(newest("copy", other.id.value), Lines());
    EXPECT_EQ(newest("reader", one.id.value), Lines());
}

TEST_F(FieldChangesTest, TheNewestEntriesTellAsMuch) {
    collection::Copy copy = library.addCopy("K-1");
    copy.note = "жыртық";
    library.change(copy);
    const journal::ChangeQueries queries;
    const auto all = library.read([&](storage::Snapshot& s) { return queries.latest(s, 100); });
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 1U);
    EXPECT_EQ(all->begin()->second, (std::vector<journal::FieldChange>{{"copy", "note", "", "жыртық"}}));
}

} // namespace kitapdar::circulation
