// The rights of readers and the terms of retention through the program.
#include "tests/ctl/Ctl.h"

#include <fstream>
#include <iterator>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

class PersonalDataTest : public CtlTest {
protected:
    PersonalDataTest() { initWithBooks(); }
};

} // namespace

// S26: the extract,
TEST_F(PersonalDataTest, AnExtractIsAFileWithEverything) {
    json({"lend", "--reader", "R001", "T0001"});
    json({"hold", "place", "--reader", "R001", "--copy", "T0002"});
    json({"charge", "add", "--reader", "R001", "--amount", "150", "--note", "билет"});
    json({"reader", "message", "R001", "фото әкелсін"});
    ctl({"reader", "add", "--surname", "Ким", "--name", "Вера", "--card", "R002"});
    json({"reader", "relate", "R001", "--to", "R002"});
    const auto file = folder.path() / "extract.json";
    json({"reader", "extract", "R001", "--out", file.string()});
    std::ifstream in(file, std::ios::binary);
    const Json extract = Json::parse(std::string(std::istreambuf_iterator<char>(in), {}));
    EXPECT_EQ(extract["card"], "R001");
    ASSERT_EQ(extract["loans"].size(), 1U);
    EXPECT_EQ(extract["loans"][0]["barcode"], "T0001");
    EXPECT_GE(extract["entries"].size(), 2U);
    EXPECT_EQ(extract["holds"].size(), 1U);
    ASSERT_EQ(extract["charges"].size(), 1U);
    EXPECT_EQ(extract["charges"][0]["note"], "билет");
    ASSERT_EQ(extract["messages"].size(), 1U);
    EXPECT_EQ(extract["messages"][0]["text"], "фото әкелсін");
    EXPECT_EQ(extract["relations"].size(), 1U);
    EXPECT_EQ(extract["registrations"].size(), 1U);
    EXPECT_EQ(extract["visits"].size(), 1U);
    ASSERT_FALSE(extract["looks"].empty()) << "who looked, also by a command";
    EXPECT_EQ(extract["looks"][0]["way"], "card");
    EXPECT_GE(extract["looks"][0]["times"].get<int>(), 1);
    EXPECT_TRUE(extract["former_cards"].empty());
    EXPECT_EQ(ctl({"reader", "extract", "R001", "--out", (folder.path() / "extract.txt").string()}).exit, 2);
}

// S26: erasing,
TEST_F(PersonalDataTest, AReaderIsErasedOnceNothingStandsAgainstItAndItIsSaidTwice) {
    json({"lend", "--reader", "R001", "T0001"});
    EXPECT_EQ(json({"reader", "erase", "R001", "--confirm"}, 1)["code"], "reader_has_open_loans");
    json({"return", "T0001"});
    EXPECT_EQ(json({"reader", "erase", "R001"}, 1)["code"], "not_confirmed");
    EXPECT_EQ(json({"reader", "erase", "R001", "--dry"})["erased"], false);
    const Json erased = json({"reader", "erase", "R001", "--confirm"});
    EXPECT_EQ(erased["erased"], true);
    EXPECT_EQ(erased["loans"], 1);
    EXPECT_EQ(json({"reader", "show", "R001"}, 1)["code"], "unknown_reader");
    EXPECT_GT(json({"retain", "--dry"})["entries"], 0) << "of readers who are forgotten, whatever their age";
    EXPECT_GT(json({"retain", "--confirm"})["entries"], 0);
    EXPECT_EQ(json({"retain", "--dry"})["entries"], 0);
    EXPECT_EQ(ctl({"check"}).exit, 0);
}

