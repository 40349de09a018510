// What is typed wrongly is told in one sentence, with exit code 2, and changes nothing.
#include "tests/ctl/Ctl.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>
#include <sstream>

namespace kitapdar::ctl {
namespace {

void expectOneSentence(const Ran& ran) {
    EXPECT_TRUE(ran.out.empty()) << ran.out;
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
    EXPECT_TRUE(ran.err.ends_with(".\n")) << ran.err;
}

class UsageTest : public CtlTest {
protected:
    void expectWrong(const std::vector<std::string>& arguments) const {
        const Ran ran = ctl(arguments);
        EXPECT_EQ(ran.exit, 2) << testing::PrintToString(arguments);
        expectOneSentence(ran);
    }
};

TEST_F(UsageTest, WrongCommandsAreTold) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{{},
                                                                       {"fly"},
                                                                       {"record"},
                                                                       {"record", "burn", "1"},
                                                                       {"search"},
                                                                       {"search", "one", "two"},
                                                                       {"init", "extra"},
                                                                       {"import"},
                                                                       {""},
                                                                       {"--", "--json"}}) {
        expectWrong(arguments);
    }
}

TEST_F(UsageTest, WrongOptionsAreTold) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"search", "x", "--limit"},
             {"search", "x", "--limit", "many"},
             {"search", "x", "--limit", "0"},
             {"search", "x", "--limit", "-1"},
             {"search", "x", "--limit", "5x"},
             {"search", "x", "--limit", "99999999999999999999999"},
             {"search", "x", "--limit", "5", "--limit", "6"},
             {"search", "x", "--confirm"},
             {"search", "x", "--no-such"},
             {"--json=yes", "check"},
             {"record", "show", "first"},
             {"record", "show", "1", "--format", "pdf"},
             {"copy", "add", "--barcode", "B"},
             {"copy", "add", "--record", "1"},
             {"copy", "add", "--record", "1", "--barcode", "B", "--price", "-5"},
             {"reader", "add", "--surname", "А"},
             {"reader", "add", "--surname", "А", "--name", "Б", "--birth-date", "2001-02-30"},
             {"import", "x", "--encoding", "koi-18"},
             {"export", "x", "--format", "docx"},
             {"queue", "add"},
             {"queue", "add", "--record", "1", "--copy", "B"},
             {"queue", "list", "--state", "flying"},
             {"queue", "move", "1", "flying"},
             {"import", "undo", "none"}}) {
        expectWrong(arguments);
    }
}

TEST_F(UsageTest, ALibraryMustBeNamed) {
    const Ran ran = run({"--language", "en", "check"});
    EXPECT_EQ(ran.exit, 2);
    expectOneSentence(ran);
}

TEST_F(UsageTest, NothingIsMadeByWrongUsage) {
    expectWrong({"init", "extra"});
    EXPECT_FALSE(std::filesystem::exists(library));
}

TEST_F(UsageTest, SaysItInThreeLanguages) {
    const auto said = [&](const std::string& language) {
        return run({"--library", library.string(), "--language", language, "check"}).err;
    };
    EXPECT_NE(said("kk").find("табылмады"), std::string::npos);
    EXPECT_NE(said("ru").find("не найдена"), std::string::npos);
    EXPECT_NE(said("en").find("There is no library"), std::string::npos);
    EXPECT_EQ(run({"--library", library.string(), "--language", "tlh", "check"}).exit, 2);
}

TEST_F(UsageTest, SpeaksTheLanguageOfTheMachineAndSaysNothingOfItsEncoding) {
    const auto said = [&](const char* locale) { return run({"--library", library.string(), "check"}, locale).err; };
    EXPECT_NE(said("kk_KZ").find("табылмады"), std::string::npos);
    const Ran plain = run({"--library", library.string(), "check"}, "C");
    expectOneSentence(plain);
    EXPECT_EQ(run({"--version"}, "C").err, "");
}

TEST_F(UsageTest, HelpNamesEveryCommand) {
    const Ran ran = run({"--help"});
    EXPECT_EQ(ran.exit, 0);
    for (const char* command : {"init",         "sample",
                                "import FILE",  "import undo",
                                "search QUERY", "record show",
                                "copy add",     "copy show",
                                "reader add",   "reader find",
                                "reader show",  "lend",
                                "return",       "renew",
                                "undo",         "queue add",
                                "queue list",   "queue show",
                                "queue move",   "export",
                                "check",        "dump",
                                "backup OUT",   "restore IN",
                                "move --from",  "upgrade --backup",
                                "grant ROLE"}) {
        EXPECT_NE(ran.out.find(std::string("  ") + command), std::string::npos) << command;
    }
    EXPECT_EQ(run({"--version"}).exit, 0);
}

