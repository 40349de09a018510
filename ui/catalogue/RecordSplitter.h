// The lines of a record's form and what goes with them: beside one another where there is room, else one below the
// other, where the lines get most of it.
#pragma once

#include <QSplitter>

#include <optional>

class QScrollArea;

namespace kitapdar::ui {

class MarcPane;

/// Main thread.
class RecordSplitter : public QSplitter {
    Q_OBJECT

public:
    /// Takes the two parts into it; `pane` is a part of `side`. What of `side` has no room is scrolled.
    void setParts(QWidget* form, QWidget* side, MarcPane& pane);
    /// Qt::Vertical: the side stands below the form, and its MARC text is folded away.
    void fit(Qt::Orientation wanted);
    /// To be called when the side needs another height.
    void share();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    MarcPane* m_pane = nullptr;
    QScrollArea* m_side = nullptr;
    std::optional<Qt::Orientation> m_fitted; // none before the first time
};

} // namespace kitapdar::ui
