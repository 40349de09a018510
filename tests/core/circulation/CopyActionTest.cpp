// Copies are lost, found, damaged and written off, from the shelf and from a loan; copies are added several at once.
#include "core/circulation/CopyHistory.h"
#include "core/circulation/LossService.h"
#include "core/collection/CopyActionService.h"
#include "core/collection/CopyQueries.h"
#include "core/numbers/NumberRepository.h"
#include "core/text/Barcode.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace kitapdar::circulation {

namespace {

using namespace collection;
using test::refused;
using Answer = Result<Copy, CopyActionRefusal>;

class CopyActionTest : public ::testing::Test {
protected:
    Answer lose(CopyId id, const Mishap& mishap = {}) {
        return library.write([&](storage::Transaction& tx) {
            return LossService(library.journal()).lose(tx, library.by(tx), id, mishap);
        });
    }
    Answer find(CopyId id) {
        return library.write([&](storage::Transaction& tx) -> Answer {
            TRY(auto found, LossService(library.journal()).findOnShelf(tx, library.by(tx), id));
            return std::move(found.copy);
        });
    }
    Answer damage(CopyId id, const Mishap& mishap = {}) {
        return library.write([&](storage::Transaction& tx) { return actions.damage(tx, library.by(tx), id, mishap); });
    }
    Result<Copy, WriteOffRefusal> writeOff(CopyId id, const WriteOffDocument& act) {
        return library.write([&](storage::Transaction& tx) { return actions.writeOff(tx, library.by(tx), id, act); });
    }
    Result<Copy, ChangeCopyRefusal> edit(const Copy& copy) {
        return library.write([&](storage::Transaction& tx) { return library.copies.edit(tx, library.by(tx), copy); });
    }
    Result<std::vector<Copy>, AddCopyRefusal> addSeveral(const NewCopy& copy) {
        return library.write(
            [&](storage::Transaction& tx) { return library.copies.addSeveral(tx, library.by(tx), copy); });
    }
    Copy stored(CopyId id) {
        return **library.read([&](storage::Snapshot& snapshot) { return CopyQueries().byId(snapshot, id); });
    }
    std::int64_t number(const std::string& sql) {
        return *library.read([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }
    std::string lastKind() {
        return library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1); })->front().kind;
    }
    std::vector<numbers::VoidedNumber> voided() {
        return *library.read(
            [](storage::Snapshot& snapshot) { return numbers::NumberRepository().voided(snapshot, ""); });
    }

    test::DeskLibrary library;
    CopyActionService actions{library.journal()};
    readers::Reader anna = library.addReader("R-1");
    Copy book = library.addCopy("K-1");
    const Day today{2026, 3, 2};
    const Day yesterday{2026, 3, 1};
    const Day tomorrow{2026, 3, 3};
};

} // namespace

TEST_F(CopyActionTest, ACopyIsLostFromTheShelfAndFoundAgain) {
    const std::string before = library.dump();
    const auto lost = lose(book.id, {yesterday, "сөреде жоқ"});
    ASSERT_TRUE(lost);
    EXPECT_EQ(lastKind(), "copy.lost");
    EXPECT_EQ(stateOf(*lost), CopyState::Lost);
    EXPECT_EQ(lost->conditionOn, yesterday);
    EXPECT_EQ(lost->conditionReason, "сөреде жоқ");
    EXPECT_EQ(refused<CopyAlready>(lose(book.id)).state, CopyState::Lost);
    const std::string whileLost = library.dump();
    const auto found = find(book.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(lastKind(), "copy.found");
    EXPECT_EQ(stateOf(*found), CopyState::InStock);
    EXPECT_EQ(found->conditionOn, std::nullopt);
    EXPECT_EQ(found->conditionReason, "");
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(refused<CopyNotAstray>(find(book.id)).state, CopyState::InStock);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), whileLost);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(CopyActionTest, ALossEndsTheLoanAndTheUndoOpensIt) {
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    const std::string lent = library.dump();
    ASSERT_TRUE(lose(book.id, {std::nullopt, "оқырман жоғалтты"}));
    EXPECT_EQ(stored(book.id).conditionOn, today);
    EXPECT_EQ(number("select count(*) from loan where returned_at is null"), 0);
    const auto newest = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1); })->front();
    EXPECT_EQ(journal::factText(newest.facts, journal::FactName::Card), "R-1");
    const auto events = library.read(
        [&](storage::Snapshot& s) { return CopyHistory(library.journal()).of(s, Session{}, book.id, 10); });
    ASSERT_TRUE(events);
    const auto isReturn = [](const CopyEvent& event) { return std::holds_alternative<CopyReturned>(event.what); };
    EXPECT_EQ(std::ranges::count_if(*events, isReturn), 0) << "it did not come back";
    const auto isLoss = [](const CopyEvent& event) {
        const auto* own = std::get_if<journal::Entry>(&event.what);
        return own && own->kind == "copy.lost";
    };
    EXPECT_EQ(std::ranges::count_if(*events, isLoss), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), lent);
    ASSERT_TRUE(library.redo());
    const auto back = library.returnCopy("K-1");
    ASSERT_TRUE(back);
    EXPECT_TRUE(std::holds_alternative<FoundAgain>(back->notes.front()));
    EXPECT_EQ(stateOf(stored(book.id)), CopyState::InStock);
}

