// Rows put down in a temporary file while they come, to be read again from the beginning: whoever numbers pages must go
// through a table twice, and no table is in memory as a whole.
#pragma once

#include "core/documents/Document.h"

#include <cstdio>
#include <memory>

namespace kitapdar::documents {

/// One thread.
class RowSpool {
public:
    RowSpool();

    /// Fault::DiskFull.
    Result<void> add(const Row& row);
    /// The rows so far, from the first one on. Invalidates what it returned before; nothing may be added after it.
    NextRows again();

private:
    struct Closing {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Closing> m_file; // has no name: the system takes it away
    bool m_lost = false;                        // not all rows are in the file
};

} // namespace kitapdar::documents
