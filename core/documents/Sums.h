// The sums below a table.
#pragma once

#include "core/documents/Document.h"

namespace kitapdar::documents {

/// Adds up the columns of a table that ask for it while its rows go by.
class Sums {
public:
    explicit Sums(const Table& table);

    void add(const Row& row);
    bool isAsked() const { return m_asked; }
    /// A row of the table: the sums, the word for "total" in the first column that has none; the rest empty.
    Row row(const std::string& total) const;

private:
    std::vector<bool> m_summed;
    Row m_sums;
    bool m_asked = false;
};

} // namespace kitapdar::documents
