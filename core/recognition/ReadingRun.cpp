#include "core/recognition/ReadingRun.h"

#include "core/base/Time.h"
#include "core/journal/Journal.h"
#include "core/recognition/PageTexts.h"
#include "core/recognition/RequestRepository.h"
#include "core/recognition/TextService.h"
#include "core/recognition/WorkerName.h"
#include "core/storage/Store.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace kitapdar::recognition {

namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds look{100};
constexpr std::chrono::seconds betweenLooks{2};    // for more pages
constexpr std::chrono::minutes betweenRenewals{2}; // of a lease
constexpr std::chrono::seconds betweenAttempts{5}; // of a library that is away

int doubtfulWords(const Layout& layout) {
    int doubtful = 0;
    for (const Block& block : layout.blocks) {
        for (const Line& line : block.lines)
            doubtful += static_cast<int>(
                std::ranges::count_if(line.words, [](const Word& word) { return word.confidence < doubtfulBelow; }));
    }
    return doubtful;
}

int allWords(const Layout& layout) {
    std::size_t words = 0;
    for (const Block& block : layout.blocks) {
        for (const Line& line : block.lines) words += line.words.size();
    }
    return static_cast<int>(words);
}

/// What the threads of one run share.
class Shared {
public:
    Shared(storage::Store& store, const journal::Journal& journal, const std::filesystem::path& folder,
           const RunOptions& options, const staff::Permitted<Permission::DigitizationEdit>& by,
           jobs::Progress& progress)
        : store(store), journal(journal), folder(folder), options(options), by(by), progress(progress) {}

    bool goesOn() const { return !progress.cancelled() && !m_isBroken; }
    /// A fault of the library; ends a run that ends by itself.
    void broken(const Fault& fault) {
        const std::lock_guard lock(m_mutex);
        if (!m_fault) m_fault = fault;
        m_isBroken = true;
    }
    void count(std::int64_t RunReport::*what) {
        const std::lock_guard lock(m_mutex);
        ++(m_report.*what);
    }
    RunReport report() const {
        const std::lock_guard lock(m_mutex);
        return m_report;
    }
    std::optional<Fault> fault() const {
        const std::lock_guard lock(m_mutex);
        return m_fault;
    }

    storage::Store& store;
    const journal::Journal& journal;
    const std::filesystem::path& folder;
    const RunOptions& options;
    const staff::Permitted<Permission::DigitizationEdit>& by;
    jobs::Progress& progress;

private:
    mutable std::mutex m_mutex;
    std::atomic<bool> m_isBroken = false;
    RunReport m_report;
    std::optional<Fault> m_fault;
};

/// One thread of a run.
class Reader {
public:
    Reader(Shared& shared, std::unique_ptr<PageReader> reader, int number)
        : m_shared(shared), m_reader(std::move(reader)), m_name(workerName(number)) {}

    void run() {
        while (m_shared.goesOn()) {
            auto claimed = claim();
            if (!claimed) {
                if (!waitsFor(claimed.error())) return;
                continue;
            }
            if (*claimed) {
                const auto done = read(**claimed);
                if (!done && !waitsFor(done.error())) return;
                continue;
            }
            if (m_shared.options.untilIdle) {
                const auto others = othersRead();
                if (!others && !waitsFor(others.error())) return;
                if (others && !*others) return;
            }
            pause(m_shared.options.item ? std::chrono::milliseconds(300) : betweenLooks);
        }
    }

private:
    template <class Closure>
    auto write(Closure closure) {
        return m_shared.store.writeNow(std::move(closure), storage::Priority::Background);
    }

    Result<std::optional<ClaimedPage>> claim() {
        return write([this](storage::Transaction& transaction) -> Result<std::optional<ClaimedPage>> {
            RequestRepository requests(transaction);
            const Instant now = m_shared.journal.clock().now();
            TRY(auto page, requests.claim(m_name, now, m_shared.options.item));
            if (page) return page;
            // Nothing waits; but what a worker held that was killed need not wait for the end of its lease.
            TRY(const auto holders, requests.holders());
            bool isFree = false;
            for (const std::string& holder : holders) {
                if (!hasEnded(holder)) continue;
                CHECK(requests.free(holder));
                isFree = true;
            }
            if (!isFree) return std::nullopt;
            return requests.claim(m_name, now, m_shared.options.item);
        });
    }

    /// Whether other workers hold pages of the item that is waited for.
    Result<bool> othersRead() {
        if (!m_shared.options.item) return false;
        return m_shared.store.readNow([this](storage::Snapshot& snapshot) -> Result<bool> {
            TRY(const auto counts, countRequests(snapshot, m_shared.options.item));
            return counts.ready + counts.claimed > 0;
        });
    }

