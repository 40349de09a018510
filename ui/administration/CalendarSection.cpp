#include "ui/administration/CalendarSection.h"

#include "core/library/Library.h"
#include "ui/input/CodeField.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FieldRow.h"
#include "wording/CirculationWords.h"
#include "wording/Format.h"
#include "wording/PlaceWords.h"
#include "wording/RuleWords.h"
#include "wording/Text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>

namespace kitapdar::ui {

namespace {

using circulation::ClosureEffect;
using circulation::MovedLoan;
using rules::CalendarLine;

std::vector<Column<CalendarRow>> lineColumns(const std::vector<places::Place>& places, const Languages& languages) {
    return {{.head = {.id = QStringLiteral("days"), .title = [] { return Administration::tr("Days"); }, .width = 340},
             .text = [](const CalendarRow& row) { return words(row.line); },
             .mark =
                 [](const CalendarRow& row) {
                     return std::optional(row.line.rule == "open" ? CellMark{Icon::Check, Tone::Ok}
                                                                  : CellMark{Icon::Calendar, Tone::Secondary});
                 }},
            {.head = {.id = QStringLiteral("place"), .title = [] { return Administration::tr("Place"); }, .width = 130},
             .text = [&places, &languages](const CalendarRow& row) {
                 return row.line.place.empty() ? Administration::tr("everywhere")
                                               : placeWords(places, row.line.place, languages.current());
             }}};
}

std::vector<Column<MovedLoan>> movedColumns() {
    return {
        {.head = {.id = QStringLiteral("from"), .title = [] { return Administration::tr("Due"); }, .width = 110},
         .text = [](const MovedLoan& loan) { return dayText(loan.from); }},
        {.head = {.id = QStringLiteral("to"), .title = [] { return Administration::tr("Moves to"); }, .width = 110},
         .text = [](const MovedLoan& loan) { return dayText(loan.to); }},
        {.head = {.id = QStringLiteral("days"),
                  .title = [] { return Administration::tr("Days"); },
                  .alignment = Qt::AlignRight,
                  .width = 70},
         .text = [](const MovedLoan& loan) { return numberText(loan.to.daysSince(loan.from)); }},
        {.head = {.id = QStringLiteral("barcode"), .title = [] { return Administration::tr("Copy"); }, .width = 140},
         .text = [](const MovedLoan& loan) { return qs(loan.barcode); }},
        {.head = {.id = QStringLiteral("title"), .title = [] { return Administration::tr("Name"); }, .width = 380},
         .text = [](const MovedLoan& loan) { return qs(loan.title); }}};
}

/// "2 by 1 day, 14 by 3 days".
QString byDays(const std::map<int, int>& counts) {
    QStringList parts;
    for (const auto& [days, count] : counts)
        parts << Administration::tr("%1 by %n day(s)", nullptr, days).arg(numberText(count));
    return parts.join(QStringLiteral(", "));
}

QString summaryOf(const ClosureEffect& effect) {
    QString text = Administration::tr("%n due date(s) move", nullptr, static_cast<int>(effect.loans.size()));
    if (!effect.loans.empty()) text += QStringLiteral(": ") + byDays(effect.loansByDays());
    text += QLatin1Char('.');
    if (effect.closed) text = words(circulation::Block(*effect.closed)) + QLatin1Char(' ') + text;
    if (effect.holds.empty()) return text;
    return text + QLatin1Char(' ') +
           Administration::tr("%n pickup deadline(s) move", nullptr, static_cast<int>(effect.holds.size())) +
           QStringLiteral(": ") + byDays(effect.holdsByDays()) + QLatin1Char('.');
}

std::vector<Option<std::optional<int>>> weekdays() {
    std::vector<Option<std::optional<int>>> all;
    constexpr int daysOfWeek = 7;
    for (int number = 1; number <= daysOfWeek; ++number)
        all.push_back({number, [number] { return QLocale().standaloneDayName(number); }});
    return all;
}

std::vector<Option<int>> weeks() {
    return {{1, [] { return Administration::tr("the first one of the month"); }},
            {2, [] { return Administration::tr("the second one"); }},
            {3, [] { return Administration::tr("the third one"); }},
            {4, [] { return Administration::tr("the fourth one"); }},
            {rules::MonthlyDay::last, [] { return Administration::tr("the last one"); }}};
}

int numberIn(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

QString changedSinceWords() {
    return Administration::tr("Not done yet: what is typed has changed since. Save again to see what moves.");
}

bool isSameDays(const CalendarLine& a, const CalendarLine& b) {
    return a.rule == b.rule && a.weekday == b.weekday && a.monthDay == b.monthDay && a.firstDay == b.firstDay &&
           a.lastDay == b.lastDay && a.place == b.place && a.note == b.note;
}

} // namespace

ClosurePanel::ClosurePanel(const Context& context)
    : m_model(movedColumns(), [](const MovedLoan& loan) { return loan.id.value; }),
      m_summary(new Label({}, Type::Body, Tone::Normal, true)),
      m_table(new DataTable(QStringLiteral("administration.calendar.moved"), m_model, memoryIn(context.settings))),
      m_apply(makePrimaryButton([] { return Administration::tr("Apply"); })) {
    setEdge(Tone::Attention);
    m_summary->setWordWrap(true);
    m_table->emptyState().setWords(Icon::Check, [] { return Administration::tr("No due date moves."); });
    keepWorded(m_table, [this] { m_table->setAccessibleName(Administration::tr("Due dates that move")); });
    auto* cancel = makeButton([] { return Administration::tr("Cancel"); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    content()->addWidget(m_summary);
    content()->addWidget(m_table, 1);
    content()->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, &ClosurePanel::applied);
    connect(cancel, &QPushButton::clicked, this, &ClosurePanel::cancelled);
}

void ClosurePanel::ask(const ClosureEffect& effect) {
    m_summary->setWords([effect] { return summaryOf(effect); });
    m_model.clear();
    m_model.setRows(effect.loans);
    show();
    m_apply->setFocus(Qt::OtherFocusReason);
}

void ClosurePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_apply->hasFocus()) {
        Q_EMIT applied();
        return;
    }
    Card::keyPressEvent(event);
}

CalendarSection::CalendarSection(const Context& context)
    : ListSection(
          context, QStringLiteral("calendar"), [] { return Administration::tr("Calendar"); },
          [] {
              return Administration::tr(
                  "Days on which the library or one of its places is closed: no book falls due on them. A line that "
                  "opens "
                  "a day beats those that close it.");
          },
          lineColumns(m_places, context.languages), [](const CalendarRow& row) { return row.line.id; }),
      m_shownPlace(std::make_shared<Choice<std::string>>()),
      m_year(new YearView(context.library.clock().today())),
      m_yearNumber(new Label({}, Type::Large, Tone::Normal, true)),
      m_day(new Label({}, Type::Body, Tone::Secondary)),
      m_preview(new ClosurePanel(context)) {
    const auto day = [this] { return Day(this->context().library.clock().today().year() + 10, 12, 31); };
    m_rule = m_form.choice(within(&CalendarRow::line, &CalendarLine::rule), [] { return Administration::tr("What"); },
                           {{"closed", [] { return Administration::tr("closed on these days"); }},
                            {"open", [] { return Administration::tr("open on these days"); }},
                            {"weekly", [] { return Administration::tr("closed every week"); }},
                            {"monthly", [] { return Administration::tr("closed every month"); }},
                            {"yearly", [] { return Administration::tr("closed every year"); }}});
    m_place =
        m_form.choice(within(&CalendarRow::line, &CalendarLine::place), [] { return Administration::tr("Where"); });
    m_weekday = m_form.choice(
        within(&CalendarRow::line, &CalendarLine::weekday), [] { return Administration::tr("Day of the week"); },
        weekdays());
    m_week = m_form.choice(
        &CalendarRow::week, [] { return Administration::tr("Which one"); }, weeks());
    m_monthlyYear = m_form.line(&CalendarRow::year, [] { return Administration::tr("Year"); });
    readKeys(*m_monthlyYear, KeysRead::All);
    m_dayMonth = m_form.line(
        &CalendarRow::dayMonth, [] { return Administration::tr("Day of the year"); },
        [] { return Administration::tr("dd.mm"); });
    readKeys(*m_dayMonth, KeysRead::Numbers);
    m_first = m_form.day(
        within(&CalendarRow::line, &CalendarLine::firstDay), [] { return Administration::tr("From"); },
        [] { return Administration::tr("dd.mm.yyyy"); }, day);
    m_last = m_form.day(
        within(&CalendarRow::line, &CalendarLine::lastDay), [] { return Administration::tr("Until"); },
        [] { return Administration::tr("dd.mm.yyyy"); }, day);
    m_form.line(&CalendarRow::note, [] { return Administration::tr("Note"); });
    offerPlaces();
    showFields({"rule", "place", "weekday", "week", "year", "day", "first", "last", "note"});
    for (const LabelledWidget& field : m_form.fields()) {
        if (const auto* line = qobject_cast<QLineEdit*>(field.widget))
            connect(line, &QLineEdit::textEdited, this, [this] { outdate(); });
        if (const auto* box = qobject_cast<QComboBox*>(field.widget))
            connect(box, &QComboBox::activated, this, [this] { outdate(); });
    }

    // The list and its form stand beside the year, or above it where there is no room for both.
    auto* beside = new QVBoxLayout;
    QLayoutItem* editor = column()->takeAt(column()->count() - 1);
    QLayoutItem* list = column()->takeAt(column()->count() - 1);
    beside->addWidget(list->widget(), 1);
    beside->addWidget(m_preview, 1); // in the place of the list while it asks
    beside->addWidget(editor->widget());
    delete list;
    delete editor;
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->addLayout(beside, 1);
    m_beside->addWidget(makeYear());
    column()->addLayout(m_beside, 1);
    m_preview->hide();
    keepStyled(this, [this, beside](const Look& look) {
        m_beside->setSpacing(look.px(space::l));
        beside->setSpacing(look.px(space::m));
        arrange();
    });
    connect(m_rule->box(), &QComboBox::currentIndexChanged, this, [this] { showDays(); });
    connect(m_preview, &ClosurePanel::applied, this, [this] {
        if (m_considered) apply(*m_considered);
    });
    connect(m_preview, &ClosurePanel::cancelled, this, [this] {
        hidePreview();
        say(Tone::Normal, {});
        takeFocus();
    });
    follow({Subject::CalendarDay, Subject::Place});
    onLanguageChange(this, [this] { read(); }); // notes of holidays are worded
}

void CalendarSection::resizeEvent(QResizeEvent* event) {
    ListSection<CalendarRow>::resizeEvent(event);
    arrange();
}

void CalendarSection::arrange() {
    constexpr int least = 960; // px at 100 %: the year, and a list and a form that can be read
    const bool stacked = width() < lookOf(this).px(least);
    m_beside->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The page scrolls below the least height of its parts, while a layout in a layout insists on the wanted one: the
    // year would lose its last months.
    setMinimumHeight(stacked ? layout()->totalHeightForWidth(width()) : 0);
}

bool CalendarSection::event(QEvent* event) {
    const bool isHandled = ListSection<CalendarRow>::event(event);
    if (event->type() == QEvent::LayoutRequest) arrange();
    return isHandled;
}

QWidget* CalendarSection::makeYear() {
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    auto* before = makeIconButton(Icon::ChevronLeft, [] { return Administration::tr("The year before"); });
    auto* after = makeIconButton(Icon::ChevronRight, [] { return Administration::tr("The next year"); });
    auto* holidays = makeButton([] { return Administration::tr("Add holidays"); }, Icon::Calendar);
    keepWorded(holidays, [holidays] {
        holidays->setToolTip(Administration::tr("The holidays of Kazakhstan of the year that is shown"));
    });
    for (QWidget* each :
         {static_cast<QWidget*>(before), static_cast<QWidget*>(m_yearNumber), static_cast<QWidget*>(after)})
        head->addWidget(each);
    m_shownPlace->box()->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    head->addWidget(m_shownPlace->box(), 1);
    head->addWidget(holidays);
    card->content()->addLayout(head);
    card->content()->addWidget(m_year);
    m_day->setWordWrap(true);
    card->content()->addWidget(m_day);
    card->content()->addStretch(1);
    keepWorded(card, [this] {
        m_shownPlace->box()->setAccessibleName(Administration::tr("Calendar of"));
        showYear();
    });
    need(Permission::CalendarEdit, {holidays});
    connect(before, &QAbstractButton::clicked, this, [this] { m_year->setYear(m_year->year() - 1); });
    connect(after, &QAbstractButton::clicked, this, [this] { m_year->setYear(m_year->year() + 1); });
    connect(holidays, &QPushButton::clicked, this, [this] { consider(rules::AddHolidays{m_year->year()}); });
    connect(m_shownPlace->box(), &QComboBox::activated, this, [this] { showYear(); });
    connect(m_year, &YearView::currentDayChanged, this, [this] {
        m_yearNumber->setText(QString::number(m_year->year()));
        m_day->setWords([this] { return m_year->wordsOf(m_year->currentDay()); });
    });
    connect(m_year, &YearView::dayActivated, this, [this] {
        const Day day = m_year->currentDay();
        begin();
        if (m_first->text().isEmpty()) m_first->setText(dayText(day));
    });
    return card;
}

CalendarRow CalendarSection::blank() const {
    CalendarRow row;
    row.line.rule = "closed";
    row.year = std::to_string(context().library.clock().today().year());
    return row;
}

bool CalendarSection::isSameVersion(const CalendarRow& stored, const CalendarRow& base) const {
    return isSameDays(stored.line, base.line);
}

void CalendarSection::offerPlaces() {
    std::vector<Option<std::string>> options = {{"", [] { return Administration::tr("the whole library"); }}};
    for (const places::Place& each : m_places)
        options.push_back({each.code, [this, each] { return nameOf(each, context().languages.current()); }});
    m_place->setOptions(options);
    m_shownPlace->setOptions(std::move(options));
    if (!m_shownPlace->chosen()) m_shownPlace->show("");
}

void CalendarSection::read() {
    context()
        .library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& tree) {
            if (!tree) return;
            m_places.clear();
            for (const places::PlaceRow& row : *tree) m_places.push_back(row.place);
            offerPlaces();
            showYear();
        });
    context()
        .library.read(&rules::CalendarService::lines)
        .then(this, [this](const Result<std::vector<CalendarLine>>& lines) {
            if (!lines) return notRead(lines.error());
            m_lines = *lines;
            std::vector<CalendarRow> all;
            for (const CalendarLine& line : *lines) {
                CalendarRow row = blank();
                row.line = line;
                row.note = row.shownNote = utf8(noteWords(line.note));
                if (line.monthDay) row.dayMonth = line.monthDay->substr(3) + "." + line.monthDay->substr(0, 2);
                all.push_back(std::move(row));
            }
            setRows(std::move(all));
            showYear();
        });
    context()
        .library.read(&rules::CalendarService::yearsWithoutHolidays)
        .then(this, [this](const Result<std::vector<int>>& missing) {
            if (!missing || missing->empty()) return;
            say(Tone::Attention, [year = missing->front()] {
                return Administration::tr("The holidays of %1 are not here yet.").arg(year);
            });
        });
}

