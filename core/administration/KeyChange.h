// Changing the key of the readers' data, as long work.
#pragma once

#include "core/jobs/Progress.h"
#include "core/readers/SealingService.h"

#include <string>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar {

/// readers::SealingService::rotate in one transaction: all is sealed by the new key, or all by the old one, also when
/// it is cancelled or the program is killed. Other desks read meanwhile and wait with what they write: some two seconds
/// for 31,000 readers. Blocks; never on the window's thread.
Result<readers::SealedReaders, readers::SealingRefusal> changeKey(storage::Store& store,
                                                                  const journal::Journal& journal,
                                                                  const keys::OpenKey& key,
                                                                  const staff::Permitted<Permission::KeyManage>& by,
                                                                  const std::string& sheet, jobs::Progress& progress);

} // namespace kitapdar
