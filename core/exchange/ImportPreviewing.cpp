#include "core/exchange/ImportPreviewing.h"

#include "core/catalogue/RecordRepository.h"
#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportRun.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t mostRows = 100;
constexpr std::size_t mostKept = 1000;

/// The editions met in the file so far: an import would find them in the catalogue by then.
class Seen {
public:
    /// False when the same edition was met before.
    bool add(const catalogue::PreparedRecord& record) {
        if (m_keys.contains(record.fingerprint)) return false;
        const std::vector<std::string> keys = isbnKeys(record);
        if (std::ranges::any_of(keys, [&](const std::string& key) { return m_keys.contains(key); })) return false;
        m_keys.insert(record.fingerprint);
        m_keys.insert(keys.begin(), keys.end());
        return true;
    }

private:
    static std::vector<std::string> isbnKeys(const catalogue::PreparedRecord& record) {
        std::vector<std::string> keys;
        for (const std::string& isbn : record.isbns) {
            if (isbn.size() == 13) keys.push_back(isbn + std::string(catalogue::titleHalf(record.fingerprint)));
        }
        return keys;
    }

    std::unordered_set<std::string> m_keys;
};

class Previewing {
public:
    Previewing(storage::Store& store, jobs::Progress& progress) : m_store(store), m_progress(progress) {}

    Result<ImportPreview> run(MarcReader reader) {
        m_preview.fileKind = code(reader.facts().kind);
        m_preview.encoding = reader.facts().encoding;
        const std::int64_t size = reader.facts().size;
        ImportReading reading(std::move(reader));
        for (;;) {
            if (m_progress.cancelled()) return fail(cancelled());
            TRY(const ReadyBatch batch, reading.next());
            if (batch.items.empty()) break;
            CHECK(add(batch));
            m_progress.report({"reading", batch.position, size});
        }
        const auto most = std::ranges::max_element(m_formats, {}, [](const auto& each) { return each.second; });
        if (most != m_formats.end()) m_preview.format = catalogue::code(most->first);
        return m_preview;
    }

private:
    using Present = std::vector<std::optional<catalogue::RecordId>>; // one per item

    Result<void> add(const ReadyBatch& batch) {
        TRY(const Present present, m_store.readNow([&](storage::Snapshot& snapshot) -> Result<Present> {
            Present found;
            for (const ReadyItem& item : batch.items) {
                std::optional<catalogue::RecordId> same;
                if (const auto* record = std::get_if<ReadyRecord>(&item)) {
                    TRY(same, catalogue::RecordRepository().duplicateOf(snapshot, record->record));
                }
                found.push_back(same);
            }
            return found;
        }));
        for (std::size_t i = 0; i < batch.items.size(); ++i) {
            ++m_preview.records;
            if (const auto* record = std::get_if<ReadyRecord>(&batch.items[i])) {
                add(*record, present[i]);
            } else {
                ++m_preview.damaged;
                if (m_preview.broken.size() < mostKept) {
                    m_preview.broken.push_back(brokenRecord(std::get<Broken>(batch.items[i])));
                }
            }
        }
        return {};
    }

    void add(const ReadyRecord& record, std::optional<catalogue::RecordId> present) {
        ++m_formats[record.format];
        m_preview.copies += static_cast<std::int64_t>(record.copies.size());
        if (present || !m_seen.add(record.record)) ++m_preview.duplicates;
        if (m_preview.rows.size() >= mostRows) return;
        m_preview.rows.push_back({record.record.title, record.record.authors, record.record.year,
                                  static_cast<int>(record.copies.size()), present});
    }

    storage::Store& m_store;
    jobs::Progress& m_progress;
    ImportPreview m_preview;
    std::map<catalogue::MarcFormat, std::int64_t> m_formats;
    Seen m_seen;
};

} // namespace

Result<ImportPreview, ImportRefusal> previewOf(storage::Store& store, MarcReader reader, jobs::Progress& progress) {
    TRY(auto preview, Previewing(store, progress).run(std::move(reader)));
    return preview;
}

} // namespace kitapdar::exchange