void CalendarSection::showYear() {
    const std::string place = m_shownPlace->chosen().value_or("");
    m_year->setLines(m_lines, places::pathIn(m_places, place));
    m_yearNumber->setText(QString::number(m_year->year()));
    m_day->setWords([this] { return m_year->wordsOf(m_year->currentDay()); });
}

void CalendarSection::showDays() {
    auto* fields = findChild<FormLayout*>();
    if (!fields) return; // not laid out yet
    const std::string rule = m_rule->chosen().value_or("");
    const bool spans = rule == "closed" || rule == "open" || rule == "yearly";
    setFieldVisible(*fields, m_weekday->box(), rule == "weekly" || rule == "monthly");
    setFieldVisible(*fields, m_week->box(), rule == "monthly");
    setFieldVisible(*fields, m_monthlyYear, rule == "monthly");
    setFieldVisible(*fields, m_dayMonth, rule == "yearly");
    setFieldVisible(*fields, m_first, spans);
    setFieldVisible(*fields, m_last, spans);
}

/// What a line is stays; another kind of line is another line.
void CalendarSection::formShown(const CalendarRow&, bool isNew) {
    m_rule->box()->setEnabled(isNew);
    hidePreview();
    showDays();
}

void CalendarSection::store(const CalendarRow& value, bool isNew) {
    CalendarLine line = value.line;
    if (value.note != value.shownNote) line.note = value.note;
    if (line.rule == "monthly") {
        const rules::MonthlyDay monthly{value.week, line.weekday.value_or(0)};
        return consider(rules::AddMonthly{monthly, numberIn(value.year), line.note, line.place});
    }
    if (line.rule == "yearly") {
        const auto day = dayFrom(qs(value.dayMonth) + QStringLiteral(".2024"), Day(2024, 12, 31)); // a leap year
        line.monthDay = day ? day->iso().substr(5) : value.dayMonth;
    }
    if (isNew) return consider(rules::AddLine{std::move(line)});
    consider(rules::EditLine{std::move(line)});
}

