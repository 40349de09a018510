// The one long job of a page that imports: a look at a file, an import or an undo; while one runs no other begins.
#pragma once

#include "ui/shell/Jobs.h"

#include <QObject>

#include <optional>
#include <utility>

namespace kitapdar::ui {

/// Main thread.
class OneJob : public QObject {
    Q_OBJECT

public:
    explicit OneJob(Jobs& jobs, QObject* parent = nullptr) : QObject(parent), m_jobs(jobs) {
        connect(&jobs, &Jobs::changed, this, &OneJob::changed);
    }

    /// As Jobs::start; called only while nothing runs. Calls `end` with the answer when the job is over and `receiver`
    /// is still there.
    template <class Receiver, class Work, class End>
    void start(Words name, Receiver* receiver, Work work, End end) {
        auto answer = m_jobs.start(std::move(name), std::move(work));
        m_number = m_jobs.running().back().number;
        Q_EMIT changed();
        answer.then(receiver, [this, end = std::move(end)](const auto& result) {
            m_number = 0;
            end(result);
            Q_EMIT changed();
        });
    }

    bool isRunning() const { return m_number != 0; }
    void stop() { m_jobs.cancel(m_number); }
    /// None while nothing runs.
    std::optional<Jobs::Job> running() const {
        for (const Jobs::Job& job : m_jobs.running()) {
            if (job.number == m_number) return job;
        }
        return std::nullopt;
    }

Q_SIGNALS:
    /// It began, moved or ended.
    void changed();

private:
    Jobs& m_jobs;
    int m_number = 0;
};

} // namespace kitapdar::ui
