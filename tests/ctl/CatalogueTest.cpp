// Records, copies and readers through the program.
#include "tests/ctl/Ctl.h"
#include "tests/support/FullDisk.h"
#include "tests/support/Shared.h"

#include <fstream>
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

TEST_F(CatalogueTest, CountsFacetsAndFindsWhatTheyNarrowTo) {
    init();
    const auto books = write("books.txt",
                             "#920: PAZK\n#200: ^aСыр бойы\n#210: ^d2009\n#910: ^a0^b1^dАБ\n*****\n"
                             "#920: PAZK\n#200: ^aСыр елі\n#210: ^d1998\n#910: ^a0^b2^dФ\n"
                             "#910: ^a0^b3^dАБ\n*****\n");
    json({"import", books.string()});
    const Json all = json({"facets", "сыр"});
    expectKeys(all, {"found", "available", "languages", "kinds", "decades", "places"});
    EXPECT_EQ(all["found"], 2);
    EXPECT_EQ(all["places"], (Json{{{"place", "АБ"}, {"records", 2}}, {{"place", "Ф"}, {"records", 1}}}));
    const Json narrowed = json({"facets", "сыр", "--place", "Ф"});
    EXPECT_EQ(narrowed["found"], 1);
    EXPECT_EQ(narrowed["places"], all["places"]) << "what is chosen does not hide the others";
    EXPECT_EQ(json({"search", "сыр", "--place", "Ф"}).size(), 1U);
    EXPECT_EQ(json({"search", "сыр", "--place", "АБ", "--to-year", "1999"}).size(), 1U);
    EXPECT_EQ(json({"search", "сыр", "--from-year", "2000", "--available"}).size(), 1U);
    EXPECT_EQ(ctl({"search", "сыр", "--from-year", "x"}).exit, 2);
}

TEST_F(CatalogueTest, ARecordIsAddedChangedAndRemoved) {
    init();
    const auto file = [&](const std::string& name, const std::string& fields) {
        return write(name, R"(<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record>)"
                           "<leader>00000nam a2200000 a 4500</leader>" +
                               fields + "</record></collection>")
            .string();
    };
    const std::string isbn = R"(<datafield tag="020" ind1=" " ind2=" "><subfield code="a">12</subfield></datafield>)";
    const std::string title =
        R"(<datafield tag="245" ind1="0" ind2="0"><subfield code="a">Сыр елі</subfield></datafield>)";
    EXPECT_EQ(ctl({"record", "add", file("none.xml", isbn)}).exit, 1);
    const Json added = json({"record", "add", file("one.xml", isbn + title)});
    const std::string id = std::to_string(added["id"].get<int>());
    EXPECT_EQ(added["faults"][0]["field"], "isbn");
    EXPECT_EQ(json({"search", "Сыр елі"}).size(), 1U);
    json({"record", "edit", id, file("two.xml", title + isbn)});
    const Json shown = json({"record", "show", id});
    EXPECT_EQ(shown["title"], "Сыр елі");
    json({"copy", "add", "--record", id, "--barcode", "R-000001"});
    EXPECT_EQ(ctl({"record", "remove", id}).exit, 1);
    const Json other = json({"record", "add", file("three.xml", title)});
    json({"record", "remove", std::to_string(other["id"].get<int>())});
    EXPECT_EQ(json({"search", "Сыр елі"}).size(), 1U);
}

