// What happened in the sample library, told in the order of time through the same services that people use: so its
// journal, its histories and its states agree with each other.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/journal/Journal.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace kitapdar::sample {

/// A clock that the story sets.
class StoryClock : public Clock {
public:
    explicit StoryClock(Day day) : m_day(day) {}
    Instant now() const override;
    Day today() const override { return m_day; }
    void set(Day day, int minute) {
        m_day = day;
        m_minute = minute;
    }

private:
    Day m_day;
    int m_minute = 540; // of the day, in Kazakhstan (UTC+5)
};

class Story {
public:
    using Deed = std::function<Result<void>(storage::Transaction&)>;

    /// Deeds of one moment are done in the order they were given in.
    void at(Day day, int minute, Deed deed);
    /// Does all that happens before `end`, which is when the story stops.
    Result<void> tell(storage::Transaction& transaction, StoryClock& clock, Day end);

private:
    struct Moment {
        Day day;
        int minute;
        Deed deed;
    };
    std::vector<Moment> m_moments;
};

/// In a story that we wrote ourselves a refusal is a mistake of ours.
template <class T, class E>
Result<T> agreed(Result<T, E> answer, const char* what) {
    if (answer) {
        if constexpr (std::is_void_v<T>) {
            return {};
        } else {
            return std::move(*answer);
        }
    }
    if (const Fault* fault = faultIn(answer.error())) return fail(*fault);
    return fail(internalFault(std::string("refused in the sample: ") + what));
}

} // namespace kitapdar::sample
