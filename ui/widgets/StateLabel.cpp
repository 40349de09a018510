#include "ui/widgets/StateLabel.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"

#include <QEvent>
#include <QPainter>

namespace kitapdar::ui {

Icon iconOfTone(Tone tone) {
    switch (tone) {
    case Tone::Ok:
        return Icon::Check;
    case Tone::Attention:
        return Icon::Attention;
    case Tone::Refused:
        return Icon::Refused;
    case Tone::Normal:
    case Tone::Secondary:
    case Tone::Accent:
    case Tone::Info:
        break;
    }
    return Icon::Info;
}

StateLabel::StateLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    onStyleChange(this, [this](const Look&) { updateGeometry(); });
}

StateLabel::StateLabel(const QString& word, Tone tone, QWidget* parent) : StateLabel(parent) { setState(word, tone); }

void StateLabel::setState(const QString& word, Tone tone) { setState(word, tone, iconOfTone(tone)); }

void StateLabel::setState(const QString& word, Tone tone, Icon icon) {
    m_word = word;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const {
    const Look look = lookOf(this);
    const int word = fontMetrics().horizontalAdvance(m_word) + 1; // it rounds, and eliding does not
    return {word + look.px(16 + 4 + 2 * space::s), std::max(fontMetrics().height() + look.px(space::xs), look.px(24))};
}

void StateLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(this);
    const QColor colour = look.tone(m_tone);
    paintRounded(painter, rect(), height() / 2.0, look.tint(m_tone));
    const int side = look.px(16);
    const int pad = look.px(space::s);
    paintIcon(painter, m_icon, QRect(pad, (height() - side) / 2, side, side), colour);
    painter.setPen(colour);
    const QRect rest = rect().adjusted(pad + side + look.px(space::xs), 0, -pad, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_word, Qt::ElideRight, rest.width()));
}

void StateLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

} // namespace kitapdar::ui
