// What the answers in text say: words of the language, nothing empty, what to do next.
#include "tests/ctl/Ctl.h"

#include <QDate>
#include <gmock/gmock.h>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class AnswersTest : public CtlTest {
protected:
    /// A second branch, F2.
    void initWithBranch() const {
        initWithBooks();
        EXPECT_EQ(
            ctl({"place", "add", "F2", "--name-kk", "Екінші филиал", "--name-en", "Second branch", "--level", "branch"})
                .exit,
            0);
    }
};

TEST_F(AnswersTest, WhatIsAskedNamesTheOptionsThatAnswerIt) {
    initWithBooks();
    ctl({"reader", "add", "--surname", "Ким", "--name", "Вера", "--card", "R002"});
    ctl({"rule", "set", "loan_limit", "1"});
    ctl({"lend", "--reader", "R001", "T0001"});
    EXPECT_THAT(ctl({"lend", "--reader", "R002", "T0001"}).out, HasSubstr("--yes lent_to_another:"));
    EXPECT_THAT(ctl({"lend", "--reader", "R001", "T0002"}).out, HasSubstr("--override limit_reached --reason \"why\""));
}

TEST_F(AnswersTest, FiguresAreNamedInTheLanguage) {
    initWithBranch();
    ctl({"--at", "F2", "lend", "--reader", "R001", "T0001"});
    const auto figures = [this](std::vector<std::string> by, const std::string& language) {
        std::vector<std::string> arguments = {"--library", library.string(), "--language", language,    "figures",
                                              "--from",    "2020-01-01",     "--to",       "2099-12-31"};
        arguments.insert(arguments.end(), by.begin(), by.end());
        return run(arguments).out;
    };
    EXPECT_THAT(figures({}, "en"), HasSubstr("Lendings\t1\tlend\n"));
    EXPECT_THAT(figures({"--by", "place"}, "en"), HasSubstr("Second branch\t1\tF2\n"));
    EXPECT_THAT(figures({"--by", "place"}, "kk"), HasSubstr("Екінші филиал\t1\tF2\n"));
    EXPECT_THAT(figures({"--by", "way"}, "ru"), HasSubstr("на дом\t1\thome\n"));
    EXPECT_THAT(figures({"--by", "category"}, "ru"), Not(HasSubstr("\nother")));
    EXPECT_THAT(figures({"--by", "kind"}, "kk"), Not(HasSubstr("\nbook")));
    EXPECT_THAT(figures({"--by", "age", "--second", "language"}, "en"), HasSubstr("not known\tin other languages\t1"));
}

TEST_F(AnswersTest, ACopyIsWhereItIs) {
    initWithBranch();
    EXPECT_THAT(ctl({"copy", "show", "T0001"}).out, Not(HasSubstr("place")));
    ctl({"place", "add", "F3", "--name-kk", "Үшінші филиал", "--level", "branch"});
    ctl({"copy", "set", "T0001", "--place", "F3"});
    ctl({"rule", "set", "return_to", "float"});
    ctl({"--at", "F3", "lend", "--reader", "R001", "T0001"});
    ctl({"--at", "F2", "return", "T0001"});
    EXPECT_THAT(ctl({"copy", "show", "T0001"}).out, HasSubstr("place Үшінші филиал, is now at Second branch"));
    EXPECT_EQ(json({"copy", "show", "T0001"})["at_place"], "F2");
    const std::string record = std::to_string(json({"copy", "show", "T0001"})["record"].get<std::int64_t>());
    ASSERT_EQ(ctl({"copy", "set", "T0001", "--shelf", "84(5Қаз)", "--price", "2500", "--note", "екінші том"}).exit, 0);
    for (const auto& command : std::vector<std::vector<std::string>>{
             {"copy", "show", "T0001"}, {"copy", "list", record}, {"record", "show", record}}) {
        const std::string shown = ctl(command).out;
        EXPECT_THAT(shown, HasSubstr("shelf mark 84(5Қаз), price 2")) << shown;
        EXPECT_THAT(shown, HasSubstr("note: екінші том")) << shown;
    }
}

TEST_F(AnswersTest, PartsThatBelongToACopyAreEnteredAndTold) {
    initWithBooks();
    EXPECT_EQ(json({"copy", "set", "T0001", "--parts", "карта, диск"})["parts"], "карта, диск");
    EXPECT_THAT(ctl({"lend", "--reader", "R001", "T0001"}).out, HasSubstr("карта, диск"));
    EXPECT_THAT(ctl({"return", "T0001"}).out, HasSubstr("карта, диск"));
}