TEST_F(CopyActionTest, ADamagedCopyIsStillLentWithANote) {
    ASSERT_TRUE(damage(book.id, {std::nullopt, "су тиген"}));
    EXPECT_EQ(lastKind(), "copy.damaged");
    EXPECT_EQ(stateOf(stored(book.id)), CopyState::Damaged);
    EXPECT_EQ(refused<CopyAlready>(damage(book.id)).state, CopyState::Damaged);
    const auto lent = library.lend("R-1", "K-1");
    ASSERT_TRUE(lent);
    EXPECT_EQ(std::get<CopyDamaged>(lent->notes.front()).reason, "су тиген");
    ASSERT_TRUE(library.returnCopy("K-1"));
    Copy repaired = stored(book.id);
    repaired.condition = Condition::Sound;
    ASSERT_TRUE(edit(repaired));
    EXPECT_EQ(stored(book.id).conditionReason, "") << "nothing is told of a sound copy";
}

TEST_F(CopyActionTest, DamageIsSeenWhileTheCopyIsOnLoanOrAstray) {
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(damage(book.id));
    EXPECT_EQ(number("select count(*) from loan where returned_at is null"), 1);
    const Copy other = library.addCopy("K-2");
    ASSERT_TRUE(lose(other.id));
    ASSERT_TRUE(damage(other.id));
    EXPECT_EQ(stateOf(stored(other.id)), CopyState::Damaged);
}

TEST_F(CopyActionTest, ACopyIsWrittenOffByADocumentAloneAndNeverOnLoan) {
    library.visit("R-1");
    const std::string before = library.dump();
    (void)refused<DocumentMissing>(writeOff(book.id, {"", today}));
    (void)refused<DocumentMissing>(writeOff(book.id, {"  ", today}));
    (void)refused<DocumentMissing>(writeOff(book.id, {"5", std::nullopt}));
    EXPECT_EQ(refused<DayInFuture>(writeOff(book.id, {"5", tomorrow})).day, tomorrow);
    Copy excluded = book;
    excluded.accounted = Accounted::Excluded;
    excluded.excludedBy = "5";
    excluded.excludedOn = today;
    (void)refused<DocumentMissing>(edit(excluded));
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    EXPECT_EQ(refused<CopyOnLoan>(writeOff(book.id, {"5", today})).id, book.id);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);

    ASSERT_TRUE(writeOff(book.id, {"5/2026", yesterday}));
    EXPECT_EQ(lastKind(), "copy.write_off");
    EXPECT_EQ(stateOf(stored(book.id)), CopyState::WrittenOff);
    EXPECT_EQ(stored(book.id).excludedBy, "5/2026");
    EXPECT_EQ(stored(book.id).excludedOn, yesterday);
    EXPECT_FALSE(library.lend("R-1", "K-1"));
    EXPECT_EQ(refused<CopyWrittenOff>(lose(book.id)).id, book.id);
    EXPECT_EQ(refused<CopyWrittenOff>(find(book.id)).id, book.id);
    EXPECT_EQ(refused<CopyWrittenOff>(damage(book.id)).id, book.id);
    EXPECT_EQ(refused<CopyWrittenOff>(writeOff(book.id, {"6", today})).id, book.id);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(CopyActionTest, NothingHappensInTheFutureOrToACopyThatIsNotThere) {
    const std::string before = library.dump();
    EXPECT_EQ(refused<DayInFuture>(lose(book.id, {tomorrow, ""})).day, tomorrow);
    EXPECT_EQ(refused<DayInFuture>(damage(book.id, {tomorrow, ""})).day, tomorrow);
    Copy changed = book;
    changed.condition = Condition::Missing;
    changed.conditionOn = tomorrow;
    EXPECT_EQ(refused<DayInFuture>(edit(changed)).day, tomorrow);
    (void)refused<UnknownCopy>(lose(CopyId(99)));
    (void)refused<UnknownCopy>(find(CopyId(99)));
    (void)refused<UnknownCopy>(damage(CopyId(99)));
    (void)refused<UnknownCopy>(writeOff(CopyId(99), {"5", today}));
    EXPECT_EQ(library.dump(), before);
}

