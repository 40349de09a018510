#include "core/catalogue/editing/RecordComparison.h"

#include "core/text/Fold.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {

namespace {

using E = FormElement;

std::string list(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) text.append(text.empty() ? "" : "; ").append(value);
    return text;
}

struct Line {
    E element;
    std::string (*textOf)(const RecordFields& fields);
};

constexpr std::array lines{
    Line{E::Title, [](const RecordFields& fields) { return fields.title; }},
    Line{E::Subtitle, [](const RecordFields& fields) { return fields.titleRest; }},
    Line{E::PartNumber, [](const RecordFields& fields) { return fields.partNumber; }},
    Line{E::PartTitle, [](const RecordFields& fields) { return fields.partTitle; }},
    Line{E::Name, [](const RecordFields& fields) { return list(fields.authors); }},
    Line{E::Responsibility, [](const RecordFields& fields) { return fields.responsibility; }},
    Line{E::Edition, [](const RecordFields& fields) { return fields.edition; }},
    Line{E::Place, [](const RecordFields& fields) { return fields.place; }},
    Line{E::Publisher, [](const RecordFields& fields) { return fields.publisher; }},
    Line{E::Year,
         [](const RecordFields& fields) { return fields.year ? std::to_string(*fields.year) : std::string(); }},
    Line{E::Extent, [](const RecordFields& fields) { return fields.extent; }},
    Line{E::Series, [](const RecordFields& fields) { return fields.series; }},
    Line{E::Language, [](const RecordFields& fields) { return fields.language; }},
    Line{E::Isbn, [](const RecordFields& fields) { return list(fields.isbns); }},
    Line{E::Subject, [](const RecordFields& fields) { return list(fields.subjects); }},
    Line{E::ShelfMark, [](const RecordFields& fields) { return fields.classMark; }},
};

} // namespace

std::vector<ComparedLine> compareRecords(std::span<const RecordFields> records) {
    std::vector<ComparedLine> compared;
    for (const Line& line : lines) {
        ComparedLine row{line.element, {}};
        for (const RecordFields& fields : records) row.values.push_back({line.textOf(fields), false});
        if (std::ranges::all_of(row.values, [](const ComparedValue& value) { return value.text.empty(); })) continue;
        for (ComparedValue& value : row.values)
            value.differs = text::words(value.text) != text::words(row.values.front().text);
        compared.push_back(std::move(row));
    }
    return compared;
}

} // namespace kitapdar::catalogue
