#include "core/catalogue/TsQueryText.h"

#include "core/catalogue/SearchText.h"
#include "core/catalogue/TsLexeme.h"

namespace kitapdar::catalogue {

namespace {

std::string_view weightOf(SearchField field) {
    switch (field) {
    case SearchField::Title:
        return "A";
    case SearchField::Author:
        return "B";
    case SearchField::Subject:
        return "C";
    case SearchField::Any:
        break;
    }
    return {};
}

std::string lexeme(const std::string& token, bool open, std::string_view weight) {
    const bool listed = open && bytesOfLetters(token, longestBeginning) == token.size();
    std::string text = listed ? tsBeginning(token) : tsLexeme(token);
    if ((open && !listed) || !weight.empty()) text += ':';
    if (open && !listed) text += '*';
    return text.append(weight);
}

std::string words(const Match& match) {
    std::string text;
    for (std::size_t i = 0; i < match.tokens.size(); ++i) {
        if (i > 0) text += " <-> ";
        text += lexeme(match.tokens[i], match.open && i + 1 == match.tokens.size(), weightOf(match.field));
    }
    return text;
}

std::string inBrackets(const Match& match) {
    const bool single =
        match.kind == Match::Kind::Everything || (match.kind == Match::Kind::Words && match.tokens.size() == 1);
    return single ? tsQueryText(match) : '(' + tsQueryText(match) + ')';
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

std::string tsQueryText(const Match& match) {
    switch (match.kind) {
    case Match::Kind::Nothing:
        break;
    case Match::Kind::Everything:
        return tsBeginning(kindMark);
    case Match::Kind::Words:
        return words(match);
    case Match::Kind::And:
        return joined(match, " & ");
    case Match::Kind::Or:
        return joined(match, " | ");
    case Match::Kind::Without:
        return joined(match, " & !");
    }
    return {};
}

} // namespace kitapdar::catalogue
