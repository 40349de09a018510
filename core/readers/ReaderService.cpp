#include "core/readers/ReaderService.h"

#include "core/base/SameFields.h"
#include "core/journal/Journal.h"
#include "core/numbers/NumberRepository.h"
#include "core/readers/Cards.h"
#include "core/readers/CategoryRepository.h"
#include "core/readers/Kinds.h"
#include "core/readers/ReaderColumns.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/ReaderTokens.h"
#include "core/readers/Registration.h"
#include "core/text/Badge.h"
#include "core/text/Barcode.h"
#include "core/text/PersonNumber.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace kitapdar::readers {

namespace {

const ReaderRepository readers;

std::string trimmed(const std::string& text) { return text::normalizeScan(text); }

/// Here already: sort keys and shapes are made of these values.
std::string withoutNumbers(const std::string& text) { return text::withoutPersonNumbers(text); }

void tidy(Reader& reader) {
    reader.name = {withoutNumbers(text::tidyName(reader.name.surname)),
                   withoutNumbers(text::tidyName(reader.name.given)),
                   withoutNumbers(text::tidyName(reader.name.patronymic))};
    reader.phone = trimmed(reader.phone);
    reader.address = trimmed(reader.address);
    for (std::string* each : {&reader.blockedReason, &reader.education, &reader.locality, &reader.institution})
        *each = withoutNumbers(trimmed(*each));
    if (reader.sex != "m" && reader.sex != "f") reader.sex.clear();
    if (reader.iin) *reader.iin = text::normalizeIin(*reader.iin);
    if (reader.iin && reader.iin->empty()) reader.iin.reset();
}

/// Brings the card to the form it is stored in; it must be free.
Result<void, ReaderRefusal> checkCard(storage::Snapshot& snapshot, Reader& reader,
                                      std::vector<ReaderWarning>& warnings) {
    const std::string scan = text::normalizeScan(reader.card);
    const auto card = text::checkBarcode(scan, ownCardPrefix);
    if (!card || text::looksLikeBadge(scan)) return fail(CardMalformed{scan});
    reader.card = card->text;
    TRY(const auto former, cardOwner(snapshot, text::ScannedCode(reader.card)));
    if (former && former->readerId != reader.id) return fail(CardTaken{former->card, former->readerId});
    TRY(const auto meanings, meaningsOf(snapshot, text::ScannedCode(reader.card)));
    for (const CodeMeaning& each : meanings) {
        const bool own = each.kind == text::CodeKind::Card && each.id == reader.id.value;
        if (each.kind == text::CodeKind::Card && !own) return fail(CardTaken{each.code, ReaderId(each.id)});
        if (each.kind == text::CodeKind::Barcode) return fail(CodeInUse{each.code, each.kind});
        // Both are numbers from 1 on in many libraries, and nobody scans an inventory number.
        if (each.kind == text::CodeKind::InventoryNumber) warnings.emplace_back(CardIsInventoryNumber{reader.card});
    }
    return {};
}

/// What forbids to write this reader. The card and the category that he had `before` are not looked at.
Result<void, ReaderRefusal> check(storage::Snapshot& snapshot, const Restricted& restricted, Reader& reader,
                                  const Reader& before, Day today, std::vector<ReaderWarning>& warnings) {
    if (reader.name.surname.empty()) return fail(NameMissing{});
    for (const std::string& each : {reader.name.surname, reader.name.given, reader.name.patronymic}) {
        if (text::isNameTooLong(each)) return fail(NameTooLong{});
    }
    if (!reader.card.empty() && reader.card != before.card) CHECK(checkCard(snapshot, reader, warnings));
    if (reader.iin) {
        TRY(const auto same, restricted.idByIin(snapshot, *reader.iin));
        if (same && *same != reader.id) return fail(IinTaken{*same});
    }
    if (reader.birthDate && *reader.birthDate > today) return fail(BirthDateInFuture{*reader.birthDate});
    if (reader.category == before.category) return {};
    TRY(const auto category, CategoryRepository().find(snapshot, reader.category));
    if (!category || !category->inUse) return fail(UnknownCategory{reader.category, !category});
    return {};
}

Result<void> warnAbout(storage::Snapshot& snapshot, const Reader& reader, std::vector<ReaderWarning>& warnings) {
    if (reader.iin) {
        if (const auto problem = text::checkIin(*reader.iin)) warnings.emplace_back(IinDoubtful{*problem});
        const auto parts = text::iinParts(*reader.iin);
        if (parts && parts->birth && reader.birthDate && *parts->birth != *reader.birthDate)
            warnings.emplace_back(IinDisagreesWithBirthDate{*parts->birth});
    }
    if (reader.birthDate) {
        if (reader.birthDate->year() < earliestBirthYear) warnings.emplace_back(BirthDateUnlikely{*reader.birthDate});
        TRY(const auto namesake, readers.namesake(snapshot, reader));
        if (namesake) warnings.emplace_back(SameNameAndBirthDate{*namesake});
    }
    return {};
}

/// What a form does not have stays as it is; no form puts a sealed value where it was not.
void keepSealed(Reader& reader, const Reader& present) {
    const auto keep = [&](std::optional<storage::Blob> SealedValues::*member) {
        if (reader.sealed.*member) reader.sealed.*member = present.sealed.*member;
    };
    for (const auto member : {&SealedValues::iin, &SealedValues::phone, &SealedValues::address}) keep(member);
    reader.sealed.ref = present.sealed.ref;
    reader.sealed.iinIndex = present.sealed.iinIndex;
    reader.sealed.phoneIndex = present.sealed.phoneIndex;
    reader.sealed.phoneTail = present.sealed.phoneTail;
}

std::string clearValue(const Reader& reader, RestrictedField field) {
    switch (field) {
    case RestrictedField::Iin:
        return reader.iin.value_or(std::string());
    case RestrictedField::Phone:
        return reader.phone;
    case RestrictedField::Address:
        break;
    }
    return reader.address;
}

/// A registration is valid for the calendar year it was made in.
Day endOfYear(Day day) { return Day(day.year(), 12, 31); }

/// The card alone tells the reader of the journal who it was: names are personal data.
Result<void> finish(journal::Operation& operation, const Reader& reader) {
    operation.about("reader", reader.id.value);
    operation.fact(journal::FactName::Card, reader.card);
    CHECK(operation.finish());
    return {};
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// Whether a reason says the very value that is shown for it: also a number that is wrong as numbers of persons go.
bool tells(std::string_view why, std::string_view value) {
    constexpr std::size_t shortestNumber = 7;
    const std::string digits = digitsOf(value);
    return why.find(value) != std::string_view::npos ||
           (digits.size() >= shortestNumber && digitsOf(why).find(digits) != std::string::npos);
}

} // namespace

Result<Registered, ReaderRefusal> ReaderService::add(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::ReaderEdit>& by,
                                                     const NewReader& given) const {
    const Day today = m_journal.clock().today();
    Reader reader;
    reader.card = trimmed(given.card.value_or(""));
    reader.name = given.name;
    reader.birthDate = given.birthDate;
    reader.iin = given.iin;
    reader.category = given.category;
    reader.phone = given.phone;
    reader.address = given.address;
    reader.sex = given.sex;
    reader.education = given.education;
    reader.locality = given.locality;
    reader.institution = given.institution;
    reader.registeredOn = today;
    reader.registeredUntil = endOfYear(today);
    tidy(reader);
    std::vector<ReaderWarning> warnings;
    CHECK(check(transaction, m_restricted, reader, Reader(), today, warnings));
    const bool ownCard = reader.card.empty();
    if (ownCard) {
        TRY(reader.card, readers.nextCard(transaction));
    }
    CHECK(warnAbout(transaction, reader, warnings));
    CHECK(m_restricted.seal(transaction, reader));

    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::add);
    if (ownCard) operation.numbered(numbers::cardSeries);
    TRY(reader.id, readers.insert(operation, reader));
    CHECK(
        RegistrationRepository().insert(operation, transaction, reader, today, by.session().place.value_or(""), true));
    reader.version = 1;
    CHECK(finish(operation, reader));
    return Registered{std::move(reader), std::move(warnings)};
}

