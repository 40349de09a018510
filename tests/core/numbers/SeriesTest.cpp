#include "core/numbers/NumberRepository.h"
#include "core/numbers/Series.h"
#include "core/numbers/SeriesService.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>
#include <map>
#include <set>

namespace kitapdar::numbers {

namespace {

using test::refused;

class SeriesTest : public ::testing::Test {
protected:
    Result<Series, SeriesRefusal> add(const std::string& code, const std::string& prefix, int digits = 0) {
        Series series;
        series.code = code;
        series.prefix = prefix;
        series.digits = digits;
        return library.write([&](storage::Transaction& tx) { return service.add(tx, library.by(tx), series); });
    }
    Result<Series, SeriesRefusal> edit(const Series& series, std::optional<std::int64_t> next = {}) {
        return library.write([&](storage::Transaction& tx) { return service.edit(tx, library.by(tx), series, next); });
    }
    Result<collection::Copy, collection::AddCopyRefusal> addByHand(const std::string& number) {
        return library.write([&](storage::Transaction& tx) {
            return library.copies.add(tx, library.by(tx), {.recordId = record, .inventoryNumber = number});
        });
    }
    Result<void, SeriesRefusal> remove(const std::string& code) {
        return library.write([&](storage::Transaction& tx) { return service.remove(tx, library.by(tx), code); });
    }
    SeriesRow row(const std::string& code) {
        const auto rows = library.read([&](storage::Snapshot& s) { return service.list(s); });
        for (const SeriesRow& each : *rows) {
            if (each.series.code == code) return each;
        }
        ADD_FAILURE() << code;
        return {};
    }
    std::vector<VoidedNumber> voided(const std::string& code = "") {
        return *library.read([&](storage::Snapshot& s) { return service.voided(s, code); });
    }
    std::string given(const std::string& series) {
        const auto copy = library.write([&](storage::Transaction& tx) {
            return library.copies.add(tx, library.by(tx), {.recordId = record, .series = series});
        });
        EXPECT_TRUE(copy);
        return copy ? *copy->inventoryNumber : "";
    }

    test::DeskLibrary library;
    SeriesService service{library.journal()};
    catalogue::RecordId record = library.addRecord("Абай жолы");
};

} // namespace

TEST(SeriesTexts, ANumberIsWrittenWithItsZerosAndReadWithAnyZeros) {
    Series series;
    series.prefix = "К-";
    series.digits = 4;
    EXPECT_EQ(textOf(series, 42), "К-0042");
    EXPECT_EQ(textOf(series, 123456), "К-123456");
    for (const char* text : {"К-0042", "К-42", "К-0000000000000000000000042"}) EXPECT_EQ(numberIn(series, text), 42);
    for (const char* text : {"42", "К-", "К-4a", "К--4", "К-+4", "Б-42", "К-9999999999999999999"})
        EXPECT_EQ(numberIn(series, text), std::nullopt) << text;
    EXPECT_EQ(numberIn(Series(), "0000001"), 1);
    EXPECT_EQ(numberIn(Series(), "0"), 0);
}

TEST_F(SeriesTest, EachSeriesCountsForItself) {
    ASSERT_TRUE(add("kk", "К-", 3));
    EXPECT_EQ(given("kk"), "К-001");
    EXPECT_EQ(given("inventory_number"), "1");
    EXPECT_EQ(given("kk"), "К-002");
    EXPECT_EQ(row("kk").next(), 3);
    EXPECT_EQ(row("kk").last, 2);
    const auto unknown = library.write([&](storage::Transaction& tx) {
        return library.copies.add(tx, library.by(tx), {.recordId = record, .series = "none"});
    });
    EXPECT_EQ(refused<UnknownSeries>(unknown).series, "none");
}

TEST_F(SeriesTest, NumbersWithAPrefixThatAreThereAlreadyArePassedOver) {
    ASSERT_TRUE(add("kk", "К-"));
    for (const char* number : {"К-1", "К-0002", "К-4", "Л-1", "3"}) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return library.copies.add(tx, library.by(tx), {.recordId = record, .inventoryNumber = number});
        }));
    }
    EXPECT_EQ(given("kk"), "К-3");
    EXPECT_EQ(given("kk"), "К-5");
    EXPECT_TRUE(voided().empty());
}

