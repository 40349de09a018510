// The book of an item, read from the tables of records, pages and texts.
#pragma once

#include "core/derivatives/Book.h"
#include "core/recognition/PageText.h"
#include "core/storage/Transaction.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace kitapdar::derivatives {

/// What a book is made of, without the layouts, which are files.
struct StoredBook {
    Book book;                                               // its layouts are empty
    std::vector<std::optional<recognition::PageText>> texts; // of its pages
    digitization::ItemState state = digitization::ItemState::Candidate;
    catalogue::RecordId recordId{0};
};

/// nullopt when there is no such item. Pages without a scan and targets are left out; a chapter that begins on one
/// begins on the next page that is there.
Result<std::optional<StoredBook>> storedBook(storage::Snapshot& snapshot, digitization::ItemId item);

/// With the layouts of its texts. Faults as of recognition::layoutOf(). Blocks; beside every transaction.
Result<Book> loadedBook(StoredBook stored, const std::filesystem::path& folder);

} // namespace kitapdar::derivatives
