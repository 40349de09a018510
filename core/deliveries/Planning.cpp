#include "core/deliveries/Planning.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/Frozen.h"
#include "core/catalogue/BookShape.h"
#include "core/deliveries/DeliveryRepository.h"
#include "core/deliveries/RowCounting.h"
#include "core/deliveries/RowRecord.h"
#include "core/text/Isbn.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace kitapdar::deliveries {

namespace {

const DeliveryRepository stored;
constexpr int mostOfRow = 9999;

struct Found {
    CandidateRow row;
    CandidateEdition edition;
};

std::optional<Found> foundIn(CandidateRow row) {
    const auto marc = catalogue::loadMarc(row.marc);
    if (!marc) return std::nullopt;
    CandidateEdition edition = candidateOf(*marc, row.format);
    return Found{std::move(row), std::move(edition)};
}

/// Plans the rows one after the other.
class Planning {
public:
    Planning(storage::Snapshot& snapshot, const NewDelivery& delivery, Day today)
        : m_snapshot(snapshot),
          m_delivery(delivery),
          m_on(delivery.head.documentOn.value_or(delivery.head.on.value_or(today))) {}

    Result<DeliveryPlan> run(SharedRecords* shared) {
        TRY(m_terms, accounts::AccountsRepository().terms(m_snapshot));
        TRY(m_groups, accounts::AccountsRepository().contentGroups(m_snapshot));
        m_plan.problems = m_delivery.noticed;
        CHECK(lookAtDocument());
        for (const DeliveryRow& row : m_delivery.rows) CHECK(add(row));
        m_plan.titles = static_cast<std::int64_t>(m_records.size()) + m_plan.unmatched;
        compareWithInvoice();
        tellOfRoubles();
        CHECK(countMatched());
        std::ranges::stable_partition(m_plan.problems,
                                      [](const Problem& problem) { return keepsFromPosting(problem.kind); });
        if (shared) *shared = std::move(m_shared);
        return std::move(m_plan);
    }

private:
    void notice(ProblemKind kind, const DeliveryRow& row, std::string found, std::string expected = {}) {
        m_plan.problems.push_back({kind, row.row, std::move(found), std::move(expected)});
    }

    Result<void> add(const DeliveryRow& row) {
        PlannedRow planned;
        planned.row = row;
        m_plan.problems.insert(m_plan.problems.end(), row.noticed.begin(), row.noticed.end());
        m_shared.emplace_back();
        if (!row.kind.empty()) {
            const auto kind = kindIn(row.kind, m_terms);
            if (!kind) notice(ProblemKind::KindMalformed, row, row.kind);
            planned.row.kind = kind.value_or("");
        }
        CHECK(findRecord(planned));
        if (!planned.record) countNew(planned);
        reckon(planned);
        m_plan.copies += row.copies;
        m_plan.sum += planned.bookValue;
        m_sum += planned.sum;
        m_plan.rows.push_back(std::move(planned));
        return {};
    }

    void reckon(PlannedRow& planned) {
        const DeliveryRow& row = planned.row;
        if (row.copies < 1 || row.copies > mostOfRow) {
            notice(ProblemKind::CopiesMalformed, row, std::to_string(row.copies));
            return;
        }
        if (row.price && row.sum && row.price->tiyn * row.copies != row.sum->tiyn)
            notice(ProblemKind::SumDiffers, row, row.sum->tenge(), Money{row.price->tiyn * row.copies}.tenge());
        std::int64_t spread = 0;
        for (const PlaceShare& share : row.places) spread += share.copies;
        if (spread > row.copies)
            notice(ProblemKind::PlacesDiffer, row, std::to_string(spread), std::to_string(row.copies));
        else if (spread > 0 && spread < row.copies && m_delivery.head.place.empty())
            notice(ProblemKind::PlaceLeft, row, std::to_string(row.copies - spread));
        const auto currency = bookCurrencyOf(row.currency, m_on);
        if (!currency) {
            notice(ProblemKind::CurrencyUnknown, row, row.currency);
            return;
        }
        planned.row.currency = *currency;
        const std::vector<Money> prices = pricesOf(row);
        if (prices.empty() && row.noticed.empty()) notice(ProblemKind::PriceMissing, row, {});
        for (const Money price : prices) {
            planned.sum += price.tiyn;
            planned.bookValue += accounts::bookValueOf(price, *currency).tiyn;
        }
        m_currencies.insert(*currency);
    }

