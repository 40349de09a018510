// Whatever is done to a library past the program is named by the check: to the journal, to the rows, to the tables, to
// the attached files. Each line of the table is one sort of tampering and the code by which it is named.
#include "core/library/DerivedRows.h"
#include "tests/core/administration/TamperedLibrary.h"

namespace kitapdar {
namespace {

namespace fs = std::filesystem;
using storage::Transaction;
using testing::Contains;

using Tampering = std::function<void(TamperedLibrary&)>;

Tampering sql(std::vector<std::string> statements) {
    return [statements](TamperedLibrary& library) {
        for (const std::string& each : statements) library.run(each);
    };
}

/// The search index is each engine's own table.
Tampering searchSql(std::string sqlite, std::string postgres) {
    return [sqlite = std::move(sqlite), postgres = std::move(postgres)](TamperedLibrary& library) {
        library.run(library.store().facts().engine == storage::Engine::Sqlite ? sqlite : postgres);
    };
}

const std::string cutTail = "delete from operation_subject where operation_seq = (select max(seq) from operation)";
const std::string cutPayload = "delete from operation_payload where operation_seq = (select max(seq) from operation)";
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
         sql({"delete from operation_subject", "delete from operation_payload", "update operation set undoes = null",
              "delete from operation"})},
        {"the last entry is cut off", "rows_not_as_import", sql({cutTail, cutPayload, cutEntry})},
        {"the last entry is cut off with what it did", "journal_cut",
         sql({cutTail, cutPayload, cutEntry, "update copy set shelf = '' where id = 3"}), true},
        {"an entry is taken out of the middle", "journal_gap",
         sql({"delete from operation_subject where operation_seq = 3",
              "delete from operation_payload where operation_seq = 3", "delete from operation where seq = 3"})},
        {"the first entry is deleted", "journal_gap",
         sql({"delete from operation_subject where operation_seq = 1",
              "delete from operation_payload where operation_seq = 1", "delete from operation where seq = 1"})},
        {"an operator is changed", "journal_chain", sql({"update operation set operator = 'Дана' where seq = 5"})},
        {"a desk is changed", "journal_chain", sql({"update operation set desk = '9' where seq = 5"})},
        {"a time is changed", "journal_chain", sql({"update operation set at = at - 1 where seq = 5"})},
        {"a kind is changed", "journal_chain", sql({"update operation set kind = 'loan.renew' where seq = 5"})},
        {"facts are changed", "journal_chain", sql({"update operation set facts = '{}' where seq = 5"})},
        {"the rows of an entry are changed", "journal_payload",
         sql({"update operation_payload set changes = replace(changes, 'R-1', 'R-9') where operation_seq = 2"})},
        {"the persons of an entry are changed", "journal_payload",
         sql({"update operation_payload set people = replace(people, 'R-1', 'R-9') where operation_seq = 5"})},
        {"the salt of an entry is changed", "journal_payload",
         sql({"update operation_payload set salt = (select p.salt from operation_payload p where p.operation_seq = 6) "
              "where operation_seq = 5"})},
        {"the digest of an entry is changed", "journal_chain",
         sql({"update operation set payload_digest = (select o.payload_digest from operation o where o.seq = 6) "
              "where seq = 5"})},
        {"the payload of an entry is deleted", "journal_payload_missing",
         sql({"delete from operation_payload where operation_seq = 5"})},
        {"an entry is put down as forgotten", "journal_forgotten",
         sql({"delete from operation_payload where operation_seq = 5",
              "insert into forgotten (operation_seq, by_seq) values (5, 8)"})},
        {"an entry is put down as forgotten by one that came before", "journal_payload_missing",
         sql({"delete from operation_payload where operation_seq = 5",
              "insert into forgotten (operation_seq, by_seq) values (5, 2)"})},
        {"one entry more is put down as forgotten", "journal_forgotten",
         [](TamperedLibrary& library) {
             EXPECT_EQ(library.forget({5}), 1);
             library.run("delete from operation_payload where operation_seq = 6");
             library.run("insert into forgotten (operation_seq, by_seq) select 6, max(seq) from operation");
         }},
        {"another entry is put down as forgotten", "journal_forgotten",
         [](TamperedLibrary& library) {
             EXPECT_EQ(library.forget({5}), 1);
             library.run("update forgotten set operation_seq = 6");
         }},
        {"what is forgotten is put down no longer", "journal_payload_missing",
         [](TamperedLibrary& library) {
             EXPECT_EQ(library.forget({5}), 1);
             library.run("delete from forgotten");
         }},
        {"a payload is put in the place of what is forgotten", "journal_payload",
         [](TamperedLibrary& library) {
             EXPECT_EQ(library.forget({5}), 1);
             library.run(
                 "insert into operation_payload (operation_seq, salt, people, changes) "
                 "select 5, salt, people, changes from operation_payload where operation_seq = 6");
         }},
        {"what is forgotten is there again", "journal_forgotten",
         [](TamperedLibrary& library) {
             library.run("create table kept as select * from operation_payload where operation_seq = 5");
             EXPECT_EQ(library.forget({5}), 1);
             library.run("insert into operation_payload select * from kept");
         }},
        {"a row is changed of which the entry is forgotten", "row_not_as_journal",
         [](TamperedLibrary& library) {
             EXPECT_EQ(library.forget({2}), 1); // reader 1
             library.run("update reader set surname = 'Сейітова' where id = 1");
         }},
        {"a row is deleted of which the entry is forgotten", "row_missing",
         [](TamperedLibrary& library) {
             EXPECT_EQ(library.forget({5, 6}), 2);
             library.run("delete from loan where id = 1");
         }},
        {"a row is put where the entry of another is forgotten", "row_outside_journal",
         [](TamperedLibrary& library) {
             Library& open = library.library();
             EXPECT_TRUE(open.writeNow(&circulation::LoanService::lend, "R-2", "K-3", circulation::Confirmed()));
             EXPECT_TRUE(open.writeNow(&staff::UndoService::undoLast));
             const std::int64_t newest = library.head().seq;
             EXPECT_EQ(library.forget({newest - 1, newest}), 2);
             library.run(
                 "insert into loan (id, copy_id, reader_id, use_place, lent_at, lent_on, due_on) "
                 "values (3, 3, 1, 'home', 1, '2026-03-02', '2026-03-17')");
         }},
        {"an account is put into an entry", "journal_chain",
         sql({"update operation set operator_code = 'A-7' where seq = 5"})},
        {"a login is put into an entry", "journal_chain", sql({"update operation set login = 'nobody' where seq = 5"})},
        {"a thing that an entry was about is deleted", "journal_subjects",
         sql({"delete from operation_subject where operation_seq = 5 and subject_table = 'copy'"})},
        {"a thing of a forgotten entry is deleted", "journal_chain",
         [](TamperedLibrary& library) {
             EXPECT_EQ(library.forget({5}), 1);
             library.run("delete from operation_subject where operation_seq = 5 and subject_table = 'copy'");
         }},
        {"an entry forgets what it took back", "journal_chain",
         sql({"update operation set undoes = null where undoes is not null"})},
        {"a hash is changed", "journal_chain", sql({"update operation set hash = previous_hash where seq = 6"})},
        {"the hash before is changed", "journal_chain",
         sql({"update operation set previous_hash = hash where seq = 6"})},
        {"the newest hash is changed", "journal_chain",
         sql({"update operation set hash = previous_hash where seq = (select max(seq) from operation)"})},
        {"two entries change places", "journal_chain",
         sql({"update operation set facts = (select o.facts from operation o where o.seq = 5), payload_digest = "
              "(select "
              "o.payload_digest from operation o where o.seq = 5) where seq = 6"})},
        {"an entry is changed and all hashes are made anew", "journal_cut",
         [](TamperedLibrary& library) {
             library.run("update operation set operator = 'Дана' where seq = 5");
             library.chainAgain();
         },
         true},
        {"the past of a row is changed and all hashes are made anew", "row_not_as_journal",
         [](TamperedLibrary& library) {
             library.run(
                 "update operation_payload set changes = replace(changes, 'Ахметова', 'Сейітова') "
                 "where operation_seq = 2");
             library.chainAgain();
         }},
        {"what an entry was about is deleted", "journal_subjects",
         sql({"delete from operation_subject where operation_seq = 5 and subject_table = 'reader'"})},
        {"all subjects are deleted", "journal_subjects", sql({"delete from operation_subject"})},
        {"an entry gets another subject", "journal_subjects",
         sql({"update operation_subject set subject_id = 2 where operation_seq = 5 and subject_table = 'reader'"})},
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
         sql({"delete from loan where reader_id = 2", "delete from visit where reader_id = 2",
              "delete from registration where reader_id = 2", "delete from reader where id = 2"})},
        {"a title of one's own is changed", "row_not_as_journal",
         sql({"update record set title = 'Қан' where id = 4"})},
        {"an imported title is changed", "rows_not_as_import", sql({"update record set title = 'Абай' where id = 2"})},
        {"MARC of an import is changed", "rows_not_as_import", sql({"update record set marc = '{}' where id = 1"})},
        {"an imported ISBN is changed", "rows_not_as_import",
         sql({"update record_isbn set isbn = '9786010000000' where id = 1"})},
        {"an imported copy is written off", "rows_not_as_import",
         sql({"update copy set accounted = 'excluded' where id = 3"})},
        {"what was edited of an import is edited again", "row_not_as_journal",
         sql({"update copy set shelf = '1' where id = 3"})},
        {"an imported copy is deleted", "rows_not_as_import", sql({"delete from copy where id = 3"})},
        {"a copy is slipped into an import", "row_outside_journal",
         sql({"insert into copy (record_id, barcode, inventory_key, lending, import_id) "
              "select 1, 'K-9', inventory_key, 'home', 1 from copy where id = 1"})},
        {"an ISBN is slipped into an import", "row_outside_journal",
         sql({"insert into record_isbn (record_id, isbn) values (1, '9786010000000')"})},
        {"a copy that was made by hand is given to an import", "row_not_as_journal",
         sql({"update copy set import_id = 1 where id = 4"})},
        {"a title that was made by hand is given to an import", "row_not_as_journal",
         sql({"update record set import_id = 1 where id = 4"})},
        {"a reader who was registered is given to an import", "row_not_as_journal",
         sql({"update reader set import_id = 1 where id = 1"})},
        {"a loan is given to an import", "row_not_as_journal", sql({"update loan set import_id = 1 where id = 1"})},
        {"an imported copy is taken out of its import", "rows_not_as_import",
         sql({"update copy set import_id = null where id = 2"})},
        {"a record is slipped into an import", "row_outside_journal",
         sql({"insert into record (kind, format, title, marc, fingerprint, title_key, author_key, import_id, "
              "created_at) "
              "select kind, format, 'Абай', marc, title_key, title_key, author_key, 1, 0 from record where id = 1"})},
        {"an imported ISBN is deleted", "isbn_not_of_record", sql({"delete from record_isbn where id = 2"})},
        {"an imported ISBN is another one", "isbn_not_of_record",
         sql({"update record_isbn set isbn = '9786010000000' where id = 2"})},
        {"an import is told to be undone", "row_not_as_journal",
         sql({"update import_run set state = 'undone' where id = 1"})},
        {"a price is changed", "row_not_as_journal", sql({"update copy set price = 1 where id = 4"})},
        {"a state of digitization is changed", "row_not_as_journal",
         sql({"update digitization_item set state = 'accepted' where id = 1"})},
        {"the checksum of a file is changed", "row_not_as_journal",
         sql({"update digitization_file set sha256 = 'x' where id = 1"})},
        {"a fingerprint is changed", "derived_column", sql({"update record set fingerprint = title_key where id = 2"})},
        {"a sort key of a title is changed", "derived_column",
         sql({"update record set title_key = fingerprint where id = 4"})},
        {"a sort key of authors is changed", "derived_column",
         sql({"update record set author_key = fingerprint where id = 1"})},
        {"the year that lists sort by is changed", "derived_column",
         sql({"update record set year_key = 1999 where id = 1"})},
        {"MARC is changed and the fingerprint left", "derived_column",
         sql({"update record set marc = replace(marc, 'мен', 'пен') where id = 4"})},
        {"a sort key of an inventory number is changed", "derived_column",
         sql({"update copy set inventory_key = (select title_key from record where id = 1) where id = 4"})},
        {"a sort key of a reader is changed", "derived_column",
         sql({"update reader set name_key = (select title_key from record where id = 1) where id = 1"})},
        {"a skeleton of a name form is changed", "derived_column",
         sql({"update name_form set skeleton = 'x' where id = 1"})},
        {"a token of a reader is deleted", "reader_token",
         sql({"delete from reader_token where reader_id = 1 and token = (select min(token) from reader_token where "
              "reader_id = 1)"})},
        {"a token of a reader is changed", "reader_token",
         sql({"update reader_token set token = 'x' where reader_id = 1 and token = (select min(token) from "
              "reader_token where reader_id = 1)"})},
        {"a token of a reader is added", "reader_token",
         sql({"insert into reader_token (token, reader_id) values ('x', 2)"})},
        {"a row of the search index is deleted", "search_index",
         searchSql("delete from record_search where rowid = 2", "delete from record_search where record_id = 2")},
        {"a row of the search index is added", "search_index",
         searchSql("insert into record_search (rowid, title) values (77, 'abai')",
                   "insert into record_search (record_id, words) values (77, 'abai')")},
        {"a row of the search index gets another text", "search_index",
         searchSql("update record_search set author = 'abai' where rowid = 2",
                   "update record_search set words = 'abai' where record_id = 2")},
        {"a row of the search index gets one word more", "search_index",
         searchSql("update record_search set other = 'abai' where rowid = 4",
                   "update record_search set words = words || cast('abai' as tsvector) where record_id = 4")},
        {"a series of numbers is set back", "counter_set_back",
         sql({"update counter set value = value - 1 where name = 'inventory_number'"})},
        {"a series of numbers is set on", "counter_ahead",
         sql({"update counter set value = 500 where name = 'inventory_number'"})},
        {"a series of numbers is made where there was none", "counter_ahead",
         sql({"insert into counter (name, value) values ('ksu_arrival_2026', 3)"})},
        {"a series of numbers is set back behind what it gave out", "counter_set_back",
         sql({"insert into given_number (series, number, kind, code, voided) "
              "select 'inventory_number', value + 1, 'inventory', 'x', 'in_use' from counter where name = "
              "'inventory_number'"})},
        {"a series of numbers is deleted", "counter_set_back",
         sql({"delete from counter where name = 'inventory_number'"})},
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
        {"the edition of a decision is changed", "row_not_as_journal",
         sql({"update edition_decision set edition = (select fingerprint from record where id = 1) where id = 1"})},
        {"a table is added", "schema", sql({"create table x (y integer)"})},
        {"a view is added", "schema", sql({"create view x as select * from loan"})},
        {"an index is added", "schema", sql({"create unique index x on loan (reader_id)"})},
        {"a column is added", "schema", sql({"alter table loan add column x integer"})},
    };
}

