// A supplier's list as a table: which sheet, which column tells what, and the rows. What is read is judged when it is
// planned (DeliveryQueries::plan()).
#pragma once

#include "core/deliveries/Delivery.h"
#include "core/jobs/Progress.h"
#include "core/rendering/ForeignSheets.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::deliveries {

enum class ColumnField {
    Isbn,
    Title,
    Volume,
    Authors,
    Publisher,
    City,
    Year,
    Copies,
    Price,
    Sum,
    Currency,
    Place,
    Language,
    Kind,
    Pages,
    Bbk,
    Udc
};
/// Stable codes: "isbn", "title", "volume", "authors", "publisher", "city", "year", "copies", "price", "sum",
/// "currency", "place" (the column names the place of the row's copies), "language", "kind", "pages", "bbk", "udc".
std::string_view code(ColumnField field);
std::optional<ColumnField> columnFieldFromCode(std::string_view code);

/// What a person says of columns: code of a field, or "place:CODE" (the column tells how many copies go there) →
/// heading, whatever its case, or number from 1; "": no column has it.
using ColumnChoices = std::map<std::string, std::string>;

using rendering::Sheet;
using rendering::SheetCell;
using rendering::SheetRow;
/// A file as it was read, within rendering::sheetLimits.
struct DeliveryFile {
    std::vector<Sheet> sheets;
};

/// A sheet with its columns understood.
struct DeliveryColumn {
    std::string heading; // "": it has none
    std::string sample;  // the first text below it
    std::string field;   // code, see ColumnChoices; "": not read
};
struct DeliveryList {
    std::string sheet;
    std::vector<DeliveryColumn> columns;
    std::vector<DeliveryRow> rows;
    std::vector<Problem> problems; // of cells and of totals
    std::optional<Money> totalSum; // of the last row of totals; its copies
    std::optional<std::int64_t> totalCopies;
    std::vector<std::string> sheets; // that have a list, when no sheet is named and several have one; else empty
    /// Which column tells what, to be remembered for the supplier.
    std::vector<RememberedColumn> remembered() const;
};

struct NotADeliveryFile { // no table, or damaged
    static constexpr std::string_view code = "not_a_delivery_file";
    std::string path;
};
struct OldWorkbook { // .xls: to be saved as .xlsx
    static constexpr std::string_view code = "old_workbook";
    std::string path;
};
struct DeliveryFileTooLarge { // in bytes, packed or unpacked, in rows, in time
    static constexpr std::string_view code = "delivery_file_too_large";
    std::string path;
};
struct DeliveryFileEncrypted {
    static constexpr std::string_view code = "delivery_file_encrypted";
    std::string path;
};
struct DeliveryFileNotReadable {
    static constexpr std::string_view code = "delivery_file_not_readable";
    std::string path;
};
using DeliveryFileRefusal =
    Refusal<NotADeliveryFile, OldWorkbook, DeliveryFileTooLarge, DeliveryFileEncrypted, DeliveryFileNotReadable>;

struct UnknownDeliveryColumn { // a choice names a column that the list lacks, or a field that is none
    static constexpr std::string_view code = "unknown_delivery_column";
    std::string column;
};
struct UnknownSheet {
    static constexpr std::string_view code = "unknown_sheet";
    std::string sheet;
};
struct ColumnsNotKnown { // no sheet has a column of titles and one of copies or prices; somebody must say
    static constexpr std::string_view code = "columns_not_known";
    std::vector<std::string> sheets;
    std::vector<std::string> headings; // of the likeliest sheet
};
struct SeveralSheets { // more than one sheet has a list; somebody must say which is meant
    static constexpr std::string_view code = "several_sheets";
    std::vector<std::string> sheets;
};
using DeliveryListRefusal = Refusal<UnknownDeliveryColumn, UnknownSheet, ColumnsNotKnown, SeveralSheets>;

/// XLSX and ODS in a child process, CSV in UTF-8, Windows-1251 or KZ-1048 here. Blocks; never on the window's thread.
/// Fault::Cancelled.
Result<DeliveryFile, DeliveryFileRefusal> readDeliveryFile(const std::filesystem::path& file,
                                                           const jobs::Progress& progress);

/// `sheet`: its name or number from 1; "": the only one that has a list, else SeveralSheets. Choices go before what is
/// remembered, that before what headings say. `places`: codes and names of the places that columns may be headed with.
/// Pure; any thread.
Result<DeliveryList, DeliveryListRefusal> deliveryListIn(const DeliveryFile& file, const std::string& sheet,
                                                         const ColumnChoices& choices,
                                                         const std::vector<RememberedColumn>& remembered,
                                                         const std::map<std::string, std::string>& places = {});

/// The same with the columns that are known so far, for a window in which somebody says the rest: never
/// ColumnsNotKnown nor SeveralSheets, of several lists the first one.
Result<DeliveryList, DeliveryListRefusal> deliveryColumnsIn(const DeliveryFile& file, const std::string& sheet,
                                                            const ColumnChoices& choices,
                                                            const std::vector<RememberedColumn>& remembered,
                                                            const std::map<std::string, std::string>& places = {});

} // namespace kitapdar::deliveries
