#include "core/exchange/ImportService.h"

#include "core/exchange/ImportErrors.h"
#include "core/exchange/ImportPreviewing.h"
#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportRows.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/ImportUndo.h"
#include "core/journal/Journal.h"
#include "core/storage/Statistics.h"

#include <array>
#include <memory>
#include <string_view>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t mostKept = 1000; // problems kept in a report
// The index gets a piece per slice and is put together now and then: less often means fewer waits for the disk, but the
// engine would do it by itself, all at once, when sixteen pieces lie side by side.
constexpr int slicesBetweenMerges = 6;
constexpr std::array<std::string_view, 3> writtenTables = {"record", "record_isbn", "copy"}; // beside the index
constexpr int mergeStepsAtOnce = 3;
constexpr int mostMergeSteps = 20000;

Result<MarcReader, ImportRefusal> openFile(const std::filesystem::path& file, std::optional<text::Encoding> encoding) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) return fail(FileNotReadable{file.string()});
    auto reader = MarcReader::open(file, encoding);
    if (reader) return std::move(*reader);
    if (std::holds_alternative<NotMarcFile>(reader.error())) return fail(NotARecordFile{file.string()});
    return fail(FileNotReadable{file.string()});
}

template <class T>
void keep(std::vector<T>& kept, T each) {
    if (kept.size() < mostKept) kept.push_back(std::move(each));
}

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
                                            const staff::Permitted<Permission::ImportRun>& by) {
        CHECK(m_errors.open(errorFile, file, m_store.address()));
        m_total = reader.facts().size;
        m_report.encoding = reader.facts().encoding;
        m_run.fileName = file.filename().string();
        m_run.encoding = std::string(text::encodingName(m_report.encoding));
        CHECK(background([&](storage::Transaction& tx) { return beginRun(tx, m_journal, by, m_run); }));
        m_report.id = m_run.id;
        // A fault from here on leaves the run "running": what was written is known and can be undone.
        CHECK(writeAll(std::move(reader)));
        const bool cancelled = m_report.cancelled;
        CHECK(background([&](storage::Transaction& tx) { return endRun(tx, m_journal, by, m_run, cancelled); }));
        CHECK(m_errors.close());
        CHECK(tidyIndex());
        return m_report;
    }

private:
    Result<void> writeAll(MarcReader reader) {
        ImportReading reading(std::move(reader));
        for (;;) {
            TRY(const ReadyBatch batch, reading.next());
            if (batch.items.empty()) return {};
            noteBroken(batch);
            CHECK(writeBatch(batch));
            if (m_report.cancelled) return {};
            m_progress.report({jobs::Stage::Writing, batch.position, m_total});
        }
    }

    void noteBroken(const ReadyBatch& batch) {
        for (const ReadyItem& item : batch.items) {
            if (const auto* broken = std::get_if<Broken>(&item)) {
                BrokenRecord problem = brokenRecord(*broken);
                m_errors.add(problem, broken->bytes);
                keep(m_report.broken, std::move(problem));
            } else if (m_run.format.empty()) {
                m_run.format = catalogue::code(std::get<ReadyRecord>(item).format);
            }
        }
    }

    Result<void> writeBatch(const ReadyBatch& batch) {
        const ImportRows rows(m_search, m_run.id, m_journal.clock().now());
        std::span<const ReadyItem> rest(batch.items);
        while (!rest.empty()) {
            if (m_progress.cancelled()) {
                m_report.cancelled = true;
                return {};
            }
            ImportRun after;
            TRY(auto slice, background([&](storage::Transaction& tx) -> Result<ImportSlice> {
                    TRY(auto written, rows.write(tx, rest, storage::Slice(m_store, tx)));
                    after = m_run;
                    after.counts += written.counts;
                    CHECK(saveRun(tx, after));
                    return written;
                }));
            m_run = after;
            reportProgress(slice);
            rest = rest.subspan(slice.items);
            if (++m_slices % slicesBetweenMerges == 0) CHECK(mergeIndex(mergeStepsAtOnce));
        }
        return {};
    }

    void reportProgress(ImportSlice& slice) {
        static_cast<ImportCounts&>(m_report) = m_run.counts;
        for (BrokenRecord& each : slice.copyNotes) {
            m_errors.add(each, {});
            keep(m_report.copyNotes, std::move(each));
        }
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
    ImportReport m_report;
    std::int64_t m_total = 0;
    int m_slices = 0;
};

} // namespace

ImportCounts& ImportCounts::operator+=(const ImportCounts& more) {
    for (const auto count :
         {&ImportCounts::records, &ImportCounts::imported, &ImportCounts::duplicates, &ImportCounts::uncertain,
          &ImportCounts::damaged, &ImportCounts::copies, &ImportCounts::addedCopies, &ImportCounts::knownCopies,
          &ImportCounts::leftOutCopies, &ImportCounts::skippedNumbers}) {
        this->*count += more.*count;
    }
    return *this;
}

ImportService::ImportService(storage::Store& store, const journal::Journal& journal,
                             const catalogue::SearchIndex& search)
    : m_store(store), m_journal(journal), m_search(search) {}

Result<ImportPreview, ImportRefusal> ImportService::preview(const std::filesystem::path& file,
                                                            std::optional<text::Encoding> encoding,
                                                            jobs::Progress& progress) const {
    TRY(auto reader, openFile(file, encoding));
    return previewOf(m_store, std::move(reader), progress);
}

Result<ImportReport, ImportRefusal> ImportService::import(const std::filesystem::path& file,
                                                          std::optional<text::Encoding> encoding,
                                                          const std::optional<std::filesystem::path>& errorFile,
                                                          const staff::Permitted<Permission::ImportRun>& by,
                                                          jobs::Progress& progress) const {
    TRY(auto reader, openFile(file, encoding));
    return ImportJob(m_store, m_journal, m_search, progress).run(std::move(reader), file, errorFile, by);
}

Result<UndoneImport, ImportRefusal> ImportService::undo(catalogue::ImportId import,
                                                        const staff::Permitted<Permission::ImportRun>& by,
                                                        jobs::Progress& progress) const {
    const auto background = [&](auto work) { return m_store.writeNow(work, storage::Priority::Background); };
    TRY(const auto use, m_store.readNow([&](storage::Snapshot& snapshot) { return useOf(snapshot, import); }));
    if (use.copies > 0 || use.items > 0) return fail(use);
    TRY(const auto begun, background([&](storage::Transaction& tx) { return beginUndo(tx, m_journal, by, import); }));
    UndoneImport undone;
    for (;;) {
        if (progress.cancelled()) return fail(cancelled());
        progress.report({jobs::Stage::Removing, undone.records + undone.keptRecords, begun.counts.imported});
        TRY(const auto slice, background([&](storage::Transaction& tx) {
                return undoSlice(tx, m_search, import, storage::Slice(m_store, tx));
            }));
        if (slice == UndoneImport()) break;
        undone.records += slice.records;
        undone.copies += slice.copies;
        undone.keptRecords += slice.keptRecords;
        undone.keptCopies += slice.keptCopies;
    }
    CHECK(background([&](storage::Transaction& tx) { return endUndo(tx, m_journal, by, begun, undone); }));
    return undone;
}

} // namespace kitapdar::exchange
