// The pages of one item as a list with small pictures: what is shown at once when somebody judges or moves a page, and
// what the library says when it is read.
#pragma once

#include "core/pages/PageQueries.h"
#include "ui/digitization/ScanPictures.h"
#include "ui/shell/Context.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

#include <deque>
#include <optional>
#include <vector>

namespace kitapdar::ui {

/// What is wrong with a page, as the program has found: "crooked by 2.3°; not sharp". "" = nothing.
QString flagsText(const pages::PageRow& row);
/// "No. 12 of 300 · xiv · cover"
QString placeText(const pages::PageRow& row, int pages);

class PageModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// `pictures` outlives the model.
    PageModel(const Context& context, ScanPictures& pictures, QObject* parent = nullptr);

    /// Empty until loaded().
    void setItem(digitization::ItemId item);
    std::optional<digitization::ItemId> item() const { return m_item; }
    void reload();
    bool isLoaded() const { return m_isLoaded; }

    int count() const { return static_cast<int>(m_rows.size()); }
    const pages::PageRow* rowAt(int row) const; // nullptr: there is none
    int rowOf(pages::PageId page) const;        // -1: there is none
    pages::PageCounts counts() const;
    /// The next page that the program has found something about and nobody has judged, after that row, then from the
    /// beginning; -1: there is none.
    int nextFlagged(int after) const;
    std::optional<PagePicture> picture(int row) const;
    /// The first heading that begins there; nullptr: none does.
    const pages::Chapter* chapterOn(pages::PageId page) const;

    /// Shown before the library has answered; reload() tells how it is.
    void setVerdict(int row, pages::Verdict verdict, std::optional<pages::PageDefect> defect);
    void swap(int row, int other);

    void setThumbnailSize(QSize size, double ratio);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The pages are read, or read again; places may be others.
    void loaded();
    void countsChanged();
    /// The pages could not be read; what is there is of before.
    void failed(const kitapdar::Fault& fault);

private:
    void setRows(std::vector<pages::PageRow> rows);
    void ask(int row) const;
    void askNext() const;
    void thumbnailCame(const QString& key, const QImage& image);
    QString toolTip(const pages::PageRow& row) const;

    Context m_context;
    ScanPictures& m_pictures;
    std::optional<digitization::ItemId> m_item;
    bool m_isLoaded = false;
    quint64 m_asked = 0;
    std::vector<pages::PageRow> m_rows;
    std::vector<pages::ChapterRow> m_chapters;
    QCache<QString, QPixmap> m_small; // by the key of the picture
    QPixmap m_blank;
    QSize m_size{96, 132};
    double m_ratio = 1;
    mutable std::deque<int> m_requested;
    mutable QString m_inFlight; // key of the picture
    mutable std::int64_t m_inFlightScan = 0;
};

} // namespace kitapdar::ui