TEST_F(CatalogueTest, AnEditLosesNothingThatSomebodyElseHasChanged) {
    init();
    const auto file = [&](const std::string& name, const std::string& title, const std::string& note) {
        const auto field = [](const std::string& tag, const std::string& text) {
            return "<datafield tag=\"" + tag + R"(" ind1=" " ind2=" "><subfield code="a">)" + text +
                   "</subfield></datafield>";
        };
        return write(name, R"(<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record>)"
                           "<leader>00000nam a2200000 a 4500</leader>" +
                               field("245", title) + field("500", note) + "</record></collection>")
            .string();
    };
    const std::string base = file("base.xml", "Сыр елі", "ескерту");
    const std::string id = std::to_string(json({"record", "add", base})["id"].get<int>());
    EXPECT_EQ(json({"record", "show", id})["version"], 1);
    EXPECT_NE(ctl({"record", "show", id, "--format", "xml"}).out.find("<!-- version 1 -->"), std::string::npos);
    EXPECT_EQ(ctl({"record", "show", id, "--format", "json"}).json()["version"], 1);
    EXPECT_NE(ctl({"record", "show", id, "--format", "marc"}).out.find("version: 1"), std::string::npos);

    const std::string first = file("first.xml", "Сыр елі", "басқа ескерту");
    EXPECT_EQ(json({"record", "edit", id, first, "--version", "1"})["version"], 2);
    const std::string second = file("second.xml", "Сыр бойы", "ескерту");
    EXPECT_EQ(json({"record", "edit", id, second}, 1)["code"], "version_needed");
    const Json stale = json({"record", "edit", id, second, "--version", "1"}, 1);
    EXPECT_EQ(stale["code"], "record_changed");
    EXPECT_NE(stale["message"].get<std::string>().find("Change of a title"), std::string::npos) << stale;

    EXPECT_EQ(json({"record", "edit", id, second, "--base", base})["version"], 3);
    const std::string merged = ctl({"record", "show", id, "--format", "marc"}).out;
    EXPECT_NE(merged.find("Сыр бойы"), std::string::npos) << merged;
    EXPECT_NE(merged.find("басқа ескерту"), std::string::npos) << merged;

    const std::string third = file("third.xml", "Сыр елі", "үшінші ескерту");
    const Json clash = json({"record", "edit", id, third, "--base", base}, 1);
    EXPECT_EQ(clash["code"], "record_clash");
    EXPECT_NE(clash["message"].get<std::string>().find("500"), std::string::npos) << clash;
    EXPECT_EQ(ctl({"record", "show", id, "--format", "marc"}).out, merged);
    EXPECT_EQ(ctl({"record", "edit", id, third, "--version", "3", "--over"}).exit, 2);
    EXPECT_EQ(ctl({"record", "edit", id, third, "--version", "three"}).exit, 2);
    EXPECT_EQ(json({"record", "edit", id, third, "--over"})["version"], 4);
    EXPECT_EQ(ctl({"--version"}).exit, 0);
}

TEST_F(CatalogueTest, ATableOfAuthorMarksIsImported) {
    init();
    const Json report = json({"author-marks", "import", write("marks.csv", "А,10\nАба,13\nмусор\n").string()});
    EXPECT_EQ(report["lines"], 2);
    EXPECT_EQ(report["not_taken"], 1);
    const std::string before = ctl({"dump"}).out;
    const auto other = write("other.csv", "А,10\nа,б\nв,г\nд,е\nж,з\nи,к\n");
    EXPECT_EQ(json({"author-marks", "import", other.string()}, 1)["code"], "not_a_table_of_author_marks");
    EXPECT_EQ(ctl({"dump"}).out, before);
    EXPECT_EQ(ctl({"author-marks", "import", write("none.csv", "мусор").string()}).exit, 1);
}

TEST_F(CatalogueTest, ALookWritesNothing) {
    init();
    const std::string before = ctl({"dump"}).out;
    const Json report = json({"import", threeBooks().string(), "--dry-run"});
    EXPECT_EQ(report["records"], 3);
    EXPECT_EQ(report["imported"], 0);
    EXPECT_EQ(report["would_import"], 3);
    EXPECT_EQ(report["copies"], 2) << "as many as an import then writes";
    EXPECT_TRUE(report["import"].is_null());
    EXPECT_EQ(ctl({"dump"}).out, before);
}

