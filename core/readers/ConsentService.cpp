#include "core/readers/ConsentService.h"

#include "core/journal/Journal.h"
#include "core/readers/ConsentRepository.h"
#include "core/readers/Kinds.h"
#include "core/readers/ReaderRepository.h"
#include "core/text/Barcode.h"

namespace kitapdar::readers {

namespace {

const ConsentRepository consents;

Result<void> finish(journal::Operation& operation, const Consent& consent, const std::string& card) {
    operation.about("reader", consent.readerId.value);
    operation.fact(journal::FactName::Card, card);
    operation.fact(journal::FactName::Kind, code(consent.purpose));
    CHECK(operation.finish());
    return {};
}

} // namespace

Result<std::vector<ConsentForm>> ConsentService::forms(storage::Snapshot& snapshot) const {
    return consents.forms(snapshot);
}

Result<std::vector<Consent>> ConsentService::ofReader(storage::Snapshot& snapshot,
                                                      const staff::Permitted<Permission::ReaderView>&,
                                                      ReaderId reader) const {
    return consents.ofReader(snapshot, reader);
}

Result<ConsentForm, ConsentRefusal> ConsentService::addForm(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::ConsentEdit>& by,
                                                            ConsentPurpose purpose, const std::string& kk,
                                                            const std::string& ru) const {
    if (text::normalizeScan(kk).empty() || text::normalizeScan(ru).empty()) return fail(ConsentTextMissing{});
    TRY(const auto newest, consents.newestForm(transaction, purpose));
    if (newest && newest->kk == kk && newest->ru == ru) return *newest;
    ConsentForm form;
    form.purpose = purpose;
    form.edition = newest ? newest->edition + 1 : 1;
    form.kk = kk;
    form.ru = ru;
    form.from = m_journal.clock().today();
    form.version = 1;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addConsentForm);
    TRY(form.id, consents.insert(operation, form));
    operation.about("consent_form", form.id.value);
    operation.fact(journal::FactName::Kind, code(purpose));
    CHECK(operation.finish());
    return form;
}

Result<Consent, ConsentRefusal> ConsentService::give(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::ConsentEdit>& by,
                                                     const NewConsent& given) const {
    const Day today = m_journal.clock().today();
    TRY(const auto reader, ReaderRepository().byId(transaction, given.readerId));
    if (!reader || reader->forgottenOn) return fail(UnknownReader{});
    if (given.until && *given.until < today) return fail(ConsentEndsBefore{*given.until});
    const int age = reader->birthDate ? ageOn(*reader->birthDate, today) : ageOfOwnConsent;
    if (age < ageOfOwnConsent && !given.byParent) return fail(ParentNeeded{age});
    TRY(const auto form, consents.newestForm(transaction, given.purpose));
    if (!form) return fail(NoConsentForm{given.purpose});
    TRY(const auto present, consents.ofReader(transaction, given.readerId));
    for (const Consent& each : present) {
        if (each.formId == form->id && holdsOn(each, today)) return fail(ConsentGivenAlready{each.givenOn});
    }
    Consent consent;
    consent.readerId = given.readerId;
    consent.formId = form->id;
    consent.givenOn = today;
    consent.until = given.until;
    consent.byParent = given.byParent;
    consent.way = given.way;
    consent.version = 1;
    consent.purpose = form->purpose;
    consent.edition = form->edition;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::giveConsent);
    TRY(consent.id, consents.insert(operation, consent));
    CHECK(finish(operation, consent, reader->card));
    return consent;
}

Result<Consent, ConsentRefusal> ConsentService::withdraw(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::ConsentEdit>& by,
                                                         ConsentId id) const {
    TRY(auto consent, consents.byId(transaction, id));
    if (!consent || consent->withdrawnOn) return fail(NoSuchConsent{});
    TRY(const auto reader, ReaderRepository().byId(transaction, consent->readerId));
    if (!reader) return fail(UnknownReader{});
    consent->withdrawnOn = m_journal.clock().today();
    journal::Operation operation = m_journal.begin(transaction, by, kinds::withdrawConsent);
    CHECK(consents.withdraw(operation, id, *consent->withdrawnOn));
    ++consent->version;
    CHECK(finish(operation, *consent, reader->card));
    return std::move(*consent);
}

} // namespace kitapdar::readers
