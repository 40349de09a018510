// The kinds, sources, reasons, columns and settings of the books of account.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <span>

namespace kitapdar::ctl {

std::span<const Command> accountTermCommands();

} // namespace kitapdar::ctl
