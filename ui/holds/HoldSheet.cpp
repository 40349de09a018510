#include "ui/holds/HoldSheet.h"

#include "core/collection/CopyQueries.h"
#include "core/holds/HoldService.h"
#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/forms/Labelled.h"
#include "ui/holds/TitleLabel.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/PlaceList.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

HoldSheet::HoldSheet(QWidget& window, const Context& context)
    : Overlay(window, 640),
      m_context(context),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_book(new TitleLabel(context.library)),
      m_card(new QLineEdit),
      m_code(new QLineEdit),
      m_until(new QLineEdit),
      m_places(new PlaceList(context, this)),
      m_room(new QCheckBox),
      m_copyOnly(new QCheckBox),
      m_refusal(new Label({}, Type::Body, Tone::Refused)),
      m_reason(new QLineEdit),
      m_place(makePrimaryButton([] { return tr("Place the hold"); })) {
    setObjectName(QStringLiteral("hold-sheet"));
    m_card->setObjectName(QStringLiteral("hold-card"));
    m_code->setObjectName(QStringLiteral("hold-code"));
    m_until->setObjectName(QStringLiteral("hold-until"));
    m_room->setObjectName(QStringLiteral("hold-room"));
    m_pickup.box()->setObjectName(QStringLiteral("hold-pickup"));
    m_refusal->setObjectName(QStringLiteral("hold-refusal"));
    m_reason->setObjectName(QStringLiteral("hold-reason"));
    m_title->setWords([] { return tr("New hold"); });
    m_refusal->setWordWrap(true);
    auto* form = new FormLayout;
    form->addField([] { return tr("Card of the reader"); }, m_card);
    form->addField([] { return tr("Barcode or inventory number of a copy"); }, m_code);
    form->addField([] { return tr("Picked up at"); }, m_pickup.box());
    form->addField([] { return tr("Needed until"); }, m_until, [] { return tr("Empty: without an end."); });
    content()->addWidget(m_title);
    content()->addWidget(m_book);
    content()->addLayout(form);
    content()->addWidget(m_copyOnly);
    content()->addWidget(m_room);
    content()->addWidget(m_refusal);
    content()->addWidget(m_reason);
    content()->addWidget(m_place, 0, Qt::AlignRight);
    m_place->setAutoDefault(false);
    takeCodes(*m_card, [this] {
        if (!m_record) m_code->setFocus(Qt::OtherFocusReason);
    });
    takeCodes(*m_code);
    readKeys(*m_card, KeysRead::All);
    readKeys(*m_code, KeysRead::Digits); // the letters of an inventory number are of any alphabet
    readKeys(*m_until, KeysRead::Numbers);
    connect(m_place, &QPushButton::clicked, this, &HoldSheet::submit);
    keepPermitted(context.actions, *m_place, Permission::HoldEdit);
    connect(m_places, &PlaceList::changed, this, &HoldSheet::showPlaces);
    for (QLineEdit* each : {m_card, m_code}) connect(each, &QLineEdit::textChanged, this, &HoldSheet::forgetOverride);
    for (QLineEdit* each : {m_card, m_code, m_until, m_reason})
        connect(each, &QLineEdit::returnPressed, this, &HoldSheet::submit);
    keepWorded(this, [this] {
        m_room->setText(tr("For the reading room"));
        m_copyOnly->setText(tr("This copy and no other"));
        m_until->setPlaceholderText(tr("dd.mm.yyyy"));
        m_reason->setPlaceholderText(tr("Why it is placed all the same"));
        m_reason->setAccessibleName(tr("Why it is placed all the same"));
        showPlaces();
    });
}

void HoldSheet::begin(const QString& card, std::optional<catalogue::RecordId> record) {
    m_record = record;
    m_copy.reset();
    m_card->setText(card);
    m_code->clear();
    m_until->clear();
    m_room->setChecked(false);
    m_copyOnly->setChecked(false);
    m_refusal->hide();
    forgetOverride();
    m_book->showRecord(record);
    showPlaces();
    m_pickup.show(QString());
    open();
}

QWidget* HoldSheet::first() { return m_card->text().isEmpty() || m_record ? m_card : m_code; }

