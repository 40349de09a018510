// Small readings of values that all dialects share. Private to the room.
#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace kitapdar::catalogue {

/// Without blanks at the ends, with runs of blanks and line ends as one blank, and without the control characters that
/// enclose an article for sorting (U+0088, U+0089, U+0098, U+009C).
std::string plain(std::string_view text);

/// plain(), without ISBD punctuation at the end: " /", " :", " ;", " =", ",", and a full stop that ends no
/// abbreviation.
std::string withoutIsbd(std::string_view text);

/// plain(), without ISBD punctuation at the end but with its full stop: places are often abbreviated ("М.", "СПб.").
std::string withoutMarks(std::string_view text);

/// "Мұхтар Омарханұлы" and "М.О." → "М. О."; "Жан-Поль" → "Ж.-П."; particles in lower case are left out.
std::string initials(std::string_view names);

/// Heading of a person: "Әуезов", "Мұхтар Омарханұлы" → "Әуезов, М. О.".
std::string personHeading(std::string_view surname, std::string_view names);

/// First four digits that are a year of print, 1400…2100.
std::optional<int> yearIn(std::string_view text);

/// ISO 639-2 of the usual writings ("rus", "рус", "ru"); "" for undetermined codes and anything else.
std::string languageCode(std::string_view text);

/// 20161201, 2016-12-01, 01.12.2016, 01/12/2016.
std::optional<Day> dayIn(std::string_view text);

/// "1500 тг." → 1500.00 and "KZT"; "-100" and "(100)" are no prices.
std::pair<std::optional<Money>, std::string> priceIn(std::string_view text);

/// Thirteen digits, or plain text when it is no ISBN.
std::string isbnOrText(std::string_view text);

/// A list of what is not empty, each value once, in the order in which they came. Adding takes the same time however
/// long the list is.
class OnceList {
public:
    void add(std::string text);
    /// Only when nothing is in it yet.
    void addIfFirst(std::string text) {
        if (m_list.empty()) add(std::move(text));
    }
    std::vector<std::string> take() { return std::move(m_list); }

private:
    std::vector<std::string> m_list;
    std::unordered_set<std::string> m_known;
};

/// What stands behind an article that control characters enclose for sorting (U+0098 and U+009C, or U+0088 and U+0089);
/// nullopt when the text does not begin with one.
std::optional<std::string> withoutMarkedArticle(std::string_view text);

/// The not empty parts with the separator between them.
std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// The mark names the Kyzylorda region: BBK area sign (5Қаз-4Қыз) in either spelling, UDC 574.54.
bool isRegional(std::string_view classMark);

} // namespace kitapdar::catalogue
