// Random deliveries, deliveries of one, signatures, reversals, copies entered again and undos against a model: what
// stands, its sum, and which numbers were given. KITAPDAR_LONG makes many more of them.
#include "tests/core/deliveries/DeliveriesLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <random>
#include <set>

namespace kitapdar::deliveries {
namespace {

using test::DeliveriesLibrary;
using testing::IsEmpty;

constexpr int steps = 25;

struct ModelDelivery {
    std::int64_t copies = 0;
    std::int64_t sum = 0;
    bool isSigned = false;
    bool stands = true;
    bool isEnteredAgain = false;
};
using Model = std::map<std::int64_t, ModelDelivery>;

class Sequence {
public:
    explicit Sequence(unsigned seed) : m_random(seed) {}

    void run() {
        for (int step = 0; step < steps; ++step) {
            act();
            compare();
            if (::testing::Test::HasFailure()) return;
        }
        EXPECT_THAT(m_library.unsound(), IsEmpty());
        EXPECT_THAT(m_library.changedBeside(), IsEmpty());
    }

private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    void act() {
        const Model before = m_model;
        switch (below(6)) {
        case 0:
        case 1:
            post();
            m_undo.push_back(before);
            break;
        case 2:
            sign();
            break;
        case 3:
            reverse();
            break;
        case 4:
            enterAgain(before);
            break;
        default:
            undo();
        }
    }

    void post() {
        std::vector<DeliveryRow> rows;
        ModelDelivery made;
        for (int i = below(3); i >= 0; --i) {
            DeliveryRow row = DeliveriesLibrary::row("Кітап " + std::to_string(below(6)), 1 + below(3), below(100'000));
            row.year = 2000 + below(2);
            made.copies += row.copies;
            made.sum += row.price->tiyn * row.copies;
            rows.push_back(row);
        }
        auto delivery = DeliveriesLibrary::of(rows);
        delivery.head.invoiceSum = Money{made.sum};
        const auto posted = m_library.post(delivery);
        ASSERT_TRUE(posted);
        EXPECT_EQ(posted->copies, made.copies);
        EXPECT_EQ(posted->sum, made.sum);
        EXPECT_TRUE(m_acts.insert(posted->act).second) << "an act's number was given twice";
        EXPECT_TRUE(m_records.insert(posted->ksu).second) << "a record's number was given twice";
        for (const DeliveredCopy& copy : m_library.delivered(posted->id))
            EXPECT_TRUE(m_numbers.insert(copy.inventoryNumber).second) << copy.inventoryNumber;
        m_model[posted->id.value] = made;
    }

    ModelDelivery* any(std::int64_t& id) {
        if (m_model.empty()) return nullptr;
        const auto at = std::next(m_model.begin(), below(static_cast<int>(m_model.size())));
        id = at->first;
        return &at->second;
    }

    void sign() {
        std::int64_t id = 0;
        ModelDelivery* const delivery = any(id);
        if (!delivery) return;
        EXPECT_EQ(m_library.sign(DeliveryId(id)).has_value(), !delivery->isSigned && delivery->stands);
        if (!delivery->stands) return;
        if (!delivery->isSigned) m_undo.clear(); // the last operation is the signature, which is not taken back
        delivery->isSigned = true;
    }

    void reverse() {
        std::int64_t id = 0;
        ModelDelivery* const delivery = any(id);
        if (!delivery) return;
        const auto done = m_library.reverseDelivery(DeliveryId(id), Day(2026, 3, 2));
        const bool isAllowed = delivery->isSigned && delivery->stands;
        EXPECT_EQ(done.has_value(), isAllowed);
        if (!isAllowed) return;
        m_undo.clear();
        delivery->stands = false;
    }

    void enterAgain(const Model& before) {
        std::int64_t id = 0;
        ModelDelivery* const delivery = any(id);
        if (!delivery) return;
        const auto again = m_library.enterAgain(DeliveryId(id));
        EXPECT_EQ(again.has_value(), !delivery->stands && !delivery->isEnteredAgain);
        if (!again) return;
        EXPECT_TRUE(m_acts.insert(again->act).second);
        EXPECT_EQ(again->copies, delivery->copies);
        EXPECT_EQ(again->sum, delivery->sum);
        delivery->isEnteredAgain = true;
        m_model[again->id.value] = {delivery->copies, delivery->sum};
        m_undo.push_back(before);
    }

    void undo() {
        if (m_undo.empty()) return;
        EXPECT_TRUE(m_library.undo());
        m_model = m_undo.back();
        m_undo.pop_back();
    }

    void compare() {
        std::int64_t copies = 0;
        std::int64_t sum = 0;
        for (const auto& [id, delivery] : m_model) {
            if (!delivery.stands) continue;
            copies += delivery.copies;
            sum += delivery.sum;
        }
        const accounts::Reconciliation all = m_library.reconcile();
        EXPECT_TRUE(all.agrees());
        EXPECT_EQ(all.book, copies);
        EXPECT_EQ(all.bookValue, sum);
        const auto movement = m_library.movement(Day(2026, 1, 1), Day(2026, 12, 31));
        const auto end = movement.end.find("copies");
        EXPECT_EQ(end == movement.end.end() ? 0 : end->second, copies);
    }

    DeliveriesLibrary m_library;
    std::mt19937 m_random;
    Model m_model;
    std::vector<Model> m_undo;
    std::set<std::string> m_acts;
    std::set<std::string> m_records;
    std::set<std::string> m_numbers;
};

TEST(DeliveryModel, BooksAndStockFollowEveryDelivery) {
    const int sequences = std::getenv("KITAPDAR_LONG") ? 200 : 6;
    for (int seed = 1; seed <= sequences; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Sequence(static_cast<unsigned>(seed)).run();
        if (::testing::Test::HasFailure()) return;
    }
}

} // namespace
} // namespace kitapdar::deliveries
