// Reading a list of what others have digitized out of a table (CSV, XLSX): which column tells what, and the titles.
#pragma once

#include "core/base/Result.h"
#include "core/digitization/Elsewhere.h"
#include "core/jobs/Progress.h"
#include "core/text/Encoding.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::exchange {

enum class ListField { Title, Authors, Year, Isbn };
std::string_view code(ListField field); // "title", "authors", "year", "isbn"
std::optional<ListField> listFieldFromCode(std::string_view code);

/// What a person says of columns: by heading, whatever its case, or by number from 1; nullopt: the column is not read.
using ListChoices = std::map<std::string, std::optional<ListField>>;

struct ElsewhereList {
    std::vector<digitization::ElsewhereTitle> titles;
    std::vector<std::string> headings; // of all columns; where the table has none, the cells of its first row
    bool hasHeadings = true;
    std::vector<std::optional<ListField>> fields;
    std::int64_t untitled = 0; // rows without a title, or damaged
    text::Encoding encoding = text::Encoding::Utf8;

    /// No column is known to have the titles: somebody must say which.
    bool lacksTitles() const;
};

struct NotAList { // no table, or damaged
    static constexpr std::string_view code = "not_a_list";
    std::string path;
};
struct ListFileTooLarge { // than any table that is read, see tableLimits
    static constexpr std::string_view code = "list_file_too_large";
    std::string path;
};
struct ListNotReadable {
    static constexpr std::string_view code = "list_not_readable";
    std::string path;
};
struct NoTitleColumn { // ElsewhereList::lacksTitles(), for whoever wants the titles
    static constexpr std::string_view code = "no_title_column";
    std::string path;
};
struct UnknownListColumn { // a choice names a column that the table lacks
    static constexpr std::string_view code = "unknown_list_column";
    std::string column;
};
using ListRefusal = Refusal<NotAList, ListFileTooLarge, ListNotReadable, NoTitleColumn, UnknownListColumn>;

/// The headings are those of the first row that has a known one, among the first ten; choices by number alone may do
/// without. Blocks; never on the window's thread. Fault::Cancelled.
Result<ElsewhereList, ListRefusal> readElsewhereList(const std::filesystem::path& file, const ListChoices& choices,
                                                     const jobs::Progress& progress);

} // namespace kitapdar::exchange
