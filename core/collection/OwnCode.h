// Codes that Kitapdar itself gives out. Pure; any thread.
#pragma once

#include <string_view>

namespace kitapdar::collection {

/// Whether a burst of keys is, as a whole, an own barcode of a copy, a reader's card or a badge, each with its right
/// check character, or a command of the desk sheet. Nobody's password is: what a scanner sends so is a scan wherever it
/// is sent.
bool isOwnCode(std::string_view keys);

} // namespace kitapdar::collection
