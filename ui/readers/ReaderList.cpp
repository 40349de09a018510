#include "ui/readers/ReaderList.h"

#include "core/library/Library.h"
#include "ui/models/CategoryNames.h"
#include "ui/settings/RowMemory.h"
#include "ui/settings/TableMemory.h"
#include "ui/settings/ViewChooser.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Jobs.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int pauseBeforeAsking = 120; // ms
constexpr int pauseBeforeReload = 300; // ms: many loans in a row reload the list once

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(ReaderList)

public:
    static std::vector<Column<readers::ReaderRow>> all(const Clock& clock, const CategoryNames& categories) {
        using Row = readers::ReaderRow;
        const auto ended = [&clock](const Row& row) { return row.registeredUntil < clock.today(); };
        return {
            {{QStringLiteral("name"), [] { return tr("Reader"); }, Qt::AlignLeft, {}, 300},
             [](const Row& row) { return fullName(row.name); },
             [](const Row& row) {
                 return row.blocked ? std::optional(CellMark{Icon::Lock, Tone::Refused}) : std::nullopt;
             },
             {}},
            {{QStringLiteral("card"), [] { return tr("Card"); }, Qt::AlignLeft, {}, 140, true, true},
             [](const Row& row) { return qs(row.card); },
             {},
             {}},
            {{QStringLiteral("born"), [] { return tr("Born"); }, Qt::AlignRight, {}, 110},
             [](const Row& row) { return row.birthYear ? QString::number(*row.birthYear) : QString(); },
             {},
             [](const Row& row) { return documents::cellOf(row.birthYear); }},
            {{QStringLiteral("category"), [] { return tr("Category"); }, Qt::AlignLeft, {}, 190},
             [&categories](const Row& row) { return categories.of(row.category); },
             {},
             {}},
            {{QStringLiteral("until"), [] { return tr("Registered until"); }, Qt::AlignLeft, {}, 160},
             [](const Row& row) { return dayText(row.registeredUntil); },
             [ended](const Row& row) {
                 return ended(row) ? std::optional(CellMark{Icon::Attention, Tone::Attention}) : std::nullopt;
             },
             [](const Row& row) { return documents::Cell(row.registeredUntil); }},
            {{QStringLiteral("loans"), [] { return tr("Loans"); }, Qt::AlignRight, {}, 100},
             [](const Row& row) { return row.openLoans > 0 ? numberText(row.openLoans) : QString(); },
             {},
             [](const Row& row) { return documents::countOf(row.openLoans); }},
            {{QStringLiteral("overdue"), [] { return tr("Overdue"); }, Qt::AlignRight, {}, 120},
             [](const Row& row) { return row.overdueLoans > 0 ? numberText(row.overdueLoans) : QString(); },
             [](const Row& row) {
                 return row.overdueLoans > 0 ? std::optional(CellMark{Icon::Attention, Tone::Attention}) : std::nullopt;
             },
             [](const Row& row) { return documents::countOf(row.overdueLoans); }},
        };
    }
};

} // namespace

