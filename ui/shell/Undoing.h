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
    /// The entry was taken back by somebody else, in the list of all changes: tells whom it concerns. Taking an undo
    /// back is a redo.
    void takenBack(const journal::Entry& entry);

    /// What undo() would take back, as of the last commit.
    const std::optional<journal::Entry>& next() const { return m_next; }

    void refresh();

Q_SIGNALS:
    void nextChanged();
    void undone(const kitapdar::journal::Entry& entry);
    /// The undo that was taken back; `undo.undoes` is the operation that holds again.
    void redone(const kitapdar::journal::Entry& undo);

private:
    Library& m_library;
    Announcer& m_announcer;
    std::optional<journal::Entry> m_next;
};

} // namespace kitapdar::ui
