// Requests that were not met, without the reader: what acquisition and digitization look at.
#pragma once

#include "core/holds/Hold.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kitapdar::holds {

/// What is noted at the desk when a reader asks in vain.
struct NewUnmet {
    UnmetReason reason = UnmetReason::Other;
    std::optional<catalogue::RecordId> recordId;
    std::string wanted; // what was asked for when the catalogue has it not; no person
    std::int64_t n = 1;
};

/// How often a request was not met, by record (or the text that was asked for), reason and place.
struct UnmetCount {
    std::optional<catalogue::RecordId> recordId;
    std::string title; // of the record, or what was asked for
    UnmetReason reason = UnmetReason::Other;
    std::string place;
    std::int64_t n = 0;
};

/// What readers ask for most and do not get.
struct MostWanted {
    std::optional<catalogue::RecordId> recordId;
    std::string title; // of the record, or what was asked for
    std::string authors;
    std::int64_t unmet = 0;
    std::int64_t waiting = 0; // holds in the queue
};

} // namespace kitapdar::holds
