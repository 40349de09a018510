// What the papers of the books share: their head, their columns, the lines on which they are signed.
#pragma once

#include "core/documents/Document.h"
#include "wording/BookPapers.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::bookpapers {

struct BookPapers {
    Q_DECLARE_TR_FUNCTIONS(BookPapers)
};

// The columns of the inventory book, in their order.
enum InventoryColumn : std::size_t {
    EnteredColumn,
    ArrivalColumn,
    NumberColumn,
    TitleColumn,
    YearColumn,
    PriceColumn,
    ShelfColumn,
    WithdrawalColumn,
    NoteColumn
};
std::vector<documents::Column> inventoryColumns();

/// An empty text is an empty cell.
documents::Cell textCell(const std::string& text);
/// With a stroke through every letter, as a pen would make it.
std::string struckText(const std::string& text);

/// The library, the title, the line below it ("" = none), and the order that such papers quote.
void addHead(documents::Document& document, const BookPaperHead& head, const QString& title, const QString& below,
             Language language);
/// A line for each office; names are written by hand.
void addSignatures(documents::Document& document, const QStringList& offices);
/// A line for each office with the name that is known of it, "": to be written by hand.
void addSignatures(documents::Document& document, std::vector<documents::Signature> lines);
/// "from 01.01.2026 to 31.12.2026"
QString periodText(Day from, Day to);
/// The name of a source or reason, else its code.
std::string termName(const BookPaperHead& head, accounts::TermList list, std::string_view code, Language language);

} // namespace kitapdar::bookpapers