TEST_F(CatalogueTest, DoubtfulRecordsAreListedAndDecided) {
    init();
    const auto book = [this](const std::string& name, const std::string& year, const std::string& copy) {
        return write(name, "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы\n#210: ^cЖазушы^d" + year +
                               "\n#10: ^a978-601-200-123-5\n#910: ^a0^b" + copy + "^dАБ\n*****\n");
    };
    ctl({"import", book("a.txt", "2009", "1").string()});
    EXPECT_EQ(json({"record", "doubtful"})["open"], 0);
    ctl({"import", book("b.txt", "2010", "2").string()});
    ctl({"import", book("c.txt", "2011", "3").string()});
    const Json listed = json({"record", "doubtful"});
    ASSERT_EQ(listed["open"], 3) << "each with each";
    expectKeys(listed["doubts"][0], {"record", "like", "score", "against"});
    EXPECT_EQ(listed["doubts"][0]["against"], Json({"year"}));

    EXPECT_EQ(json({"record", "merge", "1", "1"}, 1)["code"], "same_record");
    EXPECT_EQ(json({"record", "merge", "1", "9"}, 1)["code"], "unknown_record");
    EXPECT_EQ(json({"record", "distinct", "9", "1"}, 1)["code"], "unknown_record");
    ctl({"queue", "add", "--record", "1"});
    ctl({"queue", "add", "--record", "2"});
    EXPECT_EQ(json({"record", "merge", "1", "2"}, 1)["code"], "both_in_digitization");
    ctl({"queue", "move", "2", "dropped", "--note", "екі рет"});

    const std::string before = ctl({"dump"}).out;
    const Json merged = json({"record", "merge", "1", "2", "--add-fields"});
    EXPECT_EQ(merged["merged"], 1);
    EXPECT_EQ(merged["copies"], 1);
    EXPECT_EQ(merged["items"], 1);
    EXPECT_EQ(json({"record", "show", "1"})["copies"].size(), 2U);
    EXPECT_EQ(json({"record", "doubtful"})["open"], 1);
    EXPECT_EQ(json({"record", "merge", "1", "2"}, 1)["code"], "already_merged");
    ctl({"undo"});
    EXPECT_EQ(ctl({"dump"}).out, before);

    ctl({"record", "distinct", "1", "2"});
    const std::string decided = ctl({"dump"}).out;
    EXPECT_EQ(json({"record", "distinct", "1", "2"}, 1)["code"], "already_decided");
    EXPECT_EQ(ctl({"dump"}).out, decided);
    ctl({"record", "distinct", "1", "3"});
    ctl({"record", "distinct", "2", "3"});
    EXPECT_EQ(ctl({"check"}).exit, 0);
    EXPECT_EQ(json({"record", "doubtful"})["open"], 0) << "also in another run of the program";
}

TEST_F(CatalogueTest, TheSameFileTwiceIsDuplicates) {
    init();
    ctl({"import", threeBooks().string()});
    const Json report = json({"import", threeBooks().string()}, 1);
    EXPECT_EQ(report["imported"], 0);
    EXPECT_EQ(report["duplicates"], 3);
    EXPECT_EQ(report["copies"], 0);
    EXPECT_EQ(report["known_copies"], 2);
    EXPECT_TRUE(report["import"].is_null()) << "nothing was taken, so the history has no such import";
}

TEST_F(CatalogueTest, AnImportThatTakesNothingIsRefusedAndSaysWhy) {
    init();
    const Ran none = ctl({"import", write("empty.xml", "<collection></collection>").string()});
    EXPECT_EQ(none.exit, 1);
    EXPECT_NE(none.err.find("There are no records in"), std::string::npos) << none.err;
    const auto reader = write("rdr.txt", "#10: Ахметова\n#11: Айгүл\n#13: ^Aг. Кызылорда\n*****\n");
    for (const bool dryRun : {true, false}) {
        std::vector<std::string> arguments{"--json", "import", reader.string()};
        if (dryRun) arguments.emplace_back("--dry-run");
        const Ran refused = ctl(arguments);
        EXPECT_EQ(refused.exit, 1);
        EXPECT_EQ(refused.json()["imported"], 0);
        EXPECT_EQ(refused.json()["unsuitable"], 1);
        EXPECT_EQ(refused.json()["files"][0]["problems"][0]["reason"], "no_title");
        EXPECT_NE(refused.err.find(dryRun ? "can be taken" : "was taken"), std::string::npos) << refused.err;
    }
}

