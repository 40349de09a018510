// The key of the restricted data through the program: what a thief of any file finds, and how desks come to the key.
#include "core/base/Hex.h"
#include "core/text/Iin.h"
#include "tests/ctl/Ctl.h"
#include "tests/support/SessionKeyring.h"

#include <fstream>
#include <sstream>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

const std::string iin = "850512312340";

class KeysTest : public CtlTest {
protected:
    Ran at(const std::string& desk, std::vector<std::string> arguments, const std::string& typed = {}) const {
        const std::vector<std::string> before = {"--json", "--library", library.string(), "--language", "en"};
        arguments.insert(arguments.begin(), before.begin(), before.end());
        return run(arguments, "C.UTF-8", folder.path() / desk, typed);
    }
    Json done(const std::string& desk, const std::vector<std::string>& arguments, const std::string& typed = {}) const {
        const Ran ran = at(desk, arguments, typed);
        EXPECT_EQ(ran.exit, 0) << ran.out << ran.err;
        return ran.json();
    }
    std::string refusal(const std::string& desk, const std::vector<std::string>& arguments,
                        const std::string& typed = {}) const {
        const Ran ran = at(desk, arguments, typed);
        EXPECT_EQ(ran.exit, 1) << ran.out << ran.err;
        return ran.json()["code"];
    }
    void addReader(const std::string& desk) const {
        done(desk, {"reader", "add", "--surname", "Қасымов", "--name", "Ерлан", "--iin", iin, "--card", "R001"});
    }
    Json reveal(const std::string& desk) const {
        return done(desk, {"reveal", "R001", "--field", "iin", "--reason", "тексеру үшін"})["value"];
    }
    std::string sheet(const std::string& desk) const {
        const std::string text = done(desk, {"keys", "sheet"})["sheet"];
        done(desk, {"keys", "prove", "--sheet-fd", "0"}, text + "\n");
        return text;
    }
};

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

/// The digits as they are, in hexadecimal digits and in both forms of UTF-16.
std::vector<std::string> formsOf(const std::string& digits) {
    std::string little;
    std::string big;
    for (const char digit : digits) {
        little += digit;
        little += '\0';
        big += '\0';
        big += digit;
    }
    return {digits, toHex(digits), little, big};
}

} // namespace

TEST_F(KeysTest, ANewLibraryHasAKeyAndSealsAndAsksForASheet) {
    EXPECT_EQ(done("desk", {"init"})["sealed"], true);
    Json state = done("desk", {"keys", "status"});
    EXPECT_EQ(state["seals"], true);
    EXPECT_EQ(state["open_here"], true);
    EXPECT_EQ(state["sheet_proven"], false);
    EXPECT_EQ(state["slots"].size(), 1U);
    const auto key = folder.path() / "desk" / "kitapdar" / "desk-key";
    ASSERT_TRUE(std::filesystem::exists(key));
    EXPECT_EQ(std::filesystem::status(key).permissions(), std::filesystem::perms(0600));
    addReader("desk");
    const Ran shown = at("desk", {"reader", "show", "R001", "--show-iin"});
    EXPECT_EQ(shown.out.find(iin), std::string::npos);
    const Ran told =
        run({"--library", library.string(), "reader", "show", "R001", "--show-iin"}, "C.UTF-8", folder.path() / "desk");
    EXPECT_NE(told.out.find("reveal R001 --field iin --reason TEXT"), std::string::npos) << "what shows it";
    EXPECT_EQ(reveal("desk"), iin);
    EXPECT_EQ(done("desk", {"reader", "find", "850512-312340"}).size(), 1U);
    EXPECT_EQ(refusal("desk", {"reveal", "R001", "--field", "phone", "--reason", "хабарласу"}), "nothing_there");
    EXPECT_EQ(refusal("desk", {"keys", "make"}), "key_exists");
    EXPECT_EQ(done("desk", {"check"})["ok"], true);
}

TEST_F(KeysTest, TheKeyOfADeskIsMovedIntoTheKeyringAndBackAndItIsSaidWhereItLies) {
    EXPECT_EQ(done("desk", {"keys", "station"}), Json(nullptr));
    done("desk", {"init"});
    addReader("desk");
    EXPECT_EQ(done("desk", {"keys", "status"})["desk_key"]["store"], "file");
    EXPECT_EQ(at("desk", {"keys", "station", "--store", "cloud"}).exit, 2);
    EXPECT_EQ(refusal("desk", {"keys", "station", "--store", "keyring"}), "keyring_unreachable")
        << "no session bus, as in a service or over a remote shell";
    EXPECT_EQ(done("desk", {"keys", "station", "--store", "file"})["chosen"], true);
    EXPECT_EQ(reveal("desk"), iin);
    if (!test::SessionKeyring::isPossible()) GTEST_SKIP() << "dbus-daemon or gnome-keyring-daemon is not there";
    const test::SessionKeyring keyring;
    const test::OnBus bus(keyring.address());
    const auto key = folder.path() / "desk" / "kitapdar" / "desk-key";
    const std::string secret = contentOf(key);
    EXPECT_EQ(done("desk", {"keys", "station", "--store", "keyring"})["store"], "keyring");
    EXPECT_FALSE(std::filesystem::exists(key));
    EXPECT_EQ(reveal("desk"), iin);
    EXPECT_EQ(done("desk", {"keys", "status"})["desk_key"]["store"], "keyring");
    {
        const test::OnBus none("");
        EXPECT_EQ(refusal("desk", {"reveal", "R001", "--field", "iin", "--reason", "тексеру үшін"}), "key_locked");
        EXPECT_EQ(done("desk", {"keys", "status"})["desk_key"]["silence"], "keyring_unreachable");
        EXPECT_FALSE(std::filesystem::exists(key)) << "no other key is made";
    }
    EXPECT_EQ(done("desk", {"keys", "station", "--store", "file"})["store"], "file");
    EXPECT_EQ(contentOf(key), secret);
    EXPECT_EQ(std::filesystem::status(key).permissions(), std::filesystem::perms(0600));
    EXPECT_EQ(reveal("desk"), iin);
}

