// What becomes of a loan that does not end by a return: the copy is lost, comes back damaged, or the reader says that
// it is not with him. Values and reasons to refuse. docs/circulation.md, 9.5 – 9.7.
#pragma once

#include "core/charges/Charge.h"
#include "core/circulation/LendRequest.h"
#include "core/circulation/Loan.h"
#include "core/circulation/Reasons.h"
#include "core/circulation/Routing.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::circulation {

/// How the reader makes good for a lost copy.
enum class Compensation {
    Charge, // its price is charged
    InKind, // by another book
    None    // not at all
};

struct LossRequest {
    std::optional<Day> on = {}; // when it was said, not before it was lent; nullopt: today
    std::string reason = {};
    Compensation compensation = Compensation::Charge;
    std::optional<Money> amount = {};                   // nullopt: the price of the copy
    std::optional<collection::CopyId> replacement = {}; // of InKind: the other book; nullopt: not entered yet
};

struct Lost {
    collection::Copy copy;
    std::optional<LoanRow> loan; // that it ended; nullopt: the copy was not lent
    std::optional<charges::ChargeRow> charge;
};

struct PriceUnknown { // neither the copy has a price nor was an amount given
    static constexpr std::string_view code = "price_unknown";
};
struct ReplacementUnknown { // there is no such copy, or it is written off
    static constexpr std::string_view code = "replacement_unknown";
};
using LossRefusal =
    Refusal<collection::UnknownCopy, collection::CopyWrittenOff, collection::CopyAlready, collection::CopyNotAstray,
            collection::CopyOnLoan, collection::DocumentMissing, collection::DayInFuture, DayBeforeLending,
            charges::AmountOutOfRange, PriceUnknown, ReplacementUnknown, charges::ReplacementIsSameCopy>;

/// A copy that was lost or missing is there again.
struct FoundCopy {
    collection::Copy copy;
    std::optional<charges::ChargeRow> charge; // of its loss, as it stands now
    Money waived;                             // of the charge, by this
    /// Was paid and can be given back.
    Money held() const { return charge ? charge->held : Money{}; }
};

struct DamageRequest {
    std::string note = {};            // what is wrong
    std::optional<Money> amount = {}; // charged to the reader; nullopt: nothing
};
struct DamagedCopy {
    LoanRow row; // its loan has the id 0 when the copy was not lent
    std::vector<Note> notes = {};
    Routing routing = {};
    std::optional<charges::ChargeRow> charge = {};
};
struct NobodyToCharge { // the copy was not lent
    static constexpr std::string_view code = "nobody_to_charge";
};
using DamageRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, collection::CopyWrittenOff,
                              charges::AmountOutOfRange, NobodyToCharge>;

/// What the reader says of a copy that is lent to him.
enum class Claim { Returned, NeverLent };
/// "returned", "never".
std::string_view code(Claim claim);
std::optional<Claim> claimFromCode(std::string_view code);

/// Loan::claim: the code, and behind a line break what was said.
struct ClaimText {
    Claim claim = Claim::Returned;
    std::string note;
    std::optional<Day> on = {}; // when it was said, not before it was lent; nullopt: today. Not in the text
};
std::string text(const ClaimText& claim);
ClaimText claimFromText(std::string_view text);

/// With so many open claims of one reader the desk is warned.
inline constexpr int claimsWorthReporting = 3;

struct Claimed {
    LoanRow row;
    int openClaims = 0; // of the reader, with this one
    bool isOften() const { return openClaims >= claimsWorthReporting; }
};
struct CopyNotLent {
    static constexpr std::string_view code = "copy_not_lent";
    std::string barcode;
};
struct ClaimedAlready {
    static constexpr std::string_view code = "claimed_already";
    Day on;
};
struct NotClaimed {
    static constexpr std::string_view code = "not_claimed";
    std::string barcode;
};
using ClaimRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, collection::DayInFuture,
                             DayBeforeLending, CopyNotLent, ClaimedAlready, NotClaimed>;

} // namespace kitapdar::circulation