TEST_F(CatalogueTest, ABadByteIsTakenWhenThatIsAsked) {
    init();
    std::string text = test::readFile(threeBooks());
    text.insert(text.find("түндері"), 1, '\xFF');
    const auto file = write("bad.xml", text);
    const Json refused = json({"import", file.string(), "--dry-run"}, 4);
    EXPECT_EQ(refused["broken"], 1);
    const Json taken = json({"import", file.string(), "--replace-bad-bytes"});
    EXPECT_EQ(taken["imported"], 3);
    EXPECT_EQ(taken["doubtful_texts"], 1);
    EXPECT_EQ(taken["files"][0]["problems"][0]["reason"], "text_replaced");
}

TEST_F(CatalogueTest, RecordsOfIrbisWithoutTheLineBetweenThemAreToldOf) {
    init();
    const std::string file = write("lost.txt",
                                   "#920: PAZK\n#200: ^aАбай жолы\n#910: ^a0^bИ1\n#920: PAZK\n#200: ^aКүй\n#910: "
                                   "^a0^bИ2\n*****\n#101: kaz\n#920: PAZK\n#200: ^aЖер\n#700: ^aА\n#920: PAZK\n#700: "
                                   "^aБ\n#200: ^aСу\n*****\n")
                                 .string();
    const Json shown = json({"import", file, "--dry-run"}, 4);
    const Json taken = json({"import", file}, 4);
    for (const Json& report : {shown, taken}) {
        EXPECT_EQ(report["records"], 3);
        EXPECT_EQ(report["broken"], 1);
        EXPECT_EQ(report["doubtful_texts"], 2);
        EXPECT_EQ(report["files"][0]["problems"][0]["reason"], "records_joined");
    }
    EXPECT_EQ(taken["imported"], 2);
    EXPECT_EQ(json({"copy", "list", "2"})[0]["inventory"], "И2") << "not of the first title";
}

TEST_F(CatalogueTest, AnExportNamesWhatIso2709CannotHold) {
    init();
    std::string text = test::readFile(threeBooks());
    const std::string field =
        "<datafield tag=\"98765\" ind1=\" \" ind2=\" \"><subfield code=\"a\">x</subfield></datafield>";
    text.insert(text.find("</record>"), field);
    EXPECT_EQ(json({"import", write("odd.xml", text).string()})["imported"], 3);
    const Json report = json({"export", (folder.path() / "out.mrc").string()});
    EXPECT_EQ(report["records"], 3);
    EXPECT_EQ(report["left"], 0);
    EXPECT_EQ(report["omitted"], Json::array());
    EXPECT_EQ(report["left_out_fields"], Json({{{"tag", "98765"}, {"fields", 1}}}));
    EXPECT_NE(ctl({"export", (folder.path() / "out.mrc").string()}).out.find("98765"), std::string::npos);
}

