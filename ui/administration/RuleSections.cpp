#include "ui/administration/RuleSections.h"

#include "core/circulation/ClosureService.h"
#include "core/library/Library.h"
#include "ui/input/CodeField.h"
#include "ui/widgets/FieldRow.h"
#include "wording/CatalogueWords.h"
#include "wording/CirculationWords.h"
#include "wording/Format.h"
#include "wording/PlaceWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

using rules::CalendarLine;
using rules::LoanRule;

constexpr std::array kindCodes = {"book",  "serial",  "newspaper", "article",    "manuscript", "map",
                                  "music", "picture", "av",        "electronic", "object"};

QString anyPlace() { return Administration::tr("any place"); }
QString anyCategory() { return Administration::tr("any category"); }
QString anyKind() { return Administration::tr("any kind"); }

QString shippedWords(const QString& value) { return Administration::tr("%1, as shipped").arg(value); }

const rules::LoanRuleType* typeOf(const LoanRule& rule) {
    const auto* const found = std::ranges::find_if(rules::loanRuleTypes, [&](const rules::LoanRuleType& type) {
        const bool named = type.kinds == rules::KindScope::Named;
        const bool fits = type.kinds == rules::KindScope::Any || named == (rule.kind != "*");
        return type.name == rule.name && fits;
    });
    return found == rules::loanRuleTypes.end() ? nullptr : found;
}

QString ruleWords(const LoanRule& rule) {
    const auto* const type = typeOf(rule);
    return type ? words(*type) : qs(rule.name);
}

QString valueWords(const LoanRule& rule) {
    const auto* const type = typeOf(rule);
    if (!type) return qs(rule.value);
    return ::kitapdar::valueWords(*type, rule.value);
}

QString placeName(const std::vector<places::Place>& places, const std::string& code, const Languages& languages) {
    return code == "*" ? anyPlace() : placeWords(places, code, languages.current());
}

QString categoryName(const std::vector<readers::Category>& all, const std::string& code, const Languages& languages) {
    if (code == "*") return anyCategory();
    const auto found = std::ranges::find(all, code, &readers::Category::code);
    return found == all.end() ? categoryWords(code) : nameOf(*found, languages.current());
}

/// The values of a rule that are words; a number is "".
std::vector<std::string> choicesOf(const rules::LoanRuleType& type) {
    std::vector<std::string> choices;
    if (takesNumbers(type) || takesDays(type)) choices.emplace_back();
    for (std::string& word : wordValues(type)) choices.push_back(std::move(word));
    return choices;
}

RuleRow rowOf(const LoanRule& rule, bool isShipped) {
    const auto* const type = typeOf(rule);
    const auto choices = type ? choicesOf(*type) : std::vector<std::string>{""};
    const bool isWord = std::ranges::find(choices, rule.value) != choices.end();
    return {rule, isWord ? rule.value : std::string(), isWord ? std::string() : rule.value, isShipped};
}

/// What holds while the library has set none.
void addShipped(std::vector<RuleRow>& rows) {
    std::int64_t id = 0;
    for (const rules::LoanRuleType& type : rules::loanRuleTypes) {
        --id;
        LoanRule rule;
        rule.id = id;
        rule.name = std::string(type.name);
        rule.value = valueOf(rules::LoanTerms(), type);
        const bool isSet = std::ranges::any_of(rows, [&](const RuleRow& row) {
            return row.rule.name == rule.name && row.rule.place == "*" && row.rule.category == "*" &&
                   row.rule.kind == "*";
        });
        if (!isSet && type.kinds != rules::KindScope::Named) rows.push_back(rowOf(rule, true));
    }
}

std::vector<Column<RuleRow>> ruleColumns(const std::vector<places::Place>& places,
                                         const std::vector<readers::Category>& categories, const Languages& languages) {
    return {{.head = {.id = QStringLiteral("rule"), .title = [] { return Administration::tr("Rule"); }, .width = 300},
             .text = [](const RuleRow& row) { return ruleWords(row.rule); }},
            {.head = {.id = QStringLiteral("value"), .title = [] { return Administration::tr("Value"); }, .width = 260},
             .text =
                 [](const RuleRow& row) {
                     const QString value = valueWords(row.rule);
                     return row.isShipped ? shippedWords(value) : value;
                 }},
            {.head = {.id = QStringLiteral("place"), .title = [] { return Administration::tr("Place"); }, .width = 160},
             .text = [&](const RuleRow& row) { return placeName(places, row.rule.place, languages); }},
            {.head = {.id = QStringLiteral("category"),
                      .title = [] { return Administration::tr("Reader category"); },
                      .width = 160},
             .text = [&](const RuleRow& row) { return categoryName(categories, row.rule.category, languages); }},
            {.head = {.id = QStringLiteral("kind"),
                      .title = [] { return Administration::tr("Kind of publication"); },
                      .width = 160},
             .text = [](const RuleRow& row) { return row.rule.kind == "*" ? anyKind() : kindWords(row.rule.kind); }}};
}

