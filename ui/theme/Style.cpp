#include "ui/theme/Style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace kitapdar::ui {

namespace {

/// The wheel over a box or a number that has not the keyboard scrolls the page and does not choose another value.
class PassWheel : public QObject {
public:
    /// Once for each box, which is polished again with every look.
    static void addTo(QWidget& box) {
        const auto isOne = [](const QObject* child) { return dynamic_cast<const PassWheel*>(child) != nullptr; };
        if (std::ranges::none_of(box.children(), isOne)) box.installEventFilter(new PassWheel(box));
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel) return false;
        const auto* const number = qobject_cast<QAbstractSpinBox*>(watched);
        if (number && number->hasFocus()) return false;
        event->ignore();
        return true;
    }

private:
    explicit PassWheel(QWidget& box) : QObject(&box) {}
};

} // namespace

Style::Style(const Look& look) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_look(look) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) PassWheel::addTo(*widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return m_look.px(size::icon);
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize:
        return m_look.px(2 * size::icon);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.px(size::icon);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_look.px(space::s);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m_look.px(space::l);
    case PM_ScrollBarExtent:
        return m_look.px(12);
    case PM_ScrollBarSliderMin:
        return m_look.px(32);
    case PM_HeaderMargin:
        return m_look.px(space::s);
    case PM_HeaderMarkSize:
        return m_look.px(12);
    case PM_SplitterWidth:
        return m_look.px(7);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return m_look.px(space::xl);
    case PM_TabBarTabVSpace:
        return m_look.px(space::l);
    case PM_MenuButtonIndicator:
        return m_look.px(16 + space::s);
    case PM_FocusFrameHMargin:
        return m_look.px(space::s);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return m_look.px(space::xs);
    case PM_ToolBarItemSpacing:
        return m_look.px(space::xs);
    case PM_TextCursorWidth:
        return std::max(1, m_look.px(1));
    case PM_DefaultFrameWidth:
        return qobject_cast<const QComboBox*>(widget) ? m_look.px(3) : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_Menu_SloppySubMenus:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideMiddle;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_look.colours().hairline.rgba());
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 450;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_FormLayoutFormAlignment:
        return Qt::AlignLeft | Qt::AlignTop;
    case SH_FormLayoutFieldGrowthPolicy:
        return 1; // QFormLayout::ExpandingFieldsGrow
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
    QSize hint = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int control = m_look.px(size::control);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool bare = button && button->text.isEmpty();
        const bool isLetter = button && button->text.size() == 1; // a row of them is a keyboard
        const int least = isLetter ? control : m_look.px(80);
        const int width = bare ? control : std::max(contents.width() + 2 * m_look.px(space::l), least);
        const int gap = button && !button->icon.isNull() ? m_look.px(space::xs) : 0; // Qt counts a smaller gap
        return {width + gap, std::max(contents.height() + m_look.px(space::s), control)};
    }
    case CT_LineEdit:
        return {hint.width() + 2 * m_look.px(space::s), std::max(contents.height(), control)};
    case CT_SpinBox:
        return {contents.width() + m_look.px(24 + 2 * space::s), std::max(contents.height(), control)};
    case CT_ComboBox:
        return {hint.width() + m_look.px(space::l), std::max(contents.height(), control)};
    case CT_ToolButton:
        return {std::max(hint.width(), control), std::max(hint.height(), control)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {hint.width(), std::max(hint.height(), m_look.px(24))};
    case CT_HeaderSection:
        return {hint.width() + m_look.px(space::s), std::max(hint.height(), m_look.px(size::row))};
    case CT_MenuBarItem:
        return {hint.width() + m_look.px(space::s), std::max(hint.height(), m_look.px(size::row))};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) return {hint.width(), m_look.px(9)};
        // Room for the icon column on the left and the key on the right, painted by drawMenuItem.
        return {contents.width() + m_look.px(28 + 16 + 32), m_look.px(size::row)};
    }
    default:
        return hint;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const int pad = m_look.px(space::s);
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame && frame->lineWidth > 0 ? pad - 2 : 0; // QLineEdit itself adds 2
        return option->rect.adjusted(side, 0, -side, 0);
    }
    case SE_ItemViewItemText: {
        QRect rect = QProxyStyle::subElementRect(element, option, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        // The text's own margin and the icon's add up to a hole between them.
        if (item && (item->features & QStyleOptionViewItem::HasDecoration) &&
            item->decorationPosition == QStyleOptionViewItem::Left && option->direction == Qt::LeftToRight)
            rect.setLeft(rect.left() - m_look.px(space::m));
        return rect;
    }
    case SE_HeaderLabel:
    case SE_HeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const int side = m_look.px(12);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        QRect rect = option->rect.adjusted(pad, 0, -pad, 0);
        if (element == SE_HeaderArrow)
            rect = QRect(rect.right() - side + 1, rect.center().y() - side / 2, side, side);
        else if (sorted)
            rect.setRight(rect.right() - side - m_look.px(space::xs));
        return visualRect(option->direction, option->rect, rect);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    if (control == CC_ScrollBar) return visualRect(option->direction, option->rect, scrollBarRect(*option, part));
    if (control == CC_ComboBox) {
        const int arrow = m_look.px(28);
        QRect rect = option->rect;
        if (part == SC_ComboBoxArrow) rect.setLeft(rect.right() - arrow + 1);
        if (part == SC_ComboBoxEditField) rect.adjust(m_look.px(space::s), 2, -arrow, -2);
        if (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)
            return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_SpinBox) {
        const int arrow = m_look.px(24);
        const int half = option->rect.height() / 2;
        QRect rect = option->rect;
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        if (part == SC_SpinBoxUp || part == SC_SpinBoxDown) {
            if (!buttons) return {};
            rect = QRect(rect.right() - arrow, part == SC_SpinBoxUp ? 1 : half, arrow, half - 1);
        }
        if (part == SC_SpinBoxEditField) rect.adjust(m_look.px(space::s) - 2, 2, buttons ? -arrow - 2 : -2, -2);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::outline(QPainter& painter, const QRect& rect, const QColor& fill, bool focused, bool enabled) const {
    const Colours& c = m_look.colours();
    const double radius = m_look.px(size::radius);
    if (focused)
        paintRounded(painter, rect, radius, fill, c.accent, m_look.px(size::focusRing));
    else
        paintRounded(painter, rect, radius, fill, enabled ? c.edge : c.hairline, 1);
}

void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
                  double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = line.isValid() ? width / 2 : 0;
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF box = rect.adjusted(inset, inset, -inset, -inset);
    const double round = std::max(0.0, radius - inset);
    painter.drawRoundedRect(box, round, round);
    painter.restore();
}

} // namespace kitapdar::ui
