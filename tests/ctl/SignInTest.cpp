// People sign in to the program: passwords come from a descriptor, never from an argument.
#include "tests/ctl/Ctl.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

const std::string aigul = "төрт терезе жабық тұр";
const std::string dana = "жеті қара қой жайылды";

class SignInTest : public CtlTest {
protected:
    /// Aigul keeps the accounts; from then on everybody signs in.
    void switchOn() {
        initWithBooks();
        addAigul();
    }
    void addAigul() {
        EXPECT_EQ(ctl({"staff", "add", "AS-17", "--name-kk", "Айгүл Сәтбаева"}).exit, 0);
        EXPECT_EQ(json({"staff", "password", "AS-17", "--new-password-fd", "0"}, 0, aigul + "\n")["account"], "AS-17");
        EXPECT_EQ(ctl({"staff", "activate", "AS-17"}).exit, 0);
    }
    static std::vector<std::string> by(const std::string& code, std::vector<std::string> arguments) {
        const std::vector<std::string> who = {"--operator", code, "--password-fd", "0"};
        arguments.insert(arguments.begin(), who.begin(), who.end());
        return arguments;
    }
    Ran asAigul(std::vector<std::string> arguments) { return ctl(by("AS-17", std::move(arguments)), aigul + "\n"); }
    Json jsonAsAigul(std::vector<std::string> arguments, int exit = 0) {
        return json(by("AS-17", std::move(arguments)), exit, aigul + "\n");
    }
    /// Aigul asks, Dana signs beside her.
    Json askedByAigul(std::vector<std::string> arguments, int exit = 0) {
        for (const char* each : {"--signed-by", "DN-2", "--signer-password-fd", "0"}) arguments.emplace_back(each);
        return json(by("AS-17", std::move(arguments)), exit, aigul + "\n" + dana + "\n");
    }
    void addDana(const std::string& role) {
        EXPECT_EQ(asAigul({"staff", "add", "DN-2", "--name-kk", "Дана Омарова"}).exit, 0);
        const std::string given = jsonAsAigul({"staff", "password", "DN-2"})["one_time_password"];
        EXPECT_EQ(asAigul({"staff", "activate", "DN-2"}).exit, 0);
        EXPECT_EQ(asAigul({"staff", "grant", "DN-2", role}).exit, 0);
        EXPECT_EQ(json(by("DN-2", {"search", "Сырдария"}), 1, given + "\n")["code"], "password_must_change");
        EXPECT_EQ(json(by("DN-2", {"staff", "password", "DN-2", "--new-password-fd", "0"}), 0,
                       given + "\n" + dana + "\n")["password"],
                  "changed");
    }
    /// Of what Aigul has prepared and Dana has signed, by the mark that was shown before.
    void expectSignedByDana(const std::vector<std::string>& show, const Json& mark) {
        const Json shown = jsonAsAigul(show);
        EXPECT_EQ(shown["prepared_by"], "AS-17");
        EXPECT_EQ(shown["prepared_name"], "Айгүл Сәтбаева");
        EXPECT_EQ(shown["signer"], "DN-2");
        EXPECT_EQ(shown["signer_name"], "Дана Омарова");
        EXPECT_TRUE(shown["signed_at"].is_number_integer());
        EXPECT_FALSE(shown["signed_alone"].get<bool>());
        EXPECT_EQ(shown["mark"], mark);
        const std::string text = asAigul(show).out;
        for (const char* each : {"Prepared by: Айгүл Сәтбаева (AS-17).", "Signed by: Дана Омарова (DN-2), "})
            EXPECT_THAT(text, HasSubstr(each));
        EXPECT_THAT(text, HasSubstr("Mark of what was signed: " + shown["mark"].get<std::string>() + "."));
    }
};

