#include "ui/desk/Sounds.h"

#include <QApplication>

namespace kitapdar::ui {

void Beeps::play(Sound sound) {
    const bool alarming = sound == Sound::Refused || sound == Sound::Unknown || sound == Sound::Double;
    if (alarming && !m_muted) QApplication::beep();
}

} // namespace kitapdar::ui
