#include "core/catalogue/RecordService.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/digitization/CandidateQueries.h"
#include "core/digitization/CandidateService.h"
#include "core/digitization/ElsewhereService.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/staff/UndoService.h"
#include "core/workflow/DefectService.h"
#include "tests/support/MemoryLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace kitapdar::digitization {

namespace {

using catalogue::RecordId;
using enum CandidateFlag;

class CandidatesTest : public ::testing::Test {
protected:
    RecordId addRecord(const std::string& title, const std::string& author = {}, int year = 0,
                       const std::string& isbn = {}) {
        catalogue::MarcRecord record;
        record.leader = "00000nam a2200000 i 4500";
        if (!isbn.empty()) record.fields.push_back({"020", ' ', ' ', {}, {{'a', isbn}}});
        if (!author.empty()) record.fields.push_back({"100", '1', ' ', {}, {{'a', author}}});
        record.fields.push_back({"245", '1', '0', {}, {{'a', title}}});
        if (year > 0) record.fields.push_back({"260", ' ', ' ', {}, {{'c', std::to_string(year)}}});
        const auto added = library.write([&](storage::Transaction& tx) {
            return catalogue::RecordService(library.journal())
                .add(tx, library.by(tx), record, catalogue::MarcFormat::Marc21);
        });
        EXPECT_TRUE(added);
        EXPECT_TRUE(library.write(
            [&](storage::Transaction& tx) { return catalogue::SearchIndex(tx.engine()).refresh(tx, added->value); }));
        return *added;
    }
    void run(const std::string& sql, const storage::Parameters& values) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return tx.execute(sql, values); })) << sql;
    }
    void makeLocal(RecordId id) { run("update record set local_history = 1 where id = $1", {id}); }
    void setKind(RecordId id, const std::string& kind) { run("update record set kind = $2 where id = $1", {id, kind}); }
    void addCopy(RecordId id, const std::string& condition = "sound", const std::string& accounted = "entered") {
        run("insert into copy (record_id, inventory_key, lending, condition, accounted) values ($1, $2, 'home', $3, "
            "$4)",
            {id, storage::Blob{}, condition, accounted});
    }
    void refuse(RecordId id, int times) {
        run("insert into unmet_request (on_day, on_month, place, reason, record_id, n) values ('2026-02-01', 202602, "
            "'', 'busy', $1, $2)",
            {id, times});
    }
    void lend(RecordId id, std::int64_t month, int times) {
        if (!m_hasShapes) {
            run("insert into book_shape (content_group, language_group, kind, carrier, local_history, for_children) "
                "values ('', 'kk', 'book', 'print', 0, 0)",
                {});
            run("insert into person_shape (age, age_to, sex, category, education, locality) values (30, 30, '', '', "
                "'', '')",
                {});
            m_hasShapes = true;
        }
        run("insert into use_act (on_day, on_month, act, way, place, desk, book_shape_id, person_shape_id, record_id, "
            "n) values ('2026-02-01', $2, 'lend', 'home', '', '1', 1, 1, $1, $3)",
            {id, month, times});
    }
    void clearRights(RecordId id, bool deliver = true) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return workflow::RightsService(library.journal())
                .decide(tx, library.by(tx),
                        {.recordId = id, .basis = workflow::RightsBasis::PublicDomain, .mayDeliver = deliver});
        }));
    }
    ItemId addItem(RecordId id, ItemState state) {
        const auto item = library.write([&](storage::Transaction& tx) {
            return ItemService(library.journal()).add(tx, library.by(tx), {.recordId = id});
        });
        EXPECT_TRUE(item);
        run("update digitization_item set state = $2 where id = $1", {item->id, code(state)});
        return item->id;
    }
    BatchId addBatch(std::int64_t target) {
        const Batch batch{BatchId(0), "Kitap.kz " + std::to_string(++m_batches), {}, target, Day(2026, 5, 1)};
        return library
            .write([&](storage::Transaction& tx) {
                return ItemService(library.journal()).addBatch(tx, library.by(tx), batch);
            })
            ->id;
    }
    void importList(const std::string& source, const std::vector<ElsewhereTitle>& titles) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return ElsewhereService(library.journal()).replace(tx, library.by(tx), source, titles);
        }));
    }

    std::vector<RecordId> list(const CandidateFilter& filter = {}, const CandidateSort& sort = {}) {
        return *library.read(
            [&](storage::Snapshot& s) { return queries.list(s, filter, sort, library.clock().today()); });
    }
    CandidateRow row(RecordId id) {
        return library.read([&](storage::Snapshot& s) { return queries.rows(s, {id}, library.clock().today()); })
            ->front();
    }
    auto take(const std::vector<RecordId>& records, std::optional<BatchId> batch = std::nullopt) {
        return library.write([&](storage::Transaction& tx) {
            return CandidateService(library.journal()).take(tx, library.by(tx), records, batch);
        });
    }
    std::int64_t items() {
        return *library.read([](storage::Snapshot& s) { return s.number("select count(*) from digitization_item"); });
    }

    test::MemoryLibrary library; // 2 March 2026
    CandidateQueries queries;

