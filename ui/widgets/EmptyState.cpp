#include "ui/widgets/EmptyState.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_picture(new Label),
      m_sentence(new Label({}, Type::Large, Tone::Secondary)),
      m_button(new QPushButton),
      m_help(makeButton([] { return tr("How it is done"); })) {
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button->hide();
    m_button->setAutoDefault(true); // Enter presses it
    m_help->setFlat(true);
    m_help->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_picture);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addWidget(m_help, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionClicked);
    connect(m_help, &QPushButton::clicked, this, [this] {
        if (QAction* action = help()) action->trigger();
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    onLanguageChange(m_button, [this] {
        if (m_action) m_button->setText(m_action());
    });
}

void EmptyState::setWords(Icon icon, Words sentence, Words action) {
    m_icon = icon;
    m_sentence->setWords(std::move(sentence));
    m_action = std::move(action);
    m_button->setVisible(bool(m_action));
    setFocusProxy(m_action ? m_button : nullptr); // a hidden one would keep Tab from going on
    m_help->setVisible(m_action && help());
    if (m_action) m_button->setText(m_action());
    applyLook(lookOf(this));
}

/// The window opens the page that fits what is on the screen.
QAction* EmptyState::help() const {
    return m_offersHelp ? window()->findChild<QAction*>(QStringLiteral("window.help")) : nullptr;
}

void EmptyState::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_help->setVisible(m_action && help());
}

/// Where there is little room, the words and the button go before the picture.
void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const Look look = lookOf(this);
    const int words = m_sentence->heightForWidth(std::max(1, width() - 2 * look.px(space::m)));
    const int buttons = m_help->isHidden() ? 1 : 2;
    const int button = m_action ? buttons * m_button->sizeHint().height() + (buttons - 1) * look.px(space::m) : 0;
    m_picture->setVisible(height() >= words + button + look.px(40) + 6 * look.px(space::m));
    const bool low = height() < words + button + 4 * look.px(space::m);
    if (low) layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(low ? space::xs : space::m));
}

void EmptyState::applyLook(const Look& look) {
    layout()->setSpacing(look.px(space::m));
    m_picture->setPixmap(iconPixmap(m_icon, look.px(40), devicePixelRatioF(), look.colours().edge));
}

} // namespace kitapdar::ui
