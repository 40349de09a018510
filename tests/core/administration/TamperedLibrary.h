// A library with some of everything, which a test tampers with past the program.
#pragma once

#include "core/administration/KnownHeads.h"
#include "core/administration/LibraryCheck.h"
#include "core/administration/Seal.h"
#include "core/catalogue/DoubtRepository.h"
#include "core/catalogue/Kinds.h"
#include "core/catalogue/NameService.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/RecordRepository.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyService.h"
#include "core/collection/Kinds.h"
#include "core/digitization/FileStore.h"
#include "core/exchange/Kinds.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/library/Rooms.h"
#include "core/readers/ReaderService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Meta.h"
#include "core/text/SortKey.h"
#include "tests/support/ForgedEntries.h"
#include "tests/support/Place.h"
#include "tests/support/TemporaryFolder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <memory>
#include <set>

namespace kitapdar {

inline const std::string attachedPath = "incoming/page.pdf";

/// A library with some of everything: an import, readers, loans, a title of one's own, a file.
class TamperedLibrary {
public:
    TamperedLibrary() {
        auto opened = Library::open(m_place.address(), storage::Access::Create, m_clock);
        EXPECT_TRUE(opened);
        m_library = std::move(*opened);
        m_library->setSession({"Айгүл", "1", {}});
        import();
        work();
    }

    storage::Store& store() { return m_library->store(); }
    Library& library() { return *m_library; }
    std::filesystem::path file() const { return m_library->filesFolder() / attachedPath; }

    void run(const std::string& sql) {
        const auto done = store().writeNow([&](storage::Transaction& tx) { return tx.execute(sql); });
        EXPECT_TRUE(done) << sql << ": " << (done ? "" : done.error().detail);
    }
    /// As another program does it that knows nothing of what the engine forbids this one: of a library file.
    void runInFile(const std::string& sql) {
        sqlite3* database = nullptr;
        EXPECT_EQ(sqlite3_open(m_place.address().file().c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sql;
        sqlite3_close(database);
    }
    std::int64_t number(const std::string& sql) {
        return store().readNow([&](storage::Snapshot& s) { return s.number(sql); }).value_or(-1);
    }
    journal::Head head() {
        return **store().readNow([](storage::Snapshot& snapshot) { return journal::head(snapshot); });
    }
    std::vector<CheckProblem> check(const std::vector<journal::Head>& known = {}) {
        jobs::Progress progress;
        const auto problems = checkLibrary(store(), m_library->search(), known, progress);
        EXPECT_TRUE(problems) << (problems ? "" : problems.error().detail);
        return problems.value_or(std::vector<CheckProblem>());
    }
    /// Writes every hash anew, so that the journal holds by itself.
    void chainAgain() {
        EXPECT_TRUE(store().writeNow([](storage::Transaction& tx) { return test::chainAgain(tx); }));
    }
    /// Adds an entry that follows from the last one.
    void forge(std::int64_t seq, const std::string& kind, const std::string& changes) {
        const journal::Head last = head();
        journal::ChainLink link;
        link.seq = seq;
        link.operatorName = link.desk = "x";
        link.kind = kind;
        link.facts = "{}";
        EXPECT_TRUE(
            store().writeNow([&](storage::Transaction& tx) { return test::forgeEntry(tx, last.hash, link, changes); }));
    }
    /// Forgets entries as the program does.
    std::int64_t forget(const std::vector<std::int64_t>& entries) {
        return store()
            .writeNow([&](storage::Transaction& tx) {
                return m_library->journal().forget(tx, m_library->session(), entries);
            })
            .value_or(-1);
    }

private:
    /// Records 1 … 3 with copies 1 … 3, by an entry that holds them.
    void import() {
        EXPECT_TRUE(store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            const std::vector<std::string> tables = {"import_run", "record", "record_isbn", "copy"};
            TRY(const auto added, journal::AddedRows::since(tx, tables));
            CHECK(
                tx.execute("insert into import_run (started_at, file_name, format, encoding, state) "
                           "values (0, 'books.mrc', 'marc21', 'utf-8', 'done')"));
            for (int i = 1; i <= 3; ++i) {
                catalogue::MarcRecord marc;
                marc.leader = "00000nam a2200000 a 4500";
                marc.fields = {{"020", ' ', ' ', {}, {{'a', "9786012715415"}}},
                               {"245", '1', '0', {}, {{'a', "Абай жолы " + std::to_string(i)}}}};
                const catalogue::PreparedRecord record = catalogue::prepare(marc, catalogue::MarcFormat::Marc21);
                const std::array one{&record};
                CHECK(catalogue::RecordRepository().insertImported(tx, one, catalogue::ImportId(1), Instant{0}));
                CHECK(m_library->search().refresh(tx, i));
                CHECK(
                    tx.execute("insert into copy (record_id, barcode, inventory_key, lending, import_id) "
                               "values ($1, $2, $3, 'home', 1)",
                               {i, "K-" + std::to_string(i), storage::Blob{text::sortKey("")}}));
            }
            auto entry = m_library->journal().begin(tx, m_library->session(), exchange::kinds::run);
            entry.about("import_run", 1);
            TRY(auto held, added.held(tx));
            for (journal::HeldRows& rows : held) entry.hold(std::move(rows));
            CHECK(entry.finish());
            return {};
        }));
    }

