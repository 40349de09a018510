#include "core/workflow/BuildLease.h"

#include "core/recognition/WorkerName.h"
#include "core/storage/Columns.h"

namespace kitapdar::workflow {

namespace {

struct Lease {
    std::string assignee; // of the task, when the worker took it
    Instant takenAt;
    std::string worker;
    Instant seenAt;
};

constexpr auto leaseColumns = storage::columnsOf<Lease>(
    storage::readOnly("assignee", &Lease::assignee), storage::readOnly("taken_at", &Lease::takenAt),
    storage::readOnly("worker", &Lease::worker), storage::readOnly("seen_at", &Lease::seenAt));

} // namespace

Result<BuildLeases::Holder> BuildLeases::holderOf(const Task& task, Instant now) {
    static const std::string sql = "select " + leaseColumns.list() + " from build_lease where task_id = $1";
    if (task.state != TaskState::Active) return Holder::None;
    TRY(const auto lease, m_transaction.first(sql, {task.id}, leaseColumns));
    // Of another taking: a person has the task by now.
    if (!lease || lease->assignee != task.assignee || lease->takenAt != task.takenAt) return Holder::None;
    const bool isSilent = now.milliseconds - lease->seenAt.milliseconds > std::chrono::milliseconds(buildLease).count();
    return isSilent || recognition::hasEnded(lease->worker) ? Holder::Lost : Holder::Living;
}

Result<void> BuildLeases::hold(const Task& task, const std::string& worker, Instant now) {
    CHECK(m_transaction.execute(
        "insert into build_lease (task_id, assignee, taken_at, worker, seen_at) values ($1, $2, $3, $4, $5) "
        "on conflict (task_id) do update set assignee = excluded.assignee, taken_at = excluded.taken_at, "
        "worker = excluded.worker, seen_at = excluded.seen_at",
        {task.id, task.assignee, task.takenAt, worker, now}));
    return {};
}

Result<void> BuildLeases::renew(const std::string& worker, Instant now) {
    CHECK(m_transaction.execute("update build_lease set seen_at = $2 where worker = $1", {worker, now}));
    return {};
}

Result<void> BuildLeases::release(TaskId task) {
    CHECK(m_transaction.execute("delete from build_lease where task_id = $1", {task}));
    return {};
}

} // namespace kitapdar::workflow
