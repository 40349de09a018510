#include "core/catalogue/Edition.h"

#include "core/catalogue/EditionAuthors.h"
#include "core/catalogue/EditionHash.h"
#include "core/catalogue/EditionMatch.h"
#include "core/catalogue/EditionWords.h"
#include "core/catalogue/fields/DescriptionSource.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/text/Fold.h"
#include "core/text/Isbn.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <span>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t mostNumbers = 50; // of one sort; a record with more is a list of books, not an edition
constexpr std::size_t mostAuthors = 10;
constexpr unsigned char fingerprintForm = 3; // the last byte: hashes of another form never equal these

using Hash = Edition::Hash;
using Words = std::vector<std::string>;
using WordList = std::span<const std::string_view>;

// Words that one cataloguer writes and another leaves out.
constexpr std::string_view publisherWords[] = {
    "издательство", "издат",      "изд",       "во",   "издательский", "дом",   "баспасы", "баспа", "баспаханасы",
    "publishing",   "publishers", "publisher", "publ", "press",        "house", "books",   "co",    "ltd",
    "inc",          "llc",        "ооо",       "зао",  "ао",           "оао",   "тоо",     "жшс",   "ақ"};
constexpr std::string_view placeWords[] = {"с", "стр", "б",   "бет", "p",     "pp", "pages", "n",   "no", "вып",
                                           "т", "том", "vol", "v",   "issue", "г",  "год",   "жыл", "ж",  "номер"};
constexpr std::string_view dateWords[] = {"c", "cop", "p", "г", "ж", "год", "жыл", "i", "e"};

std::string joinedWords(const Words& words) {
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
    return text;
}

bool isNumber(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

void dropWords(Words& words, WordList noise) {
    std::erase_if(words, [&](const std::string& word) { return std::ranges::find(noise, word) != noise.end(); });
}

/// C, C++ and C# are three titles.
Hash hashOfText(std::string_view text) {
    Words words = text::words(text);
    for (std::string& word : text::signedWords(text).words) words.push_back(std::move(word));
    return editionHash(joinedWords(words));
}

Hash hashOfNumbers(const Words& words) { return editionHash(joinedWords(numbersIn(words))); }

/// Parts in their order, those that say the same once.
class Parts {
public:
    void add(std::string_view text) {
        std::string part = partOf(text);
        if (part.empty() || std::ranges::find(m_parts, part) != m_parts.end() || m_parts.size() >= mostNumbers) return;
        m_parts.push_back(std::move(part));
    }
    Hash hash() const { return editionHash(joinedWords(m_parts)); }

private:
    Words m_parts;
};

/// The subfields of a code in all fields of a tag.
template <class Use>
void eachValue(const MarcRecord& record, std::string_view tag, std::string_view codes, Use use) {
    for (const MarcField& field : record.fields) {
        if (field.tag != tag) continue;
        for (const MarcSubfield& subfield : field.subfields) {
            if (codes.find(subfield.code) != std::string_view::npos && !subfield.value.empty()) use(subfield.value);
        }
    }
}

std::string textOf(const MarcRecord& record, std::string_view tag, std::string_view codes) {
    std::string text;
    eachValue(record, tag, codes,
              [&](const std::string& value) { text.append(text.empty() ? "" : " ").append(value); });
    return text;
}

/// The subfields of a link of UNIMARC to a whole: its own ones, or those of the field 200 embedded in it.
std::string textOfWhole(const MarcRecord& record, std::string_view tag, std::string_view codes) {
    std::string text;
    for (const MarcField* whole : record.all(tag)) {
        bool inTitle = true;
        bool embedded = false;
        for (const MarcSubfield& subfield : whole->subfields) {
            if (subfield.code == '1') {
                embedded = true;
                inTitle = subfield.value.starts_with("200");
                continue;
            }
            if (!inTitle || codes.find(subfield.code) == std::string_view::npos) continue;
            if (embedded && subfield.code == 'd') continue; // a parallel title
            text.append(text.empty() ? "" : " ").append(subfield.value);
        }
    }
    return text;
}

std::string firstText(const MarcRecord& record, std::initializer_list<std::pair<const char*, const char*>> places) {
    for (const auto& [tag, codes] : places) {
        if (std::string text = textOf(record, tag, codes); !text.empty()) return text;
    }
    return {};
}

Hash publisherOf(std::string_view publisher) {
    const Words all = text::words(publisher);
    Words words = all;
    dropWords(words, publisherWords);
    return editionHash(joinedWords(words.empty() ? all : words));
}

/// "1-е изд." says what is so without it, but not of a second edition.
void readStatement(std::string_view statement, Edition& edition) {
    const Words words = text::words(statement);
    edition[EditionPart::StatementNumbers] = hashOfNumbers(words);
    if (edition[EditionPart::StatementNumbers] == editionHash("1")) return;
    edition[EditionPart::Statement] = editionHash(joinedWords(words));
}

Hash dateOf(std::string_view date, std::optional<int> year) {
    Words words = text::words(date);
    const std::string said = year ? std::to_string(*year) : std::string();
    dropWords(words, dateWords);
    std::erase_if(words, [&](const std::string& word) { return word.find(said) != std::string::npos; });
    return year ? editionHash(joinedWords(words)) : 0;
}

/// "xii, 384 p." → 384.
Hash extentOf(std::string_view extent) {
    std::int64_t largest = 0;
    for (std::size_t at = 0; at < extent.size();) {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(extent.data() + at, extent.data() + extent.size(), number);
        if (error == std::errc()) largest = std::max(largest, number < 0 ? -number : number);
        at = std::max<std::size_t>(static_cast<std::size_t>(end - extent.data()), at + 1);
    }
    return largest > 0 ? editionHash(std::to_string(largest)) : 0;
}

Hash hostPartOf(const HostParts& host, std::string_view more) {
    Words words;
    for (const std::string_view text : {std::string_view(host.volume), std::string_view(host.issue),
                                        std::string_view(host.pages), std::string_view(host.other), more}) {
        for (std::string& word : text::words(text)) words.push_back(std::move(word));
    }
    dropWords(words, placeWords);
    return editionHash(joinedWords(words));
}

// ------------------------------------------------------------------------------------------------------------ numbers

void addNumber(Edition& edition, Edition::Sort sort, std::string_view text) {
    std::string digits; // letters and digits; hyphens and blanks are written and left out
    for (const char c : text.substr(0, std::min(text.find(" ("), text.size()))) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U) digits += c;
        if (c >= 'A' && c <= 'Z') digits += static_cast<char>(c - 'A' + 'a');
    }
    if (digits.size() < 4 || edition.numbers.size() >= mostNumbers) return;
    edition.numbers.push_back({sort, editionHash(digits)});
}

