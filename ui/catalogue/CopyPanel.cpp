#include "ui/catalogue/CopyPanel.h"

#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/catalogue/CopyEditor.h"
#include "ui/catalogue/CopyForm.h"
#include "ui/forms/FormScroll.h"
#include "ui/input/ActionRegistry.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/OneRow.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/ChangeWords.h"
#include "wording/CollectionWords.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/PlaceWords.h"
#include "wording/Prices.h"
#include "wording/Text.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace kitapdar::ui {

namespace {

using collection::CopyRow;

constexpr int eventsShown = 100;

struct CopyTable {
    Q_DECLARE_TR_FUNCTIONS(CopyTable)
};

QString stateText(const CopyRow& row) {
    if (row.dueOn) return CopyTable::tr("lent until %1").arg(dayText(*row.dueOn));
    if (row.copy.lending == collection::Lending::ReadingRoom && stateOf(row.copy) == collection::CopyState::InStock)
        return words(row.copy.lending);
    return stateWords(row.copy);
}

CellMark stateMark(const CopyRow& row) {
    if (row.dueOn) return {Icon::Clock, Tone::Info};
    switch (stateOf(row.copy)) {
    case collection::CopyState::InStock:
        return {Icon::Check, Tone::Ok};
    case collection::CopyState::Missing:
    case collection::CopyState::Lost:
        return {Icon::Refused, Tone::Refused};
    case collection::CopyState::WrittenOff:
        return {Icon::Minus, Tone::Secondary};
    default:
        return {Icon::Attention, Tone::Attention};
    }
}

std::vector<Column<CopyRow>> copyColumns(const std::vector<places::Place>& places, const Languages& languages) {
    return {{.head = {.id = QStringLiteral("inventory"),
                      .title = [] { return CopyTable::tr("Inventory number"); },
                      .width = 170},
             .text = [](const CopyRow& row) { return qs(row.copy.inventoryNumber.value_or(std::string())); }},
            {.head = {.id = QStringLiteral("barcode"), .title = [] { return CopyTable::tr("Barcode"); }, .width = 150},
             .text = [](const CopyRow& row) { return qs(row.copy.barcode.value_or(std::string())); }},
            {.head = {.id = QStringLiteral("state"), .title = [] { return CopyTable::tr("State"); }, .width = 240},
             .text = stateText,
             .mark = [](const CopyRow& row) { return std::optional(stateMark(row)); }},
            {.head = {.id = QStringLiteral("place"), .title = [] { return CopyTable::tr("Place"); }, .width = 200},
             .text = [&places, &languages](
                         const CopyRow& row) { return placeWords(places, row.copy.place, languages.current()); }},
            {.head = {.id = QStringLiteral("shelf"), .title = [] { return CopyTable::tr("Shelf mark"); }, .width = 130},
             .text = [](const CopyRow& row) { return qs(row.copy.shelf); }},
            {.head = {.id = QStringLiteral("price"),
                      .title = [] { return CopyTable::tr("Price"); },
                      .alignment = Qt::AlignRight,
                      .width = 100},
             .text = [](const CopyRow& row) { return priceText(row.copy.price, row.copy.currency); },
             .value = [](const CopyRow& row) { return priceCell(row.copy.price, row.copy.currency); }},
            {.head = {.id = QStringLiteral("card"), .title = [] { return CopyTable::tr("Card"); }, .width = 120},
             .text = [](const CopyRow& row) { return qs(row.readerCard.value_or(std::string())); }}};
}

struct EventText {
    QString operator()(const circulation::CopyLent& lent) const {
        if (!lent.card) return CopyPanel::tr("Lent to a reader, due %1").arg(dayText(lent.dueOn));
        return lent.card->empty() ? CopyPanel::tr("Lent to a forgotten reader, due %1").arg(dayText(lent.dueOn))
                                  : CopyPanel::tr("Lent to card %1, due %2").arg(qs(*lent.card), dayText(lent.dueOn));
    }
    QString operator()(const circulation::CopyReturned& returned) const {
        if (!returned.card) return CopyPanel::tr("Returned by a reader");
        return returned.card->empty() ? CopyPanel::tr("Returned by a forgotten reader")
                                      : CopyPanel::tr("Returned by card %1").arg(qs(*returned.card));
    }
    QString operator()(const journal::Entry& entry) const {
        const QString changed = words(changes, placeName);
        return changed.isEmpty() ? words(entry) : words(entry) + QStringLiteral(": ") + changed;
    }

