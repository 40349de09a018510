// What happened in the sample library, run in the order of time through the same services that people use: so its
// journal, its histories and its states agree with each other.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/staff/Gate.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace kitapdar::demo {

/// A clock that the script sets.
class ScriptClock : public Clock {
public:
    explicit ScriptClock(Day day) : m_day(day) {}
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

class Script {
public:
    using Action = std::function<Result<void>(storage::Transaction&)>;

    /// Actions of one minute are done in the order they were given in.
    void at(Day day, int minute, Action action);
    /// Does all that happens before `end`, which is when the script stops.
    Result<void> run(storage::Transaction& transaction, ScriptClock& clock, Day end);

private:
    struct Step {
        Day day;
        int minute;
        Action action;
    };
    std::vector<Step> m_steps;
};

/// In a script that we wrote ourselves a refusal is a mistake of ours.
template <class T, class E>
Result<T> accepted(Result<T, E> answer, const char* what) {
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

/// Who works in the script may do what it says.
template <Permission P>
Result<staff::Permitted<P>> permitted(storage::Transaction&, const Session& session) {
    return staff::Gate::admitProgram<P>(session);
}

} // namespace kitapdar::demo
