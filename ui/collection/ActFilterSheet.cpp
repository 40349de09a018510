#include "ui/collection/ActFilterSheet.h"

#include "core/library/Library.h"
#include "core/movements/MovementService.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "core/withdrawals/WriteOffService.h"
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
#include "wording/MovementWords.h"
#include "wording/Text.h"
#include "wording/WithdrawalWords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int pauseBeforeCounting = 250; // ms

std::vector<Option<std::optional<collection::Condition>>> conditions() {
    std::vector<Option<std::optional<collection::Condition>>> all;
    all.push_back({std::nullopt, [] { return ActFilterSheet::tr("any"); }});
    for (const collection::Condition each :
         {collection::Condition::Damaged, collection::Condition::Missing, collection::Condition::Lost})
        all.push_back({each, [each] { return words(each); }});
    return all;
}

} // namespace

ActFilterSheet::ActFilterSheet(QWidget& window, const Context& context)
    : Overlay(window, 560),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_shelf(new QLineEdit),
      m_condition(conditions()),
      m_printed(new QLineEdit),
      m_lent(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Secondary)),
      m_collect(makePrimaryButton([] { return tr("Put them on the act"); })) {
    setObjectName(QStringLiteral("act-filter"));
    m_shelf->setObjectName(QStringLiteral("act-filter-shelf"));
    m_printed->setObjectName(QStringLiteral("act-filter-printed"));
    m_collect->setObjectName(QStringLiteral("act-filter-collect"));
    m_collect->setAutoDefault(false);
    m_said->setWordWrap(true);
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("Collect copies by filter"); });
    auto* form = new FormLayout;
    form->addField([] { return tr("Shelf mark begins with"); }, m_shelf);
    form->addField([] { return tr("Place"); }, m_place.box());
    form->addField([] { return tr("Condition"); }, m_condition.box());
    form->addField([] { return tr("Printed in this year or before"); }, m_printed);
    form->addField([] { return tr("Not lent since"); }, m_lent);
    keepPermitted(context.actions, *m_collect, Permission::CopyEdit);
    content()->addWidget(title);
    content()->addLayout(form);
    content()->addWidget(m_said);
    content()->addWidget(m_collect, 0, Qt::AlignRight);
    keepOpenOnClicks();
    for (QLineEdit* each : {m_printed, m_lent}) readKeys(*each, KeysRead::Numbers);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseBeforeCounting);
    connect(&m_typing, &QTimer::timeout, this, &ActFilterSheet::count);
    for (QLineEdit* each : {m_shelf, m_printed, m_lent}) {
        connect(each, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
        connect(each, &QLineEdit::returnPressed, this, &ActFilterSheet::submit);
    }
    for (QComboBox* each : {m_place.box(), m_condition.box()})
        connect(each, &QComboBox::currentIndexChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_collect, &QPushButton::clicked, this, &ActFilterSheet::submit);
    connect(m_places, &PlaceList::changed, this, &ActFilterSheet::showPlaces);
    keepWorded(this, [this] { showPlaces(); });
}

void ActFilterSheet::begin(withdrawals::ActId act) {
    m_act = act;
    begin();
}

void ActFilterSheet::beginFor(movements::MovementId act) {
    m_act = act;
    begin();
}

void ActFilterSheet::begin() {
    for (QLineEdit* each : {m_shelf, m_printed, m_lent}) each->clear();
    m_place.show({});
    m_condition.show(std::nullopt);
    count();
    open();
}

QWidget* ActFilterSheet::first() { return m_shelf; }

void ActFilterSheet::showPlaces() {
    std::vector<Option<std::string>> options{{std::string(), [] { return tr("All places"); }}};
    for (const places::PlaceRow& row : m_places->tree())
        options.push_back({row.place.code, [this, code = row.place.code] { return m_places->of(code); }});
    const auto before = m_place.chosen();
    m_place.setOptions(std::move(options));
    m_place.show(before.value_or(std::string()));
}

/// nullopt: something cannot be understood.
std::optional<withdrawals::CopyFilter> ActFilterSheet::filter() const {
    withdrawals::CopyFilter filter;
    filter.place = m_place.chosen().value_or(std::string());
    filter.shelf = utf8(m_shelf->text().trimmed());
    filter.condition = m_condition.chosen().value_or(std::nullopt);
    const QString printed = m_printed->text().trimmed();
    if (!printed.isEmpty()) {
        bool understood = false;
        filter.printedUntil = printed.toInt(&understood);
        if (!understood) return std::nullopt;
    }
    const QString lent = m_lent->text().trimmed();
    if (!lent.isEmpty()) {
        filter.notLentSince = dayFrom(lent, m_context.library.clock().today());
        if (!filter.notLentSince) return std::nullopt;
    }
    return filter;
}

void ActFilterSheet::count() {
    const auto wanted = filter();
    const int asked = ++m_asked;
    m_said->setTone(wanted ? Tone::Secondary : Tone::Refused);
    if (!wanted) return m_said->setWords([] { return tr("A year or a day cannot be understood."); });
    if (wanted->isEmpty()) return m_said->setWords([] { return tr("Say what the copies have in common."); });
    m_context.library.read(&withdrawals::WriteOffQueries::matching, *wanted)
        .then(this, [this, asked](const Result<std::int64_t>& found) {
            if (asked != m_asked) return;
            if (!found) return m_said->setWords([fault = found.error()] { return words(fault); });
            m_said->setWords([n = *found] { return tr("Copies: %1").arg(numberText(n)); });
        });
}

void ActFilterSheet::submit() {
    const auto wanted = filter();
    if (!wanted) return count();
    const auto home = [this](const auto& added) {
        if (!added) {
            m_said->setTone(Tone::Refused);
            return m_said->setWords([no = added.error()] { return words(no); });
        }
        m_context.announcer.done(
            [n = *added] {
                return tr("Put on the act: %1. On it already: %2.").arg(numberText(n.added), numberText(n.present));
            },
            Undo::Offered);
        dismiss();
        Q_EMIT collected();
    };
    if (const auto* writeOff = std::get_if<withdrawals::ActId>(&m_act))
        m_context.library.write(&withdrawals::WriteOffService::addMatching, *writeOff, *wanted).then(this, home);
    else if (const auto* movement = std::get_if<movements::MovementId>(&m_act))
        m_context.library.write(&movements::MovementService::addMatching, *movement, *wanted).then(this, home);
}

} // namespace kitapdar::ui