    const std::vector<journal::FieldChange>& changes;
    PlaceNames placeName;
};

std::vector<Column<CopyHistoryLine>> eventColumns(const std::vector<places::Place>& places,
                                                  const Languages& languages) {
    const PlaceNames placeName = [&places, &languages](const std::string& code) {
        return placeWords(places, code, languages.current());
    };
    return {
        {.head = {.id = QStringLiteral("when"), .title = [] { return CopyTable::tr("When"); }, .width = 150},
         .text = [](const CopyHistoryLine& line) { return momentText(line.event.at); }},
        {.head = {.id = QStringLiteral("what"), .title = [] { return CopyTable::tr("What happened"); }, .width = 380},
         .text =
             [placeName](const CopyHistoryLine& line) {
                 return std::visit(EventText{line.changes, placeName}, line.event.what);
             }},
        {.head = {.id = QStringLiteral("who"), .title = [] { return CopyTable::tr("Who"); }, .width = 160},
         .text = [](const CopyHistoryLine& line) { return qs(line.event.operatorName); }}};
}

} // namespace

CopyPanel::CopyPanel(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_copies(copyColumns(m_places, context.languages), [](const CopyRow& row) { return row.copy.id.value; }),
      m_events(eventColumns(m_places, context.languages), [](const CopyHistoryLine& line) { return line.number; }),
      m_form(new CopyForm(context)),
      m_editor(new CopyEditor(context)),
      m_actionForm(new CopyActionForm(context)),
      m_table(new DataTable(QStringLiteral("catalogue.copies"), m_copies, memoryIn(context.settings))),
      m_historyHead(new Label({}, Type::Body, Tone::Secondary, true)),
      m_history(new DataTable(QStringLiteral("catalogue.copyHistory"), m_events, memoryIn(context.settings))),
      m_splitter(new QSplitter(Qt::Vertical)) {
    build();
    m_copies.readBy([this] { reload(); });
    m_events.readBy([this] { readHistory(); });
    for (const char* id : {"window.edit", "catalogue.addCopy", "catalogue.copyLost", "catalogue.copyFound",
                           "catalogue.copyDamaged", "catalogue.copyWriteOff", "catalogue.copyBatch", "window.labels"}) {
        if (QAction* action = context.actions.find(QLatin1String(id))) m_table->addAction(action);
    }
    connectForms();
    connect(m_table, &DataTable::currentIdChanged, this, [this] {
        readHistory();
        // Later: while rows are exchanged the current one is for a moment another copy.
        QMetaObject::invokeMethod(this, &CopyPanel::followChoice, Qt::QueuedConnection);
    });
    connect(m_table, &DataTable::opened, this, [this](std::int64_t copy) {
        const CopyRow* row = m_copies.rowWith(copy);
        if (row && row->readerCard) Q_EMIT readerWanted(qs(*row->readerCard));
    });
    readPlaces();
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        if (std::ranges::any_of(rows, [](const ChangedRow& row) { return row.subject == Subject::Place; }))
            readPlaces();
    });
    onLanguageChange(this, [this] { m_history->viewport()->update(); });
}

void CopyPanel::connectForms() {
    const auto chosen = [this](std::int64_t copy) {
        select(copy);
        reload();
        m_table->setFocus();
    };
    connect(m_form, &CopyForm::added, this, [this](std::int64_t copy) {
        select(copy);
        reload();
    });
    connect(m_editor, &CopyEditor::saved, this, chosen);
    connect(m_editor, &CopyEditor::outdated, this, &CopyPanel::reload);
    connect(m_actionForm, &CopyActionForm::done, this, chosen);
}

void CopyPanel::readPlaces() {
    m_context.library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& rows) {
            if (!rows) return;
            m_places.clear();
            for (const places::PlaceRow& row : *rows) m_places.push_back(row.place);
            m_form->setPlaces(m_places);
            m_editor->setPlaces(m_places);
            m_table->viewport()->update();
        });
}

