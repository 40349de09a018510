#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>

#include <algorithm>

namespace kitapdar::ui {

/// A bar without arrow buttons: the groove is everything, the slider its part.
QRect Style::scrollBarRect(const QStyleOptionComplex& option, SubControl part) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!bar) return {};
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int thick = across ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = std::clamp(slider, std::min(length, m_look.px(32)), length);
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto span = [&](int from, int size) {
        return across ? QRect(bar->rect.x() + from, bar->rect.y(), size, thick)
                      : QRect(bar->rect.x(), bar->rect.y() + from, thick, size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return span(start, slider);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + slider, length - start - slider);
    default:
        return {};
    }
}

namespace {

/// Of the colour of what is scrolled: a list's surface, a page's window.
QPalette::ColorRole grooveOf(const QWidget* bar) {
    for (const QWidget* at = bar; at; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(at);
        if (area && area->widget()) return area->widget()->backgroundRole();
        if (qobject_cast<const QAbstractScrollArea*>(at)) break;
    }
    return QPalette::Base;
}

} // namespace

void Style::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!bar) return;
    const Colours& c = m_look.colours();
    painter.fillRect(option.rect, option.palette.color(grooveOf(widget)));
    if (bar->maximum <= bar->minimum) return;
    const bool active =
        option.activeSubControls & SC_ScrollBarSlider && option.state & (State_MouseOver | State_Sunken);
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const int inset = m_look.px(active ? 2 : 3);
    const QRectF thumb = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    paintRounded(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, active ? c.secondary : c.edge);
}

void Style::drawComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    if (!box) return;
    const Colours& c = m_look.colours();
    const bool enabled = option.state & State_Enabled;
    const bool hovered = enabled && !box->editable && (option.state & State_MouseOver);
    const QColor fill = !enabled ? c.window : hovered ? mix(c.text, c.surface, 0.04) : c.surface;
    if (box->frame) outline(painter, option.rect, fill, option.state & State_HasFocus, enabled);
    QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const int side = m_look.px(14);
    arrow = QRect(arrow.center().x() - side / 2, arrow.center().y() - side / 2, side, side);
    paintIcon(painter, Icon::ChevronDown, arrow, enabled ? c.secondary : m_look.disabledText());
}

void Style::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (!box) return;
    const Colours& c = m_look.colours();
    const bool enabled = option.state & State_Enabled;
    outline(painter, option.rect, enabled ? c.surface : c.window, option.state & State_HasFocus, enabled);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const int side = m_look.px(12);
    for (const auto& [part, icon, step] :
         {std::tuple{SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled},
          std::tuple{SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled}}) {
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        const bool hovered = (option.activeSubControls & part) && (option.state & State_MouseOver);
        const bool possible = enabled && (box->stepEnabled & step);
        paintIcon(painter, icon, QRect(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side),
                  !possible ? m_look.disabledText()
                  : hovered ? c.accent
                            : c.secondary);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar:
        return drawScrollBar(*option, *painter, widget);
    case CC_ComboBox:
        return drawComboBox(*option, *painter, widget);
    case CC_SpinBox:
        return drawSpinBox(*option, *painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace kitapdar::ui
