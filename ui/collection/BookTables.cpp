#include "ui/collection/BookTables.h"

#include "wording/AccountsWords.h"
#include "wording/Format.h"
#include "wording/Prices.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

using accounts::BookRow;
using accounts::figureOf;
using accounts::KsuColumn;
using documents::Cell;

struct BookTables {
    Q_DECLARE_TR_FUNCTIONS(BookTables)
};

constexpr int recordColumns = 4; // before the figures

Cell figureCell(const KsuColumn& column, std::int64_t value) {
    return column.isMoney ? Cell(Money{value}) : Cell(value);
}
/// A nought says nothing among forty columns.
QString figureText(const KsuColumn& column, std::int64_t value) {
    if (value == 0) return {};
    return column.isMoney ? moneyText(Money{value}) : numberText(value);
}

QString joined(std::initializer_list<QString> parts, const QString& between) {
    QStringList all;
    for (const QString& part : parts) {
        if (!part.isEmpty()) all << part;
    }
    return all.join(between);
}

ColumnHead headOf(const char* id, Words title, int width, Qt::Alignment alignment = Qt::AlignLeft, bool code = false) {
    return {QString::fromLatin1(id), std::move(title), alignment, {}, width, true, code};
}

Cell dayCell(const std::optional<Day>& day) { return documents::cellOf(day); }

QString languageText(figures::LanguageGroup group) {
    switch (group) {
    case figures::LanguageGroup::Kazakh:
        return BookTables::tr("Kazakh");
    case figures::LanguageGroup::Russian:
        return BookTables::tr("Russian");
    case figures::LanguageGroup::Other:
        break;
    }
    return BookTables::tr("other");
}

std::optional<CellMark> markOf(const BookRow& row) {
    if (row.withdrawnOn) return CellMark{Icon::Minus, Tone::Secondary};
    if (!row.struck.empty()) return CellMark{Icon::Edit, Tone::Attention};
    return std::nullopt;
}

QString withdrawalText(const BookRow& row) {
    if (!row.withdrawnOn) return {};
    const QString act = row.document.empty() ? QString() : BookTables::tr("act No. %1").arg(qs(row.document));
    return joined({qs(row.withdrawal), act, dayText(*row.withdrawnOn)}, QStringLiteral(" · "));
}

} // namespace

QString termName(const BookTerms& terms, accounts::TermList list, const std::string& code, Language language) {
    if (terms) {
        const auto found = std::ranges::find_if(
            *terms, [&](const accounts::Term& term) { return term.list == list && term.code == code; });
        if (found != terms->end()) return nameOf(*found, language);
    }
    return qs(code);
}

QString titleOf(const accounts::Line& line) { return joined({qs(line.author), qs(line.title)}, QStringLiteral(" · ")); }

std::vector<KsuRow> ksuRows(const accounts::KsuTable& table) {
    std::vector<KsuRow> rows;
    for (const accounts::KsuLine& line : table.lines) rows.push_back({line.record.id.value, line.record, line.figures});
    if (!rows.empty()) rows.push_back({0, std::nullopt, table.total});
    return rows;
}

std::vector<Column<KsuRow>> ksuColumns(accounts::KsuPart part, const std::vector<KsuColumn>& figures,
                                       const BookTerms& terms, const Languages& languages) {
    const bool arrivals = part == accounts::KsuPart::Arrival;
    const auto list = arrivals ? accounts::TermList::Source : accounts::TermList::Reason;
    std::vector<Column<KsuRow>> columns = {
        {.head = headOf(
             "number", [] { return BookTables::tr("No."); }, 90, Qt::AlignLeft, true),
         .text = [](const KsuRow& row) { return row.record ? qs(numberOf(*row.record)) : BookTables::tr("Total"); },
         .mark =
             [](const KsuRow& row) {
                 const bool taken = row.record && (row.record->reverses || row.record->copies < 0);
                 return taken ? std::optional(CellMark{Icon::Undo, Tone::Attention}) : std::nullopt;
             }},
        {.head = headOf(
             "on", [] { return BookTables::tr("Date"); }, 110, Qt::AlignLeft, true),
         .text = [](const KsuRow& row) { return row.record ? dayText(row.record->on) : QString(); },
         .value = [](const KsuRow& row) { return row.record ? Cell(row.record->on) : Cell(); }},
        {.head = headOf(
             "cause", [arrivals] { return arrivals ? BookTables::tr("Source") : BookTables::tr("Reason"); }, 190),
         .text =
             [terms, list, &languages](const KsuRow& row) {
                 return row.record ? termName(terms, list, row.record->cause, languages.current()) : QString();
             }},
        {.head = headOf(
             "document", [] { return BookTables::tr("Document"); }, 170),
         .text = [](const KsuRow& row) {
             if (!row.record) return QString();
             return joined({qs(row.record->document.number), dayText(row.record->document.on)}, QStringLiteral(" · "));
         }}};
    for (const KsuColumn& figure : figures) {
        QString id = qs(figure.code);
        id.replace(QLatin1Char(':'), QLatin1Char('-'));
        columns.push_back(
            {.head = {id,
                      [figure, &languages] { return nameOf(figure, languages.current()); },
                      Qt::AlignRight,
                      {},
                      figure.isMoney ? 150 : 100,
                      figure.isShown,
                      true},
             .text = [figure](const KsuRow& row) { return figureText(figure, figureOf(row.figures, figure.code)); },
             .value = [figure](const KsuRow& row) { return figureCell(figure, figureOf(row.figures, figure.code)); }});
    }
    return columns;
}

