#include "ui/desk/ScanRouting.h"

#include "core/text/ScannedCode.h"
#include "ui/desk/DeskPage.h"
#include "ui/input/CodeField.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Overlay.h"
#include "wording/Text.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace kitapdar::ui {

ScanRouter::ScanRouter(Navigator& navigator, DeskPage& desk, Announcer& announcer, QObject* parent)
    : QObject(parent), m_navigator(navigator), m_desk(desk), m_announcer(announcer) {
    connect(&announcer, &Announcer::strip, this, [this] { m_isReported = false; });
    connect(&announcer, &Announcer::cleared, this, [this] { m_isReported = false; });
}

void ScanRouter::route(const QString& code) { take({code, true}); }

void ScanRouter::routeUnrecognised(const QString& keys) { take({keys, false}); }

void ScanRouter::take(const Given& given) {
    if (giveToCodeField(given.keys)) return;
    QWidget* window = QApplication::activeModalWidget();
    Overlay* sheet = window ? nullptr : Overlay::topmost(*m_desk.window());
    if (sheet && giveToCodeFieldIn(*sheet, given.keys)) return;
    // While some wait, those that come after them do not overtake them.
    if (window || !m_waiting.empty()) return wait(given, window);
    deliver(given);
}

void ScanRouter::wait(const Given& given, QWidget* window) {
    m_waiting.push_back(given);
    keepAside();
    m_announcer.tell(Tone::Attention, [count = waiting()] {
        return tr("%n scan(s) wait until the window in front is closed. Nothing is recorded yet.", nullptr, count);
    });
    m_isReported = true;
    if (window) watch(*window);
}

void ScanRouter::watch(QWidget& window) {
    if (m_window == &window) return;
    if (m_window) m_window->removeEventFilter(this);
    m_window = &window;
    window.installEventFilter(this);
    connect(&window, &QObject::destroyed, this, &ScanRouter::resume, Qt::QueuedConnection);
}

/// What was chosen in the window is dealt with first: it may open the next one.
bool ScanRouter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide && watched == m_window)
        QMetaObject::invokeMethod(this, &ScanRouter::resume, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ScanRouter::resume() {
    if (QWidget* next = QApplication::activeModalWidget()) return watch(*next);
    if (m_window) m_window->removeEventFilter(this);
    m_window.clear();
    if (m_isReported) m_announcer.clear();
    for (const Given& each : std::exchange(m_waiting, {})) deliver(each);
    keepAside();
}

/// Past fields: which one has the focus when a window is closed says nothing of what was scanned before.
void ScanRouter::deliver(const Given& given) {
    if (Overlay* sheet = Overlay::topmost(*m_desk.window())) {
        if (!sheet->goesBeforeScans()) return refuse(given.keys);
        sheet->dismiss();
    }
    Page* page = m_navigator.current();
    const bool elsewhere = page && page != &m_desk;
    if (elsewhere && given.isCode && page->scanned(given.keys)) return;
    const auto reader = elsewhere && given.isCode ? page->shownReader() : std::nullopt;
    if (page != &m_desk) m_navigator.open(m_desk.id());
    if (!given.isCode) return m_desk.desk().unrecognised(given.keys);
    ScanQueue& queue = m_desk.desk().queue();
    if (reader) queue.enqueue(qs(text::ScannedCode(utf8(reader->card), text::CodeKind::Card).written()));
    queue.enqueue(given.keys);
}

/// What would be done behind a sheet is not seen.
void ScanRouter::refuse(const QString& keys) {
    m_announcer.tell(Tone::Attention, [keys] {
        return tr("%1: nothing was done, for a sheet lies over the page. Close it (Esc) and scan again.").arg(keys);
    });
}

void ScanRouter::keepAside() {
    QStringList codes;
    for (const Given& each : m_waiting) {
        if (each.isCode) codes << each.keys;
    }
    m_desk.desk().setAside(codes);
}

} // namespace kitapdar::ui
