// Tells a wedge scanner from hands, wherever the focus is, and takes its keys out of the window's way.
//
// A burst: at least 6 printing keys, or 4 with a digit among them where Enter or Tab ends it; mean gap <= 30 ms, no
// gap > 100 ms by the window system's own clock (a stalled program still gets true times; keys without a time are never
// a scan), ended by Enter, Tab or silence.
// A burst that fits the pattern is a scan: the field it went through gets its old text back, its Enter presses
// nothing, `scanned` is emitted. A burst that stalls (a busy machine, a weak radio link) goes on where it stopped: its
// later part is never taken for a code by itself. Nor is a burst with a key right before it, which may be its own first
// one: the whole is the code, or else `unrecognised`. A burst with Enter that fits no pattern is a code nobody knows:
// `unrecognised`. With a prefix key (STX = Ctrl+B, or a function key) everything up to the suffix is the code, without
// timing.
//
// A field of secrets (one that does not show what is typed) takes every key, however quickly it comes and with or
// without a prefix: one-time passwords are pasted by password managers and printed as bar codes. Only what
// `setNeverSecret` names is a scan there, too.
#pragma once

#include "ui/input/ScanDecoder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QKeyEvent;

namespace kitapdar::ui {

/// A key that starts or ends a code in prefix mode: a letter is meant by its place on a US keyboard.
struct ScanKey {
    int key = 0; // Qt::Key
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

struct ScanSettings {
    int leastLength = 6;
    int leastWithEnter = 4;        // with a digit among them
    int meanGap = 30;              // ms
    int longestGap = 100;          // ms
    int longestStall = 1000;       // ms: two keys or more that came as a scanner's are continued after it
    int longestHead = 1000;        // ms from a key to a burst that may be its rest
    int silence = 150;             // ms after the last key of a code that has no Enter
    int prefixTimeout = 1000;      // ms from the prefix to the suffix
    std::optional<ScanKey> prefix; // e.g. ScanKey{Qt::Key_B, Qt::ControlModifier}; Enter, Tab or Ctrl+C end it
};

/// A property of a line in which a short run of keys that still stands at its end, however long ago it came, spoils the
/// next burst: the one box, where it may be the head of a code that stalled for good.
inline constexpr const char* spoiledByRest = "spoiled-by-rest";

/// An event filter of the whole application, from construction to destruction. Main thread.
class ScanDetector : public QObject {
    Q_OBJECT

public:
    explicit ScanDetector(CodePattern pattern, ScanSettings settings = {}, QObject* parent = nullptr);

    void setSettings(const ScanSettings& settings);
    /// What is a scan even in a field of secrets, and is known as a whole by its check character: the library's own
    /// codes, which are no secrets. What was typed right before it stays in the field. At first nothing is.
    void setNeverSecret(CodePattern pattern) { m_neverSecret = std::move(pattern); }
    const ScanSettings& settings() const { return m_settings; }

Q_SIGNALS:
    void scanned(const QString& code);
    /// A burst or prefixed code that fits no pattern; in US letters where the scan codes tell them.
    void unrecognised(const QString& keys);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Where a code may have begun inside the burst, and the focus widget's state before it.
    struct Start {
        std::size_t index;
        std::function<void()> restore;
    };
    /// Keys that came shortly before the present ones, into the same widget: perhaps the first of a stalled code.
    struct Head {
        std::vector<KeyStroke> strokes;
        std::function<void()> restore;
    };
    struct Seen {
        const QEvent* event = nullptr;
        quint64 timestamp = 0;
        quint32 scanCode = 0;
        QPointer<QWidget> receiver;
    };

    bool isSecondDelivery(const QKeyEvent& event, QWidget* receiver);
    bool keyPressed(QKeyEvent& event, QWidget* receiver);
    bool prefixedKey(const QKeyEvent& event);
    bool matches(const ScanKey& key, const QKeyEvent& event) const;
    void addStroke(KeyStroke stroke, QWidget* receiver);
    bool endBurst(quint64 timestamp);
    void silenceFell();
    bool take(const Start& start, bool ended);
    std::vector<KeyStroke> headOf(const Start& start) const;
    bool isLeftBehind(quint64 timestamp, const QWidget* receiver) const;
    bool isByHand(const std::vector<KeyStroke>& head) const;
    void begins(quint64 timestamp, QWidget* receiver);
    bool isScan(const QString& code) const;
    const Start* begin(bool ended) const;
    bool isBurst(std::size_t from, bool ended) const;
    bool isPause(std::size_t at) const;
    bool mayBegin(std::size_t at) const;
    bool isStalled() const;
    quint64 gapBefore(std::size_t at) const;
    void finishPrefixed();
    void forget();

    CodePattern m_pattern;
    CodePattern m_neverSecret;
    ScanSettings m_settings;
    ScanDecoder m_decoder;
    std::vector<KeyStroke> m_strokes;
    std::vector<Start> m_starts;
    Head m_head;
    quint64 m_takenAt = 0;        // the last key of a code that silence ended: what comes shortly after may be its rest
    bool m_isRest = false;        // and the present keys are that
    QPointer<QWidget> m_receiver; // of the last stroke
    quint64 m_stalled = 0;        // ms: taken out of the times of strokes, for pauses in which the scanner stalled
    bool m_prefixed = false;
    quint64 m_swallowUntil = 0; // line feed after carriage return: also the scanner's
    QTimer m_silence;
    QElapsedTimer m_armed;
    Seen m_seen;
};

} // namespace kitapdar::ui
