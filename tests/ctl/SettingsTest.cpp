// A library of one's own through the program: its name, places, desks, rules, calendar, categories, series.
#include "tests/ctl/Ctl.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using SettingsTest = CtlTest;

TEST_F(SettingsTest, ALibraryIsBegunWithItsNamePlaceAndDesk) {
    EXPECT_EQ(ctl({"init", "--name-kk", "Аудандық кітапхана", "--name-ru", "Районная библиотека", "--place-ru",
                   "Абонемент", "--desk", "Кафедра 1", "--slips", "ru"})
                  .exit,
              0);
    EXPECT_EQ(json({"library", "show"}),
              Json({{"name_kk", "Аудандық кітапхана"}, {"name_ru", "Районная библиотека"}, {"slips", "ru"}}));
    const Json places = json({"place", "list"});
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0]["name_ru"], "Абонемент");
    EXPECT_EQ(json({"desk", "list"})[0]["name"], "Кафедра 1");
    EXPECT_EQ(json({"library", "set", "--name-ru", "ЦРБ"})["name_ru"], "ЦРБ");
    EXPECT_EQ(ctl({"undo"}).exit, 0);
    EXPECT_EQ(json({"library", "show"})["name_ru"], "Районная библиотека");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(SettingsTest, NothingIsMadeWhenTheLanguageOfSlipsIsNone) {
    EXPECT_EQ(ctl({"init", "--slips", "de"}).exit, 2);
    EXPECT_FALSE(std::filesystem::exists(library));
}

TEST_F(SettingsTest, PlacesAreMadeMovedClosedAndRemoved) {
    initWithBooks();
    const std::size_t before = json({"place", "list"}).size();
    EXPECT_EQ(json({"place", "add", "F2", "--name-kk", "2-филиал", "--level", "branch"})["level"], "branch");
    EXPECT_EQ(json({"place", "add", "F2A", "--name-ru", "Абонемент", "--in", "F2"})["in"], "F2");
    EXPECT_EQ(json({"place", "add", "F2A", "--name-ru", "Ещё"}, 1)["code"], "place_code_taken");
    EXPECT_EQ(json({"place", "set", "F2", "--in", "F2A"}, 1)["code"], "place_in_itself");
    EXPECT_EQ(json({"copy", "add", "--record", "1", "--barcode", "K-77", "--place", "F2A"})["place"], "F2A");
    EXPECT_EQ(json({"copy", "add", "--record", "1", "--barcode", "K-78", "--place", "F3"}, 1)["code"], "unknown_place");
    EXPECT_EQ(json({"place", "remove", "F2A"}, 1)["code"], "place_in_use");
    EXPECT_NE(ctl({"place", "remove", "F2A"}).err.find("may be closed"), std::string::npos);
    EXPECT_TRUE(json({"place", "set", "F2A", "--closed", "yes"})["closed"].get<bool>());
    EXPECT_EQ(json({"copy", "add", "--record", "1", "--barcode", "K-78", "--place", "F2A"}, 1)["code"], "place_closed");
    EXPECT_EQ(json({"desk", "add", "7", "--place", "F2"})["place"], "F2");
    EXPECT_EQ(json({"desk", "set", "7", "--place", "F2A"})["place"], "F2A");
    EXPECT_EQ(ctl({"desk", "remove", "7"}).exit, 0);
    EXPECT_EQ(json({"desk", "remove", "7"}, 1)["code"], "unknown_desk");
    EXPECT_EQ(json({"place", "list"}).size(), before + 2);
}