void CopyPanel::build() {
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->emptyState().setWords(
        Icon::Copy, [this] { return tr("There are no copies of this title."); }, [this] { return tr("Add a copy"); });
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, &CopyPanel::openForm);
    sayHistory();
    keepWorded(m_table, [this] { m_table->setAccessibleName(tr("Copies")); });
    keepWorded(m_history, [this] { m_history->setAccessibleName(tr("History of the copy")); });
    m_historyHead->setWords([this] { return tr("History of the copy"); });
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_historyHead);
    column->addWidget(m_history, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(below);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto* all = new QVBoxLayout(this);
    all->addWidget(new FormScroll({m_form, m_editor, m_actionForm}));
    all->addWidget(m_splitter, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_splitter, m_form, m_editor, m_actionForm})
        each->installEventFilter(this);
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // a form that is open goes before
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void CopyPanel::sayHistory() {
    m_history->emptyState().setWords(Icon::History, [this] {
        return m_table->currentId() ? tr("Nothing has happened to this copy yet.")
                                    : tr("Choose a copy to see what happened to it.");
    });
}

void CopyPanel::applyLook(const Look& look) {
    layout()->setContentsMargins(0, look.px(space::m), 0, 0);
    layout()->setSpacing(look.px(space::m));
    m_splitter->setHandleWidth(look.px(space::m));
    m_splitter->setMinimumHeight(look.px(size::row) * 3); // the head and two copies
    m_splitter->widget(1)->setMinimumHeight(1);           // it gives way before the page has to scroll
    m_splitter->widget(1)->layout()->setSpacing(look.px(space::s));
}

/// Where both do not find room beside a form, the copies go before their history.
bool CopyPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_splitter && event->type() == QEvent::Resize) {
        constexpr int both = 300; // px at 100 %
        const int room = m_splitter->height() + layout()->contentsMargins().top();
        m_splitter->widget(1)->setVisible(room >= lookOf(this).px(both));
    }
    if (watched != m_splitter && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        makeRoom();
    return QWidget::eventFilter(watched, event);
}

bool CopyPanel::hasForm() const { return !m_form->isHidden() || !m_editor->isHidden() || !m_actionForm->isHidden(); }

/// On a low screen, or with large letters, a form has the place for itself: a strip of it would be of no use.
void CopyPanel::makeRoom() {
    constexpr int both = 300; // px at 100 %: a form, and some copies below it
    m_splitter->setVisible(!hasForm() || height() >= lookOf(this).px(both));
    Q_EMIT formChanged();
}

void CopyPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    makeRoom();
}

void CopyPanel::show(catalogue::RecordId record) {
    if (m_record != record) {
        m_copies.clear();
        m_form->hide();
        m_editor->putAway();
        m_actionForm->putAway();
        m_form->resume(record);
    }
    m_resumes = m_resumes || m_record != record;
    m_record = record;
    reload();
}

void CopyPanel::reload() {
    if (!m_record) return;
    m_context.library.read(&collection::CopyList::ofRecord, m_context.library.session(), *m_record)
        .then(this, [this, asked = *m_record](const Result<std::vector<CopyRow>>& copies) {
            if (m_record != asked) return;
            if (!copies) return tellUnread(m_context.announcer, m_copies, copies.error());
            m_copies.setRows(*copies);
            const auto row = m_wanted ? m_copies.rowOf(*m_wanted) : std::nullopt;
            if (row)
                m_table->selectRow(*row);
            else if (!m_table->currentIndex().isValid() && !copies->empty())
                m_table->selectRow(0);
            const auto wanted = std::exchange(m_wanted, std::nullopt);
            m_editor->takeNews(*copies);
            if (std::exchange(m_resumes, false)) resumeEditor(wanted);
            readHistory();
        });
}

void CopyPanel::select(std::int64_t copy) {
    m_wanted = copy;
    if (const auto row = m_copies.rowOf(copy)) m_table->selectRow(*row);
}

void CopyPanel::openForm() {
    if (m_record) m_form->begin(*m_record);
}

