// The summary book on paper: its three parts and the statement for the accounting department.
#include "wording/AccountsWords.h"
#include "wording/BookPaperParts.h"
#include "wording/BookPapers.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar {

namespace {

using namespace documents;
using namespace bookpapers;
using accounts::Figures;
using accounts::KsuColumn;
using accounts::KsuLine;
using accounts::KsuPart;

Cell figureCell(const Figures& figures, const KsuColumn& column) {
    const std::int64_t value = accounts::figureOf(figures, column.code);
    if (value == 0) return {};
    return column.isMoney ? Cell(Money{value}) : Cell(value);
}

/// Which table of the sheets a column stands in.
enum class Family { Sums, Kinds, Groups, Rest };
Family familyOf(const KsuColumn& column) {
    if (column.code.starts_with("kind:")) return Family::Kinds;
    if (column.code.starts_with("group:")) return Family::Groups;
    if (column.code.starts_with("language:") || column.code == "children" || column.code == "local_history")
        return Family::Rest;
    return Family::Sums;
}

QString titleOf(Family family) {
    switch (family) {
    case Family::Sums:
        return {};
    case Family::Kinds:
        return BookPapers::tr("By kind");
    case Family::Groups:
        return BookPapers::tr("By content");
    case Family::Rest:
        return BookPapers::tr("By language and purpose");
    }
    return {};
}

std::string documentText(const accounts::Document& document) {
    QString text = qs(document.number);
    if (document.on) {
        if (!text.isEmpty()) text += QStringLiteral(", ");
        text += dayText(*document.on);
    }
    return utf8(text);
}

std::vector<KsuColumn> shownOf(const std::vector<KsuColumn>& columns) {
    std::vector<KsuColumn> shown;
    std::ranges::copy_if(columns, std::back_inserter(shown), &KsuColumn::isShown);
    return shown;
}

/// A part of the book with some of its figures; `whole`: with what each record says of itself.
Table tableOf(const accounts::KsuTable& book, KsuPart part, const std::vector<KsuColumn>& figures, bool whole,
              const BookPaperHead& head, Language language) {
    const bool arrivals = part == KsuPart::Arrival;
    Table table;
    table.columns = {{utf8(BookPapers::tr("Record no.")), 9}, {utf8(BookPapers::tr("Date")), 10}};
    if (whole) {
        table.columns.push_back({utf8(arrivals ? BookPapers::tr("Source of arrival") : BookPapers::tr("Reason")), 18});
        table.columns.push_back({utf8(arrivals ? BookPapers::tr("No. and date of the document")
                                               : BookPapers::tr("No. and date of the act")),
                                 16});
    }
    for (const KsuColumn& column : figures)
        table.columns.push_back({utf8(nameOf(column, language)), column.isMoney ? 13.0 : 9.0, Align::Right, true});
    if (whole) table.columns.push_back({utf8(BookPapers::tr("Note")), 14});
    std::vector<Row> rows;
    for (const KsuLine& line : book.lines) {
        Row row{textCell(accounts::numberOf(line.record)), line.record.on};
        if (whole) {
            const auto list = arrivals ? accounts::TermList::Source : accounts::TermList::Reason;
            row.push_back(textCell(termName(head, list, line.record.cause, language)));
            row.push_back(textCell(documentText(line.record.document)));
        }
        for (const KsuColumn& column : figures) row.push_back(figureCell(line.figures, column));
        if (whole) row.push_back(textCell(line.record.note));
        rows.push_back(std::move(row));
    }
    table.expected = static_cast<std::int64_t>(rows.size());
    table.next = rowsOf(std::move(rows));
    return table;
}

void sayVoided(Document& document, const accounts::KsuTable& book) {
    if (book.voided.empty()) return;
    QStringList numbers;
    for (const std::string& each : book.voided) numbers << qs(each);
    document.blocks.emplace_back(Paragraph{
        utf8(BookPapers::tr("Void numbers, undone: %1").arg(numbers.join(QStringLiteral(", ")))), Weight::Quiet});
}

void sign(Document& document) {
    addSignatures(document, {BookPapers::tr("Director"), BookPapers::tr("Chief accountant"),
                             BookPapers::tr("Responsible for the accounting of the stock")});
}

} // namespace

Document ksuPaper(const accounts::KsuTable& book, KsuPart part, Day from, Day to, const BookPaperHead& head,
                  BookWidth width, Language language) {
    const WordedIn worded(language);
    const QString title = part == KsuPart::Arrival
                              ? BookPapers::tr("Summary accounting book (KSU). Part 1. Arrivals")
                              : BookPapers::tr("Summary accounting book (KSU). Part 2. Withdrawals");
    Document document{utf8(title), {}, a4Landscape, paperWords(language), {}};
    addHead(document, head, title, periodText(from, to), language);
    const std::vector<KsuColumn> shown = shownOf(book.columns);
    if (width == BookWidth::Workbook) {
        document.blocks.emplace_back(tableOf(book, part, shown, true, head, language));
        sayVoided(document, book);
        sign(document);
        return document;
    }
    for (const Family family : {Family::Sums, Family::Kinds, Family::Groups, Family::Rest}) {
        std::vector<KsuColumn> some;
        std::ranges::copy_if(shown, std::back_inserter(some),
                             [&](const KsuColumn& column) { return familyOf(column) == family; });
        if (some.empty()) continue;
        if (family != Family::Sums) document.blocks.emplace_back(Heading{utf8(titleOf(family)), 2});
        document.blocks.emplace_back(tableOf(book, part, some, family == Family::Sums, head, language));
    }
    sayVoided(document, book);
    sign(document);
    return document;
}

Document movementPaper(const accounts::Movement& movement, Day from, Day to, const BookPaperHead& head,
                       Language language) {
    const WordedIn worded(language);
    const QString title = BookPapers::tr("Summary accounting book (KSU). Part 3. Totals of movement");
    Document document{utf8(title), {}, a4, paperWords(language), {}};
    addHead(document, head, title, periodText(from, to), language);
    const auto figure = [](const QString& words) { return Column{utf8(words), 20, Align::Right}; };
    Table table;
    table.columns = {{utf8(BookPapers::tr("Figure")), 44},
                     figure(BookPapers::tr("Stock on %1").arg(dayText(movement.beginOn))),
                     figure(BookPapers::tr("Arrived")),
                     figure(BookPapers::tr("Left")),
                     figure(BookPapers::tr("Stock at the end of %1").arg(dayText(to)))};
    std::vector<Row> rows;
    for (const KsuColumn& column : shownOf(movement.columns))
        rows.push_back({utf8(nameOf(column, language)), figureCell(movement.begin, column),
                        figureCell(movement.in, column), figureCell(movement.out, column),
                        figureCell(movement.end, column)});
    table.expected = static_cast<std::int64_t>(rows.size());
    table.next = rowsOf(std::move(rows));
    document.blocks.emplace_back(std::move(table));
    sign(document);
    return document;
}

} // namespace kitapdar