    /// The record that is meant: what a person chose, else by ISBN, else by title.
    Result<void> findRecord(PlannedRow& planned) {
        const DeliveryRow& row = planned.row;
        if (row.record) {
            TRY(const auto chosen, stored.candidate(m_snapshot, *row.record));
            planned.record = row.record;
            planned.match = RowMatch::Chosen;
            if (chosen) planned.recordTitle = chosen->title;
            m_records.insert(row.record->value);
            return {};
        }
        RowEditions editions = rowEditionsOf(row);
        if (!row.isbn.empty()) {
            const auto isbn = text::parseIsbn(row.isbn);
            if (!isbn && isbn.error() != text::IsbnProblem::Empty) notice(ProblemKind::IsbnWrong, row, row.isbn);
        }
        m_doubtful.reset();
        if (!row.isNew) CHECK(lookUp(planned, editions));
        if (planned.record) {
            m_records.insert(planned.record->value);
            return {};
        }
        if (m_doubtful) notice(ProblemKind::TitleAlone, row, std::to_string(m_doubtful->id.value), m_doubtful->title);
        if (titlePartsOf(row).title.empty()) notice(ProblemKind::TitleMissing, row, row.isbn);
        shareWithEarlier(row, std::move(editions));
        return {};
    }

    Result<void> lookUp(PlannedRow& planned, const RowEditions& editions) {
        if (editions.isbn) {
            TRY(auto rows, stored.withIsbn(m_snapshot, *editions.isbn));
            take(planned, editions, std::move(rows), Likeness::Isbn);
        }
        for (std::size_t i = 0; !planned.record && i < editions.all.size(); ++i) {
            if (editions.all[i][catalogue::EditionPart::Title] == 0) continue;
            const std::string beginning = catalogue::fingerprintOf(editions.all[i]).substr(0, catalogue::titlePrefix);
            TRY(auto rows, stored.beginningWith(m_snapshot, beginning));
            take(planned, editions, std::move(rows), Likeness::Title);
        }
        return {};
    }

    void take(PlannedRow& planned, const RowEditions& editions, std::vector<CandidateRow> rows, Likeness wanted) {
        int alike = 0;
        std::optional<Found> best;
        for (CandidateRow& row : rows) {
            auto found = foundIn(std::move(row));
            if (!found || likenessOf(editions, found->edition) != wanted) continue;
            if (wanted == Likeness::Title && isByTitleAlone(editions, found->edition)) {
                if (!m_doubtful) m_doubtful = found->row;
                continue;
            }
            ++alike;
            // With one ISBN for several records the title decides.
            const bool isBetter =
                !best || (!hasTitleOf(editions, best->edition) && hasTitleOf(editions, found->edition));
            if (isBetter) best = std::move(found);
        }
        if (!best) return;
        planned.record = best->row.id;
        planned.recordTitle = best->row.title;
        planned.match = wanted == Likeness::Isbn ? RowMatch::Isbn : RowMatch::Title;
        if (alike > 1) notice(ProblemKind::SeveralRecords, planned.row, std::to_string(alike), best->row.title);
        if (wanted == Likeness::Isbn && !hasTitleOf(editions, best->edition))
            notice(ProblemKind::TitleDiffers, planned.row, planned.row.title, best->row.title);
    }

