// The line below a table that has marks: how many rows are marked, their sum, what became of marks of another list, and
// a cross that clears them.
#pragma once

#include "core/base/Money.h"
#include "wording/Words.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QToolButton;

namespace kitapdar::ui {

class Look;
class Label;

struct MarkedRows {
    std::int64_t count = 0;
    std::optional<Money> sum;
    std::int64_t dropped = 0;   // marks that went with the rows of another list
    bool ofAnotherList = false; // some may stand in no row of the list in sight

    friend bool operator==(const MarkedRows&, const MarkedRows&) = default;
};

/// Hidden while there is nothing to say.
class MarkBar : public QWidget {
    Q_OBJECT

public:
    explicit MarkBar(QWidget* parent = nullptr);

    void show(const MarkedRows& rows);
    bool saysSomething() const { return m_rows.count > 0 || m_rows.dropped > 0; }
    QString text() const;

Q_SIGNALS:
    void clearWanted();

private:
    void applyLook(const Look& look);

    MarkedRows m_rows;
    Label* m_text;
    QToolButton* m_clear;
};

} // namespace kitapdar::ui
