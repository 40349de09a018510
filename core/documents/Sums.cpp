#include "core/documents/Sums.h"

#include <algorithm>

namespace kitapdar::documents {

Sums::Sums(const Table& table) : m_sums(table.columns.size()) {
    for (const Column& column : table.columns) m_summed.push_back(column.summed);
    m_asked = std::ranges::find(m_summed, true) != m_summed.end();
}

void Sums::add(const Row& row) {
    for (std::size_t i = 0; i < std::min(row.size(), m_sums.size()); ++i) {
        if (!m_summed[i]) continue;
        if (const auto* number = std::get_if<std::int64_t>(&row[i])) {
            const auto* before = std::get_if<std::int64_t>(&m_sums[i]);
            m_sums[i] = (before ? *before : 0) + *number;
        } else if (const auto* money = std::get_if<Money>(&row[i])) {
            const auto* before = std::get_if<Money>(&m_sums[i]);
            m_sums[i] = (before ? *before : Money{}) + *money;
        }
    }
}

Row Sums::row(const std::string& total) const {
    Row row = m_sums;
    const auto free = std::ranges::find(m_summed, false);
    if (free != m_summed.end()) row[static_cast<std::size_t>(free - m_summed.begin())] = total;
    return row;
}

} // namespace kitapdar::documents
