// What the undo of an import takes away and what it leaves: a change that was itself taken back is none.
#include "core/catalogue/DoubtQueries.h"
#include "core/catalogue/DoubtService.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordService.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/digitization/ItemService.h"
#include "core/exchange/ImportRun.h"
#include "core/merging/MergeService.h"
#include "core/periodicals/SubscriptionService.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceService.h"
#include "core/readers/ReaderService.h"
#include "tests/core/exchange/ImportLibrary.h"
#include "tests/support/Refused.h"

#include <functional>

namespace kitapdar::exchange {

namespace {

using catalogue::RecordId;
using collection::CopyId;

class ImportUndoTest : public ImportLibraryTest {
protected:
    /// Doubtful beside any other year. Its one copy has the inventory number and, behind KZ, the barcode.
    std::filesystem::path abai(int year, const std::string& copy = {}) {
        const std::string held = copy.empty() ? std::string() : "#910: ^a0^b" + copy + "^hKZ" + copy + "^dАБ\n";
        return irbis(
            "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы^eроман-эпопея\n"
            "#210: ^aАлматы^cЖазушы^d" +
            std::to_string(year) + "\n#10: ^a978-601-200-123-5\n" + held + "*****\n");
    }
    catalogue::Record record(std::int64_t id) { return *read(&catalogue::RecordQueries::byId, RecordId(id)); }
    bool editRecord(std::int64_t id) {
        auto present = record(id);
        auto marc = *catalogue::loadMarc(present.marc);
        marc.fields.push_back({"300", ' ', ' ', {}, {{'a', "Суреттермен"}}});
        return write(&catalogue::RecordService::edit, RecordId(id), marc, present.version).has_value();
    }
    bool editCopy(std::int64_t id) {
        auto copy = *read(&collection::CopyQueries::byId, CopyId(id));
        copy.note = "қайта түптелген";
        return write(&collection::CopyService::edit, copy).has_value();
    }
    bool merge(std::int64_t kept, std::int64_t other) {
        const merging::Merge wanted{RecordId(kept), record(kept).version, RecordId(other), record(other).version};
        return write(&merging::MergeService::merge, std::vector{wanted}).has_value();
    }
    bool keepApart(std::int64_t one, std::int64_t other) {
        return write(&catalogue::DoubtService::keepApart,
                     std::vector{catalogue::RecordPair{RecordId(one), RecordId(other)}})
            .has_value();
    }
    bool lend(const std::string& barcode) {
        readers::NewReader reader;
        reader.name = {"Ахметова", "Жанар", "Серікқызы"};
        reader.card = "R-1";
        return write(&readers::ReaderService::add, reader) &&
               write(&circulation::LoanService::lend, text::ScannedCode("R-1"), text::ScannedCode(barcode),
                     circulation::Confirmed::everything());
    }
    bool queue(std::int64_t id) {
        return write(&digitization::ItemService::add, digitization::NewItem{.recordId = RecordId(id)}).has_value();
    }
    bool redoLast() {
        return store
            ->writeNow([&](storage::Transaction& tx) {
                return staff::UndoService(journal).redoLast(tx, test::By(tx, session));
            })
            .has_value();
    }
    /// So many records of one work each, with a copy.
    std::filesystem::path many(int count) {
        std::string text;
        for (int i = 0; i < count; ++i) {
            const std::string n = std::to_string(1000 + i);
            text += "#920: PAZK\n#200: ^aКітап " + n + "\n#210: ^aАлматы^cЖазушы^d1999\n#910: ^a0^b" + n + "^hKZ" + n +
                    "^dАБ\n*****\n";
        }
        return irbis(text);
    }
    /// The undo ends behind so many slices, as one does whose connection is lost or whose program is killed. A desk
    /// works, so slices are short.
    ImportInterrupted interruptedUndo(std::optional<catalogue::ImportId> id, int slices) {
        jobs::Progress* running = nullptr;
        int begun = 0;
        jobs::Progress stopping([&](const jobs::Step&) {
            run("update counter set value = value where name = ''"); // a desk
            if (++begun == slices) running->cancel();
        });
        running = &stopping;
        const auto stopped = imports->undo(*id, by(), stopping);
        EXPECT_FALSE(stopped);
        const auto* interrupted = stopped ? nullptr : std::get_if<ImportInterrupted>(&stopped.error());
        EXPECT_TRUE(interrupted);
        return interrupted ? *interrupted : ImportInterrupted();
    }
    /// What the check names but what is to be done once.
    std::vector<std::string> wrong() {
        const auto problems = checkLibrary(*store, *index, {}, progress);
        EXPECT_TRUE(problems);
        std::vector<std::string> codes;
        for (const CheckProblem& each : *problems)
            if (!isAdvice(each)) codes.push_back(each.code + ' ' + each.detail);
        return codes;
    }
    std::int64_t doubts() { return number("select count(*) from record_doubt"); }
};

} // namespace

TEST_F(ImportUndoTest, WhatWasChangedByHandStays) {
    const auto report =
        import(irbis("#920: PAZK\n#200: ^aАбай жолы\n#210: ^d2009\n#910: ^a0^b1001^dАБ\n#910: ^a0^b1002^dАБ\n*****\n"
                     "#920: PAZK\n#200: ^aКүйлер\n#210: ^d2001\n*****\n"
                     "#920: PAZK\n#200: ^aӘндер\n#210: ^d2001\n#910: ^a0^b1003^dАБ\n*****\n"));
    ASSERT_TRUE(editCopy(2));
    ASSERT_TRUE(editRecord(2));
    const auto undone = undo(report.id);
    EXPECT_EQ(undone.records, 1);
    EXPECT_EQ(undone.copies, 2);
    EXPECT_EQ(undone.keptRecords, 2);
    EXPECT_EQ(undone.keptCopies, 1);
    EXPECT_THAT(texts("select title from record order by id"), ::testing::ElementsAre("Абай жолы", "Күйлер"));
    EXPECT_THAT(texts("select inventory_number from copy"), ::testing::ElementsAre("1002"));
    EXPECT_EQ(number("select count(*) from record where import_id is not null"), 0);
    EXPECT_EQ(number("select count(*) from copy where import_id is not null"), 0);
}

TEST_F(ImportUndoTest, ATitleThatIsSubscribedToStays) {
    const auto report =
        import(irbis("#920: PAZK\n#200: ^aЖұлдыз\n#210: ^d2009\n*****\n"
                     "#920: PAZK\n#200: ^aКүйлер\n#210: ^d2001\n*****\n"));
    periodicals::NewSubscription given;
    given.subscription.recordId = RecordId(number("select id from record where title = 'Жұлдыз'"));
    given.subscription.year = 2026;
    given.sets = {{"", 1}};
    ASSERT_TRUE(write(&periodicals::SubscriptionService::subscribe, given));
    const auto undone = undo(report.id);
    EXPECT_EQ(undone.records, 1);
    EXPECT_EQ(undone.keptRecords, 1);
    EXPECT_THAT(texts("select title from record"), ::testing::ElementsAre("Жұлдыз"));
    EXPECT_TRUE(findings().empty());
}

TEST_F(ImportUndoTest, PlacesThatAnImportMadeGoWithItUnlessTheyAreUsedOrChanged) {
    const auto places = [this] { return texts("select code from place order by id"); };
    const auto book = [this](const std::string& title, const std::string& copies) {
        return irbis("#920: PAZK\n#200: ^a" + title + "\n" + copies + "*****\n");
    };
    const auto first = import(book("Абай жолы", "#910: ^a0^b1^dКХ\n#910: ^a0^b2^d*\n#910: ^a0^b3^dЧЗ\n"));
    EXPECT_EQ(places(), (std::vector<std::string>{"КХ", "＊", "ЧЗ"}));
    EXPECT_EQ(first.newPlaces, places()) << "the report names what they are called here";
    EXPECT_EQ(texts("select place from copy order by id"), places());
    const auto second = import(book("Сыр елі", "#910: ^a0^b4^dКХ\n#910: ^a0^b5^dАБ\n"));
    EXPECT_EQ(second.newPlaces, std::vector<std::string>{"АБ"});
    const auto tree = read(&places::PlaceQueries::tree);
    const auto found = std::ranges::find(tree, "ЧЗ", [](const auto& row) { return row.place.code; });
    ASSERT_NE(found, tree.end());
    places::Place hall = found->place;
    hall.name.ru = "Читальный зал";
    ASSERT_TRUE(write(&places::PlaceService::edit, hall));
    (void)undo(first.id);
    EXPECT_EQ(places(), (std::vector<std::string>{"КХ", "ЧЗ", "АБ"})) << "one has copies of another import, one a name";
    (void)undo(second.id);
    EXPECT_EQ(places(), (std::vector<std::string>{"КХ", "ЧЗ"})) << "each import takes back its own";
}

TEST_F(ImportUndoTest, WhatWasTakenBackIsNoChange) {
    import(abai(2009, "1"));
    const std::string before = dump();
    const std::vector<std::pair<const char*, std::function<bool(std::int64_t record, std::int64_t copy)>>> changes{
        {"merge", [this](auto record, auto) { return merge(1, record); }},
        {"merge the other way round", [this](auto record, auto) { return merge(record, 1); }},
        {"two titles", [this](auto record, auto) { return keepApart(1, record); }},
        {"edit of the record", [this](auto record, auto) { return editRecord(record); }},
        {"edit of the copy", [this](auto, auto copy) { return editCopy(copy); }},
        {"queue", [this](auto record, auto) { return queue(record); }},
    };
    for (const auto& [name, change] : changes) {
        const auto report = import(abai(2010, "7"));
        const std::int64_t record = number("select max(id) from record");
        ASSERT_TRUE(change(record, number("select max(id) from copy"))) << name;
        ASSERT_TRUE(undoLast()) << name;
        const auto undone = undo(report.id);
        EXPECT_EQ(undone.records, 1) << name;
        EXPECT_EQ(undone.copies, 1) << name;
        EXPECT_EQ(undone.keptRecords + undone.keptCopies, 0) << name;
        EXPECT_EQ(dump(), before) << name;
        EXPECT_EQ(doubts(), 0) << name;
        EXPECT_TRUE(findings().empty()) << name << ": " << findings().front();
    }
}

TEST_F(ImportUndoTest, ALendingThatWasTakenBackIsNoUse) {
    const auto report = import(abai(2010, "7"));
    ASSERT_TRUE(lend("KZ7"));
    test::refused<ImportInUse>(imports->undo(*report.id, by(), progress));
    ASSERT_TRUE(undoLast());
    const auto undone = undo(report.id);
    EXPECT_EQ(undone.records, 1);
    EXPECT_EQ(undone.copies, 1);
    EXPECT_TRUE(findings().empty());
}

TEST_F(ImportUndoTest, WhatWasDoneAgainIsAChange) {
    const auto report = import(abai(2010, "7"));
    ASSERT_TRUE(editRecord(1));
    ASSERT_TRUE(editCopy(1));
    for (int i = 0; i < 2; ++i) ASSERT_TRUE(undoLast());
    for (int i = 0; i < 2; ++i) ASSERT_TRUE(redoLast());
    const auto undone = undo(report.id);
    EXPECT_EQ(undone.keptRecords, 1);
    EXPECT_EQ(undone.keptCopies, 1);
    EXPECT_TRUE(findings().empty());
}

TEST_F(ImportUndoTest, AnEditCountsAlthoughTheRowWasPutBackByTheUndoOfALaterMerge) {
    import(abai(2009, "1"));
    const auto report = import(abai(2010, "7"));
    ASSERT_TRUE(editRecord(2));
    ASSERT_TRUE(merge(1, 2));
    ASSERT_TRUE(undoLast());
    ASSERT_EQ(record(2).version, 1) << "the row counts from the beginning again";
    EXPECT_EQ(undo(report.id).keptRecords, 1);
    EXPECT_EQ(number("select count(*) from record"), 2);
    EXPECT_TRUE(findings().empty());
}

TEST_F(ImportUndoTest, ATitleThatStaysKeepsItsDoubt) {
    import(abai(2009, "1"));
    const auto report = import(abai(2010, "7"));
    ASSERT_TRUE(editRecord(2));
    EXPECT_EQ(undo(report.id).keptRecords, 1);
    ASSERT_EQ(read(&catalogue::DoubtQueries::open, 10).size(), 1U);
    EXPECT_TRUE(findings().empty());
    EXPECT_TRUE(keepApart(1, 2));
    EXPECT_EQ(doubts(), 0);
    EXPECT_TRUE(undoLast());
    EXPECT_EQ(doubts(), 1);
    EXPECT_TRUE(findings().empty());
}

TEST_F(ImportUndoTest, ADoubtGoesWithTheImportThatItsTitleWasHandedOverTo) {
    import(abai(2009, "1"));
    const auto second = import(abai(2010, "7"));
    const auto third = import(abai(2010, "8"));
    ASSERT_EQ(third.addedCopies, 1);
    EXPECT_EQ(undo(second.id).keptRecords, 1);
    EXPECT_EQ(doubts(), 1);
    EXPECT_TRUE(findings().empty());
    EXPECT_EQ(undo(third.id).records, 1);
    EXPECT_EQ(doubts(), 0);
    EXPECT_TRUE(findings().empty());
}

TEST_F(ImportUndoTest, AnUndoThatEndsEarlyLeavesASoundLibraryAndTheNextOneEndsIt) {
    const std::int64_t all = 2'400; // far more than three short slices take
    const auto taken = import(many(static_cast<int>(all)));
    ASSERT_EQ(taken.imported, all);
    ASSERT_TRUE(editRecord(number("select min(id) from record")));
    ASSERT_TRUE(editCopy(number("select max(id) from copy"))); // its record stays, too
    EXPECT_EQ(wrong(), std::vector<std::string>());
    std::int64_t gone = 0;
    for (const int slices : {1, 1, 1}) {
        const auto interrupted = interruptedUndo(taken.id, slices);
        EXPECT_GE(interrupted.records, gone);
        gone = interrupted.records;
        EXPECT_EQ(wrong(), std::vector<std::string>()) << gone;
        EXPECT_EQ(number("select count(*) from record") + gone, all);
    }
    EXPECT_LT(gone, all - 2) << "it was half done";
    const UndoneImport undone = undo(taken.id);
    EXPECT_EQ(undone.records, all - 2);
    EXPECT_EQ(wrong(), std::vector<std::string>());
    EXPECT_EQ(findings(), std::vector<std::string>()) << "nothing is left open";
    EXPECT_EQ(number("select count(*) from record"), 2);
    EXPECT_EQ(number("select count(*) from import_run where state = 'undone'"), 1);
}

TEST_F(ImportUndoTest, TheFileTakenAgainEndsAnUndoThatEndedEarly) {
    const auto file = many(2400);
    const auto taken = import(file);
    const auto interrupted = interruptedUndo(taken.id, 1);
    ASSERT_GT(interrupted.records, 0);
    ASSERT_LT(interrupted.records, 2400);
    const auto again = import(file);
    EXPECT_EQ(again.imported, interrupted.records);
    EXPECT_EQ(again.duplicates, 2400 - interrupted.records);
    EXPECT_EQ(number("select count(*) from record"), 2400);
    EXPECT_EQ(number("select count(*) from copy"), 2400);
    EXPECT_EQ(wrong(), std::vector<std::string>());
    EXPECT_EQ(findings(), std::vector<std::string>());
    const auto problems = checkLibrary(*store, *index, {}, progress);
    for (const CheckProblem& each : *problems) EXPECT_NE(each.code, "import_unfinished") << each.detail;
    // Each is undone like any.
    EXPECT_EQ(undo(again.id).records, interrupted.records);
    EXPECT_EQ(undo(taken.id).records, 2400) << "both times together";
    EXPECT_EQ(number("select count(*) from record"), 0);
    EXPECT_EQ(findings(), std::vector<std::string>());
}

TEST_F(ImportUndoTest, AnUndoDoesNotGoOnBehindItsFileTakenAgain) {
    const auto file = many(2400);
    const auto taken = import(file);
    (void)interruptedUndo(taken.id, 1);
    (void)import(file);
    const auto slice = store->writeNow([&](storage::Transaction& tx) { return checkUndoIsOpen(tx, *taken.id); });
    ASSERT_FALSE(slice);
    EXPECT_EQ(slice.error().kind, Fault::Kind::Conflict);
}

TEST_F(ImportUndoTest, ARowOfAnImportThatIsHalfUndoneIsStillNamedWhenThereAreMoreOrAnotherImportsIsChanged) {
    const auto taken = import(many(2400));
    const auto other = import(abai(1990, "5000"));
    (void)interruptedUndo(taken.id, 1);
    ASSERT_EQ(wrong(), std::vector<std::string>());
    run("update copy set note = 'x' where import_id = " + std::to_string(other.id->value));
    EXPECT_EQ(wrong().size(), 1U);
}

} // namespace kitapdar::exchange