TEST_F(SettingsTest, RulesAndTheCalendarAreKept) {
    init();
    ASSERT_EQ(ctl({"place", "add", "KX", "--name-kk", "Қойма"}).exit, 0);
    EXPECT_EQ(ctl({"rule", "set", "loan_days", "7", "--place", "KX"}).exit, 0);
    EXPECT_EQ(ctl({"rule", "set", "loan_days", "many"}).exit, 1);
    EXPECT_EQ(json({"rule", "set", "block_overdue", "yes"})["value"], "ask");
    EXPECT_EQ(json({"rule", "set", "block_overdue", "no"})["value"], "ignore");
    EXPECT_EQ(json({"rule", "set", "block_overdue", "refuse"})["value"], "refuse");
    EXPECT_EQ(json({"rule", "set", "hold_limit", "3", "--kind", "book"}, 1)["code"], "rule_without_kind");
    EXPECT_EQ(ctl({"rule", "set", "block_overdue", "-"}).exit, 0);
    EXPECT_EQ(ctl({"rule", "set", "loan_days", "yes"}).exit, 1);
    EXPECT_EQ(ctl({"rule", "set", "loan_days", "7", "--place", "none"}).exit, 1);
    EXPECT_EQ(ctl({"rule", "set", "loan_days", "7", "--category", "none"}).exit, 2);
    const auto daysAt = [&](std::vector<std::string> scope) {
        scope.insert(scope.begin(), {"rule", "list"});
        for (const Json& rule : json(scope)) {
            if (rule["name"] == "loan_days") return rule["value"].get<std::string>();
        }
        return std::string();
    };
    EXPECT_EQ(daysAt({}), "15");
    EXPECT_EQ(daysAt({"--place", "KX"}), "7");
    EXPECT_EQ(ctl({"rule", "set", "loan_days", "-", "--place", "KX"}).exit, 0);
    EXPECT_EQ(daysAt({"--place", "KX"}), "15");

    const std::size_t lines = json({"calendar", "list"}).size();
    EXPECT_GT(lines, 15U);
    const Json day = json({"calendar", "add", "closed", "2026-09-30", "--note", "Санитарный день"});
    EXPECT_EQ(day["note"], "Санитарный день");
    EXPECT_EQ(json({"calendar", "list"}).size(), lines + 1);
    EXPECT_EQ(ctl({"calendar", "add", "yearly", "13-40"}).exit, 2);
    EXPECT_EQ(ctl({"calendar", "add", "yearly", "02-30"}).exit, 2);
    EXPECT_EQ(ctl({"calendar", "add", "closed", "2026-10-05", "--until", "2026-10-01"}).exit, 2);
    EXPECT_EQ(ctl({"calendar", "add", "closed", "soon"}).exit, 2);
    EXPECT_EQ(ctl({"calendar", "add", "closed", "2026-10-05", "--from", "2026-10-01"}).exit, 2);
    EXPECT_EQ(ctl({"calendar", "remove", std::to_string(day["id"].get<int>())}).exit, 0);
    EXPECT_EQ(ctl({"undo"}).exit, 0);
    EXPECT_EQ(json({"calendar", "list"}).size(), lines + 1);
    EXPECT_EQ(
        json({"calendar", "add", "monthly", "last friday", "--year", "2032", "--note", "Санитарный день"})["added"],
        12);
    EXPECT_EQ(json({"calendar", "add", "monthly", "last 5", "--year", "2032"})["added"], 0);
    EXPECT_EQ(ctl({"calendar", "add", "monthly", "sixth friday"}).exit, 2);
    EXPECT_EQ(ctl({"undo"}).exit, 0);
    EXPECT_GT(json({"calendar", "add", "holidays", "2031"})["added"].get<int>(), 0);
    EXPECT_EQ(json({"calendar", "add", "holidays", "2031"})["added"], 0);
}

TEST_F(SettingsTest, AMoneyRuleIsSetAndReadInTenge) {
    init();
    const auto valueOf = [&](const std::string& name) {
        const Json rules = json({"rule", "list"});
        return *std::ranges::find_if(rules, [&](const Json& rule) { return rule["name"] == name; });
    };
    EXPECT_EQ(json({"rule", "set", "fine", "10"})["value"], "10.00");
    EXPECT_EQ(valueOf("fine")["value"], "10.00");
    EXPECT_NE(ctl({"rule", "list"}).out.find("10.00"), std::string::npos);
    EXPECT_EQ(json({"rule", "set", "fine_cap", "1 500,50"})["value"], "1500.50");
    EXPECT_EQ(json({"rule", "set", "fine_cap", "unlimited"})["value"], "unlimited");
    EXPECT_EQ(ctl({"rule", "set", "debt_limit", "1.234"}).exit, 1);
    EXPECT_EQ(ctl({"rule", "set", "deposit", "-5"}).exit, 1);
    EXPECT_EQ(json({"rule", "set", "fine", "-"})["value"], "");
}

