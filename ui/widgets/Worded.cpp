#include "ui/widgets/Worded.h"

#include "ui/theme/Style.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace kitapdar::ui {

namespace {

class Speaker : public QObject {
public:
    Speaker(QWidget* widget, std::function<void()> say) : QObject(widget), m_say(std::move(say)) {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

void keepWorded(QWidget* widget, std::function<void()> say) {
    say();
    new Speaker(widget, std::move(say));
}

QPushButton* makeButton(Speak text, std::optional<Icon> icon) {
    auto* button = new QPushButton;
    button->setAutoDefault(true); // Enter presses the button that has the focus; a scanner's Enter never gets here
    if (icon) button->setIcon(iconOf(*icon));
    keepWorded(button, [button, text = std::move(text)] { button->setText(text()); });
    return button;
}

QPushButton* makePrimaryButton(Speak text, std::optional<Icon> icon) {
    auto* button = makeButton(std::move(text));
    button->setProperty(primaryProperty, true);
    if (icon) button->setIcon(iconOf(*icon));
    return button;
}

QToolButton* makeIconButton(Icon icon, Speak words) {
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

QLineEdit* makeFilterField(Speak placeholder) {
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
