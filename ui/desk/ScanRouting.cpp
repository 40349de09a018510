#include "ui/desk/ScanRouting.h"

#include "core/text/ScannedCode.h"
#include "ui/desk/DeskPage.h"
#include "ui/input/CodeField.h"
#include "ui/shell/Navigator.h"
#include "wording/Text.h"

namespace kitapdar::ui {

void routeScan(const QString& code, Navigator& navigator, DeskPage& desk) {
    if (giveToCodeField(code)) return;
    Page* page = navigator.current();
    const bool elsewhere = page && page != &desk;
    if (elsewhere && page->scanned(code)) return;
    const auto reader = elsewhere ? page->shownReader() : std::nullopt;
    if (page != &desk) navigator.open(desk.id());
    ScanQueue& queue = desk.desk().queue();
    if (reader) queue.enqueue(qs(text::ScannedCode(utf8(reader->card), text::CodeKind::Card).written()));
    queue.enqueue(code);
}

void routeUnrecognised(const QString& keys, Navigator& navigator, DeskPage& desk) {
    if (giveToCodeField(keys)) return;
    if (navigator.current() != &desk) navigator.open(desk.id());
    desk.desk().unrecognised(keys);
}

} // namespace kitapdar::ui
