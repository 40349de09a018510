#include "ui/digitization/ItemFields.h"

#include "core/digitization/ItemColumns.h"
#include "core/digitization/ItemService.h"
#include "core/library/Library.h"
#include "ui/digitization/ItemTexts.h"
#include "ui/models/Merge.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Link.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

using digitization::Category;
using digitization::Item;

constexpr int mostPush = 3;
constexpr std::array draftNames{"category", "bump",     "due",
                                "batch",    "assignee", "note"}; // of the fields, in their order
constexpr std::size_t fixedWhenDelivered = 4;                    // the first fields: category, push, due date, batch

/// Where the fields stand.
struct Cell {
    int row;
    int column;
    int span = 1;
};
constexpr std::array cells{Cell{0, 0}, Cell{0, 1}, Cell{1, 0}, Cell{1, 1}, Cell{2, 0, 2}, Cell{3, 0, 2}};

std::vector<Option<Category>> categories() {
    std::vector<Option<Category>> all;
    for (const Category each :
         {Category::LocalHistory, Category::Rare, Category::Newspaper, Category::Request, Category::Other})
        all.push_back({each, [each] { return words(each); }, iconOf(each)});
    return all;
}

std::vector<Option<int>> pushes() {
    std::vector<Option<int>> all{{0, [] { return ItemFields::tr("none"); }}};
    for (int push = 1; push <= mostPush; ++push)
        all.push_back({push, [push] { return QStringLiteral("+%1").arg(push); }});
    return all;
}

QString draftOf(digitization::ItemId item) { return Link{QStringLiteral("item"), item.value, {}}.toString(); }

/// Due dates lie ahead: a year of two digits is of this century.
Day latestDue(Day today) {
    constexpr int century = 100 * 365;
    return today.plusDays(century / 2);
}

} // namespace

ItemFields::ItemFields(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_draft(new FormDraft(context.settings.drafts(), this)),
      m_category(m_form.choice(
          &Item::category, [] { return tr("Category"); }, categories())) {
    const auto bump = m_form.choice(
        &Item::bump, [] { return tr("Move up in the queue"); }, pushes());
    m_due = m_form.day(
        &Item::dueOn, [] { return tr("Due"); }, [] { return tr("dd.mm.yyyy"); },
        [this] { return latestDue(m_context.library.clock().today()); });
    m_batch = m_form.choice(&Item::batchId, [] { return tr("Batch"); });
    m_assignee = m_form.line(&Item::assignee, [] { return tr("Who works on it"); });
    m_note = m_form.text(&Item::note, [] { return tr("Note"); });
    for (std::size_t i = 0; i < draftNames.size(); ++i)
        m_draft->watch(QString::fromLatin1(draftNames.at(i)), m_form.fields()[i].widget);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const LabelledWidget& field = m_form.fields()[i];
        grid->addWidget(labelFor(field.widget, field.label), 2 * cells[i].row, cells[i].column, 1, cells[i].span);
        grid->addWidget(field.widget, 2 * cells[i].row + 1, cells[i].column, 1, cells[i].span);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    for (QComboBox* box : {m_category->box(), bump->box(), m_batch->box()}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::activated, this, &ItemFields::save);
    }
    for (QLineEdit* field : {m_due, m_assignee}) connect(field, &QLineEdit::editingFinished, this, &ItemFields::save);
    // A field that is merely left says nothing; who presses Enter wants to know.
    for (QLineEdit* field : {m_due, m_assignee}) connect(field, &QLineEdit::returnPressed, this, &ItemFields::tellSame);
    connect(&context.connectivity, &Connectivity::returned, this, &ItemFields::saveDrafts);
    setEnabled(false);
}

void ItemFields::applyLook(const Look& look) {
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setHorizontalSpacing(look.px(space::s));
    grid->setVerticalSpacing(look.px(space::xs));
    m_note->setFixedHeight(look.px(56));
}

bool ItemFields::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut) save();
    return QWidget::eventFilter(watched, event);
}

void ItemFields::setBatches(const std::vector<digitization::BatchProgress>& batches) {
    const auto same = [](const auto& a, const auto& b) {
        return a.batch.id == b.batch.id && a.batch.name == b.batch.name;
    };
    if (m_batch->box()->count() > 0 && std::ranges::equal(batches, m_batches, same)) return; // the list may be open
    m_batches = batches;
    const QScopedValueRollback filling(m_filling, true);
    std::vector<Option<std::optional<digitization::BatchId>>> options{{std::nullopt, [] { return tr("no batch"); }}};
    for (const auto& each : batches) options.push_back({each.batch.id, [name = qs(each.batch.name)] { return name; }});
    m_batch->setOptions(std::move(options));
}

