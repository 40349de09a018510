// A list of things told in a title of one line or two and a line below it: open loans, steps of a history. Short lists,
// whole in memory.
#pragma once

#include "core/base/Fault.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Look.h"

#include <QListView>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::ui {

struct ListLine {
    std::int64_t id = 0;
    QString title;
    QString detail;              // the line below it
    Tone tone = Tone::Secondary; // of that line; a status shows its icon too
    bool struck = false;         // no longer true
    std::string code = {};       // a barcode behind the detail; never cut: where it has no room there, it stands
                                 // behind the title, which is broken instead
};

class LineModel;
class ReadState;

class LineList : public QListView {
    Q_OBJECT

public:
    explicit LineList(QWidget* parent = nullptr);

    /// Keeps the current line by its id, and the place in the list.
    void setLines(std::vector<ListLine> lines);
    /// No lines: they are being read.
    void showReading();
    /// No lines: why they could not be read, and a button that reads them again.
    void showFault(const Fault& fault);
    std::optional<std::int64_t> currentId() const;
    int lines() const;

Q_SIGNALS:
    /// Enter or double click.
    void opened(std::int64_t id);
    /// The button below a fault was pressed.
    void againWanted();

protected:
    /// The actions of the list, when it has any.
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    LineModel* m_model;
    ReadState* m_unread; // in the place of the lines while there is no answer
};

} // namespace kitapdar::ui
