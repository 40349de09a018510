#include "wording/HoldingsPaper.h"

#include "wording/CatalogueWords.h"
#include "wording/CollectionWords.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/PlaceNaming.h"
#include "wording/Prices.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

using namespace documents;

struct Holdings {
    Q_DECLARE_TR_FUNCTIONS(Holdings)
};

std::vector<Column> columns() {
    const auto column = [](const QString& title, double width, Align align = Align::Left) {
        return Column{utf8(title), width, align};
    };
    return {column(Holdings::tr("Title no."), 5, Align::Right),
            column(Holdings::tr("Title"), 22),
            column(Holdings::tr("Authors"), 12),
            column(Holdings::tr("Year"), 4, Align::Right),
            column(Holdings::tr("Publisher"), 9),
            column(Holdings::tr("Language"), 6),
            column(Holdings::tr("Kind"), 6),
            column(Holdings::tr("Class mark"), 7),
            column(Holdings::tr("Author mark"), 5),
            column(Holdings::tr("Inventory no."), 7),
            column(Holdings::tr("Barcode"), 8),
            column(Holdings::tr("Place"), 5),
            column(Holdings::tr("Shelf mark"), 7),
            column(Holdings::tr("Price"), 6, Align::Right),
            column(Holdings::tr("State"), 6),
            column(Holdings::tr("Lending"), 7),
            column(Holdings::tr("Received"), 6),
            column(Holdings::tr("On loan until"), 6),
            column(Holdings::tr("Note"), 9),
            column(Holdings::tr("Accompanying parts"), 6)};
}

Cell textCell(const std::string& text) { return text.empty() ? Cell() : Cell(text); }
Cell textCell(const QString& text) { return textCell(utf8(text)); }

Row titleRow(const exchange::HeldRecord& record) {
    return {record.id.value,
            textCell(record.title),
            textCell(record.authors),
            cellOf(record.year),
            textCell(record.publisher),
            textCell(languageWords(record.language)),
            textCell(kindWords(record.kind)),
            textCell(record.classMark),
            textCell(record.authorMark)};
}

void addCopy(Row& row, const exchange::HeldCopy& held) {
    const collection::Copy& copy = held.copy;
    for (Cell& cell : std::vector<Cell>{
             cellOf(copy.inventoryNumber), cellOf(copy.barcode), textCell(placeText(copy.place)), textCell(copy.shelf),
             priceCell(copy.price, copy.currency), textCell(words(stateOf(copy))), textCell(words(copy.lending)),
             cellOf(copy.receivedOn), cellOf(held.dueOn), textCell(copy.note), textCell(copy.parts)}) {
        row.push_back(std::move(cell));
    }
}

/// Worded on the thread that reads them.
NextRows holdingRows(exchange::NextHeldRecords next, Language language) {
    return [next = std::move(next), language]() -> Result<std::vector<Row>> {
        TRY(const auto records, next());
        const WordedIn worded(language);
        std::vector<Row> rows;
        for (const exchange::HeldRecord& record : records) {
            const Row title = titleRow(record);
            if (record.copies.empty()) rows.push_back(title);
            for (const exchange::HeldCopy& held : record.copies) {
                rows.push_back(title);
                addCopy(rows.back(), held);
            }
        }
        return rows;
    };
}

} // namespace

Document holdingsPaper(const exchange::HeldTitles& titles, const std::string& name, Day today, Language language) {
    const WordedIn worded(language);
    const std::string heading = name.empty() ? utf8(Holdings::tr("Titles with copies")) : name;
    Document document{heading, {}, a4Landscape, paperWords(language), {}};
    const QString under = Holdings::tr("%1 · titles: %2 · rows: %3")
                              .arg(dayText(today), numberText(titles.count), numberText(titles.rows));
    document.blocks = {Heading{heading, 1}, Paragraph{utf8(under), Weight::Quiet},
                       Table{columns(), holdingRows(titles.next, language), titles.rows}};
    return document;
}

} // namespace kitapdar
