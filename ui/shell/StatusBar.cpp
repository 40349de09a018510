#include "ui/shell/StatusBar.h"

#include "core/library/Library.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/LanguageButtons.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "wording/Format.h"
#include "wording/JobWords.h"
#include "wording/LibraryWords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace kitapdar::ui {

StatusBar::StatusBar(Jobs& jobs, Languages& languages, Settings& settings, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_theme(theme),
      m_operator(addButton()),
      m_library(addButton()),
      m_job(new Label({}, Type::Body, Tone::Secondary)),
      m_progress(new QProgressBar),
      m_cancel(addButton()) {
    auto* layout = new QHBoxLayout(this);
    m_operator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_operator->setIcon(iconOf(Icon::Reader));
    m_library->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setIcon(iconOf(Icon::Close));
    m_progress->setTextVisible(false);
    layout->addWidget(m_operator);
    layout->addWidget(m_library);
    layout->addStretch(1);
    layout->addWidget(m_job);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addSpacing(lookOf(this).px(space::m));
    layout->addWidget(new LanguageButtons(languages, settings));
    m_themeButton = addButton();
    m_smaller = addButton();
    m_scale = addButton();
    m_larger = addButton();
    m_smaller->setIcon(iconOf(Icon::Minus));
    m_larger->setIcon(iconOf(Icon::Plus));
    for (QToolButton* button : {m_themeButton, m_smaller, m_scale, m_larger}) layout->addWidget(button);

    connect(m_operator, &QToolButton::clicked, this, &StatusBar::operatorClicked);
    connect(m_library, &QToolButton::clicked, this, &StatusBar::libraryClicked);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.running().empty()) m_jobs.cancel(m_jobs.running().front().number);
    });
    connect(m_themeButton, &QToolButton::clicked, this, &StatusBar::themeClicked);
    connect(m_smaller, &QToolButton::clicked, this, [this] { Q_EMIT scaleClicked(-1); });
    connect(m_scale, &QToolButton::clicked, this, [this] { Q_EMIT scaleClicked(0); });
    connect(m_larger, &QToolButton::clicked, this, [this] { Q_EMIT scaleClicked(1); });
    connect(&m_jobs, &Jobs::changed, this, &StatusBar::showJobs);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { retranslate(); });
}

QToolButton* StatusBar::addButton() {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void StatusBar::setLibrary(const Address& library, bool unencrypted) {
    m_place = library;
    m_unencrypted = unencrypted;
    m_library->setText(placeName(library));
    m_library->setIcon(unencrypted          ? iconOf(Icon::Attention, Tone::Attention)
                       : library.isServer() ? iconOf(Icon::Link, Tone::Secondary)
                                            : iconOf(Icon::Book, Tone::Secondary));
    retranslate();
}

void StatusBar::setOperator(const QString& name, const QString& desk) {
    m_name = name;
    m_desk = desk;
    retranslate();
}

void StatusBar::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::s), look.px(2), look.px(space::s), look.px(2));
    layout()->setSpacing(look.px(space::xs));
    m_progress->setFixedSize(look.px(120), look.px(8));
    m_scale->setText(QStringLiteral("%1 %").arg(look.percent()));
    const bool dark = look.theme() != ThemeName::Light;
    m_themeButton->setIcon(iconOf(dark ? Icon::Moon : Icon::Sun));
}

void StatusBar::retranslate() {
    m_operator->setText(m_desk.isEmpty() ? m_name : tr("%1 · desk %2").arg(m_name, m_desk));
    m_operator->setToolTip(tr("Who works here"));
    m_operator->setAccessibleName(tr("Who works here: %1").arg(m_operator->text()));
    QString library = placeText(m_place);
    if (m_unencrypted) library += QLatin1Char('\n') + tr("Not encrypted: others in the network could read along.");
    m_library->setToolTip(library);
    m_library->setAccessibleName(tr("Library: %1").arg(library));
    m_cancel->setToolTip(tr("Stop this work"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_progress->setAccessibleName(tr("Progress"));
    m_themeButton->setToolTip(tr("Light, dark or high contrast"));
    m_themeButton->setAccessibleName(m_themeButton->toolTip());
    m_smaller->setToolTip(tr("Smaller (Ctrl+-)"));
    m_smaller->setAccessibleName(m_smaller->toolTip());
    m_scale->setToolTip(tr("Size of everything; click for 100 % (Ctrl+0)"));
    m_scale->setAccessibleName(m_scale->toolTip());
    m_larger->setToolTip(tr("Larger (Ctrl+=)"));
    m_larger->setAccessibleName(m_larger->toolTip());
    showJobs();
}

void StatusBar::showJobs() {
    const auto& running = m_jobs.running();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)})
        widget->setVisible(!running.empty());
    if (running.empty()) return;
    const Jobs::Job& job = running.front();
    QString text = job.name();
    if (job.cancelling)
        text += QStringLiteral(" · ") + tr("stopping…");
    else if (job.step)
        text += QStringLiteral(" · ") + words(job.step->stage);
    const jobs::Step step = job.step.value_or(jobs::Step());
    if (step.total > 0) text += QStringLiteral(" %1 / %2").arg(numberText(step.done), numberText(step.total));
    if (running.size() > 1)
        text += QStringLiteral(" · ") + tr("%n more", nullptr, static_cast<int>(running.size()) - 1);
    m_job->setText(text);
    constexpr int whole = 1000;
    m_progress->setRange(0, step.total > 0 ? whole : 0);
    if (step.total > 0) m_progress->setValue(static_cast<int>(step.done * whole / step.total));
    m_cancel->setEnabled(!job.cancelling);
}

void StatusBar::paintEvent(QPaintEvent*) { QPainter(this).fillRect(0, 0, width(), 1, lookOf(this).colours().hairline); }

} // namespace kitapdar::ui
