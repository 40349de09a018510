#include "core/pages/Room.h"

namespace kitapdar::pages {

const Room& room() {
    static const Room all = {
        .name = "pages",
        .tables = {{.name = "scan", .desk = storage::deskAdds, .subject = Subject::Scan},
                   {.name = "page", .subject = Subject::Page},
                   {.name = "page_flag", .subject = Subject::PageFlag},
                   {.name = "chapter", .subject = Subject::Chapter}},
        .invariants = {pointsTo("scan_without_item", "scan", "item_id", "digitization_item"),
                       pointsTo("page_without_item", "page", "item_id", "digitization_item"),
                       pointsTo("page_without_scan", "page", "scan_id", "scan"),
                       pointsTo("flag_without_page", "page_flag", "page_id", "page"),
                       pointsTo("chapter_without_page", "chapter", "page_id", "page")},
    };
    return all;
}

} // namespace kitapdar::pages
