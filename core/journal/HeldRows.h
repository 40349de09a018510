// Rows that are written in bulk: their entry of the journal holds each slice of them by one digest, not row by row.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::journal {

/// The rows of a table from the id `first` to `last` as they stood after the entry `asOf`. What is changed later is in
/// later entries.
struct HeldRows {
    std::string table;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t rows = 0; // that were there
    std::int64_t asOf = 0;
    std::vector<std::string> columns; // that the digest covers, in the order of names
    std::string digest;               // 64 hexadecimal digits
};

/// The rows that are there now. The names of tables are constants of the program.
Result<HeldRows> heldRows(storage::Snapshot& snapshot, std::string_view table, std::int64_t first, std::int64_t last);

/// Holds what one transaction adds to some tables: begun before the first row is written, asked after the last.
class AddedRows {
public:
    static Result<AddedRows> since(storage::Snapshot& snapshot, const std::vector<std::string>& tables);
    /// One for each table that has got rows.
    Result<std::vector<HeldRows>> held(storage::Snapshot& snapshot) const;

private:
    std::map<std::string, std::int64_t> m_newest; // ids before
};

/// All rows of these tables, one for each that has any: of a library that is made as a whole.
Result<std::vector<HeldRows>> allRows(storage::Snapshot& snapshot, const std::vector<std::string>& tables);

/// What entries about these things hold, each range of rows once, neighbours as one: to be held anew when such a thing
/// is taken away, with what is there then.
Result<std::vector<HeldRows>> heldBy(storage::Snapshot& snapshot, std::string_view subjectTable,
                                     const std::vector<std::int64_t>& subjects);

nlohmann::json toJson(const std::vector<HeldRows>& held);
/// Those of an entry; what has not exactly this shape is left out.
std::vector<HeldRows> heldIn(const nlohmann::json& changes);

} // namespace kitapdar::journal
