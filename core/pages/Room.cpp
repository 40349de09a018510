#include "core/pages/Room.h"

#include "core/pages/Kinds.h"
#include "core/pages/PageQueries.h"
#include "core/pages/PageService.h"

namespace kitapdar::pages {

namespace {

void addServices(Services& services) {
    services.add<PageQueries>();
    services.add<PageService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "pages",
        .tables = {{.name = "scan", .desk = storage::deskAdds, .subject = Subject::Scan},
                   {.name = "page", .subject = Subject::Page},
                   {.name = "page_flag", .subject = Subject::PageFlag},
                   {.name = "chapter", .subject = Subject::Chapter}},
        .kinds = kinds::all,
        .invariants = {pointsTo("scan_without_item", "scan", "item_id", "digitization_item"),
                       pointsTo("page_without_item", "page", "item_id", "digitization_item"),
                       pointsTo("page_without_scan", "page", "scan_id", "scan"),
                       pointsTo("flag_without_page", "page_flag", "page_id", "page"),
                       pointsTo("chapter_without_page", "chapter", "page_id", "page"),
                       {"page_of_other_item",
                        "select 'page ' || p.id from page p join scan s on s.id = p.scan_id where s.item_id <> "
                        "p.item_id order by p.id"}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::pages
