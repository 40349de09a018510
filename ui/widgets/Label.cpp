#include "ui/widgets/Label.h"

#include <QEvent>

namespace kitapdar::ui {

Label::Label(const QString& text, Type type, Tone tone, bool bold, QWidget* parent)
    : QLabel(text, parent), m_type(type), m_tone(tone), m_bold(bold) {
    setTextFormat(Qt::PlainText);
    applyLook();
}

void Label::setType(Type type, bool bold) {
    m_type = type;
    m_bold = bold;
    applyLook();
}

void Label::setTone(Tone tone) {
    if (m_tone == tone) return;
    m_tone = tone;
    applyLook();
}

void Label::setWords(std::function<QString()> text) {
    m_words = std::move(text);
    setText(m_words());
}

void Label::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) applyLook();
    if (event->type() == QEvent::LanguageChange && m_words) setText(m_words());
}

void Label::applyLook() {
    if (m_applying) return;
    m_applying = true;
    const Look look = lookOf(this);
    setFont(look.font(m_type, m_bold));
    QPalette palette = look.palette();
    palette.setColor(QPalette::Active, QPalette::WindowText, look.tone(m_tone));
    palette.setColor(QPalette::Inactive, QPalette::WindowText, look.tone(m_tone));
    setPalette(palette);
    m_applying = false;
}

} // namespace kitapdar::ui
