// Commands about periodicals.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <span>

namespace kitapdar::ctl {

std::span<const Command> periodicalCommands();

} // namespace kitapdar::ctl
