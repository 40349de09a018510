#include "core/exchange/JoinedCheck.h"

#include "core/catalogue/JoinedEditions.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/Kinds.h"
#include "core/journal/FactName.h"
#include "core/journal/HeldRanges.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace kitapdar::exchange {

namespace {

/// What the journal says of an import.
struct Reported {
    bool undoBegun = false;
    bool undone = false;
    std::optional<std::string> digest;
};

Result<Reported> reportedOf(storage::Snapshot& snapshot, std::int64_t import) {
    Reported reported;
    CHECK(
        snapshot.each("select o.kind, o.facts from operation_subject s join operation o on o.seq = s.operation_seq "
                      "where s.subject_table = 'import_run' and s.subject_id = $1 order by o.seq",
                      {import}, [&](const storage::Row& row) {
                          const std::string_view kind = row.text(0);
                          reported.undoBegun = reported.undoBegun || kind == kinds::beginUndo.code;
                          reported.undone = reported.undone || kind == kinds::undoImport.code;
                          if (kind != kinds::run.code) return true;
                          const auto facts = nlohmann::json::parse(row.text(1), nullptr, false);
                          const std::string name(journal::code(journal::FactName::Digest));
                          if (facts.is_object() && facts.contains(name) && facts[name].is_string())
                              reported.digest = facts[name].get<std::string>();
                          return true;
                      }));
    return reported;
}

Result<bool> isAsReported(storage::Snapshot& snapshot, std::int64_t import) {
    TRY(const auto joined, catalogue::JoinedEditionRepository().ofImport(snapshot, catalogue::ImportId(import)));
    if (!joined.strange.empty()) return false;
    TRY(const auto reported, reportedOf(snapshot, import));
    if (reported.undone) return joined.rows == 0;
    if (reported.undoBegun && joined.rows == 0) return true; // they go with the last copies
    return !reported.digest || *reported.digest == joined.digest;
}

} // namespace

Result<std::vector<std::string>> changedJoins(storage::Snapshot& snapshot) {
    TRY(const auto imports,
        snapshot.all("select id from import_run where content = 'records' union select import_id from joined_edition "
                     "order by 1",
                     {}, [](const storage::Row& row) { return row.integer(0); }));
    std::vector<std::string> changed;
    for (const std::int64_t import : imports) {
        TRY(const bool asReported, isAsReported(snapshot, import));
        if (!asReported) changed.push_back("joined_edition of import " + std::to_string(import));
    }
    return changed;
}

Result<std::vector<journal::HeldRows>> rowsBeingUndone(storage::Snapshot& snapshot) {
    TRY(const auto undone, importsBeingUndone(snapshot));
    if (undone.empty()) return std::vector<journal::HeldRows>();
    TRY(const auto imports, undoneWith(snapshot, catalogue::ImportId(undone.front())));
    TRY(auto ranges, journal::rangesHeldBy(snapshot, "import_run", imports));
    std::erase_if(ranges, [](const journal::HeldRows& range) { return range.table == "import_run"; });
    return ranges;
}

} // namespace kitapdar::exchange
