// A worker: takes pages that wait, has them read, and keeps what was read, until nothing waits or it is stopped. Any
// number of workers, here and on other computers, share one queue; each page is read once.
#pragma once

#include "core/jobs/Progress.h"
#include "core/recognition/PageReader.h"
#include "core/staff/Permitted.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::recognition {

struct RunOptions {
    int threads = 1;                          // each with a reader of its own
    bool untilIdle = true;                    // else it waits for more, until it is stopped
    std::optional<digitization::ItemId> item; // its pages alone; waits for those that other workers hold
};

struct RunReport {
    std::int64_t pages = 0;  // read and kept
    std::int64_t failed = 0; // left after the last try
};

/// Long work: never on the window's thread, nor inside a closure of the store. Any other thread.
class ReadingRun {
public:
    /// `folder`: of the library's files.
    ReadingRun(storage::Store& store, const journal::Journal& journal, std::filesystem::path folder, MakeReader reader)
        : m_store(store), m_journal(journal), m_folder(std::move(folder)), m_reader(std::move(reader)) {}

    /// Steps "reading" with pages done and all that were known to wait. Stops within half a second of being asked to:
    /// the pages under way wait again. A fault of the library ends it when it runs until idle; else it goes on when
    /// the library can be reached again.
    Result<RunReport> run(const RunOptions& options, const staff::Permitted<Permission::DigitizationEdit>& by,
                          jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
    std::filesystem::path m_folder;
    MakeReader m_reader;
};

} // namespace kitapdar::recognition
