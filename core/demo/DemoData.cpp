#include "core/demo/DemoData.h"

#include "core/base/Embedded.h"

#include <charconv>
#include <functional>
#include <string_view>

namespace kitapdar::demo {

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

int number(const std::string& text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Hands over the lines below the header line, cut into their columns.
void eachLine(std::string_view name, std::size_t columns,
              const std::function<void(std::vector<std::string>&)>& visitor) {
    std::string file = "core/demo/data/";
    file += name;
    bool header = true;
    for (const std::string& line : split(embedded::file(file), '\n')) {
        auto cells = split(line, '\t');
        if (!header && cells.size() == columns) visitor(cells);
        header = false;
    }
}

Work workFrom(std::vector<std::string>& cells) {
    Work work;
    work.kind = cells[0];
    work.language = cells[1];
    work.authorSurname = cells[2];
    work.authorGiven = cells[3];
    work.title = cells[4];
    work.subtitle = cells[5];
    work.place = cells[6];
    work.publisher = cells[7];
    work.year = number(cells[8]);
    work.pages = number(cells[9]);
    work.bbk = cells[10];
    if (!cells[12].empty()) work.subjects = split(cells[12], ';');
    work.localHistory = cells[13] == "1";
    work.series = cells[14];
    work.translatedFrom = cells[15];
    return work;
}

} // namespace

const std::vector<std::string>& DemoData::words(std::string_view group) const {
    static const std::vector<std::string> none;
    const auto found = nameWords.find(group);
    return found == nameWords.end() ? none : found->second;
}

DemoData loadDemoData() {
    DemoData data;
    eachLine("works.tsv", 16, [&](auto& cells) { data.works.push_back(workFrom(cells)); });
    eachLine("places.tsv", 4, [&](auto& cells) { data.places.push_back({cells[0], cells[1], cells[2], cells[3]}); });
    eachLine("names.tsv", 2, [&](auto& cells) { data.nameWords[cells[0]].push_back(cells[1]); });
    return data;
}

} // namespace kitapdar::demo
