// Records, copies and readers through the program.
#include "tests/ctl/Ctl.h"
#include "tests/support/Shared.h"

#include <set>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

std::set<std::string> keysOf(const Json& document) {
    std::set<std::string> keys;
    for (const auto& item : document.items()) keys.insert(item.key());
    return keys;
}

void expectKeys(const Json& document, const std::vector<std::string>& wanted) {
    const std::set<std::string> keys = keysOf(document);
    for (const std::string& key : wanted) EXPECT_TRUE(keys.contains(key)) << key << " in " << document;
}

using CatalogueTest = CtlTest;

TEST_F(CatalogueTest, ImportsCountsAndFinds) {
    init();
    const Json report = json({"import", threeBooks().string()});
    expectKeys(report, {"records", "imported", "copies", "duplicates", "broken", "encoding", "import"});
    EXPECT_EQ(report["records"], 3);
    EXPECT_EQ(report["imported"], 3);
    EXPECT_EQ(report["copies"], 2);
    EXPECT_EQ(report["broken"], 0);
    EXPECT_EQ(report["encoding"], "utf-8");
    for (const char* query : {"Сырдария", "syrdariya", "Сатбаев", "silk road", "T0001"}) {
        const std::string text = query == std::string("T0001") ? "inv:ИT0001" : query;
        const Json hits = json({"search", text});
        ASSERT_EQ(hits.size(), 1U) << text;
        expectKeys(hits[0], {"id", "title", "authors", "year", "language", "copies", "available"});
    }
    EXPECT_EQ(json({"search", "Сырдария"})[0]["available"], 1);
    EXPECT_EQ(json({"search", "Сырдария"})[0]["authors"].size(), 1U);
    EXPECT_TRUE(json({"search", "жоқ нәрсе"}).empty());
}

TEST_F(CatalogueTest, ALookWritesNothing) {
    init();
    const std::string before = ctl({"dump"}).out;
    const Json report = json({"import", threeBooks().string(), "--dry-run"});
    EXPECT_EQ(report["records"], 3);
    EXPECT_EQ(report["imported"], 0);
    EXPECT_TRUE(report["import"].is_null());
    EXPECT_EQ(ctl({"dump"}).out, before);
}

TEST_F(CatalogueTest, TheSameFileTwiceIsDuplicates) {
    init();
    ctl({"import", threeBooks().string()});
    const Json report = json({"import", threeBooks().string()});
    EXPECT_EQ(report["imported"], 0);
    EXPECT_EQ(report["duplicates"], 3);
}

TEST_F(CatalogueTest, SeveralFilesAreSummedAndAMissingOneIsTold) {
    init();
    const Ran ran = ctl({"--json", "import", threeBooks().string(), (folder.path() / "missing.mrc").string()});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_NE(ran.err.find("missing.mrc"), std::string::npos);
    EXPECT_EQ(ran.json()["imported"], 3);
    EXPECT_EQ(ran.json()["files"].size(), 1U);
    EXPECT_EQ(ctl({"import", (folder.path() / "missing.mrc").string()}).exit, 1);
}

TEST_F(CatalogueTest, AnImportIsUndoneAsAWhole) {
    init();
    const Json report = json({"import", threeBooks().string()});
    const std::string id = std::to_string(report["import"].get<std::int64_t>());
    EXPECT_EQ(ctl({"import", "undo", id}).exit, 0);
    EXPECT_TRUE(json({"search", "Сырдария"}).empty());
    EXPECT_EQ(ctl({"copy", "show", "T0001"}).exit, 1);
    EXPECT_EQ(ctl({"import", "undo", id}).exit, 1);
    EXPECT_EQ(ctl({"import", "undo", "4711"}).exit, 1);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(CatalogueTest, DamagedRecordsGoToTheErrorFileAndTheRestIsImported) {
    const auto real = test::sharedData("marc/pymarc/1251.dat");
    NEEDS_SHARED(real);
    init();
    const std::string bytes = test::readFile(real);
    const auto damaged = write("damaged.mrc", bytes + "00666garbage that is no record" + bytes.substr(0, 200));
    const auto errors = folder.path() / "errors.txt";
    const Json report = json({"import", damaged.string(), "--errors", errors.string()});
    EXPECT_GT(report["broken"].get<int>(), 0);
    EXPECT_GT(report["imported"].get<int>(), 0);
    EXPECT_GT(std::filesystem::file_size(errors), 0U);
    EXPECT_EQ(report["files"][0]["problems"].size(), report["broken"].get<std::size_t>());
}

TEST_F(CatalogueTest, WritesNothingOverALibraryOrTheInput) {
    initWithBooks();
    const auto input = threeBooks();
    const std::string bytes = test::readFile(input);
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"export", library.string()},
                                               {"export", library.string() + "-wal"},
                                               {"export", "/dev/full"},
                                               {"import", input.string(), "--errors", library.string()},
                                               {"import", input.string(), "--errors", input.string()},
                                               {"import", input.string(), "--errors", (folder.path() / "no" / "x").string()},
                                               {"backup", library.string() + ".files"},
                                               {"backup", (folder.path() / "no" / "x").string()}}) {
        const Ran ran = ctl(arguments);
        EXPECT_EQ(ran.exit, 1) << testing::PrintToString(arguments);
        EXPECT_NE(ran.err.find(arguments.back()), std::string::npos) << ran.err; // the file that was meant
    }
    EXPECT_EQ(test::readFile(input), bytes);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(CatalogueTest, ShowsARecordInFourForms) {
    initWithBooks();
    const std::string id = std::to_string(json({"search", "Сырдария"})[0]["id"].get<int>());
    EXPECT_NE(ctl({"record", "show", id}).out.find("Сырдария түндері"), std::string::npos);
    EXPECT_NE(ctl({"record", "show", id, "--format", "marc"}).out.find("245"), std::string::npos);
    EXPECT_NE(ctl({"record", "show", id, "--format", "xml"}).out.find("<record"), std::string::npos);
    EXPECT_TRUE(ctl({"record", "show", id, "--format", "json"}).json().is_object());
    const Json record = json({"record", "show", id});
    expectKeys(record, {"id", "title", "authors", "year", "language", "copies", "description"});
    EXPECT_EQ(record["copies"].size(), 1U);
    EXPECT_EQ(ctl({"record", "show", "4711"}).exit, 1);
}

