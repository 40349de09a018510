// The books of account as tables: records of the summary book, its third part, lines of the inventory book, the copies
// behind a figure.
#pragma once

#include "core/accounts/BookQueries.h"
#include "core/accounts/KsuQueries.h"
#include "ui/models/ListModel.h"
#include "wording/Languages.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::ui {

/// The terms of the library, shared by the columns that name them.
using BookTerms = std::shared_ptr<const std::vector<accounts::Term>>;
/// The name of a term, else its code.
QString termName(const BookTerms& terms, accounts::TermList list, const std::string& code, Language language);
/// "Title / author": what a line is of.
QString titleOf(const accounts::Line& line);

/// A record of part 1 or 2; the last row is their total.
struct KsuRow {
    std::int64_t id = 0;
    std::optional<accounts::KsuRecord> record; // nullopt: the total
    accounts::Figures figures;
};
std::vector<KsuRow> ksuRows(const accounts::KsuTable& table);
/// The columns of the record, then those of the figures; `terms` and `languages` are asked when a cell is worded.
std::vector<Column<KsuRow>> ksuColumns(accounts::KsuPart part, const std::vector<accounts::KsuColumn>& figures,
                                       const BookTerms& terms, const Languages& languages);
/// The figure that stands in a column of ksuColumns(); nullopt: the column tells of the record.
std::optional<accounts::KsuColumn> figureIn(const std::vector<accounts::KsuColumn>& figures, int column);

/// A line of part 3.
struct TotalsRow {
    std::int64_t id = 0;
    accounts::KsuColumn column;
    std::int64_t begin = 0, in = 0, out = 0, end = 0;
};
enum MovementColumn { NameOfFigure, BeginFigure, InFigure, OutFigure, EndFigure };
std::vector<TotalsRow> totalsRows(const accounts::Movement& movement);
/// `from` and `to` are asked when the heads are worded.
std::vector<Column<TotalsRow>> totalsColumns(const Languages& languages, std::function<Day()> from,
                                             std::function<Day()> to);

std::vector<Column<accounts::BookRow>> inventoryColumns();

/// A line that a figure counts, with its place in the list.
struct BehindRow {
    std::int64_t id = 0;
    accounts::CellLine line;
};
std::vector<Column<BehindRow>> behindColumns(const BookTerms& terms, const Languages& languages);

std::vector<Column<accounts::DisagreeingCopy>> disagreementColumns();

} // namespace kitapdar::ui
