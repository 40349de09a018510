// An import is killed somewhere: the library is sound, the check says what is to be done and nothing worse, and the
// same file, taken again, brings the rest and ends what was left open; an undo that is killed goes on at the next one,
// and ends when the file is taken again. KITAPDAR_KILLS sets how often; a release is
// tested with 200.
#include "core/administration/LibraryCheck.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ImportService.h"
#include "core/library/DerivedRows.h"
#include "core/library/Rooms.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Desk.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace kitapdar {

namespace {

constexpr int records = 4000;
constexpr int shippedKills = 8;

int kills() {
    const char* given = std::getenv("KITAPDAR_KILLS");
    const int count = given ? std::atoi(given) : 0;
    return count > 0 ? count : shippedKills;
}

/// Each with an ISBN of its own year, every tenth one doubtful beside the one before it, and a copy of each.
void writeFile(const std::filesystem::path& path) {
    std::ofstream file(path, std::ios::binary);
    for (int i = 0; i < records; ++i) {
        const bool doubtful = i % 10 == 9;
        file << "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aКітап " << (doubtful ? i - 1 : i) << "\n#210: ^aАлматы"
             << (doubtful ? "" : "^cЖазушы") << "^d1999\n#910: ^a0^b" << i << "^dАБ\n*****\n";
    }
}

class ImportingDesk {
public:
    explicit ImportingDesk(const std::filesystem::path& library)
        : m_desk(library, storage::Access::Open), m_search(m_desk.store().facts().engine) {
        m_journal.know(allKinds());
        keepDerived(m_journal);
    }

