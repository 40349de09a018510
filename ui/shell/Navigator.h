// Where the window is, where it was, and how to get elsewhere. The only way from one page to another.
#pragma once

#include "ui/shell/Link.h"

#include <QObject>

#include <memory>
#include <vector>

namespace kitapdar::ui {

class Page;
struct PageDescription;
struct PageEntry;

/// Main thread. Pages outlive the navigator or leave it no calls to make.
class Navigator : public QObject {
    Q_OBJECT

public:
    explicit Navigator(QObject* parent = nullptr);
    ~Navigator() override;

    /// At composition, in the order of the rail.
    void add(PageEntry entry);
    std::vector<const PageDescription*> pages() const;
    /// Whether a page answers to a kind of link.
    bool knows(const QString& kind) const;
    /// The page that answers to a kind of link that is known; makes it if need be.
    Page& page(const QString& kind);

    /// Brings the page of the link to the front and lets it open the link; a step of the history. A link nobody
    /// answers to changes nothing and gives false.
    bool open(const Link& link);
    bool open(const QString& link);

    void back();
    void forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_history.size(); }

    Page* current() const { return m_current; }

Q_SIGNALS:
    /// The window takes it.
    void pageMade(Page* page);
    /// Before the page opens the link: the window brings it to the front.
    void pageChanged(Page* page);
    /// Also when only canGoBack() or canGoForward() changed.
    void historyChanged();

private:
    struct Entry;

    Entry* entryFor(const QString& kind) const;
    Page& made(Entry& entry);
    void show(const Link& link);
    void remember(const Link& link);

    static constexpr std::size_t longest = 100;

    std::vector<std::unique_ptr<Entry>> m_entries;
    std::vector<Link> m_history;
    std::size_t m_at = 0;
    Page* m_current = nullptr;
    bool m_travelling = false; // going to a link: what the page says meanwhile is not a new step
};

} // namespace kitapdar::ui