Tampering inFile(std::string statement) {
    return [statement = std::move(statement)](TamperedLibrary& library) { library.runInFile(statement); };
}

/// The inverted index lies in tables of its own, which the rows know nothing of.
std::vector<Sort> sortsOfFile() {
    return {
        {"the pages of the search index are emptied", "search_index",
         inFile("delete from record_search_data where id > 10")},
        {"all of the search index is emptied", "search_index", inFile("delete from record_search_data")},
        {"the pages of the search index are changed", "search_index",
         inFile("update record_search_data set block = zeroblob(length(block)) where id > 10")},
        {"one page of the search index is taken away", "search_index",
         inFile("delete from record_search_data where id = (select max(id) from record_search_data)")},
        {"the list of pages of the search index is emptied", "search_index", inFile("delete from record_search_idx")},
        {"the texts of the search index are emptied", "search_index", inFile("delete from record_search_content")},
        {"a text beneath the search index is changed", "search_index",
         inFile("update record_search_content set c0 = 'abai' where id = 2")},
        {"the settings of the search index are emptied", "search_index", inFile("delete from record_search_config")},
        {"a trigger is added", "schema", sql({"create trigger x after insert on loan begin delete from reader; end"})},
        {"a trigger keeps loans from being written", "schema",
         sql({"create trigger x before insert on loan begin select raise(ignore); end"})},
    };
}

