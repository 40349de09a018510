#include "tests/support/ui/Misfits.h"

#include "ui/widgets/DataTable.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFrame>

namespace kitapdar::test {

namespace {

QString nameOf(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = label ? label->text() : button ? button->text() : widget.accessibleName();
    return QStringLiteral("%1 “%2” %3×%4")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

/// Nearest area in which the widget is scrolled, if any.
const QAbstractScrollArea* areaOf(const QWidget& widget) {
    for (const QWidget* at = widget.parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget());
        if (area && area->viewport() == at) return area;
    }
    return nullptr;
}

bool isTextCut(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) return false;
        if (label->wordWrap()) return label->height() < label->heightForWidth(label->width());
        // What may be of any length (a path, a title) gives way by its policy.
        return label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored &&
               label->width() < label->sizeHint().width();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->text().isEmpty() && button->width() < button->sizeHint().width();
}

/// Heads of columns whose word has less room than it takes.
QStringList cutHeads(const QTableView& table) {
    QStringList found;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QString word = table.model()->headerData(column, Qt::Horizontal).toString();
        const int wanted = table.horizontalHeader()->fontMetrics().horizontalAdvance(word);
        if (!table.isColumnHidden(column) && table.columnWidth(column) < wanted)
            found << QStringLiteral("cut: head “%1” %2 of %3").arg(word).arg(table.columnWidth(column)).arg(wanted);
    }
    return found;
}

} // namespace

QStringList cutHints(QWidget& window) {
    QStringList found;
    for (const QLineEdit* field : window.findChildren<QLineEdit*>()) {
        const QString hint = field->placeholderText();
        if (hint.isEmpty() || !field->isVisibleTo(&window) || field->isReadOnly()) continue;
        QStyleOptionFrame option;
        option.initFrom(field);
        option.lineWidth = field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, field);
        constexpr int beside = 4; // px that Qt leaves at both ends together
        const QRect room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field);
        const int width = room.width() - field->textMargins().left() - field->textMargins().right() - beside;
        const int wanted = field->fontMetrics().horizontalAdvance(hint);
        if (width < wanted || room.height() < field->fontMetrics().height())
            found << QStringLiteral("cut hint: “%1” %2×%3 of %4×%5, %6")
                         .arg(hint)
                         .arg(width)
                         .arg(room.height())
                         .arg(wanted)
                         .arg(field->fontMetrics().height())
                         .arg(field->accessibleName());
    }
    return found;
}

QStringList misfits(QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window)) continue;
        if (isTextCut(*widget)) found << QStringLiteral("cut: ") + nameOf(*widget);
        const auto* table = qobject_cast<const ui::DataTable*>(widget);
        if (table && table->horizontalScrollBar()->maximum() > 0)
            found << QStringLiteral("scrolls sideways: ") + nameOf(*widget);
        if (table) found += cutHeads(*table);
        if (widget->focusPolicy() == Qt::NoFocus || widget->size().isEmpty()) continue;
        const QWidget* frame = &window;
        if (const auto* area = areaOf(*widget)) frame = area->viewport();
        const QRect there(widget->mapTo(frame, QPoint()), widget->size());
        const bool aside = there.left() < 0 || there.right() > frame->rect().right();
        const bool below = frame == &window && (there.top() < 0 || there.bottom() > frame->rect().bottom());
        // Columns of a board lie beside each other and are scrolled on purpose.
        if ((aside && !frame->parentWidget()->inherits("kitapdar::ui::Board")) || below)
            found << QStringLiteral("out of reach: ") + nameOf(*widget);
    }
    return found;
}

} // namespace kitapdar::test
