// What is known of replacements in kind. Called inside a snapshot; stateless, any thread.
#pragma once

#include "core/base/Session.h"
#include "core/storage/Transaction.h"
#include "core/text/ScannedCode.h"
#include "core/withdrawals/Replacement.h"

#include <optional>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::withdrawals {

class ReplacementQueries {
public:
    /// `journal` outlives this.
    explicit ReplacementQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// The notebook of these days, in its order. Who lost a book only those learn who may see readers.
    Result<std::vector<ReplacementRow>> list(storage::Snapshot& snapshot, const Session& by, Day from, Day to) const;
    /// What is known of the copies with this barcode or inventory number before one of them is replaced: one, unless
    /// the code is of several.
    Result<std::vector<ReplaceableCopy>> copiesWith(storage::Snapshot& snapshot, const text::ScannedCode& code) const;
    /// By the act of the lost copy; nullopt: the act is of no replacement.
    Result<std::optional<ReplacementRow>> ofAct(storage::Snapshot& snapshot, const Session& by, ActId act) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::withdrawals
