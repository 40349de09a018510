// What forgetting takes, what it leaves, and that a library is checked afterwards as before.
#include "core/journal/Audit.h"
#include "core/journal/Chain.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/library/Rooms.h"
#include "core/staff/UndoService.h"
#include "tests/support/MemoryLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <random>
#include <set>

namespace kitapdar::journal {

namespace {

constexpr Kind addReader{"test.reader", Permission::ReaderEdit, {"reader", "place"}};
constexpr Kind blankReader{"test.blank", Permission::ReaderErase, {"reader"}};
constexpr Kind bulk{"test.bulk", Permission::ImportRun, {"import_run"}, Undo::OwnUndo};
constexpr std::array kindsHere = {&addReader, &blankReader, &bulk};

class ForgettingTest : public ::testing::Test {
protected:
    ForgettingTest() { library.journal().know(kindsHere); }

    /// A place stands for a reader: what is written does not matter, but the subject does.
    Result<std::int64_t> add(const std::string& code, std::int64_t reader) {
        return library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            Operation operation = library.journal().begin(tx, library.by(tx), addReader);
            TRY(const auto id,
                operation.insert("place",
                                 {{"code", code}, {"name_kk", "Сырым Қожабаев"}, {"name_ru", ""}, {"name_en", ""}}));
            operation.about("place", id);
            operation.about("reader", reader);
            operation.fact(FactName::Title, code);
            operation.fact(FactName::Card, "R-" + std::to_string(reader));
            CHECK(operation.finish());
            return id;
        });
    }
    Result<std::int64_t> change(std::int64_t id, const std::string& name, std::int64_t reader) {
        return library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            Operation operation = library.journal().begin(tx, library.by(tx), addReader);
            CHECK(operation.update("place", id, {{"name_ru", name}}));
            operation.about("place", id);
            operation.about("reader", reader);
            return operation.finish();
        });
    }
    Result<std::int64_t> erase(std::int64_t id, std::int64_t reader) {
        return library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            Operation operation = library.journal().begin(tx, library.by(tx), addReader);
            CHECK(operation.erase("place", id));
            operation.about("reader", reader);
            return operation.finish();
        });
    }
    Result<std::int64_t> blank(std::int64_t id, const Columns& columns) {
        return library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            Operation operation = library.journal().begin(tx, library.by(tx), blankReader);
            CHECK(operation.forget("place", id, columns));
            operation.about("reader", 1);
            return operation.finish();
        });
    }
    /// Places in bulk, held by their entry.
    void bulkPlaces(int first, int last) {
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            TRY(const auto added, AddedRows::since(tx, {"place"}));
            for (int i = first; i <= last; ++i) {
                CHECK(tx.execute("insert into place (code, name_kk, name_ru, name_en) values ($1, '', '', '')",
                                 {"bulk-" + std::to_string(i)}));
            }
            Operation operation = library.journal().begin(tx, library.by(tx), bulk);
            operation.about("import_run", 1);
            TRY(auto held, added.held(tx));
            for (HeldRows& rows : held) operation.hold(std::move(rows));
            return operation.finish();
        }));
    }
    std::int64_t forget(const std::vector<std::int64_t>& entries) {
        const auto forgotten = library.write(
            [&](storage::Transaction& tx) { return library.journal().forget(tx, library.by(tx), entries); });
        EXPECT_TRUE(forgotten) << forgotten.error().detail;
        return forgotten.value_or(-1);
    }
    void run(const std::string& sql) {
        ASSERT_TRUE(library.connection().beginWrite());
        const auto done = library.connection().execute(sql, {});
        EXPECT_TRUE(done) << sql;
        ASSERT_TRUE(library.connection().commit());
    }
    AuditReport report() {
        AuditQuestion question{allTables(), {}, {}, {}, nullptr};
        for (const Kind* kind : allKinds()) question.kinds.push_back(kind->code);
        for (const Kind* kind : kindsHere) question.kinds.push_back(kind->code);
        const auto made = library.read([&](storage::Snapshot& snapshot) { return audit(snapshot, question); });
        EXPECT_TRUE(made);
        return made.value_or(AuditReport());
    }
    std::string findings() {
        std::string lines;
        for (const Finding& each : report().findings) lines += std::string(each.code) + " " + each.detail + "\n";
        return lines;
    }
    Entry entry(std::int64_t seq) {
        return **library.read([&](storage::Snapshot& s) { return library.journal().entry(s, seq); });
    }
    std::int64_t newest() {
        return *library.read([&](storage::Snapshot& s) { return library.journal().newest(s); });
    }
    Result<Entry, UndoRefusal> undoOf(std::int64_t seq) {
        return library.write([&](storage::Transaction& tx) {
            return staff::UndoService(library.journal()).undo(tx, library.by(tx), seq);
        });
    }
    /// Everything that the journal holds, as text.
    std::string journalText() {
        std::string text;
        for (const char* sql : {"select facts from operation", "select people from operation_payload",
                                "select changes from operation_payload",
                                "select subject_table || ' ' || subject_id from operation_subject"}) {
            EXPECT_TRUE(library.read([&](storage::Snapshot& s) {
                return s.each(sql, {}, [&](const storage::Row& row) {
                    text += row.string(0) + "\n";
                    return true;
                });
            }));
        }
        return text;
    }

    test::MemoryLibrary library;
};

} // namespace