ReaderList::ReaderList(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_categories(new CategoryNames(context, this)),
      m_model(Columns::all(context.library.clock(), *m_categories),
              [](const readers::ReaderRow& row) { return row.id.value; }),
      m_filter(new QLineEdit),
      m_register(new QPushButton),
      m_import(makeButton([] { return tr("Import readers…"); }, Icon::Import)),
      m_table(new DataTable(QStringLiteral("readers.list"), m_model, memoryIn(context.settings))),
      m_views(viewsName(), context.settings),
      m_chooser(new ViewChooser(
          m_views, [this] { return presentView(); }, this)) {
    m_register->setIcon(iconOf(Icon::ReaderAdd));
    m_register->setAutoDefault(false);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(&m_chooser->button());
    top->addWidget(m_register);
    top->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(&m_chooser->line());
    column->addWidget(m_table, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeAsking);
    m_reload.setSingleShot(true);
    m_reload.setInterval(pauseBeforeReload);
    connect(&m_pause, &QTimer::timeout, this, &ReaderList::ask);
    connect(&m_reload, &QTimer::timeout, this, [this] { m_model.reload(); });
    connect(m_filter, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_register, &QPushButton::clicked, this, &ReaderList::registerWanted);
    connect(m_import, &QPushButton::clicked, this, &ReaderList::importWanted);
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, &ReaderList::registerWanted);
    connect(m_table, &DataTable::opened, this, &ReaderList::opened);
    connect(m_chooser, &ViewChooser::chosen, this, &ReaderList::showView);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [](const ChangedRow& row) {
            return row.subject == Subject::Reader || row.subject == Subject::Loan;
        };
        if (std::ranges::any_of(rows, ours)) reloadSoon();
    });
    connect(m_categories, &CategoryNames::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(&context.connectivity, &Connectivity::returned, this, &ReaderList::reloadSoon);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { retranslate(); });
    new RowMemory(*m_table, context.settings, viewsName(), qs(context.library.address().shown()),
                  [this] { return text().isEmpty(); });
    ask();
}

void ReaderList::find(const QString& text) { m_filter->setText(text); }
QString ReaderList::text() const { return m_filter->text().trimmed(); }
void ReaderList::takeFocus() { m_filter->setFocus(Qt::ShortcutFocusReason); }

void ReaderList::ask() {
    m_pause.stop();
    Library& library = m_context.library;
    const std::string wanted = utf8(text());
    m_table->emptyState().setWords(
        Icon::Readers,
        [all = wanted.empty()] { return all ? tr("There are no readers yet.") : tr("No such reader was found."); },
        [] { return tr("Register a new reader"); });
    m_model.setSource(
        {[&library, wanted] { return library.read(&readers::ReaderQueries::anchors, wanted); },
         [&library, wanted](const PageRequest& request) {
             return library.read(&readers::ReaderQueries::page, wanted, library.clock().today(), request);
         },
         [&library](const std::vector<std::int64_t>& ids) {
             std::vector<readers::ReaderId> readers;
             for (const std::int64_t id : ids) readers.emplace_back(id);
             return library.read(&readers::ReaderQueries::rows, readers, library.clock().today());
         },
         [&library, wanted] {
             return library.read(&readers::ReaderQueries::ids, wanted)
                 .map([](const Result<std::vector<readers::ReaderId>>& ids) -> Result<std::vector<std::int64_t>> {
                     if (!ids) return fail(ids.error());
                     std::vector<std::int64_t> numbers;
                     for (const readers::ReaderId id : *ids) numbers.push_back(id.value);
                     return numbers;
                 });
         },
         text()});
}

SavedView ReaderList::presentView() const { return {{}, {{QStringLiteral("text"), text()}}, {}, m_table->columns()}; }

void ReaderList::showView(const SavedView& view) {
    m_filter->setText(view.filter[QStringLiteral("text")].toString());
    m_table->setColumns(view.columns);
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Loans at other desks never rest; a list that nobody sees can wait.
void ReaderList::reloadSoon() {
    m_stale = !isVisible();
    if (!m_stale) m_reload.start();
}

void ReaderList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false)) m_reload.start();
}

void ReaderList::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
    layout()->setSpacing(look.px(space::m));
}

void ReaderList::retranslate() {
    m_filter->setPlaceholderText(tr("Any part of the name, the birth year, the end of the phone number or the card"));
    m_filter->setAccessibleName(tr("Find a reader"));
    m_register->setText(tr("New reader"));
    m_register->setToolTip(tr("New reader (Shift+F1)"));
    m_table->setAccessibleName(tr("Readers"));
    m_model.retranslate();
}

/// Down and Enter in the filter go to the table, so the mouse is not needed between the two.
bool ReaderList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus(Qt::OtherFocusReason);
            if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
                m_table->setCurrentIndex(m_model.index(0, 0));
            if (key != Qt::Key_Down && m_model.rowCount() == 1 && m_model.idOf(0)) Q_EMIT opened(*m_model.idOf(0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
