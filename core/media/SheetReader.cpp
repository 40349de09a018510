#include "core/media/SheetReader.h"

#include "core/media/SheetPackage.h"
#include "core/media/SheetStrings.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <exception>
#include <map>
#include <memory>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>
#include <utility>

namespace kitapdar::media {

namespace {

namespace ss = orcus::spreadsheet;
namespace limits = rendering::sheetLimits;
using rendering::ForeignSheets;
using rendering::SheetCell;

/// As the programs show it that write tables: what is behind the 15th digit comes from computing.
std::string numberText(double value) {
    if (!std::isfinite(value)) return {};
    constexpr double largestWhole = 1e15;
    char text[40];
    if (value == std::floor(value) && std::fabs(value) < largestWhole)
        return {text, static_cast<std::size_t>(std::snprintf(text, sizeof text, "%.0f", value))};
    return {text, static_cast<std::size_t>(std::snprintf(text, sizeof text, "%.15g", value))};
}

/// What was read so far; nothing more is taken when it is too much.
class Cells {
public:
    bool isTooLarge() const { return m_isTooLarge; }
    /// nullptr: there is no room for it.
    SheetCell* at(rendering::Sheet& sheet, std::map<ss::row_t, std::size_t>& rows, ss::row_t row, ss::col_t column,
                  std::size_t size) {
        if (row < 0 || column < 0 || column >= limits::columns || m_isTooLarge) return nullptr;
        const auto [place, isNew] = rows.emplace(row, sheet.rows.size());
        if (isNew) {
            sheet.rows.push_back({row + 1, {}, false});
            ++m_rows;
        }
        std::vector<SheetCell>& cells = sheet.rows[place->second].cells;
        const auto width = static_cast<std::size_t>(column) + 1;
        if (cells.size() < width) {
            m_cells += static_cast<std::int64_t>(width - cells.size());
            cells.resize(width);
        }
        m_bytes += static_cast<std::int64_t>(size);
        m_isTooLarge = m_rows > limits::rows || m_cells > limits::cells || m_bytes > limits::textBytes;
        return &cells[width - 1];
    }

private:
    std::int64_t m_rows = 0;
    std::int64_t m_cells = 0;
    std::int64_t m_bytes = 0;
    bool m_isTooLarge = false;
};

class Strings : public ss::iface::import_shared_strings {
public:
    std::size_t append(std::string_view text) override {
        m_all.emplace_back(text);
        return m_all.size() - 1;
    }
    std::size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(std::size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
    void append_segment(std::string_view text) override { m_segments += text; }
    std::size_t commit_segments() override { return append(std::exchange(m_segments, {})); }

    std::string_view at(std::size_t index) const {
        return index < m_all.size() ? std::string_view(m_all[index]) : std::string_view();
    }

private:
    std::vector<std::string> m_all;
    std::string m_segments;
};

class SheetSink;

/// The last value of a formula.
class Formula : public ss::iface::import_formula {
public:
    explicit Formula(SheetSink& sheet) : m_sheet(sheet) {}
    void set_position(ss::row_t row, ss::col_t column) override {
        m_row = row;
        m_column = column;
        m_value.clear();
        m_hasValue = false;
    }
    void set_formula(ss::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(std::size_t) override {}
    void set_result_string(std::string_view value) override { take(std::string(value)); }
    void set_result_value(double value) override { take(numberText(value)); }
    void set_result_bool(bool value) override { take(value ? "1" : "0"); }
    void set_result_empty() override { take({}); }
    void commit() override;

private:
    void take(std::string value) {
        m_value = std::move(value);
        m_hasValue = true;
    }

    SheetSink& m_sheet;
    ss::row_t m_row = 0;
    ss::col_t m_column = 0;
    std::string m_value;
    bool m_hasValue = false;
};

bool isError(std::string_view text) {
    return text.size() > 2 && text.front() == '#' && (text.back() == '!' || text.back() == '?' || text == "#N/A");
}

class SheetSink : public ss::iface::import_sheet {
public:
    SheetSink(std::string_view name, Cells& cells, const Strings& strings)
        : m_cells(cells), m_strings(strings), m_formula(*this) {
        m_sheet.name = name;
    }

