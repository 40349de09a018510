// Random drafts, signatures, reversals, replacements and arrivals against a model that fits on a page: which copies are
// in the stock and what they are worth. After each step both books and the stock say the same, and each invariant
// holds. KITAPDAR_LONG makes many more of them.
#include "tests/core/withdrawals/WriteOffLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <random>
#include <set>

namespace kitapdar::withdrawals {

namespace {

constexpr int stepsOfSequence = 40;
constexpr int shortSequences = 6;
constexpr int longSequences = 200;

class Sequence {
public:
    explicit Sequence(unsigned seed) : m_random(seed) {
        m_titles = {m_library.addTitle("Абай жолы", "kaz", "84(5Қаз)"),
                    m_library.addTitle("История", "rus", "63.3", "book", true),
                    m_library.addTitle("Журнал", "eng", "", "serial")};
        m_library.addReader("R-1");
        for (int i = 0; i < 6; ++i) add();
    }

    void run() {
        for (int step = 0; step < stepsOfSequence; ++step) {
            act();
            compare();
            if (::testing::Test::HasFailure()) return;
        }
        EXPECT_THAT(m_library.changedBeside(), ::testing::IsEmpty());
    }

private:
    int below(std::size_t count) {
        return std::uniform_int_distribution<int>(0, static_cast<int>(count) - 1)(m_random);
    }

    void add() {
        const std::int64_t value = 10'000 + below(1000);
        const auto copy = m_library.addPriced(m_titles[static_cast<std::size_t>(below(m_titles.size()))], value);
        ASSERT_TRUE(m_library.enter({{copy.id}}, m_library.clock().today()));
        m_stock[copy.id.value] = value;
        m_all.push_back(copy.id);
    }

    void act() {
        m_library.clock().set(m_library.clock().today().plusDays(below(4)));
        switch (below(8)) {
        case 0:
            return add();
        case 1:
        case 2:
            return draft();
        case 3:
        case 4:
            return sign();
        case 5:
            return reverse();
        case 6:
            return replace();
        default:
            return undo();
        }
    }

    void draft() {
        std::vector<collection::CopyId> copies;
        for (int i = below(4); i >= 0; --i) copies.push_back(m_all[static_cast<std::size_t>(below(m_all.size()))]);
        const auto made = m_library.draft(copies);
        ASSERT_TRUE(made);
        m_drafts[made->id.value] = {};
        for (const collection::CopyId each : copies) m_drafts[made->id.value].insert(each.value);
    }

    /// Drafted on an earlier day than the copy came back is refused as well: the model asks what the check says of
    /// days.
    void sign() {
        if (m_drafts.empty()) return;
        const auto draft = std::next(m_drafts.begin(), below(m_drafts.size()));
        bool isFree = true;
        for (const std::int64_t copy : draft->second) {
            isFree = isFree && m_stock.contains(copy);
            for (const auto& [other, copies] : m_drafts)
                isFree = isFree && (other == draft->first || !copies.contains(copy));
        }
        const CheckedAct checked = m_library.check(ActId(draft->first));
        bool isLater = false;
        for (const ActLine& line : checked.lines) {
            for (const Block block : line.blocks) isLater = isLater || block == Block::BeforeArrival;
        }
        const auto done = m_library.sign(ActId(draft->first));
        ASSERT_EQ(done.has_value(), isFree && !isLater);
        if (!done) return;
        Written written;
        for (const std::int64_t copy : draft->second) {
            written.out[copy] = m_stock.at(copy);
            m_stock.erase(copy);
        }
        m_acts[draft->first] = written;
        m_drafts.erase(draft);
    }

    void reverse() {
        if (m_acts.empty()) return;
        const auto written = std::next(m_acts.begin(), below(m_acts.size()));
        bool isThere = true; // what a replacement had brought may have left since
        for (const auto& [copy, value] : written->second.in) isThere = isThere && m_stock.contains(copy);
        const auto done = m_library.reverseAct(ActId(written->first));
        ASSERT_EQ(done.has_value(), isThere && !written->second.isReversed);
        if (!done) return;
        written->second.isReversed = true;
        for (const auto& [copy, value] : written->second.out) m_stock[copy] = value;
        for (const auto& [copy, value] : written->second.in) m_stock.erase(copy);
    }

    void replace() {
        if (m_stock.empty()) return;
        const auto lost = std::next(m_stock.begin(), below(m_stock.size()));
        const collection::CopyId id(lost->first);
        const collection::Copy copy = m_library.copy(id);
        if (!collection::isAstray(collection::stateOf(copy)) && !m_library.lend("R-1", *copy.barcode, true)) return;
        const auto row = m_library.replace(m_library.equalTo(id));
        ASSERT_TRUE(row);
        Written written;
        written.out[lost->first] = lost->second;
        written.in[row->broughtId.value] = lost->second;
        m_stock[row->broughtId.value] = lost->second;
        m_stock.erase(id.value);
        m_all.push_back(row->broughtId);
        m_acts[row->act.act.id.value] = written;
    }

    /// Of a draft alone: everything else that is undone here was done by other rooms.
    void undo() {
        if (m_drafts.empty()) return;
        const auto draft = std::next(m_drafts.begin(), below(m_drafts.size()));
        ASSERT_TRUE(m_library.write([&](storage::Transaction& tx) {
            return m_library.acts.discard(tx, m_library.by(tx), ActId(draft->first));
        }));
        const bool isBack = below(2) == 0;
        if (isBack) {
            ASSERT_TRUE(m_library.undo());
        } else {
            m_drafts.erase(draft);
        }
    }

    void compare() {
        const accounts::Reconciliation all = m_library.reconcile();
        EXPECT_TRUE(all.agrees());
        EXPECT_EQ(all.book, std::ssize(m_stock));
        std::int64_t value = 0;
        for (const auto& [copy, each] : m_stock) value += each;
        EXPECT_EQ(all.bookValue, value);
        const accounts::Movement movement = m_library.movement(Day(2026, 1, 1), m_library.clock().today());
        EXPECT_EQ(accounts::figureOf(movement.end, "copies"), std::ssize(m_stock));
        EXPECT_EQ(accounts::figureOf(movement.end, "sum"), value);
        EXPECT_THAT(m_library.unsound(), ::testing::IsEmpty());
    }

    struct Written {
        std::map<std::int64_t, std::int64_t> out; // values by copies
        std::map<std::int64_t, std::int64_t> in;
        bool isReversed = false;
    };

    std::mt19937 m_random;
    test::WriteOffLibrary m_library;
    std::vector<catalogue::RecordId> m_titles;
    std::vector<collection::CopyId> m_all;
    std::map<std::int64_t, std::int64_t> m_stock; // values by copies
    std::map<std::int64_t, std::set<std::int64_t>> m_drafts;
    std::map<std::int64_t, Written> m_acts;
};

} // namespace

TEST(WriteOffModelTest, BooksAndStockAgreeAfterEachStep) {
    const int sequences = std::getenv("KITAPDAR_LONG") ? longSequences : shortSequences;
    for (int seed = 1; seed <= sequences; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Sequence(static_cast<unsigned>(seed)).run();
        if (::testing::Test::HasFailure()) return;
    }
}

} // namespace kitapdar::withdrawals
