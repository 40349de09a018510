// Stocktakings: what should stand on a stretch of shelves, what was scanned there, and what came of it.
#pragma once

#include "core/accounts/Books.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/collection/Copy.h"
#include "core/stocktaking/ScanClass.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::stocktaking {

using StocktakingId = Id<struct StocktakingTag>;
using ScanId = Id<struct StocktakingScanTag>;

enum class StocktakingState {
    Running,  // the list is frozen, copies are scanned
    Closed,   // nothing is scanned any more, the result is looked at
    Signed,   // by an act: the copies that were not found are missing
    Cancelled // given up; its list and its scans stay
};
/// Stable codes as stored and as kitapdarctl prints them: "running", "closed", "signed", "cancelled".
std::string_view code(StocktakingState state);
std::optional<StocktakingState> stocktakingStateFromCode(std::string_view code);

/// Which shelves: the copies of a place and of the places that lie in it, of these shelf marks.
struct Scope {
    std::string place;     // code of a place; "": the whole library
    std::string shelfFrom; // the first shelf mark; "": from the beginning
    std::string shelfTo;   // the last one, with all that begins like it: "84" holds "84(5К)"; "": to the end
    friend bool operator==(const Scope&, const Scope&) = default;
};

/// Who makes the stocktaking and by whose order, as the act names them.
struct Commission {
    std::string order; // number and day of the order
    std::string chair;
    std::string members; // a line each
    friend bool operator==(const Commission&, const Commission&) = default;
};

struct Stocktaking {
    StocktakingId id{0};
    int year = 0;
    std::int64_t number = 0; // of the year
    int signings = 0;        // how often its act was signed; a reversed act stays counted
    StocktakingState state = StocktakingState::Running;
    Scope scope;
    Instant startedAt;
    Day startedOn;
    std::optional<Day> closedOn;
    std::string closedBy; // personnel code of whoever closed it; "": nobody was signed in
    std::optional<Day> signedOn;
    Commission commission;
    std::string note;
    std::int64_t expected = 0;      // copies on the list
    std::int64_t expectedValue = 0; // tiyn
    std::int64_t version = 0;
};
/// "3/2026"; of an act that was signed again after a reversal "3/2026-2".
std::string numberOf(const Stocktaking& stocktaking);

struct StartRequest {
    Scope scope;
    Commission commission = {};
    std::string note = {};
};

/// Which scan it is: each device or window of a stocktaking numbers its own scans from 1. The same scan that is sent
/// again, since its answer was lost, is known by this and counted once; scans of several scanners come in any order.
/// The order of the numbers is the way along the shelves.
struct ScanToken {
    std::string scanner; // 1…64 characters: "Абонемент 1", made different by whoever scans
    std::int64_t sequence = 1;
};

/// A copy as the lists of a stocktaking show it.
struct ListedCopy {
    collection::CopyId id{0};
    catalogue::RecordId recordId{0};
    std::string title;
    std::string authors;
    std::string number; // inventory number, else barcode
    std::string shelf;  // shelf mark
    std::string place;  // code of the place where it belongs
};

/// Why a copy stands wrong, and between which it belongs.
struct RightPlace {
    std::string place; // code; that of the stocktaking or another one
    std::string shelf;
    std::optional<ListedCopy> after;  // the copy on its left; nullopt: none, or another place, whose order is not known
    std::optional<ListedCopy> before; // the copy on its right
};

/// What a scan says.
struct ScanAnswer {
    ScanId id{0};
    ScanClass what = ScanClass::Unknown;
    ScanTone tone = ScanTone::Alarm;
    std::string code;                       // as it was scanned
    std::optional<ListedCopy> copy;         // nullopt: unknown
    std::int64_t times = 1;                 // that this copy or code was scanned in this stocktaking, this one included
    std::optional<RightPlace> rightPlace;   // of Misplaced and OutOfOrder
    std::optional<ListedCopy> outOfOrder;   // an earlier scan of this scanner that now turns out to stand wrong …
    std::optional<RightPlace> outOfOrderAt; // … and where it belongs
    std::optional<Day> dueOn;               // of OnLoan
    std::string excludedBy;                 // of WrittenOff: number of the document
    std::optional<Day> excludedOn;          // of WrittenOff
    collection::CopyState state = collection::CopyState::InStock;
    bool isRepeatedToken = false; // the scan had come before: nothing was written
};

/// A line of a file, for people.
struct FileLine {
    std::int64_t line = 0; // from 1
    std::string text;      // what stands there, of what is no code the whole line
    friend bool operator==(const FileLine&, const FileLine&) = default;
};
/// What a collector has gathered, line by line.
struct CollectorFile {
    std::string name;                     // of the file, for people
    std::vector<std::string> codes;       // in the order of scanning
    std::vector<std::int64_t> lines = {}; // on which they stand; empty: 1, 2, …
    std::vector<FileLine> unread = {};    // lines in which there is no code