TEST_F(KeysTest, ASheetIsProvenByTypingItBackAndAWrongSignIsNamedByItsGroup) {
    done("desk", {"init"});
    std::string text = done("desk", {"keys", "sheet"})["sheet"];
    std::string wrong = text;
    wrong[14] = wrong[14] == '7' ? '8' : '7';
    const Ran ran = at("desk", {"keys", "prove", "--sheet-fd", "0"}, wrong);
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.json()["code"], "wrong_group");
    EXPECT_NE(ran.err.find("Group 3"), std::string::npos) << ran.err;
    EXPECT_EQ(refusal("desk", {"keys", "prove", "--sheet-fd", "0"}, text.substr(0, 20)), "sheet_incomplete");
    done("desk", {"keys", "prove", "--sheet-fd", "0"}, text);
    EXPECT_EQ(done("desk", {"keys", "status"})["sheet_proven"], true);
}

TEST_F(KeysTest, ASecondDeskIsLockedUntilItGetsTheKeyByTheSheet) {
    done("desk", {"init"});
    addReader("desk");
    EXPECT_EQ(refusal("other", {"reader", "find", iin}), "key_locked");
    EXPECT_EQ(refusal("other", {"reveal", "R001", "--field", "iin", "--reason", "тексеру"}), "key_locked");
    EXPECT_EQ(refusal("other", {"reader", "add", "--surname", "Ким", "--name", "Анна", "--iin", "850512400001"}),
              "key_locked");
    done("other", {"reader", "add", "--surname", "Ким", "--name", "Анна", "--card", "R002"});
    EXPECT_EQ(done("other", {"reader", "show", "R001"})["card"], "R001");

    const std::string text = sheet("desk");
    EXPECT_EQ(refusal("other", {"keys", "add-desk", "2"}), "key_locked");
    done("other", {"keys", "add-desk", "2", "--sheet-fd", "0"}, text);
    EXPECT_EQ(reveal("other"), iin);
    EXPECT_EQ(done("desk", {"keys", "rotate", "--sheet-fd", "0"}, text)["earlier_backups_proven"], false);
    EXPECT_EQ(reveal("other"), iin);
    EXPECT_EQ(reveal("desk"), iin);
    EXPECT_EQ(done("desk", {"keys", "status"})["generation"], 2);
    EXPECT_EQ(done("desk", {"check"})["ok"], true);
}

TEST_F(KeysTest, APassphraseOpensTheKeyAtADeskThatHasNone) {
    done("desk", {"init"});
    addReader("desk");
    sheet("desk");
    EXPECT_EQ(refusal("desk", {"keys", "passphrase", "--passphrase-fd", "0"}, "қысқа"), "passphrase_too_short");
    done("desk", {"keys", "passphrase", "--passphrase-fd", "0"}, "жеті қазынаның бірі\n");
    EXPECT_EQ(refusal("other", {"keys", "add-desk", "2", "--passphrase-fd", "0"}, "жеті қазынаның екісі"),
              "wrong_passphrase");
    done("other", {"keys", "add-desk", "2", "--passphrase-fd", "0"}, "жеті қазынаның бірі");
    EXPECT_EQ(reveal("other"), iin);
}

TEST_F(KeysTest, APassphraseLetsADeskInWhenTheOnlyDeskIsLostAndNoSheetWasProven) {
    done("desk", {"init"});
    addReader("desk");
    EXPECT_EQ(refusal("desk", {"keys", "add-desk", "2", "--public-key", std::string(64, 'a')}), "sheet_not_proven");
    done("desk", {"keys", "passphrase", "--passphrase-fd", "0"}, "жеті қазынаның бірі");
    done("new", {"keys", "add-desk", "2", "--passphrase-fd", "0"}, "жеті қазынаның бірі");
    EXPECT_EQ(reveal("new"), iin);
}

