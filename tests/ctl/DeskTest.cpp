// Lending, the queue and undo through the program.
#include "core/base/Hex.h"
#include "core/library/Library.h"
#include "core/readers/ReaderService.h"
#include "tests/ctl/Ctl.h"
#include "tests/support/Paths.h"

#include <fstream>
#include <set>
#include <sys/stat.h>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using DeskTest = CtlTest;

TEST_F(DeskTest, LendsRenewsAndReturns) {
    initWithBooks();
    const Json lent = json({"lend", "--reader", "R001", "T0001", "T0002"});
    ASSERT_EQ(lent.size(), 2U);
    for (const Json& answer : lent) {
        EXPECT_EQ(answer["verdict"], "lent");
        EXPECT_EQ(answer["due"].get<std::string>().size(), 10U);
        EXPECT_TRUE(answer["reasons"].is_array());
    }
    EXPECT_EQ(json({"search", "Сырдария"})[0]["available"], 0);
    EXPECT_EQ(json({"reader", "show", "R001"})["loans"].size(), 2U);
    EXPECT_EQ(json({"copy", "show", "T0001"})["card"], "R001");
    EXPECT_EQ(json({"return", "T0001"})[0]["verdict"], "returned");
    EXPECT_EQ(json({"search", "Сырдария"})[0]["available"], 1);
}

TEST_F(DeskTest, AnswersForEachBarcodeWhateverBecomesOfTheOthers) {
    initWithBooks();
    const Json answers = json({"lend", "--reader", "R001", "T0001", "NOSUCH", "T0002"}, 1);
    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(answers[0]["verdict"], "lent");
    EXPECT_EQ(answers[1]["verdict"], "refused");
    EXPECT_EQ(answers[1]["reasons"], Json({"unknown_copy"}));
    EXPECT_TRUE(answers[1]["due"].is_null());
    EXPECT_EQ(answers[2]["verdict"], "lent");
}

TEST_F(DeskTest, AsksBeforeItTakesABookFromAnotherReader) {
    initWithBooks();
    ctl({"reader", "add", "--surname", "Ким", "--name", "Вера", "--card", "R002"});
    ctl({"lend", "--reader", "R001", "T0001"});
    const Json asked = json({"lend", "--reader", "R002", "T0001"}, 1);
    EXPECT_EQ(asked[0]["verdict"], "confirm");
    EXPECT_EQ(asked[0]["reasons"], Json({"lent_to_another"}));
    EXPECT_EQ(json({"lend", "--reader", "R002", "T0001", "--yes", "has_overdue,limit_reached"}, 1)[0]["verdict"],
              "confirm")
        << "a yes to other questions";
    EXPECT_EQ(json({"lend", "--reader", "R002", "T0001", "--yes", "lent_to_another"})[0]["verdict"], "lent");
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0001", "--confirm"})[0]["verdict"], "lent") << "yes to everything";
    EXPECT_EQ(json({"lend", "--reader", "r002", "t0001", "--confirm"})[0]["verdict"], "lent")
        << "case makes no other code";
    EXPECT_EQ(json({"copy", "show", "T0001"})["card"], "R002");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(DeskTest, RefusesAnUnknownReaderAndWhatIsNotLent) {
    initWithBooks();
    EXPECT_EQ(json({"lend", "--reader", "R404", "T0001"}, 1)[0]["reasons"], Json({"unknown_reader"}));
    EXPECT_EQ(json({"return", "T0001"}, 1)[0]["reasons"], Json({"nothing_to_return"}));
    EXPECT_EQ(json({"renew", "T0001"}, 1)[0]["reasons"], Json({"not_lent_now"}));
    EXPECT_EQ(ctl({"lend", "T0001"}).exit, 2);
}

TEST_F(DeskTest, SaysWhyAndUntilWhen) {
    initWithBooks();
    ctl({"rule", "set", "loan_days", "20"});
    ctl({"rule", "set", "loan_days", "10", "--category", "other"});
    const Json why = json({"why", "--reader", "R001", "T0001"});
    EXPECT_EQ(why["verdict"], "lent");
    EXPECT_EQ(why["calendar"].back()["day"], why["due"]);
    Json days;
    for (const Json& rule : why["rules"])
        if (rule["name"] == "loan_days") days = rule;
    EXPECT_EQ(days["value"], "10");
    EXPECT_EQ(days["scope"]["category"], "other");
    EXPECT_EQ(days["beats"][0]["value"], "20");
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0001"})[0]["due"], why["due"]);
    EXPECT_EQ(json({"why", "--reader", "R001", "T0001"})["due"], why["due"]) << "as it was when it was lent";
    EXPECT_EQ(ctl({"why", "--reader", "R404", "T0001"}).exit, 1);
}

TEST_F(DeskTest, LendsUntilATypedDayAndPastTheRulesWithAReason) {
    initWithBooks();
    ctl({"rule", "set", "loan_limit", "1"});
    const Json typed = json({"lend", "--reader", "R001", "T0001", "--due", "2099-12-31"}, 1);
    EXPECT_EQ(typed[0]["reasons"], Json({"due_day_beyond_card"}));
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0001", "--due", "2099-12-31", "--yes",
                    "due_day_beyond_card,due_day_closed"})[0]["due"],
              "2099-12-31");
    EXPECT_EQ(ctl({"lend", "--reader", "R001", "T0002", "--override", "limit_reached"}).exit, 2) << "no reason";
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0002", "--yes", "limit_reached"}, 1)[0]["verdict"], "confirm")
        << "a yes by its code needs a reason, too";
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0002", "--override", "limit_reached", "--reason",
                    "курсовая"})[0]["verdict"],
              "lent");
    EXPECT_EQ(ctl({"lend", "--reader", "R001", "T0001", "--due", "завтра"}).exit, 2);
}

