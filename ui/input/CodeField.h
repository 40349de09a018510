// Fields for codes: a label that is scanned while such a field has the keyboard is typed into it and goes nowhere else.
#pragma once

#include <QString>

class QLineEdit;

namespace kitapdar::ui {

/// From now on the field takes scanned codes.
void takeCodes(QLineEdit& field);

/// Which keys of a field are read as on a US keyboard, whatever the layout: under the Kazakh one the row of digits
/// gives letters and signs.
enum class KeysRead {
    Digits, // those of digits; letters stay as typed
    All     // also those that give letters of no Latin alphabet
};

/// From now on the keys that hands press in the field are read so. Latin letters, digits and what is not typed key by
/// key stay as they are.
void readKeys(QLineEdit& field, KeysRead keys);

/// Puts the code into the field that has the keyboard, in the place of what stands there, as if it had been typed.
/// False: no field in focus takes codes.
bool giveToCodeField(const QString& code);

} // namespace kitapdar::ui
