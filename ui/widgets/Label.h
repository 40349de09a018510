// Words on the screen: plain text, a place in the type scale, a tone; follows theme, scale and language.
#pragma once

#include "ui/theme/Look.h"

#include <QLabel>

#include <functional>

namespace kitapdar::ui {

class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, Type type = Type::Body, Tone tone = Tone::Normal, bool bold = false,
                   QWidget* parent = nullptr);

    void setType(Type type, bool bold);
    void setTone(Tone tone);
    /// `text` returns tr(...): asked now and again when the language changes.
    void setWords(std::function<QString()> text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    Type m_type;
    Tone m_tone;
    bool m_bold;
    bool m_applying = false;
    std::function<QString()> m_words;
};

} // namespace kitapdar::ui
