#include "core/backups/RestoreEntry.h"

#include "core/backups/Kinds.h"
#include "core/storage/Meta.h"
#include "core/storage/Migrator.h"

#include <nlohmann/json.hpp>

namespace kitapdar::backups {

namespace {

constexpr std::string_view mark = "restore_to_enter"; // in `meta`

Result<void> enter(storage::Transaction& transaction, const journal::Journal& journal, const RestoreNote& note) {
    journal::Operation operation = journal.begin(transaction, note.by.session, kinds::restore);
    operation.fact(journal::FactName::File, note.backup);
    operation.fact(journal::FactName::Last, note.upTo);
    if (!note.by.signedBy.empty()) operation.fact(journal::FactName::Name, note.by.signedBy);
    CHECK(operation.finish());
    return {};
}

std::string textOf(const RestoreNote& note) {
    const auto& who = note.by.session;
    return nlohmann::json{{"operator", who.operatorName},
                          {"operator_code", who.operatorCode},
                          {"desk", who.desk},
                          {"signed_by", note.by.signedBy},
                          {"backup", note.backup},
                          {"up_to", note.upTo}}
        .dump();
}

RestoreNote noteIn(const std::string& text) {
    const auto all = nlohmann::json::parse(text, nullptr, false);
    const auto value = [&](const char* name) {
        const auto found = all.is_object() ? all.find(name) : all.end();
        return all.is_object() && found != all.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    RestoreNote note;
    note.by.session.operatorName = value("operator");
    note.by.session.operatorCode = value("operator_code");
    note.by.session.desk = value("desk");
    note.by.signedBy = value("signed_by");
    note.backup = value("backup");
    if (all.is_object() && all.contains("up_to") && all["up_to"].is_number_integer())
        note.upTo = all["up_to"].get<std::int64_t>();
    return note;
}

} // namespace

Result<void> enterRestore(storage::Connection& restored, const journal::Journal& journal, const RestoreNote& note) {
    TRY(const auto schema, storage::schemaVersion(restored));
    CHECK(restored.beginWrite());
    storage::Transaction transaction(restored);
    auto done = schema == storage::newestSchema() ? enter(transaction, journal, note)
                                                  : storage::setMeta(transaction, mark, textOf(note));
    if (done) done = restored.commit();
    if (!done) restored.rollback();
    return done;
}

Result<bool> isRestoreWaiting(storage::Snapshot& snapshot) {
    TRY(const auto waiting, storage::metaValue(snapshot, mark));
    return waiting.has_value();
}

Result<void> enterWaitingRestore(storage::Store& store, const journal::Journal& journal) {
    TRY(const bool waiting, store.readNow(isRestoreWaiting));
    if (!waiting) return {};
    return store.writeNow([&](storage::Transaction& transaction) -> Result<void> {
        TRY(const auto text, storage::metaValue(transaction, mark)); // another one may have been quicker
        if (!text) return {};
        CHECK(enter(transaction, journal, noteIn(*text)));
        return storage::eraseMeta(transaction, mark);
    });
}

} // namespace kitapdar::backups
