// What was done, newest first (F10): every operation of the journal with who and when; any that can be undone can be
// undone here by its number.
#pragma once

#include "core/library/Library.h"

#include <QWidget>

#include <vector>

class QListView;

namespace kitapdar::ui {

class Announcer;
class Changes;
class HistoryModel;
class Label;

class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(Library& library, Announcer& announcer, Changes& changes, QWidget* parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void undoCurrent();
    void apply();

    Library& m_library;
    Announcer& m_announcer;
    HistoryModel* m_model;
    Label* m_title;
    Label* m_hint;
    QListView* m_list;
};

} // namespace kitapdar::ui
