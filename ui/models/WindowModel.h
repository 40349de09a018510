// A table of any length of which only a window is in memory. It never waits: a cell is a loaded value or a
// placeholder, and what the view shows is asked for behind its back, the newest request first. See
// docs/architecture.md, "Long lists".
#pragma once

#include "core/base/PageSource.h"
#include "core/base/Pending.h"
#include "core/base/Result.h"
#include "ui/models/ConcealedRows.h"
#include "ui/models/WindowModelBase.h"

#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <vector>

namespace kitapdar::ui {

template <class Row>
struct Column {
    ColumnHead head;
    std::function<QString(const Row&)> text;
    std::function<std::optional<CellMark>(const Row&)> mark; // may be empty
    std::function<documents::Cell(const Row&)> value;        // a number, money or a day; may be empty: it is the text
};

/// The cells of a row in these columns.
template <class Row>
ListedRow listedRow(const std::vector<Column<Row>>& columns, std::int64_t id, const Row& row) {
    ListedRow listed{id, {}};
    for (const Column<Row>& column : columns)
        listed.cells.push_back(column.value ? column.value(row) : documents::Cell(column.text(row).toStdString()));
    return listed;
}

template <class Row>
std::vector<Column<Row>> chosenColumns(const std::vector<Column<Row>>& all, const std::vector<int>& chosen) {
    std::vector<Column<Row>> columns;
    for (const int column : chosen) columns.push_back(all[static_cast<std::size_t>(column)]);
    return columns;
}

/// One list in one order with one filter. The functions start a read and return at once; called on the main thread.
template <class Row>
struct RowSource {
    std::function<Pending<Result<PageAnchors>>()> anchors;
    std::function<Pending<Result<std::vector<Row>>>(const PageRequest&)> page;
    /// Known rows again by their ids (unknown ids left out), for refresh(); may be empty: refresh reloads then.
    std::function<Pending<Result<std::vector<Row>>>(const std::vector<std::int64_t>&)> rows;
    /// The ids of the whole list in its order; may be empty: the list is read page by page for them.
    std::function<Pending<Result<std::vector<std::int64_t>>>()> ids = {};
    QString contents = {}; // WindowModelBase::contents()
};

/// Reads a source page by page, from anchor to anchor.
template <class Row>
class SourceReader : public RowReader {
public:
    using IdOf = std::function<std::int64_t(const Row&)>;

    SourceReader(RowSource<Row> source, std::vector<Column<Row>> columns, IdOf idOf, const ReadColumns& wanted)
        : m_source(std::move(source)),
          m_columns(std::move(columns)),
          m_idOf(std::move(idOf)),
          m_language(wanted.language),
          m_also(wanted.also.begin(), wanted.also.end()) {}

    void next(QObject* home, std::function<void(const Rows&)> use) override {
        if (!m_source.anchors) return use(std::vector<ListedRow>()); // nothing was asked yet
        if (m_anchors) return readPage(home, std::move(use));
        m_source.anchors().then(home, [this, home, use = std::move(use)](const Result<PageAnchors>& anchors) {
            if (!anchors) return use(fail(anchors.error()));
            m_anchors = *anchors;
            readPage(home, use);
        });
    }

private:
    void readPage(QObject* home, std::function<void(const Rows&)> use) {
        const bool atEnd = m_next * anchorDistance >= m_anchors->count || m_next > std::ssize(m_anchors->keys);
        PageRequest request{{}, 0, atEnd ? 0 : anchorDistance};
        if (!atEnd && m_next > 0) request.after = m_anchors->keys[static_cast<std::size_t>(m_next) - 1];
        ++m_next;
        if (atEnd) return readOthers(home, std::move(use));
        m_source.page(request).then(home, [this, use = std::move(use)](const Result<std::vector<Row>>& rows) {
            if (!rows) return use(fail(rows.error()));
            for (const Row& row : *rows) m_also.erase(m_idOf(row));
            use(listed(*rows));
        });
    }

