#include "core/exchange/ImportReading.h"

#include "core/exchange/ReadyCopies.h"

namespace kitapdar::exchange {

namespace {

constexpr std::size_t batchSize = 500;
constexpr std::size_t batchesAhead = 3;

ReadyRecord ready(const catalogue::MarcRecord& marc) {
    ReadyRecord record;
    record.format = catalogue::detectFormat(marc);
    record.record = catalogue::prepare(marc, record.format);
    record.copies = readyCopies(marc, record.format);
    return record;
}

} // namespace

ImportReading::ImportReading(MarcReader reader) : m_reader(std::move(reader)), m_thread([this] { read(); }) {}

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
    while (batch.items.size() < batchSize) {
        TRY(auto item, m_reader.next());
        if (!item) break;
        if (auto* marc = std::get_if<catalogue::MarcRecord>(&*item)) {
            ReadyRecord record = ready(*marc);
            record.number = m_reader.number();
            record.offset = m_reader.offset();
            batch.items.emplace_back(std::move(record));
        } else {
            batch.items.emplace_back(std::get<Broken>(std::move(*item)));
        }
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
