// Random arrivals, write-offs, transfers, bindings, re-valuations, reversals and undos against a model that fits on a
// page: where each copy belongs, whether it is away, and what it is worth. After each step the stock at the end is what
// was at the beginning, and what came, without what left, and what was re-valued; both books and the stock say the
// same, and each invariant holds. KITAPDAR_LONG makes many more of them.
#include "tests/core/movements/MovementLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <random>
#include <set>

namespace kitapdar::movements {

namespace {

constexpr int stepsOfSequence = 40;
constexpr int shortSequences = 6;
constexpr int longSequences = 200;

struct ModelCopy {
    std::string place = "hall";
    std::int64_t value = 0;
    std::int64_t valuedBy = 0; // the act that gave the value; 0: another document
    bool isAway = false;
    bool isIn = true; // the stock
};

struct ModelAct {
    MovementKind kind = MovementKind::Transfer;
    std::string to;
    std::map<std::int64_t, ModelCopy> before; // of its copies
    std::set<std::int64_t> back;              // those that were brought back
    bool isReversed = false;
    bool isReversal = false;
};

class Sequence {
public:
    explicit Sequence(unsigned seed) : m_random(seed) {
        m_titles = {m_library.addTitle("Абай жолы", "kaz", "84(5Қаз)"),
                    m_library.addTitle("История", "rus", "63.3", "book", true),
                    m_library.addTitle("Журнал", "eng", "", "serial")};
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
    std::int64_t anyCopy() { return std::next(m_copies.begin(), below(m_copies.size()))->first; }

    void add() {
        const std::int64_t value = 10'000 + below(1000);
        const auto copy = m_library.addPriced(m_titles[static_cast<std::size_t>(below(m_titles.size()))], value);
        ASSERT_TRUE(m_library.enter({{copy.id}}, m_library.clock().today()));
        m_copies[copy.id.value].value = value;
    }

    void act() {
        m_library.clock().set(m_library.clock().today().plusDays(below(4)));
        switch (below(10)) {
        case 0:
            return add();
        case 1:
            return writeOff();
        case 2:
            return bringBackWrittenOff();
        case 3:
        case 4:
        case 5:
        case 6:
            return make();
        case 7:
            return takeBack();
        default:
            return reverse();
        }
    }

    void writeOff() {
        const std::int64_t copy = anyCopy();
        const auto drafted = m_library.draft({collection::CopyId(copy)});
        ASSERT_TRUE(drafted);
        const auto done = m_library.sign(drafted->id);
        ASSERT_EQ(done.has_value(), m_copies[copy].isIn && !m_copies[copy].isAway);
        if (!done) {
            ASSERT_TRUE(m_library.write(
                [&](storage::Transaction& tx) { return m_library.acts.discard(tx, m_library.by(tx), drafted->id); }));
            return;
        }
        m_copies[copy].isIn = false;
        m_writeOffs[drafted->id.value] = copy;
    }

    void bringBackWrittenOff() {
        if (m_writeOffs.empty()) return;
        const auto found = std::next(m_writeOffs.begin(), below(m_writeOffs.size()));
        ASSERT_TRUE(m_library.reverseAct(withdrawals::ActId(found->first)));
        ModelCopy& copy = m_copies[found->second];
        copy.isIn = true;
        copy.valuedBy = 0;
        m_writeOffs.erase(found);
    }

    /// Drafted and signed, now and then undone before.
    void make() {
        NewMovement wanted;
        wanted.kind = allMovementKinds[static_cast<std::size_t>(below(allMovementKinds.size()))];
        if (wanted.kind == MovementKind::Transfer) wanted.toPlace = below(2) == 0 ? "hall" : "kids";
        const Coefficient coefficients[] = {5'000, 10'000, 12'500, 20'001};
        if (wanted.kind == MovementKind::Revaluation)
            wanted.coefficient = coefficients[static_cast<std::size_t>(below(std::size(coefficients)))];
        std::set<std::int64_t> ids;
        for (int i = below(3); i >= 0; --i) ids.insert(anyCopy());
        for (const std::int64_t id : ids) wanted.copies.emplace_back(id);
        const auto drafted = m_library.draftMovement(wanted);
        ASSERT_TRUE(drafted);
        if (below(6) == 0) {
            ASSERT_TRUE(m_library.undo());
            return;
        }
        std::optional<std::int64_t> typed;
        if (wanted.kind == MovementKind::Revaluation && below(2) == 0) {
            typed = 100 * below(300);
            ASSERT_TRUE(m_library.setValue(drafted->id, collection::CopyId(*ids.begin()), Money{*typed}));
        }
        const auto newValue = [&](std::int64_t id) {
            if (typed && id == *ids.begin()) return *typed;
            return multiplied(Money{m_copies[id].value}, *wanted.coefficient).tiyn;
        };

        bool isFree = true;
        bool isChange = wanted.kind != MovementKind::Revaluation;
        for (const std::int64_t id : ids) {
            const ModelCopy& copy = m_copies[id];
            isFree = isFree && copy.isIn;
            if (wanted.kind == MovementKind::Transfer) isFree = isFree && copy.place != wanted.toPlace;
            if (isAway(wanted.kind)) isFree = isFree && !copy.isAway;
            if (wanted.kind == MovementKind::Revaluation) isChange = isChange || newValue(id) != copy.value;
        }
        const auto done = m_library.signMovement(drafted->id);
        ASSERT_EQ(done.has_value(), isFree && isChange) << test::refusalOf(done);
        if (!done) {
            ASSERT_TRUE(m_library.write(
                [&](storage::Transaction& tx) { return m_library.moves.discard(tx, m_library.by(tx), drafted->id); }));
            return;
        }
        ModelAct& made = m_acts[drafted->id.value];
        made.kind = wanted.kind;
        made.to = wanted.toPlace;
        for (const std::int64_t id : ids) {
            ModelCopy& copy = m_copies[id];
            made.before[id] = copy;
            switch (wanted.kind) {
            case MovementKind::Transfer:
                copy.place = wanted.toPlace;
                break;
            case MovementKind::Binding:
            case MovementKind::Repair:
                copy.isAway = true;
                break;
            case MovementKind::Revaluation:
                if (newValue(id) == copy.value) break;
                copy.value = newValue(id);
                copy.valuedBy = drafted->id.value;
                break;
            }
        }
    }

    void takeBack() {
        if (m_acts.empty()) return;
        const auto found = std::next(m_acts.begin(), below(m_acts.size()));
        ModelAct& act = found->second;
        const bool isOut =
            isAway(act.kind) && !act.isReversed && !act.isReversal && act.back.size() < act.before.size();
        const auto back = m_library.takeBack(MovementId(found->first));
        ASSERT_EQ(back.has_value(), isOut) << test::refusalOf(back);
        if (!back) return;
        for (const auto& [id, before] : act.before) {
            act.back.insert(id);
            if (m_copies[id].isIn) m_copies[id].isAway = false;
        }
    }

    void reverse() {
        if (m_acts.empty()) return;
        const auto found = std::next(m_acts.begin(), below(m_acts.size()));
        ModelAct act = found->second;
        bool isAllowed = !act.isReversed && !act.isReversal;
        for (const auto& [id, before] : act.before) {
            const ModelCopy& copy = m_copies[id];
            switch (act.kind) {
            case MovementKind::Transfer:
                isAllowed = isAllowed && copy.isIn && copy.place == act.to;
                break;
            case MovementKind::Binding:
            case MovementKind::Repair:
                isAllowed = isAllowed && copy.isIn && copy.isAway && !act.back.contains(id);
                break;
            case MovementKind::Revaluation:
                if (valueAfter(found->first, id) == before.value) break;
                isAllowed = isAllowed && copy.isIn && copy.valuedBy == found->first;
                break;
            }
        }
        const auto done = m_library.reverseMovement(MovementId(found->first));
        ASSERT_EQ(done.has_value(), isAllowed) << test::refusalOf(done);
        if (!done) return;
        found->second.isReversed = true;
        for (const auto& [id, before] : act.before) {
            ModelCopy& copy = m_copies[id];
            if (act.kind == MovementKind::Transfer) copy.place = before.place;
            if (isAway(act.kind)) copy.isAway = false;
            if (act.kind == MovementKind::Revaluation && valueAfter(found->first, id) != before.value) {
                copy.value = before.value;
                copy.valuedBy = 0;
            }
        }
        act.isReversal = true;
        m_acts[done->act.id.value] = act;
    }

    std::int64_t valueAfter(std::int64_t act, std::int64_t copy) {
        const MovementLine line = m_library.lineOf(m_library.checkMovement(MovementId(act)), collection::CopyId(copy));
        return line.newValue.value_or(line.value).tiyn;
    }

    void compare() {
        const accounts::Reconciliation all = m_library.reconcile();
        EXPECT_TRUE(all.agrees());
        std::int64_t count = 0;
        std::int64_t value = 0;
        for (const auto& [id, copy] : m_copies) {
            const collection::Copy stored = m_library.copy(collection::CopyId(id));
            EXPECT_EQ(stored.place, copy.place);
            EXPECT_EQ(stored.circulation == collection::Circulation::Bindery, copy.isAway);
            EXPECT_EQ(stored.accounted == collection::Accounted::Entered, copy.isIn);
            if (!copy.isIn) continue;
            ++count;
            value += copy.value;
            EXPECT_EQ(stored.price, Money{copy.value});
        }
        EXPECT_EQ(all.book, count);
        EXPECT_EQ(all.bookValue, value);
        const Day today = m_library.clock().today();
        const accounts::Movement year = m_library.movement(Day(2026, 1, 1), today);
        EXPECT_EQ(accounts::figureOf(year.end, "copies"), count);
        EXPECT_EQ(accounts::figureOf(year.end, "sum"), value);
        const Day from = Day(2026, 1, 1).plusDays(below(300));
        compareStatement(std::min(from, today), today, {count, value});
        EXPECT_THAT(m_library.unsound(), ::testing::IsEmpty());
    }

    /// end = begin + what came − what left + what was corrected and re-valued.
    void compareStatement(Day from, Day to, const accounts::Amount& stock) {
        const accounts::Statement statement = m_library.statement(from, to);
        accounts::Amount sum = statement.begin.onBalance;
        for (const accounts::StatementLine& line : statement.lines) {
            const int sign = line.part == accounts::KsuPart::Withdrawal ? -1 : 1;
            sum.copies += sign * line.onBalance.copies;
            sum.value += sign * line.onBalance.value;
            if (line.cause == accounts::revaluationSource) {
                EXPECT_EQ(line.onBalance.copies, 0);
            }
        }
        EXPECT_EQ(sum, statement.end.onBalance);
        EXPECT_EQ(statement.end.onBalance, stock);
    }

    std::mt19937 m_random;
    test::MovementLibrary m_library;
    std::vector<catalogue::RecordId> m_titles;
    std::map<std::int64_t, ModelCopy> m_copies;
    std::map<std::int64_t, std::int64_t> m_writeOffs; // copies by acts that stand
    std::map<std::int64_t, ModelAct> m_acts;
};

} // namespace

TEST(MovementModelTest, BooksStockAndPlacesAgreeAfterEachStep) {
    const int sequences = std::getenv("KITAPDAR_LONG") ? longSequences : shortSequences;
    for (int seed = 1; seed <= sequences; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Sequence(static_cast<unsigned>(seed)).run();
        if (::testing::Test::HasFailure()) return;
    }
}

} // namespace kitapdar::movements
