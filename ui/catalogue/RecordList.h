// The list of the catalogue: all records in an order, or those that are found while one types; facets, chips.
#pragma once

#include "core/places/Place.h"
#include "ui/catalogue/RecordTable.h"
#include "ui/settings/SavedViews.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace kitapdar::ui {

class Look;
class ChipRow;
class DataTable;
class ViewChooser;
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

    /// For an action on records: calls `use` with those that are marked, else selected, else current, as
    /// DataTable::withMarkedIds does; by how many they are the caller asks the vector, which may be empty. A fault is
    /// told in the bottom line and `use` not called.
    void withMarkedIds(std::function<void(std::vector<std::int64_t>)> use);

    /// Views that are kept under a name: the text, the facets, the order, the columns.
    SavedViews& views() { return m_views; }
    static QString viewsName() { return QStringLiteral("catalogue.records"); }
    ViewChooser& viewChooser() { return *m_chooser; }

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
    void askPlaces();
    void showCount();
    void wordOrders();
    void wordEmpty();
    void readPlaces();
    void sortBy(const QList<SortBy>& keys);
    SavedView presentView() const;
    void showView(const SavedView& view);
    void restoreView();
    void rememberView();
    void order(const SavedView& view);
    void forgetRemoved(const std::vector<std::int64_t>& changed);
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
    SavedViews m_views;
    ViewChooser* m_chooser;
    std::vector<places::Place> m_places;
    catalogue::RecordSort m_sort; // of the whole list; empty: by title
    bool m_ranked = false;        // what is shown was searched for
    QTimer m_typing;
    QTimer m_counting;
    QTimer m_reloading;
    bool m_countsAsked = false; // one question for facets at a time: typing on must not wait behind older ones
    bool m_countsOld = false;   // the list was asked for anew since
    bool m_placesAsked = false; // the same of the counts of places, which take longer
    bool m_placesOld = false;
    bool m_placesWanted = true;          // the list or its copies changed since they were counted
    bool m_stale = false;                // something was changed while the list was not to be seen
    std::optional<std::int64_t> m_found; // by the search, in all; nothing until it is counted
};

} // namespace kitapdar::ui
