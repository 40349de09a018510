#include "core/journal/Audit.h"
#include "core/library/Rooms.h"
#include "core/storage/Connect.h"
#include "tests/support/Place.h"
#include "tests/support/generator/Generator.h"
#include "tests/support/generator/PastLoans.h"

#include <gtest/gtest.h>

namespace kitapdar::demo {
namespace {

using storage::Snapshot;

const FixedClock clock(Day(2026, 11, 23));

class LibraryWithYears {
public:
    LibraryWithYears() {
        auto made = storage::Store::open(m_place.address(), storage::Access::Create);
        EXPECT_TRUE(made);
        jobs::Progress quiet;
        EXPECT_TRUE(generate(**made, {3000, 200, 0, 1}, clock, quiet));
        made->reset();
        auto connection = storage::connect(m_place.address(), storage::OpenAs::Writer);
        EXPECT_TRUE(connection);
        before = indices(**connection);
        const auto written = writePastLoans(**connection, {2000, 40, 1}, clock, quiet);
        EXPECT_TRUE(written) << written.error().detail;
        after = indices(**connection);
        const auto again = writePastLoans(**connection, {2000, 40, 1}, clock, quiet);
        EXPECT_TRUE(!again && again.error().kind == Fault::Kind::Conflict);
        connection->reset();
        auto opened = storage::Store::open(m_place.address(), storage::Access::Open);
        EXPECT_TRUE(opened);
        m_store = std::move(*opened);
    }

    storage::Store& store() { return *m_store; }
    std::int64_t number(const std::string& sql) {
        return m_store->readNow([&](Snapshot& snapshot) { return snapshot.number(sql); }).value_or(-1);
    }

    std::vector<std::string> before; // indices and foreign keys
    std::vector<std::string> after;

private:
    static std::vector<std::string> indices(storage::Connection& connection) {
        const bool isFile = connection.facts().engine == storage::Engine::Sqlite;
        Snapshot snapshot(connection);
        return snapshot
            .all(isFile ? "select sql from sqlite_master where type = 'index' and sql is not null order by name"
                        : "select indexdef from pg_indexes where schemaname = current_schema() union all select "
                          "conname || conrelid::regclass::text from pg_constraint order by 1",
                 {}, [](const storage::Row& row) { return row.string(0); })
            .value_or(std::vector<std::string>());
    }

    test::Place m_place;
    std::unique_ptr<storage::Store> m_store;
};

TEST(PastLoans, WritesALoanWithItsUseAndAnEntryForEachLendingAndReturn) {
    LibraryWithYears library;
    EXPECT_EQ(library.number("select count(*) from loan where returned_at is not null"), 2000);
    EXPECT_EQ(library.number("select count(*) from loan where returned_at is null"), 40);
    EXPECT_EQ(library.number("select count(*) from operation where kind = 'loan.lend'"), 2040);
    EXPECT_EQ(library.number("select count(*) from operation where kind = 'loan.return'"), 2000);
    EXPECT_EQ(library.number("select count(*) from operation_subject where subject_table = 'copy'"), 4040);
    EXPECT_EQ(library.number("select count(*) from use_act u join loan l on l.id = u.loan_id and u.on_day = l.lent_on "
                             "and u.place = l.place join copy c on c.id = l.copy_id and c.record_id = u.record_id"),
              2040);
    EXPECT_EQ(library.number("select count(*) from visit"),
              library.number("select count(*) from (select distinct reader_id, lent_on from loan) v"));
    EXPECT_EQ(library.number("select count(*) from loan a join loan b on a.copy_id = b.copy_id and a.id < b.id where "
                             "a.returned_at is null or a.returned_at > b.lent_at"),
              0);
}

TEST(PastLoans, LeavesIndicesAndForeignKeysAsTheyWere) {
    const LibraryWithYears library;
    EXPECT_FALSE(library.before.empty());
    EXPECT_EQ(library.before, library.after);
}

TEST(PastLoans, KeepsAJournalThatFitsTheRows) {
    LibraryWithYears library;
    journal::AuditQuestion question;
    question.tables = allTables();
    for (const journal::Kind* kind : allKinds()) question.kinds.push_back(kind->code);
    const auto report = library.store().readNow([&](Snapshot& snapshot) { return journal::audit(snapshot, question); });
    ASSERT_TRUE(report);
    for (const journal::Finding& finding : report->findings) ADD_FAILURE() << finding.code << ' ' << finding.detail;
    EXPECT_GT(report->entries, 4040);
}

} // namespace
} // namespace kitapdar::demo