private:
    bool m_hasShapes = false;
    int m_batches = 0;
};

template <class Reason, class Answer>
bool refusedBecause(const Answer& answer) {
    return !answer && std::holds_alternative<Reason>(answer.error());
}

} // namespace

TEST(CandidateScore, IsTheSumOfItsParts) {
    const Day today(2026, 3, 2);
    const CandidateFacts all{.category = Category::LocalHistory,
                             .year = 1936,
                             .copies = 1,
                             .damaged = 1,
                             .refused = 5,
                             .loans = 7,
                             .rightsCleared = true};
    EXPECT_EQ(scoreOf(all, today), (CandidateScore{300, 15, 7, 40, 60, 40, 50, 512}));
    EXPECT_EQ(scoreOf({}, today), CandidateScore());
    const CandidateFacts most{.category = Category::Other, .year = 1800, .copies = 2, .refused = 900, .loans = 900};
    EXPECT_EQ(scoreOf(most, today), (CandidateScore{0, 60, 40, 0, 0, 100, 0, 200}));
    EXPECT_EQ(scoreOf({.category = Category::Newspaper, .copies = 3}, today).total, 300);
    EXPECT_EQ(scoreOf({.year = 1976}, today).age, 0) << "fifty years is not older than fifty years";
    EXPECT_TRUE(isRare({.year = 1975, .copies = 1}, today));
    EXPECT_FALSE(isRare({.year = 1975, .copies = 2}, today));
    EXPECT_FALSE(isRare({.copies = 1}, today)) << "of an unknown year nobody knows the age";
}

TEST(CandidateOrders, HaveCodesThatReadBack) {
    for (const CandidateOrder order :
         {CandidateOrder::Score, CandidateOrder::Title, CandidateOrder::Author, CandidateOrder::Year})
        EXPECT_EQ(candidateOrderFromCode(code(order)), order);
    EXPECT_EQ(candidateOrderFromCode("nonsense"), std::nullopt);
}

TEST_F(CandidatesTest, StandInTheOrderOfTheirScoresWithTheirParts) {
    const auto plain = addRecord("Жай кітап", "Омаров, Б.", 2001);
    const auto local = addRecord("Сырдария түндері", "Сәтбаев, Е.", 1984);
    makeLocal(local);
    const auto wanted = addRecord("Степные тропы", "Петрова, А.", 1961);
    refuse(wanted, 4);
    lend(wanted, 202512, 3);
    lend(wanted, 202303, 2);
    lend(wanted, 202302, 100); // longer than three years ago
    addCopy(wanted, "damaged");
    clearRights(wanted);
    EXPECT_EQ(list(), (std::vector{local, wanted, plain}));
    const CandidateRow row = this->row(wanted);
    EXPECT_EQ(row.score, (CandidateScore{0, 12, 5, 40, 60, 15, 50, 182}));
    EXPECT_EQ(row.facts.refused, 4);
    EXPECT_EQ(row.facts.loans, 5);
    EXPECT_EQ(row.record.title, "Степные тропы");
    EXPECT_EQ(list({}, {CandidateOrder::Title, false}), (std::vector{plain, wanted, local}));
    EXPECT_EQ(list({}, {CandidateOrder::Author, false}), (std::vector{plain, wanted, local}));
    EXPECT_EQ(list({}, {CandidateOrder::Year, false}), (std::vector{wanted, local, plain}));
    EXPECT_EQ(list({}, {CandidateOrder::Score, false}), (std::vector{plain, wanted, local}));
}

