// What is typed wrongly is told in one sentence, with exit code 2, and changes nothing.
#include "tests/ctl/Ctl.h"

#include <algorithm>

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
