#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/staff/UndoService.h"
#include "core/workflow/DefectService.h"
#include "core/workflow/WorkflowService.h"
#include "tests/support/MemoryLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::digitization {

namespace {

using enum ItemState;

class ItemServiceTest : public ::testing::Test {
protected:
    catalogue::RecordId addRecord(const std::string& title, const std::string& kind = "book", bool local = false) {
        return *library.write([&](storage::Transaction& tx) -> Result<catalogue::RecordId> {
            TRY(const auto id,
                tx.number("insert into record (kind, format, title, local_history, marc, fingerprint, title_key, "
                          "author_key, created_at) values ($1, 'rusmarc', $2, $3, '', $4, $4, $4, 0) returning id",
                          {kind, title, local, storage::Blob{}}));
            return catalogue::RecordId(id);
        });
    }

    Result<Item, ItemRefusal> add(const NewItem& item) {
        return library.write([&](storage::Transaction& tx) { return service.add(tx, library.by(tx), item); });
    }
    Item addItem(const std::string& title) { return *add({.recordId = addRecord(title)}); }
    /// As if it had come there.
    Item addIn(ItemState state, NewItem item) {
        Item added = *add(item);
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) {
            return tx.execute("update digitization_item set state = $1 where id = $2", {code(state), added.id});
        }));
        added.state = state;
        return added;
    }

    Result<Item, workflow::WorkflowRefusal> move(ItemId id, ItemState to, const std::string& note = {}) {
        return library.write([&](storage::Transaction& tx) { return work.move(tx, library.by(tx), id, to, note); });
    }
    void decideRights(catalogue::RecordId record) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return workflow::RightsService(library.journal())
                .decide(tx, library.by(tx), {.recordId = record, .basis = workflow::RightsBasis::PublicDomain});
        }));
    }
    void findDefect(ItemId id, workflow::Stage mendedAt) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return workflow::DefectService(library.journal())
                .add(tx, library.by(tx), id, {.code = workflow::DefectCode::Receiver, .mendedAt = mendedAt});
        }));
    }
    Result<std::vector<ItemFile>, ItemRefusal> attach(ItemId id, const std::vector<MeasuredFile>& files) {
        return library.write([&](storage::Transaction& tx) { return service.attach(tx, library.by(tx), id, files); });
    }
    Result<std::vector<ItemFile>, ItemRefusal> attachPdf(ItemId id, const std::string& hash = "aa") {
        return attach(id, {{hash + ".pdf", "pdf", 1000, 12, hash, hash + ".pdf"}});
    }
    /// A file of an item in any state, as if it had been there before.
    void givePdf(ItemId id) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return tx.execute(
                "insert into digitization_file (item_id, kind, position, path, bytes, pages, sha256, "
                "added_at) values ($1, 'pdf', 1, 'aa.pdf', 1000, 12, 'aa', 0)",
                {id});
        }));
    }
    Result<Item, ItemRefusal> edit(const Item& item) {
        return library.write([&](storage::Transaction& tx) { return service.edit(tx, library.by(tx), item); });
    }
    bool undo(std::int64_t seq) {
        return library
            .write([&](storage::Transaction& tx) {
                return staff::UndoService(library.journal()).undo(tx, library.by(tx), seq);
            })
            .has_value();
    }
    Batch addBatch(std::int64_t target) {
        const Batch batch{BatchId(0), "Kitap.kz " + std::to_string(target), "kitap.kz", target, Day(2026, 2, 27)};
        return *library.write([&](storage::Transaction& tx) { return service.addBatch(tx, library.by(tx), batch); });
    }
    BatchProgress progress() {
        return library.read([&](storage::Snapshot& s) { return queries.batches(s, library.clock().today()); })->front();
    }
    std::vector<std::string> titles(const ItemFilter& filter = {}) {
        const auto rows =
            library.read([&](storage::Snapshot& s) { return queries.list(s, filter, library.clock().today()); });
        std::vector<std::string> list;
        for (const ItemRow& row : *rows) list.push_back(row.title);
        return list;
    }
    /// Takes the item along the way forward until it stands in `state`.
    void advanceTo(const Item& item, ItemState state) {
        const ItemId id = item.id;
        for (ItemState now = Queued; now != state;) {
            now = movesFrom(now).front();
            if (now == Prepare) decideRights(item.recordId);
            if (now == Ocr) (void)attachPdf(id, "hash of " + std::to_string(id.value));
            ASSERT_TRUE(move(id, now)) << code(now);
        }
    }

    test::MemoryLibrary library;
    ItemService service{library.journal()};
    workflow::WorkflowService work{library.journal()};
    ItemQueries queries;
};

