// What was done, newest first (F10): every operation of the journal with who, when and what it changed; the chosen one
// can be undone here, when nothing that it touched was changed since.
#pragma once

#include "core/journal/ChangeQueries.h"
#include "core/journal/Entry.h"
#include "core/library/Library.h"

#include <QWidget>

#include <vector>

namespace kitapdar::ui {

class Announcer;
class Changes;
class Connectivity;
class Label;
class LineList;
class Look;

class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(Library& library, Announcer& announcer, Changes& changes, Connectivity& connectivity,
                 QWidget* parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void leaveRequested();
    void undone(const kitapdar::journal::Entry& entry);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void readChanges();
    void word();
    void undoCurrent();
    void applyLook(const Look& look);

    Library& m_library;
    Announcer& m_announcer;
    std::vector<journal::Entry> m_entries;
    journal::FieldChanges m_changes;
    bool m_isRead = false;
    Label* m_title;
    Label* m_hint;
    LineList* m_list;
};

} // namespace kitapdar::ui
