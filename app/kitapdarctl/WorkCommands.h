// The work on items of digitization: their part of the table of commands.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <span>

namespace kitapdar::ctl {

std::span<const Command> workCommands();

} // namespace kitapdar::ctl
