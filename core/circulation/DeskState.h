// What the desk remembers of the reader who stands there, between two scans.
#pragma once

#include "core/circulation/LoanService.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace kitapdar::circulation {

/// Kept by the window, handed in with each scan. A new one for each reader.
struct DeskState {
    std::optional<std::string> card;       // of the reader who stands here, as it is stored
    std::set<std::string> lentThisSession; // barcodes
    std::set<std::string_view> allowed;    // codes of the questions about the reader that were answered with yes

    /// The librarian has said yes to these questions. Those about the reader as a whole (the registration has ended,
    /// something is overdue) are not asked at the next book; those about a book are.
    void allow(const NotLent& asked);
    /// Whether every question was answered so before and nothing else stands in the way.
    bool allows(const NotLent& asked) const;
};

} // namespace kitapdar::circulation
