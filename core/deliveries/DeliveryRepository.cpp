#include "core/deliveries/DeliveryRepository.h"

#include "core/deliveries/DeliveryColumns.h"

#include <algorithm>
#include <utility>

namespace kitapdar::deliveries {

namespace {

constexpr std::string_view notReversed =
    "not exists (select 1 from ksu_record k where k.document = 'delivery' and k.document_id = d.id and k.reverses_id "
    "is "
    "not null)";

constexpr std::string_view arrivalOf = "from ksu_record k where k.document = 'delivery' and k.document_id = d.id";

std::string ofArrival(std::string_view selected, bool reversal) {
    return "(select " + std::string(selected) + " " + std::string(arrivalOf) +
           (reversal ? " and k.reverses_id is not null)" : " and k.reverses_id is null)");
}

std::string ofLines(std::string_view selected, std::string_view tables, std::string_view condition) {
    return "(select " + std::string(selected) + " from delivery_line l " + std::string(tables) +
           " where l.delivery_id = d.id" + std::string(condition) + ")";
}

/// delivery `d` with what other tables tell of it.
struct WholeDelivery {
    DeliverySummary summary;
    int ksuYear = 0;
    std::int64_t ksuNumber = 0;
    int reversalYear = 0;
    std::int64_t reversalNumber = 0;
};

const auto& wholeColumns() {
    static const std::string arrival = "coalesce(" + ofArrival("k.id", false) + ", 0)";
    static const std::string reversal = ofArrival("k.id", true);
    static const std::string ksuNumber = "coalesce(" + ofArrival("k.number", false) + ", 0)";
    static constexpr std::string_view year =
        "case when k.year = 0 then cast(substr(k.on_day, 1, 4) as bigint) else k.year end";
    static const std::string ksuYear = "coalesce(" + ofArrival(year, false) + ", 0)";
    static const std::string reversalNumber = "coalesce(" + ofArrival("k.number", true) + ", 0)";
    static const std::string reversalYear = "coalesce(" + ofArrival(year, true) + ", 0)";
    static const std::string reversedOn = ofArrival("k.on_day", true);
    static const std::string titles = ofLines("count(distinct l.record_id)", "", "");
    static const std::string copies = "coalesce(" + ofLines("cast(sum(l.copies) as bigint)", "", "") + ", 0)";
    static const std::string sum = "coalesce(" + ofLines("cast(sum(l.value) as bigint)", "", "") + ", 0)";
    static const std::string inventory = "join delivery_copy x on x.line_id = l.id join copy c on c.id = x.copy_id";
    static const std::string first =
        "coalesce((select c.inventory_number from delivery_line l " + inventory +
        " where l.delivery_id = d.id and c.inventory_number is not null order by x.id limit 1), '')";
    static const std::string last =
        "coalesce((select c.inventory_number from delivery_line l " + inventory +
        " where l.delivery_id = d.id and c.inventory_number is not null order by x.id desc limit 1), '')";
    static const std::string incomplete = ofLines("count(distinct l.record_id)", "join record r on r.id = l.record_id",
                                                  " and l.matched = 'none' and r.row_version = 1");
    static const std::string inTransit = ofLines("count(*)", inventory, " and c.circulation = 'in_transit'");
    static const auto all = storage::columnsOf<WholeDelivery>(
        storage::part(deliveryColumns, "d", within(&WholeDelivery::summary, &DeliverySummary::delivery)),
        storage::readOnly(arrival,
                          within(within(&WholeDelivery::summary, &DeliverySummary::delivery), &Delivery::arrivalId)),
        storage::readOnly(reversal,
                          within(within(&WholeDelivery::summary, &DeliverySummary::delivery), &Delivery::reversalId)),
        storage::readOnly("coalesce(s.name, '')", within(&WholeDelivery::summary, &DeliverySummary::supplier)),
        storage::readOnly(ksuYear, &WholeDelivery::ksuYear), storage::readOnly(ksuNumber, &WholeDelivery::ksuNumber),
        storage::readOnly(reversalYear, &WholeDelivery::reversalYear),
        storage::readOnly(reversalNumber, &WholeDelivery::reversalNumber),
        storage::readOnly(reversedOn, within(&WholeDelivery::summary, &DeliverySummary::reversedOn)),
        storage::readOnly(titles, within(&WholeDelivery::summary, &DeliverySummary::titles)),
        storage::readOnly(copies, within(&WholeDelivery::summary, &DeliverySummary::copies)),
        storage::readOnly(sum, within(&WholeDelivery::summary, &DeliverySummary::sum)),
        storage::readOnly(first, within(&WholeDelivery::summary, &DeliverySummary::first)),
        storage::readOnly(last, within(&WholeDelivery::summary, &DeliverySummary::last)),
        storage::readOnly(incomplete, within(&WholeDelivery::summary, &DeliverySummary::incomplete)),
        storage::readOnly(inTransit, within(&WholeDelivery::summary, &DeliverySummary::inTransit)));
    return all;
}

std::string selectWhole(std::string_view tail) {
    return "select " + wholeColumns().list() + " from delivery d left join supplier s on s.id = d.supplier_id " +
           std::string(tail);
}

DeliverySummary summaryIn(const storage::Row& row) {
    WholeDelivery whole = wholeColumns().read(row);
    whole.summary.ksu = std::to_string(whole.ksuNumber) + '/' + std::to_string(whole.ksuYear);
    if (whole.reversalNumber > 0)
        whole.summary.reversal = std::to_string(whole.reversalNumber) + '/' + std::to_string(whole.reversalYear);
    return std::move(whole.summary);
}

constexpr auto deliveredColumns = storage::columnsOf<DeliveredCopy>(
    storage::readOnly("x.copy_id", &DeliveredCopy::id), storage::readOnly("x.line_id", &DeliveredCopy::lineId),
    storage::readOnly("l.title", &DeliveredCopy::title), storage::readOnly("l.authors", &DeliveredCopy::authors),
    storage::readOnly("coalesce(c.inventory_number, '')", &DeliveredCopy::inventoryNumber),
    storage::readOnly("coalesce(c.barcode, '')", &DeliveredCopy::barcode),
    storage::readOnly("x.place", &DeliveredCopy::place),
    storage::readOnly("case when c.circulation = 'in_transit' then 1 else 0 end", &DeliveredCopy::isInTransit),
    storage::readOnly(
        "coalesce((select i.value from inventory_entry i where i.copy_id = c.id order by i.id limit 1), 0)",
        &DeliveredCopy::value));

constexpr auto candidateColumns = storage::columnsOf<CandidateRow>(
    storage::readOnly("r.id", &CandidateRow::id),
    storage::readOnly("r.format", &CandidateRow::format,
                      storage::codes(catalogue::marcFormatFrom, catalogue::MarcFormat::Marc21)),
    storage::readOnly("r.title", &CandidateRow::title), storage::readOnly("r.marc", &CandidateRow::marc));

constexpr std::string_view fewCandidates = " order by r.id limit 20";

/// The smallest bytes behind all that begin so.
std::string pastBeginning(std::string beginning) {
    while (!beginning.empty() && static_cast<unsigned char>(beginning.back()) == 0xFFU) beginning.pop_back();
    if (!beginning.empty()) ++beginning.back();
    return beginning;
}

} // namespace

Result<std::optional<Delivery>> DeliveryRepository::byId(storage::Snapshot& snapshot, DeliveryId id) const {
    TRY(auto found, summary(snapshot, id));
    if (!found) return std::optional<Delivery>();
    return std::optional(std::move(found->delivery));
}

Result<std::vector<DeliverySummary>> DeliveryRepository::list(storage::Snapshot& snapshot, const DeliveryFilter& filter,
                                                              int limit) const {
    std::string condition;
    storage::Parameters values;
    const auto where = [&](std::string_view text, storage::Value value) {
        values.push_back(std::move(value));
        condition.append(condition.empty() ? "where " : " and ").append(text);
        condition.append(" $" + std::to_string(values.size()));
    };
    if (filter.supplier) where("d.supplier_id =", *filter.supplier);
    if (!filter.source.empty()) where("d.source =", filter.source);
    if (filter.from) where("d.on_day >=", *filter.from);
    if (filter.to) where("d.on_day <=", *filter.to);
    if (filter.unsignedOnly) condition.append(condition.empty() ? "where " : " and ").append("d.signature_id is null");
    values.emplace_back(limit);
    return snapshot.all(
        selectWhole(condition + " order by d.on_day desc, d.id desc limit $" + std::to_string(values.size())), values,
        summaryIn);
}

Result<std::optional<DeliverySummary>> DeliveryRepository::summary(storage::Snapshot& snapshot, DeliveryId id) const {
    static const std::string sql = selectWhole("where d.id = $1");
    return snapshot.first(sql, {id}, summaryIn);
}

Result<std::optional<DeliveryId>> DeliveryRepository::numbered(storage::Snapshot& snapshot, int year,
                                                               std::int64_t number) const {
    return snapshot.first("select id from delivery where year = $1 and number = $2", {year, number},
                          storage::only<DeliveryId>);
}

Result<std::optional<Delivery>> DeliveryRepository::withDocument(storage::Snapshot& snapshot,
                                                                 std::optional<SupplierId> supplier,
                                                                 const std::string& number, int year,
                                                                 std::optional<Day> on) const {
    const std::string sql = "select " + deliveryColumns.list("d") + " from delivery d where " +
                            (supplier ? "d.supplier_id = $1" : "d.supplier_id is null and cast($1 as bigint) = 0") +
                            " and d.document_number <> '' and " + std::string(notReversed) + " order by d.id";
    TRY(const auto all, snapshot.all(sql, {supplier ? supplier->value : std::int64_t{0}}, deliveryColumns));
    const std::string folded = text::exactText(number);
    for (const Delivery& each : all) {
        const bool isOfYear = each.documentOn.value_or(each.on).year() == year;
        const bool isOfDay = !on || !each.documentOn || *on == *each.documentOn;
        if (isOfYear && isOfDay && text::exactText(each.documentNumber) == folded) return std::optional(each);
    }
    return std::optional<Delivery>();
}

Result<std::optional<Delivery>> DeliveryRepository::withLines(storage::Snapshot& snapshot,
                                                              const std::vector<DeliveryLine>& wanted) const {
    if (wanted.empty()) return std::optional<Delivery>();
    // The last line tells most of them apart, and how many lines there are.
    static const std::string sql =
        "select " + deliveryColumns.list("d") +
        " from delivery_line l join delivery d on d.id = l.delivery_id where l.line_number = $1 and l.title = $2 and"
        " l.copies = $3 and l.amount = $4 and " +
        std::string(notReversed) +
        " and not exists (select 1 from delivery_line o where o.delivery_id = d.id and o.line_number > $1) order by"
        " d.id";
    const DeliveryLine& last = wanted.back();
    TRY(const auto all, snapshot.all(sql, {std::ssize(wanted), last.title, last.copies, last.sum}, deliveryColumns));
    for (const Delivery& each : all) {
        TRY(const auto present, lines(snapshot, each.id));
        const auto isSame = [](const DeliveryLine& a, const DeliveryLine& b) {
            return a.title == b.title && a.authors == b.authors && a.isbn == b.isbn && a.year == b.year &&
                   a.copies == b.copies && a.sum == b.sum && a.currency == b.currency;
        };
        if (std::ranges::equal(present, wanted, isSame)) return std::optional(each);
    }
    return std::optional<Delivery>();
}

Result<std::vector<DeliveryLine>> DeliveryRepository::lines(storage::Snapshot& snapshot, DeliveryId id) const {
    static const std::string sql =
        "select " + deliveryLineColumns.list() + " from delivery_line where delivery_id = $1 order by line_number";
    return snapshot.all(sql, {id}, deliveryLineColumns);
}

Result<std::vector<DeliveredCopy>> DeliveryRepository::copies(storage::Snapshot& snapshot, DeliveryId id) const {
    static const std::string sql =
        "select " + deliveredColumns.list() +
        " from delivery_copy x join delivery_line l on l.id = x.line_id join copy c on c.id = x.copy_id "
        "where l.delivery_id = $1 order by l.line_number, x.id";
    return snapshot.all(sql, {id}, deliveredColumns);
}

Result<std::optional<DeliveryId>> DeliveryRepository::enteredAgainBy(storage::Snapshot& snapshot, DeliveryId id) const {
    return snapshot.first("select id from delivery where instead_of = $1", {id}, storage::only<DeliveryId>);
}

Result<DeliveryId> DeliveryRepository::insert(journal::Operation& operation, const Delivery& delivery) const {
    TRY(const auto id, operation.insert("delivery", deliveryColumns.inserted(delivery)));
    return DeliveryId(id);
}

Result<void> DeliveryRepository::update(journal::Operation& operation, const Delivery& delivery) const {
    return operation.update("delivery", delivery.id.value, deliveryColumns.changed(delivery), delivery.version);
}

Result<DeliveryLineId> DeliveryRepository::insertLine(journal::Operation& operation, const DeliveryLine& line) const {
    TRY(const auto id, operation.insert("delivery_line", deliveryLineColumns.inserted(line)));
    return DeliveryLineId(id);
}

Result<void> DeliveryRepository::insertCopy(journal::Operation& operation, DeliveryLineId line, collection::CopyId copy,
                                            const std::string& place) const {
    CHECK(operation.insert("delivery_copy", {{"line_id", line}, {"copy_id", copy}, {"place", place}}));
    return {};
}

Result<void> DeliveryRepository::keepNumber(storage::Transaction& transaction, std::int64_t deliveryId) const {
    CHECK(
        transaction.execute("insert into delivery_number (year, number, delivery_id, void) select year, number, id, 0 "
                            "from delivery where id = $1 on conflict (year, number) do update set delivery_id = "
                            "excluded.delivery_id, void = 0",
                            {deliveryId}));
    CHECK(
        transaction.execute("update delivery_number set void = 1 where delivery_id = $1 and not exists (select 1 from "
                            "delivery d where d.id = $1)",
                            {deliveryId}));
    return {};
}

Result<std::vector<CandidateRow>> DeliveryRepository::withIsbn(storage::Snapshot& snapshot,
                                                               const std::string& isbn) const {
    static const std::string sql = "select " + candidateColumns.list() +
                                   " from record r where r.id in (select record_id from record_isbn where isbn = $1)" +
                                   std::string(fewCandidates);
    return snapshot.all(sql, {isbn}, candidateColumns);
}

Result<std::vector<CandidateRow>> DeliveryRepository::beginningWith(storage::Snapshot& snapshot,
                                                                    const std::string& beginning) const {
    static const std::string sql = "select " + candidateColumns.list() +
                                   " from record r where r.fingerprint >= $1 and r.fingerprint < $2" +
                                   std::string(fewCandidates);
    return snapshot.all(sql, {storage::Blob{beginning}, storage::Blob{pastBeginning(beginning)}}, candidateColumns);
}

Result<std::optional<CandidateRow>> DeliveryRepository::candidate(storage::Snapshot& snapshot,
                                                                  catalogue::RecordId id) const {
    static const std::string sql = "select " + candidateColumns.list() + " from record r where r.id = $1";
    return snapshot.first(sql, {id}, candidateColumns);
}

} // namespace kitapdar::deliveries