TEST_F(CatalogueTest, AddsACopyAndRefusesItsBarcodeASecondTime) {
    initWithBooks();
    const std::string id = std::to_string(json({"search", "Silk"})[0]["id"].get<int>());
    const Json copy = json({"copy", "add", "--record", id, "--barcode", "T0003", "--price", "1500,50"});
    EXPECT_EQ(copy["barcode"], "T0003");
    EXPECT_EQ(copy["price"], "1500.50");
    EXPECT_EQ(json({"copy", "show", "T0003"})["title"], "Silk Road Letters");
    EXPECT_EQ(ctl({"copy", "add", "--record", id, "--barcode", "T0003"}).exit, 1);
    EXPECT_EQ(ctl({"copy", "add", "--record", "4711", "--barcode", "T0004"}).exit, 1);
    EXPECT_EQ(ctl({"copy", "add", "--record", id, "--barcode", "%C-undo"}).exit, 1);
}

TEST_F(CatalogueTest, RegistersAndFindsReadersAndMasksTheirNumbers) {
    init();
    const Json reader = json({"reader", "add", "--surname", "Әбдіқадырова", "--name", "Жанар", "--patronymic",
                              "Ерболқызы", "--birth-date", "1985-05-12", "--iin", "850512400001", "--card", "R007"});
    EXPECT_EQ(reader["card"], "R007");
    EXPECT_EQ(reader["iin"].get<std::string>().find("850512400001"), std::string::npos);
    EXPECT_EQ(json({"reader", "find", "абдикад жан"}).size(), 1U);
    EXPECT_EQ(ctl({"reader", "show", "R007"}).out.find("850512400001"), std::string::npos);
    EXPECT_NE(ctl({"reader", "show", "R007", "--show-iin"}).out.find("850512400001"), std::string::npos);
    EXPECT_EQ(ctl({"reader", "add", "--surname", "Басқа", "--name", "Адам", "--card", "R007"}).exit, 1);
    EXPECT_EQ(ctl({"reader", "add", "--surname", "Басқа", "--name", "Адам", "--iin", "850512400001"}).exit, 1);
    EXPECT_EQ(ctl({"reader", "show", "R008"}).exit, 1);
    EXPECT_EQ(ctl({"dump"}).out.find("\tiin=null"), std::string::npos);
}

TEST_F(CatalogueTest, ExportsWhatAQueryFindsAndReadsItBack) {
    initWithBooks();
    const auto file = folder.path() / "out.xml";
    EXPECT_EQ(json({"export", "--format", "marcxml", file.string()})["records"], 3);
    const auto some = folder.path() / "out.mrc";
    EXPECT_EQ(json({"export", "--query", "Сырдария", some.string()})["records"], 1);
    const auto other = folder.path() / "other.kitapdar";
    EXPECT_EQ(run({"--library", other.string(), "init"}).exit, 0);
    EXPECT_EQ(run({"--library", other.string(), "--json", "import", file.string()}).json()["imported"], 3);
    EXPECT_EQ(run({"--library", other.string(), "--json", "import", some.string()}).json()["duplicates"], 1);
}

} // namespace
} // namespace kitapdar::ctl
