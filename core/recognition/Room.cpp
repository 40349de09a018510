#include "core/recognition/Room.h"

namespace kitapdar::recognition {

const Room& room() {
    static const Room all = {
        .name = "recognition",
        .tables =
            {{.name = "page_text", .desk = storage::deskAdds, .subject = Subject::PageText},
             {.name = "recognition_request", .kind = storage::TableKind::System, .key = {"page_id"}, .moves = false}},
        .invariants = {pointsTo("text_without_page", "page_text", "page_id", "page"),
                       pointsTo("text_without_scan", "page_text", "scan_id", "scan")},
    };
    return all;
}

} // namespace kitapdar::recognition