TEST_F(ForgettingTest, ThePersonIsGoneAndTheThingStays) {
    const auto id = add("A", 7);
    ASSERT_TRUE(id);
    ASSERT_TRUE(add("B", 8));
    ASSERT_EQ(forget({1}), 1);
    const std::string text = journalText();
    for (const char* gone : {"R-7", "reader 7"}) EXPECT_EQ(text.find(gone), std::string::npos) << gone;
    for (const char* left : {"R-8", "reader 8"}) EXPECT_NE(text.find(left), std::string::npos) << left;
    const auto history = library.read([&](storage::Snapshot& s) {
        return library.journal().history(s, {"place", *id}, 10);
    });
    ASSERT_EQ(history->size(), 1U);
    EXPECT_TRUE(history->front().forgotten);
    EXPECT_EQ(factText(history->front().facts, FactName::Title), "A");
    EXPECT_EQ(factText(history->front().facts, FactName::Card), "");
    EXPECT_TRUE(library.read([&](storage::Snapshot& s) {
                           return library.journal().history(s, {"reader", 7}, 10);
                       })
                    ->empty());
    EXPECT_EQ(findings(), "");
    EXPECT_EQ(report().forgotten, 1);
    EXPECT_EQ(*library.read([&](storage::Snapshot& s) { return library.journal().firstBroken(s); }), std::nullopt);
}

// S15: the chain holds when something is forgotten.
TEST_F(ForgettingTest, ForgettingIsAnEntryOfItsOwnWithTheNumberOfThem) {
    ASSERT_TRUE(add("A", 7));
    ASSERT_TRUE(add("B", 7));
    EXPECT_EQ(forget({1, 2, 2, 99, -4}), 2);
    EXPECT_EQ(entry(3).kind, "journal.forget");
    EXPECT_EQ(std::get<std::int64_t>(entry(3).facts.at(std::string(code(FactName::Records)))), 2);
    EXPECT_EQ(forget({1, 2}), 0) << "they are forgotten already";
    EXPECT_EQ(newest(), 3) << "nothing is written for nothing";
}

// S18: an undo of what is forgotten is refused,
TEST_F(ForgettingTest, WhatIsForgottenIsNotUndone) {
    ASSERT_TRUE(add("A", 7));
    ASSERT_EQ(forget({1}), 1);
    const auto refused = undoOf(1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<UndoForbidden>(refused.error()).why, Objection::Forgotten);
    const auto itself = undoOf(2);
    ASSERT_FALSE(itself);
    EXPECT_TRUE(std::holds_alternative<NotUndoable>(itself.error()));
}

