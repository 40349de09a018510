// A room of 1,000 scans with all kinds of anomalies planted, by one scanner and by three in any order.
#include "tests/core/stocktaking/StocktakingLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

namespace kitapdar::stocktaking {

namespace {

using ::testing::ContainerEq;
using ::testing::IsEmpty;

/// What a library of this test has on its shelves.
struct Sizes {
    int copies;
    int planted; // of each kind
};

/// Copies in the hall with numbers from 1 in their order, of which some were prepared, and what was planted among them.
class Room {
public:
    explicit Room(Sizes sizes) : m_sizes(sizes) {
        const auto title = library.addTitle("Абай жолы", "kaz", "84(5Қаз)");
        const auto mark = [](int number) { return "84." + std::to_string(number); };
        int next = 1;
        const auto take = [&](std::vector<int>& kind) {
            for (int i = 0; i < sizes.planted; ++i, next += 7) kind.push_back(next);
        };
        take(missing), take(onLoan), take(writtenOff), take(foundAgain), take(carried), take(repeated);
        const int last = std::max(sizes.copies, next);
        std::map<int, collection::Copy> copies;
        for (int i = 1; i <= last; ++i) copies.emplace(i, library.shelved(title, i, mark(i)));
        for (int i = 0; i < sizes.planted; ++i) {
            foreign.push_back(1'000'000 + i);
            library.shelved(title, foreign.back(), "63", "store");
        }
        for (const int each : foundAgain) library.setCondition(copies.at(each), "missing");
        id = library.started();
        // Lent and written off after the start: they are on the list.
        library.addReader("R-1");
        for (const int each : onLoan) EXPECT_TRUE(library.lend("R-1", library.barcodeOf(each), true));
        for (const int each : writtenOff) library.writeOff(copies.at(each));

        std::set<int> absent(missing.begin(), missing.end());
        absent.insert(carried.begin(), carried.end());
        for (int i = 1; i <= last; ++i) {
            if (!absent.contains(i)) way.push_back(library.barcodeOf(i));
            if (std::ranges::find(repeated, i) != repeated.end()) way.push_back(library.barcodeOf(i));
        }
        // Books carried far away, strange books and codes of nobody.
        for (int i = 0; i < sizes.planted; ++i) {
            const auto at = [&](int part) {
                return way.begin() + static_cast<std::ptrdiff_t>(way.size()) * part / 4 + 11 * (i + 1);
            };
            way.insert(at(3), library.barcodeOf(carried[static_cast<std::size_t>(i)]));
            way.insert(at(2), library.barcodeOf(foreign[static_cast<std::size_t>(i)]));
            way.insert(at(1), "X-" + std::to_string(i));
        }
        expected = last;
    }

    std::set<std::string> codesOf(ScanClass what) {
        std::set<std::string> codes;
        for (const ScanRow& row : library.scans(id, {what})) codes.insert(row.code);
        return codes;
    }
    static std::set<std::string> barcodes(const std::vector<int>& numbers) {
        std::set<std::string> codes;
        for (const int each : numbers) codes.insert(test::StocktakingLibrary::barcodeOf(each));
        return codes;
    }
    /// Everything that was planted is found, and nothing else.
    void checkResult() {
        EXPECT_THAT(codesOf(ScanClass::OnLoan), ContainerEq(barcodes(onLoan)));
        EXPECT_THAT(codesOf(ScanClass::WrittenOff), ContainerEq(barcodes(writtenOff)));
        EXPECT_THAT(codesOf(ScanClass::FoundAgain), ContainerEq(barcodes(foundAgain)));
        EXPECT_THAT(codesOf(ScanClass::Misplaced), ContainerEq(barcodes(foreign)));
        EXPECT_THAT(codesOf(ScanClass::Repeated), ContainerEq(barcodes(repeated)));
        EXPECT_EQ(codesOf(ScanClass::Unknown).size(), static_cast<std::size_t>(m_sizes.planted));
        std::set<std::string> open;
        for (const auto& [number, outcome] : library.outcomes(id)) {
            if (outcome == Outcome::Open) open.insert(library.barcodeOf(std::stoi(number)));
        }
        EXPECT_THAT(open, ContainerEq(barcodes(missing)));
    }

