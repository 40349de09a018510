#include "core/administration/LibraryCheck.h"

#include "core/library/Rooms.h"

namespace kitapdar {

namespace {

constexpr int reportedOfEachKind = 10;

Result<void> checkInvariants(storage::Snapshot& snapshot, std::vector<CheckProblem>& problems) {
    for (const Room& room : allRooms()) {
        for (const Invariant& invariant : room.invariants) {
            int reported = 0;
            CHECK(snapshot.each(invariant.sql, {}, [&](const storage::Row& row) {
                problems.push_back({std::string(invariant.code), row.string(0)});
                return ++reported < reportedOfEachKind;
            }));
        }
    }
    return {};
}

} // namespace

Result<std::vector<CheckProblem>> checkLibrary(storage::Store& store, const journal::Journal& journal,
                                               const catalogue::SearchIndex& search) {
    std::vector<CheckProblem> problems;
    TRY(auto damage, store.damage());
    if (damage.size() > reportedOfEachKind) damage.resize(reportedOfEachKind);
    for (std::string& line : damage) problems.push_back({"damage", std::move(line)});
    CHECK(store.readNow([&](storage::Snapshot& snapshot) -> Result<void> {
        TRY(const auto broken, journal.firstBroken(snapshot));
        if (broken) problems.push_back({"journal_chain", "operation " + std::to_string(*broken)});
        TRY(const auto unsearchable, search.disagreements(snapshot, reportedOfEachKind));
        for (const catalogue::RecordId id : unsearchable) {
            problems.push_back({"search_index", "record " + std::to_string(id.value)});
        }
        return checkInvariants(snapshot, problems);
    }));
    return problems;
}

} // namespace kitapdar
