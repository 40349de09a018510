#include "core/workflow/ProgramRun.h"

#include "core/journal/Journal.h"
#include "core/recognition/WorkerName.h"
#include "core/storage/Store.h"
#include "core/workflow/BuildLease.h"
#include "core/workflow/WorkRepository.h"
#include "core/workflow/Worker.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace kitapdar::workflow {

namespace {

using By = staff::Permitted<Permission::DigitizationEdit>;
using digitization::ItemId;

constexpr std::chrono::milliseconds look{50};
constexpr std::chrono::minutes betweenRenewals{2}; // of what is held
constexpr std::chrono::seconds betweenLooks{5};    // for items that came to a stage of the program

template <class Value>
Result<Value> orFault(Result<Value, WorkflowRefusal> answer) {
    if (answer) return std::move(*answer);
    if (const Fault* fault = faultIn(answer.error())) return fail(*fault);
    // Somebody else was quicker; the next look tells.
    return Value{};
}

} // namespace

/// The items that stand at the stages of the program; one thread.
class ProgramRun::Stages {
public:
    Stages(const ProgramRun& run, const ProgramRunOptions& options, const By& by, jobs::Progress& progress)
        : m_run(run), m_options(options), m_by(by), m_progress(progress) {
        if (options.watched)
            m_watched.emplace(run.m_store, run.m_journal, run.m_folder, *options.watched, options.quiet);
    }

    /// One look at all of them. Whether anything was changed.
    Result<bool> step() {
        m_isChanged = false;
        CHECK(lookForScans());
        CHECK(eachItem(Stage::Ocr, [this](ItemId item) { return toRead(item); }));
        CHECK(eachItem(Stage::Derive, [this](ItemId item) { return toBuild(item); }));
        return m_isChanged;
    }
    /// A sign of life while files are made; called now and then on another thread than step().
    void renew() {
        const auto now = std::chrono::steady_clock::now();
        if (!m_isBuilding || now - m_renewed < betweenRenewals) return;
        m_renewed = now;
        // A library that is away for a moment takes no task from anybody.
        (void)m_run.m_store.writeNow(
            [this](storage::Transaction& transaction) {
                return BuildLeases(transaction).renew(m_worker, m_run.m_journal.clock().now());
            },
            storage::Priority::Background);
    }
    bool awaitsScans() const { return m_awaitsScans; }
    std::int64_t arrived() const { return m_arrived; }
    std::int64_t done() const { return m_done; }
    std::int64_t failed() const { return m_failed; }

private:
    /// Files are being made as long as it lives.
    class Building {
    public:
        explicit Building(std::atomic<bool>& is) : m_is(is) { m_is = true; }
        ~Building() { m_is = false; }
        Building(const Building&) = delete;
        Building& operator=(const Building&) = delete;

    private:
        std::atomic<bool>& m_is;
    };

    Result<void> lookForScans() {
        if (!m_watched) return {};
        TRY(m_awaitsScans, m_watched->look(m_by, m_progress, [this](const pages::Arrival& arrival) {
            m_arrived += arrival.ingested.pages;
            m_options.arrived(arrival);
        }));
        return {};
    }

    template <class Use>
    Result<void> eachItem(Stage stage, Use use) {
        TRY(const auto items, m_run.m_store.readNow([&](storage::Snapshot& snapshot) {
            return WorkRepository(snapshot).programItems(stage, workerOf(m_by.session()).name);
        }));
        for (const ItemId item : items) {
            if (m_progress.cancelled()) return fail(cancelled());
            CHECK(use(item));
        }
        return {};
    }

    template <class Value, class... Wanted, class... Given>
    Result<Value> write(Result<Value, WorkflowRefusal> (ProgramWork::*f)(storage::Transaction&, const By&, Wanted...)
                            const,
                        const Given&... given) {
        return orFault(m_run.m_store.writeNow(
            [&](storage::Transaction& transaction) {
                return (ProgramWork(m_run.m_journal).*f)(transaction, m_by, given...);
            },
            storage::Priority::Background));
    }

    Result<void> toRead(ItemId item) {
        TRY(const auto requested, write(&ProgramWork::requestReading, item));
        if (requested.isNewFailure) ++m_failed;
        if (requested.isNewFailure || requested.pages > 0) {
            m_isChanged = true;
            return {};
        }
        TRY(const auto ended, write(&ProgramWork::endReading, item));
        count(ended);
        return {};
    }

