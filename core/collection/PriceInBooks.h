// A price that is not changed by hand, since it is what a copy is worth in the books of account.
#pragma once

#include "core/collection/Copy.h"

#include <string>
#include <string_view>

namespace kitapdar::collection {

/// The copy stands in the books with another value, and two persons change the sum of the books here: by an act of
/// re-valuation, or by a correction in the book that a second person signs.
struct PriceInBooks {
    static constexpr std::string_view code = "price_in_books";
    std::string number; // inventory number, else barcode
};

/// Why a copy is not changed as it was typed: by what it is itself (EditCopyRefusal), or by the books.
using ChangeCopyRefusal = Refusal<UnknownCopy, BarcodeTaken, InventoryNumberTaken, BarcodeMalformed, CodeInUse,
                                  CopyOnLoan, CopyWrittenOff, UnknownPlace, PlaceClosed, DocumentMissing, DayInFuture,
                                  CopyWithoutNumber, CirculationNotByHand, PriceInBooks>;

} // namespace kitapdar::collection
