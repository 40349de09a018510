#include "core/deliveries/CellText.h"
#include "core/deliveries/ColumnHeadings.h"
#include "core/deliveries/DeliveryTable.h"
#include "core/deliveries/RowCounting.h"
#include "core/text/Fold.h"
#include "core/text/Isbn.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace kitapdar::deliveries {

namespace {

constexpr std::size_t rowsBeforeList = 60;
constexpr std::size_t longestCell = 4000;
constexpr std::string_view placePrefix = "place:";

const std::string& textAt(const SheetRow& row, std::size_t column) {
    static const std::string none;
    return column < row.cells.size() ? row.cells[column].text : none;
}

using Places = std::map<std::string, std::string>; // folded heading → code

Places foldedPlaces(const std::map<std::string, std::string>& places) {
    Places folded;
    for (const auto& [heading, code] : places) folded.emplace(text::exactText(heading), code);
    return folded;
}

/// What a heading says by itself.
std::string guessed(const std::string& heading, const Places& places) {
    const std::string folded = text::exactText(heading);
    if (const auto field = fieldOfHeading(folded)) return std::string(code(*field));
    const auto place = places.find(folded);
    return place == places.end() || folded.empty() ? std::string() : std::string(placePrefix) + place->second;
}

/// The columns of a sheet and where its rows begin.
struct Head {
    std::size_t firstRow = 0; // of the data, in Sheet::rows
    std::vector<DeliveryColumn> columns;
    int known = 0;
};

std::size_t widthOf(const Sheet& sheet) {
    std::size_t width = 0;
    for (const SheetRow& row : sheet.rows) width = std::max(width, row.cells.size());
    return width;
}

bool isNumberRow(const SheetRow& row) {
    int expected = 0;
    for (const SheetCell& cell : row.cells) {
        if (cell.text.empty()) continue;
        if (cell.text != std::to_string(++expected)) return false;
    }
    return expected > 2;
}

bool hasNumber(const SheetRow& row) {
    return std::ranges::any_of(row.cells, [](const SheetCell& cell) { return amountIn(cell.text).money.has_value(); });
}

bool names(const SheetRow& row, const std::string& heading) {
    const std::string folded = text::exactText(heading);
    return std::ranges::any_of(row.cells, [&](const SheetCell& cell) {
        return !cell.text.empty() &&
               (cell.text == heading || (!folded.empty() && text::exactText(cell.text) == folded));
    });
}

/// How much a row looks like headings: those that are known by themselves and those that are named.
int weightOf(const SheetRow& row, const std::set<std::string>& named, const Places& places) {
    std::set<std::string> fields;
    for (const SheetCell& cell : row.cells) {
        if (std::string field = guessed(cell.text, places); !field.empty()) fields.insert(std::move(field));
    }
    auto weight = static_cast<int>(fields.size());
    for (const std::string& heading : named) weight += names(row, heading) ? 2 : 0;
    return weight;
}

/// The row of headings, that with most of them; nullopt: none has two.
std::optional<std::size_t> headingRow(const Sheet& sheet, const std::set<std::string>& named, const Places& places) {
    std::optional<std::size_t> best;
    int most = 1;
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), rowsBeforeList); ++i) {
        const int weight = weightOf(sheet.rows[i], named, places);
        if (weight <= most) continue;
        most = weight;
        best = i;
    }
    return best;
}

