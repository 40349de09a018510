// The list of the catalogue: all records in an order, or those that are found while one types; facets, chips.
#pragma once

#include "ui/catalogue/RecordTable.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace kitapdar::ui {

class Look;
class ChipRow;
class DataTable;
class FacetPane;
class Label;

class RecordList : public QWidget {
    Q_OBJECT

public:
    explicit RecordList(const Context& context, QWidget* parent = nullptr);

    /// What is searched for; empty: all records.
    QString text() const;
    void setText(const QString& text);
    catalogue::Facets facets() const;

    DataTable& table() { return *m_table; }
    RecordModel& model() { return m_model; }
    QLineEdit& field() { return *m_field; }
    std::optional<catalogue::RecordRow> current() const;

    /// One chip less, then the text; false when there is nothing to remove.
    bool removeLastFilter();
    void focusField();
    /// Buttons beside the search field.
    void addTools(QWidget* tools);

Q_SIGNALS:
    void opened(std::int64_t record);
    void currentChanged();
    void textChanged();
    void importWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void ask();
    void askFacets();
    void showCount();
    void wordOrders();
    void wordEmpty();
    void committed(const ChangedRows& rows);
    void applyLook(const Look& look);

    Context m_context;
    RecordModel m_model;
    QLineEdit* m_field;
    QComboBox* m_order;
    Label* m_count;
    ChipRow* m_chips;
    FacetPane* m_facets;
    QToolButton* m_narrow; // shows and hides the facets
    bool m_wide = true;    // there is room for them beside the list
    DataTable* m_table;
    std::size_t m_chosenOrder = 0; // of the whole list
    bool m_ranked = false;         // what is shown was searched for
    QTimer m_typing;
    QTimer m_counting;
    QTimer m_reloading;
    bool m_countsAsked = false;          // one question for facets at a time: typing on must not wait behind older ones
    bool m_countsOld = false;            // the list was asked for anew since
    bool m_stale = false;                // something was changed while the list was not to be seen
    std::optional<std::int64_t> m_found; // by the search, in all; nothing until it is counted
};

} // namespace kitapdar::ui
