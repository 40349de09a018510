#include "ui/staff/KeyboardNote.h"

#include "ui/theme/Follow.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace kitapdar::ui {

namespace {

const QString& kazakhLetters() {
    static const QString letters = QStringLiteral("әғқңөұүһіӘҒҚҢӨҰҮҺІ");
    return letters;
}

} // namespace

KeyboardNote::KeyboardNote(QWidget* parent) : Label({}, Type::Body, Tone::Secondary, false, parent) {
    setWordWrap(true);
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, [this] {
        learnFromSystem();
        word();
    });
    learnFromSystem();
    keepWorded(this, [this] { word(); });
}

void KeyboardNote::watch(QLineEdit& field) { field.installEventFilter(this); }

/// Where the system tells it; the keys know better.
void KeyboardNote::learnFromSystem() {
    switch (QGuiApplication::inputMethod()->locale().language()) {
    case QLocale::Kazakh:
        m_layout = QStringLiteral("KZ");
        break;
    case QLocale::Russian:
        m_layout = QStringLiteral("RU");
        break;
    case QLocale::English:
        m_layout = QStringLiteral("EN");
        break;
    default:
        break;
    }
}

void KeyboardNote::learn(const QKeyEvent& key) {
    if (key.key() == Qt::Key_CapsLock) {
        m_caps = !m_caps;
        return;
    }
    const QString text = key.text();
    if (text.size() != 1 || !text.front().isLetter()) return;
    const QChar letter = text.front();
    m_caps = letter.isUpper() != bool(key.modifiers() & Qt::ShiftModifier);
    if (letter.script() == QChar::Script_Latin)
        m_layout = QStringLiteral("EN");
    else if (kazakhLetters().contains(letter))
        m_layout = QStringLiteral("KZ");
    else if (letter.script() == QChar::Script_Cyrillic && m_layout != QStringLiteral("KZ"))
        m_layout = QStringLiteral("RU"); // the Kazakh layout has the Russian letters in the same places
}

bool KeyboardNote::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        learn(*static_cast<QKeyEvent*>(event));
        word();
    }
    return Label::eventFilter(watched, event);
}

void KeyboardNote::word() {
    QStringList parts;
    if (!m_layout.isEmpty()) parts << tr("Keyboard: %1").arg(m_layout);
    if (m_caps) parts << tr("Caps Lock is on");
    setText(parts.join(QStringLiteral(" · ")));
    setTone(m_caps ? Tone::Attention : Tone::Secondary);
}

} // namespace kitapdar::ui