    test::StocktakingLibrary library;
    StocktakingId id{0};
    int expected = 0;
    std::vector<int> missing, onLoan, writtenOff, foundAgain, carried, repeated, foreign;
    std::vector<std::string> way; // codes in the order of scanning

private:
    Sizes m_sizes;
};

/// What must be the same whatever came first.
struct Seen {
    StocktakingFigures figures;
    std::map<std::string, Outcome> outcomes;
    std::multiset<std::pair<std::string, ScanClass>> scans;
    std::vector<std::string> moves;
};

Seen seen(test::StocktakingLibrary& library, StocktakingId id) {
    Seen all{library.figures(id), library.outcomes(id), {}, {}};
    for (const ScanRow& row : library.scans(id)) all.scans.emplace(row.code, row.what);
    for (const ShelfMove& each : library.moves(id)) all.moves.push_back(each.scanner + " " + each.copy.number);
    return all;
}

} // namespace

/// CM-6
TEST(StocktakingRoomTest, AThousandScansFindEachAnomaly) {
    Room room({990, 12});
    ASSERT_GE(room.way.size(), 1'000U);
    for (const std::string& code : room.way) room.library.scan(room.id, code);
    room.checkResult();
    std::set<std::string> moved;
    for (const ShelfMove& each : room.library.moves(room.id))
        moved.insert(room.library.barcodeOf(std::stoi(each.copy.number)));
    EXPECT_THAT(moved, ContainerEq(Room::barcodes(room.carried)));
    const StocktakingFigures open = room.library.figures(room.id);
    EXPECT_EQ(open.scans, static_cast<std::int64_t>(room.way.size()));
    EXPECT_EQ(open.repeated, 12);

    ASSERT_TRUE(room.library.close(room.id));
    const StocktakingFigures closed = room.library.figures(room.id);
    EXPECT_EQ(closed.missing.copies, 12);
    EXPECT_EQ(closed.misplaced, open.misplaced);
    EXPECT_EQ(closed.unknown, 12);
    EXPECT_EQ(closed.onLoanHere, 12);
    EXPECT_EQ(closed.expected.copies, room.expected);
    EXPECT_EQ(room.codesOf(ScanClass::OnLoan), Room::barcodes(room.onLoan));
    ASSERT_TRUE(room.library.sign(room.id));
    EXPECT_THAT(room.library.unsound(), IsEmpty());
    EXPECT_THAT(room.library.changedBeside(), IsEmpty());
}

/// CM-6: two and more scan one room.
TEST(StocktakingRoomTest, ThreeSessionsMergeInAnyOrderToTheSame) {
    Room room({90, 2});
    // Two scanners and a file; each has a third of the room and some of the next one.
    const auto third = static_cast<std::ptrdiff_t>(room.way.size() / 3);
    const auto part = [&](std::ptrdiff_t number) {
        const auto first = room.way.begin() + third * number;
        const auto last = number == 2 ? room.way.end() : first + third + 5;
        return std::vector<std::string>(first, last);
    };
    const auto session = [&](StocktakingId id, int number) {
        if (number == 2) {
            ASSERT_TRUE(room.library.merge(id, part(number)));
            const auto again = room.library.merge(id, part(number));
            EXPECT_EQ(again->added, 0);
            EXPECT_EQ(again->known, again->lines);
            return;
        }
        std::int64_t sequence = 0;
        for (const std::string& code : part(number)) {
            ++sequence;
            const ScanToken token{"scanner " + std::to_string(number), sequence};
            ASSERT_TRUE(room.library.scan(id, code, token));
            if (sequence % 10 == 0) { // its answer was lost
                ASSERT_TRUE(room.library.scan(id, code, token));
            }
        }
    };
    std::optional<Seen> first;
    std::vector<int> order{0, 1, 2};
    do {
        for (const int each : order) session(room.id, each);
        const Seen now = seen(room.library, room.id);
        if (!first) first = now;
        EXPECT_EQ(now.figures, first->figures);
        EXPECT_EQ(now.outcomes, first->outcomes);
        EXPECT_EQ(now.scans, first->scans);
        EXPECT_EQ(now.moves, first->moves);
        ASSERT_TRUE(room.library.cancel(room.id));
        // Copies that were written off since are not on the next list.
        if (now.outcomes.size() != first->outcomes.size()) break;
        (void)room.library.write([&](storage::Transaction& tx) {
            return tx.execute("update stocktaking set state = 'running' where id = $1", {room.id});
        });
        (void)room.library.write([&](storage::Transaction& tx) {
            return tx.execute("delete from stocktaking_scan where stocktaking_id = $1", {room.id});
        });
    } while (std::ranges::next_permutation(order).found);
    EXPECT_EQ(first->scans.size(), room.way.size() + 10);
}

// Scans of three scanners, mixed at random, sent again: the result follows from the set of scans alone.
TEST(StocktakingRoomTest, TheOrderOfScansChangesNothing) {
    test::StocktakingLibrary library;
    const auto title = library.addTitle("Абай жолы", "kaz", "84(5Қаз)");
    for (int i = 1; i <= 8; ++i) library.shelved(title, i, "84." + std::to_string(i), i > 6 ? "store" : "hall");
    const auto id = library.started();
    struct Sent {
        std::string code;
        ScanToken token;
    };
    std::mt19937 random(7);
    for (int set = 0; set < 12; ++set) {
        std::vector<Sent> all;
        for (int scanner = 1; scanner <= 3; ++scanner) {
            const auto count = static_cast<std::int64_t>(random() % 7);
            for (std::int64_t sequence = 1; sequence <= count; ++sequence) // 9 and 10 are of nobody
                all.push_back(
                    {library.barcodeOf(1 + static_cast<int>(random() % 10)), {std::to_string(scanner), sequence}});
        }
        std::optional<Seen> first;
        for (int round = 0; round < 3; ++round) {
            std::ranges::shuffle(all, random);
            for (const Sent& each : all) ASSERT_TRUE(library.scan(id, each.code, each.token));
            for (const Sent& each : all) {
                const auto again = library.scan(id, each.code, each.token);
                ASSERT_TRUE(again);
                EXPECT_TRUE(again->isRepeatedToken);
            }
            const Seen now = seen(library, id);
            if (!first) first = now;
            EXPECT_EQ(now.figures, first->figures);
            EXPECT_EQ(now.outcomes, first->outcomes);
            EXPECT_EQ(now.scans, first->scans);
            EXPECT_EQ(now.moves, first->moves);
            EXPECT_EQ(now.figures.expected.copies, now.figures.found.copies + now.figures.open.copies);
            EXPECT_EQ(now.figures.scans, static_cast<std::int64_t>(all.size()));
            (void)library.write([&](storage::Transaction& tx) {
                return tx.execute("delete from stocktaking_scan where stocktaking_id = $1", {id});
            });
        }
    }
}

} // namespace kitapdar::stocktaking
