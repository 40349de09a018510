#include "core/exchange/ImportReading.h"

#include "core/exchange/ReadyCopies.h"
#include "core/exchange/marc/Limits.h"
#include "core/text/Barcode.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t batchSize = 500;
constexpr std::int64_t batchBytes = std::int64_t{2} << 20; // of the file: a batch is soon ready and fits into memory
constexpr std::size_t batchesAhead = 3;

/// Blanks of all kinds and characters without a width are no title.
bool isVisible(const std::string& text) { return !text::normalizeScan(text).empty(); }

std::optional<Broken> unsuitable(const catalogue::MarcRecord& marc, const ReadyRecord& record) {
    if (record.record.kind == "authority" && !marc.has("245")) {
        return Broken{0, 0, MarcProblem::Authority, record.record.title, {}};
    }
    if (!isVisible(record.record.title)) { // also of titles that stand for a missing title proper
        return Broken{0, 0, MarcProblem::NoTitle, {}, {}};
    }
    return std::nullopt;
}

ReadyItem ready(const catalogue::MarcRecord& marc) {
    ReadyRecord record;
    record.format = catalogue::detectFormat(marc);
    record.record = catalogue::prepare(marc, record.format);
    if (auto broken = unsuitable(marc, record)) return std::move(*broken);
    ReadyCopies copies = readyCopies(marc);
    record.copies = std::move(copies.copies);
    record.copyNotes = std::move(copies.notes);
    if (record.copies.size() > limits::copies) {
        return Broken{0, 0, MarcProblem::TooLarge, "more than " + std::to_string(limits::copies) + " copies", {}};
    }
    return record;
}

} // namespace

ImportReading::ImportReading(MarcReader reader, const jobs::Progress& progress)
    : m_reader(std::move(reader)), m_progress(progress), m_thread([this] { read(); }) {}

ImportReading::~ImportReading() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<ReadyBatch> ImportReading::next() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    if (!m_ready.front() || m_ready.front()->items.empty()) return m_ready.front(); // the end stays the end
    Result<ReadyBatch> batch = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return batch;
}

void ImportReading::read() {
    for (;;) {
        Result<ReadyBatch> batch = readBatch();
        const bool last = !batch || batch->items.empty();
        if (!put(std::move(batch)) || last) return;
    }
}

Result<ReadyBatch> ImportReading::readBatch() {
    ReadyBatch batch;
    batch.items.reserve(batchSize);
    const std::int64_t begin = m_reader.position();
    while (batch.items.size() < batchSize && m_reader.position() - begin < batchBytes) {
        if (m_stopped || m_progress.cancelled()) return fail(cancelled());
        TRY(auto item, m_reader.next());
        if (!item) break;
        ReadyItem made = std::holds_alternative<Broken>(*item) ? ReadyItem(std::get<Broken>(std::move(*item)))
                                                               : ready(std::get<catalogue::MarcRecord>(*item));
        if (auto* record = std::get_if<ReadyRecord>(&made)) {
            record->number = m_reader.number();
            record->offset = m_reader.offset();
            record->doubt = m_reader.doubt();
        } else {
            std::get<Broken>(made).number = m_reader.number();
            std::get<Broken>(made).offset = m_reader.offset();
        }
        batch.items.push_back(std::move(made));
    }
    batch.position = m_reader.position();
    return batch;
}

/// False when nobody wants more.
bool ImportReading::put(Result<ReadyBatch> batch) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_ready.size() < batchesAhead; });
    if (m_stopped) return false;
    m_ready.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

} // namespace kitapdar::exchange