TEST_F(SeriesTest, ANumberThatWasTakenBackIsVoidedAndNeverGivenAgain) {
    EXPECT_EQ(given("inventory_number"), "1");
    EXPECT_TRUE(library.undo());
    ASSERT_EQ(voided().size(), 2U) << "inventory number and barcode";
    EXPECT_EQ(voided("inventory_number").front().text, "1");
    EXPECT_EQ(voided("inventory_number").front().reason, Voided::Removed);
    EXPECT_EQ(row("inventory_number").voided, 1);
    EXPECT_TRUE(library.redo());
    EXPECT_TRUE(voided().empty()) << "it has its number again";
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(given("inventory_number"), "2");
    EXPECT_EQ(voided("inventory_number").size(), 1U);
}

TEST_F(SeriesTest, ANumberThatWasChangedIsVoided) {
    collection::Copy copy = *library.write(
        [&](storage::Transaction& tx) { return library.copies.add(tx, library.by(tx), {.recordId = record}); });
    copy.inventoryNumber = "А-7";
    copy = library.change(copy);
    ASSERT_EQ(voided("inventory_number").size(), 1U);
    EXPECT_EQ(voided("inventory_number").front().reason, Voided::Changed);
    copy.inventoryNumber = "1";
    library.change(copy);
    EXPECT_TRUE(voided("inventory_number").empty()) << "written by hand, it is the copy's own again";
}

TEST_F(SeriesTest, CardsAreVoidedToo) {
    readers::NewReader reader;
    reader.name = {"Ахметова", "Жанар", ""};
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return library.readers.add(tx, library.by(tx), reader); }));
    EXPECT_TRUE(library.undo());
    ASSERT_EQ(voided("reader_card").size(), 1U);
    EXPECT_EQ(row("reader_card").next(), 2);
}

TEST_F(SeriesTest, TheNextNumberMayBeRaisedAndNotLowered) {
    EXPECT_EQ(given("inventory_number"), "1");
    Series series = row("inventory_number").series;
    series.digits = 6;
    ASSERT_TRUE(edit(series, 1000));
    EXPECT_EQ(row("inventory_number").next(), 1000);
    EXPECT_EQ(given("inventory_number"), "001000");
    EXPECT_TRUE(voided("inventory_number").empty()) << "what was never given out is not voided";
    series = row("inventory_number").series;
    EXPECT_EQ(refused<NextNumberTooLow>(edit(series, 999)).last, 1000);
    EXPECT_EQ(refused<NextNumberTooLow>(edit(series, 1000)).last, 1000) << "also the one that it began with";
    Series barcodes = row("copy_barcode").series;
    barcodes.prefix = "ABC";
    EXPECT_EQ(refused<PrefixFixed>(edit(barcodes)).prefix, "KZL");
}

