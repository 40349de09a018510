// Brings a database to the program's schema. Numbered files, all or nothing per file, never downwards.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"
#include "core/storage/MigrationStep.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::storage {

struct Migration {
    std::int64_t number;
    std::string name;
    std::string script;      // with the engine's words already in place
    std::string finish = {}; // after the step of this number, if there is one (MigrationStep.h)
};

/// The migrations built into the program, in the order of their numbers: core/<room>/migrations/NNNN-name.sql, each
/// followed by its engine file NNNN-name.<engine>.sql when there is one, and behind its step by NNNN-name.after.sql.
/// The rooms number theirs in one series.
std::vector<Migration> migrations(Engine engine);

/// The schema number of a database; 0 for an empty one.
Result<std::int64_t> schemaVersion(Connection& connection);
/// The newest schema this program knows.
std::int64_t newestSchema();

/// Whether the database has this table.
Result<bool> hasTable(Snapshot& snapshot, std::string_view table);

/// Applies what is missing of the built-in migrations, or of those given (in order, the first of a library included),
/// each in its own transaction. Other desks of a shared library hear of it; `afterEach` gives them their rights anew
/// (grantAgain), in the same transaction. Fault::SchemaTooNew leaves the library untouched. `progress` is asked by
/// steps (MigrationStep.h) and cancels by returning false: Fault::Cancelled, and the migration is not done.
Result<void> migrate(Connection& connection);
Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations,
                     const std::function<Result<void>(Transaction&)>& afterEach = {},
                     const StepProgress& progress = {});

} // namespace kitapdar::storage
