#include "ui/catalogue/CopyForm.h"

#include "core/deliveries/CopyEntryService.h"
#include "core/library/Library.h"
#include "core/numbers/SeriesService.h"
#include "ui/catalogue/RecordSubject.h"
#include "ui/input/CodeField.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Link.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CollectionWords.h"
#include "wording/DeliveryWords.h"
#include "wording/FaultWords.h"
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

using collection::Copy;

collection::NewCopy newCopy(catalogue::RecordId record, const collection::Copy& typed, const std::string& series,
                            int count) {
    return {record,        typed.barcode, typed.inventoryNumber, typed.place, typed.price,
            typed.lending, series,        typed.shelf,           count};
}

std::vector<Option<collection::Lending>> lendings() {
    using collection::Lending;
    std::vector<Option<Lending>> all;
    for (const Lending each : {Lending::Home, Lending::ReadingRoom})
        all.push_back({each, [each] { return words(each); }});
    return all;
}

constexpr int fieldsInRow = 3;
constexpr std::array widths = {3, 3, 2}; // of the fields beside each other
constexpr int countWidth = 1;
constexpr std::array draftNames = {"barcode", "inventory", "price", "place", "shelf", "lending"};
constexpr int mostDigits = 3; // of a count

QString draftOf(catalogue::RecordId record) { return QStringLiteral("copy-new/") + QString::number(record.value); }

} // namespace

