#include "ui/administration/RulesSection.h"

#include "core/library/Library.h"
#include "ui/administration/Administration.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/FaultWords.h"
#include "wording/PlaceWords.h"
#include "wording/ReaderWords.h"
#include "wording/RuleWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace kitapdar::ui {

namespace {

constexpr std::array kindCodes = {"book",  "serial",  "newspaper", "article",    "manuscript", "map",
                                  "music", "picture", "av",        "electronic", "object"};

} // namespace

RulesSection::RulesSection(const Context& context)
    : Section(
          context, QStringLiteral("rules"), [] { return Administration::tr("Loan rules"); },
          [] {
              return Administration::tr(
                  "The narrowest rule holds: one for a place before one for a category, that before one for a kind. "
                  "Bold values are set in their column, grey ones come from somewhere else.");
          }),
      m_model(context.languages),
      m_view(new RuleGridView(m_model)),
      m_filter(makeFilterField([] { return Administration::tr("Find a rule"); })),
      m_axis(std::make_shared<Choice<GridAxis>>(std::vector<Option<GridAxis>>{
          {GridAxis::Categories, [] { return Administration::tr("Columns: categories"); }},
          {GridAxis::Places, [] { return Administration::tr("Columns: places"); }},
          {GridAxis::Kinds, [] { return Administration::tr("Columns: kinds"); }}})),
      m_place(std::make_shared<Choice<std::string>>()),
      m_category(std::make_shared<Choice<std::string>>()),
      m_kind(std::make_shared<Choice<std::string>>()),
      m_explanation(new Label),
      m_foot(new Card),
      m_whatIf(new WhatIfPanel(context)) {
    m_view->setItemDelegate(new RuleDelegate(
        m_model, [&clock = context.library.clock()] { return clock.today(); }, m_view));
    m_axis->show(GridAxis::Categories);
    auto* head = new FlowLayout;
    head->addWidget(m_filter);
    constexpr int nameLength = 16; // characters
    for (QComboBox* box : {m_axis->box(), m_place->box(), m_category->box(), m_kind->box()}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(nameLength);
        head->addWidget(box);
        connect(box, &QComboBox::activated, this, [this] { layColumns(); });
    }
    auto* whatIf = makeButton([] { return Administration::tr("What if…"); }, Icon::History);
    auto* inheritButton = makeButton([] { return Administration::tr("Inherit"); }, Icon::Undo);
    inheritButton->setToolTip(QStringLiteral("Del"));
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepStyled(this, [this](const Look& look) {
        constexpr int leastRows = 6; // with the heads of the columns; else the page scrolls
        m_view->setMinimumHeight(leastRows * look.px(size::row));
        // Most explanations have two lines: the buttons below stay where they are.
        m_explanation->setMinimumHeight(2 * QFontMetrics(look.font()).lineSpacing());
    });
    keepPermitted(context.actions, *inheritButton, Permission::RulesEdit);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(message(), 1);
    buttons->addStretch();
    buttons->addWidget(inheritButton);
    buttons->addWidget(whatIf);
    m_foot->content()->addWidget(m_explanation);
    m_foot->content()->addLayout(buttons);
    column()->addLayout(head);
    column()->addWidget(m_view, 1);
    column()->addWidget(m_foot);
    column()->addWidget(m_whatIf);
    m_whatIf->hide();
    keepWorded(this, [this] {
        m_view->setAccessibleName(title());
        m_axis->box()->setAccessibleName(Administration::tr("Columns"));
        m_place->box()->setAccessibleName(Administration::tr("Place"));
        m_category->box()->setAccessibleName(Administration::tr("Reader category"));
        m_kind->box()->setAccessibleName(Administration::tr("Kind of publication"));
        offerScopes();
        layColumns();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setFilter(text);
        explain();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &RuleGridView::currentMoved, this, [this] {
        say(Tone::Normal, {});
        explain();
    });
    connect(m_view, &RuleGridView::inheritRequested, this, [this] { inherit(); });
    connect(inheritButton, &QPushButton::clicked, this, [this] { inherit(); });
    connect(whatIf, &QPushButton::clicked, this, [this] { askWhatIf(); });
    connect(&m_model, &RuleGridModel::wanted, this, [this](const rules::LoanRule& rule) { store(rule); });
    connect(m_whatIf, &WhatIfPanel::chosen, this, [this](const rules::LoanRule& rule) {
        m_foot->show(); // it says what is the matter with a value
        store(rule);
    });
    connect(m_whatIf, &WhatIfPanel::closed, this, [this] {
        m_whatIf->hide();
        m_foot->show();
        takeFocus();
    });
    follow({Subject::LoanRule, Subject::Place, Subject::Category});
}

void RulesSection::takeFocus() { m_view->setFocus(Qt::OtherFocusReason); }

bool RulesSection::edit() {
    const QModelIndex current = m_view->currentIndex();
    takeFocus();
    if (current.isValid() && current.flags().testFlag(Qt::ItemIsEditable)) m_view->edit(current);
    return true;
}

void RulesSection::showAxis(GridAxis axis) {
    m_axis->show(axis);
    layColumns();
}

void RulesSection::offerScopes() {
    const auto language = [this] { return context().languages.current(); };
    std::vector<Option<std::string>> options = {{"*", [] { return Administration::tr("any place"); }}};
    for (const places::Place& each : m_names.places)
        options.push_back({each.code, [language, each] { return nameOf(each, language()); }});
    m_place->setOptions(std::move(options));
    options = {{"*", [] { return Administration::tr("any category"); }}};
    for (const readers::Category& each : m_names.categories)
        options.push_back({each.code, [language, each] { return nameOf(each, language()); }});
    m_category->setOptions(std::move(options));
    options = {{"*", [] { return Administration::tr("any kind"); }}};
    for (const char* code : kindCodes) {
        if (hasKindWords(code)) options.push_back({code, [code] { return kindWords(code); }});
    }
    m_kind->setOptions(std::move(options));
    for (const auto& choice : {m_place, m_category, m_kind}) {
        if (!choice->chosen()) choice->show("*");
    }
}

void RulesSection::layColumns() {
    const GridAxis axis = m_axis->chosen().value_or(GridAxis::Categories);
    const Language language = context().languages.current();
    m_place->box()->setVisible(axis != GridAxis::Places);
    m_category->box()->setVisible(axis != GridAxis::Categories);
    m_kind->box()->setVisible(axis != GridAxis::Kinds);
    rules::LoanRule scope;
    scope.place = axis == GridAxis::Places ? "*" : m_place->chosen().value_or("*");
    scope.category = axis == GridAxis::Categories ? "*" : m_category->chosen().value_or("*");
    scope.kind = axis == GridAxis::Kinds ? "*" : m_kind->chosen().value_or("*");
    std::vector<GridScope> columns;
    const auto add = [&](std::string rules::LoanRule::*part, const std::string& code, const QString& title) {
        rules::LoanRule each = scope;
        each.*part = code;
        columns.push_back({std::move(each), title});
    };
    switch (axis) {
    case GridAxis::Categories:
        add(&rules::LoanRule::category, "*", m_names.category("*", language));
        for (const readers::Category& each : m_names.categories)
            add(&rules::LoanRule::category, each.code, nameOf(each, language));
        break;
    case GridAxis::Places:
        add(&rules::LoanRule::place, "*", m_names.place("*", language));
        for (const places::Place& each : m_names.places)
            add(&rules::LoanRule::place, each.code, nameOf(each, language));
        break;
    case GridAxis::Kinds:
        add(&rules::LoanRule::kind, "*", m_names.kind("*"));
        for (const char* code : kindCodes) {
            if (hasKindWords(code)) add(&rules::LoanRule::kind, code, kindWords(code));
        }
        break;
    }
    m_model.setContents(m_stored, m_names, std::move(columns));
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 1) m_view->setCurrentIndex(m_model.index(1, 0));
    explain();
}

