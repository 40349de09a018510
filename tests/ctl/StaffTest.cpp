// Accounts and roles through the program. Setting passwords and signing in has its own tests.
#include "tests/ctl/Ctl.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using StaffTest = CtlTest;

TEST_F(StaffTest, AccountsAreMadeChangedAndEnded) {
    init();
    EXPECT_TRUE(json({"staff", "list"}).empty());
    EXPECT_NE(ctl({"staff", "list"}).out.find("everyone may do everything"), std::string::npos);
    const Json first = json({"staff", "add", "a1", "--name-kk", "Серікова Айгүл", "--position-ru", "Директор"});
    EXPECT_EQ(first["code"], "A1");
    EXPECT_EQ(first["state"], "invited");
    ASSERT_EQ(first["roles"].size(), 2U);
    EXPECT_EQ(json({"staff", "add", "A1", "--name-kk", "Басқа"}, 1)["code"], "account_code_taken");
    EXPECT_EQ(json({"staff", "add", "B 1", "--name-kk", "Басқа"}, 1)["code"], "account_code_malformed");
    EXPECT_EQ(json({"staff", "add", "B1"}, 1)["code"], "account_unnamed");
    EXPECT_EQ(ctl({"staff", "add", "B1", "--name-kk", "Басқа", "--from", "soon"}).exit, 2);

    EXPECT_EQ(json({"staff", "set", "A1", "--name-ru", "Серикова Айгуль", "--until", "2031-01-01"})["until"],
              "2031-01-01");
    EXPECT_TRUE(json({"staff", "set", "A1", "--until", "-"})["until"].is_null());
    EXPECT_EQ(json({"staff", "activate", "A1"}, 1)["code"], "account_without_password");
    const std::string badge = json({"staff", "badge", "A1"})["badge"];
    EXPECT_TRUE(badge.starts_with("KZS")) << badge;
    EXPECT_EQ(json({"reader", "add", "--surname", "Ким", "--name", "Ольга", "--card", badge}, 1)["code"],
              "card_malformed");
    EXPECT_EQ(json({"staff", "add", "B1", "--name-kk", "Ким Ольга"})["roles"].size(), 0U);
    EXPECT_EQ(json({"staff", "leave", "B1"})["state"], "left");
    EXPECT_EQ(json({"staff", "set", "B1", "--name-kk", "Ким"}, 1)["code"], "account_has_left");
    EXPECT_EQ(ctl({"undo"}).exit, 1) << "an account is changed by the opposite change";
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(StaffTest, ARoleIsGivenForDaysAndAPlaceAndTakenBack) {
    init();
    ASSERT_EQ(json({"staff", "add", "A1", "--name-kk", "Серікова Айгүл"})["state"], "invited");
    ASSERT_EQ(json({"staff", "add", "B1", "--name-kk", "Ким Ольга"})["state"], "invited");
    const Json dry = json({"staff", "grant", "B1", "clerk", "--dry-run"});
    EXPECT_EQ(dry["adds"], Json({"reader.edit", "loan.lend", "journal.undo", "reader.view", "hold.edit", "charge.take",
                                 "report.enter"}));
    EXPECT_FALSE(dry.contains("grant"));
    EXPECT_EQ(json({"staff", "grant", "B1", "clerk", "--place", "none"}, 1)["code"], "grant_place_unknown");
    EXPECT_EQ(json({"staff", "grant", "B1", "nobody"}, 1)["code"], "unknown_role");
    EXPECT_EQ(json({"staff", "grant", "Z9", "clerk"}, 1)["code"], "unknown_account");
    EXPECT_EQ(json({"staff", "grant", "B1", "clerk", "--place", "1", "--until", "2031-05-01"})["grant"]["place"], "1");
    EXPECT_EQ(json({"staff", "grant", "B1", "clerk", "--place", "1"}, 1)["code"], "already_granted");
    EXPECT_TRUE(json({"staff", "revoke", "B1", "clerk", "--place", "1"})["taken_back"].get<bool>());
    EXPECT_EQ(json({"staff", "revoke", "B1", "clerk", "--place", "1"}, 1)["code"], "unknown_grant");
}

TEST_F(StaffTest, RolesAreEditedAndOneThatWasGivenStays) {
    init();
    EXPECT_EQ(json({"staff", "role", "list"}).size(), 7U);
    EXPECT_EQ(json({"staff", "role", "set", "night", "--name-kk", "Түнгі кезек", "--permissions",
                    "loan.lend,reader.view"})["permissions"],
              Json({"loan.lend", "reader.view"}));
    EXPECT_EQ(json({"staff", "role", "set", "night", "--remove", "loan.lend"})["permissions"], Json({"reader.view"}));
    EXPECT_EQ(ctl({"staff", "role", "set", "night", "--add", "everything"}).exit, 2);
    ASSERT_EQ(json({"staff", "add", "A1", "--name-kk", "Серікова Айгүл"})["state"], "invited");
    EXPECT_EQ(ctl({"staff", "grant", "A1", "night"}).exit, 0);
    EXPECT_EQ(json({"staff", "role", "remove", "night"}, 1)["code"], "role_given");
    EXPECT_EQ(json({"staff", "role", "new"}), Json::array()) << "the suggested roles have all of them";
    EXPECT_EQ(json({"staff", "role", "new", "--as-proposed", "loan.lend"}), Json::array());
    EXPECT_EQ(ctl({"staff", "role", "new", "everything"}).exit, 2);
    EXPECT_EQ(ctl({"staff", "role", "new", "--to-nobody", "--give", "clerk"}).exit, 2);
    EXPECT_EQ(ctl({"staff", "role", "remove", "reports"}).exit, 0);
    EXPECT_EQ(json({"staff", "role", "list"}).size(), 7U);
}

} // namespace
} // namespace kitapdar::ctl
