// The role of a desk may do the whole work of a desk, and nothing to the journal or to the tables themselves.
#include "core/administration/DeskAccess.h"
#include "core/digitization/ItemService.h"
#include "core/exchange/ImportService.h"
#include "core/jobs/Progress.h"
#include "core/library/Library.h"
#include "core/readers/ReaderService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Connect.h"
#include "core/storage/DeskRoles.h"
#include "tests/support/Desk.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/PostgresRole.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar {
namespace {
using storage::Access;

class DeskRoleTest : public testing::Test {
protected:
    DeskRoleTest() {
        { test::Desk(library, Access::Create).fill(2, 3); }
        const auto granted = grantDesk(library, role);
        EXPECT_TRUE(granted);
    }

    storage::Address ofDesk() const { return desk.address(); }

    /// What the server answers when the desk's role tries this.
    Fault::Kind faultOf(const std::string& sql) const {
        auto connection = storage::connect(ofDesk(), storage::OpenAs::Writer);
        if (!connection) return connection.error().kind;
        EXPECT_TRUE((*connection)->beginWrite());
        const auto done = (*connection)->execute(sql, {});
        (*connection)->rollback();
        return done ? Fault::Kind::Internal : done.error().kind;
    }

    test::PostgresDatabase database{test::PostgresDatabase::With::Nothing};
    test::TemporaryFolder folder;
    storage::Address library = database.address();
    const test::PostgresRole desk{library, "kitapdar desk of " + database.name()}; // a name that has to be quoted
    const std::string role = desk.name();
};

TEST_F(DeskRoleTest, DoesTheWholeWorkOfADesk) {
    const SystemClock clock;
    auto opened = Library::open(ofDesk(), Access::Open, clock);
    ASSERT_TRUE(opened) << opened.error().detail;
    Library& desk = **opened;
    desk.setSession({"Айгүл", "1", {}});
    readers::NewReader reader;
    reader.name = {"Сейітова", "Әсем", ""};
    reader.card = "R-new";
    EXPECT_TRUE(desk.writeNow(&readers::ReaderService::add, reader));
    const auto lend = [&](const std::string& card, int copy) {
        return desk.writeNow(&circulation::LoanService::lend, card, test::barcodeOf(copy), circulation::Confirmed())
            .has_value();
    };
    EXPECT_TRUE(lend("R-new", 0));
    EXPECT_TRUE(lend(test::cardOf(0), 1));
    EXPECT_TRUE(desk.writeNow(&circulation::LoanService::returnCopy, test::barcodeOf(0)));
    EXPECT_TRUE(desk.writeNow(&staff::UndoService::undoLast));
    EXPECT_TRUE(desk.writeNow(&staff::UndoService::redoLast));
    const digitization::NewItem item{.recordId = catalogue::RecordId(1)};
    EXPECT_TRUE(desk.writeNow(&digitization::ItemService::add, item));

    const std::filesystem::path file = folder.path() / "books.xml";
    std::ofstream(file) << "<collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record><leader>00000nam a2200000 a "
                           "4500</leader><datafield tag=\"245\" ind1=\" \" ind2=\" \"><subfield code=\"a\">Жаңа "
                           "кітап</subfield></datafield></record></collection>";
    jobs::Progress progress;
    const auto imported =
        desk.imports().import(file, {}, std::nullopt, *desk.permission<Permission::ImportRun>().result(), progress);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->imported, 1);
    EXPECT_TRUE(desk.imports().undo(*imported->id, *desk.permission<Permission::ImportRun>().result(), progress));
    EXPECT_TRUE(desk.store().writeNow([](storage::Transaction& tx) { return tx.nextNumber("test"); }));
}

// S10: SQL with the desk's login changes no entry of the journal.
TEST_F(DeskRoleTest, ChangesNothingInTheJournal) {
    for (const char* sql :
         {"update operation set operator = 'Nobody'", "delete from operation", "truncate operation",
          "truncate operation cascade", "update operation_subject set subject_id = 0", "delete from operation_subject",
          "truncate operation_subject", "update operation_payload set changes = ''", "delete from operation_payload",
          "insert into forgotten (operation_seq, by_seq) values (1, 2)", "delete from forgotten",
          "insert into operation (seq, at, operator, desk, kind, facts, login, previous_hash, hash) "
          "values (900, 0, '', '', '', '', 'kitapdar', '', '')"}) {
        EXPECT_EQ(faultOf(sql), Fault::Kind::Denied) << sql;
    }
}

