// Use cases of what the desk knows of a reader beside the card. Called inside a transaction; stateless, any thread.
// docs/circulation.md, 11.
#pragma once

#include "core/readers/Details.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::readers {

class DetailsService {
public:
    explicit DetailsService(const journal::Journal& journal) : m_journal(journal) {}

    Result<ReaderDetails> of(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by,
                             ReaderId reader) const;
    /// Whose former card this is. nullopt: nobody's.
    Result<std::optional<FormerCard>> formerCard(storage::Snapshot& snapshot,
                                                 const staff::Permitted<Permission::ReaderView>& by,
                                                 const std::string& card) const;

    /// Gives the reader another card; "": the next of our own. The one of now becomes a former card, which opens no
    /// reader. A former card of the same reader may be taken again: it was found.
    Result<Reader, DetailRefusal> replaceCard(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::ReaderEdit>& by, ReaderId reader,
                                              const std::string& card, CardEnd why) const;
    /// Nothing is lent to the reader from now on; `until` is the last day, nullopt: until unblock(). A block that
    /// stands takes over reason and end.
    Result<Reader, DetailRefusal> block(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::ReaderEdit>& by, ReaderId reader,
                                        const std::string& reason, std::optional<Day> until) const;
    /// Writes nothing when there is no block.
    Result<Reader, DetailRefusal> unblock(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::ReaderEdit>& by, ReaderId reader) const;

    Result<Message, DetailRefusal> addMessage(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::ReaderEdit>& by, ReaderId reader,
                                              const std::string& text, std::optional<Day> until) const;
    /// The message was delivered, or is no longer needed.
    Result<Message, DetailRefusal> finishMessage(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::ReaderEdit>& by,
                                                 MessageId message) const;

    /// `relation.id` does not count.
    Result<Relation, DetailRefusal> relate(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::ReaderEdit>& by,
                                           const Relation& relation) const;
    Result<Relation, DetailRefusal> unrelate(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::ReaderEdit>& by,
                                             RelationId relation) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::readers
