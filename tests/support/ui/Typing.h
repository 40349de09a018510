// Typing in a window.
#pragma once

#include <QString>

namespace kitapdar::test {

/// Into what has the keyboard, in letters of any alphabet, which QTest::keyClicks() cannot.
void typeText(const QString& text);

} // namespace kitapdar::test
