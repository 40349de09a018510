// Random days of holds against a model that fits on a page: the same queues, the same copies for the same readers after
// every step, and taking everything back gives the library of the morning. KITAPDAR_LONG makes many more of them.
#include "tests/support/HoldLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>
#include <sstream>

namespace kitapdar::holds {

namespace {

constexpr int readerCount = 5;
constexpr int copyCount = 3;
constexpr int stepsOfSequence = 40;
constexpr int shortSequences = 60; // of each test and engine
constexpr int longSequences = 2500;
constexpr int pickupDays = 3;

int sequences() { return std::getenv("KITAPDAR_LONG") ? longSequences : shortSequences; }

std::string cardOf(int reader) { return "R-" + std::to_string(reader); }
std::string barcodeOf(int copy) { return "K-" + std::to_string(copy); }

struct ModelHold {
    int number;
    int reader;
    HoldState state = HoldState::Waiting;
    int copy = -1; // captured
    bool suspended = false;
    std::optional<Day> until;
    std::optional<Day> wantedUntil;
    std::optional<Day> readyUntil;
};

/// What should happen: one record, copies that stand in one place, the smallest free one is requested.
class Model {
public:
    Day today{2026, 3, 2};

    bool place(int reader, std::optional<Day> wantedUntil) {
        if (lent[reader] >= 0 || openOf(reader)) return false;
        all.push_back({static_cast<int>(all.size()), reader});
        all.back().wantedUntil = wantedUntil;
        queue.push_back(all.back().number);
        requestFree();
        return true;
    }
    bool cancel(int number, HoldState end) {
        if (!isOpen(all[number].state)) return false;
        const HoldState before = all[number].state;
        leave(number);
        all[number].state = end;
        if (before == HoldState::Requested) requestFree();
        if (before == HoldState::Ready) route(all[number].copy);
        return true;
    }
    bool suspend(int number, int days) {
        if (all[number].state != HoldState::Waiting) return false;
        all[number].suspended = true;
        all[number].until = days > 0 ? std::optional(today.plusDays(days)) : std::nullopt;
        return true;
    }
    bool resume(int number) {
        if (all[number].state != HoldState::Waiting || !all[number].suspended) return false;
        all[number].suspended = false;
        all[number].until.reset();
        requestFree();
        return true;
    }
    bool move(int number, Move move) {
        if (all[number].state != HoldState::Waiting) return false;
        const auto at = std::ranges::find(queue, number) - queue.begin();
        const auto last = std::ssize(queue) - 1;
        const auto to = move == Move::Top      ? 0
                        : move == Move::Bottom ? last
                        : move == Move::Up     ? std::max<std::ptrdiff_t>(at - 1, 0)
                                               : std::min(at + 1, last);
        if (to == at) return false;
        queue.erase(queue.begin() + at);
        queue.insert(queue.begin() + to, number);
        return true;
    }
    bool revert(int number) {
        if (!isCaptured(all[number].state)) return false;
        const bool wasReady = all[number].state == HoldState::Ready;
        const int copy = all[number].copy;
        all[number].state = HoldState::Waiting;
        all[number].copy = -1;
        all[number].readyUntil.reset();
        queue.insert(queue.begin(), number);
        if (wasReady) route(copy, number);
        requestFree(number, copy);
        return true;
    }
    bool take(int copy) {
        const int number = holderOf(copy);
        if (number < 0 || all[number].state != HoldState::Requested) return false;
        makeReady(number, copy);
        return true;
    }
    bool lend(int number) { // to the reader for whom it lies on the hold shelf
        if (all[number].state != HoldState::Ready) return false;
        lent[all[number].reader] = all[number].copy;
        all[number].state = HoldState::Fulfilled;
        return true;
    }
    /// To a reader who waits for nothing, past the one for whom it is kept: that one gets another copy, or is the
    /// first.
    bool lendPast(int reader, int copy) {
        const int number = holderOf(copy);
        if (number < 0 || lent[reader] >= 0 || openOf(reader)) return false;
        lent[reader] = copy;
        all[number].state = HoldState::Waiting;
        all[number].copy = -1;
        all[number].readyUntil.reset();
        queue.insert(queue.begin(), number);
        requestFree();
        return true;
    }
    bool returnCopy(int copy) {
        const int reader = borrowerOf(copy);
        if (reader < 0) return false;
        lent[reader] = -1;
        return true;
    }
    void route(int copy, int passedOver = -1) {
        if (const int number = holderOf(copy); number >= 0) {
            if (all[number].state == HoldState::Requested) makeReady(number, copy);
            return;
        }
        for (const ModelHold& hold : all) { // another copy is to be fetched for it, and nobody has
            if (hold.state != HoldState::Requested || (hold.wantedUntil && *hold.wantedUntil < today)) continue;
            makeReady(hold.number, copy);
            return requestFree();
        }
        for (const int number : queue) {
            if (!isServed(number) || number == passedOver) continue;
            leave(number);
            makeReady(number, copy);
            return;
        }
    }
    void expireAll() {
        std::vector<int> over;
        for (const HoldState state : {HoldState::Ready, HoldState::Requested}) {
            std::vector<int> some;
            for (const ModelHold& hold : all) {
                const bool isReady = hold.state == HoldState::Ready;
                if (!isOpen(hold.state) || isReady != (state == HoldState::Ready)) continue;
                const auto& last = isReady ? hold.readyUntil : hold.wantedUntil;
                if (last && *last < today) some.push_back(hold.number);
            }
            if (state == HoldState::Ready) {
                std::ranges::stable_sort(some, {}, [&](int number) { return *all[number].readyUntil; });
            }
            over.insert(over.end(), some.begin(), some.end());
        }
        for (const int number : over) cancel(number, HoldState::Expired);
        requestFree();
    }