    /// A title that is new and stands in two rows gets one record, when more than the title says that it is one.
    void shareWithEarlier(const DeliveryRow& row, RowEditions editions) {
        const CandidateEdition own{editions.all.front(), editions.volumeNumber, editions.titles.front()};
        std::set<std::string> keys;
        bool isDoubtful = false;
        if (editions.isbn) keys.insert(*editions.isbn);
        for (const catalogue::Edition& each : editions.all)
            keys.insert(catalogue::fingerprintOf(each).substr(0, catalogue::titlePrefix));
        for (const std::string& key : keys) {
            const auto [begin, end] = m_keys.equal_range(key);
            for (auto known = begin; known != end; ++known) {
                const auto& [place, earlier] = m_new[known->second];
                const Likeness likeness = likenessOf(earlier, own);
                if (likeness == Likeness::None) continue;
                if (likeness == Likeness::Title && isByTitleAlone(earlier, own)) {
                    isDoubtful = true;
                    continue;
                }
                m_shared.back() = place;
                return;
            }
        }
        if (isDoubtful && !m_doubtful && !row.isNew) notice(ProblemKind::TitleAlone, row, {}, row.title);
        for (const std::string& key : keys) m_keys.emplace(key, m_new.size());
        m_new.emplace_back(m_shared.size() - 1, std::move(editions));
        ++m_plan.unmatched;
    }

    void count(PlannedRow& planned, const catalogue::ShapedRecord& record) const {
        const figures::BookShape shape = catalogue::bookShapeOf(record, m_groups);
        CountedAs& counted = planned.counted;
        counted.kind = planned.row.kind.empty() ? accounts::stockKindOf(m_terms, record) : planned.row.kind;
        counted.language = record.language;
        counted.group = shape.language;
        for (const catalogue::ContentGroup& each : m_groups) {
            if (std::to_string(each.id) == shape.contentGroup) counted.content = each;
        }
    }

    /// By the short record that would be made.
    void countNew(PlannedRow& planned) const {
        constexpr auto format = catalogue::MarcFormat::Marc21;
        const catalogue::MarcRecord record = shortRecordOf(planned.row, format, m_on, "");
        const catalogue::RecordFields fields = catalogue::projectFields(record);
        count(planned, {fields.kind, fields.language, fields.classMark, std::string(catalogue::code(format)),
                        fields.localHistory, catalogue::storeMarc(record)});
        planned.counted.isLanguageGuessed = planned.row.language.empty() && !fields.language.empty();
    }

    /// By the records that are there.
    Result<void> countMatched() {
        storage::Parameters ids;
        for (const std::int64_t id : m_records) ids.emplace_back(id);
        if (ids.empty()) return {};
        std::map<std::int64_t, catalogue::ShapedRecord> records;
        CHECK(accounts::AccountsRepository().eachShaped(m_snapshot, ids,
                                                        [&](catalogue::RecordId id, catalogue::ShapedRecord record) {
                                                            records.emplace(id.value, std::move(record));
                                                            return true;
                                                        }));
        for (PlannedRow& planned : m_plan.rows) {
            const auto record = planned.record ? records.find(planned.record->value) : records.end();
            if (record != records.end()) count(planned, record->second);
        }
        return {};
    }

    Result<void> lookAtDocument() {
        const DeliveryHead& head = m_delivery.head;
        if (!head.newSupplier.empty()) m_plan.problems.push_back({ProblemKind::SupplierNew, 0, head.newSupplier});
        if (head.documentNumber.empty() || !head.newSupplier.empty()) return {};
        TRY(const auto earlier,
            stored.withDocument(m_snapshot, head.supplier, head.documentNumber, m_on.year(), std::nullopt));
        if (!earlier) return {};
        // That of the same day is refused, unless a person says that it comes again.
        TRY(const auto same,
            stored.withDocument(m_snapshot, head.supplier, head.documentNumber, m_on.year(), head.documentOn));
        if (!same || head.again) m_plan.problems.push_back({ProblemKind::SameDocument, 0, actNumberOf(*earlier)});
        return {};
    }

    void tellOfRoubles() {
        std::int64_t paid = 0;
        std::int64_t worth = 0;
        for (const PlannedRow& each : m_plan.rows) {
            if (each.row.currency != "SUR") continue;
            paid += each.sum;
            worth += each.bookValue;
        }
        if (paid > 0) m_plan.problems.push_back({ProblemKind::Roubles, 0, Money{paid}.tenge(), Money{worth}.tenge()});
    }

