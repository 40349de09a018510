#include "core/readers/DetailsService.h"

#include "core/journal/Journal.h"
#include "core/numbers/NumberRepository.h"
#include "core/numbers/Series.h"
#include "core/readers/DetailsRepository.h"
#include "core/readers/Kinds.h"
#include "core/readers/ReaderRepository.h"
#include "core/text/Badge.h"
#include "core/text/Barcode.h"
#include "core/text/PersonNumber.h"

#include <algorithm>

namespace kitapdar::readers {

namespace {

const ReaderRepository readers;
const DetailsRepository details;

Result<Reader, DetailRefusal> readerWith(storage::Snapshot& snapshot, ReaderId id) {
    TRY(auto reader, readers.byId(snapshot, id));
    if (!reader || reader->forgottenOn) return fail(UnknownReader{});
    return std::move(*reader);
}

/// The card alone tells the reader of the journal who it was.
Result<void> finish(journal::Operation& operation, const Reader& reader) {
    operation.about("reader", reader.id.value);
    operation.fact(journal::FactName::Card, reader.card);
    CHECK(operation.finish());
    return {};
}

Result<std::string, DetailRefusal> checkedText(const std::string& text) {
    std::string tidy = text::normalizeScan(text);
    if (tidy.size() > longestDetail) return fail(DetailTooLong{});
    return tidy;
}

/// The form in which the card is stored; it must be free, but for a former one of the same reader.
Result<std::string, DetailRefusal> checkedCard(storage::Snapshot& snapshot, const Reader& reader,
                                               const std::string& scan, const std::optional<FormerCard>& former) {
    const auto card = text::checkBarcode(scan, ownCardPrefix);
    if (!card || text::looksLikeBadge(scan)) return fail(CardMalformed{scan});
    if (former && former->readerId != reader.id) return fail(CardTaken{former->card, former->readerId});
    TRY(const auto meanings, meaningsOf(snapshot, text::ScannedCode(card->text)));
    for (const CodeMeaning& each : meanings) {
        if (each.kind == text::CodeKind::Card && each.id == reader.id.value) return fail(SameCard{each.code});
        if (each.kind == text::CodeKind::Card) return fail(CardTaken{each.code, ReaderId(each.id)});
        if (each.kind == text::CodeKind::Barcode) return fail(CodeInUse{each.code, each.kind});
    }
    return card->text;
}

} // namespace

Result<ReaderDetails> DetailsService::of(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>&,
                                         ReaderId id) const {
    ReaderDetails all;
    TRY(const auto reader, readers.byId(snapshot, id));
    if (!reader || reader->forgottenOn) return all;
    TRY(all.cards, formerCards(snapshot, id));
    TRY(all.messages, details.openMessages(snapshot, id));
    TRY(all.relations, details.relations(snapshot, id));
    std::erase_if(all.relations, [](const RelationRow& row) { return isForgotten(row.relation); });
    TRY(all.registrations, RegistrationRepository().ofReader(snapshot, id));
    const bool hasGuarantor = std::ranges::any_of(all.relations, [](const RelationRow& row) {
        return row.relation.kind == RelationKind::Guarantor && !row.isReversed;
    });
    all.guarantorMissing = !hasGuarantor && needsGuarantor(*reader, m_journal.clock().today());
    return all;
}

Result<std::optional<FormerCard>> DetailsService::formerCard(storage::Snapshot& snapshot,
                                                             const staff::Permitted<Permission::ReaderView>&,
                                                             const std::string& card) const {
    return cardOwner(snapshot, text::ScannedCode(card));
}

Result<Reader, DetailRefusal> DetailsService::replaceCard(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::ReaderEdit>& by,
                                                          ReaderId id, const std::string& given, CardEnd why) const {
    TRY(auto reader, readerWith(transaction, id));
    const std::string scan = text::normalizeScan(given);
    std::string card;
    std::optional<FormerCard> former;
    if (!scan.empty()) {
        TRY(former, cardOwner(transaction, text::ScannedCode(scan)));
        TRY(card, checkedCard(transaction, reader, scan, former));
    }
    const bool ownCard = card.empty();
    if (ownCard) {
        TRY(card, readers.nextCard(transaction));
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::replaceCard);
    if (ownCard) operation.numbered(numbers::cardSeries);
    if (former) CHECK(details.eraseCard(operation, former->id));
    CHECK(details.endCard(operation, id, reader.card, m_journal.clock().today(), why));
    CHECK(operation.update("reader", id.value, {{"card", card}}, reader.version));
    operation.fact(journal::FactName::Reason, code(why));
    reader.card = card;
    ++reader.version;
    CHECK(finish(operation, reader));
    return reader;
}

Result<Reader, DetailRefusal> DetailsService::block(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::ReaderEdit>& by, ReaderId id,
                                                    const std::string& why, std::optional<Day> until) const {
    TRY(auto reader, readerWith(transaction, id));
    TRY(std::string reason, checkedText(why));
    if (reason.empty()) return fail(BlockReasonMissing{});
    reason = text::withoutPersonNumbers(reason); // as it is stored
    const Day today = m_journal.clock().today();
    if (until && *until < today) return fail(EndsBeforeToday{*until});
    if (reader.blockedReason == reason && reader.blockedUntil == until) return reader;
    if (!isBlocked(reader, today)) reader.blockedOn = today;
    reader.blockedReason = reason;
    reader.blockedUntil = until;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::block);
    CHECK(operation.update(
        "reader", id.value,
        {{"blocked_reason", reason}, {"blocked_on", reader.blockedOn}, {"blocked_until", reader.blockedUntil}}));
    if (until) operation.fact(journal::FactName::Until, until->iso());
    ++reader.version;
    CHECK(finish(operation, reader));
    return reader;
}

