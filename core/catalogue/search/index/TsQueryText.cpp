#include "core/catalogue/search/index/TsQueryText.h"

#include "core/catalogue/search/index/DocumentText.h"
#include "core/catalogue/search/index/MatchText.h"
#include "core/catalogue/search/index/TsLexeme.h"

namespace kitapdar::catalogue {

namespace {

std::string lexeme(const std::string& token, bool open, SearchField field) {
    if (field != SearchField::Any) return tsInField(field, token) + (open ? ":*" : "");
    if (!open) return tsLexeme(token);
    const bool listed = bytesOfLetters(token, longestBeginning) == token.size();
    return listed ? tsBeginning(token) : tsLexeme(token) + ":*";
}

std::string words(const Match& match) {
    std::string text;
    for (std::size_t i = 0; i < match.tokens.size(); ++i) {
        if (i > 0) text += " <-> ";
        text += lexeme(match.tokens[i], match.open && i + 1 == match.tokens.size(), match.field);
    }
    return match.tokens.size() > 1 ? '(' + text + ')' : text; // "not" binds closer
}

} // namespace

std::string tsQueryText(const Match& match) {
    return matchText(match, {" & ", " | ", " & !", tsBeginning(kindMark), &words});
}

} // namespace kitapdar::catalogue
