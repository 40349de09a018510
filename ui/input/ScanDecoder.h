// What a scanner meant, read from the keys it pressed. A wedge scanner is a keyboard with the US layout; under
// another layout its text is garbage (kz turns "xs20167" into `чыәқ",.`) while the scan codes stay the same.
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <span>

class QKeyEvent;

namespace kitapdar::ui {

/// Whether a decoded string can be a code at all (copy, card, badge, command, ISBN). Asked often: be cheap.
using CodePattern = std::function<bool(const QString&)>;

/// One printing key press.
struct KeyStroke {
    quint32 scanCode = 0; // native; 0 when the platform does not tell it (remote desktop)
    bool shift = false;
    QString text;          // what the layout made of it
    quint64 timestamp = 0; // ms of the window system, not of the handler
};

class ScanDecoder {
public:
    /// How native scan codes count: X11 and Wayland give evdev + 8, Windows gives set 1 (= evdev here).
    enum class Codes { Evdev8, Set1 };

    explicit ScanDecoder(Codes codes = codesOfPlatform()) : m_codes(codes) {}

    static Codes codesOfPlatform();

    /// The character of a key on a US keyboard; none for keys that print nothing.
    std::optional<QChar> character(quint32 scanCode, bool shift) const;

    /// The US reading of a whole burst. By scan codes when every key has one; else by the text, turned back
    /// through the us, ru and kk layouts: then it must be the only reading that fits `pattern`.
    std::optional<QString> decode(std::span<const KeyStroke> strokes, const CodePattern& pattern) const;

    /// The US reading by scan codes only; none when a key has none.
    std::optional<QString> byScanCodes(std::span<const KeyStroke> strokes) const;

private:
    Codes m_codes;
};

/// The key press as a stroke when it prints one character without Ctrl, Alt or Meta; else none.
std::optional<KeyStroke> strokeOf(const QKeyEvent& event);

} // namespace kitapdar::ui
