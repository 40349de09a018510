#include "ui/collection/KsuPane.h"

#include "core/library/Library.h"
#include "ui/collection/FigureDelegate.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "wording/AccountsWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

bool isSame(const std::vector<accounts::KsuColumn>& one, const std::vector<accounts::KsuColumn>& other) {
    return std::ranges::equal(one, other, [](const accounts::KsuColumn& a, const accounts::KsuColumn& b) {
        return a.code == b.code && a.kk == b.kk && a.ru == b.ru && a.en == b.en && a.isShown == b.isShown;
    });
}

} // namespace

KsuPane::KsuPane(const Context& context, accounts::KsuPart part, QWidget* parent)
    : QWidget(parent), m_context(context), m_part(part), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    keepWorded(this, [this] { word(); });
}

KsuPane::~KsuPane() { delete m_table; } // before its model

void KsuPane::setTerms(const BookTerms& terms) {
    m_terms = terms;
    m_columns.clear(); // names of sources stand in cells
}

void KsuPane::read(const BookPeriod& period) {
    m_period = period;
    m_context.library.read(&accounts::KsuQueries::part, m_part, period.from, period.to)
        .then(this, [this, asked = ++m_asked](const Result<accounts::KsuTable>& book) {
            if (asked != m_asked) return;
            if (!book) return m_context.announcer.fault(book.error());
            m_book = *book;
            show();
        });
}

void KsuPane::show() {
    if (!m_table || !isSame(m_columns, m_book->columns)) build();
    m_model->setRows(ksuRows(*m_book));
}

void KsuPane::build() {
    const QWidget* const focus = window()->focusWidget();
    const bool hadKeyboard = focus == this || isAncestorOf(focus);
    delete std::exchange(m_table, nullptr);
    m_columns = m_book->columns;
    m_model = std::make_unique<ListModel<KsuRow>>(ksuColumns(m_part, m_columns, m_terms, m_context.languages),
                                                  [](const KsuRow& row) { return row.id; });
    const QString name = qs(code(m_part));
    m_table = new DataTable(QStringLiteral("collection.ksu-") + name, *m_model, memoryIn(m_context.settings));
    m_table->setObjectName(QStringLiteral("ksu-") + name);
    m_table->setItemDelegate(new FigureDelegate(*m_table));
    m_table->emptyState().setWords(Icon::Book, [part = m_part] {
        return part == accounts::KsuPart::Arrival
                   ? tr("Nothing was entered in these days. A delivery that is posted becomes a record here.")
                   : tr("Nothing was withdrawn in these days. An act of write-off that is signed becomes a record "
                        "here.");
    });
    connect(m_table, &DataTable::opened, this, &KsuPane::openFigure);
    m_column->addWidget(m_table);
    word();
    if (hadKeyboard) m_table->setFocus(Qt::OtherFocusReason);
}

/// Until the book was read and has its columns, the pane keeps the keyboard for it.
void KsuPane::takeFocus() { (m_table ? static_cast<QWidget*>(m_table) : this)->setFocus(Qt::OtherFocusReason); }

void KsuPane::openFigure(std::int64_t id) {
    const KsuRow* row = m_model->rowWith(id);
    if (!row) return;
    // On a column that tells of the record, all its copies are meant.
    const auto figure = figureIn(m_columns, m_table->currentIndex().column());
    accounts::CellRequest request;
    if (figure) request.column = figure->code;
    if (row->record)
        request.record = row->record->id;
    else
        request.part = m_part;
    request.from = m_period.from;
    request.to = m_period.to;
    Q_EMIT wanted(
        [this, figure, number = row->record ? qs(numberOf(*row->record)) : QString(), period = m_period] {
            const QString what = figure ? nameOf(*figure, m_context.languages.current()) : tr("Copies");
            if (number.isEmpty()) return tr("%1: from %2 to %3").arg(what, dayText(period.from), dayText(period.to));
            return tr("%1: record %2").arg(what, number);
        },
        request);
}

void KsuPane::word() {
    setAccessibleName(m_part == accounts::KsuPart::Arrival ? tr("Summary book, part 1: arrivals")
                                                           : tr("Summary book, part 2: withdrawals"));
    if (!m_table) return;
    m_table->setAccessibleName(accessibleName());
    m_model->retranslate();
}

} // namespace kitapdar::ui
