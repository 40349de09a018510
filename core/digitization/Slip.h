// The slip that lies in a book while it is digitized: its code opens the item when it is scanned. Pure; any thread.
#pragma once

#include "core/digitization/Item.h"

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::digitization {

/// What the slip's bars say: ASCII, begins with a letter, with a check character. Never "" for an item that is there.
std::string slipCode(ItemId item);
/// As a scanner or a person types it. nullopt when it is no slip.
std::optional<ItemId> itemOfSlip(std::string_view scanned);

} // namespace kitapdar::digitization
