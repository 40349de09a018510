// All commands of the program in one table.
#pragma once

#include "app/kitapdarctl/Arguments.h"

#include <span>
#include <string>

namespace kitapdar::ctl {

std::span<const Command> commands();

/// The text of --help: one line for each command whose name begins with the words; all without words.
std::string helpText(std::span<const std::string> words);

} // namespace kitapdar::ctl
