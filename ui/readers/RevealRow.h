// A restricted value of a reader, shown for half a minute when somebody says what it is needed for.
#pragma once

#include "core/readers/Reader.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QPushButton;

namespace kitapdar::ui {

class Label;

/// Hidden until ask(). What was looked at, and why, stands in the journal.
class RevealRow : public QWidget {
    Q_OBJECT

public:
    /// A value stays on the screen so long, in milliseconds.
    static constexpr int shownFor = 30'000;

    explicit RevealRow(const Context& context, QWidget* parent = nullptr);

    /// Which value and what for: a button for each value that the reader has.
    void ask(const readers::Reader& reader);
    /// Nothing of the reader is shown any more.
    void conceal();
    /// What is on the screen just now; nullopt: nothing.
    std::optional<readers::RestrictedField> shown() const { return m_shown; }

Q_SIGNALS:
    /// shown() is another one.
    void shownChanged();

private:
    void reveal(readers::RestrictedField field);
    void word();
    void setShown(std::optional<readers::RestrictedField> field);

    Context m_context;
    readers::ReaderId m_reader{0};
    std::optional<readers::RestrictedField> m_shown;
    QComboBox* m_reason;
    std::array<QPushButton*, 3> m_fields;
    Label* m_value;
    QTimer m_until;
};

} // namespace kitapdar::ui
