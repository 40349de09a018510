#include "ui/collection/SubscriptionSheet.h"

#include "core/accounts/TermService.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/deliveries/SupplierService.h"
#include "core/library/Library.h"
#include "ui/models/PlaceList.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "wording/AccountsWords.h"
#include "wording/PeriodicalWords.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <utility>

namespace kitapdar::ui {

using periodicals::CountedUnit;
using periodicals::Subscription;
using periodicals::SubscriptionService;

namespace {

constexpr int pauseBeforeSearch = 250; // ms
constexpr int mostFound = 20;

} // namespace

SubscriptionSheet::SubscriptionSheet(QWidget& window, const Context& given)
    : PeriodicalSheet(window, given), m_places(new PlaceList(given, this)), m_lends(new QCheckBox) {
    setObjectName(QStringLiteral("subscription-sheet"));
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseBeforeSearch);
    connect(&m_typing, &QTimer::timeout, this, &SubscriptionSheet::search);
    connect(m_query, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_places, &PlaceList::changed, this, &SubscriptionSheet::showPlaces);
    keepWorded(this, [this] {
        m_lends->setText(tr("Issues are lent before they are bound"));
        showPlaces();
    });
}

QSpinBox* SubscriptionSheet::number(const char* name, const Words& label, int least, int most) {
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, most);
    form().addField(label, box);
    return box;
}

void SubscriptionSheet::build() {
    constexpr int firstYear = 1990;
    constexpr int lastYear = 2200;
    m_query = field(
        "subscription-query", [] { return tr("Title, ISSN or words of it"); },
        [] { return tr("What is found in the catalogue stands in the next field."); });
    m_record.box()->setObjectName(QStringLiteral("subscription-record"));
    form().addField([] { return tr("Periodical"); }, m_record.box());
    m_year = number(
        "subscription-year", [] { return tr("Year"); }, firstYear, lastYear);
    m_from = number(
        "subscription-from", [] { return tr("From month"); }, 1, 12);
    m_to = number(
        "subscription-to", [] { return tr("To month"); }, 1, 12);
    m_issues = number(
        "subscription-issues", [] { return tr("Issues a year"); }, 1, 366);
    for (SetRow& row : m_sets) {
        row.sets = new QSpinBox;
        row.sets->setRange(0, 999);
        auto* line = new QWidget;
        auto* both = new QHBoxLayout(line);
        both->setContentsMargins(0, 0, 0, 0);
        both->addWidget(row.place.box(), 1);
        both->addWidget(row.sets);
        line->setFocusProxy(row.place.box());
        form().addField([] { return tr("Place and sets"); }, line);
    }
    m_sets.front().place.box()->setObjectName(QStringLiteral("subscription-place"));
    m_sets.front().sets->setObjectName(QStringLiteral("subscription-sets"));
    m_price = field("subscription-price", [] { return tr("Price of a set, ₸"); });
    m_unit.setOptions({{CountedUnit::Issue, [] { return words(CountedUnit::Issue); }},
                       {CountedUnit::Set, [] { return words(CountedUnit::Set); }}});
    m_unit.box()->setObjectName(QStringLiteral("subscription-unit"));
    form().addField([] { return tr("Counted in the books is"); }, m_unit.box());
    form().addField([] { return tr("Supplier"); }, m_supplier.box());
    form().addField([] { return tr("Source"); }, m_source.box());
    m_claimAfter = number(
        "subscription-claim", [] { return tr("Late after so many days"); }, 0, 366);
    form().addField([] { return tr("Lending"); }, m_lends);
    m_document = field("subscription-document", [] { return tr("Document, its number"); });
    m_note = field("subscription-note", [] { return tr("Note"); });
}

void SubscriptionSheet::beginNew(int year) {
    m_existing.reset();
    Subscription fresh;
    fresh.year = year;
    m_query->clear();
    m_record.setOptions({});
    show(fresh);
    for (SetRow& row : m_sets) row.sets->setValue(&row == &m_sets.front() ? 1 : 0);
    begin([] { return tr("New subscription"); }, [] { return tr("Subscribe"); });
}

void SubscriptionSheet::edit(const periodicals::SubscriptionSummary& existing) {
    m_existing = existing.subscription;
    m_query->clear();
    m_record.setOptions({{existing.subscription.recordId.value, [title = qs(existing.title)] { return title; }}});
    m_record.show(existing.subscription.recordId.value);
    show(existing.subscription);
    begin([title = qs(existing.title)] { return tr("Subscription to %1").arg(title); }, [] { return tr("Save"); });
}

void SubscriptionSheet::show(const Subscription& subscription) {
    m_year->setValue(subscription.year);
    m_from->setValue(subscription.fromMonth);
    m_to->setValue(subscription.toMonth);
    m_issues->setValue(subscription.issuesAYear);
    m_claimAfter->setValue(subscription.claimAfter);
    m_unit.show(subscription.unit);
    m_price->setText(subscription.price ? qs(subscription.price->tenge()) : QString());
    m_supplier.show(subscription.supplierId ? subscription.supplierId->value : 0);
    m_source.show(subscription.source);
    m_lends->setChecked(subscription.lendsIssues);
    m_document->setText(qs(subscription.documentNumber));
    m_note->setText(qs(subscription.note));
    // What the rows of the issues were made of stays.
    for (QWidget* each : std::initializer_list<QWidget*>{m_query, m_record.box(), m_year, m_from, m_to, m_issues,
                                                         m_claimAfter, m_unit.box()})
        each->setEnabled(!m_existing);
    for (SetRow& row : m_sets) {
        row.place.box()->setEnabled(!m_existing);
        row.sets->setEnabled(!m_existing);
    }
    readChoices();
}

