#include "core/derivatives/BookQueries.h"

#include "core/digitization/ItemRepository.h"
#include "core/digitization/KeptBytes.h"
#include "core/pages/PageQueries.h"
#include "core/recognition/PageTexts.h"
#include "core/recognition/TextQueries.h"
#include "core/storage/Columns.h"

#include <algorithm>
#include <unordered_map>

namespace kitapdar::derivatives {

namespace {

struct Titled {
    std::string title;
    std::string authors;
    std::string language;
};

constexpr auto titledColumns = storage::columnsOf<Titled>(storage::readOnly("title", &Titled::title),
                                                          storage::readOnly("authors", &Titled::authors),
                                                          storage::readOnly("language", &Titled::language));

BookPage pageOf(const pages::PageRow& row) {
    BookPage page;
    page.number = row.number;
    page.scanPath = row.scan->path;
    page.scanSha256 = row.scan->sha256;
    page.frame = row.scan->frame;
    page.width = row.scan->width;
    page.height = row.scan->height;
    page.dpi = row.scan->dpi;
    page.area = row.page.area;
    page.rotation = row.page.rotation;
    page.label = row.page.label;
    page.kind = row.page.kind;
    return page;
}

} // namespace

Result<std::optional<StoredBook>> storedBook(storage::Snapshot& snapshot, digitization::ItemId item) {
    TRY(const auto found, digitization::ItemRepository(snapshot).item(item));
    if (!found) return std::nullopt;
    StoredBook stored;
    stored.state = found->state;
    stored.recordId = found->recordId;
    static const std::string sql = "select " + titledColumns.list() + " from record where id = $1";
    TRY(const auto titled, snapshot.first(sql, {found->recordId}, titledColumns));
    Book& book = stored.book;
    if (titled) {
        book.title = titled->title;
        book.authors = titled->authors;
        book.language = titled->language;
    }
    TRY(const auto rows, pages::PageQueries().rows(snapshot, item));
    TRY(auto texts, recognition::TextQueries().pages(snapshot, item));
    std::unordered_map<std::int64_t, recognition::PageText> textOf;
    for (auto& text : texts) {
        if (text.text) textOf.emplace(text.page.id.value, std::move(*text.text));
    }
    std::vector<std::size_t> indexes; // in the book, of each page or the next one that is in it
    for (const pages::PageRow& row : rows) {
        indexes.push_back(book.pages.size());
        if (!row.scan || !pages::isOfTheBook(row.page.kind)) continue;
        BookPage page = pageOf(row);
        book.changedAt = std::max(book.changedAt, row.scan->addedAt);
        auto& text = stored.texts.emplace_back();
        if (const auto known = textOf.find(row.page.id.value); known != textOf.end()) {
            text = known->second;
            book.changedAt = std::max(book.changedAt, text->madeAt);
            // A text without places is one of a library without a folder of files.
            page.textSha256 = text->layoutSha256.empty()
                                  ? digitization::sha256OfBytes("text " + std::to_string(text->id.value))
                                  : text->layoutSha256;
        }
        book.pages.push_back(std::move(page));
    }
    TRY(const auto chapters, pages::PageQueries().chapters(snapshot, item));
    for (const pages::ChapterRow& row : chapters) {
        if (book.pages.empty()) break;
        const std::size_t place = row.page > 0 ? static_cast<std::size_t>(row.page) - 1 : 0;
        const std::size_t index = place < indexes.size() ? indexes[place] : book.pages.size();
        book.chapters.push_back({std::min(index, book.pages.size() - 1), row.chapter.level, row.chapter.title});
    }
    return stored;
}

Result<Book> loadedBook(StoredBook stored, const std::filesystem::path& folder) {
    for (std::size_t i = 0; i < stored.book.pages.size(); ++i) {
        const auto& text = stored.texts[i];
        if (!text || text->layoutPath.empty()) continue;
        TRY(stored.book.pages[i].layout, recognition::layoutOf(*text, folder));
    }
    return std::move(stored.book);
}

} // namespace kitapdar::derivatives
