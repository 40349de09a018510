// A restored backup brings nobody back whom the library has erased since.
#include "core/administration/Backup.h"
#include "core/administration/LibraryCheck.h"
#include "core/administration/Retain.h"
#include "core/catalogue/RecordService.h"
#include "core/circulation/ErasureService.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyService.h"
#include "core/journal/Head.h"
#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "tests/support/Place.h"
#include "tests/support/Problems.h"

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <random>
#include <set>

namespace kitapdar {
namespace {

namespace fs = std::filesystem;

class ErasuresTest : public testing::Test {
protected:
    ErasuresTest() {
        open(storage::Access::Create);
        catalogue::MarcRecord record;
        record.leader = "00000nam a2200000 a 4500";
        record.fields.push_back({"245", '1', '0', {}, {{'a', "Қан мен тер"}}});
        EXPECT_TRUE(library->writeNow(&catalogue::RecordService::add, record, catalogue::MarcFormat::Marc21));
    }

    void open(storage::Access access = storage::Access::Open) {
        auto opened = Library::open(place.address(), access, clock);
        ASSERT_TRUE(opened) << opened.error().detail;
        library = std::move(*opened);
        library->setSession({"Айгүл", "1", {}});
    }
    readers::ReaderId addReader(const std::string& surname) {
        readers::NewReader reader;
        reader.name = {surname, "Жанар", ""};
        reader.category = "student";
        const auto added = library->writeNow(&readers::ReaderService::add, reader);
        EXPECT_TRUE(added);
        return added->reader.id;
    }
    std::string cardOf(readers::ReaderId id) {
        return library->readNow(&readers::ReaderQueries::byId, id)->value().card;
    }
    void lend(readers::ReaderId id, const std::string& barcode) {
        EXPECT_TRUE(library->writeNow(&collection::CopyService::add,
                                      collection::NewCopy{.recordId = catalogue::RecordId(1), .barcode = barcode}));
        EXPECT_TRUE(library->writeNow(&circulation::LoanService::lend, cardOf(id), barcode,
                                      circulation::Confirmed::everything()));
    }
    void returnBook(const std::string& barcode) {
        EXPECT_TRUE(library->writeNow(&circulation::LoanService::returnCopy, barcode));
    }
    void erase(readers::ReaderId id) { EXPECT_TRUE(library->writeNow(&circulation::ErasureService::erase, id)); }
    RetainReport retainNow() {
        const auto by = *library->permission<Permission::RetentionRun>().result();
        const auto done = retain(library->store(), library->journal(), by, {}, ForgetHow::Really, progress);
        EXPECT_TRUE(done);
        return done.value_or(RetainReport());
    }
    void backUpTo(const std::string& name) {
        ASSERT_TRUE(backUp(place.address(), place.folder() / name, clock, progress));
    }
    Result<BackupReport, BackupRefusal> restored(const std::string& name, const storage::Address& to,
                                                 const std::optional<storage::Address>& living = std::nullopt) {
        library.reset();
        return restore(place.folder() / name, to, clock, progress, OtherLibrary::Refused, nullptr, {.living = living});
    }
    std::int64_t number(const std::string& sql) {
        return library->store().readNow([&](storage::Snapshot& s) { return s.number(sql); }).value_or(-1);
    }
    std::string problems() { return test::problemsOf(*library); }

    FixedClock clock{Day(2026, 3, 2)};
    test::Place place;
    std::unique_ptr<Library> library;
    jobs::Progress progress;
};

// S17: a restored backup forgets again before anybody reads it.
TEST_F(ErasuresTest, AReaderWhoWasErasedSinceTheBackupDoesNotComeBackWithIt) {
    const auto gone = addReader("Ахметова");
    addReader("Серікова");
    lend(gone, "K-1");
    backUpTo("before");
    returnBook("K-1");
    erase(gone);
    const auto report = restored("before", place.address());
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->erasures && report->erasures->repeated);
    EXPECT_EQ(report->erasures->repeated->readers, 1);
    EXPECT_GT(report->erasures->repeated->entries, 0);
    open();
    EXPECT_EQ(number("select count(*) from reader where surname = 'Ахметова'"), 0);
    EXPECT_EQ(number("select count(*) from reader where surname = 'Серікова'"), 1);
    EXPECT_EQ(number("select count(*) from loan where reader_id is not null"), 0);
    EXPECT_EQ(number("select count(*) from loan where returned_at is null"), 0) << "nobody owes it any more";
    EXPECT_EQ(number("select count(*) from operation_payload where changes like '%Ахметова%'"), 0);
    EXPECT_EQ(number("select count(*) from reader_token where reader_id = 1"), 0);
    EXPECT_EQ(problems(), "");
}

TEST_F(ErasuresTest, WhatTheTermsOfRetentionHaveForgottenSinceIsForgottenAgain) {
    const auto reader = addReader("Ахметова");
    lend(reader, "K-1");
    returnBook("K-1");
    backUpTo("before");
    clock.set(Day(2027, 6, 1));
    const RetainReport forgotten = retainNow();
    EXPECT_EQ(forgotten.loans, 1);
    const auto report = restored("before", place.address());
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->erasures && report->erasures->repeated);
    EXPECT_EQ(report->erasures->repeated->loans, 1);
    open();
    EXPECT_EQ(number("select count(*) from loan where reader_id is not null"), 0);
    EXPECT_EQ(number("select count(*) from reader where surname = 'Ахметова'"), 1);
    EXPECT_EQ(problems(), "");
}

