#include "core/derivatives/Documents.h"

#include "core/base/Disk.h"
#include "core/base/Embedded.h"
#include "core/derivatives/DocxParts.h"
#include "core/derivatives/Letters.h"
#include "core/digitization/KeptBytes.h"

#include <algorithm>
#include <utility>

namespace kitapdar::derivatives {

namespace {

constexpr int longestSide = 1600; // pixels of a plate
constexpr double sheetWidth = 16; // centimetres between the margins of A4
constexpr double sheetHeight = 23;

/// The same for the same book, whatever was corrected in it.
std::string identifierOf(const Book& book) {
    std::string facts = book.title + "\n" + book.authors;
    if (!book.pages.empty()) facts += "\n" + book.pages.front().scanSha256;
    const std::string hash = digitization::sha256OfBytes(facts);
    return "urn:uuid:" + hash.substr(0, 8) + "-" + hash.substr(8, 4) + "-" + hash.substr(12, 4) + "-" +
           hash.substr(16, 4) + "-" + hash.substr(20, 12);
}

} // namespace

const Reflowed& Documents::reflowed() {
    if (!m_reflowed) m_reflowed = reflow(m_book);
    return *m_reflowed;
}

std::int64_t Documents::letters() { return reflowed().letters; }

Result<void, FileRefusal> Documents::checkText() {
    if (m_book.pages.empty()) return fail(NoPages{});
    if (!m_book.hasText()) return fail(NoText{});
    const auto uncovered = uncoveredLetters(reflowed());
    if (uncovered) return fail(LettersMissing{uncovered->letters, m_book.pages[uncovered->page].number});
    return {};
}

Result<void, FileRefusal> Documents::drawPlates(jobs::Progress& progress) {
    if (m_plates) return {};
    std::map<std::size_t, Shown> plates;
    for (const Flow& flow : reflowed().flows) {
        if (flow.kind != FlowKind::Picture) continue;
        if (progress.cancelled()) return fail(cancelled());
        const BookPage& page = m_book.pages[flow.page];
        TRY(const auto jpeg, m_pictures.jpeg(page, longestSide));
        const std::string name = "page-" + std::to_string(page.number) + ".jpg";
        CHECK(disk::writeNew(m_folder / name, jpeg));
        double width = static_cast<double>(page.width) * (page.area.right - page.area.left);
        double height = static_cast<double>(page.height) * (page.area.bottom - page.area.top);
        if (page.rotation % 180 != 0) std::swap(width, height);
        plates[flow.page] = {name, width / std::max(height, 1.0)};
    }
    m_plates = std::move(plates);
    return {};
}

Result<void> Documents::writeSource(const std::string& name, const SourceFacts& facts) {
    return disk::writeNew(m_folder / name, documentSource(reflowed(), facts));
}

void Documents::begin(DerivativeKind kind, jobs::Progress& progress) {
    auto task = kind == DerivativeKind::Docx ? docxTask(progress) : epubTask(progress);
    std::future<Result<void, FileRefusal>> run;
    if (task) {
        run = std::async(std::launch::async,
                         [task = *task, &progress, pandoc = m_pandoc] { return runPandoc(task, progress, pandoc); });
    }
    m_begun.insert_or_assign(kind, Begun{std::move(task), std::move(run)});
}

Result<std::filesystem::path, FileRefusal> Documents::madeByPandoc(DerivativeKind kind, jobs::Progress& progress) {
    if (!m_begun.contains(kind)) begin(kind, progress);
    Begun begun = std::move(m_begun.extract(kind).mapped());
    if (!begun.task) return fail(begun.task.error());
    CHECK(begun.run.get());
    return m_folder / begun.task->output;
}

Result<PandocTask, FileRefusal> Documents::docxTask(jobs::Progress& progress) {
    CHECK(checkText());
    CHECK(drawPlates(progress));
    SourceFacts facts;
    // A title here would be a paragraph before the text.
    facts.metadata = {{"lang", languageTag(m_book.language)}};
    for (const auto& [page, shown] : *m_plates)
        facts.pictures[page] = {shown.file, std::min(sheetWidth, sheetHeight * shown.width)};
    CHECK(writeSource("docx.json", facts));
    CHECK(writeReferenceDocx(m_folder / "reference.docx"));
    return PandocTask{m_folder, "docx.json", "docx", "book.docx", {"--reference-doc=reference.docx"}, m_book.changedAt};
}

Result<std::filesystem::path, FileRefusal> Documents::docx(jobs::Progress& progress) {
    TRY(const auto file, madeByPandoc(DerivativeKind::Docx, progress));
    CHECK(finishDocx(file, m_book.title, m_book.authors, m_book.changedAt));
    return file;
}

Result<PandocTask, FileRefusal> Documents::epubTask(jobs::Progress& progress) {
    CHECK(checkText());
    CHECK(drawPlates(progress));
    SourceFacts facts;
    facts.metadata = {{"lang", languageTag(m_book.language)},
                      {"title", m_book.title.empty() ? "—" : m_book.title},
                      {"author", m_book.authors},
                      {"identifier", identifierOf(m_book)}};
    PandocTask task{m_folder, "epub.json", "epub3", "book.epub", {"--css=book.css", "--toc-depth=3"}, m_book.changedAt};
    const auto isCover = [&](const auto& plate) { return m_book.pages[plate.first].kind == pages::PageKind::Cover; };
    const auto cover = std::ranges::find_if(*m_plates, isCover);
    if (cover != m_plates->end()) task.arguments.push_back("--epub-cover-image=" + cover->second.file);
    for (const auto& [page, shown] : *m_plates) {
        if (cover == m_plates->end() || page != cover->first) facts.pictures[page] = {shown.file, 0};
    }
    CHECK(writeSource(task.source, facts));
    CHECK(disk::writeNew(m_folder / "book.css", embedded::file("core/derivatives/data/epub.css")));
    return task;
}

Result<std::filesystem::path, FileRefusal> Documents::epub(jobs::Progress& progress) {
    TRY(const auto file, madeByPandoc(DerivativeKind::Epub, progress));
    CHECK(dateArchive(file, m_book.changedAt));
    return file;
}

Result<std::filesystem::path, FileRefusal> Documents::text() {
    if (m_book.pages.empty()) return fail(NoPages{});
    if (!m_book.hasText()) return fail(NoText{});
    const auto file = m_folder / "book.txt";
    CHECK(disk::writeNew(file, plainText(reflowed())));
    return file;
}

} // namespace kitapdar::derivatives
