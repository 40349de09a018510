// What a rule would have made of the loans of a year: a value, a year, and what was beside what would have been.
#pragma once

#include "core/circulation/WhatIf.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

#include <memory>
#include <optional>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QSpinBox;

namespace kitapdar::ui {

class Label;

/// Main thread.
class WhatIfPanel : public Card {
    Q_OBJECT

public:
    explicit WhatIfPanel(const Context& context);

    /// For the scope of this rule, beginning with its value; `scope` names it.
    void begin(const rules::LoanRule& rule, const QString& scope);
    /// Reads the year; once more while it is read stops it.
    void compare();
    const std::optional<circulation::WhatIf>& answer() const { return m_answer; }
    QWidget* valueField() const { return m_value; }

Q_SIGNALS:
    /// The value is to be set.
    void chosen(const kitapdar::rules::LoanRule& rule);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<rules::LoanRule> typedRule() const;
    void showAnswer(const Result<circulation::WhatIf, rules::CalendarRefusal>& answer);
    void showTable();
    /// Another value, or another year, was typed than the one that was compared.
    void outdate();

    Context m_context;
    std::optional<rules::LoanRule> m_rule;
    QString m_scope;
    std::optional<circulation::WhatIf> m_answer;
    std::shared_ptr<jobs::Progress> m_progress; // of the reading that is under way
    Label* m_title;
    Label* m_message;
    QHBoxLayout* m_line;
    QWidget* m_value = nullptr;
    QSpinBox* m_year;
    QPushButton* m_compare;
    QPushButton* m_set;
    QGridLayout* m_table;
};

} // namespace kitapdar::ui
