// What cannot be meant is refused by name and changes nothing: it is never passed over without a word.
#include "tests/ctl/Ctl.h"

#include <QDate>
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

class RefusedInputTest : public CtlTest {
protected:
    static std::string dayFromToday(int days) {
        return QDate::currentDate().addDays(days).toString(Qt::ISODate).toStdString();
    }
    /// Wrong usage that names the value; nothing is changed.
    void expectNoValue(const std::vector<std::string>& arguments, const std::string& value) const {
        const std::string before = ctl({"dump"}).out;
        const Ran ran = ctl(arguments);
        EXPECT_EQ(ran.exit, 2) << testing::PrintToString(arguments) << ran.out;
        EXPECT_THAT(ran.err, HasSubstr("not a valid value: " + value));
        EXPECT_EQ(ctl({"dump"}).out, before);
    }
    std::string refusal(const std::vector<std::string>& arguments) const {
        return json(arguments, 1)["code"].get<std::string>();
    }
};

TEST_F(RefusedInputTest, AQuestionThatIsNeverAsked) {
    initWithBooks();
    expectNoValue({"lend", "--reader", "R001", "T0001", "--yes", "nosuch"}, "nosuch");
    expectNoValue({"lend", "--reader", "R001", "T0001", "--yes", "reserved,limit_reeched"}, "limit_reeched");
    expectNoValue({"lend", "--reader", "R001", "T0001", "--yes", "reserved,"}, "");
    expectNoValue({"lend", "--reader", "R001", "T0001", "--override", "reader_blocked", "--reason", "x"},
                  "reader_blocked");
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0001", "--yes", "reserved,lent_to_another"})[0]["verdict"], "lent");
}

TEST_F(RefusedInputTest, ADayBeforeTheLendingOrStillToCome) {
    initWithBooks();
    ctl({"lend", "--reader", "R001", "T0001"});
    const std::string before = ctl({"dump"}).out;
    const Json returned = json({"return", "T0001", "--on", dayFromToday(-1)}, 1);
    EXPECT_EQ(returned[0]["reasons"], Json({"day_before_lending"}));
    EXPECT_EQ(json({"return", "T0001", "--on", dayFromToday(1)}, 1)[0]["reasons"], Json({"day_in_future"}));
    EXPECT_EQ(refusal({"claim", "T0001", "--found", "--on", dayFromToday(-1)}), "day_before_lending");
    EXPECT_EQ(refusal({"claim", "T0001", "--returned", "--on", dayFromToday(1)}), "day_in_future");
    EXPECT_EQ(refusal({"claim", "T0001", "--never", "--on", dayFromToday(-1)}), "day_before_lending");
    EXPECT_EQ(refusal({"lost", "T0001", "--no-charge", "--on", dayFromToday(-1)}), "day_before_lending");
    EXPECT_EQ(refusal({"lost", "T0001", "--no-charge", "--on", dayFromToday(1)}), "day_in_future");
    EXPECT_EQ(ctl({"claim", "T0001", "--withdraw", "--on", dayFromToday(0)}).exit, 2);
    EXPECT_EQ(ctl({"dump"}).out, before);
    EXPECT_EQ(json({"return", "T0001", "--on", dayFromToday(0)})[0]["verdict"], "returned");
    const Json early = json({"lend", "--reader", "R001", "T0002", "--on", dayFromToday(-3)}, 1);
    EXPECT_EQ(early[0]["reasons"][0], "lending_day_before_registration") << "the reader came today";
    EXPECT_EQ(json({"lend", "--reader", "R001", "T0002", "--on", dayFromToday(-3), "--confirm"})[0]["verdict"], "lent");
    EXPECT_EQ(json({"claim", "T0002", "--returned", "--on", dayFromToday(-2)})["claimed_on"], dayFromToday(-2));
}

TEST_F(RefusedInputTest, DaysThatEndBeforeTheyBegin) {
    initWithBooks();
    for (const auto& command : std::vector<std::vector<std::string>>{{"figures"},
                                                                     {"figures", "list", "--value", "lend"},
                                                                     {"unmet", "list"},
                                                                     {"charge", "list"},
                                                                     {"audit", "list"}}) {
        std::vector<std::string> arguments = command;
        arguments.insert(arguments.end(), {"--from", "2026-03-02", "--to", "2026-03-01"});
        expectNoValue(arguments, "2026-03-01");
    }
    expectNoValue({"unmet", "list", "--from", dayFromToday(1)}, dayFromToday(1));
}

