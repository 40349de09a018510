#include "ui/widgets/TableMarks.h"

#include "core/base/Pending.h"
#include "ui/widgets/DataTable.h"

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

TableMarks::TableMarks(DataTable& table)
    : QObject(&table), m_table(table), m_list(table.list()), m_bar(new MarkBar(&table)) {
    connect(&m_list, &WindowModelBase::restarted, this, &TableMarks::listRestarted);
    connect(&m_list, &WindowModelBase::rowsArrived, this, &TableMarks::rowsArrived);
    connect(&m_list, &WindowModelBase::stateChanged, this, &TableMarks::show);
    connect(m_bar, &MarkBar::clearWanted, this, &TableMarks::clear);
}

std::int64_t TableMarks::count() const { return m_marks.count(m_list.rowCount()); }

void TableMarks::toggleCurrent() {
    const int row = std::max(0, m_table.currentIndex().row());
    const auto id = m_list.idOf(row);
    if (!id) return; // a placeholder: nobody knows what would be marked
    if (m_marks.isEmpty()) m_ofAnotherList = false;
    m_dropped = 0;
    m_contents = m_list.contents();
    m_marks.toggle(*id);
    if (m_marks.isEmpty()) m_ofAnotherList = false;
    const int next = std::min(row + 1, m_list.rowCount() - 1);
    m_table.selectionModel()->setCurrentIndex(m_list.index(next, std::max(0, m_table.currentIndex().column())),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    show();
}

void TableMarks::markAll() {
    if (m_list.rowCount() == 0) return;
    m_marks.markAll();
    m_dropped = 0;
    m_ofAnotherList = false;
    m_contents = m_list.contents();
    show();
}

void TableMarks::forget(const std::vector<std::int64_t>& ids) {
    for (const std::int64_t id : ids) m_marks.forget(id);
    show();
}

bool TableMarks::clear() {
    const bool had = m_bar->saysSomething();
    m_marks.clear();
    m_dropped = 0;
    m_ofAnotherList = false;
    show();
    return had;
}

/// Of the same rows in another order all marks stay.
void TableMarks::listRestarted() {
    const QString before = std::exchange(m_contents, m_list.contents());
    const bool another = before != m_contents || (m_list.isWhole() && m_list.rowCount() == 0);
    if (m_marks.isEmpty() || !another) return show();
    if (!m_marks.isAll() && m_list.readsById()) {
        m_ofAnotherList = true;
        return show();
    }
    const std::int64_t marked = m_marks.isAll() ? m_lastCount : m_marks.count(0);
    m_marks.clear();
    m_ofAnotherList = false;
    m_dropped = m_list.isWhole() ? 0 : marked; // copies of another record are nobody's marks
    show();
}

/// Of a list that is known whole: what is no longer in it is marked no more.
void TableMarks::rowsArrived(int first, int last) {
    if (!m_list.isWhole() || m_marks.isEmpty() || first != 0 || last != m_list.rowCount() - 1) return show();
    Marks::Ids there;
    for (int row = 0; row <= last; ++row) {
        if (const auto id = m_list.idOf(row)) there.insert(*id);
    }
    m_dropped += m_marks.keepOnly(there);
    show();
}

void TableMarks::show() {
    const auto holds = [this](std::int64_t id) { return m_marks.holds(id); };
    if (m_list.state() != WindowModelBase::State::Loading) m_lastCount = count();
    m_bar->show({count(), m_marks.isEmpty() ? std::nullopt : m_list.sumOf(holds), m_dropped, m_ofAnotherList});
    Q_EMIT changed();
}

void TableMarks::withIds(std::function<void(const Ids&)> use) {
    if (m_marks.isEmpty()) return withSelectedIds(std::move(use));
    m_list.ids(&m_table, [marks = m_marks, use = std::move(use)](const Ids& listed) {
        if (!listed) return use(listed);
        std::vector<std::int64_t> ids;
        std::ranges::copy_if(*listed, std::back_inserter(ids), [&](std::int64_t id) { return marks.holds(id); });
        if (!marks.isAll() && ids.size() < marks.named().size()) {
            Marks::Ids others = marks.named();
            for (const std::int64_t id : ids) others.erase(id);
            const auto behind = std::ssize(ids);
            ids.insert(ids.end(), others.begin(), others.end());
            std::ranges::sort(ids.begin() + behind, ids.end());
        }
        use(std::move(ids));
    });
}

/// Rows that are selected and not loaded have numbers and no ids yet.
void TableMarks::withSelectedIds(std::function<void(const Ids&)> use) {
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<std::int64_t> ids;
    bool known = true;
    for (const auto& [top, bottom] : ranges) {
        for (int row = top; row <= bottom && known; ++row) {
            const auto id = m_list.idOf(row);
            known = id.has_value();
            if (id) ids.push_back(*id);
        }
    }
    if (ranges.empty()) {
        if (const auto current = m_table.currentId()) ids.push_back(*current);
    }
    if (known) return void(Pending<Ids>(Ids(std::move(ids))).then(&m_table, std::move(use)));
    m_list.ids(&m_table, [ranges, use = std::move(use)](const Ids& listed) {
        if (!listed) return use(listed);
        std::vector<std::int64_t> chosen;
        for (const auto& [top, bottom] : ranges) {
            for (std::int64_t row = top; row <= bottom && row < std::ssize(*listed); ++row)
                chosen.push_back((*listed)[static_cast<std::size_t>(row)]);
        }
        use(std::move(chosen));
    });
}

} // namespace kitapdar::ui
