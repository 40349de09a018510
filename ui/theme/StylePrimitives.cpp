#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace kitapdar::ui {

void Style::drawField(const QStyleOption& option, QPainter& painter) const {
    const bool enabled = option.state & State_Enabled;
    outline(painter, option.rect, enabled ? m_look.colours().surface : m_look.colours().window,
            option.state & State_HasFocus, enabled);
}

/// Not the one that Enter would press just now: in a dialog that is whichever has the focus, and the ring tells it.
bool Style::isPrimary(const QWidget* widget) { return widget && widget->property(primaryProperty).toBool(); }

void Style::drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const Colours& c = m_look.colours();
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool enabled = option.state & State_Enabled;
    const bool pressed = option.state & (State_Sunken | State_On);
    const bool hovered = enabled && (option.state & State_MouseOver);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool primary = enabled && button && isPrimary(widget);
    const double radius = m_look.px(size::radius);
    const double ring = m_look.px(size::focusRing);

    if (primary) {
        const QColor fill = pressed ? mix(c.text, c.accent, 0.22) : hovered ? mix(c.text, c.accent, 0.1) : c.accent;
        paintRounded(painter, option.rect, radius, fill);
        if (option.state & State_HasFocus) {
            // The accent on the accent would not be seen: the ring stands off by a gap of the surface.
            paintRounded(painter, option.rect, radius, {}, c.accent, ring);
            paintRounded(painter, QRectF(option.rect).adjusted(ring, ring, -ring, -ring), radius - 1, {}, c.onAccent,
                         ring);
        }
        return;
    }
    const QColor base = flat ? QColor() : c.surface;
    const QColor fill = pressed ? m_look.selection() : hovered ? mix(c.text, c.surface, 0.06) : base;
    if (option.state & State_HasFocus)
        paintRounded(painter, option.rect, radius, fill, c.accent, ring);
    else if (flat)
        paintRounded(painter, option.rect, radius, fill);
    else
        paintRounded(painter, option.rect, radius, fill, enabled ? c.edge : c.hairline, 1);
}

void Style::drawToolButton(const QStyleOption& option, QPainter& painter) const {
    const Colours& c = m_look.colours();
    const bool hovered = (option.state & State_Enabled) && (option.state & State_MouseOver);
    const bool pressed = option.state & (State_Sunken | State_On);
    const QColor fill = pressed ? m_look.selection() : hovered ? mix(c.text, c.surface, 0.08) : QColor();
    const QColor line = option.state & State_HasFocus ? c.accent : QColor();
    if (fill.isValid() || line.isValid())
        paintRounded(painter, option.rect, m_look.px(size::radius), fill, line, m_look.px(size::focusRing));
}

void Style::drawIndicator(const QStyleOption& option, QPainter& painter, bool round) const {
    const Colours& c = m_look.colours();
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool partly = option.state & State_NoChange;
    const QColor mark = enabled ? c.onAccent : c.surface;
    const QColor filled = enabled ? c.accent : m_look.disabledText();
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRect box(option.rect.x(), option.rect.y() + (option.rect.height() - side) / 2, side, side);
    const double radius = round ? side / 2.0 : m_look.px(4);

    if (on || partly) {
        paintRounded(painter, box, radius, filled);
        if (round) {
            const double dot = side * 0.3;
            paintRounded(painter, QRectF(box).adjusted(dot, dot, -dot, -dot), side, mark);
        } else {
            paintIcon(painter, on ? Icon::Tick : Icon::Minus, box.adjusted(1, 1, -1, -1), mark);
        }
    } else {
        paintRounded(painter, box, radius, c.surface, enabled ? c.edge : c.hairline, 1);
    }
    if (option.state & State_HasFocus)
        paintRounded(painter, box, radius, {}, on ? c.text : c.accent, m_look.px(size::focusRing));
}

/// Hover and selection of a row; the accent edge stands at the left of the row's first cell.
void Style::drawRow(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    const bool selected = option.state & State_Selected;
    if (item && item->backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, item->backgroundBrush);
    if (selected)
        painter.fillRect(option.rect, m_look.selection());
    else if ((option.state & State_MouseOver) && (option.state & State_Enabled))
        painter.fillRect(option.rect, m_look.hover());
    if (!selected || !item) return;
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    const bool first = item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                       item->viewItemPosition == QStyleOptionViewItem::OnlyOne || option.rect.x() <= 0;
    if (view && first)
        painter.fillRect(
            QRect(std::max(option.rect.x(), 0), option.rect.y(), m_look.px(size::edge), option.rect.height()),
            m_look.colours().accent);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Colours& c = m_look.colours();
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelLineEdit: {
        // Inside a spin or combo box the outer control paints the frame.
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) drawField(*option, *painter);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter, widget);
    case PE_PanelButtonTool:
        return drawToolButton(*option, *painter);
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase:
        return;
    case PE_IndicatorCheckBox:
        return drawIndicator(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(*option, *painter, true);
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(*option, *painter, false);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return drawRow(*option, *painter, widget);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget)) return; // the row itself shows it
        paintRounded(*painter, option->rect, m_look.px(size::radius), {}, c.accent, m_look.px(size::focusRing));
        return;
    case PE_Frame:
    case PE_FrameWindow: {
        const bool focused = qobject_cast<const QAbstractScrollArea*>(widget) && widget->hasFocus();
        painter->save();
        painter->setPen(QPen(focused ? c.accent : c.hairline, 1));
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
        return;
    }
    case PE_FrameGroupBox:
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), c.hairline);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.surface);
        if (element == PE_PanelTipLabel) paintRounded(*painter, option->rect, 0, c.surface, c.edge, 1);
        return;
    case PE_FrameMenu:
        paintRounded(*painter, option->rect, 0, {}, c.edge, 1);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Icon icon = element == PE_IndicatorArrowDown   ? Icon::ChevronDown
                          : element == PE_IndicatorArrowUp   ? Icon::ChevronUp
                          : element == PE_IndicatorArrowLeft ? Icon::ChevronLeft
                                                             : Icon::ChevronRight;
        paintIcon(*painter, icon, option->rect, enabled ? c.secondary : m_look.disabledText());
        return;
    }
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (!header || header->sortIndicator == QStyleOptionHeader::None) return;
        // Qt names the indicator after the direction it points to in a descending list.
        paintIcon(*painter, header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ArrowDown : Icon::ArrowUp,
                  option->rect, c.accent);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace kitapdar::ui
