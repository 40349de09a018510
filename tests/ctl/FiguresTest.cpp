// Visits, references, registrations and figures, as scripts ask for them.
#include "tests/ctl/Ctl.h"

#include <map>
#include <string>

namespace kitapdar::ctl {

namespace {

class CtlFiguresTest : public CtlTest {
protected:
    CtlFiguresTest() { initWithBooks(); }
    std::vector<std::string> figures(std::vector<std::string> more) const {
        std::vector<std::string> arguments = {"figures", "--from", "2020-01-01", "--to", "2099-12-31"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }
    std::map<std::string, int> sums(const std::vector<std::string>& more) const {
        std::map<std::string, int> sums;
        const auto answer = json(figures(more));
        for (const auto& cell : answer["cells"]) sums[cell["code"].get<std::string>()] = cell["n"].get<int>();
        return sums;
    }
};

} // namespace

TEST_F(CtlFiguresTest, WhatIsDoneIsCountedAndEachFigureOpensItsList) {
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0001"})[0]["verdict"], "lent");
    EXPECT_EQ(json({"visit", "--anonymous", "12"})["n"], 12);
    EXPECT_EQ(json({"reference", "add", "--kind", "address", "--count", "2"})["n"], 2);
    EXPECT_EQ(sums({"--by", "act"}),
              (std::map<std::string, int>{{"lend", 1}, {"visit", 13}, {"registered", 1}, {"reference", 2}}));
    EXPECT_EQ(sums({}), sums({"--by", "act"}));
    EXPECT_EQ(sums({"--by", "way", "--act", "visit"}), (std::map<std::string, int>{{"desk", 1}, {"tally", 12}}));
    EXPECT_EQ(sums({"--by", "way"}), (std::map<std::string, int>{{"home", 1}})) << "of the uses of books";

    std::vector<std::string> list = figures({"--by", "act", "--value", "lend"});
    list.insert(list.begin() + 1, "list");
    const auto facts = json(list);
    EXPECT_EQ(facts["count"], 1);
    ASSERT_EQ(facts["facts"].size(), 1U);
    EXPECT_EQ(facts["facts"][0]["card"], "R001");
    EXPECT_EQ(facts["facts"][0]["reader"], "known");
    EXPECT_FALSE(facts["facts"][0]["title"].get<std::string>().empty());

    const auto day = json({"day"});
    EXPECT_EQ(day["lent"], 1);
    EXPECT_EQ(day["visits"], 13);
    EXPECT_EQ(day["visits_counted"], 12);
    EXPECT_EQ(day["journal"]["hash"].get<std::string>().size(), 8U);
}

TEST_F(CtlFiguresTest, TheCodesThatOpenAFigureStandBehindIt) {
    json({"lend", "--reader", "R001", "T0001"});
    json({"visit", "--anonymous", "3"});
    const std::string ages = ctl(figures({"--by", "sex", "--act", "visit"})).out;
    EXPECT_NE(ages.find("\t4\tunknown\n"), std::string::npos) << ages;
    const std::string two = ctl(figures({"--by", "act", "--second", "way", "--act", "visit"})).out;
    EXPECT_NE(two.find("\t3\tvisit\ttally\n"), std::string::npos) << two;
    std::vector<std::string> list = figures({"--by", "sex", "--act", "visit", "--value", "unknown"});
    list.insert(list.begin() + 1, "list");
    EXPECT_EQ(json(list)["count"], 4);
    EXPECT_EQ(json(figures({"--by", "sex", "--act", "visit"}))["cells"][0]["code"], "") << "as scripts know it";
}

TEST_F(CtlFiguresTest, TheDaySaysInWordsWhatTheWindowSays) {
    json({"lend", "--reader", "R001", "T0001"});
    json({"charge", "add", "--reader", "R001", "--amount", "300"});
    json({"charge", "pay", "--reader", "R001", "--amount", "200"});
    json({"charge", "waive", "last", "--reader", "R001", "--reason", "ветеран"});
    const std::string day = ctl({"day"}).out;
    for (const char* said :
         {"Lendings by age\n  ", "Lendings by language\n  ", "Lendings by content\n  ", "Cash taken\t200",
          "Cash paid back\t0", "Charges waived\t100", "of them to the reading room\t0"})
        EXPECT_NE(day.find(said), std::string::npos) << said << "\n" << day;
}

TEST_F(CtlFiguresTest, AVisitIsNotedOnceADayAndIsUndone) {
    EXPECT_EQ(json({"visit", "--reader", "R001"})["card"], "R001");
    EXPECT_EQ(json({"visit", "--reader", "R001"}, 1)["code"], "visited_already");
    EXPECT_EQ(ctl({"undo"}).exit, 0);
    EXPECT_EQ(json({"visit", "--reader", "R001"})["n"], 1);
    EXPECT_EQ(json({"visit", "--anonymous", "10001"}, 1)["code"], "count_out_of_range");
    EXPECT_EQ(json({"visit", "--reader", "R404"}, 1)["code"], "unknown_reader");
    EXPECT_EQ(ctl({"visit"}).exit, 2);
    EXPECT_EQ(ctl({"visit", "--reader", "R001", "--anonymous", "2"}).exit, 2);
}

TEST_F(CtlFiguresTest, WhoIsRegisteredThisYearIsNotRegisteredAgain) {
    const auto same = json({"reader", "renew", "R001"});
    EXPECT_EQ(same["changed"], false);
    EXPECT_EQ(json({"reader", "renew", "R404"}, 1)["code"], "unknown_reader");
}

TEST_F(CtlFiguresTest, AWordThatIsNoAxisIsWrongUsage) {
    EXPECT_EQ(ctl(figures({"--by", "colour"})).exit, 2);
    EXPECT_EQ(ctl(figures({"--act", "lend,steal"})).exit, 2);
    EXPECT_EQ(ctl({"figures", "--from", "2026-02-30", "--to", "2026-12-31"}).exit, 2);
}

} // namespace kitapdar::ctl
