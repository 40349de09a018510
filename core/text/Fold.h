// Search folding of Kazakh and Russian in every script they were written in: Cyrillic, Latin (2021, 2018, BGN, GOST
// 7.79 and plain ASCII), the Latin of 1929–1940 and Arabic.
//
// Two levels go into a search index. *Exact* words are NFC and lower-cased, nothing more. A *skeleton* keeps only what
// all spellings of one word share: а/ә, о/ө, у/ұ/ү and и/й/і/ы fall together, soft signs and doubled letters go. Words
// that differ only there (ұл/үл, қыс/кіс) become equal: good for finding, so never use a skeleton for sorting, for
// recognising duplicates or as a unique key.
//
// Text is UTF-8; bytes that are not UTF-8 separate words and never fail. Every function is pure: any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::text {

/// Exact words in their order. Words part at everything but letters, digits and inner apostrophes; the apostrophe signs
/// become U+0027, those at the end of a word go. Stress marks, soft hyphens, Arabic vowel signs and invisible
/// characters are dropped; й and ё stay letters of their own.
std::vector<std::string> words(std::string_view text);

/// One skeleton per word of words(); a word that leaves nothing ("ъ") has none. Once a word shows the Latin of
/// 1929–1940 (ь ƣ ꞑ ɵ ʙ ə among Latin letters) the whole text is read so. Letters outside the tables stay.
std::vector<std::string> skeleton(std::string_view text);

/// words() and skeleton() joined by one space: what goes into a search index.
std::string exactText(std::string_view text);
std::string skeletonText(std::string_view text);

/// What bears its name in signs that are no letters: "C++", "C#", "A+", ".NET".
struct SignedWords {
    /// Each in small letters, those that look alike as Latin ones (С++ is C++), its signs as wide ones: "c＋＋",
    /// "．net". Signs between two words bear nothing: "a+b".
    std::vector<std::string> words;
    std::string rest; // the text without them
};
SignedWords signedWords(std::string_view text);

/// A word cut where letters and digits meet: "84kaz7" is "84", "kaz", "7". One part when they never do.
std::vector<std::string> lettersAndDigits(std::string_view word);

/// The forms under which one skeleton word of a query is looked for, itself first, without repetitions; 16 at most.
/// `j` after a vowel may be й (GOST 7.79 "Abaj"), a final п or қ/к voices before a suffix (кітап, кітабы), and Latin
/// "ts" is either ц or тс. A title's skeleton is never widened so.
std::vector<std::string> queryVariants(std::string_view skeletonWord);

} // namespace kitapdar::text
