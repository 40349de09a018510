// The digitization's part of the table of commands.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <array>
#include <span>

namespace kitapdar::ctl {

/// The queue with files and texts, the pages, the work, choosing.
std::array<std::span<const Command>, 4> digitizationTables();

} // namespace kitapdar::ctl
