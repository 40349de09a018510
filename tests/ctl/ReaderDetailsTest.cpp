// What the desk knows of a reader beside the card, overdue books and papers, through the program.
#include "tests/ctl/Ctl.h"

#include <algorithm>
#include <fstream>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

class ReaderDetailsTest : public CtlTest {
protected:
    ReaderDetailsTest() { initWithBooks(); }
};

TEST_F(ReaderDetailsTest, ALostCardIsRefusedByItsOwnName) {
    EXPECT_EQ(json({"reader", "card", "R001", "--new", "R900", "--lost"})["card"], "R900");
    EXPECT_EQ(json({"reader", "details", "R001"}, 1)["code"], "former_card");
    const Json details = json({"reader", "details", "R900"});
    ASSERT_EQ(details["cards"].size(), 1U);
    EXPECT_EQ(details["cards"][0]["card"], "R001");
    EXPECT_EQ(details["cards"][0]["reason"], "lost");
    EXPECT_EQ(ctl({"check"}).exit, 0);
}

TEST_F(ReaderDetailsTest, ABlockHasAReasonAndALastDay) {
    EXPECT_EQ(json({"reader", "block", "R001", "--until", "2099-01-31"}, 1)["code"], "block_reason_missing");
    const Json blocked = json({"reader", "block", "R001", "--reason", "шум", "--until", "2099-01-31"});
    EXPECT_EQ(blocked["blocked_until"], "2099-01-31");
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0001"}, 1)[0]["reasons"], Json({"reader_blocked"}));
    EXPECT_EQ(json({"reader", "unblock", "R001"})["blocked"], false);
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0001"})[0]["verdict"], "lent");
}

TEST_F(ReaderDetailsTest, MessagesAndRelationsAreEnteredAndEnded) {
    ctl({"reader", "add", "--surname", "Ким", "--name", "Вера", "--card", "R002"});
    const Json message = json({"reader", "message", "R001", "забыл зонт"});
    const Json relation = json({"reader", "relate", "R001", "--to", "R002"});
    EXPECT_EQ(json({"reader", "relate", "R001", "--to", "R002"}, 1)["code"], "relation_known");
    Json details = json({"reader", "details", "R001"});
    EXPECT_EQ(details["messages"].size(), 1U);
    EXPECT_EQ(details["relations"][0]["card"], "R002");
    json({"reader", "message", "done", std::to_string(message["id"].get<int>())});
    json({"reader", "unrelate", std::to_string(relation["id"].get<int>())});
    details = json({"reader", "details", "R001"});
    EXPECT_TRUE(details["messages"].empty());
    EXPECT_TRUE(details["relations"].empty());
}

TEST_F(ReaderDetailsTest, APhoneInAMessageIsPutInDotsAndThatIsSaid) {
    const Ran said = ctl({"reader", "message", "R001", "мама 8 701 555-01-99"});
    EXPECT_EQ(said.exit, 0);
    EXPECT_NE(said.err.find("dots"), std::string::npos) << said.err;
    const Json details = json({"reader", "details", "R001"});
    EXPECT_EQ(details["messages"][0]["text"], "мама ••••••");
    EXPECT_EQ(ctl({"reader", "message", "R001", "забыл зонт"}).err, "");
}

TEST_F(ReaderDetailsTest, ACardThatIsAlsoAnInventoryNumberIsGivenWithAWarning) {
    ctl({"copy", "set", "T0002", "--inventory", "5004"});
    EXPECT_EQ(json({"reader", "card", "R001", "--new", "5004"})["warnings"], Json({"card_is_inventory_number"}));
    EXPECT_NE(ctl({"reader", "find", "R001"}).out.find("5004"), std::string::npos) << "whose the former card was";
}

TEST_F(ReaderDetailsTest, TwoRecordsOfOneReaderAreMadeOne) {
    ctl({"reader", "add", "--surname", "Ким", "--name", "Вера", "--card", "R002"});
    json({"lend", "--reader", "R002", "T0001"});
    EXPECT_EQ(json({"reader", "merge", "R001", "R002", "--dry"})["open_loans"], 1);
    EXPECT_EQ(json({"reader", "merge", "R001", "R002"})["merged"], true);
    EXPECT_EQ(json({"copy", "show", "T0001"})["card"], "R001");
    EXPECT_EQ(json({"reader", "details", "R002"}, 1)["code"], "former_card");
    EXPECT_EQ(ctl({"check"}).exit, 0);
}

TEST_F(ReaderDetailsTest, ASlipIsClearOnceTheBooksAreBack) {
    json({"lend", "--reader", "R001", "T0001"});
    EXPECT_EQ(json({"reader", "clearance", "R001"})["clear"], false);
    EXPECT_TRUE(json({"overdue", "list", "--by", "institution"}).empty()) << "lent today";
    EXPECT_EQ(json({"overdue", "remind", "--step", "1", "--out", (folder.path() / "letters").string()}, 1)["code"],
              "nothing_to_remind");
    EXPECT_EQ(std::filesystem::status(folder.path() / "letters").permissions(), std::filesystem::perms::owner_all);
    EXPECT_TRUE(json({"overdue", "reminders"}).empty());
    EXPECT_EQ(json({"overdue", "remind", "--again", "--out", (folder.path() / "letters").string()}, 1)["code"],
              "no_reminder_written");
    json({"return", "T0001"});
    EXPECT_EQ(json({"reader", "clearance", "R001"})["clear"], true);
}

