// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::visits::kinds {

/// A scan at the desk told that a reader came: an entry of its own, so that undoing the lending leaves the visit.
inline constexpr journal::Kind note{"visit.note", Permission::LoanLend, {"reader"}};
inline constexpr journal::Kind add{"visit.add", Permission::ReportEnter, {"reader"}};
inline constexpr journal::Kind tally{"visit.tally", Permission::ReportEnter, {}};
inline constexpr journal::Kind addReference{"reference.add", Permission::ReportEnter, {}};

inline constexpr std::array all = {&note, &add, &tally, &addReference};

} // namespace kitapdar::visits::kinds
