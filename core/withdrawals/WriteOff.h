// Write-off acts: copies that leave the stock by one reason. An act is drafted and checked, then signed by two persons;
// by that it gets its number, the copies leave both books of account and the stock. What was signed is taken back by a
// reversing act alone.
#pragma once

#include "core/accounts/Books.h"
#include "core/accounts/KsuQueries.h"
#include "core/collection/Copy.h"
#include "core/staff/Signature.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::withdrawals {

using ActId = Id<struct WriteOffActTag>;

enum class ActState {
    Draft,  // copies are collected; nothing has left
    Posted, // of a replacement: in the books, not signed yet
    Signed
};
/// Stable codes as stored: "draft", "posted", "signed".
std::string_view code(ActState state);
std::optional<ActState> actStateFromCode(std::string_view code);

/// As it stands on the paper; all may be empty.
struct Commission {
    std::string chair;   // name and position
    std::string members; // one on a line
    std::string order;   // number of the order by which the commission was made
    std::optional<Day> orderOn;
    friend bool operator==(const Commission&, const Commission&) = default;
};

struct WriteOffAct {
    ActId id{0};
    ActState state = ActState::Draft;
    int year = 0;            // of the number; 0: a draft
    std::int64_t number = 0; // 1… in its year, without gaps; 0: a draft
    Day on;                  // of the act, of its record in the summary book, and of the inventory book
    std::string reason;      // code of a reason (accounts::TermList::Reason): one for all its copies
    Commission commission;
    std::string destination; // where the copies go: "waste paper, receipt 17"
    std::string note;
    std::string preparedBy;   // code of the operator who drafted it, or changed the draft last
    std::string preparedName; // as it was then
    std::optional<ActId> reverses;
    std::optional<accounts::KsuRecordId> recordId; // of part 2; nullopt: a draft
    std::optional<staff::SignatureId> signatureId; // nullopt: not signed
    std::int64_t version = 0;
};
/// "3/2026"; "" of a draft.
std::string numberOf(const WriteOffAct& act);

/// What a new act begins with.
struct NewAct {
    std::string reason;
    std::optional<Day> on = std::nullopt; // nullopt: today
    std::vector<collection::CopyId> copies = {};
    Commission commission = {};
    std::string destination = {};
    std::string note = {};
};

/// Why a copy of a draft cannot leave.
enum class Block {
    OnLoan,
    OnHold,     // kept for a reader, or a reader waits for this copy
    WrittenOff, // it has left already
    InAnotherDraft,
    InTransit,
    NotInBooks,    // no document has entered it: there is nothing that it could leave
    BeforeArrival, // the act is of an earlier day than the copy came
    AtBindery      // it is to come back first; one that was lost there can leave
};
/// Stable codes: "on_loan", "on_hold", "written_off", "in_another_draft", "in_transit", "not_in_books",
/// "before_arrival", "at_bindery".
std::string_view code(Block block);

/// What the commission is to know of a copy; nothing is kept back by it.
enum class Warning {
    LastCopy,          // no other copy of the title stays
    LocalHistory,      // by its record
    Rare,              // a manuscript, chosen as rare for digitization, or the last copy of an edition of up to 1945
    DigitizationQueue, // its title is to be digitized and that is not done
    ReplacedEdition    // a later edition of the work is in the stock
};
/// Stable codes: "last_copy", "local_history", "rare", "digitization_queue", "replaced_edition".
std::string_view code(Warning warning);

/// A copy of an act as its list shows it: of a draft as it stands in the books now, of a posted act as it left.
struct ActLine {
    collection::CopyId copyId{0};
    catalogue::RecordId recordId{0};
    std::string number; // inventory number, "" when it has none
    std::string barcode;
    std::string author;
    std::string title;
    std::optional<int> year;
    std::string shelf;
    std::string place; // code
    std::optional<Money> price;
    std::string currency = "KZT";
    accounts::Counted counted; // of a copy in no book: of value 0
    std::vector<Block> blocks; // of a draft, by checking
    std::vector<Warning> warnings;
    std::string otherDraft; // of InAnotherDraft: id of that act
};

