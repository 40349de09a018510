// How a person is told from the others at a glance: a bar in the person's colour and the initials.
#pragma once

#include "ui/theme/Look.h"

#include <QIcon>

namespace kitapdar::ui {

struct PersonSign {
    QString name;
    int colour = 0; // 0…11
};

/// "СА" of "Серікова Айгүл": the first letters of the first two words.
QString initialsOf(const QString& name);
/// As saturated and as light as the accent, so that it is seen in every theme.
QColor colourOf(const PersonSign& person, const Look& look);
/// The bar and the initials, as high as `height` pixels.
QPixmap personMark(const PersonSign& person, const Look& look, int height, double ratio);

} // namespace kitapdar::ui
