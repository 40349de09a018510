// Author and title in one line, as acts and books of account have them.
#pragma once

#include <string>

namespace kitapdar {

/// "Әуезов М. Абай жолы": a stop between the two, never a second one. Either may be empty.
std::string authorAndTitle(const std::string& author, const std::string& title);

} // namespace kitapdar
