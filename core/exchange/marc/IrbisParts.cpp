#include "core/exchange/marc/IrbisParts.h"

#include "core/exchange/marc/IrbisField.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace kitapdar::exchange {
namespace {

constexpr std::size_t starsOfEnd = 5;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // of a file that was put behind another

/// What stands before a field that begins a line.
enum class Before { Field, BlankLine, End };

struct Line {
    std::string tag;
    std::size_t offset = 0;
    Before before = Before::Field;
};

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Where the fields end in `text`, at whose end a damaged end line may stand: "****", " *****", "^d1960*****".
std::size_t endOfFields(std::string_view text, char lineEnd) {
    const auto end = text.find_last_not_of(blanks);
    if (end == std::string_view::npos) return 0;
    const auto begin = text.find_last_of(lineEnd, end);
    const auto lastLine = text.substr(begin == std::string_view::npos ? 0 : begin + 1);
    const auto said = trimmed(lastLine);
    if (said.size() > 1 && said.find_first_not_of('*') == std::string_view::npos) return text.size() - lastLine.size();
    const auto letters = said.find_last_not_of('*');
    // "^f******", a loan that is open, is no end line.
    if (letters != std::string_view::npos && said.size() - letters - 1 == starsOfEnd &&
        (letters == 0 || said[letters - 1] != '^'))
        return end + 1 - starsOfEnd;
    return text.size();
}

std::vector<Line> linesOf(std::string_view bytes, char lineEnd) {
    std::vector<Line> lines;
    bool isBehindBlankLine = false;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto found = bytes.find(lineEnd, at);
        const auto next = found == std::string_view::npos ? bytes.size() : found + 1;
        auto line = bytes.substr(at, next - at);
        const bool beginsFile = line.starts_with(byteOrderMark);
        if (beginsFile) line.remove_prefix(byteOrderMark.size());
        Line read{.tag = {}, .offset = at, .before = beginsFile ? Before::End : Before::Field};
        std::string_view content;
        if (splitIrbisField(line, read.tag, content)) {
            if (isBehindBlankLine && !beginsFile) read.before = Before::BlankLine;
            lines.push_back(std::move(read));
        }
        isBehindBlankLine = trimmed(line).empty();
        at = next;
    }
    return lines;
}

/// The fields of one kind of record that tell records apart.
struct Signs {
    std::span<const std::string_view> once; // a record has each at most once
    std::span<const std::string_view> what; // a record has at least one of them: what it is about
};

constexpr std::array<std::string_view, 3> onceInTitles{"200", "903", "920"};
constexpr std::array<std::string_view, 5> titles{"200", "461", "463", "922", "933"};
constexpr std::array<std::string_view, 6> onceInReaders{"010", "011", "012", "021", "030", "920"};
constexpr std::array<std::string_view, 2> readers{"010", "030"};

bool contains(std::span<const std::string_view> tags, std::string_view tag) {
    return std::ranges::find(tags, tag) != tags.end();
}

Signs signsOf(const std::vector<Line>& lines) {
    const auto has = [&](std::string_view tag) { return std::ranges::find(lines, tag, &Line::tag) != lines.end(); };
    const bool isTitle = std::ranges::any_of(titles, has);
    const bool isReader = has("030") || (has("010") && has("011"));
    return isReader && !isTitle ? Signs{onceInReaders, readers} : Signs{onceInTitles, titles};
}

std::map<std::string, int> counted(std::span<const Line> lines, const Signs& signs) {
    std::map<std::string, int> counts;
    for (const Line& line : lines) {
        if (contains(signs.once, line.tag)) ++counts[line.tag];
    }
    return counts;
}

using Cuts = std::vector<std::size_t>; // numbers of the lines that begin a record, without the first

/// Whether each part is a record of its own, and all of the same making.
bool areRecords(const std::vector<Line>& lines, const Cuts& cuts, const Signs& signs) {
    if (cuts.empty()) return false;
    std::optional<bool> hasWorksheet;
    std::size_t begin = 0;
    for (std::size_t part = 0; part <= cuts.size(); ++part) {
        const std::size_t end = part < cuts.size() ? cuts[part] : lines.size();
        const std::span<const Line> own(lines.data() + begin, end - begin);
        const auto counts = counted(own, signs);
        if (std::ranges::any_of(counts, [](const auto& each) { return each.second > 1; })) return false;
        if (std::ranges::none_of(own, [&](const Line& line) { return contains(signs.what, line.tag); })) return false;
        if (hasWorksheet && *hasWorksheet != counts.contains("920")) return false;
        hasWorksheet = counts.contains("920");
        begin = end;
    }
    return true;
}