    Result<void> read(const ClaimedPage& page) {
        auto renewed = steady_clock::now();
        bool isOurs = true;
        const auto goesOn = [&] {
            if (!m_shared.goesOn()) return false;
            if (steady_clock::now() - renewed < betweenRenewals) return isOurs;
            renewed = steady_clock::now();
            const auto kept = write([&](storage::Transaction& transaction) {
                return RequestRepository(transaction).renew(page.pageId, m_name, m_shared.journal.clock().now());
            });
            // A library that is away for a moment takes no page from anybody.
            if (kept) isOurs = *kept;
            return isOurs;
        };
        const auto reading = m_reader->read(page, goesOn);
        if (reading) return keep(page, *reading);
        if (const auto* failure = std::get_if<ReadingFailure>(&reading.error())) return failed(page, *failure);
        CHECK(release(page));
        const Fault& fault = std::get<Fault>(reading.error());
        if (fault.kind == Fault::Kind::Cancelled) return {};
        // There is no engine here: nothing that this worker takes would be read.
        m_shared.broken(fault);
        return {};
    }

    Result<void> keep(const ClaimedPage& page, const Reading& reading) {
        ReadPage read;
        read.pageId = page.pageId;
        read.scanId = page.scanId;
        read.area = page.area;
        read.rotation = page.rotation;
        read.worker = m_name;
        read.languages = page.languages;
        read.engine = reading.engine;
        if (isDraft(page.languages)) read.engine += " draft";
        read.plain = plainText(reading.layout);
        read.confidence = reading.confidence;
        read.words = allWords(reading.layout);
        read.doubtful = doubtfulWords(reading.layout);
        read.ink = reading.ink;
        read.inkOutside = reading.inkOutside;
        auto layout = keepLayout(reading.layout, read.engine, m_shared.folder);
        if (!layout) {
            if (layout.error().kind != Fault::Kind::DiskFull) return failed(page, ReadingFailure::NotKept);
            CHECK(release(page));
            m_shared.broken(layout.error()); // and so would the next page
            return {};
        }
        read.layout = std::move(*layout);
        const auto added = write([&](storage::Transaction& transaction) -> Result<PageText, TextRefusal> {
            return TextService(m_shared.journal).addReading(transaction, m_shared.by, read);
        });
        if (added) {
            m_shared.count(&RunReport::pages);
            return {};
        }
        if (const Fault* fault = faultIn(added.error())) return fail(*fault);
        // A person was quicker, or the page is another one by now: what was read is not needed.
        return write([&](storage::Transaction& transaction) -> Result<void> {
            RequestRepository requests(transaction);
            if (std::holds_alternative<ClaimLost>(added.error())) {
                CHECK(requests.release(page.pageId, m_name));
            } else {
                CHECK(requests.finish(page.pageId, m_name));
            }
            return {};
        });
    }

    Result<void> failed(const ClaimedPage& page, ReadingFailure failure) {
        const bool isLeft = !isWorthAnotherTry(failure) || page.tries >= mostTries;
        TRY(const bool isOurs, write([&](storage::Transaction& transaction) {
                return RequestRepository(transaction).fail(page.pageId, m_name, code(failure), isLeft);
            }));
        if (isOurs && isLeft) m_shared.count(&RunReport::failed);
        return {};
    }

    Result<void> release(const ClaimedPage& page) {
        return write([&](storage::Transaction& transaction) -> Result<void> {
            CHECK(RequestRepository(transaction).release(page.pageId, m_name));
            return {};
        });
    }

    /// Whether the run goes on after a fault of the library.
    bool waitsFor(const Fault& fault) {
        if (m_shared.options.untilIdle || fault.kind != Fault::Kind::Offline) {
            m_shared.broken(fault);
            return false;
        }
        pause(betweenAttempts);
        return m_shared.goesOn();
    }

    void pause(steady_clock::duration time) {
        const auto until = steady_clock::now() + time;
        while (m_shared.goesOn() && steady_clock::now() < until) std::this_thread::sleep_for(look);
    }

    Shared& m_shared;
    std::unique_ptr<PageReader> m_reader;
    std::string m_name;
};

Result<std::int64_t> waiting(storage::Store& store, std::optional<digitization::ItemId> item) {
    TRY(const auto counts,
        store.readNow([item](storage::Snapshot& snapshot) { return countRequests(snapshot, item); }));
    return counts.ready + counts.claimed;
}

} // namespace

Result<RunReport> ReadingRun::run(const RunOptions& options, const staff::Permitted<Permission::DigitizationEdit>& by,
                                  jobs::Progress& progress) const {
    TRY(std::int64_t total, waiting(m_store, options.item));
    Shared shared(m_store, m_journal, m_folder, options, by, progress);
    std::vector<std::thread> threads;
    std::atomic<int> running = std::max(1, options.threads);
    for (int number = 0; number < std::max(1, options.threads); ++number) {
        threads.emplace_back([&shared, &running, number, this] {
            Reader(shared, m_reader(), number).run();
            --running;
        });
    }
    // The listener of a progress is called on the thread of the job.
    while (running > 0) {
        const RunReport report = shared.report();
        const std::int64_t done = report.pages + report.failed;
        total = std::max(total, done);
        progress.report({jobs::Stage::Reading, done, total});
        std::this_thread::sleep_for(look / 2);
    }
    for (std::thread& thread : threads) thread.join();
    const RunReport report = shared.report();
    progress.report(
        {jobs::Stage::Reading, report.pages + report.failed, std::max(total, report.pages + report.failed)});
    if (const auto fault = shared.fault()) return fail(*fault);
    return report;
}

} // namespace kitapdar::recognition