    Result<void> toBuild(ItemId item) {
        TRY(const bool isOurs, write(&ProgramWork::takeBuilding, item, m_worker));
        if (!isOurs) return {};
        const Building building(m_isBuilding);
        const auto built =
            derivatives::BuildService(m_run.m_store, m_run.m_journal, m_run.m_folder, m_run.m_tools.build)
                .build(item, derivatives::derivativeKinds(), m_by, m_progress);
        const Fault* const fault = built ? nullptr : faultIn(built.error());
        if (fault) {
            // Stopped, or the library or its disk is away: the item waits for the next one.
            (void)returnTask(item);
            return fail(*fault);
        }
        const bool hasFailed = !built || std::ranges::any_of(*built, [](const auto& file) { return !file.file; });
        TRY(const auto ended, write(&ProgramWork::endBuilding, item, hasFailed));
        count(ended);
        // Something else stands in the way: not the program's work.
        if (!ended.isDone && !ended.failure) CHECK(returnTask(item));
        return {};
    }

    Result<void> returnTask(ItemId item) {
        const auto given = m_run.m_store.writeNow(
            [&](storage::Transaction& transaction) {
                return ProgramWork(m_run.m_journal).returnBuilding(transaction, m_by, item);
            },
            storage::Priority::Background);
        if (given) return {};
        if (const Fault* fault = faultIn(given.error())) return fail(*fault);
        return {};
    }

    void count(const ProgramStep& step) {
        if (step.isDone) ++m_done;
        if (step.isNewFailure) ++m_failed;
        if (step.isDone || step.isNewFailure) m_isChanged = true;
    }

    const ProgramRun& m_run;
    const ProgramRunOptions& m_options;
    const By& m_by;
    jobs::Progress& m_progress;
    const std::string m_worker = recognition::workerName(0);
    std::atomic<bool> m_isBuilding = false;
    std::chrono::steady_clock::time_point m_renewed; // by renew()
    bool m_isChanged = false;
    std::optional<pages::WatchedFolder> m_watched;
    bool m_awaitsScans = false;
    std::int64_t m_arrived = 0;
    std::int64_t m_done = 0;
    std::int64_t m_failed = 0;
};

Result<ProgramReport> ProgramRun::run(const ProgramRunOptions& options, const By& by, jobs::Progress& progress) const {
    std::mutex mutex;
    std::optional<jobs::Step> last; // of the reading
    jobs::Progress reading([&](const jobs::Step& step) {
        const std::lock_guard lock(mutex);
        last = step;
    });
    jobs::Progress stagesProgress;
    Stages stages(*this, options, by, stagesProgress);
    const recognition::ReadingRun reader(m_store, m_journal, m_folder, m_tools.reader);
    recognition::RunOptions readerOptions;
    readerOptions.threads = options.threads;
    readerOptions.untilIdle = options.untilIdle;

    ProgramReport report;
    std::optional<Fault> fault;
    std::atomic<int> running = 0;
    const auto ended = [&](const Fault& why) {
        const std::lock_guard lock(mutex);
        if (!fault) fault = why;
    };
    const auto work = [&] { // until nothing is left to do
        for (bool more = true; more;) {
            const auto changed = stages.step();
            if (!changed) return ended(changed.error());
            const auto read = reader.run(readerOptions, by, reading);
            if (!read) return ended(read.error());
            report.reading.pages += read->pages;
            report.reading.failed += read->failed;
            more = *changed || stages.awaitsScans() || read->pages + read->failed > 0;
            if (reading.cancelled()) return;
            if (stages.awaitsScans()) std::this_thread::sleep_for(look * 4);
        }
    };
    const auto read = [&] {
        const auto answer = reader.run(readerOptions, by, reading);
        if (!answer) return ended(answer.error());
        report.reading = *answer;
    };
    const auto lookAtStages = [&] {
        while (!stagesProgress.cancelled()) {
            const auto changed = stages.step();
            // A library that is away is looked for again; the reading ends the run when it must.
            if (!changed && changed.error().kind != Fault::Kind::Offline) return ended(changed.error());
            const auto until = std::chrono::steady_clock::now() + betweenLooks;
            while (!stagesProgress.cancelled() && std::chrono::steady_clock::now() < until)
                std::this_thread::sleep_for(look);
        }
    };
    std::vector<std::thread> threads;
    const auto start = [&](auto closure) {
        ++running;
        threads.emplace_back([closure, &running] {
            closure();
            --running;
        });
    };
    if (options.untilIdle) {
        start(work);
    } else {
        start(read);
        start(lookAtStages);
    }
    // The listener of a progress is called on the thread of the job.
    while (running > 0) {
        bool isOver = progress.cancelled();
        std::optional<jobs::Step> step;
        {
            const std::lock_guard lock(mutex);
            isOver = isOver || fault.has_value();
            step.swap(last);
        }
        if (isOver) {
            reading.cancel();
            stagesProgress.cancel();
        }
        if (step) progress.report(*step);
        stages.renew();
        std::this_thread::sleep_for(look);
    }
    for (std::thread& thread : threads) thread.join();
    report.arrived = stages.arrived();
    report.done = stages.done();
    report.failed = stages.failed();
    // Who stops a worker is answered by what it did until then.
    if (fault && !(fault->kind == Fault::Kind::Cancelled && progress.cancelled())) return fail(*fault);
    return report;
}

} // namespace kitapdar::workflow