/// An act as lists show it.
struct ActRow {
    WriteOffAct act;
    std::int64_t copies = 0;
    std::int64_t titles = 0;
    Money value;                               // in the books
    std::string ksu;                           // number of its record, "4/2026"; "" of a draft
    std::string reversedBy;                    // number of the act that took it back; "": it stands
    std::optional<Day> reversedOn;             // its day
    std::optional<staff::Signature> signature; // nullopt: not signed
};

/// An act with all that is to be known before it is signed.
struct CheckedAct {
    ActRow row;
    std::vector<ActLine> lines; // in the order of their inventory numbers
    accounts::Figures figures;  // by the columns of the summary book
    std::vector<accounts::KsuColumn> columns;
    std::int64_t blocked = 0; // lines
    std::int64_t warned = 0;
    bool isAlone = false; // one person may sign it; paper and the check of the library say so
    bool hasCommission = false;
};

/// What a draft collects; every condition that is given holds.
struct CopyFilter {
    std::string place; // code of a place, with what lies in it; "": any
    std::string shelf; // the shelf mark begins so
    std::optional<collection::Condition> condition;
    std::optional<int> printedUntil;      // year of the record
    std::optional<Day> notLentSince;      // never, or before this day
    std::optional<std::int64_t> recordId; // copies of one title
    bool isEmpty() const {
        return place.empty() && shelf.empty() && !condition && !printedUntil && !notLentSince && !recordId;
    }
};
inline constexpr int mostCopiesOfAct = 20'000;

/// What became of copies that were to be added.
struct Added {
    std::int64_t added = 0;
    std::int64_t present = 0; // on the act already
};

struct UnknownAct {
    static constexpr std::string_view code = "unknown_act";
    ActId id;
};
struct ActNotDraft { // it is in the books: neither changed nor discarded
    static constexpr std::string_view code = "act_not_draft";
    std::string number;
};
struct ActBlocked {
    static constexpr std::string_view code = "act_blocked";
    std::int64_t copies = 0;
    std::string first; // inventory number of the first one, else barcode
    Block why = Block::OnLoan;
};
struct ActTooLong {
    static constexpr std::string_view code = "act_too_long";
    int most = mostCopiesOfAct;
};
struct FilterEmpty { // the whole stock is not meant
    static constexpr std::string_view code = "filter_empty";
};
struct ActNotInBooks { // a draft is discarded, not reversed
    static constexpr std::string_view code = "act_not_in_books";
};
struct ActReversed {
    static constexpr std::string_view code = "act_reversed";
    std::string by; // number of the reversing act
};
struct ActIsReversal { // written off anew instead
    static constexpr std::string_view code = "act_is_reversal";
};
struct NotSecondPerson { // who drafted the act, or nobody but the one who works here, has signed it
    static constexpr std::string_view code = "not_second_person";
};

using DraftRefusal = Refusal<accounts::UnknownTerm, collection::UnknownCopy, ActTooLong, accounts::DayInFuture,
                             accounts::BeforeOpening, accounts::PeriodClosed>;
using EditActRefusal = Refusal<UnknownAct, ActNotDraft, accounts::UnknownTerm, collection::UnknownCopy, ActTooLong,
                               FilterEmpty, accounts::DayInFuture, accounts::BeforeOpening, accounts::PeriodClosed>;
using ShowActRefusal = Refusal<UnknownAct>;
using SignActRefusal =
    Refusal<UnknownAct, ActNotDraft, ActReversed, ActBlocked, NotSecondPerson, staff::SignatureMissing,
            accounts::NoCopies, collection::UnknownCopy, accounts::CopyNotInBooks, collection::CopyOnLoan,
            accounts::UnknownTerm, accounts::DayInFuture, accounts::BeforeOpening, accounts::BeforeArrival,
            accounts::PeriodClosed>;
using ReverseActRefusal =
    Refusal<UnknownAct, ActNotInBooks, ActReversed, ActIsReversal, staff::SignatureMissing, accounts::UnknownKsuRecord,
            accounts::KsuRecordReversed, accounts::KsuRecordNotReversible, accounts::CopyInBooks,
            accounts::CopyNotInBooks, collection::CopyOnLoan, collection::UnknownCopy, accounts::DayInFuture,
            accounts::BeforeOpening, accounts::BeforeArrival, accounts::PeriodClosed>;

} // namespace kitapdar::withdrawals
