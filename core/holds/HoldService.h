// Holds: placed, changed, ended. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/holds/HoldCapture.h"
#include "core/staff/Permitted.h"
#include "core/text/ScannedCode.h"

#include <string>
#include <vector>

namespace kitapdar::holds {

/// A hold as it stands after the use case, and where its copy went when it let one go.
struct Changed {
    HoldRow row;
    std::optional<Routed> copy = {};
    std::string barcode = {};         // of that copy, or its inventory number
    std::optional<HoldRow> next = {}; // whose the copy is now, for its slip
};

/// What the sweep of a day has done.
struct Swept {
    std::vector<Changed> expired;
    std::vector<HoldRow> requested; // holds that got a free copy meanwhile
};

class HoldService {
public:
    explicit HoldService(const journal::Journal& journal) : m_journal(journal) {}

    /// At the end of the queue of the record; when a free copy stands on a shelf it is requested at once, in the order
    /// of the queue. `card`: of the reader.
    Result<HoldRow, PlaceHoldRefusal> place(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::HoldEdit>& by,
                                            const text::ScannedCode& card, const NewHold& hold) const;
    /// The copy that was kept goes to the next reader, or home.
    Result<Changed, HoldRefusal> cancel(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::HoldEdit>& by, HoldId id,
                                        const std::string& reason) const;
    /// The hold keeps its position and is passed over before the day `until`; nullopt: until it is resumed.
    Result<Changed, HoldRefusal> suspend(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::HoldEdit>& by, HoldId id,
                                         std::optional<Day> until) const;
    Result<Changed, HoldRefusal> resume(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::HoldEdit>& by, HoldId id) const;
    Result<Changed, HoldRefusal> move(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::HoldEdit>& by, HoldId id, Move move) const;
    /// The hold lets its copy go and waits as the first of the queue, or gets another one. The copy passes to the next
    /// reader whom it serves, else it stands on its shelf.
    Result<Changed, HoldRefusal> revert(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::HoldEdit>& by, HoldId id) const;
    /// An open hold has expired; its copy goes to the next reader, or home.
    Result<Changed, HoldRefusal> expire(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::HoldEdit>& by, HoldId id) const;
    /// All that were not picked up in time or are no longer wanted expire, and holds that wait get the copies that have
    /// become free, as one operation. Nothing is written when there are none.
    Result<Swept, Refusal<>> expireAll(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::HoldEdit>& by) const;

private:
    Result<Changed, HoldRefusal> finish(const Work& work, const Hold& hold, std::optional<Routed> copy = {}) const;

    const journal::Journal& m_journal;
};

/// Lists name readers for those who may see readers (Permission::ReaderView), else by the card alone.
class HoldQueries {
public:
    explicit HoldQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// A place of pickup has those that lie in it, too.
    Result<std::vector<HoldRow>> list(storage::Snapshot& snapshot, const staff::Permitted<Permission::HoldEdit>& by,
                                      const HoldFilter& filter) const;
    /// Open ones, the ready ones first.
    Result<std::vector<HoldRow>> ofReader(storage::Snapshot& snapshot,
                                          const staff::Permitted<Permission::ReaderView>& by,
                                          readers::ReaderId reader) const;
    /// Open holds that are over: not picked up in time, or no longer wanted.
    Result<std::vector<HoldRow>> outdated(storage::Snapshot& snapshot,
                                          const staff::Permitted<Permission::HoldEdit>& by) const;
    /// What is to be taken from the shelves of a place and of those that lie in it, in the order of the shelves; "": of
    /// all places.
    Result<std::vector<HoldRow>> requests(storage::Snapshot& snapshot, const staff::Permitted<Permission::HoldEdit>& by,
                                          const std::string& place) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::holds
