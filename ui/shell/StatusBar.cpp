#include "ui/shell/StatusBar.h"

#include "core/library/Library.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/LanguageButtons.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageStrip.h"
#include "wording/Format.h"
#include "wording/JobWords.h"
#include "wording/LibraryWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int shortJob = 180; // px at 100 %

int widthWith(QToolButton& button, Qt::ToolButtonStyle style) {
    const Qt::ToolButtonStyle present = button.toolButtonStyle();
    if (present == style) return button.sizeHint().width();
    button.setToolButtonStyle(style);
    const int width = button.sizeHint().width();
    button.setToolButtonStyle(present);
    return width;
}

} // namespace

StatusBar::StatusBar(Jobs& jobs, Languages& languages, Settings& settings, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_theme(theme),
      m_operator(addButton()),
      m_library(addButton()),
      m_backup(addButton()),
      m_messages(new MessageLine),
      m_job(new Label({}, Type::Body, Tone::Secondary)),
      m_progress(new QProgressBar),
      m_cancel(addButton()) {
    auto* layout = new QHBoxLayout(this);
    m_operator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_operator->setIcon(iconOf(Icon::Reader));
    m_library->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_backup->setObjectName(QStringLiteral("backup"));
    m_backup->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_backup->hide();
    m_cancel->setIcon(iconOf(Icon::Close));
    m_progress->setTextVisible(false);
    layout->addWidget(m_operator);
    layout->addWidget(m_library);
    layout->addWidget(m_backup);
    layout->addWidget(m_messages, 1);
    layout->addWidget(m_job);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    m_languages = new LanguageButtons(languages, settings);
    layout->addWidget(m_languages);
    m_themeButton = addButton();
    m_smaller = addButton();
    m_scale = addButton();
    m_larger = addButton();
    m_smaller->setIcon(iconOf(Icon::Minus));
    m_larger->setIcon(iconOf(Icon::Plus));
    for (QToolButton* button : {m_themeButton, m_smaller, m_scale, m_larger}) layout->addWidget(button);

    connect(m_operator, &QToolButton::clicked, this, &StatusBar::operatorClicked);
    connect(m_library, &QToolButton::clicked, this, &StatusBar::libraryClicked);
    connect(m_backup, &QToolButton::clicked, this, &StatusBar::backupClicked);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.running().empty()) m_jobs.cancel(m_jobs.running().front().number);
    });
    connect(m_themeButton, &QToolButton::clicked, this, &StatusBar::themeClicked);
    connect(m_smaller, &QToolButton::clicked, this, [this] { Q_EMIT scaleClicked(-1); });
    connect(m_scale, &QToolButton::clicked, this, [this] { Q_EMIT scaleClicked(0); });
    connect(m_larger, &QToolButton::clicked, this, [this] { Q_EMIT scaleClicked(1); });
    connect(&m_jobs, &Jobs::changed, this, &StatusBar::showJobs);
    connect(m_messages, &MessageLine::changed, this, &StatusBar::fit);
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

void StatusBar::setBackup(Words age, Words more, Tone tone) {
    m_backupAge = std::move(age);
    m_backupMore = std::move(more);
    const bool attention = tone == Tone::Attention;
    m_backup->setIcon(attention ? iconOf(Icon::Attention, tone) : iconOf(Icon::Download, Tone::Secondary));
    wordBackup();
    fit();
}

void StatusBar::wordBackup() {
    if (!m_backupAge) return;
    m_backup->setText(m_backupAge());
    m_backup->setToolTip(m_backupMore());
    m_backup->setAccessibleName(m_backup->text());
}

int StatusBar::heightIn(const QWidget& window) {
    const auto* bar = window.findChild<StatusBar*>(QString(), Qt::FindDirectChildrenOnly);
    return bar ? bar->height() : 0;
}

void StatusBar::setOperator(const QString& name, const QString& desk) {
    m_name = name;
    m_desk = desk;
    retranslate();
}

void StatusBar::setDeskKnown(bool known) {
    if (m_isDeskKnown == known) return;
    m_isDeskKnown = known;
    retranslate();
}

void StatusBar::setPerson(const std::optional<PersonSign>& person) {
    m_person = person;
    if (person) m_name = person->name;
    markPerson(lookOf(this));
    retranslate();
    fit();
}

void StatusBar::markPerson(const Look& look) {
    m_operator->setFont(look.font(m_person ? Type::Title : Type::Body));
    if (!m_person) {
        m_operator->setIcon(iconOf(Icon::Reader));
        m_operator->setIconSize(QSize(look.px(size::icon), look.px(size::icon)));
        return;
    }
    const QPixmap mark = personMark(*m_person, look, look.px(size::icon + space::xs), devicePixelRatioF());
    m_operator->setIcon(QIcon(mark));
    m_operator->setIconSize(mark.deviceIndependentSize().toSize());
}

