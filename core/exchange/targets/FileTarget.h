// A file of records as a target: looked through on a thread of its own, so that a large one keeps no
// catalogue elsewhere waiting. Private to core/exchange.
#pragma once

#include "core/exchange/targets/TargetSearch.h"

#include <future>

namespace kitapdar::exchange {

class FileSearch {
public:
    /// Begins at once. The target outlives the search.
    FileSearch(const Target& target, const TargetQuestion& question);
    FileSearch(const FileSearch&) = delete;
    FileSearch& operator=(const FileSearch&) = delete;
    /// Ends within one record.
    ~FileSearch();

    /// Whether the file has been looked through since the last question; then answer() has it.
    bool hasEnded();
    bool isOver() const { return m_isOver; }
    /// Of a file that is not looked through yet the answer is TargetProblem::TooSlow. Waits for the end of one record.
    void stopWaiting();
    const TargetAnswer& answer() const { return m_answer; }

private:
    jobs::Progress m_progress;
    std::future<TargetAnswer> m_future;
    TargetAnswer m_answer;
    bool m_isOver = false;
};

} // namespace kitapdar::exchange
