#include "app/kitapdarctl/BatchCommands.h"

#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/LongWork.h"
#include "core/catalogue/RecordBatchService.h"
#include "core/catalogue/editing/MarcText.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/collection/CopyBatchService.h"
#include "core/collection/CopyPrice.h"
#include "core/storage/Store.h"
#include "wording/BatchWords.h"
#include "wording/CataloguingWords.h"
#include "wording/ChangeWords.h"
#include "wording/Format.h"

#include <algorithm>
#include <map>

namespace kitapdar::ctl {

namespace {

using catalogue::BatchCounts;
using catalogue::FormElement;
using catalogue::FormGroup;
using catalogue::RecordChange;
using collection::CopyChange;

bool isDry(const Arguments& arguments) { return arguments.has("--dry") || arguments.has("--dry-run"); }

/// The one option of these that is given.
Result<std::string, Failure> onlyOne(const Arguments& arguments, std::initializer_list<const char*> options) {
    std::string given;
    QStringList names;
    for (const char* option : options) {
        names << QString::fromLatin1(option);
        if (!arguments.has(option)) continue;
        if (!given.empty())
            return fail(Arguments::wrongUsage(
                Ctl::tr("Only one of these options can be given: %1.").arg(names.join(QStringLiteral(", ")))));
        given = option;
    }
    if (given.empty())
        return fail(
            Arguments::wrongUsage(Ctl::tr("Say what is to be changed: %1.").arg(names.join(QStringLiteral(", ")))));
    return given;
}

text::Pattern patternOf(const Arguments& arguments) {
    text::Pattern pattern{arguments.valueOr("--find", "")};
    if (arguments.has("--any-case")) pattern.letters = text::Pattern::Letters::AnyCase;
    if (arguments.has("--whole")) pattern.extent = text::Pattern::Extent::Whole;
    return pattern;
}

Result<catalogue::FieldPlaceWanted, Failure> placeOf(const Arguments& arguments) {
    TRY(const auto text, arguments.required("--field"));
    const auto place = catalogue::readFieldPlace(text);
    if (!place) return fail(Arguments::badValue("--field", text));
    return *place;
}

Result<catalogue::ElementPlace, Failure> elementOf(const Arguments& arguments) {
    TRY(const auto place, placeOf(arguments));
    if (const auto* element = std::get_if<catalogue::ElementPlace>(&place)) return *element;
    // Where a tag would be written, and with what around it, each dialect says otherwise.
    return fail(Arguments::wrongUsage(Ctl::tr("%1 is a tag: tags are for --find and --remove. Name a line of the form, "
                                              "such as --field keyword, or add a whole field: --add \"653 ## $aTEXT\".")
                                          .arg(qs(arguments.valueOr("--field", "")))));
}

Result<RecordChange, Failure> addedField(const Arguments& arguments) {
    const std::string text = arguments.valueOr("--add", "");
    if (arguments.has("--field")) {
        TRY(const auto place, elementOf(arguments));
        return RecordChange(catalogue::AddField{catalogue::SetValue{place, text}});
    }
    const auto read = catalogue::readText(text);
    if (!read.faults.empty()) return fail(Failure{Exit::WrongUsage, utf8(words(read.faults.front())), "wrong_usage"});
    if (read.record.fields.size() != 1) return fail(Arguments::badValue("--add", text));
    return RecordChange(catalogue::AddField{read.record.fields.front()});
}

Result<RecordChange, Failure> recordChange(const Arguments& arguments) {
    TRY(const auto what,
        onlyOne(arguments, {"--kind", "--lang", "--bbk", "--udc", "--set", "--with", "--add", "--remove"}));
    const std::string value = arguments.valueOr(what, "");
    if (what == "--kind") {
        for (const catalogue::Worksheet each : catalogue::worksheets()) {
            if (code(each) == value) return RecordChange(catalogue::SetKind{each});
        }
        return fail(Arguments::badValue(what, value));
    }
    if (what == "--lang") return RecordChange(catalogue::SetValue{{FormGroup::Language, FormElement::Language}, value});
    if (what == "--bbk") return RecordChange(catalogue::SetValue{{FormGroup::Bbk, FormElement::Bbk}, value});
    if (what == "--udc") return RecordChange(catalogue::SetValue{{FormGroup::Udc, FormElement::Udc}, value});
    if (what == "--add") return addedField(arguments);
    if (what == "--set") {
        TRY(const auto place, elementOf(arguments));
        return RecordChange(catalogue::SetValue{place, value});
    }
    TRY(const auto place, placeOf(arguments));
    if (what == "--with") return RecordChange(catalogue::ReplaceText{place, patternOf(arguments), value});
    if (value != "value" && value != "field") return fail(Arguments::badValue(what, value));
    using What = catalogue::RemoveText::What;
    const auto holding = arguments.has("--find") ? std::optional(patternOf(arguments)) : std::nullopt;
    return RecordChange(catalogue::RemoveText{place, holding, value == "value" ? What::Value : What::Field});
}

Result<CopyChange, Failure> copyChange(const Arguments& arguments) {
    TRY(const auto what,
        onlyOne(arguments, {"--place", "--shelf", "--lending", "--note", "--parts", "--price", "--with"}));
    const std::string value = arguments.valueOr(what, "");
    if (what == "--place") return CopyChange(collection::SetPlace{value == "-" ? std::string() : value});
    if (what == "--shelf") return CopyChange(collection::SetShelf{value});
    if (what == "--parts") return CopyChange(collection::SetParts{value});
    if (what == "--note") return CopyChange(collection::SetNote{value});
    if (what == "--lending") {
        const auto lending = collection::lendingFromCode(value);
        if (!lending) return fail(Arguments::badValue(what, value));
        return CopyChange(collection::SetLending{*lending});
    }
    if (what == "--price") {
        const auto price = collection::priceFrom(value);
        if (!price && value != "-") return fail(Arguments::badValue(what, value));
        return CopyChange(collection::SetPrice{price});
    }
    TRY(const auto in, arguments.required("--in"));
    using Field = collection::ReplaceInCopy::Field;
    if (in != "shelf" && in != "note") return fail(Arguments::badValue("--in", in));
    return CopyChange(
        collection::ReplaceInCopy{in == "shelf" ? Field::Shelf : Field::Note, patternOf(arguments), value});
}

/// Those that are named, then those that are found; each once.
Result<std::vector<catalogue::RecordId>, Failure> foundRecords(Session& session, Library& library,
                                                               const Arguments& arguments) {
    const auto found = library.store().readNow([&](storage::Snapshot& snapshot) {
        return catalogue::SearchIndex(snapshot.engine()).matches(snapshot, arguments.valueOr("--query", ""));
    });
    if (!found) return fail(session.failure(found.error()));
    return *found;
}

Result<std::vector<catalogue::RecordId>, Failure> chosenRecords(Session& session, Library& library,
                                                                const Arguments& arguments) {
    std::vector<catalogue::RecordId> ids;
    for (const std::string& each : arguments.positional()) {
        TRY(const auto number, arguments.number("ID", each, 1));
        if (std::ranges::find(ids, catalogue::RecordId(number)) == ids.end()) ids.emplace_back(number);
    }
    if (!arguments.has("--query")) return ids;
    TRY(const auto found, foundRecords(session, library, arguments));
    ids.insert(ids.end(), found.begin(), found.end());
    return ids;
}

Result<std::vector<collection::CopyId>, Failure> chosenCopies(Session& session, Library& library,
                                                              const Arguments& arguments) {
    std::vector<collection::CopyId> ids;
    for (const std::string& each : arguments.positional()) {
        TRY(const auto copy, copyWithCode(session, library, each));
        if (std::ranges::find(ids, copy.id) == ids.end()) ids.push_back(copy.id);
    }
    if (!arguments.has("--query")) return ids;
    TRY(const auto records, foundRecords(session, library, arguments));
    const auto found = library.readNow(&collection::CopyBatchService::ofRecords, records);
    if (!found) return fail(session.failure(found.error()));
    ids.insert(ids.end(), found->begin(), found->end());
    return ids;
}

/// An empty search would mean the whole library: a script whose variable is empty must not change it.
bool choosesAny(const Arguments& arguments) {
    const std::string query = arguments.valueOr("--query", "");
    const bool searches = query.find_first_not_of(" \t\n") != std::string::npos;
    return arguments.has("--query") ? searches : !arguments.positional().empty();
}

Exit exitOf(const BatchCounts& counts) {
    if (counts.refused == 0) return Exit::Done;
    return counts.changed == 0 ? Exit::Refused : Exit::Incomplete;
}

Failure nothingChosen() { return Arguments::wrongUsage(Ctl::tr("Say of what: numbers, or --query with a search.")); }

Json documentOf(const BatchCounts& counts, bool dry) {
    return {{"dry", dry}, {"changed", counts.changed}, {"same", counts.same}, {"refused", counts.refused}};
}

Json documentOf(const catalogue::RecordBatchLine& line) {
    Json fields = Json::array();
    for (const catalogue::FieldDifference& each : line.fields)
        fields.push_back({{"before", each.before}, {"after", each.after}});
    Json document{{"id", line.id.value}, {"title", line.title}, {"fields", fields}};
    document["obstacle"] = line.obstacle ? Json(std::string(code(*line.obstacle))) : Json(nullptr);
    return document;
}

/// The columns that a change may touch.
Json fieldsOf(const collection::Copy& copy) {
    return {{"place", copy.place},
            {"shelf", copy.shelf},
            {"lending", std::string(code(copy.lending))},
            {"note", copy.note},
            {"price", copy.price ? Json(copy.price->tenge()) : Json(nullptr)}};
}

Json documentOf(const collection::CopyBatchLine& line) {
    Json document{{"id", line.id.value}, {"title", line.title}, {"before", Json::object()}, {"after", Json::object()}};
    const Json before = fieldsOf(line.before);
    const Json after = fieldsOf(line.after);
    for (const auto& [name, value] : before.items()) {
        if (value == after[name]) continue;
        document["before"][name] = value;
        document["after"][name] = after[name];
    }
    document["obstacle"] = line.obstacle ? Json(std::string(code(*line.obstacle))) : Json(nullptr);
    return document;
}

/// "Shelf mark: 84 → 63.3", as the history of the copy tells it.
QString changeWords(const collection::CopyBatchLine& line) {
    const auto fieldsAsStored = [](const collection::Copy& copy) {
        return std::map<std::string, std::string>{{"place", copy.place},
                                                  {"shelf", copy.shelf},
                                                  {"lending", std::string(code(copy.lending))},
                                                  {"note", copy.note},
                                                  {"parts", copy.parts},
                                                  {"price", copy.price ? std::to_string(copy.price->tiyn) : ""}};
    };
    const auto before = fieldsAsStored(line.before);
    std::vector<journal::FieldChange> changes;
    for (const auto& [name, after] : fieldsAsStored(line.after)) {
        if (before.at(name) != after) changes.push_back({"copy", name, before.at(name), after});
    }
    return words(changes);
}

} // namespace

Outcome batchEditRecords(Session& session, const Arguments& arguments) {
    TRY(const auto change, recordChange(arguments));
    if (!choosesAny(arguments)) return fail(nothingChosen());
    TRY(Library* const library, session.library());
    if (const auto sound = catalogue::checkChange(change); !sound) return fail(session.failure(sound.error()));
    TRY(const auto ids, chosenRecords(session, *library, arguments));
    const bool dry = isDry(arguments);
    BatchCounts counts;
    Json rows = Json::array();
    std::string text;
    std::vector<catalogue::SeenRecord> seen;
    for (std::size_t begin = 0; begin < ids.size(); begin += catalogue::batchSlice) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto count = static_cast<std::ptrdiff_t>(std::min(catalogue::batchSlice, ids.size() - begin));
        const auto lines = library->readNow(&catalogue::RecordBatchService::look, change,
                                            std::vector<catalogue::RecordId>(first, first + count));
        if (!lines) return fail(session.failure(lines.error()));
        for (const catalogue::RecordBatchLine& each : *lines) {
            ++(each.obstacle ? counts.refused : each.isChanged() ? counts.changed : counts.same);
            if (each.obstacle != catalogue::RecordObstacle::Gone) seen.push_back({each.id, each.version});
            if (!each.obstacle && !each.isChanged()) continue;
            if (session.json()) rows.push_back(documentOf(each));
            const QString name = QString::number(each.id.value) + QLatin1Char('\t') + qs(each.title);
            if (each.obstacle) text += line(name + QStringLiteral(": ") + words(*each.obstacle));
            if (!dry || each.obstacle) continue;
            text += line(name);
            for (const catalogue::FieldDifference& field : each.fields) {
                if (!field.before.empty()) text += line(QStringLiteral("  - ") + qs(field.before));
                if (!field.after.empty()) text += line(QStringLiteral("  + ") + qs(field.after));
            }
        }
    }
    Answer answer{documentOf(counts, dry), std::move(text)};
    answer.document["records"] = std::move(rows);
    if (dry) {
        answer.text += line(previewWords(counts));
        return answer;
    }
    LongWork work;
    auto plan = library->readNow(&catalogue::RecordBatchService::plan, change, seen, &work.progress());
    if (!plan) return fail(session.failure(plan.error()));
    const auto done = library->writeNow(&catalogue::RecordBatchService::apply, std::move(*plan), &work.progress());
    if (!done) return fail(session.failure(done.error()));
    answer.document["changed"] = done->changed;
    answer.text += line(recordsChangedWords(counts));
    answer.exit = exitOf(counts);
    return answer;
}

