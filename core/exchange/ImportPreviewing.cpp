#include "core/exchange/ImportPreviewing.h"

#include "core/catalogue/KnownEditions.h"
#include "core/exchange/CopyMatching.h"
#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportRows.h"
#include "core/exchange/ImportRun.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t mostRows = 100;
constexpr std::size_t mostKept = 1000;

class Previewing {
public:
    Previewing(storage::Store& store, ImportErrors& errors, jobs::Progress& progress)
        : m_store(store), m_errors(errors), m_progress(progress) {}

    Result<ImportPreview> run(MarcReader reader) {
        m_preview.fileKind = code(reader.facts().kind);
        m_preview.encoding = reader.facts().encoding;
        const std::int64_t size = reader.facts().size;
        m_preview.mixed = reader.facts().mixed;
        ImportReading reading(std::move(reader), m_progress);
        for (;;) {
            TRY(const ReadyBatch batch, reading.next());
            if (batch.items.empty()) break;
            CHECK(add(batch));
            m_progress.report({jobs::Stage::Reading, batch.position, size});
        }
        const auto most = std::ranges::max_element(m_formats, {}, [](const auto& each) { return each.second; });
        if (most != m_formats.end()) m_preview.format = catalogue::code(most->first);
        // What a person should look at stands first.
        const std::size_t room = mostRows - m_preview.rows.size();
        std::move(m_others.begin(), m_others.begin() + static_cast<std::ptrdiff_t>(std::min(room, m_others.size())),
                  std::back_inserter(m_preview.rows));
        m_preview.newPlaces = m_copies.newPlaces();
        return m_preview;
    }

private:
    Result<void> add(const ReadyBatch& batch) {
        std::vector<const ReadyRecord*> records;
        std::vector<const catalogue::PreparedRecord*> asked;
        for (const ReadyItem& item : batch.items) {
            ++m_preview.records;
            if (const auto* record = std::get_if<ReadyRecord>(&item)) {
                records.push_back(record);
                asked.push_back(&record->record);
            } else {
                ++(isUnsuitable(std::get<Broken>(item).reason) ? m_preview.unsuitable : m_preview.damaged);
                const auto& broken = std::get<Broken>(item);
                m_errors.add(brokenRecord(broken), broken.bytes);
                keep(m_preview.broken, brokenRecord(broken));
            }
        }
        CHECK(m_store.readNow([&](storage::Snapshot& snapshot) { return m_known.read(snapshot, asked); }));
        std::vector<PreviewRow> rows;
        std::vector<CopyTarget> targets;
        for (const ReadyRecord* record : records) {
            rows.push_back(add(*record));
            const PreviewRow& row = rows.back();
            const std::int64_t like = row.duplicateOf ? row.duplicateOf->value : -row.likeNumber;
            const bool same = row.outcome == RecordOutcome::Same;
            targets.push_back({record, same ? like : -record->number, same});
        }
        CHECK(m_store.readNow(
            [&](storage::Snapshot& snapshot) { return m_copies.read(snapshot, std::nullopt, targets); }));
        for (std::size_t i = 0; i < rows.size(); ++i) addCopies(targets[i], std::move(rows[i]));
        return {};
    }

    PreviewRow add(const ReadyRecord& record) {
        ++m_formats[record.format];
        if (record.doubt) {
            ++m_preview.doubtfulTexts;
            m_errors.add(textNote(record), {});
        }
        const catalogue::KnownEdition like = m_known.find(record.record);
        PreviewRow row = rowOf(record, like);
        if (row.outcome == RecordOutcome::Same) {
            ++m_preview.duplicates;
            if (!record.copies.empty()) m_known.join(record.record, like);
        } else {
            ++m_preview.imported;
            if (row.outcome == RecordOutcome::Uncertain) ++m_preview.uncertain;
            m_known.add(record.record, record.number);
        }
        return row;
    }

    void addCopies(const CopyTarget& target, PreviewRow row) {
        std::vector<BrokenRecord> notes;
        for (const CopyVerdict& verdict : m_copies.judge(target, m_preview, notes)) {
            ++(verdict.written ? row.copies : row.knownCopies);
        }
        for (BrokenRecord& note : notes) {
            m_errors.add(note, {});
            keep(m_preview.copyNotes, std::move(note));
        }
        if (row.outcome == RecordOutcome::Uncertain) {
            m_errors.add(uncertainNote(row), {});
            keep(m_preview.uncertainRows, row);
        }
        auto& rows = row.doubt ? m_preview.rows : m_others;
        if (rows.size() < mostRows) rows.push_back(std::move(row));
    }

    template <class T>
    static void keep(std::vector<T>& kept, T each) {
        if (kept.size() < mostKept) kept.push_back(std::move(each));
    }

    storage::Store& m_store;
    ImportErrors& m_errors;
    jobs::Progress& m_progress;
    ImportPreview m_preview;
    std::vector<PreviewRow> m_others; // whose text is not doubtful
    std::map<catalogue::MarcFormat, std::int64_t> m_formats;
    // What is in the file so far: an import would find it in the catalogue by then.
    catalogue::EditionMemory m_memory;
    catalogue::KnownEditions m_known{&m_memory};
    CopyMatching m_copies;
};

} // namespace

Result<ImportPreview, ImportRefusal> previewOf(storage::Store& store, MarcReader reader, ImportErrors& errors,
                                               jobs::Progress& progress) {
    TRY(auto preview, Previewing(store, errors, progress).run(std::move(reader)));
    return preview;
}

} // namespace kitapdar::exchange
