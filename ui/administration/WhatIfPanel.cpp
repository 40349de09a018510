#include "ui/administration/WhatIfPanel.h"

#include "core/library/Library.h"
#include "ui/administration/Administration.h"
#include "ui/administration/RuleGrid.h"
#include "ui/input/CodeField.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/RuleWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::ui {

namespace {

using circulation::YearOfLoans;

struct Line {
    Words name;
    std::function<QString(const YearOfLoans&)> value;
};

std::vector<Line> lines() {
    return {
        {[] { return Administration::tr("Loans"); }, [](const YearOfLoans& year) { return numberText(year.loans); }},
        {[] { return Administration::tr("Refused by a limit"); },
         [](const YearOfLoans& year) { return numberText(year.refused); }},
        {[] { return Administration::tr("Came back late"); },
         [](const YearOfLoans& year) { return numberText(year.overdue); }},
        {[] { return Administration::tr("Renewals"); },
         [](const YearOfLoans& year) { return numberText(year.renewals); }},
        {[] { return Administration::tr("Loans of a reader"); },
         [](const YearOfLoans& year) {
             if (year.readers == 0) return QStringLiteral("0");
             const int tenths = (year.loans * 10 + year.readers / 2) / year.readers;
             return QStringLiteral("%1,%2").arg(numberText(tenths / 10)).arg(tenths % 10);
         }}};
}

const rules::LoanRuleType* typeOf(const rules::LoanRule& rule) {
    const auto* const type = std::ranges::find_if(rules::loanRuleTypes, [&](const rules::LoanRuleType& each) {
        const bool named = each.kinds == rules::KindScope::Named;
        return each.name == rule.name && (each.kinds == rules::KindScope::Any || named == (rule.kind != "*"));
    });
    return type == rules::loanRuleTypes.end() ? nullptr : type;
}

} // namespace

