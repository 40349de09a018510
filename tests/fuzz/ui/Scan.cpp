// Keys that a scanner pressed, five bytes each: Shift and modifiers, the scan code, what the layout made of the key (a
// character of two bytes), and how long after the key before it.
#include "core/text/Barcode.h"
#include "tests/fuzz/Target.h"
#include "ui/input/ScanDecoder.h"
#include "wording/Text.h"

#include <QInputDevice>
#include <QKeyEvent>

#include <algorithm>
#include <vector>

namespace kitapdar::fuzz {

namespace {

using ui::KeyStroke;
using ui::ScanDecoder;

constexpr std::size_t bytesOfKey = 5;

unsigned byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

std::optional<KeyStroke> strokeOf(std::string_view bytes, quint64 time) {
    Qt::KeyboardModifiers modifiers;
    modifiers.setFlag(Qt::ShiftModifier, byteAt(bytes, 0) & 1U);
    modifiers.setFlag(Qt::ControlModifier, byteAt(bytes, 0) & 2U);
    modifiers.setFlag(Qt::AltModifier, byteAt(bytes, 0) & 4U);
    modifiers.setFlag(Qt::KeypadModifier, byteAt(bytes, 0) & 8U);
    const QChar letter(static_cast<ushort>(byteAt(bytes, 2) << 8U | byteAt(bytes, 3)));
    static const QInputDevice keyboard;
    QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, modifiers, byteAt(bytes, 1), 0, 0,
                    byteAt(bytes, 0) & 16U ? QString() : QString(letter), false, 1, &keyboard);
    event.setTimestamp(time);
    return ui::strokeOf(event);
}

bool canBeCode(const QString& keys) { return text::checkBarcode(utf8(keys), {}).has_value(); }

void decode(const std::vector<KeyStroke>& strokes, ScanDecoder::Codes codes) {
    const ScanDecoder decoder(codes);
    const auto code = decoder.decode(strokes, canBeCode);
    expect(decoder.decode(strokes, canBeCode) == code, "a scan is read the same way each time");
    expect(!code || canBeCode(*code), "what is read fits the pattern");
    expect(!code || code->size() == std::ssize(strokes), "each key is one character");
    expect(!decoder.decode(strokes, [](const QString&) { return false; }), "what fits no pattern is no code");

    const auto keys = decoder.byScanCodes(strokes);
    if (!keys) return;
    expect(canBeCode(*keys) == code.has_value() && (!code || *code == *keys), "scan codes leave nothing to guess");
    for (std::size_t i = 0; i < strokes.size(); ++i) {
        const auto letter = decoder.character(strokes[i].scanCode, strokes[i].shift);
        expect(letter == (*keys)[static_cast<qsizetype>(i)], "a key prints one character");
    }
}

void run(std::string_view bytes) {
    std::vector<KeyStroke> strokes;
    for (quint64 time = 1; bytes.size() >= bytesOfKey; bytes.remove_prefix(bytesOfKey)) {
        time += byteAt(bytes, 4);
        auto stroke = strokeOf(bytes.substr(0, bytesOfKey), time);
        if (!stroke) continue;
        expect(stroke->text.size() == 1 && stroke->timestamp == time, "a stroke is one character at its time");
        strokes.push_back(std::move(*stroke));
    }
    for (const auto codes : {ScanDecoder::Codes::Evdev8, ScanDecoder::Codes::Set1}) decode(strokes, codes);
}

const Registered registered{{"Scan", &run}};

} // namespace

} // namespace kitapdar::fuzz
