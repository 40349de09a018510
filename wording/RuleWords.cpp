#include "wording/RuleWords.h"

#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace kitapdar {

namespace {

constexpr std::array ruleNames{
    std::pair{"loan_days", QT_TRANSLATE_NOOP("Circulation", "Loan period")},
    std::pair{"count_mode", QT_TRANSLATE_NOOP("Circulation", "Closed days")},
    std::pair{"fixed_due", QT_TRANSLATE_NOOP("Circulation", "Due exactly on")},
    std::pair{"latest_due", QT_TRANSLATE_NOOP("Circulation", "Due no later than")},
    std::pair{"night_loan", QT_TRANSLATE_NOOP("Circulation", "Lent for a night")},
    std::pair{"cut_due_at_expiry", QT_TRANSLATE_NOOP("Circulation", "A loan ends with the registration")},
    std::pair{"loan_limit", QT_TRANSLATE_NOOP("Circulation", "Books at home at once")},
    std::pair{"reading_room", QT_TRANSLATE_NOOP("Circulation", "In the reading room only")},
    std::pair{"room_limit", QT_TRANSLATE_NOOP("Circulation", "Books in the reading room at once")},
    std::pair{"room_counts", QT_TRANSLATE_NOOP("Circulation", "Books in the reading room count with those at home")},
    std::pair{"block_overdue", QT_TRANSLATE_NOOP("Circulation", "The reader has overdue books")},
    std::pair{"debt_limit", QT_TRANSLATE_NOOP("Circulation", "Debt without a question")},
    std::pair{"age_marks", QT_TRANSLATE_NOOP("Circulation", "The book is for older readers")},
    std::pair{"deposit", QT_TRANSLATE_NOOP("Circulation", "Deposit")},
    std::pair{"renewals", QT_TRANSLATE_NOOP("Circulation", "Renewals of a loan")},
    std::pair{"renewal_days", QT_TRANSLATE_NOOP("Circulation", "Renewal period")},
    std::pair{"renew_from", QT_TRANSLATE_NOOP("Circulation", "A renewal is counted from")},
    std::pair{"renew_not_before", QT_TRANSLATE_NOOP("Circulation", "Renewed at the earliest before the due date")},
    std::pair{"renew_overdue", QT_TRANSLATE_NOOP("Circulation", "An overdue book forbids renewing")},
    std::pair{"holds_block_renewal", QT_TRANSLATE_NOOP("Circulation", "A hold forbids renewing")},
    std::pair{"holds_allowed", QT_TRANSLATE_NOOP("Circulation", "Holds are accepted")},
    std::pair{"hold_limit", QT_TRANSLATE_NOOP("Circulation", "Holds of a reader at once")},
    std::pair{"holds_per_day", QT_TRANSLATE_NOOP("Circulation", "Holds of a reader in a day")},
    std::pair{"requests_allowed", QT_TRANSLATE_NOOP("Circulation", "Books in the stacks are sent for")},
    std::pair{"pickup_days", QT_TRANSLATE_NOOP("Circulation", "Kept on the hold shelf")},
    std::pair{"pickup_skips_closed", QT_TRANSLATE_NOOP("Circulation", "Closed days are not counted on the hold shelf")},
    std::pair{"fine", QT_TRANSLATE_NOOP("Circulation", "Fine for each period")},
    std::pair{"fine_period", QT_TRANSLATE_NOOP("Circulation", "Period of the fine")},
    std::pair{"fine_grace", QT_TRANSLATE_NOOP("Circulation", "Days late without a fine")},
    std::pair{"fine_counts_grace", QT_TRANSLATE_NOOP("Circulation", "Beyond them the fine is for all days")},
    std::pair{"fine_cap", QT_TRANSLATE_NOOP("Circulation", "Highest fine")},
    std::pair{"fine_cap_at_price", QT_TRANSLATE_NOOP("Circulation", "The fine is never above the price of the book")},
    std::pair{"fine_open_days",
              QT_TRANSLATE_NOOP("Circulation", "Closed days are not days late, for fines and suspensions")},
    std::pair{"suspension_days", QT_TRANSLATE_NOOP("Circulation", "Suspension for each period")},
    std::pair{"suspension_period", QT_TRANSLATE_NOOP("Circulation", "Period of the suspension")},
    std::pair{"suspension_grace", QT_TRANSLATE_NOOP("Circulation", "Days late without a suspension")},
    std::pair{"suspension_most", QT_TRANSLATE_NOOP("Circulation", "Longest suspension")},
    std::pair{"suspension_skips_closed",
              QT_TRANSLATE_NOOP("Circulation", "Closed days are not counted in a suspension")},
    std::pair{"return_to", QT_TRANSLATE_NOOP("Circulation", "A book that came back elsewhere")},
};

/// What a value that is a word means for a rule.
struct ValueText {
    std::string_view rule;
    std::string_view value;
    const char* text;
};
constexpr std::array valueTexts = std::to_array<ValueText>({
    {"count_mode", "days", QT_TRANSLATE_NOOP("Circulation", "counted, and a loan may end on one")},
    {"count_mode", "open_days", QT_TRANSLATE_NOOP("Circulation", "not counted")},
    {"count_mode", "next_open", QT_TRANSLATE_NOOP("Circulation", "counted; a loan ends on the next open day")},
    {"count_mode", "whole_weeks",
     QT_TRANSLATE_NOOP("Circulation", "counted; a loan of whole weeks is longer by whole weeks")},
    {"block_overdue", "ask", QT_TRANSLATE_NOOP("Circulation", "asks before lending")},
    {"block_overdue", "refuse", QT_TRANSLATE_NOOP("Circulation", "nothing is lent")},
    {"block_overdue", "ignore", QT_TRANSLATE_NOOP("Circulation", "lent all the same")},
    {"age_marks", "ask", QT_TRANSLATE_NOOP("Circulation", "asks before lending")},
    {"age_marks", "refuse", QT_TRANSLATE_NOOP("Circulation", "it is not lent")},
    {"age_marks", "ignore", QT_TRANSLATE_NOOP("Circulation", "lent all the same")},
    {"renew_from", "due", QT_TRANSLATE_NOOP("Circulation", "the due date")},
    {"renew_from", "today", QT_TRANSLATE_NOOP("Circulation", "today")},
    {"renew_not_before", "any_time", QT_TRANSLATE_NOOP("Circulation", "at any time")},
    {"renew_overdue", "allow", QT_TRANSLATE_NOOP("Circulation", "no")},
    {"renew_overdue", "any", QT_TRANSLATE_NOOP("Circulation", "yes, any book that the reader has")},
    {"renew_overdue", "item", QT_TRANSLATE_NOOP("Circulation", "yes, the book itself")},
    {"fixed_due", "none", QT_TRANSLATE_NOOP("Circulation", "no such day")},
    {"latest_due", "none", QT_TRANSLATE_NOOP("Circulation", "no such day")},
    {"deposit", "none", QT_TRANSLATE_NOOP("Circulation", "no deposit")},
    {"fine_cap", "unlimited", QT_TRANSLATE_NOOP("Circulation", "unlimited")},
    {"suspension_most", "unlimited", QT_TRANSLATE_NOOP("Circulation", "unlimited")},
    {"debt_limit", "unlimited", QT_TRANSLATE_NOOP("Circulation", "any sum")},
    {"return_to", "home", QT_TRANSLATE_NOOP("Circulation", "goes back to its place")},
    {"return_to", "float", QT_TRANSLATE_NOOP("Circulation", "stays where it came back")},
});

struct RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(Circulation)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const rules::LineMalformed&) const { return tr("This line of the calendar is not complete."); }
    QString operator()(const rules::RuleMalformed& no) const {
        const auto* const type =
            std::ranges::find(rules::loanRuleTypes, std::string_view(no.name), &rules::LoanRuleType::name);
        if (type == rules::loanRuleTypes.end()) return tr("There is no loan rule with the name “%1”.").arg(qs(no.name));
        const QString rule = words(*type);
        if (takesNumbers(*type) && type->unit == rules::RuleUnit::Money)
            return tr("“%2” is no value for the rule “%1”. It takes sums from %3 to %4.")
                .arg(rule, qs(no.value), moneyText(Money{type->least}), moneyText(Money{type->most}));
        if (takesNumbers(*type))
            return tr("“%2” is no value for the rule “%1”. It takes numbers from %3 to %4.")
                .arg(rule, qs(no.value), numberText(type->least), numberText(type->most));
        return tr("“%2” is no value for the rule “%1”.").arg(rule, qs(no.value));
    }
    QString operator()(const rules::RuleWithoutKind& no) const {
        const auto* const type =
            std::ranges::find(rules::loanRuleTypes, std::string_view(no.name), &rules::LoanRuleType::name);
        return tr("The rule “%1” counts books of every kind: it cannot be set for one of them.")
            .arg(type == rules::loanRuleTypes.end() ? qs(no.name) : words(*type));
    }
    QString operator()(const rules::DayOutside& no) const {
        return tr("The calendar has only days of the years %1 to %2.")
            .arg(QString::number(no.firstYear), QString::number(no.lastYear));
    }
    QString operator()(const rules::UnknownLine& no) const {
        return tr("The calendar has no line %1.").arg(QString::number(no.id));
    }
};

