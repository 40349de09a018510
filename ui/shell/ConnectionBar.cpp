#include "ui/shell/ConnectionBar.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace kitapdar::ui {

ConnectionBar::ConnectionBar(QWidget* parent)
    : QWidget(parent), m_icon(new Label), m_words(new Label({}, Type::Body, Tone::Attention, true)) {
    setObjectName(QStringLiteral("connection"));
    m_words->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    hide();
    onLanguageChange(this, [this] { word(); });
}

void ConnectionBar::say(ConnectionState state, int notRecorded) {
    const bool news = state != m_state;
    if (!news && notRecorded == m_notRecorded) return;
    m_state = state;
    m_notRecorded = notRecorded;
    word();
    setVisible(state != ConnectionState::Online);
    if (!news || state == ConnectionState::Online) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConnectionBar::word() {
    QString words;
    if (m_state == ConnectionState::Outdated)
        words = tr("The library was brought up to a newer version. Close this window and start the newer Kitapdar.");
    else if (m_notRecorded > 0)
        words = tr("No connection to the library: %n scan(s) not recorded.", nullptr, m_notRecorded);
    else
        words = tr("No connection to the library; what you see may be out of date.");
    m_words->setText(words);
    setAccessibleName(words);
}

void ConnectionBar::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::m), look.px(space::xs), look.px(space::m), look.px(space::xs));
    layout()->setSpacing(look.px(space::s));
    const int side = look.px(size::icon);
    m_icon->setPixmap(iconPixmap(Icon::Attention, side, devicePixelRatioF(), look.tone(Tone::Attention)));
}

void ConnectionBar::paintEvent(QPaintEvent*) {
    const Look look = lookOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.tint(Tone::Attention));
    painter.fillRect(0, 0, look.px(size::verdictBar), height(), look.tone(Tone::Attention));
}

} // namespace kitapdar::ui
