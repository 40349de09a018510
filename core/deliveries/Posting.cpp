#include "core/deliveries/Posting.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/AccountsService.h"
#include "core/catalogue/CataloguingLanguage.h"
#include "core/catalogue/ControlNumber.h"
#include "core/catalogue/RecordRepository.h"
#include "core/catalogue/editing/CataloguingQueries.h"
#include "core/catalogue/editing/NewRecord.h"
#include "core/collection/CopyNumbers.h"
#include "core/collection/CopyRepository.h"
#include "core/deliveries/DeliveryRepository.h"
#include "core/deliveries/PostingChecks.h"
#include "core/deliveries/RowRecord.h"
#include "core/deliveries/SupplierRepository.h"
#include "core/journal/Journal.h"
#include "core/numbers/NumberRepository.h"
#include "core/places/PlaceQueries.h"
#include "core/transfers/TransferWriting.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace kitapdar::deliveries {

namespace {

const DeliveryRepository stored;
const collection::CopyRepository copyRows;

/// What the catalogue writes new records in.
struct Cataloguing {
    catalogue::MarcFormat format = catalogue::MarcFormat::Rusmarc;
    std::string language;
    std::string agency;
};

Result<Cataloguing> cataloguingOf(storage::Snapshot& snapshot) {
    Cataloguing cataloguing;
    TRY(const auto usual, catalogue::CataloguingQueries().usualFormat(snapshot));
    if (usual) cataloguing.format = *usual;
    TRY(const auto name, places::PlaceQueries().libraryName(snapshot));
    cataloguing.agency = name.ru.empty() ? name.kk : name.ru;
    cataloguing.language = catalogue::cataloguingLanguageFrom(cataloguing.agency.empty() ? "" : name.slipLanguage);
    return cataloguing;
}

class Writing {
public:
    Writing(storage::Transaction& transaction, journal::Operation& operation, const journal::Journal& journal,
            const NewDelivery& given, const DeliveryPlan& plan, const staff::Permitted<Permission::CopyEdit>& by)
        : m_transaction(transaction),
          m_operation(operation),
          m_journal(journal),
          m_given(given),
          m_plan(plan),
          m_by(by),
          m_from(by.session().place.value_or("")),
          m_moment(transfers::Moment::of(journal.clock())) {}

    Result<Written, PostRefusal> run(const SharedRecords& shared) {
        CHECK(checkPosting(m_transaction, m_journal.clock(), m_given, m_plan));
        TRY(const auto head, checkedHead(m_transaction, m_journal.clock(), m_given.head));
        TRY(const auto series, numbers::NumberRepository().find(m_transaction, head.series));
        if (!series || series->kind != numbers::SeriesKind::Inventory)
            return fail(collection::UnknownSeries{head.series});
        CHECK(writeRecords(shared));
        CHECK(readUnnumbered());
        TRY(const Delivery delivery, insertDelivery(m_transaction, m_operation, head, m_by, std::nullopt));
        for (std::size_t i = 0; i < m_plan.rows.size(); ++i) CHECK(writeRow(delivery, *series, i));
        TRY(const auto record, enter(delivery));
        CHECK(sendToPlaces());

        Posted& posted = m_written.posted;
        posted.id = delivery.id;
        posted.act = actNumberOf(delivery);
        posted.ksu = accounts::numberOf(record);
        posted.titles = m_given.head.titlesCounted ? 0 : m_plan.titles;
        posted.copies = record.copies;
        posted.sum = record.value;
        posted.unmatched = m_plan.unmatched;
        posted.problems = m_plan.problems;
        return std::move(m_written);
    }

private:
    /// The record of each row; those that the catalogue lacks are made.
    Result<void, PostRefusal> writeRecords(const SharedRecords& shared) {
        std::optional<Cataloguing> cataloguing;
        for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
            const PlannedRow& planned = m_plan.rows[i];
            if (planned.record) {
                TRY(const auto title, copyRows.titleOf(m_transaction, *planned.record));
                if (!title) return fail(catalogue::UnknownRecord{*planned.record});
                m_records.push_back(*planned.record);
                continue;
            }
            if (shared[i]) {
                m_records.push_back(m_records[*shared[i]]);
                continue;
            }
            if (!cataloguing) {
                TRY(cataloguing, cataloguingOf(m_transaction));
            }
            TRY(const auto id, writeRecord(planned.row, *cataloguing));
            m_records.push_back(id);
        }
        return {};
    }