    void work() {
        for (const char* card : {"R-1", "R-2"}) {
            readers::NewReader reader;
            reader.name = {"Ахметова", "Жанар", card};
            reader.card = card;
            EXPECT_TRUE(m_library->writeNow(&readers::ReaderService::add, reader));
        }
        const auto lend = [&](const char* card, const char* barcode) {
            EXPECT_TRUE(m_library->writeNow(&circulation::LoanService::lend, card, barcode, circulation::Confirmed()));
        };
        lend("R-1", "K-1");
        lend("R-2", "K-2");
        EXPECT_TRUE(m_library->writeNow(&circulation::LoanService::returnCopy, "K-2"));
        EXPECT_TRUE(m_library->writeNow(&staff::UndoService::undoLast));
        catalogue::MarcRecord record;
        record.leader = "00000nam a2200000 a 4500";
        record.fields.push_back({"245", '1', '0', {}, {{'a', "Қан мен тер"}}});
        EXPECT_TRUE(m_library->writeNow(&catalogue::RecordService::add, record, catalogue::MarcFormat::Marc21));
        EXPECT_TRUE(m_library->writeNow(
            &collection::CopyService::add,
            collection::NewCopy{.recordId = catalogue::RecordId(4), .barcode = "K-4", .price = Money{5000}}));
        EXPECT_TRUE(m_library->writeNow(&digitization::ItemService::add,
                                        digitization::NewItem{.recordId = catalogue::RecordId(4)}));
        std::filesystem::create_directories(file().parent_path());
        std::ofstream(file(), std::ios::binary) << "%PDF-1.4 invented";
        const digitization::MeasuredFile measured{attachedPath, "pdf", 17, 1, *digitization::sha256Of(file()), "a.pdf"};
        EXPECT_TRUE(
            m_library->writeNow(&digitization::ItemService::attach, digitization::ItemId(1), std::vector{measured}));
        EXPECT_TRUE(m_library->writeNow(&catalogue::NameService::add, 0, "Қазақстан"));
        EXPECT_TRUE(store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            auto apart = m_library->journal().begin(tx, m_library->session(), catalogue::kinds::keepApart);
            CHECK(catalogue::DoubtRepository().decide(apart, catalogue::RecordId(4), "of another edition",
                                                      catalogue::EditionVerdict::Distinct));
            apart.about("record", 4);
            CHECK(apart.finish());
            return {};
        }));
        // Of the import, by hand: what the entry holds is the state before.
        EXPECT_TRUE(store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            auto edit = m_library->journal().begin(tx, m_library->session(), collection::kinds::edit);
            CHECK(edit.update("copy", 3, {{"shelf", "84(5Каз)"}}));
            edit.about("copy", 3);
            CHECK(edit.finish());
            return {};
        }));
    }

    FixedClock m_clock{Day(2026, 3, 2)};
    test::Place m_place;
    std::unique_ptr<Library> m_library;
};

inline std::vector<std::string> codesOf(const std::vector<CheckProblem>& problems) {
    std::vector<std::string> codes;
    for (const CheckProblem& problem : problems) codes.push_back(problem.code);
    return codes;
}

inline std::string linesOf(const std::vector<CheckProblem>& problems) {
    std::string lines;
    for (const CheckProblem& problem : problems) lines += problem.code + " " + problem.detail + "\n";
    return lines;
}

} // namespace kitapdar