TEST_F(CandidatesTest, WholeListAndPageWeighAlike) {
    for (int i = 0; i < 30; ++i) {
        const auto id = addRecord("Кітап " + std::to_string(i), "Омаров, Б.", 1900 + 4 * i);
        for (int copy = 0; copy < i % 3; ++copy) addCopy(id, i % 5 == 0 ? "damaged" : "sound");
        if (i % 4 == 0) refuse(id, 1 + i);
        if (i % 6 == 0) lend(id, 202601, i + 1);
        if (i % 7 == 0) clearRights(id);
    }
    int before = 100000;
    for (const RecordId id : list()) {
        const int total = row(id).score.total;
        EXPECT_LE(total, before);
        before = total;
    }
}

TEST_F(CandidatesTest, FiltersCombine) {
    const auto old = addRecord("Көне кітап", "Омаров, Б.", 1931);
    addCopy(old);
    makeLocal(old);
    const auto local = addRecord("Жаңа кітап", "Омаров, Б.", 2011);
    makeLocal(local);
    addCopy(local);
    addCopy(local);
    const auto bare = addRecord("Без экземпляров", "Петров, П.", 1950);
    const auto lost = addRecord("Потерянная", "Петров, П.", 1950);
    addCopy(lost, "lost");
    const auto article = addRecord("Мақала", "Омаров, Б.", 1931);
    setKind(article, "article");
    EXPECT_EQ(list().size(), 4U) << "an article is a part of something else";
    EXPECT_EQ(list({.localHistory = true}), (std::vector{old, local}));
    EXPECT_EQ(list({.localHistory = true, .before = 1960}), std::vector{old});
    EXPECT_EQ(list({.before = 1931}), std::vector<RecordId>());
    EXPECT_EQ(list({.rare = true, .withCopies = true}), std::vector{old});
    EXPECT_EQ(list({.withCopies = true}), (std::vector{old, local}));
    EXPECT_EQ(list({.localHistory = true, .text = "жаңа"}), std::vector{local});
    EXPECT_EQ(list({.damaged = true}), std::vector<RecordId>());
    refuse(bare, 1);
    EXPECT_EQ(list({.refused = true}), std::vector{bare});
    clearRights(local);
    EXPECT_EQ(list({.rightsCleared = true}), std::vector{local});
    clearRights(local, false);
    EXPECT_EQ(list({.rightsCleared = true}), std::vector<RecordId>()) << "the newest decision counts";
    EXPECT_TRUE(row(bare).has(NoCopy));
    EXPECT_TRUE(row(lost).has(NoCopy));
    EXPECT_FALSE(row(old).has(NoCopy));
}

TEST_F(CandidatesTest, WhatIsDoneOrOnTheQueueIsNotThere) {
    const auto free = addRecord("Бос", "Омаров, Б.", 1990);
    const auto queued = addRecord("Кезекте", "Омаров, Б.", 1991);
    addItem(queued, ItemState::Queued);
    const auto candidate = addRecord("Кандидат", "Омаров, Б.", 1992);
    addItem(candidate, ItemState::Candidate);
    const auto done = addRecord("Дайын", "Омаров, Б.", 1993);
    addItem(done, ItemState::Accepted);
    const auto dropped = addRecord("Түскен", "Омаров, Б.", 1994);
    addItem(dropped, ItemState::Dropped);
    EXPECT_EQ(list(), (std::vector{free, dropped}));
    EXPECT_EQ(list({.withDone = true}).size(), 5U);
    EXPECT_EQ(row(done).flags, (std::vector{DoneHere, NoCopy}));
    EXPECT_EQ(row(queued).flags, (std::vector{InQueue, NoCopy}));
    EXPECT_EQ(row(dropped).flags, (std::vector{DroppedBefore, NoCopy}));
    EXPECT_EQ(row(free).flags, std::vector{NoCopy});
}

