#include "ui/input/CodeField.h"

#include <QApplication>
#include <QLineEdit>
#include <QVariant>

namespace kitapdar::ui {

namespace {

constexpr auto property = "takesCodes";

} // namespace

void takeCodes(QLineEdit& field) { field.setProperty(property, true); }

bool giveToCodeField(const QString& code) {
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!field || !field->property(property).toBool() || field->isReadOnly()) return false;
    field->selectAll();
    field->insert(code);
    return true;
}

} // namespace kitapdar::ui
