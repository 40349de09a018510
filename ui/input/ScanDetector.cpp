#include "ui/input/ScanDetector.h"

#include "ui/input/FocusSnapshot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

bool isEnd(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
}

bool isModifierKey(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
        return true;
    default:
        return false;
    }
}

bool isSecret(const QWidget* receiver) {
    if (QApplication::activeModalWidget()) return false; // a scan is no answer to a modal question
    const auto* field = qobject_cast<const QLineEdit*>(receiver);
    return field && field->echoMode() != QLineEdit::Normal;
}

} // namespace

ScanDetector::ScanDetector(CodePattern pattern, ScanSettings settings, QObject* parent)
    : QObject(parent), m_pattern(std::move(pattern)), m_settings(settings) {
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::PreciseTimer);
    connect(&m_silence, &QTimer::timeout, this, &ScanDetector::silenceFell);
    QCoreApplication::instance()->installEventFilter(this);
}

void ScanDetector::setSettings(const ScanSettings& settings) {
    forget();
    m_settings = settings;
}

bool ScanDetector::eventFilter(QObject* watched, QEvent* event) {
    // A key comes to the native window first, then to the widget in focus, then up to its parents.
    auto* receiver = qobject_cast<QWidget*>(watched);
    if (!receiver) return false;
    if (event->type() == QEvent::ShortcutOverride) {
        // In the middle of a burst no key may fire a shortcut.
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool begins = !isSecret(receiver) && m_settings.prefix && matches(*m_settings.prefix, key);
        const bool isBursting =
            isBurst(0, isEnd(key)) &&
            key.timestamp() <= m_strokes.back().timestamp + m_stalled + static_cast<quint64>(m_settings.longestGap);
        if (!m_prefixed && !begins && (!isBursting || (!isEnd(key) && !strokeOf(key)))) return false;
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress) return false;
    auto& key = *static_cast<QKeyEvent*>(event);
    return !isSecondDelivery(key, receiver) && keyPressed(key, receiver);
}

/// An ignored key climbs to the parents of the widget it was for: the same event object, an ancestor of the last
/// receiver. Only the first delivery counts.
bool ScanDetector::isSecondDelivery(const QKeyEvent& event, QWidget* receiver) {
    const bool again = m_seen.event == &event && m_seen.timestamp == event.timestamp() &&
                       m_seen.scanCode == event.nativeScanCode() && m_seen.receiver && receiver != m_seen.receiver &&
                       receiver->isAncestorOf(m_seen.receiver);
    m_seen = {&event, event.timestamp(), event.nativeScanCode(), receiver};
    return again;
}

bool ScanDetector::keyPressed(QKeyEvent& event, QWidget* receiver) {
    if (m_prefixed) return prefixedKey(event);
    if (!isSecret(receiver) && m_settings.prefix && matches(*m_settings.prefix, event)) {
        forget();
        m_prefixed = true;
        m_silence.start(m_settings.prefixTimeout);
        return true;
    }
    if (isModifierKey(event)) return false;
    if (isEnd(event)) return endBurst(event.timestamp());
    const auto stroke = strokeOf(event);
    if (!stroke || event.isAutoRepeat() || stroke->timestamp == 0)
        forget();
    else
        addStroke(*stroke, receiver);
    return false;
}

bool ScanDetector::matches(const ScanKey& wanted, const QKeyEvent& event) const {
    if ((event.modifiers() & ~Qt::KeypadModifier) != wanted.modifiers) return false;
    if (event.key() == wanted.key) return true;
    const auto letter = m_decoder.character(event.nativeScanCode(), true);
    return letter && letter->unicode() == wanted.key;
}

bool ScanDetector::prefixedKey(const QKeyEvent& event) {
    static constexpr ScanKey endOfText{Qt::Key_C, Qt::ControlModifier};
    if (isEnd(event) || matches(endOfText, event)) {
        finishPrefixed();
        m_swallowUntil = event.timestamp() + static_cast<quint64>(m_settings.longestGap);
    } else if (const auto stroke = strokeOf(event)) {
        m_strokes.push_back(*stroke);
    }
    return true;
}

void ScanDetector::finishPrefixed() {
    const auto code = m_decoder.decode(m_strokes, m_pattern);
    const auto keys = m_decoder.byScanCodes(m_strokes).value_or(QString());
    const bool any = !m_strokes.empty();
    forget();
    if (code)
        Q_EMIT scanned(*code);
    else if (any)
        Q_EMIT unrecognised(keys);
}

