// Records fetched from catalogues elsewhere: a real Z39.50 server (YAZ's own for tests), recorded answers of SRU, and
// whatever a server may do wrong.
#include "core/catalogue/RecordFields.h"
#include "core/exchange/targets/TargetSearch.h"
#include "tests/core/exchange/MarcFiles.h"
#include "tests/support/LocalServer.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/YazTestServer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <future>
#include <thread>

namespace kitapdar::exchange {

namespace {

using namespace std::chrono_literals;

const text::Isbn isbn{"9780306406157"};

Target sru(const test::LocalServer& server) {
    return {1, "SRU", TargetProtocol::Sru, "http://" + server.host() + "/catalogue"};
}
Target z3950(const std::string& host) { return {2, "Z39.50", TargetProtocol::Z3950, host + "/Default"}; }

std::string http(const std::string& body, const std::string& status = "200 OK") {
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/xml\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

std::string marcXml(const std::string& title) {
    return "<record xmlns=\"http://www.loc.gov/MARC21/slim\"><leader>00000nam a2200000 a 4500</leader>"
           "<datafield tag=\"020\" ind1=\" \" ind2=\" \"><subfield code=\"a\">9780306406157</subfield></datafield>"
           "<datafield tag=\"245\" ind1=\"0\" ind2=\"0\"><subfield code=\"a\">" +
           title + "</subfield></datafield></record>";
}

std::string sruAnswer(const std::vector<std::string>& records, std::size_t found) {
    std::string body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><zs:searchRetrieveResponse "
        "xmlns:zs=\"http://www.loc.gov/zing/srw/\"><zs:version>1.1</zs:version><zs:numberOfRecords>" +
        std::to_string(found) + "</zs:numberOfRecords><zs:records>";
    for (std::size_t i = 0; i < records.size(); ++i) {
        body +=
            "<zs:record><zs:recordSchema>info:srw/schema/1/marcxml-v1.1</zs:recordSchema>"
            "<zs:recordPacking>xml</zs:recordPacking><zs:recordData>" +
            records[i] + "</zs:recordData><zs:recordPosition>" + std::to_string(i + 1) +
            "</zs:recordPosition></zs:record>";
    }
    return http(body + "</zs:records></zs:searchRetrieveResponse>");
}

const std::string sruDiagnostic = http(
    "<?xml version=\"1.0\"?><zs:searchRetrieveResponse xmlns:zs=\"http://www.loc.gov/zing/srw/\">"
    "<zs:version>1.1</zs:version><zs:numberOfRecords>0</zs:numberOfRecords><zs:diagnostics>"
    "<diag:diagnostic xmlns:diag=\"http://www.loc.gov/zing/srw/diagnostic/\"><diag:uri>info:srw/diagnostic/1/16"
    "</diag:uri><diag:details>bath.isbn</diag:details></diag:diagnostic></zs:diagnostics>"
    "</zs:searchRetrieveResponse>");

std::string titleOf(const Candidate& candidate) { return catalogue::projectFields(candidate.record).title; }

std::vector<TargetAnswer> ask(const std::vector<Target>& targets, std::chrono::milliseconds patience = 20s) {
    const jobs::Progress quiet;
    auto answers = askTargets(targets, {isbn}, patience, quiet);
    EXPECT_TRUE(answers);
    return answers ? *answers : std::vector<TargetAnswer>();
}

} // namespace

TEST(TargetSearchTest, ARealServerOfZ3950GivesItsRecords) {
    const test::YazTestServer server;
    ASSERT_TRUE(server.runs()) << "the package yaz is missing; ./dev test installs it";
    std::vector<TargetAnswer> answers;
    for (int attempt = 0; attempt < 100; ++attempt) { // until it listens
        answers = ask({z3950(server.host())});
        if (answers.size() == 1 && answers.front().problem != TargetProblem::Unreachable) break;
        std::this_thread::sleep_for(50ms);
    }
    ASSERT_EQ(answers.size(), 1U);
    ASSERT_FALSE(answers.front().problem) << answers.front().detail;
    EXPECT_GT(answers.front().found, 0);
    ASSERT_FALSE(answers.front().candidates.empty());
    EXPECT_LE(answers.front().candidates.size(), 10U);
    for (const Candidate& candidate : answers.front().candidates) EXPECT_FALSE(titleOf(candidate).empty());
}

TEST(TargetSearchTest, SruAsksForBothFormsOfTheNumberAndReadsTheRecords) {
    test::LocalServer server(sruAnswer({marcXml("Көшпенділер"), marcXml("Алмас қылыш")}, 2));
    const auto answers = ask({sru(server)});
    ASSERT_EQ(answers.size(), 1U);
    ASSERT_FALSE(answers.front().problem) << answers.front().detail;
    ASSERT_EQ(answers.front().candidates.size(), 2U);
    EXPECT_EQ(titleOf(answers.front().candidates[0]), "Көшпенділер");
    EXPECT_EQ(titleOf(answers.front().candidates[1]), "Алмас қылыш");
    EXPECT_EQ(answers.front().found, 2);
    ASSERT_FALSE(server.asked().empty());
    const std::string asked = server.asked().front();
    EXPECT_NE(asked.find("9780306406157"), std::string::npos) << asked;
    EXPECT_NE(asked.find("0306406152"), std::string::npos) << asked;
}

TEST(TargetSearchTest, AFileIsLookedThroughBesideTheCataloguesElsewhere) {
    const test::TemporaryFolder folder;
    const auto file = [&](const std::string& name, const std::string& bytes) {
        std::ofstream(folder.path() / name, std::ios::binary) << bytes;
        return (folder.path() / name).string();
    };
    const std::string iso = test::isoRecord({{"020",
                                              "  \x1F"
                                              "a0-306-40615-2"},
                                             {"245",
                                              "10\x1F"
                                              "aКөшпенділер"}}) +
                            test::isoRecord({{"020",
                                              "  \x1F"
                                              "a978-601-200-123-5"},
                                             {"245",
                                              "10\x1F"
                                              "aБасқа"}});
    const std::string xml = "<collection>" + marcXml("Алмас қылыш") + "</collection>";
    const std::string irbis =
        "#920: PAZK\n#10: ^a978-0-306-40615-7\n#200: ^aЖанталас\n*****\n"
        "#920: PAZK\n#200: ^aБасқа\n*****\n";
    const test::LocalServer server(sruAnswer({marcXml("Қан мен тер")}, 1));
    const auto at = [](std::int64_t id, const std::string& path) {
        return Target{id, path, TargetProtocol::File, path};
    };
    Target off = at(7, "/nowhere");
    off.inUse = false;
    const auto answers =
        ask({at(3, file("books.mrc", iso)), sru(server), at(4, file("books.xml", xml)), at(5, file("books.txt", irbis)),
             at(6, (folder.path() / "none").string()), off, at(8, file("list.txt", "bread, milk"))});
    ASSERT_EQ(answers.size(), 6U) << "in their order, whoever answers first";
    const std::vector<std::pair<std::int64_t, std::string>> found = {
        {3, "Көшпенділер"}, {1, "Қан мен тер"}, {4, "Алмас қылыш"}, {5, "Жанталас"}};
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_EQ(answers[i].target, found[i].first);
        EXPECT_FALSE(answers[i].problem) << found[i].second;
        ASSERT_EQ(answers[i].candidates.size(), 1U) << found[i].second;
        EXPECT_EQ(titleOf(answers[i].candidates[0]), found[i].second);
    }
    EXPECT_EQ(answers[3].candidates[0].format, catalogue::MarcFormat::Irbis);
    EXPECT_EQ(answers[4].problem, TargetProblem::Unreachable);
    EXPECT_EQ(answers[5].problem, TargetProblem::Unreadable);
}

TEST(TargetSearchTest, AFileIsLookedThroughForTitleAuthorAndYear) {
    const test::TemporaryFolder folder;
    const auto path = (folder.path() / "books.txt").string();
    std::ofstream(path, std::ios::binary)
        << "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы^eроман\n#210: ^cЖазушы^d1961\n*****\n"
           "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы\n#210: ^cЖазушы^d1977\n*****\n"
           "#920: PAZK\n#200: ^aАбай жолы: альбом\n*****\n"
           "#920: PAZK\n#10: ^a978-601-200-123-5\n#700: ^aСапаров^bЕ.\n#200: ^aАбай жолымен\n*****\n"
           "#920: PAZK\n#10: ^a0-306-40615-2\n#200: ^aБасқа кітап\n*****\n";
    test::LocalServer server(sruAnswer({marcXml("Қан мен тер")}, 1));
    const std::vector<Target> targets = {{1, "A", TargetProtocol::File, path}, sru(server)};
    const auto found = [&](const TargetQuestion& question) {
        const jobs::Progress quiet;
        std::vector<std::string> titles;
        const auto answers = askTargets(targets, question, 20s, quiet);
        EXPECT_TRUE(answers);
        for (const Candidate& each : answers->front().candidates) {
            const auto fields = catalogue::projectFields(each.record);
            titles.push_back(fields.title + (fields.year ? " " + std::to_string(*fields.year) : ""));
        }
        return titles;
    };
    using Titles = std::vector<std::string>;
    EXPECT_EQ(found({.title = "абай жолы", .author = "Әуезов, М.", .year = 1961}),
              (Titles{"Абай жолы 1961", "Абай жолы: альбом"}))
        << "a record that says neither author nor year may be it";
    EXPECT_EQ(found({.title = "Абай жол", .author = "М. Ауэзов"}),
              (Titles{"Абай жолы 1961", "Абай жолы 1977", "Абай жолы: альбом"}));
    EXPECT_EQ(found({.title = "Абай", .author = "Сапаров"}), (Titles{"Абай жолы: альбом", "Абай жолымен"}));
    EXPECT_EQ(found({.title = "жолы Сапаров", .year = 1961}), Titles());
    EXPECT_TRUE(server.asked().empty()) << "a title goes nowhere";
    EXPECT_EQ(found({.isbn = isbn, .title = "Абай жолы", .author = "Әуезов", .year = 1977}),
              (Titles{"Басқа кітап", "Абай жолы 1977", "Абай жолы: альбом"}))
        << "first what has the number";
    EXPECT_EQ(found({.isbn = text::Isbn{"9785020032064"}, .title = "Абай жолымен"}), Titles())
        << "its number is another one";
}

TEST(TargetSearchTest, AFileThatIsTooLongForThePatienceOfAPersonIsSaidToBe) {
    const test::TemporaryFolder folder;
    // So many that a busy machine, too, looks at its clock before they are all read.
    const std::string record = test::isoRecord({{"245",
                                                 "10\x1F"
                                                 "aБасқа"}});
    std::string bytes;
    for (int i = 0; i < 100'000; ++i) bytes += record;
    const auto path = (folder.path() / "books.mrc").string();
    std::ofstream(path, std::ios::binary) << bytes;
    const auto answers = ask({{1, "A", TargetProtocol::File, path}}, 0ms);
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].problem, TargetProblem::TooSlow);
}

