#include "ui/input/ScanDecoder.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QSet>

#include <array>

namespace kitapdar::ui {

namespace {

constexpr quint32 evdevOffset = 8;

/// A run of neighbouring keys: the evdev code of the first and what they print plain and with Shift.
struct Run {
    quint32 first;
    const char16_t* plain;
    const char16_t* shifted;
};

constexpr std::array usRuns{
    Run{2, u"1234567890-=", u"!@#$%^&*()_+"},
    Run{16, u"qwertyuiop[]", u"QWERTYUIOP{}"},
    Run{30, u"asdfghjkl;'`", u"ASDFGHJKL:\"~"},
    Run{43, u"\\zxcvbnm,./", u"|ZXCVBNM<>?"},
    Run{55, u"*", u"*"}, // keypad from here
    Run{57, u" ", u" "},
    Run{71, u"789-456+1230.", u"789-456+1230."},
    Run{98, u"/", u"/"},
};

/// The same keys in the same order under a layout: main block only, as a wedge scanner presses them.
struct Layout {
    QStringView plain, shifted;
};

constexpr Layout us{u"1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./ ",
                    u"!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"~|ZXCVBNM<>? "};
constexpr Layout russian{u"1234567890-=йцукенгшщзхъфывапролджэё\\ячсмитьбю. ",
                         u"!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЁ/ЯЧСМИТЬБЮ, "};
constexpr Layout kazakh{u"\"әіңғ,.үұқөһйцукенгшщзхъфывапролджэ(\\ячсмитьбю№ ",
                        u"!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭ)/ЯЧСМИТЬБЮ? "};
static_assert(us.plain.size() == us.shifted.size() && us.plain.size() == russian.plain.size() &&
              us.plain.size() == russian.shifted.size() && us.plain.size() == kazakh.plain.size() &&
              us.plain.size() == kazakh.shifted.size());

/// The keys a US scanner pressed to print `text` under `layout`; none when the layout cannot print it.
std::optional<QString> keysOf(const QString& text, const Layout& layout) {
    QString keys;
    for (const QChar letter : text) {
        if (const qsizetype plain = layout.plain.indexOf(letter); plain >= 0)
            keys += us.plain[plain];
        else if (const qsizetype shifted = layout.shifted.indexOf(letter); shifted >= 0)
            keys += us.shifted[shifted];
        else
            return std::nullopt;
    }
    return keys;
}

} // namespace

ScanDecoder::Codes ScanDecoder::codesOfPlatform() {
    return QGuiApplication::platformName() == QLatin1String("windows") ? Codes::Set1 : Codes::Evdev8;
}

std::optional<QChar> ScanDecoder::character(quint32 scanCode, bool shift) const {
    const quint32 offset = m_codes == Codes::Evdev8 ? evdevOffset : 0;
    if (scanCode <= offset) return std::nullopt;
    const quint32 key = scanCode - offset;
    for (const Run& run : usRuns) {
        const QStringView printed(shift ? run.shifted : run.plain);
        if (key >= run.first && key < run.first + static_cast<quint32>(printed.size())) return printed[key - run.first];
    }
    return std::nullopt;
}

std::optional<QString> ScanDecoder::byScanCodes(std::span<const KeyStroke> strokes) const {
    QString keys;
    for (const KeyStroke& stroke : strokes) {
        const auto letter = character(stroke.scanCode, stroke.shift);
        if (!letter) return std::nullopt;
        keys += *letter;
    }
    return keys;
}

std::optional<QString> ScanDecoder::decode(std::span<const KeyStroke> strokes, const CodePattern& pattern) const {
    if (const auto keys = byScanCodes(strokes)) return pattern(*keys) ? keys : std::nullopt;

    QString text;
    for (const KeyStroke& stroke : strokes) text += stroke.text;
    QSet<QString> candidates;
    for (const Layout& layout : {us, russian, kazakh}) {
        if (const auto keys = keysOf(text, layout); keys && pattern(*keys)) candidates.insert(*keys);
    }
    if (candidates.size() != 1) return std::nullopt;
    return *candidates.begin();
}

std::optional<KeyStroke> strokeOf(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return std::nullopt;
    const QString text = event.text();
    if (text.size() != 1 || !text[0].isPrint()) return std::nullopt;
    return KeyStroke{event.nativeScanCode(), event.modifiers().testFlag(Qt::ShiftModifier), text, event.timestamp()};
}

} // namespace kitapdar::ui
