#include "core/derivatives/BuildService.h"

#include "core/base/Disk.h"
#include "core/derivatives/BookQueries.h"
#include "core/derivatives/DerivativeRepository.h"
#include "core/derivatives/Documents.h"
#include "core/derivatives/Inputs.h"
#include "core/derivatives/KeptFile.h"
#include "core/derivatives/Kinds.h"
#include "core/derivatives/PdfBook.h"
#include "core/digitization/FileContent.h"
#include "core/journal/Journal.h"
#include "core/pages/PageRepository.h"
#include "core/rendering/ForeignFile.h"
#include "core/storage/Store.h"

#include <algorithm>

namespace kitapdar::derivatives {

namespace {

namespace fs = std::filesystem;

struct Seen {
    StoredBook stored;
    std::vector<Derivative> present;
};

Result<Seen, BuildRefusal> look(storage::Snapshot& snapshot, digitization::ItemId item) {
    TRY(auto stored, storedBook(snapshot, item));
    if (!stored) return fail(digitization::UnknownItem{item});
    Seen seen{std::move(*stored), {}};
    TRY(seen.present, DerivativeRepository(snapshot).present(item));
    return seen;
}

/// Whether the file lies there, as long as it was; its content is compared by the check of kept files.
bool isThere(const fs::path& folder, const Derivative& file) {
    const auto bytes = disk::bytesOf(folder / file.path);
    return bytes && static_cast<std::int64_t>(*bytes) == file.bytes;
}

/// A fault that no other file would be spared.
bool endsAll(const FileRefusal& why) {
    const auto* const fault = std::get_if<Fault>(&why);
    return fault && (fault->kind == Fault::Kind::Cancelled || fault->kind == Fault::Kind::DiskFull);
}

Result<void, FileRefusal> checkPdf(const fs::path& file, const jobs::Progress& progress) {
    const auto problems = rendering::ForeignFile::pdfProblems(file, [&] { return !progress.cancelled(); });
    if (!problems) {
        if (const auto* const fault = std::get_if<Fault>(&problems.error())) return fail(*fault);
        return fail(CheckFailed{{std::string(code(problems.error()))}});
    }
    if (!problems->empty()) return fail(CheckFailed{*problems});
    return {};
}

/// What is made in one build, in a folder for work that goes with it.
class Build {
public:
    Build(const Book& book, const fs::path& folder, const fs::path& work, const BuildTools& tools,
          jobs::Progress& progress)
        : m_book(book),
          m_folder(folder),
          m_work(work),
          m_tools(tools),
          m_progress(progress),
          m_pictures(tools.pictures(folder, [&progress] { return !progress.cancelled(); })),
          m_documents(book, *m_pictures, work, tools.pandoc) {}

    /// What another program makes is begun before it is waited for.
    void begin(DerivativeKind kind) {
        if (kind == DerivativeKind::Docx || kind == DerivativeKind::Epub) m_documents.begin(kind, m_progress);
    }
    Result<BuiltFile, FileRefusal> make(DerivativeKind kind) {
        m_progress.report({jobs::Stage::Writing, 0, 0, std::string(code(kind))});
        BuiltFile built;
        built.kind = kind;
        built.isNew = true;
        Derivative file;
        file.kind = kind;
        file.inputs = inputsOf(m_book, kind);
        file.pages = static_cast<std::int64_t>(m_book.pages.size());
        TRY(const auto made, made(kind, file, built));
        TRY(const auto kept, keepFile(m_folder, made, "." + std::string(extensionOf(kind))));
        file.path = kept.path;
        file.bytes = kept.bytes;
        file.sha256 = kept.sha256;
        built.file = std::move(file);
        return built;
    }

private:
    Result<fs::path, FileRefusal> made(DerivativeKind kind, Derivative& file, BuiltFile& built) {
        if (kind == DerivativeKind::Pdf) {
            const fs::path pdf = m_work / "book.pdf";
            TRY(const auto written, writePdf(m_book, *m_pictures, m_folder, pdf, file.inputs, m_progress));
            if (m_tools.checksPdf) CHECK(checkPdf(pdf, m_progress));
            file.characters = written.letters;
            built.changedPages = written.changedPages;
            return pdf;
        }
        file.characters = m_book.hasText() ? m_documents.letters() : 0;
        if (kind == DerivativeKind::Docx) return m_documents.docx(m_progress);
        if (kind == DerivativeKind::Epub) return m_documents.epub(m_progress);
        return m_documents.text();
    }