/// The value of a term.
struct RuleValue {
    const rules::LoanRuleType& type;

    QString operator()(int number) const {
        switch (type.unit) {
        case rules::RuleUnit::Days:
            return RuleTexts::tr("%n day(s)", nullptr, number);
        case rules::RuleUnit::Books:
            return RuleTexts::tr("%n book(s)", nullptr, number);
        case rules::RuleUnit::Times:
            return RuleTexts::tr("%n time(s)", nullptr, number);
        case rules::RuleUnit::Holds:
            return RuleTexts::tr("%n hold(s)", nullptr, number);
        case rules::RuleUnit::Money:
        case rules::RuleUnit::None:
            break;
        }
        return numberText(number);
    }
    QString operator()(std::int64_t sum) const { return moneyText(Money{sum}); }
    QString operator()(const rules::FixedDate& date) const {
        const QString day = dayText(Day(date.year.value_or(2024), date.month, date.day)); // a leap year
        constexpr int dayAndMonth = 5;
        return date.year ? day : RuleTexts::tr("%1 every year").arg(day.left(dayAndMonth));
    }
    template <class Value>
    QString operator()(const std::optional<Value>& value) const {
        return value ? (*this)(*value) : word(type.none);
    }
    QString operator()(bool yes) const { return word(yes ? type.yes : type.no); }
    template <class Word>
    requires std::is_enum_v<Word> QString operator()(Word value) const { return word(code(value)); }

private:
    QString word(std::string_view value) const {
        const auto* const found = std::ranges::find_if(
            valueTexts, [&](const ValueText& each) { return each.rule == type.name && each.value == value; });
        if (found != valueTexts.end()) return RuleTexts::tr(found->text);
        if (value == "1") return RuleTexts::tr("yes");
        if (value == "0") return RuleTexts::tr("no");
        return value == "unlimited" ? RuleTexts::tr("unlimited") : qs(std::string(value));
    }
};

