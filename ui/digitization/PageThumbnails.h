// The pages of an item as small pictures: what was judged and what the program has found stands on each as a sign.
#pragma once

#include <QListView>

namespace kitapdar::ui {

class Look;
class PageModel;

class PageThumbnails : public QListView {
    Q_OBJECT

public:
    /// `pages` outlives the list.
    explicit PageThumbnails(PageModel& pages, QWidget* parent = nullptr);

    PageModel& pages() const { return m_pages; }

Q_SIGNALS:
    /// The menu of the current page is to be opened there.
    void menuWanted(const QPoint& globalPlace);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void applyLook(const Look& look);

    PageModel& m_pages;
};

} // namespace kitapdar::ui
