#include "core/documents/RowSpool.h"

#include <algorithm>
#include <cstdint>

namespace kitapdar::documents {

namespace {

constexpr std::size_t atOnce = 200; // rows

Fault diskFull() { return {Fault::Kind::DiskFull, "a temporary file of rows", {}}; }

class Writing {
public:
    explicit Writing(std::FILE* file) : m_file(file) {}

    bool bytes(const void* data, std::size_t size) { return std::fwrite(data, 1, size, m_file) == size; }
    bool number(std::int64_t value) { return bytes(&value, sizeof value); }

    bool operator()(std::monostate) { return true; }
    bool operator()(const std::string& text) {
        return number(static_cast<std::int64_t>(text.size())) && bytes(text.data(), text.size());
    }
    bool operator()(std::int64_t value) { return number(value); }
    bool operator()(const Money& money) { return number(money.tiyn); }
    bool operator()(const Day& day) { return number(day.sinceEpoch()); }

private:
    std::FILE* m_file;
};

class Reading {
public:
    explicit Reading(std::FILE* file) : m_file(file) {}

    std::int64_t number() {
        std::int64_t value = 0;
        m_whole = m_whole && std::fread(&value, sizeof value, 1, m_file) == 1;
        return value;
    }
    std::string text() {
        std::string text(static_cast<std::size_t>(number()), '\0');
        m_whole = m_whole && std::fread(text.data(), 1, text.size(), m_file) == text.size();
        return text;
    }
    Cell cell() {
        switch (number()) {
        case 1:
            return text();
        case 2:
            return number();
        case 3:
            return Money{number()};
        case 4:
            return Day().plusDays(static_cast<int>(number()));
        default:
            return {};
        }
    }
    bool isWhole() const { return m_whole; }

private:
    std::FILE* m_file;
    bool m_whole = true;
};

} // namespace

RowSpool::RowSpool() : m_file(std::tmpfile()) {}

Result<void> RowSpool::add(const Row& row) {
    if (!m_file) return fail(diskFull());
    Writing out(m_file.get());
    bool written = out.number(static_cast<std::int64_t>(row.size()));
    for (const Cell& cell : row) {
        written = written && out.number(static_cast<std::int64_t>(cell.index()));
        written = written && std::visit(out, cell);
    }
    if (!written) return fail(diskFull());
    return {};
}

NextRows RowSpool::again() {
    // What waits in memory goes to the disk before; rewind() would forget that it did not.
    m_lost = m_lost || !m_file || std::fflush(m_file.get()) != 0 || std::ferror(m_file.get()) != 0;
    if (m_file) std::rewind(m_file.get());
    return [file = m_file.get(), lost = m_lost]() -> Result<std::vector<Row>> {
        if (lost) return fail(diskFull());
        std::vector<Row> rows;
        while (rows.size() < atOnce) {
            std::int64_t cells = 0;
            if (std::fread(&cells, sizeof cells, 1, file) != 1) break;
            Reading in(file);
            Row row;
            for (std::int64_t i = 0; i < cells && in.isWhole(); ++i) row.push_back(in.cell());
            if (!in.isWhole()) return fail(diskFull());
            rows.push_back(std::move(row));
        }
        return rows;
    };
}

} // namespace kitapdar::documents
