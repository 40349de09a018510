// Random charges, payments, waivers, refunds, reversals, losses and finds against a model that fits on a page: the same
// debts and the same cash after every step, and nothing that a check objects to. KITAPDAR_LONG makes many more of them.
#include "tests/support/ChargeLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <random>

namespace kitapdar::charges {

namespace {

using test::tenge;

constexpr int readerCount = 3;
constexpr int copyCount = 3;
constexpr int stepsOfSequence = 60;
constexpr int shortSequences = 25;
constexpr int longSequences = 1000;
constexpr std::int64_t price = 900;

std::string cardOf(int reader) { return "R-" + std::to_string(reader); }
std::string barcodeOf(int copy) { return "K-" + std::to_string(copy); }

struct ModelCharge {
    int reader;
    std::int64_t amount;
    std::int64_t owed;
    std::int64_t held = 0;
    int copy = -1; // that was lost
};

/// In whole tenge.
struct Model {
    std::map<std::int64_t, ModelCharge> charges; // by id, which is by age
    std::map<int, int> lentTo;                   // reader of each copy
    std::map<int, bool> lost;
    std::int64_t cash = 0;

    std::int64_t owedBy(int reader) const {
        std::int64_t owed = 0;
        for (const auto& [id, charge] : charges) owed += charge.reader == reader ? charge.owed : 0;
        return owed;
    }
    void pay(int reader, std::int64_t amount) {
        cash += amount;
        for (auto& [id, charge] : charges) {
            if (charge.reader != reader) continue;
            const std::int64_t part = std::min(charge.owed, amount);
            charge.owed -= part;
            charge.held += part;
            amount -= part;
        }
    }
};

class Sequence {
public:
    explicit Sequence(unsigned seed) : m_random(seed) {
        for (int i = 0; i < readerCount; ++i) m_readers.push_back(m_library.addReader(cardOf(i)).id);
        for (int i = 0; i < copyCount; ++i) {
            auto copy = m_library.addCopy(barcodeOf(i));
            copy.price = tenge(price);
            m_copies.push_back(m_library.change(copy).id);
        }
    }

