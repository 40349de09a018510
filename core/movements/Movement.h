// Movements: acts by which copies move and stay in the stock. A transfer gives them another place, binding and repair
// take them from the shelf until they come back, a re-valuation changes what they are worth in the books. An act is
// drafted and checked, then signed by two persons; what was signed is taken back by a reversing act alone.
#pragma once

#include "core/accounts/Revaluation.h"
#include "core/collection/Copy.h"
#include "core/staff/Signature.h"
#include "core/withdrawals/WriteOff.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::movements {

using MovementId = Id<struct MovementTag>;

enum class MovementKind { Transfer, Binding, Repair, Revaluation };
inline constexpr std::array allMovementKinds = {MovementKind::Transfer, MovementKind::Binding, MovementKind::Repair,
                                                MovementKind::Revaluation};
/// Stable codes as stored: "transfer", "binding", "repair", "revaluation".
std::string_view code(MovementKind kind);
std::optional<MovementKind> movementKindFromCode(std::string_view code);
/// Whether its copies are away until they come back: binding, repair.
bool isAway(MovementKind kind);

enum class MovementState {
    Draft, // copies are collected; nothing has moved
    Signed
};
/// Stable codes as stored: "draft", "signed".
std::string_view code(MovementState state);
std::optional<MovementState> movementStateFromCode(std::string_view code);

/// By how much values are multiplied, in ten-thousandths: "1.25" is 12500. Pure.
using Coefficient = int;
inline constexpr Coefficient coefficientOfOne = 10'000;
inline constexpr Coefficient greatestCoefficient = 1000 * coefficientOfOne;
/// "1.25", "0,8", "3": above nothing, at most 1000, at most four decimals.
std::optional<Coefficient> coefficientFrom(std::string_view text);
/// "1.25"
std::string coefficientText(Coefficient coefficient);
/// Rounded to the tiyn, half up.
Money multiplied(Money value, Coefficient by);

struct MovementAct {
    MovementId id{0};
    MovementKind kind = MovementKind::Transfer;
    MovementState state = MovementState::Draft;
    int year = 0;            // of the number; 0: a draft
    std::int64_t number = 0; // 1… in its year, without gaps; 0: a draft
    Day on;
    std::string toPlace;                    // code of a place; of a transfer
    std::optional<Coefficient> coefficient; // of a re-valuation; nullopt: each value is typed
    withdrawals::Commission commission;
    std::string receiver; // who takes the copies over: "Ли В., детский отдел", "the bindery"
    std::string note;
    std::string preparedBy;   // code of the operator who drafted it, or changed the draft last
    std::string preparedName; // as it was then
    std::optional<MovementId> reverses;
    std::optional<accounts::KsuRecordId> recordId; // of a re-valuation that is signed
    std::optional<staff::SignatureId> signatureId; // nullopt: a draft
    std::int64_t version = 0;
};
/// "3/2026"; "" of a draft.
std::string numberOf(const MovementAct& act);

/// What a new act begins with.
struct NewMovement {
    MovementKind kind = MovementKind::Transfer;
    std::optional<Day> on = std::nullopt; // nullopt: today
    std::string toPlace = {};
    std::optional<Coefficient> coefficient = std::nullopt;
    std::vector<collection::CopyId> copies = {};
    withdrawals::Commission commission = {};
    std::string receiver = {};
    std::string note = {};
};

/// Why a copy of a draft cannot move.
enum class Obstacle {
    OnLoan,
    OnHold,    // kept for a reader, or a reader waits for this copy
    InTransit, // on its way
    Astray,    // missing or lost: nobody can hand it over
    WrittenOff,
    InAnotherDraft,
    AlreadyThere,  // it belongs to that place
    AlreadyAway,   // at the bindery, in digitization
    NotInBooks,    // re-valued is what stands in a book
    BeforeArrival, // the act is of an earlier day than the copy came
    ValueMissing   // neither a coefficient nor a value of its own
};
/// Stable codes: "on_loan", "on_hold", "in_transit", "astray", "written_off", "in_another_draft", "already_there",
/// "already_away", "not_in_books", "before_arrival", "value_missing".
std::string_view code(Obstacle obstacle);

/// What is to be known of a copy; nothing is kept back by it.
enum class Caution {
    LastAtPlace,    // no other copy of the title stays at its place
    LastCopy,       // no other copy of the title is in the stock meanwhile
    Unaccounted,    // no document has entered it
    ToBeWrittenOff, // a write-off act is being drafted for it
    SameValue       // it is worth that already
};
/// Stable codes: "last_at_place", "last_copy", "unaccounted", "to_be_written_off", "same_value".
std::string_view code(Caution caution);

/// A copy of an act as its list shows it: of a draft as it is now, of a signed act as it was.
struct MovementLine {
    collection::CopyId copyId{0};
    catalogue::RecordId recordId{0};
    std::string number; // inventory number, "" when it has none
    std::string barcode;
    std::string author;
    std::string title;
    std::optional<int> year;
    std::string shelf;
    std::string fromPlace;           // code
    std::string toPlace;             // of a transfer
    Money value;                     // in the books, before
    std::optional<Money> newValue;   // of a re-valuation: typed, or by the coefficient
    bool isTyped = false;            // newValue was
    std::optional<Day> returnedOn;   // of binding and repair
    std::vector<Obstacle> obstacles; // of a draft, by checking
    std::vector<Caution> cautions;
    std::string otherDraft; // of InAnotherDraft: id of that act
};

