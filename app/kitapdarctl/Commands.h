// All commands of the program in one table.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <span>

namespace kitapdar::ctl {

std::span<const Command> commands();

} // namespace kitapdar::ctl
