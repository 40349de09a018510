#include "core/demo/SampleLibrary.h"

#include "core/base/Disk.h"
#include "core/demo/BoardScript.h"
#include "core/demo/DeskScript.h"
#include "core/demo/PlainPdf.h"
#include "core/demo/Setup.h"
#include "core/library/DerivedRows.h"
#include "core/readers/ReaderService.h"
#include "core/rules/CalendarService.h"
#include "core/storage/Meta.h"
#include "core/storage/Store.h"

#include <utility>

namespace kitapdar::demo {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t seed = 20'211; // any number: the same library every time
constexpr std::size_t titles = 2000;
constexpr int historyDays = 365;
constexpr std::string_view sampleMark = "sample";

fs::path withSuffix(const fs::path& file, const char* suffix) {
    fs::path path = file;
    path += suffix;
    return path;
}

fs::path filesFolder(const fs::path& file) { return withSuffix(file, ".files"); }

/// The database file, what SQLite keeps beside it, and the attached files.
void removeLibraryFiles(const fs::path& file) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(withSuffix(file, suffix), ignored);
    fs::remove_all(filesFolder(file), ignored);
}

/// Everything that is written, in one transaction: half a sample is of no use.
class SampleWriter {
public:
    SampleWriter(const Clock& clock, jobs::Progress& progress, Scans scans)
        : m_today(clock.today()),
          m_progress(progress),
          m_scans(std::move(scans)),
          m_clock(m_today.plusDays(-historyDays)),
          m_journal(m_clock) {
        m_journal.derive("reader", readers::ReaderService::refreshTokens);
    }

    Result<void> write(storage::Transaction& transaction) {
        CHECK(stage(jobs::Stage::SettingUp, 0));
        CHECK(storage::setMeta(transaction, sampleMark, "1"));
        CHECK(setUp(transaction, m_journal, m_data));
        TRY(const auto calendar, rules::CalendarService(m_journal).calendar(transaction));

        CHECK(stage(jobs::Stage::Stock, 1));
        Random random(seed);
        TRY(const Stock stock,
            writeStock(transaction, editions(m_data, titles, m_today.year() - 1, random), m_clock, random));
        CHECK(journalStock(transaction, m_journal, static_cast<std::int64_t>(stock.records.size()), stock.copies));

        CHECK(stage(jobs::Stage::Pages, 2));
        Script script;
        planDesk(script, {}, m_journal, m_data, stock, calendar, m_today, random);
        CHECK(planBoard(script, m_journal, stock, m_scans, calendar, m_today, random));
        CHECK(stage(jobs::Stage::LoanHistory, 3));
        return script.run(transaction, m_clock, m_today);
    }

private:
    static constexpr int stages = 4;

    Result<void> stage(jobs::Stage stage, int done) {
        m_progress.report({stage, done, stages});
        if (m_progress.cancelled()) return fail(cancelled());
        return {};
    }

    Day m_today;
    jobs::Progress& m_progress;
    Scans m_scans;
    ScriptClock m_clock;
    journal::Journal m_journal;
    const DemoData m_data = loadDemoData();
};

Result<void> createAt(const storage::Address& address, const Clock& clock, jobs::Progress& progress,
                      const PageDrawer& drawer) {
    TRY(const auto store, storage::Store::open(address, storage::Access::Create));
    SampleWriter writer(clock, progress, {drawer, address.filesFolder()});
    return store->writeNow([&](storage::Transaction& transaction) -> Result<void> {
        CHECK(markDerived(transaction));
        return writer.write(transaction);
    });
}

Result<void> createFile(const fs::path& file, const Clock& clock, jobs::Progress& progress, const PageDrawer& drawer) {
    TRY(const bool there, disk::exists(file));
    if (there) return fail(Fault{Fault::Kind::AlreadyExists, "a file of this name", {}});
    TRY(const auto work, disk::WorkFolder::beside(file));
    const fs::path unfinished = work.path() / "library";
    CHECK(createAt(unfinished, clock, progress, drawer));
    CHECK(disk::sync(unfinished));
    CHECK(disk::renameNew(filesFolder(unfinished), filesFolder(file)));
    auto named = disk::renameNew(unfinished, file);
    std::error_code ignored;
    if (!named) fs::remove_all(filesFolder(file), ignored);
    return named;
}

Result<void> createOnServer(const storage::Address& address, const Clock& clock, jobs::Progress& progress,
                            const PageDrawer& drawer) {
    if (address.filesFolder().empty()) {
        return fail(Fault{Fault::Kind::ReadOnly, "the address names no folder for attached files (files=…)", {}});
    }
    return createAt(address, clock, progress, drawer);
}

} // namespace

Result<void> createSampleLibrary(const storage::Address& address, const Clock& clock, jobs::Progress& progress,
                                 const PageDrawer* drawer) {
    const PlainPdf plain;
    const PageDrawer& pages = drawer ? *drawer : plain;
    return address.isServer() ? createOnServer(address, clock, progress, pages)
                              : createFile(address.file(), clock, progress, pages);
}

Result<bool> isSample(storage::Snapshot& snapshot) {
    TRY(const auto mark, storage::metaValue(snapshot, sampleMark));
    return mark == "1";
}

Result<void> removeSampleLibrary(const fs::path& file) {
    {
        TRY(const auto store, storage::Store::open(file, storage::Access::Open));
        TRY(const bool sample, store->readNow([](storage::Snapshot& snapshot) { return isSample(snapshot); }));
        if (!sample) return fail(Fault{Fault::Kind::Conflict, "not a sample library", {}});
    }
    removeLibraryFiles(file);
    return {};
}

} // namespace kitapdar::demo
