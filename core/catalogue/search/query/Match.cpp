#include "core/catalogue/search/query/Match.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kitapdar::catalogue {

namespace {

/// Groups of one kind lie flat: the deeper a query, the sooner an engine refuses it.
void add(Match& group, Match part) {
    if (part.kind == group.kind) {
        std::ranges::move(part.children, std::back_inserter(group.children));
    } else {
        group.children.push_back(std::move(part));
    }
}

Match grouped(Match::Kind kind, Match a, Match b) {
    Match group;
    group.kind = kind;
    add(group, std::move(a));
    add(group, std::move(b));
    return group;
}

} // namespace

Match Match::everything() {
    Match match;
    match.kind = Kind::Everything;
    return match;
}

Match Match::word(std::string token, bool open, SearchField field) {
    std::vector<std::string> tokens;
    if (!token.empty()) tokens.push_back(std::move(token));
    return phrase(std::move(tokens), open, field);
}

Match Match::phrase(std::vector<std::string> tokens, bool open, SearchField field) {
    if (tokens.empty()) return nothing();
    Match match;
    match.kind = Kind::Words;
    match.field = field;
    match.tokens = std::move(tokens);
    match.open = open;
    return match;
}

Match both(Match a, Match b) {
    if (a.kind == Match::Kind::Nothing || b.kind == Match::Kind::Everything) return a;
    if (b.kind == Match::Kind::Nothing || a.kind == Match::Kind::Everything) return b;
    return grouped(Match::Kind::And, std::move(a), std::move(b));
}

Match either(Match a, Match b) {
    if (a.kind == Match::Kind::Everything || b.kind == Match::Kind::Nothing) return a;
    if (b.kind == Match::Kind::Everything || a.kind == Match::Kind::Nothing) return b;
    return grouped(Match::Kind::Or, std::move(a), std::move(b));
}

Match without(Match a, Match b) {
    if (a.kind == Match::Kind::Nothing || b.kind == Match::Kind::Nothing) return a;
    if (b.kind == Match::Kind::Everything) return Match::nothing();
    Match match;
    match.kind = Match::Kind::Without;
    match.children.push_back(std::move(a));
    match.children.push_back(std::move(b));
    return match;
}

} // namespace kitapdar::catalogue