void ScanDetector::addStroke(KeyStroke stroke, QWidget* receiver) {
    const auto mean = static_cast<quint64>(m_settings.meanGap);
    const quint64 before = m_strokes.empty() ? 0 : m_strokes.back().timestamp + m_stalled;
    const bool isLater = !m_strokes.empty() && stroke.timestamp >= before;
    quint64 gap = isLater ? stroke.timestamp - before : 0;
    bool follows = isLater && gap <= static_cast<quint64>(m_settings.longestGap);
    if (isLater && !follows && gap <= static_cast<quint64>(m_settings.longestStall) && receiver == m_receiver &&
        isStalled()) {
        m_stalled += gap - mean;
        gap = mean;
        follows = true;
    }
    if (!follows) begins(stroke.timestamp, receiver);
    // A gap that stands out may divide a typed letter from the code that follows it.
    if (!follows || gap > mean) m_starts.push_back({m_strokes.size(), snapshotOf(receiver)});
    stroke.timestamp -= m_stalled;
    m_strokes.push_back(std::move(stroke));
    m_receiver = receiver;
    m_silence.start(m_settings.silence);
    m_armed.start();
}

/// Whether the run before stands alone, as the head of a code does that stalled for good, and where it came.
bool ScanDetector::isLeftBehind(quint64 timestamp, const QWidget* receiver) const {
    constexpr std::size_t word = 4;
    if (m_strokes.empty() || m_strokes.size() >= word || !m_head.strokes.empty() || receiver != m_receiver)
        return false;
    const auto* line = qobject_cast<const QLineEdit*>(receiver);
    if (!line || !line->property(spoiledByRest).toBool() || timestamp < m_strokes.back().timestamp + m_stalled)
        return false;
    QString keys;
    for (const KeyStroke& stroke : m_strokes) keys += stroke.text;
    return line->text().endsWith(keys);
}

/// Another run of keys. Those before it stay in mind when they came shortly before: they may be the first of a code.
void ScanDetector::begins(quint64 timestamp, QWidget* receiver) {
    const quint64 last = m_strokes.empty() ? 0 : m_strokes.back().timestamp + m_stalled;
    const bool isNear = !m_strokes.empty() && timestamp >= last && receiver == m_receiver &&
                        timestamp - last <= static_cast<quint64>(m_settings.longestHead);
    const bool isLeft = !isNear && isLeftBehind(timestamp, receiver);
    Head head = isNear ? std::exchange(m_head, {}) : Head();
    if (isNear || isLeft) {
        if (head.strokes.empty()) head.restore = m_starts.front().restore;
        for (KeyStroke each : m_strokes) {
            each.timestamp += m_stalled;
            head.strokes.push_back(std::move(each));
        }
    }
    const auto nearness = static_cast<quint64>(m_settings.longestHead);
    const bool isAfterTaken = m_takenAt > 0 && timestamp >= m_takenAt && timestamp - m_takenAt <= nearness;
    const bool isRest = (isNear && m_isRest) || isAfterTaken || isLeft;
    forget();
    m_head = std::move(head);
    m_isRest = isRest;
}

/// What was typed or came as a scanner's shortly before the burst.
std::vector<KeyStroke> ScanDetector::headOf(const Start& start) const {
    std::vector<KeyStroke> head = m_head.strokes;
    for (KeyStroke each : std::span(m_strokes).first(start.index)) {
        each.timestamp += m_stalled;
        head.push_back(std::move(each));
    }
    return head;
}

/// A word, struck as hands do it: hardly any two keys as quickly as a scanner's.
bool ScanDetector::isByHand(const std::vector<KeyStroke>& head) const {
    constexpr std::size_t word = 4;
    std::size_t quick = 0;
    for (std::size_t i = 1; i < head.size(); ++i)
        quick += head[i].timestamp - head[i - 1].timestamp <= static_cast<quint64>(m_settings.meanGap) ? 1 : 0;
    return head.size() >= word && quick <= head.size() / word;
}

/// Whether the strokes came as a scanner's from the first one on, though they are no code yet: what comes after a
/// pause belongs to them. Hands strike two keys as quickly as this too; what is scanned right after is then refused,
/// and never taken for something else.
bool ScanDetector::isStalled() const { return m_strokes.size() > 1 && m_starts.size() == 1; }

quint64 ScanDetector::gapBefore(std::size_t at) const { return m_strokes[at].timestamp - m_strokes[at - 1].timestamp; }

/// A code does not begin in the midst of a scanner's keys: the tail of a code is no code.
bool ScanDetector::mayBegin(std::size_t at) const {
    return at < 2 || gapBefore(at - 1) > static_cast<quint64>(m_settings.meanGap);
}

/// `ended`: by Enter, which makes a short code of an inventory label one, too. A word is none.
bool ScanDetector::isBurst(std::size_t from, bool ended) const {
    const auto isLong = [&](int least) { return m_strokes.size() >= from + static_cast<std::size_t>(least); };
    if (!isLong(m_settings.leastLength)) {
        const auto isDigit = [this](const KeyStroke& stroke) {
            const auto key = m_decoder.character(stroke.scanCode, stroke.shift);
            return key ? key->isDigit() : stroke.text[0].isDigit();
        };
        if (!ended || !isLong(m_settings.leastWithEnter)) return false;
        if (!std::ranges::any_of(std::span(m_strokes).subspan(from), isDigit)) return false;
    }
    const quint64 lasted = m_strokes.back().timestamp - m_strokes[from].timestamp;
    return lasted <= static_cast<quint64>(m_settings.meanGap) * (m_strokes.size() - from - 1);
}

