#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace kitapdar::ui {

void Style::drawHeaderSection(const QStyleOption& option, QPainter& painter) const {
    const Colours& c = m_look.colours();
    const bool hovered = option.state & State_MouseOver;
    painter.fillRect(option.rect, hovered ? mix(c.text, c.surface, 0.06) : c.surface);
    const bool vertical = !(option.state & State_Horizontal);
    const QRect line = vertical ? QRect(option.rect.right(), option.rect.top(), 1, option.rect.height())
                                : QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, c.hairline);
    if (hovered && !vertical) // where to take the column to resize it
        painter.fillRect(
            QRect(option.rect.right(), option.rect.top() + m_look.px(6), 1, option.rect.height() - 2 * m_look.px(6)),
            c.edge);
}

void Style::drawMenuItem(const QStyleOption& option, QPainter& painter) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (!item) return;
    const Colours& c = m_look.colours();
    const int pad = m_look.px(space::s);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.x() + pad, option.rect.center().y(), option.rect.width() - 2 * pad, 1),
                         c.hairline);
        return;
    }
    const bool enabled = option.state & State_Enabled;
    const bool chosen = enabled && (option.state & State_Selected);
    const QRect rect = option.rect.adjusted(m_look.px(2), 0, -m_look.px(2), 0);
    if (chosen) paintRounded(painter, rect, m_look.px(4), m_look.selection());

    const int icon = m_look.px(size::icon);
    const QRect iconRect(rect.x() + pad, rect.y() + (rect.height() - icon) / 2, icon, icon);
    const QColor text = enabled ? c.text : m_look.disabledText();
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked) paintIcon(painter, Icon::Tick, iconRect, enabled ? c.accent : text);
    } else if (!item->icon.isNull()) {
        item->icon.paint(&painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect words = rect.adjusted(2 * pad + icon, 0, -m_look.px(space::m), 0);
    const qsizetype tab = item->text.indexOf(QLatin1Char('\t'));
    painter.save();
    painter.setFont(item->font);
    painter.setPen(text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, item->text.left(tab));
    if (tab >= 0) {
        painter.setPen(enabled ? c.secondary : text);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, item->text.mid(tab + 1));
    }
    painter.restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, Icon::ChevronRight,
                  QRect(rect.right() - m_look.px(18), rect.y(), m_look.px(14), rect.height()), c.secondary);
}

void Style::drawTab(const QStyleOption& option, QPainter& painter) const {
    const Colours& c = m_look.colours();
    const bool chosen = option.state & State_Selected;
    const QRect rect = option.rect;
    if (!chosen && (option.state & State_MouseOver)) painter.fillRect(rect, mix(c.text, c.window, 0.05));
    const int thick = chosen ? m_look.px(size::edge) : 1;
    painter.fillRect(QRect(rect.x(), rect.bottom() - thick + 1, rect.width(), thick), chosen ? c.accent : c.hairline);
    if (option.state & State_HasFocus)
        paintRounded(painter, rect.adjusted(1, 1, -1, -1), m_look.px(size::radius), {}, c.accent,
                     m_look.px(size::focusRing));
}

/// A cell: Qt's own text layout, but the text keeps its colour on our light selection.
void Style::drawItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (!item) return;
    QStyleOptionViewItem cell(*item);
    cell.palette.setColor(QPalette::HighlightedText, cell.palette.color(QPalette::Text));
    cell.showDecorationSelected = true;
    cell.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(CE_ItemViewItem, &cell, &painter, widget);
    if (option.state & State_HasFocus && option.state & State_Enabled &&
        item->viewItemPosition != QStyleOptionViewItem::OnlyOne && !(option.state & State_Selected))
        paintRounded(painter, option.rect, 0, {}, m_look.colours().accent, m_look.px(size::focusRing));
}

void Style::drawButtonLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (!button) return;
    const Colours& c = m_look.colours();
    const bool enabled = option.state & State_Enabled;
    const bool primary = enabled && isPrimary(widget);
    const QColor ink = primary ? c.onAccent : enabled ? c.text : m_look.disabledText();
    const QString text = button->text;
    const int wide = button->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
    const int gap = icon && !text.isEmpty() ? m_look.px(space::s) : 0;
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu; // its arrow stands on the right already
    const int arrow = hasMenu ? pixelMetric(PM_MenuButtonIndicator, &option, widget) : 0;
    int x = option.rect.x() + (option.rect.width() - icon - gap - wide - arrow) / 2;
    if (icon) {
        QPixmap picture = button->icon.pixmap(button->iconSize, painter.device()->devicePixelRatioF(),
                                              enabled ? QIcon::Normal : QIcon::Disabled);
        if (primary) { // the icon is tinted for a surface; on the accent the same shape takes the other colour
            QPainter tint(&picture);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(picture.rect(), ink);
        }
        painter.drawPixmap(x, option.rect.y() + (option.rect.height() - button->iconSize.height()) / 2, picture);
        x += icon + gap;
    }
    painter.save();
    painter.setPen(ink);
    const int mnemonic =
        styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(QRect(x, option.rect.y(), wide + 1, option.rect.height()), Qt::AlignVCenter | mnemonic, text);
    painter.restore();
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const Colours& c = m_look.colours();
    switch (element) {
    case CE_Header:
        // Qt would place label and arrow by Fusion's geometry instead of ours.
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeader part(*header);
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        return;
    case CE_HeaderSection:
        return drawHeaderSection(*option, *painter);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.hairline);
        return;
    case CE_HeaderLabel: {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.palette.setColor(QPalette::ButtonText, c.secondary);
            quiet.state.setFlag(State_On, false); // Qt embolds the header of a selected column: nothing jumps here
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    }
    case CE_MenuItem:
        return drawMenuItem(*option, *painter);
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, c.surface);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.window);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, c.window);
            if (option->state & State_Selected)
                paintRounded(*painter, option->rect.adjusted(1, 2, -1, -2), m_look.px(4), m_look.selection());
            drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, option->palette,
                         option->state & State_Enabled, item->text, QPalette::WindowText);
        }
        return;
    case CE_TabBarTabShape:
        return drawTab(*option, *painter);
    case CE_TabBarTabLabel: {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab label(*tab);
            label.state.setFlag(State_HasFocus, false); // drawTab has painted the ring
            if (!(option->state & State_Selected)) label.palette.setColor(QPalette::WindowText, c.secondary);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    }
    case CE_ItemViewItem:
        return drawItem(*option, *painter, widget);
    case CE_PushButtonLabel:
        return drawButtonLabel(*option, *painter, widget);
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        const QRect& r = option->rect;
        painter->fillRect(
            upright ? QRect(r.center().x(), r.y(), 1, r.height()) : QRect(r.x(), r.center().y(), r.width(), 1),
            option->state & State_MouseOver ? c.accent : c.hairline);
        return;
    }
    case CE_ProgressBarGroove:
        paintRounded(*painter, option->rect, m_look.px(4), c.window, c.edge, 1);
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const double range = std::max(1, bar->maximum - bar->minimum);
            const double share = bar->maximum == bar->minimum ? 0 : (bar->progress - bar->minimum) / range;
            QRectF done = QRectF(option->rect).adjusted(2, 2, -2, -2);
            done.setWidth(done.width() * std::clamp(share, 0.0, 1.0));
            if (done.width() > 1) paintRounded(*painter, done, m_look.px(3), c.accent);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace kitapdar::ui
