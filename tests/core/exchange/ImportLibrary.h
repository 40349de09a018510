// A library with the service of imports, for tests that take files in and back.
#pragma once

#include "core/administration/LibraryCheck.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ImportService.h"
#include "core/journal/Journal.h"
#include "core/library/DerivedRows.h"
#include "core/library/Rooms.h"
#include "core/staff/UndoService.h"
#include "core/storage/Dump.h"
#include "core/storage/Store.h"
#include "tests/support/By.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::exchange {

class ImportLibraryTest : public ::testing::Test {
protected:
    ImportLibraryTest() {
        auto opened = storage::Store::open(place.address(), storage::Access::Create);
        EXPECT_TRUE(opened) << opened.error().detail;
        store = std::move(*opened);
        index = std::make_unique<catalogue::SearchIndex>(store->facts().engine);
        imports = std::make_unique<ImportService>(*store, journal, *index);
        journal.know(allKinds());
        keepDerived(journal);
    }

    std::filesystem::path file(const std::string& bytes, const std::string& name = "in.mrc") {
        const auto path = place.folder() / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    /// IRBIS text: records parted by a line of stars. Each in a file of its own.
    std::filesystem::path irbis(const std::string& text) {
        return file(text, "in" + std::to_string(++m_files) + ".txt");
    }
    std::filesystem::path isoFile(const std::string& bytes) {
        return file(bytes, "in" + std::to_string(++m_files) + ".iso");
    }

    staff::Permitted<Permission::ImportRun> by() { return test::permittedIn<Permission::ImportRun>(*store, session); }

    /// Looks first, and sees that what was promised is what happens.
    ImportReport import(const std::filesystem::path& path) {
        const auto preview = imports->preview(path, {}, progress);
        const auto report = imports->import(path, {}, errorFile, by(), progress);
        EXPECT_TRUE(preview);
        EXPECT_TRUE(report) << path << ' '
                            << (!report && faultIn(report.error()) ? faultIn(report.error())->detail : "refused");
        if (!preview || !report) return {};
        const ImportCounts& promised = *preview;
        const ImportCounts& done = *report;
        EXPECT_EQ(promised, done) << path << ": imported " << promised.imported << "/" << done.imported << ", copies "
                                  << promised.copies << "/" << done.copies << ", duplicates " << promised.duplicates
                                  << "/" << done.duplicates << ", doubtful " << promised.uncertain << "/"
                                  << done.uncertain;
        EXPECT_EQ(done.records, done.imported + done.duplicates + done.damaged + done.unsuitable);
        return *report;
    }

    UndoneImport undo(std::optional<catalogue::ImportId> id) {
        const auto undone = imports->undo(id.value_or(catalogue::ImportId(0)), by(), progress);
        EXPECT_TRUE(undone);
        return undone.value_or(UndoneImport());
    }

    /// A use case or a question of a room.
    template <class Service, class Answer, Permission P, class... Wanted, class... Given>
    Answer write(Answer (Service::*use)(storage::Transaction&, const staff::Permitted<P>&, Wanted...) const,
                 const Given&... given) {
        const Service service(journal);
        return store->writeNow(
            [&](storage::Transaction& tx) -> Answer { return (service.*use)(tx, test::By(tx, session), given...); });
    }
    template <class Service, class Answer, class... Wanted, class... Given>
    auto read(Answer (Service::*question)(storage::Snapshot&, Wanted...) const, const Given&... given) {
        const auto answer =
            store->readNow([&](storage::Snapshot& snapshot) { return (Service().*question)(snapshot, given...); });
        EXPECT_TRUE(answer);
        return *answer;
    }
    /// Takes the last operation of the test's operator back; true when it was.
    bool undoLast() {
        return store
            ->writeNow([&](storage::Transaction& tx) {
                return staff::UndoService(journal).undoLast(tx, test::By(tx, session));
            })
            .has_value();
    }

    std::int64_t number(const std::string& sql) {
        return *store->readNow([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }
    std::vector<std::string> texts(const std::string& sql) {
        return *store->readNow([&](storage::Snapshot& snapshot) {
            return snapshot.all(sql, {}, [](const storage::Row& row) { return row.string(0); });
        });
    }
    void run(const std::string& sql) {
        const auto done = store->writeNow([&](storage::Transaction& tx) { return tx.execute(sql); });
        EXPECT_TRUE(done) << done.error().detail;
    }

    /// The content of the library but for the list of imports, which remembers the undone ones.
    std::string dump() {
        std::string text;
        EXPECT_TRUE(store->readNow([&](storage::Snapshot& snapshot) {
            return storage::dump(snapshot, allTables(), [&](std::string_view line) {
                if (!line.starts_with("import_run")) text += line;
            });
        }));
        return text;
    }

    /// What the check has to say, by codes; nothing of a sound library.
    std::vector<std::string> findings() {
        std::vector<std::string> lines;
        EXPECT_TRUE(store->readNow([&](storage::Snapshot& snapshot) -> Result<void> {
            TRY(const auto report, auditLibrary(snapshot, {}));
            for (const auto& finding : report.findings) lines.push_back(std::string(finding.code) + finding.detail);
            return {};
        }));
        return lines;
    }

    test::Place place;
    FixedClock clock{Day(2026, 3, 2)};
    journal::Journal journal{clock};
    Session session{"Айгүл", "1", {}};
    jobs::Progress progress;
    std::optional<std::filesystem::path> errorFile;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<catalogue::SearchIndex> index;
    std::unique_ptr<ImportService> imports;

private:
    int m_files = 0;
};

} // namespace kitapdar::exchange
