#include "ui/widgets/RowDelegate.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/DataTable.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace kitapdar::ui {

namespace {

constexpr int bothEnds = 260; // px at 100 %: from here on beginning and end of a text tell more than the beginning

} // namespace

RowDelegate::RowDelegate(DataTable& table) : QStyledItemDelegate(&table), m_table(table) {}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
    const bool own = event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid();
    if (own) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? index.data().toString() : QString(), view);
    return cut;
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_MouseOver, index.row() == m_table.hoveredRow());
    option->state.setFlag(QStyle::State_HasFocus, false);
    const Look look = lookOf(&m_table);
    const bool wide = option->rect.width() >= look.px(bothEnds);
    option->textElideMode = wide ? Qt::ElideMiddle : Qt::ElideRight;
    if (!m_table.isMarked(index.row())) return;
    const Colours colours = look.colours();
    option->backgroundBrush = mix(colours.accent, colours.surface, 0.14);
    if (m_table.firstShownColumn() != index.column()) return;
    if (option->icon.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = iconOf(Icon::Check, Tone::Info);
    } else {
        option->text.prepend(QStringLiteral("✓ ")); // what the row's own sign says stays
    }
}

} // namespace kitapdar::ui
