// Where a copy goes that lies on the desk: one of four trays, and why.
#pragma once

#include "core/circulation/Loan.h"

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::circulation {

enum class Tray { Shelf, HoldShelf, Repair, OtherBranch };
/// "shelf", "hold_shelf", "repair", "other_branch".
std::string_view code(Tray tray);

enum class TrayReason {
    AtHome,         // it belongs here
    Floats,         // it belongs elsewhere, and the rules let it stay
    PlaceUnknown,   // the desk or the copy has no place: it is put where it belongs
    ForReader,      // a reader waits for it and fetches it here
    ForReaderThere, // a reader waits for it at another place
    GoesHome,       // it belongs to another place
    OnItsWay,       // it was sent to another place before
    Damaged,        // it is to be mended
    NotInStock,     // its state keeps it from being lent: the bindery, written off
};
/// "at_home" …
std::string_view code(TrayReason reason);

struct Routing {
    Tray tray = Tray::Shelf;
    TrayReason reason = TrayReason::AtHome;
    std::string place; // code: Shelf, its own; HoldShelf, this one; OtherBranch, where it is sent
    std::string shelf; // its shelf mark
    std::optional<holds::HoldId> hold;
    std::string readerCard;                 // who waits for it; "": nobody
    std::optional<Day> readyUntil;          // on the hold shelf
    std::optional<holds::HoldRow> row = {}; // of `hold`, for its slip
};

} // namespace kitapdar::circulation
