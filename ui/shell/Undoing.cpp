#include "ui/shell/Undoing.h"

#include "core/journal/Journal.h"
#include "core/staff/UndoService.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "wording/JournalWords.h"

namespace kitapdar::ui {

Undoing::Undoing(Library& library, Announcer& announcer, Changes& changes, QObject* parent)
    : QObject(parent), m_library(library), m_announcer(announcer) {
    connect(&changes, &Changes::committed, this, &Undoing::refresh);
    refresh();
}

void Undoing::refresh() {
    m_library.read(&journal::Journal::undoable, m_library.session())
        .then(this, [this](const Result<std::optional<journal::Entry>>& entry) {
            if (!entry) return;
            m_next = *entry;
            Q_EMIT nextChanged();
        });
}

void Undoing::undo() {
    m_library.write(&staff::UndoService::undoLast)
        .then(this, [this](const Result<journal::Entry, journal::UndoRefusal>& entry) {
            if (!entry) return m_announcer.tell(Tone::Attention, [why = entry.error()] { return notUndoneWords(why); });
            m_announcer.done([done = *entry] { return tr("Undone: %1").arg(originalWords(done)); });
            takenBack(*entry);
        });
}

void Undoing::redo() {
    m_library.write(&staff::UndoService::redoLast)
        .then(this, [this](const Result<journal::Entry, journal::UndoRefusal>& entry) {
            if (!entry) return m_announcer.tell(Tone::Attention, [why = entry.error()] { return notRedoneWords(why); });
            m_announcer.done([done = *entry] { return tr("Redone: %1").arg(originalWords(done)); });
            takenBack(*entry);
        });
}

void Undoing::takenBack(const journal::Entry& entry) {
    if (entry.kind == journal::kinds::undo.code)
        Q_EMIT redone(entry);
    else
        Q_EMIT undone(entry);
}

} // namespace kitapdar::ui
