#include "ui/collection/TotalsPane.h"

#include "core/library/Library.h"
#include "ui/collection/FigureDelegate.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "wording/AccountsWords.h"
#include "wording/Format.h"

#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

TotalsPane::TotalsPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(totalsColumns(
                  context.languages, [this] { return m_movement ? m_movement->beginOn : m_period.from; },
                  [this] { return m_period.to; }),
              [](const TotalsRow& row) { return row.id; }),
      m_table(new DataTable(QStringLiteral("collection.movement"), m_model, memoryIn(context.settings))) {
    m_table->setObjectName(QStringLiteral("ksu-movement"));
    m_table->setItemDelegate(new FigureDelegate(*m_table));
    m_table->emptyState().setWords(Icon::Report, [] { return tr("The books have no record of these days."); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table, &DataTable::opened, this, &TotalsPane::openFigure);
    keepWorded(this, [this] {
        m_table->setAccessibleName(tr("Summary book, part 3: totals of movement"));
        m_model.retranslate();
    });
}

void TotalsPane::read(const BookPeriod& period) {
    m_period = period;
    m_context.library.read(&accounts::KsuQueries::movement, period.from, period.to)
        .then(this, [this, asked = ++m_asked](const Result<accounts::Movement>& movement) {
            if (asked != m_asked) return;
            if (!movement) return m_context.announcer.fault(movement.error());
            m_movement = *movement;
            m_model.setRows(totalsRows(*movement));
            m_model.retranslate();
        });
}

void TotalsPane::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void TotalsPane::openFigure(std::int64_t id) {
    const TotalsRow* row = m_model.rowWith(id);
    if (!row) return;
    const int column = std::max<int>(m_table->currentIndex().column(), NameOfFigure);
    accounts::CellRequest request;
    request.column = row->column.code;
    request.from = m_period.from;
    request.to = m_period.to;
    if (column == InFigure) request.part = accounts::KsuPart::Arrival;
    if (column == OutFigure) request.part = accounts::KsuPart::Withdrawal;
    if (column == BeginFigure && m_movement && m_movement->isOpening) {
        request.part = accounts::KsuPart::Opening;
        request.from = request.to = m_movement->beginOn;
    } else if (column == BeginFigure) {
        request.to = m_period.from.plusDays(-1);
    }
    Q_EMIT wanted(
        [this, figure = row->column, column, period = m_period,
         begin = m_movement ? m_movement->beginOn : m_period.from] {
            const QString what = nameOf(figure, m_context.languages.current());
            switch (column) {
            case BeginFigure:
                return tr("%1: stock on %2").arg(what, dayText(begin));
            case InFigure:
                return tr("%1: arrived from %2 to %3").arg(what, dayText(period.from), dayText(period.to));
            case OutFigure:
                return tr("%1: left from %2 to %3").arg(what, dayText(period.from), dayText(period.to));
            default:
                return tr("%1: stock at the end of %2").arg(what, dayText(period.to));
            }
        },
        request);
}

} // namespace kitapdar::ui
