// Progress of long work, and the request to stop it. The worker reports and asks whether to stop; the window listens.
#pragma once

#include "core/jobs/Stage.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace kitapdar::jobs {

/// How far a job is.
struct Step {
    Stage stage = Stage::Reading;
    std::int64_t done = 0;
    std::int64_t total = 0; // 0: not known
    std::string part = {};  // of the stage, by its technical name: the table that is copied
};

/// Owned by the job's thread; cancel() may be called from any thread.
class Progress {
public:
    using Listener = std::function<void(const Step&)>;

    Progress() = default;
    explicit Progress(Listener listener) : m_listener(std::move(listener)) {}

    /// At most 10 reports a second reach the listener; a change of stage or part always does. Called on the job's
    /// thread.
    void report(const Step& step) {
        const auto now = std::chrono::steady_clock::now();
        const bool same = step.stage == m_stage && step.part == m_part;
        if (same && now - m_last < std::chrono::milliseconds(100) && step.done != step.total) return;
        m_stage = step.stage;
        m_part = step.part;
        m_last = now;
        if (m_listener) m_listener(step);
    }

    void cancel() { m_cancelled = true; }
    /// The worker stops at its next safe point and answers Fault::Cancelled.
    bool cancelled() const { return m_cancelled; }

private:
    Listener m_listener;
    std::optional<Stage> m_stage; // none before the first report
    std::string m_part;
    std::chrono::steady_clock::time_point m_last{};
    std::atomic<bool> m_cancelled = false;
};

} // namespace kitapdar::jobs
