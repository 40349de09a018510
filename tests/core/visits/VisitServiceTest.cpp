#include "core/circulation/ClockService.h"
#include "core/readers/Registration.h"
#include "core/visits/VisitRepository.h"
#include "core/visits/VisitService.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

namespace kitapdar::visits {

namespace {

class VisitServiceTest : public ::testing::Test {
protected:
    std::int64_t number(const std::string& sql) {
        return *library.read([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }
    Result<Noted, VisitRefusal> note(const std::string& card) {
        return library.write([&](storage::Transaction& tx) {
            return service.noteCard(tx, library.by(tx), text::ScannedCode(card), Purpose::Library);
        });
    }
    Result<Visit, VisitRefusal> tally(std::int64_t n) {
        return library.write(
            [&](storage::Transaction& tx) { return service.addTally(tx, library.by(tx), n, Purpose::Event); });
    }
    Result<readers::Reader, readers::ReaderRefusal> registerAgain() {
        return library.write(
            [&](storage::Transaction& tx) { return library.readers.registerAgain(tx, library.by(tx), anna.id); });
    }

    test::DeskLibrary library;
    VisitService service{library.journal()};
    readers::Reader anna = library.addReader("R-1");
};

using test::refused;

} // namespace

TEST_F(VisitServiceTest, AReaderComesToAPlaceOnceADay) {
    const auto noted = note("R-1");
    ASSERT_TRUE(noted);
    EXPECT_EQ(noted->visit.way, VisitWay::Typed);
    EXPECT_EQ(refused<VisitedAlready>(note("R-1")).card, "R-1");
    (void)refused<readers::UnknownReader>(note("R-9"));
    library.clock().set(Day(2026, 3, 3));
    EXPECT_TRUE(note("R-1"));
    EXPECT_EQ(number("select count(*) from visit"), 2);
}

TEST_F(VisitServiceTest, NoVisitAndNoRegistrationIsDatedByAClockThatWasSetBack) {
    library.clock().set(Day(1995, 3, 24));
    const std::string before = library.dump();
    EXPECT_EQ(refused<journal::ClockBehind>(note("R-1")).newest, Day(2026, 3, 2));
    (void)refused<journal::ClockBehind>(tally(4));
    (void)refused<journal::ClockBehind>(
        library.write([&](storage::Transaction& tx) { return service.addReference(tx, library.by(tx), Reference()); }));
    readers::NewReader vera;
    vera.name = {"Ким", "Вера", ""};
    (void)refused<journal::ClockBehind>(
        library.write([&](storage::Transaction& tx) { return library.readers.add(tx, library.by(tx), vera); }));
    EXPECT_EQ(library.dump(), before);
    const circulation::ClockService clock(library.journal());
    const auto confirm = [&] {
        return library.write([&](storage::Transaction& tx) { return clock.confirm(tx, library.by(tx)); });
    };
    const auto confirmed = confirm(); // it was the other clock that was wrong
    ASSERT_TRUE(confirmed);
    EXPECT_EQ(*confirmed, Day(2026, 3, 2));
    EXPECT_TRUE(tally(4));
    (void)refused<circulation::ClockNotBehind>(confirm());
}

TEST_F(VisitServiceTest, TheFirstLendingOfADayNotesTheVisitAndItsUndoLeavesIt) {
    library.addCopy("K-1");
    library.addCopy("K-2");
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.lend("R-1", "K-2"));
    EXPECT_EQ(number("select count(*) from visit where way = 'desk'"), 1);
    EXPECT_EQ(number("select count(*) from use_act where act = 'lend'"), 2);
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(number("select count(*) from use_act"), 0);
    EXPECT_EQ(number("select count(*) from visit"), 1) << "the reader was there all the same";
    EXPECT_EQ(refused<VisitedAlready>(note("R-1")).card, "R-1");
    ASSERT_TRUE(library.undo()) << "of the visit itself";
    EXPECT_EQ(number("select count(*) from visit"), 0);
}

TEST_F(VisitServiceTest, EachOfTheseIsTakenBackByAnUndo) {
    const std::string before = library.dump();
    ASSERT_TRUE(note("R-1"));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    ASSERT_TRUE(tally(12));
    EXPECT_EQ(number("select sum(n) from visit"), 12);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    Reference reference;
    reference.kind = ReferenceKind::Address;
    reference.n = 3;
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return service.addReference(tx, library.by(tx), reference); }));
    EXPECT_EQ(number("select sum(n) from reference_answer where kind = 'address'"), 3);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(VisitServiceTest, ATallyIsOfOneToTenThousandPersons) {
    EXPECT_EQ(refused<CountOutOfRange>(tally(0)).given, 0);
    EXPECT_EQ(refused<CountOutOfRange>(tally(mostCounted + 1)).most, mostCounted);
    EXPECT_TRUE(tally(mostCounted));
    EXPECT_EQ(number("select count(*) from visit where reader_id is not null"), 0);
}