    void run() {
        for (int step = 0; step < stepsOfSequence; ++step) {
            act();
            compare(step);
            if (::testing::Test::HasFailure()) return;
        }
        EXPECT_THAT(m_library.unsound(), ::testing::IsEmpty());
    }

private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    void act() {
        const int reader = below(readerCount);
        const int copy = below(copyCount);
        const std::int64_t amount = below(400) - 20;
        switch (below(9)) {
        case 0:
            return add(reader, amount);
        case 1:
        case 2:
            return pay(reader, amount);
        case 3:
            return waive(amount);
        case 4:
            return refund(amount);
        case 5:
            return reverse();
        case 6:
            return lend(reader, copy);
        case 7:
            return lose(copy);
        default:
            return find(copy);
        }
    }
    void add(int reader, std::int64_t amount) {
        const auto added = m_library.add(cardOf(reader), tenge(amount));
        ASSERT_EQ(added.has_value(), amount > 0);
        if (added) m_model.charges[added->charge.id.value] = {reader, amount, amount};
    }
    void pay(int reader, std::int64_t amount) {
        const std::int64_t owed = m_model.owedBy(reader);
        const bool isAll = below(3) == 0;
        const auto paid = m_library.pay(cardOf(reader),
                                        isAll ? Payment{} : Payment{.amount = tenge(amount), .shownOwed = tenge(owed)});
        const std::int64_t sum = isAll ? owed : amount;
        ASSERT_EQ(paid.has_value(), sum > 0 && sum <= owed);
        if (!paid) return;
        m_model.pay(reader, sum);
        EXPECT_EQ(paid->amount, tenge(sum));
        EXPECT_EQ(std::stoll(paid->number), ++m_receipts);
    }
    std::optional<std::int64_t> anyCharge() {
        if (m_model.charges.empty()) return std::nullopt;
        return std::next(m_model.charges.begin(), below(static_cast<int>(m_model.charges.size())))->first;
    }
    void waive(std::int64_t amount) {
        const auto id = anyCharge();
        if (!id) return;
        ModelCharge& charge = m_model.charges[*id];
        const auto waived = m_library.waive(ChargeId(*id), tenge(amount));
        ASSERT_EQ(waived.has_value(), amount > 0 && amount <= charge.owed);
        if (waived) charge.owed -= amount;
    }
    void refund(std::int64_t amount) {
        const auto id = anyCharge();
        if (!id) return;
        ModelCharge& charge = m_model.charges[*id];
        const auto given = m_library.refund(ChargeId(*id), tenge(amount));
        ASSERT_EQ(given.has_value(), amount > 0 && amount <= charge.held);
        if (!given) return;
        charge.held -= amount;
        m_model.cash -= amount;
        ++m_receipts;
    }
    void reverse() {
        const auto id = anyCharge();
        if (!id) return;
        const auto lines = m_library.lines(ChargeId(*id));
        if (lines.empty()) return;
        const LineRow& line = lines[static_cast<std::size_t>(below(static_cast<int>(lines.size())))];
        ModelCharge& charge = m_model.charges[*id];
        const std::int64_t amount = line.line.amount.tiyn / test::tiynOfTenge;
        const bool isOfRefund =
            line.line.kind == LineKind::Refund || (line.line.kind == LineKind::Waiver && !line.line.receipt.empty());
        const bool isPayment = line.line.kind == LineKind::Payment;
        const bool isAllowed =
            line.line.kind != LineKind::Reversal && !line.isReversed && (!isPayment || charge.held >= amount);
        ASSERT_EQ(m_library.reverse(line.line.id).has_value(), isAllowed);
        if (!isAllowed) return;
        if (isOfRefund) {
            charge.held += std::abs(amount);
            m_model.cash += std::abs(amount);
        } else {
            charge.owed += amount;
            if (isPayment) {
                charge.held -= amount;
                m_model.cash -= amount;
            }
        }
    }
    void lend(int reader, int copy) {
        if (m_model.lost[copy] || m_model.lentTo.contains(copy)) return;
        ASSERT_TRUE(m_library.lend(cardOf(reader), barcodeOf(copy), true));
        m_model.lentTo[copy] = reader;
    }
    void lose(int copy) {
        const auto lost = m_library.lose(m_copies[static_cast<std::size_t>(copy)]);
        ASSERT_EQ(lost.has_value(), !m_model.lost[copy]);
        if (!lost) return;
        m_model.lost[copy] = true;
        const auto lentTo = m_model.lentTo.find(copy);
        ASSERT_EQ(lost->charge.has_value(), lentTo != m_model.lentTo.end());
        if (!lost->charge) return;
        m_model.charges[lost->charge->charge.id.value] = {lentTo->second, price, price, 0, copy};
        m_model.lentTo.erase(lentTo);
    }
    void find(int copy) {
        const auto found = m_library.find(m_copies[static_cast<std::size_t>(copy)]);
        ASSERT_EQ(found.has_value(), m_model.lost[copy]);
        if (!found) return;
        m_model.lost[copy] = false;
        for (auto charge = m_model.charges.rbegin(); charge != m_model.charges.rend(); ++charge) {
            ModelCharge& loss = charge->second;
            if (loss.copy != copy || (loss.owed == 0 && loss.held == 0)) continue;
            EXPECT_EQ(found->waived, tenge(loss.owed));
            EXPECT_EQ(found->held(), tenge(loss.held));
            loss.owed = 0;
            return;
        }
        EXPECT_FALSE(found->charge);
    }

    void compare(int step) {
        for (int reader = 0; reader < readerCount; ++reader) {
            const Money owed = m_library.owedBy(m_readers[static_cast<std::size_t>(reader)]);
            ASSERT_EQ(owed, tenge(m_model.owedBy(reader))) << "step " << step;
            ASSERT_GE(owed.tiyn, 0);
        }
        for (const auto& [id, charge] : m_model.charges) {
            const ChargeRow row = m_library.row(ChargeId(id));
            ASSERT_EQ(row.owed, tenge(charge.owed)) << "step " << step;
            ASSERT_EQ(row.held, tenge(charge.held)) << "step " << step;
        }
        ASSERT_EQ(m_library.cash(m_library.clock().today()).total, tenge(m_model.cash)) << "step " << step;
    }

    std::mt19937 m_random;
    test::ChargeLibrary m_library;
    std::vector<readers::ReaderId> m_readers;
    std::vector<collection::CopyId> m_copies;
    Model m_model;
    std::int64_t m_receipts = 0;
};

} // namespace

TEST(ChargeModelTest, RandomDaysOfMoneyComeOutAsInTheModel) {
    const int sequences = std::getenv("KITAPDAR_LONG") ? longSequences : shortSequences;
    for (int seed = 0; seed < sequences; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Sequence(static_cast<unsigned>(seed)).run();
        if (::testing::Test::HasFailure()) return;
    }
}

} // namespace kitapdar::charges