TEST_F(SettingsTest, ALineOfThePlaceIsListedWithIt) {
    init();
    ASSERT_EQ(ctl({"place", "add", "F2", "--name-kk", "2-филиал", "--level", "branch"}).exit, 0);
    EXPECT_EQ(ctl({"calendar", "add", "weekly", "1", "--place", "F2", "--preview"}).out.find("0\t"), std::string::npos);
    const std::string added = ctl({"calendar", "add", "weekly", "1", "--place", "F2"}).out;
    EXPECT_NE(added.find("Closed every Monday\t2-филиал\n"), std::string::npos) << added;
    const std::string listed = ctl({"calendar", "list"}).out;
    EXPECT_NE(listed.find("Closed every Monday\t2-филиал\n"), std::string::npos) << listed;
    EXPECT_NE(listed.find("Closed every Sunday\n"), std::string::npos) << listed;
}

TEST_F(SettingsTest, ARuleOfABranchHoldsInItsDepartmentsAndTheListSaysSo) {
    init();
    ASSERT_EQ(ctl({"place", "add", "F2", "--name-kk", "2-филиал", "--level", "branch"}).exit, 0);
    ASSERT_EQ(ctl({"place", "add", "F2A", "--name-kk", "Абонемент", "--in", "F2"}).exit, 0);
    ASSERT_EQ(ctl({"rule", "set", "loan_days", "7", "--place", "F2"}).exit, 0);
    const auto days = [&](const std::string& place) {
        const Json rules = json({"rule", "list", "--place", place});
        return *std::ranges::find_if(rules, [](const Json& rule) { return rule["name"] == "loan_days"; });
    };
    EXPECT_EQ(days("F2A")["value"], "7");
    EXPECT_EQ(days("F2A")["scope"], "F2/*/*");
    EXPECT_EQ(days("F2A")["beats"][0]["value"], "15");
    EXPECT_EQ(days("*")["value"], "15");
    const Json answer = json({"rule", "whatif", "loan_days", "3", "--year", "2025"});
    EXPECT_EQ(answer["before"]["loans"], 0);
    EXPECT_EQ(answer["after"]["refused"], 0);
    EXPECT_NE(ctl({"rule", "whatif", "loan_days", "3", "--year", "2030"}).out.find("nothing to compare"),
              std::string::npos);
    EXPECT_EQ(json({"rule", "whatif", "loan_days", "many"}, 1)["code"], "rule_malformed");
}

TEST_F(SettingsTest, APreviewSpeaksOfWhatWouldMoveAndTheChangeOfWhatMoved) {
    initWithBooks();
    const std::string due = json({"lend", "--reader", "R001", "T0001"})[0]["due"];
    const std::vector<std::string> closure = {"calendar", "add", "closed", due};
    std::vector<std::string> preview = closure;
    preview.push_back("--preview");
    const std::string shown = ctl(preview).out;
    EXPECT_NE(shown.find("Due dates that would move: 1"), std::string::npos) << shown;
    EXPECT_EQ(shown.find("moved"), std::string::npos) << shown;
    EXPECT_NE(ctl(closure).out.find("Due dates moved: 1"), std::string::npos);
}

TEST_F(SettingsTest, AClosureIsPreviewedForAPlaceAddedEditedAndRemoved) {
    init();
    ASSERT_EQ(ctl({"place", "add", "F2", "--name-kk", "2-филиал", "--level", "branch"}).exit, 0);
    const std::size_t lines = json({"calendar", "list"}).size();
    const Json shown = json({"calendar", "add", "closed", "2027-02-03", "--place", "F2", "--preview"});
    EXPECT_TRUE(shown["preview"].get<bool>());
    EXPECT_TRUE(shown["moved_loans"].empty());
    EXPECT_EQ(json({"calendar", "list"}).size(), lines);
    const Json added = json({"calendar", "add", "closed", "2027-02-03", "--place", "F2"});
    EXPECT_EQ(added["place"], "F2");
    EXPECT_EQ(ctl({"calendar", "add", "closed", "2027-02-03", "--place", "F9"}).exit, 1);
    const std::string id = std::to_string(added["id"].get<int>());
    EXPECT_EQ(json({"calendar", "edit", id, "--until", "2027-02-05", "--note", "Жөндеу"})["last"], "2027-02-05");
    EXPECT_EQ(json({"calendar", "edit", "9999", "--note", "Жөндеу"}, 1)["code"], "unknown_line");
    EXPECT_EQ(json({"place", "remove", "F2"}, 1)["code"], "place_in_use");
    EXPECT_TRUE(json({"calendar", "remove", id, "--preview"})["preview"].get<bool>());
    EXPECT_EQ(json({"calendar", "list"}).size(), lines + 1);
    EXPECT_EQ(ctl({"calendar", "remove", id}).exit, 0);
    EXPECT_EQ(json({"calendar", "list"}).size(), lines);
}

