// Catalogues elsewhere through the program.
#include "tests/ctl/Ctl.h"
#include "tests/support/LocalServer.h"

#include <fstream>

namespace kitapdar::ctl {
namespace {

using TargetTest = CtlTest;

const std::string oneRecord =
    "<?xml version=\"1.0\"?><zs:searchRetrieveResponse xmlns:zs=\"http://www.loc.gov/zing/srw/\"><zs:version>1.1"
    "</zs:version><zs:numberOfRecords>1</zs:numberOfRecords><zs:records><zs:record><zs:recordSchema>marcxml"
    "</zs:recordSchema><zs:recordPacking>xml</zs:recordPacking><zs:recordData>"
    "<record xmlns=\"http://www.loc.gov/MARC21/slim\"><leader>00000nam a2200000 a 4500</leader>"
    "<datafield tag=\"245\" ind1=\"0\" ind2=\"0\"><subfield code=\"a\">Көшпенділер</subfield></datafield></record>"
    "</zs:recordData><zs:recordPosition>1</zs:recordPosition></zs:record></zs:records></zs:searchRetrieveResponse>";

TEST_F(TargetTest, KeepsTheListOfCataloguesToAsk) {
    init();
    EXPECT_EQ(json({"target", "add", "Ұлттық", "catalogue.example.org:210/BOOKS"})["protocol"], "z3950");
    EXPECT_EQ(json({"target", "add", "SRU", "https://catalogue.example.org/sru", "--off"})["in_use"], false);
    EXPECT_EQ(json({"target", "set", "SRU", "--on", "--format", "unimarc"})["format"], "unimarc");
    EXPECT_EQ(json({"target", "list"}).size(), 2U);
    EXPECT_EQ(json({"target", "add", "X", "nowhere"}, 1)["code"], "target_malformed");
    EXPECT_EQ(json({"target", "remove", "Y"}, 1)["code"], "unknown_target");
    EXPECT_EQ(ctl({"target", "remove", "SRU"}).exit, 0);
    EXPECT_EQ(json({"target", "list"}).size(), 1U);
}

TEST_F(TargetTest, FetchesARecordAndTakesIt) {
    init();
    const test::LocalServer server("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: " +
                                   std::to_string(oneRecord.size()) + "\r\nConnection: close\r\n\r\n" + oneRecord);
    ASSERT_EQ(ctl({"target", "add", "A", "http://" + server.host() + "/sru"}).exit, 0);
    const auto offered = json({"record", "fetch", "978-0-306-40615-7"});
    ASSERT_EQ(offered["candidates"].size(), 1U);
    EXPECT_EQ(offered["candidates"][0]["target"], "A");
    EXPECT_EQ(json({"search", "Көшпенділер"}).size(), 0U) << "an offer is not taken unasked";
    const auto taken = json({"record", "fetch", "9780306406157", "--take", "1"});
    EXPECT_TRUE(taken["record"].is_number());
    EXPECT_EQ(json({"search", "Көшпенділер"}).size(), 1U);
    EXPECT_EQ(ctl({"record", "fetch", "123"}).exit, 2);
}

TEST_F(TargetTest, TakesNothingThatWasNotFound) {
    init();
    const test::LocalServer server("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: " +
                                   std::to_string(oneRecord.size()) + "\r\nConnection: close\r\n\r\n" + oneRecord);
    ASSERT_EQ(ctl({"target", "add", "A", "http://" + server.host() + "/sru"}).exit, 0);
    EXPECT_EQ(json({"record", "fetch", "978-0-306-40615-7", "--take", "2"}, 1)["code"], "no_such_candidate");
    const Ran ran = ctl({"record", "fetch", "978-0-306-40615-7", "--take", "5"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.err, "Found: 1. There is no no. 5 among them; nothing was added.\n");
    EXPECT_EQ(json({"search", "Көшпенділер"}).size(), 0U);
    EXPECT_EQ(ctl({"record", "fetch", "978-0-306-40615-7", "--take", "0"}).exit, 2);

    ASSERT_EQ(ctl({"target", "add", "B", "localhost:" + std::to_string(test::freePort()) + "/X"}).exit, 0);
    EXPECT_NE(ctl({"record", "fetch", "978-0-306-40615-7", "--take", "2"}).err.find(" B: "), std::string::npos)
        << "who did not answer is named";
}

TEST_F(TargetTest, AFileOfRecordsIsAskedAsACatalogueIs) {
    init();
    const std::string path = (folder.path() / "theirs.xml").string();
    std::ofstream(path) << "<collection><record><leader>00000nam a2200000 a 4500</leader><datafield tag=\"020\" "
                           "ind1=\" \" ind2=\" \"><subfield code=\"a\">0-306-40615-2</subfield></datafield><datafield "
                           "tag=\"245\" ind1=\"0\" ind2=\"0\"><subfield code=\"a\">Көшпенділер</subfield></datafield>"
                           "</record></collection>";
    EXPECT_EQ(json({"target", "add", "Файл", path})["protocol"], "file");
    const auto offered = json({"record", "fetch", "978-0-306-40615-7", "--take", "1"});
    EXPECT_EQ(offered["candidates"][0]["target"], "Файл");
    EXPECT_EQ(json({"record", "fetch", "--title", "көшпенділер"})["candidates"].size(), 1U);
    EXPECT_EQ(json({"record", "fetch", "--title", "Алмас қылыш"})["candidates"].size(), 0U);
    EXPECT_EQ(ctl({"record", "fetch"}).exit, 2);
    EXPECT_EQ(json({"search", "Көшпенділер"}).size(), 1U);
}

TEST_F(TargetTest, TriesACatalogueAndPutsItInItsPlace) {
    init();
    const test::LocalServer server("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: " +
                                   std::to_string(oneRecord.size()) + "\r\nConnection: close\r\n\r\n" + oneRecord);
    ASSERT_EQ(ctl({"target", "add", "A", "http://" + server.host() + "/sru", "--off"}).exit, 0);
    ASSERT_EQ(ctl({"target", "add", "B", "localhost:" + std::to_string(test::freePort()) + "/X"}).exit, 0);
    const auto good = json({"target", "try", "A"});
    EXPECT_EQ(good["answered"], true);
    EXPECT_EQ(good["readable"], 1);
    EXPECT_EQ(json({"target", "try", "B"})["answered"], false);
    EXPECT_EQ(json({"target", "try", "C"}, 1)["code"], "unknown_target");
    EXPECT_EQ(json({"target", "set", "B", "--position", "1"})["position"], 1);
    EXPECT_EQ(json({"target", "list"})[0]["name"], "B");
}

} // namespace
} // namespace kitapdar::ctl
