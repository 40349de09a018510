#include "ui/widgets/PersonMark.h"

#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace kitapdar::ui {

QString initialsOf(const QString& name) {
    QString initials;
    for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (initials.size() < 2) initials += word.front().toUpper();
    }
    return initials;
}

QColor colourOf(const PersonSign& person, const Look& look) {
    constexpr float colours = 12;
    const QColor accent = look.colours().accent;
    const float hue = accent.hslHueF() < 0 ? 0 : accent.hslHueF();
    const float turned = hue + static_cast<float>(person.colour) / colours;
    QColor colour = accent;
    colour.setHslF(turned - std::floor(turned), accent.hslSaturationF(), accent.lightnessF());
    return colour;
}

QPixmap personMark(const PersonSign& person, const Look& look, int height, double ratio) {
    const QFont font = look.font(Type::Body, true);
    const QString initials = initialsOf(person.name);
    const int bar = look.px(size::verdictBar);
    const int width = bar + look.px(space::xs) + QFontMetrics(font).horizontalAdvance(initials) + 1;
    QPixmap mark(QSize(width, height) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.fillRect(0, 0, bar, height, colourOf(person, look));
    painter.setFont(font);
    painter.setPen(look.colours().text);
    painter.drawText(QRect(bar + look.px(space::xs), 0, width, height), Qt::AlignLeft | Qt::AlignVCenter, initials);
    return mark;
}

} // namespace kitapdar::ui
