// The SQL of what the desk knows of a reader beside the card.
#pragma once

#include "core/journal/Operation.h"
#include "core/readers/Details.h"
#include "core/storage/Transaction.h"

namespace kitapdar::readers {

class DetailsRepository {
public:
    /// Those that are not done, the oldest first.
    Result<std::vector<Message>> openMessages(storage::Snapshot& snapshot, ReaderId reader) const;
    /// Also those that are done or whose time is over; the oldest first.
    Result<std::vector<Message>> allMessages(storage::Snapshot& snapshot, ReaderId reader) const;
    Result<std::optional<Message>> message(storage::Snapshot& snapshot, MessageId id) const;
    /// Seen from either side; guarantors first.
    Result<std::vector<RelationRow>> relations(storage::Snapshot& snapshot, ReaderId reader) const;
    Result<std::optional<Relation>> relation(storage::Snapshot& snapshot, RelationId id) const;

    Result<void> endCard(journal::Operation& operation, ReaderId reader, const std::string& card, Day on,
                         CardEnd reason) const;
    Result<void> eraseCard(journal::Operation& operation, std::int64_t id) const;
    Result<MessageId> insert(journal::Operation& operation, const Message& message) const;
    Result<void> finish(journal::Operation& operation, MessageId id, Day on) const;
    Result<RelationId> insert(journal::Operation& operation, const Relation& relation) const;
    Result<void> erase(journal::Operation& operation, RelationId id) const;

    /// Former cards, messages and relations of one reader become those of another; a relation between the two, or one
    /// that the other has too, is gone.
    Result<void> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, ReaderId from,
                              ReaderId to) const;
};

/// Former cards, messages and relations of a reader tell nothing of the person any more, nor do relations of others to
/// the reader. For the operation that forgets the reader.
Result<void> forgetDetails(journal::Operation& operation, storage::Snapshot& snapshot, ReaderId reader);

} // namespace kitapdar::readers