void StatusBar::applyLook(const Look& look) {
    markPerson(look);
    layout()->setContentsMargins(look.px(space::s), look.px(2), look.px(space::s), look.px(2));
    layout()->setSpacing(look.px(space::xs));
    m_progress->setFixedSize(look.px(120), look.px(8));
    m_scale->setText(percentText(look.percent()));
    // Two lines of words, so that a message moves nothing.
    m_messages->setMinimumSize(look.px(24), std::max(look.px(size::control), 2 * QFontMetrics(look.font()).height()));
    const bool dark = look.theme() != ThemeName::Light;
    m_themeButton->setIcon(iconOf(dark ? Icon::Moon : Icon::Sun));
    fit();
}

/// What stands beside the message when the bar has given way `step` times.
int StatusBar::widthOfOthers(int step) const {
    const Look look = lookOf(this);
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    const auto add = [&](int part) { width += part + layout()->spacing(); };
    add(widthWith(*m_operator, step > 1 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon));
    add(widthWith(*m_library, step > 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon));
    if (m_backupAge && step <= 2)
        add(widthWith(*m_backup, step > 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon));
    if (!m_job->isHidden()) {
        add(step > 0 ? std::min(look.px(shortJob), m_job->sizeHint().width()) : m_job->sizeHint().width());
        add(m_progress->width());
        add(m_cancel->sizeHint().width());
    }
    for (const QWidget* widget : {m_smaller, m_scale, m_larger}) add(widget->sizeHint().width());
    if (step > 2) return width;
    add(m_languages->sizeHint().width());
    add(m_themeButton->sizeHint().width());
    return width;
}

/// Gives way step by step until the message has the room it needs.
void StatusBar::fit() {
    if (m_isFitting) return; // what is shown and hidden here lays the window out anew
    const QScopedValueRollback fitting(m_isFitting, true);
    m_fittedTo = letters();
    const Look look = lookOf(this);
    constexpr int enough = 440; // px at 100 %, for a message with its button in two lines
    const int needed =
        m_messages->isEmpty() ? m_messages->minimumWidth() : std::max(look.px(enough), m_messages->wholeWidth());
    int step = 0;
    while (step < 3 && width() - widthOfOthers(step) < needed) ++step;
    m_library->setToolButtonStyle(step > 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_job->setMaximumWidth(step > 0 ? look.px(shortJob) : QWIDGETSIZE_MAX);
    m_operator->setToolButtonStyle(step > 1 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_backup->setToolButtonStyle(step > 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const auto show = [](QWidget& widget, bool visible) {
        if (widget.isHidden() == visible) widget.setVisible(visible);
    };
    show(*m_languages, step <= 2);
    show(*m_themeButton, step <= 2);
    show(*m_backup, m_backupAge && step <= 2);
}

void StatusBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// The buttons get larger letters after the bar has them, one after the other.
bool StatusBar::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && letters() != m_fittedTo) fit();
    return done;
}

QList<QFont> StatusBar::letters() const {
    return {m_operator->font(), m_library->font(), m_backup->font(), m_scale->font(), m_languages->font()};
}

void StatusBar::retranslate() {
    QString whole = m_desk.isEmpty()   ? m_name
                    : m_name.isEmpty() ? tr("Desk %1").arg(m_desk)
                                       : tr("%1 · desk %2").arg(m_name, m_desk);
    const bool isWrong = !m_desk.isEmpty() && !m_isDeskKnown;
    if (isWrong) whole = tr("%1: this library has no such desk").arg(whole);
    m_operator->setText(m_person && !isWrong ? m_name : whole);
    m_operator->setToolTip(m_person || isWrong ? whole : tr("Who works here"));
    m_operator->setAccessibleName(tr("Who works here: %1").arg(whole));
    QString library = placeText(m_place);
    if (m_unencrypted) library += QLatin1Char('\n') + tr("Not encrypted: others in the network could read along.");
    m_library->setToolTip(library);
    m_library->setAccessibleName(tr("Library: %1").arg(library));
    wordBackup();
    m_cancel->setToolTip(tr("Stop this work"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_progress->setAccessibleName(tr("Progress"));
    m_themeButton->setToolTip(tr("Light, dark or high contrast"));
    m_themeButton->setAccessibleName(m_themeButton->toolTip());
    m_smaller->setToolTip(tr("Smaller (Ctrl+-)"));
    m_smaller->setAccessibleName(m_smaller->toolTip());
    m_scale->setToolTip(tr("Size of everything; click for 100% (Ctrl+0)"));
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
    if (running.empty()) return fit();
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
    m_job->setToolTip(text);
    fit();
}

void StatusBar::paintEvent(QPaintEvent*) { QPainter(this).fillRect(0, 0, width(), 1, lookOf(this).colours().hairline); }

} // namespace kitapdar::ui
