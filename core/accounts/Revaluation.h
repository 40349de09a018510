// Re-valuation: copies are worth another sum in the books from a day on. Called inside the operation of the document
// that re-values, as AccountsService is.
#pragma once

#include "core/accounts/Books.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::accounts {

/// The reason of corrections that a re-valuation makes, a code: people get its words.
inline constexpr std::string_view revaluationReason = "revaluation";

struct Revalued {
    collection::CopyId id{0};
    Money value;
};

struct Revaluation {
    Day on;
    Document document;
    std::vector<Revalued> copies;                       // each once; those that are worth this already are passed over
    std::optional<KsuRecordId> reverses = std::nullopt; // the record of the re-valuation that is taken back
    std::string note = {};
};

using RevalueRefusal = Refusal<NoCopies, collection::UnknownCopy, CopyNotInBooks, NothingCorrected, DayInFuture,
                               BeforeOpening, BeforeArrival, PeriodClosed>;

/// Strikes the lines of these copies and writes others with the new values in their places, by one record of part 1
/// that moves no copy and changes the sums by the difference. What a copy costs in tenge, or where nothing was known of
/// it, becomes the new value; a price in another currency is what was paid once and stays.
Result<KsuRecord, RevalueRefusal> revalue(const journal::Journal& journal, storage::Transaction& transaction,
                                          journal::Operation& operation, const Revaluation& revaluation);

} // namespace kitapdar::accounts
