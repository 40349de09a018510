#include "ui/shell/Navigator.h"

#include "ui/shell/PageEntry.h"

#include <algorithm>

namespace kitapdar::ui {

struct Navigator::Entry {
    PageEntry given;
    Page* page = nullptr;
};

Navigator::Navigator(QObject* parent) : QObject(parent) {}
Navigator::~Navigator() = default;

void Navigator::add(PageEntry entry) { m_entries.push_back(std::make_unique<Entry>(Entry{std::move(entry)})); }

std::vector<const PageDescription*> Navigator::pages() const {
    std::vector<const PageDescription*> all;
    for (const auto& entry : m_entries) all.push_back(&entry->given.description);
    return all;
}

Navigator::Entry* Navigator::entryFor(const QString& kind) const {
    const auto found =
        std::ranges::find_if(m_entries, [&](const auto& entry) { return entry->given.description.answers(kind); });
    return found == m_entries.end() ? nullptr : found->get();
}

bool Navigator::knows(const QString& kind) const { return entryFor(kind) != nullptr; }

Page& Navigator::page(const QString& kind) { return made(*entryFor(kind)); }

Page& Navigator::made(Entry& entry) {
    if (entry.page) return *entry.page;
    Page* page = entry.page = entry.given.make();
    connect(page, &Page::moved, this, [this, page] {
        if (page == m_current && !m_travelling) remember(page->here());
    });
    Q_EMIT pageMade(page);
    return *page;
}

bool Navigator::open(const QString& link) {
    const auto parsed = Link::fromString(link);
    return parsed && open(*parsed);
}

bool Navigator::open(const Link& link) {
    if (!knows(link.kind)) return false;
    show(link);
    remember(link);
    return true;
}

void Navigator::back() {
    if (!canGoBack()) return;
    --m_at;
    show(m_history[m_at]);
    Q_EMIT historyChanged();
}

void Navigator::forward() {
    if (!canGoForward()) return;
    ++m_at;
    show(m_history[m_at]);
    Q_EMIT historyChanged();
}

void Navigator::show(const Link& link) {
    Entry* entry = entryFor(link.kind);
    if (!entry) return;
    Page* page = &made(*entry);
    m_travelling = true;
    if (page != m_current) {
        m_current = page;
        Q_EMIT pageChanged(page);
    }
    page->open(link);
    m_travelling = false;
}

void Navigator::remember(const Link& link) {
    if (!m_history.empty() && m_history[m_at] == link) return;
    if (!m_history.empty()) m_history.resize(m_at + 1);
    m_history.push_back(link);
    if (m_history.size() > longest) m_history.erase(m_history.begin());
    m_at = m_history.size() - 1;
    Q_EMIT historyChanged();
}

} // namespace kitapdar::ui
