// The calendar: its lines, the year that comes of them, and what a change would move before it is done.
#pragma once

#include "core/circulation/ClosureService.h"
#include "core/places/PlaceQueries.h"
#include "ui/administration/ListSection.h"
#include "ui/administration/YearView.h"

#include <optional>

namespace kitapdar::ui {

/// A line of the calendar, with its day of every year as it is typed: "07.01". "monthly" stands for the closed days
/// that it gives: they are lines of their own.
struct CalendarRow {
    rules::CalendarLine line;
    std::string dayMonth;
    int week = rules::MonthlyDay::last;
    std::string year; // of "monthly"
    /// As it is worded and typed; the stored one stays while this is what was shown.
    std::string note;
    std::string shownNote;
};

/// Due dates and deadlines that a change moves, and the question whether to go on.
class ClosurePanel : public Card {
    Q_OBJECT

public:
    explicit ClosurePanel(const Context& context);

    void ask(const circulation::ClosureEffect& effect);
    DataTable& table() { return *m_table; }
    QPushButton& apply() { return *m_apply; }

Q_SIGNALS:
    void applied();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ListModel<circulation::MovedLoan> m_model;
    Label* m_summary;
    DataTable* m_table;
    QPushButton* m_apply;
};

class CalendarSection : public ListSection<CalendarRow> {
public:
    explicit CalendarSection(const Context& context);

    YearView& year() { return *m_year; }
    ClosurePanel& preview() { return *m_preview; }

protected:
    void read() override;
    void store(const CalendarRow& value, bool isNew) override;
    void erase(const CalendarRow& value) override;
    void formShown(const CalendarRow& value, bool isNew) override;
    CalendarRow blank() const override;
    bool isSameVersion(const CalendarRow& stored, const CalendarRow& base) const override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    using Effect = Result<circulation::ClosureEffect, rules::CalendarRefusal>;

    QWidget* makeYear();
    /// The list beside the year or above it, as the width allows.
    void arrange();
    void offerPlaces();
    void showDays();
    void showYear();
    /// Asks what the change would move; nothing: it is done at once.
    void consider(rules::CalendarChange change);
    void hidePreview();
    /// What is asked is no longer what is typed.
    void outdate();
    void apply(const rules::CalendarChange& change);
    void done(const rules::CalendarChange& change, const std::vector<circulation::MovedLoan>& expected,
              const Effect& answer);
    /// Loans that were made since the question was asked move as well.
    void tellFurther(const std::vector<circulation::MovedLoan>& expected,
                     const std::vector<circulation::MovedLoan>& moved);

    std::vector<places::Place> m_places;
    std::vector<rules::CalendarLine> m_lines;
    std::optional<rules::CalendarChange> m_considered; // waits for a yes
    std::vector<circulation::MovedLoan> m_expected;    // of it, as they are shown
    int m_edits = 0;                                   // of the form
    std::shared_ptr<Choice<std::string>> m_rule;
    std::shared_ptr<Choice<std::string>> m_place;
    std::shared_ptr<Choice<std::optional<int>>> m_weekday;
    std::shared_ptr<Choice<int>> m_week;
    QLineEdit* m_dayMonth;
    QLineEdit* m_monthlyYear;
    QLineEdit* m_first;
    QLineEdit* m_last;
    std::shared_ptr<Choice<std::string>> m_shownPlace;
    QBoxLayout* m_beside = nullptr; // list and form; the year
    YearView* m_year;
    Label* m_yearNumber;
    Label* m_day;
    ClosurePanel* m_preview;
};

} // namespace kitapdar::ui
