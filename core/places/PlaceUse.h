// What stands at a place or names it, in rooms above: declared here, where it is asked, and defined in
// core/rules/PlaceUse.cpp, where copies and loan rules are known.
#pragma once

#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>

namespace kitapdar::places {

struct PlaceUse {
    std::int64_t copies = 0;
    std::int64_t rules = 0;
};

Result<PlaceUse> useOf(storage::Snapshot& snapshot, const std::string& placeCode);

} // namespace kitapdar::places
