// The lines of a record's form and what goes with them, its description and its MARC text: beside one another where
// there is room. Where there is not, the lines have it all, and a button opens the rest below them.
#pragma once

#include <QSplitter>

#include <optional>

class QPushButton;

namespace kitapdar::ui {

/// Main thread.
class RecordSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit RecordSplitter(QWidget* parent = nullptr);

    /// Takes the two parts into it.
    void setParts(QWidget* form, QWidget* side);
    /// Qt::Vertical: the side stands below the form, folded away until the button is pressed.
    void fit(Qt::Orientation wanted);
    /// Shows the side, for something in it that is to be seen.
    void open();
    /// The button that folds and opens the side; shown by this, laid out by whoever has room for it.
    QPushButton& button() { return *m_button; }

private:
    void share();

    QPushButton* m_button;
    QWidget* m_side = nullptr;
    std::optional<Qt::Orientation> m_fitted; // none before the first time
};

} // namespace kitapdar::ui