// S27: a new library has no account.
TEST_F(SignInTest, NothingIsAskedWhereNobodyHasAnAccount) {
    initWithBooks();
    EXPECT_EQ(ctl({"--operator", "Айгүл", "search", "Сырдария"}).exit, 0);
    EXPECT_EQ(json({"staff", "password", "AS-17", "--new-password-fd", "0"}, 1, aigul + "\n")["code"],
              "unknown_account");
    EXPECT_EQ(ctl({"staff", "add", "AS-17", "--name-kk", "Айгүл Сәтбаева"}).exit, 0);
    EXPECT_EQ(json({"staff", "password", "AS-17", "--new-password-fd", "0"}, 1, "password2026\n")["code"],
              "password_common");
    EXPECT_EQ(json({"staff", "password", "AS-17", "--new-password-fd", "0"}, 1, "қысқа\n")["code"],
              "password_too_short");
    EXPECT_EQ(json({"staff", "password", "AS-17"}, 1)["code"], "sign_in_required") << "nothing can be read";
    EXPECT_EQ(json({"staff", "activate", "AS-17"}, 1)["code"], "account_without_password");
    EXPECT_EQ(ctl({"search", "Сырдария"}).exit, 0);
}

TEST_F(SignInTest, EveryCommandNeedsAnOperatorFromTheFirstAccountOn) {
    switchOn();
    const std::string backup = (folder.path() / "backup").string();
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"search", "Сырдария"},
          {"check"},
          {"dump"},
          {"backup", backup},
          {"library", "show"},
          {"lend", "--reader", "R001", "T0001"},
          {"staff", "sessions"},
          {"move", "--from", library.string(), "--to", (folder.path() / "moved.kitapdar").string()}}) {
        EXPECT_EQ(json(command, 1)["code"], "sign_in_required") << command[0];
        EXPECT_EQ(json(by("AS-17", command), 1, "басқа терезе ашық\n")["code"], "wrong_credentials") << command[0];
        EXPECT_EQ(jsonAsAigul({"search", "Сырдария"}).size(), 1U) << "or the waits begin";
    }
    EXPECT_FALSE(std::filesystem::exists(backup));
    EXPECT_EQ(json(by("ZZ-9", {"check"}), 1, aigul + "\n")["code"], "wrong_credentials");
    EXPECT_EQ(json({"--operator", "AS-17", "--password-fd", "x", "check"}, 2)["code"], "wrong_usage");
    EXPECT_EQ(asAigul({"backup", backup}).exit, 0);
    EXPECT_EQ(jsonAsAigul({"audit", "list", "--kind", "backup_made"}).size(), 1U);
    EXPECT_EQ(jsonAsAigul({"backup", backup + "2", "--encrypt"}, 1)["code"], "no_recipients");
    EXPECT_NE(asAigul({"backup", (folder.path() / "nowhere" / "backup").string(), "--plain"}).exit, 0);
    EXPECT_EQ(jsonAsAigul({"audit", "list", "--kind", "backup_made"}).size(), 1U) << "what was refused was not made";
    EXPECT_THAT(asAigul({"audit", "list", "--kind", "backup_made"}).out, HasSubstr("in clear, with all readers"));
    EXPECT_TRUE(jsonAsAigul({"check"})["ok"].get<bool>());
}

TEST_F(SignInTest, WrongTriesAreCountedAndSaid) {
    switchOn();
    EXPECT_EQ(ctl(by("AS-17", {"check"}), "басқа терезе ашық\n").exit, 1);
    EXPECT_THAT(asAigul({"check"}).err, HasSubstr("Wrong tries"));
    EXPECT_EQ(asAigul({"check"}).err, "");
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(json(by("AS-17", {"check"}), 1, "басқа терезе ашық\n")["code"], "wrong_credentials");
    EXPECT_EQ(jsonAsAigul({"check"}, 1)["code"], "try_later");
}

