#include "ui/catalogue/RecordFieldsView.h"

#include "ui/catalogue/FieldCompletion.h"
#include "ui/input/CodeField.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CataloguingWords.h"
#include "wording/Text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::ui {

namespace {

using catalogue::ShownElement;
using catalogue::ShownField;
using catalogue::ShownGroup;
using catalogue::ValuePlace;
using E = catalogue::FormElement;
using G = catalogue::FormGroup;

constexpr int mostBeside = 4; // lines, and columns of the grid

/// Lines that get the whole width.
bool isWide(E element) {
    constexpr std::array wide{E::Title,         E::Subtitle,   E::Responsibility, E::OtherResponsibility,
                              E::ParallelTitle, E::OtherTitle, E::Series,         E::Note,
                              E::Bibliography,  E::Contents,   E::Annotation,     E::Subject,
                              E::Keyword,       E::BodyName,   E::SetTitle,       E::HostTitle,
                              E::Url,           E::Numbering};
    return std::ranges::find(wide, element) != wide.end();
}

bool isSeveral(G group, const ShownElement& shown) {
    const auto lines = catalogue::elementLines();
    const auto known = std::ranges::find_if(lines, [&](const catalogue::ElementLine& line) {
        return line.group == group && line.element == shown.element;
    });
    return shown.values.size() > 1 || (known != lines.end() && known->repeats);
}

QString textOf(const ShownElement& shown) {
    QStringList parts;
    for (const catalogue::ShownValue& value : shown.values) parts << qs(value.text);
    return parts.join(QStringLiteral("; "));
}

/// A value with a semicolon in it cannot be told from two.
bool canBeTyped(const ShownElement& shown, bool several) {
    return !several || std::ranges::none_of(shown.values, [](const catalogue::ShownValue& value) {
        return value.text.find(';') != std::string::npos;
    });
}

std::vector<std::string> valuesOf(const QString& text, bool several) {
    if (!several) return {utf8(text)};
    std::vector<std::string> values;
    for (const QString& part : text.split(QLatin1Char(';'))) {
        if (!part.trimmed().isEmpty()) values.push_back(utf8(part.trimmed()));
    }
    return values;
}

std::string shapeOf(const std::vector<ShownGroup>& groups, catalogue::MarcFamily family) {
    std::string shape = std::to_string(static_cast<int>(family));
    for (const ShownGroup& group : groups) {
        shape += ";" + std::to_string(static_cast<int>(group.group)) + ":" + std::to_string(group.fields.size());
        for (const ShownField& field : group.fields) {
            shape += ',';
            for (const ShownElement& element : field) {
                const bool several = isSeveral(group.group, element);
                shape += canBeTyped(element, several) ? (several ? 's' : 'o') : 'r';
            }
        }
    }
    return shape;
}

} // namespace

RecordFieldsView::RecordFieldsView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_completion(new FieldCompletion(context, this)),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    onStyleChange(this, [this](const Look&) { arrange(); });
    connect(m_completion, &FieldCompletion::chosen, this, [this](QLineEdit* edit) { send(edit); });
    connect(m_completion, &FieldCompletion::recordChosen, this, &RecordFieldsView::recordChosen);
}

void RecordFieldsView::show(const std::vector<ShownGroup>& groups, catalogue::MarcFamily family) {
    std::string shape = shapeOf(groups, family);
    if (shape != m_shape || !m_body) {
        m_shape = std::move(shape);
        build(groups, family);
    }
    fill(groups);
}

void RecordFieldsView::build(const std::vector<ShownGroup>& groups, catalogue::MarcFamily family) {
    const Line* focus = lineOf(focusWidget());
    const ValuePlace place = focus ? focus->place : ValuePlace();
    const int cursor = focus ? focus->edit->cursorPosition() : 0;
    const bool hadFocus = focus && focus->edit->hasFocus();
    m_lines.clear();
    m_grids.clear();
    m_beside = 0;
    QWidget* const old = std::exchange(m_body, new QWidget);
    auto* column = new QVBoxLayout(m_body);
    keepStyled(m_body, [column](const Look& look) {
        column->setContentsMargins(0, 0, look.px(space::s), 0);
        column->setSpacing(look.px(space::m));
    });
    for (const ShownGroup& group : groups) column->addWidget(buildGroup(group, family));
    column->addStretch(1);
    arrange();
    m_column->addWidget(m_body);
    m_body->show(); // at once: lines that are not shown yet cannot have the keyboard, and Tab would pass them by
    orderTabs();
    QLineEdit* again = line(place.group, place.element, place.field);
    if (hadFocus && again) {
        again->setFocus(Qt::OtherFocusReason);
        again->setCursorPosition(cursor);
    } else if (hadFocus) {
        takeFocus();
    }
    if (!old) return;
    old->hide();
    old->deleteLater();
}

