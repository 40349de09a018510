// What both sides of a move must have in common at its end. Private to core/administration.
#pragma once

#include "core/base/Result.h"
#include "core/jobs/Progress.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace kitapdar {

/// Rows and BLAKE2b of a table, every column of it.
struct TableDigest {
    std::int64_t rows = 0;
    std::string blake2b;
    friend bool operator==(const TableDigest&, const TableDigest&) = default;
};

struct MovedContent {
    std::map<std::string, TableDigest> tables;
    std::map<std::string, std::string> marks;   // rows of `meta` that belong to the content
    std::map<std::string, std::int64_t> series; // the last id of each business table
};

Result<std::map<std::string, std::int64_t>> idSeries(storage::Snapshot& snapshot);

/// Reads everything once, in a transaction of its own; Fault::Cancelled when `progress` is.
Result<MovedContent> contentOf(storage::Connection& connection, const jobs::Progress& progress);

/// Names of what differs: tables, "meta", "ids of <table>".
std::vector<std::string> differences(const MovedContent& source, const MovedContent& target);

} // namespace kitapdar
