#include "ui/administration/RetentionSection.h"

#include "core/administration/RetainByProgram.h"
#include "core/library/Library.h"
#include "ui/administration/Administration.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/BackingUp.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/LibraryWords.h"
#include "wording/PermissionWords.h"
#include "wording/PersonalDataWords.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

namespace {

using readers::NightlyRun;
using readers::RetentionTerms;

} // namespace

RetentionSection::RetentionSection(const Context& context)
    : Section(
          context, QStringLiteral("retention"), [] { return Administration::tr("Terms of retention"); },
          [] {
              return Administration::tr(
                  "How long it is kept what is known of readers. What is over is forgotten and cannot be brought back; "
                  "the figures stay as they are.");
          }),
      m_save(makePrimaryButton([] { return Administration::tr("Save"); })),
      m_atNight(new QCheckBox),
      m_how(new Label({}, Type::Body, Tone::Secondary)),
      m_look(makeButton([] { return Administration::tr("What would be forgotten now"); })),
      m_ahead(new Label({}, Type::Body)),
      m_lastRun(new Label({}, Type::Body, Tone::Secondary)) {
    auto* terms = new Card;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const readers::RetentionTerm term = readers::allRetentionTerms[i];
        m_months[i] = new QSpinBox;
        m_months[i]->setRange(readers::leastMonths(term), readers::mostMonths);
        readKeys(*m_months[i]);
        m_months[i]->setObjectName(QStringLiteral("retention-") + qs(std::string(readers::code(term))));
        m_names[i] = new Label({}, Type::Body);
        m_names[i]->setWordWrap(true);
        auto* row = new QHBoxLayout;
        row->addWidget(m_months[i]);
        row->addWidget(m_names[i], 1);
        terms->content()->addLayout(row);
        keepPermitted(context.actions, *m_months[i], Permission::LibraryEdit);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    terms->content()->addWidget(message());
    terms->content()->addLayout(buttons);
    auto* nightly = new Card;
    m_atNight->setObjectName(QStringLiteral("retention-nightly"));
    m_look->setObjectName(QStringLiteral("retention-look"));
    m_ahead->setObjectName(QStringLiteral("retention-ahead"));
    m_lastRun->setObjectName(QStringLiteral("retention-last"));
    for (Label* each : {m_how, m_ahead, m_lastRun}) each->setWordWrap(true);
    auto* looking = new QHBoxLayout;
    looking->addWidget(m_look);
    looking->addStretch(1);
    nightly->content()->addWidget(m_atNight);
    nightly->content()->addWidget(m_how);
    nightly->content()->addWidget(m_lastRun);
    nightly->content()->addLayout(looking);
    nightly->content()->addWidget(m_ahead);
    column()->addWidget(terms);
    column()->addWidget(nightly);
    column()->addStretch(1);
    keepPermitted(context.actions, *m_save, Permission::LibraryEdit);
    keepPermitted(context.actions, *m_atNight, Permission::LibraryEdit);
    keepPermitted(context.actions, *m_look, Permission::RetentionRun);
    connect(m_save, &QPushButton::clicked, this, &RetentionSection::save);
    connect(m_atNight, &QCheckBox::toggled, this, &RetentionSection::setNightly);
    connect(m_look, &QPushButton::clicked, this, &RetentionSection::lookAhead);
    keepWorded(this, [this] { word(); });
}

void RetentionSection::takeFocus() { m_months.front()->setFocus(Qt::OtherFocusReason); }

bool RetentionSection::isTyped() const {
    for (std::size_t i = 0; m_isRead && i < m_months.size(); ++i) {
        if (m_months[i]->value() != m_terms.monthsOf(readers::allRetentionTerms[i])) return true;
    }
    return false;
}

void RetentionSection::read() {
    context().library.read(&readers::RetentionService::terms).then(this, [this](const Result<RetentionTerms>& terms) {
        if (!terms) return tellUnread(context().announcer, terms.error(), this, [this] { read(); });
        take(*terms);
    });
    context()
        .library.read(&readers::RetentionService::nightlyRun)
        .then(this, [this, chosen = m_chosen](const Result<NightlyRun>& nightly) {
            if (chosen != m_chosen) return; // somebody has switched it since: older than what the box says
            if (!nightly) return tellUnread(context().announcer, nightly.error(), this, [this] { read(); });
            m_nightly = *nightly;
            const QSignalBlocker quiet(m_atNight);
            m_atNight->setChecked(m_nightly == NightlyRun::On);
            word();
        });
    lastRetained(context().library.store()).then(this, [this](const Result<std::optional<Instant>>& last) {
        if (!last) return;
        m_last = *last;
        word();
    });
}

