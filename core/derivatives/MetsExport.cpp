#include "core/derivatives/MetsExport.h"

#include "core/base/Disk.h"
#include "core/base/Time.h"
#include "core/derivatives/BookQueries.h"
#include "core/derivatives/Mets.h"
#include "core/digitization/FileContent.h"
#include "core/digitization/KeptBytes.h"
#include "core/recognition/Alto.h"
#include "core/recognition/PageTexts.h"
#include "core/storage/Columns.h"
#include "core/storage/Store.h"

#include <array>
#include <cstdio>
#include <map>

namespace kitapdar::derivatives {

namespace {

namespace fs = std::filesystem;

/// "0001.tif"
std::string nameOf(std::size_t number, const std::string& extension) {
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), "%04zu", number);
    return name.data() + extension;
}

struct Stored {
    StoredBook book;
    std::string year;
};

class Export {
public:
    Export(const Stored& stored, const fs::path& folder, const fs::path& work, jobs::Progress& progress)
        : m_stored(stored), m_folder(folder), m_work(work), m_progress(progress) {}

    Result<ExportedMets, MetsRefusal> operator()(const std::string& identifier, Instant now) {
        MetsFacts facts;
        facts.identifier = identifier;
        facts.year = m_stored.year;
        facts.madeAt = now;
        CHECK(disk::makeFolder(m_work / "images"));
        CHECK(disk::makeFolder(m_work / "alto"));
        const auto& pages = m_stored.book.book.pages;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (m_progress.cancelled()) return fail(cancelled());
            m_progress.report(
                {jobs::Stage::Writing, static_cast<std::int64_t>(i), static_cast<std::int64_t>(pages.size())});
            MetsPage page;
            TRY(page.picture, pictureOf(pages[i], facts));
            TRY(page.alto, altoOf(i, facts.pictures[page.picture]));
            if (page.alto) ++m_exported.texts;
            facts.pages.push_back(std::move(page));
        }
        CHECK(disk::writeNew(m_work / "mets.xml", metsOf(m_stored.book.book, facts)));
        m_exported.pages = static_cast<std::int64_t>(pages.size());
        m_exported.files = static_cast<std::int64_t>(facts.pictures.size()) + m_exported.texts + 1;
        return m_exported;
    }

private:
    /// The place of the page's file among those that were copied.
    Result<std::size_t, MetsRefusal> pictureOf(const BookPage& page, MetsFacts& facts) {
        const auto known = m_pictures.find(page.scanPath);
        if (known != m_pictures.end()) return known->second;
        const std::size_t number = facts.pictures.size();
        MetsFile file;
        file.href = "images/" + nameOf(number + 1, fs::path(page.scanPath).extension().string());
        file.mime = mimeOf(file.href);
        file.sha256 = page.scanSha256;
        const auto source = disk::openToRead(m_folder / page.scanPath);
        if (!source) return fail(PageUnreadable{page.number});
        const auto goesOn = [this](std::string_view) -> Result<void> {
            if (m_progress.cancelled()) return fail(cancelled());
            return {};
        };
        TRY(const auto hash, digitization::copyHashed(*source, m_work / file.href, m_work, goesOn));
        if (hash != page.scanSha256) return fail(PageUnreadable{page.number});
        TRY(const auto bytes, disk::bytesOf(m_work / file.href));
        file.bytes = static_cast<std::int64_t>(bytes);
        facts.pictures.push_back(std::move(file));
        m_pictures.emplace(page.scanPath, number);
        return number;
    }

    /// A text without places has none, and one whose places are lost is a fault.
    Result<std::optional<MetsFile>, MetsRefusal> altoOf(std::size_t index, const MetsFile& picture) {
        const auto& text = m_stored.book.texts[index];
        if (!text || text->layoutPath.empty()) return std::nullopt;
        TRY(const auto layout, recognition::layoutOf(*text, m_folder));
        const std::string xml = recognition::altoOf(layout, {picture.href, text->engine});
        MetsFile file;
        file.href = "alto/" + nameOf(index + 1, ".xml");
        file.mime = "text/xml";
        file.bytes = static_cast<std::int64_t>(xml.size());
        file.sha256 = digitization::sha256OfBytes(xml);
        CHECK(disk::writeNew(m_work / file.href, xml));
        return std::optional(std::move(file));
    }

    const Stored& m_stored;
    const fs::path& m_folder;
    const fs::path& m_work;
    jobs::Progress& m_progress;
    std::map<std::string, std::size_t> m_pictures; // by the path of the scan
    ExportedMets m_exported;
};

} // namespace

Result<ExportedMets, MetsRefusal> exportMets(storage::Store& store, const Clock& clock, const storage::Address& library,
                                             const fs::path& folder, digitization::ItemId item, const fs::path& target,
                                             jobs::Progress& progress) {
    TRY(const bool isThere, disk::exists(target));
    if (isThere) return fail(FolderPresent{target.string()});
    CHECK(storage::checkNewOutput(target, library));
    TRY(const auto stored, store.readNow([&](storage::Snapshot& snapshot) -> Result<Stored, MetsRefusal> {
        TRY(auto book, storedBook(snapshot, item));
        if (!book) return fail(digitization::UnknownItem{item});
        Stored read{std::move(*book), {}};
        TRY(const auto year,
            snapshot.number("select coalesce(year, 0) from record where id = $1", {read.book.recordId}));
        if (year > 0) read.year = std::to_string(year);
        return read;
    }));
    if (stored.book.book.pages.empty()) return fail(NoPages{});
    TRY(auto work, disk::WorkFolder::beside(target));
    TRY(const auto exported,
        Export(stored, folder, work.path(), progress)("kitapdar:item:" + std::to_string(item.value), clock.now()));
    CHECK(work.keepAs(target));
    return exported;
}

} // namespace kitapdar::derivatives
