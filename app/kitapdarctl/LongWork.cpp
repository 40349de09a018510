#include "app/kitapdarctl/LongWork.h"

#include "wording/JobWords.h"
#include "wording/Text.h"

#include <atomic>
#include <csignal>
#include <iostream>
#include <unistd.h>

namespace kitapdar::ctl {

namespace {

std::atomic<jobs::Progress*> running = nullptr;

extern "C" void stop(int) {
    if (jobs::Progress* const progress = running) progress->cancel();
}

void onSignals(void (*handler)(int)) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) (void)std::signal(signal, handler);
}

} // namespace

LongWork::LongWork() {
    running = &m_progress;
    onSignals(stop);
}

LongWork::~LongWork() {
    onSignals(SIG_DFL);
    running = nullptr;
    if (m_shown) std::cerr << "\r\033[K" << std::flush;
}

void LongWork::show(const jobs::Step& step) {
    if (!isatty(STDERR_FILENO)) return;
    std::cerr << "\r\033[K" << utf8(words(step.stage));
    if (!step.part.empty()) std::cerr << " · " << step.part;
    if (step.done > 0 || step.total > 0) std::cerr << ' ' << step.done;
    if (step.total > 0) std::cerr << " / " << step.total;
    std::cerr << std::flush;
    m_shown = true;
}

} // namespace kitapdar::ctl
