// The documents say what is so: what a comment refers to is there, and the diagram shows the
// schema as it is.
#include "tests/architecture/Source.h"
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>

namespace kitapdar::architecture {
namespace {

namespace fs = std::filesystem;

/// The comments of a file as running text, so that a reference may be broken between two lines.
std::string runningText(const std::string& text) {
    static const std::regex lineEnd(R"(\s*\n\s*(//+\s?)?)");
    return std::regex_replace(text, lineEnd, " ");
}

bool hasHeading(const std::string& document, const std::string& heading) {
    return document.find("# " + heading + "\n") != std::string::npos;
}

/// "1" is a section, "1.2" a rule, "I8" a row of a table.
bool hasNumber(const std::string& document, const std::string& number) {
    for (const std::string& beginning : {"\n## " + number + ". ", "\n" + number + " ", "\n| " + number + " |"})
        if (document.find(beginning) != std::string::npos) return true;
    return false;
}

TEST(Documents, AreThereWithWhatCommentsReferTo) {
    static const std::regex reference(R"re(\b(docs/[\w/-]+\.md)(?:, (?:"([^"]+)"|(I?\d+(?:\.\d+)?)))?)re");
    int found = 0;
    for (const Source& source : readSources(true)) {
        const std::string text = runningText(test::readFile(test::sourceFolder() / source.path));
        for (std::sregex_iterator at(text.begin(), text.end(), reference), end; at != end; ++at) {
            const fs::path file = test::sourceFolder() / (*at)[1].str();
            ASSERT_TRUE(fs::exists(file)) << source.path << " refers to " << (*at)[0];
            const std::string document = test::readFile(file);
            EXPECT_TRUE(!(*at)[2].matched || hasHeading(document, (*at)[2])) << source.path << ": " << (*at)[0];
            EXPECT_TRUE(!(*at)[3].matched || hasNumber(document, (*at)[3])) << source.path << ": " << (*at)[0];
            ++found;
        }
    }
    EXPECT_GT(found, 3);
}

/// Every row of its tables names a test, or says that the thing is not met.
// S28: each line of the tables of ASVS names a test that exists.
TEST(Documents, OfSecurityNameTestsThatThereAre) {
    static const std::regex declared(R"(TEST(?:_F|_P)?\((\w+),\s*(\w+)\))");
    static const std::regex row(R"(\n\| \d+\.\d+\.\d+ \|[^\n]*\| (?:`(\w+\.\w+)`|–) \|)");
    std::string tests;
    for (const auto& entry : fs::recursive_directory_iterator(test::sourceFolder() / "tests")) {
        if (entry.path().extension() != ".cpp") continue;
        const std::string text = test::readFile(entry.path());
        for (std::sregex_iterator at(text.begin(), text.end(), declared), end; at != end; ++at)
            tests += "`" + (*at)[1].str() + "." + (*at)[2].str() + "`";
    }
    const std::string document = test::readFile(test::sourceFolder() / "docs/security.md");
    int rows = 0;
    for (std::sregex_iterator at(document.begin(), document.end(), row), end; at != end; ++at) {
        ++rows;
        if (!(*at)[1].matched) {
            EXPECT_NE((*at)[0].str().find("**not met**"), std::string::npos) << (*at)[0];
            continue;
        }
        EXPECT_NE(tests.find("`" + (*at)[1].str() + "`"), std::string::npos) << (*at)[1];
    }
    static const std::regex anyRow(R"(\n\| \d+\.\d+)");
    EXPECT_EQ(std::distance(std::sregex_iterator(document.begin(), document.end(), anyRow), std::sregex_iterator()),
              rows);
    EXPECT_GT(rows, 50);
}

TEST(Documents, LinkOnlyToWhatIsThere) {
    static const std::regex link(R"(\]\(([\w./-]+\.(?:md|png))(?:#[\w-]*)?\))");
    for (const auto& entry : fs::recursive_directory_iterator(test::sourceFolder() / "docs")) {
        if (entry.path().extension() != ".md") continue;
        const std::string text = test::readFile(entry.path());
        for (std::sregex_iterator at(text.begin(), text.end(), link), end; at != end; ++at)
            EXPECT_TRUE(fs::exists(entry.path().parent_path() / (*at)[1].str())) << entry.path() << ": " << (*at)[1];
    }
}

TEST(Documents, HaveAPageForEveryRoom) {
    for (const auto& entry : fs::directory_iterator(test::sourceFolder() / "core")) {
        if (!entry.is_directory()) continue;
        const fs::path page = test::sourceFolder() / "docs/rooms" / (entry.path().filename().string() + ".md");
        EXPECT_TRUE(fs::exists(page)) << page;
    }
}

/// The table of docs/architecture.md gives each room the rank that the includes are held to.
TEST(Documents, GiveEveryRoomItsRank) {
    static const std::regex ranked(R"re(\{"(\w+)", (\d+)\})re");
    static const std::regex row(R"(\n\| (\d+) \| ([^|]+) \|)");
    static const std::regex room("`(\\w+)`");
    std::map<std::string, std::string> held;
    const std::string rules = test::readFile(test::sourceFolder() / "tests/architecture/Includes.cpp");
    for (std::sregex_iterator at(rules.begin(), rules.end(), ranked), end; at != end; ++at) held[(*at)[1]] = (*at)[2];
    std::map<std::string, std::string> written;
    const std::string document = test::readFile(test::sourceFolder() / "docs/architecture.md");
    for (std::sregex_iterator at(document.begin(), document.end(), row), end; at != end; ++at) {
        const std::string rooms = (*at)[2];
        for (std::sregex_iterator each(rooms.begin(), rooms.end(), room); each != end; ++each)
            written[(*each)[1]] = (*at)[1];
    }
    EXPECT_GT(held.size(), 20U);
    EXPECT_EQ(written, held);
}

TEST(Documents, SayWhichRoomOwnsATable) {
    static const std::regex table(R"(CREATE (?:VIRTUAL )?TABLE (\w+))");
    const std::string schema = test::readFile(test::sourceFolder() / "tests/data/schema-sqlite.txt");
    for (std::sregex_iterator at(schema.begin(), schema.end(), table), end; at != end; ++at) {
        const std::string name = "`" + (*at)[1].str() + "`";
        int pages = 0;
        for (const auto& entry : fs::directory_iterator(test::sourceFolder() / "docs/rooms")) {
            const std::string page = test::readFile(entry.path());
            const std::size_t tables = page.find("**Tables.**");
            if (tables == std::string::npos) continue;
            pages += page.substr(tables, page.find("\n\n", tables) - tables).find(name) != std::string::npos ? 1 : 0;
        }
        EXPECT_EQ(pages, 1) << name;
    }
}

/// The tables of the golden schema with their columns and references, as mermaid draws them.
std::string diagramOf(const std::string& schema) {
    static const std::regex table(R"(CREATE TABLE (\w+) \()");
    static const std::regex column(R"(^    (\w+) (integer|text|blob)\b(.*)$)");
    static const std::regex reference(R"(references (\w+))");
    static const std::regex added(R"(, (\w+) (integer|text|blob)\b)"); // by a later migration
    std::string tables;
    std::string lines;
    std::string name;
    std::istringstream in(schema);
    for (std::string line; std::getline(in, line);) {
        std::smatch match;
        if (std::regex_search(line, match, table)) {
            name = match[1];
            tables += "    " + name + " {\n";
            if (line.ends_with(");")) tables += "    }\n"; // in one line: what it holds is for machines
        } else if (line.starts_with(")") && !name.empty()) {
            tables += "    }\n";
        } else if (line.starts_with(", ") && !name.empty()) {
            for (std::sregex_iterator at(line.begin(), line.end(), added), end; at != end; ++at)
                tables += "        " + (*at)[2].str() + " " + (*at)[1].str() + "\n";
            tables += "    }\n";
            name.clear();
        } else if (std::regex_match(line, match, column)) {
            const std::string rest = match[3];
            const bool key = rest.find("primary key") != std::string::npos;
            tables += "        " + match[2].str() + " " + match[1].str() + (key ? " PK" : "");
            std::smatch to;
            if (std::regex_search(rest, to, reference)) {
                const bool optional = rest.find("not null") == std::string::npos;
                tables += " FK";
                lines +=
                    "    " + to[1].str() + (optional ? " |o" : " ||") + "--o{ " + name + " : " + match[1].str() + "\n";
            }
            tables += "\n";
        }
    }
    return "erDiagram\n" + lines + tables;
}

TEST(Documents, DrawTheSchemaAsItIs) {
    const fs::path file = test::sourceFolder() / "docs/schema.md";
    const std::string document = test::readFile(file);
    const std::string begin = "```mermaid\n";
    const std::size_t from = document.find(begin) + begin.size();
    const std::size_t to = document.find("```", from);
    ASSERT_NE(to, std::string::npos) << "docs/schema.md has no diagram";
    const std::string diagram = diagramOf(test::readFile(test::sourceFolder() / "tests/data/schema-sqlite.txt"));
    if (std::getenv("UPDATE_APPROVED"))
        std::ofstream(file, std::ios::binary) << document.substr(0, from) << diagram << document.substr(to);
    else
        EXPECT_EQ(document.substr(from, to - from), diagram) << "UPDATE_APPROVED=1 draws it anew";
}

} // namespace
} // namespace kitapdar::architecture