TEST_F(SeriesTest, NoSeriesBeginsWhereItsNumbersCouldNotBeRead) {
    const Series series = row("inventory_number").series;
    for (const std::int64_t next : {std::int64_t{0}, std::int64_t{-1}, largestFirst + 1,
                                    std::int64_t{999'999'999'999'999'999}, std::numeric_limits<std::int64_t>::max()}) {
        (void)refused<SeriesMalformed>(edit(series, next));
        (void)refused<SeriesMalformed>(edit(row("copy_barcode").series, next));
        (void)refused<SeriesMalformed>(edit(row("reader_card").series, next));
    }
    EXPECT_EQ(given("inventory_number"), "1") << "nothing has happened to it";
    for (const char* code : {"inventory_number", "copy_barcode", "reader_card"})
        ASSERT_TRUE(edit(row(code).series, largestFirst)) << code;
    for (const char* number :
         {"999999999999", "999999999999999999", "1000000000000000000", "9223372036854775807", "99999999999999999999"})
        ASSERT_TRUE(addByHand(number)) << number;
    EXPECT_EQ(given("inventory_number"), "1000000000000") << "what was typed by hand is passed over";
    EXPECT_EQ(given("inventory_number"), "1000000000001");
    EXPECT_GT(row("copy_barcode").next(), largestFirst);
}

TEST_F(SeriesTest, InAnyCaseAndWithAnyZerosItIsOneNumber) {
    ASSERT_TRUE(add("kk", "К-", 3));
    ASSERT_TRUE(addByHand("к-1"));
    EXPECT_EQ(given("kk"), "К-002") << "a small letter has its number too";
    for (const char* number : {"К-2", "к-002", "к-2", "К-0001"})
        (void)refused<collection::InventoryNumberTaken>(addByHand(number));
    EXPECT_EQ(given("inventory_number"), "1");
    EXPECT_EQ(refused<collection::InventoryNumberTaken>(addByHand("01")).inventoryNumber, "1");
    collection::Copy other = *addByHand("77");
    other.inventoryNumber = "077";
    other = library.change(other);
    EXPECT_EQ(other.inventoryNumber, "077") << "its own";
    EXPECT_TRUE(addByHand("1/2")) << "no number of any series";
}

TEST_F(SeriesTest, RefusesWhatWouldMixTwoSeries) {
    ASSERT_TRUE(add("kk", "К-"));
    EXPECT_EQ(refused<SeriesTaken>(add("other", "к-")).code, "kk");
    EXPECT_EQ(refused<SeriesTaken>(add("kk", "Б-")).code, "kk");
    EXPECT_EQ(refused<SeriesTaken>(add("other", "К-")).code, "kk");
    EXPECT_EQ(refused<SeriesTaken>(add("other", "")).code, "inventory_number");
    (void)refused<SeriesMalformed>(add("a b", "Б-"));
    (void)refused<SeriesMalformed>(add("b", "Б12"));
    (void)refused<SeriesMalformed>(add("b", "Б-", 13));
}

TEST_F(SeriesTest, ASeriesThatHasGivenOutNumbersStays) {
    ASSERT_TRUE(add("kk", "К-"));
    ASSERT_TRUE(add("b", "Б-"));
    EXPECT_TRUE(remove("b"));
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(given("kk"), "К-1");
    EXPECT_EQ(refused<SeriesInUse>(remove("kk")).given, 1);
    EXPECT_EQ(refused<SeriesInUse>(remove("copy_barcode")).given, 1);
    EXPECT_EQ(refused<SeriesInUse>(remove("reader_card")).given, 0);
    (void)refused<UnknownSeries>(remove("none"));
}

namespace {

/// What a library must do, said in a few lines: a counter, who has which number, what was given out.
struct Model {
    std::int64_t last = 0;
    std::set<std::int64_t> given;
    std::map<std::int64_t, std::int64_t> held; // number by copy

    bool isHeld(std::int64_t number) const {
        return std::ranges::any_of(held, [&](const auto& each) { return each.second == number; });
    }
    std::int64_t next() {
        do ++last;
        while (isHeld(last));
        given.insert(last);
        return last;
    }
    std::set<std::int64_t> voided() const {
        std::set<std::int64_t> all;
        for (const std::int64_t number : given) {
            if (!isHeld(number)) all.insert(number);
        }
        return all;
    }
};

} // namespace

RC_GTEST_PROP(SeriesProperty, NumbersAreGivenOnceAndNoneIsLost, ()) {
    test::DeskLibrary library;
    const SeriesService service{library.journal()};
    const catalogue::RecordId record = library.addRecord("Абай жолы");
    Model model;
    struct Done {
        std::int64_t copy;
        std::map<std::int64_t, std::int64_t> before;
    };
    std::vector<Done> done;
    const auto steps = *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(0, 100));
    for (const int step : steps) {
        const auto before = model.held;
        if (step < 45) { // the next number
            const auto copy = library.write(
                [&](storage::Transaction& tx) { return library.copies.add(tx, library.by(tx), {.recordId = record}); });
            RC_ASSERT(copy.has_value());
            const std::int64_t number = model.next();
            RC_ASSERT(copy->inventoryNumber == std::to_string(number));
            model.held[copy->id.value] = number;
            done.push_back({copy->id.value, before});
        } else if (step < 60) { // a number typed by hand, with zeros before it
            const std::int64_t number = 1 + step % 12;
            const std::string text = std::string(static_cast<std::size_t>(step % 3), '0') + std::to_string(number);
            const auto copy = library.write([&](storage::Transaction& tx) {
                return library.copies.add(tx, library.by(tx), {.recordId = record, .inventoryNumber = text});
            });
            if (!copy) continue;
            model.held[copy->id.value] = number;
            done.push_back({copy->id.value, before});
        } else if (!done.empty()) { // taken back
            RC_ASSERT(library.undo());
            model.held = done.back().before;
            done.pop_back();
        }
        std::set<std::int64_t> voided;
        const auto listed =
            library.read([&](storage::Snapshot& s) { return service.voided(s, std::string(inventorySeries)); });
        for (const VoidedNumber& each : *listed) voided.insert(*numberIn(Series(), each.text));
        // A number typed with other zeros than it was given out with is the same number of the register.
        for (const std::int64_t number : model.voided()) RC_ASSERT(voided.contains(number));
        for (const std::int64_t number : voided) RC_ASSERT(model.given.contains(number));
    }
}

} // namespace kitapdar::numbers
