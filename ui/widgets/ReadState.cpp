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
        showAwaited();
        Q_EMIT againWanted();
    });
}

void ReadState::showAwaited() {
    if (m_isAwaited) return;
    m_isAwaited = true;
    const QWidget* const focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus) && parentWidget()) parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    m_moment.start();
}

void ReadState::clear() {
    m_isAwaited = false;
    m_moment.stop();
    hide();
}

void ReadState::showFault(const Fault& fault) {
    m_isAwaited = false;
    m_moment.stop();
    setWords(
        Icon::Attention, [fault] { return words(fault); }, againWords);
    show();
}

} // namespace kitapdar::ui