TEST_F(SignInTest, ADeniedCommandSaysWhichPermissionIsNeeded) {
    switchOn();
    addDana("clerk");
    EXPECT_EQ(json(by("DN-2", {"lend", "--reader", "R001", "T0001"}), 0, dana + "\n")[0]["verdict"], "lent");
    EXPECT_EQ(json(by("DN-2", {"dump"}), 1, dana + "\n")["code"], "not_permitted");
    const std::string backup = (folder.path() / "backup").string();
    EXPECT_EQ(json(by("DN-2", {"backup", backup}), 1, dana + "\n")["code"], "not_permitted") << "it would be in clear";
    for (const char* option : {"--plain", "--rotate"})
        EXPECT_EQ(json(by("DN-2", {"backup", backup, option}), 1, dana + "\n")["code"], "not_permitted") << option;
    EXPECT_EQ(json(by("DN-2", {"backup", backup, "--keep", "1"}), 1, dana + "\n")["code"], "not_permitted");
    EXPECT_FALSE(std::filesystem::exists(backup));
    EXPECT_EQ(json(by("DN-2", {"staff", "sessions"}), 1, dana + "\n")["code"], "not_permitted");
    EXPECT_EQ(asAigul({"staff", "suspend", "DN-2"}).exit, 0);
    EXPECT_EQ(json(by("DN-2", {"check"}), 1, dana + "\n")["code"], "account_not_active");
}

TEST_F(SignInTest, ARoleForAPlaceHoldsAtTheDeskOfTheComputerAndNotWhereItIsNamed) {
    initWithBooks();
    EXPECT_EQ(ctl({"place", "add", "F1", "--name-ru", "Филиал 1", "--level", "branch"}).exit, 0);
    EXPECT_EQ(ctl({"place", "add", "F1-A", "--name-ru", "Абонемент", "--level", "department", "--in", "F1"}).exit, 0);
    EXPECT_EQ(ctl({"desk", "add", "D7", "--place", "F1-A"}).exit, 0);
    EXPECT_EQ(ctl({"copy", "set", "T0001", "--place", "F1-A"}).exit, 0) << "it is at home there";
    addAigul();
    addDana("clerk");
    EXPECT_EQ(asAigul({"staff", "revoke", "DN-2", "clerk"}).exit, 0);
    EXPECT_EQ(asAigul({"staff", "grant", "DN-2", "clerk", "--place", "F1"}).exit, 0);
    const std::filesystem::path home = folder.path() / "home";
    const auto asDana = [&](std::vector<std::string> options, const std::vector<std::string>& command) {
        std::vector<std::string> all = {"--json", "--library", library.string(), "--language", "en"};
        for (const auto& each : by("DN-2", std::move(options))) all.push_back(each);
        all.insert(all.end(), command.begin(), command.end());
        return run(all, "C.UTF-8", home, dana + "\n");
    };
    const auto lend = [&](std::vector<std::string> options) {
        return asDana(std::move(options), {"lend", "--reader", "R001", "T0001"});
    };
    // A computer without a desk.
    EXPECT_EQ(lend({}).exit, 1);
    EXPECT_EQ(lend({"--at", "F1"}).json()["code"], "place_not_of_desk");
    EXPECT_EQ(lend({"--at", "1"}).json()["code"], "place_not_of_desk");
    // One whose desk stands elsewhere, and one of the place.
    std::filesystem::create_directories(home / "kitapdar");
    std::ofstream(home / "kitapdar" / "settings.ini") << "[desk]\nname=1\n";
    EXPECT_EQ(lend({"--at", "F1"}).json()["code"], "place_not_of_desk");
    std::ofstream(home / "kitapdar" / "settings.ini") << "[desk]\nname=D7\n";
    EXPECT_EQ(lend({"--at", "1"}).json()["code"], "place_not_of_desk");
    const Ran lent = lend({});
    EXPECT_EQ(lent.exit, 0) << lent.out << lent.err;
    EXPECT_EQ(jsonAsAigul({"copy", "show", "T0001"})["card"], "R001");
    EXPECT_EQ(asDana({}, {"return", "T0001"}).exit, 0);
    EXPECT_EQ(lend({"--at", "F1"}).exit, 0);
    EXPECT_EQ(asAigul({"staff", "grant", "DN-2", "clerk"}).exit, 0);
    EXPECT_EQ(asDana({"--at", "1"}, {"return", "T0001"}).exit, 0) << "a role for the whole library";
}

