#include "ui/administration/RuleGrid.h"

#include "core/base/Money.h"
#include "ui/administration/Administration.h"
#include "ui/input/CodeField.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"
#include "ui/widgets/Worded.h"
#include "wording/Amounts.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/PlaceWords.h"
#include "wording/ReaderWords.h"
#include "wording/RuleWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int dayAndMonth = 5; // "01.06"

bool isSameScopeAs(const rules::LoanRule& rule, const rules::LoanRule& scope) {
    return rule.place == scope.place && rule.category == scope.category && rule.kind == scope.kind;
}

QString nameOfRule(std::string_view name) {
    const auto* const type = std::ranges::find(rules::loanRuleTypes, name, &rules::LoanRuleType::name);
    return type == rules::loanRuleTypes.end() ? QString() : words(*type);
}

} // namespace

QString ScopeNames::place(const std::string& code, Language language) const {
    return code == "*" ? Administration::tr("any place") : placeWords(places, code, language);
}

QString ScopeNames::category(const std::string& code, Language language) const {
    if (code == "*") return Administration::tr("any category");
    const auto found = std::ranges::find(categories, code, &readers::Category::code);
    return found == categories.end() ? categoryWords(code) : nameOf(*found, language);
}

QString ScopeNames::kind(const std::string& code) const {
    return code == "*" ? Administration::tr("any kind") : kindWords(code);
}

QString ScopeNames::scope(const rules::LoanRule& rule, Language language) const {
    QStringList parts;
    if (rule.place != "*") parts << place(rule.place, language);
    if (rule.category != "*") parts << category(rule.category, language);
    if (rule.kind != "*") parts << kind(rule.kind);
    return parts.isEmpty() ? Administration::tr("everybody and everything") : parts.join(QStringLiteral(" · "));
}

void RuleGridModel::setContents(std::vector<rules::LoanRule> stored, ScopeNames names, std::vector<GridScope> columns) {
    const bool sameColumns = columns.size() == m_columns.size();
    const rules::LoanRules all(std::move(stored));
    std::vector<std::vector<rules::ExplainedTerm>> terms;
    for (const GridScope& column : columns) {
        const rules::LoanRule& scope = column.scope;
        const auto path = scope.place == "*" ? rules::PlacePath{} : places::pathIn(names.places, scope.place);
        terms.push_back(all.explain(path, scope.category, scope.kind));
    }
    if (!sameColumns) beginResetModel();
    m_names = std::move(names);
    m_columns = std::move(columns);
    m_terms = std::move(terms);
    if (!sameColumns) {
        layRows();
        endResetModel();
        return;
    }
    if (m_rows.empty()) return setFilter(m_filter);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void RuleGridModel::setFilter(const QString& text) {
    beginResetModel();
    m_filter = text.trimmed();
    layRows();
    endResetModel();
}

/// The heads of groups that have a rule left, and their rules.
void RuleGridModel::layRows() {
    m_rows.clear();
    std::optional<rules::RuleGroup> group;
    for (std::size_t i = 0; i < rules::loanRuleTypes.size(); ++i) {
        const rules::LoanRuleType& type = rules::loanRuleTypes.at(i);
        const bool matches = m_filter.isEmpty() || words(type).contains(m_filter, Qt::CaseInsensitive) ||
                             words(type.group).contains(m_filter, Qt::CaseInsensitive) ||
                             qs(std::string(type.name)).contains(m_filter, Qt::CaseInsensitive);
        if (!matches) continue;
        if (group != type.group) m_rows.push_back({type.group, 0});
        group = type.group;
        m_rows.push_back({std::nullopt, i});
    }
}

int RuleGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RuleGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const rules::LoanRuleType* RuleGridModel::typeAt(int row) const {
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].group) return nullptr;
    return &rules::loanRuleTypes.at(m_rows[static_cast<std::size_t>(row)].type);
}

const rules::ExplainedTerm* RuleGridModel::termAt(const QModelIndex& index) const {
    if (!index.isValid() || !typeAt(index.row())) return nullptr;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    return &m_terms[static_cast<std::size_t>(index.column())][row.type];
}

std::optional<rules::LoanRule> RuleGridModel::ruleAt(const QModelIndex& index) const {
    const auto* term = termAt(index);
    if (!term) return std::nullopt;
    rules::LoanRule rule = m_columns[static_cast<std::size_t>(index.column())].scope;
    rule.name = std::string(term->type->name);
    rule.value = term->value;
    return rule;
}

bool RuleGridModel::isOwn(const QModelIndex& index) const {
    const auto* term = termAt(index);
    return term && term->winner &&
           isSameScopeAs(*term->winner, m_columns[static_cast<std::size_t>(index.column())].scope);
}

