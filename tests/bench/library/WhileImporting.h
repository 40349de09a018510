// A desk at work beside the long work of an import.
#pragma once

#include "tests/bench/library/DeskWork.h"

namespace kitapdar::bench {

/// The import runs in `other`, which may be the same store or one of another desk; it is stopped at the end.
DeskTimes workWhileImporting(const Scene& scene, storage::Store& store, storage::Store& other, const Scans& scans);

/// Takes an import back, alone and then, imported again, beside a desk that lends.
void measureUndoOfImport(Scene& scene, storage::Store& store, const std::string& engine);

} // namespace kitapdar::bench
