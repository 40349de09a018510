#include "app/kitapdarctl/RecordEditCommands.h"

#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/editing/AuthorMarks.h"
#include "core/catalogue/editing/FormalFault.h"
#include "core/catalogue/editing/RecordMerge.h"
#include "core/exchange/MarcReader.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"
#include "wording/CataloguingWords.h"
#include "wording/FileWords.h"
#include "wording/Format.h"

#include <fstream>
#include <sstream>

namespace kitapdar::ctl {

namespace {

Failure refusedFile(const QString& sentence, const std::string& code) {
    return Failure{Exit::Refused, utf8(sentence), code};
}

QString withLook(const QString& sentence, FileLook look) {
    const QString more = words(look);
    return more.isEmpty() ? sentence : sentence + QLatin1Char(' ') + more;
}

/// A folder or a pipe would be waited for.
Result<void, Failure> checkReadable(const std::string& path) {
    const FileLook look = lookAt(path);
    if (!isUnreadable(look)) return {};
    return fail(refusedFile(withLook(Ctl::tr("The file cannot be read: %1").arg(qs(path)) + QLatin1Char('.'), look),
                            "file_not_readable"));
}

Failure noRecord(const std::string& path) {
    return refusedFile(withLook(Ctl::tr("No record was found in %1.").arg(qs(path)), lookAt(path)),
                       "not_a_record_file");
}

/// The one record of the file, in any form that an import reads.
Result<catalogue::MarcRecord, Failure> recordIn(Session& session, const std::string& path) {
    CHECK(checkReadable(path));
    auto reader = exchange::MarcReader::open(std::filesystem::path(path));
    if (!reader) {
        if (const Fault* fault = faultIn(reader.error())) return fail(session.failure(*fault));
        return fail(noRecord(path));
    }
    std::optional<catalogue::MarcRecord> found;
    for (;;) {
        const auto item = reader->next();
        if (!item) return fail(session.failure(item.error()));
        if (!*item) break;
        const auto* record = std::get_if<catalogue::MarcRecord>(&**item);
        if (!record)
            return fail(refusedFile(Ctl::tr("The record in %1 cannot be read.").arg(qs(path)), "broken_record"));
        if (found)
            return fail(refusedFile(Ctl::tr("%1 has several records: use import.").arg(qs(path)), "several_records"));
        found = *record;
    }
    if (!found) return fail(noRecord(path));
    return std::move(*found);
}

Answer answerOf(catalogue::RecordId id, const catalogue::MarcRecord& record, catalogue::MarcFormat format, Day today,
                const QString& done) {
    Answer answer{{{"id", id.value}, {"faults", Json::array()}}, line(done)};
    for (const catalogue::FormalFault& fault : catalogue::formalFaults(record, format, today)) {
        answer.document["faults"].push_back(
            {{"field", std::string(catalogue::code(fault.element))}, {"sentence", utf8(words(fault))}});
        answer.text += line(words(fault));
    }
    return answer;
}

Result<catalogue::Record, Failure> storedRecord(Session& session, Library& library, const Arguments& arguments) {
    TRY(const auto number, arguments.number("ID", arguments.at(0), 1));
    const catalogue::RecordId id(number);
    const auto record = library.readNow(&catalogue::RecordQueries::byId, id);
    if (!record) return fail(session.failure(record.error()));
    if (!*record) return fail(session.failure(catalogue::UnknownRecord{id}));
    return **record;
}

/// " 12.03.2026 14:05, Айгүл: Change of a title: «…»." – the last that was done to the record; "" when nothing is
/// known.
Result<QString, Failure> lastChange(Session& session, Library& library, catalogue::RecordId id) {
    const auto history = library.store().readNow([&](storage::Snapshot& snapshot) {
        return library.journal().history(snapshot, {"record", id.value}, 1);
    });
    if (!history) return fail(session.failure(history.error()));
    if (history->empty()) return QString();
    const journal::Entry& entry = history->front();
    return QStringLiteral(" %1, %2: %3.").arg(momentText(entry.at), qs(entry.operatorName), words(entry));
}

/// What FILE has changed of the record as it was shown, put into the record as it is now.
Result<catalogue::MarcRecord, Failure> mergedWithBase(Session& session, Library& library, const Arguments& arguments,
                                                      const catalogue::Record& stored,
                                                      const catalogue::MarcRecord& record) {
    TRY(const auto base, recordIn(session, arguments.valueOr("--base", "")));
    const auto there = catalogue::loadMarc(stored.marc).value_or(catalogue::MarcRecord());
    auto merge = catalogue::mergeRecords(base, record, there);
    if (merge.clashes.empty()) return std::move(merge.record);
    TRY(const QString who, lastChange(session, library, stored.id));
    QStringList tags;
    for (const std::string& tag : merge.clashes) tags << qs(tag);
    return fail(refusedFile(Ctl::tr("The same was changed meanwhile, otherwise: fields %1. Nothing was overwritten.")
                                    .arg(tags.join(QStringLiteral(", "))) +
                                who,
                            "record_clash"));
}

/// FILE replaces the whole record, so it must have come from what is there now. A record that was never changed needs
/// no word of it.
Result<void, Failure> checkVersion(Session& session, Library& library, const Arguments& arguments,
                                   const catalogue::Record& stored) {
    constexpr std::int64_t unchanged = 1;
    TRY(const auto version, arguments.number("--version", 1, unchanged));
    if (version == stored.version) return {};
    TRY(const QString who, lastChange(session, library, stored.id));
    if (arguments.has("--version"))
        return fail(refusedFile(words(Fault{Fault::Kind::Conflict, {}, {}}) + who, "record_changed"));
    return fail(
        refusedFile(Ctl::tr("The record was changed since it was taken in, and nobody can know whether FILE has "
                            "that. Give the record as it was shown (--base FILE) or its version (--version N); "
                            "--over writes over what is there.") +
                        who,
                    "version_needed"));
}

} // namespace

Outcome addRecord(Session& session, const Arguments& arguments) {
    TRY(const auto record, recordIn(session, arguments.at(0)));
    TRY(Library* const library, session.library());
    const auto format = catalogue::detectFormat(record);
    const auto added = library->writeNow(&catalogue::RecordService::add, record, format);
    if (!added) return fail(session.failure(added.error()));
    return answerOf(*added, record, format, library->clock().today(), Ctl::tr("Record added: %1").arg(added->value));
}

Outcome editRecord(Session& session, const Arguments& arguments) {
    if (arguments.has("--base") + arguments.has("--version") + arguments.has("--over") > 1)
        return fail(Arguments::wrongUsage(
            Ctl::tr("Only one of these options can be given: %1.").arg(QStringLiteral("--base, --version, --over"))));
    TRY(auto record, recordIn(session, arguments.at(1)));
    TRY(Library* const library, session.library());
    TRY(const auto stored, storedRecord(session, *library, arguments));
    if (arguments.has("--base")) {
        TRY(record, mergedWithBase(session, *library, arguments, stored, record));
    } else if (!arguments.has("--over")) {
        CHECK(checkVersion(session, *library, arguments, stored));
    }
    const auto format = catalogue::marcFormatFrom(stored.format).value_or(catalogue::MarcFormat::Unimarc);
    const auto edited = library->writeNow(&catalogue::RecordService::edit, stored.id, record, stored.version);
    if (!edited) return fail(session.failure(edited.error()));
    Answer answer = answerOf(stored.id, record, format, library->clock().today(),
                             Ctl::tr("Record changed: %1").arg(stored.id.value));
    TRY(const auto now, storedRecord(session, *library, arguments));
    answer.document["version"] = now.version;
    return answer;
}

Outcome removeRecord(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto stored, storedRecord(session, *library, arguments));
    const auto removed = library->writeNow(&catalogue::RecordService::remove, stored.id, stored.version);
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{{{"id", stored.id.value}}, line(Ctl::tr("Record removed: %1").arg(stored.id.value))};
}

Outcome importAuthorMarks(Session& session, const Arguments& arguments) {
    CHECK(checkReadable(arguments.at(0)));
    std::ifstream file(arguments.at(0), std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return fail(refusedFile(Ctl::tr("The file cannot be read: %1").arg(qs(arguments.at(0))), "file_not_readable"));
    TRY(Library* const library, session.library());
    const auto table = catalogue::readAuthorMarks(text.str());
    const auto lines = library->writeNow(&catalogue::AuthorMarks::replace, table);
    if (!lines) return fail(session.failure(lines.error()));
    Answer answer{{{"lines", *lines}, {"not_taken", table.notTaken}},
                  line(Ctl::tr("Author marks in the table: %1").arg(*lines))};
    if (table.notTaken > 0)
        answer.text += line(Ctl::tr("Lines that are no marks and were not taken: %1").arg(table.notTaken));
    return answer;
}

} // namespace kitapdar::ctl
