// What a person typed into the search box, understood. Pure: no index, no database; any bytes give a query.
// The language is described in SearchIndex.h; AND binds tighter than OR, operators with nothing beside them count as
// nothing, and where nothing else was typed as words. Fields have names in English, Russian and Kazakh ("автор:",
// "тақырып:").
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

enum class SearchField { Any, Author, Title, Subject, Publisher };

struct QueryNode {
    enum class Kind {
        Words,     // `text`: one or more words, all in `field`
        Phrase,    // `text`: words one after the other
        Code,      // `text` with a digit in it: words, a standard number or shelf mark of a record, a number of a copy
        Whole,     // `text`, all that was typed, as such a number alone: "978 601 200 123 5", "И 345/2"
        Years,     // `from` to `to`, both included
        Language,  // `text`: ISO 639-2
        Isbn,      // `text` as typed: ISBN or ISSN
        Inventory, // `text` as typed: inventory number or barcode
        And,
        Or,
        Not, // of its one child
    };

    Kind kind = Kind::Words;
    SearchField field = SearchField::Any;
    std::string text;
    bool open = false; // the last word is only the beginning of one
    int from = 0;
    int to = 0;
    std::vector<QueryNode> children; // And, Or: two or more

    friend bool operator==(const QueryNode&, const QueryNode&) = default;
};

/// Years a query can speak of.
inline constexpr int firstYear = 0;
inline constexpr int lastYear = 2199;

/// nullopt when nothing searchable was typed. Input past 1,000 bytes, 40 words or 10 nested brackets is left out.
std::optional<QueryNode> parseQuery(std::string_view text);
/// Blanks and quotes alone: as if nothing were typed yet.
bool asksForNothing(std::string_view text);

/// The query with its words in titles only; nullopt when it has more than words of no field.
std::optional<QueryNode> inTitle(const QueryNode& query);

/// One line that shows how a query was understood: `(and абай* (not title:"жолы"))`. For tests and diagnostics.
std::string describe(const QueryNode& node);

} // namespace kitapdar::catalogue
