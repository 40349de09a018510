// Copies through the program: several added at once, listed, changed, lost, found, damaged, written off.
#include "tests/ctl/Ctl.h"

#include <gmock/gmock.h>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

class CopiesTest : public CtlTest {
protected:
    CopiesTest() {
        initWithBooks();
        record = std::to_string(json({"search", "Silk"})[0]["id"].get<int>());
    }
    std::string codeOf(const std::vector<std::string>& arguments) {
        return json(arguments, 1)["code"].get<std::string>();
    }

    std::string record;
};

TEST_F(CopiesTest, SeveralAreAddedAtOnceAndTakenBackAtOnce) {
    const std::string before = ctl({"dump"}).out;
    const Json added = json({"copy", "add", "--record", record, "--count", "5", "--shelf", "84(5К)"});
    ASSERT_EQ(added.size(), 5U);
    for (std::size_t i = 1; i < added.size(); ++i) {
        EXPECT_EQ(std::stoi(added[i]["inventory"].get<std::string>()),
                  std::stoi(added[i - 1]["inventory"].get<std::string>()) + 1);
        EXPECT_NE(added[i]["barcode"], added[i - 1]["barcode"]);
        EXPECT_EQ(added[i]["shelf"], "84(5К)");
    }
    const Json listed = json({"copy", "list", record});
    EXPECT_EQ(listed.size(), 5U) << "there was none before";
    EXPECT_EQ(codeOf({"copy", "list", "4711"}), "unknown_record");
    EXPECT_EQ(ctl({"copy", "add", "--record", record, "--count", "2", "--barcode", "X-1"}).exit, 2) << "not together";
    EXPECT_EQ(codeOf({"copy", "add", "--record", record, "--count", "1000"}), "copy_count_out_of_range");
    EXPECT_EQ(ctl({"copy", "add", "--record", record, "--count", "0"}).exit, 2);
    json({"undo"});
    EXPECT_EQ(ctl({"dump"}).out, before);
    EXPECT_EQ(json({"series", "voided"}).size(), 10U);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(CopiesTest, ACopyOfWhichNoPlaceIsNamedIsPutWhereTheWindowWouldPutIt) {
    ctl({"place", "add", "br2", "--name-kk", "Филиал", "--level", "branch"});
    const std::string first = json({"place", "list"})[0]["code"];
    const Json usual = json({"copy", "add", "--record", record, "--barcode", "P-1"});
    EXPECT_EQ(usual["place"], first);
    EXPECT_EQ(json({"--at", "br2", "copy", "add", "--record", record, "--barcode", "P-2"})["place"], "br2");
    EXPECT_EQ(json({"copy", "add", "--record", record, "--barcode", "P-3", "--place", "br2"})["place"], "br2");
    EXPECT_EQ(json({"copy", "add", "--record", record, "--barcode", "P-4", "--place", ""})["place"], "")
        << "on purpose";
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(CopiesTest, APriceThatNobodyPaidIsRefused) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"copy", "set", "T0001", "--price", "1000000000000"},
             {"copy", "batch", "T0001", "--price", "1000000000.01"},
             {"copy", "add", "--record", record, "--barcode", "P-1", "--price", "1000000000000"}})
        EXPECT_EQ(ctl(arguments).exit, 2) << testing::PrintToString(arguments);
    EXPECT_EQ(json({"copy", "set", "T0001", "--price", "1000000000"})["price"], "1000000000.00") << "the most";
}

TEST_F(CopiesTest, TheHistorySaysWhatWasChangedFromWhatToWhat) {
    json({"copy", "set", "T0001", "--shelf", "63.3", "--price", "2500"});
    const Json history = json({"copy", "history", "T0001"});
    ASSERT_FALSE(history.empty());
    EXPECT_EQ(history[0]["kind"], "copy.edit");
    const Json price = {{"field", "price"}, {"before", ""}, {"after", "250000"}};
    const Json shelf = {{"field", "shelf"}, {"before", ""}, {"after", "63.3"}};
    EXPECT_THAT(history[0]["changes"], testing::UnorderedElementsAre(price, shelf));
    const std::string text = ctl({"copy", "history", "T0001"}).out;
    EXPECT_THAT(text, testing::HasSubstr("63.3"));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("250000"))) << "an amount, for people";
    EXPECT_EQ(codeOf({"copy", "history", "none"}), "unknown_copy");
    EXPECT_TRUE(json({"record", "history", "4711"}).empty());
}

