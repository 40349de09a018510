// A book as a folder that other systems take in: the masters of its pages, their words as ALTO, and mets.xml.
#pragma once

#include "core/derivatives/Building.h"
#include "core/digitization/Item.h"
#include "core/jobs/Progress.h"
#include "core/storage/Address.h"
#include "core/storage/OutputFile.h"

#include <cstdint>
#include <filesystem>

namespace kitapdar {
class Clock;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::derivatives {

/// A folder of this name is there already.
struct FolderPresent {
    static constexpr std::string_view code = "output_exists";
    std::string path;
};
using MetsRefusal = Refusal<digitization::UnknownItem, NoPages, PageUnreadable, FolderPresent, storage::FileNotWritable,
                            storage::FileOfLibrary>;

struct ExportedMets {
    std::int64_t pages = 0;
    std::int64_t texts = 0; // of them
    std::int64_t files = 0; // in the folder
};

/// Makes the new folder `target` with "images", "alto" and "mets.xml", whole or not at all. A master is compared with
/// its SHA-256 on the way: PageUnreadable when it is damaged or not in `folder`, that of the library's files. Step
/// "writing", in pages; Fault::Cancelled between two, DiskFull. Changes nothing in the library. Long work; any thread
/// but the window's.
Result<ExportedMets, MetsRefusal> exportMets(storage::Store& store, const Clock& clock, const storage::Address& library,
                                             const std::filesystem::path& folder, digitization::ItemId item,
                                             const std::filesystem::path& target, jobs::Progress& progress);

} // namespace kitapdar::derivatives
