// A short list that is in memory as a whole: copies of a record, files of an item, rows of a preview. The same columns
// and the same table as a WindowModel.
#pragma once

#include "ui/models/ConcealedRows.h"
#include "ui/models/WindowModel.h"

#include <algorithm>
#include <vector>

namespace kitapdar::ui {

/// The rows as they stood when it was made.
class ListReader : public RowReader {
public:
    explicit ListReader(std::vector<ListedRow> rows) : m_rows(std::move(rows)) {}

    void next(QObject* home, std::function<void(const Rows&)> use) override {
        Pending<Rows>(std::exchange(m_rows, {})).then(home, std::move(use));
    }

private:
    std::vector<ListedRow> m_rows;
};

template <class Row>
class ListModel : public WindowModelBase {
public:
    using IdOf = std::function<std::int64_t(const Row&)>;

    ListModel(std::vector<Column<Row>> columns, IdOf idOfRow, QObject* parent = nullptr)
        : WindowModelBase(parent), m_columns(std::move(columns)), m_idOfRow(std::move(idOfRow)) {}

    /// The same list read again: selection and place are kept. Use clear() before the rows of another list.
    void setRows(std::vector<Row> rows) {
        const int before = static_cast<int>(m_rows.size());
        const int after = static_cast<int>(rows.size());
        const bool isSameList = state() == State::Ready || state() == State::Failed;
        m_fault.reset();
        if (!isSameList || before == 0 || after == 0) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            setState(State::Ready);
            Q_EMIT restarted();
        } else {
            if (after > before) {
                beginInsertRows({}, before, after - 1);
                m_rows.resize(rows.size(), rows.back());
                endInsertRows();
            } else if (after < before) {
                beginRemoveRows({}, after, before - 1);
                m_rows.erase(m_rows.begin() + after, m_rows.end());
                endRemoveRows();
            }
            m_rows = std::move(rows);
            Q_EMIT dataChanged(index(0, 0), index(after - 1, columnCount() - 1));
            setState(State::Ready);
        }
        if (after > 0) Q_EMIT rowsArrived(0, after - 1);
    }

    /// Empties the list and waits for rows: the empty state is not shown meanwhile.
    void clear() {
        beginResetModel();
        m_rows.clear();
        m_fault.reset();
        endResetModel();
        setState(State::Loading);
        Q_EMIT restarted();
    }

    /// Rows are being read: before the first answer the list is not empty but unknown. Does nothing when rows are
    /// known.
    void awaitRows() {
        if (state() != State::Ready && m_rows.empty()) setState(State::Loading);
    }
    /// The rows could not be read. Those that are there stay: they are of the same list.
    void fail(const Fault& fault) {
        m_fault = fault;
        state() == State::Failed ? Q_EMIT stateChanged() : setState(State::Failed);
    }
    /// What reads the rows and ends in setRows() or fail().
    void readBy(std::function<void()> read) { m_read = std::move(read); }

    const std::vector<Row>& rows() const { return m_rows; }
    const Row* rowAt(int row) const {
        return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    }
    const Row* rowWith(std::int64_t id) const {
        const auto row = rowOf(id);
        return row ? rowAt(*row) : nullptr;
    }

    const Fault* fault() const override { return m_fault ? &*m_fault : nullptr; }
    void readAgain() override {
        if (m_read) m_read();
    }

    const ColumnHead& head(int column) const override { return m_columns[static_cast<std::size_t>(column)].head; }
    std::optional<std::int64_t> idOf(int row) const override {
        const Row* known = rowAt(row);
        return known ? std::optional(m_idOfRow(*known)) : std::nullopt;
    }
    std::optional<int> rowOf(std::int64_t id) const override {
        const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return m_idOfRow(row) == id; });
        if (found == m_rows.end()) return std::nullopt;
        return static_cast<int>(found - m_rows.begin());
    }

    void ids(QObject* home, std::function<void(const Ids&)> use) const override {
        std::vector<std::int64_t> ids;
        for (const Row& row : m_rows) ids.push_back(m_idOfRow(row));
        Pending<Ids>(Ids(std::move(ids))).then(home, std::move(use));
    }
    bool isWhole() const override { return true; }
    std::optional<Money> sumOf(const std::function<bool(std::int64_t)>& holds) const override {
        for (const Column<Row>& column : m_columns) {
            std::optional<Money> sum;
            for (const Row& row : m_rows) {
                const auto cell = column.value && holds(m_idOfRow(row)) ? column.value(row) : documents::Cell();
                if (const auto* money = std::get_if<Money>(&cell)) sum = sum.value_or(Money()) + *money;
            }
            if (sum) return sum;
        }
        return std::nullopt;
    }

    std::unique_ptr<RowReader> reader(const ReadColumns& wanted) const override {
        const WordedIn worded(wanted.language);
        const auto columns = chosenColumns(m_columns, wanted.columns);
        std::vector<ListedRow> rows;
        for (const Row& row : m_rows) rows.push_back(listedRow(columns, m_idOfRow(row), row));
        return std::make_unique<ListReader>(std::move(rows));
    }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override {
        if (isConcealed(role)) return {};
        const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
        if (!row) return {};
        const Column<Row>& column = m_columns[static_cast<std::size_t>(index.column())];
        if (role == Qt::TextAlignmentRole) return QVariant::fromValue(column.head.alignment | Qt::AlignVCenter);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return column.text(*row);
        if (role != Qt::DecorationRole && role != Qt::ForegroundRole) return {};
        const auto mark = column.mark ? column.mark(*row) : std::nullopt;
        if (!mark) return {};
        if (role == Qt::DecorationRole) return iconOf(mark->icon, mark->tone);
        return lookOf().tone(mark->tone);
    }

private:
    std::vector<Column<Row>> m_columns;
    IdOf m_idOfRow;
    std::vector<Row> m_rows;
    std::optional<Fault> m_fault;
    std::function<void()> m_read;
};

} // namespace kitapdar::ui