    /// Rows that are wanted and did not stand in the list; those that are gone are left out.
    void readOthers(QObject* home, std::function<void(const Rows&)> use) {
        if (m_also.empty() || !m_source.rows) return use(std::vector<ListedRow>());
        std::vector<std::int64_t> ids;
        while (!m_also.empty() && std::ssize(ids) < anchorDistance)
            ids.push_back(m_also.extract(m_also.begin()).value());
        m_source.rows(ids).then(home, [this, home, use = std::move(use)](const Result<std::vector<Row>>& rows) {
            if (!rows) return use(fail(rows.error()));
            if (rows->empty()) return readOthers(home, use);
            use(listed(*rows));
        });
    }

    std::vector<ListedRow> listed(const std::vector<Row>& rows) const {
        const WordedIn worded(m_language);
        std::vector<ListedRow> listed;
        for (const Row& row : rows) listed.push_back(listedRow(m_columns, m_idOf(row), row));
        return listed;
    }

    RowSource<Row> m_source;
    std::vector<Column<Row>> m_columns;
    IdOf m_idOf;
    Language m_language;
    std::set<std::int64_t> m_also; // those that did not come yet
    std::optional<PageAnchors> m_anchors;
    std::int64_t m_next = 0; // page
};

template <class Row>
class WindowModel : public WindowModelBase {
public:
    using IdOf = std::function<std::int64_t(const Row&)>;
    static constexpr int pageSize = 100;
    static constexpr std::size_t keptPages =
        40; // 4,000 rows; the pages that were visible longest ago are dropped first

    WindowModel(std::vector<Column<Row>> columns, IdOf idOfRow, QObject* parent = nullptr)
        : WindowModelBase(parent), m_columns(std::move(columns)), m_idOfRow(std::move(idOfRow)) {
        m_pump.setSingleShot(true);
        m_pump.setInterval(0);
        connect(&m_pump, &QTimer::timeout, this, [this] { pump(); });
    }

    /// Shows another list. What is on the screen stays until the first answer; older answers are dropped.
    void setSource(RowSource<Row> source) {
        m_source = std::move(source);
        m_fresh = true;
        ask();
    }

    /// Asks the same list again; rows stay on the screen until the new ones arrive.
    void reload() {
        if (m_source.anchors) ask();
    }

    /// Reads rows that were changed again, in place; ids that are not loaded cost nothing.
    void refresh(const std::vector<std::int64_t>& ids) {
        std::vector<std::int64_t> loaded;
        std::ranges::copy_if(ids, std::back_inserter(loaded),
                             [this](std::int64_t id) { return rowOf(id).has_value(); });
        if (loaded.empty()) return;
        if (!m_source.rows) return reload();
        m_source.rows(loaded).then(
            this, [this, asked = m_generation, count = loaded.size()](const Result<std::vector<Row>>& rows) {
                if (asked != m_generation || !rows) return;
                for (const Row& row : *rows) replace(row);
                if (rows->size() < count) reload(); // some are gone: the list has become shorter
            });
    }

    const Row* rowAt(int row) const {
        const auto page = m_pages.find(row / pageSize);
        const auto inside = static_cast<std::size_t>(row % pageSize);
        return page == m_pages.end() || inside >= page->second.rows.size() ? nullptr : &page->second.rows[inside];
    }

    const Fault* fault() const override { return m_fault ? &*m_fault : nullptr; }
    void readAgain() override { reload(); }
    std::size_t loadedPages() const { return m_pages.size(); }

    const ColumnHead& head(int column) const override { return m_columns[static_cast<std::size_t>(column)].head; }

    std::optional<std::int64_t> idOf(int row) const override {
        const Row* known = rowAt(row);
        return known ? std::optional(m_idOfRow(*known)) : std::nullopt;
    }

    std::optional<int> rowOf(std::int64_t id) const override {
        for (const auto& [number, page] : m_pages) {
            for (std::size_t i = 0; i < page.rows.size(); ++i) {
                if (m_idOfRow(page.rows[i]) == id) return number * pageSize + static_cast<int>(i);
            }
        }
        return std::nullopt;
    }