TEST_F(SignInTest, WhatIsReadOrWrittenByTheProgramGoesThroughTheGate) {
    switchOn();
    addDana("fund");
    const std::string out = (folder.path() / "out").string();
    const auto denied = [&](const std::vector<std::string>& command, const char* permission) {
        const Ran ran = ctl(by("DN-2", command), dana + "\n");
        EXPECT_EQ(ran.exit, 1) << command[0];
        EXPECT_THAT(ran.err, HasSubstr("The permission needed")) << command[0];
        const Json answer = json(by("DN-2", command), 1, dana + "\n");
        EXPECT_EQ(answer["code"], "not_permitted") << command[0] << ' ' << permission;
    };
    denied({"audit", "list"}, "audit.view");
    denied({"audit", "reader", "R001"}, "audit.view");
    denied({"reader", "find", "Ахметова"}, "reader.view");
    denied({"reader", "show", "R001"}, "reader.view");
    denied({"backup", "sheet", out + ".docx"}, "key.manage");
    denied({"drill", out}, "backup.restore");
    denied({"reindex"}, "library.edit");
    denied({"staff", "list"}, "staff.edit");
    EXPECT_EQ(ctl(by("DN-2", {"export", out + ".mrc"}), dana + "\n").exit, 0) << "who keeps the catalogue may";
    EXPECT_EQ(jsonAsAigul({"audit", "list", "--denied"}).size(), 16U) << "and each of them is recorded";
    EXPECT_EQ(asAigul({"staff", "revoke", "DN-2", "fund"}).exit, 0);
    EXPECT_EQ(asAigul({"staff", "grant", "DN-2", "clerk"}).exit, 0);
    denied({"export", out + "2.mrc"}, "catalogue.edit");
    EXPECT_EQ(ctl(by("DN-2", {"reader", "show", "R001"}), dana + "\n").exit, 0);
}

TEST_F(SignInTest, ReadersAreImportedOrLookedForInAFileByThoseAloneWhoMayRegisterAndRevealThem) {
    switchOn();
    EXPECT_EQ(asAigul({"staff", "role", "set", "moving", "--name-kk", "Көшіру", "--name-ru", "Перенос", "--permissions",
                       "import.run"})
                  .exit,
              0);
    addDana("moving");
    const std::string iins = write("iins.csv", "Тегі;Аты;ЖСН\nПробный;Икс;850512312340\n").string();
    const std::string names = write("names.csv", "Тегі;Аты;Туған күні\nПробный;Икс;12.05.1985\n").string();
    const auto refused = [&](const std::vector<std::string>& command) {
        const Json answer = json(by("DN-2", command), 1, dana + "\n");
        EXPECT_EQ(answer["code"], "not_permitted") << command[2];
        EXPECT_FALSE(answer.contains("problems")) << "nothing of readers: " << answer.dump();
    };
    for (const std::string& file : {iins, names}) {
        refused({"readers", "import", file, "--dry-run"});
        refused({"readers", "import", file});
    }
    EXPECT_EQ(asAigul({"staff", "role", "set", "moving", "--add", "reader.edit"}).exit, 0);
    EXPECT_EQ(ctl(by("DN-2", {"readers", "import", names, "--dry-run"}), dana + "\n").exit, 0);
    refused({"readers", "import", iins, "--dry-run"});
    EXPECT_EQ(ctl(by("DN-2", {"readers", "import", iins, "--map", "ЖСН=none", "--dry-run"}), dana + "\n").exit, 0)
        << "a column that is not read tells nothing";
    EXPECT_EQ(asAigul({"staff", "role", "set", "moving", "--add", "reader.reveal"}).exit, 0);
    EXPECT_EQ(ctl(by("DN-2", {"readers", "import", iins, "--dry-run"}), dana + "\n").exit, 0);
    EXPECT_GE(jsonAsAigul({"audit", "list", "--denied"}).size(), 2U);
}

