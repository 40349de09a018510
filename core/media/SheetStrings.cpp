#include "core/media/SheetStrings.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace kitapdar::media {

namespace {

constexpr std::string_view mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view stringsType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
constexpr std::string_view stringsContent =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/// A tag at `begin` of a text, "<" included: its name with the prefix, and where the tag ends.
struct Tag {
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos; // behind ">"
    std::string_view name;
    bool isClosed = false; // "<c/>"

    std::string_view local() const { return name.substr(name.find(':') + 1); } // npos + 1 is 0
    std::string_view prefix() const { return name.substr(0, name.size() - local().size()); }
};

/// The next tag that begins an element, from `at` on; `begin` npos: none.
Tag nextTag(std::string_view xml, std::size_t at) {
    for (at = xml.find('<', at); at != std::string_view::npos; at = xml.find('<', at + 1)) {
        const std::size_t nameEnd = xml.find_first_of(" \t\r\n/>", at + 1);
        const std::size_t end = xml.find('>', at);
        if (nameEnd == std::string_view::npos || end == std::string_view::npos) break;
        if (nameEnd > at + 1) return {at, end + 1, xml.substr(at + 1, nameEnd - at - 1), xml[end - 1] == '/'};
    }
    return {};
}

/// What stands in the first element of that local name; false when there is none.
bool inner(std::string_view xml, std::string_view local, std::string_view& found) {
    for (Tag tag = nextTag(xml, 0); tag.begin != std::string_view::npos; tag = nextTag(xml, tag.end)) {
        if (tag.local() != local) continue;
        if (tag.isClosed) {
            found = {};
            return true;
        }
        const std::string close = "</" + std::string(tag.name) + ">";
        const std::size_t end = xml.find(close, tag.end);
        if (end == std::string_view::npos) return false;
        found = xml.substr(tag.end, end - tag.end);
        return true;
    }
    return false;
}

/// Where the value of the attribute t stands in a tag; npos: it has none.
std::pair<std::size_t, std::size_t> typeIn(std::string_view tag) {
    for (std::size_t at = tag.find("t="); at != std::string_view::npos; at = tag.find("t=", at + 1)) {
        const bool isWord = at > 0 && (tag[at - 1] == ' ' || tag[at - 1] == '\n' || tag[at - 1] == '\t');
        if (!isWord || at + 3 >= tag.size()) continue;
        const std::size_t begin = at + 3;
        const std::size_t end = tag.find(tag[begin - 1], begin);
        if (end != std::string_view::npos) return {begin, end};
    }
    return {std::string_view::npos, std::string_view::npos};
}

/// The shared texts in the making.
struct Shared {
    std::int64_t next = 0; // number of the next one
    std::string items;
    std::set<std::string> prefixes; // of the elements in them, with their colons
};

/// What of a cell is moved, as the inside of a shared text; nothing of most cells.
std::optional<std::string> movedOf(std::string_view type, std::string_view content) {
    std::string_view text;
    std::string_view value;
    const bool hasFormula = inner(content, "f", text);
    const bool hasValue = inner(content, "v", value) && !value.empty();
    const auto plain = [](std::string_view of) { return "<t xml:space=\"preserve\">" + std::string(of) + "</t>"; };
    if (hasFormula && !hasValue) return plain(formulaWithoutValue);
    if (type == "e" && hasValue) return plain(value);
    if (type == "str" && !hasFormula && hasValue) return plain(value);
    if (type == "inlineStr" && !hasFormula && inner(content, "is", text)) return std::string(text);
    return std::nullopt;
}

/// The sheet with its texts moved to `shared`.
std::string moved(std::string_view xml, Shared& shared) {
    std::string made;
    std::size_t copied = 0;
    for (Tag tag = nextTag(xml, 0); tag.begin != std::string_view::npos; tag = nextTag(xml, tag.end)) {
        if (tag.local() != "c" || tag.isClosed) continue;
        const std::size_t close = xml.find("</" + std::string(tag.name) + ">", tag.end);
        if (close == std::string_view::npos) break;
        const std::string_view opening = xml.substr(tag.begin, tag.end - tag.begin);
        const auto [typeBegin, typeEnd] = typeIn(opening);
        const bool isTyped = typeBegin != std::string_view::npos;
        const auto text = movedOf(isTyped ? opening.substr(typeBegin, typeEnd - typeBegin) : std::string_view(),
                                  xml.substr(tag.end, close - tag.end));
        const std::string prefix(tag.prefix());
        tag.end = close;
        if (!text) continue;
        shared.prefixes.insert(prefix);
        shared.items.append("<si>").append(*text).append("</si>");
        made.append(xml.substr(copied, tag.begin - copied));
        if (isTyped)
            made.append(opening.substr(0, typeBegin)).append("s").append(opening.substr(typeEnd));
        else
            made.append(opening.substr(0, opening.size() - 1)).append(" t=\"s\">");
        made.append("<" + prefix + "v>" + std::to_string(shared.next++) + "</" + prefix + "v>");
        copied = close;
    }
    return made.append(xml.substr(copied));
}

std::int64_t itemsIn(std::string_view xml) {
    std::int64_t count = 0;
    for (Tag tag = nextTag(xml, 0); tag.begin != std::string_view::npos; tag = nextTag(xml, tag.end))
        count += tag.local() == "si" ? 1 : 0;
    return count;
}

/// Puts `text` before the last tag of the part.
void insertAtEnd(PackagePart& part, std::string_view text) {
    const std::size_t end = part.bytes.rfind("</");
    if (end != std::string::npos) part.bytes.insert(end, text);
}

PackagePart* endingIn(std::vector<PackagePart>& parts, std::string_view end) {
    const auto found = std::ranges::find_if(parts, [&](const PackagePart& part) { return part.name.ends_with(end); });
    return found == parts.end() ? nullptr : &*found;
}

/// A new part of shared texts beside the workbook, known by its relation and its type.
void addStrings(std::vector<PackagePart>& parts, const std::string& bytes) {
    constexpr std::string_view rels = "_rels/workbook.xml.rels";
    PackagePart* const relations = endingIn(parts, rels);
    PackagePart* const types = endingIn(parts, "[Content_Types].xml");
    if (!relations || !types) return;
    const std::string folder = relations->name.substr(0, relations->name.size() - rels.size());
    insertAtEnd(*relations,
                "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\" "
                "Id=\"sharedStringsOfCells\" Type=\"" +
                    std::string(stringsType) + "\" Target=\"sharedStrings.xml\"/>");
    insertAtEnd(*types,
                "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\" PartName=\"/" +
                    folder + "sharedStrings.xml\" ContentType=\"" + std::string(stringsContent) + "\"/>");
    parts.push_back({folder + "sharedStrings.xml", bytes});
}

} // namespace

