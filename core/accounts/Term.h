// Terms: the kinds of stock, the sources of arrivals, the reasons of withdrawals, the columns and the settings of the
// books of account. Each has a stable code and names in Kazakh, Russian and English, which a library may change.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::accounts {

using TermId = Id<struct TermTag>;

enum class TermList { Kind, Source, Reason, Column, Setting };
/// Stable codes as stored: "kind", "source", "reason", "column", "setting".
std::string_view code(TermList list);
std::optional<TermList> termListFromCode(std::string_view code);

struct Term {
    TermId id{0}; // 0: shipped and not stored yet
    TermList list = TermList::Kind;
    std::string code; // 1…24 of a-z 0-9 _ : -
    std::string kk;
    std::string ru;
    std::string en;
    /// Of a kind: the kinds of records it holds and, after "<=", up to how many pages: "book<=48 map"; "*" holds what
    /// no other does. Of a setting: what it is set to. Else "".
    std::string value;
    bool hidden = false; // a column that is not shown; a source or reason that is not offered
    std::int64_t version = 0;
};

/// In the order in which lists and columns show them.
const std::vector<Term>& shippedTerms();

// Codes that the program itself writes.
inline constexpr std::string_view openingSource = "opening";
inline constexpr std::string_view correctionSource = "correction";
inline constexpr std::string_view revaluationSource = "revaluation";
/// No document enters copies under these sources.
constexpr bool isOfProgram(std::string_view source) {
    return source == openingSource || source == correctionSource || source == revaluationSource;
}
inline constexpr std::string_view otherReason = "other";

// Settings.
inline constexpr std::string_view orderSetting = "order";                          // the instruction that papers quote
inline constexpr std::string_view orderDaySetting = "order_day";                   // its date, "2025-04-02"
inline constexpr std::string_view linesSetting = "lines_of_page";                  // of the inventory book: 5…100
inline constexpr std::string_view unnumberedKindsSetting = "unnumbered_kinds";     // codes of kinds, blanks between
inline constexpr std::string_view arrivalNumbersSetting = "arrival_numbers";       // "yearly" or "continuous"
inline constexpr std::string_view withdrawalNumbersSetting = "withdrawal_numbers"; // likewise
inline constexpr std::string_view closedSetting = "closed_until"; // "2025-12-31": nothing is entered up to it; "": open

/// The kind of stock of a record: the first of `terms` that holds the record's kind with so many pages, else the one
/// with "*", else "other". `pages` nullopt: not known. Pure.
std::string stockKindOf(const std::vector<Term>& terms, std::string_view recordKind, std::optional<int> pages);

/// The number of pages that an extent names: "384 б.", "XII, 40 с.", "48"; nullopt when it counts something else
/// ("2 т.") or nothing. Pure.
std::optional<int> pagesIn(std::string_view extent);

struct TermMalformed { // a code, a value or no name at all
    static constexpr std::string_view code = "term_malformed";
    std::string term;
};
struct UnknownTerm {
    static constexpr std::string_view code = "unknown_term";
    TermList list = TermList::Kind;
    std::string term;
};
struct TermTaken {
    static constexpr std::string_view code = "term_taken";
    std::string term;
};
struct TermInUse { // the books name it, or the program needs it
    static constexpr std::string_view code = "term_in_use";
    std::string term;
};
using TermRefusal = Refusal<TermMalformed, UnknownTerm, TermTaken, TermInUse>;

} // namespace kitapdar::accounts