TEST_F(SignInTest, NobodyChoosesThePasswordOfSomebodyElse) {
    switchOn();
    addDana("clerk");
    EXPECT_EQ(json(by("AS-17", {"staff", "password", "DN-2", "--new-password-fd", "0"}), 2,
                   aigul + "\n" + "басқа терезе ашық\n")["code"],
              "wrong_usage");
    EXPECT_EQ(ctl(by("DN-2", {"search", "Сырдария"}), dana + "\n").exit, 0) << "the password is what it was";
}

TEST_F(SignInTest, APinIsSetAndSignInsAreListedAndEnded) {
    switchOn();
    const auto setPin = [&](const std::string& pin) {
        return ctl(by("AS-17", {"staff", "pin", "--pin-fd", "0"}), aigul + "\n" + pin + "\n");
    };
    EXPECT_EQ(setPin("123456").exit, 1);
    EXPECT_EQ(setPin("739264").exit, 0);
    const Json open = jsonAsAigul({"staff", "sessions"});
    ASSERT_EQ(open.size(), 1U) << "each command signs out when it is done";
    EXPECT_EQ(open[0]["account"], "AS-17");
    EXPECT_EQ(open[0]["desk"], "kitapdarctl");
    EXPECT_EQ(jsonAsAigul({"staff", "sign-out"})["ended"], 1);
    EXPECT_EQ(jsonAsAigul({"staff", "sign-out", "NOBODY"}, 1)["code"], "unknown_account");
}

TEST_F(SignInTest, ARestoreOverTheLibraryIsSignedByASecondPerson) {
    switchOn();
    const std::string backup = (folder.path() / "backup").string();
    EXPECT_EQ(json({"sign", "restore", backup, "--prepared-by", "AS-17"}, 1)["code"], "sign_in_required");
    addDana("director");
    EXPECT_EQ(asAigul({"backup", backup}).exit, 0);
    EXPECT_EQ(json({"restore", backup}, 1)["code"], "sign_in_required");
    EXPECT_EQ(jsonAsAigul({"restore", backup}, 1)["code"], "signature_missing");
    EXPECT_EQ(jsonAsAigul({"sign", "restore", backup, "--prepared-by", "AS-17"}, 1)["code"], "signed_by_same_person");
    const Json made = json(by("DN-2", {"sign", "restore", backup, "--prepared-by", "AS-17"}), 0, dana + "\n");
    EXPECT_EQ(made["meaning"], "restore_over");
    EXPECT_EQ(made["digest"].get<std::string>().size(), 64U);
    EXPECT_TRUE(made["shown"].contains("digest"));
    EXPECT_EQ(asAigul({"restore", backup}).exit, 0);
    EXPECT_TRUE(jsonAsAigul({"check"})["ok"].get<bool>());
    // The library that lives on tells of it, whatever becomes of the one that was put aside.
    const std::string audit = asAigul({"audit", "list", "--kind", "library.restore"}).out;
    EXPECT_NE(audit.find("AS-17"), std::string::npos) << audit;
    EXPECT_NE(audit.find("Дана"), std::string::npos) << audit;
    EXPECT_NE(audit.find(": backup"), std::string::npos) << audit;
}

TEST_F(SignInTest, ErasingAReaderWithAHistoryAndChangingTheKeyAreSignedByASecondPerson) {
    initWithBooks();
    EXPECT_EQ(ctl({"lend", "--reader", "R001", "T0001"}).exit, 0);
    EXPECT_EQ(ctl({"return", "T0001"}).exit, 0);
    addAigul();
    addDana("director");
    EXPECT_EQ(jsonAsAigul({"reader", "erase", "R001", "--confirm"}, 1)["code"], "signature_missing");
    EXPECT_EQ(json(by("DN-2", {"sign", "erase", "R008", "--prepared-by", "AS-17"}), 1, dana + "\n")["code"],
              "unknown_reader");
    const Json made = json(by("DN-2", {"sign", "erase", "R001", "--prepared-by", "AS-17"}), 0, dana + "\n");
    EXPECT_EQ(made["meaning"], "reader_erase");
    EXPECT_EQ(made["shown"]["card"], "R001");
    EXPECT_EQ(jsonAsAigul({"reader", "erase", "R001", "--confirm"})["erased"], true);
    EXPECT_EQ(json(by("DN-2", {"sign", "keys", "--prepared-by", "AS-17"}), 1, dana + "\n")["code"], "no_key");
}