    std::unique_ptr<RowReader> reader(const ReadColumns& wanted) const override {
        return std::make_unique<SourceReader<Row>>(m_source, chosenColumns(m_columns, wanted.columns), m_idOfRow,
                                                   wanted);
    }

    void ids(QObject* home, std::function<void(const Ids&)> use) const override {
        if (m_source.ids) return void(m_source.ids().then(home, std::move(use)));
        readIds(reader({}), home, std::make_shared<std::vector<std::int64_t>>(), std::move(use));
    }
    QString contents() const override { return m_source.contents; }
    bool readsById() const override { return bool(m_source.rows); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override {
        if (isConcealed(role)) return {};
        if (!index.isValid()) return {};
        const Column<Row>& column = m_columns[static_cast<std::size_t>(index.column())];
        if (role == Qt::TextAlignmentRole) return QVariant::fromValue(column.head.alignment | Qt::AlignVCenter);
        if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ForegroundRole &&
            role != Qt::AccessibleTextRole)
            return {};
        want(index.row() / pageSize);
        const Row* row = rowAt(index.row());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return row ? column.text(*row) : QStringLiteral("…");
        const auto mark = row && column.mark ? column.mark(*row) : std::nullopt;
        if (!mark) return {};
        if (role == Qt::DecorationRole) return iconOf(mark->icon, mark->tone);
        return lookOf().tone(mark->tone);
    }

private:
    struct Page {
        std::vector<Row> rows;
        bool stale = false; // shown until its successor arrives
        quint64 lastSeen = 0;
    };

    static void readIds(std::shared_ptr<RowReader> reader, QObject* home,
                        std::shared_ptr<std::vector<std::int64_t>> ids, std::function<void(const Ids&)> use) {
        RowReader& source = *reader;
        source.next(home, [reader = std::move(reader), home, ids = std::move(ids),
                           use = std::move(use)](const RowReader::Rows& rows) {
            if (!rows) return use(kitapdar::fail(rows.error()));
            if (rows->empty()) return use(*ids);
            for (const ListedRow& row : *rows) ids->push_back(row.id);
            readIds(reader, home, ids, use);
        });
    }

    /// Asks the anchors and the first page side by side.
    void ask() {
        ++m_generation;
        m_requests.clear();
        m_inFlight = false;
        setState(State::Loading);
        const auto asked = m_generation;
        m_source.anchors().then(this, [this, asked](const Result<PageAnchors>& anchors) {
            if (asked != m_generation) return;
            if (!anchors) return fail(anchors.error());
            begin(static_cast<int>(anchors->count), *anchors);
        });
        if (!m_fresh) return;
        m_source.page({{}, 0, pageSize}).then(this, [this, asked](const Result<std::vector<Row>>& rows) {
            if (asked != m_generation || !rows || (state() == State::Ready && m_pages.contains(0))) return;
            // Before the count is known the first page is the whole list, so that something is seen at once.
            if (m_fresh) restart(static_cast<int>(rows->size()));
            accept(0, *rows);
        });
    }

    /// The count is known: the list gets its length, and reading at any place becomes possible.
    void begin(int count, const PageAnchors& anchors) {
        m_anchors = anchors;
        m_fault.reset();
        if (m_fresh)
            restart(count);
        else
            resize(count);
        if (m_restartedAt != m_generation) { // the same list asked again: keep its rows until the new ones come
            for (auto& [number, page] : m_pages) page.stale = true;
        }
        setState(State::Ready);
        if (m_count > 0) Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    }

    void restart(int count) {
        beginResetModel();
        m_pages.clear();
        m_count = count;
        m_fresh = false;
        m_restartedAt = m_generation;
        endResetModel();
        Q_EMIT restarted();
    }