/// The names with which the calendar ships its lines (core/rules/Holidays.cpp); they stand there in Kazakh.
constexpr std::array holidayNames = std::to_array<std::pair<const char*, const char*>>({
    {"Жаңа жыл", QT_TRANSLATE_NOOP("Circulation", "New Year")},
    {"Православиелік Рождество", QT_TRANSLATE_NOOP("Circulation", "Orthodox Christmas")},
    {"Халықаралық әйелдер күні", QT_TRANSLATE_NOOP("Circulation", "International Women's Day")},
    {"Наурыз мейрамы", QT_TRANSLATE_NOOP("Circulation", "Nauryz")},
    {"Қазақстан халқының бірлігі мерекесі",
     QT_TRANSLATE_NOOP("Circulation", "Day of Unity of the People of Kazakhstan")},
    {"Отан қорғаушы күні", QT_TRANSLATE_NOOP("Circulation", "Defender of the Fatherland Day")},
    {"Жеңіс күні", QT_TRANSLATE_NOOP("Circulation", "Victory Day")},
    {"Астана күні", QT_TRANSLATE_NOOP("Circulation", "Astana Day")},
    {"Қазақстан Республикасының Конституциясы күні",
     QT_TRANSLATE_NOOP("Circulation", "Constitution Day of the Republic of Kazakhstan")},
    {"Республика күні", QT_TRANSLATE_NOOP("Circulation", "Republic Day")},
    {"Тәуелсіздік күні", QT_TRANSLATE_NOOP("Circulation", "Independence Day")},
    {"Құрбан айт (ҚМДБ хабарламасы бойынша нақтыланады)",
     QT_TRANSLATE_NOOP("Circulation", "Kurban Ait (to be confirmed by the Muslim board)")},
});
constexpr std::string_view movedRest = "Демалыс ауыстырылды: ";

} // namespace