TEST_F(SettingsTest, TheCalendarRefusesWhatItHasNotAndAddsNothingTwice) {
    init();
    const Json calendar = json({"calendar", "list"});
    EXPECT_EQ(json({"calendar", "remove", "9999"}, 1)["code"], "unknown_line");
    EXPECT_EQ(run({"--library", library.string(), "--language", "ru", "calendar", "remove", "9999"}).err,
              "В календаре нет строки 9999.\n");
    const Json sunday = json({"calendar", "add", "weekly", "7"});
    EXPECT_FALSE(sunday["new"].get<bool>());
    EXPECT_EQ(sunday["weekday"], 7);
    EXPECT_TRUE(json({"calendar", "add", "open", "2026-12-16"})["new"].get<bool>());
    EXPECT_FALSE(json({"calendar", "add", "open", "2026-12-16", "--note", "Ашық"})["new"].get<bool>());
    EXPECT_EQ(json({"calendar", "list"}).size(), calendar.size() + 1);
    EXPECT_EQ(ctl({"calendar", "add", "weekly", "0"}).exit, 2);
    EXPECT_EQ(ctl({"calendar", "add", "weekly", "8"}).exit, 2);
    EXPECT_EQ(json({"calendar", "add", "closed", "1899-12-31"}, 1)["code"], "day_outside");
    EXPECT_NE(ctl({"calendar", "add", "closed", "0000-01-01"}).exit, 0);
    EXPECT_EQ(json({"calendar", "add", "closed", "2200-01-01"}, 1)["code"], "day_outside");
}

TEST_F(SettingsTest, WhatIsUndoneIsNamed) {
    init();
    const auto undone = [&](const std::vector<std::string>& arguments) {
        EXPECT_EQ(ctl(arguments).exit, 0);
        return ctl({"undo"}).out;
    };
    EXPECT_NE(undone({"category", "add", "farmer", "--name-ru", "фермер"}).find("«фермер»"), std::string::npos);
    EXPECT_NE(undone({"category", "add", "guest", "--name-en", "Guests"}).find("«guest»"), std::string::npos);
    EXPECT_NE(undone({"series", "add", "kk", "--prefix", "К-"}).find("«kk»"), std::string::npos);
    EXPECT_NE(undone({"place", "add", "F2", "--name-kk", "2-филиал"}).find("«2-филиал»"), std::string::npos);
    ASSERT_EQ(ctl({"place", "add", "F3", "--name-kk", "3-филиал"}).exit, 0);
    EXPECT_NE(undone({"desk", "add", "Кафедра 7", "--place", "F3"}).find("«Кафедра 7»"), std::string::npos);
}

TEST_F(SettingsTest, WhatIsUnknownIsRefusedByItsName) {
    init();
    EXPECT_EQ(json({"content", "set", "9999", "--name-kk", "Жоқ"}, 1)["code"], "unknown_group");
    EXPECT_EQ(json({"place", "remove", "9999"}, 1)["code"], "unknown_place");
    EXPECT_EQ(json({"place", "set", "9999"}, 1)["code"], "unknown_place");
    EXPECT_EQ(json({"desk", "remove", "9999"}, 1)["code"], "unknown_desk");
    EXPECT_EQ(json({"series", "remove", "9999"}, 1)["code"], "unknown_series");
    EXPECT_EQ(json({"target", "remove", "9999"}, 1)["code"], "unknown_target");
    for (const char* what : {"remove", "set"}) EXPECT_EQ(ctl({"category", what, "9999"}).exit, 1);
    EXPECT_EQ(ctl({"rule", "set", "9999", "1"}).exit, 1);
}