TEST_F(VisitServiceTest, ForgettingAReaderLeavesVisitsAndRegistrationsWithoutAName) {
    ASSERT_TRUE(note("R-1"));
    const auto shape = number("select person_shape_id from visit");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
        constexpr static journal::Kind forget{
            "retention.readers", Permission::RetentionRun, {}, journal::Undo::Reverse};
        auto operation = library.journal().begin(tx, library.by(tx), forget);
        CHECK(VisitRepository().forgetReader(operation, tx, anna.id));
        CHECK(readers::RegistrationRepository().forgetReader(operation, tx, anna.id));
        CHECK(operation.finish());
        return {};
    }));
    EXPECT_EQ(number("select count(*) from visit where reader_id is null"), 1);
    EXPECT_EQ(number("select person_shape_id from visit"), shape);
    EXPECT_EQ(number("select count(*) from registration where reader_id is null and year = 2026"), 1);
}

TEST_F(VisitServiceTest, AReaderIsRegisteredOnceAYear) {
    EXPECT_EQ(number("select count(*) from registration where is_new = 1 and year = 2026"), 1);
    const auto before = library.dump();
    const auto same = registerAgain();
    ASSERT_TRUE(same);
    EXPECT_EQ(library.dump(), before) << "registered this year already: nothing is written";
    library.clock().set(Day(2027, 1, 11));
    ASSERT_TRUE(registerAgain());
    ASSERT_TRUE(registerAgain());
    EXPECT_EQ(number("select count(*) from registration"), 2);
    EXPECT_EQ(number("select count(*) from registration where is_new = 0 and year = 2027 and on_month = 202701"), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(VisitServiceTest, OfTwoReadersWhoAreOneTheEarlierRegistrationAndOneVisitADayStay) {
    library.clock().set(Day(2026, 3, 5));
    const auto double_ = library.addReader("R-2");
    ASSERT_TRUE(note("R-1"));
    ASSERT_TRUE(note("R-2"));
    library.clock().set(Day(2026, 3, 6));
    ASSERT_TRUE(note("R-1"));
    const auto move = [&](readers::ReaderId from, readers::ReaderId to) {
        return library.write([&](storage::Transaction& tx) -> Result<void> {
            constexpr static journal::Kind merge{"reader.edit", Permission::ReaderEdit, {"reader"}};
            auto operation = library.journal().begin(tx, library.by(tx), merge);
            CHECK(VisitRepository().moveToReader(operation, tx, from, to));
            CHECK(readers::RegistrationRepository().moveToReader(operation, tx, from, to));
            CHECK(operation.finish());
            return {};
        });
    };
    const auto before = library.dump();
    ASSERT_TRUE(move(anna.id, double_.id));
    const std::string of = " where reader_id = " + std::to_string(double_.id.value);
    EXPECT_EQ(number("select count(*) from visit" + of), 2);
    EXPECT_EQ(number("select count(*) from visit"), 2);
    EXPECT_EQ(number("select count(*) from registration" + of + " and on_day = '2026-03-02'"), 1)
        << "the earlier of the year";
    EXPECT_EQ(number("select count(*) from registration"), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

} // namespace kitapdar::visits
