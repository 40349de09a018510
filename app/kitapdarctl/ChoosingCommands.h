// Choosing what is digitized: their part of the table of commands.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <span>

namespace kitapdar::ctl {

std::span<const Command> choosingCommands();

} // namespace kitapdar::ctl
