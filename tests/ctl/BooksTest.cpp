// The books of account through the program.
#include "tests/ctl/Ctl.h"

#include <algorithm>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using BooksTest = CtlTest;

/// The value of a column of a record, null: of the total.
std::int64_t cell(const Json& cells, const std::string& column, const Json& record) {
    const auto found = std::ranges::find_if(
        cells, [&](const Json& each) { return each["column"] == column && each["record"] == record; });
    return found == cells.end() ? -1 : (*found)["value"].get<std::int64_t>();
}

Json line(const Json& cells, const std::string& column) {
    const auto found = std::ranges::find_if(cells, [&](const Json& each) { return each["column"] == column; });
    return found == cells.end() ? Json() : *found;
}

TEST_F(BooksTest, AStockIsOpenedEnteredWrittenOffAndBalances) {
    initWithBooks();
    const Json before = json({"reconcile"});
    EXPECT_FALSE(before["ok"].get<bool>());
    EXPECT_EQ(before["stock"], 2);
    EXPECT_EQ(before["disagree"].size(), 2U);
    EXPECT_EQ(before["disagree"][0]["what"], "not_in_books");

    const Json opened = json({"accounts", "open", "--at", "2020-01-01"});
    EXPECT_EQ(opened["copies"], 2);
    EXPECT_EQ(json({"accounts", "open", "--at", "2020-01-01"}, 1)["code"], "books_opened");
    EXPECT_TRUE(json({"reconcile"})["ok"].get<bool>());

    // A copy that is added by hand is a delivery of one.
    const Json added = json({"copy", "add", "--record", "3", "--count", "1", "--price", "1500.50"})[0];
    EXPECT_TRUE(json({"reconcile"})["ok"].get<bool>());
    const Json delivery = json({"delivery", "list"})[0];
    const std::string number = delivery["ksu"];
    EXPECT_EQ(number.substr(0, 2), "1/");
    EXPECT_EQ(delivery["sum"], 150050);
    EXPECT_EQ(json({"accounts", "enter", "--waiting", "--source", "gift"}, 1)["code"], "no_copies");

    const std::string year = number.substr(2);
    const Json arrivals = json({"ksu", "--part", "1", "--year", year});
    EXPECT_EQ(cell(arrivals, "copies", number), 1);
    EXPECT_EQ(cell(arrivals, "sum", nullptr), 150050);
    const Json movement = line(json({"ksu", "--part", "3", "--year", year}), "copies");
    EXPECT_EQ(movement["in"], 1);
    EXPECT_EQ(movement["end"], 3);
    EXPECT_EQ(json({"ksu", "--part", "1", "--year", year, "--cell", "copies", "--record", number}).size(), 1U);
    EXPECT_EQ(json({"ksu", "--part", "3", "--year", year, "--cell", "copies"}).size(), 3U);

    const std::string inventory = added["inventory"];
    const Json page = json({"book", "page", "--number", inventory});
    const auto row = std::ranges::find_if(page, [&](const Json& each) { return each["number"] == inventory; });
    ASSERT_NE(row, page.end());
    EXPECT_EQ((*row)["price"], 150050);
    EXPECT_EQ((*row)["withdrawn"], nullptr);
    EXPECT_EQ(json({"book", "page", "--page", "1"}), page);
    const Json corrected = json({"book", "correct", inventory, "value=1400", "--reason", "жүкқұжат"});
    EXPECT_EQ(corrected["value"], 140000);
    EXPECT_EQ(corrected["struck"][0]["before"], "1500.50");
    EXPECT_EQ(json({"book", "correct", inventory, "value=1400", "--reason", "жүкқұжат"}, 1)["code"],
              "nothing_corrected");
    EXPECT_EQ(json({"book", "page", "--number", "99999"}, 1)["code"], "unknown_line");
    EXPECT_EQ(ctl({"book", "correct", inventory, "colour=red", "--reason", "а"}).exit, 2);
    EXPECT_EQ(json({"book", "certify"})["last"], inventory);

    const std::string barcode = added["barcode"];
    EXPECT_EQ(json({"copy", "write-off", barcode, "--document", "5", "--date", "2020-03-02"}, 1)["code"],
              "day_outside_books")
        << "it came later";
    EXPECT_EQ(ctl({"copy", "write-off", barcode, "--document", "5", "--date", delivery["on"]}).exit, 0);
    const Json balanced = json({"reconcile"});
    EXPECT_TRUE(balanced["ok"].get<bool>()) << balanced;
    EXPECT_EQ(balanced["book"], 2);
    EXPECT_EQ(cell(json({"ksu", "--part", "2"}), "copies", nullptr), 1);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(BooksTest, AnOpeningIsTakenBackAndARecordByHandReversed) {
    initWithBooks();
    EXPECT_EQ(json({"accounts", "undo-opening"}, 1)["code"], "books_not_opened");
    json({"accounts", "open", "--at", "2020-01-01"});
    EXPECT_TRUE(json({"accounts", "undo-opening"})["taken_back"].get<bool>());
    EXPECT_EQ(json({"reconcile"})["book"], 0);
    const Json entered = json({"accounts", "enter", "T0001", "T0002", "--source", "gift"});
    const std::string number = entered["ksu"];
    EXPECT_EQ(entered["copies"], 2);
    EXPECT_EQ(json({"accounts", "reverse", number, "--part", "1"})["copies"], -2);
    EXPECT_EQ(json({"accounts", "reverse", number, "--part", "1"}, 1)["code"], "ksu_record_reversed");
    EXPECT_EQ(json({"accounts", "reverse", "77/1999", "--part", "2"}, 1)["code"], "unknown_ksu_record");
    EXPECT_EQ(ctl({"accounts", "reverse", "seven", "--part", "1"}).exit, 2);
    EXPECT_EQ(ctl({"ksu"}).exit, 2);
    EXPECT_EQ(ctl({"ksu", "--part", "4"}).exit, 2);
    EXPECT_EQ(ctl({"ksu", "--part", "1", "--year", "2026", "--at", "2020-01-01"}).exit, 2);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(BooksTest, TermsAreDataOfTheLibrary) {
    init();
    const Json reasons = json({"accounts", "terms", "reason"});
    EXPECT_EQ(reasons.size(), 10U);
    EXPECT_EQ(json({"accounts", "term", "add", "reason", "flood", "--name-ru", "Затопление"})["code"], "flood");
    EXPECT_EQ(json({"accounts", "terms", "reason"}).size(), 11U);
    EXPECT_EQ(json({"accounts", "term", "set", "setting", "order", "--value", "136"})["value"], "136");
    EXPECT_EQ(json({"accounts", "term", "set", "column", "children", "--hidden", "yes"})["hidden"], true);
    EXPECT_EQ(json({"accounts", "term", "remove", "reason", "flood"})["removed"], "flood");
    EXPECT_EQ(json({"accounts", "term", "remove", "column", "children"}, 1)["code"], "term_in_use");
    EXPECT_EQ(json({"accounts", "term", "set", "setting", "lines_of_page", "--value", "0"}, 1)["code"],
              "term_malformed");
    EXPECT_EQ(ctl({"accounts", "terms", "shelf"}).exit, 2);
}

} // namespace
} // namespace kitapdar::ctl
