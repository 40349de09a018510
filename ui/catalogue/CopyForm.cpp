#include "ui/catalogue/CopyForm.h"

#include "core/collection/CopyService.h"
#include "core/library/Library.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace kitapdar::ui {

namespace {

std::optional<std::string> given(const QLineEdit& field) {
    const QString text = field.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(utf8(text));
}

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
      m_barcode(new QLineEdit),
      m_inventory(new QLineEdit),
      m_place(new QComboBox),
      m_price(new QLineEdit),
      m_lending(new QComboBox),
      m_add(makePrimaryButton([this] { return tr("Add the copy"); })),
      m_refusal(new Label({}, Type::Body, Tone::Refused)) {
    m_lending->addItems({{}, {}});
    const auto field = [](Words words, QWidget* edit) {
        auto* column = new QVBoxLayout;
        auto* label = new Label({}, Type::Body, Tone::Secondary);
        label->setWords(words);
        label->setBuddy(edit);
        keepWorded(edit, [edit, words] { edit->setAccessibleName(words()); });
        column->addWidget(label);
        column->addWidget(edit);
        return column;
    };
    auto* head = new Label({}, Type::Large, Tone::Normal, true);
    head->setWords([this] { return tr("One more copy"); });
    content()->addWidget(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(lookOf(this).px(space::m));
    row->addLayout(field([this] { return tr("Barcode"); }, m_barcode), 3);
    row->addLayout(field([this] { return tr("Inventory number"); }, m_inventory), 3);
    row->addLayout(field([this] { return tr("Place"); }, m_place), 3);
    row->addLayout(field([this] { return tr("Price, ₸"); }, m_price), 2);
    row->addLayout(field([this] { return tr("Lending"); }, m_lending), 3);
    content()->addLayout(row);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton([this] { return tr("Close"); });
    m_refusal->setWordWrap(true);
    buttons->addWidget(m_refusal, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    content()->addLayout(buttons);
    m_price->setAlignment(Qt::AlignRight);
    for (QLineEdit* each : {m_barcode, m_inventory, m_price})
        connect(each, &QLineEdit::returnPressed, this, &CopyForm::submit);
    connect(m_add, &QPushButton::clicked, this, &CopyForm::submit);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    keepWorded(this, [this] { retranslate(); });
    hide();
}

void CopyForm::retranslate() {
    m_lending->setItemText(0, words(collection::Lending::Home));
    m_lending->setItemText(1, words(collection::Lending::ReadingRoom));
    for (QLineEdit* each : {m_barcode, m_inventory}) each->setPlaceholderText(tr("the next one"));
    for (int i = 0; i < m_place->count() && i < static_cast<int>(m_places.size()); ++i)
        m_place->setItemText(
            i, placeWords(m_places, m_places[static_cast<std::size_t>(i)].code, m_context.languages.current()));
    m_refusal->clear();
}

void CopyForm::setPlaces(const std::vector<collection::Place>& places) {
    if (m_place->count() == static_cast<int>(places.size())) return;
    m_places = places;
    m_place->clear();
    for (const collection::Place& each : places)
        m_place->addItem(placeWords(places, each.code, m_context.languages.current()), qs(each.code));
}

void CopyForm::begin(catalogue::RecordId record) {
    m_record = record;
    for (QLineEdit* each : {m_barcode, m_inventory, m_price}) each->clear();
    m_refusal->clear();
    show();
    m_barcode->setFocus(Qt::OtherFocusReason);
}

void CopyForm::submit() {
    if (!m_record || !m_add->isEnabled()) return;
    collection::NewCopy copy{*m_record, given(*m_barcode), given(*m_inventory), {}, {}, collection::Lending::Home};
    copy.place = utf8(m_place->currentData().toString());
    copy.lending = m_lending->currentIndex() == 1 ? collection::Lending::ReadingRoom : collection::Lending::Home;
    if (const auto price = m_price->text().trimmed(); !price.isEmpty()) {
        copy.price = Money::fromTenge(utf8(price));
        if (!copy.price) {
            m_price->setFocus();
            return refuse(tr("The price is an amount in tenge, as 1500 or 1500,50."));
        }
    }
    m_add->setEnabled(false);
    m_context.library.write(&collection::CopyService::add, copy)
        .then(this, [this](const Result<collection::Copy, collection::AddCopyRefusal>& answer) { answered(answer); });
}

void CopyForm::answered(const Result<collection::Copy, collection::AddCopyRefusal>& answer) {
    m_add->setEnabled(true);
    if (!answer) {
        const bool inventory = std::holds_alternative<collection::InventoryNumberTaken>(answer.error());
        (inventory ? m_inventory : m_barcode)->setFocus();
        return refuse(notSavedWords(faultIn(answer.error()), words(answer.error())));
    }
    hide();
    m_context.announcer.done(tr("Copy %1 was added.").arg(qs(answer->inventoryNumber.value_or(std::string()))),
                             Undo::Offered);
    Q_EMIT added(answer->id.value);
}

void CopyForm::refuse(const QString& words) { m_refusal->setText(words); }

void CopyForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Card::keyPressEvent(event);
}

} // namespace kitapdar::ui
