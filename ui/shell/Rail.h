// The left rail: the places of the window, icon and word; the present one has the accent's edge.
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace kitapdar::ui {

class Page;
struct PageDescription;

class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// `page` outlives the rail.
    void add(const PageDescription& page, const QString& key);
    void setCurrent(const Page& page);
    /// Icons only.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(const QString& page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class PageButton;

    QVBoxLayout* m_layout;
    std::vector<PageButton*> m_places;
    bool m_narrow = false;
};

} // namespace kitapdar::ui
