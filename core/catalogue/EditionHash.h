// Hashes of folded words. Pure. Private to the room.
#pragma once

#include "core/catalogue/Edition.h"

#include <cstdint>
#include <string_view>

namespace kitapdar::catalogue {

/// The same on every machine.
std::uint64_t editionHash64(std::string_view bytes);
/// 0 for "", which says nothing, and for nothing else.
Edition::Hash editionHash(std::string_view text);

} // namespace kitapdar::catalogue