/// An act as lists show it.
struct MovementRow {
    MovementAct act;
    std::int64_t copies = 0;
    std::int64_t away = 0;                     // of binding and repair: not back yet
    Money value;                               // in the books; of a re-valuation before it
    std::int64_t change = 0;                   // tiyn, of a signed re-valuation: what it added to the sum
    std::string ksu;                           // number of its record, "4/2026"; "": it has none
    std::string reversedBy;                    // number of the act that took it back; "": it stands
    std::optional<Day> reversedOn;             // its day
    std::optional<staff::Signature> signature; // nullopt: a draft
};

/// An act with all that is to be known before it is signed.
struct CheckedMovement {
    MovementRow row;
    std::vector<MovementLine> lines; // in the order of their inventory numbers
    Money value;
    Money newValue;           // of a re-valuation
    std::int64_t blocked = 0; // lines
    std::int64_t warned = 0;
    bool isAlone = false; // one person may sign it; paper and the check of the library say so
};

/// A copy that is at the bindery by an act.
struct AwayCopy {
    MovementAct act;
    MovementLine line;
};

/// What came back of an act of binding or repair.
struct TakenBack {
    std::int64_t copies = 0;     // lines of the act
    std::int64_t writtenOff = 0; // of these: left the stock meanwhile, so no shelf has them
};

struct UnknownMovement {
    static constexpr std::string_view code = "unknown_movement";
    MovementId id;
};
struct MovementNotDraft { // it is signed: neither changed nor discarded
    static constexpr std::string_view code = "movement_not_draft";
    std::string number;
};
struct MovementIsDraft { // it is discarded, not reversed
    static constexpr std::string_view code = "movement_is_draft";
};
struct MovementIsReversal { // another act is made instead
    static constexpr std::string_view code = "movement_is_reversal";
};
struct MovementBlocked {
    static constexpr std::string_view code = "movement_blocked";
    std::int64_t copies = 0;
    std::string first; // inventory number of the first one, else barcode
    Obstacle why = Obstacle::OnLoan;
};
/// What has happened to a copy since its act, so that the act as a whole is not taken back.
enum class Since { WrittenOff, Returned, Elsewhere, NotAtBindery, Revalued };
struct MovedOn { // the copy is no more where or what the act had made it
    static constexpr std::string_view code = "moved_on";
    std::string first; // inventory number, else barcode
    Since why = Since::Elsewhere;
    std::optional<Day> on = std::nullopt; // of Returned
};
struct ReceivingPlaceMissing { // a transfer goes to a place
    static constexpr std::string_view code = "receiving_place_missing";
};
struct CoefficientOutOfRange {
    static constexpr std::string_view code = "coefficient_out_of_range";
};
struct NotRevaluation { // its copies keep their value
    static constexpr std::string_view code = "not_revaluation";
};
struct NotAway { // no copy of the act is away: it is a draft, of another kind, or all are back
    static constexpr std::string_view code = "not_away";
};

using DraftMovementRefusal = Refusal<ReceivingPlaceMissing, places::UnknownPlace, places::PlaceClosed,
                                     CoefficientOutOfRange, collection::UnknownCopy, withdrawals::ActTooLong,
                                     accounts::DayInFuture, accounts::BeforeOpening, accounts::PeriodClosed>;
using EditMovementRefusal =
    Refusal<UnknownMovement, MovementNotDraft, NotRevaluation, ReceivingPlaceMissing, places::UnknownPlace,
            places::PlaceClosed, CoefficientOutOfRange, collection::UnknownCopy, withdrawals::ActTooLong,
            withdrawals::FilterEmpty, accounts::DayInFuture, accounts::BeforeOpening, accounts::PeriodClosed>;
using ShowMovementRefusal = Refusal<UnknownMovement>;
using SignMovementRefusal =
    Refusal<UnknownMovement, MovementNotDraft, MovementBlocked, withdrawals::NotSecondPerson, staff::SignatureMissing,
            accounts::NoCopies, collection::UnknownCopy, ReceivingPlaceMissing, places::UnknownPlace,
            places::PlaceClosed, CoefficientOutOfRange, accounts::CopyNotInBooks, accounts::NothingCorrected,
            accounts::DayInFuture, accounts::BeforeOpening, accounts::BeforeArrival, accounts::PeriodClosed>;
using TakeBackRefusal = Refusal<UnknownMovement, NotAway, collection::UnknownCopy>;
using ReverseMovementRefusal =
    Refusal<UnknownMovement, MovementIsDraft, withdrawals::ActReversed, MovementIsReversal, MovedOn,
            staff::SignatureMissing, places::UnknownPlace, places::PlaceClosed, accounts::NoCopies,
            collection::UnknownCopy, accounts::CopyNotInBooks, accounts::NothingCorrected, accounts::DayInFuture,
            accounts::BeforeOpening, accounts::BeforeArrival, accounts::PeriodClosed>;

} // namespace kitapdar::movements
