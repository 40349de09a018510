// Years of lending written at once: millions of loans, each with its use, the visits of their readers, and for each
// lending and each return an entry of the journal in the order of time, hashes and all. As Generator.h writes them one
// by one, through insertRows() of the engine; the content of the entries is that which the services write. A loan that
// was renewed has its number of renewals and its last due day from the beginning: its renewals have no entries.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/jobs/Progress.h"
#include "core/storage/Connection.h"

#include <cstdint>

namespace kitapdar::demo {

struct PastLoansSizes {
    std::int64_t past = 5'000'000; // returned ones
    std::int64_t open = 40'000;    // as many of them as copies and readers allow (LoanHistory.h)
    std::uint64_t seed = 1;
};

/// Into a library with copies and readers and without loans; Fault::Conflict when there is one. The same library, sizes
/// and day give the same rows on both engines; the salts of the entries, and so their hashes, are drawn anew. Nobody
/// else is connected meanwhile, and the connection is closed afterwards; what breaks off leaves a library that is of no
/// use. Some gigabytes of memory for millions of loans.
Result<void> writePastLoans(storage::Connection& connection, const PastLoansSizes& sizes, const Clock& clock,
                            jobs::Progress& progress);

} // namespace kitapdar::demo