TEST_F(CopiesTest, AllFieldsAreSet) {
    const Json set =
        json({"copy",       "set",         "T0001",   "--barcode", "T-1",        "--shelf",      "63.3",
              "--price",    "2500",        "--note",  "есть диск", "--lending",  "reading_room", "--circulation",
              "on_display", "--condition", "damaged", "--date",    "2026-01-05", "--reason",     "су тиген"});
    EXPECT_EQ(set["barcode"], "T-1");
    EXPECT_EQ(set["state"], "on_display");
    EXPECT_EQ(set["accounted"], "entered");
    EXPECT_EQ(set["condition"], "damaged");
    EXPECT_EQ(set["condition_on"], "2026-01-05");
    EXPECT_EQ(set["condition_reason"], "су тиген");
    EXPECT_EQ(json({"copy", "show", "T-1"})["shelf"], "63.3");
    EXPECT_EQ(json({"copy", "set", "T-1", "--price", "", "--condition", "sound"})["condition_reason"], "");
    EXPECT_TRUE(json({"copy", "show", "T-1"})["price"].is_null());
    EXPECT_EQ(ctl({"copy", "set", "T-1", "--condition", "stolen"}).exit, 2);
    EXPECT_EQ(ctl({"copy", "set", "T-1", "--date", "yesterday"}).exit, 2);
    EXPECT_EQ(codeOf({"copy", "set", "T-1", "--accounted", "excluded"}), "document_missing");
    EXPECT_EQ(codeOf({"copy", "set", "T-1", "--barcode", "T0002"}), "barcode_taken");
    EXPECT_EQ(codeOf({"copy", "set", "NOSUCH", "--note", "x"}), "unknown_copy");
    EXPECT_EQ(codeOf({"copy", "set", "T-1", "--barcode", "", "--inventory", ""}), "copy_without_number");
    EXPECT_EQ(codeOf({"copy", "set", "T-1", "--circulation", "held"}), "circulation_not_by_hand");
    EXPECT_THAT(ctl({"copy", "set", "T-1", "--circulation", "in_transit"}).err, testing::HasSubstr("transfer send"));
}

TEST_F(CopiesTest, WhatHappensToACopyIsACommandEach) {
    json({"visit", "--reader", "R001"});
    const std::string before = ctl({"dump"}).out;
    json({"lend", "--reader", "R001", "T0001"});
    EXPECT_EQ(codeOf({"copy", "write-off", "T0001", "--document", "5", "--date", "2020-01-05"}), "copy_on_loan");
    const Json lost = json({"copy", "lost", "T0001", "--date", "2020-01-05", "--reason", "оқырман жоғалтты"});
    EXPECT_EQ(lost["state"], "lost");
    EXPECT_EQ(lost["ended_loan"]["card"], "R001");
    EXPECT_TRUE(json({"reader", "show", "R001"})["loans"].empty());
    EXPECT_EQ(codeOf({"copy", "lost", "T0001"}), "copy_already");
    EXPECT_EQ(json({"copy", "found", "T0001"})["state"], "in_stock");
    EXPECT_EQ(codeOf({"copy", "found", "T0001"}), "copy_not_astray");
    EXPECT_EQ(json({"copy", "damaged", "T0001", "--reason", "бет жыртық"})["state"], "damaged");
    EXPECT_EQ(codeOf({"copy", "damaged", "T0001", "--date", "2999-01-01"}), "day_in_future");
    EXPECT_EQ(ctl({"copy", "write-off", "T0001", "--date", "2020-01-05"}).exit, 2);
    EXPECT_EQ(ctl({"copy", "write-off", "T0001", "--document", "5"}).exit, 2);
    const Json gone = json({"copy", "write-off", "T0001", "--document", "5/2020", "--date", "2020-01-05"});
    EXPECT_EQ(gone["state"], "written_off");
    EXPECT_EQ(gone["excluded_by"], "5/2020");
    EXPECT_EQ(gone["excluded_on"], "2020-01-05");
    EXPECT_EQ(codeOf({"copy", "found", "T0001"}), "copy_written_off");
    for (int i = 0; i < 5; ++i) json({"undo"}); // the loan among them
    EXPECT_EQ(ctl({"dump"}).out, before);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