WhatIfPanel::WhatIfPanel(const Context& context)
    : m_context(context),
      m_title(new Label({}, Type::Body, Tone::Normal, true)),
      m_message(new Label({}, Type::Body, Tone::Secondary)),
      m_line(new QHBoxLayout),
      m_year(new QSpinBox),
      m_compare(makeButton([] { return Administration::tr("Compare"); }, Icon::History)),
      m_set(makePrimaryButton([] { return Administration::tr("Set this value"); })),
      m_table(new QGridLayout) {
    const int lastYear = context.library.clock().today().year() - 1;
    constexpr int firstYear = 1990;
    m_year->setRange(firstYear, lastYear + 1);
    m_year->setValue(lastYear);
    readKeys(*m_year);
    keepWorded(m_year, [this] {
        const QString name = Administration::tr("Year");
        m_year->setAccessibleName(name);
        m_year->setToolTip(name);
    });
    auto* close = makeIconButton(Icon::Close, [] { return Administration::tr("Close"); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    content()->addLayout(head);
    for (QWidget* each :
         {static_cast<QWidget*>(m_year), static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_set)})
        m_line->addWidget(each);
    m_line->addStretch(1);
    content()->addLayout(m_line);
    m_message->setWordWrap(true);
    content()->addWidget(m_message);
    auto* aside = new QHBoxLayout;
    aside->addLayout(m_table);
    aside->addStretch(1);
    content()->addLayout(aside);
    m_set->setEnabled(false);
    keepStyled(this, [this](const Look& look) {
        m_table->setHorizontalSpacing(look.px(space::xl));
        m_table->setVerticalSpacing(look.px(space::xs));
    });
    connect(m_year, &QSpinBox::valueChanged, this, &WhatIfPanel::outdate);
    connect(m_compare, &QPushButton::clicked, this, [this] { compare(); });
    connect(m_set, &QPushButton::clicked, this, [this] {
        if (const auto rule = typedRule()) Q_EMIT chosen(*rule);
    });
    connect(close, &QAbstractButton::clicked, this, &WhatIfPanel::closed);
}

void WhatIfPanel::begin(const rules::LoanRule& rule, const QString& scope) {
    const auto* const type = typeOf(rule);
    if (!type) return;
    if (m_progress) m_progress->cancel();
    m_progress.reset();
    m_rule = rule;
    m_scope = scope;
    m_answer.reset();
    m_set->setEnabled(false);
    delete m_value;
    m_value = makeRuleEditor(*type, this);
    m_value->setAccessibleName(words(*type));
    m_line->insertWidget(0, m_value);
    showInEditor(m_value, *type, rule.value);
    if (auto* box = qobject_cast<QComboBox*>(m_value))
        connect(box, &QComboBox::currentTextChanged, this, &WhatIfPanel::outdate);
    if (auto* line = qobject_cast<QLineEdit*>(m_value))
        connect(line, &QLineEdit::textChanged, this, &WhatIfPanel::outdate);
    m_title->setWords([type, scope] { return Administration::tr("What if: %1 — %2").arg(words(*type), scope); });
    m_message->setTone(Tone::Secondary);
    m_message->setWords([] {
        return Administration::tr(
            "The loans of that year come again under the other value. Nothing is changed by comparing.");
    });
    showTable();
    m_value->setFocus(Qt::OtherFocusReason);
}

std::optional<rules::LoanRule> WhatIfPanel::typedRule() const {
    if (!m_rule || !m_value) return std::nullopt;
    const auto* const type = typeOf(*m_rule);
    rules::LoanRule rule = *m_rule;
    rule.value = valueIn(m_value, *type, m_context.library.clock().today());
    return rule;
}

void WhatIfPanel::compare() {
    if (m_progress) { // stopped: the answer that comes is of no account
        m_progress->cancel();
        m_progress.reset();
        setWords(*m_compare, [] { return Administration::tr("Compare"); });
        return m_message->setWords([] { return Administration::tr("Stopped."); });
    }
    const auto rule = typedRule();
    if (!rule) return;
    if (rule->value.empty())
        return showAnswer(
            Result<circulation::WhatIf, rules::CalendarRefusal>(fail(rules::RuleMalformed{rule->name, {}})));
    m_progress = std::make_shared<jobs::Progress>();
    setWords(*m_compare, [] { return Administration::tr("Stop"); });
    m_message->setTone(Tone::Secondary);
    m_message->setWords([] { return Administration::tr("The loans of the year are read…"); });
    m_context.library.read(&circulation::WhatIfService::compare, *rule, m_year->value(), m_progress)
        .then(this, [this, mine = m_progress](const Result<circulation::WhatIf, rules::CalendarRefusal>& answer) {
            if (mine != m_progress) return; // another one was begun, or this one was stopped
            m_progress.reset();
            setWords(*m_compare, [] { return Administration::tr("Compare"); });
            showAnswer(answer);
        });
}

void WhatIfPanel::outdate() {
    if (!m_answer && !m_progress) return;
    if (m_progress) m_progress->cancel();
    m_progress.reset();
    m_answer.reset();
    m_set->setEnabled(false);
    setWords(*m_compare, [] { return Administration::tr("Compare"); });
    m_message->setTone(Tone::Secondary);
    m_message->setWords([] { return Administration::tr("Something else was typed since: compare again."); });
    showTable();
}

void WhatIfPanel::showAnswer(const Result<circulation::WhatIf, rules::CalendarRefusal>& answer) {
    m_answer.reset();
    if (answer) {
        m_answer = *answer;
        const int year = m_year->value();
        m_message->setTone(Tone::Secondary);
        const bool none = answer->before.loans == 0 && answer->before.refused == 0;
        m_message->setWords([year, none] {
            if (none) return Administration::tr("No loan of %1 is in the library. Choose another year.").arg(year);
            return Administration::tr("The loans of %1. The questions of the desk count as answered with yes.")
                .arg(year);
        });
    } else {
        m_message->setTone(Tone::Refused);
        m_message->setWords([no = answer.error()] { return words(no); });
    }
    m_set->setEnabled(answer.has_value());
    showTable();
}

void WhatIfPanel::showTable() {
    while (QLayoutItem* item = m_table->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_answer) return;
    const auto put = [this](int row, int column, Words text, Tone tone, bool bold) {
        auto* label = new Label({}, Type::Body, tone, bold);
        label->setWords(std::move(text));
        m_table->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    put(
        0, 1, [] { return Administration::tr("As the rules are"); }, Tone::Secondary, false);
    put(
        0, 2, [] { return Administration::tr("With this value"); }, Tone::Secondary, false);
    int row = 0;
    for (const Line& line : lines()) {
        ++row;
        const QString before = line.value(m_answer->before);
        const QString after = line.value(m_answer->after);
        put(row, 0, line.name, Tone::Normal, false);
        put(
            row, 1, [before] { return before; }, Tone::Normal, false);
        put(
            row, 2, [after] { return after; }, before == after ? Tone::Normal : Tone::Accent, before != after);
    }
}

void WhatIfPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return compare();
    Card::keyPressEvent(event);
}

} // namespace kitapdar::ui
