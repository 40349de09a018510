#include "core/exchange/ImportQueries.h"

#include "core/exchange/ImportRun.h"
#include "core/storage/Columns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::exchange {

namespace {

constexpr std::array states{
    std::pair{ImportState::Running, std::string_view("running")},
    std::pair{ImportState::Done, std::string_view("done")},
    std::pair{ImportState::Cancelled, std::string_view("cancelled")},
    std::pair{ImportState::Undone, std::string_view("undone")},
};

std::optional<ImportState> stateFromCode(std::string_view code) {
    const auto found = std::ranges::find(states, code, [](const auto& each) { return each.second; });
    return found == states.end() ? std::nullopt : std::optional(found->first);
}

constexpr auto importColumns = storage::columnsOf<PastImport>(
    storage::readOnly("id", &PastImport::id), storage::readOnly("started_at", &PastImport::startedAt),
    storage::readOnly("file_name", &PastImport::fileName), storage::readOnly("format", &PastImport::format),
    storage::readOnly("encoding", &PastImport::encoding),
    storage::readOnly("state", &PastImport::state, storage::codes(stateFromCode, ImportState::Running)),
    storage::readOnly("records", &PastImport::records), storage::readOnly("imported", &PastImport::imported),
    storage::readOnly("copies", &PastImport::copies), storage::readOnly("duplicates", &PastImport::duplicates),
    storage::readOnly("broken", &PastImport::broken));

Result<std::vector<PastImport>> latestOf(storage::Snapshot& snapshot, ImportContent content, int limit) {
    static const std::string sql =
        "select " + importColumns.list() + " from import_run where content = $1 order by id desc limit $2";
    return snapshot.all(sql, {code(content), limit}, importColumns);
}

} // namespace

std::string_view code(ImportState state) {
    return std::ranges::find(states, state, [](const auto& each) { return each.first; })->second;
}

Result<std::vector<PastImport>> ImportQueries::latest(storage::Snapshot& snapshot, int limit) const {
    return latestOf(snapshot, ImportContent::Records, limit);
}

Result<std::vector<PastImport>> ImportQueries::latestOfReaders(storage::Snapshot& snapshot, int limit) const {
    return latestOf(snapshot, ImportContent::Readers, limit);
}

} // namespace kitapdar::exchange