TEST_F(ForgettingTest, WhatCameBeforeAndAfterIsUndoneAsEver) {
    const auto id = add("A", 7);
    ASSERT_TRUE(change(*id, "one", 7)); // 2
    ASSERT_TRUE(change(*id, "two", 8)); // 3
    ASSERT_EQ(forget({2}), 1);
    ASSERT_TRUE(undoOf(3));
    EXPECT_EQ(findings(), "");
    ASSERT_TRUE(change(*id, "three", 9));
    EXPECT_EQ(findings(), "");
    EXPECT_FALSE(undoOf(1)) << "changed since";
}

TEST_F(ForgettingTest, RowsAreKnownThoughTheirEntriesAreForgotten) {
    const auto id = add("A", 7);
    ASSERT_TRUE(change(*id, "one", 7));
    const auto other = add("B", 7);
    ASSERT_TRUE(erase(*other, 7));
    ASSERT_EQ(forget({1, 2, 3, 4}), 4);
    EXPECT_EQ(findings(), "");
    run("update place set name_ru = 'x' where id = " + std::to_string(*id));
    EXPECT_EQ(findings(), "row_not_as_journal place " + std::to_string(*id) + "\n");
    run("update place set name_ru = 'one' where id = " + std::to_string(*id));
    EXPECT_EQ(findings(), "");
    run("insert into place (id, code, name_kk, name_ru, name_en) values (" + std::to_string(*other) +
        ", 'B', '', '', '')");
    EXPECT_EQ(findings(), "row_outside_journal place " + std::to_string(*other) + "\n");
    run("delete from place");
    EXPECT_EQ(findings(), "row_missing place " + std::to_string(*id) + "\n");
}

TEST_F(ForgettingTest, RowsOfAnImportStayHeldWhenAChangeOfOneIsForgotten) {
    bulkPlaces(1, 5);
    bulkPlaces(6, 8);
    ASSERT_TRUE(change(3, "one", 7)); // 3
    ASSERT_TRUE(change(7, "two", 8)); // 4
    ASSERT_EQ(forget({3}), 1);
    EXPECT_EQ(findings(), "");
    run("update place set name_ru = 'x' where id = 2");
    EXPECT_EQ(findings(), "rows_not_as_import place 1-5\n");
    run("update place set name_ru = '' where id = 2");
    run("update place set name_ru = 'x' where id = 8");
    EXPECT_EQ(findings(), "rows_not_as_import place 6-8\n");
    run("update place set name_ru = '' where id = 8");
    // The entry that holds them anew may be forgotten, too.
    ASSERT_EQ(forget({5}), 1);
    EXPECT_EQ(findings(), "");
    run("delete from place where id = 5");
    EXPECT_EQ(findings(), "rows_not_as_import place 1-5: 4 of 5\n");
}

TEST_F(ForgettingTest, ColumnsAreBlankedAndOnlyTheirNamesPutDown) {
    bulkPlaces(1, 3);
    const auto id = add("A", 7);
    ASSERT_TRUE(blank(*id, {{"name_kk", ""}, {"name_ru", ""}}));
    EXPECT_EQ(findings(), "");
    const std::string left = journalText().substr(0); // the entry of adding still has it
    EXPECT_NE(left.find("Қожабаев"), std::string::npos);
    ASSERT_EQ(forget({2}), 1);
    EXPECT_EQ(journalText().find("Қожабаев"), std::string::npos);
    EXPECT_NE(journalText().find("\"blanked\":[\"name_kk\",\"name_ru\"]"), std::string::npos);
    EXPECT_EQ(findings(), "");
    const auto refused = undoOf(3);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<NotUndoable>(refused.error()));
    run("update place set name_kk = 'x' where id = " + std::to_string(*id));
    EXPECT_EQ(findings(), "row_not_as_journal place " + std::to_string(*id) + "\n");
    run("update place set name_kk = '' where id = " + std::to_string(*id));
    ASSERT_TRUE(blank(2, {{"name_en", ""}}));
    EXPECT_EQ(findings(), "");
    const auto notBlank = blank(*id, {{"name_kk", "x"}});
    ASSERT_FALSE(notBlank);
    EXPECT_EQ(notBlank.error().kind, Fault::Kind::Internal);
}

