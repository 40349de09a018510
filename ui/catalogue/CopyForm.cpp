#include "ui/catalogue/CopyForm.h"

#include "core/collection/CopyService.h"
#include "core/library/Library.h"
#include "ui/input/CodeField.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Link.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

using collection::Copy;

collection::NewCopy newCopy(catalogue::RecordId record, const collection::Copy& typed) {
    return {record, typed.barcode, typed.inventoryNumber, typed.place, typed.price, typed.lending};
}

std::vector<Option<collection::Lending>> lendings() {
    using collection::Lending;
    std::vector<Option<Lending>> all;
    for (const Lending each : {Lending::Home, Lending::ReadingRoom})
        all.push_back({each, [each] { return words(each); }});
    return all;
}

constexpr std::array widths = {3, 3, 3, 2, 3}; // of the fields beside each other
constexpr std::array draftNames = {"barcode", "inventory", "place", "price", "lending"};

QString draftOf(catalogue::RecordId record) { return QStringLiteral("copy-new/") + QString::number(record.value); }

} // namespace

QString placeWords(const std::vector<collection::Place>& places, const std::string& code, Language language) {
    const auto found = std::ranges::find(places, code, &collection::Place::code);
    if (found == places.end()) return qs(code);
    const std::string& name = language == Language::Kazakh    ? found->kk
                              : language == Language::Russian ? found->ru
                                                              : found->en;
    return name.empty() ? qs(code) : qs(name);
}

CopyForm::CopyForm(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_draft(new FormDraft(context.settings.drafts(), this)),
      m_barcode(m_form.line(
          &Copy::barcode, [] { return tr("Barcode"); }, [] { return tr("the next one"); })),
      m_inventory(m_form.line(
          &Copy::inventoryNumber, [] { return tr("Inventory number"); }, [] { return tr("the next one"); })),
      m_place(m_form.choice(&Copy::place, [] { return tr("Place"); })),
      m_price(m_form.line(&Copy::price, [] { return tr("Price, ₸"); })),
      m_add(makePrimaryButton([this] { return tr("Add the copy"); })),
      m_refusal(new Label({}, Type::Body, Tone::Refused)) {
    m_form.choice(
        &Copy::lending, [] { return tr("Lending"); }, lendings());
    auto* head = new Label({}, Type::Large, Tone::Normal, true);
    head->setWords([this] { return tr("One more copy"); });
    content()->addWidget(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(lookOf(this).px(space::m));
    for (std::size_t i = 0; i < widths.size(); ++i) {
        row->addLayout(labelAbove(m_form.fields()[i]), widths[i]);
        m_draft->watch(QString::fromLatin1(draftNames.at(i)), m_form.fields()[i].widget);
    }
    content()->addLayout(row);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton([this] { return tr("Close"); });
    m_refusal->setWordWrap(true);
    buttons->addWidget(m_refusal, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    content()->addLayout(buttons);
    m_price->setAlignment(Qt::AlignRight);
    for (QLineEdit* each : {m_barcode, m_inventory}) takeCodes(*each);
    for (QLineEdit* each : {m_barcode, m_inventory, m_price})
        connect(each, &QLineEdit::returnPressed, this, &CopyForm::submit);
    connect(m_add, &QPushButton::clicked, this, &CopyForm::submit);
    connect(cancel, &QPushButton::clicked, this, &CopyForm::leave);
    hide();
}

void CopyForm::setPlaces(const std::vector<collection::Place>& places) {
    if (m_places.size() == places.size()) return;
    m_places = places;
    std::vector<Option<std::string>> options;
    for (const collection::Place& each : places)
        options.push_back({each.code, [this, code = each.code] {
                               return placeWords(m_places, code, m_context.languages.current());
                           }});
    m_place->setOptions(std::move(options));
}

void CopyForm::begin(catalogue::RecordId record) {
    open(record);
    m_barcode->setFocus(Qt::OtherFocusReason);
}

void CopyForm::resume(catalogue::RecordId record) {
    if (m_context.settings.drafts().find(draftOf(record))) open(record);
}

void CopyForm::open(catalogue::RecordId record) {
    m_record = record;
    const QString link = Link{QStringLiteral("record"), record.value, {}}.toString();
    m_draft->begin(draftOf(record), link, [this] {
        for (QLineEdit* each : {m_barcode, m_inventory, m_price}) each->clear();
    });
    m_refusal->clear();
    show();
}

void CopyForm::leave() {
    m_draft->leave(m_context.dialogs, *this, [this] { hide(); });
}

void CopyForm::submit() {
    if (!m_record || !m_add->isEnabled()) return;
    const auto copy = m_form.typed({});
    if (!copy) {
        m_price->setFocus();
        return m_refusal->setWords([] { return tr("The price is an amount in tenge, as 1500 or 1500,50."); });
    }
    m_add->setEnabled(false);
    m_context.library.write(&collection::CopyService::add, newCopy(*m_record, *copy))
        .then(this, [this](const Result<collection::Copy, collection::AddCopyRefusal>& answer) { answered(answer); });
}

void CopyForm::answered(const Result<collection::Copy, collection::AddCopyRefusal>& answer) {
    m_add->setEnabled(true);
    if (!answer) {
        const auto* inUse = std::get_if<collection::CodeInUse>(&answer.error());
        const bool inventory = std::holds_alternative<collection::InventoryNumberTaken>(answer.error()) ||
                               (inUse && inUse->as == text::CodeKind::Barcode);
        (inventory ? m_inventory : m_barcode)->setFocus();
        return m_refusal->setWords([no = answer.error()] { return notSavedWords(faultIn(no), words(no)); });
    }
    m_draft->drop();
    hide();
    m_context.announcer.done(
        [number = qs(answer->inventoryNumber.value_or(std::string()))] { return tr("Copy %1 was added.").arg(number); },
        Undo::Offered);
    Q_EMIT added(answer->id.value);
}

/// Ctrl+Enter in a field is the form's and not the window's: the field tells of it as of Enter.
bool CopyForm::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.modifiers() & Qt::ControlModifier && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter))
            event->accept();
    }
    return Card::event(event);
}

void CopyForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace kitapdar::ui