/// The limit of one kind is set where a kind stands, what counts every kind where none does.
bool RuleGridModel::mayEdit(const QModelIndex& index) const {
    const auto* type = typeAt(index.row());
    if (!type || index.column() >= columnCount()) return false;
    const bool named = m_columns[static_cast<std::size_t>(index.column())].scope.kind != "*";
    return type->kinds == rules::KindScope::Any || (type->kinds == rules::KindScope::Named) == named;
}

QString RuleGridModel::source(const QModelIndex& index) const {
    const auto* term = termAt(index);
    if (!term) return {};
    if (isOwn(index)) return Administration::tr("Set here.");
    if (term->winner)
        return Administration::tr("Set for: %1.").arg(m_names.scope(*term->winner, m_languages.current()));
    if (!term->follows.empty()) return Administration::tr("It follows the rule “%1”.").arg(nameOfRule(term->follows));
    return Administration::tr("As shipped: no rule is set.");
}

QString RuleGridModel::explanation(const QModelIndex& index) const {
    const auto* term = termAt(index);
    if (!term) return {};
    const GridScope& column = m_columns[static_cast<std::size_t>(index.column())];
    QString text = QStringLiteral("%1 — %2: %3. %4")
                       .arg(words(*term->type), m_names.scope(column.scope, m_languages.current()),
                            valueWords(*term->type, term->value), source(index));
    QStringList beaten;
    for (const rules::LoanRule& rule : term->beaten) {
        beaten << QStringLiteral("%1 (%2)").arg(valueWords(*term->type, rule.value),
                                                m_names.scope(rule, m_languages.current()));
    }
    if (!beaten.isEmpty())
        text += QLatin1Char(' ') + Administration::tr("It outranks: %1.").arg(beaten.join(QStringLiteral(", ")));
    if (!mayEdit(index) && term->type->kinds == rules::KindScope::Without)
        text += QLatin1Char(' ') + Administration::tr("It counts every kind, so it is set for all of them at once.");
    if (!mayEdit(index) && term->type->kinds == rules::KindScope::Named)
        text += QLatin1Char(' ') + Administration::tr("It is set for one kind of publication at a time.");
    return text;
}

std::optional<int> RuleGridModel::rowOf(std::string_view rule) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto* type = typeAt(row); type && type->name == rule) return row;
    }
    return std::nullopt;
}

QVariant RuleGridModel::data(const QModelIndex& index, int role) const {
    const auto* term = termAt(index);
    if (!term) return role == Qt::BackgroundRole && index.isValid() ? QVariant(lookOf().well()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        if (term->type->kinds == rules::KindScope::Named && !mayEdit(index)) return QStringLiteral("—");
        return valueWords(*term->type, term->value);
    case Qt::EditRole:
        return qs(term->value);
    case Qt::FontRole:
        return lookOf().font(Type::Body, isOwn(index));
    case Qt::ForegroundRole:
        return isOwn(index) ? lookOf().colours().text : lookOf().colours().secondary;
    case Qt::ToolTipRole:
        return source(index);
    case Qt::AccessibleTextRole:
        return QString(words(*term->type) + QStringLiteral(": ") + valueWords(*term->type, term->value) +
                       QStringLiteral(". ") + source(index));
    default:
        return {};
    }
}

QVariant RuleGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount()) return {};
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_columns[static_cast<std::size_t>(section)].title;
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    }
    if (section < 0 || section >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(section)];
    const QString text = row.group ? words(*row.group) : words(rules::loanRuleTypes.at(row.type));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::FontRole:
        return lookOf().font(Type::Body, row.group.has_value());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags RuleGridModel::flags(const QModelIndex& index) const {
    if (!termAt(index)) return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return mayEdit(index) ? all | Qt::ItemIsEditable : all;
}

bool RuleGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    auto rule = ruleAt(index);
    if (!rule || role != Qt::EditRole || !mayEdit(index)) return false;
    rule->value = value.toString().toStdString();
    const auto* term = termAt(index);
    if (isOwn(index) ? rule->value == term->winner->value : rule->value.empty()) return true; // nothing changes
    Q_EMIT wanted(*rule);
    return true;
}

std::string storedValueOf(const rules::LoanRuleType& type, const QString& typed, Day today) {
    const QString text = typed.trimmed();
    for (const std::string& word : wordValues(type)) {
        if (text.compare(valueWords(type, word), Qt::CaseInsensitive) == 0) return word;
    }
    if (type.unit == rules::RuleUnit::Money) {
        if (const auto sum = Money::fromTenge(utf8(text))) return std::to_string(sum->tiyn);
    }
    if (takesDays(type)) {
        constexpr int leapYear = 2024;
        const bool everyYear = text.size() <= dayAndMonth + 1;
        QString whole = text;
        if (everyYear) {
            while (whole.endsWith(QLatin1Char('.'))) whole.chop(1);
            whole += QStringLiteral(".%1").arg(leapYear);
        }
        constexpr int daysAhead = 3653;
        if (const auto day = dayFrom(whole, everyYear ? Day(leapYear, 12, 31) : today.plusDays(daysAhead)))
            return everyYear ? day->iso().substr(dayAndMonth) : day->iso();
    }
    return utf8(text);
}

