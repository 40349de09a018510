// Use cases of the work on items: the one door through which an item goes from state to state. While it stands in a
// stage it has exactly one open task of that stage (docs/digitization.md, 9). Called inside a transaction; stateless,
// any thread. All can be taken back.
#pragma once

#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/workflow/Task.h"

#include <optional>
#include <string>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::workflow {

class WorkflowService {
public:
    using ItemId = digitization::ItemId;
    template <class Value>
    using Answer = Result<Value, WorkflowRefusal>;

    explicit WorkflowService(const journal::Journal& journal) : m_journal(journal) {}

    /// To any state that movesFrom() allows. Forward from a stage is its task done, by whoever moves it; to an earlier
    /// stage is sent back, which wants an open defect that is mended there, or pages judged as defective. `note` is the
    /// reason where one is needed.
    Answer<digitization::Item> move(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::DigitizationEdit>& by, ItemId item,
                                    digitization::ItemState to, const std::string& note) const;

    /// Of two who take it one wins: the other is told who has it. Taking what one has already changes nothing.
    Answer<Task> take(storage::Transaction& transaction, const staff::Permitted<Permission::DigitizationEdit>& by,
                      ItemId item) const;
    /// Also what another one has, who is ill: the journal tells who did it.
    Answer<Task> returnTask(storage::Transaction& transaction, const staff::Permitted<Permission::DigitizationEdit>& by,
                            ItemId item) const;
    /// It waits for something; `reason` says for what.
    Answer<Task> hold(storage::Transaction& transaction, const staff::Permitted<Permission::DigitizationEdit>& by,
                      ItemId item, const std::string& reason) const;
    /// What was held or has failed may be taken again.
    Answer<Task> release(storage::Transaction& transaction, const staff::Permitted<Permission::DigitizationEdit>& by,
                         ItemId item) const;
    /// The work could not be done: of a task that somebody has.
    Answer<Task> markFailed(storage::Transaction& transaction, const staff::Permitted<Permission::DigitizationEdit>& by,
                            ItemId item, const std::string& reason) const;

    /// The task of the present stage, and the item goes on to the next one. MoveBlocked tells all that is missing.
    Answer<digitization::Item> done(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::DigitizationEdit>& by, ItemId item) const;
    /// The item goes on without the work of this stage.
    Answer<digitization::Item> skip(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::DigitizationEdit>& by, ItemId item,
                                    const std::string& reason) const;
    /// The item goes back to an earlier stage, where a defect is mended; it is found with this. Pages judged as
    /// defective become defects by themselves. The pages that defects name are judged again.
    Answer<digitization::Item> sendBack(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::DigitizationEdit>& by, ItemId item, Stage to,
                                        const std::optional<NewDefect>& defect) const;

private:
    class Step;

    const journal::Journal& m_journal;
};

} // namespace kitapdar::workflow
