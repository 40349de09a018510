#include "core/places/PlaceUse.h"

namespace kitapdar::places {

Result<PlaceUse> useOf(storage::Snapshot& snapshot, const std::string& placeCode) {
    PlaceUse use;
    TRY(use.copies, snapshot.number("select count(*) from copy where place = $1", {placeCode}));
    TRY(use.rules, snapshot.number("select (select count(*) from loan_rule where place = $1) + "
                                   "(select count(*) from calendar_day where place = $1)",
                                   {placeCode}));
    return use;
}

} // namespace kitapdar::places
