#include "ui/collection/PeriodicalSheets.h"

#include "core/library/Library.h"
#include "ui/models/PlaceList.h"
#include "ui/shell/Announcer.h"
#include "wording/CollectionWords.h"
#include "wording/Format.h"
#include "wording/PeriodicalWords.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar::ui {

using periodicals::IssueKind;
using periodicals::IssueName;
using periodicals::SerialIssue;
using periodicals::SubscriptionService;

namespace {

constexpr int mostNumbers = 400;

/// As issueNamesIn() reads it.
QString numbersOf(const std::vector<IssueName>& names) {
    const std::string label = periodicals::labelOf(0, names);
    return qs(label.substr(label.find("№") + std::string_view("№ ").size()));
}

bool mayBeBound(const SerialIssue& issue) { return issue.copyId && !issue.volumeId; }

} // namespace

std::optional<std::vector<IssueName>> issueNamesIn(const QString& text) {
    std::vector<IssueName> names;
    for (const QString& each : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QString part = each.trimmed();
        IssueKind kind = IssueKind::Regular;
        if (part.startsWith(QLatin1Char('+'))) kind = IssueKind::Supplement;
        if (part.startsWith(QLatin1Char('*'))) kind = IssueKind::Special;
        if (kind != IssueKind::Regular) part.remove(0, 1);
        const qsizetype dash = part.indexOf(QLatin1Char('-'));
        bool isFrom = false;
        bool isTo = false;
        const int from = dash < 0 ? 0 : part.left(dash).toInt(&isFrom);
        const int to = dash < 0 ? 0 : part.mid(dash + 1).toInt(&isTo);
        if (!isFrom || !isTo) {
            if (part.isEmpty()) return std::nullopt;
            names.push_back({kind, utf8(part)});
            continue;
        }
        if (from > to || to - from >= mostNumbers) return std::nullopt;
        for (int number = from; number <= to; ++number) names.push_back({kind, std::to_string(number)});
    }
    return names;
}

YearPostingSheet::YearPostingSheet(QWidget& window, const Context& given)
    : PeriodicalSheet(window, given),
      m_sum(field(
          "posting-sum", [] { return tr("Sum of all, ₸"); },
          [] { return tr("Empty: by the price of the subscription; an issue is worth its share of it."); })),
      m_document(field("posting-document", [] { return tr("Document, its number"); })),
      m_note(field("posting-note", [] { return tr("Note"); })) {
    setObjectName(QStringLiteral("posting-sheet"));
}

void YearPostingSheet::post(const periodicals::SubscriptionSummary& summary) {
    m_id = summary.subscription.id;
    m_sum->clear();
    m_document->setText(qs(summary.subscription.documentNumber));
    m_note->clear();
    begin([title = qs(summary.title)] { return tr("Enter in the books: %1").arg(title); },
          [] { return tr("Enter in the books"); });
}

void YearPostingSheet::submit() {
    periodicals::YearPosting posting;
    const std::string sum = utf8(m_sum->text().trimmed());
    posting.sum = sum.empty() ? std::nullopt : Money::fromTenge(sum);
    if (!sum.empty() && !posting.sum)
        return refuse([] { return tr("This is no sum of money. It is written as 12 345,50."); });
    posting.documentNumber = utf8(m_document->text().trimmed());
    posting.note = utf8(m_note->text().trimmed());
    context()
        .library.write(&SubscriptionService::postYear, *m_id, posting)
        .then(this, [this](const Result<deliveries::Posted, periodicals::PostYearRefusal>& posted) {
            if (!posted) return refuse([no = posted.error()] { return words(no); });
            context().announcer.done(
                [done = *posted] {
                    return tr("Record %1 of the summary book, act %2: copies %3, %4.")
                        .arg(qs(done.ksu), qs(done.act), numberText(done.copies), moneyText(Money{done.sum}));
                },
                Undo::Offered);
            finish(m_id->value);
        });
}

VolumeSheet::VolumeSheet(QWidget& window, const Context& given)
    : PeriodicalSheet(window, given), m_places(new PlaceList(given, this)) {
    setObjectName(QStringLiteral("volume-sheet"));
    m_set.box()->setObjectName(QStringLiteral("volume-set"));
    form().addField([] { return tr("Set"); }, m_set.box());
    m_numbers = field(
        "volume-numbers", [] { return tr("Which issues"); },
        [] { return tr("1-6, 8; supplements with +, special numbers with *"); });
    m_inventory = field(
        "volume-inventory", [] { return tr("Inventory number of the volume"); },
        [] { return tr("Empty: the next of the register."); });
    m_shelf = field("volume-shelf", [] { return tr("Shelf mark"); });
    m_lending.setOptions({{collection::Lending::ReadingRoom, [] { return words(collection::Lending::ReadingRoom); }},
                          {collection::Lending::Home, [] { return words(collection::Lending::Home); }}});
    form().addField([] { return tr("Lending"); }, m_lending.box());
}