std::optional<KsuColumn> figureIn(const std::vector<KsuColumn>& figures, int column) {
    const int at = column - recordColumns;
    if (at < 0 || at >= static_cast<int>(figures.size())) return std::nullopt;
    return figures[static_cast<std::size_t>(at)];
}

std::vector<TotalsRow> totalsRows(const accounts::Movement& movement) {
    std::vector<TotalsRow> rows;
    std::int64_t number = 0;
    for (const KsuColumn& column : movement.columns) {
        if (!column.isShown) continue;
        rows.push_back({++number, column, figureOf(movement.begin, column.code), figureOf(movement.in, column.code),
                        figureOf(movement.out, column.code), figureOf(movement.end, column.code)});
    }
    return rows;
}

std::vector<Column<TotalsRow>> totalsColumns(const Languages& languages, std::function<Day()> from,
                                             std::function<Day()> to) {
    const auto figure = [](const char* id, Words title, std::int64_t TotalsRow::*member) {
        return Column<TotalsRow>{
            .head = headOf(id, std::move(title), 190, Qt::AlignRight, true),
            .text = [member](const TotalsRow& row) { return figureText(row.column, row.*member); },
            .value = [member](const TotalsRow& row) { return figureCell(row.column, row.*member); }};
    };
    return {{.head = headOf(
                 "name", [] { return BookTables::tr("Figure"); }, 320),
             .text = [&languages](const TotalsRow& row) { return nameOf(row.column, languages.current()); }},
            figure(
                "begin", [from] { return BookTables::tr("Stock on %1").arg(dayText(from())); }, &TotalsRow::begin),
            figure(
                "in", [] { return BookTables::tr("Arrived"); }, &TotalsRow::in),
            figure(
                "out", [] { return BookTables::tr("Left"); }, &TotalsRow::out),
            figure(
                "end", [to] { return BookTables::tr("Stock at the end of %1").arg(dayText(to())); }, &TotalsRow::end)};
}

std::vector<Column<BookRow>> inventoryColumns() {
    return {{.head = headOf(
                 "number", [] { return BookTables::tr("Inventory no."); }, 130, Qt::AlignLeft, true),
             .text = [](const BookRow& row) { return row.line.number ? qs(*row.line.number) : QString(); },
             .mark = markOf},
            {.head = headOf(
                 "title", [] { return BookTables::tr("Author and title"); }, 380),
             .text = [](const BookRow& row) { return titleOf(row.line); }},
            {.head = headOf(
                 "year", [] { return BookTables::tr("Year"); }, 70, Qt::AlignRight, true),
             .text = [](const BookRow& row) { return row.line.year ? QString::number(*row.line.year) : QString(); },
             .value = [](const BookRow& row) { return documents::cellOf(row.line.year); }},
            {.head = headOf(
                 "price", [] { return BookTables::tr("Price"); }, 120, Qt::AlignRight, true),
             .text = [](const BookRow& row) { return priceText(row.line.price, row.line.currency); }},
            {.head = headOf(
                 "value", [] { return BookTables::tr("Value in the books"); }, 120, Qt::AlignRight, true),
             .text = [](const BookRow& row) { return moneyText(row.line.counted.value); },
             .value = [](const BookRow& row) { return Cell(row.line.counted.value); }},
            {.head = headOf(
                 "shelf", [] { return BookTables::tr("Shelf mark"); }, 140),
             .text = [](const BookRow& row) { return qs(row.line.shelf); }},
            {.head = headOf(
                 "entered", [] { return BookTables::tr("Entered on"); }, 110, Qt::AlignLeft, true),
             .text = [](const BookRow& row) { return dayText(row.enteredOn); },
             .value = [](const BookRow& row) { return dayCell(row.enteredOn); }},
            {.head = headOf(
                 "arrival", [] { return BookTables::tr("KSU no."); }, 90, Qt::AlignLeft, true),
             .text = [](const BookRow& row) { return qs(row.arrival); }},
            {.head = headOf(
                 "withdrawn", [] { return BookTables::tr("Withdrawn"); }, 210),
             .text = withdrawalText},
            {.head = headOf(
                 "note", [] { return BookTables::tr("Note"); }, 140),
             .text = [](const BookRow& row) { return qs(row.line.note); }}};
}