TEST(TargetSearchTest, TheAddressOfAFileIsItsWholePath) {
    const auto flaw = [](const std::string& address, const std::string& index = {}) {
        Target target{1, "A", TargetProtocol::File, address};
        target.isbnIndex = index;
        return flawOf(target);
    };
    EXPECT_EQ(flaw("/srv/files/Ұлттық каталог.mrc"), std::nullopt);
    for (const char* bad : {"", "books.mrc", "/srv/files/", "/srv/a\nb", "http://example.org/books.mrc"})
        EXPECT_EQ(flaw(bad), TargetFlaw::AddressMalformed) << bad;
    EXPECT_EQ(flaw("/srv/books.mrc", "7"), TargetFlaw::IndexMalformed);
}

TEST(TargetSearchTest, NothingFoundIsNoProblem) {
    const test::LocalServer server(sruAnswer({}, 0));
    const auto answers = ask({sru(server)});
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_FALSE(answers.front().problem);
    EXPECT_TRUE(answers.front().candidates.empty());
}

TEST(TargetSearchTest, EachProblemIsToldAndHidesNobodyElse) {
    const test::LocalServer good(sruAnswer({marcXml("Қан мен тер")}, 1));
    const test::LocalServer silent("");
    const test::LocalServer diagnosing(sruDiagnostic);
    const test::LocalServer missing(http("<html/>", "404 Not Found"));
    const test::LocalServer garbage(std::string("\x16\x03\x01\x00\xff\x00garbage", 14));
    const test::LocalServer half(sruAnswer({marcXml("Т")}, 1).substr(0, 300));
    const test::LocalServer noMarc(sruAnswer({"<dc>title</dc>"}, 1));
    const std::vector<std::pair<Target, std::optional<TargetProblem>>> cases = {
        {sru(good), std::nullopt},
        {z3950("localhost:" + std::to_string(test::freePort())), TargetProblem::Unreachable},
        {z3950("no-such-host.invalid:210"), TargetProblem::Unreachable},
        {sru(silent), TargetProblem::TooSlow},
        {z3950(silent.host()), TargetProblem::TooSlow},
        {sru(diagnosing), TargetProblem::UnknownIndex},
        {sru(missing), TargetProblem::Refused},
        {z3950(garbage.host()), TargetProblem::Unreachable},
        {sru(garbage), TargetProblem::Unreachable},
        {sru(half), TargetProblem::Unreachable},
        {sru(noMarc), TargetProblem::Unreadable},
    };
    std::vector<Target> targets;
    for (const auto& [target, problem] : cases) {
        targets.push_back(target);
        targets.back().id = static_cast<std::int64_t>(targets.size());
    }
    const auto answers = ask(targets, 3s);
    ASSERT_EQ(answers.size(), cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        EXPECT_EQ(answers[i].target, static_cast<std::int64_t>(i + 1));
        EXPECT_EQ(answers[i].problem, cases[i].second) << i << " " << answers[i].detail;
    }
    ASSERT_EQ(answers.front().candidates.size(), 1U);
}

