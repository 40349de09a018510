#include "wording/BookPapers.h"

#include "wording/AccountsWords.h"
#include "wording/AuthorTitle.h"
#include "wording/BookPaperParts.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/Prices.h"
#include "wording/Text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kitapdar {

namespace {

using namespace documents;
using namespace bookpapers;
using accounts::BookRow;
using accounts::LineField;
using accounts::StruckValue;

std::string withdrawalText(const BookRow& row) {
    if (!row.withdrawnOn) return {};
    QString text = BookPapers::tr("KSU No. %1").arg(qs(row.withdrawal));
    if (!row.document.empty()) text += QStringLiteral(", ") + BookPapers::tr("act No. %1").arg(qs(row.document));
    return utf8(text + QStringLiteral(", ") + dayText(*row.withdrawnOn));
}

/// What was struck at once, for one reason, as a line of its own.
Row struckLine(const BookRow& row, const std::vector<StruckValue>& values, const BookPaperHead& head,
               Language language) {
    Row cells(inventoryColumns().size());
    const auto strike = [&](std::size_t at, const std::string& text) {
        const auto* before = std::get_if<std::string>(&cells[at]);
        cells[at] = before ? *before + "; " + struckText(text) : struckText(text);
    };
    QStringList others;
    for (const StruckValue& value : values) {
        switch (value.field) {
        case LineField::Number:
            strike(NumberColumn, value.before);
            break;
        case LineField::Author:
        case LineField::Title:
            strike(TitleColumn, value.before);
            break;
        case LineField::Year:
            strike(YearColumn, value.before);
            break;
        case LineField::Shelf:
            strike(ShelfColumn, value.before);
            break;
        case LineField::Price:
            strike(PriceColumn, utf8(valueWords(value, head.terms, language)));
            break;
        default:
            others << words(value.field) + QStringLiteral(": ") +
                          qs(struckText(utf8(valueWords(value, head.terms, language))));
        }
    }
    if (std::holds_alternative<std::monostate>(cells[NumberColumn]) && row.line.number)
        cells[NumberColumn] = *row.line.number;
    const QString why = BookPapers::tr("Corrected on %1: %2").arg(dayText(values.front().on), reasonOf(values.front()));
    others << why;
    cells[NoteColumn] = utf8(others.join(QStringLiteral("; ")));
    return cells;
}

/// A withdrawal that was taken back, struck, with what took it back.
Row awayLine(const BookRow& row, const accounts::AwayFromBook& away) {
    const auto recordText = [](const std::string& record, const std::string& act, Day on) {
        QString text = BookPapers::tr("KSU No. %1").arg(qs(record));
        if (!act.empty()) text += QStringLiteral(", ") + BookPapers::tr("act No. %1").arg(qs(act));
        return text + QStringLiteral(", ") + dayText(on);
    };
    Row cells(inventoryColumns().size());
    if (row.line.number) cells[NumberColumn] = *row.line.number;
    cells[WithdrawalColumn] = struckText(utf8(recordText(away.left, away.document, away.leftOn)));
    cells[NoteColumn] =
        utf8(BookPapers::tr("Back in the stock: %1").arg(recordText(away.back, away.backDocument, away.backOn)));
    return cells;
}

void addLines(std::vector<Row>& rows, const BookRow& row, const BookPaperHead& head, Language language) {
    for (auto at = row.struck.begin(); at != row.struck.end();) {
        const auto end = std::find_if(at, row.struck.end(), [&](const StruckValue& each) {
            return each.on != at->on || each.reason != at->reason;
        });
        rows.push_back(struckLine(row, {at, end}, head, language));
        at = end;
    }
    for (const accounts::AwayFromBook& away : row.away) rows.push_back(awayLine(row, away));
    const accounts::Line& line = row.line;
    rows.push_back({row.enteredOn, textCell(row.arrival), line.number ? Cell(*line.number) : Cell(),
                    textCell(authorAndTitle(line.author, line.title)), cellOf(line.year),
                    priceCell(line.price, line.currency), textCell(line.shelf), textCell(withdrawalText(row)),
                    textCell(line.note)});
}

/// The footer of a page of the book tells its number; when a page needs two sheets, both have it.
PaperWords wordsOfPage(std::int64_t number, Language language) {
    PaperWords all = paperWords(language);
    all.pageOf = [number, language](int page, int pages) {
        const WordedIn worded(language);
        return utf8(pages > 1 ? BookPapers::tr("page %1 of the book, sheet %2 of %3").arg(number).arg(page).arg(pages)
                              : BookPapers::tr("page %1 of the book").arg(number));
    };
    return all;
}

} // namespace

Document inventoryPaper(const std::vector<accounts::BookPage>& pages, const BookPaperHead& head, Language language) {
    const WordedIn worded(language);
    const QString title = BookPapers::tr("Inventory book");
    Document document{utf8(title), {}, a4Landscape, paperWords(language), {}};
    if (pages.size() == 1) document.words = wordsOfPage(pages.front().page, language);
    addHead(document, head, title, {}, language);
    for (const accounts::BookPage& page : pages) {
        document.blocks.emplace_back(Heading{utf8(BookPapers::tr("Page %1").arg(page.page)), 2});
        std::vector<Row> rows;
        for (const BookRow& row : page.rows) addLines(rows, row, head, language);
        const auto count = static_cast<std::int64_t>(rows.size());
        document.blocks.emplace_back(Table{inventoryColumns(), rowsOf(std::move(rows)), count});
    }
    addSignatures(document, {BookPapers::tr("Keeps the inventory book")});
    return document;
}

Document certificationPaper(const accounts::BookExtent& extent, const BookPaperHead& head, Day today,
                            Language language) {
    const WordedIn worded(language);
    const QString title = BookPapers::tr("Closing certification of the inventory book");
    Document document{utf8(title), {}, a4, paperWords(language), {}};
    addHead(document, head, title, {}, language);
    const auto say = [&](const QString& text) { document.blocks.emplace_back(Paragraph{utf8(text), Weight::Plain}); };
    say(BookPapers::tr("The pages of this inventory book are numbered and laced, and certified by signature and seal. "
                       "Pages: %1.")
            .arg(extent.pages));
    say(BookPapers::tr("Lines: %1. Inventory numbers from %2 to %3.")
            .arg(numberText(extent.lines), qs(extent.first), qs(extent.last)));
    say(BookPapers::tr("Date: %1").arg(dayText(today)));
    addSignatures(document, {BookPapers::tr("Director"), BookPapers::tr("Chief accountant"),
                             BookPapers::tr("Keeps the inventory book")});
    say(BookPapers::tr("Place of the seal"));
    return document;
}

} // namespace kitapdar
