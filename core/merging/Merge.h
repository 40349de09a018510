// Merging: two records that are one title are made one. Everything that is about the one that goes follows to the one
// that stays.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Doubt.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/Record.h"
#include "core/digitization/Item.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kitapdar::merging {

struct Merge {
    catalogue::RecordId kept{0};
    std::int64_t keptVersion = 0; // as they were looked at
    catalogue::RecordId other{0}; // that goes
    std::int64_t otherVersion = 0;
    bool addsFields = false; // Comparison::offered
};

struct Merged {
    std::int64_t records = 0; // that went
    std::int64_t copies = 0;  // that followed
    std::int64_t items = 0;   // of digitization, that followed
    std::int64_t fields = 0;  // that were added
};

struct BothInDigitization { // a record has at most one open item: one of them is dropped or accepted first
    static constexpr std::string_view code = "both_in_digitization";
    digitization::ItemId keptItem;
    digitization::ItemId otherItem;
};
struct OneIsVolumeOfOther { // a set and its volume
    static constexpr std::string_view code = "one_is_volume_of_other";
    catalogue::RecordId volume;
};
struct ArticlesWithoutHost { // the record that stays has no control number, and articles name that of the other one
    static constexpr std::string_view code = "articles_without_host";
    catalogue::RecordId host;
    std::int64_t articles;
};
struct VolumesWithoutSet { // the record that stays is no set with a control number, and the other has volumes
    static constexpr std::string_view code = "volumes_without_set";
    catalogue::RecordId set;
    std::int64_t volumes;
};
struct AlreadyMerged { // the record went to another one, by a merge that stands
    static constexpr std::string_view code = "already_merged";
    catalogue::RecordId record;
    catalogue::RecordId into; // where it is now
};
using MergeRefusal = Refusal<catalogue::UnknownRecord, catalogue::SameRecord, AlreadyMerged, BothInDigitization,
                             OneIsVolumeOfOther, VolumesWithoutSet, ArticlesWithoutHost>;

/// Two records side by side.
struct Comparison {
    catalogue::Record kept;
    catalogue::Record other;
    std::int64_t keptCopies = 0; // all that there are
    std::int64_t otherCopies = 0;
    /// What only the other one has and a merge may add: MergedFields.h.
    std::vector<catalogue::MarcField> offered;
};

} // namespace kitapdar::merging