/// What was typed for a copy of this title and not saved stands there again; of the copy that is wanted, when one is.
void CopyPanel::resumeEditor(std::optional<std::int64_t> wanted) {
    for (const CopyRow& row : m_copies.rows()) {
        if (wanted.value_or(row.copy.id.value) != row.copy.id.value || !m_editor->hasDraft(row.copy.id)) continue;
        select(row.copy.id.value);
        return m_editor->resume(row.copy);
    }
}

/// A form is about the copy that it was opened for: when another one is chosen it is put away.
void CopyPanel::followChoice() {
    const auto chosen = m_table->currentId();
    if (!chosen) return;
    const QWidget* focus = window()->focusWidget();
    const bool isWithin = focus && (m_editor->isAncestorOf(focus) || m_actionForm->isAncestorOf(focus));
    if (m_editor->copy() != collection::CopyId(*chosen)) m_editor->putAway();
    if (m_actionForm->copy() != collection::CopyId(*chosen)) m_actionForm->putAway();
    if (isWithin && m_editor->isHidden() && m_actionForm->isHidden()) m_table->setFocus();
}

/// The choice among the copies is meant where they had the keyboard last in this window, which may have given it to
/// another one.
bool CopyPanel::edit() {
    const QWidget* focus = window()->focusWidget();
    const auto copy = m_table->currentId();
    const CopyRow* row = copy ? m_copies.rowWith(*copy) : nullptr;
    const bool among = focus && (focus == m_table || m_table->isAncestorOf(focus) || m_editor->isAncestorOf(focus));
    if (!row || !isVisible() || !among) return false;
    m_actionForm->putAway();
    m_editor->edit(row->copy);
    return true;
}

bool CopyPanel::save() {
    if (m_editor->isHidden()) return false;
    m_editor->save();
    return true;
}

void CopyPanel::act(CopyAction action) {
    const Words none = [] { return tr("Choose a copy first."); };
    const auto copy = oneRow(*m_table, m_context.announcer, none);
    if (!copy) return;
    const CopyRow* row = m_copies.rowWith(*copy);
    if (!row) return m_context.announcer.tell(Tone::Info, none);
    if (m_table->currentId() != copy) select(*copy); // the form is of the row in front
    m_editor->putAway();
    m_actionForm->begin(action, row->copy);
}

bool CopyPanel::closeForm() {
    if (!m_actionForm->isHidden()) {
        m_actionForm->leave();
        if (m_actionForm->isHidden()) m_table->setFocus();
        return true;
    }
    if (!m_editor->isHidden()) {
        m_editor->leave();
        if (m_editor->isHidden()) m_table->setFocus();
        return true;
    }
    if (m_form->isHidden()) return false;
    m_form->leave();
    if (m_form->isHidden()) m_table->setFocus();
    return true;
}

void CopyPanel::readHistory() {
    const auto copy = m_table->currentId();
    const quint64 asked = ++m_asked;
    // The history of the same copy stays until it is read again.
    if (std::exchange(m_historyOf, copy) != copy) m_events.clear();
    sayHistory();
    if (!copy) return m_events.setRows({});
    m_context.library.read(&journal::ChangeQueries::of, journal::Subject{"copy", *copy}, eventsShown)
        .then(this, [this, asked, copy = collection::CopyId(*copy)](const Result<journal::FieldChanges>& changes) {
            if (asked != m_asked) return;
            changes ? readEvents(copy, *changes) : m_events.fail(changes.error());
        });
}

void CopyPanel::readEvents(collection::CopyId copy, const journal::FieldChanges& changes) {
    m_context.library.read(&circulation::CopyHistory::of, m_context.library.session(), copy, eventsShown)
        .then(this, [this, asked = m_asked, changes](const Result<std::vector<circulation::CopyEvent>>& events) {
            if (asked != m_asked) return;
            if (!events) return m_events.fail(events.error());
            std::vector<CopyHistoryLine> lines;
            for (const circulation::CopyEvent& event : *events) {
                const auto* entry = std::get_if<journal::Entry>(&event.what);
                const auto changed = entry ? changes.find(entry->seq) : changes.end();
                lines.push_back({static_cast<std::int64_t>(lines.size()) + 1, event,
                                 changed == changes.end() ? std::vector<journal::FieldChange>() : changed->second});
            }
            m_events.setRows(std::move(lines));
        });
}

} // namespace kitapdar::ui
