#include "ui/catalogue/CandidateTable.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/MenuKey.h"
#include "wording/CatalogueWords.h"
#include "wording/CataloguingWords.h"
#include "wording/Text.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace kitapdar::ui {

void CandidateModel::setColumns(const std::vector<CandidateColumn>& columns) {
    beginResetModel();
    m_names.clear();
    std::vector<catalogue::RecordFields> fields;
    for (const CandidateColumn& column : columns) {
        m_names << column.name;
        fields.push_back(column.fields);
    }
    m_lines = catalogue::compareRecords(fields);
    endResetModel();
}

void CandidateModel::reword() {
    if (m_lines.empty()) return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const catalogue::ComparedLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const catalogue::ComparedValue& value = line.values[static_cast<std::size_t>(index.column())];
    if (role == Qt::FontRole && value.differs) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const QString text = line.element == catalogue::FormElement::Language ? languageWords(value.text) : qs(value.text);
    return value.differs ? QStringLiteral("≠ ") + text : text; // the sign, since letters alone do not show it to all
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (orientation == Qt::Horizontal) return m_names.value(section);
    const auto row = static_cast<std::size_t>(section);
    return row < m_lines.size() ? words(m_lines[row].element) : QString();
}

CandidateTable::CandidateTable(QWidget* parent) : QTableView(parent) {
    setModel(&m_candidates);
    setSelectionBehavior(SelectColumns);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(this, &QTableView::doubleClicked, this, &CandidateTable::opened);
    keepWorded(this, [this] {
        setAccessibleName(tr("Records of other catalogues side by side"));
        m_candidates.reword();
    });
    onStyleChange(this, [this](const Look&) { fitColumns(); });
}

void CandidateTable::show(const std::vector<CandidateColumn>& columns, int current) {
    m_candidates.setColumns(columns);
    setVisible(!columns.empty());
    fitColumns();
    const QModelIndex index =
        m_candidates.index(0, std::clamp(current, 0, std::max(m_candidates.columnCount() - 1, 0)));
    setCurrentIndex(index);
}

QSize CandidateTable::minimumSizeHint() const {
    constexpr int leastWidth = 160, leastRows = 4;
    return {lookOf(this).px(leastWidth), lookOf(this).px(size::row) * (leastRows + 1)};
}

/// As many beside each other as there is room for; the others are reached by Right.
void CandidateTable::fitColumns() {
    const int count = m_candidates.columnCount();
    if (count == 0) return;
    const int least = lookOf(this).px(150); // px at 100 %
    const int width = std::max(viewport()->width() / count, least);
    for (int i = 0; i < count; ++i) setColumnWidth(i, width);
}

void CandidateTable::step(int by) {
    const QModelIndex index = m_candidates.index(std::max(currentIndex().row(), 0), current() + by);
    if (index.isValid()) setCurrentIndex(index);
}

/// The menu teaches the keys; what it does is done by the keys, too.
void CandidateTable::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex under = indexAt(viewport()->mapFromGlobal(event->globalPos()));
        if (under.isValid()) setCurrentIndex(under);
    }
    if (current() < 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto entry = [&](const QString& text, const QKeySequence& key, bool enabled, auto act) {
        auto* action = menu->addAction(text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    entry(tr("Take this record"), Qt::Key_Return, true, &CandidateTable::opened);
    entry(tr("Next record"), Qt::Key_Right, current() + 1 < m_candidates.columnCount(), [this] { step(1); });
    entry(tr("Previous record"), Qt::Key_Left, current() > 0, [this] { step(-1); });
    menu->addSeparator();
    entry(tr("Back to the form"), Qt::Key_Escape, true, &CandidateTable::left);
    menu->popup(event->globalPos());
}

void CandidateTable::keyPressEvent(QKeyEvent* event) {
    if (opensMenu(*this, *event)) return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) break; // saves
        return Q_EMIT opened();
    case Qt::Key_Escape:
        return Q_EMIT left();
    default:
        return QTableView::keyPressEvent(event);
    }
    event->ignore();
}

void CandidateTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void CandidateTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.column() != previous.column()) Q_EMIT chosen();
}

} // namespace kitapdar::ui
