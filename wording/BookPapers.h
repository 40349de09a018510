// The books of account of the stock on paper, as they are signed: pages of the inventory book and its closing
// certification, the parts of the summary book, the statement for the accounting department. Worded in the language
// that is given. Any thread.
#pragma once

#include "core/accounts/BookQueries.h"
#include "core/accounts/KsuQueries.h"
#include "core/accounts/StatementQueries.h"
#include "core/documents/Document.h"
#include "wording/Languages.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar {

/// What stands above a paper of the books, and by which names it calls sources and reasons.
struct BookPaperHead {
    std::string library; // its name in the language of the paper; "" = not to be printed
    std::vector<accounts::Term> terms;
};

/// A printer has sheets of one width, so the many columns of a book are cut into tables; a workbook has one table.
enum class BookWidth { Sheets, Workbook };

/// Pages of the inventory book as they stand; what was struck is a struck line above the one that stands, with the
/// reason. The footer counts the pages of the book when there is one page.
documents::Document inventoryPaper(const std::vector<accounts::BookPage>& pages, const BookPaperHead& head,
                                   Language language);
/// The text that closes the book.
documents::Document certificationPaper(const accounts::BookExtent& extent, const BookPaperHead& head, Day today,
                                       Language language);
/// Part 1 or 2 with the columns that the library shows.
documents::Document ksuPaper(const accounts::KsuTable& table, accounts::KsuPart part, Day from, Day to,
                             const BookPaperHead& head, BookWidth width, Language language);
/// Part 3.
documents::Document movementPaper(const accounts::Movement& movement, Day from, Day to, const BookPaperHead& head,
                                  Language language);
/// What the library and its accounting department compare once a year: copies and sums at the beginning, what came by
/// each source, was corrected and re-valued, what left and why, what remains, on balance and off it, with columns that
/// accounting fills in.
documents::Document statementPaper(const accounts::Statement& statement, const BookPaperHead& head, Language language);

} // namespace kitapdar