TEST_F(UsageTest, TheMistakeThatWasMadeIsTheOneThatIsTold) {
    const auto told = [this](const std::vector<std::string>& arguments) {
        const Ran ran = ctl(arguments);
        EXPECT_EQ(ran.exit, 2) << testing::PrintToString(arguments);
        return ran.err;
    };
    const auto has = [](const char* part) { return testing::HasSubstr(part); };
    EXPECT_THAT(told({"check", "extra"}), has("it goes: check [--against BACKUP]."));
    EXPECT_THAT(told({"record", "show"}), has("it goes: record show ID"));
    EXPECT_THAT(told({"lend", "--foo", "1"}), has("no such option: --foo"));
    EXPECT_THAT(told({"lend", "--limit", "1", "B"}), has("This command has no such option: --limit"));
    EXPECT_THAT(told({"search", "x", "--nosuch"}), has("no such option: --nosuch"));
    EXPECT_THAT(told({"record", "nosuch"}), has("no such command: record nosuch"));
    EXPECT_THAT(told({"fly", "away"}), has("no such command: fly."));
    EXPECT_THAT(told({"lend", "--reader", "", "B"}), has("--reader"));
    EXPECT_THAT(told({"lend", "--reader", "R001", ""}), has("An argument is empty"));
    ASSERT_EQ(ctl({"init"}).exit, 0); // which categories there are the library tells
    EXPECT_THAT(told({"rule", "list", "--category", "king"}), has("king"));
    EXPECT_THAT(told({"rule", "list", "--kind", "king"}), has("king"));
}

TEST_F(UsageTest, MistakesInTheOptionsAreToldInTheLanguageThatStandsAmongThem) {
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"--nosuch"}, {"check", "--operator"}, {"check", "--json=1"}}) {
        std::vector<std::string> all{"--language", "kk"};
        all.insert(all.end(), arguments.begin(), arguments.end());
        const std::string said = run(all).err;
        EXPECT_NE(said, run(arguments).err) << said;
        EXPECT_EQ(said.find("option"), std::string::npos) << said;
    }
}

/// "search QUERY [--limit N]" tells of the option --limit, and that it takes a value.
TEST_F(UsageTest, AnOptionTakesAValueWhereTheHelpSaysSoAndElsewhereNone) {
    std::istringstream help(run({"--help"}).out);
    const std::regex option(R"((--[a-z-]+)( [^\s\[\]|)-])?)");
    std::set<std::pair<std::string, bool>> seen; // the same option of another command is not asked again
    for (std::string line; std::getline(help, line);) {
        if (!line.starts_with("  ") || line.starts_with("  help")) continue;
        std::vector<std::string> name;
        std::istringstream words(line);
        for (std::string word; words >> word && std::islower(static_cast<unsigned char>(word.front()));)
            name.push_back(word);
        for (std::sregex_iterator each(line.begin(), line.end(), option); each != std::sregex_iterator(); ++each) {
            const bool isFlag = !(*each)[2].matched;
            if (!seen.emplace((*each)[1], isFlag).second) continue;
            std::vector<std::string> arguments = name;
            arguments.insert(arguments.end(), {(*each)[1], "--nosuch"});
            const std::string said = run(arguments).err;
            EXPECT_EQ(said.find("no such option: --nosuch") != std::string::npos, isFlag) << line << ": " << said;
        }
    }
    EXPECT_GT(std::ranges::count_if(seen, [](const auto& each) { return each.second; }), 15);
}

TEST_F(UsageTest, HelpOfACommandIsThatCommandAlone) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"record", "show", "--help"}, {"help", "record", "show"}, {"record", "show", "1", "--help"}}) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.exit, 0);
        EXPECT_THAT(ran.out, testing::HasSubstr("  record show ID"));
        EXPECT_THAT(ran.out, testing::Not(testing::HasSubstr("  search")));
    }
    EXPECT_THAT(run({"record", "batch", "--help"}).out,
                testing::AllOf(testing::HasSubstr(" co_author.name "), testing::HasSubstr(" publisher "),
                               testing::HasSubstr(" isbn "), testing::Not(testing::HasSubstr("STATE"))));
    EXPECT_THAT(run({"queue", "--help"}).out, testing::HasSubstr("  queue move ID"));
    EXPECT_EQ(run({"help"}).out, run({"--help"}).out);
    EXPECT_EQ(run({"help", "fly"}).exit, 2);
}

