// Stocktakings: starting, scanning, the result, the act, the plan.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <span>

namespace kitapdar::ctl {

/// The commands of stocktakings, to be put among the others.
std::span<const Command> stocktakingCommands();

} // namespace kitapdar::ctl
