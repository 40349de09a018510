// Holds: what readers wait for, a record (any copy of it) or one copy. A hold for which a free copy stands on a shelf
// is a request to the place of that copy. Source: docs/circulation.md, 7.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/collection/Copy.h"
#include "core/readers/Reader.h"
#include "core/transfers/Transfer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::holds {

using HoldId = Id<struct HoldTag>;

enum class HoldState {
    Waiting,   // in the queue of its record
    Requested, // a copy is to be taken from the shelf
    InTransit, // the copy is on its way to the place where it is picked up
    Ready,     // the copy is on the hold shelf
    Fulfilled, // lent
    Cancelled,
    Expired, // not picked up in time, or no longer wanted
    Refused  // no copy will come
};

/// Stable codes as stored and as kitapdarctl prints them: "in_transit".
std::string_view code(HoldState state);
std::optional<HoldState> holdStateFromCode(std::string_view code);

/// Whether the reader still gets something by it.
bool isOpen(HoldState state);
/// Whether a copy is kept for it: requested, on its way or on the hold shelf.
bool isCaptured(HoldState state);

struct Hold {
    HoldId id{0};
    catalogue::RecordId recordId{0};
    std::optional<collection::CopyId> copyId;  // this one and no other
    std::optional<readers::ReaderId> readerId; // nullopt: forgotten; an open hold has one
    HoldState state = HoldState::Waiting;
    int position = 0; // 1… in the queue of the record while it waits, 0 in other states
    collection::Lending usePlace = collection::Lending::Home;
    std::string pickupPlace; // code of a place; "": the library has none
    Instant placedAt;
    Day placedOn;
    std::optional<Day> wantedUntil; // the last day on which it is of use
    bool suspended = false;
    std::optional<Day> suspendedUntil;                // the first day on which it counts again; nullopt: until resumed
    std::optional<collection::CopyId> capturedCopyId; // the one that is kept for it, or was
    std::optional<Instant> capturedAt;
    std::optional<Day> readyUntil; // the last day of the hold shelf
    std::optional<Day> endedOn;
    std::string endReason;
    std::string note;
    std::int64_t version = 0;
};

/// Whether the hold is passed over on this day. A day that was named ends it by itself.
bool isSuspended(const Hold& hold, Day today);
/// Whether the hold is of no use any more: the day until which it was wanted is over.
bool isOutdated(const Hold& hold, Day today);
/// Whether it stands in the queue and may be given a copy on this day.
bool isServed(const Hold& hold, Day today);

/// Where a copy goes that lies on a desk.
struct Routed {
    enum class Where {
        Shelf,     // it stays: at home, or where it floats
        HoldShelf, // it waits for the reader of `hold`
        ToPickup,  // on its way to `to`, for the reader of `hold`
        Home,      // on its way to its own place, `to`
        Onwards    // on its way to `to`, where it was sent
    };
    Where where = Where::Shelf;
    std::string to;
    std::optional<Hold> hold = {};
};
/// "hold_shelf", "to_pickup" …: for scripts, never renamed.
std::string_view code(Routed::Where where);

/// A hold as a list shows it. The copy is the captured one, or the one that alone is wanted.
struct HoldRow {
    Hold hold;
    std::string title;
    std::string authors;
    std::string readerCard;         // "": the reader is forgotten
    readers::ReaderName readerName; // empty: the reader's data are blocked, or whoever asks may see no readers
    std::string barcode;            // or inventory number; "": no copy
    std::string copyPlace;
    std::string shelf;
};

/// Which reasons to refuse a hold are set aside, and why. Each that is needed asks for Permission::LoanOverride and
/// stands in the journal with the reason.
struct HoldOverride {
    std::vector<std::string> codes; // "age_below_mark"; isOverridable()
    std::string reason;
};

/// What a reader asks for.
struct NewHold {
    catalogue::RecordId recordId{0};
    std::optional<collection::CopyId> copyId; // of the record; nullopt: any
    std::string pickupPlace;                  // "": the place of the session, or none
    std::optional<Day> wantedUntil;           // with Lending::ReadingRoom also how long the copy is kept for the reader
    collection::Lending usePlace = collection::Lending::Home;
    std::string note = {};
    HoldOverride overridden = {};
};

enum class Move { Up, Down, Top, Bottom };
/// "up", "down", "top", "bottom".
std::string_view code(Move move);
std::optional<Move> moveFromCode(std::string_view code);

