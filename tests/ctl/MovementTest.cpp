// Movements and the statement for the accounting department through the program.
#include "core/storage/Store.h"
#include "core/text/SortKey.h"
#include "tests/ctl/Ctl.h"

#include <algorithm>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

class MovementTest : public CtlTest {
protected:
    MovementTest() {
        initWithBooks();
        EXPECT_EQ(json({"accounts", "open", "--at", "2020-01-01"})["copies"], 2);
        EXPECT_EQ(ctl({"place", "add", "kids", "--name-kk", "Балалар бөлімі"}).exit, 0);
    }
    static std::string idOf(const Json& act) { return std::to_string(act["act"].get<std::int64_t>()); }
    std::int64_t sum() const {
        const Json cells = json({"ksu", "--part", "3"});
        const auto found = std::ranges::find_if(cells, [](const Json& each) { return each["column"] == "sum"; });
        return found == cells.end() ? -1 : (*found)["value"].get<std::int64_t>();
    }
    void expectSound() const {
        EXPECT_TRUE(json({"reconcile"})["ok"].get<bool>());
        EXPECT_TRUE(json({"check"})["ok"].get<bool>());
    }
};

TEST_F(MovementTest, ATransferIsDraftedCheckedSignedAndReversed) {
    EXPECT_EQ(json({"movement", "draft", "--kind", "transfer", "T0001"}, 1)["code"], "receiving_place_missing");
    EXPECT_EQ(json({"movement", "draft", "--kind", "transfer", "--to", "mars", "T0001"}, 1)["code"], "unknown_place");
    const Json drafted = json({"movement", "draft", "--kind", "transfer", "--to", "kids", "T0001", "--receiver",
                               "Ли В.", "--chair", "Омарова Д."});
    EXPECT_EQ(drafted["state"], "draft");
    EXPECT_EQ(drafted["kind"], "transfer");
    EXPECT_EQ(drafted["copies"], 1);
    const std::string act = idOf(drafted);
    EXPECT_EQ(ctl({"lend", "--reader", "R001", "T0001"}).exit, 0);
    EXPECT_EQ(json({"movement", "check", act})["lines"][0]["blocks"], Json({"on_loan"}));
    EXPECT_EQ(json({"movement", "sign", act}, 1)["code"], "movement_blocked");
    EXPECT_EQ(ctl({"return", "T0001"}).exit, 0);
    EXPECT_EQ(json({"movement", "add", act, "T0002"})["added"], 1);
    EXPECT_EQ(json({"movement", "remove", act, "T0002"})["removed"], 1);
    const Json done = json({"movement", "sign", act});
    EXPECT_EQ(done["state"], "signed");
    EXPECT_TRUE(done["signed_alone"].get<bool>());
    EXPECT_EQ(json({"copy", "show", "T0001"})["place"], "kids");
    EXPECT_EQ(json({"movement", "discard", act}, 1)["code"], "movement_not_draft");
    EXPECT_EQ(json({"movement", "reverse", act, "--note", "қате"})["reverses"], drafted["act"]);
    EXPECT_NE(json({"copy", "show", "T0001"})["place"], "kids");
    EXPECT_EQ(json({"movement", "list"}).size(), 2U);
    EXPECT_EQ(json({"movement", "list", "--kind", "binding"}).size(), 0U);
    EXPECT_EQ(json({"movement", "check", "99"}, 1)["code"], "unknown_movement");
    expectSound();
}

/// As an older program let it be: the inventory number of one copy is the barcode of another one.
TEST_F(MovementTest, ACodeOfSeveralCopiesIsRefusedOnEveryAct) {
    const std::string moved = idOf(json({"movement", "draft", "--kind", "binding", "T0001"}));
    const std::string draft = idOf(json({"movement", "draft", "--kind", "transfer", "--to", "kids"}));
    const std::string writtenOff = idOf(json({"writeoff", "draft", "--reason", "worn"}));
    EXPECT_EQ(json({"movement", "sign", moved})["away"], 1);
    {
        const auto store = storage::Store::open(library, storage::Access::Open);
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->writeNow([](storage::Transaction& tx) {
            return tx.execute("update copy set inventory_number = 'T0002', inventory_key = $1 where barcode = 'T0001'",
                              {storage::Blob{text::sortKey("T0002")}});
        }));
    }
    const std::vector<std::vector<std::string>> refused = {
        {"movement", "draft", "--kind", "transfer", "--to", "kids", "T0002"},
        {"movement", "add", draft, "T0002"},
        {"movement", "remove", draft, "T0002"},
        {"movement", "value", draft, "T0002", "5"},
        {"movement", "return", moved, "T0002"},
        {"writeoff", "draft", "--reason", "worn", "T0002"},
        {"writeoff", "add", writtenOff, "T0002"},
        {"writeoff", "remove", writtenOff, "T0002"},
        {"copy", "replace", "T0002", "--equal"},
        {"copy", "write-off", "T0002", "--document", "1", "--date", "2026-01-01"},
    };
    for (const auto& each : refused) EXPECT_EQ(json(each, 1)["code"], "ambiguous_code") << each[0] << ' ' << each[1];
    EXPECT_EQ(json({"movement", "add", draft, "%B-T0002"})["added"], 1) << "said with its meaning";
    EXPECT_EQ(json({"writeoff", "add", writtenOff, "%B-T0002"})["added"], 1);
    EXPECT_EQ(json({"movement", "away"}).size(), 1U) << "none came back";
}