Head headOf(const Sheet& sheet, const std::set<std::string>& named, const Places& places) {
    Head head;
    head.columns.resize(widthOf(sheet));
    if (const auto row = headingRow(sheet, named, places)) {
        for (std::size_t i = 0; i < head.columns.size(); ++i) head.columns[i].heading = textAt(sheet.rows[*row], i);
        head.firstRow = *row + 1;
        // Headings of two rows: "Цена" over "без НДС" and "с НДС".
        if (head.firstRow < sheet.rows.size()) {
            const SheetRow& next = sheet.rows[head.firstRow];
            bool isSecond = !hasNumber(next) && next.number == sheet.rows[*row].number + 1;
            bool tellsMore = false;
            for (std::size_t i = 0; i < head.columns.size(); ++i) {
                const bool isKnown = !guessed(head.columns[i].heading, places).empty();
                if (isKnown && !textAt(next, i).empty()) isSecond = false;
                tellsMore = tellsMore || (!isKnown && !guessed(textAt(next, i), places).empty());
            }
            if (isSecond && tellsMore) {
                for (std::size_t i = 0; i < head.columns.size(); ++i) {
                    if (!textAt(next, i).empty()) head.columns[i].heading = textAt(next, i);
                }
                ++head.firstRow;
            }
        }
        if (head.firstRow < sheet.rows.size() && isNumberRow(sheet.rows[head.firstRow])) ++head.firstRow;
    }
    for (std::size_t i = 0; i < head.columns.size(); ++i) {
        for (std::size_t row = head.firstRow; row < sheet.rows.size() && head.columns[i].sample.empty(); ++row)
            head.columns[i].sample = textAt(sheet.rows[row], i);
    }
    return head;
}

std::optional<std::size_t> columnNumber(const std::string& text, std::size_t columns) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    if (isNumber && number > 0 && number <= columns) return number - 1;
    // Letters as programs of tables show them.
    if (text.empty() || text.size() > 2) return std::nullopt;
    number = 0;
    for (const char c : text) {
        if (c < 'A' || c > 'Z') return std::nullopt;
        number = number * 26 + static_cast<std::size_t>(c - 'A' + 1);
    }
    return number <= columns ? std::optional(number - 1) : std::nullopt;
}

std::optional<std::size_t> columnNamed(const Head& head, const std::string& name) {
    const std::string folded = text::exactText(name);
    for (std::size_t i = 0; i < head.columns.size(); ++i) {
        const std::string& heading = head.columns[i].heading;
        if (!heading.empty() && (heading == name || (!folded.empty() && text::exactText(heading) == folded))) return i;
    }
    return columnNumber(name, head.columns.size());
}

void give(Head& head, const std::string& field, std::optional<std::size_t> column) {
    for (DeliveryColumn& each : head.columns) {
        if (each.field == field) each.field.clear();
    }
    if (column) head.columns[*column].field = field;
}

bool isField(const std::string& field) {
    return columnFieldFromCode(field) || (field.starts_with(placePrefix) && field.size() > placePrefix.size());
}

/// What is remembered fits when each of its columns is there.
bool fits(const Head& head, const std::vector<RememberedColumn>& remembered) {
    return !remembered.empty() && std::ranges::all_of(remembered, [&](const RememberedColumn& each) {
        const auto number = static_cast<std::size_t>(std::max(each.number, 0));
        if (each.heading.empty()) return number > 0 && number <= head.columns.size();
        return columnNamed(head, each.heading).has_value();
    });
}

Result<void, DeliveryListRefusal> giveFields(Head& head, const ColumnChoices& choices,
                                             const std::vector<RememberedColumn>& remembered, const Places& places) {
    for (DeliveryColumn& column : head.columns) {
        const std::string field = guessed(column.heading, places);
        const bool isTaken = std::ranges::find(head.columns, field, &DeliveryColumn::field) != head.columns.end();
        if (!field.empty() && !isTaken) column.field = field;
    }
    if (fits(head, remembered)) {
        for (DeliveryColumn& column : head.columns) column.field.clear();
        for (const RememberedColumn& each : remembered) {
            const auto number = static_cast<std::size_t>(std::max(each.number, 1)) - 1;
            give(head, each.field, each.heading.empty() ? number : columnNamed(head, each.heading));
        }
    }
    for (const auto& [field, name] : choices) {
        if (!isField(field)) return fail(UnknownDeliveryColumn{field});
        const auto column = columnNamed(head, name);
        if (!name.empty() && !column) return fail(UnknownDeliveryColumn{name});
        give(head, field, name.empty() ? std::nullopt : column);
    }
    head.known = static_cast<int>(
        std::ranges::count_if(head.columns, [](const DeliveryColumn& column) { return !column.field.empty(); }));
    return {};
}

