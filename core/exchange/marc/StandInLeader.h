// Records of IRBIS have no leader, and ISO 2709 and MARCXML have no records without one. What is written for it says so
// in a position that UNIMARC leaves undefined, and is none again when it is read.
#pragma once

#include "core/catalogue/MarcRecord.h"

#include <string_view>

namespace kitapdar::exchange {

/// "A book", and 'i' in leader/19; the numbers are filled in as in any leader.
inline constexpr std::string_view standInLeader = "00000nam0 2200000  i450 ";

inline void dropStandInLeader(catalogue::MarcRecord& record) {
    const std::string_view leader = record.leader;
    if (leader.size() != standInLeader.size()) return;
    if (leader.substr(5, 7) == standInLeader.substr(5, 7) && leader.substr(17) == standInLeader.substr(17)) {
        record.leader.clear();
    }
}

} // namespace kitapdar::exchange
