// A journal of a program before migration 18, in which everything stood in the chain: it is written anew, what was
// whole is whole afterwards, and what was not is named at the same place.
#include "core/administration/LibraryCheck.h"
#include "core/administration/Upgrade.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/journal/Origin.h"
#include "core/library/DerivedRows.h"
#include "core/library/Library.h"
#include "core/library/Rooms.h"
#include "core/staff/UndoService.h"
#include "core/storage/Connect.h"
#include "core/storage/Dump.h"
#include "core/storage/Migrator.h"
#include "tests/support/FormerJournal.h"
#include "tests/support/Place.h"
#include "tests/support/PlaceKinds.h"
#include "tests/support/Problems.h"

#include <gmock/gmock.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace kitapdar {
namespace {

using testing::HasSubstr;

constexpr std::int64_t schemaBefore = 15;
constexpr journal::Kind oldKind{"loan.lend", Permission::LoanLend, {"place", "reader"}};

class OldLibrary {
public:
    /// Places and what was done to them, told of readers; `work` then does what it likes with the old tables.
    void makeOldLibrary(int entries = 10, const std::vector<std::string>& work = {}) {
        auto opened = storage::connect(place.address(), storage::OpenAs::New);
        ASSERT_TRUE(opened);
        storage::Connection& connection = **opened;
        auto migrations = storage::migrations(connection.facts().engine);
        std::erase_if(migrations, [](const auto& each) { return each.number > schemaBefore; });
        ASSERT_TRUE(storage::migrate(connection, migrations));
        ASSERT_TRUE(connection.beginWrite());
        ASSERT_TRUE(test::beginFormerJournal(connection));
        storage::Transaction tx(connection);
        for (int i = 1; i <= entries; ++i) {
            const auto made = entry(tx, i);
            ASSERT_TRUE(made) << made.error().detail;
        }
        const auto former = test::endFormerJournal(connection);
        ASSERT_TRUE(former) << former.error().detail;
        for (const std::string& sql : work) {
            const auto done = tx.execute(sql, {});
            ASSERT_TRUE(done) << sql << ": " << done.error().detail;
        }
        ASSERT_TRUE(connection.commit());
        remember(connection);
    }
    /// Every second entry changes the place that the one before has added.
    Result<void> entry(storage::Transaction& tx, int i) {
        journal::Operation operation = oldJournal.begin(tx, session, oldKind);
        std::int64_t id = (i + 1) / 2;
        if (i % 2 == 1) {
            TRY(id,
                operation.insert(
                    "place",
                    {{"code", "P-" + std::to_string(i)}, {"name_kk", "Оқу залы"}, {"name_ru", ""}, {"name_en", ""}}));
        } else {
            CHECK(operation.update("place", id, {{"name_ru", "Зал " + std::to_string(i)}}));
        }
        operation.about("place", id);
        operation.about("reader", 7);
        operation.fact(journal::FactName::Title, "Абай жолы");
        operation.fact(journal::FactName::Card, "R-" + std::to_string(i));
        CHECK(operation.finish());
        return {};
    }
    void remember(storage::Connection& connection) {
        storage::Snapshot snapshot(connection);
        EXPECT_TRUE(snapshot.each("select seq, hash from operation order by seq", {}, [&](const storage::Row& row) {
            heads.push_back({row.integer(0), std::string(row.bytes(1)), {}});
            return true;
        }));
    }
    void open(bool damaged = false) {
        if (place.address().isServer()) {
            // A damaged library is not backed up, so it is not upgraded by the administrator's step either.
            const auto upgraded = upgrade(place.address(), place.folder() / "before", clock, progress);
            EXPECT_EQ(upgraded.has_value(), !damaged);
            if (damaged) {
                auto connection = storage::connect(place.address(), storage::OpenAs::Writer);
                ASSERT_TRUE(connection && storage::migrate(**connection));
            }
        }
        auto opened = Library::open(place.address(), storage::Access::Open, clock);
        ASSERT_TRUE(opened) << opened.error().detail;
        library = std::move(*opened);
        library->setSession(session);
        EXPECT_TRUE(makeDerivedAnew(library->store(), library->search(), progress));
    }
    std::string problems(const std::vector<journal::Head>& known = {}) { return test::problemsOf(*library, known); }
    std::int64_t number(const std::string& sql) {
        return library->store().readNow([&](storage::Snapshot& s) { return s.number(sql); }).value_or(-1);
    }

