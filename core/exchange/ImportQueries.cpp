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
    std::pair{ImportState::Interrupted, std::string_view("interrupted")}, // never stored
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

std::vector<PastImport> withInterrupted(std::vector<PastImport> imports, Instant now, bool runsHere, bool isAlone) {
    constexpr std::int64_t longest = 3LL * 60 * 60 * 1000; // milliseconds: of an import at another desk
    for (PastImport& each : imports) {
        if (each.state != ImportState::Running) continue;
        const bool isOurs = std::exchange(runsHere, false); // one import at a time
        const bool isElsewhere = !isAlone && now.milliseconds - each.startedAt.milliseconds <= longest;
        if (!isOurs && !isElsewhere) each.state = ImportState::Interrupted;
    }
    return imports;
}

Result<std::vector<PastImport>> ImportQueries::latest(storage::Snapshot& snapshot, int limit) const {
    return latestOf(snapshot, ImportContent::Records, limit);
}

Result<std::vector<PastImport>> ImportQueries::latestOfReaders(storage::Snapshot& snapshot, int limit) const {
    return latestOf(snapshot, ImportContent::Readers, limit);
}

} // namespace kitapdar::exchange
