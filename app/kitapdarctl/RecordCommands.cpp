#include "app/kitapdarctl/RecordCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "core/catalogue/Description.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/RecordQueries.h"
#include "core/exchange/MarcWriter.h"

namespace kitapdar::ctl {

namespace {

enum class RecordForm { Description, Marc, Xml, Json };

std::optional<RecordForm> recordFormFrom(std::string_view name) {
    if (name == "description") return RecordForm::Description;
    if (name == "marc") return RecordForm::Marc;
    if (name == "xml") return RecordForm::Xml;
    if (name == "json") return RecordForm::Json;
    return std::nullopt;
}

std::string lineOf(const Session& session, const collection::CopyRow& row) {
    const collection::Copy& copy = row.copy;
    std::string line = session.say("copy_line", {copy.barcode.value_or("–"), copy.inventoryNumber.value_or("–"),
                                                 std::string(collection::code(copy.state)), copy.place});
    if (row.dueOn) line += "; " + session.say("lent_until", {row.readerCard.value_or("–"), row.dueOn->iso()});
    return line + "\n";
}

} // namespace

Outcome search(Session& session, const Arguments& arguments) {
    TRY(const auto limit, arguments.number("--limit", 1, 20));
    if (limit > 100000) return fail(arguments.badValue("--limit", arguments.valueOr("--limit", "")));
    TRY(Library* const library, session.library());
    const auto hits = library->readNow(&catalogue::SearchIndex::search, arguments.at(0), catalogue::Facets(),
                                       static_cast<int>(limit), 0);
    if (!hits) return fail(session.failure(hits.error()));

    Answer answer{Json::array(), {}};
    for (const catalogue::RecordRow& row : hits->rows) {
        answer.document.push_back(documentOf(row));
        answer.text += std::to_string(row.id.value) + "\t" + titleLine(row.title, row.authors, row.year) + "\t" +
                       session.say("copies_available", {std::to_string(row.available), std::to_string(row.copies)}) +
                       "\n";
    }
    if (hits->rows.empty()) {
        answer.text = session.say("nothing_found") + "\n";
    } else {
        answer.text += session.say(hits->more ? "found_at_least" : "found", {std::to_string(hits->found)}) + "\n";
    }
    return answer;
}

Outcome showRecord(Session& session, const Arguments& arguments) {
    TRY(const auto number, arguments.number("ID", arguments.at(0), 1));
    const std::string formName = arguments.valueOr("--format", "description");
    const auto form = recordFormFrom(formName);
    if (!form) return fail(arguments.badValue("--format", formName));
    TRY(Library* const library, session.library());
    const catalogue::RecordId id(number);
    const auto record = library->readNow(&catalogue::RecordQueries::byId, id);
    if (!record) return fail(session.failure(record.error()));
    if (!*record) return fail(session.failure(catalogue::UnknownRecord{id}));
    const auto copies = library->readNow(&collection::CopyQueries::ofRecord, id);
    if (!copies) return fail(session.failure(copies.error()));
    const auto marc = catalogue::loadMarc((*record)->marc);
    if (!marc) return fail(session.failure(Fault{Fault::Kind::Corrupt, "record " + std::to_string(number), {}}));

    Answer answer{documentOf(**record), {}};
    answer.document["copies"] = Json::array();
    for (const collection::CopyRow& row : *copies) answer.document["copies"].push_back(documentOf(row));
    switch (*form) {
    case RecordForm::Description:
        answer.text = catalogue::describe(*marc).text() + "\n";
        answer.document["description"] = catalogue::describe(*marc).text();
        for (const collection::CopyRow& row : *copies) answer.text += lineOf(session, row);
        break;
    case RecordForm::Marc:
        answer.text = exchange::marcText(*marc);
        answer.document["marc"] = answer.text;
        break;
    case RecordForm::Xml:
        answer.text =
            std::string(exchange::marcXmlBegin()) + exchange::marcXml(*marc) + std::string(exchange::marcXmlEnd());
        answer.document["xml"] = answer.text;
        break;
    case RecordForm::Json:
        answer.text = exchange::marcJson(*marc) + "\n";
        answer.document["marc"] = Json::parse(answer.text, nullptr, false);
        break;
    }
    return answer;
}

} // namespace kitapdar::ctl