TEST_F(CatalogueTest, CopiesOfAnotherBranchAreAddedToTheTitleThatIsThere) {
    init();
    const std::string title = "#920: PAZK\n#700: ^aСапарова^bА.\n#200: ^aСыр бойы\n#210: ^cБаспа^d2009\n";
    const auto first = write("first.txt", title + "#910: ^a0^b1001^dАБ\n*****\n");
    const auto second = write("second.txt", title + "#910: ^a0^b2001^dФ\n#910: ^a0^b2002^dФ\n*****\n");
    EXPECT_EQ(json({"import", first.string()})["imported"], 1);
    const Json promised = json({"import", second.string(), "--dry-run"});
    const Json report = json({"import", second.string()});
    for (const char* key : {"records", "would_import", "duplicates", "to_decide", "broken", "copies", "added_copies",
                            "known_copies", "left_out_copies"})
        EXPECT_EQ(promised[key], report[key]) << key;
    EXPECT_EQ(report["imported"], 0);
    EXPECT_EQ(report["added_copies"], 2);
    EXPECT_EQ(json({"search", "Сыр бойы"})[0]["copies"], 3);
    const Json undone = json({"import", "undo", std::to_string(report["import"].get<std::int64_t>())});
    EXPECT_EQ(undone["copies"], 2);
    EXPECT_EQ(json({"search", "Сыр бойы"})[0]["copies"], 1);
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
    const Json look = json({"import", damaged.string(), "--dry-run", "--errors", errors.string()}, 4);
    const std::string promised = test::readFile(errors);
    EXPECT_GT(test::readFile(errors.string() + ".raw").size(), 0U);
    const Json report = json({"import", damaged.string(), "--errors", errors.string()}, 4);
    EXPECT_EQ(report["broken"], look["broken"]);
    EXPECT_EQ(test::readFile(errors), promised);
    EXPECT_GT(report["broken"].get<int>(), 0);
    EXPECT_GT(report["imported"].get<int>(), 0);
    EXPECT_GT(std::filesystem::file_size(errors), 0U);
    EXPECT_EQ(report["files"][0]["problems"].size(), report["broken"].get<std::size_t>());
}

TEST_F(CatalogueTest, ALookAtAFileWritesWhatWouldNotBeTaken) {
    init();
    const auto file = write("some.txt", "#920: PAZK\n#200: ^aСыр бойы\n*****\n#920: PAZK\n#210: ^d2009\n*****\n");
    const auto errors = folder.path() / "errors.txt";
    const Ran look = ctl({"import", file.string(), "--dry-run", "--errors", errors.string()});
    EXPECT_EQ(look.exit, 4) << look.out;
    EXPECT_NE(look.err.find("records 1, copies 0"), std::string::npos) << look.err;
    EXPECT_NE(test::readFile(errors).find("no_title"), std::string::npos);
    const std::string promised = test::readFile(errors);
    std::filesystem::remove(errors);
    EXPECT_EQ(ctl({"import", file.string(), "--errors", errors.string()}).exit, 4);
    EXPECT_EQ(test::readFile(errors), promised);
}

TEST_F(CatalogueTest, WritesNothingOverALibraryOrTheInput) {
    initWithBooks();
    const auto input = threeBooks();
    const std::string bytes = test::readFile(input);
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"export", library.string()},
             {"export", library.string() + "-wal"},
             {"export", "/dev/full"},
             {"import", input.string(), "--errors", library.string()},
             {"import", input.string(), "--errors", input.string()},
             {"import", input.string(), "--dry-run", "--errors", input.string()},
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

TEST_F(CatalogueTest, AFullDiskIsToldAndTheFileThatWasThereStays) {
    initWithBooks();
    const auto people = write("people.csv", "surname,name,card\n,Ая,R-1\n");
    const test::SmallDisk disk(folder.path() / "disk");
    if (!disk.isThere()) GTEST_SKIP() << "no disk may be mounted here";
    for (const char* name : {"keep.mrc", "keep.xml", "keep.txt", "keep.csv", "keep.xlsx", "errors.txt"})
        std::ofstream(disk.path() / name) << "keep";
    disk.fill();
    const auto at = [&](const char* name) { return (disk.path() / name).string(); };
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"export", at("keep.mrc")},
                                               {"export", at("keep.xml"), "--format", "marcxml"},
                                               {"export", at("keep.csv"), "--format", "csv"},
                                               {"export", at("keep.xlsx"), "--format", "xlsx"},
                                               {"readers", "import", people.string(), "--errors", at("errors.txt")}}) {
        const Ran ran = ctl(arguments);
        EXPECT_EQ(ran.exit, 3) << testing::PrintToString(arguments) << ran.out << ran.err;
        EXPECT_NE(ran.err.find("full"), std::string::npos) << ran.err;
    }
    for (const char* name : {"keep.mrc", "keep.xml", "keep.csv", "keep.xlsx", "errors.txt"})
        EXPECT_EQ(test::readFile(at(name)), "keep") << name;
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