QWidget* SubscriptionSheet::first() { return m_existing ? m_price : m_query; }

void SubscriptionSheet::search() {
    const QString text = m_query->text().trimmed();
    if (text.isEmpty() || m_existing) return;
    context()
        .library.read(&catalogue::SearchIndex::search, utf8(text), catalogue::Facets(), mostFound, 0)
        .then(this, [this, asked = ++m_asked](const Result<catalogue::SearchHits>& hits) {
            if (asked != m_asked || m_existing) return;
            if (!hits) return context().announcer.fault(hits.error());
            std::vector<Option<std::int64_t>> found;
            for (const catalogue::RecordRow& row : hits->rows) {
                const QString title =
                    row.year ? QStringLiteral("%1, %2").arg(qs(row.title), QString::number(*row.year)) : qs(row.title);
                found.push_back({row.id.value, [title] { return title; }});
            }
            const std::int64_t best = found.empty() ? 0 : found.front().value;
            m_record.setOptions(std::move(found));
            m_record.show(best);
        });
}

void SubscriptionSheet::readChoices() {
    context()
        .library.read(&deliveries::SupplierService::list)
        .then(this, [this](const Result<std::vector<deliveries::SupplierRow>>& all) {
            if (!all) return context().announcer.fault(all.error());
            std::vector<Option<std::int64_t>> options{{0, [] { return tr("none"); }}};
            for (const deliveries::SupplierRow& row : *all) {
                if (!row.supplier.closed)
                    options.push_back({row.supplier.id.value, [name = qs(row.supplier.name)] { return name; }});
            }
            m_supplier.setOptions(std::move(options));
        });
    context()
        .library.read(&accounts::TermService::list)
        .then(this, [this](const Result<std::vector<accounts::Term>>& terms) {
            if (!terms) return context().announcer.fault(terms.error());
            std::vector<Option<std::string>> options;
            for (const accounts::Term& term : *terms) {
                if (term.list != accounts::TermList::Source || term.hidden || accounts::isOfProgram(term.code))
                    continue;
                options.push_back({term.code, [this, term] { return nameOf(term, context().languages.current()); }});
            }
            m_source.setOptions(std::move(options));
        });
}

void SubscriptionSheet::showPlaces() {
    for (SetRow& row : m_sets) {
        std::vector<Option<std::string>> options{{std::string(), [] { return tr("without a place"); }}};
        for (const places::PlaceRow& each : m_places->tree()) {
            if (!each.place.closed)
                options.push_back({each.place.code, [this, code = each.place.code] { return m_places->of(code); }});
        }
        const auto before = row.place.chosen();
        row.place.setOptions(std::move(options));
        row.place.show(before.value_or(std::string()));
    }
}

void SubscriptionSheet::submit() {
    Subscription subscription = m_existing.value_or(Subscription());
    const std::string price = utf8(m_price->text().trimmed());
    subscription.price = price.empty() ? std::nullopt : Money::fromTenge(price);
    if (!price.empty() && !subscription.price)
        return refuse([] { return tr("This is no sum of money. It is written as 12 345,50."); });
    const std::int64_t supplier = m_supplier.chosen().value_or(0);
    subscription.supplierId = supplier == 0 ? std::nullopt : std::optional(deliveries::SupplierId(supplier));
    subscription.source = m_source.chosen().value_or(subscription.source);
    subscription.lendsIssues = m_lends->isChecked();
    subscription.documentNumber = utf8(m_document->text().trimmed());
    subscription.note = utf8(m_note->text().trimmed());
    if (!m_existing) return submitNew(std::move(subscription));
    context()
        .library.write(&SubscriptionService::edit, subscription)
        .then(this, [this](const Result<Subscription, periodicals::EditSubscriptionRefusal>& answer) {
            if (!answer) return refuse([no = answer.error()] { return words(no); });
            finish(answer->id.value);
        });
}

void SubscriptionSheet::submitNew(Subscription subscription) {
    const auto record = m_record.chosen();
    if (!record) return refuse([] { return tr("Choose the periodical: type words of its title first."); });
    periodicals::NewSubscription given;
    subscription.recordId = catalogue::RecordId(*record);
    subscription.year = m_year->value();
    subscription.fromMonth = m_from->value();
    subscription.toMonth = m_to->value();
    subscription.issuesAYear = m_issues->value();
    subscription.firstNumber = 0;
    subscription.claimAfter = m_claimAfter->value();
    subscription.unit = m_unit.chosen().value_or(CountedUnit::Issue);
    given.subscription = std::move(subscription);
    for (const SetRow& row : m_sets) {
        if (row.sets->value() > 0)
            given.sets.push_back({row.place.chosen().value_or(std::string()), row.sets->value()});
    }
    context()
        .library.write(&SubscriptionService::subscribe, given)
        .then(this, [this](const Result<Subscription, periodicals::SubscribeRefusal>& answer) {
            if (!answer) return refuse([no = answer.error()] { return words(no); });
            finish(answer->id.value);
        });
}

} // namespace kitapdar::ui