    void compareWithInvoice() {
        const DeliveryHead& head = m_delivery.head;
        const bool isOneCurrency = m_currencies.size() < 2;
        const std::int64_t sum = isOneCurrency ? m_sum : m_plan.sum;
        if (head.invoiceSum && head.invoiceSum->tiyn != sum) {
            m_plan.problems.push_back(
                {ProblemKind::InvoiceSumDiffers, 0, head.invoiceSum->tenge(), Money{sum}.tenge()});
        }
        if (head.invoiceCopies && *head.invoiceCopies != m_plan.copies) {
            m_plan.problems.push_back({ProblemKind::InvoiceCopiesDiffers, 0, std::to_string(*head.invoiceCopies),
                                       std::to_string(m_plan.copies)});
        }
    }

    storage::Snapshot& m_snapshot;
    const NewDelivery& m_delivery;
    Day m_on;
    std::vector<accounts::Term> m_terms;
    std::vector<catalogue::ContentGroup> m_groups;
    DeliveryPlan m_plan;
    SharedRecords m_shared;
    std::optional<CandidateRow> m_doubtful; // of the row that is looked up: the same title and nothing else
    std::vector<std::pair<std::size_t, RowEditions>> m_new; // row and what it may mean
    std::multimap<std::string, std::size_t> m_keys;         // ISBN or beginning of a fingerprint: in m_new
    std::set<std::int64_t> m_records;
    std::set<std::string> m_currencies;
    std::int64_t m_sum = 0; // as it was paid
};

} // namespace

DeliveryLine lineOf(const PlannedRow& planned) {
    const DeliveryRow& row = planned.row;
    DeliveryLine line;
    line.match = planned.match;
    line.authors = row.authors;
    line.title = row.title.empty() ? planned.recordTitle : row.title;
    if (!row.title.empty() && !row.volume.empty()) line.title += ". " + row.volume; // as the act tells volumes apart
    line.year = row.year;
    line.isbn = row.isbn;
    line.copies = row.copies;
    line.price = row.price;
    line.sum = planned.sum;
    line.currency = row.currency;
    line.value = planned.bookValue;
    return line;
}

std::vector<Money> pricesOf(const DeliveryRow& row) {
    if (row.copies < 1 || row.copies > mostOfRow) return {};
    const auto copies = static_cast<std::size_t>(row.copies);
    if (row.price) return std::vector<Money>(copies, *row.price);
    if (!row.sum) return {};
    std::vector<Money> prices(copies, Money{row.sum->tiyn / row.copies});
    for (std::int64_t rest = row.sum->tiyn % row.copies; rest > 0; --rest)
        ++prices[static_cast<std::size_t>(rest - 1)].tiyn;
    return prices;
}

std::vector<std::string> placesOf(const DeliveryRow& row, const std::string& rest) {
    std::vector<std::string> places;
    const auto copies = static_cast<std::size_t>(std::max(row.copies, 0));
    for (const PlaceShare& share : row.places)
        places.insert(places.end(), static_cast<std::size_t>(std::max(share.copies, 0)), share.place);
    places.resize(copies, rest);
    return places;
}

std::optional<std::string> bookCurrencyOf(const std::string& currency, Day on) {
    if (currency.empty() || currency == "KZT") return "KZT";
    if (currency == "SUR") return "SUR";
    const bool isRouble = currency == "RUB" || currency == "RUR";
    static const Day tenge = *Day::fromIso("1993-11-15");
    return isRouble && on < tenge ? std::optional<std::string>("SUR") : std::nullopt;
}

Result<DeliveryPlan> planOf(storage::Snapshot& snapshot, const NewDelivery& delivery, Day today,
                            SharedRecords* shared) {
    return Planning(snapshot, delivery, today).run(shared);
}

} // namespace kitapdar::deliveries
