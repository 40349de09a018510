// The random numbers of invented data: the same seed gives the same numbers on every machine and with every compiler
// (the standard library's distributions do not promise that).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace kitapdar::demo {

class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    /// SplitMix64 (Steele, Lea, Flood 2014): passes BigCrush, one word of state.
    std::uint64_t next() {
        std::uint64_t mixed = m_state += 0x9E3779B97F4A7C15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// 0 … bound − 1; 0 when `bound` is 0.
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(next() % bound); }
    /// Both ends included.
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1)); }
    bool percent(int chance) { return below(100) < static_cast<std::size_t>(chance); }
    /// 0 ≤ answer < 1.
    double fraction() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

    template <class T>
    const T& pick(std::span<const T> from) {
        return from[below(from.size())];
    }
    template <class Container>
    const auto& pick(const Container& from) {
        return from[below(from.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace kitapdar::demo