/// What is typed stays; the other terms follow what was set elsewhere.
void RetentionSection::take(const RetentionTerms& terms) {
    const RetentionTerms before = std::exchange(m_terms, terms);
    const bool isFirst = !std::exchange(m_isRead, true);
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const readers::RetentionTerm term = readers::allRetentionTerms[i];
        const bool isTyped = !isFirst && m_months[i]->value() != before.monthsOf(term);
        if (!isTyped) m_months[i]->setValue(m_terms.monthsOf(term));
    }
}

bool RetentionSection::save() {
    std::vector<std::size_t> typed;
    for (std::size_t i = 0; m_isRead && i < m_months.size(); ++i) {
        if (m_months[i]->value() != m_terms.monthsOf(readers::allRetentionTerms[i])) typed.push_back(i);
    }
    if (typed.empty())
        context().announcer.tell(Tone::Info, nothingChangedWords);
    else
        saveNext(std::move(typed));
    return true;
}

void RetentionSection::saveNext(std::vector<std::size_t> typed) {
    if (typed.empty()) {
        say(Tone::Normal, {});
        m_preview.reset();
        word();
        return context().announcer.done([] { return Administration::tr("Saved."); });
    }
    const std::size_t next = typed.back();
    typed.pop_back();
    context()
        .library
        .write(&readers::RetentionService::set, std::string(readers::code(readers::allRetentionTerms[next])),
               m_months[next]->value())
        .then(this, [this, typed](const Result<RetentionTerms, readers::RetentionTermRefusal>& set) {
            if (!set) return say(Tone::Refused, [no = set.error()] { return notSavedWords(faultIn(no), words(no)); });
            take(*set);
            saveNext(typed);
        });
}

void RetentionSection::setNightly(bool on) {
    const NightlyRun wanted = on ? NightlyRun::On : NightlyRun::Off;
    ++m_chosen;
    context()
        .library.write(&readers::RetentionService::setNightlyRun, wanted)
        .then(this, [this, wanted](const Result<void, Refusal<>>& set) {
            if (!set) {
                const QSignalBlocker quiet(m_atNight);
                m_atNight->setChecked(m_nightly == NightlyRun::On);
                return say(Tone::Refused, [no = set.error()] { return words(no); });
            }
            m_nightly = wanted;
            say(Tone::Normal, {});
            word();
            context().announcer.done([wanted] {
                return wanted == NightlyRun::On ? Administration::tr("What was kept long enough is forgotten by night.")
                                                : Administration::tr("Nothing is forgotten by night.");
            });
        });
}

void RetentionSection::lookAhead() {
    using Seen = Result<RetainReport, ForgetRefusal>;
    m_look->setEnabled(false);
    context()
        .jobs
        .start(
            [] { return Administration::tr("Counting what would be forgotten"); },
            [&library = context().library, known = knownHeads(context()),
             permission = context().library.permission<Permission::RetentionRun>()](jobs::Progress& progress) -> Seen {
                const auto by = permission.result();
                if (!by) return fail(widen<ForgetRefusal>(by.error()));
                return countRetained(library.store(), library.journal(), *by, known, progress);
            })
        .then(this, [this](const Seen& seen) {
            m_look->setEnabled(true);
            if (!seen) return say(Tone::Attention, [no = seen.error()] { return words(no); });
            say(Tone::Normal, {});
            m_preview = *seen;
            word();
        });
}

void RetentionSection::word() {
    m_atNight->setText(Administration::tr("Forget by night what was kept long enough"));
    m_how->setText(
        context().library.address().isServer()
            ? Administration::tr("In a shared library the timer of the server does it, as the owner of the "
                                 "library: kitapdarctl retain --nightly.")
            : Administration::tr("Between two and six o'clock, when the program is open, or by the timer of "
                                 "the system: kitapdarctl retain --nightly. The first time, when it is much, "
                                 "a person has it done by hand: kitapdarctl retain --confirm."));
    m_lastRun->setText(m_last ? Administration::tr("Something was forgotten last: %1.").arg(momentText(*m_last))
                              : Administration::tr("Nothing was forgotten yet."));
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const QString name = words(readers::allRetentionTerms[i]);
        m_months[i]->setSuffix(QLatin1Char(' ') + Administration::tr("months"));
        m_months[i]->setAccessibleName(name);
        m_names[i]->setText(name);
    }
    m_ahead->setVisible(m_preview.has_value());
    if (!m_preview) return;
    m_ahead->setText(
        Administration::tr("Now it would be: past loans that tell whose they were %1, past holds %2, visits %3, "
                           "readers %4, entries of the journal about readers %5.")
            .arg(numberText(m_preview->loans), numberText(m_preview->holds), numberText(m_preview->visits),
                 numberText(m_preview->readers), numberText(m_preview->entries)));
}

} // namespace kitapdar::ui
