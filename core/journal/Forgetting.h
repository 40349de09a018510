// What forgetting leaves behind, so that a library can be checked afterwards as before. Private to core/journal.
#pragma once

#include "core/base/Result.h"
#include "core/journal/Entry.h"
#include "core/journal/HeldRows.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace kitapdar::journal {

/// What an entry is about that makes something forgotten and holds anew rows that were held together: so it is found.
Subject everythingForgotten();
bool areHeldTogether(const std::vector<HeldRows>& held);

/// 64 hexadecimal digits; BLAKE2b-256.
std::string digestOfNumbers(const std::set<std::int64_t>& numbers);

/// Rows of which the journal no longer tells how they came to be, as they are now: each by itself, or with all rows
/// that were held together with it until now.
Result<std::vector<HeldRows>> heldAnew(storage::Snapshot& snapshot, const std::vector<Subject>& rows);

} // namespace kitapdar::journal