TEST_F(CatalogueTest, TitlesWithTheirCopiesAreWrittenAsATable) {
    init();
    const auto file =
        write("in.txt",
              "#920: PAZK\n#200: ^aСыр бойы\n#910: ^a0^b1001^dАБ^e1500^c20200301\n#910: ^a6^b1002\n*****\n"
              "#920: PAZK\n#200: ^a=cmd|calc\n*****\n");
    EXPECT_EQ(json({"import", file.string()})["imported"], 2);
    const auto csv = folder.path() / "out.csv";
    const Json report = json({"export", "--format", "csv", csv.string()});
    EXPECT_EQ(report["records"], 2);
    EXPECT_EQ(report["rows"], 3);
    const std::string text = test::readFile(csv);
    EXPECT_NE(text.find("Сыр бойы"), std::string::npos);
    EXPECT_NE(text.find(",1001,"), std::string::npos) << text;
    EXPECT_NE(text.find("1500.00"), std::string::npos) << text;
    EXPECT_NE(text.find("'=cmd|calc"), std::string::npos) << "a spreadsheet would run it";
    const auto xlsx = folder.path() / "out.xlsx";
    EXPECT_EQ(json({"export", "--format", "xlsx", "--query", "Сыр", xlsx.string()})["rows"], 2);
    EXPECT_EQ(test::readFile(xlsx).substr(0, 2), "PK");
    const auto some = ctl({"--json", "export", "--format", "csv", "--ids", "2,1,2,99", csv.string()});
    EXPECT_EQ(some.exit, 4) << "what is not there is named";
    EXPECT_EQ(some.json()["records"], 2);
    EXPECT_EQ(some.json()["rows"], 3);
    EXPECT_EQ(some.json()["unknown"], nlohmann::json::array({99}));
    EXPECT_NE(some.err.find("99"), std::string::npos);
    EXPECT_EQ(ctl({"export", "--ids", "98,99", (folder.path() / "none.mrc").string()}).exit, 1);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "none.mrc"));
    EXPECT_LT(test::readFile(csv).find("calc"), test::readFile(csv).find("Сыр бойы")) << "in the order given";
    EXPECT_EQ(json({"export", "--format", "marcxml", "--ids", "2", csv.string()})["records"], 1);
    EXPECT_EQ(ctl({"export", "--ids", "1,x", csv.string()}).exit, 2);
    const auto split = json({"export", "--split", (folder.path() / "all.mrc").string()});
    EXPECT_EQ(split["files"], nlohmann::json::array({(folder.path() / "all.irbis.mrc").string()}));
    EXPECT_EQ(json({"export", "--split", (folder.path() / "all.mrc").string()}, 1)["code"], "files_exist");
    EXPECT_EQ(json({"export", "--split", "--force", (folder.path() / "all.mrc").string()})["records"],
              split["records"]);
    EXPECT_EQ(ctl({"export", "--force", (folder.path() / "one.mrc").string()}).exit, 2);
    EXPECT_EQ(ctl({"export", "--split", "--format", "csv", csv.string()}).exit, 2);
    EXPECT_EQ(ctl({"export", "--ids", "1", "--query", "Сыр", csv.string()}).exit, 2);
    EXPECT_EQ(ctl({"export", "--format", "xlsx", (folder.path() / "library.kitapdar").string()}).exit, 1);
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
