// The grid of loan rules: a row for each rule, a column for each scope; each cell says what holds there and whether it
// is set there or comes from somewhere else.
#pragma once

#include "core/places/PlaceQueries.h"
#include "core/readers/CategoryService.h"
#include "core/rules/CalendarService.h"
#include "wording/Languages.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::ui {

/// What scopes are called.
struct ScopeNames {
    std::vector<places::Place> places;
    std::vector<readers::Category> categories;

    QString place(const std::string& code, Language language) const;
    QString category(const std::string& code, Language language) const;
    QString kind(const std::string& code) const;
    /// "Children · Branch 2"; for the scope of everything "everybody and everything".
    QString scope(const rules::LoanRule& rule, Language language) const;
};

/// A column: the scope that a value gets which is typed in it.
struct GridScope {
    rules::LoanRule scope; // its place, category and kind
    QString title;
};

/// Main thread.
class RuleGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RuleGridModel(const Languages& languages) : m_languages(languages) {}

    void setContents(std::vector<rules::LoanRule> stored, ScopeNames names, std::vector<GridScope> columns);
    /// Rules whose words have this text in them; empty: all.
    void setFilter(const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Asks for the value to be stored; what is shown changes when it was.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// nullptr for the head of a group.
    const rules::LoanRuleType* typeAt(int row) const;
    const rules::ExplainedTerm* termAt(const QModelIndex& index) const;
    /// The rule that a value typed in this cell makes; its value is the one that holds.
    std::optional<rules::LoanRule> ruleAt(const QModelIndex& index) const;
    /// Set in this very scope.
    bool isOwn(const QModelIndex& index) const;
    /// Where the value comes from, as a sentence.
    QString source(const QModelIndex& index) const;
    /// What holds, why, and what it outranks.
    QString explanation(const QModelIndex& index) const;
    std::optional<int> rowOf(std::string_view rule) const;

Q_SIGNALS:
    /// A value was typed; "" inherits.
    void wanted(const kitapdar::rules::LoanRule& rule);

private:
    struct Row {
        std::optional<rules::RuleGroup> group; // the head of one
        std::size_t type = 0;                  // else a rule, by its place in loanRuleTypes
    };
    void layRows();
    bool mayEdit(const QModelIndex& index) const;

    const Languages& m_languages;
    ScopeNames m_names;
    std::vector<GridScope> m_columns;
    std::vector<std::vector<rules::ExplainedTerm>> m_terms; // by column
    std::vector<Row> m_rows;
    QString m_filter;
};

/// The value that a typed text means for a rule, as it is stored; a text that means none is given back as it is.
std::string storedValueOf(const rules::LoanRuleType& type, const QString& typed, Day today);
/// A value as it is typed: "500,00" of a sum, "01.06" of a day.
QString typedTextOf(const rules::LoanRuleType& type, const std::string& value);

/// A box of words, a line for numbers, or both in one.
class RuleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RuleDelegate(const RuleGridModel& model, std::function<Day()> today, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const RuleGridModel& m_model;
    std::function<Day()> m_today;
};

/// A box with the words that a rule takes; others than words may be typed when it takes numbers or days.
QWidget* makeRuleEditor(const rules::LoanRuleType& type, QWidget* parent);
void showInEditor(QWidget* editor, const rules::LoanRuleType& type, const std::string& value);
std::string valueIn(const QWidget* editor, const rules::LoanRuleType& type, Day today);

class RuleGridView : public QTableView {
    Q_OBJECT

public:
    explicit RuleGridView(RuleGridModel& model);

Q_SIGNALS:
    void inheritRequested();
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitNames();
};

} // namespace kitapdar::ui
