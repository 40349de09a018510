#include "ui/readers/ColumnMapping.h"

#include "ui/theme/Follow.h"
#include "wording/ReaderImportWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int notRead = -1; // in a box
constexpr std::size_t mostShown = 20;
constexpr int leastWidth = 150;

} // namespace

ColumnMapping::ColumnMapping(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultSectionSize(leastWidth);
    keepWorded(this, [this] { retranslate(); });
}

QComboBox* ColumnMapping::makeBox(std::optional<exchange::ReaderField> field) {
    auto* box = new QComboBox;
    box->addItem(QString(), notRead);
    for (const exchange::ReaderField each : exchange::allReaderFields)
        box->addItem(words(each), static_cast<int>(each));
    box->setCurrentIndex(field ? box->findData(static_cast<int>(*field)) : 0);
    return box;
}

void ColumnMapping::setTable(const exchange::ReaderColumns& columns,
                             const std::vector<exchange::ReaderPreviewRow>& rows) {
    clear();
    m_boxes.clear();
    m_columns = columns;
    const auto shown = std::min(rows.size(), mostShown);
    const auto width = static_cast<int>(columns.fields.size());
    setColumnCount(width);
    setRowCount(static_cast<int>(shown) + 1);
    for (int column = 0; column < width; ++column) {
        const auto at = static_cast<std::size_t>(column);
        QComboBox* box = makeBox(columns.fields[at]);
        m_boxes.push_back(box);
        setCellWidget(0, column, box);
        connect(box, &QComboBox::activated, this, [this, column] { choose(column); });
        for (std::size_t row = 0; row < shown; ++row) {
            const auto& cells = rows[row].cells;
            if (at < cells.size()) setItem(static_cast<int>(row) + 1, column, new QTableWidgetItem(qs(cells[at])));
        }
    }
    resizeRowToContents(0);
    retranslate();
}

QComboBox& ColumnMapping::box(int column) { return *m_boxes[static_cast<std::size_t>(column)]; }

/// A field is told by one column.
void ColumnMapping::choose(int column) {
    const QVariant field = box(column).currentData();
    for (int each = 0; each < static_cast<int>(m_boxes.size()); ++each) {
        if (each != column && field.toInt() != notRead && box(each).currentData() == field)
            box(each).setCurrentIndex(0);
    }
    Q_EMIT chosen();
}

exchange::ColumnChoices ColumnMapping::choices() const {
    exchange::ColumnChoices choices;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const int chosen = m_boxes[i]->currentData().toInt();
        const std::string& heading = m_columns.headings[i];
        choices[heading.empty() ? std::to_string(i + 1) : heading] =
            chosen == notRead ? std::nullopt : std::optional(static_cast<exchange::ReaderField>(chosen));
    }
    return choices;
}

void ColumnMapping::retranslate() {
    setAccessibleName(tr("Columns of the table"));
    QStringList heads;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const std::string& heading = m_columns.headings[i];
        heads << (heading.empty() ? tr("Column %1").arg(i + 1) : qs(heading));
        m_boxes[i]->setItemText(0, tr("not read"));
        for (int item = 1; item < m_boxes[i]->count(); ++item)
            m_boxes[i]->setItemText(item,
                                    words(static_cast<exchange::ReaderField>(m_boxes[i]->itemData(item).toInt())));
        m_boxes[i]->setAccessibleName(tr("What the column “%1” tells").arg(heads.back()));
    }
    setHorizontalHeaderLabels(heads);
}

} // namespace kitapdar::ui