TEST_F(SignInTest, WhatIsSignedIsToldInSentences) {
    initWithBooks();
    EXPECT_EQ(ctl({"lend", "--reader", "R001", "T0001"}).exit, 0);
    EXPECT_EQ(ctl({"return", "T0001"}).exit, 0);
    EXPECT_EQ(ctl({"backup", (folder.path() / "backup").string()}).exit, 0);
    addAigul();
    addDana("director");
    const auto told = [&](std::vector<std::string> command, const char* language) {
        std::vector<std::string> all = {"--library", library.string(), "--language", language};
        for (std::string& each : by("DN-2", std::move(command))) all.push_back(std::move(each));
        for (const char* each : {"--prepared-by", "AS-17"}) all.emplace_back(each);
        const Ran ran = run(all, "C.UTF-8", "/dev/null/none", dana + "\n");
        EXPECT_EQ(ran.exit, 0) << ran.err;
        EXPECT_THAT(ran.out, testing::Not(HasSubstr("{"))) << "nothing raw";
        return ran.out;
    };
    EXPECT_THAT(told({"sign", "erase", "R001"}, "ru"), HasSubstr("R001"));
    EXPECT_THAT(told({"sign", "restore", (folder.path() / "backup").string()}, "kk"), HasSubstr("backup"));
}

TEST_F(SignInTest, TheActOfAStocktakingIsSignedByASecondPerson) {
    initWithBooks();
    EXPECT_EQ(ctl({"accounts", "open", "--at", "2026-01-01"}).exit, 0);
    addAigul();
    EXPECT_EQ(asAigul({"staff", "grant", "AS-17", "fund"}).exit, 0);
    addDana("director");
    EXPECT_EQ(asAigul({"stocktake", "start", "--all", "--chair", "Ким В."}).exit, 0);
    EXPECT_EQ(asAigul({"stocktake", "close", "1"}).exit, 0);
    EXPECT_EQ(jsonAsAigul({"stocktake", "sign", "1"}, 1)["code"], "signature_missing");
    const Json mark = jsonAsAigul({"stocktake", "show", "1"})["mark_to_sign"];
    EXPECT_EQ(json(by("DN-2", {"stocktake", "sign", "1"}), 0, dana + "\n")["state"], "signed");
    expectSignedByDana({"stocktake", "status", "1"}, mark);
    EXPECT_EQ(jsonAsAigul({"copy", "show", "T0002"})["state"], "missing");
    EXPECT_EQ(jsonAsAigul({"stocktake", "reverse", "1"}, 1)["code"], "signature_missing");
    EXPECT_EQ(json(by("DN-2", {"stocktake", "reverse", "1"}), 1, dana + "\n")["code"], "not_permitted");
    EXPECT_EQ(askedByAigul({"stocktake", "reverse", "1"})["state"], "closed");
    EXPECT_TRUE(jsonAsAigul({"stocktake", "show", "1"})["mark"].is_null()) << "taken back";
    EXPECT_EQ(askedByAigul({"stocktake", "sign", "1"})["state"], "signed") << "both at one terminal";
    EXPECT_TRUE(jsonAsAigul({"check"})["ok"].get<bool>());
}

