// What was kept longer than the terms say is forgotten: whose loans were, who readers were. What is counted stays.
#include "core/administration/Retain.h"
#include "core/administration/RetainByProgram.h"
#include "core/catalogue/RecordService.h"
#include "core/circulation/ErasureService.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyService.h"
#include "core/holds/HoldService.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/merging/ReaderMergeService.h"
#include "core/readers/ConsentService.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/readers/RetentionService.h"
#include "core/staff/Gate.h"
#include "core/staff/UndoService.h"
#include "tests/support/Place.h"
#include "tests/support/Problems.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <random>
#include <set>

namespace kitapdar {
namespace {

class RetainTest : public testing::Test {
protected:
    RetainTest() {
        auto opened = Library::open(place.address(), storage::Access::Create, clock);
        EXPECT_TRUE(opened);
        library = std::move(*opened);
        library->setSession({"Айгүл", "1", {}});
        catalogue::MarcRecord record;
        record.leader = "00000nam a2200000 a 4500";
        record.fields.push_back({"245", '1', '0', {}, {{'a', "Қан мен тер"}}});
        EXPECT_TRUE(library->writeNow(&catalogue::RecordService::add, record, catalogue::MarcFormat::Marc21));
    }

    void addCopy(const std::string& barcode) {
        EXPECT_TRUE(library->writeNow(
            &collection::CopyService::add,
            collection::NewCopy{.recordId = catalogue::RecordId(1), .barcode = barcode, .price = Money{5000}}));
    }
    readers::ReaderId addReader(const std::string& card, const std::string& category = "student") {
        readers::NewReader reader;
        reader.name = {"Ахметова", "Жанар", card};
        reader.card = card;
        reader.category = category;
        reader.phone = "+7 701 123-45-67";
        const auto added = library->writeNow(&readers::ReaderService::add, reader);
        EXPECT_TRUE(added);
        return added ? added->reader.id : readers::ReaderId(0);
    }
    void lend(const std::string& card, const std::string& barcode) {
        const auto lent =
            library->writeNow(&circulation::LoanService::lend, card, barcode, circulation::Confirmed::everything());
        EXPECT_TRUE(lent) << card << ' ' << barcode;
    }
    void returnBook(const std::string& barcode) {
        EXPECT_TRUE(library->writeNow(&circulation::LoanService::returnCopy, barcode));
    }
    /// A loan of these two days.
    void read(const std::string& card, const std::string& barcode, Day from, Day to) {
        clock.set(from);
        lend(card, barcode);
        clock.set(to);
        returnBook(barcode);
    }

    Result<RetainReport, ForgetRefusal> retainNow(ForgetHow how = ForgetHow::Really) {
        const auto by = *library->permission<Permission::RetentionRun>().result();
        const auto head =
            **library->store().readNow([](storage::Snapshot& snapshot) { return journal::head(snapshot); });
        const auto run = [&](ForgetHow each) {
            return retain(library->store(), library->journal(), by, {head}, each, progress);
        };
        if (how == ForgetHow::OnlyCount) return run(how);
        const auto said = run(ForgetHow::OnlyCount);
        auto done = run(how);
        if (said && done) {
            EXPECT_EQ(said->loans, done->loans);
            EXPECT_EQ(said->readers, done->readers);
            EXPECT_EQ(said->holds, done->holds);
            EXPECT_EQ(said->visits, done->visits);
            EXPECT_EQ(said->entries, done->entries) << "exactly what was said before";
        }
        return done;
    }
    std::int64_t number(const std::string& sql) {
        return library->store().readNow([&](storage::Snapshot& s) { return s.number(sql); }).value_or(-1);
    }
    std::int64_t loansWithReader() { return number("select count(*) from loan where reader_id is not null"); }
    /// Loans by month and category, as a report counts them.
    std::map<std::string, std::int64_t> figures() {
        std::map<std::string, std::int64_t> found;
        EXPECT_TRUE(library->store().readNow([&](storage::Snapshot& s) {
            return s.each(
                "select substr(l.lent_on, 1, 7), coalesce(l.reader_category, r.category), count(*) from loan l "
                "left join reader r on r.id = l.reader_id "
                "group by substr(l.lent_on, 1, 7), coalesce(l.reader_category, r.category)",
                {}, [&](const storage::Row& row) {
                    found[row.string(0) + " " + row.string(1)] = row.integer(2);
                    return true;
                });
        }));
        return found;
    }
    std::string problems() { return test::problemsOf(*library); }

