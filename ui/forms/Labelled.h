// A field with the words that name it, on the screen and for screen readers.
#pragma once

#include "wording/Words.h"

class QVBoxLayout;
class QWidget;

namespace kitapdar::ui {

struct LabelledWidget {
    Words label;
    QWidget* widget;
};

/// The label above the field.
QVBoxLayout* labelAbove(const LabelledWidget& field);

} // namespace kitapdar::ui
