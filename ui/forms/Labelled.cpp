#include "ui/forms/Labelled.h"

#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace kitapdar::ui {

QVBoxLayout* labelAbove(const LabelledWidget& field) {
    auto* column = new QVBoxLayout;
    column->addWidget(labelFor(field.widget, field.label));
    column->addWidget(field.widget);
    return column;
}

} // namespace kitapdar::ui