    const Book& m_book;
    const fs::path& m_folder;
    const fs::path& m_work;
    const BuildTools& m_tools;
    jobs::Progress& m_progress;
    std::unique_ptr<PagePictures> m_pictures;
    Documents m_documents;
};

} // namespace

MakePictures childPictures() {
    return [](const fs::path& folder, std::function<bool()> shouldContinue) -> std::unique_ptr<PagePictures> {
        return std::make_unique<ChildPictures>(folder, std::move(shouldContinue));
    };
}

Result<std::vector<BuiltFile>, BuildRefusal> BuildService::build(
    digitization::ItemId item, const std::vector<DerivativeKind>& kinds,
    const staff::Permitted<Permission::DigitizationEdit>& by, jobs::Progress& progress) const {
    TRY(auto seen, m_store.readNow([&](storage::Snapshot& snapshot) { return look(snapshot, item); }));
    std::vector<BuiltFile> files;
    std::vector<DerivativeKind> stale;
    for (const DerivativeKind kind : derivativeKinds()) {
        if (std::ranges::find(kinds, kind) == kinds.end()) continue;
        BuiltFile& file = files.emplace_back();
        file.kind = kind;
        const auto present = std::ranges::find(seen.present, kind, &Derivative::kind);
        const bool isPresent = present != seen.present.end() && present->inputs == inputsOf(seen.stored.book, kind) &&
                               isThere(m_folder, *present);
        if (isPresent)
            file.file = *present;
        else
            stale.push_back(kind);
    }
    if (stale.empty()) return files;
    if (digitization::isDelivered(seen.stored.state)) return fail(digitization::ItemDelivered{seen.stored.state});

    CHECK(disk::makeFolder(m_folder));
    CHECK(digitization::makeStoreFolder(m_folder / "incoming"));
    TRY(const auto work, disk::WorkFolder::beside(m_folder / "incoming" / "book"));
    const auto recordId = seen.stored.recordId;
    TRY(const auto book, loadedBook(std::move(seen.stored), m_folder));
    Build build(book, m_folder, work.path(), m_tools, progress);
    for (const DerivativeKind kind : stale) build.begin(kind);
    for (BuiltFile& file : files) {
        if (std::ranges::find(stale, file.kind) == stale.end()) continue;
        if (progress.cancelled()) return fail(cancelled());
        auto built = build.make(file.kind);
        if (!built && endsAll(built.error())) return fail(std::get<Fault>(built.error()));
        if (built)
            file = std::move(*built);
        else
            file.why = std::move(built.error());
    }
    const auto isNew = [](const BuiltFile& file) { return file.isNew; };
    if (std::ranges::none_of(files, isNew)) return files;
    return m_store.writeNow([&](storage::Transaction& transaction) -> Result<std::vector<BuiltFile>, BuildRefusal> {
        auto kept = files; // a closure may run again
        DerivativeRepository repository(transaction);
        auto operation = m_journal.begin(transaction, by, kinds::build);
        std::string made;
        for (BuiltFile& file : kept) {
            if (!file.isNew) continue;
            file.file->itemId = item;
            file.file->madeAt = m_journal.clock().now();
            TRY(file.file->id, repository.put(operation, *file.file));
            made.append(made.empty() ? "" : ", ").append(code(file.kind));
        }
        CHECK(pages::describe(transaction, operation, item, recordId));
        operation.fact(journal::FactName::File, made);
        CHECK(operation.finish());
        return kept;
    });
}

} // namespace kitapdar::derivatives
