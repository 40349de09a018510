// Batch edits through the program.
#include "tests/ctl/Ctl.h"

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using BatchTest = CtlTest;

TEST_F(BatchTest, RecordsOfASearchAreChangedAndTakenBack) {
    initWithBooks();
    const std::string query = "year:1900-2020";
    const Json dry = json({"record", "batch", "--query", query, "--lang", "kaz", "--dry"});
    EXPECT_EQ(dry["dry"], true);
    EXPECT_GT(dry["changed"], 0);
    EXPECT_EQ(dry["records"].size(), dry["changed"].get<std::size_t>());
    EXPECT_FALSE(dry["records"][0]["fields"].empty());
    const auto kazakhBefore = json({"search", "lang:kaz"}).size();

    const Json done = json({"record", "batch", "--query", query, "--lang", "kaz"});
    for (const char* key : {"changed", "same", "refused"}) EXPECT_EQ(done[key], dry[key]) << key;
    EXPECT_EQ(json({"search", "lang:kaz"}).size(), kazakhBefore + done["changed"].get<std::size_t>());
    EXPECT_EQ(ctl({"undo"}).exit, 0);
    EXPECT_EQ(json({"search", "lang:kaz"}).size(), kazakhBefore);
}

TEST_F(BatchTest, AFieldIsFoundReplacedAddedAndRemoved) {
    initWithBooks();
    const std::string id = std::to_string(json({"search", "Сырдария"})[0]["id"].get<int>());
    EXPECT_EQ(json({"record", "batch", id, "--field", "title", "--find", "СЫРДАРИЯ", "--with", "Жайық",
                    "--any-case"})["changed"],
              1);
    EXPECT_EQ(json({"search", "Жайық"}).size(), 1U);
    EXPECT_EQ(json({"record", "batch", id, "--field", "keyword", "--add", "өзендер"})["changed"], 1);
    EXPECT_EQ(json({"record", "batch", id, "--field", "keyword", "--add", "өзендер"})["same"], 1);
    EXPECT_EQ(json({"search", "subject:өзендер"}).size(), 1U);
    EXPECT_EQ(json({"record", "batch", id, "--field", "keyword", "--remove", "field", "--find", "өзендер"})["changed"],
              1);
    EXPECT_TRUE(json({"search", "subject:өзендер"}).empty());
    EXPECT_EQ(json({"record", "batch", "999", "--kind", "map"}, 1)["records"][0]["obstacle"], "gone");
    EXPECT_EQ(json({"record", "batch", id, "999", "--kind", "map"}, 4)["refused"], 1) << "done, but not all of it";
    EXPECT_EQ(ctl({"undo"}).exit, 0);
    EXPECT_EQ(json({"record", "batch", id, "--lang", "қаз"}, 1)["code"], "language_malformed");
    EXPECT_EQ(json({"record", "batch", "--kind", "map"}, 2)["code"], "wrong_usage");
    EXPECT_EQ(json({"record", "batch", "--query", " ", "--kind", "map"}, 2)["code"], "wrong_usage") << "not all";
    EXPECT_EQ(json({"record", "batch", id, "--kind", "map", "--lang", "kaz"}, 2)["code"], "wrong_usage");
    EXPECT_EQ(json({"record", "batch", id, "--field", "нет", "--find", "а", "--with", "б"}, 2)["code"], "wrong_usage");
    for (const char* tag : {"610", "653$a"}) {
        const Json refused = json({"record", "batch", id, "--field", tag, "--add", "тест"}, 2);
        EXPECT_EQ(refused["code"], "wrong_usage");
        EXPECT_NE(refused["message"].dump().find("--field keyword"), std::string::npos) << refused.dump();
    }
}

TEST_F(BatchTest, CopiesAreMovedAndTakenBack) {
    initWithBooks();
    EXPECT_EQ(ctl({"place", "add", "HALL", "--name-kk", "Оқу залы"}).exit, 0);
    const Json dry = json({"copy", "batch", "T0001", "T0002", "--place", "HALL", "--dry"});
    EXPECT_EQ(dry["changed"], 2);
    EXPECT_EQ(dry["copies"][0]["after"]["place"], "HALL");
    const std::string shown =
        run({"--library", library.string(), "--language", "ru", "copy", "batch", "T0001", "--shelf", "63.3", "--dry"})
            .out;
    EXPECT_NE(shown.find("Полочный шифр: "), std::string::npos) << shown;
    EXPECT_NE(shown.find(" → 63.3"), std::string::npos) << shown;
    EXPECT_EQ(shown.find("shelf"), std::string::npos) << shown;
    const Json done = json({"copy", "batch", "T0001", "T0002", "--place", "HALL"});
    EXPECT_EQ(done["changed"], 2);
    EXPECT_EQ(json({"copy", "show", "T0001"})["place"], "HALL");
    EXPECT_EQ(json({"copy", "batch", "--query", "Сырдария", "--shelf", "Б-12 сөре"})["changed"], 1);
    EXPECT_EQ(ctl({"undo"}).exit, 0);
    EXPECT_EQ(ctl({"undo"}).exit, 0);
    EXPECT_NE(json({"copy", "show", "T0001"})["place"], "HALL");
    EXPECT_EQ(json({"copy", "batch", "T0001", "--place", "жоқ"}, 1)["code"], "unknown_place");
    EXPECT_EQ(json({"copy", "batch", "--query", "", "--price", "10"}, 2)["code"], "wrong_usage") << "not all";
}

} // namespace
} // namespace kitapdar::ctl