TEST_F(CandidatesTest, AnotherEditionOfAWorkThatIsTakenIsFlagged) {
    const auto first = addRecord("Абай жолы", "Әуезов, Мұхтар", 1942);
    const auto second = addRecord("Абай жолы", "Әуезов, М. О.", 1961);
    const auto other = addRecord("Абай жолы", "Омаров, Б.", 1961);
    EXPECT_FALSE(row(second).has(OtherEditionHere));
    const ItemId item = addItem(first, ItemState::Scan);
    EXPECT_TRUE(row(second).has(OtherEditionHere));
    EXPECT_FALSE(row(first).has(OtherEditionHere));
    EXPECT_FALSE(row(other).has(OtherEditionHere));
    EXPECT_EQ(list({.newWorks = true}), std::vector{other});
    run("update digitization_item set state = 'dropped' where id = $1", {item});
    EXPECT_FALSE(row(second).has(OtherEditionHere)) << "what was dropped is not digitized";
}

TEST_F(CandidatesTest, WhatOthersHaveDigitizedIsKnownByIsbnOrByTitleAuthorAndYear) {
    const auto byIsbn = addRecord("Кітап", "Омаров, Б.", 2001, "978-601-200-000-9");
    const auto byTitle = addRecord("Абай жолы", "Әуезов, М. О.", 1961);
    const auto edition = addRecord("Абай жолы", "Әуезов, М. О.", 1987);
    const auto other = addRecord("Қилы заман", "Әуезов, М. О.", 1961);
    const auto nameless = addRecord("Ленин жолы", {}, 1939);
    importList("Kitap.kz", {{"Басқа атау", "Басқа Автор", 1999, "9786012000009"},
                            {"Абай жолы : роман / М. Әуезов", "Мұхтар Әуезов", 1961, {}},
                            {"Ленин жолы", "Редакция", 1939, {}}});
    EXPECT_EQ(row(byIsbn).flags, (std::vector{DoneElsewhere, NoCopy}));
    EXPECT_EQ(row(byIsbn).elsewhere, std::vector<std::string>{"Kitap.kz"});
    EXPECT_EQ(row(byTitle).flags, (std::vector{DoneElsewhere, NoCopy}));
    EXPECT_EQ(row(edition).flags, (std::vector{OtherEditionElsewhere, NoCopy}));
    EXPECT_EQ(row(other).flags, std::vector{NoCopy});
    EXPECT_EQ(row(nameless).flags, (std::vector{OtherEditionElsewhere, NoCopy}))
        << "one of the two names no author: that is no proof";
    EXPECT_EQ(list({}, {CandidateOrder::Year, false}), (std::vector{nameless, other, edition}));
    EXPECT_EQ(list({.newWorks = true}), std::vector{other});
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(list().size(), 5U);
}

TEST_F(CandidatesTest, ManyAreTakenAtOnceAndUndoneAtOnce) {
    std::vector<RecordId> records;
    for (int i = 0; i < 100; ++i) records.push_back(addRecord("Кітап " + std::to_string(i), "Омаров, Б.", 1990));
    makeLocal(records[5]);
    const BatchId batch = addBatch(100);
    const std::string before = library.dump();
    const auto taken = take(records, batch);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->items.size(), 100U);
    EXPECT_TRUE(list().empty());
    const auto item = *library.read(
        [&](storage::Snapshot& s) { return ItemQueries().byId(s, taken->items[5], library.clock().today()); });
    EXPECT_EQ(item->item.category, Category::LocalHistory);
    EXPECT_EQ(item->item.state, ItemState::Queued);
    EXPECT_EQ(item->item.batchId, batch);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(items(), 100);
}

TEST_F(CandidatesTest, ABatchTakesNoMoreThanItHasRoomFor) {
    std::vector<RecordId> records;
    for (int i = 0; i < 5; ++i) records.push_back(addRecord("Кітап " + std::to_string(i)));
    const BatchId batch = addBatch(3);
    ASSERT_TRUE(take({records[0]}, batch));
    const auto refused = take({records[1], records[2], records[3]}, batch);
    ASSERT_TRUE(refusedBecause<BatchLacksRoom>(refused));
    EXPECT_EQ(std::get<BatchLacksRoom>(refused.error()).room, 2);
    EXPECT_EQ(std::get<BatchLacksRoom>(refused.error()).chosen, 3);
    EXPECT_EQ(items(), 1) << "all or none";
    EXPECT_TRUE(take({records[0], records[1], records[2]}, batch)) << "what is there already needs no room";
    EXPECT_TRUE(refusedBecause<UnknownBatch>(take({records[4]}, BatchId(99))));
}

