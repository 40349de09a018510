#include "core/catalogue/search/index/Fts5Text.h"

#include "core/catalogue/search/index/DocumentText.h"
#include "core/catalogue/search/index/MatchText.h"

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
    case SearchField::Publisher:
        return "{publisher} : ";
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

std::string words(const Match& match) {
    return std::string(columnOf(match.field)) + quoted(match.tokens) + (match.open ? "*" : "");
}

} // namespace

std::string fts5Text(const Match& match) {
    return matchText(match, {" AND ", " OR ", " NOT ", quoted({std::string(kindMark)}) + '*', &words});
}

} // namespace kitapdar::catalogue
