#include "ui/collection/BalanceSheet.h"

#include "core/accounts/EntryService.h"
#include "core/library/Library.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/AccountsWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int sheetWidth = 960;    // px at 100 %
constexpr int mostWaiting = 10000; // entered at once

} // namespace

BalanceSheet::BalanceSheet(QWidget& window, const Context& context)
    : Overlay(window, sheetWidth),
      m_context(context),
      m_model(disagreementColumns(), [](const accounts::DisagreeingCopy& copy) { return copy.id.value; }),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_records(new Label({}, Type::Body, Tone::Attention)),
      m_table(new DataTable(QStringLiteral("collection.disagreements"), m_model, memoryIn(context.settings))),
      m_form(new Card),
      m_number(new QLineEdit),
      m_day(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Refused)),
      m_enter(makePrimaryButton([] { return tr("Enter in the books"); }, Icon::Check)) {
    setObjectName(QStringLiteral("balance-sheet"));
    m_table->setObjectName(QStringLiteral("balance-table"));
    m_source.box()->setObjectName(QStringLiteral("balance-source"));
    m_number->setObjectName(QStringLiteral("balance-number"));
    m_day->setObjectName(QStringLiteral("balance-day"));
    m_enter->setObjectName(QStringLiteral("balance-enter"));
    m_enter->setAutoDefault(false);
    for (Label* each : {m_title, m_records, m_said}) each->setWordWrap(true);
    auto* what = new Label({}, Type::Body, Tone::Secondary);
    what->setWordWrap(true);
    what->setWords([] {
        return tr(
            "Enter the copies that wait, with the document by which they came: those that are marked, else all of "
            "them. They become one record of part 1.");
    });
    auto* form = new FormLayout;
    form->addField([] { return tr("Source of arrival"); }, m_source.box());
    form->addField([] { return tr("Number of the document"); }, m_number);
    form->addField([] { return tr("Day"); }, m_day);
    m_form->content()->addWidget(what);
    m_form->content()->addLayout(form);
    keepPermitted(context.actions, *m_enter, Permission::CopyEdit);
    content()->addWidget(m_title);
    content()->addWidget(m_records);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_form);
    footer()->addWidget(m_said);
    footer()->addWidget(m_enter, 0, Qt::AlignRight);
    keepOpenOnClicks();
    readKeys(*m_day, KeysRead::Numbers);
    m_table->emptyState().setWords(Icon::Check,
                                   [] { return tr("The inventory book, the summary book and the stock agree."); });
    connect(m_table, &DataTable::opened, this, [this](std::int64_t id) {
        dismiss();
        m_context.navigator.open(Link{QStringLiteral("copy"), id, {}});
    });
    connect(m_number, &QLineEdit::returnPressed, this, &BalanceSheet::submit);
    connect(m_day, &QLineEdit::returnPressed, this, &BalanceSheet::submit);
    connect(m_enter, &QPushButton::clicked, this, &BalanceSheet::submit);
    keepWorded(this, [this] {
        m_table->setAccessibleName(tr("Copies that disagree"));
        m_day->setPlaceholderText(dayText(m_context.library.clock().today()));
        m_model.retranslate();
    });
    keepStyled(this, [this](const Look& look) {
        constexpr int height = 200; // px at 100 %
        m_table->setMinimumHeight(look.px(height));
    });
}

void BalanceSheet::begin(const BookTerms& terms, const accounts::Reconciliation& reconciliation) {
    m_reconciliation = reconciliation;
    m_title->setWords([reconciliation] { return words(reconciliation); });
    m_records->setVisible(!reconciliation.records.empty());
    m_records->setWords([records = reconciliation.records] {
        QStringList numbers;
        for (const std::string& each : records) numbers << qs(each);
        return tr("Records whose figures are not those of their lines: %1").arg(numbers.join(QStringLiteral(", ")));
    });
    std::vector<Option<std::string>> sources;
    if (terms) {
        for (const accounts::Term& term : *terms) {
            if (term.list != accounts::TermList::Source || term.hidden || accounts::isOfProgram(term.code)) continue;
            sources.push_back({term.code, [term, this] { return nameOf(term, m_context.languages.current()); }});
        }
    }
    m_source.setOptions(std::move(sources));
    if (!m_source.chosen() && m_source.box()->count() > 0) m_source.box()->setCurrentIndex(0);
    m_number->clear();
    m_day->clear();
    m_said->hide();
    m_model.setRows(reconciliation.copies);
    showForm();
    open();
    readWaiting();
}

/// The reconciliation names the first ones only.
void BalanceSheet::readWaiting() {
    if (m_reconciliation.notInBooks == 0) return;
    m_context.library.read(&accounts::BookQueries::toAccount, mostWaiting)
        .then(this, [this](const Result<std::vector<accounts::DisagreeingCopy>>& waiting) {
            if (!waiting) return say(Tone::Refused, [fault = waiting.error()] { return words(fault); });
            std::vector<accounts::DisagreeingCopy> all = *waiting;
            std::ranges::copy_if(m_reconciliation.copies, std::back_inserter(all),
                                 [](const auto& copy) { return copy.what != accounts::Disagreement::NotInBooks; });
            m_model.setRows(std::move(all));
            showForm();
        });
}

void BalanceSheet::showForm() {
    const bool waits = std::ranges::any_of(
        m_model.rows(), [](const auto& copy) { return copy.what == accounts::Disagreement::NotInBooks; });
    m_form->setVisible(waits);
    m_enter->setVisible(waits);
}

QWidget* BalanceSheet::first() { return m_table; }

void BalanceSheet::say(Tone tone, const Words& words) {
    m_said->setTone(tone);
    m_said->setWords(words);
    m_said->show();
}

void BalanceSheet::submit() {
    if (m_busy || !m_enter->isEnabled()) return;
    std::vector<std::int64_t> ids;
    const bool some = m_table->chosenIds().size() > 1;
    for (const accounts::DisagreeingCopy& copy : m_model.rows()) {
        if (copy.what != accounts::Disagreement::NotInBooks) continue;
        if (!some || m_table->chosenIds().contains(copy.id.value)) ids.push_back(copy.id.value);
    }
    enter(ids);
}

void BalanceSheet::enter(const std::vector<std::int64_t>& ids) {
    const Day today = m_context.library.clock().today();
    const QString typed = m_day->text().trimmed();
    const auto day = typed.isEmpty() ? std::optional(today) : dayFrom(typed, today);
    if (!day) return say(Tone::Refused, [] { return tr("There is no such day."); });
    accounts::Arrival arrival;
    arrival.on = *day;
    arrival.source = m_source.chosen().value_or(std::string());
    arrival.document.number = utf8(m_number->text().trimmed());
    arrival.document.on = *day;
    for (const std::int64_t id : ids) arrival.copies.push_back({.id = collection::CopyId(id)});
    m_busy = true;
    m_context.library.write(&accounts::EntryService::enter, arrival)
        .then(this, [this](const Result<accounts::KsuRecord, accounts::EnterRefusal>& record) {
            m_busy = false;
            if (!record) return say(Tone::Refused, [no = record.error()] { return words(no); });
            m_context.announcer.done(
                [number = qs(numberOf(*record)), copies = record->copies] {
                    return tr("Record %1 of part 1. Copies: %2.").arg(number, numberText(copies));
                },
                Undo::Offered);
            dismiss();
            Q_EMIT entered();
        });
}

} // namespace kitapdar::ui
