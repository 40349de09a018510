#include "core/merging/ReaderMergeService.h"

#include "core/charges/ChargesOfReader.h"
#include "core/circulation/LoansOfReader.h"
#include "core/holds/ReaderHolds.h"
#include "core/journal/Journal.h"
#include "core/keys/OpenKey.h"
#include "core/merging/Kinds.h"
#include "core/readers/ConsentRepository.h"
#include "core/readers/DetailsRepository.h"
#include "core/readers/NameMatch.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/Registration.h"
#include "core/storage/Columns.h"
#include "core/visits/VisitRepository.h"

#include <utility>

namespace kitapdar::merging {

namespace {

using readers::Reader;
using readers::ReaderId;
using readers::RestrictedField;

struct Pair {
    Reader kept;
    Reader other;
};

constexpr auto pairColumns = storage::columnsOf<PerhapsOneReader>(
    storage::readOnly("a.id", &PerhapsOneReader::first), storage::readOnly("a.card", &PerhapsOneReader::firstCard),
    storage::readOnly("b.id", &PerhapsOneReader::second), storage::readOnly("b.card", &PerhapsOneReader::secondCard),
    storage::readOnly("a.surname", within(&PerhapsOneReader::name, &readers::ReaderName::surname)),
    storage::readOnly("a.given_name", within(&PerhapsOneReader::name, &readers::ReaderName::given)),
    storage::readOnly("a.patronymic", within(&PerhapsOneReader::name, &readers::ReaderName::patronymic)));

Result<Reader, ReaderMergeRefusal> readerWith(storage::Snapshot& snapshot, ReaderId id) {
    TRY(auto reader, readers::ReaderRepository().byId(snapshot, id));
    if (!reader || reader->forgottenOn) return fail(readers::UnknownReader{});
    if (reader->blockedData) return fail(ReaderDataBlocked{reader->card});
    return std::move(*reader);
}

Result<Pair, ReaderMergeRefusal> pairOf(storage::Snapshot& snapshot, ReaderId kept, ReaderId other) {
    if (kept == other) return fail(SameReader{});
    TRY(auto one, readerWith(snapshot, kept));
    TRY(auto two, readerWith(snapshot, other));
    const bool clearDiffer = one.iin && two.iin && *one.iin != *two.iin;
    const bool sealedDiffer =
        one.sealed.iinIndex && two.sealed.iinIndex && *one.sealed.iinIndex != *two.sealed.iinIndex;
    if (clearDiffer || sealedDiffer) return fail(IinsDiffer{});
    return Pair{std::move(one), std::move(two)};
}

void takeOver(std::string& kept, const std::string& other) {
    if (kept.empty()) kept = other;
}

/// What is empty in the reader who stays, but for restricted values.
void takeOver(Reader& kept, const Reader& other) {
    if (!kept.birthDate) kept.birthDate = other.birthDate;
    for (const auto member : {&Reader::sex, &Reader::education, &Reader::locality, &Reader::institution, &Reader::note})
        takeOver(kept.*member, other.*member);
    if (kept.blockedReason.empty()) {
        kept.blockedReason = other.blockedReason;
        kept.blockedOn = other.blockedOn;
        kept.blockedUntil = other.blockedUntil;
    }
    if (other.registeredUntil > kept.registeredUntil) {
        kept.registeredOn = other.registeredOn;
        kept.registeredUntil = other.registeredUntil;
    }
}

bool hasSealed(const Reader& reader) { return reader.sealed.iin || reader.sealed.phone || reader.sealed.address; }

/// Restricted values in clear, where the reader who stays has none.
Result<void, ReaderMergeRefusal> takeOverRestricted(storage::Snapshot& snapshot, const readers::Restricted& restricted,
                                                    Reader& kept, const Reader& other) {
    if (!kept.iin && !kept.sealed.iin) kept.iin = other.iin;
    if (!kept.sealed.phone) takeOver(kept.phone, other.phone);
    if (!kept.sealed.address) takeOver(kept.address, other.address);
    if (!hasSealed(other)) return {};
    TRY(const auto opened, restricted.key(snapshot));
    if (!opened) return {};
    if (other.sealed.iin && !kept.sealed.iin) {
        TRY(const std::string value, readers::openedValue(opened->sealer, other, RestrictedField::Iin));
        kept.iin = value;
    }
    if (other.sealed.phone && !kept.sealed.phone) {
        TRY(kept.phone, readers::openedValue(opened->sealer, other, RestrictedField::Phone));
    }
    if (other.sealed.address && !kept.sealed.address) {
        TRY(kept.address, readers::openedValue(opened->sealer, other, RestrictedField::Address));
    }
    return {};
}

} // namespace

Result<ReaderMergePreview, ReaderMergeRefusal> ReaderMergeService::preview(
    storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderMerge>&, ReaderId kept,
    ReaderId other) const {
    TRY(auto pair, pairOf(snapshot, kept, other));
    ReaderMergePreview preview;
    const auto count = [&](const std::string& what) {
        return snapshot.number("select count(*) from " + what, {other});
    };
    TRY(preview.loans, count("loan where reader_id = $1"));
    TRY(preview.openLoans, count("loan where reader_id = $1 and returned_at is null"));
    TRY(preview.charges, count("charge where reader_id = $1"));
    TRY(preview.holds, count("hold where reader_id = $1"));
    TRY(const auto formerCards, count("reader_card where reader_id = $1"));
    preview.cards = formerCards + 1;
    TRY(preview.registrations, count("registration where reader_id = $1"));
    TRY(preview.visits, count("visit where reader_id = $1"));
    TRY(const auto messages, count("reader_message where reader_id = $1"));
    TRY(const auto relations, count("reader_relation where reader_id = $1 or other_id = $1"));
    preview.details = messages + relations;
    preview.namesDiffer =
        !readers::isSamePerson(readers::nameWords(pair.kept.name), readers::nameWords(pair.other.name));
    preview.birthDatesDiffer =
        pair.kept.birthDate && pair.other.birthDate && *pair.kept.birthDate != *pair.other.birthDate;
    preview.kept = std::move(pair.kept);
    preview.other = std::move(pair.other);
    return preview;
}

Result<Reader, ReaderMergeRefusal> ReaderMergeService::merge(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::ReaderMerge>& by,
                                                             ReaderId keptId, ReaderId otherId) const {
    TRY(auto pair, pairOf(transaction, keptId, otherId));
    Reader kept = std::move(pair.kept);
    const Reader& other = pair.other;
    takeOver(kept, other);
    CHECK(takeOverRestricted(transaction, m_restricted, kept, other));

    journal::Operation operation = m_journal.begin(transaction, by, kinds::mergeReaders);
    TRY(const auto loans, circulation::moveToReader(operation, transaction, otherId, keptId));
    CHECK(charges::moveToReader(operation, transaction, otherId, keptId));
    CHECK(holds::moveToReader(operation, transaction, otherId, keptId));
    CHECK(holds::endDoubles({m_journal, operation, transaction}, keptId));
    CHECK(visits::VisitRepository().moveToReader(operation, transaction, otherId, keptId));
    CHECK(readers::RegistrationRepository().moveToReader(operation, transaction, otherId, keptId));
    CHECK(readers::ConsentRepository().moveToReader(operation, transaction, otherId, keptId));
    CHECK(readers::DetailsRepository().moveToReader(operation, transaction, otherId, keptId));
    CHECK(readers::ReaderRepository().erase(operation, otherId));
    CHECK(readers::DetailsRepository().endCard(operation, keptId, other.card, m_journal.clock().today(),
                                               readers::CardEnd::Merged));
    // After the other record is gone: an identification number belongs to one reader.
    CHECK(m_restricted.seal(transaction, kept));
    CHECK(readers::ReaderRepository().update(operation, kept));
    operation.about("reader", keptId.value);
    operation.about("reader", otherId.value);
    operation.fact(journal::FactName::Card, kept.card);
    operation.fact(journal::FactName::Number, loans);
    CHECK(operation.finish());
    ++kept.version;
    return kept;
}

Result<std::vector<PerhapsOneReader>> ReaderMergeService::duplicates(storage::Snapshot& snapshot,
                                                                     const staff::Permitted<Permission::ReaderMerge>&,
                                                                     int limit) const {
    static const std::string sql =
        "select " + pairColumns.list() +
        " from reader a join reader b on b.name_key = a.name_key and b.birth_date = a.birth_date and b.id > a.id "
        "where a.blocked_data = 0 and a.forgotten_on is null and b.blocked_data = 0 and b.forgotten_on is null "
        "and (a.iin is null or b.iin is null or a.iin = b.iin) "
        "and (a.iin_index is null or b.iin_index is null or a.iin_index = b.iin_index) "
        "order by a.name_key, a.id, b.id limit $1";
    return snapshot.all(sql, {limit}, pairColumns);
}

} // namespace kitapdar::merging
