// Files made of the pages and texts of an item: only what is stale, all that can be made, in one entry of the journal.
#pragma once

#include "core/derivatives/Building.h"
#include "core/derivatives/Derivative.h"
#include "core/derivatives/PagePictures.h"
#include "core/jobs/Progress.h"
#include "core/staff/Permitted.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::derivatives {

struct BuiltFile {
    DerivativeKind kind = DerivativeKind::Pdf;
    std::optional<Derivative> file; // the present one; none: it could not be made
    bool isNew = false;             // made now
    int changedPages = 0;           // of a new PDF: whose pictures could not be carried as they lay in their files
    std::optional<FileRefusal> why; // it could not be made
};

using BuildRefusal = Refusal<digitization::UnknownItem, digitization::ItemDelivered>;

/// Makes what shows pages for one build. Outlives nothing.
using MakePictures = std::function<std::unique_ptr<PagePictures>(const std::filesystem::path& folder,
                                                                 std::function<bool()> shouldContinue)>;
MakePictures childPictures();

struct BuildTools {
    MakePictures pictures = childPictures();
    std::string pandoc = "pandoc"; // its name or place
    bool checksPdf = true;         // by kitapdar-render
};

/// Long work: never on the window's thread, nor inside a closure of the store. Any other thread.
class BuildService {
public:
    /// `folder`: of the library's files.
    BuildService(storage::Store& store, const journal::Journal& journal, std::filesystem::path folder,
                 BuildTools tools = {})
        : m_store(store), m_journal(journal), m_folder(std::move(folder)), m_tools(std::move(tools)) {}

    /// One answer for each kind, in the order of kinds. A present file that is not stale and lies whole in its folder
    /// is answered as it is. What cannot be made keeps nothing else from being made; its former file stays the present
    /// one. ItemDelivered when a file of a delivered item would have to be made anew. Fault::Cancelled, Fault::DiskFull
    /// and faults of the library end it, and nothing is changed. Steps "writing" with the kind as their part.
    Result<std::vector<BuiltFile>, BuildRefusal> build(digitization::ItemId item,
                                                       const std::vector<DerivativeKind>& kinds,
                                                       const staff::Permitted<Permission::DigitizationEdit>& by,
                                                       jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
    std::filesystem::path m_folder;
    BuildTools m_tools;
};

} // namespace kitapdar::derivatives