    std::int64_t lineOf(std::size_t code) const {
        return code < lines.size() ? lines[code] : static_cast<std::int64_t>(code) + 1;
    }
};
/// What became of a file.
struct MergedScans {
    std::int64_t lines = 0;                                  // with a code
    std::int64_t added = 0;                                  // scans
    std::int64_t known = 0;                                  // that had come before: of the same file
    std::int64_t readers = 0;                                // cards of readers, which are not kept
    std::vector<std::pair<ScanClass, std::int64_t>> classes; // of the added ones
    std::vector<FileLine> unknown;                           // of the added ones: codes that no copy has
    std::vector<std::int64_t> cards;                         // lines with the card of a reader
    std::vector<FileLine> unread;                            // CollectorFile::unread
};

/// What came of an expected copy.
enum class Outcome {
    Open,         // not scanned yet
    Found,        // scanned
    FoundAgain,   // scanned, and was missing or lost before
    SeenAtDesk,   // not scanned; came back from a reader since the start
    OnLoan,       // a reader has it
    Elsewhere,    // at the bindery, on display, at digitization, on its way, on the hold shelf
    Lost,         // a reader has lost it, or somebody has said so
    Missing,      // for the first time
    MissingAgain, // in the signed stocktaking before, too
    Left          // written off or moved to another place since the start
};
/// Stable codes as stored: "open", "found", "found_again", "seen_at_desk", "on_loan", "elsewhere", "lost", "missing",
/// "missing_again", "left".
std::string_view code(Outcome outcome);
std::optional<Outcome> outcomeFromCode(std::string_view code);

struct Count {
    std::int64_t copies = 0;
    std::int64_t value = 0; // tiyn, of the books; of what is no copy nothing
    friend bool operator==(const Count&, const Count&) = default;
};

/// The figures of a stocktaking: of the act once it is closed, of this moment before.
struct StocktakingFigures {
    Count expected; // by the books
    Count found;    // scanned, those found again with them
    Count foundAgain;
    Count seenAtDesk;
    Count onLoan; // a reader has it and it was not scanned
    Count elsewhere;
    Count lost;
    Count missing; // for the first time
    Count missingAgain;
    Count left;
    Count open; // 0 once it is closed
    // Of what was scanned besides.
    Count misplaced;             // belongs to another place or to other shelf marks
    Count writtenOff;            // out of the books, and here
    Count notEntered;            // of this place, not in the books or new since the start
    std::int64_t unknown = 0;    // codes
    std::int64_t onLoanHere = 0; // copies here that a reader has by the books
    std::int64_t repeated = 0;   // scans of what was scanned before
    std::int64_t scans = 0;
    /// Copies that are here: found, or came back to the desk.
    std::int64_t present() const { return found.copies + seenAtDesk.copies; }
    /// Copies here that the list does not have.
    std::int64_t extra() const { return misplaced.copies + writtenOff.copies + notEntered.copies + unknown; }
    friend bool operator==(const StocktakingFigures&, const StocktakingFigures&) = default;
};

struct UnknownStocktaking {
    static constexpr std::string_view code = "unknown_stocktaking";
    std::int64_t id = 0;
};
struct NothingExpected { // no copy stands there by the books
    static constexpr std::string_view code = "nothing_expected";
};
struct StocktakingOverlaps { // a copy is on the list of another one that is not signed
    static constexpr std::string_view code = "stocktaking_overlaps";
    std::string other; // its number
};
struct ShelfRangeEmpty { // the first mark comes behind the last one
    static constexpr std::string_view code = "shelf_range_empty";
};
struct StocktakingNotIn { // it is in another state than is needed for this
    static constexpr std::string_view code = "stocktaking_not_in_state";
    StocktakingState state = StocktakingState::Running; // its state
};
using StartRefusal = Refusal<places::UnknownPlace, NothingExpected, StocktakingOverlaps, ShelfRangeEmpty>;

struct ScanWithoutCode {
    static constexpr std::string_view code = "scan_without_code";
};
struct ScanOfReader { // the code is a reader's card alone: it is not kept
    static constexpr std::string_view code = "scan_of_reader";
};
struct ScanTokenTaken { // the scanner has sent another code under this number, or a token has no scanner or number
    static constexpr std::string_view code = "scan_token_taken";
};
using ScanRefusal = Refusal<UnknownStocktaking, StocktakingNotIn, ScanWithoutCode, ScanOfReader,
                            collection::AmbiguousCode, ScanTokenTaken>;
using MergeRefusal = Refusal<UnknownStocktaking, StocktakingNotIn, ScanWithoutCode>;

using CloseRefusal = Refusal<UnknownStocktaking, StocktakingNotIn>;
struct ResultOutdated { // a copy of the act was seen, lent or withdrawn since it was closed: reopen and close anew
    static constexpr std::string_view code = "result_outdated";
    std::string number; // of the first such copy
};
struct CommissionMissing { // an act names its chair
    static constexpr std::string_view code = "commission_missing";
};

} // namespace kitapdar::stocktaking
