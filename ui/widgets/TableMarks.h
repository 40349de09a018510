// The marks of a table: the keys that set them, what becomes of them when the list changes, and the ids that an action
// on rows is about. Marks are ids and not rows: they outlive scrolling, another order and news of other desks. Under
// another filter marks stay where the list can read rows by their ids; a mark of "all that the list holds" and marks of
// other lists go, and the line says how many.
#pragma once

#include "ui/models/Marks.h"
#include "ui/models/WindowModelBase.h"
#include "ui/widgets/MarkBar.h"

#include <QObject>

namespace kitapdar::ui {

class DataTable;

/// Main thread. Belongs to its table.
class TableMarks : public QObject {
    Q_OBJECT

public:
    explicit TableMarks(DataTable& table);

    const Marks& marks() const { return m_marks; }
    std::int64_t count() const;
    MarkBar& bar() { return *m_bar; }

    /// Marks the current row, or takes its mark away, and goes on to the next one.
    void toggleCurrent();
    void markAll();
    /// These rows are in no list any more.
    void forget(const std::vector<std::int64_t>& ids);
    /// False when there was no mark.
    bool clear();

    using Ids = WindowModelBase::Ids;
    /// As DataTable::withMarkedIds.
    void withIds(std::function<void(const Ids&)> use);

Q_SIGNALS:
    void changed();

private:
    void listRestarted();
    void rowsArrived(int first, int last);
    void show();
    void withSelectedIds(std::function<void(const Ids&)> use);

    DataTable& m_table;
    WindowModelBase& m_list;
    MarkBar* m_bar;
    Marks m_marks;
    QString m_contents;           // of the list that the marks are of
    std::int64_t m_dropped = 0;   // marks, since the last one was set
    std::int64_t m_lastCount = 0; // before the list that is awaited
    bool m_ofAnotherList = false; // the filter changed since the first mark
};

} // namespace kitapdar::ui