Result<Registered, ReaderRefusal> ReaderService::edit(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::ReaderEdit>& by,
                                                      const Reader& given) const {
    TRY(const auto present, readers.byId(transaction, given.id));
    if (!present || present->forgottenOn) return fail(UnknownReader{given.card});
    Reader reader = given;
    tidy(reader);
    reader.card = trimmed(reader.card);
    if (reader.card.empty()) return fail(CardMalformed{reader.card});
    keepSealed(reader, *present);
    const Day today = m_journal.clock().today();
    if (reader.blockedReason.empty()) reader.blockedOn = reader.blockedUntil = std::nullopt;
    if (!reader.blockedReason.empty() && present->blockedReason.empty()) reader.blockedOn = today;
    std::vector<ReaderWarning> warnings;
    CHECK(check(transaction, m_restricted, reader, *present, today, warnings));
    CHECK(warnAbout(transaction, reader, warnings));
    CHECK(m_restricted.seal(transaction, reader));
    if (reader.version == present->version && sameFields(reader, *present, readerColumns))
        return Registered{std::move(reader), std::move(warnings)};

    journal::Operation operation = m_journal.begin(transaction, by, kinds::edit);
    CHECK(readers.update(operation, reader));
    ++reader.version;
    CHECK(finish(operation, reader));
    return Registered{std::move(reader), std::move(warnings)};
}