TEST(TargetSearchTest, EachAnswerIsHandedOutWhenItIsThere) {
    const test::LocalServer good(sruAnswer({marcXml("Қан мен тер")}, 1));
    const test::LocalServer silent("");
    Target slow = sru(silent);
    slow.id = 7;
    const jobs::Progress quiet;
    std::vector<std::pair<std::int64_t, bool>> seen;
    const auto answers =
        askTargets(std::vector<Target>{slow, sru(good)}, {isbn}, 2s, quiet,
                   [&](const TargetAnswer& answer) { seen.emplace_back(answer.target, answer.problem.has_value()); });
    ASSERT_TRUE(answers);
    EXPECT_EQ(seen, (std::vector<std::pair<std::int64_t, bool>>{{1, false}, {7, true}}));
}

TEST(TargetSearchTest, OnlyThoseInUseAreAsked) {
    test::LocalServer server(sruAnswer({}, 0));
    Target target = sru(server);
    target.inUse = false;
    EXPECT_TRUE(ask({target}).empty());
    EXPECT_TRUE(server.asked().empty());
}

TEST(TargetSearchTest, CancellingEndsTheWaiting) {
    const test::LocalServer silent("");
    jobs::Progress progress;
    auto asking = std::async(std::launch::async,
                             [&] { return askTargets(std::vector<Target>{sru(silent)}, {isbn}, 600s, progress); });
    std::this_thread::sleep_for(50ms);
    progress.cancel();
    const auto answers = asking.get(); // long before its 600 s
    ASSERT_FALSE(answers);
    EXPECT_EQ(answers.error().kind, Fault::Kind::Cancelled);
}