TEST_F(PersonalDataTest, ARestoredBackupBringsNobodyBackWhoWasErased) {
    const std::string backup = (folder.path() / "backup").string();
    EXPECT_EQ(ctl({"backup", backup}).exit, 0);
    EXPECT_EQ(ctl({"reader", "erase", "R001", "--confirm"}).exit, 0);
    const std::string other = (folder.path() / "other.kitapdar").string();
    const auto at = [&](const std::string& place, std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--library", place, "--language", "en", "--json"});
        return run(arguments, "C.UTF-8", folder.path() / "data");
    };
    const Ran unknown = at(other, {"restore", backup});
    EXPECT_EQ(unknown.exit, 0) << unknown.err;
    EXPECT_EQ(unknown.json()["erasures"]["known"], false);
    EXPECT_NE(unknown.err.find("unknown which readers were erased"), std::string::npos) << unknown.err;
    const std::string third = (folder.path() / "third.kitapdar").string();
    const Ran known = at(third, {"restore", backup, "--against", library.string()});
    EXPECT_EQ(known.exit, 0) << known.err;
    EXPECT_EQ(known.json()["erasures"]["readers"], 1);
    EXPECT_EQ(at(third, {"restore", backup, "--against", (folder.path() / "none").string()}).json()["code"],
              "living_library_unread");
    EXPECT_EQ(json({"restore", backup})["erasures"]["readers"], 1);
    EXPECT_EQ(json({"reader", "show", "R001"}, 1)["code"], "unknown_reader");
    EXPECT_EQ(json({"check", "--against", (folder.path() / "none").string()}, 1)["code"], "no_backup");
    EXPECT_TRUE(json({"check", "--against", backup})["ok"].get<bool>());
}

// S26: the block,
TEST_F(PersonalDataTest, BlockedDataAreFoundByTheCardAlone) {
    const std::string surname = json({"reader", "show", "R001"})["surname"];
    EXPECT_EQ(json({"reader", "block", "R001"})["data_blocked"], true);
    EXPECT_TRUE(json({"reader", "find", surname}).empty());
    EXPECT_EQ(json({"reader", "show", "R001"})["card"], "R001");
    EXPECT_EQ(json({"reader", "erase", "R001", "--confirm"}, 1)["code"], "reader_data_blocked");
    EXPECT_EQ(json({"reader", "release", "R001"})["data_blocked"], false);
    EXPECT_EQ(json({"reader", "find", surname}).size(), 1U);
}

// S26: and the withdrawal of a consent, from end to end.
TEST_F(PersonalDataTest, ConsentsAreToATextAndAreWithdrawn) {
    EXPECT_EQ(json({"consent", "give", "R001", "library_work"}, 1)["code"], "no_consent_form");
    const auto kk = write("kk.txt", "Келісім");
    const auto ru = write("ru.txt", "Согласие");
    EXPECT_EQ(json({"consent", "form", "library_work", "--kk", kk.string(), "--ru", ru.string()})["text"], 1);
    const Json given = json({"consent", "give", "R001", "library_work", "--way", "paper"});
    EXPECT_EQ(given["purpose"], "library_work");
    EXPECT_EQ(json({"consent", "list", "R001"}).size(), 1U);
    const Json withdrawn = json({"consent", "withdraw", std::to_string(given["id"].get<int>())});
    EXPECT_EQ(withdrawn["close_card"], true);
    EXPECT_EQ(json({"consent", "withdraw", "1"}, 1)["code"], "no_such_consent");
    EXPECT_EQ(json({"consent", "forms"}).size(), 1U);
}

TEST_F(PersonalDataTest, TermsAreShownAndSetAndARunIsConfirmed) {
    EXPECT_EQ(json({"retain", "terms"})["loan"], 13);
    EXPECT_EQ(json({"retain", "set", "loan", "12"}, 1)["code"], "retention_term_out_of_bounds");
    EXPECT_EQ(json({"retain", "set", "loan", "24"})["loan"], 24);
    EXPECT_EQ(json({"retain"}, 1)["code"], "not_confirmed");
    const Json done = json({"retain", "--confirm"});
    EXPECT_EQ(done["loans"], 0);
    EXPECT_EQ(done["nightly"], false);
    EXPECT_EQ(json({"retain", "--nightly"})["nightly"], false) << "off as shipped: nothing is done";
    EXPECT_EQ(json({"retain", "nightly", "on"})["nightly"], true);
    EXPECT_EQ(json({"retain", "--dry"})["nightly"], true);
    EXPECT_EQ(json({"retain", "--nightly"})["nightly"], true);
    EXPECT_EQ(ctl({"retain", "--nightly", "--dry"}).exit, 2);
    EXPECT_EQ(ctl({"retain", "nightly", "sometimes"}).exit, 2);
    EXPECT_EQ(json({"retain", "nightly", "off"})["nightly"], false);
}

} // namespace kitapdar::ctl
