#include "core/demo/WorkRecord.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace kitapdar::demo {

namespace {

using catalogue::MarcField;
using catalogue::MarcRecord;

/// Collects a record; subfields without value are left out.
class Writer {
public:
    void control(std::string tag, std::string data) {
        m_record.fields.push_back({std::move(tag), ' ', ' ', std::move(data), {}});
    }
    void field(std::string tag, std::string_view indicators,
               std::initializer_list<std::pair<char, std::string>> subfields) {
        MarcField field{std::move(tag), indicators[0], indicators[1], {}, {}};
        for (const auto& [code, value] : subfields) {
            if (!value.empty()) field.subfields.push_back({code, value});
        }
        if (!field.subfields.empty()) m_record.fields.push_back(std::move(field));
    }
    MarcRecord take(std::string leader) {
        m_record.leader = std::move(leader);
        return std::move(m_record);
    }

private:
    MarcRecord m_record;
};

std::string compact(Day day) {
    std::string iso = day.iso();
    std::erase(iso, '-');
    return iso;
}

/// Field 100: dates, audience, language of cataloguing, Unicode, script of the title.
std::string codedData(const Work& work, Day day, bool serial) {
    const std::string latin = work.language == "eng" ? "ba" : "ca";
    return compact(day) + (serial ? "a" : "d") + std::to_string(work.year) + (serial ? "9999" : "    ") + "m  y0" +
           (work.language == "rus" ? "rus" : "kaz") + "y50      " + latin;
}

std::string extent(const Work& work) {
    if (work.pages == 0) return {};
    return std::to_string(work.pages) + (work.language == "kaz" ? " б." : work.language == "eng" ? " p." : " с.");
}

/// "Тихий Дон. Книга 2" → title proper and number of the part, which have subfields of their own.
std::pair<std::string, std::string> withoutPart(const std::string& title) {
    constexpr std::array<std::string_view, 7> words = {"Книга", "кітап", "Том", "том", "Часть", "бөлім", "Выпуск"};
    const std::size_t point = title.rfind(". ");
    if (point == std::string::npos) return {title, {}};
    std::string part = title.substr(point + 2);
    const bool numbered = std::ranges::any_of(part, [](char c) { return c >= '0' && c <= '9'; }) &&
                          std::ranges::any_of(words, [&](auto word) { return part.find(word) != part.npos; });
    if (!numbered) return {title, {}};
    return {title.substr(0, point), std::move(part)};
}

std::string responsibility(const Work& work) {
    if (work.authorSurname.empty()) return {};
    return work.authorGiven.empty() ? work.authorSurname : work.authorGiven + " " + work.authorSurname;
}

} // namespace

std::string initials(std::string_view given) {
    std::string text;
    while (!given.empty()) {
        const std::size_t end = std::min(given.find(' '), given.size());
        const std::string_view word = given.substr(0, end);
        given.remove_prefix(std::min(end + 1, given.size()));
        if (word.empty()) continue;
        const bool twoBytes = static_cast<unsigned char>(word[0]) >= 0x80; // Latin or Cyrillic, nothing else here
        if (!text.empty()) text += ' ';
        text += word.substr(0, twoBytes ? 2 : 1);
        text += '.';
    }
    return text;
}

catalogue::MarcRecord recordOf(const Work& work, const Cataloguing& cataloguing) {
    const bool serial = work.kind != "book";
    Writer record;
    record.control("001", cataloguing.controlNumber);
    record.field("010", "  ", {{'a', cataloguing.isbn}});
    record.field("100", "  ", {{'a', codedData(work, cataloguing.day, serial)}});
    record.field("101", work.translatedFrom.empty() ? "0 " : "1 ", {{'a', work.language}, {'c', work.translatedFrom}});
    record.field("102", "  ", {{'a', work.language == "kaz" ? "KZ" : ""}});
    if (serial) record.field("110", "  ", {{'a', work.kind == "newspaper" ? "ccz0xx0" : "afz0xx0"}});
    const auto [title, part] = withoutPart(work.title);
    record.field("200", "1 ", {{'a', title}, {'h', part}, {'e', work.subtitle}, {'f', responsibility(work)}});
    record.field("210", "  ",
                 {{'a', work.place}, {'c', work.publisher}, {'d', std::to_string(work.year) + (serial ? "-" : "")}});
    record.field("215", "  ", {{'a', extent(work)}});
    record.field("225", "1 ", {{'a', work.series}});
    for (const std::string& subject : work.subjects) record.field("606", "1 ", {{'a', subject}});
    if (work.localHistory) record.field("675", "  ", {{'a', "908(574.54)"}}); // area studies of the Kyzylorda region
    record.field("686", "  ", {{'a', work.bbk}, {'2', work.bbk.empty() ? "" : "rubbk"}});
    record.field("700", work.authorGiven.empty() ? " 0" : " 1",
                 {{'a', work.authorSurname}, {'b', initials(work.authorGiven)}, {'g', work.authorGiven}});
    record.field("801", " 0", {{'a', "KZ"}, {'b', "Kitapdar"}, {'c', compact(cataloguing.day)}, {'g', "rcr"}});
    for (const auto& holding : cataloguing.holdings) {
        record.field("899", "  ", {{'b', holding.place}, {'p', holding.inventoryNumber}});
    }
    return record.take(serial ? "     nas0 22      i 450 " : "     nam0 22      i 450 ");
}

} // namespace kitapdar::demo
