// What a scan of a stocktaking means. Pure functions; any thread.
#pragma once

#include "core/collection/CopyState.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace kitapdar::stocktaking {

enum class ScanClass {
    Found,      // expected, and here
    FoundAgain, // expected, was missing or lost, and is here
    OutOfOrder, // expected here, and stands between the wrong ones
    Repeated,   // scanned before
    Misplaced,  // belongs to another place or to other shelf marks
    OnLoan,     // a reader has it by the books: to be returned
    WrittenOff, // out of the books, and here
    NotEntered, // of this place, not in the books yet or new since the start
    Unknown     // no copy has the code
};
/// Stable codes as stored and as kitapdarctl prints them: "found", "found_again", "out_of_order", "repeated",
/// "misplaced", "on_loan", "written_off", "not_entered", "unknown".
std::string_view code(ScanClass what);
std::optional<ScanClass> scanClassFromCode(std::string_view code);

/// How loud a class is, for a sound: each class has a tone; classes of one tone may sound differently.
enum class ScanTone {
    Good,   // go on
    Notice, // look, nothing to do now
    Alarm   // take the book off the shelf
};
ScanTone toneOf(ScanClass what);

/// What is known of a scanned code.
struct ScanFacts {
    bool isKnown = false;      // one copy has it
    bool isExpected = false;   // on the frozen list
    bool wasScanned = false;   // in this stocktaking before
    bool isInScope = false;    // by its place and shelf mark, now
    bool isOnLoan = false;     // now
    bool isOutOfOrder = false; // by the scans before it, see Walk.h
    collection::Accounted accounted = collection::Accounted::Entered;
    collection::Condition condition = collection::Condition::Sound;
};
/// What weighs most: that nothing is known of it, that it is out of the books, that a reader has it, that it belongs
/// elsewhere or is not entered; of what is expected that it was scanned before, that it was missing, then its order.
ScanClass classify(const ScanFacts& facts);

} // namespace kitapdar::stocktaking
