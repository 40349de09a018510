#include "ui/collection/BehindSheet.h"

#include "core/library/Library.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"

#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int sheetWidth = 1040; // px at 100 %
constexpr int mostLines = 5000;  // of the stock as a whole nobody reads more here

} // namespace

BehindSheet::BehindSheet(QWidget& window, const Context& context, const BookTerms& terms)
    : Overlay(window, sheetWidth),
      m_context(context),
      m_model(behindColumns(terms, context.languages), [](const BehindRow& row) { return row.id; }),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_said(new Label({}, Type::Body, Tone::Secondary)),
      m_table(new DataTable(QStringLiteral("collection.behind"), m_model, memoryIn(context.settings))) {
    setObjectName(QStringLiteral("behind-sheet"));
    m_table->setObjectName(QStringLiteral("behind-table"));
    m_title->setWordWrap(true);
    m_said->setWordWrap(true);
    content()->addWidget(m_title);
    content()->addWidget(m_said);
    content()->addWidget(m_table, 1);
    m_table->emptyState().setWords(Icon::Book, [] { return tr("No copy is counted here."); });
    connect(m_table, &DataTable::opened, this, [this](std::int64_t id) {
        const BehindRow* row = m_model.rowWith(id);
        if (!row) return;
        const std::int64_t copy = row->line.line.copyId.value;
        dismiss();
        m_context.navigator.open(Link{QStringLiteral("copy"), copy, {}});
    });
    keepWorded(this, [this] {
        m_table->setAccessibleName(tr("Copies behind the figure"));
        m_model.retranslate();
    });
    keepStyled(this, [this](const Look& look) {
        constexpr int height = 380; // px at 100 %
        m_table->setMinimumHeight(look.px(height));
    });
}

void BehindSheet::begin(const Words& title, const accounts::CellRequest& request) {
    m_title->setWords(title);
    m_said->setWords([] { return tr("Reading…"); });
    m_model.clear();
    open();
    m_context.library.read(&accounts::KsuQueries::behind, request, mostLines)
        .then(this, [this, asked = ++m_asked](const Result<std::vector<accounts::CellLine>>& lines) {
            if (asked != m_asked) return;
            if (!lines) {
                m_model.setRows({});
                return m_said->setWords([fault = lines.error()] { return words(fault); });
            }
            show(*lines);
        });
}

void BehindSheet::show(const std::vector<accounts::CellLine>& lines) {
    std::vector<BehindRow> rows;
    std::int64_t copies = 0;
    std::int64_t value = 0;
    for (const accounts::CellLine& line : lines) {
        rows.push_back({static_cast<std::int64_t>(rows.size()) + 1, line});
        copies += line.sign;
        value += line.sign * line.line.counted.value.tiyn;
    }
    const bool whole = lines.size() < static_cast<std::size_t>(mostLines);
    m_model.setRows(std::move(rows));
    m_said->setWords([whole, copies, sum = Money{value}] {
        if (!whole) return tr("The first %1 lines. The rest is in the inventory book.").arg(numberText(mostLines));
        return tr("Copies: %1 · sum: %2 · Enter opens the copy").arg(numberText(copies), moneyText(sum));
    });
}

QWidget* BehindSheet::first() { return m_table; }

} // namespace kitapdar::ui