/// The lines from the second on of which `isFirst` says so, by their numbers.
Cuts cutsWhere(const std::vector<Line>& lines, const std::function<bool(std::size_t)>& isFirst) {
    Cuts cuts;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (isFirst(i)) cuts.push_back(i);
    }
    return cuts;
}

/// The first tag behind those that are like that of line `from`.
std::string_view secondTag(const std::vector<Line>& lines, std::size_t from) {
    for (std::size_t i = from; i < lines.size(); ++i) {
        if (lines[i].tag != lines[from].tag) return lines[i].tag;
    }
    return {};
}

/// `isTold`: only a line between them shows that there are several.
std::optional<Cuts> certainCuts(const std::vector<Line>& lines, const Signs& signs, bool isTold) {
    const std::string_view first = lines.front().tag;
    const bool isOnce = contains(signs.once, first);
    const std::array<std::function<bool(std::size_t)>, 4> ways{
        [&](std::size_t i) { return lines[i].before == Before::End; },
        [&](std::size_t i) { return lines[i].before != Before::Field; },
        // Programs that write fields by their numbers begin again with a small one.
        [&](std::size_t i) {
            return std::pair(lines[i].tag.size(), lines[i].tag) < std::pair(lines[i - 1].tag.size(), lines[i - 1].tag);
        },
        // Records of one program begin alike.
        [&](std::size_t i) {
            return lines[i].tag == first &&
                   (isOnce || (lines[i - 1].tag != first && secondTag(lines, i) == secondTag(lines, 0)));
        }};
    constexpr std::size_t byLines = 2;
    for (const auto& way : std::span(ways).first(isTold ? byLines : ways.size())) {
        if (Cuts cuts = cutsWhere(lines, way); areRecords(lines, cuts, signs)) return cuts;
    }
    return std::nullopt;
}

/// All lines with the tag stand together, so that no record can end between them.
bool standTogether(const std::vector<Line>& lines, std::string_view tag) {
    bool isLast = false;
    bool isOver = false;
    for (const Line& line : lines) {
        if (line.tag == tag && isOver) return false;
        if (line.tag != tag && isLast) isOver = true;
        isLast = line.tag == tag;
    }
    return true;
}

} // namespace

IrbisParts irbisParts(std::string_view bytes, char lineEnd) {
    const IrbisParts one{IrbisJoint::None, {{bytes.size(), bytes.size()}}};
    auto lines = linesOf(bytes, lineEnd);
    if (lines.empty()) return one;
    const Signs signs = signsOf(lines);
    const auto counts = counted(lines, signs);
    std::vector<std::string_view> doubled;
    for (const auto& [tag, count] : counts) {
        if (count > 1) doubled.push_back(tag);
    }
    if (doubled.empty()) return one;
    IrbisParts answer = one;
    for (Line& line : lines) {
        if (endOfFields(bytes.substr(0, line.offset), lineEnd) < line.offset) line.before = Before::End;
    }
    // "#200: A, #200: B": a title that was written in two languages rather than a record of one field.
    const bool areTogether = doubled.size() == 1 && standTogether(lines, doubled.front());
    const auto cuts = certainCuts(lines, signs, areTogether);
    if (!cuts) {
        const bool isOneRecord = areTogether || (doubled.size() == 1 && counts.size() > 1);
        answer.joint = isOneRecord ? IrbisJoint::Doubled : IrbisJoint::Unclear;
        return answer;
    }
    answer.joint = IrbisJoint::Parted;
    answer.parts.clear();
    std::size_t begin = 0;
    for (const std::size_t cut : *cuts) {
        const auto part = bytes.substr(begin, lines[cut].offset - begin);
        answer.parts.push_back({part.size(), endOfFields(part, lineEnd)});
        begin = lines[cut].offset;
    }
    answer.parts.push_back({bytes.size() - begin, bytes.size() - begin});
    return answer;
}

} // namespace kitapdar::exchange