void readNumbers(const MarcRecord& record, bool marc21, Edition& edition) {
    using Sort = Edition::Sort;
    const auto all = [&](std::string_view tag, Sort sort) {
        eachValue(record, tag, "a", [&](const std::string& value) { addNumber(edition, sort, value); });
    };
    if (marc21) {
        all("022", Sort::Issn);
        all("024", Sort::Ean);
        all("028", Sort::Publisher);
        all("010", Sort::National);
        eachValue(record, "035", "a", [&](const std::string& value) {
            if (value.starts_with("(OCoLC)")) addNumber(edition, Sort::Union, value);
        });
    } else {
        all("011", Sort::Issn);
        all("013", Sort::Ean);
        all("071", Sort::Publisher);
    }
    std::ranges::sort(edition.numbers);
}

/// A wrong check digit proves less: books are printed with the same wrong number, and people mistype.
void readIsbns(const RecordFields& fields, Edition& edition) {
    for (const std::string& each : fields.isbns) {
        if (edition.isbns.size() >= mostNumbers) break;
        const auto isbn = text::parseIsbn(each);
        std::uint64_t number = 0;
        if (isbn) std::from_chars(isbn->digits.data(), isbn->digits.data() + isbn->digits.size(), number);
        if (number != 0) edition.isbns.push_back(number);
        if (!isbn && isbn.error() == text::IsbnProblem::CheckDigit) addNumber(edition, Edition::Sort::WrongIsbn, each);
    }
    std::ranges::sort(edition.isbns);
}

// -------------------------------------------------------------------------------------------------------- description

/// All that describes, byte by byte: neither numbers nor holdings, nor who catalogued it when.
Hash descriptionOf(const MarcRecord& record, bool marc21) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES_MIN);
    const auto add = [&](std::string_view bytes) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    };
    const std::string_view first = marc21 ? "100" : "200";
    bool any = false;
    for (const MarcField& field : record.fields) {
        if (field.tag.size() != 3 || field.tag < first || field.tag >= "800") continue;
        any = true;
        add(field.tag);
        add(field.data);
        for (const MarcSubfield& subfield : field.subfields) {
            const char code[] = {'\x1f', subfield.code};
            add({code, sizeof code});
            add(subfield.value);
        }
    }
    unsigned char out[crypto_generichash_BYTES_MIN];
    crypto_generichash_final(&state, out, sizeof out);
    return any ? editionHash({reinterpret_cast<const char*>(out), sizeof out}) : 0;
}

