#include "ui/widgets/Worded.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace kitapdar::ui {

namespace {

/// A button with words of its own, so that the language finds those that were given last.
class WordedButton : public QPushButton {
public:
    void word(Words text) {
        m_text = std::move(text);
        word();
    }
    void word() {
        if (m_text) setText(m_text());
    }

private:
    Words m_text;
};

} // namespace

QPushButton* makeButton(Words text, std::optional<Icon> icon) {
    auto* button = new WordedButton;
    button->setAutoDefault(true); // Enter presses the button that has the focus; a scanner's Enter never gets here
    if (icon) button->setIcon(iconOf(*icon));
    button->word(std::move(text));
    onLanguageChange(button, [button] { button->word(); });
    return button;
}

void setWords(QPushButton& button, Words text) { static_cast<WordedButton&>(button).word(std::move(text)); }

QPushButton* makePrimaryButton(Words text, std::optional<Icon> icon) {
    auto* button = makeButton(std::move(text));
    button->setProperty(primaryProperty, true);
    if (icon) button->setIcon(iconOf(*icon));
    return button;
}

QToolButton* makeIconButton(Icon icon, Words words) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(iconOf(icon));
    button->setFocusPolicy(Qt::TabFocus);
    keepWorded(button, [button, words = std::move(words)] {
        button->setToolTip(words());
        button->setAccessibleName(words());
    });
    return button;
}

QLineEdit* makeFilterField(Words placeholder) {
    auto* field = new QLineEdit;
    field->setClearButtonEnabled(true);
    field->addAction(iconOf(Icon::Search, Tone::Secondary), QLineEdit::LeadingPosition);
    keepWorded(field, [field, placeholder = std::move(placeholder)] {
        field->setPlaceholderText(placeholder());
        field->setAccessibleName(placeholder());
    });
    return field;
}

} // namespace kitapdar::ui