    FixedClock clock{Day(2022, 2, 1)};
    test::Place place;
    std::unique_ptr<Library> library;
    jobs::Progress progress;
};

TEST_F(RetainTest, ALoanForgetsItsReaderWhenTheTermIsOverAndTheFiguresStay) {
    addCopy("K-1");
    addReader("R-1");
    addReader("R-2", "pensioner");
    read("R-1", "K-1", Day(2022, 3, 1), Day(2022, 3, 10));
    read("R-2", "K-1", Day(2022, 4, 1), Day(2022, 4, 10));
    const auto before = figures();
    clock.set(Day(2023, 4, 9));
    EXPECT_EQ(retainNow(ForgetHow::OnlyCount)->loans, 0);
    clock.set(Day(2023, 4, 20)); // 13 months after the first return
    EXPECT_EQ(retainNow(ForgetHow::OnlyCount)->loans, 1);
    EXPECT_EQ(loansWithReader(), 2) << "counting changes nothing";
    const auto done = retainNow();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->loans, 1);
    EXPECT_EQ(done->readers, 0);
    EXPECT_EQ(loansWithReader(), 1);
    EXPECT_EQ(figures(), before);
    EXPECT_EQ(problems(), "");
    EXPECT_EQ(retainNow()->loans, 0);
}

TEST_F(RetainTest, AReaderIsEmptiedWithEverythingThatTellsOfThePersonAndTheRowStays) {
    addCopy("K-1");
    const auto id = addReader("R-1");
    read("R-1", "K-1", Day(2022, 3, 1), Day(2022, 3, 10));
    const auto before = figures();
    clock.set(Day(2026, 1, 15)); // registered until the end of 2022
    const auto done = retainNow();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->readers, 1);
    EXPECT_EQ(done->loans, 1);
    EXPECT_GT(done->entries, 0);
    EXPECT_EQ(number("select count(*) from reader where forgotten_on is not null and surname = '' and phone = ''"), 1);
    EXPECT_EQ(number("select count(*) from reader_token"), 0);
    EXPECT_EQ(number("select count(*) from operation_subject where subject_table = 'reader'"), 0);
    EXPECT_EQ(figures(), before);
    EXPECT_EQ(problems(), "");
    const std::string sign = "~" + std::to_string(id.value);
    const auto found = library->readNow(&readers::ReaderQueries::byCard, sign);
    ASSERT_TRUE(found);
    EXPECT_FALSE(*found);
    EXPECT_FALSE(library->writeNow(&circulation::LoanService::lend, sign, "K-1", circulation::Confirmed()));
    EXPECT_FALSE(library->writeNow(&readers::ReaderService::registerAgain, id));
    addReader("R-1"); // the card may be given again
    EXPECT_EQ(problems(), "");
}

TEST_F(RetainTest, ABlockThatIsLongOverKeepsNobody) {
    const auto over = addReader("R-1"), stands = addReader("R-2"), recent = addReader("R-3");
    for (const auto& [reader, until] : {std::pair(over, std::optional(Day(2022, 4, 1))),
                                        {stands, std::optional<Day>()},
                                        {recent, std::optional(Day(2026, 1, 10))}})
        ASSERT_TRUE(library->writeNow(&readers::DetailsService::block, reader, std::string("кешіккені үшін"), until));
    clock.set(Day(2026, 1, 15)); // registered until the end of 2022
    EXPECT_EQ(retainNow(ForgetHow::OnlyCount)->readers, 1);
    EXPECT_EQ(retainNow()->readers, 1);
    EXPECT_EQ(number("select id from reader where forgotten_on is not null"), over.value);
    EXPECT_EQ(problems(), "");
}