TEST_F(UsageTest, ARefusalIsADocumentTooWithACodeForScripts) {
    const auto codeOf = [this](std::vector<std::string> arguments, int exit) {
        arguments.insert(arguments.begin(), "--json");
        const Ran ran = ctl(arguments);
        EXPECT_EQ(ran.exit, exit);
        EXPECT_FALSE(ran.err.empty());
        const auto document = ran.json();
        EXPECT_EQ(document["message"].get<std::string>() + "\n", ran.err);
        return document["code"].get<std::string>();
    };
    EXPECT_EQ(codeOf({"check"}, 1), "no_library");
    EXPECT_EQ(codeOf({"check", "extra"}, 2), "wrong_usage");
    initWithBooks();
    EXPECT_EQ(codeOf({"init"}, 1), "library_exists");
    EXPECT_EQ(codeOf({"copy", "show", "NOSUCH"}, 1), "unknown_copy");
    EXPECT_EQ(codeOf({"export", library.string()}, 1), "file_of_library");
    EXPECT_EQ(codeOf({"import", "undo", "4711"}, 1), "unknown_import");
    EXPECT_EQ(codeOf({"copy", "add", "--record", "1", "--barcode", "B9", "--place", "nowhere"}, 1), "unknown_place");
    write("letter.kitapdar", "This is a letter to the editor, and no library at all. It is long enough to be read.");
    const Ran fault = run({"--json", "--library", (folder.path() / "letter.kitapdar").string(), "check"});
    EXPECT_EQ(fault.exit, 3);
    EXPECT_EQ(fault.json()["code"], "corrupt");
    const Ran aFolder = run({"--json", "--library", folder.path().string(), "check"});
    EXPECT_EQ(aFolder.json()["code"], "library_is_folder");
}

TEST_F(UsageTest, DaysAndStatesAreWordsInTextAndCodesInDocuments) {
    initWithBooks();
    const std::string id = std::to_string(json({"search", "Сырдария"})[0]["id"].get<int>());
    EXPECT_THAT(ctl({"copy", "show", "T0001"}).out, testing::Not(testing::HasSubstr("in_stock")));
    EXPECT_EQ(json({"copy", "show", "T0001"})["state"], "in_stock");
    const std::string due = json({"lend", "--reader", "R001", "T0001"})[0]["due"];
    const std::string shown = due.substr(8, 2) + "." + due.substr(5, 2) + "." + due.substr(0, 4);
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"copy", "show", "T0001"}, {"record", "show", id}, {"reader", "show", "R001"}}) {
        EXPECT_THAT(ctl(arguments).out, testing::HasSubstr(shown));
        EXPECT_THAT(ctl(arguments).out, testing::Not(testing::HasSubstr(due)));
    }
    const std::string queued =
        run({"--library", library.string(), "--language", "kk", "queue", "add", "--record", id}).out;
    EXPECT_THAT(queued, testing::Not(testing::HasSubstr("queued")));
}

// What the help shows without a value is read without one, also as the last word.
TEST_F(UsageTest, AnOptionWithoutAValueInTheHelpTakesNone) {
    std::istringstream help(ctl({"help"}).out);
    const std::regex option("(--[a-z0-9-]+)( [A-Za-z0-9'])?");
    int seen = 0;
    for (std::string line; std::getline(help, line);) {
        if (!line.starts_with("  ")) continue;
        std::istringstream usage(line);
        std::vector<std::string> command;
        for (std::string word;
             usage >> word &&
             std::ranges::all_of(word,
                                 [](char c) { return c == '-' || std::islower(static_cast<unsigned char>(c)); }) &&
             !word.starts_with("-");)
            command.push_back(word);
        for (std::sregex_iterator found(line.begin(), line.end(), option), end; found != end; ++found) {
            if ((*found)[2].matched) continue;
            std::vector<std::string> arguments = command;
            arguments.push_back((*found)[1]);
            EXPECT_THAT(ctl(arguments).err, testing::Not(testing::HasSubstr("The option has no value"))) << line;
            ++seen;
        }
    }
    EXPECT_GT(seen, 40);
}

TEST_F(UsageTest, HostileTextIsOnlyText) {
    initWithBooks();
    const std::string quotes = "'; drop table record; --";
    for (const std::string& text : {quotes, std::string("\"(((NOT"), std::string("%s%n%x"), std::string(20000, 'a'),
                                    std::string("\x01\x02\x1e\x1f"), std::string("../../etc"), std::string("'\"\\"),
                                    std::string("-абай"), std::string("*"), std::string("title:")}) {
        EXPECT_EQ(ctl({"search", text}).exit, 0) << text.substr(0, 30);
        EXPECT_EQ(ctl({"reader", "find", text}).exit, 0) << text.substr(0, 30);
        EXPECT_EQ(ctl({"copy", "show", text}).exit, 1) << text.substr(0, 30);
        EXPECT_EQ(ctl({"reader", "show", text}).exit, 1) << text.substr(0, 30);
        EXPECT_EQ(ctl({"return", text}).exit, 1) << text.substr(0, 30);
    }
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
    EXPECT_EQ(json({"search", "Сырдария"}).size(), 1U);
}

TEST_F(UsageTest, AFileThatIsNoLibraryIsAFault) {
    write("library.kitapdar", "This is a letter to the editor, and no library at all. It is long enough to be read.");
    const Ran ran = ctl({"check"});
    EXPECT_EQ(ran.exit, 3);
    expectOneSentence(ran);
    EXPECT_EQ(ctl({"init"}).exit, 1);
}

} // namespace
} // namespace kitapdar::ctl