std::vector<Column<BehindRow>> behindColumns(const BookTerms& terms, const Languages& languages) {
    return {
        {.head = headOf(
             "number", [] { return BookTables::tr("Inventory no."); }, 130, Qt::AlignLeft, true),
         .text = [](const BehindRow& row) { return row.line.line.number ? qs(*row.line.line.number) : QString(); },
         .mark =
             [](const BehindRow& row) {
                 return row.line.sign < 0 ? std::optional(CellMark{Icon::Undo, Tone::Attention}) : std::nullopt;
             }},
        {.head = headOf(
             "title", [] { return BookTables::tr("Author and title"); }, 380),
         .text = [](const BehindRow& row) { return titleOf(row.line.line); }},
        {.head = headOf(
             "year", [] { return BookTables::tr("Year"); }, 70, Qt::AlignRight, true),
         .text =
             [](const BehindRow& row) { return row.line.line.year ? QString::number(*row.line.line.year) : QString(); },
         .value = [](const BehindRow& row) { return documents::cellOf(row.line.line.year); }},
        {.head = headOf(
             "copies", [] { return BookTables::tr("Counts as"); }, 90, Qt::AlignRight, true),
         .text = [](const BehindRow& row) { return numberText(row.line.sign); },
         .value = [](const BehindRow& row) { return Cell(std::int64_t{row.line.sign}); }},
        {.head = headOf(
             "value", [] { return BookTables::tr("Value in the books"); }, 140, Qt::AlignRight, true),
         .text =
             [](const BehindRow& row) { return moneyText(Money{row.line.sign * row.line.line.counted.value.tiyn}); },
         .value = [](const BehindRow& row) { return Cell(Money{row.line.sign * row.line.line.counted.value.tiyn}); }},
        {.head = headOf(
             "kind", [] { return BookTables::tr("Kind"); }, 130),
         .text =
             [terms, &languages](const BehindRow& row) {
                 return termName(terms, accounts::TermList::Kind, row.line.line.counted.kind, languages.current());
             }},
        {.head = headOf(
             "language", [] { return BookTables::tr("Language"); }, 110),
         .text = [](const BehindRow& row) { return languageText(row.line.line.counted.shape.language); }}};
}

std::vector<Column<accounts::DisagreeingCopy>> disagreementColumns() {
    using accounts::DisagreeingCopy;
    return {{.head = headOf(
                 "number", [] { return BookTables::tr("Number"); }, 140, Qt::AlignLeft, true),
             .text = [](const DisagreeingCopy& copy) { return qs(copy.number); },
             .mark =
                 [](const DisagreeingCopy&) {
                     return std::optional(CellMark{Icon::Attention, Tone::Attention});
                 }},
            {.head = headOf(
                 "title", [] { return BookTables::tr("Title"); }, 320),
             .text = [](const DisagreeingCopy& copy) { return qs(copy.title); }},
            {.head = headOf(
                 "what", [] { return BookTables::tr("What disagrees"); }, 300),
             .text = [](const DisagreeingCopy& copy) { return words(copy.what); }},
            {.head = headOf(
                 "book", [] { return BookTables::tr("In the book"); }, 120, Qt::AlignLeft, true),
             .text = [](const DisagreeingCopy& copy) { return qs(copy.inBook); }}};
}

} // namespace kitapdar::ui