TEST(TargetTest, FlawsAreSeenBeforeAnybodyIsAsked) {
    const auto flaw = [](TargetProtocol protocol, const std::string& address, const std::string& index = {}) {
        return flawOf({0, "A", protocol, address, catalogue::MarcFormat::Marc21, {}, index});
    };
    const auto z = TargetProtocol::Z3950;
    const auto s = TargetProtocol::Sru;
    for (const char* good :
         {"catalogue.example.org:210/BOOKS", "catalogue.example.org/BOOKS", "localhost:9999/Default"})
        EXPECT_EQ(flaw(z, good), std::nullopt) << good;
    for (const char* good : {"http://catalogue.example.org/sru", "https://catalogue.example.org:8080/sru/BOOKS"})
        EXPECT_EQ(flaw(s, good), std::nullopt) << good;
    for (const char* bad :
         {"", "catalogue.example.org", "catalogue.example.org:/B", "catalogue.example.org:abc/B",
          "catalogue.example.org:123456/B", "catalogue.example.org:210/", "/B", "http://catalogue.example.org/B",
          "a b:210/B", "кітап.example.org:210/B", "a:1/B\n", "a,b:1/B"})
        EXPECT_EQ(flaw(z, bad), TargetFlaw::AddressMalformed) << bad;
    for (const char* bad : {"", "catalogue.example.org/sru", "ftp://catalogue.example.org/", "http://", "http:///sru",
                            "http://a b/", "http://a/\"x"})
        EXPECT_EQ(flaw(s, bad), TargetFlaw::AddressMalformed) << bad;
    EXPECT_EQ(flaw(z, "a:210/B", "1007"), std::nullopt);
    EXPECT_EQ(flaw(z, "a:210/B", "7 @and"), TargetFlaw::IndexMalformed);
    EXPECT_EQ(flaw(s, "http://a/b", "dc.identifier"), std::nullopt);
    EXPECT_EQ(flaw(s, "http://a/b", "x or y"), TargetFlaw::IndexMalformed);
    EXPECT_EQ(flawOf({0, "  ", z, "a:210/B"}), TargetFlaw::NoName);
    EXPECT_EQ(flawOf({0, "A", z, "a:210/B", catalogue::MarcFormat::Irbis}), TargetFlaw::FormatUnknown);
}

} // namespace kitapdar::exchange