template <class Reason, class Answer>
bool refusedBecause(const Answer& answer) {
    return !answer && std::holds_alternative<Reason>(answer.error());
}

TEST_F(ItemServiceTest, AnUndoneDropMakesNoSecondOpenItemAndNoOverfullBatch) {
    const auto record = addRecord("Ленин жолы");
    const Batch batch = addBatch(1);
    ASSERT_TRUE(add({.recordId = record}));
    ASSERT_TRUE(move(ItemId(1), Dropped, "no rights"));
    const std::int64_t drop = *library.read([&](storage::Snapshot& s) { return library.journal().newest(s); });
    ASSERT_TRUE(add({.recordId = record, .batchId = batch.id}));
    EXPECT_FALSE(undo(drop));
    ASSERT_TRUE(move(ItemId(2), Dropped, "the same"));
    EXPECT_TRUE(undo(drop)) << "nothing stands in the way any more";

    const std::int64_t second = drop + 2;
    ASSERT_TRUE(add({.recordId = addRecord("another"), .batchId = batch.id}));
    EXPECT_FALSE(undo(second)) << "its batch is full and its record has an open item";
}

TEST_F(ItemServiceTest, AnEditThatChangesNothingWritesNothing) {
    const Item item = addItem("Ленин жолы");
    const std::string before = library.dump();
    const auto edited = edit(item);
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->version, item.version);
    EXPECT_EQ(library.dump(), before);
}

} // namespace

TEST(ItemStates, HaveCodesThatReadBack) {
    EXPECT_EQ(itemStates().size(), 16U);
    for (const ItemState state : itemStates()) EXPECT_EQ(itemStateFromCode(code(state)), state);
    EXPECT_EQ(itemStateFromCode("nonsense"), std::nullopt);
}

TEST(ItemStates, TheWayForwardLeadsFromTheCandidateToAcceptance) {
    ItemState state = Candidate;
    for (int steps = 0; state != Accepted; ++steps) {
        ASSERT_LT(steps, 20);
        state = movesFrom(state).front();
    }
}

TEST_F(ItemServiceTest, ATitleIsQueuedOnceAtATime) {
    const auto record = addRecord("Ленин жолы");
    ASSERT_TRUE(add({.recordId = record}));
    EXPECT_TRUE(refusedBecause<AlreadyQueued>(add({.recordId = record})));
    EXPECT_TRUE(refusedBecause<catalogue::UnknownRecord>(add({.recordId = catalogue::RecordId(999)})));
}

TEST_F(ItemServiceTest, TheRecordProposesTheCategory) {
    EXPECT_EQ(add({.recordId = addRecord("a", "newspaper")})->category, Category::Newspaper);
    EXPECT_EQ(add({.recordId = addRecord("b", "book", true)})->category, Category::LocalHistory);
    EXPECT_EQ(add({.recordId = addRecord("c")})->category, Category::Other);
    EXPECT_EQ(add({.recordId = addRecord("d", "book", true), .category = Category::Rare})->category, Category::Rare);
}

TEST_F(ItemServiceTest, OnlyListedMovesAreAllowed) {
    for (const ItemState from : itemStates()) {
        for (const ItemState to : itemStates()) {
            const Item item = addIn(from, {.recordId = addRecord("t")});
            givePdf(item.id);
            decideRights(item.recordId);
            const bool listed = std::ranges::find(movesFrom(from), to) != movesFrom(from).end();
            const auto earlier = workflow::stageOf(to);
            if (listed && earlier && to < from && !isDelivered(from)) findDefect(item.id, *earlier);
            const auto moved = move(item.id, to, "reason");
            EXPECT_EQ(moved.has_value(), listed) << code(from) << " → " << code(to);
            EXPECT_EQ(refusedBecause<MoveNotAllowed>(moved), !listed);
        }
    }
}