TEST_F(ForgettingTest, NothingIsForgottenOnTheWordOfAnEntryThatWasTamperedWith) {
    ASSERT_TRUE(add("A", 7));
    run("update operation_payload set changes = '{}'");
    const auto refused =
        library.write([&](storage::Transaction& tx) { return library.journal().forget(tx, library.by(tx), {1}); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Fault::Kind::Corrupt);
}

TEST_F(ForgettingTest, NewsAreToldOfWhatIsForgottenToo) {
    ASSERT_TRUE(add("A", 7));
    ASSERT_EQ(forget({1}), 1);
    const auto news = library.read([&](storage::Snapshot& s) { return library.journal().since(s, 0, 10); });
    ASSERT_EQ(news->size(), 2U);
    EXPECT_TRUE(news->front().rows.contains({"operation", 1}));
    EXPECT_TRUE(news->front().rows.contains({"place", 1}));
}

TEST_F(ForgettingTest, TheSameContentHasAnotherDigestEachTime) {
    EXPECT_NE(digestOf(newPayload("{}", "{}")), digestOf(newPayload("{}", "{}")));
    EXPECT_NE(digestOf(Payload{"s", "a", "b"}), digestOf(Payload{"s", "ab", ""}));
}

/// Whatever is done in whatever order, the check finds nothing; and one change past the program it always finds.
TEST_F(ForgettingTest, RandomWorkForgettingAndUndoingLeaveALibraryThatIsAsItsJournalTells) {
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](std::int64_t bound) {
            return static_cast<std::int64_t>(random() % static_cast<unsigned>(bound));
        };
        bulkPlaces(static_cast<int>(seed) * 1000, static_cast<int>(seed) * 1000 + 9);
        for (int step = 0; step < 60; ++step) {
            const std::int64_t reader = 1 + below(5);
            const auto ids = *library.read([](storage::Snapshot& s) {
                return s.all("select id from place order by id", {},
                             [](const storage::Row& row) { return row.integer(0); });
            });
            const std::int64_t id = ids.empty() ? 0 : ids[static_cast<std::size_t>(below(std::ssize(ids)))];
            switch (below(7)) {
            case 0:
                EXPECT_TRUE(add("s" + std::to_string(seed) + "-" + std::to_string(step), reader));
                break;
            case 1:
            case 2:
                if (id != 0) {
                    EXPECT_TRUE(change(id, "n" + std::to_string(step), reader));
                }
                break;
            case 3:
                if (id != 0) {
                    EXPECT_TRUE(erase(id, reader));
                }
                break;
            case 4:
                (void)undoOf(1 + below(newest()));
                break;
            case 5: {
                std::vector<std::int64_t> some;
                for (std::int64_t n = below(4); n >= 0; --n) some.push_back(1 + below(newest()));
                forget(some);
                break;
            }
            default:
                if (id != 0) {
                    EXPECT_TRUE(blank(id, {{"name_kk", ""}}));
                }
            }
            ASSERT_EQ(findings(), "") << "seed " << seed << " step " << step;
        }
        const auto left = *library.read([](storage::Snapshot& s) { return s.number("select max(id) from place"); });
        if (left == 0) continue;
        run("update place set name_en = 'past the program' where id = " + std::to_string(left));
        EXPECT_NE(findings(), "") << "seed " << seed;
        run("update place set name_en = '' where id = " + std::to_string(left));
        ASSERT_EQ(findings(), "");
    }
}

} // namespace kitapdar::journal
