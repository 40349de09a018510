// What a form for a record asks of the catalogue while somebody types.
#pragma once

#include "core/catalogue/EditionMatch.h"
#include "core/catalogue/Record.h"
#include "core/catalogue/editing/FormFields.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// A record that is, or may be, of the same edition.
struct LikelyDuplicate {
    RecordRow row;
    EditionOutcome outcome = EditionOutcome::Doubtful; // never Different
    bool sameIsbn = false;

    /// The edition is in the catalogue, as far as can be said before more than a number is typed.
    bool isHere() const { return sameIsbn || outcome == EditionOutcome::Same; }
};

class CataloguingQueries {
public:
    /// What is typed is weighed as a file is at import (EditionMatch.h). `self`: the record that is edited, which is no
    /// duplicate of itself.
    Result<std::optional<LikelyDuplicate>> duplicateOf(storage::Snapshot& snapshot, const MarcRecord& typed,
                                                       MarcFormat format, std::optional<RecordId> self) const;

    /// Values that the catalogue has for the element and that begin as `typed` does, those of most records first; at
    /// most `limit`. Folded as a search is, and asked of the newest records that match: about as long as a search.
    /// Nothing for elements that repeat themselves nowhere (titles, numbers).
    Result<std::vector<std::string>> suggestions(storage::Snapshot& snapshot, FormElement element,
                                                 const std::string& typed, int limit) const;

    /// The dialect of the newest record: what a new one is written in. nullopt in an empty catalogue.
    Result<std::optional<MarcFormat>> usualFormat(storage::Snapshot& snapshot) const;
};

} // namespace kitapdar::catalogue