    void resize(int count) {
        if (count > m_count) {
            beginInsertRows({}, m_count, count - 1);
            m_count = count;
            endInsertRows();
        } else if (count < m_count) {
            beginRemoveRows({}, count, m_count - 1);
            m_count = count;
            m_pages.erase(m_pages.upper_bound(count / pageSize), m_pages.end());
            if (const auto last = m_pages.find(count / pageSize); last != m_pages.end())
                last->second.rows.resize(
                    std::min(last->second.rows.size(), static_cast<std::size_t>(count % pageSize)));
            endRemoveRows();
        }
    }

    /// Rows of the list before are no answer to what is asked now.
    void fail(const Fault& fault) {
        m_fault = fault;
        if (m_fresh && m_count > 0) {
            restart(0);
            m_fresh = true; // the first page is asked for with the next reading, too
        }
        setState(State::Failed);
    }

    /// The view looks at this page: remembered, asked for when the painting is over.
    void want(int page) const {
        if (const auto known = m_pages.find(page); known != m_pages.end()) {
            known->second.lastSeen = ++m_clock;
            if (!known->second.stale) return;
        }
        if (!m_requests.empty() && m_requests.back() == page) return;
        std::erase(m_requests, page);
        m_requests.push_back(page);
        if (m_requests.size() > mostRequests) m_requests.pop_front(); // scrolled past long ago
        m_pump.start();
    }

    void pump() {
        if (m_inFlight || m_requests.empty() || state() != State::Ready) return;
        const int page = m_requests.back();
        m_requests.pop_back();
        if (page * pageSize >= m_count) return pump();
        const int first = page * pageSize;
        const int anchor = first / anchorDistance;
        PageRequest request{{}, first - anchor * anchorDistance, pageSize};
        if (anchor > 0) {
            if (static_cast<std::size_t>(anchor) > m_anchors.keys.size()) return;
            request.after = m_anchors.keys[static_cast<std::size_t>(anchor) - 1];
        }
        m_inFlight = true;
        m_source.page(request).then(this, [this, page, asked = m_generation](const Result<std::vector<Row>>& rows) {
            if (asked != m_generation) return;
            m_inFlight = false;
            if (!rows) return fail(rows.error());
            accept(page, *rows);
            pump();
        });
    }

    void accept(int page, std::vector<Row> rows) {
        const int first = page * pageSize;
        if (first >= m_count) return;
        const int length = std::min(pageSize, m_count - first);
        if (rows.size() > static_cast<std::size_t>(length)) rows.resize(static_cast<std::size_t>(length));
        m_pages.insert_or_assign(page, Page{std::move(rows), false, ++m_clock});
        std::erase(m_requests, page);
        if (m_pages.size() > keptPages)
            m_pages.erase(std::ranges::min_element(m_pages, {}, [](const auto& each) { return each.second.lastSeen; }));
        Q_EMIT dataChanged(index(first, 0), index(first + length - 1, columnCount() - 1));
        Q_EMIT rowsArrived(first, first + length - 1);
    }

    void replace(const Row& row) {
        const auto place = rowOf(m_idOfRow(row));
        if (!place) return;
        m_pages[*place / pageSize].rows[static_cast<std::size_t>(*place % pageSize)] = row;
        Q_EMIT dataChanged(index(*place, 0), index(*place, columnCount() - 1));
        Q_EMIT rowsArrived(*place, *place);
    }

    static constexpr std::size_t mostRequests = 4;

    std::vector<Column<Row>> m_columns;
    IdOf m_idOfRow;
    RowSource<Row> m_source;
    PageAnchors m_anchors;
    mutable std::map<int, Page> m_pages;
    int m_count = 0;
    quint64 m_generation = 0;
    quint64 m_restartedAt = 0;
    bool m_fresh = false; // a new source of which nothing has been shown yet
    bool m_inFlight = false;
    std::optional<Fault> m_fault;
    mutable quint64 m_clock = 0;        // counts looks, for Page::lastSeen
    mutable std::deque<int> m_requests; // the newest at the back
    mutable QTimer m_pump;
};

} // namespace kitapdar::ui
