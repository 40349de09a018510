// A work as a RUSMARC record, the fields a cataloguer of a Kazakh regional library would fill.
// Source: RUSMARC manual of the National Library of Russia, fields 010, 100, 101, 110, 200, 210, 215, 225, 606, 675,
// 686, 700, 801, 899.
#pragma once

#include "core/base/Time.h"
#include "core/catalogue/MarcRecord.h"
#include "core/demo/DemoData.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::demo {

/// What a record says beyond the work itself.
struct Cataloguing {
    std::string controlNumber;
    std::string isbn; // "" for none
    Day day;
    struct Holding {
        std::string inventoryNumber;
        std::string place;
    };
    std::vector<Holding> holdings; // copies that travel with the record (field 899)
};

catalogue::MarcRecord recordOf(const Work& work, const Cataloguing& cataloguing);

/// "Лев Николаевич" → "Л. Н."
std::string initials(std::string_view given);

} // namespace kitapdar::demo