TEST_F(CopyActionTest, AnEditOfTheConditionGetsTodaysDay) {
    Copy changed = book;
    changed.condition = Condition::Missing;
    ASSERT_TRUE(edit(changed));
    EXPECT_EQ(stored(book.id).conditionOn, today);
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    changed = stored(book.id);
    changed.condition = Condition::Lost;
    EXPECT_EQ(refused<CopyOnLoan>(edit(changed)).id, book.id) << "a loss from the loan is an action";
    changed.condition = Condition::Damaged;
    EXPECT_TRUE(edit(changed));
}

TEST_F(CopyActionTest, AnUndoLendsNoCopyThatIsAstray) {
    ASSERT_TRUE(lose(book.id));
    ASSERT_TRUE(find(book.id));
    const auto found = library.read([&](storage::Snapshot& s) { return library.journal().newest(s); });
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    const auto undone = library.write([&](storage::Transaction& tx) {
        const auto entry = library.journal().entry(tx, *found);
        return library.journal().undo(tx, {"Айгүл", "1", {}}, **entry);
    });
    ASSERT_FALSE(undone);
    EXPECT_EQ(std::get<journal::UndoForbidden>(undone.error()).why, journal::Objection::CopyNotInStock);
}

TEST_F(CopyActionTest, SeveralCopiesAreOneStepWithNumbersWithoutGaps) {
    ASSERT_TRUE(voided().empty());
    const std::string before = library.dump();
    NewCopy wanted{.recordId = book.recordId, .place = "hall", .price = Money{150000}};
    wanted.shelf = "84(5К)";
    wanted.count = 5;
    const auto added = addSeveral(wanted);
    ASSERT_TRUE(added);
    ASSERT_EQ(added->size(), 5U);
    std::int64_t inventory = std::stoll(*book.inventoryNumber);
    std::int64_t barcode = 0; // the first copy has one of its own
    for (const Copy& each : *added) {
        EXPECT_EQ(each.inventoryNumber, std::to_string(++inventory));
        EXPECT_EQ(each.barcode, text::makeBarcode(ownBarcodePrefix, ++barcode));
        const Copy row = stored(each.id);
        EXPECT_EQ(row.shelf, "84(5К)");
        EXPECT_EQ(row.price, Money{150000});
        EXPECT_EQ(row.place, "hall");
    }
    const std::string after = library.dump();
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(voided().size(), 10U);
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(library.dump(), after);
    EXPECT_TRUE(voided().empty());
    ASSERT_TRUE(library.undo());
    wanted.count = 2;
    const auto next = addSeveral(wanted);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->front().inventoryNumber, std::to_string(inventory + 1)) << "voided numbers are not given again";
    EXPECT_EQ(voided().size(), 10U);
}

