// What the desk remembers of the reader who stands there, between two scans.
#pragma once

#include "core/circulation/LoanService.h"

#include <optional>
#include <set>
#include <string>

namespace kitapdar::circulation {

/// Kept by the window, handed in with each scan. A new one for each reader.
struct DeskState {
    std::optional<std::string> card;       // of the reader who stands here, as it is stored
    std::set<std::string> lentThisSession; // barcodes
    Confirmed allowed;                     // the questions about the reader that were answered with yes
    /// The scan was given then and handed on, and no answer came: it may be recorded already. Set for one scan.
    std::optional<Instant> unansweredSince = {};

    /// The librarian has said yes to these questions. Those about the reader as a whole (the registration has ended,
    /// something is overdue) are not asked at the next book; those about a book are.
    void allow(const NotLent& asked);
};

} // namespace kitapdar::circulation
