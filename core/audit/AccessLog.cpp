#include "core/audit/AccessLog.h"

#include "core/base/Permission.h"
#include "core/base/Time.h"
#include "core/staff/SignInRepository.h"
#include "core/storage/Store.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <tuple>
#include <utility>
#include <vector>

namespace kitapdar::audit {

namespace {

constexpr std::array allWays = {Way::Card, Way::Desk, Way::History};
constexpr std::array allDenials = {Denial::RoleMissing, Denial::OtherPlace, Denial::SignedOut, Denial::Suspended};

/// So many rows and events are kept while the library cannot be reached; later ones are dropped.
constexpr std::size_t mostHeld = 20'000;

struct Look {
    std::int64_t reader = 0;
    std::string day;
    std::string account;
    std::string desk;
    Way way = Way::Card;
    friend auto operator<=>(const Look&, const Look&) = default;
};

struct NotedEvent {
    staff::EventKind kind = staff::EventKind::Denied;
    std::string account; // code
    std::string desk;
    std::string detail;
    Day day;
    Instant at;
};

struct Batch {
    std::map<Look, std::int64_t> looks;
    std::vector<NotedEvent> events;
    bool isEmpty() const { return looks.empty() && events.empty(); }
};

Result<void> write(storage::Transaction& transaction, const Batch& batch) {
    for (const auto& [look, times] : batch.looks) {
        CHECK(transaction.execute(
            "insert into reader_access (reader_id, on_day, account, desk, way, times) values ($1, $2, $3, $4, $5, $6) "
            "on conflict (reader_id, on_day, account, desk, way) do update set times = reader_access.times + $6",
            {look.reader, look.day, look.account, look.desk, code(look.way), times}));
    }
    const staff::SignInRepository events;
    for (const NotedEvent& each : batch.events) {
        std::optional<staff::AccountId> account;
        if (!each.account.empty()) {
            TRY(const auto id, transaction.number("select id from staff_account where code = $1", {each.account}));
            if (id != 0) account = staff::AccountId(id);
        }
        CHECK(events.add(transaction, {each.kind, each.desk, account, each.detail}, each.day, each.at));
    }
    return {};
}

} // namespace

std::string_view code(Way way) {
    switch (way) {
    case Way::Card:
        return "card";
    case Way::Desk:
        return "desk";
    case Way::History:
        return "history";
    }
    return {};
}

std::optional<Way> wayFromCode(std::string_view text) {
    for (const Way each : allWays) {
        if (code(each) == text) return each;
    }
    return std::nullopt;
}

std::string_view code(Denial denial) {
    switch (denial) {
    case Denial::RoleMissing:
        return "role_missing";
    case Denial::OtherPlace:
        return "other_place";
    case Denial::SignedOut:
        return "signed_out";
    case Denial::Suspended:
        return "suspended";
    }
    return {};
}

std::optional<Denial> denialFromCode(std::string_view text) {
    for (const Denial each : allDenials) {
        if (code(each) == text) return each;
    }
    return std::nullopt;
}

struct AccessLog::Held {
    explicit Held(const Clock& usedClock) : clock(usedClock) {}

    const Clock& clock;
    storage::Store* store = nullptr;
    std::thread thread;
    std::mutex mutex;
    std::mutex writing; // one batch at a time, so that flush() answers when all before it is written
    std::condition_variable changed;
    Batch batch;
    std::map<std::string, Instant> seen; // what was noted when, by its text
    bool urgent = false;
    bool ending = false;

    /// Whether it is no repetition. Under the lock.
    bool isNew(const std::string& what, Instant now) {
        const auto found = seen.find(what);
        // A clock that was set back repeats nothing.
        const bool again =
            found != seen.end() && found->second <= now && now.milliseconds - found->second.milliseconds < sameLook;
        // A repetition does not make the look last longer: whoever looks all day is noted again and again.
        if (again) return false;
        if (seen.size() > mostHeld)
            std::erase_if(seen,
                          [&](const auto& each) { return now.milliseconds - each.second.milliseconds >= sameLook; });
        seen[what] = now;
        return true;
    }