struct Carrier {
    std::string_view word;    // how one that is named begins, folded
    std::string_view letters; // of the leader; the first one stands for all
};
constexpr Carrier carriers[] = {
    {"нот", "cd"},  {"notated", "cd"},      {"звукозапис", "ji"}, {"дыбыс", "ji"},     {"sound", "ji"},
    {"карт", "ef"}, {"cartographic", "ef"}, {"видеозапис", "g"},  {"бейнежазба", "g"}, {"videorecording", "g"},
};

/// The letter of the leader that tells what it is, the same for both families; IRBIS has none. "[ноты]" behind the
/// title says it of records that have the letter of a text.
char materialOf(const MarcRecord& record, bool marc21) {
    char type = record.leaderAt(6);
    if (!marc21) type = type == 'l' ? 'm' : type == 'b' ? 't' : type;
    for (const std::string& word : text::words(marc21 ? textOf(record, "245", "h") : textOf(record, "200", "b"))) {
        for (const Carrier& carrier : carriers) {
            if (!word.starts_with(carrier.word)) continue;
            return carrier.letters.find(type) == std::string_view::npos ? carrier.letters.front() : type;
        }
    }
    return type;
}

void readParts(const MarcRecord& record, MarcFormat format, const RecordFields& fields, Edition& edition) {
    Parts parts;
    parts.add(fields.partNumber);
    parts.add(fields.partTitle);
    const auto all = [&](std::string_view tag, std::string_view codes) {
        eachValue(record, tag, codes, [&](const std::string& value) { parts.add(value); });
    };
    // A cataloguer who has no subfield for the volume tells it at the end of another title: "Report … v. 2".
    eachValue(record, format == MarcFormat::Marc21 ? "246" : "517", "a",
              [&](const std::string& value) { parts.add(volumeInExtent(value)); });
    if (format == MarcFormat::Marc21) {
        all("245", "npfgks");
    } else {
        all("200", "hiv");
        if (fields.kind != "article") {
            const bool irbis = format == MarcFormat::Irbis; // ^h and ^i of IRBIS are not of the whole
            for (const char* tag : {"461", "462"}) {
                for (const char* code : {"v", "h", "i"}) {
                    if (!irbis || *code == 'v') parts.add(textOfWhole(record, tag, code));
                }
            }
        }
        if (format == MarcFormat::Irbis) {
            all("923", "hikl");
            for (const char* tag : {"935", "936"}) { // volume and number of an issue
                for (const MarcField* field : record.all(tag)) parts.add(field->data);
            }
        }
    }
    if (fields.kind != "article") {
        eachValue(record, format == MarcFormat::Marc21 ? "300" : "215", "a",
                  [&](const std::string& value) { parts.add(volumeInExtent(value)); });
    }
    edition[EditionPart::Part] = parts.hash();
}

/// Number, part, pages and date of the whole are of one meaning in subfields of a link and of the fields embedded in
/// it.
Hash partOfUnimarcHost(const MarcRecord& record, HostParts host) {
    host.volume.clear();
    host.issue.clear();
    std::string date;
    for (const char* tag : {"461", "462", "463", "464"}) {
        host.volume.append(" ").append(textOfWhole(record, tag, "v"));
        host.issue.append(" ").append(textOfWhole(record, tag, "hi"));
        const std::string pages = textOfWhole(record, tag, "p");
        if (pages != host.pages) host.other.append(" ").append(pages);
        if (host.year.empty() && date.empty()) date = textOfWhole(record, tag, "d");
    }
    return hostPartOf(host, host.year.empty() ? date : host.year);
}

/// "С. 3-5", "12-15 б.": where an article stands; "5 с." is how long it is.
bool isPlaceInHost(std::string_view extent) {
    const Words words = text::words(extent);
    const auto isPageWord = [](const std::string& word) {
        return std::ranges::find(placeWords, std::string_view(word)) != std::end(placeWords);
    };
    if (words.size() < 2) return false;
    if (isPageWord(words[0])) return isNumber(words[1]);
    return words.size() == 3 && isNumber(words[0]) && isNumber(words[1]) && isPageWord(words[2]);
}