TEST_F(ItemServiceTest, NothingIsReadyWithoutAPdf) {
    const Item item = addIn(FinalCheck, {.recordId = addRecord("t")});
    const auto refused = move(item.id, Ready);
    ASSERT_TRUE(refusedBecause<workflow::MoveBlocked>(refused));
    const auto& by = std::get<workflow::MoveBlocked>(refused.error()).by;
    EXPECT_EQ(by, std::vector{workflow::Obstacle{workflow::ObstacleKind::PdfMissing}});
    ASSERT_TRUE(attachPdf(item.id));
    EXPECT_TRUE(move(item.id, Ready));
}

TEST_F(ItemServiceTest, DroppingNeedsAReasonAndKeepsIt) {
    const Item item = addIn(Proofread, {.recordId = addRecord("t")});
    EXPECT_TRUE(refusedBecause<ReasonMissing>(move(item.id, Dropped)));
    const auto dropped = move(item.id, Dropped, "беттер 12–13 кесілген");
    ASSERT_TRUE(dropped);
    EXPECT_EQ(dropped->note, "беттер 12–13 кесілген");
}

TEST_F(ItemServiceTest, WorkBeginsInTheQueueAndNotInTheMiddleOfIt) {
    EXPECT_TRUE(refusedBecause<MoveNotAllowed>(add({.recordId = addRecord("t"), .state = Scan})));
    EXPECT_TRUE(add({.recordId = addRecord("t"), .state = Candidate}));
}

TEST_F(ItemServiceTest, ADamagedBookAndRequestsThatWereNotMetStandHigher) {
    const Item item = addItem("t");
    const auto total = [&] {
        return library.read([&](storage::Snapshot& s) { return queries.byId(s, item.id, library.clock().today()); })
            ->value()
            .priority;
    };
    EXPECT_EQ(total().total, 0);
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
        CHECK(
            tx.execute("insert into copy (record_id, barcode, inventory_key, lending, condition) values ($1, 'T1', $2, "
                       "'home', 'damaged')",
                       {item.recordId, storage::Blob{}}));
        CHECK(
            tx.execute("insert into unmet_request (record_id, place, reason, on_day, on_month, n) values ($1, '', "
                       "'busy', '2026-02-10', 202602, 30)",
                       {item.recordId}));
        return {};
    }));
    EXPECT_EQ(total().condition, 40);
    EXPECT_EQ(total().demand, 60) << "more than twenty count as twenty";
    EXPECT_EQ(total().total, 100);
}

TEST_F(ItemServiceTest, TheSameFileIsAttachedOnce) {
    const Item item = addItem("t");
    ASSERT_TRUE(attachPdf(item.id, "aa"));
    EXPECT_TRUE(refusedBecause<FileAttachedAlready>(attachPdf(item.id, "aa")));
    EXPECT_EQ(attachPdf(item.id, "bb")->front().position, 2);
    EXPECT_TRUE(refusedBecause<UnknownItem>(attachPdf(ItemId(999))));
}

