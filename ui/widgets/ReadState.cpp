#include "ui/widgets/ReadState.h"

#include "wording/FaultWords.h"

#include <QApplication>

namespace kitapdar::ui {

namespace {

constexpr int moment = 300; // ms

} // namespace

ReadState::ReadState(QWidget* parent) : EmptyState(parent) {
    hide();
    offerNoHelp();
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        setWords(Icon::Clock, [] { return tr("Being read…"); });
        show();
    });
    connect(this, &EmptyState::actionClicked, this, [this] {
        showReading();
        Q_EMIT againWanted();
    });
}

void ReadState::showReading() {
    if (m_isReading) return;
    m_isReading = true;
    const QWidget* const focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus) && parentWidget()) parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    m_moment.start();
}

void ReadState::clear() {
    m_isReading = false;
    m_moment.stop();
    hide();
}

void ReadState::showFault(const Fault& fault) {
    m_isReading = false;
    m_moment.stop();
    setWords(
        Icon::Attention, [fault] { return words(fault); }, againWords);
    show();
}

} // namespace kitapdar::ui
