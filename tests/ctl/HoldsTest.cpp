// Holds, requests and copies on their way through the program.
#include "tests/ctl/Ctl.h"

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using HoldsTest = CtlTest;

TEST_F(HoldsTest, AHoldWaitsMovesAndIsCancelled) {
    initWithBooks();
    ctl({"reader", "add", "--surname", "Ким", "--name", "Вера", "--card", "R002"});
    ctl({"reader", "add", "--surname", "Пак", "--name", "Олег", "--card", "R003"});
    ctl({"lend", "--reader", "R001", "T0001"});
    const Json first = json({"hold", "place", "--reader", "R002", "--copy", "T0001"});
    EXPECT_EQ(first["state"], "waiting");
    EXPECT_EQ(first["position"], 1);
    const Json second = json({"hold", "place", "--reader", "R003", "--copy", "T0001"});
    EXPECT_EQ(second["position"], 2);
    EXPECT_EQ(json({"hold", "place", "--reader", "R003", "--copy", "T0001"}, 1)["code"], "hold_already");
    EXPECT_EQ(json({"hold", "place", "--reader", "R001", "--copy", "T0001"}, 1)["code"], "has_it_already");
    const std::string id = std::to_string(second["id"].get<int>());
    EXPECT_EQ(json({"hold", "move", id, "up"})["position"], 1);
    EXPECT_EQ(json({"hold", "move", id, "up"}, 1)["code"], "hold_cannot_move");
    EXPECT_TRUE(json({"hold", "suspend", id})["suspended"].get<bool>());
    EXPECT_FALSE(json({"hold", "resume", id})["suspended"].get<bool>());
    EXPECT_EQ(json({"hold", "list"}).size(), 2U);
    EXPECT_EQ(json({"hold", "list", "--reader", "R003"})[0]["id"], second["id"]);
    EXPECT_EQ(json({"hold", "cancel", id})["state"], "cancelled");
    EXPECT_EQ(json({"hold", "cancel", id}, 1)["code"], "hold_ended");
    EXPECT_EQ(json({"hold", "list", "--state", "waiting"})[0]["position"], 1);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(HoldsTest, AFreeCopyIsRequestedTakenAndExpires) {
    initWithBooks();
    const Json hold = json({"hold", "place", "--reader", "R001", "--copy", "T0002"});
    EXPECT_EQ(hold["state"], "requested");
    EXPECT_EQ(json({"request", "list"})[0]["barcode"], "T0002");
    const Json taken = json({"request", "taken", "T0002"});
    EXPECT_EQ(taken[0]["state"], "ready");
    EXPECT_EQ(taken[0]["copy_goes"]["where"], "hold_shelf");
    EXPECT_EQ(json({"request", "taken", "T0002"}, 1)[0]["refused"], "not_requested");
    EXPECT_EQ(json({"hold", "expire"})["expired"].size(), 0U);
    const Json ended = json({"hold", "expire", std::to_string(hold["id"].get<int>())});
    EXPECT_EQ(ended["state"], "expired");
    EXPECT_EQ(ended["copy_goes"]["where"], "shelf");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(HoldsTest, UnmetRequestsAreCounted) {
    initWithBooks();
    ctl({"hold", "place", "--reader", "R001", "--copy", "T0001"});
    EXPECT_EQ(json({"request", "refuse", "T0001", "--reason", "not_in_place", "--missing"})["state"], "waiting");
    ctl({"unmet", "add", "--reason", "lacuna", "--wanted", "Ақиқат 1937", "--n", "2"});
    EXPECT_EQ(json({"unmet", "add", "--reason", "busy"}, 1)["code"], "wanted_missing");
    const Json counts = json({"unmet", "list"});
    ASSERT_EQ(counts.size(), 2U);
    EXPECT_EQ(counts[0]["title"], "Ақиқат 1937");
    EXPECT_EQ(counts[0]["n"], 2);
    EXPECT_EQ(counts[1]["reason"], "not_in_place");
    EXPECT_EQ(json({"unmet", "list", "--most-wanted"}).size(), 2U);
}

TEST_F(HoldsTest, ACopyTravelsBetweenPlaces) {
    initWithBooks();
    ctl({"place", "add", "FAR", "--name-ru", "Филиал", "--name-kk", "Филиал", "--level", "branch"});
    EXPECT_EQ(json({"transfer", "send", "T0001", "--to", "FAR"})[0]["to"], "FAR");
    EXPECT_EQ(json({"transfer", "send", "T0001", "--to", "FAR"}, 1)[0]["refused"], "already_in_transit");
    EXPECT_EQ(json({"transfer", "list"}).size(), 1U);
    EXPECT_EQ(json({"transfer", "list", "--late", "1"}).size(), 0U);
    EXPECT_EQ(json({"transfer", "receive", "T0001", "--at", "FAR"})[0]["copy_goes"]["where"], "shelf");
    EXPECT_EQ(json({"transfer", "receive", "T0001", "--at", "FAR"}, 1)[0]["refused"], "not_in_transit");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(HoldsTest, ALimitIsSetAsideWithAReasonAndNoOtherWay) {
    initWithBooks();
    ctl({"rule", "set", "hold_limit", "0"});
    EXPECT_EQ(json({"hold", "place", "--reader", "R001", "--copy", "T0001"}, 1)["code"], "hold_limit_reached");
    EXPECT_EQ(ctl({"hold", "place", "--reader", "R001", "--copy", "T0001", "--override", "hold_limit_reached"}).exit, 2)
        << "why?";
    EXPECT_EQ(ctl({"hold", "place", "--reader", "R001", "--copy", "T0001", "--override", "reader_blocked", "--reason",
                   "старший"})
                  .exit,
              2)
        << "nothing that can be set aside";
    const Json placed = json({"hold", "place", "--reader", "R001", "--copy", "T0001", "--override",
                              "hold_limit_reached", "--reason", "старший"});
    EXPECT_EQ(placed["state"], "requested");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(HoldsTest, ACopyOnTheHoldShelfIsReturnedOnceAndPassesToTheNextReaderWhenItsHoldIsPutBack) {
    initWithBooks();
    ctl({"reader", "add", "--surname", "Ким", "--name", "Вера", "--card", "R002"});
    const Json first = json({"hold", "place", "--reader", "R001", "--copy", "T0001"});
    ctl({"hold", "place", "--reader", "R002", "--copy", "T0001"});
    ctl({"request", "taken", "T0001"});
    const Json before = json({"copy", "history", "T0001"});
    ctl({"return", "T0001"});
    EXPECT_EQ(json({"copy", "history", "T0001"}), before) << "nothing was written";
    const Json reverted = json({"hold", "revert", std::to_string(first["id"].get<int>())});
    EXPECT_EQ(reverted["state"], "waiting");
    EXPECT_EQ(reverted["copy_goes"]["where"], "hold_shelf");
    EXPECT_EQ(json({"hold", "list", "--reader", "R002"})[0]["state"], "ready");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
