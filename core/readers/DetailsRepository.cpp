#include "core/readers/DetailsRepository.h"

#include "core/storage/Columns.h"

#include <algorithm>

namespace kitapdar::readers {

namespace {

constexpr auto messageColumns = storage::columnsOf<Message>(
    storage::readOnly("id", &Message::id), storage::fixed("reader_id", &Message::readerId),
    storage::fixed("text", &Message::text), storage::fixed("since_on", &Message::since),
    storage::fixed("until_on", &Message::until), storage::fixed("done_on", &Message::doneOn));

constexpr auto relationColumns = storage::columnsOf<Relation>(
    storage::readOnly("id", &Relation::id), storage::fixed("reader_id", &Relation::readerId),
    storage::fixed("other_id", &Relation::otherId),
    storage::fixed("kind", &Relation::kind, storage::codes(relationKindFromCode, RelationKind::Guarantor)),
    storage::fixed("name", &Relation::name));

constexpr auto relationRowColumns = storage::columnsOf<RelationRow>(
    storage::readOnly("l.id", within(&RelationRow::relation, &Relation::id)),
    storage::readOnly("l.reader_id", within(&RelationRow::relation, &Relation::readerId)),
    storage::readOnly("l.other_id", within(&RelationRow::relation, &Relation::otherId)),
    storage::readOnly("l.kind", within(&RelationRow::relation, &Relation::kind),
                      storage::codes(relationKindFromCode, RelationKind::Guarantor)),
    storage::readOnly("l.name", within(&RelationRow::relation, &Relation::name)),
    storage::readOnly("case when l.reader_id = $1 then 0 else 1 end", &RelationRow::isReversed),
    storage::readOnly("coalesce(r.card, '')", &RelationRow::card),
    storage::readOnly("coalesce(r.surname, l.name)", within(&RelationRow::name, &ReaderName::surname)),
    storage::readOnly("coalesce(r.given_name, '')", within(&RelationRow::name, &ReaderName::given)),
    storage::readOnly("coalesce(r.patronymic, '')", within(&RelationRow::name, &ReaderName::patronymic)));

} // namespace

Result<std::vector<Message>> DetailsRepository::openMessages(storage::Snapshot& snapshot, ReaderId reader) const {
    static const std::string sql =
        "select " + messageColumns.list() + " from reader_message where reader_id = $1 and done_on is null order by id";
    return snapshot.all(sql, {reader}, messageColumns);
}

Result<std::vector<Message>> DetailsRepository::allMessages(storage::Snapshot& snapshot, ReaderId reader) const {
    static const std::string sql =
        "select " + messageColumns.list() + " from reader_message where reader_id = $1 order by id";
    return snapshot.all(sql, {reader}, messageColumns);
}

Result<std::optional<Message>> DetailsRepository::message(storage::Snapshot& snapshot, MessageId id) const {
    static const std::string sql = "select " + messageColumns.list() + " from reader_message where id = $1";
    return snapshot.first(sql, {id}, messageColumns);
}

Result<std::vector<RelationRow>> DetailsRepository::relations(storage::Snapshot& snapshot, ReaderId reader) const {
    static const std::string sql = "select " + relationRowColumns.list() +
                                   " from reader_relation l left join reader r on r.id = "
                                   "case when l.reader_id = $1 then l.other_id else l.reader_id end "
                                   "where l.reader_id = $1 or l.other_id = $1 order by l.kind desc, l.id";
    return snapshot.all(sql, {reader}, relationRowColumns);
}

Result<std::optional<Relation>> DetailsRepository::relation(storage::Snapshot& snapshot, RelationId id) const {
    static const std::string sql = "select " + relationColumns.list() + " from reader_relation where id = $1";
    return snapshot.first(sql, {id}, relationColumns);
}

Result<void> DetailsRepository::endCard(journal::Operation& operation, ReaderId reader, const std::string& card, Day on,
                                        CardEnd reason) const {
    CHECK(operation.insert("reader_card",
                           {{"card", card}, {"reader_id", reader}, {"ended_on", on}, {"reason", code(reason)}}));
    return {};
}

Result<void> DetailsRepository::eraseCard(journal::Operation& operation, std::int64_t id) const {
    return operation.erase("reader_card", id);
}

Result<MessageId> DetailsRepository::insert(journal::Operation& operation, const Message& message) const {
    TRY(const auto id, operation.insert("reader_message", messageColumns.inserted(message)));
    return MessageId(id);
}

Result<void> DetailsRepository::finish(journal::Operation& operation, MessageId id, Day on) const {
    return operation.update("reader_message", id.value, {{"done_on", on}});
}

Result<RelationId> DetailsRepository::insert(journal::Operation& operation, const Relation& relation) const {
    TRY(const auto id, operation.insert("reader_relation", relationColumns.inserted(relation)));
    return RelationId(id);
}

Result<void> DetailsRepository::erase(journal::Operation& operation, RelationId id) const {
    return operation.erase("reader_relation", id.value);
}

Result<void> DetailsRepository::moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, ReaderId from,
                                             ReaderId to) const {
    TRY(const auto cards, formerCards(snapshot, from));
    for (const FormerCard& each : cards) CHECK(operation.update("reader_card", each.id, {{"reader_id", to}}));
    TRY(const auto messages, snapshot.all("select id from reader_message where reader_id = $1 order by id", {from},
                                          storage::only<std::int64_t>));
    for (const std::int64_t id : messages) CHECK(operation.update("reader_message", id, {{"reader_id", to}}));
    TRY(const auto theirs, relations(snapshot, from));
    TRY(auto ours, relations(snapshot, to));
    for (const RelationRow& row : theirs) {
        Relation moved = row.relation;
        if (moved.readerId == from) moved.readerId = to;
        if (moved.otherId == from) moved.otherId = to;
        const bool isKnown =
            std::ranges::any_of(ours, [&](const RelationRow& each) { return isSameRelation(each.relation, moved); });
        if (moved.otherId == moved.readerId || isKnown) {
            CHECK(operation.erase("reader_relation", moved.id.value));
            // Between the two it is in both lists.
            std::erase_if(ours, [&](const RelationRow& each) { return each.relation.id == moved.id; });
            continue;
        }
        CHECK(operation.update("reader_relation", moved.id.value,
                               {{"reader_id", moved.readerId}, {"other_id", moved.otherId}}));
    }
    return {};
}

Result<void> forgetDetails(journal::Operation& operation, storage::Snapshot& snapshot, ReaderId reader) {
    const auto idsOf = [&](std::string_view sql) { return snapshot.all(sql, {reader}, storage::only<std::int64_t>); };
    TRY(const auto cards, idsOf("select id from reader_card where reader_id = $1 order by id"));
    for (const std::int64_t id : cards)
        CHECK(operation.forget("reader_card", id, {{"card", "~" + std::to_string(id)}}));
    TRY(const auto messages, idsOf("select id from reader_message where reader_id = $1 order by id"));
    for (const std::int64_t id : messages) CHECK(operation.forget("reader_message", id, {{"text", ""}}));
    TRY(const auto relations,
        idsOf("select id from reader_relation where reader_id = $1 or other_id = $1 order by id"));
    for (const std::int64_t id : relations) {
        CHECK(operation.forget("reader_relation", id, {{"name", ""}, {"other_id", std::optional<std::int64_t>()}}));
    }
    return {};
}

} // namespace kitapdar::readers