TEST_F(DeskTest, NamesWhatStandsInAListTwiceAndRenewsAllOfAReader) {
    initWithBooks();
    const Json lent = json({"lend", "--reader", "R001", "T0001", "T0002", "T0001"});
    ASSERT_EQ(lent.size(), 3U);
    EXPECT_EQ(lent[2]["verdict"], "duplicate");
    const Json renewed = json({"renew", "--reader", "R001", "--all"}, 1);
    ASSERT_EQ(renewed.size(), 2U);
    EXPECT_EQ(renewed[0]["reasons"], Json({"renewal_would_not_move_due_date"}));
    EXPECT_EQ(ctl({"renew"}).exit, 2);
    const Json back = json({"return", "T0001"});
    EXPECT_EQ(back[0]["tray"], "shelf");
    EXPECT_EQ(json({"inhouse", "T0001"})[0]["verdict"], "used_in_house");
    EXPECT_EQ(json({"inhouse", "T0002"}, 1)[0]["reasons"], Json({"lent_to_another"}));
}

TEST_F(DeskTest, UndoTakesBackTheOperatorsOwnLastStep) {
    initWithBooks();
    const std::string before = ctl({"dump"}).out;
    ctl({"--operator", "Айгүл", "lend", "--reader", "R001", "T0001"});
    EXPECT_EQ(ctl({"--operator", "Серік", "undo"}).exit, 1);
    const Json undone = json({"--operator", "Айгүл", "undo"});
    EXPECT_TRUE(undone["undone"].is_string());
    EXPECT_EQ(json({"copy", "show", "T0001"})["card"], nullptr);
    EXPECT_EQ(ctl({"--operator", "Айгүл", "undo"}).exit, 0) << "the visit, which is an entry of its own";
    EXPECT_EQ(ctl({"dump"}).out, before);
    EXPECT_EQ(ctl({"--operator", "Айгүл", "undo"}).exit, 1);
}

TEST_F(DeskTest, ListsTheLoanRulesAsTheyHold) {
    init();
    const Json rules = json({"rule", "list"});
    ASSERT_FALSE(rules.empty());
    EXPECT_EQ(rules[0]["name"], "loan_days");
    EXPECT_EQ(rules[0]["value"], "15");
    std::set<std::pair<std::string, bool>> names;
    for (const Json& rule : rules) EXPECT_TRUE(names.emplace(rule["name"], rule["of_kind"]).second) << rule;
    EXPECT_NE(ctl({"rule", "list", "--category", "child"}).out.find("loan_days\tLoan period\t15 days\t"),
              std::string::npos);
}

TEST_F(DeskTest, AttachesFilesToAnItemInOneStep) {
    initWithBooks();
    const std::string id = std::to_string(json({"queue", "add", "--copy", "T0002"})["id"].get<int>());
    const std::string before = ctl({"dump"}).out;
    const std::string png = *fromHex( // one point
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4"
        "890000000d4944415478da636460f85f0f0002870180eb47ba920000000049454e44ae426082");
    for (const char* name : {"2.png", "10.png", "x.txt"})
        std::ofstream(folder.path() / name, std::ios::binary) << (name[0] == 'x' ? "text" : png) << name;
    const std::string two = (folder.path() / "2.png").string();
    const std::string ten = (folder.path() / "10.png").string();
    EXPECT_EQ(ctl({"queue", "attach", id, two, (folder.path() / "x.txt").string()}).exit, 1);
    EXPECT_EQ(ctl({"dump"}).out, before) << "all or none";
    EXPECT_EQ(json({"queue", "attach", id, ten, two})["files"], 2);
    EXPECT_EQ(ctl({"queue", "attach", id, two}).exit, 1) << "it is attached already";
    EXPECT_EQ(ctl({"queue", "attach", "4711", two}).exit, 1);
    EXPECT_EQ(ctl({"queue", "attach", id}).exit, 2);
    ctl({"undo"});
    EXPECT_EQ(ctl({"dump"}).out, before);
}

