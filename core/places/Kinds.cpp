#include "core/places/Kinds.h"

#include "core/journal/Entry.h"
#include "core/places/PlaceRepository.h"
#include "core/places/PlaceUse.h"

namespace kitapdar::places::kinds {

Result<bool> placeMissed(storage::Snapshot& snapshot, const journal::Entry& entry) {
    const PlaceRepository places;
    TRY(const bool orphans, places.hasOrphans(snapshot));
    if (orphans) return true;
    const std::string code = factText(entry.facts, journal::FactName::Place);
    TRY(const auto place, places.byCode(snapshot, code));
    if (place || code.empty()) return false;
    TRY(const auto use, useOf(snapshot, code));
    return use.copies + use.rules > 0;
}

} // namespace kitapdar::places::kinds
