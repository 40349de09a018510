#include "core/exchange/ImportQueries.h"

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

ImportState stateFrom(std::string_view code) {
    const auto found = std::ranges::find(states, code, [](const auto& each) { return each.second; });
    return found == states.end() ? ImportState::Running : found->first;
}

} // namespace

std::string_view code(ImportState state) {
    return std::ranges::find(states, state, [](const auto& each) { return each.first; })->second;
}

Result<std::vector<PastImport>> ImportQueries::latest(storage::Snapshot& snapshot, int limit) const {
    return snapshot.all(
        "select id, started_at, file_name, format, encoding, state, records, imported, copies, "
        "duplicates, broken from import_run order by id desc limit $1",
        {limit}, [](const storage::Row& row) {
            return PastImport{catalogue::ImportId(row.integer(0)),
                              Instant{row.integer(1)},
                              std::string(row.text(2)),
                              std::string(row.text(3)),
                              std::string(row.text(4)),
                              stateFrom(row.text(5)),
                              row.integer(6),
                              row.integer(7),
                              row.integer(8),
                              row.integer(9),
                              row.integer(10)};
        });
}

} // namespace kitapdar::exchange
