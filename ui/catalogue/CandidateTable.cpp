#include "ui/catalogue/CandidateTable.h"

#include "ui/theme/Follow.h"
#include "wording/CatalogueWords.h"
#include "wording/CataloguingWords.h"
#include "wording/Text.h"

#include <QHeaderView>
#include <QKeyEvent>

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

void CandidateTable::keyPressEvent(QKeyEvent* event) {
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