TEST_F(RetainTest, NoByteOfTheFileTellsOfAReaderWhoWasErased) {
    if (library->address().isServer()) GTEST_SKIP() << "the engine's own cleaning overwrites it";
    addCopy("K-1");
    // Others around, so that pages stay in use and are split.
    for (int other = 0; other < 300; ++other) addReader("R-" + std::to_string(other));
    readers::NewReader reader;
    reader.name = {"Қаратайқызы", "Ажаргүл", "Бекзатқызы"};
    reader.card = "QZCARD-7788";
    reader.category = "student";
    const auto added = library->writeNow(&readers::ReaderService::add, reader);
    ASSERT_TRUE(added);
    for (int other = 300; other < 400; ++other) addReader("R-" + std::to_string(other));
    read("QZCARD-7788", "K-1", Day(2022, 3, 1), Day(2022, 3, 10));
    ASSERT_TRUE(library->writeNow(&circulation::ErasureService::erase, added->reader.id));
    ASSERT_TRUE(retainNow());
    EXPECT_EQ(problems(), "signed_alone 1\n") << "nobody else works here who could sign";
    const storage::Address address = library->address();
    library.reset();
    for (const char* ending : {"", "-wal"}) {
        std::ifstream in(address.file().string() + ending, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        for (const char* trace : {"QZCARD", "qzcard", "Қаратайқызы", "қаратайқызы", "каратайкызы", "qarataiqyzy",
                                  "Ажаргүл", "ажаргүл", "Бекзатқызы"})
            EXPECT_EQ(bytes.find(trace), std::string::npos) << trace << " in the file" << ending;
    }
}

/// All that entries say, of things and of persons, and the rows they hold.
TEST_F(RetainTest, NoEntryHasACardOfAReaderWhoWasErased) {
    addCopy("K-1");
    const auto id = addReader("QZCARD-1");
    const auto twin = addReader("QZCARD-2");
    addReader("R-2");
    lend("QZCARD-1", "K-1");
    lend("R-2", "K-1"); // taken back from the first one
    ASSERT_TRUE(library->writeNow(&merging::ReaderMergeService::merge, id, twin));
    ASSERT_TRUE(library->writeNow(&readers::DetailsService::replaceCard, id, "QZCARD-3", readers::CardEnd::Lost));
    holds::NewHold wanted;
    wanted.recordId = catalogue::RecordId(1);
    const auto hold = library->writeNow(&holds::HoldService::place, text::ScannedCode("QZCARD-3"), wanted);
    ASSERT_TRUE(hold);
    returnBook("K-1");  // put aside for the reader
    lend("R-2", "K-1"); // passed over
    returnBook("K-1");
    ASSERT_GT(number("select count(*) from operation_payload p where people like '%QZCARD-3%' and not exists (select 1 "
                     "from operation_subject s where s.operation_seq = p.operation_seq and s.subject_table = 'reader' "
                     "and s.subject_id = 1)"),
              0);
    ASSERT_TRUE(library->writeNow(&holds::HoldService::cancel, hold->hold.id, std::string()));
    ASSERT_TRUE(library->writeNow(&circulation::ErasureService::erase, id));
    ASSERT_TRUE(retainNow());
    EXPECT_EQ(number("select count(*) from operation where facts like '%QZCARD%'"), 0);
    EXPECT_EQ(number("select count(*) from operation_payload where people like '%QZCARD%'"), 0);
    EXPECT_EQ(number("select count(*) from operation_payload where changes like '%QZCARD%'"), 0);
    EXPECT_EQ(problems(), "signed_alone 1\n") << "nobody else works here who could sign";
    EXPECT_EQ(retainNow()->entries, 0) << "and nothing is left to forget";
    if (library->address().isServer()) return; // the engine's own cleaning overwrites it
    const storage::Address address = library->address();
    library.reset();
    for (const char* ending : {"", "-wal"}) {
        std::ifstream in(address.file().string() + ending, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        for (const char* trace : {"QZCARD", "qzcard"}) EXPECT_EQ(bytes.find(trace), std::string::npos) << trace;
    }
}

/// Entries of a hold go with it, before their own term is over.
TEST_F(RetainTest, WhatIsForgottenOfHoldsIsSaidBefore) {
    addCopy("K-1");
    addReader("R-1");
    addReader("R-2");
    lend("R-1", "K-1");
    holds::NewHold wanted;
    wanted.recordId = catalogue::RecordId(1);
    const auto hold = library->writeNow(&holds::HoldService::place, text::ScannedCode("R-2"), wanted);
    ASSERT_TRUE(hold);
    clock.set(Day(2022, 2, 2));
    returnBook("K-1");
    ASSERT_TRUE(library->writeNow(&holds::HoldService::cancel, hold->hold.id, std::string()));
    clock.set(Day(2024, 1, 2)); // 23 months: the loan and the hold, and neither readers nor entries by their own term
    const auto done = retainNow();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->holds, 1);
    EXPECT_EQ(done->loans, 1);
    EXPECT_EQ(done->readers, 0);
    EXPECT_GT(done->entries, 0);
    EXPECT_EQ(problems(), "");
}

TEST_F(RetainTest, WhoWantsToKeepTheListKeepsIt) {
    addCopy("K-1");
    const auto id = addReader("R-1");
    EXPECT_TRUE(
        library->writeNow(&readers::ConsentService::addForm, readers::ConsentPurpose::KeepList, "Келісім", "Согласие"));
    EXPECT_TRUE(library->writeNow(&readers::ConsentService::give,
                                  readers::NewConsent{.readerId = id, .purpose = readers::ConsentPurpose::KeepList}));
    read("R-1", "K-1", Day(2022, 3, 1), Day(2022, 3, 10));
    clock.set(Day(2023, 6, 1));
    EXPECT_EQ(retainNow()->loans, 0);
    EXPECT_TRUE(library->writeNow(&readers::ConsentService::withdraw, readers::ConsentId(1)));
    EXPECT_EQ(retainNow()->loans, 1);
    EXPECT_EQ(problems(), "");
}

TEST_F(RetainTest, AnOpenLoanABlockAndBlockedDataKeepAReader) {
    addCopy("K-1");
    addReader("R-1");
    const auto blocked = addReader("R-2");
    addReader("R-3");
    lend("R-1", "K-1");
    EXPECT_TRUE(library->writeNow(&readers::ReaderService::blockData, blocked, true));
    const auto third = library->readNow(&readers::ReaderQueries::byCard, "R-3");
    ASSERT_TRUE(third && *third);
    readers::Reader owing = **third;
    owing.blockedReason = "қарызы бар";
    EXPECT_TRUE(library->writeNow(&readers::ReaderService::edit, owing));
    clock.set(Day(2028, 1, 15));
    EXPECT_EQ(retainNow()->readers, 0);
}

TEST_F(RetainTest, TheTermsAreThoseOfTheLibraryWithinTheirBounds) {
    const auto set = [&](const char* term, int months) {
        return library->writeNow(&readers::RetentionService::set, term, months);
    };
    EXPECT_FALSE(set("loan", 12)) << "the year's figures are not closed yet";
    EXPECT_FALSE(set("loans", 20));
    ASSERT_TRUE(set("loan", 24));
    EXPECT_EQ(library->readNow(&readers::RetentionService::terms)->loan, 24);
    EXPECT_EQ(library->readNow(&readers::RetentionService::terms)->reader, 36);
    addCopy("K-1");
    addReader("R-1");
    read("R-1", "K-1", Day(2022, 3, 1), Day(2022, 3, 10));
    clock.set(Day(2023, 6, 1));
    EXPECT_EQ(retainNow()->loans, 0);
    clock.set(Day(2024, 3, 20));
    EXPECT_EQ(retainNow()->loans, 1);
}

// S16: what is counted is the same before and after, for each of its shapes.
TEST_F(RetainTest, TheNightlyRunForgetsByTheTermsAndNoFigureChanges) {
    const auto atNight = [&] {
        const auto by = staff::Gate::admitProgram<Permission::RetentionRun>({"Kitapdar", "night", {}});
        return retainAtNight(library->store(), library->journal(), by, {}, progress);
    };
    const auto facts = [&] {
        std::string rows;
        for (const char* sql :
             {"select on_day, act, way, place, book_shape_id, person_shape_id, n from use_act order by id",
              "select on_day, place, purpose, '', person_shape_id, 0, n from visit order by id"}) {
            EXPECT_TRUE(library->store().readNow([&](storage::Snapshot& s) {
                return s.each(sql, {}, [&](const storage::Row& row) {
                    for (int column = 0; column < 4; ++column) rows += row.string(column) + " ";
                    for (int column = 4; column < 7; ++column) rows += std::to_string(row.integer(column)) + " ";
                    rows += "\n";
                    return true;
                });
            }));
        }
        return rows;
    };
    addCopy("K-1");
    addReader("R-1");
    addReader("R-2", "pensioner");
    read("R-1", "K-1", Day(2022, 3, 1), Day(2022, 3, 10));
    read("R-2", "K-1", Day(2022, 4, 1), Day(2022, 4, 10));
    clock.set(Day(2026, 5, 1));
    const auto figuresBefore = figures();
    const std::string factsBefore = facts();
    ASSERT_NE(factsBefore, "");
    const auto off = atNight();
    ASSERT_TRUE(off);
    EXPECT_FALSE(*off) << "off as shipped";
    EXPECT_EQ(loansWithReader(), 2);
    ASSERT_TRUE(library->writeNow(&readers::RetentionService::setNightlyRun, readers::NightlyRun::On));
    EXPECT_EQ(library->readNow(&readers::RetentionService::terms)->loan, 13) << "it is no term";
    EXPECT_EQ(retainNow(ForgetHow::OnlyCount)->loans, 2) << "the preview of what comes at night";
    const auto done = atNight();
    ASSERT_TRUE(done && *done);
    EXPECT_EQ((*done)->loans, 2);
    EXPECT_EQ((*done)->readers, 2);
    EXPECT_EQ(loansWithReader(), 0);
    EXPECT_EQ(figures(), figuresBefore);
    EXPECT_EQ(facts(), factsBefore);
    EXPECT_EQ(problems(), "");
    const auto again = atNight();
    ASSERT_TRUE(again && *again);
    EXPECT_EQ((*again)->loans + (*again)->readers, 0);
    ASSERT_TRUE(library->writeNow(&readers::RetentionService::setNightlyRun, readers::NightlyRun::Off));
    EXPECT_FALSE(atNight().value().has_value());
}

TEST_F(RetainTest, AProgramThatIsOpenAtNightDoesItByItself) {
    const KnownHeads known(place.folder() / "journal-heads.json");
    const auto byProgram = [&] { return retainByProgram(library->store(), library->journal(), known, progress); };
    const auto last = [&] { return lastRetained(library->store()).result(); };
    addCopy("K-1");
    addReader("R-1");
    read("R-1", "K-1", Day(2022, 3, 1), Day(2022, 3, 10));
    clock.set(Day(2026, 5, 1));
    const auto off = byProgram();
    ASSERT_TRUE(off);
    EXPECT_FALSE(*off) << "off as shipped";
    ASSERT_TRUE(last());
    EXPECT_FALSE(*last());
    ASSERT_TRUE(library->writeNow(&readers::RetentionService::setNightlyRun, readers::NightlyRun::On));
    const auto by = staff::Gate::admitProgram<Permission::RetentionRun>({"Kitapdar", "night", {}});
    EXPECT_EQ(countRetained(library->store(), library->journal(), by, known, progress)->loans, 1);
    EXPECT_EQ(loansWithReader(), 1) << "counted and not done";
    const auto done = byProgram();
    if (library->address().isServer()) {
        ASSERT_TRUE(done);
        EXPECT_FALSE(*done) << "its owner's timer does it";
        return;
    }
    ASSERT_TRUE(done && *done);
    EXPECT_EQ((*done)->loans, 1);
    EXPECT_EQ(loansWithReader(), 0);
    EXPECT_TRUE(last()->has_value());
    EXPECT_EQ(problems(), "");
}

TEST(NightTest, IsFromTwoUntilSixByTheClockOfTheMachine) {
    constexpr std::int64_t hour = 60LL * 60 * 1000;
    std::int64_t midnight = 1'772'440'000'000 / hour * hour;
    while (localDay(Instant{midnight}) == localDay(Instant{midnight - 1})) midnight += hour / 2;
    for (const auto& [hours, night] : {std::pair(0, false), {1, false}, {2, true}, {5, true}, {6, false}, {14, false}})
        EXPECT_EQ(isNight(Instant{midnight + hours * hour}), night) << hours;
}

TEST_F(RetainTest, TheFirstTimeThatMuchIsForgottenAPersonSeesIt) {
    const auto atNight = [&] {
        const auto by = staff::Gate::admitProgram<Permission::RetentionRun>({"Kitapdar", "night", {}});
        return retainAtNight(library->store(), library->journal(), by, {}, progress);
    };
    ASSERT_TRUE(library->writeNow(&readers::RetentionService::setNightlyRun, readers::NightlyRun::On));
    for (std::int64_t i = 0; i <= staff::signedFrom; ++i) addReader("R-" + std::to_string(i));
    clock.set(Day(2030, 1, 1));
    const auto first = atNight();
    ASSERT_FALSE(first);
    const auto* no = std::get_if<FirstRunByHand>(&first.error());
    ASSERT_TRUE(no);
    EXPECT_EQ(no->readers, staff::signedFrom + 1);
    ASSERT_TRUE(retainNow());
    for (std::int64_t i = 0; i <= staff::signedFrom; ++i) addReader("S-" + std::to_string(i));
    clock.set(Day(2040, 1, 1));
    const auto later = atNight();
    ASSERT_TRUE(later && *later);
    EXPECT_EQ((*later)->readers, staff::signedFrom + 1);
}

TEST_F(RetainTest, NothingIsForgottenWhileSomethingIsWrong) {
    addCopy("K-1");
    addReader("R-1");
    read("R-1", "K-1", Day(2022, 3, 1), Day(2022, 3, 10));
    EXPECT_TRUE(library->store().writeNow(
        [](storage::Transaction& tx) { return tx.execute("update loan set due_on = '2022-05-05' where id = 1"); }));
    clock.set(Day(2026, 1, 15));
    EXPECT_FALSE(retainNow());
    EXPECT_EQ(loansWithReader(), 1);
}

TEST_F(RetainTest, NoUndoBringsBackAForgottenReader) {
    const auto id = addReader("R-1");
    auto reader = **library->readNow(&readers::ReaderQueries::byId, id);
    reader.phone = "";
    EXPECT_TRUE(library->writeNow(&readers::ReaderService::edit, reader));
    const std::int64_t edit = number("select max(seq) from operation where kind = 'reader.edit'");
    EXPECT_TRUE(library->writeNow(&circulation::ErasureService::erase, id));
    EXPECT_FALSE(library->writeNow(&staff::UndoService::undo, edit));
    EXPECT_EQ(number("select count(*) from reader where phone <> ''"), 0);
}

/// Random years of a small library against a model: who is forgotten, which loans are, and that figures and check hold.
TEST_F(RetainTest, OfRandomYearsExactlyWhatIsOverdueIsForgotten) {
    struct ReadBook {
        std::string card;
        Day returned;
        bool cut = false;
    };
    constexpr int readersCount = 8;
    std::mt19937 random(20220301);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    std::map<std::string, Day> registeredUntil;
    std::map<std::string, Day> lastReturn;
    std::set<std::string> forgotten;
    std::vector<ReadBook> books;
    Day today(2022, 2, 1);
    addCopy("K-1");
    for (int i = 0; i < readersCount; ++i) {
        const std::string card = "R-" + std::to_string(i);
        addReader(card, i % 2 == 0 ? "student" : "pensioner");
        registeredUntil[card] = Day(2022, 12, 31);
    }
    constexpr int rounds = 14;
    for (int round = 0; round < rounds; ++round) {
        // Readers of the year 2022 alone borrow without a question of the desk.
        for (int i = 0; today.year() == 2022 && i < 3; ++i) {
            const std::string card = "R-" + std::to_string(upTo(readersCount));
            const Day to = today.plusDays(1 + upTo(10));
            read(card, "K-1", today, to);
            books.push_back({card, to});
            lastReturn[card] = to;
            today = to;
        }
        today = today.plusDays(40 + upTo(160));
        if (round + 1 == rounds) today = std::max(today, Day(2027, 1, 15));
        clock.set(today);
        const auto before = figures();
        const auto done = retainNow();
        ASSERT_TRUE(done);
        std::int64_t cut = 0;
        std::int64_t emptied = 0;
        const Day loansBefore = readers::monthsBefore(today, 13);
        for (ReadBook& book : books) {
            if (book.cut || book.returned >= loansBefore) continue;
            book.cut = true;
            ++cut;
        }
        const Day readersBefore = readers::monthsBefore(today, 36);
        for (const auto& [card, until] : registeredUntil) {
            const bool isOver =
                until < readersBefore && (!lastReturn.contains(card) || lastReturn[card] < readersBefore);
            if (isOver && forgotten.insert(card).second) ++emptied;
        }
        EXPECT_EQ(done->loans, cut) << today.iso();
        EXPECT_EQ(done->readers, emptied) << today.iso();
        EXPECT_EQ(number("select count(*) from reader where forgotten_on is not null"), std::ssize(forgotten));
        EXPECT_EQ(figures(), before);
        EXPECT_EQ(problems(), "");
    }
    EXPECT_EQ(std::ssize(forgotten), readersCount) << "the model has seen the end of a term";
}

} // namespace
} // namespace kitapdar
