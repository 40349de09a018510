// Which row an action is about that is done to one row at a time.
#pragma once

#include "wording/Words.h"

#include <cstdint>
#include <optional>

namespace kitapdar::ui {

class Announcer;
class DataTable;

/// The row that is marked, else the current one. nullopt, and told: several are marked, so nobody knows which one is
/// meant; or there is none, which `none` says.
std::optional<std::int64_t> oneRow(const DataTable& table, Announcer& announcer, const Words& none);

} // namespace kitapdar::ui