std::vector<Option<std::string>> ruleNames() {
    std::vector<Option<std::string>> all;
    for (const rules::LoanRuleType& type : rules::loanRuleTypes) {
        if (type.kinds == rules::KindScope::Named) continue; // the same name with a kind beside it
        all.push_back({std::string(type.name), [&type] { return words(type); }});
    }
    return all;
}

std::vector<Option<std::string>> kinds() {
    std::vector<Option<std::string>> all = {{"*", anyKind}};
    for (const char* code : kindCodes) {
        if (hasKindWords(code)) all.push_back({code, [code] { return kindWords(code); }});
    }
    return all;
}

} // namespace

RulesSection::RulesSection(const Context& context)
    : ListSection(
          context, QStringLiteral("rules"), [] { return Administration::tr("Loan rules"); },
          [] {
              return Administration::tr(
                  "The narrowest rule holds: one for a place before one for a category, that before one for a kind.");
          },
          ruleColumns(m_places, m_categories, context.languages), [](const RuleRow& row) { return row.rule.id; }) {
    m_name = m_form.choice(
        within(&RuleRow::rule, &LoanRule::name), [] { return Administration::tr("Rule"); }, ruleNames());
    m_value = m_form.choice(&RuleRow::choice, [] { return Administration::tr("Value"); });
    m_number = m_form.line(&RuleRow::number, [] { return Administration::tr("How many"); });
    readKeys(*m_number, KeysRead::All);
    m_place = m_form.choice(within(&RuleRow::rule, &LoanRule::place), [] { return Administration::tr("Place"); });
    m_category = m_form.choice(within(&RuleRow::rule, &LoanRule::category),
                               [] { return Administration::tr("Reader category"); });
    m_kind = m_form.choice(
        within(&RuleRow::rule, &LoanRule::kind), [] { return Administration::tr("Kind of publication"); }, kinds());
    offerScopes();
    offerValues();
    showFields({"name", "value", "number", "place", "category", "kind"});
    connect(m_name->box(), &QComboBox::currentIndexChanged, this, [this] { offerValues(); });
    connect(m_value->box(), &QComboBox::currentIndexChanged, this, [this] { showNumber(); });
    need(Permission::RulesEdit);
    follow({Subject::LoanRule, Subject::Place, Subject::Category});
}

RuleRow RulesSection::blank() const {
    LoanRule rule;
    rule.name = std::string(rules::loanRuleTypes.front().name);
    return rowOf(rule, false);
}

void RulesSection::offerValues() {
    LoanRule rule;
    rule.name = m_name->chosen().value_or(std::string(rules::loanRuleTypes.front().name));
    const auto* const type = typeOf(rule);
    if (!type) return;
    const auto before = m_value->chosen();
    std::vector<Option<std::string>> options;
    for (const std::string& choice : choicesOf(*type)) {
        LoanRule said = rule;
        said.value = choice;
        options.push_back(
            {choice, [said] { return said.value.empty() ? Administration::tr("a number") : valueWords(said); }});
    }
    const std::string first = options.front().value;
    const bool stays = before && std::ranges::find(options, *before, &Option<std::string>::value) != options.end();
    m_value->setOptions(std::move(options));
    m_value->show(stays ? *before : first);
    m_number->setPlaceholderText(QStringLiteral("%1–%2").arg(numberText(type->least), numberText(type->most)));
    showNumber();
}

void RulesSection::showNumber() {
    auto* fields = findChild<FormLayout*>();
    if (!fields) return; // not laid out yet
    setFieldVisible(*fields, m_value->box(), m_value->box()->count() > 1);
    setFieldVisible(*fields, m_number, m_value->chosen().value_or("").empty());
}