/// Lines that are made anew would be the last of the window.
void RecordFieldsView::orderTabs() const {
    QWidget* before = m_before;
    for (const Line& each : m_lines) {
        if (before) QWidget::setTabOrder(before, each.edit);
        before = each.edit;
    }
}

void RecordFieldsView::setTabsBehind(QWidget& widget) {
    m_before = &widget;
    orderTabs();
}

QWidget* RecordFieldsView::buildGroup(const ShownGroup& group, catalogue::MarcFamily family) {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    keepStyled(whole, [column](const Look& look) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(look.px(space::xs));
    });
    const catalogue::GroupLine& line = catalogue::lineOf(group.group);
    const QString tag = qs(std::string(catalogue::placeIn(line, family).tag));
    for (std::size_t field = 0; field < group.fields.size(); ++field) {
        auto* head = new QHBoxLayout;
        const bool single = group.fields[field].size() == 1;
        auto* name = new Label({}, Type::Body, Tone::Normal, true);
        name->setWords([each = group.group] { return words(each); });
        head->addWidget(name);
        head->addWidget(new Label(tag, Type::Body, Tone::Secondary));
        head->addStretch(1);
        if (line.repeats || group.fields.size() > 1)
            head->addWidget(buildTools(group.group, field, group.fields.size(), line.repeats));
        column->addLayout(head);
        auto* body = new QWidget;
        buildLines(*body, group, field);
        column->addWidget(body);
        if (single) name->setBuddy(m_lines.back().edit);
    }
    return whole;
}

QWidget* RecordFieldsView::buildTools(G group, std::size_t field, std::size_t fields, bool repeats) {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto tool = [&](Icon icon, Words words, auto act) {
        auto* button = makeIconButton(icon, std::move(words));
        button->setFocusPolicy(Qt::NoFocus); // the keys do the same
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    if (field > 0)
        tool(
            Icon::ArrowUp, [] { return tr("Move up (Alt+Up)"); }, [=, this] { Q_EMIT moveWanted(group, field, -1); });
    if (fields > 1)
        tool(
            Icon::Minus, [] { return tr("Remove the field (Alt+Delete)"); },
            [=, this] { Q_EMIT removeWanted(group, field); });
    if (repeats)
        tool(
            Icon::Plus, [] { return tr("One more such field (Alt+Insert)"); },
            [=, this] { Q_EMIT addWanted(group, field); });
    return tools;
}

void RecordFieldsView::buildLines(QWidget& body, const ShownGroup& group, std::size_t field) {
    auto* grid = new QGridLayout(&body);
    keepStyled(&body, [grid](const Look& look) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(look.px(space::m));
        grid->setVerticalSpacing(look.px(space::xs));
    });
    for (int column = 0; column < mostBeside; ++column) grid->setColumnStretch(column, 1);
    m_grids.push_back({grid, {}});
    const bool single = group.fields[field].size() == 1;
    for (const ShownElement& shown : group.fields[field]) {
        auto* edit = new QLineEdit;
        const bool several = isSeveral(group.group, shown);
        const E element = shown.element;
        // MARC 21 has the whole name in one line.
        const bool whole = element == E::Name && std::ranges::none_of(group.fields[field], [](const auto& other) {
                               return other.element == E::Initials;
                           });
        const Words label = [element, whole] {
            return whole ? tr("Surname, then initials or given names") : words(element);
        };
        keepWorded(edit, [edit, element, whole, label, each = group.group] {
            edit->setPlaceholderText(whole ? tr("Auezov, M. O.") : exampleOf(element));
            edit->setAccessibleName(words(each) + QStringLiteral(": ") + label());
        });
        if (!canBeTyped(shown, several)) {
            edit->setReadOnly(true);
            keepWorded(edit,
                       [edit] { edit->setToolTip(tr("Has a semicolon of its own: edit it in the MARC record.")); });
        }
        if (element == E::Isbn || element == E::Issn) {
            takeCodes(*edit);
            readKeys(*edit, KeysRead::All);
        } else if (element == E::PrintRun || element == E::Year || element == E::HostYear) {
            readKeys(*edit, KeysRead::Numbers);
        } else if (element == E::Extent || element == E::Size || element == E::Price || element == E::Dates) {
            readKeys(*edit, KeysRead::Digits); // "256 б., 21 см": the letters stay
        }
        m_completion->watch(*edit, element);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] { send(edit); });
        m_lines.push_back({{group.group, field, element, 0}, edit, several});
        auto* labelled = new QWidget;
        auto* cell = new QVBoxLayout(labelled);
        cell->setContentsMargins(0, 0, 0, 0);
        cell->setSpacing(0);
        if (!single) {
            auto* name = new Label({}, Type::Body, Tone::Secondary);
            name->setBuddy(edit);
            name->setWords(label);
            cell->addWidget(name);
        }
        cell->addWidget(edit);
        m_grids.back().cells.push_back({labelled, single || isWide(element)});
    }
}