// With the roles that the program proposes: who keeps the stock posts and asks, the director signs.
TEST_F(SignInTest, ADeliveryIsSignedAndTakenBackByTwoPersons) {
    initWithBooks();
    EXPECT_EQ(ctl({"accounts", "open", "--at", "2020-01-01"}).exit, 0);
    const std::vector<std::string> one = {"delivery", "add", "--title", "Абай жолы", "--source", "gift"};
    const std::string before = std::to_string(json(one)["delivery"].get<int>());
    addAigul();
    EXPECT_EQ(asAigul({"staff", "grant", "AS-17", "fund"}).exit, 0);
    addDana("director");
    const auto asDana = [&](std::vector<std::string> arguments, int exit = 0) {
        return json(by("DN-2", std::move(arguments)), exit, dana + "\n");
    };
    const std::string id = std::to_string(jsonAsAigul(one)["delivery"].get<int>());
    EXPECT_EQ(jsonAsAigul({"delivery", "sign", id}, 1)["code"], "signature_missing");
    const Json mark = jsonAsAigul({"delivery", "show", id})["mark_to_sign"];
    EXPECT_TRUE(asDana({"delivery", "sign", id})["signed"].get<bool>());
    EXPECT_EQ(asAigul({"staff", "set", "AS-17", "--name-kk", "Айгүл Оспанова"}).exit, 0);
    expectSignedByDana({"delivery", "show", id}, mark);
    EXPECT_EQ(asDana({"delivery", "sign", id}, 1)["code"], "delivery_signed");
    EXPECT_EQ(asDana({"delivery", "reverse", id}, 1)["code"], "not_permitted");
    EXPECT_EQ(jsonAsAigul({"delivery", "reverse", id}, 1)["code"], "signature_missing");
    EXPECT_TRUE(askedByAigul({"delivery", "reverse", id})["reversed"].get<bool>());
    // Nobody had signed in when it was posted.
    EXPECT_TRUE(asDana({"delivery", "sign", before})["signed"].get<bool>());
    EXPECT_TRUE(asDana({"delivery", "show", before})["signed_alone"].get<bool>());
    EXPECT_THAT(ctl(by("DN-2", {"delivery", "show", before}), dana + "\n").out,
                HasSubstr("Signed alone by: Дана Омарова (DN-2), "));
    // Nothing is signed of what is refused.
    EXPECT_EQ(asDana({"writeoff", "sign", "99"}, 1)["code"], "unknown_act");
    const std::size_t signatures = jsonAsAigul({"audit", "list", "--kind", "signature.add"}).size();
    EXPECT_EQ(askedByAigul({"delivery", "reverse", before, "--date", "2999-01-01"}, 1)["code"], "day_in_future");
    EXPECT_EQ(jsonAsAigul({"audit", "list", "--kind", "signature.add"}).size(), signatures);
    EXPECT_TRUE(jsonAsAigul({"check"})["ok"].get<bool>());
}

// Whoever signs beside the asker has no window: what is signed is told before the password is read, also where it comes
// by a descriptor, and the act shows the same mark afterwards.
TEST_F(SignInTest, WhoeverSignsReadsTheActBeforeThePasswordIsRead) {
    initWithBooks();
    EXPECT_EQ(ctl({"accounts", "open", "--at", "2020-01-01"}).exit, 0);
    addAigul();
    EXPECT_EQ(asAigul({"staff", "grant", "AS-17", "fund"}).exit, 0);
    addDana("director");
    const std::string act = std::to_string(
        jsonAsAigul({"writeoff", "draft", "--reason", "worn", "T0001", "T0002", "--note", "ескірген"})["act"]
            .get<int>());
    const std::string mark = jsonAsAigul({"writeoff", "show", act})["mark_to_sign"];
    const Ran unread = asAigul({"writeoff", "sign", act, "--signed-by", "DN-2", "--signer-password-fd", "77"});
    EXPECT_EQ(unread.exit, 1) << "nothing can be read there";
    for (const std::string& each :
         {std::string("write-off act: ") + act, std::string("Copies: 2. Sum: "), std::string("ИT0001\t"),
          std::string("Note: ескірген"), "Mark of what is signed: " + mark + "."})
        EXPECT_THAT(unread.err, HasSubstr(each));
    EXPECT_EQ(askedByAigul({"writeoff", "sign", act})["mark"], mark);
    expectSignedByDana({"writeoff", "show", act}, mark);
}