bool has(const Head& head, ColumnField field) {
    return std::ranges::find(head.columns, code(field), &DeliveryColumn::field) != head.columns.end();
}

bool isEnough(const Head& head) {
    const bool hasBook = has(head, ColumnField::Title) || has(head, ColumnField::Isbn);
    const bool hasNumber =
        has(head, ColumnField::Copies) || has(head, ColumnField::Price) || has(head, ColumnField::Sum) ||
        std::ranges::any_of(head.columns, [](const auto& column) { return column.field.starts_with(placePrefix); });
    return hasBook && hasNumber;
}

// --------------------------------------------------------------------------------------------------------------- rows

/// Reads the rows below the headings, and compares the totals between them with the rows before.
class Rows {
public:
    Rows(const Head& head, const Places& places) : m_head(head), m_places(places) {}

    void read(const SheetRow& row) {
        if (row.damaged) {
            m_list.problems.push_back({ProblemKind::RowDamaged, row.number});
            return;
        }
        const std::string& price = cell(row, ColumnField::Price);
        if (isTotals(row, price)) return takeTotals(row);
        const bool isTax = std::ranges::any_of(row.cells, [](const SheetCell& each) { return tellsOfTax(each.text); });
        if (isTax && price.empty() && !hasIsbn(row)) return;
        if (isEmpty(row)) return;
        takeRow(row);
    }

    DeliveryList taken() {
        for (const Totals& each : m_totals) {
            if (each.ofTax && m_totals.size() > 1) continue;
            compare(each);
        }
        return std::move(m_list);
    }

private:
    struct Totals {
        std::int64_t row = 0;
        bool ofTax = false;
        std::optional<std::int64_t> sum;
        std::optional<std::int64_t> copies;
        std::int64_t sumSoFar = 0;
        std::int64_t copiesSoFar = 0;
        std::int64_t sumSinceLast = 0;
        std::int64_t copiesSinceLast = 0;
    };

    const std::string& cell(const SheetRow& row, ColumnField field) const {
        static const std::string none;
        for (std::size_t i = 0; i < m_head.columns.size(); ++i) {
            if (m_head.columns[i].field == code(field)) return textAt(row, i);
        }
        return none;
    }
    std::vector<std::pair<std::string, std::string>> placeCells(const SheetRow& row) const {
        std::vector<std::pair<std::string, std::string>> cells;
        for (std::size_t i = 0; i < m_head.columns.size(); ++i) {
            const std::string& field = m_head.columns[i].field;
            if (field.starts_with(placePrefix) && !textAt(row, i).empty())
                cells.emplace_back(field.substr(placePrefix.size()), textAt(row, i));
        }
        return cells;
    }

    /// Signatures stand below the rows in any column: without a digit it is no number.
    bool hasIsbn(const SheetRow& row) const {
        const auto isbn = text::parseIsbn(cell(row, ColumnField::Isbn));
        return isbn || isbn.error() != text::IsbnProblem::Empty;
    }

    bool isTotals(const SheetRow& row, const std::string& price) const {
        if (hasIsbn(row) || !price.empty()) return false;
        const auto first = std::ranges::find_if(
            row.cells, [](const SheetCell& each) { return !each.text.empty() && !amountIn(each.text).money; });
        if (first != row.cells.end()) return beginsTotals(first->text);
        // Sums alone, below their columns.
        return cell(row, ColumnField::Title).empty() && cell(row, ColumnField::Volume).empty() &&
               (!cell(row, ColumnField::Sum).empty() || !cell(row, ColumnField::Copies).empty());
    }

