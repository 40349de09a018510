#include "core/readers/Room.h"

#include "core/audit/AccessLog.h"
#include "core/figures/Shapes.h"
#include "core/keys/OpenKey.h"
#include "core/readers/CategoryService.h"
#include "core/readers/ConsentService.h"
#include "core/readers/DetailsService.h"
#include "core/readers/Kinds.h"
#include "core/readers/ReaderColumns.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/ReaderService.h"
#include "core/readers/RetentionService.h"
#include "core/readers/SealingService.h"

namespace kitapdar::readers {

namespace {

constexpr int readersAtOnce = 500;

std::optional<std::vector<storage::Value>> nameKeyOf(const storage::Row& row) {
    return std::vector<storage::Value>{nameKey({row.string(1), row.string(2), row.string(3)})};
}

Result<ComparedPage> compareTokens(storage::Snapshot& snapshot, std::int64_t after) {
    TRY(const auto compared, ReaderRepository().compareTokens(snapshot, ReaderId(after), readersAtOnce));
    ComparedPage page;
    if (compared.last) page.last = compared.last->value;
    for (const ReaderId id : compared.wrong)
        page.wrong.push_back({"reader_token of reader " + std::to_string(id.value), id.value});
    return page;
}

void addServices(Services& services) {
    services.add<CategoryService>();
    const keys::OpenKey* const key = services.get<keys::OpenKey>();
    services.add<ConsentService>();
    services.add<DetailsService>();
    services.add<ReaderQueries>(key, services.get<audit::AccessLog>());
    services.add<ReaderService>(key);
    services.add<RetentionService>();
    services.add<SealingService>(key);
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "readers",
        .tables = {{.name = "reader_category", .subject = Subject::Category},
                   {.name = "reader", .subject = Subject::Reader},
                   {.name = "reader_card", .subject = Subject::ReaderCard},
                   {.name = "reader_relation", .subject = Subject::ReaderRelation},
                   {.name = "reader_message", .subject = Subject::ReaderMessage},
                   {.name = "registration", .subject = Subject::Registration},
                   {.name = "retention_term"},
                   {.name = "consent_form", .desk = storage::deskAdds},
                   {.name = "consent"},
                   {.name = "reader_token", .kind = storage::TableKind::Derived, .key = {"token", "reader_id"}}},
        .kinds = kinds::all,
        .invariants = {{"reader_not_findable",
                        "select 'reader ' || r.id from reader r where r.forgotten_on is null and not exists "
                        "(select 1 from reader_token t where t.reader_id = r.id) order by r.id"},
                       {"reader_token_left_over",
                        "select 'reader ' || t.reader_id from reader_token t left join reader r on r.id = t.reader_id "
                        "where r.id is null group by t.reader_id order by t.reader_id"},
                       {"forgotten_reader_known",
                        "select 'reader ' || r.id from reader r where r.forgotten_on is not null and (r.surname <> '' "
                        "or r.given_name <> '' or r.patronymic <> '' or r.birth_date is not null or r.iin is not null "
                        "or r.phone <> '' or r.address <> '' or r.note <> '' or r.iin_sealed is not null or "
                        "r.phone_sealed is not null or r.address_sealed is not null or exists "
                        "(select 1 from reader_token t where t.reader_id = r.id)) order by r.id"},
                       pointsTo("registration_without_reader", "registration", "reader_id", "reader"),
                       pointsTo("registration_without_shape", "registration", "person_shape_id", "person_shape"),
                       figures::countsPossiblePersons("registration_with_wrong_shape", "registration"),
                       pointsTo("former_card_without_reader", "reader_card", "reader_id", "reader"),
                       pointsTo("relation_without_reader", "reader_relation", "reader_id", "reader"),
                       pointsTo("message_without_reader", "reader_message", "reader_id", "reader"),
                       {"former_card_of_now",
                        // Of a forgotten row no card is left, but a sign with the row's own number.
                        "select 'reader ' || r.id from reader r join reader_card c on c.card = r.card "
                        "where r.forgotten_on is null order by r.id"},
                       pointsTo("consent_without_reader", "consent", "reader_id", "reader"),
                       pointsTo("consent_without_form", "consent", "form_id", "consent_form"),
                       {"restricted_in_clear",
                        "select 'reader ' || r.id from reader r where (r.iin is not null or r.phone <> '' or "
                        "r.address <> '') and exists (select 1 from data_key where seals = 1) order by r.id"}},
        .derivations = {{"reader", ReaderService::refreshTokens}, {"reader", ReaderService::keepCardNumber}},
        .derivedColumns = {{"reader", {"name_key"}, {"surname", "given_name", "patronymic"}, nameKeyOf}},
        .comparisons = {{"reader_token", "reader_token", compareTokens, ReaderService::refreshTokens}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::readers
