#include "ui/catalogue/CopyEditor.h"

#include "core/collection/CopyColumns.h"
#include "core/collection/CopyService.h"
#include "core/library/Library.h"
#include "ui/catalogue/CopySubject.h"
#include "ui/input/CodeField.h"
#include "ui/models/Merge.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Link.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

using collection::Accounted;
using collection::Circulation;
using collection::Condition;
using collection::Copy;
using collection::Lending;

template <class Value>
std::vector<Option<Value>> optionsOf(const std::vector<Value>& values) {
    std::vector<Option<Value>> all;
    for (const Value each : values) all.push_back({each, [each] { return words(each); }});
    return all;
}

constexpr int fieldsInRow = 4;
constexpr std::array draftNames = {
    "barcode",     "inventory", "price",        "lending",          "place", "shelf", "accounted",
    "circulation", "condition", "condition-on", "condition-reason", "parts", "note"};

QString draftOf(collection::CopyId copy) { return QStringLiteral("copy-edit/") + QString::number(copy.value); }

} // namespace

CopyEditor::CopyEditor(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_draft(new FormDraft(context.settings.drafts(), this)),
      m_barcode(m_form.line(&Copy::barcode, [] { return tr("Barcode"); })),
      m_inventory(m_form.line(&Copy::inventoryNumber, [] { return tr("Inventory number"); })),
      m_price(m_form.line(&Copy::price, [] { return tr("Price, ₸"); })),
      m_lending(m_form.choice(
          &Copy::lending, [] { return tr("Lending"); }, optionsOf<Lending>({Lending::Home, Lending::ReadingRoom}))),
      m_place(m_form.choice(&Copy::place, [] { return tr("Place"); })),
      m_shelf(m_form.line(&Copy::shelf, [] { return tr("Shelf mark"); })),
      m_accounted(m_form.choice(
          &Copy::accounted, [] { return tr("Account"); },
          optionsOf<Accounted>({Accounted::Entered, Accounted::Expected}))),
      m_circulation(m_form.choice(&Copy::circulation, [] { return tr("Where it is"); })),
      m_condition(m_form.choice(
          &Copy::condition, [] { return tr("Condition"); },
          optionsOf<Condition>({Condition::Sound, Condition::Damaged, Condition::Missing, Condition::Lost}))),
      m_conditionOn(m_form.day(
          &Copy::conditionOn, [] { return tr("Since"); }, [] { return tr("today"); },
          [this] { return m_context.library.clock().today(); })),
      m_conditionReason(m_form.line(&Copy::conditionReason, [] { return tr("Reason"); })),
      m_parts(m_form.line(
          &Copy::parts, [] { return tr("Accompanying parts"); }, [] { return tr("map, disc"); })),
      m_note(m_form.line(&Copy::note, [] { return tr("Note"); })),
      m_save(makePrimaryButton([this] { return tr("Save"); })),
      m_head(new Label({}, Type::Large, Tone::Normal, true)),
      m_message(new Label({}, Type::Body, Tone::Refused)) {
    content()->addWidget(m_head);
    content()->addLayout(buildFields());
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton([this] { return tr("Close"); });
    m_message->setWordWrap(true);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    content()->addLayout(buttons);
    m_price->setAlignment(Qt::AlignRight);
    for (QLineEdit* each : {m_barcode, m_inventory}) takeCodes(*each);
    readKeys(*m_barcode, KeysRead::All);
    readKeys(*m_inventory, KeysRead::Digits); // its letters are of any alphabet
    for (QLineEdit* each :
         {m_barcode, m_inventory, m_price, m_shelf, m_conditionOn, m_conditionReason, m_parts, m_note})
        connect(each, &QLineEdit::returnPressed, this, &CopyEditor::save);
    connect(m_save, &QPushButton::clicked, this, &CopyEditor::save);
    connect(cancel, &QPushButton::clicked, this, &CopyEditor::leave);
    hide();
}

QLayout* CopyEditor::buildFields() {
    const int gap = lookOf(this).px(space::m);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(gap);
    QHBoxLayout* row = nullptr;
    for (std::size_t i = 0; i < draftNames.size(); ++i) {
        if (i % fieldsInRow == 0) {
            row = new QHBoxLayout;
            row->setSpacing(gap);
            rows->addLayout(row);
        }
        row->addLayout(labelAbove(m_form.fields()[i]), 1);
        m_draft->watch(QString::fromLatin1(draftNames.at(i)), m_form.fields()[i].widget);
    }
    return rows;
}

void CopyEditor::setPlaces(const std::vector<places::Place>& places) {
    m_places = places;
    offerPlaces();
}

/// A hold puts a copy aside and a transfer sends it, so neither is chosen by hand; a copy that stands so keeps it.
void CopyEditor::offerWhereabouts(Circulation present) {
    std::vector<Circulation> offered = {Circulation::OnShelf, Circulation::OnDisplay, Circulation::Bindery,
                                        Circulation::Digitization, Circulation::Withheld};
    if (std::ranges::find(offered, present) == offered.end()) offered.push_back(present);
    m_circulation->setOptions(optionsOf(offered));
}

void CopyEditor::offerPlaces() {
    std::vector<Option<std::string>> options = {{std::string(), [] { return tr("no place"); }}};
    for (const places::Place& each : m_places) {
        if (each.closed && !(m_copy && m_copy->place == each.code)) continue;
        options.push_back({each.code, [this, code = each.code] {
                               return placeWords(m_places, code, m_context.languages.current());
                           }});
    }
    m_place->setOptions(std::move(options));
}

std::optional<collection::CopyId> CopyEditor::copy() const { return m_copy ? std::optional(m_copy->id) : std::nullopt; }

bool CopyEditor::hasDraft(collection::CopyId copy) const {
    return m_context.settings.drafts().find(draftOf(copy)).has_value();
}

void CopyEditor::edit(const Copy& copy) {
    if (isHidden() || !m_copy || m_copy->id != copy.id) resume(copy);
    m_barcode->setFocus(Qt::OtherFocusReason);
    m_barcode->selectAll();
}

void CopyEditor::resume(const Copy& copy) {
    m_copy = copy;
    offerPlaces();
    offerWhereabouts(copy.circulation);
    m_head->setWords([name = nameOf(copy)] { return tr("Copy %1").arg(name); });
    say({}, Tone::Info);
    const QString link = Link{QStringLiteral("copy"), copy.id.value, {}}.toString();
    const auto restored = m_draft->begin(
        draftOf(copy.id), link, [&] { m_form.show(copy); }, subjectOf(copy));
    m_draft->offer(m_context.announcer);
    if (restored == FormDraft::Restored::Typed)
        say([] { return tr("Here is again what you typed before; it is not saved yet."); }, Tone::Info);
    if (restored == FormDraft::Restored::Differs)
        say(
            [] {
                return tr("Here is again what you typed before. The copy was changed meanwhile; look before you save.");
            },
            Tone::Attention);
    show();
}

void CopyEditor::takeNews(const std::vector<collection::CopyRow>& rows) {
    if (isHidden() || !m_copy || m_saving) return;
    const auto row = std::ranges::find_if(rows, [&](const auto& each) { return each.copy.id == m_copy->id; });
    if (row == rows.end()) return putAway();
    const Copy& stored = row->copy;
    if (stored.version == m_copy->version) return;
    const auto typed = m_form.typed(*m_copy);
    const auto together = typed ? merged(*m_copy, *typed, stored, collection::copyColumns) : std::nullopt;
    if (!together)
        return say(
            [] {
                return tr(
                    "The same was changed meanwhile. What you typed stays here, but it cannot be saved over "
                    "that; close and look at the copy again.");
            },
            Tone::Attention);
    const bool untouched = sameFields(*m_copy, *typed, collection::copyColumns);
    m_copy = stored;
    offerWhereabouts(stored.circulation);
    m_draft->stored([&] { m_form.show(stored); });
    m_draft->setAbout(subjectOf(stored));
    m_form.show(*together);
    say(
        [untouched] {
            return untouched ? tr("The copy was changed meanwhile; here is what it is now.")
                             : tr("The copy was changed meanwhile; what you typed is kept.");
        },
        Tone::Info);
}

void CopyEditor::say(const Words& words, Tone tone) {
    m_message->setTone(tone);
    m_message->setWords(words);
}

void CopyEditor::save() {
    if (!m_copy || m_saving) return;
    const auto typed = m_form.typed(*m_copy);
    if (!typed) {
        QWidget* wrong = m_form.misunderstood();
        wrong->setFocus();
        if (wrong == m_price)
            return say([] { return tr("The price is an amount in tenge, as 1500 or 1500,50."); }, Tone::Refused);
        return say([] { return tr("Write the day as 03.02.2026."); }, Tone::Refused);
    }
    if (m_form.isSame(*typed, *m_copy)) {
        m_context.announcer.tell(Tone::Info, nothingChangedWords);
        m_draft->drop();
        hide();
        return Q_EMIT saved(m_copy->id.value);
    }
    m_saving = true;
    m_context.library.write(&collection::CopyService::edit, *typed)
        .then(this, [this, copy = *typed](const Result<Copy, collection::ChangeCopyRefusal>& answer) {
            m_saving = false;
            const bool isHere = !isHidden() && m_copy && m_copy->id == copy.id;
            isHere ? answered(answer) : answeredBehind(copy, answer);
        });
}

/// The form was put away before the answer came, and may be open for another copy.
void CopyEditor::answeredBehind(const Copy& copy, const Result<Copy, collection::ChangeCopyRefusal>& answer) {
    if (!answer)
        return m_context.announcer.tell(Tone::Refused, [no = answer.error(), name = nameOf(copy)] {
            return tr("Copy %1: %2").arg(name, notSavedWords(faultIn(no), words(no)));
        });
    if (m_copy && m_copy->id == copy.id)
        m_draft->drop();
    else
        m_context.settings.drafts().drop(draftOf(copy.id));
    tellSaved(*answer);
}

void CopyEditor::tellSaved(const Copy& copy) {
    m_context.announcer.done([name = nameOf(copy)] { return tr("Saved: copy %1").arg(name); }, Undo::Offered);
}

void CopyEditor::answered(const Result<Copy, collection::ChangeCopyRefusal>& answer) {
    if (!answer) {
        const auto& no = answer.error();
        if (const Fault* fault = faultIn(no); fault && fault->kind == Fault::Kind::Conflict) return Q_EMIT outdated();
        if (std::holds_alternative<collection::InventoryNumberTaken>(no)) m_inventory->setFocus();
        if (std::holds_alternative<collection::BarcodeTaken>(no)) m_barcode->setFocus();
        if (std::holds_alternative<collection::DayInFuture>(no)) m_conditionOn->setFocus();
        return say([no] { return notSavedWords(faultIn(no), words(no)); }, Tone::Refused);
    }
    m_draft->drop();
    hide();
    tellSaved(*answer);
    Q_EMIT saved(answer->id.value);
}

void CopyEditor::leave() {
    m_draft->leave(m_context.dialogs, *this, [this] { hide(); });
}

void CopyEditor::putAway() {
    if (isHidden()) return;
    if (m_draft->isTyped() && !m_saving) tellKept(m_context.announcer, *m_copy);
    hide();
}

void CopyEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace kitapdar::ui
