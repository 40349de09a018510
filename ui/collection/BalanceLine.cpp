#include "ui/collection/BalanceLine.h"

#include "core/library/Library.h"
#include "ui/collection/BalanceSheet.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/AccountsWords.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int betweenReads = 1500; // ms
constexpr int named = 20;          // copies of each kind that the comparison names
constexpr std::size_t inSight = 4; // of them in the line

} // namespace

BalanceLine::BalanceLine(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_state(new StateLabel),
      m_copies(new Label({}, Type::Body, Tone::Secondary)),
      m_look(makeButton([] { return tr("Look"); }, Icon::Search)) {
    setObjectName(QStringLiteral("collection-balance"));
    m_look->setObjectName(QStringLiteral("collection-balance-look"));
    auto* row = new FlowLayout;
    row->addWidget(m_state);
    row->addWidget(m_copies);
    row->addWidget(m_look);
    setLayout(row);
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenReads);
    connect(&m_soon, &QTimer::timeout, this, &BalanceLine::read);
    connect(m_look, &QPushButton::clicked, this, &BalanceLine::look);
    keepStyled(this, [row](const Look& look) { row->setSpacing(look.px(space::s)); });
    keepWorded(this, [this] { word(); });
}

void BalanceLine::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) read();
}

void BalanceLine::readSoon() {
    m_stale = true;
    if (isVisible()) m_soon.start();
}

void BalanceLine::read() {
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    m_stale = false;
    m_context.library.read(&accounts::BookQueries::reconcile, named)
        .then(this, [this](const Result<accounts::Reconciliation>& found) {
            m_reading = false;
            if (!found) return m_context.announcer.fault(found.error());
            m_last = *found;
            word();
            Q_EMIT wasRead();
            if (std::exchange(m_again, false)) read();
        });
}

void BalanceLine::word() {
    // Books that nobody has opened disagree with nothing.
    const bool isOpen = !m_last || m_last->opened || m_last->book > 0 || m_last->ksu > 0;
    const bool differs = m_last && isOpen && !m_last->agrees();
    m_state->setVisible(isOpen);
    m_look->setVisible(differs);
    m_copies->setVisible(differs);
    if (!m_last) return m_state->setState(tr("The books and the stock are compared…"), Tone::Info);
    m_state->setState(words(*m_last), m_last->agrees() ? Tone::Ok : Tone::Attention);
    QStringList numbers;
    for (const accounts::DisagreeingCopy& copy : m_last->copies) {
        if (static_cast<std::size_t>(numbers.size()) < inSight)
            numbers << qs(copy.number.empty() ? copy.title : copy.number);
    }
    const auto disagreeing = m_last->notInBooks + m_last->notInStock + m_last->numberDiffers;
    if (disagreeing > numbers.size()) numbers << QStringLiteral("…");
    m_copies->setText(numbers.isEmpty() ? QString() : tr("first: %1").arg(numbers.join(QStringLiteral(", "))));
}

void BalanceLine::look() {
    if (!m_last) return;
    if (!m_sheet) {
        m_sheet = new BalanceSheet(*window(), m_context);
        connect(m_sheet, &BalanceSheet::entered, this, &BalanceLine::read);
    }
    m_sheet->begin(m_terms, *m_last);
}

} // namespace kitapdar::ui
