#include "core/exchange/ImportService.h"

#include "core/exchange/ImportErrors.h"
#include "core/exchange/ImportPreviewing.h"
#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportRows.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/ImportUndo.h"
#include "core/journal/Journal.h"
#include "core/storage/PlainErasing.h"
#include "core/storage/Statistics.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <string_view>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t mostKept = 1000; // problems kept in a report
// The index gets a piece per slice and is put together now and then: less often means fewer waits for the disk, but the
// engine would do it by itself, all at once, when sixteen pieces lie side by side.
constexpr int slicesBetweenMerges = 6;
constexpr std::array<std::string_view, 4> writtenTables = {"record", "record_isbn", "copy",
                                                           "record_doubt"}; // beside the index
constexpr int mergeStepsAtOnce = 3;
constexpr int mostMergeSteps = 20000;

Result<MarcReader, ImportRefusal> openFile(const std::filesystem::path& file, const ReadOptions& options,
                                           const jobs::Progress& progress) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) return fail(FileNotReadable{file.string()});
    auto reader = MarcReader::open(file, options, &progress);
    if (reader) return std::move(*reader);
    if (progress.cancelled()) return fail(cancelled());
    if (std::holds_alternative<NotMarcFile>(reader.error())) return fail(NotARecordFile{file.string()});
    return fail(FileNotReadable{file.string()});
}

template <class T>
void keep(std::vector<T>& kept, T each) {
    if (kept.size() < mostKept) kept.push_back(std::move(each));
}

/// A slice in which everything is known or damaged.
struct NothingWritten {};

/// One import under way. Lives on the job's thread.
class ImportJob {
    template <class Work>
    auto background(Work work) {
        return m_store.writeNow(std::move(work), storage::Priority::Background);
    }

public:
    ImportJob(storage::Store& store, const journal::Journal& journal, const catalogue::SearchIndex& search,
              jobs::Progress& progress)
        : m_store(store), m_journal(journal), m_search(search), m_progress(progress) {}

    Result<ImportReport, ImportRefusal> run(MarcReader reader, const std::filesystem::path& file,
                                            const std::optional<std::filesystem::path>& errorFile,
                                            const staff::Permitted<Permission::ImportRun>& by,
                                            const ErrorWords<BrokenRecord>& words) {
        CHECK(m_errors.open(errorFile, file, m_store.address()));
        m_errors.setWords(words);
        m_total = reader.facts().size;
        m_report.encoding = reader.facts().encoding;
        m_report.mixed = reader.facts().mixed;
        m_run.fileName = file.filename().string();
        m_run.encoding = std::string(text::encodingName(m_report.encoding));
        TRY(const auto standing, m_store.readNow([&](storage::Snapshot& snapshot) {
            return standingRuns(snapshot, ImportContent::Records, m_run.fileName);
        }));
        // A fault from here on leaves the run "running": what was written is known and can be undone.
        if (const auto all = writeAll(std::move(reader), by); !all) return fail(interrupted(all.error()));
        const bool cancelled = m_report.cancelled;
        if (isBegun()) {
            const auto ended = background(
                [&](storage::Transaction& tx) { return endRun(tx, m_journal, by, m_run, cancelled, m_held); });
            if (!ended) return fail(interrupted(ended.error()));
            m_report.id = m_run.id;
        }
        if (!cancelled) {
            if (const auto ended = endKilled(m_store, m_journal, by, standing); !ended)
                return fail(interrupted(ended.error()));
        }
        if (const auto closed = m_errors.close(); !closed) return fail(interrupted(closed.error()));
        if (const auto tidied = tidyIndex(); !tidied) return fail(interrupted(tidied.error()));
        return m_report;
    }

private:
    ImportRefusal interrupted(const Fault& fault) const {
        if (!isBegun()) return fault;
        return ImportInterrupted{fault, m_run.id, m_run.counts.imported, m_run.counts.copies, false, false};
    }

    /// The import is in the history: from the first slice on that writes something.
    bool isBegun() const { return m_run.id.value != 0; }

    Result<void> writeAll(MarcReader reader, const staff::Permitted<Permission::ImportRun>& by) {
        ImportReading reading(std::move(reader), m_progress);
        for (;;) {
            const Result<ReadyBatch> batch = reading.next();
            m_report.cancelled = !batch && m_progress.cancelled() && batch.error().kind == Fault::Kind::Cancelled;
            if (m_report.cancelled) return {};
            if (!batch) return fail(batch.error());
            if (batch->items.empty()) return {};
            nameFormat(*batch);
            CHECK(writeBatch(*batch, by));
            if (m_report.cancelled) return {};
            m_progress.report({jobs::Stage::Writing, batch->position, m_total});
        }
    }

