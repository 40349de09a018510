#include "core/catalogue/search/index/MatchText.h"

namespace kitapdar::catalogue {

namespace {

std::string joined(const Match& group, std::string_view between, const MatchLanguage& language) {
    std::string text;
    for (const Match& child : group.children) {
        if (!text.empty()) text += between;
        const bool single = child.kind == Match::Kind::Words || child.kind == Match::Kind::Everything;
        text += single ? matchText(child, language) : '(' + matchText(child, language) + ')';
    }
    return text;
}

} // namespace

std::string matchText(const Match& match, const MatchLanguage& language) {
    switch (match.kind) {
    case Match::Kind::Nothing:
        break;
    case Match::Kind::Everything:
        return language.everything;
    case Match::Kind::Words:
        return language.words(match);
    case Match::Kind::And:
        return joined(match, language.both, language);
    case Match::Kind::Or:
        return joined(match, language.either, language);
    case Match::Kind::Without:
        return joined(match, language.without, language);
    }
    return {};
}

} // namespace kitapdar::catalogue