    /// Headings between the rows, signatures: what has neither number nor anything that tells of a book.
    bool isEmpty(const SheetRow& row) const {
        const bool hasNumbers = !cell(row, ColumnField::Copies).empty() || !cell(row, ColumnField::Price).empty() ||
                                !cell(row, ColumnField::Sum).empty() || hasFault(row) || !placeCells(row).empty();
        const bool hasTitle = !cell(row, ColumnField::Title).empty();
        const bool tellsOfBook =
            hasIsbn(row) ||
            (hasTitle && (!cell(row, ColumnField::Authors).empty() || !cell(row, ColumnField::Year).empty()));
        return !hasNumbers && !tellsOfBook;
    }
    bool hasFault(const SheetRow& row) const {
        for (std::size_t i = 0; i < m_head.columns.size() && i < row.cells.size(); ++i) {
            if (!m_head.columns[i].field.empty() && row.cells[i].kind != SheetCell::Kind::Text) return true;
        }
        return false;
    }

    void takeTotals(const SheetRow& row) {
        Totals totals;
        totals.row = row.number;
        totals.ofTax = std::ranges::any_of(row.cells, [](const SheetCell& each) { return tellsOfTax(each.text); });
        if (const auto sum = priceIn(cell(row, ColumnField::Sum)); sum.money) totals.sum = sum.money->tiyn;
        const std::string& copies = cell(row, ColumnField::Copies);
        if (const auto count = amountIn(copies); count.money && count.money->tiyn % 100 == 0)
            totals.copies = count.money->tiyn / 100;
        totals.sumSoFar = m_sum;
        totals.copiesSoFar = m_copies;
        totals.sumSinceLast = m_sum - m_sumBefore;
        totals.copiesSinceLast = m_copies - m_copiesBefore;
        m_sumBefore = m_sum;
        m_copiesBefore = m_copies;
        m_totals.push_back(totals);
        if (totals.sum) m_list.totalSum = Money{*totals.sum};
        if (totals.copies) m_list.totalCopies = totals.copies;
    }

    void compare(const Totals& totals) {
        if (totals.sum && *totals.sum != totals.sumSoFar && *totals.sum != totals.sumSinceLast) {
            m_list.problems.push_back(
                {ProblemKind::TotalSumDiffers, totals.row, Money{*totals.sum}.tenge(), Money{totals.sumSoFar}.tenge()});
        }
        if (totals.copies && *totals.copies != totals.copiesSoFar && *totals.copies != totals.copiesSinceLast) {
            m_list.problems.push_back({ProblemKind::TotalCopiesDiffers, totals.row, std::to_string(*totals.copies),
                                       std::to_string(totals.copiesSoFar)});
        }
    }

    void takeRow(const SheetRow& row) {
        DeliveryRow taken;
        taken.row = row.number;
        const auto notice = [&](ProblemKind kind, const std::string& found, const std::string& expected = {}) {
            taken.noticed.push_back({kind, row.number, found, expected});
        };
        for (std::size_t i = 0; i < m_head.columns.size() && i < row.cells.size(); ++i) {
            if (m_head.columns[i].field.empty()) continue;
            const SheetCell& each = row.cells[i];
            if (each.kind == SheetCell::Kind::FormulaWithoutValue)
                notice(ProblemKind::FormulaWithoutValue, m_head.columns[i].heading);
            if (each.kind == SheetCell::Kind::Error) notice(ProblemKind::CellError, each.text);
            if (each.text.size() > longestCell) notice(ProblemKind::CellTooLong, m_head.columns[i].heading);
        }
        taken.isbn = cell(row, ColumnField::Isbn);
        taken.title = cell(row, ColumnField::Title);
        taken.volume = cell(row, ColumnField::Volume);
        taken.authors = cell(row, ColumnField::Authors);
        taken.publisher = cell(row, ColumnField::Publisher);
        taken.city = cell(row, ColumnField::City);
        if (const std::string& year = cell(row, ColumnField::Year); !year.empty()) {
            taken.year = yearIn(year);
            if (!taken.year) notice(ProblemKind::YearMalformed, year);
        }
        takeCounting(row, taken);
        const bool hadFault = !taken.noticed.empty();
        takeCopies(row, taken, hadFault);
        takeMoney(row, taken, hadFault);
        if (const std::string& place = cell(row, ColumnField::Place); !place.empty() && taken.places.empty())
            taken.places.push_back({placeCode(place), taken.copies});
        m_copies += taken.copies;
        if (taken.sum)
            m_sum += taken.sum->tiyn;
        else if (taken.price)
            m_sum += taken.price->tiyn * taken.copies;
        m_list.rows.push_back(std::move(taken));
    }

