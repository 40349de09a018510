// The loan rules and the calendar, each as a list.
#pragma once

#include "core/places/PlaceQueries.h"
#include "core/readers/CategoryService.h"
#include "core/rules/CalendarService.h"
#include "ui/administration/ListSection.h"

namespace kitapdar::ui {

/// A rule with its value as it is chosen or typed.
struct RuleRow {
    rules::LoanRule rule;
    std::string choice; // a value that is a word: "unlimited", "1" for yes; "" for a number
    std::string number;
    bool isShipped = false; // it holds while none is stored; its id is below 0
};

class RulesSection : public ListSection<RuleRow> {
public:
    explicit RulesSection(const Context& context);

protected:
    void read() override;
    void store(const RuleRow& value, bool isNew) override;
    void erase(const RuleRow& value) override;
    void formShown(const RuleRow& value, bool isNew) override;
    RuleRow blank() const override;
    bool isSameVersion(const RuleRow& stored, const RuleRow& base) const override {
        return stored.rule.value == base.rule.value;
    }

private:
    void offerScopes();
    /// What the chosen rule can be.
    void offerValues();
    void showNumber();

    std::vector<places::Place> m_places;
    std::vector<readers::Category> m_categories;
    std::shared_ptr<Choice<std::string>> m_name;
    std::shared_ptr<Choice<std::string>> m_place;
    std::shared_ptr<Choice<std::string>> m_category;
    std::shared_ptr<Choice<std::string>> m_kind;
    std::shared_ptr<Choice<std::string>> m_value;
    QLineEdit* m_number;
};

/// A line of the calendar and its day of every year as it is typed: "07.01".
struct CalendarRow {
    rules::CalendarLine line;
    std::string dayMonth;
};

class CalendarSection : public ListSection<CalendarRow> {
public:
    explicit CalendarSection(const Context& context);

protected:
    void read() override;
    void store(const CalendarRow& value, bool isNew) override;
    void erase(const CalendarRow& value) override;
    void formShown(const CalendarRow& value, bool isNew) override;
    CalendarRow blank() const override;
    bool mayEdit() const override { return false; }
    bool isSameVersion(const CalendarRow&, const CalendarRow&) const override { return true; }

private:
    void showDays();
    void addHolidays();

    std::shared_ptr<Choice<std::string>> m_rule;
    std::shared_ptr<Choice<std::optional<int>>> m_weekday;
    QLineEdit* m_dayMonth;
    QLineEdit* m_first;
    QLineEdit* m_last;
};

} // namespace kitapdar::ui
