// The inventory book, page by page: a line for each copy, what was struck in it, when it left. A number leads to its
// line at once.
#pragma once

#include "core/accounts/BookQueries.h"
#include "ui/collection/BookTables.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kitapdar::ui {

class CorrectionSheet;
class DataTable;
class Label;
class LineList;

class InventoryPane : public QWidget {
    Q_OBJECT

public:
    explicit InventoryPane(const Context& context, QWidget* parent = nullptr);

    /// The page that is shown, once more; at first the last one of the book.
    void read();
    void takeFocus();
    /// The field for a number.
    void filter();
    /// To the line of a number, in whatever way it is written.
    void goTo(const QString& number);
    /// To the page so many pages later.
    void step(int pages);
    /// The sheet to correct the line that is chosen.
    void correct();
    const accounts::BookPage& page() const { return m_page; }

private:
    void show(const accounts::BookPage& page);
    void readPage(std::int64_t number);
    void showStruck();
    void word();

    Context m_context;
    ListModel<accounts::BookRow> m_model;
    QLineEdit* m_number;
    QPushButton* m_before;
    QSpinBox* m_pageNumber;
    Label* m_of;
    QPushButton* m_after;
    DataTable* m_table;
    Label* m_struckTitle;
    LineList* m_struck;
    CorrectionSheet* m_sheet = nullptr;
    accounts::BookPage m_page;
    bool m_isRead = false;
    int m_asked = 0;
};

} // namespace kitapdar::ui
