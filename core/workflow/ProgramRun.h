// A worker that does what the program does by itself: it brings in scans that arrive in a watched folder, asks for the
// pages of items that stand at the recognition, has them read, makes the files of items that stand at the derivatives,
// and lets both go on. Any number of workers, here and on other computers, share one library;
// docs/digitization.md, 9.3.
#pragma once

#include "core/derivatives/BuildService.h"
#include "core/pages/WatchedFolder.h"
#include "core/recognition/ReadingRun.h"
#include "core/workflow/ProgramWork.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

namespace kitapdar::workflow {

struct ProgramRunOptions {
    int threads = 1;                                           // that read pages
    bool untilIdle = true;                                     // else it waits for more, until it is stopped
    std::optional<std::filesystem::path> watched = {};         // a folder in which scans arrive
    std::chrono::milliseconds quiet = std::chrono::seconds(5); // as WatchedFolder has it
    /// What became of folders of the watched one; called on a thread of the run.
    std::function<void(const pages::Arrival&)> arrived = [](const pages::Arrival&) {};
};

struct ProgramReport {
    std::int64_t arrived = 0; // pages that came in
    recognition::RunReport reading;
    std::int64_t done = 0;   // items that went on to their next stage
    std::int64_t failed = 0; // tasks that have failed
};

struct ProgramTools {
    recognition::MakeReader reader;
    derivatives::BuildTools build = {};
};

/// Long work: never on the window's thread, nor inside a closure of the store. Any other thread.
class ProgramRun {
public:
    /// `folder`: of the library's files.
    ProgramRun(storage::Store& store, const journal::Journal& journal, std::filesystem::path folder, ProgramTools tools)
        : m_store(store), m_journal(journal), m_folder(std::move(folder)), m_tools(std::move(tools)) {}

    /// Steps "reading" as ReadingRun has them. A run until idle waits for what has arrived to stand long enough.
    /// Stopped as ReadingRun is; a file that is being made waits again. What a killed worker held is taken up by the
    /// next one: on the same computer at once, on another one when it gave no sign of life for ten minutes. Faults as
    /// of ReadingRun::run().
    Result<ProgramReport> run(const ProgramRunOptions& options,
                              const staff::Permitted<Permission::DigitizationEdit>& by, jobs::Progress& progress) const;

private:
    class Stages;

    storage::Store& m_store;
    const journal::Journal& m_journal;
    std::filesystem::path m_folder;
    ProgramTools m_tools;
};

} // namespace kitapdar::workflow
