// Whatever is done to a library past the program is named by the check: to the journal, to the rows, to the tables, to
// the attached files. Each line of the table is one sort of tampering and the code by which it is named.
#include "core/administration/KnownHeads.h"
#include "core/administration/LibraryCheck.h"
#include "core/administration/Seal.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyService.h"
#include "core/collection/Kinds.h"
#include "core/digitization/FileStore.h"
#include "core/exchange/Kinds.h"
#include "core/journal/Chain.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/library/Rooms.h"
#include "core/readers/ReaderService.h"
#include "core/staff/UndoService.h"
#include "tests/support/Place.h"
#include "tests/support/TemporaryFolder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <functional>
#include <memory>

namespace kitapdar {
namespace {

namespace fs = std::filesystem;
using storage::Transaction;
using testing::Contains;

const std::string attachedPath = "incoming/page.pdf";

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
    fs::path file() const { return m_library->filesFolder() / attachedPath; }

    void run(const std::string& sql) {
        const auto done = store().writeNow([&](Transaction& tx) { return tx.execute(sql); });
        EXPECT_TRUE(done) << sql << ": " << (done ? "" : done.error().detail);
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
        EXPECT_TRUE(store().writeNow([](Transaction& tx) -> Result<void> {
            TRY(const auto links,
                tx.all("select seq, at, operator, desk, kind, undoes, facts, changes from operation order by seq", {},
                       [](const storage::Row& row) {
                           return journal::ChainLink{row.integer(0), row.instant(1),      row.string(2), row.string(3),
                                                     row.string(4),  row.maybeInteger(5), row.string(6), row.string(7)};
                       }));
            std::string previous;
            for (const auto& link : links) {
                const std::string hash = journal::hashOf(previous, link);
                CHECK(tx.execute("update operation set previous_hash = $1, hash = $2 where seq = $3",
                                 {storage::Blob{previous}, storage::Blob{hash}, link.seq}));
                previous = hash;
            }
            return {};
        }));
    }
    /// Adds an entry that follows from the last one.
    void forge(std::int64_t seq, const std::string& kind, const std::string& changes) {
        const journal::Head last = head();
        const journal::ChainLink link{seq, {}, "x", "x", kind, std::nullopt, "{}", changes};
        EXPECT_TRUE(store().writeNow([&](Transaction& tx) {
            return tx.execute(
                "insert into operation (seq, at, operator, desk, kind, facts, changes, previous_hash, hash) "
                "values ($1, 0, 'x', 'x', $2, '{}', $3, $4, $5)",
                {seq, kind, changes, storage::Blob{last.hash}, storage::Blob{journal::hashOf(last.hash, link)}});
        }));
    }

private:
    /// Records 1 … 3 with copies 1 … 3, by an entry that holds them.
    void import() {
        EXPECT_TRUE(store().writeNow([&](Transaction& tx) -> Result<void> {
            const std::vector<std::string> tables = {"import_run", "record", "record_isbn", "copy"};
            TRY(const auto added, journal::AddedRows::since(tx, tables));
            CHECK(
                tx.execute("insert into import_run (started_at, file_name, format, encoding, state) "
                           "values (0, 'books.mrc', 'marc21', 'utf-8', 'done')"));
            for (int i = 1; i <= 3; ++i) {
                CHECK(
                    tx.execute("insert into record (kind, format, title, marc, fingerprint, title_key, author_key, "
                               "import_id, created_at) values ('book', 'marc21', $1, '', $2, $2, $2, 1, 0)",
                               {"Абай жолы " + std::to_string(i), storage::Blob{"x"}}));
                CHECK(m_library->search().refresh(tx, i));
                CHECK(tx.execute("insert into record_isbn (record_id, isbn) values ($1, '9786012715415')", {i}));
                CHECK(
                    tx.execute("insert into copy (record_id, barcode, inventory_key, state, lending, import_id) "
                               "values ($1, $2, $3, 'in_stock', 'home', 1)",
                               {i, "K-" + std::to_string(i), storage::Blob{}}));
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
        fs::create_directories(file().parent_path());
        std::ofstream(file(), std::ios::binary) << "%PDF-1.4 invented";
        const digitization::MeasuredFile measured{attachedPath, "pdf", 17, 1, *digitization::sha256Of(file()), "a.pdf"};
        EXPECT_TRUE(
            m_library->writeNow(&digitization::ItemService::attach, digitization::ItemId(1), std::vector{measured}));
        // Of the import, by hand: what the entry holds is the state before.
        EXPECT_TRUE(store().writeNow([&](Transaction& tx) -> Result<void> {
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

using Tampering = std::function<void(TamperedLibrary&)>;

Tampering sql(std::vector<std::string> statements) {
    return [statements](TamperedLibrary& library) {
        for (const std::string& each : statements) library.run(each);
    };
}

const std::string cutTail = "delete from operation_subject where operation_seq = (select max(seq) from operation)";
const std::string cutEntry = "delete from operation where seq = (select max(seq) from operation)";

struct Sort {
    std::string name;
    std::string code;
    Tampering tamper;
    bool knownElsewhere = false; // what is seen only beside the end that a backup or a desk remembers
};

std::vector<Sort> sorts() {
    return {
        {"the whole journal is deleted", "row_outside_journal",
         sql({"delete from operation_subject", "update operation set undoes = null", "delete from operation"})},
        {"the last entry is cut off", "rows_not_as_import", sql({cutTail, cutEntry})},
        {"the last entry is cut off with what it did", "journal_cut",
         sql({cutTail, cutEntry, "update copy set shelf = '' where id = 3"}), true},
        {"an entry is taken out of the middle", "journal_gap",
         sql({"delete from operation_subject where operation_seq = 3", "delete from operation where seq = 3"})},
        {"the first entry is deleted", "journal_gap",
         sql({"delete from operation_subject where operation_seq = 1", "delete from operation where seq = 1"})},
        {"an operator is changed", "journal_chain", sql({"update operation set operator = 'Дана' where seq = 4"})},
        {"a desk is changed", "journal_chain", sql({"update operation set desk = '9' where seq = 4"})},
        {"a time is changed", "journal_chain", sql({"update operation set at = at - 1 where seq = 4"})},
        {"a kind is changed", "journal_chain", sql({"update operation set kind = 'loan.renew' where seq = 4"})},
        {"facts are changed", "journal_chain", sql({"update operation set facts = '{}' where seq = 4"})},
        {"the rows of an entry are changed", "journal_chain",
         sql({"update operation set changes = replace(changes, 'R-1', 'R-9') where seq = 2"})},
        {"an entry forgets what it took back", "journal_chain",
         sql({"update operation set undoes = null where undoes is not null"})},
        {"a hash is changed", "journal_chain", sql({"update operation set hash = previous_hash where seq = 5"})},
        {"the hash before is changed", "journal_chain",
         sql({"update operation set previous_hash = hash where seq = 5"})},
        {"the newest hash is changed", "journal_chain",
         sql({"update operation set hash = previous_hash where seq = (select max(seq) from operation)"})},
        {"two entries change places", "journal_chain",
         sql({"update operation set facts = (select o.facts from operation o where o.seq = 4), changes = (select "
              "o.changes from operation o where o.seq = 4) where seq = 5"})},
        {"an entry is changed and all hashes are made anew", "journal_cut",
         [](TamperedLibrary& library) {
             library.run("update operation set operator = 'Дана' where seq = 4");
             library.chainAgain();
         },
         true},
        {"the past of a row is changed and all hashes are made anew", "row_not_as_journal",
         [](TamperedLibrary& library) {
             library.run("update operation set changes = replace(changes, 'Ахметова', 'Сейітова') where seq = 2");
             library.chainAgain();
         }},
        {"what an entry was about is deleted", "journal_subjects",
         sql({"delete from operation_subject where operation_seq = 4 and subject_table = 'reader'"})},
        {"all subjects are deleted", "journal_subjects", sql({"delete from operation_subject"})},
        {"an entry gets another subject", "journal_subjects",
         sql({"update operation_subject set subject_id = 2 where operation_seq = 4 and subject_table = 'reader'"})},
        {"an entry with a number far away is added", "journal_gap",
         [](TamperedLibrary& library) { library.forge(9223372036854775807, "loan.lend", "{}"); }},
        {"an entry of no known kind is added", "journal_kind",
         [](TamperedLibrary& library) {
             library.forge(library.head().seq + 1, "loan.forgive", R"({"about":[],"rows":[]})");
         }},
        {"an entry tells of what never was", "row_missing",
         [](TamperedLibrary& library) {
             library.forge(library.head().seq + 1, "reader.add",
                           R"({"about":[],"rows":[{"table":"reader","id":77,"before":null,"after":{"card":"R-77"}}]})");
         }},
        {"a loan is closed", "row_not_as_journal", sql({"update loan set returned_at = lent_at + 1 where id = 1"})},
        {"a loan is given to another reader", "row_not_as_journal",
         sql({"update loan set reader_id = 2 where id = 1"})},
        {"a due date is moved", "row_not_as_journal", sql({"update loan set due_on = '2027-01-01' where id = 1"})},
        {"a loan is deleted", "row_missing", sql({"delete from loan where id = 1"})},
        {"a loan is made", "row_outside_journal",
         sql({"insert into loan (copy_id, reader_id, use_place, lent_at, lent_on, due_on) "
              "values (3, 1, 'home', 1, '2026-03-02', '2026-03-17')"})},
        {"an IIN is changed", "row_not_as_journal", sql({"update reader set iin = '850512312340' where id = 1"})},
        {"a name is changed", "row_not_as_journal", sql({"update reader set surname = 'Сейітова' where id = 1"})},
        {"a reader is made", "row_outside_journal",
         sql({"insert into reader (card, surname, category, registered_on, registered_until, name_key) "
              "select 'R-3', surname, category, registered_on, registered_until, name_key from reader where id = 1"})},
        {"a reader is deleted with all his loans", "row_missing",
         sql({"delete from loan where reader_id = 2", "delete from reader where id = 2"})},
        {"a title of one's own is changed", "row_not_as_journal",
         sql({"update record set title = 'Қан' where id = 4"})},
        {"an imported title is changed", "rows_not_as_import", sql({"update record set title = 'Абай' where id = 2"})},
        {"MARC of an import is changed", "rows_not_as_import", sql({"update record set marc = '{}' where id = 1"})},
        {"an imported ISBN is changed", "rows_not_as_import",
         sql({"update record_isbn set isbn = '9786010000000' where id = 1"})},
        {"an imported copy is written off", "rows_not_as_import",
         sql({"update copy set state = 'written_off' where id = 3"})},
        {"what was edited of an import is edited again", "row_not_as_journal",
         sql({"update copy set shelf = '1' where id = 3"})},
        {"an imported copy is deleted", "rows_not_as_import", sql({"delete from copy where id = 3"})},
        {"a copy is slipped into an import", "rows_not_sealed",
         sql({"insert into copy (record_id, barcode, inventory_key, state, lending, import_id) "
              "select 1, 'K-9', inventory_key, 'in_stock', 'home', 1 from copy where id = 1"})},
        {"an import is told to be undone", "rows_not_as_import",
         sql({"update import_run set state = 'undone' where id = 1"})},
        {"a price is changed", "row_not_as_journal", sql({"update copy set price = 1 where id = 4"})},
        {"a state of digitization is changed", "row_not_as_journal",
         sql({"update digitization_item set state = 'accepted' where id = 1"})},
        {"the checksum of a file is changed", "row_not_as_journal",
         sql({"update digitization_file set sha256 = 'x' where id = 1"})},
        {"an index that forbids is dropped", "schema", sql({"drop index loan_open_copy"})},
        {"an index that forbids is made one that does not", "schema",
         sql({"drop index loan_open_copy", "create index loan_open_copy on loan (copy_id)"})},
        {"an index for looking up is dropped", "schema", sql({"drop index copy_by_record"})},
        {"an attached file is deleted", "file_missing", [](TamperedLibrary& library) { fs::remove(library.file()); }},
        {"an attached file is cut", "file_truncated",
         [](TamperedLibrary& library) { fs::resize_file(library.file(), 5); }},
        {"an attached file gets other content", "file_changed",
         [](TamperedLibrary& library) { std::ofstream(library.file(), std::ios::binary) << "%PDF-1.4 forged!!"; }},
        {"a folder takes the name of an attached file", "file_missing",
         [](TamperedLibrary& library) {
             fs::remove(library.file());
             fs::create_directory(library.file());
         }},
    };
}

std::vector<std::string> codesOf(const std::vector<CheckProblem>& problems) {
    std::vector<std::string> codes;
    for (const CheckProblem& problem : problems) codes.push_back(problem.code);
    return codes;
}

std::string linesOf(const std::vector<CheckProblem>& problems) {
    std::string lines;
    for (const CheckProblem& problem : problems) lines += problem.code + " " + problem.detail + "\n";
    return lines;
}

TEST(Tampering, NothingIsFoundInALibraryThatOnlyTheProgramWroteTo) {
    TamperedLibrary library;
    EXPECT_EQ(linesOf(library.check({library.head()})), "");
}

TEST(Tampering, EverySortIsNamed) {
    EXPECT_GE(sorts().size(), 31U);
    for (const Sort& sort : sorts()) {
        TamperedLibrary library;
        std::vector<journal::Head> known;
        if (sort.knownElsewhere) known.push_back(library.head());
        sort.tamper(library);
        const auto problems = library.check(known);
        EXPECT_THAT(codesOf(problems), Contains(sort.code)) << sort.name << "\n" << linesOf(problems);
    }
}

TEST(Tampering, RowsAreNamedByTableAndNumberAndNeverByWhomTheyAreAbout) {
    TamperedLibrary library;
    library.run("update reader set surname = 'Сейітова' where id = 1");
    library.run("update loan set reader_id = 2 where id = 1");
    EXPECT_EQ(linesOf(library.check()), "row_not_as_journal reader 1\nrow_not_as_journal loan 1\n");
}

TEST(Tampering, WhatIsUndoneAndDoneAgainIsAsTheJournalTells) {
    TamperedLibrary library;
    for (int i = 0; i < 4; ++i) (void)library.library().writeNow(&staff::UndoService::undoLast);
    EXPECT_EQ(linesOf(library.check()), "");
    for (int i = 0; i < 3; ++i) (void)library.library().writeNow(&staff::UndoService::redoLast);
    EXPECT_EQ(linesOf(library.check()), "");
}

TEST(Tampering, AnImportedRowThatTheProgramErasesAndPutsBackIsAsTheJournalTells) {
    TamperedLibrary library;
    const auto erase = [&](std::int64_t copy) {
        EXPECT_TRUE(library.store().writeNow([&](Transaction& tx) -> Result<void> {
            Library& open = library.library();
            auto operation = open.journal().begin(tx, open.session(), collection::kinds::edit);
            CHECK(operation.erase("copy", copy));
            operation.about("record", copy);
            CHECK(operation.finish());
            return {};
        }));
    };
    erase(3);
    EXPECT_EQ(linesOf(library.check()), "");
    EXPECT_TRUE(library.library().writeNow(&staff::UndoService::undoLast));
    EXPECT_EQ(linesOf(library.check()), "");
    erase(3);
    library.run("update import_run set copies = 9 where id = 1");
    EXPECT_THAT(codesOf(library.check()), Contains("rows_not_as_import"));
}

TEST(Tampering, RowsOfEarlierImportsAreSealedOnceAndKnownFromThenOn) {
    TamperedLibrary library;
    // As an earlier program left them: in the tables, with no word in the journal.
    library.run(
        "insert into import_run (started_at, file_name, format, encoding, state) "
        "values (0, 'old.mrc', 'marc21', 'utf-8', 'done')");
    for (int i = 0; i < 3; ++i) {
        library.run(
            "insert into copy (record_id, inventory_key, state, lending, import_id) "
            "select 1, inventory_key, 'in_stock', 'home', 2 from copy where id = 1");
    }
    EXPECT_EQ(linesOf(library.check()), "rows_not_sealed import_run 2-2: 1\nrows_not_sealed copy 5-7: 3\n");
    Library& open = library.library();
    const auto by = *open.permission<Permission::ImportRun>().result();
    const auto sealed = sealLibrary(open.store(), open.journal(), by, {});
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->rows, 4);
    EXPECT_EQ(linesOf(library.check()), "");
    EXPECT_EQ(sealLibrary(open.store(), open.journal(), by, {})->rows, 0);
    EXPECT_TRUE(open.writeNow(&staff::UndoService::undoLast)) << "a seal stands in nobody's way";
    library.run("update copy set state = 'written_off' where id = 6");
    EXPECT_EQ(linesOf(library.check()), "rows_not_as_import copy 5-7\n");
    // What is left when the import is taken away is held anew.
    library.run("delete from copy where id > 4");
    EXPECT_TRUE(library.store().writeNow([&](Transaction& tx) -> Result<void> {
        auto entry = open.journal().begin(tx, open.session(), exchange::kinds::undoImport);
        entry.about("import_run", 2);
        TRY(auto left, journal::heldBy(tx, "import_run", {2}));
        for (journal::HeldRows& rows : left) entry.hold(std::move(rows));
        CHECK(entry.finish());
        return {};
    }));
    EXPECT_EQ(linesOf(library.check()), "");
}

TEST(Tampering, NothingIsSealedWhileSomethingElseIsWrong) {
    TamperedLibrary library;
    library.run("update loan set reader_id = 2 where id = 1");
    Library& open = library.library();
    const auto by = *open.permission<Permission::ImportRun>().result();
    const auto refused = sealLibrary(open.store(), open.journal(), by, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<LibraryUnsound>(refused.error()).first.code, "row_not_as_journal");
}

class KnownHeadsTest : public testing::Test {
protected:
    void remember() {
        EXPECT_TRUE(library.store().readNow(
            [&](storage::Snapshot& snapshot) { return heads.remember(snapshot, library.library().address()); }));
    }
    std::vector<journal::Head> known() { return heads.of(library.library().address()); }

    TamperedLibrary library;
    test::TemporaryFolder folder;
    KnownHeads heads{folder.path() / "settings" / "journal-heads.json"};
};

TEST_F(KnownHeadsTest, TheNewestEndIsRememberedAndReadBack) {
    EXPECT_TRUE(known().empty());
    remember();
    remember();
    ASSERT_EQ(known().size(), 1U);
    EXPECT_EQ(known().front().seq, library.head().seq);
    EXPECT_EQ(known().front().hash, library.head().hash);
    const auto mode = fs::status(folder.path() / "settings" / "journal-heads.json").permissions();
    EXPECT_EQ(mode, fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(linesOf(library.check(known())), "");
}

TEST_F(KnownHeadsTest, AnEndThatTheJournalHasNoLongerStaysUntilItIsForgotten) {
    remember();
    library.run(cutTail);
    library.run(cutEntry);
    library.run("update copy set shelf = '' where id = 3");
    remember(); // as at the next start
    EXPECT_EQ(known().size(), 2U);
    EXPECT_EQ(codesOf(library.check(known())), std::vector<std::string>{"journal_cut"});
    EXPECT_TRUE(heads.forget(library.library().address()));
    EXPECT_TRUE(known().empty());
}

TEST_F(KnownHeadsTest, ASealAcceptsTheEndOfAFileThatWasPutBackByHand) {
    remember();
    library.run(cutTail);
    library.run(cutEntry);
    library.run("update copy set shelf = '' where id = 3");
    Library& open = library.library();
    const auto by = *open.permission<Permission::ImportRun>().result();
    const auto sealed = sealLibrary(open.store(), open.journal(), by, known());
    ASSERT_TRUE(sealed);
    EXPECT_TRUE(sealed->newEnd);
    EXPECT_EQ(sealed->rows, 0);
    EXPECT_TRUE(heads.forget(open.address()));
    remember();
    EXPECT_EQ(linesOf(library.check(known())), "");
    EXPECT_FALSE(sealLibrary(open.store(), open.journal(), by, known())->newEnd);
    library.run("update loan set reader_id = 2 where id = 1");
    EXPECT_FALSE(sealLibrary(open.store(), open.journal(), by, known())) << "something else is wrong";
}

TEST_F(KnownHeadsTest, AnotherLibraryInTheSamePlaceIsNotAccused) {
    const auto ofThis = [&] {
        return library.store()
            .readNow([&](storage::Snapshot& snapshot) { return heads.of(snapshot, library.library().address()); })
            .value_or(std::vector<journal::Head>());
    };
    remember();
    EXPECT_EQ(ofThis().size(), 1U);
    const fs::path file = folder.path() / "settings" / "journal-heads.json";
    std::ifstream in(file);
    const std::string place = nlohmann::json::parse(in).begin().key();
    const std::string hash(64, 'a');
    const auto write = [&](const nlohmann::json& seen) {
        nlohmann::json content;
        content[place] = nlohmann::json::array({seen});
        std::ofstream(file, std::ios::trunc) << content;
    };
    write({999, hash});
    EXPECT_EQ(ofThis().size(), 1U) << "of an older program, which did not see where it begins";
    write({999, hash, hash});
    EXPECT_EQ(known().size(), 1U);
    EXPECT_TRUE(ofThis().empty());
    remember();
    ASSERT_EQ(known().size(), 1U);
    EXPECT_EQ(known().front().hash, library.head().hash);
}

TEST_F(KnownHeadsTest, AFileOfNonsenseIsNoKnowledge) {
    remember();
    for (const char* nonsense : {"", "[]", "{", R"({"x":[[1]]})", R"({"x":5})"}) {
        std::ofstream(folder.path() / "settings" / "journal-heads.json", std::ios::trunc) << nonsense;
        EXPECT_TRUE(known().empty()) << nonsense;
    }
    remember();
    EXPECT_EQ(known().size(), 1U);
}

} // namespace
} // namespace kitapdar