    bool isServed(int number) const {
        const ModelHold& hold = all[number];
        const bool sleeps = hold.suspended && (!hold.until || today < *hold.until);
        return hold.state == HoldState::Waiting && !sleeps && !(hold.wantedUntil && *hold.wantedUntil < today);
    }
    int borrowerOf(int copy) const {
        for (int reader = 0; reader < readerCount; ++reader) {
            if (lent[reader] == copy) return reader;
        }
        return -1;
    }
    int holderOf(int copy) const {
        for (const ModelHold& hold : all) {
            if (isCaptured(hold.state) && hold.copy == copy) return hold.number;
        }
        return -1;
    }
    std::string text() const {
        std::ostringstream out;
        for (const ModelHold& hold : all) {
            out << hold.number << " " << code(hold.state);
            if (hold.state == HoldState::Waiting)
                out << " at " << std::ranges::find(queue, hold.number) - queue.begin() + 1;
            if (isCaptured(hold.state)) out << " by " << hold.copy;
            if (hold.state == HoldState::Ready) out << " until " << hold.readyUntil->iso();
            out << "\n";
        }
        return out.str();
    }

    std::vector<ModelHold> all;
    std::vector<int> queue; // numbers
    std::vector<int> lent = std::vector<int>(readerCount, -1);

private:
    bool openOf(int reader) const {
        return std::ranges::any_of(all,
                                   [&](const ModelHold& hold) { return hold.reader == reader && isOpen(hold.state); });
    }
    void leave(int number) { std::erase(queue, number); }
    void makeReady(int number, int copy) {
        ModelHold& hold = all[number];
        hold.state = HoldState::Ready;
        hold.copy = copy;
        const Day last = today.plusDays(pickupDays);
        hold.readyUntil = hold.wantedUntil ? std::min(last, *hold.wantedUntil) : last;
    }
    /// `letGo` does not get `itsCopy` back at once.
    void requestFree(int letGo = -1, int itsCopy = -1) {
        for (const int number : std::vector<int>(queue)) {
            if (!isServed(number)) continue;
            for (int copy = 0; copy < copyCount; ++copy) {
                if (holderOf(copy) >= 0 || borrowerOf(copy) >= 0) continue;
                if (number == letGo && copy == itsCopy) continue;
                leave(number);
                all[number].state = HoldState::Requested;
                all[number].copy = copy;
                break;
            }
        }
    }
};

/// The library and the model, side by side.
class BothSides {
public:
    explicit BothSides(storage::Engine engine) : m_library(engine) {
        m_record = m_library.addRecord("Абай жолы");
        for (int reader = 0; reader < readerCount; ++reader) m_library.addReader(cardOf(reader));
        for (int copy = 0; copy < copyCount; ++copy)
            m_copies.push_back(m_library.addCopyAt(m_record, barcodeOf(copy), "hall", std::to_string(copy)).id);
        m_library.setRule("pickup_days", std::to_string(pickupDays));
        m_start = m_library.dump();
        m_first = newestEntry();
    }

    void run(std::mt19937& random) {
        for (int step = 0; step < stepsOfSequence && !::testing::Test::HasFailure(); ++step) {
            this->step(random);
            ASSERT_EQ(text(), m_model.text()) << m_steps.str();
        }
    }

    /// Everything is put back in one go. Whatever the model forbids stays; each undo is of the newest entry.
    void undoAll() {
        m_library.clock().set(Day(2026, 3, 2));
        for (std::int64_t entries = newestEntry() - m_first; entries > 0; --entries)
            ASSERT_TRUE(m_library.undo()) << entries << " to go\n" << m_steps.str();
        ASSERT_EQ(m_library.dump(), m_start) << m_steps.str();
    }

    std::string dump() { return m_library.dump(); }

private:
    int pick(std::mt19937& random, std::size_t count) { return static_cast<int>(random() % count); }

    void expect(bool did, bool should) { ASSERT_EQ(did, should) << m_steps.str(); }

    std::int64_t newestEntry() {
        return *m_library.read([&](storage::Snapshot& snapshot) { return m_library.journal().newest(snapshot); });
    }

