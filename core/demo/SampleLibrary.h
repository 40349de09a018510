// The library of the first start: real titles, invented readers, a digitization board in full work. To be played with
// and thrown away.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/demo/PageDrawer.h"
#include "core/jobs/Progress.h"
#include "core/storage/Address.h"
#include "core/storage/Transaction.h"

#include <filesystem>

namespace kitapdar::demo {

/// Makes a library with about 2,000 titles, 3,500 copies, 300 readers, 500 loans relative to the clock's today and
/// 160 digitization items; attached PDFs go to its folder of files. A file appears under its name only when it is
/// complete; a server's library is complete or empty. The same day gives the same content. Without a drawer the PDFs
/// are in Latin letters (PlainPdf). Faults: Offline when there is a library already, ReadOnly when a server's address
/// names no folder of files, Cancelled, DiskFull.
Result<void> createSampleLibrary(const storage::Address& address, const Clock& clock, jobs::Progress& progress,
                                 const PageDrawer* drawer = nullptr);

/// Whether the library was made by createSampleLibrary().
Result<bool> isSample(storage::Snapshot& snapshot);

/// Throws a sample library away with its attached files. It must not be open. Fault::Conflict when it is not a sample:
/// a library of real work is never removed.
Result<void> removeSampleLibrary(const std::filesystem::path& file);

} // namespace kitapdar::demo
