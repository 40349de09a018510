// Long work beside the desk: started by pages, listed in the status bar, cancelled there.
#pragma once

#include "core/base/Pending.h"
#include "core/base/Result.h"
#include "core/jobs/Progress.h"
#include "wording/Words.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace kitapdar::ui {

/// Main thread, except where said.
class Jobs : public QObject {
    Q_OBJECT

public:
    struct Job {
        int number = 0;
        Words name;                     // so that a change of language reaches a job that runs already
        std::optional<jobs::Step> step; // none before the first report
        bool cancelling = false;
    };

    explicit Jobs(QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~Jobs() override;

    /// Runs `work(jobs::Progress&) -> Result<T, E>` on a thread of its own. The answer comes home by .then(widget, …),
    /// when the job is no longer among those that run.
    template <class Work, class R = std::invoke_result_t<Work, jobs::Progress&>>
    Pending<R> start(Words name, Work work) {
        const Promise<R> promise;
        begin(std::move(name), [this, promise, work = std::move(work)](jobs::Progress& progress) mutable {
            const auto result = std::make_shared<R>(work(progress));
            if (const Fault* fault = *result ? nullptr : faultIn(result->error())) Q_EMIT failed(*fault);
            return [promise, result] { promise.answer(std::move(*result)); };
        });
        return promise.pending();
    }

    const std::vector<Job>& running() const { return m_running; }
    /// The worker stops at its next safe point and answers Fault::Cancelled.
    void cancel(int number);
    void cancelAll();

Q_SIGNALS:
    /// A job began, moved or ended.
    void changed();
    /// The last one ended.
    void idle();
    /// A job met a fault: for the log; the one who began it has it in the answer. On the thread of the job.
    void failed(const kitapdar::Fault& fault);

private:
    using Answer = std::function<void()>; // hands the result home
    void begin(Words name, std::function<Answer(jobs::Progress&)> work);
    void moved(int number, const jobs::Step& step);
    void ended(int number);

    int m_next = 1;
    std::vector<Job> m_running;
    std::vector<std::pair<int, std::shared_ptr<jobs::Progress>>> m_progress;
    QThreadPool m_pool;
};

} // namespace kitapdar::ui