/// What the link does not say of the pages the extent may say.
void readMarc21Host(const MarcRecord& record, Edition& edition) {
    edition[EditionPart::Host] =
        hashOfText(firstText(record, {{"773", "t"}, {"773", "s"}, {"773", "p"}, {"773", "a"}}));
    std::string where = textOf(record, "773", "d");
    for (const char* codes : {"g", "q"}) where.append(" ").append(textOf(record, "773", codes));
    if (where.find_first_not_of(' ') == std::string::npos) where = textOf(record, "773", "hkn");
    Words words = text::words(where);
    dropWords(words, placeWords);
    eachValue(record, "300", "a", [&](const std::string& extent) {
        if (!isPlaceInHost(extent)) return;
        Words pages = text::words(extent);
        dropWords(pages, placeWords);
        const bool isSaid = std::ranges::search(words, pages).begin() != words.end();
        if (!isSaid) words.insert(words.end(), pages.begin(), pages.end());
    });
    edition[EditionPart::HostPart] = editionHash(joinedWords(words));
}

void readHost(const MarcRecord& record, MarcFormat format, const RecordFields& fields, Edition& edition) {
    const bool marc21 = format == MarcFormat::Marc21;
    const bool linked = marc21 ? record.has("773") : record.has("463");
    if (fields.kind != "article" && !linked) return;
    if (marc21) return readMarc21Host(record, edition);
    const HostParts host = descriptionSource(record, fields, nullptr).host;
    edition[EditionPart::Host] = hashOfText(fields.host.empty() ? host.title : fields.host);
    edition[EditionPart::HostPart] =
        format == MarcFormat::Irbis ? hostPartOf(host, host.year) : partOfUnimarcHost(record, host);
}

/// Everything that stands in the title field but who made it.
Words titleWordsOf(const MarcRecord& record, bool marc21) {
    Words words = text::words(marc21 ? textOf(record, "245", "abnp") : textOf(record, "200", "aehi"));
    for (std::string& word : text::words(textOf(record, marc21 ? "250" : "205", "a"))) words.push_back(std::move(word));
    return words;
}

/// The fixed field of a text has a letter for its form.
std::string codedForm(const MarcRecord& record, bool marc21) {
    const std::string& coded = marc21 ? record.data("008") : record.value("106", 'a');
    const std::size_t at = marc21 ? 23 : 0;
    const char letter = coded.size() > at ? coded[at] : ' ';
    const char type = record.leaderAt(6);
    if (marc21 && type != 'a' && type != 't' && type != 'c' && type != 'd') return {};
    switch (letter) {
    case 'f':
        return "braille";
    case 'd':
        return "large";
    case 'o':
    case 'q':
    case 's':
        return "electronic";
    default:
        return {};
    }
}

/// Not of a map alone: an atlas has scales, too.
void readKindOfBook(const MarcRecord& record, bool marc21, Edition& edition) {
    edition[EditionPart::Scale] =
        editionHash(scalesIn(marc21 ? textOf(record, "255", "a") : textOf(record, "206", "a")));
    const Words title = titleWordsOf(record, marc21);
    const std::string purpose = purposeIn(title);
    edition[EditionPart::Purpose] = editionHash(purpose.empty() ? "textbook" : purpose);
    std::string carrier;
    const auto add = [&](std::string_view tag, std::string_view codes) {
        eachValue(record, tag, codes, [&](const std::string& value) {
            carrier.append(" ").append(value.substr(0, value.find('+'))); // what goes with it is not it
        });
    };
    add(marc21 ? "245" : "200", marc21 ? "h" : "b");
    add(marc21 ? "300" : "215", "a");
    add(marc21 ? "250" : "205", "a");
    add(marc21 ? "338" : "203", marc21 ? "a" : "abc");
    if (record.all(marc21 ? "020" : "010").size() == 1) add(marc21 ? "020" : "010", marc21 ? "aq" : "b");
    std::string form = readingFormIn(text::words(carrier), title);
    if (form.empty()) form = codedForm(record, marc21);
    edition[EditionPart::Form] = editionHash(form.empty() ? "print" : form);
}

void put(std::string& bytes, std::uint64_t value, int count) {
    for (int byte = count - 1; byte >= 0; --byte)
        bytes += static_cast<char>(value >> (8U * static_cast<unsigned>(byte)));
}

std::uint64_t hashOfParts(const Edition& edition, std::initializer_list<EditionPart> parts) {
    std::string bytes;
    for (const EditionPart part : parts) put(bytes, edition[part], 4);
    return editionHash64(bytes);
}

