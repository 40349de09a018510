#include "core/pages/IngestService.h"

#include "core/digitization/FileStore.h"
#include "core/digitization/RenderedPages.h"
#include "core/journal/Journal.h"
#include "core/pages/FlagRules.h"
#include "core/pages/Kinds.h"
#include "core/pages/PageRepository.h"
#include "core/rendering/ForeignFile.h"
#include "core/rendering/RenderServer.h"
#include "core/storage/Store.h"
#include "core/text/SortKey.h"

#include <algorithm>
#include <memory>
#include <set>
#include <tuple>

namespace kitapdar::pages {

namespace {

using By = staff::Permitted<Permission::DigitizationEdit>;

namespace fs = std::filesystem;
using rendering::ForeignFile;

constexpr std::size_t pagesInSlice = 64;

template <class From>
IngestRefusal refusalOf(const From& refusal) {
    return std::visit(
        [](const auto& why) -> IngestRefusal {
            if constexpr (std::is_convertible_v<decltype(why), IngestRefusal>) {
                return why;
            } else {
                return internalFault("a refusal that has nothing to do with files");
            }
        },
        refusal);
}

/// Opens the file for the store's look at it and keeps it open, so that its pictures are measured by the same child.
class MeasuringExaminer : public digitization::FileExaminer {
public:
    explicit MeasuringExaminer(const std::vector<std::string>& passwords) : m_passwords(passwords) {}

    Result<digitization::ExaminedFile, digitization::ItemRefusal> examine(
        const fs::path& file, const jobs::Progress& progress) const override {
        m_opened.reset();
        auto opened = ForeignFile::openWith(
            m_passwords, file, [&progress] { return !progress.cancelled(); }, m_server);
        if (!opened) return fail(digitization::refusalOf(opened.error(), file, !m_passwords.empty()));
        m_opened = std::move(*opened);
        return digitization::ExaminedFile{m_opened->pages(), m_opened->isProtected()};
    }
    ForeignFile& opened() const { return *m_opened; }
    bool wereTried() const { return !m_passwords.empty(); }

private:
    const std::vector<std::string>& m_passwords;
    const std::shared_ptr<rendering::RenderServer> m_server = std::make_shared<rendering::RenderServer>();
    mutable std::unique_ptr<ForeignFile> m_opened;
};

/// What systems leave in folders of pictures.
bool isOfSystem(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.starts_with('.') || name == "Thumbs.db" || name == "desktop.ini";
}

std::vector<fs::path> filesOf(const std::vector<fs::path>& named) {
    std::vector<fs::path> files;
    for (const fs::path& each : named) {
        std::error_code error;
        if (!fs::is_directory(each, error)) {
            files.push_back(each);
            continue;
        }
        for (fs::recursive_directory_iterator entry(each, error), end; !error && entry != end; entry.increment(error)) {
            std::error_code none;
            if (entry->is_regular_file(none) && !isOfSystem(entry->path())) files.push_back(entry->path());
        }
    }
    std::ranges::sort(files, {}, [](const fs::path& file) {
        const std::string folder = file.parent_path().string();
        const std::string name = file.filename().string();
        return std::tuple(text::sortKey(folder), folder, text::sortKey(name), name);
    });
    files.erase(std::ranges::unique(files).begin(), files.end());
    return files;
}

std::int64_t bytesOf(const std::vector<fs::path>& files) {
    std::int64_t sum = 0;
    for (const fs::path& file : files) {
        std::error_code error;
        const auto bytes = fs::file_size(file, error);
        if (!error) sum += static_cast<std::int64_t>(bytes);
    }
    return sum;
}

Scan scanOf(const digitization::MeasuredFile& file, int frame, const rendering::PictureFacts& facts) {
    Scan scan;
    scan.path = file.path;
    scan.bytes = file.bytes;
    scan.sha256 = file.sha256;
    scan.frame = frame;
    scan.name = file.name;
    scan.width = facts.width;
    scan.height = facts.height;
    scan.dpi = facts.dpi;
    scan.bits = facts.bits;
    scan.skew = facts.skew;
    scan.sharpness = facts.sharpness;
    scan.ink = facts.ink;
    scan.contrast = facts.contrast;
    scan.edge = facts.edge;
    scan.brightness = facts.brightness;
    scan.fingerprint = static_cast<std::int64_t>(facts.fingerprint);
    return scan;
}

using Picture = std::pair<std::string, int>; // SHA-256 and frame

/// What an item has of pictures.
struct Held {
    std::map<Picture, ScanId> scans;
    std::set<ScanId> shown; // by a page, now or before it was replaced