/// What a server's administrator can do to tables beside dropping them.
std::vector<Sort> sortsOfServer() {
    const std::string function = "create function x() returns trigger language plpgsql as 'begin return null; end'";
    return {
        {"a rule drops what is written", "schema", sql({"create rule x as on delete to loan do instead nothing"})},
        {"a rule hides rows", "schema", sql({"create rule x as on insert to place do also select 1"})},
        {"rows are hidden from some", "schema", sql({"alter table loan enable row level security"})},
        {"a policy waits to hide rows", "schema", sql({"create policy x on loan using (false)"})},
        {"a column may be empty", "schema", sql({"alter table loan alter column due_on drop not null"})},
        {"a column has another type", "schema", sql({"alter table copy alter column note type varchar(10)"})},
        {"a column has lost what it begins with", "schema",
         sql({"alter table loan alter column row_version drop default"})},
        {"a column is compared otherwise", "schema",
         sql({"alter table copy alter column note type text collate \"en-x-icu\""})},
        {"ids are given out once more", "schema",
         sql({"select setval(pg_get_serial_sequence('loan', 'id'), 1, false)"})},
        {"ids are restarted", "schema", sql({"alter table loan alter column id restart with 1"})},
        {"ids count otherwise", "schema", sql({"alter table loan alter column id set increment by 2"})},
        {"a table has no ids of its own", "schema", sql({"alter table loan alter column id drop identity"})},
        {"a trigger is added", "schema",
         sql({function, "create trigger x before insert on loan for each row execute function x()"})},
        {"a function is added", "schema", sql({function})},
        {"references are not looked at", "schema", sql({"alter table loan disable trigger all"})},
        {"a table inherits", "schema", sql({"create table x () inherits (loan)"})},
        {"a table is lost in a crash", "schema", sql({"alter table reader_token set unlogged"})},
        {"a check is dropped", "schema", sql({"alter table copy drop constraint copy_accounted"})},
        {"a check lets one state more in", "schema",
         sql({"alter table loan drop constraint loan_use_place",
              "alter table loan add constraint loan_use_place check (use_place in ('home', 'reading_room', 'x'))"})},
        {"a check lets everything in", "schema",
         sql({"alter table copy drop constraint copy_price",
              "alter table copy add constraint copy_price check (price is null or price >= price)"})},
        {"a range of a check is wider", "schema",
         sql({"alter table number_series drop constraint number_series_digits",
              "alter table number_series add constraint number_series_digits check (digits between 0 and 120)"})},
        {"a column begins with something else", "schema",
         sql({"alter table copy alter column currency set default 'USD'"})},
        {"an index that forbids forbids elsewhere", "schema",
         sql({"drop index loan_open_copy",
              "create unique index loan_open_copy on loan (copy_id) where returned_at is not null"})},
        {"an index is of another expression", "schema",
         sql({"drop index copy_barcode_capitals", "create index copy_barcode_capitals on copy (lower(barcode))"})},
        {"a reference is dropped", "schema", sql({"alter table loan drop constraint loan_copy_id_fkey"})},
        {"a number is unique with another column", "schema",
         sql({"alter table copy drop constraint copy_barcode_unique",
              "alter table copy add constraint copy_barcode_unique unique (barcode, id)"})},
        {"an index that forbids is of another column", "schema",
         sql({"drop index loan_open_copy",
              "create unique index loan_open_copy on loan (id) where returned_at is null"})},
        {"an index that forbids forbids everywhere", "schema",
         sql({"drop index loan_open_copy", "create unique index loan_open_copy on loan (copy_id, id)"})},
    };
}

