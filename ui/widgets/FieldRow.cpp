#include "ui/widgets/FieldRow.h"

#include <QFormLayout>
#include <QWidget>

namespace kitapdar::ui {

namespace {

bool holds(QLayoutItem* item, const QWidget* field) {
    if (!item) return false;
    const QLayout* column = item->layout(); // of a field above its hint
    return item->widget() == field || (column && column->indexOf(field) >= 0);
}

} // namespace

void setFieldVisible(QFormLayout& form, const QWidget* field, bool visible) {
    for (int row = 0; row < form.rowCount(); ++row) {
        for (const auto role : {QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            if (holds(form.itemAt(row, role), field)) return form.setRowVisible(row, visible);
        }
    }
}

} // namespace kitapdar::ui
