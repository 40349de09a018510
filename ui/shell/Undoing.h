// Undo and redo of the operator's own operations, with their names: "Undo: Lending: «Абай жолы»".
#pragma once

#include "core/journal/Entry.h"
#include "core/library/Library.h"

#include <QObject>

#include <optional>

namespace kitapdar::ui {

class Announcer;
class Changes;

/// Main thread; the work is done by the library.
class Undoing : public QObject {
    Q_OBJECT

public:
    Undoing(Library& library, Announcer& announcer, Changes& changes, QObject* parent = nullptr);

    /// Takes back the operator's last operation and says what it was; refused in the strip when it cannot be.
    void undo();
    void redo();

    /// What undo() would take back, as of the last commit.
    const std::optional<journal::Entry>& next() const { return m_next; }

    void refresh();

Q_SIGNALS:
    void nextChanged();
    void undone(const kitapdar::journal::Entry& entry);
    void redone(const kitapdar::journal::Entry& entry);

private:
    Library& m_library;
    Announcer& m_announcer;
    std::optional<journal::Entry> m_next;
};

} // namespace kitapdar::ui
