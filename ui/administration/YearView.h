// A year as twelve months: which days are closed, and by what. A day is chosen with the arrows or a click.
#pragma once

#include "core/rules/CalendarService.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace kitapdar::ui {

/// What a day is, as it is marked.
enum class DayMark { Open, Weekly, Yearly, Closed, Opened };

/// Main thread.
class YearView : public QWidget {
    Q_OBJECT

public:
    explicit YearView(Day today);

    /// The lines that hold at the places of the path, narrowest first; none: of the whole library.
    void setLines(std::vector<rules::CalendarLine> lines, const rules::PlacePath& path);
    void setYear(int year);
    int year() const { return m_current.year(); }
    Day currentDay() const { return m_current; }
    void setCurrentDay(Day day);
    DayMark markOf(Day day) const;
    /// "31.03.2026: Closed: 31.03.2026 · repairs".
    QString wordsOf(Day day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentDayChanged();
    /// Enter or a double click.
    void dayActivated();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    const rules::CalendarLine* lineOf(Day day) const;
    QSize monthSize() const;
    QRect monthRect(unsigned month) const;
    QRect dayRect(Day day) const;
    std::optional<Day> dayAt(const QPoint& point) const;

    std::vector<rules::CalendarLine> m_lines;
    rules::Calendar m_calendar;
    Day m_today;
    Day m_current;
    int m_columns = 3; // four where there is room
};

} // namespace kitapdar::ui