TEST_F(ErasuresTest, ARestoreToANewPlaceSaysThatErasuresAreUnknownUnlessTheLivingLibraryIsNamed) {
    const auto gone = addReader("Ахметова");
    backUpTo("before");
    const Instant made = clock.now();
    erase(gone);
    const test::Place elsewhere;
    auto report = restored("before", elsewhere.address());
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->erasures);
    EXPECT_FALSE(report->erasures->repeated);
    EXPECT_EQ(report->erasures->since, made);

    const test::Place third;
    report = restored("before", third.address(), place.address());
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->erasures && report->erasures->repeated);
    EXPECT_EQ(report->erasures->repeated->readers, 1);
    auto opened = Library::open(third.address(), storage::Access::Open, clock);
    ASSERT_TRUE(opened);
    library = std::move(*opened);
    EXPECT_EQ(number("select count(*) from reader where surname = 'Ахметова'"), 0);
}

TEST_F(ErasuresTest, ALivingLibraryThatCannotBeReadIsRefusedAndNothingIsRestored) {
    addReader("Ахметова");
    backUpTo("before");
    const test::Place elsewhere;
    const auto report = restored("before", elsewhere.address(), storage::Address(place.folder() / "none.kitapdar"));
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<LivingLibraryUnread>(report.error()));
    const storage::Address place = elsewhere.address();
    EXPECT_TRUE(place.isServer() || !fs::exists(place.file()));
}

TEST_F(ErasuresTest, ANewerBackupIsFreeOfThemAlsoAfterAnOlderOneWasRestoredInBetween) {
    const auto gone = addReader("Ахметова");
    backUpTo("first");
    addReader("Серікова");
    backUpTo("second");
    erase(gone);
    ASSERT_TRUE(restored("first", place.address()));
    open();
    // The number of the second reader is given again, to another person, who is erased, too.
    erase(addReader("Оспанова"));
    const auto report = restored("second", place.address());
    ASSERT_TRUE(report);
    open();
    EXPECT_EQ(number("select count(*) from reader where surname = 'Ахметова'"), 0);
    EXPECT_EQ(number("select count(*) from reader where surname = 'Серікова'"), 1) << "another life of the number";
    EXPECT_EQ(problems(), "");
}

TEST_F(ErasuresTest, NothingIsWrittenWhereNothingWasErased) {
    addReader("Ахметова");
    backUpTo("before");
    const auto entries = number("select count(*) from operation");
    const auto report = restored("before", place.address());
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->erasures && report->erasures->repeated);
    EXPECT_EQ(report->erasures->repeated->readers, 0);
    open();
    EXPECT_EQ(number("select count(*) from operation"), entries);
}

// Any order of registering, erasing, lending and forgetting, then any backup: nobody who is erased is ever back.
TEST_F(ErasuresTest, AnyHistoryAndAnyBackupLeaveNobodyWhoWasErased) {
    std::mt19937 random(11);
    std::set<std::int64_t> erased;
    std::vector<std::int64_t> there;
    int backups = 0;
    for (int step = 0; step < 40; ++step) {
        const auto dice = random() % 10;
        if (dice < 5 || there.empty()) {
            there.push_back(addReader("Адам" + std::to_string(step)).value);
        } else if (dice < 8) {
            const std::size_t at = random() % there.size();
            erase(readers::ReaderId(there[at]));
            erased.insert(there[at]);
            there.erase(there.begin() + static_cast<std::ptrdiff_t>(at));
        } else {
            backUpTo("backup" + std::to_string(backups++));
        }
    }
    backUpTo("backup" + std::to_string(backups++));
    for (int round = 0; round < 3; ++round) {
        ASSERT_TRUE(restored("backup" + std::to_string(random() % static_cast<unsigned>(backups)), place.address()));
        open();
        for (const std::int64_t id : erased)
            EXPECT_EQ(number("select count(*) from reader where surname <> '' and id = " + std::to_string(id)), 0);
        EXPECT_EQ(problems(), "");
    }
}

} // namespace
} // namespace kitapdar