void RulesSection::offerScopes() {
    std::vector<Option<std::string>> options = {{"*", anyPlace}};
    for (const places::Place& each : m_places)
        options.push_back({each.code, [this, each] { return nameOf(each, context().languages.current()); }});
    m_place->setOptions(std::move(options));
    options = {{"*", anyCategory}};
    for (const readers::Category& each : m_categories)
        options.push_back({each.code, [this, each] { return nameOf(each, context().languages.current()); }});
    m_category->setOptions(std::move(options));
}

void RulesSection::read() {
    context()
        .library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& tree) {
            if (!tree) return;
            m_places.clear();
            for (const places::PlaceRow& row : *tree) m_places.push_back(row.place);
            offerScopes();
        });
    context()
        .library.read(&readers::CategoryService::list)
        .then(this, [this](const Result<std::vector<readers::Category>>& all) {
            if (!all) return;
            m_categories = *all;
            offerScopes();
        });
    context()
        .library.read(&rules::CalendarService::storedRules)
        .then(this, [this](const Result<std::vector<LoanRule>>& rules) {
            if (!rules) return context().announcer.fault(rules.error());
            std::vector<RuleRow> rows;
            for (const LoanRule& rule : *rules) rows.push_back(rowOf(rule, false));
            addShipped(rows);
            setRows(std::move(rows));
        });
}

/// A rule is told by its scope; another scope is another rule.
void RulesSection::formShown(const RuleRow& row, bool isNew) {
    for (const auto& choice : {m_name, m_place, m_category, m_kind}) choice->box()->setEnabled(isNew);
    m_value->show(row.choice);
    showNumber();
}

void RulesSection::store(const RuleRow& row, bool isNew) {
    const auto id = isNew || row.isShipped ? std::optional<std::int64_t>() : std::optional(row.rule.id);
    LoanRule rule = row.rule;
    rule.value = row.choice.empty() ? row.number : row.choice;
    if (rule.value.empty()) // nothing would remove the rule
        return stored(Result<void, rules::CalendarRefusal>(fail(rules::RuleMalformed{rule.name, {}})), id);
    context()
        .library.write(&rules::CalendarService::setRule, rule)
        .then(this, [this, id](const Result<void, rules::CalendarRefusal>& answer) { stored(answer, id); });
}

void RulesSection::erase(const RuleRow& row) {
    if (row.isShipped) return stays([] { return Administration::tr("This rule holds until another one is set."); });
    LoanRule none = row.rule;
    none.value.clear();
    context()
        .library.write(&rules::CalendarService::setRule, none)
        .then(this, [this](const Result<void, rules::CalendarRefusal>& answer) { removed(answer); });
}

CalendarSection::CalendarSection(const Context& context)
    : ListSection(
          context, QStringLiteral("calendar"), [] { return Administration::tr("Calendar"); },
          [] {
              return Administration::tr(
                  "Days on which the library is closed: no book falls due on them. A line that opens a day beats those "
                  "that "
                  "close it.");
          },
          {{.head = {.id = QStringLiteral("days"), .title = [] { return Administration::tr("Days"); }, .width = 700},
            .text = [](const CalendarRow& row) { return words(row.line); },
            .mark =
                [](const CalendarRow& row) {
                    return std::optional(row.line.rule == "open" ? CellMark{Icon::Check, Tone::Ok}
                                                                 : CellMark{Icon::Calendar, Tone::Secondary});
                }}},
          [](const CalendarRow& row) { return row.line.id; }) {
    const auto day = [this] { return Day(this->context().library.clock().today().year() + 10, 12, 31); };
    m_rule = m_form.choice(within(&CalendarRow::line, &CalendarLine::rule), [] { return Administration::tr("What"); },
                           {{"closed", [] { return Administration::tr("closed on these days"); }},
                            {"open", [] { return Administration::tr("open on these days"); }},
                            {"weekly", [] { return Administration::tr("closed every week"); }},
                            {"yearly", [] { return Administration::tr("closed every year"); }}});
    std::vector<Option<std::optional<int>>> weekdays;
    for (int number = 1; number <= 7; ++number) {
        CalendarLine line;
        line.rule = "weekly";
        line.weekday = number;
        weekdays.push_back({number, [line] { return words(line); }});
    }
    m_weekday = m_form.choice(
        within(&CalendarRow::line, &CalendarLine::weekday), [] { return Administration::tr("Day of the week"); },
        std::move(weekdays));
    m_dayMonth = m_form.line(
        &CalendarRow::dayMonth, [] { return Administration::tr("Day of the year"); },
        [] { return Administration::tr("dd.mm"); });
    m_first = m_form.day(
        within(&CalendarRow::line, &CalendarLine::firstDay), [] { return Administration::tr("From"); },
        [] { return Administration::tr("dd.mm.yyyy"); }, day);
    m_last = m_form.day(
        within(&CalendarRow::line, &CalendarLine::lastDay), [] { return Administration::tr("Until"); },
        [] { return Administration::tr("dd.mm.yyyy"); }, day);
    m_form.line(within(&CalendarRow::line, &CalendarLine::note), [] { return Administration::tr("Note"); });
    showFields({"rule", "weekday", "day", "first", "last", "note"});
    auto* holidays = makeButton([] { return Administration::tr("Holidays of the next year"); }, Icon::Calendar);
    addButton(holidays);
    connect(holidays, &QPushButton::clicked, this, [this] { addHolidays(); });
    connect(m_rule->box(), &QComboBox::currentIndexChanged, this, [this] { showDays(); });
    need(Permission::CalendarEdit, {holidays});
    follow({Subject::CalendarDay});
}

