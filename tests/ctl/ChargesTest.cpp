// Charges, payments, lost and claimed copies through the program.
#include "tests/ctl/Ctl.h"

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using ChargesTest = CtlTest;

std::string idOf(const Json& document) { return std::to_string(document["id"].get<int>()); }

TEST_F(ChargesTest, AChargeIsPaidInPartsWaivedAndListed) {
    initWithBooks();
    const Json fine = json({"charge", "add", "--reader", "R001", "--amount", "100,50", "--kind", "fine"});
    EXPECT_EQ(fine["owed"], "100.50");
    json({"charge", "add", "--reader", "R001", "--amount", "20.00", "--note", "көшірме"});
    const Json paid = json({"charge", "pay", "--reader", "R001", "--amount", "110", "--owed", "120.5"});
    EXPECT_EQ(paid["receipt"], "000001");
    EXPECT_EQ(paid["owed"], "10.50");
    EXPECT_EQ(paid["items"].size(), 2U);
    EXPECT_EQ(json({"charge", "pay", "--reader", "R001", "--amount", "110", "--owed", "120.5"}, 1)["code"],
              "owed_otherwise");
    EXPECT_EQ(json({"charge", "pay", "--reader", "R001", "--amount", "11"}, 1)["code"], "amount_beyond_debt");
    EXPECT_EQ(ctl({"charge", "pay", "--reader", "R001", "--amount", "-5"}).exit, 2);
    EXPECT_EQ(json({"charge", "pay", "--reader", "R001", "--amount", "0"}, 1)["code"], "amount_out_of_range");
    const Json open = json({"charge", "list", "--reader", "R001", "--open"});
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(json({"charge", "waive", idOf(open[0]), "--reason", "ветеран"})["owed"], "0.00");
    EXPECT_EQ(json({"charge", "list"}).size(), 2U);
    EXPECT_EQ(json({"receipt", "000001"})["amount"], "110.00");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(ChargesTest, MoneyIsReversedAndPaidBackByLinesAndTheCashOfTheDayTellsIt) {
    initWithBooks();
    const Json charge = json({"charge", "add", "--reader", "R001", "--amount", "500"});
    json({"charge", "pay", "--reader", "R001"});
    EXPECT_EQ(json({"charge", "refund", idOf(charge), "--amount", "200", "--reason", "мәртебе"})["receipt"], "000002");
    const Json lines = json({"charge", "show", idOf(charge)})["lines"];
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(json({"charge", "reverse", idOf(lines[0]), "--reason", "қате"}, 1)["code"], "line_built_upon");
    EXPECT_EQ(json({"charge", "reverse", idOf(lines[1]), "--reason", "қате"})["held"], "500.00");
    const std::string today = lines[0]["on"];
    const Json cash = json({"cash", "--on", today});
    EXPECT_EQ(cash["total"], "500.00");
    EXPECT_EQ(cash["receipts"].size(), 2U);
    EXPECT_EQ(ctl({"cash"}).exit, 2);
    EXPECT_EQ(ctl({"undo"}).exit, 1) << "money is not undone";
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(ChargesTest, ALostCopyIsChargedAndFoundAgain) {
    initWithBooks();
    ctl({"lend", "--reader", "R001", "T0001"});
    EXPECT_EQ(json({"lost", "T0001"}, 1)["code"], "price_unknown");
    const Json lost = json({"lost", "T0001", "--amount", "1500"});
    EXPECT_EQ(lost["state"], "lost");
    EXPECT_EQ(lost["ended_loan"]["card"], "R001");
    EXPECT_EQ(lost["charge"]["owed"], "1500.00");
    json({"charge", "pay", "--reader", "R001", "--amount", "600"});
    const Json found = json({"found", "T0001"});
    EXPECT_EQ(found["waived"], "900.00");
    EXPECT_EQ(found["held"], "600.00");
    EXPECT_EQ(json({"charge", "refund", idOf(found["charge"]), "--reason", "табылды"})["amount"], "600.00");
    EXPECT_EQ(json({"charge", "refund", idOf(found["charge"]), "--reason", "табылды"}, 1)["code"], "nothing_held");

    ctl({"lend", "--reader", "R001", "T0002"});
    const Json replaced = json({"lost", "T0002", "--amount", "900", "--replaced-by", "T0001"});
    EXPECT_EQ(replaced["charge"]["owed"], "0.00");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(ChargesTest, AChargeEnteredByMistakeIsWaivedByTheCommandThatTheRefusalNames) {
    initWithBooks();
    ctl({"lend", "--reader", "R001", "T0001"});
    std::string lending;
    for (const Json& entry : json({"changes", "--limit", "3"})) {
        if (entry["kind"] == "loan.lend") lending = std::to_string(entry["number"].get<int>());
    }
    ASSERT_FALSE(lending.empty());
    const Json charge = json({"charge", "add", "--reader", "R001", "--amount", "500"});
    const Ran refused = ctl({"undo"});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_NE(refused.err.find("charge waive " + idOf(charge) + " --reason TEXT"), std::string::npos) << refused.err;
    EXPECT_EQ(ctl({"charge", "waive", "last", "--reason", "қате"}).exit, 2) << "of whom";
    EXPECT_EQ(json({"charge", "waive", "last", "--reader", "R001", "--reason", "қате"})["owed"], "0.00");
    EXPECT_EQ(json({"charge", "waive", "last", "--reader", "R001", "--reason", "қате"}, 1)["code"], "nothing_owed");

    // The waiver stays, too, and is reversed by its line.
    const Json lines = json({"charge", "show", idOf(charge)})["lines"];
    ASSERT_EQ(lines.size(), 1U);
    const Ran waiver = ctl({"undo"});
    EXPECT_NE(waiver.err.find("charge reverse " + idOf(lines[0]) + " --reason TEXT"), std::string::npos) << waiver.err;
    EXPECT_EQ(json({"charge", "reverse", "last", "--reader", "R001", "--reason", "қате"})["owed"], "500.00");
    EXPECT_EQ(json({"charge", "reverse", "last", "--reader", "R001", "--reason", "қате"}, 1)["code"],
              "unknown_charge_line");
    EXPECT_NE(ctl({"undo"}).err.find("enter anew"), std::string::npos);

    // What came before is reached by its number.
    EXPECT_EQ(json({"undo", lending})["undone"], "loan.lend");
    EXPECT_EQ(ctl({"undo", lending}).exit, 1) << "once";
    EXPECT_EQ(ctl({"undo", "no"}).exit, 2);
    EXPECT_EQ(ctl({"undo", "99999"}).exit, 1);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(ChargesTest, ALostBookIsOwedUntilTheOtherOneHasCome) {
    initWithBooks();
    ctl({"lend", "--reader", "R001", "T0001"});
    EXPECT_EQ(json({"lost", "T0001", "--in-kind"}, 1)["code"], "price_unknown");
    const Json lost = json({"lost", "T0001", "--in-kind", "--amount", "900"});
    EXPECT_EQ(lost["charge"]["owed"], "900.00");
    EXPECT_EQ(json({"undo"})["undone"], "loan.lost") << "nothing was settled";
    const Ran again = ctl({"lost", "T0001", "--in-kind", "--amount", "900"});
    const std::string id = idOf(json({"charge", "list", "--reader", "R001", "--open"})[0]);
    EXPECT_NE(again.out.find("charge replace " + id + " --by BARCODE"), std::string::npos) << again.out;
    EXPECT_EQ(json({"charge", "replace", id, "--by", "T0002"})["owed"], "0.00");
    const Ran kept = ctl({"undo"});
    EXPECT_NE(kept.err.find("charge reverse "), std::string::npos) << kept.err;
    EXPECT_EQ(json({"charge", "reverse", "last", "--reader", "R001", "--reason", "қате"})["owed"], "900.00");
    EXPECT_EQ(json({"found", "T0001"})["waived"], "900.00");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(ChargesTest, WhatWasPaidSinceIsToldWhenItKeepsAnUndoOff) {
    initWithBooks();
    ctl({"lend", "--reader", "R001", "T0001"});
    ctl({"lost", "T0001", "--amount", "900"});
    ctl({"--operator", "Касса", "charge", "pay", "--reader", "R001", "--amount", "100"});
    const Ran ran = ctl({"undo"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_NE(ran.err.find("paid, waived or replaced"), std::string::npos) << ran.err;
    EXPECT_EQ(json({"copy", "show", "T0001"})["state"], "lost");
}

TEST_F(ChargesTest, AClaimIsWithdrawnOrEndsAsOfADay) {
    initWithBooks();
    ctl({"lend", "--reader", "R001", "T0001"});
    const Json claimed = json({"claim", "T0001", "--returned", "--note", "сөреде"});
    EXPECT_EQ(claimed["claim"], "returned");
    EXPECT_EQ(claimed["open_claims"], 1);
    EXPECT_EQ(json({"claim", "T0001", "--never"}, 1)["code"], "claimed_already");
    EXPECT_TRUE(json({"claim", "T0001", "--withdraw"})["claim"].is_null());
    EXPECT_EQ(json({"claim", "T0001", "--withdraw"}, 1)["code"], "not_claimed");
    EXPECT_TRUE(json({"claim", "T0001", "--found"})["returned"].get<bool>());
    EXPECT_EQ(json({"claim", "T0001", "--returned"}, 1)["code"], "copy_not_lent");
    EXPECT_EQ(ctl({"claim", "T0001"}).exit, 2);
}

TEST_F(ChargesTest, ADamagedCopyIsChargedToItsReader) {
    initWithBooks();
    ctl({"lend", "--reader", "R001", "T0001"});
    const Json damaged = json({"damaged", "T0001", "--note", "су тиген", "--charge", "300"});
    EXPECT_EQ(damaged["ended_loan"]["card"], "R001");
    EXPECT_EQ(damaged["charge"]["owed"], "300.00");
    EXPECT_EQ(json({"damaged", "T0002", "--note", "су тиген", "--charge", "300"}, 1)["code"], "nobody_to_charge");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
