#include "app/kitapdarctl/Documents.h"

#include "app/kitapdarctl/Texts.h"
#include "core/digitization/Slip.h"
#include "wording/CollectionWords.h"
#include "wording/Format.h"
#include "wording/LibraryWords.h"
#include "wording/PlaceNaming.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace kitapdar::ctl {

namespace {

/// "А; Б" as it is shown becomes ["А", "Б"].
Json authorsOf(std::string_view joined) {
    Json list = Json::array();
    while (!joined.empty()) {
        const std::size_t end = std::min(joined.find("; "), joined.size());
        list.push_back(std::string(joined.substr(0, end)));
        joined.remove_prefix(std::min(end + 2, joined.size()));
    }
    return list;
}

} // namespace

bool ruleCountsMoney(std::string_view rule) {
    const auto* const type = std::ranges::find(rules::loanRuleTypes, rule, &rules::LoanRuleType::name);
    return type != rules::loanRuleTypes.end() && type->unit == rules::RuleUnit::Money;
}

std::string ruleValue(std::string_view rule, const std::string& stored) {
    std::int64_t tiyn = 0;
    const char* const end = stored.data() + stored.size();
    const auto [at, error] = std::from_chars(stored.data(), end, tiyn);
    const bool isNumber = !stored.empty() && error == std::errc() && at == end;
    return isNumber && ruleCountsMoney(rule) ? Money{tiyn}.tenge() : stored;
}

Json orNull(const std::optional<Day>& day) { return day ? Json(day->iso()) : Json(nullptr); }

Json documentOf(const catalogue::RecordRow& row) {
    return {{"id", row.id.value},         {"title", row.title},       {"authors", authorsOf(row.authors)},
            {"year", orNull(row.year)},   {"language", row.language}, {"copies", row.copies},
            {"available", row.available}, {"kind", row.kind}};
}

Json documentOf(const catalogue::Record& record) {
    return {{"id", record.id.value},
            {"version", record.version},
            {"kind", record.kind},
            {"format", record.format},
            {"title", record.title},
            {"subtitle", record.subtitle},
            {"authors", record.authors},
            {"responsibility", record.responsibility},
            {"year", orNull(record.year)},
            {"language", record.language},
            {"place", record.place},
            {"publisher", record.publisher},
            {"series", record.series},
            {"class_mark", record.classMark},
            {"author_mark", record.authorMark},
            {"subjects", record.subjects},
            {"isbns", record.isbns},
            {"local_history", record.localHistory},
            {"import", record.importId ? Json(record.importId->value) : Json(nullptr)}};
}

Json documentOf(const collection::CopyRow& row) {
    const collection::Copy& copy = row.copy;
    return {{"id", copy.id.value},
            {"record", copy.recordId.value},
            {"barcode", orNull(copy.barcode)},
            {"inventory", orNull(copy.inventoryNumber)},
            {"place", copy.place},
            {"at_place", copy.atPlace},
            {"shelf", copy.shelf},
            {"price", copy.price ? Json(copy.price->tenge()) : Json(nullptr)},
            {"currency", copy.currency},
            {"state", collection::code(stateOf(copy))},
            {"accounted", collection::code(copy.accounted)},
            {"excluded_by", copy.excludedBy},
            {"excluded_on", orNull(copy.excludedOn)},
            {"circulation", collection::code(copy.circulation)},
            {"condition", collection::code(copy.condition)},
            {"condition_on", orNull(copy.conditionOn)},
            {"condition_reason", copy.conditionReason},
            {"lending", collection::code(copy.lending)},
            {"note", copy.note},
            {"parts", copy.parts},
            {"due", orNull(row.dueOn)},
            {"card", orNull(row.readerCard)}};
}

Json documentOf(const circulation::LoanRow& row) {
    return {{"barcode", row.barcode},
            {"title", row.title},
            {"record", row.recordId.value},
            {"lent", row.loan.lentOn.iso()},
            {"due", row.loan.dueOn.iso()},
            {"renewals", row.loan.renewals},
            {"use", collection::code(row.loan.usePlace)}};
}

Json documentOf(const readers::ReaderRow& row) {
    return {{"id", row.id.value},
            {"card", row.card},
            {"surname", row.name.surname},
            {"name", row.name.given},
            {"patronymic", row.name.patronymic},
            {"birth_year", orNull(row.birthYear)},
            {"category", row.category},
            {"registered_until", row.registeredUntil.iso()},
            {"blocked", row.blocked},
            {"loans", row.openLoans},
            {"overdue", row.overdueLoans}};
}