/// Whether the pause before this stroke is a hand's: all pauses after it are far shorter, and the keys before it did
/// not come quickly one after another. A scanner that stutters sends several at a time.
bool ScanDetector::isPause(std::size_t at) const {
    constexpr quint64 far = 3;
    quint64 longest = 0;
    for (std::size_t i = at + 1; i < m_strokes.size(); ++i) longest = std::max(longest, gapBefore(i));
    return at > 0 && gapBefore(at) > far * longest && mayBegin(at);
}

/// Where the burst begins: after the last pause of a hand, else as early as it can.
const ScanDetector::Start* ScanDetector::begin(bool ended) const {
    for (auto start = m_starts.rbegin(); start != m_starts.rend(); ++start) {
        if (isPause(start->index) && isBurst(start->index, ended)) return &*start;
    }
    const auto first = std::ranges::find_if(
        m_starts, [&](const Start& start) { return mayBegin(start.index) && isBurst(start.index, ended); });
    return first == m_starts.end() ? nullptr : &*first;
}

bool ScanDetector::isScan(const QString& code) const {
    if (isSecret(m_receiver)) return m_neverSecret && m_neverSecret(code);
    return m_pattern(code);
}

/// The burst that begins there, with what may be its first keys: one code, or one that nobody knows. False: neither,
/// and the keys stay where they went.
bool ScanDetector::take(const Start& start, bool ended) {
    const auto burst = std::span(m_strokes).subspan(start.index);
    const auto asScan = [this](std::span<const KeyStroke> keys) {
        return m_decoder.decode(keys, [this](const QString& code) { return isScan(code); });
    };
    std::vector<KeyStroke> whole = headOf(start);
    const bool afterWord = isByHand(whole);
    auto restore = whole.empty() || afterWord ? start.restore
                   : m_head.strokes.empty()   ? m_starts.front().restore
                                              : m_head.restore;
    // The last letter of a word may be the first of the code: nobody can say.
    if (afterWord) whole.erase(whole.begin(), whole.end() - 1);
    const bool isAlone = whole.empty() && !m_isRest;
    whole.insert(whole.end(), burst.begin(), burst.end());
    auto code = isAlone || (!afterWord && !m_isRest) ? asScan(whole) : std::nullopt;
    if (!code && isSecret(m_receiver)) {
        code = asScan(burst);
        restore = start.restore;
    }
    if (!code) {
        if (isSecret(m_receiver) || (!ended && (isAlone || !asScan(burst)))) return false;
    }
    QString text;
    for (const KeyStroke& stroke : whole) text += stroke.text;
    const QString keys = code ? *code : m_decoder.byScanCodes(whole).value_or(text);
    const quint64 last = m_strokes.back().timestamp + m_stalled;
    restore();
    forget();
    m_takenAt = ended ? 0 : last;
    if (code)
        Q_EMIT scanned(keys);
    else
        Q_EMIT unrecognised(keys);
    return true;
}

/// Enter or Tab came. True: it was the scanner's and goes no further.
bool ScanDetector::endBurst(quint64 timestamp) {
    if (m_strokes.empty()) {
        const bool lineFeed = timestamp != 0 && timestamp <= m_swallowUntil;
        m_swallowUntil = 0;
        return lineFeed;
    }
    const quint64 last = m_strokes.back().timestamp + m_stalled;
    const auto longest = static_cast<quint64>(m_settings.longestGap);
    if (timestamp < last || timestamp - last > longest) {
        forget();
        return false;
    }
    const Start* burst = begin(true);
    if (!burst || !take(*burst, true)) {
        forget();
        return false;
    }
    m_swallowUntil = timestamp + longest;
    return true;
}

void ScanDetector::silenceFell() {
    if (m_prefixed) return finishPrefixed();
    // A late timer means the program stalled: the rest of the code may still wait in the queue behind it.
    if (m_armed.elapsed() > m_settings.silence + m_settings.longestGap / 2) {
        m_silence.start(m_settings.longestGap / 2);
        m_armed.start();
        return;
    }
    const Start* burst = begin(false);
    if (burst && take(*burst, false)) return;
    // They stay in mind: what comes after a pause may be the rest of them.
}

void ScanDetector::forget() {
    m_strokes.clear();
    m_starts.clear();
    m_head = {};
    m_isRest = false;
    m_stalled = 0;
    m_prefixed = false;
    m_silence.stop();
}

} // namespace kitapdar::ui
