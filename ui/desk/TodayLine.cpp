#include "ui/desk/TodayLine.h"

#include "core/library/Library.h"
#include "core/reports/DayQueries.h"
#include "ui/shell/Changes.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "wording/Format.h"

#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

constexpr int betweenReads = 2000; // ms

} // namespace

TodayLine::TodayLine(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_figures(new Label({}, Type::Body, Tone::Secondary)),
      m_overdue(new Label({}, Type::Body, Tone::Attention)) {
    setObjectName(QStringLiteral("today"));
    m_figures->setWordWrap(true);
    m_overdue->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_figures);
    column->addWidget(m_overdue);
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenReads);
    connect(&m_soon, &QTimer::timeout, this, &TodayLine::read);
    connect(&context.changes, &Changes::committed, this, [this] {
        if (isVisible() && !m_soon.isActive()) m_soon.start();
    });
    keepStyled(this, [column](const Look& look) { column->setSpacing(look.px(space::xs)); });
    onLanguageChange(this, [this] { word(); });
    word();
}

void TodayLine::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void TodayLine::read() {
    m_context.library.read(&reports::DayQueries::today)
        .then(this, [this](const Result<reports::DeskToday, Refusal<>>& today) {
            if (!today) return;
            m_today = *today;
            word();
        });
}

void TodayLine::word() {
    m_figures->setVisible(m_today.has_value());
    m_overdue->setVisible(m_today && m_today->overdue > 0);
    if (!m_today) return;
    m_figures->setText(tr("Today: visits %1, lent %2, renewed %3, returned %4.")
                           .arg(numberText(m_today->visits), numberText(m_today->lent), numberText(m_today->renewed),
                                numberText(m_today->returned)));
    m_overdue->setText(tr("Overdue in the whole library: %1.").arg(numberText(m_today->overdue)));
}

} // namespace kitapdar::ui
