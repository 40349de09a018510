#include "core/catalogue/Fts5Text.h"

#include "core/catalogue/SearchText.h"

namespace kitapdar::catalogue {

namespace {

std::string_view columnOf(SearchField field) {
    switch (field) {
    case SearchField::Author:
        return "{author} : ";
    case SearchField::Title:
        return "{title} : ";
    case SearchField::Subject:
        return "{subject} : ";
    case SearchField::Any:
        break;
    }
    return {};
}

/// A string of FTS5: inside it only the quote means something.
std::string quoted(const std::vector<std::string>& tokens) {
    std::string text;
    for (const std::string& token : tokens) {
        text += text.empty() ? '"' : ' ';
        for (const char byte : token) text += byte == '"' ? std::string_view("\"\"") : std::string_view(&byte, 1);
    }
    return text + '"';
}

std::string inBrackets(const Match& match) {
    const bool single = match.kind == Match::Kind::Words || match.kind == Match::Kind::Everything;
    return single ? fts5Text(match) : '(' + fts5Text(match) + ')';
}

std::string joined(const Match& group, std::string_view between) {
    std::string text;
    for (const Match& child : group.children) {
        if (!text.empty()) text += between;
        text += inBrackets(child);
    }
    return text;
}

} // namespace

std::string fts5Text(const Match& match) {
    switch (match.kind) {
    case Match::Kind::Nothing:
        break;
    case Match::Kind::Everything:
        return quoted({std::string(kindMark)}) + '*';
    case Match::Kind::Words:
        return std::string(columnOf(match.field)) + quoted(match.tokens) + (match.open ? "*" : "");
    case Match::Kind::And:
        return joined(match, " AND ");
    case Match::Kind::Or:
        return joined(match, " OR ");
    case Match::Kind::Without:
        return joined(match, " NOT ");
    }
    return {};
}

} // namespace kitapdar::catalogue