    Result<catalogue::RecordId> writeRecord(const DeliveryRow& row, const Cataloguing& cataloguing) {
        catalogue::MarcRecord record = shortRecordOf(row, cataloguing.format, m_moment.on, cataloguing.language);
        record = catalogue::finishedRecord(std::move(record), cataloguing.format, cataloguing.agency);
        TRY(record, catalogue::withControlNumber(m_transaction, std::move(record), cataloguing.format));
        if (record.has("001")) m_operation.numbered(catalogue::controlNumberSeries);
        return catalogue::RecordRepository().insert(m_operation, catalogue::prepare(record, cataloguing.format),
                                                    m_moment.at);
    }

    /// Which records are of a kind whose copies get no inventory number.
    Result<void> readUnnumbered() {
        TRY(auto counting, accounts::Counting::make(m_transaction));
        std::string kinds;
        for (const accounts::Term& term : counting.terms()) {
            if (term.list == accounts::TermList::Setting && term.code == accounts::unnumberedKindsSetting)
                kinds = ' ' + term.value + ' ';
        }
        m_unnumberedKinds = kinds;
        if (kinds.find_first_not_of(' ') == std::string::npos) return {};
        storage::Parameters ids;
        for (const catalogue::RecordId id : m_records) ids.emplace_back(id);
        std::vector<std::pair<std::int64_t, catalogue::ShapedRecord>> shaped;
        CHECK(accounts::AccountsRepository().eachShaped(m_transaction, ids,
                                                        [&](catalogue::RecordId id, catalogue::ShapedRecord record) {
                                                            shaped.emplace_back(id.value, std::move(record));
                                                            return true;
                                                        }));
        for (const auto& [id, record] : shaped) {
            TRY(const auto title, counting.title(record));
            if (kinds.find(' ' + title.kind + ' ') != std::string::npos) m_unnumbered.insert(id);
        }
        return {};
    }

    Result<void, PostRefusal> writeRow(const Delivery& delivery, const numbers::Series& series, std::size_t index) {
        const PlannedRow& planned = m_plan.rows[index];
        const DeliveryRow& row = planned.row;
        const auto copies = static_cast<std::size_t>(row.copies);
        if (copies > 1 && (row.barcode || row.inventoryNumber)) return fail(collection::NumbersOfOneCopy{});
        DeliveryLine line = lineOf(planned);
        line.deliveryId = delivery.id;
        line.position = static_cast<int>(index) + 1;
        line.recordId = m_records[index];
        if (planned.match == RowMatch::Title)
            m_written.posted.byTitle.push_back({row.row, line.title, line.recordId, planned.recordTitle});
        TRY(line.id, stored.insertLine(m_operation, line));

        const std::vector<Money> prices = pricesOf(row);
        const std::vector<std::string> places = placesOf(row, m_given.head.place);
        for (std::size_t i = 0; i < copies; ++i) {
            collection::Copy copy;
            copy.recordId = line.recordId;
            copy.barcode = row.barcode;
            copy.inventoryNumber = row.inventoryNumber;
            copy.place = places[i];
            copy.shelf = row.shelf;
            if (!prices.empty()) copy.price = prices[i];
            copy.currency = row.currency;
            copy.lending = row.lending;
            copy.accounted = collection::Accounted::Expected;
            copy.receivedOn = delivery.on;
            CHECK(number(copy, series, row.kind));
            TRY(copy.id, copyRows.insert(m_operation, copy));
            copy.version = 1;
            CHECK(stored.insertCopy(m_operation, line.id, copy.id, copy.place));
            m_written.copies.push_back(std::move(copy));
            m_kinds.push_back(row.kind);
        }
        return {};
    }

    /// `kind`: of the stock, as a person said; "": that of the record.
    Result<void, PostRefusal> number(collection::Copy& copy, const numbers::Series& series, const std::string& kind) {
        CHECK(collection::normalizeNumbers(m_transaction, copy));
        if (!copy.barcode) {
            TRY(copy.barcode, collection::nextBarcode(m_transaction));
            m_operation.numbered(numbers::barcodeSeries);
        }
        const bool isOfKind = kind.empty() ? m_unnumbered.contains(copy.recordId.value)
                                           : m_unnumberedKinds.find(' ' + kind + ' ') != std::string::npos;
        const bool isUnnumbered = m_given.head.withoutNumbers || isOfKind;
        if (!copy.inventoryNumber && !isUnnumbered) {
            TRY(copy.inventoryNumber, collection::nextInventoryNumber(m_transaction, series));
            m_operation.numbered(series.code);
        }
        if (copy.inventoryNumber) {
            if (m_written.posted.first.empty()) m_written.posted.first = *copy.inventoryNumber;
            m_written.posted.last = *copy.inventoryNumber;
        }
        return {};
    }