    ss::iface::import_formula* get_formula() override { return &m_formula; }
    void set_auto(ss::row_t row, ss::col_t column, std::string_view text) override { put(row, column, text); }
    void set_string(ss::row_t row, ss::col_t column, ss::string_id_t index) override {
        const std::string_view text = m_strings.at(index);
        if (text == formulaWithoutValue)
            put(row, column, {}, SheetCell::Kind::FormulaWithoutValue);
        else
            put(row, column, text);
    }
    void set_value(ss::row_t row, ss::col_t column, double value) override { put(row, column, numberText(value)); }
    void set_bool(ss::row_t row, ss::col_t column, bool value) override { put(row, column, value ? "1" : "0"); }
    void set_date_time(ss::row_t row, ss::col_t column, int year, int month, int day, int, int, double) override {
        char text[40];
        const int size = std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
        put(row, column, {text, static_cast<std::size_t>(size)});
    }
    void set_format(ss::row_t, ss::col_t, std::size_t) override {}
    void set_format(ss::row_t, ss::col_t, ss::row_t, ss::col_t, std::size_t) override {}
    void fill_down_cells(ss::row_t row, ss::col_t column, ss::row_t size) override {
        const auto found = m_rows.find(row);
        if (found == m_rows.end() || column < 0) return;
        const std::vector<SheetCell>& cells = m_sheet.rows[found->second].cells;
        if (static_cast<std::size_t>(column) >= cells.size()) return;
        const SheetCell cell = cells[static_cast<std::size_t>(column)];
        for (ss::row_t below = 1; below <= size && !m_cells.isTooLarge(); ++below)
            put(row + below, column, cell.text, cell.kind);
    }
    ss::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    void put(ss::row_t row, ss::col_t column, std::string_view text, SheetCell::Kind kind = SheetCell::Kind::Text) {
        if (text.empty() && kind == SheetCell::Kind::Text) return;
        SheetCell* const cell = m_cells.at(m_sheet, m_rows, row, column, text.size());
        if (cell) *cell = {std::string(text), isError(text) ? SheetCell::Kind::Error : kind};
    }
    rendering::Sheet taken() {
        std::ranges::sort(m_sheet.rows, {}, &rendering::SheetRow::number);
        return std::move(m_sheet);
    }

private:
    rendering::Sheet m_sheet;
    std::map<ss::row_t, std::size_t> m_rows; // where each row stands in m_sheet
    Cells& m_cells;
    const Strings& m_strings;
    Formula m_formula;
};

void Formula::commit() {
    m_sheet.put(m_row, m_column, m_value, m_hasValue ? SheetCell::Kind::Text : SheetCell::Kind::FormulaWithoutValue);
}

/// "$B$12" and "B12" alone.
ss::src_address_t addressOf(std::string_view text) {
    ss::src_address_t address{0, 0, 0};
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z' && address.column < 100'000) address.column = address.column * 26 + (c - 'A' + 1);
        if (c >= '0' && c <= '9' && address.row < 100'000'000) address.row = address.row * 10 + (c - '0');
    }
    --address.column;
    --address.row;
    return address;
}

class References : public ss::iface::import_reference_resolver {
public:
    ss::src_address_t resolve_address(std::string_view address) override { return addressOf(address); }
    ss::src_range_t resolve_range(std::string_view range) override {
        const std::size_t colon = range.find(':');
        const ss::src_address_t first = addressOf(range.substr(0, colon));
        return {first, colon == std::string_view::npos ? first : addressOf(range.substr(colon + 1))};
    }
};

class Settings : public ss::iface::import_global_settings {
public:
    void set_origin_date(int, int, int) override {}
    void set_default_formula_grammar(ss::formula_grammar_t grammar) override { m_grammar = grammar; }
    ss::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override {}

private:
    ss::formula_grammar_t m_grammar = ss::formula_grammar_t::unknown;
};

class Factory : public ss::iface::import_factory {
public:
    ss::iface::import_global_settings* get_global_settings() override { return &m_settings; }
    ss::iface::import_shared_strings* get_shared_strings() override { return &m_strings; }
    ss::iface::import_reference_resolver* get_reference_resolver(ss::formula_ref_context_t) override {
        return &m_references;
    }
    ss::iface::import_sheet* append_sheet(ss::sheet_t, std::string_view name) override {
        m_names.emplace_back(name);
        m_sheets.push_back(std::make_unique<SheetSink>(name, m_cells, m_strings));
        return m_sheets.back().get();
    }
    ss::iface::import_sheet* get_sheet(std::string_view name) override {
        const auto found = std::ranges::find(m_names, name);
        return found == m_names.end() ? nullptr : get_sheet(static_cast<ss::sheet_t>(found - m_names.begin()));
    }
    ss::iface::import_sheet* get_sheet(ss::sheet_t index) override {
        const auto place = static_cast<std::size_t>(index);
        return index >= 0 && place < m_sheets.size() ? m_sheets[place].get() : nullptr;
    }
    void finalize() override {}

    bool isTooLarge() const { return m_cells.isTooLarge(); }
    std::vector<rendering::Sheet> taken() {
        std::vector<rendering::Sheet> sheets;
        for (const auto& sheet : m_sheets) sheets.push_back(sheet->taken());
        return sheets;
    }

private:
    Settings m_settings;
    Strings m_strings;
    References m_references;
    Cells m_cells;
    std::vector<std::string> m_names;
    std::vector<std::unique_ptr<SheetSink>> m_sheets;
};

} // namespace

ForeignSheets readSheets(int file) {
    using State = ForeignSheets::State;
    const SheetPackage package = sheetPackageOf(file);
    switch (package.state) {
    case SheetPackage::State::NotAWorkbook:
        return {State::NotAWorkbook};
    case SheetPackage::State::TooLarge:
        return {State::TooLarge};
    case SheetPackage::State::Encrypted:
        return {State::Encrypted};
    case SheetPackage::State::Ready:
        break;
    }
    Factory factory;
    try { // the library throws at what it cannot read
        if (package.workbook == Workbook::Ods)
            orcus::orcus_ods(&factory).read_stream(package.bytes);
        else
            orcus::orcus_xlsx(&factory).read_stream(package.bytes);
    } catch (const std::exception&) {
        return {factory.isTooLarge() ? State::TooLarge : State::NotAWorkbook};
    }
    if (factory.isTooLarge()) return {State::TooLarge};
    return {State::Read, factory.taken()};
}

} // namespace kitapdar::media
