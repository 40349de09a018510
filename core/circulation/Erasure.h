// Forgetting readers: whose a loan was, and who a reader was. What is counted (loans by month and category, readers by
// category) is the same before and after.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/readers/Reader.h"
#include "core/readers/RetentionTerms.h"
#include "core/staff/Signature.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kitapdar::circulation {

/// What was kept longer than the terms say.
struct Overdue {
    std::int64_t loans = 0;   // that still tell whose they were
    std::int64_t readers = 0; // without an open loan, a block or a wish to keep
    std::int64_t holds = 0;   // that are over and still tell whose they were
    std::int64_t visits = 0;  // that still tell whose they were
};

/// Moments and days before which the terms end.
struct RetentionLimits {
    Instant loansBefore;
    Instant entriesBefore;
    Day readersBefore;
    Instant readersReturnedBefore;
};
RetentionLimits limitsOf(const readers::RetentionTerms& terms, const Clock& clock);
/// The last day on which a hold ended that no longer tells whose it was.
Day holdsEndedBy(const RetentionLimits& limits);
/// The readers whose term is over, as a statement; its parameters $1 and $2 are readersBefore and
/// readersReturnedBefore.
std::string selectOverdueReaders();

/// One step of forgetting, in one transaction.
struct ForgottenStep {
    std::optional<std::int64_t> last; // the row after which the next one goes on; nullopt: nothing was left
    std::int64_t rows = 0;
};

// Why a reader is not erased now.
struct OpenLoans {
    static constexpr std::string_view code = "reader_has_open_loans";
    std::int64_t count = 0;
};
struct OpenHolds { // cancelled first
    static constexpr std::string_view code = "reader_has_open_holds";
    std::int64_t count = 0;
};
struct ReaderInDebt {
    static constexpr std::string_view code = "reader_in_debt";
    std::int64_t owed = 0; // tiyn
};
struct ReaderOwes { // the desk has blocked the reader: a debt, a lost book
    static constexpr std::string_view code = "reader_is_blocked";
    std::string reason;
};
struct DataInDispute { // the reader's data are blocked, so they stay as they are
    static constexpr std::string_view code = "reader_data_blocked";
};
/// SignatureMissing: of a reader with a history, which two people agree to.
using EraseRefusal = Refusal<readers::UnknownReader, OpenLoans, OpenHolds, ReaderInDebt, ReaderOwes, DataInDispute,
                             staff::SignatureMissing>;

/// What would be erased.
struct ErasePreview {
    readers::ReaderId id{0};
    std::string card;
    std::int64_t loans = 0;    // past ones, which stay without the reader
    std::int64_t entries = 0;  // of the journal, of which the reader's part is forgotten with the next "retain"
    std::int64_t consents = 0; // which are erased
    std::int64_t history = 0;  // loans, holds, visits and charges that tell of the reader
};

} // namespace kitapdar::circulation
