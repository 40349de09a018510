#include "ui/digitization/ItemFields.h"

#include "core/digitization/ItemService.h"
#include "core/library/Library.h"
#include "ui/digitization/ItemTexts.h"
#include "ui/models/Merge.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Connectivity.h"
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

constexpr std::array categories{Category::LocalHistory, Category::Rare, Category::Newspaper, Category::Request,
                                Category::Other};
constexpr int mostPush = 3;

template <class Act>
void eachField(Act act) {
    act(&Item::category);
    act(&Item::bump);
    act(&Item::dueOn);
    act(&Item::assignee);
    act(&Item::note);
    act(&Item::batchId);
}

constexpr auto fields = [](auto act) { eachField(act); };

void setText(QLineEdit& field, const QString& text) {
    if (field.text() != text) field.setText(text); // the cursor stays where somebody types
}

} // namespace

ItemFields::ItemFields(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_category(new QComboBox),
      m_bump(new QComboBox),
      m_due(new QLineEdit),
      m_assignee(new QLineEdit),
      m_batch(new QComboBox),
      m_note(new QPlainTextEdit) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto place = [grid](int row, int column, int span, Words words, QWidget* field) {
        auto* label = new Label({}, Type::Body, Tone::Secondary);
        label->setWords(words);
        label->setBuddy(field);
        keepWorded(field, [field, words] { field->setAccessibleName(words()); });
        grid->addWidget(label, 2 * row, column, 1, span);
        grid->addWidget(field, 2 * row + 1, column, 1, span);
    };
    place(
        0, 0, 1, [this] { return tr("Category"); }, m_category);
    place(
        0, 1, 1, [this] { return tr("Move up in the queue"); }, m_bump);
    place(
        1, 0, 1, [this] { return tr("Due"); }, m_due);
    place(
        1, 1, 1, [this] { return tr("Batch"); }, m_batch);
    place(
        2, 0, 2, [this] { return tr("Who works on it"); }, m_assignee);
    place(
        3, 0, 2, [this] { return tr("Note"); }, m_note);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    for (const Category category : categories) m_category->addItem(iconOf(iconOf(category)), QString());
    for (int push = 0; push <= mostPush; ++push) m_bump->addItem(QString());
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    for (QComboBox* box : {m_category, m_bump, m_batch}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::activated, this, &ItemFields::save);
    }
    for (QLineEdit* field : {m_due, m_assignee}) connect(field, &QLineEdit::editingFinished, this, &ItemFields::save);
    connect(&context.connectivity, &Connectivity::returned, this, &ItemFields::saveDrafts);
    keepWorded(this, [this] { retranslate(); });
    setEnabled(false);
}

void ItemFields::retranslate() {
    for (std::size_t i = 0; i < categories.size(); ++i)
        m_category->setItemText(static_cast<int>(i), words(categories[i]));
    m_bump->setItemText(0, tr("none"));
    for (int push = 1; push <= mostPush; ++push) m_bump->setItemText(push, QStringLiteral("+%1").arg(push));
    m_due->setPlaceholderText(tr("dd.mm.yyyy"));
    if (m_batch->count() > 0) m_batch->setItemText(0, tr("no batch"));
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
    if (m_batch->count() > 0 && std::ranges::equal(batches, m_batches, same)) return; // somebody may have the list open
    m_batches = batches;
    fillBatches();
}

void ItemFields::setItem(const Item& item) {
    setEnabled(true);
    if (!m_item || m_item->id != item.id) {
        keepDraft();
        const auto draft = m_drafts.find(item.id);
        m_item = draft == m_drafts.end() ? item : draft->second.base;
        fill(draft == m_drafts.end() ? item : draft->second.typed);
    }
    // Somebody may be typing. When the same field was changed elsewhere, the old version is kept: writing it will be
    // refused and told.
    const auto typed = edited();
    const auto together = typed ? merged(*m_item, *typed, item, fields) : std::nullopt;
    if (!together) return;
    m_item = item;
    fill(*together);
}

