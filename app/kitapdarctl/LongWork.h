// Long work at a terminal: shows how far it is, and Ctrl+C (or a polite kill) stops it at its next safe point.
#pragma once

#include "core/jobs/Progress.h"

namespace kitapdar::ctl {

/// One at a time; the main thread.
class LongWork {
public:
    LongWork();
    ~LongWork();
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

    jobs::Progress& progress() { return m_progress; }

private:
    void show(const jobs::Step& step);

    bool m_shown = false;
    jobs::Progress m_progress{[this](const jobs::Step& step) { show(step); }};
};

} // namespace kitapdar::ctl