    void step(std::mt19937& random) {
        const int act = pick(random, 14);
        if (act <= 2 || m_model.all.empty()) {
            const int reader = pick(random, readerCount);
            const int days = pick(random, 12);
            const auto until = days > 8 ? std::optional(m_model.today.plusDays(days - 8)) : std::nullopt;
            m_steps << "place " << reader << "\n";
            const auto placed =
                m_library.place(cardOf(reader), {.recordId = m_record, .pickupPlace = "hall", .wantedUntil = until});
            if (placed) m_ids.push_back(placed->hold.id);
            expect(placed.has_value(), m_model.place(reader, until));
            return;
        }
        const int number = pick(random, m_ids.size());
        const HoldId id = m_ids[static_cast<std::size_t>(number)];
        const int copy = pick(random, copyCount);
        m_steps << act << " hold " << number << " copy " << copy << " on " << m_model.today.iso() << "\n";
        switch (act) {
        case 3:
            expect(m_library.cancel(id).has_value(), m_model.cancel(number, HoldState::Cancelled));
            break;
        case 4: {
            const int days = pick(random, 6);
            const auto until = days > 0 ? std::optional(m_model.today.plusDays(days)) : std::nullopt;
            expect(m_library.suspend(id, until).has_value(), m_model.suspend(number, days));
            break;
        }
        case 5:
            expect(m_library.resume(id).has_value(), m_model.resume(number));
            break;
        case 6: {
            const auto move = static_cast<Move>(pick(random, 4));
            expect(m_library.move(id, move).has_value(), m_model.move(number, move));
            break;
        }
        case 7:
            expect(m_library.revert(id).has_value(), m_model.revert(number));
            break;
        case 8:
            expect(m_library.take(barcodeOf(copy)).has_value(), m_model.take(copy));
            break;
        case 9:
            fulfil(number, id);
            break;
        case 10:
            giveBack(copy);
            break;
        case 11:
            sweep();
            break;
        case 12:
            lendPast(number % readerCount, copy);
            break;
        default:
            m_model.today = m_model.today.plusDays(1 + pick(random, 4));
            m_library.clock().set(m_model.today);
            break;
        }
    }

    void fulfil(int number, HoldId id) {
        const bool should = m_model.lend(number);
        if (!should) return;
        const int copy = m_model.all[static_cast<std::size_t>(number)].copy;
        ASSERT_TRUE(m_library.fulfil(id, m_copies[static_cast<std::size_t>(copy)]));
        const auto lent =
            m_library.lend(cardOf(m_model.all[static_cast<std::size_t>(number)].reader), barcodeOf(copy), true);
        ASSERT_TRUE(lent) << m_steps.str();
    }

    void lendPast(int reader, int copy) {
        if (!m_model.lendPast(reader, copy)) return;
        ASSERT_TRUE(m_library.lend(cardOf(reader), barcodeOf(copy), true)) << m_steps.str();
    }

    void giveBack(int copy) {
        if (!m_model.returnCopy(copy)) return;
        ASSERT_TRUE(m_library.returnCopy(barcodeOf(copy))) << m_steps.str();
        m_model.route(copy);
        ASSERT_TRUE(m_library.route(m_copies[static_cast<std::size_t>(copy)], "hall")) << m_steps.str();
    }

    void sweep() {
        const std::string before = m_model.text();
        m_model.expireAll();
        const auto swept = m_library.expireAll();
        const bool did = !swept.expired.empty() || !swept.requested.empty();
        expect(did, m_model.text() != before);
    }

    std::string text() {
        std::ostringstream out;
        for (std::size_t number = 0; number < m_ids.size(); ++number) {
            const Hold hold = m_library.hold(m_ids[number]);
            out << number << " " << code(hold.state);
            if (hold.state == HoldState::Waiting) out << " at " << hold.position;
            if (isCaptured(hold.state))
                out << " by " << std::ranges::find(m_copies, *hold.capturedCopyId) - m_copies.begin();
            if (hold.state == HoldState::Ready) out << " until " << hold.readyUntil->iso();
            out << "\n";
        }
        return out.str();
    }

    test::HoldLibrary m_library;
    Model m_model;
    catalogue::RecordId m_record{0};
    std::vector<collection::CopyId> m_copies;
    std::vector<HoldId> m_ids;
    std::string m_start;
    std::int64_t m_first = 0; // entry
    std::ostringstream m_steps;
};

} // namespace

TEST(HoldModelTest, QueuesAndCopiesAreAsTheModelHasThemAndTakingAllBackGivesTheMorning) {
    std::mt19937 random(20260302);
    for (int sequence = 0; sequence < sequences(); ++sequence) {
        BothSides sides(test::testEngine());
        sides.run(random);
        if (HasFatalFailure() || HasFailure()) return;
        sides.undoAll();
        if (HasFailure()) return;
    }
}

TEST(HoldModelTest, BothEnginesKeepTheSame) {
    if (test::testEngine() == storage::Engine::Postgres) return; // once is enough: it asks both
    for (int sequence = 0; sequence < sequences(); ++sequence) {
        std::mt19937 one(static_cast<unsigned>(sequence));
        std::mt19937 two(static_cast<unsigned>(sequence));
        BothSides embedded(storage::Engine::Sqlite);
        BothSides shared(storage::Engine::Postgres);
        embedded.run(one);
        shared.run(two);
        if (HasFailure()) return;
        ASSERT_EQ(embedded.dump(), shared.dump()) << "sequence " << sequence;
    }
}

} // namespace kitapdar::holds