Outcome batchEditCopies(Session& session, const Arguments& arguments) {
    TRY(const auto change, copyChange(arguments));
    if (!choosesAny(arguments)) return fail(nothingChosen());
    TRY(Library* const library, session.library());
    if (const auto sound = library->readNow(&collection::CopyBatchService::check, change); !sound)
        return fail(session.failure(sound.error()));
    TRY(const auto ids, chosenCopies(session, *library, arguments));
    const bool dry = isDry(arguments);
    const auto lines = library->readNow(&collection::CopyBatchService::look, change, ids);
    if (!lines) return fail(session.failure(lines.error()));
    BatchCounts counts;
    Answer answer;
    Json rows = Json::array();
    std::vector<collection::SeenCopy> seen;
    for (const collection::CopyBatchLine& each : *lines) {
        ++(each.obstacle ? counts.refused : each.isChanged ? counts.changed : counts.same);
        if (each.obstacle != collection::CopyObstacle::Gone) seen.push_back({each.id, each.version});
        if (!each.obstacle && !each.isChanged) continue;
        const Json row = documentOf(each);
        const QString name = orDash(each.before.inventoryNumber ? each.before.inventoryNumber : each.before.barcode) +
                             QLatin1Char('\t') + qs(each.title);
        if (each.obstacle)
            answer.text += line(name + QStringLiteral(": ") + words(*each.obstacle));
        else if (dry)
            answer.text += line(name + QStringLiteral(": ") + changeWords(each));
        rows.push_back(row);
    }
    answer.document = documentOf(counts, dry);
    answer.document["copies"] = std::move(rows);
    if (dry) {
        answer.text += line(previewWords(counts));
        return answer;
    }
    LongWork work;
    const auto done = library->writeNow(&collection::CopyBatchService::apply, change, seen, &work.progress());
    if (!done) return fail(session.failure(done.error()));
    answer.document["changed"] = done->changed;
    answer.text += line(copiesChangedWords(counts));
    answer.exit = exitOf(counts);
    return answer;
}

} // namespace kitapdar::ctl