TEST_F(RefusedInputTest, APlaceThatTheLibraryDoesNotHave) {
    initWithBooks();
    const std::vector<std::string> days = {"--from", "2026-01-01", "--to", "2026-12-31"};
    std::vector<std::vector<std::string>> commands = {{"day", "--place", "NOPE"},
                                                      {"charge", "list", "--place", "NOPE"},
                                                      {"hold", "list", "--place", "NOPE"},
                                                      {"cash", "--on", "2026-03-02", "--place", "NOPE"},
                                                      {"request", "list", "--place", "NOPE"},
                                                      {"transfer", "list", "--to", "NOPE"},
                                                      {"overdue", "list", "--place", "NOPE"},
                                                      {"figures", "--place", "NOPE"},
                                                      {"figures", "list", "--place", "NOPE", "--value", "lend"}};
    for (auto& command : commands) {
        if (command.front() == "figures") command.insert(command.end(), days.begin(), days.end());
        EXPECT_EQ(refusal(command), "unknown_place") << testing::PrintToString(command);
    }
}

TEST_F(RefusedInputTest, AFigureThatThereCannotBe) {
    initWithBooks();
    const std::vector<std::string> list = {"figures", "list", "--from", "2026-01-01", "--to", "2026-12-31"};
    const auto of = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments = list;
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    };
    for (const std::string axis : {"act", "category", "age", "youth29", "youth35", "language", "kind", "group", "place",
                                   "way", "sex", "day", "month"})
        expectNoValue(of({"--by", axis, "--value", "NOSUCH"}), "NOSUCH");
    for (const auto& [axis, value] : std::map<std::string, std::string>{{"act", "renew"},
                                                                        {"category", "child"},
                                                                        {"age", "60+"},
                                                                        {"youth35", "14-35"},
                                                                        {"language", "ru"},
                                                                        {"kind", "serial"},
                                                                        {"way", "remote"},
                                                                        {"day", "2026-03-02"},
                                                                        {"month", "2026-03"},
                                                                        {"sex", "f"}})
        EXPECT_EQ(json(of({"--by", axis, "--value", value}))["count"], 0) << axis;
    EXPECT_EQ(ctl(of({"--value", "lend", "--second-value", "x"})).exit, 2);
}

TEST_F(RefusedInputTest, ALineOfTheCalendarThatHasNoSuchDays) {
    init();
    Json weekly;
    for (const Json& line : json({"calendar", "list"}))
        if (line["rule"] == "weekly") weekly = line;
    const std::string id = std::to_string(weekly["id"].get<int>());
    expectNoValue({"calendar", "edit", id, "--until", "2026-12-31"}, "2026-12-31");
    expectNoValue({"calendar", "add", "weekly", "3", "--from", "2026-12-31"}, "2026-12-31");
    expectNoValue({"calendar", "add", "monthly", "first monday", "--until", "2026-12-31"}, "2026-12-31");
    expectNoValue({"calendar", "add", "closed", "2026-03-02", "--year", "2026"}, "2026");
    EXPECT_EQ(ctl({"calendar", "edit", id}).exit, 2);
    EXPECT_THAT(ctl({"calendar", "edit", id, "--note", weekly["note"].get<std::string>()}).out,
                HasSubstr("Nothing was changed"));
}