TEST(Tampering, NothingIsFoundInALibraryThatOnlyTheProgramWroteTo) {
    TamperedLibrary library;
    EXPECT_EQ(linesOf(library.check({library.head()})), "");
}

// S15: what is gone without being forgotten, or is there again, is named.
TEST(Tampering, EverySortIsNamed) {
    const bool ofFile = test::testEngine() == storage::Engine::Sqlite;
    std::vector<Sort> all = sorts();
    for (Sort& sort : ofFile ? sortsOfFile() : sortsOfServer()) all.push_back(std::move(sort));
    EXPECT_GE(all.size(), 31U);
    for (const Sort& sort : all) {
        TamperedLibrary library;
        std::vector<journal::Head> known;
        if (sort.knownElsewhere) known.push_back(library.head());
        sort.tamper(library);
        const auto problems = library.check(known);
        EXPECT_THAT(codesOf(problems), Contains(sort.code)) << sort.name << "\n" << linesOf(problems);
    }
}

TEST(Tampering, ASearchIndexThatIsDestroyedIsNamedAndMadeAnew) {
    if (test::testEngine() != storage::Engine::Sqlite) GTEST_SKIP() << "a server's index is no table";
    TamperedLibrary library;
    library.runInFile("delete from record_search_data where id > 10; delete from record_search_idx");
    const auto problems = library.check();
    EXPECT_EQ(linesOf(problems), "search_index record_search: words do not lead to their records\n");
    EXPECT_TRUE(isMadeAnew(problems.at(0)));
    jobs::Progress progress;
    ASSERT_TRUE(remakeDerived(library.store(), library.library().search(), progress));
    EXPECT_EQ(linesOf(library.check()), "");
    EXPECT_EQ(library.store()
                  .readNow([&](storage::Snapshot& s) { return library.library().search().matches(s, "абай"); })
                  .value()
                  .size(),
              3U);
}

