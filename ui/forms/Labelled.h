// A field with the words that name it, on the screen and for screen readers.
#pragma once

#include "wording/Words.h"

class QVBoxLayout;
class QWidget;

namespace kitapdar::ui {

class Label;

struct LabelledWidget {
    Words label;
    QWidget* widget;
};

/// The label of a field, which gets its words as accessible name.
Label* makeLabel(const LabelledWidget& field);
/// The label above the field.
QVBoxLayout* labelAbove(const LabelledWidget& field);

} // namespace kitapdar::ui
