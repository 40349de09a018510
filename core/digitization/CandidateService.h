// Taking chosen titles on the queue of digitization. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/digitization/Candidate.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::digitization {

struct TakenTitles {
    std::vector<ItemId> items;                // in the order of the titles
    std::vector<catalogue::RecordId> skipped; // on the queue or done already
};

inline constexpr std::int64_t mostChosen = 1000; // titles at once

class CandidateService {
public:
    explicit CandidateService(const journal::Journal& journal) : m_journal(journal) {}

    /// Puts titles on the queue, and into a batch when one is named: one operation, which an undo takes back as a
    /// whole. What is on the queue or done already is skipped; a title that is named twice is taken once.
    Result<TakenTitles, ChoosingRefusal> take(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::DigitizationEdit>& by,
                                              const std::vector<catalogue::RecordId>& records,
                                              const std::optional<BatchId>& batch) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::digitization