TEST(Tampering, ASearchIndexIsMadeAnewWhateverOfItIsLost) {
    if (test::testEngine() != storage::Engine::Sqlite) GTEST_SKIP() << "a server's index is no table";
    for (const char* done :
         {"delete from record_search_data where id = 10", "delete from record_search_data where id = 1",
          "delete from record_search_data where id in (1, 10)", "delete from record_search_data",
          "delete from record_search_config", "delete from record_search_content",
          "update record_search_data set block = zeroblob(3) where id = 10",
          "update record_search_data set block = zeroblob(length(block))", "drop table record_search_idx",
          "drop table record_search_data", "drop table record_search_config", "drop table record_search_content",
          "delete from record_search_data; delete from record_search_idx; delete from record_search_config"}) {
        TamperedLibrary library;
        library.runInFile(done);
        EXPECT_THAT(codesOf(library.check()), Contains("search_index")) << done;
        jobs::Progress progress;
        const auto made = remakeDerived(library.store(), library.library().search(), progress);
        ASSERT_TRUE(made) << done << ": " << made.error().detail;
        EXPECT_EQ(linesOf(library.check()), "") << done;
        EXPECT_EQ(library.store()
                      .readNow([&](storage::Snapshot& s) { return library.library().search().matches(s, "абай"); })
                      .value()
                      .size(),
                  3U)
            << done;
    }
}

