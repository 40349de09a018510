// The pages of an item of digitization: their part of the table of commands.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <span>

namespace kitapdar::ctl {

std::span<const Command> pageCommands();

} // namespace kitapdar::ctl
