#include "core/recognition/Room.h"

#include "core/recognition/Kinds.h"
#include "core/recognition/RequestRepository.h"
#include "core/recognition/TextIndex.h"
#include "core/recognition/TextQueries.h"
#include "core/recognition/TextRepository.h"
#include "core/recognition/TextService.h"

namespace kitapdar::recognition {

namespace {

constexpr int pagesAtOnce = 50;

Result<void> renewPage(storage::Transaction& transaction, std::int64_t page) {
    return TextIndex(transaction.engine()).renew(transaction, page);
}

Result<void> refreshPage(storage::Transaction& transaction, std::int64_t page) {
    return TextIndex(transaction.engine()).refresh(transaction, page);
}

/// A page that was read and shows another picture now waits to be read again.
Result<void> changePage(storage::Transaction& transaction, std::int64_t id) {
    CHECK(refreshPage(transaction, id));
    TextRepository texts(transaction);
    TRY(const auto page, texts.page(pages::PageId(id)));
    if (!page) return {};
    RequestRepository requests(transaction);
    CHECK(requests.tryAnew(page->id));
    if (!isToBeRead(*page)) return {};
    TRY(const auto present, texts.presentId(page->id));
    if (present) return {};
    TRY(const auto languages, texts.languagesReadBefore(*page));
    if (languages) CHECK(requests.addNew(page->id, *languages));
    return {};
}

Result<void> refreshText(storage::Transaction& transaction, std::int64_t text) {
    TRY(const auto page, transaction.number("select page_id from page_text where id = $1", {text}));
    return page > 0 ? refreshPage(transaction, page) : Result<void>();
}

Result<ComparedPage> compareIndex(storage::Snapshot& snapshot, std::int64_t after) {
    TRY(const auto compared, TextIndex(snapshot.engine()).compare(snapshot, after, pagesAtOnce));
    ComparedPage page{compared.last, {}};
    for (const std::int64_t wrong : compared.wrong)
        page.wrong.push_back({"page_search " + std::to_string(wrong), wrong});
    return page;
}

void addServices(Services& services) {
    services.add<TextQueries>();
    services.add<TextService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "recognition",
        .tables = {{.name = "page_text", .desk = storage::deskAdds, .subject = Subject::PageText},
                   {.name = "recognition_request", .kind = storage::TableKind::System, .key = {}, .moves = false},
                   {.name = "page_search", .kind = storage::TableKind::Derived, .key = {}, .moves = false}},
        .kinds = kinds::all,
        .invariants = {pointsTo("text_without_scan", "page_text", "scan_id", "scan"),
                       {"text_of_other_item",
                        "select 'page_text ' || t.id from page_text t join page p on p.id = t.page_id join scan s on "
                        "s.id = t.scan_id where s.item_id <> p.item_id order by t.id"}},
        .derivations = {{"page_text", refreshText}, {"page", changePage}},
        .comparisons = {{"page_search", "text_index", compareIndex, renewPage}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::recognition
