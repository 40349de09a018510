#include "core/recognition/TextQueries.h"

#include "core/recognition/Snippet.h"
#include "core/recognition/TextIndex.h"
#include "core/storage/Columns.h"

namespace kitapdar::recognition {

namespace {

constexpr auto foundColumns = storage::columnsOf<TextHit>(
    storage::readOnly("p.item_id", &TextHit::itemId), storage::readOnly("p.id", &TextHit::pageId),
    storage::readOnly("r.title", &TextHit::title), storage::readOnly("r.authors", &TextHit::authors),
    storage::readOnly("r.year", &TextHit::year),
    storage::readOnly("i.state", &TextHit::state,
                      storage::codes(digitization::itemStateFromCode, digitization::ItemState::Candidate)),
    storage::readOnly("p.label", &TextHit::label));

} // namespace

Result<std::optional<PageText>> TextQueries::present(storage::Snapshot& snapshot, pages::PageId page) const {
    return TextRepository(snapshot).present(page);
}

Result<std::optional<PageText>> TextQueries::version(storage::Snapshot& snapshot, pages::PageId page,
                                                     int version) const {
    return TextRepository(snapshot).version(page, version);
}

Result<std::vector<PageText>> TextQueries::versions(storage::Snapshot& snapshot, pages::PageId page) const {
    return TextRepository(snapshot).versions(page);
}

Result<int> TextQueries::setAside(storage::Snapshot& snapshot, pages::PageId page) const {
    return TextRepository(snapshot).setAside(page);
}

Result<std::vector<LearnedCorrection>> TextQueries::learned(storage::Snapshot& snapshot,
                                                            digitization::ItemId item) const {
    return learnedCorrections(snapshot, item);
}

Result<Sample> TextQueries::sample(storage::Snapshot& snapshot, digitization::ItemId item, int percent) const {
    return sampleOf(snapshot, item, percent);
}

Result<std::optional<PageFacts>> TextQueries::pageAt(storage::Snapshot& snapshot, digitization::ItemId item,
                                                     int number) const {
    return TextRepository(snapshot).pageAt(item, number);
}

Result<std::vector<PageTextRow>> TextQueries::pages(storage::Snapshot& snapshot, digitization::ItemId item) const {
    return TextRepository(snapshot).pagesOf(item);
}

Result<TextProgress> TextQueries::progress(storage::Snapshot& snapshot, digitization::ItemId item) const {
    TextProgress progress;
    TRY(const auto rows, TextRepository(snapshot).pagesOf(item));
    std::int64_t sure = 0;
    for (const PageTextRow& row : rows) {
        if (!isToBeRead(row.page)) continue;
        ++progress.pages;
        if (row.setAside > 0) ++progress.setAside;
        if (!row.text) continue;
        ++progress.read;
        progress.words += row.text->words;
        progress.doubtful += row.text->doubtful;
        if (row.text->proofread == Proofread::Whole) ++progress.proofread;
        sure += std::int64_t{row.text->confidence} * row.text->words;
    }
    if (progress.words > 0) progress.confidence = static_cast<int>(sure / progress.words);
    TRY(progress.requests, countRequests(snapshot, item));
    return progress;
}

Result<TextProblems> TextQueries::problems(storage::Snapshot& snapshot, digitization::ItemId item) const {
    TextProblems problems;
    TextRepository texts(snapshot);
    TRY(const auto rows, texts.pagesOf(item));
    std::string languages;
    for (const PageTextRow& row : rows) {
        if (!isToBeRead(row.page)) continue;
        if (row.text && languages.empty()) languages = row.text->languages;
        if (row.text) continue;
        ++problems.withoutText;
        if (row.request == "failed") ++problems.failed;
    }
    TRY(const std::string recordLanguage, texts.recordLanguageOf(item));
    if (!isMarkedKazakh(recordLanguage, languages)) return problems;
    LetterCounts letters;
    CHECK(texts.eachPlain(item, [&](std::string_view plain) { letters += lettersOf(plain); }));
    problems.wrongLanguage = letters.cyrillic >= leastLetters && letters.kazakh == 0;
    return problems;
}

Result<TextHits> TextQueries::search(storage::Snapshot& snapshot, const std::string& words, SearchedTexts which,
                                     int limit, int offset) const {
    static const std::string columns = foundColumns.list();
    TextHits found;
    const SearchedWords searched(words);
    if (searched.isEmpty()) return found;
    storage::Parameters parameters;
    const std::string hits = TextIndex(snapshot.engine()).hitsSql(searched, parameters);
    parameters.emplace_back(limit + 1);
    parameters.emplace_back(offset);
    const std::string finished =
        which == SearchedTexts::Finished ? " where i.state in ('ready', 'packed', 'sent', 'accepted')" : "";
    TRY(found.hits,
        snapshot.all("select " + columns + " from (" + hits +
                         ") hit join page p on p.id = hit.id join digitization_item i on i.id = p.item_id "
                         "join record r on r.id = i.record_id" +
                         finished + " order by hit.id desc limit $" + std::to_string(parameters.size() - 1) +
                         " offset $" + std::to_string(parameters.size()),
                     parameters, foundColumns));
    found.more = static_cast<int>(found.hits.size()) > limit;
    if (found.more) found.hits.resize(static_cast<std::size_t>(limit));
    TextRepository texts(snapshot);
    for (TextHit& hit : found.hits) {
        TRY(const auto page, texts.page(hit.pageId));
        TRY(const auto text, texts.present(hit.pageId));
        if (!page || !text) continue;
        TRY(hit.number, texts.numberOf(*page));
        Snippet snippet = snippetOf(text->plain, searched);
        hit.snippet = std::move(snippet.text);
        hit.from = snippet.from;
        hit.length = snippet.length;
    }
    return found;
}

} // namespace kitapdar::recognition