/// Short lines stand four beside one another where all of them find room, else two.
void RecordFieldsView::arrange() {
    int needed = 0;
    for (const Grid& each : m_grids)
        for (const Cell& cell : each.cells)
            if (!cell.wide) needed = std::max(needed, cell.widget->sizeHint().width());
    const int beside = mostBeside * (needed + lookOf(this).px(space::m)) <= width() ? mostBeside : mostBeside / 2;
    if (std::exchange(m_beside, beside) == beside) return;
    const int span = mostBeside / beside;
    for (const Grid& each : m_grids) {
        int row = 0, column = 0;
        for (const Cell& cell : each.cells) {
            if (column > 0 && (cell.wide || column == mostBeside)) {
                column = 0;
                ++row;
            }
            each.layout->removeWidget(cell.widget);
            each.layout->addWidget(cell.widget, row, column, 1, cell.wide ? mostBeside : span);
            column += cell.wide ? mostBeside : span;
        }
    }
}

QSize RecordFieldsView::minimumSizeHint() const {
    const QSize shown = QWidget::minimumSizeHint();
    if (m_beside < mostBeside) return shown;
    int narrow = 0, wide = 0;
    for (const Grid& each : m_grids) {
        for (const Cell& cell : each.cells) {
            int& least = cell.wide ? wide : narrow;
            least = std::max(least, cell.widget->minimumSizeHint().width());
        }
    }
    const Look look = lookOf(this);
    const int two = std::max(wide, 2 * narrow + look.px(space::m)) + look.px(space::s);
    return {std::min(shown.width(), two), shown.height()};
}

void RecordFieldsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void RecordFieldsView::fill(const std::vector<ShownGroup>& groups) {
    std::size_t next = 0;
    for (const ShownGroup& group : groups) {
        for (const ShownField& field : group.fields) {
            for (const ShownElement& shown : field) {
                const Line& line = m_lines[next++];
                const QString text = textOf(shown);
                if (line.edit != m_typing && line.edit->text() != text) line.edit->setText(text);
            }
        }
    }
}

QLineEdit* RecordFieldsView::line(G group, E element, std::size_t field) const {
    const auto found = std::ranges::find_if(m_lines, [&](const Line& line) {
        return line.place.group == group && line.place.element == element && line.place.field == field;
    });
    return found == m_lines.end() ? nullptr : found->edit;
}

void RecordFieldsView::takeFocus() {
    QLineEdit* title = line(G::Title, E::Title);
    const bool begun = title && !title->text().isEmpty();
    QLineEdit* first = begun ? title : m_lines.empty() ? nullptr : m_lines.front().edit;
    if (first) first->setFocus(Qt::ShortcutFocusReason);
}

const RecordFieldsView::Line* RecordFieldsView::lineOf(const QObject* edit) const {
    const auto found = std::ranges::find_if(m_lines, [&](const Line& line) { return line.edit == edit; });
    return found == m_lines.end() ? nullptr : &*found;
}

void RecordFieldsView::send(const QLineEdit* edit) {
    const Line* line = lineOf(edit);
    if (!line) return;
    m_typing = edit;
    Q_EMIT typed(line->place, valuesOf(edit->text(), line->several));
    m_typing = nullptr;
}

bool RecordFieldsView::fieldKey(const Line& line, int key) {
    const G group = line.place.group;
    const std::size_t field = line.place.field;
    switch (key) {
    case Qt::Key_Insert:
        if (catalogue::lineOf(group).repeats) Q_EMIT addWanted(group, field);
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeWanted(group, field);
        return true;
    case Qt::Key_Up:
        if (field > 0) Q_EMIT moveWanted(group, field, -1);
        return true;
    case Qt::Key_Down:
        Q_EMIT moveWanted(group, field, 1);
        return true;
    default:
        return false;
    }
}

bool RecordFieldsView::eventFilter(QObject* watched, QEvent* event) {
    const Line* line = lineOf(watched);
    if (line && event->type() == QEvent::FocusIn) Q_EMIT focused(line->place.element);
    if (line && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.modifiers() == Qt::AltModifier && fieldKey(Line(*line), key.key())) return true;
        if (key.matches(QKeySequence::Undo) && !line->edit->isUndoAvailable()) {
            Q_EMIT undoWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