void ItemFields::fillBatches() {
    const QScopedValueRollback filling(m_filling, true);
    const QVariant chosen = m_batch->currentData();
    m_batch->clear();
    m_batch->addItem(tr("no batch"));
    for (const auto& each : m_batches)
        m_batch->addItem(qs(each.batch.name), QVariant::fromValue<qlonglong>(each.batch.id.value));
    chooseBatch(chosen.isValid() ? std::optional(chosen.toLongLong()) : std::nullopt);
    if (m_item && m_item->batchId && !chosen.isValid()) chooseBatch(m_item->batchId->value);
}

void ItemFields::chooseBatch(std::optional<std::int64_t> batch) {
    m_batch->setCurrentIndex(batch ? std::max(0, m_batch->findData(QVariant::fromValue<qlonglong>(*batch))) : 0);
}

void ItemFields::fill(const Item& item) {
    const QScopedValueRollback filling(m_filling, true);
    const auto place = std::ranges::find(categories, item.category);
    m_category->setCurrentIndex(static_cast<int>(place - categories.begin()));
    m_bump->setCurrentIndex(item.bump);
    setText(*m_due, dayText(item.dueOn));
    setText(*m_assignee, qs(item.assignee));
    if (m_note->toPlainText().trimmed() != qs(item.note)) m_note->setPlainText(qs(item.note));
    chooseBatch(item.batchId ? std::optional(item.batchId->value) : std::nullopt);
}

std::optional<Item> ItemFields::edited() {
    Item item = *m_item;
    item.category = categories[static_cast<std::size_t>(std::max(0, m_category->currentIndex()))];
    item.bump = std::max(0, m_bump->currentIndex());
    item.assignee = utf8(m_assignee->text().trimmed());
    item.note = utf8(m_note->toPlainText().trimmed());
    if (!m_batches.empty()) { // until they are read, the choice means nothing
        item.batchId.reset();
        if (m_batch->currentIndex() > 0) item.batchId = digitization::BatchId(m_batch->currentData().toLongLong());
    }
    item.dueOn.reset();
    if (const QString due = m_due->text().trimmed(); !due.isEmpty()) {
        // Due dates lie ahead: a year of two digits is of this century.
        constexpr int century = 100 * 365;
        item.dueOn = dayFrom(due, m_context.library.clock().today().plusDays(century / 2));
        if (!item.dueOn) return std::nullopt;
    }
    return item;
}

/// Of the item that is about to be left.
void ItemFields::keepDraft() {
    if (!m_item) return;
    const auto typed = edited();
    if (typed && !sameFields(*typed, *m_item, fields)) m_drafts.insert_or_assign(m_item->id, Draft{*m_item, *typed});
}

void ItemFields::save() {
    if (!m_item || m_filling) return;
    const auto item = edited();
    if (!item) {
        m_context.announcer.tell(Tone::Attention, tr("“%1” is not a day. Write it as 27.02.2027.").arg(m_due->text()));
        return;
    }
    if (sameFields(*item, *m_item, fields)) return;
    if (m_writing) {
        m_again = true;
        return;
    }
    write({*m_item, *item});
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
        return m_context.announcer.tell(Tone::Attention, notSavedWords(fault, words(*fault)));

    const auto kept = m_drafts.find(draft.typed.id);
    const bool typedOn = kept != m_drafts.end() && !sameFields(kept->second.typed, draft.typed, fields);
    if (typedOn && written)
        kept->second.base = *written;
    else if (kept != m_drafts.end())
        m_drafts.erase(kept);

    const bool shown = m_item && m_item->id == draft.typed.id;
    if (!written) {
        if (fault && fault->kind == Fault::Kind::Conflict)
            m_context.announcer.tell(Tone::Attention,
                                     tr("Somebody else changed this title meanwhile. Your change was not written; "
                                        "here is what it is now."));
        else
            m_context.announcer.tell(Tone::Refused, words(written.error()));
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
