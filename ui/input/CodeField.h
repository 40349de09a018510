// Fields for codes: a label that is scanned while such a field has the keyboard is typed into it and goes nowhere else.
#pragma once

#include <QString>

#include <functional>

class QAbstractSpinBox;
class QLineEdit;
class QWidget;

namespace kitapdar::ui {

/// From now on the field takes scanned codes; `then` is called after each, as its Enter goes no further.
void takeCodes(QLineEdit& field, std::function<void()> then = {});
/// From now on it takes none.
void takeNoCodes(QLineEdit& field);

/// Which keys of a field are read as on a US keyboard, whatever the layout: under the Kazakh one the row of digits
/// gives letters and signs.
enum class KeysRead {
    Digits,  // those of digits; letters stay as typed
    Numbers, // and of the signs in numbers, days, sums and phones: + - . , /
    All      // also those that give letters of no Latin alphabet
};

/// From now on the keys that hands press in the field are read so. Latin letters, digits and what is not typed key by
/// key stay as they are.
void readKeys(QLineEdit& field, KeysRead keys);
void readKeys(QAbstractSpinBox& field);
/// Whether any of them are; and for a line that asks now for a number and now for words.
bool readsKeys(const QWidget& field);
void setReadsKeys(QWidget& field, bool reads);

/// Puts the code into the field that has the keyboard, in the place of what stands there, as if it had been typed.
/// False: no field in focus takes codes.
bool giveToCodeField(const QString& code);
/// The same for what lies in `sheet`: the field in focus, else the first empty one in sight, else the only one.
bool giveToCodeFieldIn(QWidget& sheet, const QString& code);

} // namespace kitapdar::ui