TEST(Tampering, RowsAreNamedByTableAndNumberAndNeverByWhomTheyAreAbout) {
    TamperedLibrary library;
    library.run("update reader set surname = 'Сейітова' where id = 1");
    library.run("update loan set reader_id = 2 where id = 1");
    EXPECT_EQ(linesOf(library.check()),
              "row_not_as_journal reader 1\nrow_not_as_journal loan 1\n"
              "derived_column reader 1: name_key\nreader_token reader_token of reader 1\n");
}

TEST(Tampering, WhatFollowsFromARowIsNamedByTableAndRowToo) {
    TamperedLibrary library;
    library.run("update record set title_key = fingerprint, year_key = 1999 where id = 4");
    library.run("insert into reader_token (token, reader_id) values ('x', 2)");
    library.run("update record_isbn set isbn = '9786010000000' where id = 2");
    library.run("update counter set value = 0 where name = 'inventory_number'");
    EXPECT_EQ(linesOf(library.check()),
              "counter_set_back counter inventory_number: 0 of 1\n"
              "rows_not_as_import record_isbn 1-3\n"
              "derived_column record 4: title_key, year_key\n"
              "isbn_not_of_record record_isbn 2\n"
              "isbn_not_of_record record_isbn of record 2\n"
              "reader_token reader_token of reader 2\n");
}

