#include "ui/connection/StartPage.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace kitapdar::ui {

StartPage::StartPage(Words title, QWidget* parent)
    : QWidget(parent), m_headline(new Label({}, Type::Title, Tone::Normal, true)), m_foot(new QVBoxLayout) {
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addLayout(m_foot);
    m_headline->setWordWrap(true);
    m_column->addWidget(m_headline);
    setTitle(std::move(title));
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

QString StartPage::title() const { return m_headline->text(); }

void StartPage::setTitle(Words title) { m_headline->setWords(std::move(title)); }

Label* StartPage::addSentence(Words words) {
    auto* sentence = new Label({}, Type::Body, Tone::Secondary);
    sentence->setWordWrap(true);
    sentence->setWords(std::move(words));
    m_column->addWidget(sentence);
    return sentence;
}

QHBoxLayout* StartPage::addButtons(bool back) {
    auto* row = new QHBoxLayout;
    row->setSpacing(lookOf(this).px(space::s));
    m_hasBack = back;
    if (back) {
        auto* button = makeButton([] { return tr("Back"); }, Icon::ArrowLeft);
        button->setToolTip(QStringLiteral("Esc"));
        connect(button, &QPushButton::clicked, this, &StartPage::leaveRequested);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_foot->addLayout(row);
    return row;
}

void StartPage::applyLook(const Look& look) {
    const int side = look.px(space::xl);
    m_column->setContentsMargins(side, look.px(space::s), side, look.px(space::m));
    m_column->setSpacing(look.px(space::m));
    m_foot->setContentsMargins(side, look.px(space::s), side, look.px(space::l));
    m_foot->setSpacing(look.px(space::m));
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_hasBack) return Q_EMIT leaveRequested();
    QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
