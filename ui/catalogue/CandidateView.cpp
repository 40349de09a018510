#include "ui/catalogue/CandidateView.h"

#include "core/catalogue/Description.h"
#include "core/catalogue/RecordFields.h"
#include "core/exchange/targets/TargetService.h"
#include "core/library/Library.h"
#include "ui/catalogue/CandidateTable.h"
#include "ui/catalogue/ChosenStandard.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Jobs.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/TargetWords.h"
#include "wording/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace kitapdar::ui {

namespace {

using exchange::Candidate;
using exchange::Target;
using exchange::TargetAnswer;

constexpr auto usualPatience = std::chrono::seconds(10);

Label* wrapped(Tone tone) {
    auto* label = new Label({}, Type::Body, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CandidateView::CandidateView(const Context& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_patience(usualPatience),
      m_head(new Label({}, Type::Body, Tone::Secondary, true)),
      m_said(wrapped(Tone::Secondary)),
      m_table(new CandidateTable),
      m_described(wrapped(Tone::Normal)),
      m_take(makeButton([this] { return tr("Take this record (Enter)"); })),
      m_stop(makeButton([this] { return tr("Stop asking"); })),
      m_close(makeButton([this] { return tr("Close"); })) {
    m_head->setWords([this] { return tr("Other catalogues"); });
    setEdge(Tone::Info);
    content()->addWidget(m_head);
    content()->addWidget(m_said);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_described);
    auto* buttons = new FlowLayout(Qt::AlignLeft);
    for (QPushButton* each : {m_take, m_stop, m_close}) buttons->addWidget(each);
    content()->addLayout(buttons);
    connect(m_table, &CandidateTable::opened, this, &CandidateView::takeCurrent);
    connect(m_table, &CandidateTable::chosen, this, &CandidateView::showDescription);
    connect(m_table, &CandidateTable::left, this, &CandidateView::left);
    connect(m_take, &QPushButton::clicked, this, &CandidateView::takeCurrent);
    connect(m_stop, &QPushButton::clicked, this, &CandidateView::stop);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT left();
    });
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        if (std::ranges::any_of(rows, [](const ChangedRow& row) { return row.subject == Subject::Target; }))
            readTargets();
    });
    clear();
    readTargets();
}

CandidateView::~CandidateView() = default;

void CandidateView::readTargets() {
    m_context.library.read(&exchange::TargetService::targets)
        .then(this, [this](const Result<std::vector<Target>>& targets) {
            if (targets) m_hasTargets = std::ranges::any_of(*targets, &Target::inUse);
        });
}

void CandidateView::ask(const exchange::TargetQuestion& wanted) {
    clear();
    m_context.library.read(&exchange::TargetService::targets)
        .then(this, [this, wanted, question = m_question](const Result<std::vector<Target>>& targets) {
            if (question == m_question && targets) start(*targets, wanted);
        });
}

void CandidateView::start(const std::vector<Target>& targets, const exchange::TargetQuestion& wanted) {
    std::map<std::int64_t, Promise<TargetAnswer>> promises;
    for (const Target& target : targets) {
        if (!exchange::canAnswer(target, wanted)) continue;
        m_sources.push_back({target, std::nullopt});
        promises[target.id].pending().then(this, [this, question = m_question](const TargetAnswer& answer) {
            if (question == m_question) answered(answer);
        });
    }
    m_hasTargets = std::ranges::any_of(targets, &Target::inUse);
    if (m_sources.empty()) return;
    m_context.jobs
        .start([] { return tr("Asking other catalogues"); },
               [targets, wanted, patience = m_patience, promises](jobs::Progress& progress) -> Result<std::size_t> {
                   TRY(const auto answers,
                       exchange::askTargets(targets, wanted, patience, progress, [&](const TargetAnswer& answer) {
                           promises.at(answer.target).answer(answer);
                       }));
                   return answers.size();
               })
        .then(this, [this, question = m_question](const Result<std::size_t>&) {
            if (question != m_question) return;
            m_job = 0;
            showSources();
        });
    m_job = m_context.jobs.running().back().number;
    showSources();
    Q_EMIT appeared();
    show();
}

void CandidateView::showAnswers(const std::vector<Target>& targets, const std::vector<TargetAnswer>& answers) {
    clear();
    for (const Target& target : targets) m_sources.push_back({target, std::nullopt});
    for (const TargetAnswer& answer : answers) answered(answer);
    Q_EMIT appeared();
    show();
}

void CandidateView::stop() {
    if (m_job != 0) m_context.jobs.cancel(m_job);
    m_job = 0;
    ++m_question; // what comes late is not put under anybody's hands
    showSources();
}

void CandidateView::clear() {
    stop();
    m_sources.clear();
    showOffers();
    hide();
}

void CandidateView::answered(const TargetAnswer& answer) {
    const auto source =
        std::ranges::find_if(m_sources, [&](const Source& each) { return each.target.id == answer.target; });
    if (source == m_sources.end()) return;
    source->answer = answer;
    showOffers();
    showSources();
}

const Candidate& CandidateView::candidateOf(const Offer& offer) const {
    return m_sources[offer.source].answer->candidates[offer.number];
}

std::optional<CandidateView::Offer> CandidateView::current() const {
    const int column = m_table->current();
    if (column < 0 || column >= static_cast<int>(m_offers.size())) return std::nullopt;
    return m_offers[static_cast<std::size_t>(column)];
}

/// In the order of the list, whoever answers first; the one that is chosen stays chosen.
void CandidateView::showOffers() {
    const auto chosen = current();
    m_offers.clear();
    std::vector<CandidateColumn> columns;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const Source& source = m_sources[i];
        const std::size_t count = source.answer ? source.answer->candidates.size() : 0;
        for (std::size_t number = 0; number < count; ++number) {
            QString name = qs(source.target.name);
            if (count > 1) name += QStringLiteral(" (%1)").arg(number + 1);
            columns.push_back({name, catalogue::projectFields(source.answer->candidates[number].record)});
            m_offers.push_back({i, number});
        }
    }
    const auto place = chosen ? std::ranges::find(m_offers, *chosen) : m_offers.end();
    m_table->show(columns, place == m_offers.end() ? 0 : static_cast<int>(place - m_offers.begin()));
    m_take->setVisible(!m_offers.empty());
    showDescription();
}

void CandidateView::showSources() {
    m_stop->setVisible(isAsking());
    m_said->setWords([this] {
        QStringList lines;
        for (const Source& source : m_sources) {
            const QString said = source.answer ? trialWords(*source.answer)
                                 : isAsking()  ? tr("asking…")
                                               : tr("stopped before it answered");
            lines << QStringLiteral("%1: %2").arg(qs(source.target.name), said);
        }
        return lines.join(QLatin1Char('\n'));
    });
}

QString CandidateView::sourcesText() const { return m_said->text(); }

void CandidateView::showDescription() {
    const auto offer = current();
    m_described->setVisible(offer.has_value());
    if (!offer) return m_described->clear();
    const catalogue::MarcRecord& record = candidateOf(*offer).record;
    m_described->setText(
        qs(catalogue::describe(record, catalogue::projectFields(record), nullptr, chosenStandard(m_context.settings))
               .text()));
}

void CandidateView::takeCurrent() {
    const auto offer = current();
    if (!isOffering() || !offer) return;
    const Candidate candidate = candidateOf(*offer);
    const QString source = qs(m_sources[offer->source].target.name);
    Q_EMIT taken(candidate, source);
}

void CandidateView::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

} // namespace kitapdar::ui