    exchange::ImportReport import(const std::filesystem::path& file) {
        const exchange::ImportService imports(m_desk.store(), m_journal, m_search);
        jobs::Progress progress;
        const auto by = test::permittedIn<Permission::ImportRun>(m_desk.store(), m_session);
        const auto report = imports.import(file, {}, {}, by, progress);
        EXPECT_TRUE(report);
        return report.value_or(exchange::ImportReport());
    }
    exchange::UndoneImport undo(std::int64_t import) {
        const exchange::ImportService imports(m_desk.store(), m_journal, m_search);
        jobs::Progress progress;
        const auto by = test::permittedIn<Permission::ImportRun>(m_desk.store(), m_session);
        const auto undone = imports.undo(catalogue::ImportId(import), by, progress);
        EXPECT_TRUE(undone);
        return undone.value_or(exchange::UndoneImport());
    }
    std::vector<CheckProblem> check() {
        jobs::Progress progress;
        const auto problems = checkLibrary(m_desk.store(), m_search, {}, progress);
        EXPECT_TRUE(problems);
        return problems.value_or(std::vector<CheckProblem>());
    }
    std::int64_t number(const std::string& sql) {
        return *m_desk.store().readNow([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }

private:
    SystemClock m_clock;
    journal::Journal m_journal{m_clock};
    Session m_session{"Айгүл", "1", {}};
    test::Desk m_desk;
    catalogue::SearchIndex m_search;
};

void make(const std::filesystem::path& library) { test::Desk(library, storage::Access::Create); }

} // namespace

TEST(Child, DISABLED_importsUntilItIsKilled) {
    const auto arguments = test::childArguments();
    ImportingDesk desk{std::filesystem::path(arguments.at(0))};
    test::tellParent("begins");
    (void)desk.import(arguments.at(1));
    test::tellParent("done");
}

TEST(Child, DISABLED_undoesUntilItIsKilled) {
    const auto arguments = test::childArguments();
    ImportingDesk desk{std::filesystem::path(arguments.at(0))};
    test::tellParent("begins");
    (void)desk.undo(1);
    test::tellParent("done");
}

TEST(ImportKillTest, TheSameFileTakenAgainEndsAnImportThatWasKilled) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "in.txt";
    writeFile(file);
    const auto whole = folder.path() / "whole.kitapdar";
    make(whole);
    const auto begin = std::chrono::steady_clock::now();
    const exchange::ImportReport all = ImportingDesk(whole).import(file);
    const auto duration = std::chrono::steady_clock::now() - begin;
    ASSERT_GT(all.uncertain, 0);
    int interrupted = 0;
    for (int round = 0; round < kills(); ++round) {
        SCOPED_TRACE("kill " + std::to_string(round + 1));
        const auto library = folder.path() / ("library" + std::to_string(round) + ".kitapdar");
        make(library);
        {
            test::ChildProcess child("importsUntilItIsKilled", {library.string(), file.string()});
            ASSERT_EQ(child.hear(), "begins");
            std::this_thread::sleep_for(duration * (round + 1) / (kills() + 1));
            child.kill();
        }
        ImportingDesk desk(library);
        const auto problems = desk.check();
        for (const CheckProblem& problem : problems) EXPECT_TRUE(isAdvice(problem)) << problem.code << problem.detail;
        const bool isOpen = std::ranges::find(problems, "import_unfinished", &CheckProblem::code) != problems.end();
        EXPECT_EQ(isOpen, desk.number("select count(*) from import_run where state = 'running'") == 1);
        interrupted += isOpen ? 1 : 0;
        const auto again = desk.import(file);
        EXPECT_EQ(again.imported + again.duplicates, records);
        EXPECT_EQ(desk.number("select count(*) from record"), all.imported);
        EXPECT_EQ(desk.number("select count(*) from copy"), all.copies);
        EXPECT_EQ(desk.number("select count(*) from record_doubt"), all.uncertain);
        EXPECT_EQ(desk.number("select count(*) from import_run where state = 'running'"), 0);
        for (const CheckProblem& problem : desk.check())
            EXPECT_EQ(problem.code, "derived_version") << problem.detail; // nobody has set this library up
    }
    EXPECT_GT(interrupted, 0) << "no kill came in the middle of an import";
}

TEST(ImportKillTest, AnUndoThatWasKilledIsEndedByTheNextOneAndByTheFileTakenAgain) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "in.txt";
    writeFile(file);
    const auto whole = folder.path() / "whole.kitapdar";
    make(whole);
    const exchange::ImportReport all = ImportingDesk(whole).import(file);
    const auto probe = folder.path() / "probe.kitapdar";
    std::filesystem::copy_file(whole, probe);
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(ImportingDesk(probe).undo(1).records, all.imported);
    const auto duration = std::chrono::steady_clock::now() - begin;
    int interrupted = 0;
    for (int round = 0; round < kills(); ++round) {
        SCOPED_TRACE("kill " + std::to_string(round + 1));
        const auto library = folder.path() / ("library" + std::to_string(round) + ".kitapdar");
        std::filesystem::copy_file(whole, library);
        {
            test::ChildProcess child("undoesUntilItIsKilled", {library.string()});
            ASSERT_EQ(child.hear(), "begins");
            std::this_thread::sleep_for(duration * (round + 1) / (kills() + 1));
            child.kill();
        }
        ImportingDesk desk(library);
        const auto problems = desk.check();
        for (const CheckProblem& problem : problems) EXPECT_TRUE(isAdvice(problem)) << problem.code << problem.detail;
        const bool isOpen = std::ranges::find(problems, "import_unfinished", &CheckProblem::code) != problems.end();
        interrupted += isOpen ? 1 : 0;
        if (round % 2 == 0) {
            if (isOpen) EXPECT_EQ(desk.undo(1).records, all.imported);
            if (desk.number("select count(*) from import_run where state = 'undone'") == 1)
                EXPECT_EQ(desk.number("select count(*) from record"), 0);
        } else {
            const auto again = desk.import(file);
            EXPECT_EQ(again.imported + again.duplicates, records);
            EXPECT_EQ(desk.number("select count(*) from record"), all.imported);
            EXPECT_EQ(desk.number("select count(*) from copy"), all.copies);
        }
        for (const CheckProblem& problem : desk.check())
            EXPECT_EQ(problem.code, "derived_version") << problem.detail; // nobody has set this library up
    }
    EXPECT_GT(interrupted, 0) << "no kill came in the middle of an undo";
}

} // namespace kitapdar