    void nameFormat(const ReadyBatch& batch) {
        for (const ReadyItem& item : batch.items) {
            if (!m_run.format.empty()) return;
            if (const auto* record = std::get_if<ReadyRecord>(&item)) m_run.format = catalogue::code(record->format);
        }
    }

    /// What a slice has dealt with, for the report and the error file.
    void note(std::span<const ReadyItem> items) {
        for (const ReadyItem& item : items) {
            if (const auto* broken = std::get_if<Broken>(&item)) {
                BrokenRecord problem = brokenRecord(*broken);
                m_errors.add(problem, broken->bytes);
                keep(m_report.broken, std::move(problem));
            } else if (const auto& record = std::get<ReadyRecord>(item); record.doubt) {
                BrokenRecord doubt = textNote(record);
                m_errors.add(doubt, {});
                keep(m_report.textNotes, std::move(doubt));
            }
        }
    }

    Result<void> writeBatch(const ReadyBatch& batch, const staff::Permitted<Permission::ImportRun>& by) {
        std::span<const ReadyItem> rest(batch.items);
        while (!rest.empty()) {
            if (m_progress.cancelled()) {
                m_report.cancelled = true;
                return {};
            }
            TRY(ImportSlice slice, writeSlice(rest, by));
            note(rest.first(slice.items));
            reportProgress(slice);
            rest = rest.subspan(slice.items);
            if (++m_slices % slicesBetweenMerges == 0) CHECK(mergeIndex(mergeStepsAtOnce));
        }
        return {};
    }

    /// The first slice that writes something begins the import; what writes nothing before it leaves no trace.
    Result<ImportSlice> writeSlice(std::span<const ReadyItem> items,
                                   const staff::Permitted<Permission::ImportRun>& by) {
        ImportRun after;
        ImportSlice slice;
        std::vector<journal::HeldRows> held;
        const auto written = background([&](storage::Transaction& tx) -> Result<void, Refusal<NothingWritten>> {
            const storage::PlainErasing erasing(tx); // of the index's former pages
            after = m_run;
            if (!isBegun()) CHECK(beginRun(tx, m_journal, by, after));
            const ImportRows rows(m_search, m_journal, by, after.id, m_memory);
            TRY(const auto added, journal::AddedRows::since(tx, {writtenTables.begin(), writtenTables.end()}));
            TRY(slice, rows.write(tx, items, storage::Slice(m_store, tx)));
            after.counts += slice.counts;
            if (after.counts.imported + after.counts.copies == 0) return fail(NothingWritten{});
            CHECK(saveRun(tx, after));
            TRY(held, added.held(tx));
            return {};
        });
        if (!written) {
            if (const Fault* fault = faultIn(written.error())) return fail(*fault);
            after.id = m_run.id;
            held.clear();
        }
        m_run = after;
        std::ranges::move(held, std::back_inserter(m_held));
        return slice;
    }

    void reportProgress(ImportSlice& slice) {
        static_cast<ImportCounts&>(m_report) = m_run.counts;
        for (BrokenRecord& each : slice.copyNotes) {
            m_errors.add(each, {});
            keep(m_report.copyNotes, std::move(each));
        }
        std::ranges::move(slice.newPlaces, std::back_inserter(m_report.newPlaces));
        for (PreviewRow& each : slice.uncertainRows) {
            m_errors.add(uncertainNote(each), {});
            keep(m_report.uncertainRows, std::move(each));
        }
    }

    /// Each step is a transaction of its own, so a desk comes in between. True when nothing is left to be done.
    Result<bool> mergeIndex(int steps) {
        for (int step = 0; step < steps; ++step) {
            TRY(const bool more, background([&](storage::Transaction& tx) -> Result<bool> {
                    using Step = catalogue::SearchIndex::Step;
                    const storage::PlainErasing erasing(tx);
                    CHECK(storage::analyzeGrown(tx, writtenTables));
                    return m_search.optimize(tx, m_store.deskBusy() ? Step::Short : Step::Long);
                }));
            if (!more) return true;
        }
        return false;
    }

    Result<void> tidyIndex() {
        for (int step = 0; step < mostMergeSteps && !m_progress.cancelled(); ++step) {
            m_progress.report({jobs::Stage::Indexing, step, 0});
            TRY(const bool done, mergeIndex(1));
            if (done) return {};
        }
        return {};
    }

    storage::Store& m_store;
    const journal::Journal& m_journal;
    const catalogue::SearchIndex& m_search;
    jobs::Progress& m_progress;
    ImportErrors m_errors;
    ImportRun m_run;
    std::vector<journal::HeldRows> m_held; // what each slice wrote
    ImportReport m_report;
    catalogue::EditionMemory m_memory; // of whatever is written, committed or not, the fingerprint decides
    std::int64_t m_total = 0;
    int m_slices = 0;
};

} // namespace