void CalendarSection::erase(const CalendarRow& value) { consider(rules::RemoveLine{value.line.id}); }

void CalendarSection::consider(rules::CalendarChange change) {
    context()
        .library.read(&circulation::ClosureService::preview, change)
        .then(this, [this, change, edits = m_edits](const Effect& effect) {
            if (edits != m_edits) return stays([] { return changedSinceWords(); });
            if (!effect || (effect->loans.empty() && effect->holds.empty() && !effect->closed)) return apply(change);
            m_considered = change;
            m_expected = effect->loans;
            const bool isClosed = effect->closed.has_value();
            stays([isClosed] {
                return isClosed ? Administration::tr("Not done yet: nothing could be lent any more.")
                                : Administration::tr("Not done yet: this moves due dates.");
            });
            table().hide();
            m_preview->ask(*effect);
        });
}

void CalendarSection::outdate() {
    ++m_edits;
    if (!m_considered) return;
    hidePreview();
    stays([] { return changedSinceWords(); });
}

void CalendarSection::hidePreview() {
    m_considered.reset();
    m_expected.clear();
    m_preview->hide();
    table().show();
}

void CalendarSection::apply(const rules::CalendarChange& change) {
    context()
        .library.write(&circulation::ClosureService::apply, change)
        .then(this, [this, change, expected = m_expected](const Effect& answer) { done(change, expected, answer); });
}