TEST(Tampering, ACheckIsCancelledAndTellsHowFarItIs) {
    TamperedLibrary library;
    std::set<std::string> parts;
    jobs::Progress progress([&](const jobs::Step& step) {
        EXPECT_EQ(step.stage, jobs::Stage::Verifying);
        parts.insert(step.part);
    });
    ASSERT_TRUE(checkLibrary(library.store(), library.library().search(), {}, progress));
    for (const char* table : {"operation", "loan", "record", "record_search", "reader_token"})
        EXPECT_TRUE(parts.contains(table)) << table;
    progress.cancel();
    const auto stopped = checkLibrary(library.store(), library.library().search(), {}, progress);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, Fault::Kind::Cancelled);
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
    EXPECT_EQ(linesOf(library.check()), "row_not_as_journal import_run 1\n");
}

TEST(Tampering, RowsOfEarlierImportsAreSealedOnceAndKnownFromThenOn) {
    TamperedLibrary library;
    // As an earlier program left them: in the tables, with no word in the journal.
    library.run(
        "insert into import_run (started_at, file_name, format, encoding, state) "
        "values (0, 'old.mrc', 'marc21', 'utf-8', 'done')");
    for (int i = 0; i < 3; ++i) {
        library.run(
            "insert into copy (record_id, inventory_key, lending, import_id) "
            "select 1, inventory_key, 'home', 2 from copy where id = 1");
    }
    EXPECT_THAT(codesOf(library.check()), Contains("row_outside_journal")) << "nothing says that they are old";
    // As the migration puts it down.
    EXPECT_TRUE(library.store().writeNow([](Transaction& tx) -> Result<void> {
        CHECK(storage::setMeta(tx, "unsealed_to_import_run", "2"));
        return storage::setMeta(tx, "unsealed_to_copy", "7");
    }));
    const auto found = library.check();
    EXPECT_EQ(linesOf(found), "rows_not_sealed import_run 2-2: 1\nrows_not_sealed copy 5-7: 3\n");
    EXPECT_TRUE(std::ranges::all_of(found, isAdvice)) << "nothing is known to be wrong";
    Library& open = library.library();
    const auto by = *open.permission<Permission::ImportRun>().result();
    const auto sealed = sealLibrary(open.store(), open.journal(), by, {});
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->rows, 4);
    EXPECT_EQ(linesOf(library.check()), "");
    EXPECT_EQ(sealLibrary(open.store(), open.journal(), by, {})->rows, 0);
    EXPECT_TRUE(open.writeNow(&staff::UndoService::undoLast)) << "a seal stands in nobody's way";
    library.run("update copy set accounted = 'excluded' where id = 6");
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

} // namespace
} // namespace kitapdar