    bool isShown(const Picture& picture) const {
        const auto scan = scans.find(picture);
        return scan != scans.end() && shown.contains(scan->second);
    }
};

Result<Held> heldBy(storage::Snapshot& snapshot, digitization::ItemId item) {
    PageRepository repository(snapshot);
    TRY(const auto scans, repository.scans(item));
    TRY(const auto pages, repository.pages(item));
    Held held;
    for (const Scan& scan : scans) {
        held.scans.emplace(Picture(scan.sha256, scan.frame), scan.id);
        if (scan.replacesId) held.shown.insert(*scan.replacesId);
    }
    for (const Page& page : pages) {
        if (page.scanId) held.shown.insert(*page.scanId);
    }
    return held;
}

/// The scan, which may be there without a page.
Result<ScanId> heldScan(PageRepository& repository, journal::Operation& operation, const Held& held, const Scan& scan) {
    const auto known = held.scans.find(Picture(scan.sha256, scan.frame));
    if (known != held.scans.end()) return known->second;
    return repository.addScan(operation, scan);
}

/// One run over the files.
class Run {
public:
    Run(storage::Store& store, const journal::Journal& journal, const IngestOrder& order, const fs::path& folder,
        const By& by, jobs::Progress& progress)
        : m_store(store),
          m_journal(journal),
          m_order(order),
          m_files(folder, m_examiner),
          m_by(by),
          m_progress(progress),
          m_examiner(order.passwords) {}

    Result<Ingested, IngestRefusal> operator()() {
        const auto files = filesOf(m_order.from);
        if (files.empty()) return fail(NoFilesFound{});
        TRY(m_held, m_store.readNow([&](storage::Snapshot& snapshot) -> Result<Held, IngestRefusal> {
            CHECK(itemForPages(snapshot, m_order.itemId));
            return heldBy(snapshot, m_order.itemId);
        }));
        digitization::Share share{0, bytesOf(files)};
        for (const fs::path& file : files) {
            const std::int64_t before = share.before;
            CHECK(take(file, share));
            if (share.before == before) share.before += bytesOf({file});
            if (m_pending.size() >= pagesInSlice) CHECK(write());
        }
        CHECK(write());
        return std::move(m_ingested);
    }

private:
    Result<void, IngestRefusal> take(const fs::path& path, digitization::Share& share) {
        auto file = m_files.take(path, m_progress, share);
        if (!file) {
            if (const Fault* fault = faultIn(file.error())) return fail(*fault);
            m_ingested.failed.push_back({path.filename().string(), std::nullopt, refusalOf(file.error())});
            return {};
        }
        share.before += file->bytes;
        const std::size_t failed = m_ingested.failed.size();
        bool isNew = false;
        for (int frame = 0; frame < static_cast<int>(file->pages); ++frame) {
            const Picture picture(file->sha256, frame);
            if (m_held.isShown(picture) || !m_seen.insert(picture).second) continue;
            isNew = true;
            if (file->pages > 1) m_progress.report({jobs::Stage::Pages, frame, file->pages, file->name});
            CHECK(measure(path, *file, frame));
            if (m_pending.size() >= pagesInSlice) CHECK(write());
        }
        if (!isNew && m_ingested.failed.size() == failed) m_ingested.present.push_back(file->name);
        return {};
    }

    Result<void, IngestRefusal> measure(const fs::path& path, const digitization::MeasuredFile& file, int frame) {
        const auto facts = m_examiner.opened().measure(frame);
        if (facts) {
            m_pending.push_back(scanOf(file, frame, *facts));
            return {};
        }
        if (const Fault* fault = faultIn(facts.error())) return fail(*fault);
        const auto why = digitization::refusalOf(facts.error(), path, m_examiner.wereTried());
        const auto picture = file.pages > 1 ? std::optional(frame + 1) : std::nullopt;
        m_ingested.failed.push_back({file.name, picture, refusalOf(why)});
        return {};
    }

    /// Scans first and pages then, each with an entry: an undo takes the pages and leaves the masters.
    Result<void, IngestRefusal> write() {
        if (m_pending.empty()) return {};
        if (m_progress.cancelled()) return fail(cancelled());
        TRY(const auto flags,
            m_store.writeNow([&](storage::Transaction& transaction)
                                 -> Result<std::vector<PageFlag>, IngestRefusal> { return writeSlice(transaction); },
                             storage::Priority::Background));
        m_ingested.pages += m_added;
        for (const PageFlag& flag : flags) ++m_ingested.flags[flag.flag];
        m_pending.clear();
        return {};
    }

