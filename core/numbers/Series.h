// Series of numbers that the program gives out: inventory numbers (a library has as many series as it wishes, told
// apart by their prefix), barcodes of copies, cards of readers. A series has neither gaps nor doubles: a number that
// was given out and taken back is voided, listed, and never given out again.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::numbers {

using SeriesId = Id<struct SeriesTag>;

enum class SeriesKind { Inventory, Barcode, Card };

/// Stable codes as stored: "inventory", "barcode", "card".
std::string_view code(SeriesKind kind);
std::optional<SeriesKind> seriesKindFromCode(std::string_view code);

struct Series {
    SeriesId id{0};
    std::string code; // "inventory_number"; also the name of its counter
    SeriesKind kind = SeriesKind::Inventory;
    std::string prefix;     // "К-"
    int digits = 0;         // at least so many, filled up with zeros: 0…12
    std::int64_t first = 1; // no smaller number is given out; 1…largestFirst
    std::int64_t version = 0;
};

/// Behind it there are more numbers than any library gives out, and all of them can be written and read again.
inline constexpr std::int64_t largestFirst = 999'999'999'999;

inline constexpr std::string_view inventorySeries = "inventory_number";
inline constexpr std::string_view barcodeSeries = "copy_barcode";
inline constexpr std::string_view cardSeries = "reader_card";

/// The series of a library that has changed none: those three. Barcodes and cards keep their prefix, by which a scan is
/// known as our own.
const std::vector<Series>& shippedSeries();

/// "К-0042". Of a barcode or card the check character is not in it.
std::string textOf(const Series& series, std::int64_t number);
/// The number of a text of this series, however many zeros stand before it and in whatever case its prefix is written;
/// nullopt for any other text. "0000001" is 1, "к-7" is "К-0007".
std::optional<std::int64_t> numberIn(const Series& series, std::string_view text);

/// Why a number that was given out is nobody's.
enum class Voided {
    Removed, // what had it was taken back or removed
    Changed, // what had it got another number
    InUse    // it was passed over: something else had the code already
};
std::string_view code(Voided reason);
std::optional<Voided> voidedFromCode(std::string_view code);

struct VoidedNumber {
    std::string series;
    std::string text; // as it was given out
    Voided reason = Voided::Removed;
};

/// A series and where it stands.
struct SeriesRow {
    Series series;
    std::int64_t last = 0;   // the last number that was given out; 0: none
    std::int64_t voided = 0; // how many numbers of it
    /// The next one, as far as nothing else has it.
    std::int64_t next() const { return last + 1 > series.first ? last + 1 : series.first; }
};

struct SeriesMalformed { // a code that is none, digits out of 0…12, a first number out of 1…largestFirst, a prefix that
                         // ends in a digit
    std::string code;
};
struct SeriesTaken { // the code, or the prefix of another series of inventory numbers
    std::string code;
};
struct UnknownSeries {
    static constexpr std::string_view code = "unknown_series";
    std::string series;
};
struct SeriesInUse { // numbers of it were given out, or the program needs it
    std::string code;
    std::int64_t given;
};
struct NextNumberTooLow { // it was given out already
    std::int64_t last;
};
struct PrefixFixed { // of barcodes and cards
    std::string prefix;
};
using SeriesRefusal = Refusal<SeriesMalformed, SeriesTaken, UnknownSeries, SeriesInUse, NextNumberTooLow, PrefixFixed>;

} // namespace kitapdar::numbers