void CalendarSection::tellFurther(const std::vector<MovedLoan>& expected, const std::vector<MovedLoan>& moved) {
    const auto further = std::ranges::count_if(moved, [&](const MovedLoan& loan) {
        return std::ranges::none_of(expected,
                                    [&](const MovedLoan& each) { return each.id == loan.id && each.to == loan.to; });
    });
    if (further == 0) return;
    context().announcer.done(
        [count = static_cast<int>(further)] {
            return Administration::tr("Saved. %n due date(s) moved that were not shown: lent or changed meanwhile.",
                                      nullptr, count);
        },
        undo());
}

void CalendarSection::done(const rules::CalendarChange& change, const std::vector<MovedLoan>& expected,
                           const Effect& answer) {
    hidePreview();
    if (std::holds_alternative<rules::RemoveLine>(change)) {
        removed(answer);
        if (answer) tellFurther(expected, answer->loans);
        return;
    }
    if (!answer) return stored(answer, std::nullopt);
    const rules::LineChanges& lines = answer->lines;
    if (const auto* holidays = std::get_if<rules::AddHolidays>(&change)) {
        const int year = holidays->year;
        stays({});
        const bool none = lines.added.empty();
        context().announcer.done(
            [year, none] {
                return none ? Administration::tr("The calendar has the holidays of %1 already.").arg(year)
                            : Administration::tr("Holidays of %1 added.").arg(year);
            },
            none ? ui::Undo::NotOffered : ui::Undo::Offered);
        tellFurther(expected, answer->loans);
        return read();
    }
    const CalendarLine* one = lines.edited          ? &*lines.edited
                              : lines.present       ? &*lines.present
                              : lines.added.empty() ? nullptr
                                                    : &lines.added.front();
    stored(answer, one ? std::optional(one->id) : std::nullopt);
    if (lines.isEmpty())
        context().announcer.done([] { return Administration::tr("The calendar has this line already."); });
    tellFurther(expected, answer->loans);
}

} // namespace kitapdar::ui