TEST_F(ReaderDetailsTest, WhatTheDeskIsToldStandsWithTheReader) {
    json({"reader", "block", "R001", "--reason", "Бүлінген кітап", "--until", "2999-12-31"});
    const Json echoed = json({"reader", "message", "R001", "тел. 8 (701) 111-22-33", "--until", "2999-01-02"});
    EXPECT_EQ(echoed["text"], "тел. ••••••") << "as it is stored";
    json({"charge", "add", "--reader", "R001", "--amount", "150", "--kind", "fine"});
    const std::string text = ctl({"reader", "show", "R001"}).out;
    EXPECT_NE(text.find("Бүлінген кітап"), std::string::npos) << text;
    EXPECT_NE(text.find("тел. ••••••"), std::string::npos) << text;
    EXPECT_NE(text.find("until"), std::string::npos) << text;
    EXPECT_NE(text.find("150"), std::string::npos) << text;
    const Json shown = json({"reader", "show", "R001"});
    EXPECT_EQ(shown["owed"], 15'000);
    EXPECT_TRUE(shown["blocked"].get<bool>());
    EXPECT_TRUE(shown["messages"][0]["due"].get<bool>());
    json({"reader", "card", "R001", "--new", "R900"});
    EXPECT_EQ(json({"reader", "show", "R001"}, 1)["code"], "former_card");
    const Ran wrong = ctl({"reader", "clearance", "R900", "--out", (folder.path() / "slip.pdf").string()});
    EXPECT_EQ(wrong.exit, 2);
    EXPECT_NE(wrong.err.find(".docx"), std::string::npos) << wrong.err;
    EXPECT_EQ(ctl({"backup", "sheet", (folder.path() / "sheet.pdf").string()}).exit, 2);
}

TEST_F(ReaderDetailsTest, AReaderIsCorrected) {
    const Json before = json({"reader", "show", "R001"});
    const Json edited = json({"reader", "edit", "R001", "--surname", "Сапарова", "--birth-date", "1990-02-03",
                              "--category", "student", "--sex", "f", "--institution", "Колледж", "--phone-fd", "0"},
                             0, "+7 701 123 45 67\n");
    EXPECT_EQ(edited["surname"], "Сапарова");
    EXPECT_EQ(edited["birth_date"], "1990-02-03");
    EXPECT_EQ(edited["category"], "student");
    EXPECT_EQ(edited["name"], before["name"]) << "what is not named stays";
    EXPECT_EQ(edited["card"], "R001");
    EXPECT_EQ(json({"reveal", "R001", "--field", "phone", "--reason", "хабарласу"})["value"], "+7 701 123 45 67");
    // Why it was shown, and which field, stands wherever one looks at what was done.
    const Json shown = json({"audit", "list", "--kind", "reader.reveal"});
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0]["card"], "R001");
    EXPECT_EQ(shown[0]["field"], "phone");
    EXPECT_EQ(shown[0]["reason"], "хабарласу");
    for (const std::vector<std::string>& each :
         {std::vector<std::string>{"audit", "list", "--kind", "reader.reveal"}, {"audit", "reader", "R001"}})
        EXPECT_NE(ctl(each).out.find("phone, reason: хабарласу"), std::string::npos) << ctl(each).out;
    const std::string extract = (folder.path() / "extract.json").string();
    json({"reader", "extract", "R001", "--out", extract});
    std::ifstream file(extract);
    const Json kept = Json::parse(file);
    EXPECT_TRUE(std::ranges::any_of(kept["entries"], [](const Json& entry) {
        return entry["kind"] == "reader.reveal" && entry["reason"] == "хабарласу" && entry["field"] == "phone";
    })) << kept["entries"].dump();
    json({"reader", "edit", "R001", "--phone-fd", "0"}, 0, "-\n");
    EXPECT_EQ(json({"reveal", "R001", "--field", "phone", "--reason", "хабарласу"}, 1)["code"], "nothing_there");
    EXPECT_TRUE(json({"reader", "edit", "R001", "--birth-date", "-"})["birth_date"].is_null());
    EXPECT_EQ(json({"reader", "edit", "R001", "--category", "none"}, 1)["code"], "unknown_category");
    EXPECT_EQ(json({"reader", "edit", "R001", "--birth-date", "2999-01-01"}, 1)["code"], "birth_date_in_future");
    EXPECT_EQ(json({"reader", "edit", "R999", "--name", "А"}, 1)["code"], "unknown_reader");
    EXPECT_EQ(ctl({"reader", "edit", "R001", "--sex", "x"}).exit, 2);
    EXPECT_EQ(ctl({"reader", "edit", "R001", "--phone-fd", "250"}).exit, 2);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
