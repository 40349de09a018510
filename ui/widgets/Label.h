// Words on the screen: plain text, a place in the type scale, a tone; follows theme, scale and language.
#pragma once

#include "ui/theme/Look.h"
#include "wording/Words.h"

#include <QLabel>

namespace kitapdar::ui {

class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, Type type = Type::Body, Tone tone = Tone::Normal, bool bold = false,
                   QWidget* parent = nullptr);

    void setType(Type type, bool bold);
    void setTone(Tone tone);
    /// Words that follow the language; none: no text.
    void setWords(Words text);
    /// A text that is the same in every language, in the place of words.
    void setText(const QString& text);
    void clear() { setText({}); }

private:
    void applyLook(const Look& look);

    Type m_type;
    Tone m_tone;
    bool m_bold;
    Words m_words;
};

/// The label of a field, which gets the words as its accessible name.
Label* labelFor(QWidget* field, const Words& words);

} // namespace kitapdar::ui
