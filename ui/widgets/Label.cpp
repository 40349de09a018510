#include "ui/widgets/Label.h"

#include "ui/theme/Follow.h"
namespace kitapdar::ui {

Label::Label(const QString& text, Type type, Tone tone, bool bold, QWidget* parent)
    : QLabel(text, parent), m_type(type), m_tone(tone), m_bold(bold) {
    setTextFormat(Qt::PlainText);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    onLanguageChange(this, [this] {
        if (m_words) QLabel::setText(m_words());
    });
}

void Label::setType(Type type, bool bold) {
    m_type = type;
    m_bold = bold;
    applyLook(lookOf(this));
}

void Label::setTone(Tone tone) {
    if (m_tone == tone) return;
    m_tone = tone;
    applyLook(lookOf(this));
}

void Label::setWords(Words text) {
    m_words = std::move(text);
    QLabel::setText(m_words ? m_words() : QString());
}

void Label::setText(const QString& text) {
    m_words = {};
    QLabel::setText(text);
}

void Label::applyLook(const Look& look) {
    setFont(look.font(m_type, m_bold));
    QPalette palette = look.palette();
    palette.setColor(QPalette::Active, QPalette::WindowText, look.tone(m_tone));
    palette.setColor(QPalette::Inactive, QPalette::WindowText, look.tone(m_tone));
    setPalette(palette);
}

Label* labelFor(QWidget* field, const Words& words) {
    auto* label = new Label({}, Type::Body, Tone::Secondary);
    label->setBuddy(field);
    label->setWords(words);
    keepWorded(field, [field, words] { field->setAccessibleName(words()); });
    return label;
}

} // namespace kitapdar::ui
