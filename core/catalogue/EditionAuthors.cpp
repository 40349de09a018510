#include "core/catalogue/EditionAuthors.h"

#include "core/catalogue/EditionHash.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace kitapdar::catalogue {

namespace {

std::size_t firstLetter(std::string_view word) {
    std::size_t size = word.empty() ? 0 : 1;
    while (size < word.size() && (static_cast<unsigned char>(word[size]) & 0xC0U) == 0x80U) ++size;
    return size;
}

std::string together(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
    return text;
}

/// Of a name that is written out; 0 of an initial, and of a short form that ends with a stop ("Вл."). Мұхтар and Мухтар
/// are one name.
Edition::Hash nameOf(const std::string& word, std::string_view names) {
    constexpr std::size_t shortest = 4; // bytes: two letters of Cyrillic
    if (firstLetter(word) == word.size()) return 0;
    const auto stop = names.find('.');
    const bool cut = word.size() <= shortest && stop != std::string_view::npos && stop > 0;
    return cut ? 0 : editionHash(text::skeletonText(word));
}

/// `names`: of the person, in the order in which they stand behind the surname.
Edition::Author personOf(std::string_view surname, std::string_view names) {
    Edition::Author author;
    const auto words = text::words(names);
    const std::string family = together(text::words(surname));
    if (words.empty()) {
        author.heading = editionHash(family);
        return author;
    }
    author.heading = editionHash(family + " " + words[0].substr(0, firstLetter(words[0])));
    author.name = nameOf(words[0], names);
    if (words.size() < 2) return author;
    author.secondLetter = editionHash(words[1].substr(0, firstLetter(words[1])));
    author.secondName = nameOf(words[1], names);
    return author;
}

Edition::Author authorOf(const std::string& heading) {
    const auto comma = heading.find(',');
    if (comma == std::string::npos || text::words(heading).size() < 2) {
        Edition::Author body;
        body.heading = editionHash(together(text::words(heading)));
        return body;
    }
    return personOf(std::string_view(heading).substr(0, comma), std::string_view(heading).substr(comma + 1));
}

/// The person of a field with all that it says of the names and of the year of birth.
Edition::Author personIn(const MarcField& field, bool marc21) {
    const std::string heading = plain(field.value('a'));
    auto end = heading.find(',');
    if (end == std::string::npos && marc21 && field.indicator1 == '1') end = heading.find(' ');
    const std::string surname = heading.substr(0, end);
    std::string names = end == std::string::npos ? std::string() : heading.substr(end + 1);
    for (const char code : marc21 ? std::string_view("q") : std::string_view("gb")) {
        if (field.value(code).empty()) continue;
        names = field.value(code);
        break;
    }
    Edition::Author person = personOf(surname, names);
    if (const auto born = yearIn(field.value(marc21 ? 'd' : 'f'))) person.born = editionHash(std::to_string(*born));
    return person;
}

} // namespace

std::vector<Edition::Author> editionAuthors(const MarcRecord& record, const RecordFields& fields, bool marc21,
                                            std::size_t most) {
    std::vector<Edition::Author> named;
    for (const MarcField& field : record.fields) {
        const bool isPerson =
            marc21 ? field.tag == "100" || field.tag == "700" : field.tag == "700" || field.tag == "701";
        if (isPerson) named.push_back(personIn(field, marc21));
    }
    std::vector<Edition::Author> authors;
    for (const std::string& heading : fields.authors) {
        if (authors.size() >= most) break;
        Edition::Author author = authorOf(heading);
        if (author.heading == 0) continue;
        const auto found = std::ranges::find(named, author.heading, &Edition::Author::heading);
        if (found != named.end()) {
            author = *found;
            named.erase(found);
        }
        authors.push_back(author);
    }
    return authors;
}

} // namespace kitapdar::catalogue