TEST_F(SettingsTest, NamesAndNotesDoNotCommandTheTerminal) {
    init();
    const Ran day = ctl({"calendar", "add", "closed", "2026-09-30", "--note", "бір\nекі\u202Eүш\x1b[2J"});
    EXPECT_EQ(day.exit, 0);
    EXPECT_NE(day.out.find("бір\\x0aекі\\u202eүш\\x1b[2J"), std::string::npos) << day.out;
    ASSERT_EQ(ctl({"place", "add", "F2", "--name-kk", "Бір\nекі"}).exit, 0);
    EXPECT_NE(ctl({"place", "list"}).out.find("Бір екі"), std::string::npos) << "a name is one line";
    const Ran unknown = ctl({"place", "remove", "F\n3\u2066"});
    EXPECT_EQ(unknown.exit, 1);
    EXPECT_NE(unknown.err.find("F\\x0a3\\u2066"), std::string::npos) << unknown.err;
    EXPECT_EQ(json({"calendar", "list"}).back()["note"], "бір\nекі\u202Eүш\x1b[2J") << "programs read what is there";
}

TEST_F(SettingsTest, CategoriesAndContentGroupsAreTheLibrarysOwn) {
    init();
    EXPECT_EQ(json({"category", "add", "farmer", "--name-ru", "фермер"})["code"], "farmer");
    EXPECT_EQ(json({"category", "add", "Фермер", "--name-ru", "фермер"}, 1)["code"], "category_malformed");
    EXPECT_EQ(ctl({"reader", "add", "--surname", "Ахметов", "--name", "Асан", "--category", "farmer"}).exit, 0);
    EXPECT_EQ(json({"category", "remove", "farmer"}, 1)["code"], "category_in_use");
    EXPECT_FALSE(json({"category", "set", "farmer", "--in-use", "no"})["in_use"].get<bool>());
    EXPECT_EQ(ctl({"reader", "add", "--surname", "Ахметов", "--name", "Есен", "--category", "farmer"}).exit, 1);
    EXPECT_EQ(ctl({"category", "remove", "child"}).exit, 0);
    EXPECT_EQ(json({"content", "list"}).size(), 11U);
    EXPECT_EQ(json({"content", "set", "1", "--bbk", "2 20-28"})["bbk"], "2 20-28");
    EXPECT_EQ(ctl({"content", "set", "99"}).exit, 1);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(SettingsTest, SeriesGiveNumbersAndListWhatIsVoided) {
    initWithBooks();
    EXPECT_EQ(json({"series", "add", "kk", "--prefix", "К-", "--digits", "5"})["next"], 1);
    EXPECT_EQ(json({"copy", "add", "--record", "1", "--barcode", "K-77", "--series", "kk"})["inventory"], "К-00001");
    EXPECT_EQ(ctl({"undo"}).exit, 0);
    EXPECT_EQ(json({"copy", "add", "--record", "1", "--barcode", "K-77", "--series", "kk"})["inventory"], "К-00002");
    EXPECT_EQ(json({"series", "voided", "kk"}),
              Json::array({{{"series", "kk"}, {"number", "К-00001"}, {"reason", "removed"}}}));
    EXPECT_EQ(json({"series", "set", "kk", "--next", "2"}, 1)["code"], "next_number_too_low");
    EXPECT_EQ(json({"series", "set", "kk", "--next", "1"}, 1)["code"], "next_number_too_low");
    EXPECT_EQ(json({"series", "set", "kk", "--next", "9223372036854775807"}, 1)["code"], "series_malformed");
    EXPECT_EQ(json({"series", "set", "kk", "--next", "100"})["next"], 100);
    EXPECT_EQ(json({"copy", "add", "--record", "1", "--barcode", "K-78", "--series", "kk"})["inventory"], "К-00100");
    EXPECT_EQ(json({"series", "remove", "kk"}, 1)["code"], "series_in_use");
    EXPECT_EQ(json({"series", "set", "copy_barcode", "--prefix", "ABC"}, 1)["code"], "prefix_fixed");
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