void RulesSection::read() {
    context()
        .library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& tree) {
            if (!tree) return;
            m_names.places.clear();
            for (const places::PlaceRow& row : *tree) m_names.places.push_back(row.place);
            offerScopes();
            layColumns();
        });
    context()
        .library.read(&readers::CategoryService::list)
        .then(this, [this](const Result<std::vector<readers::Category>>& all) {
            if (!all) return;
            m_names.categories = *all;
            offerScopes();
            layColumns();
        });
    context()
        .library.read(&rules::CalendarService::storedRules)
        .then(this, [this](const Result<std::vector<rules::LoanRule>>& stored) {
            if (!stored) return tellUnread(context().announcer, stored.error(), this, [this] { read(); });
            m_stored = *stored;
            layColumns();
        });
}

void RulesSection::store(const rules::LoanRule& rule) {
    context()
        .library.write(&rules::CalendarService::setRule, rule)
        .then(this, [this, inherits = rule.value.empty()](const Result<void, rules::CalendarRefusal>& answer) {
            if (!answer)
                return say(Tone::Refused, [no = answer.error()] { return notSavedWords(faultIn(no), words(no)); });
            say(Tone::Normal, {});
            context().announcer.done(
                [inherits] {
                    return inherits ? Administration::tr("The value is inherited again.")
                                    : Administration::tr("Saved.");
                },
                ui::Undo::Offered);
            read();
        });
}

void RulesSection::inherit() {
    const QModelIndex current = m_view->currentIndex();
    auto rule = m_model.ruleAt(current);
    if (!rule) return;
    if (!m_model.isOwn(current))
        return say(Tone::Info, [] { return Administration::tr("Nothing is set here: the value is inherited."); });
    rule->value.clear();
    store(*rule);
}

void RulesSection::askWhatIf() {
    const auto rule = m_model.ruleAt(m_view->currentIndex());
    if (!rule || !m_view->currentIndex().flags().testFlag(Qt::ItemIsEditable)) return;
    m_foot->hide(); // the room is for the comparison and the grid
    m_whatIf->show();
    m_whatIf->begin(*rule, m_names.scope(*rule, context().languages.current()));
}

void RulesSection::explain() {
    const QString text = m_model.explanation(m_view->currentIndex());
    m_explanation->setText(text.isEmpty() ? QStringLiteral(" ") : text);
}

void RulesSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) return m_filter->clear();
    Section::keyPressEvent(event);
}

} // namespace kitapdar::ui
