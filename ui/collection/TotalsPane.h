// Part 3 of the summary book: the stock at the beginning, what came, what left, the stock at the end of a day, by every
// figure. Computed, not kept.
#pragma once

#include "ui/collection/BookTables.h"
#include "ui/collection/KsuPane.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

namespace kitapdar::ui {

class TotalsPane : public QWidget {
    Q_OBJECT

public:
    explicit TotalsPane(const Context& context, QWidget* parent = nullptr);

    void read(const BookPeriod& period);
    void takeFocus();
    const std::optional<accounts::Movement>& movement() const { return m_movement; }
    const BookPeriod& period() const { return m_period; }

Q_SIGNALS:
    void wanted(const kitapdar::Words& title, const kitapdar::accounts::CellRequest& request);

private:
    void openFigure(std::int64_t id);

    Context m_context;
    BookPeriod m_period;
    std::optional<accounts::Movement> m_movement;
    ListModel<TotalsRow> m_model;
    DataTable* m_table;
    int m_asked = 0;
};

} // namespace kitapdar::ui
