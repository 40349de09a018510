#include "ui/widgets/ChoiceButton.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int tall = 10'000; // px: as high as the words want

} // namespace

ChoiceButton::ChoiceButton(Icon icon, Words title, Words detail, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_title(std::move(title)), m_detail(std::move(detail)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    keepWorded(this, [this] { say(); });
    onStyleChange(this, [this](const Look&) { updateGeometry(); });
}

void ChoiceButton::setDetail(Words detail) {
    m_detail = std::move(detail);
    say();
}

void ChoiceButton::say() {
    setText(m_title());
    m_detailText = m_detail ? m_detail() : QString();
    setAccessibleName(text());
    setAccessibleDescription(m_detailText);
    updateGeometry();
    update();
}

int ChoiceButton::textLeft() const { return lookOf(this).px(space::l + 24 + space::l); }

int ChoiceButton::heightForWidth(int width) const {
    const Look look = lookOf(this);
    const int room = std::max(1, width - textLeft() - look.px(space::l));
    const QRect box(0, 0, room, tall);
    int height = QFontMetrics(look.font(Type::Large, true)).boundingRect(box, wrapping, text()).height();
    if (!m_detailText.isEmpty())
        height += look.px(space::xs) + QFontMetrics(look.font()).boundingRect(box, wrapping, m_detailText).height();
    return height + 2 * look.px(space::m);
}

QSize ChoiceButton::sizeHint() const {
    const int width = lookOf(this).px(480);
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const { return {lookOf(this).px(280), lookOf(this).px(size::control)}; }

void ChoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(this);
    const QColor fill = isDown() ? look.selection() : underMouse() ? look.hover() : look.colours().surface;
    const int ring = look.px(size::focusRing);
    paintRounded(painter, rect(), look.px(size::radius), fill, hasFocus() ? look.colours().accent : look.colours().edge,
                 hasFocus() ? ring : 1);
    const int side = look.px(24);
    const int pad = look.px(space::m);
    const QFontMetrics large(look.font(Type::Large, true));
    paintIcon(painter, m_icon, QRect(look.px(space::l), pad + (large.height() - side) / 2, side, side),
              look.colours().accent);
    QRect box(textLeft(), pad, width() - textLeft() - look.px(space::l), tall);
    painter.setFont(look.font(Type::Large, true));
    painter.setPen(look.colours().text);
    QRect drawn;
    painter.drawText(box, wrapping, text(), &drawn);
    if (m_detailText.isEmpty()) return;
    box.setTop(drawn.bottom() + look.px(space::xs));
    painter.setFont(look.font());
    painter.setPen(look.colours().secondary);
    painter.drawText(box, wrapping, m_detailText);
}

void ChoiceButton::step(int direction) {
    const auto all = parentWidget()->findChildren<ChoiceButton*>(Qt::FindDirectChildrenOnly);
    QList<ChoiceButton*> shown;
    std::ranges::copy_if(all, std::back_inserter(shown),
                         [](const ChoiceButton* each) { return each->isVisible() && each->isEnabled(); });
    const auto at = shown.indexOf(this);
    shown[(at + direction + shown.size()) % shown.size()]->setFocus(Qt::TabFocusReason);
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ChoiceButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace kitapdar::ui
