#include "ui/shell/Navigator.h"

#include "ui/shell/Page.h"

#include <algorithm>

namespace kitapdar::ui {

void Navigator::add(Page* page) {
    m_pages.push_back(page);
    connect(page, &Page::moved, this, [this, page] {
        if (page == m_current && !m_travelling) remember(page->here());
    });
}

Page* Navigator::pageFor(const QString& kind) const {
    const auto answers = [&](Page* page) { return page->id() == kind || page->kinds().contains(kind); };
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), answers);
    return found == m_pages.end() ? nullptr : *found;
}

bool Navigator::open(const QString& link) {
    const auto parsed = Link::fromString(link);
    return parsed && open(*parsed);
}

bool Navigator::open(const Link& link) {
    if (!pageFor(link.kind)) return false;
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
    Page* page = pageFor(link.kind);
    if (!page) return;
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