TEST_F(KeysTest, ALibraryInClearIsSealedByAStepOfTheAdministrator) {
    init(); // where no key can be written
    ASSERT_EQ(ctl({"reader", "add", "--surname", "Қасымов", "--name", "Ерлан", "--iin", iin, "--card", "R001"}).exit,
              0);
    EXPECT_EQ(done("desk", {"keys", "status"})["readers_in_clear"], 1);
    EXPECT_EQ(refusal("desk", {"keys", "seal"}), "no_key");
    done("desk", {"keys", "make"});
    EXPECT_EQ(done("desk", {"keys", "status"})["seals"], false);
    EXPECT_EQ(refusal("desk", {"keys", "seal"}), "sheet_not_proven");
    sheet("desk");
    EXPECT_EQ(done("desk", {"keys", "seal"})["readers"], 1);
    EXPECT_EQ(done("desk", {"keys", "status"})["readers_in_clear"], 0);
    EXPECT_EQ(reveal("desk"), iin);
    EXPECT_EQ(done("desk", {"check"})["ok"], true);
}

// S12: no file holds a number in clear, in whatever form.
TEST_F(KeysTest, NoFileHasANumberInClearWhateverWasDoneWithAThousandReaders) {
    // Every number begins alike, so that one search finds any of them.
    const std::string iins = "9001013";
    const std::string phones = "7005551";
    constexpr int people = 1000;
    std::string table = "Тегі;Аты;Билет;ЖСН;Телефон;Мекенжайы\n";
    int serial = 1000;
    std::string first;
    for (int i = 0; i < people; ++i) {
        std::string number;
        for (; number.empty(); ++serial) {
            const std::string eleven = iins + std::to_string(serial);
            if (const auto check = text::iinCheckDigit(eleven)) number = eleven + *check;
        }
        if (first.empty()) first = number;
        table += "Оқырман" + std::to_string(i) + ";Аты;R" + std::to_string(1000 + i) + ";" + number + ";+7 " +
                 phones.substr(0, 3) + " 555-1" + std::to_string(1000 + i).substr(0, 1) + "-" +
                 std::to_string(1000 + i).substr(1) + ";Жасырын көшесі " + std::to_string(i) + "\n";
    }
    table += ";Атысыз;R9999;" + first + ";" + phones + "999;Жасырын көшесі\n"; // has no surname
    done("desk", {"init"});
    done("desk", {"reader", "add", "--surname", "Бұрынғы", "--name", "Адам", "--card", "B001"});
    const auto file = write("readers.csv", table);
    const Ran taken = at("desk", {"readers", "import", file.string(), "--map",
                                  "Тегі=surname,Аты=given_name,Билет=card,ЖСН=iin,Телефон=phone,Мекенжайы=address",
                                  "--errors", (folder.path() / "errors.txt").string()});
    ASSERT_TRUE(taken.exit == 0 || taken.exit == 4) << taken.out << taken.err;
    EXPECT_EQ(done("desk", {"reader", "find", first}).size(), 1U);
    std::string out = taken.out;
    out += at("desk", {"reader", "show", "R1000"}).out;
    out += at("desk", {"reader", "add", "--surname", "Екінші", "--name", "Рет", "--iin", first}).out;
    done("desk", {"reveal", "R1000", "--field", "address", "--reason", "хат жіберу"});
    const std::string paper = sheet("desk");
    done("desk", {"keys", "rotate", "--sheet-fd", "0"}, paper);
    done("desk", {"backup", (folder.path() / "backup").string()});
    out += at("desk", {"dump"}).out;
    out += at("desk", {"check"}).out;
    std::filesystem::remove(file);
    std::filesystem::remove(folder.path() / "typed");

    std::vector<std::string> planted;
    for (const std::string& each : {iins, phones, std::string("+7 700 555"), std::string("Жасырын көшесі")}) {
        for (std::string& form : formsOf(each)) planted.push_back(std::move(form));
    }
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        if (!entry.is_regular_file()) continue;
        ++files;
        const std::string content = contentOf(entry.path());
        for (const std::string& each : planted) EXPECT_EQ(content.find(each), std::string::npos) << entry.path();
    }
    EXPECT_GE(files, 4); // library, backup, log or settings, the desk's key
    for (const std::string& each : planted) EXPECT_EQ(out.find(each), std::string::npos);
    EXPECT_EQ(done("desk", {"reader", "find", first}).size(), 1U);

    // The entry of the new key goes on to hold those who did not come with the import.
    done("desk", {"reader", "add", "--surname", "Кейінгі", "--name", "Адам", "--card", "B002"});
    done("desk", {"keys", "rotate", "--sheet-fd", "0"}, paper);
    done("desk", {"readers", "import", "undo", "1"});
    EXPECT_EQ(done("desk", {"check"})["problems"], Json::array());
}

TEST_F(KeysTest, ABackupOpensAtTheDeskThatHasTheKey) {
    done("desk", {"init"});
    addReader("desk");
    const auto backup = folder.path() / "backup";
    done("desk", {"backup", backup.string()});
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(library.string() + suffix);
    done("desk", {"restore", backup.string()});
    EXPECT_EQ(reveal("desk"), iin);
}

} // namespace kitapdar::ctl
