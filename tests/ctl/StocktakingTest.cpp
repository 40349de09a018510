// A stocktaking through the program.
#include "tests/ctl/Ctl.h"

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using StocktakingCtlTest = CtlTest;

TEST_F(StocktakingCtlTest, ARoomIsCheckedSignedAndReversed) {
    initWithBooks();
    EXPECT_EQ(json({"stocktake", "start", "--place", "nowhere"}, 1)["code"], "unknown_place");
    EXPECT_EQ(ctl({"stocktake", "start"}).exit, 2);
    const Json started = json({"stocktake", "start", "--all", "--chair", "Асқарова Д.", "--members", "Ким В.; Ли А."});
    EXPECT_EQ(started["expected"], 2);
    EXPECT_EQ(started["state"], "running");
    EXPECT_EQ(started["members"], "Ким В.\nЛи А.");
    EXPECT_EQ(started["number"].get<std::string>().substr(0, 2), "1/");
    const std::string id = std::to_string(started["stocktaking"].get<int>());
    EXPECT_EQ(json({"stocktake", "start", "--all"}, 1)["code"], "stocktaking_overlaps");

    const Json scans = json({"stocktake", "scan", id, "T0001", "T0001", "X-1"});
    ASSERT_EQ(scans.size(), 3U);
    EXPECT_EQ(scans[0]["class"], "found");
    EXPECT_EQ(scans[0]["tone"], "good");
    EXPECT_EQ(scans[1]["class"], "repeated");
    EXPECT_EQ(scans[2]["class"], "unknown");
    EXPECT_EQ(scans[2]["copy"], nullptr);
    const Json again = json({"stocktake", "scan", id, "T0001", "--scanner", "k", "--sequence", "7"});
    EXPECT_EQ(again[0]["again"], false);
    EXPECT_EQ(json({"stocktake", "scan", id, "T0001", "--scanner", "k", "--sequence", "7"})[0]["again"], true);
    EXPECT_EQ(json({"stocktake", "scan", id, "T0002", "--scanner", "k", "--sequence", "7"}, 1)["code"],
              "scan_token_taken");
    EXPECT_EQ(json({"stocktake", "scan", id, "R001"}, 1)["code"], "scan_of_reader");
    EXPECT_EQ(json({"stocktake", "scan", "99", "T0001"}, 1)["code"], "unknown_stocktaking");

    const std::string file = write("collector.csv", "time;code\n10:00;T0001\n10:01;R001\n10:02;X-2\n").string();
    const Json merged = json({"stocktake", "scan", id, "--file", file});
    EXPECT_EQ(merged["lines"], 3);
    EXPECT_EQ(merged["added"], 2);
    EXPECT_EQ(merged["readers"], 1);
    EXPECT_EQ(merged["classes"]["unknown"], 1);
    EXPECT_EQ(json({"stocktake", "scan", id, "--file", file})["known"], 3);
    EXPECT_EQ(ctl({"stocktake", "scan", id, "--file", (folder.path() / "none.csv").string()}).exit, 2);

    const Json status = json({"stocktake", "status", id});
    EXPECT_EQ(status["figures"]["found"]["copies"], 1);
    EXPECT_EQ(status["figures"]["open"]["copies"], 1);
    EXPECT_EQ(status["figures"]["unknown"], 2);
    EXPECT_EQ(json({"stocktake", "sign", id}, 1)["code"], "stocktaking_not_in_state");
    EXPECT_EQ(json({"stocktake", "close", id})["state"], "closed");
    const Json missing = json({"stocktake", "copies", id, "--outcome", "missing,missing_again"});
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0]["outcome"], "missing");
    EXPECT_EQ(json({"stocktake", "moves", id}).size(), 0U);
    EXPECT_EQ(json({"stocktake", "sign", id})["state"], "signed");
    EXPECT_EQ(json({"copy", "show", "T0002"})["state"], "missing");
    EXPECT_EQ(json({"stocktake", "list"})[0]["state"], "signed");
    EXPECT_EQ(json({"stocktake", "plan"})["sections"][0]["running"], "");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
    EXPECT_EQ(json({"stocktake", "reverse", id})["state"], "closed");
    EXPECT_EQ(json({"copy", "show", "T0002"})["state"], "in_stock");
    EXPECT_EQ(json({"stocktake", "reopen", id})["state"], "running");
    EXPECT_EQ(json({"stocktake", "describe", id, "--order", "№ 7"})["chair"], "Асқарова Д.");
    EXPECT_EQ(json({"stocktake", "cancel", id})["state"], "cancelled");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(StocktakingCtlTest, ACardAmongTheCodesStopsNoneOfThem) {
    initWithBooks();
    const std::string id = std::to_string(json({"stocktake", "start", "--all"})["stocktaking"].get<int>());
    const Ran mixed = ctl({"stocktake", "scan", id, "R001", "T0002"});
    EXPECT_EQ(mixed.exit, 4) << "a card among the codes, and what stands behind it is counted";
    EXPECT_NE(mixed.err.find("R001"), std::string::npos) << mixed.err;
    EXPECT_EQ(json({"stocktake", "status", id})["figures"]["found"]["copies"], 1);
}

TEST_F(StocktakingCtlTest, WhatACollectorsFileDoesNotGiveIsNamed) {
    initWithBooks();
    const std::string id = std::to_string(json({"stocktake", "start", "--all"})["stocktaking"].get<int>());
    const std::string file = write("terminal.txt", "T0001,1,30.11.2026 10:00\nT0002\t1\nX-2;1\nend\nR001;1\n").string();
    const Json merged = json({"stocktake", "scan", id, "--file", file});
    EXPECT_EQ(json({"stocktake", "status", id})["figures"]["found"]["copies"], 2);
    EXPECT_EQ(merged["unknown"], Json::parse(R"([{"line": 3, "code": "X-2"}])"));
    EXPECT_EQ(merged["unread"], Json::parse(R"([{"line": 4, "text": "end"}])"));
    EXPECT_EQ(merged["cards"], Json::parse("[5]"));
    const std::string other = write("other.txt", "X-1;T0001\nX-3;T0002\nX-4;T0002\n").string();
    EXPECT_NE(ctl({"stocktake", "scan", id, "--file", other, "--column", "9"}).exit, 0);
    const Json named = json({"stocktake", "scan", id, "--file", other, "--column", "2"});
    EXPECT_EQ(named["added"], 3);
    EXPECT_TRUE(named["unknown"].empty());
    const std::string unknown = ctl({"stocktake", "scan", id, "--file", other}).out;
    EXPECT_NE(unknown.find("X-3"), std::string::npos) << unknown;
}

TEST_F(StocktakingCtlTest, ACodeOfAnotherLayoutIsReadBack) {
    initWithBooks();
    const Json started = json({"stocktake", "start", "--all"});
    const std::string id = std::to_string(started["stocktaking"].get<int>());
    EXPECT_EQ(json({"stocktake", "scan", id, "Е0001"})[0]["class"], "found") << "T stands on the key of Е";
    const std::string file = write("layout.txt", "Е0002\n").string();
    EXPECT_EQ(json({"stocktake", "scan", id, "--file", file})["classes"]["found"], 1);
}

} // namespace
} // namespace kitapdar::ctl
