// Readers who were perhaps entered twice: the same name and birth date under two cards. Enter looks at a pair side by
// side, where it is made one. docs/circulation.md, 11.9.
#pragma once

#include "core/merging/ReaderMerge.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

namespace kitapdar::ui {

class DataTable;
class Label;

/// Main thread. Reads its list when it is shown, and again when readers change while it is in sight.
class DuplicateReadersView : public QWidget {
    Q_OBJECT

public:
    explicit DuplicateReadersView(const Context& context, QWidget* parent = nullptr);

    void read();
    void takeFocus();

Q_SIGNALS:
    /// The earlier record is the one that stays, until they are exchanged in the sheet.
    void mergeWanted(std::int64_t kept, std::int64_t other);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();

    Context m_context;
    ListModel<merging::PerhapsOneReader> m_pairs;
    Label* m_count;
    DataTable* m_table;
};

} // namespace kitapdar::ui
