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

Result<catalogue::Facets, Failure> facetsOf(const Arguments& arguments) {
    catalogue::Facets facets;
    const auto named = [&](std::string_view option, std::vector<std::string>& values) {
        if (const auto value = arguments.value(option)) values.push_back(*value);
    };
    named("--text-language", facets.languages);
    named("--kind", facets.kinds);
    named("--place", facets.places);
    TRY(const auto from, arguments.number("--from-year", 1, 0));
    TRY(const auto to, arguments.number("--to-year", 1, 0));
    if (from > 0) facets.yearFrom = static_cast<int>(from);
    if (to > 0) facets.yearTo = static_cast<int>(to);
    facets.onlyAvailable = arguments.has("--available");
    return facets;
}

template <class Counts>
Json listOf(const Counts& counts, std::string_view name) {
    Json list = Json::array();
    for (const auto& [value, records] : counts) list.push_back({{name, value}, {"records", records}});
    return list;
}

template <class Counts>
std::string linesOf(const QString& head, const Counts& counts) {
    if (counts.empty()) return {};
    std::string lines = line(head);
    for (const auto& [value, records] : counts) {
        if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(value)>>)
            lines += line(QStringLiteral("  %1\t%2").arg(value).arg(records));
        else
            lines += line(QStringLiteral("  %1\t%2").arg(qs(value)).arg(records));
    }
    return lines;
}

} // namespace

Outcome countFacets(Session& session, const Arguments& arguments) {
    TRY(const auto facets, facetsOf(arguments));
    TRY(Library* const library, session.library());
    const auto counts = library->readNow(&catalogue::SearchIndex::facets, arguments.at(0), facets);
    if (!counts) return fail(session.failure(counts.error()));
    const auto places = library->readNow(&catalogue::SearchIndex::placeCounts, arguments.at(0), facets);
    if (!places) return fail(session.failure(places.error()));
    Answer answer{{{"found", counts->found},
                   {"available", counts->available},
                   {"languages", listOf(counts->languages, "language")},
                   {"kinds", listOf(counts->kinds, "kind")},
                   {"decades", listOf(counts->decades, "decade")},
                   {"places", listOf(*places, "place")}},
                  {}};
    answer.text = line(Ctl::tr("Found: %1").arg(counts->found)) +
                  line(Ctl::tr("On the shelf now: %1").arg(counts->available)) +
                  linesOf(Ctl::tr("Languages:"), counts->languages) + linesOf(Ctl::tr("Kinds:"), counts->kinds) +
                  linesOf(Ctl::tr("Decades:"), counts->decades) + linesOf(Ctl::tr("Places:"), *places);
    return answer;
}

Outcome search(Session& session, const Arguments& arguments) {
    TRY(const auto limit, arguments.number("--limit", 1, 20));
    if (limit > 100000) return fail(arguments.badValue("--limit", arguments.valueOr("--limit", "")));
    TRY(const auto facets, facetsOf(arguments));
    TRY(Library* const library, session.library());
    const auto hits =
        library->readNow(&catalogue::SearchIndex::search, arguments.at(0), facets, static_cast<int>(limit), 0);
    if (!hits) return fail(session.failure(hits.error()));

    Answer answer{Json::array(), {}};
    for (const catalogue::RecordRow& row : hits->rows) {
        answer.document.push_back(documentOf(row));
        answer.text +=
            line(qs(std::to_string(row.id.value) + "\t" + titleLine(row.title, row.authors, row.year) + "\t") +
                 Ctl::tr("%1 of %2 free").arg(row.available).arg(row.copies));
    }
    if (hits->rows.empty()) {
        answer.text = line(Ctl::tr("Nothing found."));
    } else {
        answer.text += line((hits->more ? Ctl::tr("Found: at least %1") : Ctl::tr("Found: %1")).arg(hits->found));
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
    const auto copies = library->readNow(&collection::CopyList::ofRecord, library->session(), id);
    if (!copies) return fail(session.failure(copies.error()));
    const auto marc = catalogue::loadMarc((*record)->marc);
    if (!marc) return fail(session.failure(Fault{Fault::Kind::Corrupt, "record " + std::to_string(number), {}}));

    Answer answer{documentOf(**record), {}};
    answer.document["copies"] = Json::array();
    for (const collection::CopyRow& row : *copies) answer.document["copies"].push_back(documentOf(row));
    switch (*form) {
    case RecordForm::Description:
        answer.document["description"] = catalogue::describe(**record)->text();
        answer.text = answer.document["description"].get<std::string>() + "\n";
        for (const collection::CopyRow& row : *copies)
            answer.text += line(row.dueOn ? lineOf(row.copy) + QStringLiteral("; ") + loanOf(row) : lineOf(row.copy));
        break;
    case RecordForm::Marc:
        answer.document["marc"] = exchange::marcText(*marc);
        answer.text = exchange::marcText(*marc) + line(Ctl::tr("version: %1").arg((*record)->version));
        break;
    case RecordForm::Xml:
        answer.document["xml"] =
            std::string(exchange::marcXmlBegin()) + exchange::marcXml(*marc) + std::string(exchange::marcXmlEnd());
        answer.text = xmlForTerminal(answer.document["xml"].get<std::string>()) + "<!-- version " +
                      std::to_string((*record)->version) + " -->\n";
        break;
    case RecordForm::Json: {
        Json json = Json::parse(exchange::marcJson(*marc), nullptr, false);
        answer.document["marc"] = json;
        json["version"] = (*record)->version;
        answer.text = jsonForTerminal(json.dump()) + "\n";
        break;
    }
    }
    return answer;
}

} // namespace kitapdar::ctl
