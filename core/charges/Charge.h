// Charges: what a reader owes, and the lines by which it is paid, waived, paid back. Neither a charge nor a line is
// ever changed or taken away: a line reverses a line. Source of the rules: docs/circulation.md, 9.
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/collection/Copy.h"
#include "core/journal/ClockBehind.h"
#include "core/readers/Reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::circulation {
struct LoanTag; // of a room above
}

namespace kitapdar::charges {

using ChargeId = Id<struct ChargeTag>;
using ChargeLineId = Id<struct ChargeLineTag>;
using LoanId = Id<circulation::LoanTag>;

enum class ChargeKind {
    Fine,    // for being late
    Lost,    // the price of a lost copy
    Damage,  // of a copy that came back damaged
    Card,    // a new card
    Deposit, // given back one day
    Service  // copies, printing …
};

enum class LineKind {
    Payment,
    Waiver,      // the library does without
    Replacement, // another book was brought instead
    Refund,      // money was given back
    Reversal     // of the line `reverses`
};

/// Stable codes as stored: "fine", "payment".
std::string_view code(ChargeKind kind);
std::string_view code(LineKind kind);
std::optional<ChargeKind> chargeKindFromCode(std::string_view code);
std::optional<LineKind> lineKindFromCode(std::string_view code);

/// The largest amount of a charge, in tiyn: any sum of charges of a library fits into 64 bits.
inline constexpr std::int64_t mostAmount = 100'000'000'000;

/// A charge that is to be made. `amount`: 1…mostAmount tiyn.
struct NewCharge {
    readers::ReaderId reader{0};
    ChargeKind kind = ChargeKind::Fine;
    Money amount;
    Day on;
    std::string place; // code of the place of the desk; "": it belongs to none
    std::optional<LoanId> loan = {};
    std::optional<collection::CopyId> copy = {};
    std::string note = {};
};

struct Charge {
    ChargeId id{0};
    std::optional<readers::ReaderId> readerId; // nullopt: forgotten
    ChargeKind kind = ChargeKind::Fine;
    Money amount;
    Day on;
    std::string place;
    std::optional<LoanId> loanId;
    std::optional<collection::CopyId> copyId;
    std::string note;
    std::int64_t version = 0;
};

/// `amount`: what the line takes off the debt, in tiyn; below 0 it adds to it. Never 0.
struct ChargeLine {
    ChargeLineId id{0};
    ChargeId chargeId{0};
    LineKind kind = LineKind::Payment;
    Money amount;
    Day on;
    Instant at;
    std::string place;
    std::string desk;
    std::string receipt;                  // number of the paper; lines of one payment have the same; "": none
    std::optional<ChargeLineId> reverses; // the line that this one reverses
    std::string reason;
    std::int64_t version = 0;
};

/// A charge as a list shows it.
struct ChargeRow {
    Charge charge;
    Money owed;       // of it; never below 0
    Money held;       // of what was paid, without what was given back; never below 0
    std::string card; // "": the reader is forgotten
    readers::ReaderName readerName;
    std::string title;   // of the copy; "": it is about none
    std::string barcode; // or inventory number
};

/// A line as a history shows it.
struct LineRow {
    ChargeLine line;
    LineKind means = LineKind::Payment; // of a reversal, the kind of the line that it reverses
    bool isReversed = false;
};

/// What became of charges by one payment or by money that was given back: what a receipt shows.
struct Receipt {
    std::string number;
    Money amount;
    bool isRefund = false;
    Instant at;
    Day on;
    std::string place;
    std::string desk;
    std::string card;
    readers::ReaderName readerName;
    struct Item {
        ChargeKind kind;
        std::string title;
        std::string barcode;
        Money amount;
    };
    std::vector<Item> items;
    Money owed; // by the reader after it
};

struct UnknownCharge {
    static constexpr std::string_view code = "unknown_charge";
    ChargeId id;
};
struct UnknownChargeLine {
    static constexpr std::string_view code = "unknown_charge_line";
    ChargeLineId id;
};
struct AmountOutOfRange { // 0, below 0, or more than `most`
    static constexpr std::string_view code = "amount_out_of_range";
    Money most{mostAmount};
};
struct AmountBeyondDebt { // more than is owed
    static constexpr std::string_view code = "amount_beyond_debt";
    Money owed;
};
struct NothingOwed {
    static constexpr std::string_view code = "nothing_owed";
};
struct OwedOtherwise { // something was paid, waived or charged since the sum was shown
    static constexpr std::string_view code = "owed_otherwise";
    Money owed;
};
struct ChargeOfAnother { // of another reader than the one who pays
    static constexpr std::string_view code = "charge_of_another";
    ChargeId id;
};
struct ChargeNotReplaceable { // of another kind than a loss or a damage
    static constexpr std::string_view code = "charge_not_replaceable";
};
struct ReplacementIsSameCopy { // the copy that was lost or damaged itself
    static constexpr std::string_view code = "replacement_is_same_copy";
};
struct ReasonMissing {
    static constexpr std::string_view code = "reason_missing";
};
struct NothingHeld { // nothing was paid, or all of it was given back
    static constexpr std::string_view code = "nothing_held";
};
struct AmountBeyondHeld { // more than was paid and not given back
    static constexpr std::string_view code = "amount_beyond_held";
    Money held;
};
struct LineReversed {
    static constexpr std::string_view code = "line_reversed";
};
struct LineIsReversal { // a reversal is not reversed: the line is written anew
    static constexpr std::string_view code = "line_is_reversal";
};
struct LineBuiltUpon { // what is owed or held would fall below 0: money was given back since, the charge paid anew …
    static constexpr std::string_view code = "line_built_upon";
};

using AddChargeRefusal =
    Refusal<readers::UnknownReader, collection::UnknownCopy, AmountOutOfRange, journal::ClockBehind>;
using PayRefusal = Refusal<readers::UnknownReader, UnknownCharge, ChargeOfAnother, AmountOutOfRange, NothingOwed,
                           AmountBeyondDebt, OwedOtherwise, journal::ClockBehind>;
using WaiveRefusal =
    Refusal<UnknownCharge, AmountOutOfRange, NothingOwed, AmountBeyondDebt, ReasonMissing, journal::ClockBehind>;
using ReplaceRefusal = Refusal<UnknownCharge, NothingOwed, ChargeNotReplaceable, collection::UnknownCopy,
                               collection::CopyWrittenOff, ReplacementIsSameCopy, journal::ClockBehind>;
using RefundRefusal =
    Refusal<UnknownCharge, AmountOutOfRange, NothingHeld, AmountBeyondHeld, ReasonMissing, journal::ClockBehind>;
using ReverseRefusal =
    Refusal<UnknownChargeLine, LineReversed, LineIsReversal, LineBuiltUpon, ReasonMissing, journal::ClockBehind>;

} // namespace kitapdar::charges
