// The mark of a library into which another one is being moved. Until the move is done it is no library to work in: it
// is refused by everything that opens one, with Fault::Unfinished.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"
#include "core/storage/Transaction.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::storage {

/// What a move keeps in the mark so that it can be resumed; nullopt when the library is whole. `meta` must be there.
Result<std::optional<std::string>> moveMark(Snapshot& snapshot);
Result<void> setMoveMark(Transaction& transaction, std::string_view text);
Result<void> clearMoveMark(Transaction& transaction);
/// Marks a database that has no schema yet, in a transaction of its own: at no moment it opens as an empty library.
Result<void> markBeforeFirstSchema(Connection& connection, std::string_view text);

/// Fault::Unfinished when there is a mark.
Result<void> refuseUnfinished(Connection& connection);

/// What the library remembers of its content (see Meta.h). What tells of the place where it lies does not move along
/// and is left out.
Result<std::map<std::string, std::string>> contentMarks(Snapshot& snapshot);

} // namespace kitapdar::storage
