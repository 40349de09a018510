#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Label.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_picture(new Label),
      m_sentence(new Label({}, Type::Large, Tone::Secondary)),
      m_button(new QPushButton) {
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_picture);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionClicked);
    applyLook();
}

void EmptyState::setWords(Icon icon, std::function<QString()> sentence, std::function<QString()> action) {
    m_icon = icon;
    m_sentence->setWords(std::move(sentence));
    m_action = std::move(action);
    m_button->setVisible(bool(m_action));
    if (m_action) m_button->setText(m_action());
    applyLook();
}

void EmptyState::applyLook() {
    const Look look = lookOf(this);
    layout()->setSpacing(look.px(space::m));
    m_picture->setPixmap(iconPixmap(m_icon, look.px(40), devicePixelRatioF(), look.colours().edge));
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) applyLook();
    if (event->type() == QEvent::LanguageChange && m_action) m_button->setText(m_action());
}

} // namespace kitapdar::ui