TEST_F(DeskTest, AProtectedPdfIsAttachedWithThePasswordOfAFile) {
    initWithBooks();
    const std::string id = std::to_string(json({"queue", "add", "--copy", "T0002"})["id"].get<int>());
    const std::string locked = (test::sourceFolder() / "tests/data/protected.pdf").string();
    const std::string wrong = write("wrong.txt", "wrong\n").string();
    const std::string right = write("right.txt", "secret\r\nmore\n").string();
    EXPECT_EQ(json({"queue", "attach", id, locked}, 1)["code"], "file_has_password");
    EXPECT_EQ(json({"queue", "attach", id, locked, "--password-file", wrong}, 1)["code"], "file_password_wrong");
    const std::string pipe = (folder.path() / "pipe").string();
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const std::string endless = write("endless.txt", std::string(5000, 'x')).string();
    for (const std::string& bad :
         {std::string("nowhere"), pipe, endless, std::string("/dev/zero"), folder.path().string()})
        EXPECT_EQ(ctl({"queue", "attach", id, locked, "--password-file", bad}).exit, 2) << bad;
    EXPECT_EQ(json({"queue", "attach", id, locked, "--password-file", right})["files"], 1);
    EXPECT_EQ(ctl({"dump"}).out.find("secret"), std::string::npos);
}

TEST_F(DeskTest, AClockBehindTheJournalIsSaidWhateverIsDatedByIt) {
    initWithBooks();
    const auto enterInFuture = [this] {
        const FixedClock later{Day(2199, 1, 4)};
        const auto opened = Library::open(library, storage::Access::Open, later);
        ASSERT_TRUE(opened);
        (*opened)->setSession({"Айгүл", "1", {}});
        readers::NewReader reader;
        reader.name = {"Ким", "Вера", ""};
        ASSERT_TRUE((*opened)->writeNow(&readers::ReaderService::add, reader));
    };
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"charge", "add", "--reader", "R001", "--amount", "50"},
          {"visit", "--anonymous", "4"},
          {"reader", "add", "--surname", "Ким", "--name", "Анна"},
          {"inhouse", "T0002"},
          {"lend", "--reader", "R001", "T0002"},
          {"return", "T0001"},
          {"overdue", "list"}}) {
        enterInFuture();
        const auto answer = ctl(command);
        const std::string said = answer.out + answer.err;
        const std::string sentence = "he clock of this computer may be wrong";
        const auto first = said.find(sentence);
        ASSERT_NE(first, std::string::npos) << command[0] << said;
        EXPECT_EQ(said.find(sentence, first + 1), std::string::npos) << "said twice: " << said;
    }
}

TEST_F(DeskTest, QueuesATitleAndMovesItOn) {
    initWithBooks();
    const std::string id = std::to_string(json({"search", "Сырдария"})[0]["id"].get<int>());
    const Json item = json({"queue", "add", "--record", id});
    EXPECT_EQ(item["state"], "queued");
    EXPECT_EQ(ctl({"queue", "add", "--record", id}).exit, 1);
    EXPECT_EQ(json({"queue", "add", "--copy", "T0002"})["title"], "Степные тропы");
    EXPECT_EQ(ctl({"queue", "add", "--copy", "NOSUCH"}).exit, 1);
    EXPECT_EQ(json({"queue", "list"}).size(), 2U);
    EXPECT_EQ(json({"queue", "list", "--state", "queued"}).size(), 2U);
    EXPECT_TRUE(json({"queue", "list", "--state", "sent"}).empty());

    const std::string number = std::to_string(item["id"].get<int>());
    EXPECT_EQ(json({"queue", "move", number, "rights"})["state"], "rights");
    EXPECT_EQ(json({"queue", "show", number})["state"], "rights");
    EXPECT_EQ(ctl({"queue", "move", number, "accepted"}).exit, 1);
    EXPECT_EQ(ctl({"queue", "move", number, "dropped"}).exit, 1);
    EXPECT_EQ(json({"queue", "move", number, "dropped", "--note", "екінші дана"})["state"], "dropped");
    EXPECT_EQ(ctl({"queue", "show", "4711"}).exit, 1);
}

} // namespace
} // namespace kitapdar::ctl