CopyForm::CopyForm(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_draft(new FormDraft(context.settings.drafts(), this)),
      m_count(new QLineEdit),
      m_barcode(m_form.line(
          &Copy::barcode, [] { return tr("Barcode"); }, [] { return tr("the next one"); })),
      m_inventory(m_form.line(
          &Copy::inventoryNumber, [] { return tr("Inventory number"); }, [] { return tr("the next one"); })),
      m_price(m_form.line(&Copy::price, [] { return tr("Price, ₸"); })),
      m_place(m_form.choice(&Copy::place, [] { return tr("Place"); })),
      m_shelf(m_form.line(&Copy::shelf, [] { return tr("Shelf mark"); })),
      m_series(std::make_shared<Choice<std::string>>()),
      m_seriesField(new QWidget),
      m_add(makePrimaryButton([this] { return tr("Add the copy"); })),
      m_refusal(new Label({}, Type::Body, Tone::Refused)) {
    m_form.choice(
        &Copy::lending, [] { return tr("Lending"); }, lendings());
    auto* head = new Label({}, Type::Large, Tone::Normal, true);
    head->setWords([this] { return tr("More copies"); });
    content()->addWidget(head);
    content()->addLayout(buildFields());
    m_seriesField->setLayout(labelAbove({[] { return tr("Series of the inventory number"); }, m_series->box()}));
    m_seriesField->layout()->setContentsMargins(0, 0, 0, 0);
    m_seriesField->hide();
    m_draft->watch(QStringLiteral("series"), m_series->box());
    content()->addWidget(m_seriesField);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton([this] { return tr("Close"); });
    m_refusal->setWordWrap(true);
    buttons->addWidget(m_refusal, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    content()->addLayout(buttons);
    m_price->setAlignment(Qt::AlignRight);
    m_count->setAlignment(Qt::AlignRight);
    for (QLineEdit* each : {m_count, m_barcode, m_inventory}) takeCodes(*each);
    readKeys(*m_barcode, KeysRead::All);
    readKeys(*m_inventory, KeysRead::Digits); // its letters are of any alphabet
    readKeys(*m_count, KeysRead::All);
    connect(m_count, &QLineEdit::textChanged, this, &CopyForm::countTyped);
    for (QLineEdit* each : {m_count, m_barcode, m_inventory, m_price, m_shelf})
        connect(each, &QLineEdit::returnPressed, this, &CopyForm::submit);
    connect(m_add, &QPushButton::clicked, this, &CopyForm::submit);
    connect(cancel, &QPushButton::clicked, this, &CopyForm::leave);
    hide();
}

QLayout* CopyForm::buildFields() {
    const int gap = lookOf(this).px(space::m);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(gap);
    QHBoxLayout* row = nullptr;
    for (std::size_t i = 0; i < draftNames.size(); ++i) {
        if (i % fieldsInRow == 0) {
            row = new QHBoxLayout;
            row->setSpacing(gap);
            rows->addLayout(row);
            if (i == 0) row->addLayout(labelAbove({[] { return tr("Number of copies"); }, m_count}), countWidth);
        }
        row->addLayout(labelAbove(m_form.fields()[i]), widths.at(i % fieldsInRow));
        m_draft->watch(QString::fromLatin1(draftNames.at(i)), m_form.fields()[i].widget);
    }
    m_draft->watch(QStringLiteral("count"), m_count);
    return rows;
}

/// A librarian who begins with the barcode, by hand or by a scan, need not leave the field first.
void CopyForm::countTyped() {
    const QString text = m_count->text();
    const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    if (text.size() <= mostDigits && std::ranges::all_of(text, isDigit)) return;
    const bool hadFocus = m_count->hasFocus();
    m_count->setText(QStringLiteral("1"));
    m_barcode->setText(text);
    if (hadFocus) m_barcode->setFocus(Qt::OtherFocusReason);
}

std::optional<int> CopyForm::typedCount() const {
    if (m_count->text().isEmpty()) return 1;
    const int count = m_count->text().toInt();
    return count > 0 ? std::optional(count) : std::nullopt;
}

void CopyForm::setPlaces(const std::vector<places::Place>& places) {
    m_places = places;
    std::vector<Option<std::string>> options;
    for (const places::Place& each : places) {
        if (each.closed) continue;
        options.push_back({each.code, [this, code = each.code] {
                               return placeWords(m_places, code, m_context.languages.current());
                           }});
    }
    m_place->setOptions(std::move(options));
}

void CopyForm::begin(catalogue::RecordId record) {
    open(record);
    m_count->setFocus(Qt::OtherFocusReason);
    m_count->selectAll();
}

void CopyForm::resume(catalogue::RecordId record) {
    if (m_context.settings.drafts().find(draftOf(record))) open(record);
}

void CopyForm::open(catalogue::RecordId record) {
    m_record = record;
    const QString link = Link{QStringLiteral("record"), record.value, {}}.toString();
    const auto about = m_known == record ? std::optional(m_about) : std::nullopt;
    const auto clear = [this] {
        for (QLineEdit* each : {m_barcode, m_inventory, m_price, m_shelf}) each->clear();
        m_count->setText(QStringLiteral("1"));
    };
    m_draft->begin(draftOf(record), link, clear, about);
    m_draft->offer(m_context.announcer);
    m_refusal->clear();
    readSeries();
    show();
}

/// Offered only where there is a choice.
void CopyForm::readSeries() {
    m_context.library.read(&numbers::SeriesService::list)
        .then(this, [this](const Result<std::vector<numbers::SeriesRow>>& rows) {
            if (!rows) return;
            std::vector<Option<std::string>> options;
            for (const numbers::SeriesRow& row : *rows) {
                if (row.series.kind != numbers::SeriesKind::Inventory) continue;
                const std::string next = numbers::textOf(row.series, row.next());
                options.push_back({row.series.code, [code = row.series.code, next] {
                                       return tr("%1, next: %2").arg(qs(code), qs(next));
                                   }});
            }
            m_seriesField->setVisible(options.size() > 1);
            m_series->setOptions(std::move(options));
            if (!m_series->chosen()) m_series->show(std::string(numbers::inventorySeries));
        });
}

void CopyForm::setRecord(const catalogue::Record& record) {
    m_known = record.id;
    m_about = subjectOf(record);
    if (isHidden() || m_record != record.id) return;
    if (m_draft->setAbout(m_about) == FormDraft::Restored::OfAnother) m_draft->offer(m_context.announcer);
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
    const auto count = typedCount();
    if (!count) {
        m_count->setFocus();
        return m_refusal->setWords(
            [no = deliveries::CopyEntryRefusal(collection::CopyCountOutOfRange{})] { return words(no); });
    }
    m_add->setEnabled(false);
    m_context.library
        .write(&deliveries::CopyEntryService::add,
               newCopy(*m_record, *copy, m_series->chosen().value_or(std::string(numbers::inventorySeries)), *count))
        .then(this,
              [this](const Result<std::vector<Copy>, deliveries::CopyEntryRefusal>& answer) { answered(answer); });
}

void CopyForm::answered(const Result<std::vector<Copy>, deliveries::CopyEntryRefusal>& answer) {
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
    const auto numberOf = [](const Copy& copy) { return qs(copy.inventoryNumber.value_or(std::string())); };
    m_context.announcer.done(
        [count = answer->size(), first = numberOf(answer->front()), last = numberOf(answer->back())] {
            return count == 1 ? tr("Copy %1 was added.").arg(first)
                              : tr("Copies were added: %1 to %2.").arg(first, last);
        },
        Undo::Offered);
    Q_EMIT added(answer->front().id.value);
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
