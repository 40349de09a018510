// Part 1 or 2 of the summary book: a row for each record, a column for each figure; Enter opens the copies behind the
// figure on which the keyboard stands.
#pragma once

#include "core/accounts/KsuQueries.h"
#include "ui/collection/BookTables.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace kitapdar::ui {

class DataTable;
class Label;

/// The days of a book that are shown, both inclusive.
struct BookPeriod {
    Day from;
    Day to;
};

class KsuPane : public QWidget {
    Q_OBJECT

public:
    KsuPane(const Context& context, accounts::KsuPart part, QWidget* parent = nullptr);
    ~KsuPane() override;

    void setTerms(const BookTerms& terms);
    void read(const BookPeriod& period);
    void takeFocus();
    const std::optional<accounts::KsuTable>& table() const { return m_book; }
    const BookPeriod& period() const { return m_period; }

Q_SIGNALS:
    /// A figure was opened.
    void wanted(const kitapdar::Words& title, const kitapdar::accounts::CellRequest& request);

private:
    void show();
    /// A table has its columns for good, so other columns need another table.
    void build();
    void openFigure(std::int64_t id);
    void word();

    Context m_context;
    accounts::KsuPart m_part;
    BookTerms m_terms;
    BookPeriod m_period;
    std::optional<accounts::KsuTable> m_book;
    std::vector<accounts::KsuColumn> m_columns; // of the table that is shown
    std::unique_ptr<ListModel<KsuRow>> m_model;
    DataTable* m_table = nullptr;
    QVBoxLayout* m_column;
    int m_asked = 0;
};

} // namespace kitapdar::ui
