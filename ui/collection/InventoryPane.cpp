#include "ui/collection/InventoryPane.h"

#include "core/library/Library.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"
#include "ui/collection/CorrectionSheet.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/CodeField.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Worded.h"
#include "wording/AccountsWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int mostPages = 1'000'000;

/// As numbers are compared: zeros before them and the case do not matter.
bool isNumber(const std::string& number, const std::string& typed) {
    return text::sortKey(text::normalizeScan(number)) == text::sortKey(text::normalizeScan(typed));
}

} // namespace

InventoryPane::InventoryPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(inventoryColumns(), [](const accounts::BookRow& row) { return row.line.id.value; }),
      m_number(makeFilterField([] { return tr("Inventory number"); })),
      m_before(makeButton([] { return tr("Page before"); }, Icon::ChevronLeft)),
      m_pageNumber(new QSpinBox),
      m_of(new Label({}, Type::Body, Tone::Secondary)),
      m_after(makeButton([] { return tr("Page after"); }, Icon::ChevronRight)),
      m_table(new DataTable(QStringLiteral("collection.inventory"), m_model, memoryIn(context.settings))),
      m_struckTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_struck(new LineList) {
    m_number->setObjectName(QStringLiteral("inventory-number"));
    m_pageNumber->setObjectName(QStringLiteral("inventory-page"));
    m_before->setObjectName(QStringLiteral("inventory-before"));
    m_after->setObjectName(QStringLiteral("inventory-after"));
    m_table->setObjectName(QStringLiteral("inventory-table"));
    m_struck->setObjectName(QStringLiteral("inventory-struck"));
    m_pageNumber->setRange(1, mostPages);
    m_pageNumber->setKeyboardTracking(false);
    auto* bar = new FlowLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_number, m_before, m_pageNumber, m_of, m_after})
        bar->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_struckTitle);
    column->addWidget(m_struck);
    m_struckTitle->setWords([] { return tr("Struck in this line"); });
    m_table->emptyState().setWords(Icon::Book,
                                   [] { return tr("No copy with an inventory number stands in the book yet."); });
    takeCodes(*m_number, [this] { goTo(m_number->text()); });
    readKeys(*m_number, KeysRead::Digits); // the letters of an inventory number are of any alphabet
    readKeys(*m_pageNumber);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { goTo(m_number->text()); });
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_pageNumber, &QSpinBox::valueChanged, this, [this](int number) { readPage(number); });
    connect(m_table, &DataTable::currentIdChanged, this, &InventoryPane::showStruck);
    connect(m_table, &DataTable::opened, this, [this](std::int64_t id) {
        if (const accounts::BookRow* row = m_model.rowWith(id))
            m_context.navigator.open(Link{QStringLiteral("copy"), row->line.copyId.value, {}});
    });
    if (QAction* edit = context.actions.find(QStringLiteral("window.edit"))) m_table->addAction(edit);
    keepStyled(this, [this](const Look& look) {
        constexpr int field = 240, corrections = 96; // px at 100 %
        m_number->setFixedWidth(look.px(field));
        m_struck->setMaximumHeight(look.px(corrections));
        layout()->setSpacing(look.px(space::s));
    });
    keepWorded(this, [this] { word(); });
    showStruck();
}

void InventoryPane::read() { readPage(m_isRead ? m_page.page : 0); }

/// 0: the last one, where the newest lines stand.
void InventoryPane::readPage(std::int64_t number) {
    const int asked = ++m_asked;
    m_context.library.read(&accounts::BookQueries::page, number)
        .then(this, [this, asked, number](const Result<accounts::BookPage>& page) {
            if (asked != m_asked) return;
            if (!page) return m_context.announcer.fault(page.error());
            const std::int64_t nearest = number < 1 ? page->pages : std::min(number, page->pages);
            if (page->rows.empty() && nearest > 0 && nearest != number) return readPage(nearest);
            show(*page);
        });
}

void InventoryPane::show(const accounts::BookPage& page) {
    const bool isOther = page.page != m_page.page;
    m_page = page;
    m_isRead = true;
    if (isOther) m_model.clear();
    m_model.setRows(page.rows);
    word();
    showStruck();
}