TEST_F(SignInTest, NobodyAloneTakesACopyOutOfTheBooksBesideAnAct) {
    initWithBooks();
    EXPECT_EQ(ctl({"accounts", "open", "--at", "2020-01-01"}).exit, 0);
    addAigul();
    EXPECT_EQ(asAigul({"staff", "grant", "AS-17", "fund"}).exit, 0);
    addDana("director");
    EXPECT_EQ(jsonAsAigul({"copy", "write-off", "T0001", "--document", "5", "--date", "2026-11-01"}, 1)["code"],
              "act_needed");
    EXPECT_EQ(jsonAsAigul({"copy", "show", "T0001"})["state"], "in_stock");
    EXPECT_TRUE(jsonAsAigul({"reconcile"})["ok"].get<bool>());
}

TEST_F(SignInTest, WhatACopyIsWorthInTheBooksIsChangedByTwoPersons) {
    initWithBooks();
    EXPECT_EQ(ctl({"accounts", "open", "--at", "2020-01-01"}).exit, 0);
    const Json added = json({"copy", "add", "--record", "3", "--count", "1", "--price", "1500.50"})[0];
    const std::string copy = added["barcode"];
    addAigul();
    EXPECT_EQ(asAigul({"staff", "grant", "AS-17", "fund"}).exit, 0);
    addDana("director");
    EXPECT_EQ(jsonAsAigul({"copy", "set", copy, "--price", "777"}, 1)["code"], "price_in_books");
    EXPECT_EQ(asAigul({"copy", "set", copy, "--note", "подарок"}).exit, 0);
    const std::vector<std::string> slip = {"book",      "correct",  added["inventory"].get<std::string>(),
                                           "price=777", "--reason", "a slip"};
    EXPECT_EQ(jsonAsAigul(slip, 1)["code"], "signature_missing");
    EXPECT_EQ(askedByAigul(slip)["price"], 77'700);
    EXPECT_TRUE(jsonAsAigul({"reconcile"})["ok"].get<bool>());
    EXPECT_TRUE(jsonAsAigul({"check"})["ok"].get<bool>());
}

TEST_F(SignInTest, AMovementIsTakenBackByTwoPersons) {
    initWithBooks();
    EXPECT_EQ(ctl({"accounts", "open", "--at", "2020-01-01"}).exit, 0);
    addAigul();
    EXPECT_EQ(asAigul({"staff", "grant", "AS-17", "fund"}).exit, 0);
    addDana("director");
    const Json drafted = jsonAsAigul({"movement", "draft", "--kind", "binding", "T0001"});
    const std::string act = std::to_string(drafted["act"].get<int>());
    EXPECT_EQ(jsonAsAigul({"movement", "sign", act}, 1)["code"], "signature_missing");
    const Json mark = jsonAsAigul({"movement", "show", act})["mark_to_sign"];
    EXPECT_EQ(json(by("DN-2", {"movement", "sign", act}), 0, dana + "\n")["state"], "signed");
    expectSignedByDana({"movement", "show", act}, mark);
    EXPECT_EQ(json(by("DN-2", {"movement", "reverse", act}), 1, dana + "\n")["code"], "not_permitted");
    EXPECT_EQ(jsonAsAigul({"movement", "reverse", act}, 1)["code"], "signature_missing");
    const Json back = askedByAigul({"movement", "reverse", act});
    EXPECT_EQ(back["reverses"], drafted["act"]);
    EXPECT_EQ(back["signed_by"], "Дана Омарова");
    EXPECT_TRUE(jsonAsAigul({"check"})["ok"].get<bool>());
}

TEST_F(SignInTest, WhoWorksAloneRestoresAloneAndSwitchesSigningInOff) {
    switchOn();
    const std::string backup = (folder.path() / "backup").string();
    EXPECT_EQ(asAigul({"backup", backup}).exit, 0);
    EXPECT_EQ(asAigul({"restore", backup}).exit, 0);
    EXPECT_EQ(asAigul({"staff", "sign-in-off"}).exit, 0);
    EXPECT_EQ(ctl({"check"}).exit, 0);
    EXPECT_EQ(json({"sign", "restore", backup, "--prepared-by", "AS-17"}, 1)["code"], "signing_in_off");
}

} // namespace
} // namespace kitapdar::ctl