void shareStrings(std::vector<PackagePart>& parts) {
    PackagePart* strings = endingIn(parts, "sharedStrings.xml");
    Shared shared;
    if (strings) shared.next = itemsIn(strings->bytes);
    const std::int64_t before = shared.next;
    for (PackagePart& part : parts) {
        if (part.name.find("worksheets/") == std::string::npos || !part.name.ends_with(".xml")) continue;
        part.bytes = moved(part.bytes, shared);
    }
    if (shared.next == before) return;
    std::string root = "<sst xmlns=\"" + std::string(mainSpace) + "\"";
    for (const std::string& prefix : shared.prefixes) {
        if (!prefix.empty())
            root += " xmlns:" + prefix.substr(0, prefix.size() - 1) + "=\"" + std::string(mainSpace) + "\"";
    }
    if (!strings) return addStrings(parts, root + ">" + shared.items + "</sst>");
    if (before == 0) {
        strings->bytes = root + ">" + shared.items + "</sst>";
        return;
    }
    // What is there keeps its own prefixes; those that come declare theirs.
    const std::string declared = "<si" + root.substr(std::string_view("<sst").size()) + ">";
    std::string items;
    for (std::size_t at = 0; at < shared.items.size();) {
        const std::size_t next = std::min(shared.items.find("<si>", at + 1), shared.items.size());
        items.append(declared).append(shared.items, at + 4, next - at - 4);
        at = next;
    }
    insertAtEnd(*strings, items);
}

} // namespace kitapdar::media
