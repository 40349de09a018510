#include "core/workflow/TaskAdoption.h"

#include "core/journal/ClockBehind.h"
#include "core/staff/Gate.h"
#include "core/storage/Meta.h"
#include "core/workflow/Kinds.h"
#include "core/workflow/WorkRepository.h"

#include <cstdlib>
#include <string>

namespace kitapdar::workflow {

namespace {

constexpr std::string_view mark = "tasks_to_adopt"; // in `meta`: the last item; written by migration 42
constexpr int itemsInSlice = 500;

/// True when there may be more.
Result<bool> adoptSlice(storage::Transaction& transaction, const journal::Journal& journal) {
    TRY(const auto last, storage::metaValue(transaction, mark));
    if (!last) return false; // another desk was quicker
    TRY(const int behind, journal::daysBehind(transaction, journal.clock()));
    if (behind > 0) return false; // done when the library is opened with a right clock
    const digitization::ItemId after(std::strtoll(last->c_str(), nullptr, 10));
    TRY(const auto tasks, WorkRepository(transaction).missingTasks(after, itemsInSlice));
    if (tasks.empty()) {
        CHECK(storage::eraseMeta(transaction, mark));
        return false;
    }
    const Session program{"Kitapdar", "0", {}};
    const auto by = staff::Gate::admitProgram<Permission::DigitizationEdit>(program);
    journal::Operation operation = journal.begin(transaction, by, kinds::adopt);
    for (const Task& task : tasks) CHECK(WorkRepository::addTask(operation, task));
    operation.fact(journal::FactName::Number, static_cast<std::int64_t>(tasks.size()));
    CHECK(operation.finish());
    CHECK(storage::setMeta(transaction, mark, std::to_string(tasks.back().itemId.value)));
    return true;
}

} // namespace

Result<bool> areTasksWaiting(storage::Snapshot& snapshot) {
    TRY(const auto waiting, storage::metaValue(snapshot, mark));
    return waiting.has_value();
}

Result<void> adoptWaitingTasks(storage::Store& store, const journal::Journal& journal, jobs::Progress& progress) {
    TRY(const bool waiting, store.readNow(areTasksWaiting));
    for (bool more = waiting; more;) {
        if (progress.cancelled()) return fail(cancelled());
        TRY(more, store.writeNow([&](storage::Transaction& transaction) { return adoptSlice(transaction, journal); }));
    }
    return {};
}

} // namespace kitapdar::workflow
