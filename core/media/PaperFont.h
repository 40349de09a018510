// The letters of papers: one family that has every letter of Kazakh and Russian and the sign of the tenge. The usual
// stand-in for Arial and Times, Liberation, lacks most of the Kazakh ones. Needs a QGuiApplication.
#pragma once

#include <QFont>
#include <QString>

namespace kitapdar::media {

/// Every letter that Kazakh has and Russian has not, large and small, and ₸ and №.
QString kazakhLetters();

/// The family "Noto Sans" when this computer has it, else the first that has all letters. Any thread.
QString paperFamily();

/// Of that family. `points`: the size.
QFont paperFont(double points, bool bold = false);

} // namespace kitapdar::media
