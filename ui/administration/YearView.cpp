#include "ui/administration/YearView.h"

#include "ui/administration/Administration.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"
#include "ui/theme/Style.h"
#include "wording/Format.h"
#include "wording/RuleWords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int leastColumns = 3, mostColumns = 4;
constexpr int daysOfWeek = 7;
constexpr int linesOfMonth = 7; // its name, six weeks; the days of the week stand above all months
constexpr int cellWidth = 23, cellHeight = 16, gap = 14; // px at 100 %
constexpr unsigned months = 12;

int daysIn(int year, unsigned month) {
    const Day next = month == months ? Day(year + 1, 1, 1) : Day(year, month + 1, 1);
    return next.daysSince(Day(year, month, 1));
}

} // namespace

YearView::YearView(Day today) : m_today(today), m_current(today) {
    setFocusPolicy(Qt::StrongFocus);
    keepStyled(this, [this](const Look&) { updateGeometry(); });
    keepWorded(this, [this] {
        setAccessibleName(Administration::tr("Days of the year"));
        setAccessibleDescription(wordsOf(m_current));
        update();
    });
}

void YearView::setLines(std::vector<rules::CalendarLine> lines, const rules::PlacePath& path) {
    m_lines = std::move(lines);
    m_calendar = rules::calendarOf(m_lines, path);
    setAccessibleDescription(wordsOf(m_current));
    update();
}

void YearView::setYear(int year) {
    const int last = daysIn(year, m_current.month());
    setCurrentDay(Day(year, m_current.month(), std::min(m_current.dayOfMonth(), static_cast<unsigned>(last))));
}

void YearView::setCurrentDay(Day day) {
    const rules::DayOutside bounds;
    if (day.year() < bounds.firstYear || day.year() > bounds.lastYear) return;
    m_current = day;
    setAccessibleDescription(wordsOf(day));
    update();
    Q_EMIT currentDayChanged();
}

const rules::CalendarLine* YearView::lineOf(Day day) const {
    auto source = m_calendar.closedBy(day);
    if (!source) source = m_calendar.openedBy(day);
    if (!source) return nullptr;
    const auto line = std::ranges::find(m_lines, source->line, &rules::CalendarLine::id);
    return line == m_lines.end() ? nullptr : &*line;
}

DayMark YearView::markOf(Day day) const {
    const auto* line = lineOf(day);
    if (!line) return DayMark::Open;
    if (line->rule == "open") return DayMark::Opened;
    if (line->rule == "weekly") return DayMark::Weekly;
    return line->rule == "yearly" ? DayMark::Yearly : DayMark::Closed;
}

QString YearView::wordsOf(Day day) const {
    const auto* line = lineOf(day);
    const QString weekday = QLocale().standaloneDayName(static_cast<int>(day.isoWeekday()));
    const QString head = QStringLiteral("%1, %2").arg(dayText(day), weekday);
    return head + QStringLiteral(": ") + (line ? words(*line) : Administration::tr("open"));
}

QSize YearView::monthSize() const {
    const Look look = lookOf(this);
    return {daysOfWeek * look.px(cellWidth), linesOfMonth * look.px(cellHeight)};
}

/// Three months wide, and as high as the months need that stand there now.
QSize YearView::sizeHint() const {
    const Look look = lookOf(this);
    const QSize month = monthSize();
    const int rows = static_cast<int>(months) / m_columns;
    return {leastColumns * month.width() + (leastColumns - 1) * look.px(gap),
            look.px(cellHeight) + rows * month.height() + (rows - 1) * look.px(gap) / 2};
}

void YearView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int four = mostColumns * monthSize().width() + (mostColumns - 1) * lookOf(this).px(gap);
    const int fitting = width() < four ? leastColumns : mostColumns;
    if (fitting == m_columns) return;
    m_columns = fitting;
    updateGeometry();
    update();
}

QRect YearView::monthRect(unsigned month) const {
    const Look look = lookOf(this);
    const QSize size = monthSize();
    const int number = static_cast<int>(month) - 1;
    const int top = look.px(cellHeight) + (number / m_columns) * (size.height() + look.px(gap) / 2);
    return {QPoint((number % m_columns) * (size.width() + look.px(gap)), top), size};
}

