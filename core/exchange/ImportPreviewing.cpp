#include "core/exchange/ImportPreviewing.h"

#include "core/catalogue/KnownEditions.h"
#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportRun.h"

#include <algorithm>
#include <map>
#include <vector>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t mostRows = 100;
constexpr std::size_t mostKept = 1000;

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
            m_progress.report({jobs::Stage::Reading, batch.position, size});
        }
        const auto most = std::ranges::max_element(m_formats, {}, [](const auto& each) { return each.second; });
        if (most != m_formats.end()) m_preview.format = catalogue::code(most->first);
        return m_preview;
    }

private:
    Result<void> add(const ReadyBatch& batch) {
        std::vector<const catalogue::PreparedRecord*> records;
        for (const ReadyItem& item : batch.items) {
            if (const auto* record = std::get_if<ReadyRecord>(&item)) records.push_back(&record->record);
        }
        TRY(const auto present, m_store.readNow([&](storage::Snapshot& snapshot) -> Result<catalogue::KnownEditions> {
            catalogue::KnownEditions known;
            CHECK(known.read(snapshot, records));
            return known;
        }));
        for (const ReadyItem& item : batch.items) {
            ++m_preview.records;
            if (const auto* record = std::get_if<ReadyRecord>(&item)) {
                add(*record, present.idOf(record->record));
            } else {
                ++m_preview.damaged;
                if (m_preview.broken.size() < mostKept) {
                    m_preview.broken.push_back(brokenRecord(std::get<Broken>(item)));
                }
            }
        }
        return {};
    }

    void add(const ReadyRecord& record, std::optional<catalogue::RecordId> present) {
        ++m_formats[record.format];
        m_preview.copies += static_cast<std::int64_t>(record.copies.size());
        if (present || m_seen.has(record.record))
            ++m_preview.duplicates;
        else
            m_seen.add(record.record);
        if (m_preview.rows.size() >= mostRows) return;
        m_preview.rows.push_back({record.record.title, record.record.authors, record.record.year,
                                  static_cast<int>(record.copies.size()), present});
    }

    storage::Store& m_store;
    jobs::Progress& m_progress;
    ImportPreview m_preview;
    std::map<catalogue::MarcFormat, std::int64_t> m_formats;
    catalogue::KnownEditions m_seen; // in the file so far: an import would find them in the catalogue by then
};

} // namespace

Result<ImportPreview, ImportRefusal> previewOf(storage::Store& store, MarcReader reader, jobs::Progress& progress) {
    TRY(auto preview, Previewing(store, progress).run(std::move(reader)));
    return preview;
}

} // namespace kitapdar::exchange
