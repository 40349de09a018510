// Write-off acts and replacements in kind.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <span>

namespace kitapdar::ctl {

/// The commands of write-off, to be put among the others.
std::span<const Command> withdrawalCommands();

} // namespace kitapdar::ctl