CalendarRow CalendarSection::blank() const {
    CalendarRow row;
    row.line.rule = "closed";
    return row;
}

void CalendarSection::read() {
    context()
        .library.read(&rules::CalendarService::lines)
        .then(this, [this](const Result<std::vector<CalendarLine>>& lines) {
            if (!lines) return context().announcer.fault(lines.error());
            std::vector<CalendarRow> all;
            for (const CalendarLine& line : *lines) {
                std::string dayMonth;
                if (line.monthDay) dayMonth = line.monthDay->substr(3) + "." + line.monthDay->substr(0, 2);
                all.push_back({line, std::move(dayMonth)});
            }
            setRows(std::move(all));
        });
    context()
        .library.read(&rules::CalendarService::yearsWithoutHolidays)
        .then(this, [this](const Result<std::vector<int>>& years) {
            if (!years || years->empty()) return;
            say(Tone::Attention, [year = years->front()] {
                return Administration::tr("The holidays of %1 are not here yet.").arg(year);
            });
        });
}

void CalendarSection::formShown(const CalendarRow&, bool) { showDays(); }

/// Only the fields that the chosen line has.
void CalendarSection::showDays() {
    const std::string rule = m_rule->chosen().value_or("closed");
    const auto let = [this](QWidget* field, bool shown) {
        auto* fields = findChild<FormLayout*>();
        if (fields) setFieldVisible(*fields, field, shown);
    };
    let(m_weekday->box(), rule == "weekly");
    let(m_dayMonth, rule == "yearly");
    let(m_first, rule != "weekly");
    let(m_last, rule != "weekly");
}

void CalendarSection::store(const CalendarRow& value, bool) {
    CalendarLine line = value.line;
    if (line.rule == "yearly") {
        const auto day = dayFrom(qs(value.dayMonth) + QStringLiteral(".2024"), Day(2024, 12, 31)); // a leap year
        line.monthDay = day ? day->iso().substr(5) : value.dayMonth;
    }
    context()
        .library.write(&rules::CalendarService::addLine, line)
        .then(this, [this](const Result<rules::AddedLine, rules::CalendarRefusal>& answer) {
            stored(answer, answer ? std::optional(answer->line.id) : std::nullopt);
            if (answer && !answer->isNew)
                context().announcer.done([] { return Administration::tr("The calendar has this line already."); });
        });
}

void CalendarSection::erase(const CalendarRow& value) {
    context()
        .library.write(&circulation::ClosureService::apply, rules::CalendarChange(rules::RemoveLine{value.line.id}))
        .then(this,
              [this](const Result<circulation::ClosureEffect, rules::CalendarRefusal>& answer) { removed(answer); });
}

void CalendarSection::addHolidays() {
    const int year = context().library.clock().today().year() + 1;
    context()
        .library.write(&rules::CalendarService::addHolidays, year)
        .then(this, [this, year](const Result<int, rules::CalendarRefusal>& added) {
            if (!added) return say(Tone::Refused, [no = added.error()] { return words(no); });
            if (*added == 0)
                return context().announcer.done(
                    [year] { return Administration::tr("The calendar has the holidays of %1 already.").arg(year); });
            context().announcer.done([year] { return Administration::tr("Holidays of %1 added.").arg(year); },
                                     Undo::Offered);
            read();
        });
}

} // namespace kitapdar::ui