TEST_F(ItemServiceTest, FilesAreAttachedAllOrNoneAndTakenBackInOneStep) {
    const Item item = addItem("t");
    const std::string before = library.dump();
    std::vector<MeasuredFile> pages;
    for (int page = 1; page <= 30; ++page) {
        const std::string hash = "hash " + std::to_string(page);
        pages.push_back({hash + ".jpg", "page_image", 1000, 1, hash, "page " + std::to_string(page) + ".jpg"});
    }
    pages.push_back({"aa.pdf", "pdf", 1000, 12, "aa", "text.pdf"});
    const auto attached = attach(item.id, pages);
    ASSERT_TRUE(attached);
    ASSERT_EQ(attached->size(), 31U);
    EXPECT_EQ(attached->at(29).position, 30);
    EXPECT_EQ(attached->at(30).position, 1) << "each kind is numbered by itself";
    const std::string after = library.dump();

    std::vector<MeasuredFile> twice = {{"bb.jpg", "page_image", 1000, 1, "bb", "a.jpg"},
                                       {"bb.jpg", "page_image", 1000, 1, "bb", "b.jpg"}};
    auto refused = attach(item.id, twice);
    ASSERT_TRUE(refusedBecause<FileAttachedAlready>(refused));
    EXPECT_EQ(std::get<FileAttachedAlready>(refused.error()).name, "b.jpg");
    EXPECT_EQ(library.dump(), after);

    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(ItemServiceTest, TheMostUrgentStandsFirstAndEqualOnesInTheOrderOfArrival) {
    ASSERT_TRUE(add({.recordId = addRecord("other")}));
    ASSERT_TRUE(add({.recordId = addRecord("asked for"), .category = Category::Request}));
    ASSERT_TRUE(add({.recordId = addRecord("rare"), .category = Category::Rare}));
    ASSERT_TRUE(add({.recordId = addRecord("Аралдың тарихы", "book", true)}));
    ASSERT_TRUE(add({.recordId = addRecord("overdue"), .dueOn = library.clock().today().plusDays(-1)}));
    EXPECT_EQ(titles(), (std::vector<std::string>{"overdue", "rare", "Аралдың тарихы", "asked for", "other"}));
    EXPECT_EQ(titles({.text = "аралдын"}), std::vector<std::string>{"Аралдың тарихы"});
    EXPECT_EQ(titles({.category = Category::Rare}), std::vector<std::string>{"rare"});
}

TEST_F(ItemServiceTest, ABatchTakesNoMoreThanItsTarget) {
    const Batch batch = addBatch(2);
    const Item first = *add({.recordId = addRecord("1"), .batchId = batch.id});
    ASSERT_TRUE(add({.recordId = addRecord("2"), .batchId = batch.id}));
    EXPECT_TRUE(refusedBecause<BatchFull>(add({.recordId = addRecord("3"), .batchId = batch.id})));
    ASSERT_TRUE(move(first.id, Dropped, "no rights")); // a dropped item makes room
    EXPECT_TRUE(add({.recordId = addRecord("3"), .batchId = batch.id}));
    EXPECT_TRUE(refusedBecause<UnknownBatch>(add({.recordId = addRecord("4"), .batchId = BatchId(99)})));
}

TEST_F(ItemServiceTest, TwoBatchesDoNotHaveTheSameName) {
    Batch batch = addBatch(2);
    auto addAgain = [&] {
        return library.write([&](storage::Transaction& tx) { return service.addBatch(tx, library.by(tx), batch); });
    };
    EXPECT_TRUE(refusedBecause<BatchNameTaken>(addAgain()));
    batch.name = "another";
    batch.target = 0; // the schema forbids it, and it is not the name's fault
    EXPECT_FALSE(refusedBecause<BatchNameTaken>(addAgain()));
    EXPECT_FALSE(addAgain());
}

TEST_F(ItemServiceTest, BatchCountsFollowTheItemsAndEightyOfAHundredLeavesTwenty) {
    const Batch batch = addBatch(100);
    library.clock().set(Day(2026, 2, 20));
    for (int i = 0; i < 100; ++i) {
        const ItemState state = i < 30 ? Accepted : i < 80 ? Sent : i < 85 ? Ready : i < 87 ? Packed : Scan;
        addIn(state, {.recordId = addRecord(std::to_string(i)), .batchId = batch.id});
    }
    const BatchProgress now = progress();
    EXPECT_EQ(now.sent, 80);
    EXPECT_EQ(now.accepted, 30);
    EXPECT_EQ(now.ready, 7);
    EXPECT_EQ(now.planned, 13);
    EXPECT_EQ(now.remaining, 20);
    EXPECT_EQ(now.daysLeft, 7);
}

TEST_F(ItemServiceTest, AReturnedItemFallsOutOfTheSentAndComesBackWhenSentAgain) {
    const Batch batch = addBatch(1);
    const Item item = *add({.recordId = addRecord("t"), .batchId = batch.id});
    advanceTo(item, Sent);
    EXPECT_EQ(progress().sent, 1);
    ASSERT_TRUE(move(item.id, Returned, "no text layer"));
    EXPECT_EQ(progress().sent, 0);
    EXPECT_EQ(progress().remaining, 1);
    ASSERT_TRUE(move(item.id, Packed));
    ASSERT_TRUE(move(item.id, Sent));
    EXPECT_EQ(progress().sent, 1);
}

TEST_F(ItemServiceTest, EveryChangeCanBeUndone) {
    const std::string records = (addRecord("a"), addRecord("b"), library.dump());
    const Batch batch = addBatch(5);
    const Item item = *add({.recordId = catalogue::RecordId(1), .batchId = batch.id});
    advanceTo(item, Accepted);
    while (library.undo()) {
    }
    EXPECT_EQ(library.dump(), records);
}

TEST_F(ItemServiceTest, ADroppedTitleIsNotTakenUpBesideAnotherOpenItemOfIts) {
    const auto record = addRecord("Ленин жолы");
    const Item dropped = *add({.recordId = record});
    ASSERT_TRUE(move(dropped.id, Dropped, "no rights"));
    const Item again = *add({.recordId = record});
    const auto two = move(dropped.id, Candidate);
    ASSERT_TRUE(refusedBecause<AlreadyQueued>(two));
    EXPECT_EQ(std::get<AlreadyQueued>(two.error()).item, again.id);
    ASSERT_TRUE(move(again.id, Dropped, "the same"));
    EXPECT_TRUE(move(dropped.id, Candidate));
}

TEST_F(ItemServiceTest, ADroppedTitleIsNotTakenUpIntoAFullBatch) {
    const Batch batch = addBatch(1);
    const Item dropped = *add({.recordId = addRecord("1"), .batchId = batch.id});
    ASSERT_TRUE(move(dropped.id, Dropped, "no rights"));
    ASSERT_TRUE(add({.recordId = addRecord("2"), .batchId = batch.id}));
    EXPECT_TRUE(refusedBecause<BatchFull>(move(dropped.id, Candidate)));
    Item elsewhere = dropped;
    elsewhere.batchId.reset();
    elsewhere.version = 2;
    ASSERT_TRUE(edit(elsewhere));
    EXPECT_TRUE(move(dropped.id, Candidate));
}

TEST_F(ItemServiceTest, WhatWasHandedOverTakesNoFilesAndStaysInItsBatch) {
    const Batch batch = addBatch(5);
    for (const ItemState state : {Sent, Accepted}) {
        Item item = addIn(state, {.recordId = addRecord("t"), .batchId = batch.id});
        givePdf(item.id);
        EXPECT_TRUE(refusedBecause<ItemDelivered>(attachPdf(item.id, "bb")));
        Item changed = item;
        changed.batchId.reset();
        EXPECT_TRUE(refusedBecause<ItemDelivered>(edit(changed)));
        changed = item;
        changed.dueOn = Day(2026, 12, 31);
        EXPECT_TRUE(refusedBecause<ItemDelivered>(edit(changed)));
        item.note = "on the second shelf";
        EXPECT_TRUE(edit(item)) << "a note may still be written";
    }
}

TEST_F(ItemServiceTest, WhatIsDoneStandsBelowAllThatIsToBeDone) {
    const Day yesterday = library.clock().today().plusDays(-1);
    for (const ItemState state : {Dropped, Sent, Accepted})
        addIn(state, {.recordId = addRecord(std::string(code(state)), "newspaper"), .dueOn = yesterday});
    ASSERT_TRUE(add({.recordId = addRecord("waits")}));
    EXPECT_EQ(titles().front(), "waits");
}

TEST_F(ItemServiceTest, AnEditOfAStaleItemIsAConflict) {
    Item item = addItem("t");
    item.assignee = "Гүлнар";
    auto edit = [&] {
        return library.write([&](storage::Transaction& tx) { return service.edit(tx, library.by(tx), item); });
    };
    ASSERT_TRUE(edit());
    const auto stale = edit();
    ASSERT_FALSE(stale);
    EXPECT_EQ(std::get<Fault>(stale.error()).kind, Fault::Kind::Conflict);
}

} // namespace kitapdar::digitization