QString noteWords(std::string_view note) {
    if (note.starts_with(movedRest))
        return QCoreApplication::translate("Circulation", "Day off moved from: %1")
            .arg(noteWords(note.substr(movedRest.size())));
    const auto* const found =
        std::ranges::find_if(holidayNames, [note](const auto& each) { return note == each.first; });
    return found == holidayNames.end() ? qs(note) : RuleTexts::tr(found->second);
}

QString words(const rules::CalendarLine& line) {
    static constexpr std::array weekdays = {QT_TRANSLATE_NOOP("Circulation", "Closed every Monday"),
                                            QT_TRANSLATE_NOOP("Circulation", "Closed every Tuesday"),
                                            QT_TRANSLATE_NOOP("Circulation", "Closed every Wednesday"),
                                            QT_TRANSLATE_NOOP("Circulation", "Closed every Thursday"),
                                            QT_TRANSLATE_NOOP("Circulation", "Closed every Friday"),
                                            QT_TRANSLATE_NOOP("Circulation", "Closed every Saturday"),
                                            QT_TRANSLATE_NOOP("Circulation", "Closed every Sunday")};
    QString text;
    if (line.weekday && *line.weekday >= 1 && *line.weekday <= static_cast<int>(weekdays.size())) {
        text = RuleTexts::tr(weekdays.at(static_cast<std::size_t>(*line.weekday - 1)));
    } else if (line.monthDay) {
        const QString day = qs(line.monthDay->substr(3)) + QLatin1Char('.') + qs(line.monthDay->substr(0, 2));
        text = RuleTexts::tr("Closed every year: %1").arg(day);
    } else if (line.firstDay) {
        const Day last = line.lastDay.value_or(*line.firstDay);
        const QString days =
            last == *line.firstDay ? dayText(last) : dayText(line.firstDay) + QStringLiteral(" – ") + dayText(last);
        text = line.rule == "open" ? RuleTexts::tr("Open: %1").arg(days) : RuleTexts::tr("Closed: %1").arg(days);
    }
    return line.note.empty() ? text : text + QStringLiteral(" · ") + noteWords(line.note);
}

QString words(const rules::CalendarRefusal& refusal) { return std::visit(RuleTexts(), refusal); }

QString words(const rules::LoanRuleType& rule) {
    if (rule.kinds == rules::KindScope::Named) return RuleTexts::tr("Books of one kind at home at once");
    for (const auto& [name, text] : ruleNames) {
        if (rule.name == name) return RuleTexts::tr(text);
    }
    return qs(std::string(rule.name));
}

QString words(rules::RuleGroup group) {
    switch (group) {
    case rules::RuleGroup::Period:
        return RuleTexts::tr("Loan period");
    case rules::RuleGroup::Limits:
        return RuleTexts::tr("Limits and questions");
    case rules::RuleGroup::Renewal:
        return RuleTexts::tr("Renewals");
    case rules::RuleGroup::Holds:
        return RuleTexts::tr("Holds and requests");
    case rules::RuleGroup::Fines:
        return RuleTexts::tr("Fines");
    case rules::RuleGroup::Suspension:
        return RuleTexts::tr("Suspensions");
    case rules::RuleGroup::Returns:
        return RuleTexts::tr("Returns");
    }
    return {};
}

QString words(const rules::LoanRuleType& rule, const rules::LoanTerms& terms) {
    return std::visit([&](auto term) { return RuleValue{rule}(terms.*term); }, rule.term);
}

QString valueWords(const rules::LoanRuleType& rule, std::string_view value) {
    if (!rules::isWellFormed(rule.name, value)) return qs(std::string(value));
    const bool named = rule.kinds == rules::KindScope::Named;
    const rules::LoanRules one({{0, std::string(rule.name), "*", "*", named ? "book" : "*", std::string(value)}});
    return words(rule, one.terms({}, "", "book"));
}

} // namespace kitapdar
