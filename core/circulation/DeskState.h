// What the desk remembers of the reader who stands there, between two scans, and how it works at present.
#pragma once

#include "core/circulation/LoanService.h"

#include <optional>
#include <set>
#include <string>

namespace kitapdar::circulation {

/// What a copy's code does, whoever stands there.
enum class DeskMode {
    Auto,    // by the table of DeskService.h
    Lend,    // lends; also what the reader has in the reading room, which is taken home then
    Return,  // returns, and sends on its way what was not lent
    InHouse, // counts the use in the reading room; no loan
};

/// Kept by the window, handed in with each scan. A new one for each reader; the mode and `on` are the desk's.
struct DeskState {
    std::optional<std::string> card;       // of the reader who stands here, as it is stored
    std::set<std::string> lentThisSession; // barcodes
    Confirmed allowed;                     // the questions about the reader that were answered with yes
    /// The scan was given then and handed on, and no answer came: it may be recorded already. Set for one scan.
    std::optional<Instant> unansweredSince = {};
    DeskMode mode = DeskMode::Auto;
    std::optional<Day> dueByHand = {};        // of what is lent to this reader, and renewed
    bool lendsToRoom = false;                 // what is lent to this reader is read in the reading room
    std::optional<Day> on = {};               // the day of what is returned: the book drop of yesterday
    HoldChoice passedHold = HoldChoice::Keep; // set for one scan

    /// The librarian has said yes to these questions, for this reason. Those about the reader as a whole (the
    /// registration has ended, something is overdue, too much is owed) are not asked at the next book; those about a
    /// book are.
    void allow(const NotLent& asked, const std::string& reason = {});
};

} // namespace kitapdar::circulation