    test::Place place;
    const FixedClock clock{Day(2026, 3, 2)};
    const Session session{"Айгүл", "1", {}};
    journal::Journal oldJournal{clock};
    jobs::Progress progress;
    std::unique_ptr<Library> library;
    std::vector<journal::Head> heads; // of the old journal, one for each entry
};

class JournalUpgradeTest : public testing::Test, protected OldLibrary {};

TEST_F(JournalUpgradeTest, EveryEntryIsWrittenAnewAndOneSaysSo) {
    makeOldLibrary();
    open();
    EXPECT_EQ(problems(), "");
    EXPECT_EQ(number("select count(*) from operation"), 11);
    EXPECT_EQ(number("select count(*) from operation_payload"), 11);
    EXPECT_EQ(number("select count(*) from operation where facts like '%R-%'"), 0) << "cards are facts about people";
    EXPECT_EQ(number("select count(*) from operation where login <> ''"),
              place.address().isServer() ? 1 : 0); // of the one that says so
    const auto entries =
        library->store().readNow([&](storage::Snapshot& s) { return library->journal().latest(s, 20); });
    ASSERT_EQ(entries->size(), 11U);
    EXPECT_EQ(entries->front().kind, "journal.renew");
    EXPECT_EQ(std::get<std::int64_t>(entries->front().facts.at("records")), 10);
    EXPECT_EQ(std::get<std::int64_t>(entries->front().facts.at("broken")), 0);
    EXPECT_EQ(journal::factText(entries->front().facts, journal::FactName::Before).size(), 64U);
    EXPECT_EQ(journal::factText(entries->back().facts, journal::FactName::Card), "R-1");
    EXPECT_EQ(journal::factText(entries->back().facts, journal::FactName::Title), "Абай жолы");
}

TEST_F(JournalUpgradeTest, EndsThatWereSeenBeforeAreOfTheSameLibrary) {
    makeOldLibrary();
    open();
    EXPECT_EQ(problems(heads), "");
    const auto origin = library->store().readNow([](storage::Snapshot& s) { return journal::origin(s); });
    EXPECT_EQ(**origin, heads.front().hash);
    std::vector<journal::Head> strange = heads;
    strange.back().hash[0] = static_cast<char>(strange.back().hash[0] ^ 1);
    EXPECT_EQ(problems(strange), "journal_cut operation 10\n");
}

TEST_F(JournalUpgradeTest, WhatWasDoneBeforeIsUndoneAfterwards) {
    makeOldLibrary();
    open();
    ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& tx) -> Result<void> {
        auto operation = library->journal().begin(tx, session, oldKind);
        CHECK(operation.update("place", 1, {{"name_en", "Hall"}}));
        operation.about("place", 1);
        CHECK(operation.finish());
        return {};
    }));
    for (int i = 0; i < 11; ++i) {
        const auto undone = library->writeNow(&staff::UndoService::undoLast);
        ASSERT_TRUE(undone) << i;
    }
    EXPECT_EQ(number("select count(*) from place"), 0);
    EXPECT_EQ(problems(), "");
}

TEST_F(JournalUpgradeTest, WhatWasWrittenBeforeIsForgottenAsWhatIsWrittenNow) {
    makeOldLibrary();
    open();
    ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& tx) {
        return library->journal().forget(tx, session, {1, 2, 5});
    }));
    EXPECT_EQ(problems(), "");
    EXPECT_EQ(number("select count(*) from operation where former_hash is null and seq in (1, 2, 5)"), 3)
        << "by it one could try what was forgotten";
    const auto head = heads.back();
    EXPECT_EQ(problems({head}), "");
}

