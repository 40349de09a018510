#include "core/readers/ConsentRepository.h"

#include "core/storage/Columns.h"

namespace kitapdar::readers {

namespace {

constexpr auto formColumns = storage::columnsOf<ConsentForm>(
    storage::readOnly("id", &ConsentForm::id),
    storage::fixed("purpose", &ConsentForm::purpose,
                   storage::codes(consentPurposeFromCode, ConsentPurpose::LibraryWork)),
    storage::fixed("version", &ConsentForm::edition), storage::fixed("text_kk", &ConsentForm::kk),
    storage::fixed("text_ru", &ConsentForm::ru), storage::fixed("from_day", &ConsentForm::from),
    storage::readOnly("row_version", &ConsentForm::version));

constexpr auto givenColumns = storage::columnsOf<Consent>(
    storage::readOnly("id", &Consent::id), storage::fixed("reader_id", &Consent::readerId),
    storage::fixed("form_id", &Consent::formId), storage::fixed("given_on", &Consent::givenOn),
    storage::fixed("until_day", &Consent::until), storage::fixed("withdrawn_on", &Consent::withdrawnOn),
    storage::fixed("by_parent", &Consent::byParent),
    storage::fixed("way", &Consent::way, storage::codes(consentWayFromCode, ConsentWay::Paper)),
    storage::readOnly("row_version", &Consent::version));

constexpr auto consentColumns = storage::columnsOf<Consent>(
    storage::readOnly("c.id", &Consent::id), storage::readOnly("c.reader_id", &Consent::readerId),
    storage::readOnly("c.form_id", &Consent::formId), storage::readOnly("c.given_on", &Consent::givenOn),
    storage::readOnly("c.until_day", &Consent::until), storage::readOnly("c.withdrawn_on", &Consent::withdrawnOn),
    storage::readOnly("c.by_parent", &Consent::byParent),
    storage::readOnly("c.way", &Consent::way, storage::codes(consentWayFromCode, ConsentWay::Paper)),
    storage::readOnly("c.row_version", &Consent::version),
    storage::readOnly("f.purpose", &Consent::purpose,
                      storage::codes(consentPurposeFromCode, ConsentPurpose::LibraryWork)),
    storage::readOnly("f.version", &Consent::edition));

std::string selectConsents(std::string_view tail) {
    return "select " + consentColumns.list() + " from consent c join consent_form f on f.id = c.form_id " +
           std::string(tail);
}

} // namespace

Result<std::vector<ConsentForm>> ConsentRepository::forms(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + formColumns.list() + " from consent_form order by purpose, version desc";
    return snapshot.all(sql, {}, formColumns);
}

Result<std::optional<ConsentForm>> ConsentRepository::newestForm(storage::Snapshot& snapshot,
                                                                 ConsentPurpose purpose) const {
    static const std::string sql =
        "select " + formColumns.list() + " from consent_form where purpose = $1 order by version desc limit 1";
    return snapshot.first(sql, {code(purpose)}, formColumns);
}

Result<std::vector<Consent>> ConsentRepository::ofReader(storage::Snapshot& snapshot, ReaderId reader) const {
    static const std::string sql = selectConsents("where c.reader_id = $1 order by c.id desc");
    return snapshot.all(sql, {reader}, consentColumns);
}

Result<std::optional<Consent>> ConsentRepository::byId(storage::Snapshot& snapshot, ConsentId id) const {
    static const std::string sql = selectConsents("where c.id = $1");
    return snapshot.first(sql, {id}, consentColumns);
}

Result<ConsentFormId> ConsentRepository::insert(journal::Operation& operation, const ConsentForm& form) const {
    TRY(const auto id, operation.insert("consent_form", formColumns.inserted(form)));
    return ConsentFormId(id);
}

Result<ConsentId> ConsentRepository::insert(journal::Operation& operation, const Consent& consent) const {
    TRY(const auto id, operation.insert("consent", givenColumns.inserted(consent)));
    return ConsentId(id);
}

Result<void> ConsentRepository::withdraw(journal::Operation& operation, ConsentId id, Day on) const {
    return operation.update("consent", id.value, {{"withdrawn_on", on}});
}

Result<void> ConsentRepository::erase(journal::Operation& operation, ConsentId id) const {
    return operation.erase("consent", id.value);
}

Result<void> ConsentRepository::moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, ReaderId from,
                                             ReaderId to) const {
    TRY(const auto given, ofReader(snapshot, from));
    for (const Consent& each : given) CHECK(operation.update("consent", each.id.value, {{"reader_id", to}}));
    return {};
}

} // namespace kitapdar::readers
