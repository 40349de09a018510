// Transfers: a copy on its way from one place of the library to another.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/collection/Copy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::transfers {

using TransferId = Id<struct TransferTag>;

/// Why a copy travels.
enum class TransferReason {
    Home, // back to its own place
    Hold, // to the reader who waits for it
    Sent  // a librarian wants it there
};

/// Stable codes as stored: "home", "hold", "sent".
std::string_view code(TransferReason reason);
std::optional<TransferReason> transferReasonFromCode(std::string_view code);

/// Places are codes; "" where nobody knows it.
struct Transfer {
    TransferId id{0};
    collection::CopyId copyId{0};
    std::string fromPlace;
    std::string toPlace;
    TransferReason reason = TransferReason::Sent;
    Instant sentAt;
    Day sentOn;
    std::optional<Instant> receivedAt;
    std::optional<Day> receivedOn;
    std::optional<Day> cancelledOn;
    std::int64_t version = 0;

    bool isOpen() const { return !receivedAt && !cancelledOn; }
};

/// A transfer as a list shows it.
struct TransferRow {
    Transfer transfer;
    catalogue::RecordId recordId{0};
    std::string title;
    std::string authors;
    std::string barcode; // or the inventory number when the copy has none
};

/// When something is done: of the journal's clock.
struct Moment {
    Instant at;
    Day on;
    static Moment of(const Clock& clock) { return {clock.now(), clock.today()}; }
};

struct AlreadyInTransit { // it is on its way
    static constexpr std::string_view code = "already_in_transit";
    std::string toPlace;
};
struct NotInTransit {
    static constexpr std::string_view code = "not_in_transit";
};
struct AlreadyThere { // the copy is at that place
    static constexpr std::string_view code = "already_there";
    std::string place;
};
struct CopyNotOnShelf { // held for a reader, in the bindery, lost …
    static constexpr std::string_view code = "copy_not_on_shelf";
    collection::CopyState state{};
};
struct TransferPlaceMissing { // where to is not named
    static constexpr std::string_view code = "transfer_place_missing";
};
using SendRefusal =
    Refusal<collection::UnknownCopy, collection::AmbiguousCode, collection::CopyOnLoan, AlreadyInTransit, AlreadyThere,
            CopyNotOnShelf, TransferPlaceMissing, places::UnknownPlace, places::PlaceClosed>;

} // namespace kitapdar::transfers
