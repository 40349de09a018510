// Pictures of scanned pages, drawn by child processes (core/rendering) on two threads: one for the page that is looked
// at and the ones after it, one for thumbnails. The window never waits for a file and never falls with it.
#pragma once

#include "core/pages/PageQueries.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace kitapdar::ui {

/// What a page shows: a part of a picture of a file, rotated.
struct PagePicture {
    std::int64_t scan = 0;
    std::filesystem::path file;
    int frame = 0;
    QSize pixels; // of the scan
    pages::Area area;
    int rotation = 0; // clockwise: 0, 90, 180, 270

    /// Of the page as it is shown, at the resolution of the scan.
    QSize shown() const;
    /// The same for the same picture of the same part, whichever page shows it.
    QString key() const;
};

/// nullopt: the page has no scan. `folder`: of the library's files.
std::optional<PagePicture> pictureOf(const pages::PageRow& row, const std::filesystem::path& folder);

/// Main thread.
class ScanPictures : public QObject {
    Q_OBJECT

public:
    explicit ScanPictures(QObject* parent = nullptr);
    /// Waits at most a tenth of a second for the children to end.
    ~ScanPictures() override;

    struct Request {
        PagePicture picture;
        QSize pixels; // of the page as it is shown
    };

    /// Draws the first one, then the others, and keeps them; what was asked before and is not begun is dropped. Those
    /// that are kept in this size or a larger one are not drawn again.
    void show(const std::vector<Request>& requests);
    /// In whatever size it is kept; null when it is not, or cannot be drawn.
    QImage kept(const PagePicture& picture) const;
    /// It was tried in vain.
    bool isUndrawable(const PagePicture& picture) const;
    /// A small picture, not kept here; answered by thumbnail(), also when it cannot be drawn. One at a time.
    void askThumbnail(const Request& request);

Q_SIGNALS:
    /// `image` is null when the picture cannot be drawn.
    void drawn(const QString& key, const QImage& image);
    void thumbnail(const QString& key, const QImage& image);

private:
    class Lane;

    mutable QCache<QString, QImage> m_kept; // cost: kilobytes
    std::unique_ptr<Lane> m_pages;
    std::unique_ptr<Lane> m_small;
};

} // namespace kitapdar::ui
