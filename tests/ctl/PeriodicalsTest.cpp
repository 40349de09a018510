// Periodicals by the program: subscribed to, ticked, claimed, entered in the books, bound, and taken back.
#include "tests/ctl/Ctl.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

class PeriodicalsTest : public CtlTest {};

TEST_F(PeriodicalsTest, AYearFromTheSubscriptionToTheVolume) {
    initWithBooks();
    const std::int64_t stock = json({"reconcile"})["stock"];
    json({"accounts", "open", "--at", "2020-01-01"});
    const bool agreed = json({"reconcile"})["ok"];
    EXPECT_EQ(json({"periodical", "subscribe", "999", "--supplier", "Қазпошта"}, 1)["code"], "unknown_record");
    EXPECT_TRUE(json({"supplier", "list"}).empty()) << "nothing is left of what was refused";
    const Json made = json({"periodical", "subscribe", "1", "--year", "2025", "--issues", "12", "--price", "12000.01",
                            "--supplier", "Қазпошта", "--document", "7"});
    EXPECT_EQ(made["new_supplier"], "Қазпошта") << "as a delivery makes it";
    EXPECT_EQ(made["sets"], 1);
    EXPECT_EQ(made["expected"], 12);
    EXPECT_EQ(made["price"], 1200001);
    EXPECT_EQ(made["issues"][1]["expected_on"], "2025-02-28");
    EXPECT_EQ(made["issues"][1]["state"], "late") << "the year is over";
    const std::string id = std::to_string(made["subscription"].get<int>());
    EXPECT_EQ(json({"periodical", "arrive", id, "1-11"})["came"], 11);
    EXPECT_EQ(json({"periodical", "arrive", id, "11"}, 1)["code"], "issue_arrived");
    EXPECT_EQ(json({"periodical", "arrive", id, "13"}, 1)["code"], "unknown_issue");
    EXPECT_EQ(json({"periodical", "add-issue", id, "1", "--kind", "special", "--month", "6"})["issues"].size(), 13U);
    json({"periodical", "arrive", id, "1", "--kind", "special"});

    const Json late = json({"periodical", "claims"});
    ASSERT_EQ(late.size(), 1U);
    EXPECT_EQ(late[0]["number"], "12");
    EXPECT_EQ(late[0]["claims"], 0);
    const auto letter = (folder.path() / "claim.xlsx").string();
    EXPECT_EQ(json({"periodical", "claims", id, "--claim", "--letter", letter})[0]["claims"], 1);
    EXPECT_TRUE(std::filesystem::exists(letter));
    EXPECT_EQ(json({"periodical", "show", id})["claimed"], 1);
    json({"periodical", "arrive", id, "12"});
    EXPECT_TRUE(json({"periodical", "claims"}).empty());

    const Json posted = json({"periodical", "post-year", id});
    EXPECT_EQ(posted["copies"], 13);
    EXPECT_EQ(posted["sum"], 1200001);
    EXPECT_EQ(json({"reconcile"})["stock"], stock + 13);
    EXPECT_EQ(json({"reconcile"})["ok"], agreed);
    const Json volume = json({"periodical", "bind", id, "1-6", "--shelf", "П1"});
    EXPECT_EQ(volume["issues"], 6);
    EXPECT_EQ(volume["contents"], "2025 № 1-6");
    EXPECT_NE(volume["inventory"], "");
    EXPECT_EQ(json({"reconcile"})["stock"], stock + 8);
    EXPECT_EQ(json({"reconcile"})["ok"], agreed);
    EXPECT_EQ(json({"periodical", "bind", id, "6"}, 1)["code"], "issue_bound");
    EXPECT_EQ(json({"periodical", "list", "--year", "2025"})[0]["bound"], 6);
    EXPECT_TRUE(json({"periodical", "list", "--year", "2024"}).empty());
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());

    // Each step back, the signature ends it.
    json({"undo"});
    EXPECT_EQ(json({"periodical", "show", id})["bound"], 0);
    const std::string delivery = std::to_string(posted["delivery"].get<int>());
    EXPECT_TRUE(json({"delivery", "sign", delivery})["signed"].get<bool>());
    EXPECT_NE(ctl({"undo"}).exit, 0);
    EXPECT_EQ(json({"periodical", "show", id})["posted"], 13);
    EXPECT_EQ(json({"record", "remove", "1"}, 1)["code"], "record_in_use");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(PeriodicalsTest, TheDeliveryOfAYearIsUndoneByItsNumber) {
    initWithBooks();
    EXPECT_EQ(ctl({"accounts", "open", "--at", "2020-01-01"}).exit, 0);
    const Json made = json({"periodical", "subscribe", "2", "--year", "2026", "--issues", "12", "--place", "=1"});
    const std::string id = std::to_string(made["subscription"].get<int>());
    json({"periodical", "arrive", id, "1", "2"});
    const std::string delivery = std::to_string(json({"periodical", "post-year", id})["delivery"].get<int>());
    json({"reader", "add", "--surname", "Ә", "--name", "Б", "--card", "R900"}); // something came after it
    EXPECT_EQ(json({"delivery", "undo", delivery})["undone"], "periodical.post");
    EXPECT_EQ(json({"periodical", "show", id})["posted"], 0);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(PeriodicalsTest, ASubscriptionIsChangedAndRemoved) {
    initWithBooks();
    const Json made = json({"periodical", "subscribe", "2", "--year", "2026", "--months", "7-12", "--issues", "104",
                            "--unit", "set", "--place", "=3"});
    const std::string id = std::to_string(made["subscription"].get<int>());
    EXPECT_EQ(made["first_number"], 53);
    EXPECT_EQ(made["sets"], 3);
    EXPECT_EQ(made["expected"], 156);
    EXPECT_EQ(json({"periodical", "set", id, "--price", "900", "--lends-issues", "yes"})["price"], 90000);
    EXPECT_EQ(json({"periodical", "remove-issue", id, "104"})["expected"], 153);
    json({"periodical", "arrive", id, "53", "--copies", "2"});
    EXPECT_EQ(json({"periodical", "remove", id}, 1)["code"], "subscription_started");
    EXPECT_EQ(json({"periodical", "arrive", id, "53", "--take-back"})["arrived"], 0);
    EXPECT_EQ(json({"periodical", "remove", id})["removed"], made["subscription"]);
    EXPECT_EQ(json({"periodical", "show", id}, 1)["code"], "unknown_subscription");
    EXPECT_EQ(json({"periodical", "subscribe", "2", "--months", "7-13"}, 2)["code"], "wrong_usage");
    EXPECT_EQ(json({"periodical", "subscribe", "77"}, 1)["code"], "unknown_record");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
