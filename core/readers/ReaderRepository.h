// The SQL of readers.
#pragma once

#include "core/journal/Operation.h"
#include "core/readers/NameMatch.h"
#include "core/readers/ReaderQueries.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::readers {

/// What readers of a page are found by beside what their rows give.
struct ComparedTokens {
    std::optional<ReaderId> last; // of the readers; nullopt: none was left
    std::vector<ReaderId> wrong;  // with a token too many, or one that lacks
};

/// A reader that came with an import.
struct ImportedReaderRow {
    ReaderId id{0};
    bool edited = false; // by hand, since
};

/// Neighbours that came with one import, or with none.
struct ReaderRun {
    std::int64_t import = 0; // 0: none
    ReaderId first{0};
    ReaderId last{0};
};

class ReaderRepository {
public:
    Result<std::optional<Reader>> byId(storage::Snapshot& snapshot, ReaderId id) const;
    /// Of cards that differ in case alone the one that is written so.
    Result<std::optional<Reader>> byCard(storage::Snapshot& snapshot, const text::ScannedCode& card) const;
    /// `iin` as text::normalizeIin() gives it; readers registered with blanks or hyphens in theirs are found, too.
    Result<std::optional<ReaderId>> idByIin(storage::Snapshot& snapshot, const std::string& iin) const;
    /// By the mark of a sealed one.
    Result<std::optional<ReaderId>> idByIinIndex(storage::Snapshot& snapshot, const std::string& mark) const;
    /// Another reader with the same birth date and the same name, in whatever spelling; a part that is missing on one
    /// side does not tell them apart when two others are the same.
    Result<std::optional<ReaderId>> namesake(storage::Snapshot& snapshot, const Reader& reader) const;
    /// Readers whose names may be the same person's as `name`, in whatever spelling, who were born from `from` to `to`
    /// or have no birth date: the first fifty.
    Result<std::vector<Reader>> namesakes(storage::Snapshot& snapshot, const NameWords& name, Day from, Day to) const;
    /// The next free card number of our own.
    Result<std::string> nextCard(storage::Transaction& transaction) const;

    Result<ReaderId> insert(journal::Operation& operation, const Reader& reader) const;
    Result<void> update(journal::Operation& operation, const Reader& reader) const;

    Result<void> blockData(journal::Operation& operation, ReaderId id, bool blocked) const;
    /// Takes everything out of the row that tells of the person; category and days of registration stay for the
    /// figures, the number `ref` for what is known of readers who are forgotten.
    Result<void> forget(journal::Operation& operation, ReaderId id, Day today) const;
    /// Of a reader who was made one with another; nothing points to the row.
    Result<void> erase(journal::Operation& operation, ReaderId id) const;

    // Of imports, which have one entry of the journal for all their rows. `import` is the number of the import.
    Result<ReaderId> insertImported(storage::Transaction& transaction, std::int64_t import, const Reader& reader) const;
    /// The newest first.
    Result<std::vector<ImportedReaderRow>> ofImport(storage::Snapshot& snapshot, std::int64_t import, int limit) const;
    /// false: registered by hand, or kept when the import was undone.
    Result<bool> cameWithImport(storage::Snapshot& snapshot, ReaderId id) const;
    Result<void> eraseImported(storage::Transaction& transaction, const storage::Parameters& ids) const;
    /// They belong to the library from now on, whatever becomes of the import.
    Result<void> keepImported(storage::Transaction& transaction, const storage::Parameters& ids) const;

    // Of a change of the key, which has one entry of the journal for all rows.
    /// Readers with restricted values, in clear or sealed, after the id `last`.
    Result<std::vector<Reader>> withRestricted(storage::Snapshot& snapshot, ReaderId last, int limit) const;
    Result<std::int64_t> countWithClearValues(storage::Snapshot& snapshot) const;
    /// All readers in the order of their ids, parted where those of an import begin and end: undoing the import holds
    /// its rows anew, which must not take the hold of others away.
    Result<std::vector<ReaderRun>> runs(storage::Snapshot& snapshot) const;
    /// The values and what the reader is found by.
    Result<void> writeSealed(storage::Transaction& transaction, const Reader& reader) const;

    /// Of the next readers after `last`.
    Result<ComparedTokens> compareTokens(storage::Snapshot& snapshot, ReaderId last, int limit) const;
    Result<void> replaceTokens(storage::Transaction& transaction, ReaderId id,
                               const std::vector<std::string>& tokens) const;
};

} // namespace kitapdar::readers