TEST_F(MovementTest, ACopyGoesToTheBinderyAndComesBack) {
    const std::string act = idOf(json({"movement", "draft", "--kind", "binding", "T0001"}));
    EXPECT_EQ(json({"movement", "sign", act})["away"], 1);
    EXPECT_EQ(json({"copy", "show", "T0001"})["state"], "bindery");
    EXPECT_NE(ctl({"lend", "--reader", "R001", "T0001"}).exit, 0);
    EXPECT_EQ(json({"movement", "away"}).size(), 1U);
    EXPECT_EQ(json({"movement", "return", act, "T0001"})["returned"], 1);
    EXPECT_EQ(json({"movement", "away"}).size(), 0U);
    EXPECT_EQ(ctl({"lend", "--reader", "R001", "T0001"}).exit, 0);
    EXPECT_EQ(json({"movement", "return", act, "--all"}, 1)["code"], "not_away");
    expectSound();
}

TEST_F(MovementTest, WhatIsAtTheBinderyIsNotWrittenOffUnlessItWasLostThere) {
    const std::string act = idOf(json({"movement", "draft", "--kind", "binding", "T0001", "T0002"}));
    EXPECT_EQ(json({"movement", "sign", act})["away"], 2);
    const std::string writeOff = idOf(json({"writeoff", "draft", "--reason", "worn", "T0001"}));
    EXPECT_EQ(json({"writeoff", "check", writeOff})["lines"][0]["blocks"], Json({"at_bindery"}));
    EXPECT_EQ(json({"writeoff", "sign", writeOff}, 1)["code"], "act_blocked");
    EXPECT_EQ(ctl({"copy", "set", "T0001", "--condition", "lost"}).exit, 0);
    EXPECT_EQ(json({"writeoff", "sign", writeOff})["state"], "signed");
    const Json back = json({"movement", "return", act, "--all"});
    EXPECT_EQ(back["returned"], 2);
    EXPECT_EQ(back["written_off"], 1);
    EXPECT_EQ(json({"movement", "reverse", act}, 1)["code"], "moved_on");
    expectSound();
}

TEST_F(MovementTest, ARevaluationChangesTheSumsAndTheStatement) {
    const std::int64_t before = sum();
    EXPECT_EQ(ctl({"movement", "draft", "--kind", "revaluation", "--coefficient", "0", "T0001"}).exit, 2);
    const std::string act =
        idOf(json({"movement", "draft", "--kind", "revaluation", "--coefficient", "2", "T0001", "T0002"}));
    EXPECT_EQ(json({"movement", "value", act, "T0002", "1234.50"})["new_value"], 123'450);
    const Json checked = json({"movement", "check", act});
    EXPECT_FALSE(checked["sum_kk"].get<std::string>().empty());
    const Json done = json({"movement", "sign", act});
    EXPECT_EQ(sum(), before + done["change"].get<std::int64_t>());
    EXPECT_EQ(sum(), checked["new_sum"].get<std::int64_t>());
    const Json statement = json({"accounts", "statement"});
    const auto line =
        std::ranges::find_if(statement["lines"], [](const Json& each) { return each["cause"] == "revaluation"; });
    ASSERT_NE(line, statement["lines"].end());
    EXPECT_EQ((*line)["on_balance_sum"], done["change"]);
    EXPECT_EQ(statement["end"]["on_balance_sum"].get<std::int64_t>(), sum());
    expectSound();
}

} // namespace
} // namespace kitapdar::ctl