    /// What decides where in the books the copies are counted.
    void takeCounting(const SheetRow& row, DeliveryRow& taken) const {
        taken.kind = cell(row, ColumnField::Kind);
        taken.pages = cell(row, ColumnField::Pages);
        taken.bbk = cell(row, ColumnField::Bbk);
        taken.udc = cell(row, ColumnField::Udc);
        const std::string& language = cell(row, ColumnField::Language);
        taken.language = languageIn(language);
        if (taken.language.empty() && !language.empty())
            taken.noticed.push_back({ProblemKind::LanguageMalformed, row.number, language});
    }

    void takeCopies(const SheetRow& row, DeliveryRow& taken, bool hadFault) {
        std::int64_t spread = 0;
        for (const auto& [place, text] : placeCells(row)) {
            if (amountIn(text).money == Money{0}) continue;
            const auto copies = copiesIn(text);
            if (!copies) {
                taken.noticed.push_back({ProblemKind::CopiesMalformed, row.number, text});
                continue;
            }
            taken.places.push_back({place, static_cast<int>(*copies)});
            spread += *copies;
        }
        const std::string& text = cell(row, ColumnField::Copies);
        if (text.empty() && spread > 0) {
            taken.copies = static_cast<int>(spread);
            return;
        }
        const bool isAsked = has(m_head, ColumnField::Copies);
        if (const auto copies = copiesIn(text))
            taken.copies = static_cast<int>(*copies);
        else if (isAsked && !hadFault)
            taken.noticed.push_back({ProblemKind::CopiesMalformed, row.number, text});
    }

    void takeMoney(const SheetRow& row, DeliveryRow& taken, bool hadFault) {
        const std::string& priceText = cell(row, ColumnField::Price);
        const std::string& sumText = cell(row, ColumnField::Sum);
        const CellAmount price = priceIn(priceText);
        const CellAmount sum = priceIn(sumText);
        if (!priceText.empty() && !price.money && !hadFault)
            taken.noticed.push_back({ProblemKind::PriceMalformed, row.number, priceText});
        const bool isSumWrong = !sumText.empty() && (!sum.money || sum.isRounded);
        if (isSumWrong && !hadFault) taken.noticed.push_back({ProblemKind::SumMalformed, row.number, sumText});
        taken.price = price.money;
        if (!isSumWrong) taken.sum = sum.money;
        if (price.isRounded && taken.sum && price.money) {
            // The price is a quotient: the sum is what was agreed.
            const std::int64_t differs = taken.sum->tiyn - price.money->tiyn * taken.copies;
            if (2 * std::abs(differs) <= taken.copies) taken.price.reset();
        } else if (price.isRounded && !hadFault) {
            taken.noticed.push_back({ProblemKind::PriceMalformed, row.number, priceText});
        }
        std::string currency = currencyIn(cell(row, ColumnField::Currency));
        if (currency.empty()) currency = price.currency.empty() ? sum.currency : price.currency;
        if (!currency.empty()) taken.currency = currency;
    }

    std::string placeCode(const std::string& text) const {
        const auto found = m_places.find(text::exactText(text));
        return found == m_places.end() ? text : found->second;
    }

    const Head& m_head;
    const Places& m_places;
    DeliveryList m_list;
    std::vector<Totals> m_totals;
    std::int64_t m_sum = 0;
    std::int64_t m_copies = 0;
    std::int64_t m_sumBefore = 0;
    std::int64_t m_copiesBefore = 0;
};

