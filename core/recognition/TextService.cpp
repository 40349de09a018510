#include "core/recognition/TextService.h"

#include "core/digitization/ItemQueries.h"
#include "core/journal/Journal.h"
#include "core/recognition/Kinds.h"
#include "core/recognition/LetterCheck.h"
#include "core/recognition/ReadFlags.h"
#include "core/recognition/Reading.h"
#include "core/recognition/RequestRepository.h"
#include "core/recognition/TextColumns.h"
#include "core/recognition/TextRepository.h"

namespace kitapdar::recognition {

namespace {

using storage::Transaction;

/// Whether the text stays as it is when the item is to be read in these languages.
bool stays(const PageText& text, const std::string& languages, ReadAgain again) {
    if (text.origin == Origin::Person || again == ReadAgain::OnlyUnasked) return true;
    return again != ReadAgain::All && text.languages == languages;
}

/// The page and its scan.
Result<std::pair<PageFacts, pages::ScanId>, TextRefusal> scannedPage(storage::Snapshot& snapshot, pages::PageId id) {
    TRY(const auto page, TextRepository(snapshot).page(id));
    if (!page) return fail(UnknownPage{id});
    if (!page->scanId) return fail(PageWithoutScan{});
    return std::pair(*page, *page->scanId);
}

/// Adds the version and what the journal says of it; the caller finishes.
Result<void> add(Transaction& transaction, journal::Operation& operation, const PageFacts& page, PageText& text) {
    TRY(const int newest, TextRepository(transaction).newestVersion(page.id));
    text.version = newest + 1;
    auto columns = textColumns.inserted(text);
    TRY(auto picture, TextRepository(transaction).pictureOf(page.id));
    columns.emplace_back("picture", std::move(picture));
    TRY(const auto id, operation.insert("page_text", columns));
    text.id = TextId(id);
    TRY(const int number, TextRepository(transaction).numberOf(page));
    operation.about("digitization_item", page.itemId.value);
    operation.about("page", page.id.value);
    operation.fact(journal::FactName::Number, number);
    return {};
}

} // namespace

Result<RequestedPages, TextRefusal> TextService::request(Transaction& transaction,
                                                         const staff::Permitted<Permission::DigitizationEdit>&,
                                                         digitization::ItemId item, const std::string& languages,
                                                         ReadAgain again) const {
    TRY(const auto row, digitization::ItemQueries().byId(transaction, item, m_journal.clock().today()));
    if (!row) return fail(digitization::UnknownItem{item});
    RequestedPages requested;
    requested.languages = languages.empty() ? row->item.languages : languages;
    if (requested.languages.empty()) requested.languages = languagesFor(row->language);
    if (requested.languages.empty()) return fail(LanguagesMissing{});
    if (!modelsOf(requested.languages)) return fail(UnknownLanguages{requested.languages});
    TRY(const auto rows, TextRepository(transaction).pagesOf(item));
    RequestRepository requests(transaction);
    bool hasAny = false;
    for (const PageTextRow& page : rows) {
        if (!isToBeRead(page.page)) continue;
        hasAny = true;
        if (page.text && stays(*page.text, requested.languages, again)) {
            ++requested.read;
            continue;
        }
        if (again == ReadAgain::OnlyUnasked && !page.request.empty()) {
            if (page.request != "failed") ++requested.waiting;
            continue;
        }
        TRY(const bool isNew, requests.add(page.page.id, requested.languages));
        ++(isNew ? requested.requested : requested.waiting);
    }
    if (!hasAny) return fail(NothingToRead{});
    return requested;
}

Result<PageText, TextRefusal> TextService::addReading(Transaction& transaction,
                                                      const staff::Permitted<Permission::DigitizationEdit>& by,
                                                      const ReadPage& read) const {
    TRY(const bool isHeld, RequestRepository(transaction).finish(read.pageId, read.worker));
    if (!isHeld) return fail(ClaimLost{});
    TRY(const auto found, scannedPage(transaction, read.pageId));
    const auto& [page, scan] = found;
    if (scan != read.scanId || page.area != read.area || page.rotation != read.rotation) return fail(ClaimLost{});
    TextRepository texts(transaction);
    TRY(const auto persons, texts.persons(page.id));
    if (persons) return fail(PersonsTextStays{*persons});

    PageText text;
    text.pageId = page.id;
    text.scanId = scan;
    text.origin = Origin::Ocr;
    text.languages = read.languages;
    text.engine = read.engine;
    text.plain = read.plain;
    text.layoutPath = read.layout.path;
    text.layoutBytes = read.layout.bytes;
    text.layoutSha256 = read.layout.sha256;
    text.confidence = read.confidence;
    text.words = read.words;
    text.doubtful = read.doubtful;
    text.madeBy = by.session().operatorCode;
    text.madeAt = m_journal.clock().now();
    auto operation = m_journal.begin(transaction, by, kinds::recognise);
    CHECK(add(transaction, operation, page, text));
    TRY(const std::string language, texts.recordLanguageOf(page.itemId));
    CHECK(writeFlags(transaction, operation, page.id,
                     flagsOf({page.kind, isMarkedKazakh(language, read.languages), read.ink, read.inkOutside,
                              read.words, read.plain})));
    CHECK(operation.finish());
    return text;
}

Result<PageText, TextRefusal> TextService::edit(Transaction& transaction,
                                                const staff::Permitted<Permission::DigitizationEdit>& by,
                                                const EditedText& edited) const {
    TRY(const auto found, scannedPage(transaction, edited.pageId));
    const auto& [page, scan] = found;
    TRY(const auto present, TextRepository(transaction).present(page.id));
    if ((present ? present->version : 0) != edited.after)
        return fail(Fault{Fault::Kind::Conflict, "the text of the page was changed meanwhile", {}});
    PageText text;
    text.pageId = page.id;
    text.scanId = scan;
    text.origin = Origin::Person;
    text.languages = present ? present->languages : std::string();
    text.plain = edited.plain;
    text.layoutPath = edited.layout.path;
    text.layoutBytes = edited.layout.bytes;
    text.layoutSha256 = edited.layout.sha256;
    text.confidence = edited.words > 0 ? 10'000 : 0;
    text.words = edited.words;
    text.proofread = edited.proofread;
    text.madeBy = by.session().operatorCode;
    text.madeAt = m_journal.clock().now();
    auto operation = m_journal.begin(transaction, by, kinds::edit);
    CHECK(add(transaction, operation, page, text));
    CHECK(operation.finish());
    return text;
}

Result<PageText, TextRefusal> TextService::restore(Transaction& transaction,
                                                   const staff::Permitted<Permission::DigitizationEdit>& by,
                                                   pages::PageId id, int version) const {
    TRY(const auto found, scannedPage(transaction, id));
    const auto& [page, scan] = found;
    TRY(const auto earlier, TextRepository(transaction).version(id, version));
    // The text of another scan is no text of this one.
    if (!earlier || earlier->scanId != scan) return fail(UnknownTextVersion{version});
    PageText text = *earlier;
    text.origin = Origin::Person;
    text.engine.clear();
    text.madeBy = by.session().operatorCode;
    text.madeAt = m_journal.clock().now();
    auto operation = m_journal.begin(transaction, by, kinds::restore);
    CHECK(add(transaction, operation, page, text));
    operation.fact(journal::FactName::From, version);
    CHECK(operation.finish());
    return text;
}

} // namespace kitapdar::recognition
