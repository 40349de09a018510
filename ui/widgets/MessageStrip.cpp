#include "ui/widgets/MessageStrip.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

void announce(QWidget& widget, const QString& text) {
    widget.setAccessibleName(text);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The action runs after the message is gone, so that it may say something itself.
template <class Bearer>
void act(Bearer& bearer, void (Bearer::*away)()) {
    const auto run = bearer.message().run;
    (bearer.*away)();
    if (run) run();
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent), m_words(new Label), m_action(new QPushButton), m_close(new QToolButton) {
    m_words->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(iconOf(Icon::Close, Tone::Secondary));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] { act(*this, &MessageStrip::clear); });
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::clear);
    clear();
    keepWorded(m_close, [this] {
        m_close->setAccessibleName(tr("Close message"));
        m_close->setToolTip(tr("Close message"));
    });
    keepStyled(this, [this, layout](const Look& look) {
        setMinimumHeight(look.px(40));
        layout->setContentsMargins(look.px(space::m + size::icon + space::s), look.px(space::xs), look.px(space::s),
                                   look.px(space::xs));
        layout->setSpacing(look.px(space::s));
        m_close->setFixedSize(look.px(28), look.px(28));
    });
}

void MessageStrip::say(Message message) {
    m_message = std::move(message);
    m_words->setText(m_message.text);
    m_action->setText(m_message.action);
    m_action->setVisible(!m_message.action.isEmpty());
    m_close->setVisible(true);
    announce(*this, m_message.text);
    update();
}

void MessageStrip::clear() {
    const bool said = !isEmpty();
    m_message = {};
    m_words->clear();
    m_action->hide();
    m_close->hide();
    update();
    if (said) Q_EMIT cleared();
}

void MessageStrip::paintEvent(QPaintEvent*) {
    if (isEmpty()) return;
    QPainter painter(this);
    const Look look = lookOf(this);
    paintRounded(painter, rect(), look.px(size::radius), look.tint(m_message.tone));
    const int side = look.px(size::icon);
    paintIcon(painter, iconOfTone(m_message.tone), QRect(look.px(space::m), (height() - side) / 2, side, side),
              look.tone(m_message.tone));
}

Toast::Toast(QWidget& host) : QWidget(&host), m_host(host), m_words(new Label), m_action(new QPushButton) {
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] { act(*this, &Toast::dismiss); });
    m_action->setFocusPolicy(Qt::TabFocus);
    host.installEventFilter(this);
    keepStyled(this, [layout](const Look& look) {
        layout->setContentsMargins(look.px(space::l + size::icon + space::s), look.px(space::s), look.px(space::m),
                                   look.px(space::s));
        layout->setSpacing(look.px(space::l));
    });
    onStyleChange(this, [this](const Look&) { place(); });
    hide();
}

void Toast::say(Message message) {
    m_message = std::move(message);
    m_words->setText(m_message.text);
    m_action->setText(m_message.action);
    m_action->setVisible(!m_message.action.isEmpty());
    place();
    show();
    raise();
    announce(*this, m_message.text);
    m_timer.start(shownFor);
    update();
}

void Toast::dismiss() {
    m_timer.stop();
    hide();
    m_message = {};
}

void Toast::place() {
    const Look look = lookOf(this);
    const int margin = look.px(space::l);
    m_words->setWordWrap(false);
    int wide = sizeHint().width();
    const int most = m_host.width() - 2 * margin;
    if (wide > most) {
        m_words->setWordWrap(true);
        wide = most;
    }
    const int high =
        std::max(layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height(), look.px(48));
    setGeometry((m_host.width() - wide) / 2, m_host.height() - high - 3 * margin, wide, high);
}

void Toast::enterEvent(QEnterEvent*) { m_timer.stop(); }

void Toast::leaveEvent(QEvent*) {
    if (isVisible()) m_timer.start(shownFor);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_host && event->type() == QEvent::Resize && isVisible()) place();
    return false;
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(this);
    paintRounded(painter, rect(), look.px(8), look.colours().surface, look.colours().edge, 1);
    const int side = look.px(size::icon);
    paintIcon(painter, iconOfTone(m_message.tone), QRect(look.px(space::l), (height() - side) / 2, side, side),
              look.tone(m_message.tone));
}

} // namespace kitapdar::ui