QString typedTextOf(const rules::LoanRuleType& type, const std::string& value) {
    const auto all = wordValues(type);
    if (std::ranges::find(all, value) != all.end()) return valueWords(type, value);
    if (type.unit == rules::RuleUnit::Money) {
        const auto number = qs(value).toLongLong();
        return amountText(Money{number});
    }
    if (takesDays(type)) {
        if (const auto date = rules::fixedDateFromText(value)) {
            const QString day = dayText(Day(date->year.value_or(2024), date->month, date->day));
            return date->year ? day : day.left(dayAndMonth);
        }
    }
    return qs(value);
}

QWidget* makeRuleEditor(const rules::LoanRuleType& type, QWidget* parent) {
    const auto all = wordValues(type);
    const bool typed = takesNumbers(type) || takesDays(type);
    if (all.empty()) {
        auto* line = new QLineEdit(parent);
        if (typed) readKeys(*line, KeysRead::Numbers);
        return line;
    }
    auto* box = new QComboBox(parent);
    box->setEditable(typed);
    if (typed) readKeys(*box->lineEdit(), KeysRead::Digits); // words can be typed there, too
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const std::string& word : all) box->addItem(valueWords(type, word));
    return box;
}

void showInEditor(QWidget* editor, const rules::LoanRuleType& type, const std::string& value) {
    const QString text = typedTextOf(type, value);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        line->selectAll();
    }
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) return;
    box->setCurrentIndex(box->findText(text));
    if (!box->isEditable()) return;
    box->setEditText(text);
    box->lineEdit()->selectAll();
}

std::string valueIn(const QWidget* editor, const rules::LoanRuleType& type, Day today) {
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    const auto* box = qobject_cast<const QComboBox*>(editor);
    return storedValueOf(type, line ? line->text() : box ? box->currentText() : QString(), today);
}

RuleDelegate::RuleDelegate(const RuleGridModel& model, std::function<Day()> today, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_today(std::move(today)) {}

QWidget* RuleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto* type = m_model.typeAt(index.row());
    return type ? makeRuleEditor(*type, parent) : nullptr;
}

void RuleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    // Once: what is typed is not overwritten when the rules are read again meanwhile.
    constexpr const char* isFilled = "kitapdarFilled";
    const auto* term = m_model.termAt(index);
    if (!term || editor->property(isFilled).toBool()) return;
    editor->setProperty(isFilled, true);
    showInEditor(editor, *term->type, term->value);
}

/// A value that was only looked at is not set: the cell goes on inheriting.
void RuleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto* term = m_model.termAt(index);
    if (!term) return;
    const std::string value = valueIn(editor, *term->type, m_today());
    if (value != term->value) model->setData(index, qs(value), Qt::EditRole);
}

namespace {

/// The names of the rules; the head of a group is one band with its row.
class RuleNames : public QHeaderView {
public:
    RuleNames(const RuleGridModel& model, QWidget* parent) : QHeaderView(Qt::Vertical, parent), m_model(model) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override {
        if (m_model.typeAt(row)) return QHeaderView::paintSection(painter, rect, row);
        const Look look = lookOf(this);
        painter->fillRect(rect, look.well());
        painter->setFont(look.font(Type::Body, true));
        painter->setPen(look.colours().text);
        painter->drawText(rect.adjusted(look.px(space::s), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    }

private:
    const RuleGridModel& m_model;
};

} // namespace

RuleGridView::RuleGridView(RuleGridModel& model) {
    setVerticalHeader(new RuleNames(model, this));
    setModel(&model);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    keepStyled(this, [this](const Look& look) {
        constexpr int valueWidth = 160;
        verticalHeader()->setMinimumSectionSize(look.px(size::row));
        verticalHeader()->setDefaultSectionSize(look.px(size::row));
        horizontalHeader()->setDefaultSectionSize(look.px(valueWidth));
        fitNames();
    });
    keepWorded(this, [this] { fitNames(); });
}

/// As wide as the longest name of a rule in this language, as far as there stays room for values.
void RuleGridView::fitNames() {
    constexpr int most = 360;
    const Look look = lookOf(this);
    const QFontMetrics metrics(look.font());
    int width = 0;
    for (const rules::LoanRuleType& type : rules::loanRuleTypes)
        width = std::max(width, metrics.horizontalAdvance(words(type)));
    verticalHeader()->setFixedWidth(std::min(look.px(most), width + look.px(space::xl)));
}

void RuleGridView::keyPressEvent(QKeyEvent* event) {
    // What an open editor does not take comes here; it is no command of the grid.
    if (state() == EditingState) return QTableView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable)) return edit(currentIndex());
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT inheritRequested();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void RuleGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace kitapdar::ui
