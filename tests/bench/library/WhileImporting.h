// A desk at work while a record file is imported.
#pragma once

#include "tests/bench/library/DeskWork.h"

namespace kitapdar::bench {

/// The import runs in `other`, which may be the same store or one of another desk; it is stopped at the end.
DeskTimes workWhileImporting(const Scene& scene, storage::Store& store, storage::Store& other, const Scans& scans);

} // namespace kitapdar::bench