void VolumeSheet::bind(periodicals::SubscriptionId id, const std::vector<SerialIssue>& issues,
                       const std::vector<periodicals::IssueBox>& chosen) {
    m_id = id;
    m_issues = issues;
    std::set<SetOf> sets;
    for (const SerialIssue& issue : issues) {
        if (mayBeBound(issue)) sets.emplace(issue.place, issue.setNumber);
    }
    if (sets.empty())
        return context().announcer.tell(
            Tone::Info, [] { return tr("A volume is bound of issues that stand in the books. None does yet."); });
    std::vector<Option<SetOf>> options;
    for (const SetOf& set : sets) {
        options.push_back({set, [this, set] {
                               const QString place =
                                   set.first.empty() ? tr("without a place") : m_places->of(set.first);
                               return tr("%1, set %2").arg(place, QString::number(set.second));
                           }});
    }
    m_set.setOptions(std::move(options));
    m_set.show(*sets.begin());
    std::vector<IssueName> names;
    for (const periodicals::IssueBox& box : chosen) names.push_back(box.name);
    if (names.size() < 2) {
        names.clear();
        for (const SerialIssue& issue : issues) {
            if (mayBeBound(issue) && SetOf(issue.place, issue.setNumber) == *sets.begin()) names.push_back(issue.name);
        }
    }
    m_numbers->setText(numbersOf(names));
    m_inventory->clear();
    m_lending.show(collection::Lending::ReadingRoom);
    begin([] { return tr("Bind into a volume"); }, [] { return tr("Bind"); });
}

void VolumeSheet::submit() {
    const auto names = issueNamesIn(m_numbers->text());
    if (!names || names->empty()) return refuse([] { return tr("Say which issues, as 1-6, 8."); });
    periodicals::VolumeBinding binding;
    binding.subscription = *m_id;
    const SetOf set = m_set.chosen().value_or(SetOf());
    binding.place = set.first;
    binding.setNumber = set.second;
    binding.issues = *names;
    const std::string inventory = utf8(m_inventory->text().trimmed());
    if (!inventory.empty()) binding.inventoryNumber = inventory;
    binding.shelf = utf8(m_shelf->text().trimmed());
    binding.lending = m_lending.chosen().value_or(collection::Lending::ReadingRoom);
    context()
        .library.write(&SubscriptionService::bind, binding)
        .then(this, [this](const Result<periodicals::BoundVolume, periodicals::BindVolumeRefusal>& bound) {
            if (!bound) return refuse([no = bound.error()] { return words(no); });
            context().announcer.done(
                [copy = bound->copy] {
                    return tr("Volume %1: inventory no. %2.")
                        .arg(qs(copy.note), qs(copy.inventoryNumber.value_or(std::string())));
                },
                Undo::Offered);
            finish(m_id->value);
        });
}

ExtraIssueSheet::ExtraIssueSheet(QWidget& window, const Context& given)
    : PeriodicalSheet(window, given), m_month(new QSpinBox) {
    setObjectName(QStringLiteral("extra-issue-sheet"));
    m_kind.setOptions({{IssueKind::Special, [] { return words(IssueKind::Special); }},
                       {IssueKind::Supplement, [] { return words(IssueKind::Supplement); }}});
    form().addField([] { return tr("Kind"); }, m_kind.box());
    m_number = field("extra-number", [] { return tr("Number"); });
    m_month->setRange(1, 12);
    form().addField([] { return tr("Month"); }, m_month);
}

void ExtraIssueSheet::add(periodicals::SubscriptionId id, int month) {
    m_id = id;
    m_kind.show(IssueKind::Special);
    m_number->clear();
    m_month->setValue(month);
    begin([] { return tr("Supplement or special number"); }, [] { return tr("Add"); });
}

void ExtraIssueSheet::submit() {
    const periodicals::ExtraIssue issue{
        {m_kind.chosen().value_or(IssueKind::Special), utf8(m_number->text().trimmed())}, m_month->value()};
    context()
        .library.write(&SubscriptionService::addIssue, *m_id, issue)
        .then(this, [this](const Result<void, periodicals::AddIssueRefusal>& added) {
            if (!added) return refuse([no = added.error()] { return words(no); });
            finish(m_id->value);
        });
}

} // namespace kitapdar::ui
