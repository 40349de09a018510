// Small pictures of the pages at the left of the viewer, drawn when they become visible.
#pragma once

#include <QListView>

namespace kitapdar::ui {

class Look;
class PdfFile;
class ThumbnailModel;

class Thumbnails : public QListView {
    Q_OBJECT

public:
    /// `file` outlives the list.
    explicit Thumbnails(PdfFile& file, QWidget* parent = nullptr);

    void showPage(int page);

Q_SIGNALS:
    void chosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applyLook(const Look& look);

    ThumbnailModel* m_pages;
    bool m_following = false;
};

} // namespace kitapdar::ui