QRect YearView::dayRect(Day day) const {
    const Look look = lookOf(this);
    const QRect month = monthRect(day.month());
    const int before = static_cast<int>(Day(day.year(), day.month(), 1).isoWeekday()) - 1;
    const int place = before + static_cast<int>(day.dayOfMonth()) - 1;
    return {month.left() + (place % daysOfWeek) * look.px(cellWidth),
            month.top() + (1 + place / daysOfWeek) * look.px(cellHeight), look.px(cellWidth), look.px(cellHeight)};
}

std::optional<Day> YearView::dayAt(const QPoint& point) const {
    for (unsigned month = 1; month <= months; ++month) {
        if (!monthRect(month).contains(point)) continue;
        for (int number = 1; number <= daysIn(year(), month); ++number) {
            const Day day(year(), month, static_cast<unsigned>(number));
            if (dayRect(day).contains(point)) return day;
        }
    }
    return std::nullopt;
}

void YearView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(this);
    const Colours& colours = look.colours();
    const int line = look.px(cellHeight);
    const double radius = look.px(space::xs);
    for (unsigned month = 1; month <= months; ++month) {
        const QRect area = monthRect(month);
        painter.setFont(look.font(Type::Body, true));
        painter.setPen(colours.text);
        painter.drawText(QRect(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().standaloneMonthName(static_cast<int>(month)));
        painter.setFont(look.font(Type::Body));
        painter.setPen(colours.secondary);
        for (int weekday = 0; weekday < daysOfWeek && month <= static_cast<unsigned>(m_columns); ++weekday) {
            const QRect cell(area.left() + weekday * look.px(cellWidth), 0, look.px(cellWidth), line);
            painter.drawText(cell, Qt::AlignCenter,
                             QLocale().standaloneDayName(weekday + 1, QLocale::ShortFormat).left(2));
        }
        for (int number = 1; number <= daysIn(year(), month); ++number) {
            const Day day(year(), month, static_cast<unsigned>(number));
            const QRectF cell = QRectF(dayRect(day)).adjusted(1, 0.5, -1, -0.5);
            // Told by shape and by colour: grey figures, a filled field, a field with an outline, an outline alone.
            QColor text = colours.text;
            bool bold = false;
            switch (markOf(day)) {
            case DayMark::Open:
                break;
            case DayMark::Weekly:
                text = colours.secondary;
                // A well is as black as the window where contrast is high.
                paintRounded(
                    painter, cell, radius,
                    look.theme() == ThemeName::HighContrast ? mix(colours.text, colours.surface, 0.25) : look.well());
                break;
            case DayMark::Yearly:
                text = look.tone(Tone::Refused);
                bold = true;
                paintRounded(painter, cell, radius, look.tint(Tone::Refused));
                break;
            case DayMark::Closed:
                text = look.tone(Tone::Attention);
                bold = true;
                paintRounded(painter, cell, radius, look.tint(Tone::Attention), look.tone(Tone::Attention));
                break;
            case DayMark::Opened:
                text = look.tone(Tone::Ok);
                bold = true;
                paintRounded(painter, cell, radius, colours.surface, look.tone(Tone::Ok));
                break;
            }
            if (day == m_current && hasFocus())
                paintRounded(painter, cell, radius, look.selection(), colours.accent, look.px(size::focusRing));
            painter.setPen(text);
            painter.setFont(look.font(Type::Body, bold || day == m_today));
            if (day == m_today)
                painter.drawLine(cell.bottomLeft() + QPointF(radius, 0), cell.bottomRight() - QPointF(radius, 0));
            painter.drawText(cell, Qt::AlignCenter, QString::number(number));
        }
    }
}

bool YearView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day ? wordsOf(*day) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::event(event);
}

void YearView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentDay(m_current.plusDays(-1));
    case Qt::Key_Right:
        return setCurrentDay(m_current.plusDays(1));
    case Qt::Key_Up:
        return setCurrentDay(m_current.plusDays(-daysOfWeek));
    case Qt::Key_Down:
        return setCurrentDay(m_current.plusDays(daysOfWeek));
    case Qt::Key_PageUp:
        return setYear(year() - 1);
    case Qt::Key_PageDown:
        return setYear(year() + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayActivated();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent* event) {
    if (const auto day = dayAt(event->position().toPoint())) setCurrentDay(*day);
}

void YearView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!dayAt(event->position().toPoint())) return;
    Q_EMIT dayActivated();
}

} // namespace kitapdar::ui