TEST_F(CandidatesTest, WhatIsTakenAlreadyIsSkippedAndNothingIsTakenTwice) {
    const auto one = addRecord("Бір");
    const auto two = addRecord("Екі");
    const auto done = addRecord("Үш");
    addItem(done, ItemState::Accepted);
    const auto taken = take({one, one, done});
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->items.size(), 1U);
    EXPECT_EQ(taken->skipped, std::vector{done});
    EXPECT_TRUE(refusedBecause<NothingChosen>(take({one, done})));
    EXPECT_TRUE(refusedBecause<NothingChosen>(take({})));
    EXPECT_TRUE(refusedBecause<catalogue::UnknownRecord>(take({two, RecordId(9999)})));
    EXPECT_TRUE(refusedBecause<TooManyChosen>(take(std::vector<RecordId>(mostChosen + 1, two))));
    EXPECT_EQ(items(), 2);
}

TEST_F(CandidatesTest, AnUndoTakesBackAllOrNothing) {
    const auto taken = take({addRecord("Бір"), addRecord("Екі")});
    ASSERT_TRUE(taken);
    const std::int64_t choice = *library.read([&](storage::Snapshot& s) { return library.journal().newest(s); });
    auto item = *library.read(
        [&](storage::Snapshot& s) { return ItemQueries().byId(s, taken->items[1], library.clock().today()); });
    item->item.note = "кітап сөреде";
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return ItemService(library.journal()).edit(tx, library.by(tx), item->item); }));
    EXPECT_FALSE(library.write([&](storage::Transaction& tx) {
        return staff::UndoService(library.journal()).undo(tx, library.by(tx), choice);
    })) << "somebody has worked on one of them since";
    EXPECT_EQ(items(), 2);
    ASSERT_TRUE(library.undo()); // the edit
    ASSERT_TRUE(library.undo()); // the choice
    EXPECT_EQ(items(), 0);
}

/// Against a model: which records have an open or finished item, and how many a batch holds.
TEST_F(CandidatesTest, AnySequenceOfChoicesLeavesEachTitleOnceAndNoBatchOverfull) {
    std::vector<RecordId> records;
    for (int i = 0; i < 12; ++i) records.push_back(addRecord("Кітап " + std::to_string(i)));
    const std::vector<BatchId> batches{addBatch(4), addBatch(6)};
    std::set<RecordId> taken;
    std::vector<std::size_t> sizes{0, 0};
    std::vector<std::pair<std::vector<RecordId>, std::optional<std::size_t>>> done; // what an undo takes back
    std::mt19937 random(7);
    const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random() % end); };
    for (int step = 0; step < 120; ++step) {
        if (!done.empty() && below(3) == 0) {
            ASSERT_TRUE(library.undo());
            for (const RecordId id : done.back().first) taken.erase(id);
            if (done.back().second) sizes[*done.back().second] -= done.back().first.size();
            done.pop_back();
        } else {
            std::vector<RecordId> chosen;
            for (std::size_t i = below(5) + 1; i > 0; --i) chosen.push_back(records[below(records.size())]);
            std::vector<RecordId> fresh;
            for (const RecordId id : chosen) {
                if (!taken.contains(id) && std::ranges::find(fresh, id) == fresh.end()) fresh.push_back(id);
            }
            const auto batch = below(3) == 0 ? std::nullopt : std::optional(below(2));
            const std::size_t room = batch ? (*batch == 0 ? 4U : 6U) - sizes[*batch] : records.size();
            const auto answer = take(chosen, batch ? std::optional(batches[*batch]) : std::nullopt);
            ASSERT_EQ(answer.has_value(), !fresh.empty() && fresh.size() <= room) << step;
            if (answer) {
                ASSERT_EQ(answer->items.size(), fresh.size());
                taken.insert(fresh.begin(), fresh.end());
                if (batch) sizes[*batch] += fresh.size();
                done.emplace_back(fresh, batch);
            }
        }
        ASSERT_EQ(items(), std::ssize(taken));
        ASSERT_EQ(list().size(), records.size() - taken.size());
    }
}

} // namespace kitapdar::digitization
