// Use cases of the digitization queue. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/digitization/Item.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::digitization {

/// What was measured of a file before it is attached (outside the transaction: hashing is long).
struct MeasuredFile {
    std::string path;
    std::string kind;
    std::int64_t bytes = 0;
    std::int64_t pages = 0;
    std::string sha256;
    std::string name;    // as it was given
    bool mended = false; // the store had it already, but damaged
    bool isProtected = false;
};

class ItemService {
public:
    explicit ItemService(const journal::Journal& journal) : m_journal(journal) {}

    /// As a candidate or in the queue. What comes then is moved by workflow::WorkflowService.
    Result<Item, ItemRefusal> add(storage::Transaction& transaction,
                                  const staff::Permitted<Permission::DigitizationEdit>& by, const NewItem& item) const;
    /// Category, bump, due date, assignee, note, batch; of a delivered item the assignee and the note only.
    /// Fault::Conflict when `item.version` is not the present one.
    Result<Item, ItemRefusal> edit(storage::Transaction& transaction,
                                   const staff::Permitted<Permission::DigitizationEdit>& by, const Item& item) const;
    /// All files or none, never to a delivered item; page images numbered in this order.
    Result<std::vector<ItemFile>, ItemRefusal> attach(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::DigitizationEdit>& by,
                                                      ItemId item, const std::vector<MeasuredFile>& files) const;
    Result<Batch, ItemRefusal> addBatch(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::DigitizationEdit>& by,
                                        const Batch& batch) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::digitization
