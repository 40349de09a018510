#include "ui/desk/Sounds.h"

#include <QApplication>
#include <QTimer>

namespace kitapdar::ui {

void Beeps::play(Sound sound) {
    const bool waits = sound == Sound::NotRecorded;
    const bool elsewhere = sound == Sound::HoldShelf || sound == Sound::Repair || sound == Sound::OtherBranch;
    const bool alarming =
        waits || elsewhere || sound == Sound::Refused || sound == Sound::Unknown || sound == Sound::Double;
    if (!alarming || m_muted) return;
    QApplication::beep();
    constexpr int apart = 180; // ms
    if (waits) QTimer::singleShot(apart, qApp, [] { QApplication::beep(); });
}

} // namespace kitapdar::ui
