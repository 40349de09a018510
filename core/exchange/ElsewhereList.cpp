#include "core/exchange/ElsewhereList.h"

#include "core/base/Codes.h"
#include "core/exchange/Headings.h"
#include "core/exchange/readers/TableSource.h"
#include "core/text/Fold.h"
#include "core/text/Isbn.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <memory>
#include <utility>

namespace kitapdar::exchange {

namespace {

constexpr std::array fieldCodes = {
    std::pair{ListField::Title, std::string_view("title")},
    std::pair{ListField::Authors, std::string_view("authors")},
    std::pair{ListField::Year, std::string_view("year")},
    std::pair{ListField::Isbn, std::string_view("isbn")},
};

// Compared by exactText(), so case and punctuation fall away.
constexpr std::array headings = {
    std::pair{ListField::Title,
              std::string_view("название|заглавие|наименование|книга|название книги|наименование книги|"
                               "название издания|атауы|кітап|кітаптың атауы|кітап атауы|тақырыбы|title|name|book|"
                               "book title")},
    std::pair{ListField::Authors, std::string_view("автор|авторы|автор ы|фио автора|авторы книги|авторлары|"
                                                   "автордың аты жөні|author|authors|writer")},
    std::pair{ListField::Year,
              std::string_view("год|год издания|год выпуска|год изд|дата издания|жылы|жыл|шыққан жылы|басылған жылы|"
                               "басылым жылы|year|year of publication|published")},
    std::pair{ListField::Isbn, std::string_view("isbn|исбн|isbn код|код isbn|isbn нөмірі|номер isbn")},
};

constexpr std::size_t rowsBeforeList = 10;

/// What a heading in Kazakh, Russian or English, or a stable code, most likely stands for.
std::optional<ListField> listFieldOf(std::string_view heading) {
    if (const auto field = listFieldFromCode(heading)) return field;
    const std::string text = text::exactText(heading);
    if (text.empty()) return std::nullopt;
    for (const auto& [field, names] : headings) {
        if (isOneOf(names, text)) return field;
    }
    return std::nullopt;
}

std::optional<std::size_t> columnNumber(const std::string& text, std::size_t columns) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    if (!isNumber || number == 0 || number > columns) return std::nullopt;
    return number - 1;
}

/// The first year of the cell: "1942", "[1942?]", "12.05.1942".
std::optional<int> yearIn(std::string_view cell) {
    constexpr int firstPrinted = 1450, last = 2199;
    for (std::size_t at = 0; at < cell.size();) {
        std::size_t end = at;
        while (end < cell.size() && cell[end] >= '0' && cell[end] <= '9') ++end;
        if (end - at == 4) {
            int year = 0;
            std::from_chars(cell.data() + at, cell.data() + end, year);
            if (year >= firstPrinted && year <= last) return year;
        }
        at = std::max(end, at + 1);
    }
    return std::nullopt;
}

ListRefusal refused(const TableRefusal& no, const std::filesystem::path& file) {
    const Fault* fault = faultIn(no);
    if (fault && fault->kind == Fault::Kind::Cancelled) return *fault;
    if (std::holds_alternative<TableTooLarge>(no)) return ListFileTooLarge{file.string()};
    if (fault) return ListNotReadable{file.string()};
    return NotAList{file.string()};
}

/// What each column tells: as headings say, and as a person does.
Result<void, ListRefusal> chooseFields(ElsewhereList& list, const ListChoices& choices) {
    list.fields.assign(list.headings.size(), std::nullopt);
    for (std::size_t i = 0; i < list.headings.size(); ++i) {
        const auto field = listFieldOf(list.headings[i]);
        if (field && std::ranges::find(list.fields, field) == list.fields.end()) list.fields[i] = field;
    }
    list.hasHeadings = std::ranges::any_of(list.fields, [](const auto& field) { return field.has_value(); });
    for (const auto& [name, field] : choices) {
        const std::string wanted = text::exactText(name);
        const auto named = std::ranges::find_if(list.headings, [&](const std::string& heading) {
            return heading == name || (!wanted.empty() && text::exactText(heading) == wanted);
        });
        std::optional<std::size_t> column;
        if (named != list.headings.end()) {
            column = static_cast<std::size_t>(named - list.headings.begin());
            list.hasHeadings = true;
        } else {
            column = columnNumber(name, list.headings.size());
        }
        if (!column) return fail(UnknownListColumn{name});
        // What a person says of one column takes it away from another one that was guessed.
        if (field) std::ranges::replace(list.fields, field, std::optional<ListField>());
        list.fields[*column] = field;
    }
    return {};
}

std::optional<digitization::ElsewhereTitle> titleIn(const ElsewhereList& list, const TableRow& row) {
    digitization::ElsewhereTitle title;
    for (std::size_t i = 0; i < row.cells.size() && i < list.fields.size(); ++i) {
        if (!list.fields[i]) continue;
        const std::string& cell = row.cells[i];
        switch (*list.fields[i]) {
        case ListField::Title:
            title.title = cell;
            break;
        case ListField::Authors:
            title.authors = cell;
            break;
        case ListField::Year:
            title.year = yearIn(cell);
            break;
        case ListField::Isbn:
            if (const auto isbn = text::parseIsbn(cell)) title.isbn = isbn->digits;
            break;
        }
    }
    if (row.damaged || text::words(title.title).empty()) return std::nullopt;
    return title;
}

} // namespace

std::string_view code(ListField field) { return codeIn(fieldCodes, field); }
std::optional<ListField> listFieldFromCode(std::string_view code) { return valueIn(fieldCodes, code); }

bool ElsewhereList::lacksTitles() const {
    return std::ranges::find(fields, std::optional(ListField::Title)) == fields.end();
}

Result<ElsewhereList, ListRefusal> readElsewhereList(const std::filesystem::path& file, const ListChoices& choices,
                                                     const jobs::Progress& progress) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) return fail(ListNotReadable{file.string()});
    ElsewhereList list;
    auto opened = isArchive(file) ? openXlsx(file, progress) : openCsv(file, std::nullopt, progress, list.encoding);
    if (!opened) return fail(refused(opened.error(), file));
    TableSource& table = **opened;
    // Lists have a title above their headings.
    std::deque<TableRow> rows;
    while (rows.size() < rowsBeforeList) {
        TRY(auto row, table.next());
        if (!row) break;
        const bool isHead = std::ranges::any_of(
            row->cells, [](const std::string& cell) { return listFieldOf(cell) == ListField::Title; });
        if (isHead) rows.clear();
        rows.push_back(std::move(*row));
        if (isHead) break;
    }
    if (rows.empty() || rows.front().damaged) return fail(NotAList{file.string()});
    list.headings = rows.front().cells;
    CHECK(chooseFields(list, choices));
    if (list.lacksTitles()) return list;
    if (list.hasHeadings) rows.pop_front();
    for (;;) {
        if (progress.cancelled()) return fail(ListRefusal(cancelled()));
        std::optional<TableRow> row;
        if (rows.empty()) {
            TRY(row, table.next());
        } else {
            row = std::move(rows.front());
            rows.pop_front();
        }
        if (!row) break;
        if (auto title = titleIn(list, *row))
            list.titles.push_back(std::move(*title));
        else
            ++list.untitled;
    }
    if (table.isTooLarge()) return fail(ListFileTooLarge{file.string()});
    return list;
}

} // namespace kitapdar::exchange
