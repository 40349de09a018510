#include "ui/collection/StocktakingStartSheet.h"

#include "core/library/Library.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "core/stocktaking/StocktakingService.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/PlaceList.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/StocktakingWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

using stocktaking::Stocktaking;
using stocktaking::StocktakingService;

namespace {

constexpr int pauseBeforeCounting = 250; // ms

} // namespace

StocktakingStartSheet::StocktakingStartSheet(QWidget& window, const Context& context)
    : Overlay(window, 600),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_from(new QLineEdit),
      m_to(new QLineEdit),
      m_order(new QLineEdit),
      m_chair(new QLineEdit),
      m_members(new QPlainTextEdit),
      m_note(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Secondary)),
      m_start(makePrimaryButton({})) {
    setObjectName(QStringLiteral("stocktaking-start"));
    m_place.box()->setObjectName(QStringLiteral("stocktaking-place"));
    m_from->setObjectName(QStringLiteral("stocktaking-from"));
    m_to->setObjectName(QStringLiteral("stocktaking-to"));
    m_chair->setObjectName(QStringLiteral("stocktaking-chair"));
    m_start->setAutoDefault(false);
    m_start->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_members->setTabChangesFocus(true);
    m_said->setWordWrap(true);
    auto* form = new FormLayout;
    form->addField([] { return tr("Place"); }, m_place.box());
    form->addField([] { return tr("First shelf mark"); }, m_from);
    form->addField([] { return tr("Last shelf mark"); }, m_to,
                   [] { return tr("Empty: from the beginning, to the end."); });
    form->addField([] { return tr("Order, its number and date"); }, m_order);
    form->addField([] { return tr("Chair of the commission"); }, m_chair);
    form->addField([] { return tr("Members, one on a line"); }, m_members);
    form->addField([] { return tr("Note"); }, m_note);
    keepPermitted(context.actions, *m_start, Permission::CopyEdit);
    content()->addWidget(m_title);
    content()->addLayout(form);
    footer()->addWidget(m_said);
    footer()->addWidget(m_start, 0, Qt::AlignRight);
    keepOpenOnClicks();
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseBeforeCounting);
    connect(&m_typing, &QTimer::timeout, this, &StocktakingStartSheet::count);
    for (QLineEdit* each : {m_from, m_to})
        connect(each, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_place.box(), &QComboBox::currentIndexChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QLineEdit* each : {m_from, m_to, m_order, m_chair, m_note})
        connect(each, &QLineEdit::returnPressed, this, &StocktakingStartSheet::submit);
    connect(m_start, &QPushButton::clicked, this, &StocktakingStartSheet::submit);
    connect(m_places, &PlaceList::changed, this, &StocktakingStartSheet::showPlaces);
    keepWorded(this, [this] { showPlaces(); });
    keepStyled(this, [this](const Look& look) {
        constexpr int members = 72; // px at 100 %: three of them
        m_members->setFixedHeight(look.px(members));
    });
}

void StocktakingStartSheet::beginNew() {
    m_existing.reset();
    m_title->setWords([] { return tr("Start a stocktaking"); });
    setWords(*m_start, [] { return tr("Freeze the list and start"); });
    m_from->clear();
    m_to->clear();
    m_place.show({});
    show();
    count();
}

void StocktakingStartSheet::begin(const Stocktaking& existing) {
    m_existing = existing;
    m_title->setWords([number = qs(numberOf(existing))] { return tr("Commission of stocktaking %1").arg(number); });
    setWords(*m_start, [] { return tr("Save"); });
    m_place.show(existing.scope.place);
    m_from->setText(qs(existing.scope.shelfFrom));
    m_to->setText(qs(existing.scope.shelfTo));
    show();
    m_said->clear();
}

void StocktakingStartSheet::show() {
    const stocktaking::Commission commission = m_existing ? m_existing->commission : stocktaking::Commission();
    m_order->setText(qs(commission.order));
    m_chair->setText(qs(commission.chair));
    m_members->setPlainText(qs(commission.members));
    m_note->setText(m_existing ? qs(m_existing->note) : QString());
    for (QWidget* each : std::initializer_list<QWidget*>{m_place.box(), m_from, m_to}) each->setEnabled(!m_existing);
    open();
}

QWidget* StocktakingStartSheet::first() { return m_existing ? static_cast<QWidget*>(m_order) : m_place.box(); }

void StocktakingStartSheet::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return submit();
    Overlay::keyPressEvent(event);
}

void StocktakingStartSheet::showPlaces() {
    std::vector<Option<std::string>> options{{std::string(), [] { return tr("The whole library"); }}};
    for (const places::PlaceRow& row : m_places->tree())
        options.push_back({row.place.code, [this, code = row.place.code] { return m_places->of(code); }});
    const auto before = m_place.chosen();
    m_place.setOptions(std::move(options));
    m_place.show(before.value_or(std::string()));
}

stocktaking::StartRequest StocktakingStartSheet::request() const {
    stocktaking::StartRequest request;
    request.scope = {m_place.chosen().value_or(std::string()), utf8(m_from->text().trimmed()),
                     utf8(m_to->text().trimmed())};
    request.commission = {utf8(m_order->text().trimmed()), utf8(m_chair->text().trimmed()),
                          utf8(m_members->toPlainText().trimmed())};
    request.note = utf8(m_note->text().trimmed());
    return request;
}

void StocktakingStartSheet::count() {
    if (m_existing || !isVisible()) return;
    m_context.library.read(&stocktaking::StocktakingQueries::wouldExpect, request().scope)
        .then(this, [this, asked = ++m_asked](const Result<std::int64_t>& found) {
            if (asked != m_asked || m_existing) return;
            m_said->setTone(Tone::Secondary);
            if (!found) return m_said->setWords([fault = found.error()] { return words(fault); });
            m_said->setWords([n = *found] { return tr("Copies that should stand there: %1").arg(numberText(n)); });
        });
}

void StocktakingStartSheet::submit() {
    if (std::exchange(m_busy, true)) return; // Ctrl+Enter in a field comes twice
    const auto refuse = [this](Words words) {
        m_said->setTone(Tone::Refused);
        m_said->setWords(std::move(words));
    };
    const auto home = [this, refuse](const auto& answer) {
        m_busy = false;
        if (!answer) return refuse([no = answer.error()] { return words(no); });
        dismiss();
        Q_EMIT stored(answer->id.value);
    };
    const stocktaking::StartRequest wanted = request();
    if (m_existing)
        m_context.library.write(&StocktakingService::describe, m_existing->id, wanted.commission, wanted.note)
            .then(this, home);
    else
        m_context.library.write(&StocktakingService::start, wanted).then(this, home);
}

} // namespace kitapdar::ui