    Result<accounts::KsuRecord, PostRefusal> enter(const Delivery& delivery) {
        accounts::Arrival arrival = arrivalOf(delivery, m_given.head.note);
        for (std::size_t i = 0; i < m_written.copies.size(); ++i) {
            const auto kind = m_kinds[i].empty() ? std::nullopt : std::optional(m_kinds[i]);
            arrival.copies.push_back({m_written.copies[i].id, std::nullopt, kind, m_given.head.onBalance});
        }
        arrival.titlesCounted = m_given.head.titlesCounted;
        auto record = accounts::AccountsService(m_journal).enter(m_transaction, m_operation, arrival);
        if (record) return std::move(*record);
        const auto& no = record.error();
        if (const auto* term = std::get_if<accounts::UnknownTerm>(&no)) return fail(*term);
        if (const auto* day = std::get_if<accounts::DayInFuture>(&no)) return fail(*day);
        if (const auto* opening = std::get_if<accounts::BeforeOpening>(&no)) return fail(*opening);
        if (const auto* closed = std::get_if<accounts::PeriodClosed>(&no)) return fail(*closed);
        if (std::holds_alternative<accounts::NoCopies>(no)) return fail(accounts::NoCopies{});
        if (const Fault* fault = faultIn(no)) return fail(PostRefusal(*fault));
        return fail(PostRefusal(internalFault("new copies could not be entered in the books")));
    }

    /// Each copy in processing is on its way to its place; what is there already stands there.
    Result<void> sendToPlaces() {
        if (!m_given.head.inProcessing) return {};
        for (const collection::Copy& copy : m_written.copies) {
            if (copy.place == m_from) continue;
            CHECK(transfers::send(m_operation, copy, m_from, copy.place, transfers::TransferReason::Home, m_moment));
        }
        return {};
    }

    storage::Transaction& m_transaction;
    journal::Operation& m_operation;
    const journal::Journal& m_journal;
    const NewDelivery& m_given;
    const DeliveryPlan& m_plan;
    const staff::Permitted<Permission::CopyEdit>& m_by;
    std::string m_from;
    transfers::Moment m_moment;
    std::vector<catalogue::RecordId> m_records; // of the rows
    std::set<std::int64_t> m_unnumbered;
    std::string m_unnumberedKinds;    // codes, blanks around each
    std::vector<std::string> m_kinds; // of m_written.copies, as a person said; "": that of the record
    Written m_written;
};

} // namespace

Result<DeliveryHead, HeadRefusal> checkedHead(storage::Snapshot& snapshot, const Clock& clock, DeliveryHead head) {
    if (head.supplier) {
        TRY(const auto supplier, SupplierRepository().byId(snapshot, *head.supplier));
        if (!supplier) return fail(UnknownSupplier{std::to_string(head.supplier->value)});
        if (supplier->closed) return fail(SupplierClosed{supplier->name});
    }
    if (!head.on) head.on = clock.today();
    return head;
}

Result<Delivery> insertDelivery(storage::Transaction& transaction, journal::Operation& operation,
                                const DeliveryHead& head, const staff::Permitted<Permission::CopyEdit>& by,
                                std::optional<DeliveryId> insteadOf) {
    Delivery delivery;
    delivery.on = *head.on;
    delivery.year = delivery.on.year();
    const std::string counter = "acceptance_act_" + std::to_string(delivery.year);
    TRY(delivery.number, transaction.nextNumber(counter));
    operation.numbered(counter);
    delivery.supplierId = head.supplier;
    delivery.source = head.source;
    delivery.documentNumber = head.documentNumber;
    delivery.documentOn = head.documentOn;
    delivery.invoiceSum = head.invoiceSum;
    delivery.inProcessing = head.inProcessing;
    delivery.commission = head.commission;
    delivery.note = head.note;
    delivery.insteadOf = insteadOf;
    delivery.preparedBy = by.session().operatorCode;
    TRY(delivery.id, stored.insert(operation, delivery));
    delivery.version = 1;
    return delivery;
}

accounts::Arrival arrivalOf(const Delivery& delivery, const std::string& note) {
    accounts::Arrival arrival;
    arrival.on = delivery.on;
    arrival.source = delivery.source;
    arrival.document = {"delivery", delivery.id.value, delivery.documentNumber, delivery.documentOn};
    arrival.note = note;
    return arrival;
}

Result<Written, PostRefusal> write(storage::Transaction& transaction, journal::Operation& operation,
                                   const journal::Journal& journal, const NewDelivery& given, const DeliveryPlan& plan,
                                   const SharedRecords& shared, const staff::Permitted<Permission::CopyEdit>& by) {
    return Writing(transaction, operation, journal, given, plan, by).run(shared);
}

} // namespace kitapdar::deliveries
