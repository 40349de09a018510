#include "ui/shell/Jobs.h"

#include "core/base/Post.h"

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int threads = 2;

} // namespace

Jobs::Jobs(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(threads); }

Jobs::~Jobs() {
    cancelAll();
    m_pool.waitForDone();
}

void Jobs::begin(Words name, std::function<Answer(jobs::Progress&)> work) {
    const int number = m_next++;
    auto progress = std::make_shared<jobs::Progress>(
        [this, number](const jobs::Step& step) { post(this, [this, number, step] { moved(number, step); }); });
    m_running.push_back({number, std::move(name), std::nullopt, false});
    m_progress.emplace_back(number, progress);
    m_pool.start([this, number, progress, work = std::move(work)]() mutable {
        const Answer answer = work(*progress);
        post(this, [this, number] { ended(number); });
        answer();
    });
    Q_EMIT changed();
}

void Jobs::moved(int number, const jobs::Step& step) {
    for (Job& job : m_running) {
        if (job.number == number) job.step = step;
    }
    Q_EMIT changed();
}

void Jobs::ended(int number) {
    std::erase_if(m_running, [&](const Job& job) { return job.number == number; });
    std::erase_if(m_progress, [&](const auto& each) { return each.first == number; });
    Q_EMIT changed();
    if (m_running.empty()) Q_EMIT idle();
}

void Jobs::cancel(int number) {
    for (const auto& [each, progress] : m_progress) {
        if (each == number) progress->cancel();
    }
    for (Job& job : m_running) {
        if (job.number == number) job.cancelling = true;
    }
    Q_EMIT changed();
}

void Jobs::cancelAll() {
    for (const auto& [number, progress] : m_progress) progress->cancel();
    for (Job& job : m_running) job.cancelling = true;
    Q_EMIT changed();
}

} // namespace kitapdar::ui
