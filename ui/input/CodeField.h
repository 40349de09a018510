// Fields for codes: a label that is scanned while such a field has the keyboard is typed into it and goes nowhere else.
#pragma once

#include <QString>

class QLineEdit;

namespace kitapdar::ui {

/// From now on the field takes scanned codes.
void takeCodes(QLineEdit& field);

/// Puts the code into the field that has the keyboard, in the place of what stands there, as if it had been typed.
/// False: no field in focus takes codes.
bool giveToCodeField(const QString& code);

} // namespace kitapdar::ui