    void note(staff::EventKind kind, const Session& by, const std::string& detail, bool mayRepeat = false) {
        const Instant now = clock.now();
        const std::lock_guard lock(mutex);
        const std::string what =
            std::string(staff::code(kind)) + '\n' + by.operatorCode + '\n' + by.desk + '\n' + detail;
        if ((!mayRepeat && !isNew(what, now)) || batch.events.size() >= mostHeld) return;
        batch.events.push_back({kind, by.operatorCode, by.desk, detail, clock.today(), now});
        urgent = true;
        changed.notify_all();
    }

    Result<void> flush() {
        const std::lock_guard one(writing);
        Batch taken;
        {
            const std::lock_guard lock(mutex);
            if (!store) return {};
            std::swap(taken, batch);
            urgent = false;
        }
        if (taken.isEmpty()) return {};
        const auto written =
            store->writeNow([&taken](storage::Transaction& transaction) { return write(transaction, taken); },
                            storage::Priority::Background);
        if (written) return {};
        using Kind = Fault::Kind;
        // A library that may only be read is asked once.
        if (written.error().kind == Kind::ReadOnly) {
            const std::lock_guard lock(mutex);
            store = nullptr;
        }
        if (written.error().kind == Kind::Offline || written.error().kind == Kind::Busy) putBack(std::move(taken));
        return fail(written.error());
    }

    void putBack(Batch taken) {
        const std::lock_guard lock(mutex);
        for (const auto& [look, times] : batch.looks) taken.looks[look] += times;
        for (NotedEvent& each : batch.events) taken.events.push_back(std::move(each));
        std::swap(batch, taken);
    }

    void run() {
        for (;;) {
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [this] { return ending || !batch.isEmpty(); });
                if (!ending)
                    changed.wait_for(lock, std::chrono::seconds(writtenWithin), [this] { return ending || urgent; });
                if (ending) return;
                // What cannot be written now waits as long as looks do.
                urgent = false;
            }
            (void)flush();
        }
    }
};

AccessLog::AccessLog(const Clock& clock) : m_held(std::make_unique<Held>(clock)) {}

AccessLog::~AccessLog() {
    {
        const std::lock_guard lock(m_held->mutex);
        m_held->ending = true;
    }
    m_held->changed.notify_all();
    if (m_held->thread.joinable()) m_held->thread.join();
}

void AccessLog::start(storage::Store& store) {
    {
        const std::lock_guard lock(m_held->mutex);
        m_held->store = &store;
    }
    m_held->thread = std::thread([held = m_held.get()] { held->run(); });
}

void AccessLog::stop() {
    {
        const std::lock_guard lock(m_held->mutex);
        m_held->ending = true;
    }
    m_held->changed.notify_all();
    if (m_held->thread.joinable()) m_held->thread.join();
    (void)m_held->flush();
    const std::lock_guard lock(m_held->mutex);
    m_held->store = nullptr;
}

Result<void> AccessLog::flush() const { return m_held->flush(); }

void AccessLog::readerSeen(const Session& by, std::int64_t reader, Way way) const {
    const Instant now = m_held->clock.now();
    const std::lock_guard lock(m_held->mutex);
    const Look look{reader, m_held->clock.today().iso(), by.operatorCode, by.desk, way};
    const std::string what = std::string(code(way)) + '\n' + by.operatorCode + '\n' + by.desk + '\n' + by.operatorName +
                             '\n' + std::to_string(reader);
    if (!m_held->isNew(what, now) || m_held->batch.looks.size() >= mostHeld) return;
    ++m_held->batch.looks[look];
    m_held->changed.notify_all();
}

void AccessLog::auditSeen(const Session& by, const std::string& question) const {
    m_held->note(staff::EventKind::AuditSeen, by, question);
}

void AccessLog::denied(const Session& by, const NotPermitted& denial) const {
    m_held->note(staff::EventKind::Denied, by,
                 std::string(kitapdar::code(denial.permission)) + ' ' + std::string(code(denial.reason)));
}

void AccessLog::backupMade(const Session& by, Backup form) const {
    if (by.operatorCode.empty()) return; // everybody may, and nobody is known
    m_held->note(staff::EventKind::BackupMade, by, form == Backup::Plain ? "plain" : "encrypted", true);
}

} // namespace kitapdar::audit
