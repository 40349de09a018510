// The text of --help.
#pragma once

#include <span>
#include <string>

namespace kitapdar::ctl {

/// One line for each command whose name begins with the words; all without words.
std::string helpText(std::span<const std::string> words);

} // namespace kitapdar::ctl