TEST_F(RefusedInputTest, OptionsOfWhichOneAloneCanBeMeant) {
    initWithBooks();
    ctl({"lend", "--reader", "R001", "T0001"});
    const std::string before = ctl({"dump"}).out;
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"claim", "T0001", "--returned", "--never"},
             {"claim", "T0001", "--found", "--withdraw"},
             {"lost", "T0001", "--no-charge", "--amount", "100"},
             {"lost", "T0001", "--no-charge", "--in-kind"},
             {"lend", "--reader", "R001", "T0002", "--home", "--room"},
             {"lend", "--reader", "R001", "T0002", "--confirm", "--yes", "reserved"},
             {"hold", "place", "--reader", "R001", "--record", "1", "--copy", "T0002"},
             {"unmet", "add", "--reason", "lacuna", "--record", "1", "--wanted", "x"},
             {"visit", "--reader", "R001", "--anonymous", "2"},
             {"queue", "add", "--record", "1", "--copy", "T0002"},
             {"renew", "T0001", "--reader", "R001"},
             {"renew", "T0001", "--reader", "R001", "--all"},
             {"unmet", "list", "--most-wanted", "--to", "2026-12-31"},
             {"backup", (folder.path() / "b").string(), "--encrypt", "--plain"}}) {
        const Ran ran = ctl(arguments);
        EXPECT_EQ(ran.exit, 2) << testing::PrintToString(arguments) << ran.out;
    }
    EXPECT_THAT(ctl({"claim", "T0001", "--never", "--returned"}).err, HasSubstr("--never"));
    EXPECT_EQ(ctl({"dump"}).out, before);
    EXPECT_EQ(ctl({"visit", "--reader", "R001", "--purpose", "event"}).exit, 1) << "he was here already";
    EXPECT_EQ(ctl({"lost", "T0001", "--amount", "100", "--in-kind"}).exit, 0) << "these go together";
}

/// 0x1D and 0x1E in a picture are taken for the ends of a record and of a field.
TEST_F(RefusedInputTest, APictureThatHoldsEndsOfRecordsIsCalledAPicture) {
    initWithBooks();
    const auto path = folder.path() / "picture.mrc";
    std::ofstream(path, std::ios::binary)
        << "\xFF\xD8\xFF\xE0" << std::string(60, 'x') << "\x1E\x1D" << std::string(60, 'y') << "\x1E\x1D";
    const Ran ran = ctl({"import", path.string()});
    EXPECT_EQ(ran.exit, 1) << ran.out;
    EXPECT_THAT(ran.err, HasSubstr("It is a picture."));
}

/// Each command says what it was given, and changes nothing.
TEST_F(RefusedInputTest, AWrongFileIsCalledByItsName) {
    initWithBooks();
    const auto made = [&](const char* name, const std::string& bytes) {
        const auto path = folder.path() / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    };
    const std::string nothing = (folder.path() / "nothing.mrc").string();
    const std::string aFolder = (folder.path() / "folder.mrc").string();
    std::filesystem::create_directory(aFolder);
    const std::string pipe = (folder.path() / "pipe.mrc").string();
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const std::vector<std::pair<std::string, std::string>> files = {
        {nothing, "There is no such file."},
        {aFolder, "It is a folder."},
        {pipe, "It is no ordinary file."},
        {made("picture.mrc", "\xFF\xD8\xFF\xE0 and so on"), "It is a picture."},
        {made("book.mrc", "%PDF-1.4\n"), "It is a PDF."},
        {made("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on"), "It is a file of an old Office"},
        {made("new.xlsx", "PK\x03\x04 and so on"), "It is an office document"},
        {(folder.path() / "library.kitapdar").string(), "It is a library of Kitapdar"}};
    ASSERT_TRUE(std::filesystem::exists(files.back().first)) << "where initWithBooks() puts it";
    const std::string before = ctl({"dump"}).out;
    for (const auto& [file, sentence] : files) {
        for (std::vector<std::string> command :
             {std::vector<std::string>{"import"}, {"readers", "import"}, {"record", "add"}}) {
            command.push_back(file);
            const Ran ran = ctl(command);
            EXPECT_EQ(ran.exit, 1) << testing::PrintToString(command) << ran.out;
            EXPECT_THAT(ran.err, HasSubstr(sentence)) << testing::PrintToString(command);
        }
    }
    EXPECT_THAT(ctl({"readers", "import", made("empty.csv", "")}).err, HasSubstr("It is empty."));
    for (const std::string& file : {pipe, files[3].first, files[5].first, made("empty.backup", "")}) {
        const Ran ran = ctl({"restore", file});
        EXPECT_EQ(ran.exit, 1) << file << ran.out;
        EXPECT_THAT(ran.err, HasSubstr("This is no backup: " + file)) << ran.err;
    }
    EXPECT_EQ(ctl({"dump"}).out, before);
}

} // namespace
} // namespace kitapdar::ctl
