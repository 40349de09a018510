// Taking files into the library for an item of the queue.
#pragma once

#include "core/digitization/FileStore.h"
#include "core/staff/Permitted.h"

#include <filesystem>
#include <vector>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::digitization {

/// Long work: never on the window's thread, nor inside a closure of the store. Any other thread.
class AttachmentService {
public:
    AttachmentService(storage::Store& store, const journal::Journal& journal) : m_store(store), m_journal(journal) {}

    /// Copies the files below `folder`, measures them and attaches them to the item, all or none, with one journal
    /// entry. Page images are numbered by their names, page 2 before page 10. What was copied and is not attached after
    /// all (a refusal, Fault::Cancelled) stays in the folder and does no harm: a file lies there under its hash. A file
    /// that the item has already and that was found damaged is mended by this and not attached twice.
    Result<std::vector<ItemFile>, ItemRefusal> attach(ItemId item, std::vector<std::filesystem::path> files,
                                                      const std::filesystem::path& folder, const FileExaminer& examiner,
                                                      const staff::Permitted<Permission::DigitizationEdit>& by,
                                                      jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
};

} // namespace kitapdar::digitization
