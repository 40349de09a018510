#include "core/catalogue/fields/Dialects.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {
namespace {

std::string person(const MarcField& field) {
    auto name = withoutIsbd(field.value('a'));
    const auto comma = name.find(',');
    if (comma != std::string::npos) return personHeading(name.substr(0, comma), name.substr(comma + 1));
    const auto blank = name.find(' ');
    // First indicator 1: the surname comes first; 0 is a forename ("Абай"), which stays whole.
    if (field.indicator1 == '1' && blank != std::string::npos) {
        return personHeading(name.substr(0, blank), name.substr(blank + 1));
    }
    return name;
}

std::string body(const MarcField& field) {
    return joined({withoutIsbd(field.value('a')), withoutIsbd(field.value('b'))}, ". ");
}

/// No role is an author; a role must say so.
bool isAuthor(const MarcField& field) {
    const auto& code = field.value('4');
    const auto& word = field.value('e');
    if (field.has('t')) return false; // an added entry for another work
    if (!code.empty()) return code.starts_with("aut") || code == "070";
    return word.empty() || word.find("author") != word.npos || word.find("автор") != word.npos;
}

void readAuthors(const MarcRecord& record, RecordFields& fields) {
    OnceList authors;
    for (const auto& field : record.fields) {
        if (field.tag == "100" || (field.tag == "700" && isAuthor(field))) authors.add(person(field));
        if (field.tag == "110" || field.tag == "111" || (field.tag == "710" && isAuthor(field))) {
            authors.add(body(field));
        }
    }
    fields.authors = authors.take();
}

/// 264 with second indicator 1 is publication; others are production, printing, copyright.
const MarcField* imprint(const MarcRecord& record) {
    for (const auto* field : record.all("264")) {
        if (field->indicator2 == '1') return field;
    }
    return record.has("260") ? record.first("260") : record.first("264");
}

void readImprint(const MarcRecord& record, RecordFields& fields) {
    const auto& coded = record.data("008");
    if (const auto* field = imprint(record)) {
        fields.place = withoutMarks(field->value('a'));
        fields.publisher = withoutIsbd(field->value('b'));
        fields.year = yearIn(field->value('c'));
    }
    if (!fields.year && coded.size() >= 11) fields.year = yearIn(coded.substr(7, 4));
    fields.language = languageCode(record.value("041", 'a'));
    if (fields.language.empty() && coded.size() >= 38) fields.language = languageCode(coded.substr(35, 3));
    fields.edition = withoutMarks(record.value("250", 'a'));
    fields.extent = withoutMarks(record.value("300", 'a'));
    fields.illustrations = withoutMarks(record.value("300", 'b'));
    fields.size = withoutMarks(record.value("300", 'c'));
    for (const char* tag : {"490", "440", "830"}) {
        if (fields.series.empty()) fields.series = withoutIsbd(record.value(tag, 'a'));
    }
}

void readSubjects(const MarcRecord& record, RecordFields& fields) {
    constexpr std::array<std::string_view, 8> tags{"600", "610", "611", "630", "648", "650", "651", "653"};
    OnceList subjects;
    for (const auto& field : record.fields) {
        if (std::find(tags.begin(), tags.end(), field.tag) == tags.end()) continue;
        std::vector<std::string> parts;
        for (const auto& part : field.subfields) {
            const bool keyword = field.tag == "653" && part.code == 'a';
            if (keyword)
                subjects.add(withoutIsbd(part.value));
            else if (std::string_view("avxyz").find(part.code) != std::string_view::npos) {
                parts.push_back(withoutIsbd(part.value));
            }
        }
        subjects.add(joined(parts, " – "));
    }
    fields.subjects = subjects.take();
}

void readClass(const MarcRecord& record, RecordFields& fields) {
    std::string bbk;
    std::string other = plain(record.value("080", 'a'));
    for (const auto* field : record.all("084")) {
        auto& mark = field->value('2').starts_with("rubbk") ? bbk : other;
        if (mark.empty()) mark = plain(field->value('a'));
    }
    if (other.empty()) other = plain(record.value("082", 'a'));
    auto shelf = plain(record.value("852", 'h'));
    if (shelf.empty()) shelf = plain(record.value("090", 'a'));
    fields.classMark = !shelf.empty() ? shelf : !bbk.empty() ? bbk : other;
    fields.authorMark = plain(record.value("852", 'i'));
    if (fields.authorMark.empty()) fields.authorMark = plain(record.value("090", 'x'));
    fields.localHistory = isRegional(fields.classMark) || isRegional(bbk) || isRegional(record.value("080", 'a'));
}

bool isElectronic(const MarcRecord& record) {
    const auto& material = record.value("245", 'h');
    return material.find("лектрон") != material.npos || material.find("electronic") != material.npos ||
           record.value("338", 'b') == "cr";
}

std::string kindOf(const MarcRecord& record) {
    const char level = record.leaderAt(7);
    const auto& coded = record.data("008");
    switch (record.leaderAt(6)) {
    case 'z':
        return "authority";
    case 'e':
    case 'f':
        return "map";
    case 'c':
    case 'd':
        return "music";
    case 'g':
    case 'i':
    case 'j':
        return "av";
    case 'k':
        return "picture";
    case 'm':
        return "electronic";
    case 'o':
    case 'p':
    case 'r':
        return "object";
    case 't':
        return "manuscript";
    default:
        break;
    }
    if (level == 's') return coded.size() > 21 && coded[21] == 'n' ? "newspaper" : "serial";
    if (level == 'a' || level == 'b') return "article";
    return isElectronic(record) ? "electronic" : "book";
}

/// Authority records have their heading where bibliographic ones have the author.
void readHeading(const MarcRecord& record, RecordFields& fields) {
    for (const auto& field : record.fields) {
        if (field.tag.size() != 3 || field.tag[0] != '1') continue;
        std::vector<std::string> parts;
        for (const auto& part : field.subfields) {
            if (std::string_view("abcdtvxyz").find(part.code) == std::string_view::npos) continue;
            const bool subdivision = std::string_view("vxyz").find(part.code) != std::string_view::npos;
            parts.push_back((parts.empty() ? "" : subdivision ? " – " : " ") + plain(part.value));
        }
        fields.title = withoutIsbd(joined(parts, ""));
        return;
    }
}

/// The second indicator counts the characters of the article: "The " is 4. Nothing when it counts into a word.
std::string withoutArticle(const MarcField& title) {
    const auto& written = title.value('a');
    if (auto marked = withoutMarkedArticle(written)) return withoutIsbd(*marked);
    if (title.indicator2 < '1' || title.indicator2 > '9') return {};
    const auto text = plain(written);
    std::size_t end = 0;
    std::size_t last = 0; // where the last character of the article begins
    for (int left = title.indicator2 - '0'; left > 0 && end < text.size(); --left) {
        last = end;
        do ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
    }
    const auto sign = std::string_view(text).substr(last, end - last);
    const bool insideWord = !text::words(sign).empty();
    return insideWord ? std::string() : withoutIsbd(text.substr(end));
}

} // namespace

RecordFields marc21Fields(const MarcRecord& record) {
    RecordFields fields;
    fields.kind = kindOf(record);
    if (fields.kind == "authority") {
        readHeading(record, fields);
        return fields;
    }
    if (const auto* title = record.first("245")) {
        fields.title = withoutIsbd(title->value('a'));
        fields.filingTitle = withoutArticle(*title);
        fields.titleRest = withoutIsbd(title->value('b'));
        fields.partNumber = withoutIsbd(title->value('n'));
        fields.partTitle = withoutIsbd(title->value('p'));
        fields.responsibility = withoutIsbd(title->value('c'));
    }
    fields.host = withoutIsbd(record.value("773", 't'));
    readAuthors(record, fields);
    readImprint(record, fields);
    readSubjects(record, fields);
    readClass(record, fields);
    OnceList isbns;
    for (const auto* field : record.all("020")) isbns.add(isbnOrText(field->value('a')));
    fields.isbns = isbns.take();
    fields.issn = plain(record.value("022", 'a'));
    return fields;
}

} // namespace kitapdar::catalogue
