#include "core/catalogue/search/IndexFilling.h"

#include "core/storage/Meta.h"
#include "core/storage/Slice.h"

#include <charconv>
#include <optional>
#include <string>

namespace kitapdar::catalogue {

namespace {

// In `meta`: the last record that was indexed. Written by the migrations that empty the index.
constexpr std::string_view mark = "search_filled_to";
constexpr int recordsAtOnce = 100;
constexpr int slicesBetweenMerges = 20;
constexpr int mostMergeSteps = 1000;

std::int64_t numberIn(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

class Filling {
public:
    Filling(storage::Store& store, const SearchIndex& index, jobs::Progress& progress)
        : m_store(store), m_index(index), m_progress(progress) {}

    Result<void> run(std::int64_t from) {
        std::optional<std::int64_t> last = from;
        TRY(m_total, m_store.readNow([](storage::Snapshot& s) { return s.number("select count(*) from record"); }));
        TRY(m_done, m_store.readNow([from](storage::Snapshot& s) {
            return s.number("select count(*) from record where id <= $1", {from});
        }));
        for (int slices = 1; last; ++slices) {
            if (m_progress.cancelled()) return {};
            m_progress.report({jobs::Stage::Indexing, m_done, m_total});
            TRY(last, slice(*last));
            if (slices % slicesBetweenMerges == 0) CHECK(merge(1));
        }
        return merge(mostMergeSteps);
    }

private:
    /// The last record of a slice; nothing when all are done.
    Result<std::optional<std::int64_t>> slice(std::int64_t from) {
        TRY(const auto filled, m_store.writeNow(
                                   [&](storage::Transaction& tx) -> Result<Filled> {
                                       storage::Slice slice(m_store, tx);
                                       Filled now{from, 0};
                                       do {
                                           TRY(const auto next, m_index.fill(tx, *now.last, recordsAtOnce));
                                           if (!next) {
                                               CHECK(storage::eraseMeta(tx, mark));
                                               now.last.reset();
                                               return now;
                                           }
                                           now.last = next;
                                           now.records += recordsAtOnce;
                                       } while (!slice.over());
                                       CHECK(storage::setMeta(tx, mark, std::to_string(*now.last)));
                                       return now;
                                   },
                                   storage::Priority::Background));
        m_done = std::min(m_done + filled.records, m_total);
        return filled.last;
    }

    Result<void> merge(int steps) {
        for (int step = 0; step < steps && !m_progress.cancelled(); ++step) {
            TRY(const bool more, m_store.writeNow(
                                     [&](storage::Transaction& tx) {
                                         using Step = SearchIndex::Step;
                                         return m_index.optimize(tx, m_store.deskBusy() ? Step::Short : Step::Long);
                                     },
                                     storage::Priority::Background));
            if (!more) break;
        }
        return {};
    }

    struct Filled {
        std::optional<std::int64_t> last;
        std::int64_t records;
    };

    storage::Store& m_store;
    const SearchIndex& m_index;
    jobs::Progress& m_progress;
    std::int64_t m_total = 0;
    std::int64_t m_done = 0;
};

} // namespace

Result<bool> isIndexWaiting(storage::Snapshot& snapshot) {
    TRY(const auto from, storage::metaValue(snapshot, mark));
    return from.has_value();
}

Result<void> emptyIndex(storage::Transaction& transaction, const SearchIndex& index) {
    CHECK(index.makeEmpty(transaction));
    return storage::setMeta(transaction, mark, "0");
}

Result<void> fillWaitingIndex(storage::Store& store, const SearchIndex& index, jobs::Progress& progress) {
    TRY(const auto from, store.readNow([](storage::Snapshot& snapshot) { return storage::metaValue(snapshot, mark); }));
    if (!from) return {};
    return Filling(store, index, progress).run(numberIn(*from));
}

} // namespace kitapdar::catalogue