std::string restOf(const Edition& edition) {
    std::string bytes;
    const bool described = saysEnough(edition);
    for (std::size_t part = 0; part < editionHashes; ++part) {
        const bool notes = static_cast<EditionPart>(part) == EditionPart::Description && described;
        put(bytes, notes ? 0 : edition.hashes[part], 4);
    }
    for (const Edition::Author& author : edition.authors) {
        for (const Hash hash : {author.heading, author.name, author.secondLetter, author.secondName, author.born})
            put(bytes, hash, 4);
    }
    bytes += ';';
    for (const std::uint64_t isbn : edition.isbns) put(bytes, isbn, 8);
    bytes += ';';
    for (const Edition::Number& number : edition.numbers) {
        put(bytes, static_cast<std::uint64_t>(number.sort), 1);
        put(bytes, number.value, 4);
    }
    unsigned char out[crypto_generichash_BYTES_MIN];
    crypto_generichash(out, sizeof out, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    return {reinterpret_cast<const char*>(out), fingerprintSize - authorPrefix - 1};
}

constexpr std::array<std::string_view, editionHashes + 2> partCodes{
    "kind",       "material", "title",          "part",    "subtitle",        "subtitle_numbers",
    "work_title", "author",   "responsibility", "edition", "edition_numbers", "publisher",
    "year",       "date",     "language",       "extent",  "series_number",   "host",
    "host_part",  "scale",    "purpose",        "form",    "description",     "isbn",
    "number"};

} // namespace

std::string_view code(EditionPart part) { return partCodes[static_cast<std::size_t>(part)]; }

std::optional<EditionPart> editionPartFromCode(std::string_view code) {
    const auto found = std::ranges::find(partCodes, code);
    if (found == partCodes.end()) return std::nullopt;
    return static_cast<EditionPart>(found - partCodes.begin());
}

Edition editionOf(const MarcRecord& record, MarcFormat format, const RecordFields& fields) {
    const bool marc21 = format == MarcFormat::Marc21;
    Edition edition;
    edition[EditionPart::Kind] = editionHash(fields.kind);
    const char material = materialOf(record, marc21);
    edition[EditionPart::Material] = material == ' ' ? 0 : editionHash({&material, 1});
    edition[EditionPart::Description] = descriptionOf(record, marc21);
    edition[EditionPart::Title] = hashOfText(fields.title);
    // Without a title only the very same description is the same.
    if (edition[EditionPart::Title] == 0) edition[EditionPart::Title] = edition[EditionPart::Description];
    readParts(record, format, fields, edition);
    const Words subtitle = text::words(marc21 ? textOf(record, "245", "b") : fields.titleRest);
    edition[EditionPart::Subtitle] = editionHash(joinedWords(subtitle));
    edition[EditionPart::SubtitleNumbers] = hashOfNumbers(subtitle);
    if (marc21) edition[EditionPart::WorkTitle] = hashOfText(firstText(record, {{"240", "amnprk"}, {"130", "anprk"}}));
    edition.authors = editionAuthors(record, fields, marc21, mostAuthors);
    if (!edition.authors.empty()) edition[EditionPart::Author] = edition.authors.front().heading;
    edition[EditionPart::Responsibility] = hashOfText(fields.responsibility);
    readStatement(fields.edition, edition);
    edition[EditionPart::Publisher] = publisherOf(fields.publisher);
    if (fields.year) edition[EditionPart::Year] = editionHash(std::to_string(*fields.year));
    edition[EditionPart::Date] =
        dateOf(marc21 ? firstText(record, {{"264", "c"}, {"260", "c"}}) : textOf(record, "210", "d"), fields.year);
    edition[EditionPart::Language] = editionHash(fields.language);
    const bool inHost = fields.kind == "article" && isPlaceInHost(fields.extent);
    edition[EditionPart::Extent] = inHost ? 0 : extentOf(fields.extent);
    edition[EditionPart::SeriesNumber] = hashOfNumbers(text::words(
        marc21 ? firstText(record, {{"490", "v"}, {"830", "v"}, {"440", "v"}, {"800", "v"}, {"810", "v"}, {"811", "v"}})
               : textOf(record, "225", "v")));
    readHost(record, format, fields, edition);
    readKindOfBook(record, marc21, edition);
    readIsbns(fields, edition);
    readNumbers(record, marc21, edition);
    return edition;
}

bool isPresentForm(std::string_view fingerprint) {
    return fingerprint.size() == fingerprintSize && static_cast<unsigned char>(fingerprint.back()) == fingerprintForm;
}

std::string fingerprintOf(const Edition& edition) {
    std::string bytes;
    put(bytes, hashOfParts(edition, {EditionPart::Title, EditionPart::Part, EditionPart::Host, EditionPart::HostPart}),
        8);
    put(bytes, edition[EditionPart::Author], 4);
    put(bytes, edition[EditionPart::Year], 2);
    bytes += restOf(edition);
    bytes += static_cast<char>(fingerprintForm);
    return bytes;
}

} // namespace kitapdar::catalogue
