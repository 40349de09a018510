// What an index is asked: a tree of words that engines render in languages of their own (Fts5Text.h, TsQueryText.h).
// Only tokens that core/text made get in. Private to core/catalogue.
#pragma once

#include "core/catalogue/search/query/Query.h"

#include <string>
#include <vector>

namespace kitapdar::catalogue {

struct Match {
    enum class Kind {
        Nothing,
        Everything,
        Words,   // `tokens` one after the other in one column of `field`: a single word, or a phrase
        And,     // of two or more
        Or,      // of two or more
        Without, // the first child but not the second; the first may be Everything
    };

    Kind kind = Kind::Nothing;
    SearchField field = SearchField::Any;
    std::vector<std::string> tokens; // none of them empty
    bool open = false;               // the last token is only the beginning of one
    std::vector<Match> children;     // but in Without never Nothing or Everything

    friend bool operator==(const Match&, const Match&) = default;

    static Match nothing() { return {}; }
    static Match everything();
    static Match word(std::string token, bool open = false, SearchField field = SearchField::Any);
    /// No token at all is in no record.
    static Match phrase(std::vector<std::string> tokens, bool open = false, SearchField field = SearchField::Any);
};

// What is known to be nothing or everything is left out at once.
Match both(Match a, Match b);
Match either(Match a, Match b);
Match without(Match a, Match b);

} // namespace kitapdar::catalogue
