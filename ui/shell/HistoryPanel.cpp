#include "ui/shell/HistoryPanel.h"

#include "core/journal/Journal.h"
#include "core/staff/EntryQueries.h"
#include "core/staff/UndoService.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Worded.h"
#include "wording/ChangeWords.h"
#include "wording/EntryReasons.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/Text.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

constexpr int shown = 200;

} // namespace

HistoryPanel::HistoryPanel(Library& library, Announcer& announcer, Changes& changes, Connectivity& connectivity,
                           QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_announcer(announcer),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_hint(new Label({}, Type::Body, Tone::Secondary)),
      m_list(new LineList) {
    setObjectName(QStringLiteral("history"));
    m_title->setWords([] { return tr("History"); });
    m_hint->setWords([] { return tr("Ctrl+Enter undoes the chosen step"); });
    m_hint->setWordWrap(true);
    m_list->installEventFilter(this);
    auto* undo = new QAction(m_list);
    undo->setIcon(iconOf(Icon::Undo));
    keepWorded(m_list, [undo] {
        const QKeySequence key(Qt::CTRL | Qt::Key_Return);
        undo->setText(tr("Undo the chosen step") + QLatin1Char('\t') + key.toString(QKeySequence::NativeText));
    });
    connect(undo, &QAction::triggered, this, &HistoryPanel::undoCurrent);
    m_list->addAction(undo);
    connect(m_list, &LineList::againWanted, this, &HistoryPanel::refresh);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(m_list, [this] { m_list->setAccessibleName(tr("History")); });
    onLanguageChange(this, [this] { word(); });
    connect(&changes, &Changes::committed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&connectivity, &Connectivity::returned, this, [this] {
        if (isVisible()) refresh();
    });
}

void HistoryPanel::takeFocus() { m_list->setFocus(Qt::ShortcutFocusReason); }

void HistoryPanel::applyLook(const Look& look) {
    layout()->setContentsMargins(0, look.px(space::m), 0, 0);
    layout()->setSpacing(look.px(space::xs));
    for (Label* label : {m_title, m_hint}) label->setContentsMargins(look.px(space::m), 0, look.px(space::m), 0);
}

void HistoryPanel::refresh() {
    if (!m_isRead) m_list->showReading();
    m_library.read(&staff::EntryQueries::latest, m_library.session(), shown)
        .then(this, [this](const Result<std::vector<journal::Entry>>& entries) {
            m_isRead = entries.has_value();
            if (!entries) return m_list->showFault(entries.error());
            m_entries = *entries;
            word();
            readChanges();
        });
}

void HistoryPanel::readChanges() {
    m_library.read(&journal::ChangeQueries::latest, shown)
        .then(this, [this](const Result<journal::FieldChanges>& changes) {
            if (!changes) return m_announcer.fault(changes.error());
            m_changes = *changes;
            word();
        });
}

void HistoryPanel::word() {
    if (!m_isRead) return;
    std::vector<ListLine> lines;
    lines.reserve(m_entries.size());
    for (const journal::Entry& entry : m_entries) {
        const auto changed = m_changes.find(entry.seq);
        const QString fields = changed == m_changes.end() ? QString() : words(changed->second);
        QStringList details{momentText(entry.at), qs(entry.operatorName), cardOf(entry), reasonWords(entry), fields};
        details.removeAll(QString());
        lines.push_back({entry.seq, briefWords(entry), details.join(QStringLiteral(" · ")), Tone::Secondary,
                         entry.undoneBy.has_value()});
    }
    m_list->setLines(std::move(lines));
}

void HistoryPanel::undoCurrent() {
    const auto seq = m_list->currentId();
    if (!seq) return;
    m_library.write(&staff::UndoService::undo, *seq)
        .then(this, [this](const Result<journal::Entry, journal::UndoRefusal>& entry) {
            if (!entry) return m_announcer.tell(Tone::Attention, [why = entry.error()] { return words(why); });
            const bool redone = entry->kind == journal::kinds::undo.code; // an undo was taken back
            m_announcer.done([redone, done = *entry] {
                return (redone ? tr("Redone: %1") : tr("Undone: %1")).arg(originalWords(done));
            });
            Q_EMIT undone(*entry);
        });
}

void HistoryPanel::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

bool HistoryPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (watched == m_list && (asks || event->type() == QEvent::KeyPress)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) { // here it is not the desk's "confirm"
            event->accept();
            if (!asks) undoCurrent();
            return true;
        }
        if (!asks && key->key() == Qt::Key_Escape) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