void ItemFields::setItem(const Item& item) {
    setEnabled(true);
    for (std::size_t i = 0; i < fixedWhenDelivered; ++i)
        m_form.fields()[i].widget->setEnabled(!digitization::isDelivered(item.state));
    if (!m_item || m_item->id != item.id) {
        keepDraft();
        const auto draft = m_drafts.find(item.id);
        m_item = draft == m_drafts.end() ? item : draft->second.base;
        const auto restored = m_draft->begin(
            draftOf(item.id), draftOf(item.id), [&] { fill(*m_item); }, draftSubjectOf(item, {}));
        m_draft->offer(m_context.announcer);
        if (draft != m_drafts.end()) fill(draft->second.typed);
        if (restored == FormDraft::Restored::Differs)
            m_context.announcer.tell(Tone::Attention, [] {
                return tr(
                    "Here is again what you typed before and what is not saved. The "
                    "same was changed meanwhile; look before you go on.");
            });
    }
    // Somebody may be typing. When the same field was changed elsewhere, the old version is kept: writing it will be
    // refused and told.
    const auto typed = m_form.typed(*m_item);
    const auto together = typed ? merged(*m_item, *typed, item, digitization::itemColumns) : std::nullopt;
    if (!together) return;
    m_item = item;
    m_draft->stored([&] { fill(item); });
    fill(*together);
}

void ItemFields::fill(const Item& item) {
    const QScopedValueRollback filling(m_filling, true);
    m_form.show(item);
}

/// Of the item that is about to be left.
void ItemFields::keepDraft() {
    if (!m_item) return;
    const auto typed = m_form.typed(*m_item);
    if (typed && !sameFields(*typed, *m_item, digitization::itemColumns))
        m_drafts.insert_or_assign(m_item->id, Draft{*m_item, *typed});
}

void ItemFields::save() {
    if (!m_item || m_filling) return;
    const auto item = m_form.typed(*m_item);
    if (!item) {
        m_context.announcer.tell(Tone::Attention, [typed = m_due->text()] {
            return tr("“%1” is not a day. Write it as 27.02.2027.").arg(typed);
        });
        return;
    }
    if (sameFields(*item, *m_item, digitization::itemColumns)) return;
    if (m_writing) {
        m_again = true;
        return;
    }
    write({*m_item, *item});
}

void ItemFields::tellSame() {
    if (!m_item || m_writing) return;
    const auto typed = m_form.typed(*m_item);
    if (typed && sameFields(*typed, *m_item, digitization::itemColumns))
        m_context.announcer.tell(Tone::Info, nothingChangedWords);
}

/// One after the other: each is sent when the one before is written.
void ItemFields::saveDrafts() {
    save();
    if (!m_writing && !m_drafts.empty()) write(m_drafts.begin()->second);
}

void ItemFields::write(const Draft& draft) {
    m_writing = true;
    m_drafts.insert_or_assign(draft.typed.id, draft);
    m_context.library.write(&digitization::ItemService::edit, draft.typed)
        .then(this, [this, draft](const Result<Item, digitization::ItemRefusal>& written) { wrote(draft, written); });
}

void ItemFields::wrote(const Draft& draft, const Result<Item, digitization::ItemRefusal>& written) {
    m_writing = false;
    const bool again = std::exchange(m_again, false);
    const Fault* fault = written ? nullptr : faultIn(written.error());
    if (fault && (fault->kind == Fault::Kind::Offline || fault->kind == Fault::Kind::Busy))
        return m_context.announcer.tell(Tone::Attention,
                                        [fault = *fault] { return notSavedWords(&fault, words(fault)); });

    const auto kept = m_drafts.find(draft.typed.id);
    const bool typedOn =
        kept != m_drafts.end() && !sameFields(kept->second.typed, draft.typed, digitization::itemColumns);
    if (typedOn && written)
        kept->second.base = *written;
    else if (kept != m_drafts.end())
        m_drafts.erase(kept);

    const bool shown = m_item && m_item->id == draft.typed.id;
    if (shown && !typedOn && written) m_draft->drop();
    if (!shown && !typedOn) m_context.settings.drafts().drop(draftOf(draft.typed.id));
    if (!written) {
        if (fault && fault->kind == Fault::Kind::Conflict)
            m_context.announcer.tell(Tone::Attention, [] {
                return tr(
                    "Somebody else changed this title meanwhile. Your change was not written; "
                    "here is what it is now.");
            });
        else
            m_context.announcer.tell(Tone::Refused, [why = written.error()] { return words(why); });
        if (shown) fill(*m_item);
        return Q_EMIT changed();
    }
    if (shown) m_item = *written;
    m_context.announcer.clear();
    if (again) save();
    if (!m_writing && !m_drafts.empty()) return write(m_drafts.begin()->second);
    if (!m_writing) Q_EMIT changed();
}

} // namespace kitapdar::ui