void InventoryPane::goTo(const QString& number) {
    const std::string typed = utf8(number.trimmed());
    if (typed.empty()) return takeFocus();
    const int asked = ++m_asked;
    m_context.library.read(&accounts::BookQueries::pageOf, typed)
        .then(this, [this, asked, typed](const Result<accounts::BookPage>& page) {
            if (asked != m_asked) return;
            if (!page) return m_context.announcer.fault(page.error());
            if (page->rows.empty()) {
                m_number->selectAll();
                return m_context.announcer.tell(
                    Tone::Info, [typed] { return words(accounts::CorrectRefusal(accounts::UnknownLine{typed})); });
            }
            show(*page);
            const auto at = std::ranges::find_if(page->rows, [&](const accounts::BookRow& row) {
                return row.line.number && isNumber(*row.line.number, typed);
            });
            // A number that was struck leads to the line in which it was.
            const auto row = at != page->rows.end() ? at : std::ranges::find_if(page->rows, [&](const auto& each) {
                return std::ranges::any_of(each.struck, [&](const accounts::StruckValue& value) {
                    return value.field == accounts::LineField::Number && isNumber(value.before, typed);
                });
            });
            if (row != page->rows.end()) m_table->selectRow(static_cast<int>(row - page->rows.begin()));
            m_table->setFocus(Qt::OtherFocusReason);
        });
}

void InventoryPane::step(int pages) {
    readPage(std::clamp<std::int64_t>(m_page.page + pages, 1, std::max<std::int64_t>(1, m_page.pages)));
}

void InventoryPane::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void InventoryPane::filter() {
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void InventoryPane::correct() {
    const auto id = m_table->currentId();
    const accounts::BookRow* row = id ? m_model.rowWith(*id) : nullptr;
    if (!row) return m_context.announcer.tell(Tone::Info, [] { return tr("Choose a line of the book first."); });
    if (!m_sheet) {
        m_sheet = new CorrectionSheet(*window(), m_context);
        connect(m_sheet, &CorrectionSheet::corrected, this, &InventoryPane::read);
    }
    m_sheet->begin(*row);
}

void InventoryPane::showStruck() {
    const auto id = m_table->currentId();
    const accounts::BookRow* row = id ? m_model.rowWith(*id) : nullptr;
    std::vector<ListLine> lines;
    if (row) {
        for (const accounts::AwayFromBook& away : row->away) {
            lines.push_back({static_cast<std::int64_t>(lines.size()) + 1,
                             tr("Withdrawn by record %1 on %2").arg(qs(away.left), dayText(away.leftOn)),
                             tr("Back by record %1 on %2").arg(qs(away.back), dayText(away.backOn)), Tone::Secondary,
                             true});
        }
        for (const accounts::StruckValue& value : row->struck)
            lines.push_back({static_cast<std::int64_t>(lines.size()) + 1,
                             QStringLiteral("%1: %2").arg(words(value.field), qs(value.before)),
                             tr("Right: %1 · %2 · %3").arg(qs(value.after), reasonOf(value), dayText(value.on)),
                             Tone::Secondary, true});
    }
    const bool hadKeyboard = m_struck->hasFocus();
    m_struckTitle->setVisible(!lines.empty());
    m_struck->setVisible(!lines.empty());
    if (lines.empty() && hadKeyboard) takeFocus();
    m_struck->setLines(std::move(lines));
}

void InventoryPane::word() {
    const QSignalBlocker quiet(m_pageNumber);
    m_pageNumber->setRange(1, static_cast<int>(std::clamp<std::int64_t>(m_page.pages, 1, mostPages)));
    m_pageNumber->setValue(static_cast<int>(std::clamp<std::int64_t>(m_page.page, 1, mostPages)));
    m_pageNumber->setAccessibleName(tr("Page of the inventory book"));
    m_of->setText(tr("of %1").arg(numberText(m_page.pages)));
    m_before->setEnabled(m_page.page > 1);
    m_after->setEnabled(m_page.page < m_page.pages);
    m_table->setAccessibleName(tr("Inventory book"));
    m_struck->setAccessibleName(tr("Struck in this line"));
    m_model.retranslate();
    showStruck();
}

} // namespace kitapdar::ui