TEST_F(CopyActionTest, SeveralCopiesAreRefusedAsAWhole) {
    const std::string before = library.dump();
    NewCopy wanted{.recordId = book.recordId};
    wanted.count = 3;
    wanted.barcode = "K-9";
    (void)refused<NumbersOfOneCopy>(addSeveral(wanted));
    wanted.barcode.reset();
    wanted.inventoryNumber = "77";
    (void)refused<NumbersOfOneCopy>(addSeveral(wanted));
    wanted.inventoryNumber = " ";
    wanted.place = "nowhere";
    (void)refused<UnknownPlace>(addSeveral(wanted));
    wanted.place.clear();
    for (const int count : {0, -1, mostCopiesAtOnce + 1}) {
        wanted.count = count;
        EXPECT_EQ(refused<CopyCountOutOfRange>(addSeveral(wanted)).most, mostCopiesAtOnce);
    }
    wanted.count = 3;
    wanted.series = "none";
    (void)refused<UnknownSeries>(addSeveral(wanted));
    EXPECT_EQ(library.dump(), before);
}

// What a copy is, as the words of the actions say it.
struct Model {
    Condition condition = Condition::Sound;
    bool excluded = false;
    bool lent = false;
};

TEST_F(CopyActionTest, WhateverIsDoneTheCopyIsWhatTheWordsSay) {
    std::mt19937 dice(13);
    const auto roll = [&](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    std::vector<Copy> copies;
    for (int i = 0; i < 4; ++i) copies.push_back(library.addCopy("M-" + std::to_string(i)));
    std::vector<Model> models(copies.size());
    std::vector<std::pair<std::string, std::vector<Model>>> past; // before each step that was done
    for (int step = 0; step < 300; ++step) {
        const auto which = static_cast<std::size_t>(roll(4));
        const CopyId id = copies[which].id;
        Model next = models[which];
        const std::string before = library.dump();
        bool expected = false;
        bool done = false;
        switch (roll(7)) {
        case 0:
            expected = !next.excluded && next.condition != Condition::Lost;
            next = {Condition::Lost, false, false};
            done = lose(id).has_value();
            break;
        case 1:
            expected = !next.excluded && (next.condition == Condition::Lost || next.condition == Condition::Missing);
            next.condition = Condition::Sound;
            done = find(id).has_value();
            break;
        case 2:
            expected = !next.excluded && next.condition != Condition::Damaged;
            next.condition = Condition::Damaged;
            done = damage(id).has_value();
            break;
        case 3:
            if (roll(3) != 0) continue;
            expected = !next.excluded && !next.lent;
            next.excluded = true;
            done = writeOff(id, {"5", today}).has_value();
            break;
        case 4:
            expected = !next.excluded && !next.lent;
            if (next.condition != Condition::Damaged) next.condition = Condition::Sound; // it lies on the desk
            next.lent = true;
            done = library.lend("R-1", *copies[which].barcode, true).has_value();
            break;
        case 5: {
            const bool astray = next.condition == Condition::Lost || next.condition == Condition::Missing;
            expected = next.lent || (astray && !next.excluded);
            if (astray) next.condition = Condition::Sound;
            next.lent = false;
            done = library.returnCopy(*copies[which].barcode).has_value();
            break;
        }
        default:
            if (past.empty()) continue;
            ASSERT_TRUE(library.undo()) << "step " << step;
            EXPECT_EQ(library.dump(), past.back().first) << "step " << step;
            models = past.back().second;
            past.pop_back();
            continue;
        }
        ASSERT_EQ(done, expected) << "step " << step;
        if (!done) {
            EXPECT_EQ(library.dump(), before) << "step " << step;
            continue;
        }
        past.emplace_back(before, models);
        models[which] = next;
        for (std::size_t i = 0; i < copies.size(); ++i) {
            const Copy row = stored(copies[i].id);
            EXPECT_EQ(row.condition, models[i].condition) << "step " << step;
            EXPECT_EQ(row.accounted == Accounted::Excluded, models[i].excluded) << "step " << step;
            EXPECT_EQ(number("select count(*) from loan where returned_at is null and copy_id = " +
                             std::to_string(copies[i].id.value)) == 1,
                      models[i].lent)
                << "step " << step;
        }
    }
}

} // namespace kitapdar::circulation
