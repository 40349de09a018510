// Copies: the things on the shelf.
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/catalogue/Record.h"
#include "core/collection/CopyState.h"
#include "core/numbers/Series.h"
#include "core/places/Place.h"
#include "core/readers/Codes.h"
#include "core/text/ScannedCode.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::collection {

using CopyId = Id<struct CopyTag>;

enum class Lending { Home, ReadingRoom };

/// Stable codes as stored and as kitapdarctl prints them: "home", "reading_room".
std::string_view code(Lending lending);
std::optional<Lending> lendingFromCode(std::string_view code);

/// What our own barcodes of copies begin with, see text::makeBarcode().
inline constexpr std::string_view ownBarcodePrefix = "KZL";

struct Copy {
    CopyId id{0};
    catalogue::RecordId recordId{0};
    std::optional<std::string> barcode;
    std::optional<std::string> inventoryNumber; // text: libraries use prefixes; sorted naturally
    std::string place;                          // code of a place (core/places/Place.h); "": none
    std::string shelf;
    std::optional<Money> price;
    std::string currency = "KZT";
    Accounted accounted = Accounted::Entered;
    std::string excludedBy;        // number of the document; "": not excluded, or not known
    std::optional<Day> excludedOn; // its date
    Circulation circulation = Circulation::OnShelf;
    Condition condition = Condition::Sound;
    std::optional<Day> conditionOn; // since when it is not sound; nullopt: not known
    std::string conditionReason;
    Lending lending = Lending::Home;
    std::string note;
    std::string parts; // what belongs to it and can be lost: "map, disc"
    std::optional<Day> receivedOn;
    std::string atPlace; // code of the place where it is when it is not at home; "": at home, or not known
    std::int64_t version = 0;
};

inline StateParts partsOf(const Copy& copy) { return {copy.accounted, copy.circulation, copy.condition}; }
/// The state of a copy in one word: what lists show, and what lending goes by (docs/circulation.md, 1.3).
inline CopyState stateOf(const Copy& copy) { return stateOf(partsOf(copy)); }
/// Gives the copy all three parts of the state.
void setState(Copy& copy, CopyState state);

/// The fields of a new copy.
struct NewCopy {
    catalogue::RecordId recordId;
    std::optional<std::string> barcode;         // none: the next of our own, with its check character
    std::optional<std::string> inventoryNumber; // none: the next of the series
    std::string place;                          // code of a place that is open, or ""
    std::optional<Money> price;
    Lending lending = Lending::Home;
    std::string series = std::string(numbers::inventorySeries); // of the inventory number, when none is given
    std::string shelf = {};
    int count = 1; // copies that are alike, 1…mostCopiesAtOnce; more than one get their numbers from the series
};

inline constexpr int mostCopiesAtOnce = 999;

/// What has happened to a copy: on which day it was noticed, and why or how.
struct Mishap {
    std::optional<Day> on; // nullopt: today
    std::string reason;
};
/// The document that takes a copy out of the books of account.
struct WriteOffDocument {
    std::string number;
    std::optional<Day> on;
};

struct BarcodeTaken {
    std::string barcode;
    CopyId by;
};
struct InventoryNumberTaken {
    std::string inventoryNumber;
    CopyId by;
};
using readers::CodeInUse;
struct BarcodeMalformed { // not 3–64 of A–Z a–z 0–9 . _ -, or a command code
    std::string barcode;
};
using numbers::UnknownSeries;
using places::PlaceClosed;
using places::UnknownPlace;
struct NumbersOfOneCopy { // a barcode or an inventory number was given for several copies
    static constexpr std::string_view code = "numbers_of_one_copy";
};
struct CopyCountOutOfRange {
    static constexpr std::string_view code = "copy_count_out_of_range";
    int most = mostCopiesAtOnce;
};
using AddCopyRefusal =
    Refusal<catalogue::UnknownRecord, BarcodeTaken, InventoryNumberTaken, BarcodeMalformed, CodeInUse, UnknownPlace,
            PlaceClosed, UnknownSeries, NumbersOfOneCopy, CopyCountOutOfRange>;

struct CopyOnLoan {
    CopyId id;
};
struct CopyWrittenOff { // final: only a reversing document brings it back
    CopyId id;
};
struct UnknownCopy {
    static constexpr std::string_view code = "unknown_copy";
    std::string barcode;
};
struct AmbiguousCode { // several copies have it as barcode or inventory number
    static constexpr std::string_view code = "ambiguous_code";
    std::string text;
};
struct DayInFuture {
    static constexpr std::string_view code = "day_in_future";
    Day day;
};
struct DocumentMissing { // a copy leaves the books by a document with a number and a date
    static constexpr std::string_view code = "document_missing";
};
struct CopyWithoutNumber { // its only number would be taken away: nobody could lend it or name it
    static constexpr std::string_view code = "copy_without_number";
};
struct CirculationNotByHand { // a hold puts a copy aside, a transfer sends it: by hand there would be neither
    static constexpr std::string_view code = "circulation_not_by_hand";
    Circulation wanted = Circulation::Held; // Held or InTransit
};
using EditCopyRefusal =
    Refusal<UnknownCopy, BarcodeTaken, InventoryNumberTaken, BarcodeMalformed, CodeInUse, CopyOnLoan, CopyWrittenOff,
            UnknownPlace, PlaceClosed, DocumentMissing, DayInFuture, CopyWithoutNumber, CirculationNotByHand>;

struct CopyAlready { // there is nothing to change
    static constexpr std::string_view code = "copy_already";
    CopyState state;
};
struct CopyNotAstray { // neither missing nor lost: it cannot be found
    static constexpr std::string_view code = "copy_not_astray";
    CopyState state;
};
/// Why a copy is not lost, found, damaged or written off.
using CopyActionRefusal =
    Refusal<UnknownCopy, CopyWrittenOff, CopyAlready, CopyNotAstray, CopyOnLoan, DocumentMissing, DayInFuture>;

} // namespace kitapdar::collection