Result<Reader, ReaderRefusal> ReaderService::registerAgain(storage::Transaction& transaction,
                                                           const staff::Permitted<Permission::ReaderEdit>& by,
                                                           ReaderId id) const {
    TRY(auto present, readers.byId(transaction, id));
    if (!present || present->forgottenOn) return fail(UnknownReader{});
    Reader reader = std::move(*present);
    const Day today = m_journal.clock().today();
    if (reader.registeredUntil >= endOfYear(today)) return reader;
    reader.registeredOn = today;
    reader.registeredUntil = endOfYear(today);

    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::registerAgain);
    CHECK(operation.update("reader", id.value,
                           {{"registered_on", reader.registeredOn}, {"registered_until", reader.registeredUntil}}));
    CHECK(
        RegistrationRepository().insert(operation, transaction, reader, today, by.session().place.value_or(""), false));
    ++reader.version;
    CHECK(finish(operation, reader));
    return reader;
}

Result<Reader, ReaderRefusal> ReaderService::blockData(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::ReaderBlock>& by, ReaderId id,
                                                       bool blocked) const {
    TRY(auto reader, readers.byId(transaction, id));
    if (!reader || reader->forgottenOn) return fail(UnknownReader{});
    if (reader->blockedData == blocked) return std::move(*reader);
    reader->blockedData = blocked;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::blockData);
    CHECK(readers.blockData(operation, id, blocked));
    operation.fact(journal::FactName::Value, blocked ? 1 : 0);
    CHECK(finish(operation, *reader));
    ++reader->version;
    return std::move(*reader);
}

Result<std::string, RevealRefusal> ReaderService::reveal(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::ReaderReveal>& by,
                                                         ReaderId id, RestrictedField field,
                                                         const std::string& reason) const {
    constexpr std::size_t shortestReason = 3;
    const std::string why = trimmed(reason);
    if (why.size() < shortestReason) return fail(RevealReasonMissing{});
    if (!text::personNumbersIn(why).empty()) return fail(RevealReasonHoldsNumber{});
    TRY(const auto reader, readers.byId(transaction, id));
    if (!reader || reader->forgottenOn) return fail(UnknownReader{});
    TRY(const auto opened, m_restricted.key(transaction));
    std::string value;
    if (opened) {
        TRY(value, openedValue(opened->sealer, *reader, field));
    } else {
        value = clearValue(*reader, field);
        if (value.empty()) return fail(NothingThere{field});
    }
    if (tells(why, value)) return fail(RevealReasonHoldsNumber{});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::reveal);
    operation.fact(journal::FactName::Kind, code(field));
    operation.fact(journal::FactName::Note, why);
    CHECK(finish(operation, *reader));
    return value;
}

Result<void> ReaderService::refreshTokens(storage::Transaction& transaction, std::int64_t readerId) {
    const ReaderId id(readerId);
    TRY(const auto reader, readers.byId(transaction, id));
    return readers.replaceTokens(transaction, id, reader ? tokensOf(*reader) : std::vector<std::string>());
}

Result<void> ReaderService::keepCardNumber(storage::Transaction& transaction, std::int64_t readerId) {
    TRY(const auto reader, readers.byId(transaction, ReaderId(readerId)));
    return numbers::NumberRepository().hold(transaction, numbers::SeriesKind::Card, readerId, reader.has_value(),
                                            reader ? std::optional(reader->card) : std::nullopt);
}

} // namespace kitapdar::readers