TEST_F(DeskRoleTest, WhatItAddsToTheJournalByItselfStopsNobodyAndIsNoStatement) {
    const auto add = [&](const std::vector<std::string>& statements) {
        auto connection = storage::connect(ofDesk(), storage::OpenAs::Writer);
        ASSERT_TRUE(connection && (*connection)->beginWrite());
        for (const std::string& sql : statements) {
            const auto added = (*connection)->execute(sql, {});
            ASSERT_TRUE(added) << added.error().detail;
        }
        ASSERT_TRUE((*connection)->commit());
    };
    const std::string entry = "insert into operation (seq, at, operator, desk, kind, facts, previous_hash, hash) ";
    const std::string payload = "insert into operation_payload (operation_seq, salt, people, changes) ";
    add({entry + "values (9223372036854775807, 0, 'Айгүл', '1', 'loan.lend', '{}', '', '')",
         payload + "values (9223372036854775807, '', '', '{}')"});
    add({entry + "select max(seq) + 1, 0, 'Айгүл', '1', 'loan.lend', '{}', "
                 "(select hash from operation o where o.seq < 1000 order by seq desc limit 1), '' "
                 "from operation where seq < 1000",
         payload + R"(select max(seq), '', '', '{"undoable":true,"rows":[{"table":"meta where name=''schema''; )"
                   R"(drop table loan; --","id":1,"before":null,"after":{"code":"A"}}]}' )"
                   "from operation where seq < 1000"});
    test::Desk owner(library, Access::Open);
    EXPECT_TRUE(owner.lend(0, 0));
    EXPECT_TRUE(owner.returnCopy(0));
    const auto undo = [&](std::int64_t seq) {
        return owner.store().writeNow(
            [&](storage::Transaction& tx) { return staff::UndoService(owner.journal()).undo(tx, owner.by(tx), seq); });
    };
    const auto newest = owner.store().readNow([&](storage::Snapshot& s) { return owner.journal().newest(s); });
    ASSERT_TRUE(newest);
    EXPECT_LT(*newest, 1000);
    EXPECT_FALSE(undo(9223372036854775807));
    EXPECT_FALSE(undo(*newest - 3)); // the forged one: before visit, lending and return
    EXPECT_TRUE(undo(*newest));
}

TEST_F(DeskRoleTest, ChangesNoTableAndNoRights) {
    for (const char* sql :
         {"drop table loan", "alter table operation disable trigger all", "create table mine (a int)",
          "create index mine on loan (id)", "truncate loan", "drop schema kitapdar cascade",
          "update meta set value = '99' where name = 'schema'", "insert into meta (name, value) values ('moving', '')",
          "delete from meta", "drop table turn", "select setval('record_id_seq', 1)",
          "update applied_write set at = 0"}) {
        EXPECT_EQ(faultOf(sql), Fault::Kind::Denied) << sql;
    }
}

// S10: nor accounts, roles, grants, signatures and keys.
TEST_F(DeskRoleTest, GivesNobodyAnAccountOrARole) {
    for (const char* sql : {"insert into staff_account (code, kind, name_kk, name_ru, colour, state, from_day) "
                            "values ('X', 'person', 'X', 'X', 0, 'active', '2026-01-01')",
                            "update staff_account set state = 'active'", "delete from staff_account",
                            "insert into staff_role (code, name_kk, name_ru, name_en) values ('x', '', '', '')",
                            "insert into staff_role_permission (role_id, permission) values (1, 'staff.edit')",
                            "delete from staff_role_permission",
                            "insert into staff_grant (account_id, role_id, from_day) values (1, 1, '2026-01-01')",
                            "update staff_grant set ended_at = null", "update signature set account_id = 1",
                            "delete from signature", "delete from staff_event", "update staff_event set at = 0"}) {
        EXPECT_EQ(faultOf(sql), Fault::Kind::Denied) << sql;
    }
}

TEST_F(DeskRoleTest, IsRememberedOnce) {
    EXPECT_TRUE(grantDesk(library, role));
    test::Desk desk(library, Access::Open);
    EXPECT_EQ(*desk.store().readNow([](storage::Snapshot& snapshot) { return storage::deskRoles(snapshot); }),
              std::vector<std::string>{role});
}

TEST_F(DeskRoleTest, LosesWhatItHadBeyondADesk) {
    database.sql("grant all on kitapdar.operation to \"" + role + "\"");
    EXPECT_TRUE(grantDesk(library, role));
    EXPECT_EQ(faultOf("delete from operation"), Fault::Kind::Denied);
}

TEST_F(DeskRoleTest, IsGrantedByTheOwnerOnly) {
    const auto granted = grantDesk(ofDesk(), role);
    ASSERT_FALSE(granted);
    EXPECT_EQ(faultIn(granted.error())->kind, Fault::Kind::Denied);
}

TEST_F(DeskRoleTest, MustExistOnAServer) {
    const auto unknown = grantDesk(library, "kitapdar_test_nobody");
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(std::holds_alternative<UnknownRole>(unknown.error()));
    const auto file = grantDesk(folder.path() / "library.kitapdar", role);
    ASSERT_FALSE(file);
    EXPECT_TRUE(std::holds_alternative<NotShared>(file.error()));
}

} // namespace
} // namespace kitapdar
