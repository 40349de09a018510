// Edition: what tells one edition from another, as far as a record says it. Folded, so that two cataloguers' spellings
// agree, and small, so that those of a whole file fit into memory.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/RecordFields.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

/// What is compared of two records.
enum class EditionPart {
    Kind,
    Material, // type of the leader and of the carrier: a score is no recording
    Title,    // title proper
    Part,     // numbers and titles of parts, of volumes, of issues
    Subtitle,
    SubtitleNumbers, // "7" of "for class 7"
    WorkTitle,       // uniform title
    Author,
    Responsibility, // as on the title page
    Statement,      // edition statement
    StatementNumbers,
    Publisher,
    Year,
    Date, // what the date of the imprint says beside the year
    Language,
    Extent, // the largest number of it: pages
    SeriesNumber,
    Host,        // what an article stands in
    HostPart,    // issue and pages
    Scale,       // of a map
    Purpose,     // textbook, teacher's book, workbook …; a book that says nothing is a textbook
    Form,        // print, braille, audio, electronic; what says nothing is print
    Description, // everything that the record says of the edition, byte by byte
    Isbn,
    Number, // ISSN, ISMN, EAN, publisher's and national numbers
};
inline constexpr std::size_t editionHashes = 23; // the parts before Isbn have one hash each

/// Stable codes for reports and error files: "subtitle_numbers" …
std::string_view code(EditionPart part);
std::optional<EditionPart> editionPartFromCode(std::string_view code);

struct Edition {
    using Hash = std::uint32_t; // of folded words; 0: the record does not say

    /// A number that is given to one edition only.
    enum class Sort : std::uint8_t { Issn, Ean, Publisher, National, Union, WrongIsbn };
    struct Number {
        Sort sort = Sort::Issn;
        Hash value = 0;
        friend auto operator<=>(const Number&, const Number&) = default;
    };

    /// One record has the names in full, another one initials.
    struct Author {
        Hash heading = 0; // surname and first letter of the name; of a body all words
        Hash name = 0;    // the first name; 0: an initial
        Hash secondLetter = 0;
        Hash secondName = 0;
        Hash born = 0; // the year
        friend bool operator==(const Author&, const Author&) = default;
    };

    std::array<Hash, editionHashes> hashes{};
    std::vector<Author> authors;      // all of them; the heading of the first is the hash of EditionPart::Author
    std::vector<std::uint64_t> isbns; // those whose check digit is right, ascending
    std::vector<Number> numbers;      // ascending

    Hash operator[](EditionPart part) const { return hashes[static_cast<std::size_t>(part)]; }
    Hash& operator[](EditionPart part) { return hashes[static_cast<std::size_t>(part)]; }
};

/// Pure.
Edition editionOf(const MarcRecord& record, MarcFormat format, const RecordFields& fields);

/// Fingerprints sort by title, part and host first, then by author, then by year, then by all the rest: editions that
/// may be the same lie beside one another. Equal fingerprints are the same edition.
inline constexpr std::size_t fingerprintSize = 25;
inline constexpr std::size_t titlePrefix = 8;   // bytes: title, part, host and its part
inline constexpr std::size_t authorPrefix = 14; // and author and year
std::string fingerprintOf(const Edition& edition);
/// Whether a stored fingerprint was made as this program makes them, so that it may be compared with others.
bool isPresentForm(std::string_view fingerprint);

} // namespace kitapdar::catalogue