Result<Reader, DetailRefusal> DetailsService::unblock(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::ReaderEdit>& by,
                                                      ReaderId id) const {
    TRY(auto reader, readerWith(transaction, id));
    if (reader.blockedReason.empty()) return reader;
    reader.blockedReason.clear();
    reader.blockedOn = reader.blockedUntil = std::nullopt;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::unblock);
    CHECK(operation.update(
        "reader", id.value,
        {{"blocked_reason", ""}, {"blocked_on", reader.blockedOn}, {"blocked_until", reader.blockedUntil}}));
    ++reader.version;
    CHECK(finish(operation, reader));
    return reader;
}

Result<Message, DetailRefusal> DetailsService::addMessage(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::ReaderEdit>& by,
                                                          ReaderId id, const std::string& text,
                                                          std::optional<Day> until) const {
    TRY(const auto reader, readerWith(transaction, id));
    Message message;
    message.readerId = id;
    TRY(message.text, checkedText(text));
    if (message.text.empty()) return fail(MessageEmpty{});
    message.text = text::withoutPersonNumbers(message.text); // as it is stored
    message.since = m_journal.clock().today();
    if (until && *until < message.since) return fail(EndsBeforeToday{*until});
    message.until = until;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addMessage);
    TRY(message.id, details.insert(operation, message));
    CHECK(finish(operation, reader));
    return message;
}

Result<Message, DetailRefusal> DetailsService::finishMessage(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::ReaderEdit>& by,
                                                             MessageId id) const {
    TRY(auto message, details.message(transaction, id));
    if (!message || message->doneOn) return fail(NoSuchMessage{});
    TRY(const auto reader, readerWith(transaction, message->readerId));
    message->doneOn = m_journal.clock().today();
    journal::Operation operation = m_journal.begin(transaction, by, kinds::finishMessage);
    CHECK(details.finish(operation, id, *message->doneOn));
    CHECK(finish(operation, reader));
    return std::move(*message);
}

Result<Relation, DetailRefusal> DetailsService::relate(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::ReaderEdit>& by,
                                                       const Relation& given) const {
    Relation relation = given;
    TRY(const auto reader, readerWith(transaction, relation.readerId));
    TRY(relation.name, checkedText(relation.name));
    if (relation.otherId) relation.name.clear();
    if (!relation.otherId && relation.name.empty()) return fail(RelationIncomplete{});
    if (relation.otherId == relation.readerId) return fail(RelationToSelf{});
    if (relation.otherId) {
        TRY(const auto other, readerWith(transaction, *relation.otherId));
        const Day today = m_journal.clock().today();
        if (relation.kind == RelationKind::Guarantor && needsGuarantor(other, today))
            return fail(GuarantorTooYoung{ageOn(*other.birthDate, today)});
    }
    TRY(const auto present, details.relations(transaction, relation.readerId));
    if (std::ranges::any_of(present, [&](const RelationRow& row) { return isSameRelation(row.relation, relation); }))
        return fail(RelationKnown{});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::relate);
    TRY(relation.id, details.insert(operation, relation));
    if (relation.otherId) operation.about("reader", relation.otherId->value);
    operation.fact(journal::FactName::Kind, code(relation.kind));
    CHECK(finish(operation, reader));
    return relation;
}

Result<Relation, DetailRefusal> DetailsService::unrelate(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::ReaderEdit>& by,
                                                         RelationId id) const {
    TRY(const auto relation, details.relation(transaction, id));
    if (!relation) return fail(NoSuchRelation{});
    TRY(const auto reader, readerWith(transaction, relation->readerId));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::unrelate);
    CHECK(details.erase(operation, id));
    if (relation->otherId) operation.about("reader", relation->otherId->value);
    operation.fact(journal::FactName::Kind, code(relation->kind));
    CHECK(finish(operation, reader));
    return *relation;
}

} // namespace kitapdar::readers