TEST_F(JournalUpgradeTest, WhatWasTamperedWithBeforeIsNamedAtTheSamePlaceAfterwards) {
    const std::vector<std::pair<std::string, std::string>> sorts = {
        {"update operation set operator = 'Дана' where seq = 4", "journal_chain operation 4\n"},
        {"update operation set at = at + 1 where seq = 4", "journal_chain operation 4\n"},
        {"update operation set facts = '{}' where seq = 4", "journal_chain operation 4\n"},
        {"update operation set changes = replace(changes, 'Зал 4', 'Зал 5') where seq = 4",
         "journal_chain operation 4\nrow_not_as_journal place 2\n"},
        {"update operation set hash = previous_hash where seq = 4",
         "journal_chain operation 5\njournal_chain operation 4\n"},
        {"update operation set previous_hash = hash where seq = 4", "journal_chain operation 4\n"},
    };
    for (const auto& [sql, named] : sorts) {
        OldLibrary one;
        one.makeOldLibrary(10, {sql});
        one.open(true);
        const std::string found = one.problems();
        EXPECT_THAT(found, HasSubstr("operation 4")) << sql;
        EXPECT_THAT(found, HasSubstr("journal_chain")) << sql << "\n" << found << "expected\n" << named;
        EXPECT_EQ(found.find("operation 9"), std::string::npos) << sql << "\n" << found;
    }
    OldLibrary gap;
    gap.makeOldLibrary(
        10, {"delete from operation_subject where operation_seq = 4", "delete from operation where seq = 4"});
    gap.open(true);
    EXPECT_THAT(gap.problems(), HasSubstr("journal_gap operation 4\n"));
}

TEST_F(JournalUpgradeTest, AnUpgradeThatIsStoppedLeavesTheOldLibraryWhole) {
    makeOldLibrary(2500); // more than is read at once
    const auto before = heads;
    auto connection = storage::connect(place.address(), storage::OpenAs::Writer);
    ASSERT_TRUE(connection);
    const auto all = storage::migrations((*connection)->facts().engine);
    std::int64_t seen = 0;
    const auto stopped = storage::migrate(**connection, all, {}, [&](std::int64_t done, std::int64_t total) {
        EXPECT_EQ(total, 2500);
        seen = done;
        return done == 0;
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, Fault::Kind::Cancelled);
    EXPECT_EQ(seen, 2000);
    heads.clear();
    remember(**connection);
    EXPECT_EQ(heads.size(), before.size());
    EXPECT_EQ(heads.back().hash, before.back().hash);
    connection->reset();
    open();
    EXPECT_EQ(problems(heads), "");
}

TEST_F(JournalUpgradeTest, AnUpgradeThatIsKilledLeavesTheOldLibraryWhole) {
    makeOldLibrary(4500);
    const pid_t child = fork();
    if (child == 0) {
        auto connection = storage::connect(place.address(), storage::OpenAs::Writer);
        if (!connection) _exit(1);
        (void)storage::migrate(**connection, storage::migrations((*connection)->facts().engine), {},
                               [](std::int64_t done, std::int64_t) {
                                   if (done >= 4000) (void)kill(getpid(), SIGKILL);
                                   return true;
                               });
        _exit(2);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    {
        auto connection = storage::connect(place.address(), storage::OpenAs::Writer);
        ASSERT_TRUE(connection);
        EXPECT_LT(*storage::schemaVersion(**connection), 18);
        const auto before = heads;
        heads.clear();
        remember(**connection);
        ASSERT_EQ(heads.size(), before.size());
        EXPECT_EQ(heads.back().hash, before.back().hash);
    }
    open();
    EXPECT_EQ(problems(heads), "");
}

} // namespace
} // namespace kitapdar