/// Why a request was not met. Source: the reasons of IRBIS64, 01 to 09 and other.
enum class UnmetReason {
    Busy,
    NotInPlace,
    NotInShelfList,
    Bindery,
    WrittenOff,
    Lacuna,
    Defective,
    Decrepit,
    Redirected,
    Other
};
/// "not_in_place".
std::string_view code(UnmetReason reason);
std::optional<UnmetReason> unmetReasonFromCode(std::string_view code);
/// In the order in which they are offered.
const std::vector<UnmetReason>& unmetReasons();

// ----------------------------------------------------------------------------- reasons to say no

struct ReaderBlocked {
    static constexpr std::string_view code = "reader_blocked";
    std::string reason;
};
struct RegistrationExpired {
    static constexpr std::string_view code = "registration_expired";
    Day on;
};
struct HoldsNotAllowed { // by the rules, for this reader and every copy
    static constexpr std::string_view code = "holds_not_allowed";
};
struct RequestsNotAllowed { // a copy is free on the shelf: the reader takes it there
    static constexpr std::string_view code = "requests_not_allowed";
};
struct HoldLimitReached {
    static constexpr std::string_view code = "hold_limit_reached";
    int limit;
    int have;
};
struct HoldsPerDayReached {
    static constexpr std::string_view code = "holds_per_day_reached";
    int limit;
    int have;
};
struct HoldAlready { // the reader waits for it
    static constexpr std::string_view code = "hold_already";
    HoldId hold{0};
};
struct HasItAlready { // the reader has a copy of it at home
    static constexpr std::string_view code = "has_it_already";
};
struct NothingToHold { // the record has none, or all are lost or written off
    static constexpr std::string_view code = "no_copy_to_hold";
};
struct CopyNotHoldable { // lost, missing or written off
    static constexpr std::string_view code = "copy_not_holdable";
    collection::CopyState state{};
};
struct ReadingRoomOnly { // no copy of it is lent home
    static constexpr std::string_view code = "reading_room_only";
};
struct DayInPast {
    static constexpr std::string_view code = "day_in_past";
    Day day;
};
struct AgeBelowMark { // the record is for older readers; a librarian may set it aside
    static constexpr std::string_view code = "age_below_mark";
    int mark; // 6, 12, 14, 16, 18
    int age;  // full years
};
struct AgeRefused { // the same, where the rules let nobody set it aside
    static constexpr std::string_view code = "age_refused";
    int mark;
    int age;
};
using PlaceHoldRefusal =
    Refusal<readers::UnknownReader, catalogue::UnknownRecord, collection::UnknownCopy, collection::AmbiguousCode,
            places::UnknownPlace, places::PlaceClosed, ReaderBlocked, RegistrationExpired, HoldsNotAllowed,
            RequestsNotAllowed, HoldLimitReached, HoldsPerDayReached, HoldAlready, HasItAlready, NothingToHold,
            CopyNotHoldable, ReadingRoomOnly, DayInPast, AgeBelowMark, AgeRefused>;
/// The code by which a librarian who may lend past limits sets the refusal aside (HoldOverride): "hold_limit_reached";
/// "": nothing at the desk helps.
std::string_view overrideCode(const PlaceHoldRefusal& refusal);
/// Whether refusals of this code may be set aside.
bool isOverridable(std::string_view code);

struct UnknownHold {
    static constexpr std::string_view code = "unknown_hold";
    HoldId hold{0};
};
struct HoldEnded {
    static constexpr std::string_view code = "hold_ended";
    HoldState state{};
};
struct HoldNotWaiting { // a copy is kept for it already
    static constexpr std::string_view code = "hold_not_waiting";
    HoldState state{};
};
struct HoldNotCaptured { // no copy is kept for it
    static constexpr std::string_view code = "hold_not_captured";
};
struct HoldNotSuspended {
    static constexpr std::string_view code = "hold_not_suspended";
};
struct HoldCannotMove { // it is the first, or the last
    static constexpr std::string_view code = "hold_cannot_move";
};
using HoldRefusal =
    Refusal<UnknownHold, HoldEnded, HoldNotWaiting, HoldNotCaptured, HoldNotSuspended, HoldCannotMove, DayInPast>;

struct NotRequested { // nobody has asked for this copy
    static constexpr std::string_view code = "not_requested";
};
using RequestRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, NotRequested>;

struct WantedMissing { // neither a record nor a text says what was asked for
    static constexpr std::string_view code = "wanted_missing";
};
using UnmetRefusal = Refusal<catalogue::UnknownRecord, WantedMissing>;

using ArrivalRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, transfers::NotInTransit>;

} // namespace kitapdar::holds