ImportCounts& ImportCounts::operator+=(const ImportCounts& more) {
    for (const auto count : {&ImportCounts::records, &ImportCounts::imported, &ImportCounts::duplicates,
                             &ImportCounts::uncertain, &ImportCounts::damaged, &ImportCounts::unsuitable,
                             &ImportCounts::doubtfulTexts, &ImportCounts::copies, &ImportCounts::addedCopies,
                             &ImportCounts::knownCopies, &ImportCounts::skippedCopies, &ImportCounts::skippedNumbers}) {
        this->*count += more.*count;
    }
    return *this;
}

const Fault* faultIn(const ImportRefusal& refusal) {
    if (const auto* interrupted = std::get_if<ImportInterrupted>(&refusal)) return &interrupted->fault;
    return std::get_if<Fault>(&refusal);
}

ImportService::ImportService(storage::Store& store, const journal::Journal& journal,
                             const catalogue::SearchIndex& search)
    : m_store(store), m_journal(journal), m_search(search) {}

Result<ImportPreview, ImportRefusal> ImportService::preview(const std::filesystem::path& file,
                                                            const ReadOptions& options, jobs::Progress& progress,
                                                            const std::optional<std::filesystem::path>& errorFile,
                                                            const ErrorWords<BrokenRecord>& words) const {
    TRY(auto reader, openFile(file, options, progress));
    ImportErrors errors;
    CHECK(errors.open(errorFile, file, m_store.address()));
    errors.setWords(words);
    TRY(auto preview, previewOf(m_store, std::move(reader), errors, progress));
    CHECK(errors.close());
    return preview;
}

Result<ImportReport, ImportRefusal> ImportService::import(const std::filesystem::path& file, const ReadOptions& options,
                                                          const std::optional<std::filesystem::path>& errorFile,
                                                          const staff::Permitted<Permission::ImportRun>& by,
                                                          jobs::Progress& progress,
                                                          const ErrorWords<BrokenRecord>& words) const {
    TRY(auto reader, openFile(file, options, progress));
    return ImportJob(m_store, m_journal, m_search, progress).run(std::move(reader), file, errorFile, by, words);
}

Result<UndoneImport, ImportRefusal> ImportService::undo(catalogue::ImportId import,
                                                        const staff::Permitted<Permission::ImportRun>& by,
                                                        jobs::Progress& progress) const {
    const auto background = [&](auto work) { return m_store.writeNow(work, storage::Priority::Background); };
    TRY(const auto use, m_store.readNow([&](storage::Snapshot& snapshot) { return useOf(snapshot, import); }));
    if (use.copies > 0 || use.items > 0 || use.holds > 0) return fail(use);
    TRY(const auto begun, background([&](storage::Transaction& tx) {
            return beginUndo(tx, m_journal, by, import, ImportContent::Records);
        }));
    UndoneImport undone;
    if (begun.wasUndoing) {
        TRY(const auto left, m_store.readNow([&](storage::Snapshot& snapshot) { return leftOf(snapshot, import); }));
        undone.records = std::max<std::int64_t>(begun.counts.imported - left.records, 0);
        undone.copies = std::max<std::int64_t>(begun.counts.copies - left.copies, 0);
    }
    const auto interrupted = [&](const ImportRefusal& why) -> ImportRefusal {
        const Fault* fault = faultIn(why);
        if (!fault) return why;
        return ImportInterrupted{*fault, import, undone.records, undone.copies, true, false};
    };
    for (;;) {
        if (progress.cancelled()) return fail(interrupted(cancelled()));
        progress.report({jobs::Stage::Removing, undone.records + undone.keptRecords, begun.counts.imported});
        const auto slice = background([&](storage::Transaction& tx) -> Result<UndoneImport, ImportRefusal> {
            CHECK(checkUndoIsOpen(tx, import));
            return undoSlice(tx, m_search, import, storage::Slice(m_store, tx));
        });
        if (!slice) return fail(interrupted(slice.error()));
        if (*slice == UndoneImport()) break;
        undone.records += slice->records;
        undone.copies += slice->copies;
        undone.keptRecords += slice->keptRecords;
        undone.keptCopies += slice->keptCopies;
    }
    const auto ended = background([&](storage::Transaction& tx) { return endUndo(tx, m_journal, by, begun, undone); });
    if (!ended) return fail(interrupted(ended.error()));
    return undone;
}

} // namespace kitapdar::exchange
