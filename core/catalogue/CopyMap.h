// In which subfields of which fields the dialects write copies: one table, read by those who take copies out of records
// and by those who put them in. Pure; any thread.
#pragma once

#include "core/base/Money.h"
#include "core/catalogue/MarcRecord.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kitapdar::catalogue {

/// Which subfields of a field hold what; of several the first that says something. "" when the field does not have it.
struct CopyMap {
    std::string_view tag;
    std::string_view inventory;
    std::string_view barcode;
    std::string_view place;
    std::string_view shelf; // in 852, $h and $i are one mark
    std::string_view price;
    std::string_view date;
    std::string_view note;
    std::string_view status;
    std::string_view ksu;
    std::string_view count;
    /// Without a number, a field that has one of these is a copy without a number …
    std::string_view tellsOfCopy;
    /// … and one that has one of these tells of holdings.
    std::string_view tellsOfHoldings;
    /// Our own, in a subfield that the dialect leaves free: what its codes cannot say of the state of a copy.
    std::string_view ownState;
};

/// What the value of such a subfield begins with: another program may use the subfield for something else.
inline constexpr std::string_view ownStatePrefix = "kitapdar:";

struct CopyFields;
/// What one field tells of a copy; `fields` stays empty.
CopyFields copyIn(const MarcField& field, const CopyMap& map);

/// In the order in which they are read.
std::span<const CopyMap> copyMaps(MarcFormat format);
/// nullptr: fields with the tag tell of no copies.
const CopyMap* copyMapOf(MarcFormat format, std::string_view tag);

/// The shelf mark that a field tells.
std::string shelfIn(const MarcField& field, const CopyMap& map);
/// As values of copies are read: blanks and line ends as one blank, none at the ends.
std::string copyText(std::string_view text);

struct CommonPrice {
    std::optional<Money> price;
    std::string currency;
    std::string unread; // as written when it is no price
};
/// IRBIS writes a price that is the same for all copies beside the ISBN: 10 ^d, currency ^c.
CommonPrice commonPriceOf(const MarcRecord& record);

} // namespace kitapdar::catalogue
