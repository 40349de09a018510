// The loan rules as a grid: by category, by place or by kind, with where each value comes from and why.
#pragma once

#include "ui/administration/RuleGrid.h"
#include "ui/administration/Section.h"
#include "ui/administration/WhatIfPanel.h"
#include "ui/forms/Choice.h"

#include <memory>

class QLineEdit;

namespace kitapdar::ui {

/// What the columns of the grid are.
enum class GridAxis { Categories, Places, Kinds };

class RulesSection : public Section {
    Q_OBJECT

public:
    explicit RulesSection(const Context& context);

    void takeFocus() override;
    bool edit() override;

    RuleGridView& view() { return *m_view; }
    RuleGridModel& model() { return m_model; }
    WhatIfPanel& whatIf() { return *m_whatIf; }
    QLineEdit& filter() { return *m_filter; }
    void showAxis(GridAxis axis);
    /// Opens the comparison for the cell that is chosen.
    void askWhatIf();

protected:
    void read() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offerScopes();
    void layColumns();
    void store(const rules::LoanRule& rule);
    void inherit();
    void explain();

    RuleGridModel m_model;
    RuleGridView* m_view;
    QLineEdit* m_filter;
    std::shared_ptr<Choice<GridAxis>> m_axis;
    std::shared_ptr<Choice<std::string>> m_place;
    std::shared_ptr<Choice<std::string>> m_category;
    std::shared_ptr<Choice<std::string>> m_kind;
    Label* m_explanation;
    Card* m_foot;
    WhatIfPanel* m_whatIf;
    ScopeNames m_names;
    std::vector<rules::LoanRule> m_stored;
};

} // namespace kitapdar::ui