/// The first is the place of the desk; where it has none, the library as a whole.
void HoldSheet::showPlaces() {
    const std::string here = m_places->here();
    std::vector<Option<QString>> options{
        {QString(), [this, here] { return tr("At this desk: %1").arg(m_places->orLibrary(here)); }}};
    for (const places::PlaceRow& row : m_places->tree()) {
        if (row.place.closed) continue;
        options.push_back({qs(row.place.code), [this, code = row.place.code] { return m_places->of(code); }});
    }
    const QString before = m_pickup.chosen().value_or(QString());
    m_pickup.setOptions(std::move(options));
    m_pickup.show(before);
}

void HoldSheet::forgetOverride() {
    m_overridden.clear();
    m_reason->clear();
    m_reason->hide();
}

void HoldSheet::refuse(const Words& words) {
    m_refusal->setWords(words);
    m_refusal->show();
}

void HoldSheet::refuse(const holds::PlaceHoldRefusal& refusal) {
    const std::string_view passedBy = holds::overrideCode(refusal);
    const QString denied = !passedBy.empty() ? m_context.actions.whyNot(Permission::LoanOverride) : QString();
    refuse(
        [refusal, denied] { return denied.isEmpty() ? words(refusal) : words(refusal) + QLatin1Char(' ') + denied; });
    m_reason->setVisible(!passedBy.empty() && denied.isEmpty());
    if (!m_reason->isVisibleTo(this)) return;
    m_overridden.emplace_back(passedBy);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void HoldSheet::submit() {
    const QString code = m_code->text().trimmed();
    if (m_card->text().trimmed().isEmpty()) {
        m_card->setFocus(Qt::OtherFocusReason);
        return refuse([] { return tr("Scan or type the card of the reader."); });
    }
    if (!m_record && code.isEmpty()) {
        m_code->setFocus(Qt::OtherFocusReason);
        return refuse([] { return tr("Scan or type the code of a copy of the title."); });
    }
    if (!m_until->text().trimmed().isEmpty() && !dayFrom(m_until->text(), m_context.library.clock().today())) {
        m_until->setFocus(Qt::OtherFocusReason);
        return refuse([] { return tr("There is no such day."); });
    }
    if (m_reason->isVisibleTo(this) && m_reason->text().trimmed().isEmpty())
        return m_reason->setFocus(Qt::OtherFocusReason);
    code.isEmpty() ? write() : findCopy();
}

void HoldSheet::findCopy() {
    const text::ScannedCode code(utf8(m_code->text().trimmed()));
    m_context.library.read(&collection::CopyQueries::byCode, code)
        .then(this, [this, code](const Result<std::vector<collection::Copy>>& copies) {
            if (!copies) return refuse([fault = copies.error()] { return words(fault); });
            if (copies->empty()) return refuse([code] { return words(collection::UnknownCopy{code.text()}); });
            if (copies->size() > 1) return refuse([code] { return words(collection::AmbiguousCode{code.text()}); });
            m_record = copies->front().recordId;
            m_copy = copies->front().id;
            write();
        });
}

void HoldSheet::write() {
    holds::NewHold hold;
    hold.recordId = *m_record;
    if (m_copyOnly->isChecked()) hold.copyId = m_copy;
    hold.pickupPlace = utf8(m_pickup.chosen().value_or(QString()));
    hold.wantedUntil = dayFrom(m_until->text(), m_context.library.clock().today());
    hold.overridden = {m_overridden, utf8(m_reason->text().trimmed())};
    if (m_room->isChecked()) hold.usePlace = collection::Lending::ReadingRoom;
    m_context.library.write(&holds::HoldService::place, text::ScannedCode(utf8(m_card->text().trimmed())), hold)
        .then(this, [this](const Result<holds::HoldRow, holds::PlaceHoldRefusal>& placed) {
            if (!placed) return refuse(placed.error());
            m_context.announcer.done(
                [row = *placed] {
                    return row.hold.state == holds::HoldState::Requested
                               ? tr("Requested from its shelf: %1").arg(qs(row.title))
                               : tr("On hold: %1. Position in the queue: %2")
                                     .arg(qs(row.title), numberText(row.hold.position));
                },
                Undo::Offered);
            Q_EMIT this->placed(placed->hold.id.value);
            dismiss();
        });
}

} // namespace kitapdar::ui
