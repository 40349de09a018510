// The digitization's part of the table of commands.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <array>
#include <span>

namespace kitapdar::ctl {

/// The queue with files and texts, the pages, the work.
std::array<std::span<const Command>, 3> digitizationTables();

} // namespace kitapdar::ctl
