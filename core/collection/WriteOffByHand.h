// Why a copy is not written off by hand.
#pragma once

#include "core/collection/Copy.h"

#include <string_view>

namespace kitapdar::collection {

/// A copy would leave the books on a day on which it cannot: before it came into them, before they begin, or in a
/// period that is closed.
struct DayOutsideBooks {
    static constexpr std::string_view code = "day_outside_books";
    Day from; // the first day on which it can
};
/// The copy stands in the books, and two persons take a copy out of them here: by a signed act.
struct ActNeeded {
    static constexpr std::string_view code = "act_needed";
};
using WriteOffRefusal = Refusal<UnknownCopy, CopyWrittenOff, CopyAlready, CopyNotAstray, CopyOnLoan, DocumentMissing,
                                DayInFuture, DayOutsideBooks, ActNeeded>;

} // namespace kitapdar::collection
