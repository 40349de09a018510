// Copies: the things on the shelf.
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/catalogue/Record.h"
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

enum class CopyState { InStock, Expected, Bindery, Withheld, Missing, Lost, WrittenOff };
enum class Lending { Home, ReadingRoom };

/// Stable codes as stored and as kitapdarctl prints them: "in_stock", "reading_room" …
std::string_view code(CopyState state);
std::string_view code(Lending lending);
std::optional<CopyState> copyStateFromCode(std::string_view code);
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
    CopyState state = CopyState::InStock;
    Lending lending = Lending::Home;
    std::string note;
    std::optional<Day> receivedOn;
    std::int64_t version = 0;
};

/// The fields of a new copy.
struct NewCopy {
    catalogue::RecordId recordId;
    std::optional<std::string> barcode;         // none: the next of our own, with its check character
    std::optional<std::string> inventoryNumber; // none: the next of the series
    std::string place;                          // code of a place that is open, or ""
    std::optional<Money> price;
    Lending lending = Lending::Home;
    std::string series = std::string(numbers::inventorySeries); // of the inventory number, when none is given
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
using AddCopyRefusal = Refusal<catalogue::UnknownRecord, BarcodeTaken, InventoryNumberTaken, BarcodeMalformed,
                               CodeInUse, UnknownPlace, PlaceClosed, UnknownSeries>;

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
using EditCopyRefusal = Refusal<UnknownCopy, BarcodeTaken, InventoryNumberTaken, BarcodeMalformed, CodeInUse,
                                CopyOnLoan, CopyWrittenOff, UnknownPlace, PlaceClosed>;

} // namespace kitapdar::collection
