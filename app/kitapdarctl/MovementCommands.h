// Movements of the stock: transfers between places, binding, repair, re-valuation.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <span>

namespace kitapdar::ctl {

/// The commands of movements, to be put among the others.
std::span<const Command> movementCommands();

} // namespace kitapdar::ctl
