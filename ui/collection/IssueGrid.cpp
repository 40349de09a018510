#include "ui/collection/IssueGrid.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"
#include "ui/widgets/MenuKey.h"
#include "wording/Format.h"
#include "wording/PeriodicalWords.h"
#include "wording/Text.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

using periodicals::IssueBox;
using periodicals::IssueKind;
using periodicals::IssueState;

namespace {

Tone toneOf(IssueState state) {
    switch (state) {
    case IssueState::Expected:
        return Tone::Normal;
    case IssueState::Late:
        return Tone::Refused;
    case IssueState::Claimed:
    case IssueState::Partial:
        return Tone::Attention;
    case IssueState::Arrived:
        return Tone::Ok;
    case IssueState::Posted:
    case IssueState::Bound:
        return Tone::Info;
    }
    return Tone::Normal;
}

/// Says what the colour says.
QString signOf(const IssueBox& box) {
    switch (box.state()) {
    case IssueState::Expected:
        return {};
    case IssueState::Late:
        return QStringLiteral(" !");
    case IssueState::Claimed:
        return QStringLiteral(" ?");
    case IssueState::Partial:
        return QStringLiteral(" %1/%2").arg(QString::number(box.arrived), QString::number(box.sets));
    case IssueState::Arrived:
        return QStringLiteral(" ✓");
    case IssueState::Posted:
        return QStringLiteral(" ✓✓");
    case IssueState::Bound:
        return QStringLiteral(" ■");
    }
    return {};
}

QString numberOf(const IssueBox& box) {
    const QString mark = box.name.kind == IssueKind::Supplement ? QStringLiteral("+")
                         : box.name.kind == IssueKind::Special  ? QStringLiteral("*")
                                                                : QString();
    return mark + qs(box.name.number);
}

struct IssueGridWords {
    Q_DECLARE_TR_FUNCTIONS(IssueGridWords)

public:
    static QString about(const IssueBox& box) {
        QStringList lines{issueText(box.name) + QStringLiteral(": ") + words(box.state()),
                          tr("Expected by %1").arg(dayText(box.expectedOn)),
                          tr("Came: %1 of %2").arg(numberText(box.arrived), numberText(box.sets))};
        if (box.arrivedOn) lines << tr("Last arrival: %1").arg(dayText(*box.arrivedOn));
        if (box.claimedOn) lines << tr("Claimed on %1").arg(dayText(*box.claimedOn));
        return lines.join(QLatin1Char('\n'));
    }
};

} // namespace

void IssueModel::setBoxes(std::vector<IssueBox> boxes) {
    beginResetModel();
    m_boxes = std::move(boxes);
    m_months.clear();
    m_rows.clear();
    m_columns = 0;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_months.empty() || m_months.back() != m_boxes[i].month) {
            m_months.push_back(m_boxes[i].month);
            m_rows.emplace_back();
        }
        m_rows.back().push_back(i);
        m_columns = std::max(m_columns, static_cast<int>(m_rows.back().size()));
    }
    endResetModel();
}

const IssueBox* IssueModel::boxAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() ? &m_boxes[row[column]] : nullptr;
}

QModelIndex IssueModel::indexOf(const periodicals::IssueName& name) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t column = 0; column < m_rows[row].size(); ++column) {
            if (m_boxes[m_rows[row][column]].name == name)
                return index(static_cast<int>(row), static_cast<int>(column));
        }
    }
    return {};
}

void IssueModel::retranslate() {
    if (m_columns == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

int IssueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant IssueModel::data(const QModelIndex& index, int role) const {
    const IssueBox* box = boxAt(index);
    if (!box) return {};
    if (role == Qt::DisplayRole) return numberOf(*box) + signOf(*box);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return IssueGridWords::about(*box);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignCenter);
    const Tone tone = toneOf(box->state());
    if (role == Qt::BackgroundRole && tone != Tone::Normal) {
        const auto* view = qobject_cast<const QWidget*>(QObject::parent());
        return lookOf(view).tint(tone);
    }
    return {};
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Vertical || role != Qt::DisplayRole) return {};
    return QStringLiteral("%1").arg(m_months[static_cast<std::size_t>(section)], 2, 10, QLatin1Char('0'));
}

Qt::ItemFlags IssueModel::flags(const QModelIndex& index) const {
    return boxAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

IssueGrid::IssueGrid(QWidget* parent) : QTableView(parent), m_model(new IssueModel(this)) {
    setModel(m_model);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    keepWorded(this, [this] {
        setAccessibleName(tr("Issues of the subscription"));
        m_model->retranslate();
    });
    keepStyled(this, [this](const Look&) { viewport()->update(); });
}

void IssueGrid::show(std::vector<IssueBox> boxes, bool isOther) {
    const IssueBox* before = current();
    std::optional<periodicals::IssueName> name;
    if (before && !isOther) name = before->name;
    if (!name) {
        const auto first = std::ranges::find_if(boxes, [](const IssueBox& box) { return box.arrived < box.sets; });
        if (first != boxes.end()) name = first->name;
    }
    m_model->setBoxes(std::move(boxes));
    const QModelIndex place = name ? m_model->indexOf(*name) : QModelIndex();
    setCurrentIndex(place.isValid() ? place : m_model->index(0, 0));
}

const IssueBox* IssueGrid::current() const { return m_model->boxAt(currentIndex()); }

std::vector<IssueBox> IssueGrid::chosen() const {
    std::vector<IssueBox> boxes;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (const IssueBox* box = m_model->boxAt(index)) boxes.push_back(*box);
    }
    if (boxes.empty()) {
        if (const IssueBox* box = current()) boxes.push_back(*box);
    }
    std::ranges::sort(boxes, {}, [](const IssueBox& box) { return std::pair(box.month, box.position); });
    return boxes;
}

void IssueGrid::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) return Q_EMIT ticked();
    if (event->key() == Qt::Key_Insert) return Q_EMIT added();
    if (event->key() == Qt::Key_Delete) return Q_EMIT removed();
    if (opensMenu(*this, *event)) return;
    QTableView::keyPressEvent(event);
}

void IssueGrid::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace kitapdar::ui