TEST_F(AnswersTest, LostFoundAndDamagedAreTold) {
    initWithBooks();
    EXPECT_THAT(ctl({"lost", "T0001"}).out, HasSubstr("T0001"));
    EXPECT_THAT(ctl({"found", "T0001"}).out, HasSubstr("T0001"));
    ctl({"lend", "--reader", "R001", "T0001"});
    const std::string damaged = ctl({"damaged", "T0001", "--note", "бет жоқ"}).out;
    EXPECT_THAT(damaged, HasSubstr("T0001\tСырдария түндері\n"));
    EXPECT_THAT(damaged, HasSubstr("card R001"));
    EXPECT_THAT(damaged, HasSubstr("бет жоқ. "));
    ctl({"lend", "--reader", "R001", "T0002"});
    EXPECT_THAT(ctl({"return", "T0002", "--damaged", "бет жоқ"}).out, HasSubstr("бет жоқ. "));
}

TEST_F(AnswersTest, TheRulesThatAreSetAreListedWithTheirScopes) {
    init();
    ctl({"rule", "set", "fine", "10", "--category", "student"});
    EXPECT_THAT(ctl({"rule", "set", "night_loan", "yes", "--kind", "book"}).out,
                HasSubstr("night_loan\tyes\t*/*/book"));
    ctl({"rule", "set", "loan_limit", "3", "--kind", "book"});
    const Json set = json({"rule", "list", "--set"});
    const auto has = [&](const Json& rule) { return std::find(set.begin(), set.end(), rule) != set.end(); };
    EXPECT_TRUE(has({{"name", "fine"}, {"place", "*"}, {"category", "student"}, {"kind", "*"}, {"value", "10.00"}}));
    EXPECT_TRUE(has({{"name", "loan_limit"}, {"place", "*"}, {"category", "*"}, {"kind", "book"}, {"value", "3"}}));
    EXPECT_THAT(ctl({"rule", "list", "--set"}).out, HasSubstr("Books of one kind at home at once\t3 books\t*/*/book"));
    EXPECT_EQ(json({"rule", "list", "--set", "--category", "student"}).size(), 1U);
}

TEST_F(AnswersTest, MoneyIsInTengeEverywhere) {
    initWithBooks();
    ctl({"rule", "set", "fine", "10"});
    std::string fine;
    const Json why = json({"why", "--reader", "R001", "T0001"});
    for (const Json& rule : why["rules"]) {
        if (rule["name"] == "fine") fine = rule["value"];
    }
    EXPECT_EQ(fine, "10.00");
    EXPECT_THAT(ctl({"--help"}).out, HasSubstr("in tenge"));
}

TEST_F(AnswersTest, AReceiptIsFoundWithoutItsZerosAndAReplacementKeepsItsNote) {
    initWithBooks();
    ctl({"lend", "--reader", "R001", "T0001"});
    const Json charge = json({"lost", "T0001", "--amount", "500"})["charge"];
    const std::string id = std::to_string(charge["id"].get<int>());
    ctl({"charge", "pay", "--reader", "R001", "--amount", "100"});
    EXPECT_EQ(json({"receipt", "1"})["receipt"], "000001");
    EXPECT_EQ(json({"receipt", "2"}, 1)["code"], "unknown_charge_line");
    EXPECT_EQ(json({"charge", "replace", id, "--by", "T0001"}, 1)["code"], "replacement_is_same_copy");
    EXPECT_EQ(json({"charge", "replace", id, "--by", "T0002", "--note", "жаңа"})["owed"], "0.00");
    EXPECT_THAT(ctl({"charge", "show", id}).out, HasSubstr("T0002 · жаңа"));
}

TEST_F(AnswersTest, WhatIsToldInSeveralLinesStandsInSeveralLines) {
    initWithBooks();
    ctl({"reader", "add", "--surname", "Ким", "--name", "Вера", "--card", "R002"});
    EXPECT_THAT(ctl({"reader", "merge", "R001", "R002", "--dry"}).out, Not(HasSubstr("\\x0a")));
    EXPECT_THAT(ctl({"reader", "merge", "R001", "R002"}).out, HasSubstr("are one now: card R001"));
    ctl({"reader", "block", "R001", "--reason", "шу", "--until",
         QDate::currentDate().toString(Qt::ISODate).toStdString()});
    EXPECT_THAT(ctl({"lend", "--reader", "R001", "T0001"}).out, HasSubstr("шу. "));
}

TEST_F(AnswersTest, UnmetRequestsHaveAHeading) {
    initWithBooks();
    EXPECT_THAT(ctl({"unmet", "list"}).out, HasSubstr("Nothing found"));
    ctl({"unmet", "add", "--reason", "lacuna", "--wanted", "Ақиқат 1937", "--n", "2"});
    EXPECT_THAT(ctl({"unmet", "list"}).out, HasSubstr("Times\tReason\tPlace\tTitle\n2\t"));
    EXPECT_THAT(ctl({"unmet", "list", "--most-wanted"}).out, HasSubstr("Title\tNot met\tWaiting\nАқиқат 1937\t2\t0"));
}

} // namespace
} // namespace kitapdar::ctl
