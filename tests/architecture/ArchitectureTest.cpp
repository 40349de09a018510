// The rules of the house, held against every file of the project.
#include "core/base/Permission.h"
#include "tests/architecture/Rules.h"
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <functional>
#include <regex>
#include <set>
#include <sstream>

namespace kitapdar::architecture {
namespace {

namespace fs = std::filesystem;

std::string told(const Violations& violations) {
    std::ostringstream out;
    for (const Violation& violation : violations) out << '\n' << violation;
    return out.str();
}

Violations inAllSources(const std::function<Violations(const Source&)>& check, bool withTests = false) {
    Violations all;
    for (const Source& source : readSources(withTests)) {
        for (Violation& violation : check(source)) all.push_back(std::move(violation));
    }
    return all;
}

/// Files a checkout consists of, without what building and the editor put beside them.
std::vector<fs::path> projectFiles() {
    static const std::set<std::string> notOurs = {".git", "build", ".cache", "compile_commands.json"};
    std::vector<fs::path> files;
    for (auto at = fs::recursive_directory_iterator(test::sourceFolder()); at != fs::recursive_directory_iterator();
         ++at) {
        if (notOurs.contains(at->path().filename().string())) {
            at.disable_recursion_pending();
        } else if (at->is_regular_file()) {
            files.push_back(at->path());
        }
    }
    return files;
}

std::string pathInProject(const fs::path& path) {
    return path.lexically_relative(test::sourceFolder()).generic_string();
}

TEST(Architecture, TheSourcesAreFound) { EXPECT_GT(readSources(false).size(), 50U); }

TEST(Architecture, EveryIncludeKeepsToLayersRanksAndOwners) {
    const Violations violations = inAllSources(checkIncludes);
    EXPECT_TRUE(violations.empty()) << told(violations);
}

TEST(Architecture, EverySourceIncludesItsOwnHeaderFirst) {
    const Violations violations = inAllSources([](const Source& source) {
        return checkOwnHeaderFirst(source, fs::exists((test::sourceFolder() / source.path).replace_extension(".h")));
    });
    EXPECT_TRUE(violations.empty()) << told(violations);
}

TEST(Architecture, AnswersComeHomeInOneWay) {
    const Violations violations = inAllSources(checkFutures, true);
    EXPECT_TRUE(violations.empty()) << told(violations);
}

TEST(Architecture, EveryLayerSaysOnlyWhatIsItsOwn) {
    const Violations violations = inAllSources(checkWords);
    EXPECT_TRUE(violations.empty()) << told(violations);
}

/// "loan.lend" → "LoanLend"
std::string enumeratorOf(std::string_view code) {
    std::string name;
    bool capital = true;
    for (const char c : code) {
        if (c == '.' || c == '_') {
            capital = true;
            continue;
        }
        name += capital ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        capital = false;
    }
    return name;
}

// S2: a use case takes the proof that the gate alone makes.
TEST(Architecture, EveryPermissionIsNeededByAUseCase) {
    // In the signature of a use case or, where only the data tell, asked of the gate inside of one.
    std::string headers;
    std::string sources;
    for (const Source& source : readSources(false)) {
        if (!source.path.starts_with("core/")) continue;
        for (const std::string& line : source.code) (source.path.ends_with(".h") ? headers : sources) += line;
    }
    for (const Permission permission : allPermissions) {
        const std::string name = "Permission::" + enumeratorOf(code(permission));
        const bool signedFor = headers.find("Permitted<" + name + ">") != std::string::npos;
        const bool asked = std::regex_search(sources, std::regex(R"(\.check\([^;{}]{0,120}, )" + name + R"(\))"));
        EXPECT_TRUE(signedFor || asked) << name;
    }
}

TEST(Architecture, NamesAreTermsOfTheField) {
    const Violations violations = inAllSources(checkNames);
    EXPECT_TRUE(violations.empty()) << told(violations);
}

TEST(Architecture, ARoomReadsTablesOfRoomsBelowAndWritesItsOwn) {
    const Violations violations = inAllSources(checkTables);
    EXPECT_TRUE(violations.empty()) << told(violations);
}

TEST(Architecture, EveryServiceIsListedByItsRoom) {
    // They work for minutes, over many transactions: whoever opens a library makes them with its store.
    static const std::set<std::string> ofTheLibrary = {
        "core/derivatives/BuildService.h", "core/digitization/AttachmentService.h",
        "core/exchange/ImportService.h",   "core/exchange/ExportService.h",
        "core/pages/IngestService.h",      "core/pages/ScanService.h"};
    const Violations violations = inAllSources([](const Source& source) {
        const fs::path path(source.path);
        if (!source.path.starts_with("core/") || path.extension() != ".h" || ofTheLibrary.contains(source.path)) {
            return Violations();
        }
        const fs::path room = test::sourceFolder() / "core" / *std::next(path.begin()) / "Room.cpp";
        return checkServices(source, fs::exists(room) ? test::readFile(room) : std::string());
    });
    EXPECT_TRUE(violations.empty()) << told(violations);
}

TEST(Architecture, MigrationsForEveryEngineUseThePortableSubset) {
    std::set<std::string> numbers;
    for (const fs::path& file : projectFiles()) {
        if (file.parent_path().filename() != "migrations" || !pathInProject(file).starts_with("core/")) continue;
        const std::string name = file.stem().string();
        if (name.find('.') != std::string::npos) continue; // 0001-first.sqlite.sql is one engine's own
        const Violations violations = checkPortableSql(pathInProject(file), test::readFile(file));
        EXPECT_TRUE(violations.empty()) << told(violations);
        EXPECT_TRUE(numbers.insert(name.substr(0, 4)).second) << name << ": the rooms number in one series";
    }
    EXPECT_FALSE(numbers.empty());
}

TEST(Architecture, NoFileIsTooLong) {
    const Violations violations = inAllSources(checkSize, true);
    EXPECT_TRUE(violations.empty()) << told(violations);
}

TEST(Architecture, NoFileNamesAMachineANetworkOrARegistry) {
    // These name such places to look for them.
    static const std::set<std::string> lookers = {"tests/architecture/Words.cpp", "tests/architecture/RulesTest.cpp"};
    for (const fs::path& file : projectFiles()) {
        if (lookers.contains(pathInProject(file))) continue;
        const Violations violations = checkPlaces(pathInProject(file), test::readFile(file));
        EXPECT_TRUE(violations.empty()) << told(violations);
    }
}

} // namespace
} // namespace kitapdar::architecture
