// The statement by which the library and its accounting department agree once a year: what stood on balance and off
// it, what came by each source, was corrected and re-valued, left for each reason, and stands at the end. Computed from
// the summary book. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/accounts/Books.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::accounts {

struct Amount {
    std::int64_t copies = 0;
    std::int64_t value = 0; // tiyn
    friend bool operator==(const Amount&, const Amount&) = default;
};

/// What records of one cause moved; of withdrawals as they left, above nothing.
struct StatementLine {
    KsuPart part = KsuPart::Arrival;
    std::string cause; // code of a source or of a reason
    Amount onBalance;
    Amount offBalance;
};

struct Statement {
    Day beginOn; // `from`, or the day of an opening balance that lies behind it
    Day to;
    StatementLine begin; // an opening balance of these days is in it
    std::vector<StatementLine>
        lines;         // arrivals, then withdrawals, each in the order of its terms; none without figures
    StatementLine end; // begin + arrivals - withdrawals
};

class StatementQueries {
public:
    Result<Statement> statement(storage::Snapshot& snapshot, Day from, Day to) const;
};

} // namespace kitapdar::accounts