    Result<std::vector<PageFlag>, IngestRefusal> writeSlice(storage::Transaction& transaction) {
        m_added = 0;
        TRY(const auto item, itemForPages(transaction, m_order.itemId));
        PageRepository repository(transaction);
        if (m_order.before) {
            TRY(const auto before, repository.page(*m_order.before));
            if (!before || before->page.itemId != item.id) return fail(UnknownPage{});
        }
        // Another desk may have brought in the same.
        TRY(const Held held, heldBy(transaction, item.id));
        std::vector<Scan> scans;
        for (Scan scan : m_pending) {
            if (held.isShown({scan.sha256, scan.frame})) continue;
            scan.itemId = item.id;
            scan.addedAt = m_journal.clock().now();
            scans.push_back(std::move(scan));
        }
        if (scans.empty()) return std::vector<PageFlag>();

        std::vector<ScanId> ids;
        const auto isNew = [&](const Scan& scan) { return !held.scans.contains({scan.sha256, scan.frame}); };
        auto arrival = m_journal.begin(transaction, m_by, kinds::scan);
        for (const Scan& scan : scans) {
            TRY(const auto id, heldScan(repository, arrival, held, scan));
            ids.push_back(id);
        }
        if (std::ranges::any_of(scans, isNew)) {
            CHECK(describe(transaction, arrival, item.id, item.recordId));
            arrival.fact(journal::FactName::Pages, static_cast<std::int64_t>(std::ranges::count_if(scans, isNew)));
            CHECK(arrival.finish());
        }
        auto operation = m_journal.begin(transaction, m_by, kinds::add);
        TRY(const auto keys, repository.makeRoom(operation, item.id, m_order.before, ids.size()));
        std::set<PageId> added;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            Page page;
            page.itemId = item.id;
            page.orderKey = keys[i];
            page.scanId = ids[i];
            TRY(const auto id, repository.addPage(operation, page));
            added.insert(id);
        }
        CHECK(repository.renewFlags(operation, item.id));
        CHECK(describe(transaction, operation, item.id, item.recordId));
        operation.fact(journal::FactName::Pages, static_cast<std::int64_t>(ids.size()));
        CHECK(operation.finish());
        TRY(auto flags, repository.flags(item.id));
        std::erase_if(flags, [&](const PageFlag& flag) { return !added.contains(flag.pageId); });
        m_added = static_cast<std::int64_t>(added.size());
        return flags;
    }

    storage::Store& m_store;
    const journal::Journal& m_journal;
    const IngestOrder& m_order;
    digitization::FileStore m_files;
    const By& m_by;
    jobs::Progress& m_progress;
    MeasuringExaminer m_examiner;
    Held m_held;
    std::set<Picture> m_seen;
    std::vector<Scan> m_pending; // measured and not written yet
    std::int64_t m_added = 0;    // by the slice that was written last
    Ingested m_ingested;
};

} // namespace

Result<Ingested, IngestRefusal> IngestService::ingest(const IngestOrder& order, const fs::path& folder, const By& by,
                                                      jobs::Progress& progress) const {
    return Run(m_store, m_journal, order, folder, by, progress)();
}

Result<Page, IngestRefusal> IngestService::replace(PageId id, const fs::path& path, const fs::path& folder,
                                                   const std::vector<std::string>& passwords, const By& by,
                                                   jobs::Progress& progress) const {
    const MeasuringExaminer examiner(passwords);
    auto file = digitization::FileStore(folder, examiner).take(path, progress);
    if (!file) return fail(refusalOf(file.error()));
    if (file->pages != 1) return fail(NotOnePicture{file->name, static_cast<int>(file->pages)});
    const auto facts = examiner.opened().measure(0);
    if (!facts) return fail(refusalOf(digitization::refusalOf(facts.error(), path, !passwords.empty())));

    return m_store.writeNow([&](storage::Transaction& transaction) -> Result<Page, IngestRefusal> {
        PageRepository repository(transaction);
        TRY(const auto found, repository.page(id));
        if (!found) return fail(UnknownPage{});
        TRY(const auto item, itemForPages(transaction, found->page.itemId));
        TRY(const Held held, heldBy(transaction, item.id));
        Scan scan = scanOf(*file, 0, *facts);
        if (held.isShown({scan.sha256, scan.frame})) return fail(ScannedAlready{file->name});
        scan.itemId = item.id;
        scan.addedAt = m_journal.clock().now();
        scan.replacesId = found->page.scanId;
        const bool isNew = !held.scans.contains({scan.sha256, scan.frame});
        auto arrival = m_journal.begin(transaction, by, kinds::scan);
        TRY(const auto scanId, heldScan(repository, arrival, held, scan));
        if (isNew) {
            CHECK(describe(transaction, arrival, item.id, item.recordId));
            arrival.fact(journal::FactName::Pages, 1);
            CHECK(arrival.finish());
        }
        std::vector<Page> pages{found->page};
        if (found->page.scanId) {
            TRY(pages, repository.pagesOf(*found->page.scanId));
        }
        auto operation = m_journal.begin(transaction, by, kinds::replace);
        for (const Page& page : pages)
            CHECK(operation.update("page", page.id.value,
                                   {{"scan_id", scanId},
                                    {"missing_reason", ""},
                                    {"verdict", code(Verdict::Open)},
                                    {"defect", ""},
                                    {"judged_by", ""}}));
        std::vector<PageId> changed;
        for (const Page& page : pages) changed.push_back(page.id);
        CHECK(repository.dropReadFlags(operation, item.id, changed));
        CHECK(repository.renewFlags(operation, item.id));
        CHECK(describe(transaction, operation, item.id, item.recordId));
        operation.fact(journal::FactName::File, file->name);
        CHECK(operation.finish());
        TRY(const auto replaced, repository.page(id));
        if (!replaced) return fail(UnknownPage{});
        return replaced->page;
    });
}

} // namespace kitapdar::pages