/// The sheets that are meant: all, or the one that is named.
Result<std::vector<const Sheet*>, DeliveryListRefusal> sheetsOf(const DeliveryFile& file, const std::string& wanted) {
    std::vector<const Sheet*> sheets;
    for (const Sheet& sheet : file.sheets) {
        if (wanted.empty() || text::exactText(sheet.name) == text::exactText(wanted)) sheets.push_back(&sheet);
    }
    if (sheets.empty() && !wanted.empty()) {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
        const bool isNumber = error == std::errc() && end == wanted.data() + wanted.size();
        if (!isNumber || number == 0 || number > file.sheets.size()) return fail(UnknownSheet{wanted});
        sheets.push_back(&file.sheets[number - 1]);
    }
    return sheets;
}

Result<DeliveryList, DeliveryListRefusal> listIn(const DeliveryFile& file, const std::string& wanted,
                                                 const ColumnChoices& choices,
                                                 const std::vector<RememberedColumn>& remembered,
                                                 const std::map<std::string, std::string>& placeNames, bool whole) {
    const Places places = foldedPlaces(placeNames);
    TRY(const auto sheets, sheetsOf(file, wanted));
    std::set<std::string> named;
    for (const auto& [field, heading] : choices) {
        if (!heading.empty()) named.insert(heading);
    }
    for (const RememberedColumn& each : remembered) {
        if (!each.heading.empty()) named.insert(each.heading);
    }
    const Sheet* best = nullptr;
    Head bestHead;
    std::vector<std::string> lists;             // sheets that have one
    std::optional<DeliveryListRefusal> unknown; // what a choice names may stand in another sheet
    for (const Sheet* sheet : sheets) {
        if (sheet->rows.empty()) continue;
        Head head = headOf(*sheet, named, places);
        const auto given = giveFields(head, choices, remembered, places);
        if (!given) {
            if (!unknown) unknown = given.error();
            continue;
        }
        if (isEnough(head) && head.firstRow < sheet->rows.size()) lists.push_back(sheet->name);
        const bool isFirstEnough = isEnough(head) && !(best && isEnough(bestHead));
        if (!best || isFirstEnough || (!isEnough(bestHead) && head.known > bestHead.known)) {
            best = sheet;
            bestHead = std::move(head);
        }
    }
    if (!best && unknown) return fail(*unknown);
    if (lists.size() < 2) lists.clear();
    if (whole && !lists.empty()) return fail(SeveralSheets{lists});
    if (whole && (!best || !isEnough(bestHead))) {
        ColumnsNotKnown no;
        for (const Sheet& sheet : file.sheets) no.sheets.push_back(sheet.name);
        for (const DeliveryColumn& column : bestHead.columns) no.headings.push_back(column.heading);
        return fail(no);
    }
    DeliveryList list;
    if (best) {
        Rows rows(bestHead, places);
        for (std::size_t i = bestHead.firstRow; i < best->rows.size(); ++i) rows.read(best->rows[i]);
        list = rows.taken();
        list.sheet = best->name;
    }
    list.columns = std::move(bestHead.columns);
    list.sheets = std::move(lists);
    return list;
}

} // namespace

std::vector<RememberedColumn> DeliveryList::remembered() const {
    std::vector<RememberedColumn> all;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].field.empty()) all.push_back({columns[i].field, columns[i].heading, static_cast<int>(i) + 1});
    }
    return all;
}

Result<DeliveryList, DeliveryListRefusal> deliveryListIn(const DeliveryFile& file, const std::string& sheet,
                                                         const ColumnChoices& choices,
                                                         const std::vector<RememberedColumn>& remembered,
                                                         const std::map<std::string, std::string>& places) {
    return listIn(file, sheet, choices, remembered, places, true);
}

Result<DeliveryList, DeliveryListRefusal> deliveryColumnsIn(const DeliveryFile& file, const std::string& sheet,
                                                            const ColumnChoices& choices,
                                                            const std::vector<RememberedColumn>& remembered,
                                                            const std::map<std::string, std::string>& places) {
    return listIn(file, sheet, choices, remembered, places, false);
}

} // namespace kitapdar::deliveries
