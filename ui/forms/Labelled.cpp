#include "ui/forms/Labelled.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace kitapdar::ui {

Label* makeLabel(const LabelledWidget& field) {
    auto* label = new Label({}, Type::Body, Tone::Secondary);
    label->setWords(field.label);
    label->setBuddy(field.widget);
    keepWorded(field.widget, [field] { field.widget->setAccessibleName(field.label()); });
    return label;
}

QVBoxLayout* labelAbove(const LabelledWidget& field) {
    auto* column = new QVBoxLayout;
    column->addWidget(makeLabel(field));
    column->addWidget(field.widget);
    return column;
}

} // namespace kitapdar::ui
