// The index of the full text: one row for each page, of its present text. Each engine's own (FTS5; tsvector), over
// words that core/text has folded; derived, in no dump and no move.
#pragma once

#include "core/recognition/PageText.h"
#include "core/recognition/Snippet.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::recognition {

/// Some pages whose index was looked at.
struct IndexedPages {
    std::optional<std::int64_t> last; // of them; nullopt: none was left
    std::vector<std::int64_t> wrong;  // whose index holds something else than their texts give, or nothing
};

class TextIndex {
public:
    explicit TextIndex(storage::Engine engine) : m_engine(engine) {}

    /// The pages that have all of it, as "select … as id from …" with its values appended to the parameters. `words`
    /// must not be empty.
    std::string hitsSql(const SearchedWords& words, storage::Parameters& parameters) const;
    /// Makes the index of a page agree with its present text, or with there being none. Called by the journal.
    Result<void> refresh(storage::Transaction& transaction, std::int64_t page) const;
    /// The same whatever the index holds.
    Result<void> renew(storage::Transaction& transaction, std::int64_t page) const;
    /// Indexes the next pages after `last` that have a text, in the order of their ids. The last of them; nothing when
    /// none was left.
    Result<std::optional<std::int64_t>> fill(storage::Transaction& transaction, std::int64_t last, int limit) const;
    Result<IndexedPages> compare(storage::Snapshot& snapshot, std::int64_t after, int limit) const;

private:
    Result<void> put(storage::Transaction& transaction, const PageText& text) const;
    Result<void> remove(storage::Transaction& transaction, std::int64_t page) const;

    storage::Engine m_engine;
};

} // namespace kitapdar::recognition
