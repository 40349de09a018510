#include "tests/fuzz/Records.h"

#include "core/catalogue/Description.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/search/index/TsVectorText.h"
#include "core/exchange/MarcReader.h"
#include "core/exchange/MarcWriter.h"
#include "tests/fuzz/Target.h"
#include "tests/fuzz/TsGrammar.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::fuzz {

namespace {

using catalogue::MarcField;
using catalogue::MarcRecord;
using exchange::MarcReader;

struct Piece {
    std::int64_t offset = 0;
    std::optional<exchange::MarcProblem> problem;
    MarcRecord record;

    friend bool operator==(const Piece&, const Piece&) = default;
};

/// All of a file; numbers and places rise, and the end stays the end.
std::vector<Piece> piecesOf(std::string_view bytes, std::optional<text::Encoding> chosen) {
    std::vector<Piece> pieces;
    auto reader = MarcReader::fromBytes(std::string(bytes), {.encoding = chosen});
    if (!reader) return pieces;
    std::int64_t last = -1;
    for (;;) {
        auto item = reader->next();
        expect(item.has_value(), "no bytes stop the reader");
        if (!item || !*item) break;
        Piece& piece = pieces.emplace_back();
        piece.offset = reader->offset();
        expect(piece.offset > last && piece.offset < std::ssize(bytes), "each record begins behind the one before it");
        expect(reader->number() == std::ssize(pieces), "records are numbered from 1");
        last = piece.offset;
        if (const auto* broken = std::get_if<exchange::Broken>(&**item)) {
            expect(broken->number == reader->number() && broken->offset == piece.offset, "damage is told by its place");
            piece.problem = broken->reason;
        } else {
            piece.record = std::get<MarcRecord>(std::move(**item));
        }
    }
    expect(reader->position() == std::ssize(bytes), "a file is read to its end");
    const auto after = reader->next();
    expect(after && !*after, "the end of a file stays the end");
    return pieces;
}

/// A file that this program wrote.
std::optional<MarcRecord> readAgain(const std::string& written) {
    auto pieces = piecesOf(written, text::Encoding::Utf8);
    const bool whole = pieces.size() == 1 && !pieces.front().problem;
    expect(whole, "what is written of a record is read as one record");
    return whole ? std::optional(std::move(pieces.front().record)) : std::nullopt;
}

/// A control field has nothing but data in ISO 2709; MARCXML and IRBIS can give it subfields.
bool hasSubfieldsInAControlField(const MarcRecord& record) {
    return std::ranges::any_of(
        record.fields, [](const MarcField& field) { return field.tag.starts_with("00") && !field.subfields.empty(); });
}

/// Indicators stand before subfields or nowhere; UNIMARC tells its character set in 100 $a.
std::vector<MarcField> fieldsInIso2709(const MarcRecord& record) {
    std::vector<MarcField> fields = record.fields;
    if (catalogue::detectFormat(record) != catalogue::MarcFormat::Marc21) {
        std::erase_if(fields, [](const MarcField& field) { return field.tag == "100"; });
    }
    for (MarcField& field : fields) {
        if (field.subfields.empty()) field.indicator1 = field.indicator2 = ' ';
    }
    return fields;
}

void writeIso2709(const MarcRecord& record) {
    const auto written = exchange::iso2709(record);
    if (!written || hasSubfieldsInAControlField(record)) return;
    const auto again = readAgain(*written);
    if (!again) return;
    expect(fieldsInIso2709(*again) == fieldsInIso2709(record), "ISO 2709 keeps every field");
    expect(exchange::iso2709(*again).value_or(std::string()) == *written,
           "ISO 2709 read and written again is the same");
}

void writeMarcXml(const MarcRecord& record) {
    const std::string written = exchange::marcXml(record);
    const auto again = readAgain(std::string(exchange::marcXmlBegin()) + written + std::string(exchange::marcXmlEnd()));
    if (!again) return;
    expect(again->fields.size() == record.fields.size(), "MARCXML keeps every field");
    expect(exchange::marcXml(*again) == written, "MARCXML read and written again is the same");
}

void project(const MarcRecord& record) {
    const auto fields = catalogue::projectFields(record);
    expect(!fields.kind.empty(), "every record is of a kind");
    expect(fields.language.empty() || fields.language.size() == 3, "a language has a code of three letters");
    expect(!fields.year || (*fields.year >= 1000 && *fields.year <= 2199), "a year is one that books have");
    for (const auto& copy : catalogue::projectCopies(record).copies) {
        expect(copy.count >= 1, "a copy that is told of is there at least once");
        expect(!copy.price || copy.price->tiyn >= 0, "a price is not negative");
    }
    const auto description = catalogue::describe(record, fields).text();
    expect(text::decode(description, text::Encoding::Utf8).has_value(), "a description is UTF-8");

    const auto format = catalogue::detectFormat(record);
    const auto prepared = catalogue::prepare(record, format, fields);
    const auto& search = prepared.search;
    for (const auto* column :
         {&search.title, &search.author, &search.subject, &search.other, &search.exact, &search.facet}) {
        expect(text::decode(*column, text::Encoding::Utf8).has_value(), "what is searched is UTF-8");
    }
    expect(isTsVector(catalogue::tsVectorText(search, 1)), "what is searched is written as a tsvector");
    const auto again = catalogue::prepare(record, format);
    expect(catalogue::preparedColumns.inserted(again) == catalogue::preparedColumns.inserted(prepared) &&
               again.search == search,
           "a record is prepared the same way each time");
}

void check(const MarcRecord& record) {
    expect(catalogue::loadMarc(catalogue::storeMarc(record)) == record, "a record is kept without loss");
    project(record);
    writeIso2709(record);
    writeMarcXml(record);
    expect(nlohmann::json::accept(exchange::marcJson(record)), "MARC-in-JSON is JSON");
    expect(exchange::marcText(record).ends_with('\n'), "a record for people ends its last line");
}

} // namespace

void readFile(std::string_view bytes, char choice) {
    std::optional<text::Encoding> chosen;
    const int index = choice - 'A';
    if (index >= 0 && index < std::ssize(text::kAllEncodings)) chosen = text::kAllEncodings[index];
    const auto pieces = piecesOf(bytes, chosen);
    expect(piecesOf(bytes, chosen) == pieces, "a file is read the same way each time");
    for (const Piece& piece : pieces) {
        if (!piece.problem) check(piece.record);
    }
}

} // namespace kitapdar::fuzz
