// Slice: how much of a long background job goes into one transaction. A slice is long while nobody scans, because each
// commit costs time; it is short while a desk works; and it ends within milliseconds when a desk, here or at another
// computer, waits for it.
#pragma once

#include "core/storage/Store.h"
#include "core/storage/Transaction.h"

#include <chrono>

namespace kitapdar::storage {

/// A slice begins when it is made, inside a transaction of the store. The thread of the transaction.
class Slice {
public:
    Slice(const Store& store, Transaction& transaction)
        : m_store(store), m_transaction(transaction), m_short(store.deskBusy()) {}

    /// True when it is time to commit. Cheap enough to be asked after every row.
    bool over() {
        const auto now = Clock::now();
        if (now - m_begin >= (m_short ? shortest : longest)) return true;
        if (now - m_begin < leastProgress) return false;
        if (m_store.deskWaiting()) return true;
        if (!m_store.shared() || now - m_asked < betweenQuestions) return false;
        m_asked = now;
        return m_transaction.otherWriterWaits().value_or(
            true); // after a fault the next statement says what is the matter
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr auto longest = std::chrono::milliseconds(200);
    static constexpr auto shortest = std::chrono::milliseconds(15);
    // A desk that never rests must not stop an import for good.
    static constexpr auto leastProgress = std::chrono::milliseconds(3);
    static constexpr auto betweenQuestions =
        std::chrono::milliseconds(8); // each question costs the server about 0.5 ms

    const Store& m_store;
    Transaction& m_transaction;
    bool m_short;
    Clock::time_point m_begin = Clock::now();
    Clock::time_point m_asked = m_begin;
};

} // namespace kitapdar::storage