Json documentOf(const readers::Reader& reader, bool showIin) {
    std::optional<std::string> iin = reader.iin;
    if (iin && !showIin) iin = text::maskIin(*iin);
    if (!iin && reader.sealed.iin) iin = text::maskIin("sealed value");
    return {{"id", reader.id.value},
            {"card", reader.card},
            {"surname", reader.name.surname},
            {"name", reader.name.given},
            {"patronymic", reader.name.patronymic},
            {"birth_date", orNull(reader.birthDate)},
            {"iin", orNull(iin)},
            {"category", reader.category},
            {"registered_on", reader.registeredOn.iso()},
            {"registered_until", reader.registeredUntil.iso()},
            {"blocked", !reader.blockedReason.empty()}};
}

Json documentOf(const digitization::ItemRow& row) {
    const digitization::Item& item = row.item;
    return {{"id", item.id.value},
            {"record", item.recordId.value},
            {"copy", item.copyId ? Json(item.copyId->value) : Json(nullptr)},
            {"title", row.title},
            {"state", digitization::code(item.state)},
            {"category", digitization::code(item.category)},
            {"priority", row.priority.total},
            {"due", orNull(item.dueOn)},
            {"overdue", row.overdue},
            {"assignee", item.assignee},
            {"note", item.note},
            {"batch", row.batchName},
            {"files", row.files},
            {"pages", row.pages},
            {"slip", digitization::slipCode(item.id)},
            {"task", row.work.state.empty() ? Json(nullptr)
                                            : Json{{"state", row.work.state},
                                                   {"pass", row.work.pass},
                                                   {"assignee", row.work.holder},
                                                   {"reason", row.work.reason}}}};
}

Json documentOf(const ContentDigest& content) {
    Json rows = Json::object();
    for (const auto& [table, count] : content.rows) rows[table] = count;
    return {{"blake2b", content.blake2b}, {"operations", content.operations}, {"rows", rows}};
}

Json documentOf(const BackupReport& report) {
    Json document = {{"file", report.place}, {"bytes", report.bytes}};
    document.update(documentOf(report.content));
    document["kept_aside"] = report.keptAside ? Json(*report.keptAside) : Json(nullptr);
    document["files_known"] = report.filesKnown;
    document["encrypted"] = !report.recipients.empty();
    document["recipients"] = report.recipients;
    document.update(documentOf(report.files));
    return document;
}

Json documentOf(const std::optional<CarriedFiles>& files) {
    if (!files) return {{"files", nullptr}, {"files_missing", 0}};
    Json missing = Json::array();
    for (const AttachedFile& file : files->missing) missing.push_back({{"path", file.path}, {"sha256", file.sha256}});
    return {{"files", files->count},
            {"files_bytes", files->bytes},
            {"files_missing", std::ssize(files->missing)},
            {"missing_files", std::move(missing)}};
}

void tellFiles(Answer& answer, const std::optional<CarriedFiles>& files, std::int64_t known) {
    if (const QString words = filesWords(files, known); !words.isEmpty()) answer.text += line(words);
    if (const QString words = missingWords(files); !words.isEmpty()) {
        answer.complaints.push_back(utf8(words));
        answer.exit = Exit::Incomplete;
    }
}

QString lineOf(const collection::Copy& copy) {
    QString text = Ctl::tr("%1, inventory no. %2, state %3")
                       .arg(orDash(copy.barcode), orDash(copy.inventoryNumber), stateWords(copy));
    if (!copy.place.empty()) text += QStringLiteral(", ") + Ctl::tr("place %1").arg(placeText(copy.place));
    const bool isOnItsWay = copy.circulation == collection::Circulation::InTransit; // from there
    if (!copy.atPlace.empty() && !isOnItsWay)
        text += QStringLiteral(", ") + Ctl::tr("is now at %1").arg(placeText(copy.atPlace));
    if (!copy.shelf.empty()) text += QStringLiteral(", ") + Ctl::tr("shelf mark %1").arg(qs(copy.shelf));
    if (copy.price) text += QStringLiteral(", ") + Ctl::tr("price %1").arg(moneyText(*copy.price));
    if (!copy.note.empty()) text += QStringLiteral(", ") + Ctl::tr("note: %1").arg(qs(copy.note));
    return text;
}

QString loanOf(const collection::CopyRow& row) {
    // Who has it is not for everybody.
    if (!row.readerCard) return Ctl::tr("on loan, due %1").arg(dayText(*row.dueOn));
    return Ctl::tr("on loan, card %1, due %2").arg(qs(*row.readerCard), dayText(*row.dueOn));
}

std::string titleLine(const std::string& title, const std::string& authors, std::optional<int> year) {
    std::string line = title;
    if (!authors.empty()) line += " / " + authors;
    if (year) line += ", " + std::to_string(*year);
    return line;
}

} // namespace kitapdar::ctl
