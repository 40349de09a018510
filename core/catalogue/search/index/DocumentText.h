// What the search index holds of one record: words folded by core/text, parted by blanks.
//
// Skeletons are plain; all other tokens begin with a mark that no word has, so they never meet a word of a query:
//   ·абай   an exact word of title or authors      £kaz   language      ¤book   kind
//   ¥1994   year                                   ¢199   decade        §0015220x   ISBN or ISSN, see standardNumber()
//   ¦a82    class mark, author mark, or both       ·c＋＋   a word with signs, see signedWords()
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

inline constexpr std::string_view exactMark = "·";
inline constexpr std::string_view languageMark = "£";
inline constexpr std::string_view kindMark = "¤"; // every record has a kind: the mark alone begins a word of each
inline constexpr std::string_view yearMark = "¥";
inline constexpr std::string_view decadeMark = "¢";
inline constexpr std::string_view numberMark = "§";
inline constexpr std::string_view setMark = "¶"; // the control number of the record of a set
inline constexpr std::string_view shelfMark = "¦";
inline constexpr std::string_view volumeMark = "¬"; // that of the set a volume belongs to
inline constexpr std::string_view linkMark = "¯";   // that of another record an article is linked to

/// Texts of a record that can be searched, as they are written; several values of one kind parted by line ends.
struct DocumentSource {
    std::string_view title;
    std::string_view subtitle;
    std::string_view otherTitles; // uniform, parallel, of works inside
    std::string_view authors;
    std::string_view names; // of all who are named, in full
    std::string_view responsibility;
    std::string_view subjects;
    std::string_view place;
    std::string_view publisher;
    std::string_view series;
    std::string_view host; // what an article stands in
    std::string_view notes;
    std::string_view numbers;    // as text::standardNumber() writes them
    std::string_view classMark;  // "84(5Қаз)7"
    std::string_view authorMark; // "Ә 82"
    std::string_view setNumber;
    std::string_view numberAsSet;
    std::string_view links;
    std::string_view language;
    std::string_view kind;
    std::optional<int> year;
};

struct DocumentText {
    std::string title;
    std::string author;
    std::string subject;
    std::string publisher;
    std::string other;
    std::string exact;
    std::string facet;

    friend bool operator==(const DocumentText&, const DocumentText&) = default;
};

/// At most the first 1,500 words of a record, and at most 250 that begin with the same letter. What is read apart from
/// its word ("univers" of "l'univers", "и" for "&") stands at the end of its column, so that no phrase is torn. Any
/// thread.
DocumentText documentText(const DocumentSource& source);

/// A word as the index holds it. Characters at which an engine would split a word are replaced or dropped, and a word
/// that is longer than an engine takes is cut. Also for the words of queries.
std::string searchToken(std::string_view word);
std::string exactToken(std::string_view word);
/// Of a language or a kind.
std::string codeToken(std::string_view mark, std::string_view code);
std::string numberToken(std::string_view standardNumber);
/// Of a class or author mark, however it is spaced and punctuated; "" when it has neither letter nor digit.
std::string shelfToken(std::string_view written);
std::string yearToken(int year);
std::string decadeToken(int year);

/// The token with this mark in a column of tokens; "" when there is none.
std::string_view tokenMarked(std::string_view mark, std::string_view column);

/// Exact words of a text without differences that people do not see as such: ё is е, apostrophes are dropped.
std::string withoutLooseLetters(std::string word);

} // namespace kitapdar::catalogue
