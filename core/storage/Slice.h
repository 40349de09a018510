// Slice: how much of a long work in the background goes into one transaction. Long while nobody scans, for each commit
// costs; short while the desk is at work; and given up almost at once when a desk write waits for it.
#pragma once

#include "core/storage/Store.h"

#include <chrono>

namespace kitapdar::storage {

/// Begins with its making. Any thread.
class Slice {
public:
    explicit Slice(const Store& store) : m_store(store), m_short(store.deskBusy()) {}

    /// True when it is time to commit. Cheap enough to be asked after every row.
    bool over() const {
        const auto taken = std::chrono::steady_clock::now() - m_begin;
        if (taken >= (m_short ? shortest : longest)) return true;
        return taken >= leastProgress && m_store.deskWaiting();
    }

private:
    static constexpr auto longest = std::chrono::milliseconds(200);
    static constexpr auto shortest = std::chrono::milliseconds(15);
    // A desk that never rests must not stop an import for good.
    static constexpr auto leastProgress = std::chrono::milliseconds(3);

    const Store& m_store;
    bool m_short;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

} // namespace kitapdar::storage
