#include "core/demo/Stock.h"

#include "core/catalogue/search/SearchIndex.h"
#include "core/demo/BulkRows.h"
#include "core/demo/WorkRecord.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kitapdar::demo {

namespace {

constexpr int rareBefore = 1941; // printed before it: rare books and manuscripts, reading room only

/// Another publisher of the time for a further edition, and what it changes.
Work furtherEdition(const Work& work, const std::vector<const Work*>& sameLanguage, int newestYear, Random& random) {
    Work edition = work;
    edition.year = std::min(work.year + random.between(4, 30), newestYear);
    for (int attempt = 0; attempt < 40; ++attempt) {
        const Work& other = *random.pick(sameLanguage);
        if (std::abs(other.year - edition.year) > 6) continue;
        edition.place = other.place;
        edition.publisher = other.publisher;
        break;
    }
    edition.pages = std::max(16, work.pages + random.between(-work.pages / 12, work.pages / 8));
    edition.series.clear();
    return edition;
}

struct Shelving {
    std::string place;
    collection::Lending lending = collection::Lending::Home;
};

bool isReference(const Work& work) {
    return work.bbk == "92" || work.subtitle.find("энциклопедия") != std::string::npos ||
           work.subtitle.find("сөздік") != std::string::npos || work.subtitle.find("словарь") != std::string::npos;
}

/// Where the n-th copy of a title stands, as a regional library shelves it.
Shelving shelvingOf(const StockRecord& record, int number, Random& random) {
    using enum collection::Lending;
    static const std::vector<std::string> usual = {"AB", "AB", "AB", "AQ", "AQ", "KQ", "JAS", "TA"};
    const Work& work = record.work;
    if (work.kind != "book") return {"MB", ReadingRoom};
    if (record.rare) return {"SIR", ReadingRoom};
    if (work.localHistory && number == 0) return {"OLK", ReadingRoom};
    if (isReference(work)) return {"ANQ", ReadingRoom};
    if (work.publisher.starts_with("Дет") || work.publisher.starts_with("Балауса")) return {"BAL", Home};
    if (work.language == "eng") return {"SHET", Home};
    if (work.bbk.starts_with("85")) return {"ONER", Home};
    if (!work.bbk.empty() && work.bbk[0] >= '2' && work.bbk[0] <= '6') return {"SAL", Home};
    if (number == 0 && random.percent(6)) return {"OZ", ReadingRoom};
    return {random.pick(usual), Home};
}

collection::CopyState anyState(Random& random) {
    using enum collection::CopyState;
    const std::size_t dice = random.below(1000);
    if (dice < 4) return Missing;
    if (dice < 6) return Lost;
    if (dice < 9) return WrittenOff;
    if (dice < 11) return Bindery;
    if (dice < 12) return Withheld;
    return InStock;
}

class StockWriter {
public:
    StockWriter(storage::Transaction& transaction, const Clock& clock, Random& random)
        : m_transaction(transaction),
          m_clock(clock),
          m_random(random),
          m_search(std::make_unique<catalogue::SearchIndex>(transaction.engine())),
          m_rows(*m_search, clock.now()) {}

    Result<Stock> write(std::vector<Work> titles) {
        CHECK(m_rows.beginImport(m_transaction));
        for (Work& work : titles) CHECK(title(std::move(work)));
        CHECK(m_rows.endImport(m_transaction, static_cast<std::int64_t>(m_stock.records.size()), m_stock.copies));
        return std::move(m_stock);
    }

private:
    Result<void> title(Work work) {
        const auto number = m_stock.records.size() + 1;
        const catalogue::MarcRecord marc = recordOf(work, {"KZ" + std::to_string(number), {}, m_clock.today(), {}});
        TRY(const auto id, m_rows.record(m_transaction, prepare(marc, catalogue::MarcFormat::Rusmarc)));
        const bool rare = work.kind == "book" && work.year < rareBefore;
        m_stock.records.push_back({id, std::move(work), rare});
        const StockRecord& record = m_stock.records.back();
        for (int copy = 0, count = copiesOf(record); copy < count; ++copy) CHECK(writeCopy(record, copy));
        return {};
    }

    int copiesOf(const StockRecord& record) {
        if (record.work.kind != "book" || record.rare) return 1;
        const std::size_t dice = m_random.below(100);
        return (dice < 45 ? 1 : dice < 80 ? 2 : dice < 95 ? 3 : 4) + (record.work.localHistory ? 1 : 0);
    }

    /// Soviet prices mean nothing today: old books have none, newer ones cost more.
    std::optional<Money> priceOf(const Work& work) {
        if (work.year < 1994) return std::nullopt;
        const int tenge = 150 + (work.year - 1994) * 90 + m_random.between(0, 90) * 10;
        return Money{std::int64_t{tenge} * 100};
    }

    Day receivedOn(const Work& work) {
        const Day newest = m_clock.today();
        const Day day(std::max(work.year, 1950), static_cast<unsigned>(m_random.between(1, 12)),
                      static_cast<unsigned>(m_random.between(1, 28)));
        return std::min(day, newest);
    }

    Result<void> writeCopy(const StockRecord& record, int number) {
        const Shelving shelving = shelvingOf(record, number, m_random);
        collection::Copy copy;
        copy.recordId = record.id;
        copy.place = shelving.place;
        copy.shelf = record.work.bbk;
        copy.price = priceOf(record.work);
        const collection::CopyState state = anyState(m_random);
        collection::setState(copy, state);
        copy.lending = shelving.lending;
        copy.receivedOn = receivedOn(record.work);
        ++m_stock.copies;
        CHECK(m_rows.copy(m_transaction, m_stock.copies, copy));
        if (state == collection::CopyState::InStock && copy.lending == collection::Lending::Home) {
            m_stock.lendable.push_back({barcodeOf(m_stock.copies), m_stock.records.size() - 1});
        }
        return {};
    }

    storage::Transaction& m_transaction;
    const Clock& m_clock;
    Random& m_random;
    std::unique_ptr<catalogue::SearchIndex> m_search;
    BulkRows m_rows;
    Stock m_stock;
};

} // namespace

std::vector<Work> editions(const DemoData& data, std::size_t count, int newestYear, Random& random) {
    std::map<std::string, std::vector<const Work*>> books;
    std::vector<const Work*> again;
    for (const Work& work : data.works) {
        if (work.kind != "book") continue;
        books[work.language].push_back(&work);
        if (work.year < newestYear - 3) again.push_back(&work);
    }
    std::vector<Work> titles = data.works;
    while (titles.size() < count && !again.empty()) {
        const Work& work = *random.pick(again);
        titles.push_back(furtherEdition(work, books[work.language], newestYear, random));
    }
    for (std::size_t i = titles.size(); i > 1; --i) std::swap(titles[i - 1], titles[random.below(i)]);
    return titles;
}

Result<Stock> writeStock(storage::Transaction& transaction, std::vector<Work> titles, const Clock& clock,
                         Random& random) {
    return StockWriter(transaction, clock, random).write(std::move(titles));
}

} // namespace kitapdar::demo
