#include "ui/digitization/Thumbnails.h"

#include "ui/digitization/PdfFile.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Look.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPainter>
#include <QPixmap>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <deque>
#include <optional>

namespace kitapdar::ui {

class ThumbnailModel : public QAbstractListModel {
public:
    ThumbnailModel(PdfFile& file, QObject* parent) : QAbstractListModel(parent), m_file(file), m_images(kept) {
        connect(&file, &PdfFile::drawn, this, &ThumbnailModel::rendered);
        connect(&file, &PdfFile::changed, this, [this] {
            beginResetModel();
            m_images.clear();
            m_wanted.clear();
            m_inFlight.reset();
            endResetModel();
        });
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_file.pageCount(); }

    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid()) return {};
        if (role == Qt::DisplayRole) return QString::number(index.row() + 1);
        if (role == Qt::AccessibleTextRole) return Thumbnails::tr("Page %1").arg(index.row() + 1);
        if (role != Qt::DecorationRole) return {};
        if (const QPixmap* image = m_images.object(index.row())) return *image;
        want(index.row());
        return m_blank;
    }

    void setSize(QSize size, double ratio) {
        beginResetModel();
        m_size = size;
        m_ratio = ratio;
        m_blank = QPixmap(size * ratio);
        m_blank.setDevicePixelRatio(ratio);
        m_blank.fill(lookOf().colours().paper);
        m_images.clear();
        endResetModel();
    }

private:
    static constexpr int kept = 300;
    static constexpr std::size_t mostWanted = 12; // more than are in sight at once

    void want(int page) const {
        if (m_inFlight == page || std::ranges::find(m_wanted, page) != m_wanted.end()) return;
        m_wanted.push_back(page);
        if (m_wanted.size() > mostWanted) m_wanted.pop_front();
        next();
    }

    void next() const {
        if (m_inFlight || m_wanted.empty()) return;
        const int page = m_wanted.back();
        m_wanted.pop_back();
        if (page >= m_file.pageCount() || m_file.pageSize(page).isEmpty()) return next();
        const QSizeF pixels = m_file.pageSize(page).scaled(m_size * m_ratio, Qt::KeepAspectRatio);
        m_inFlight = page;
        m_request = m_file.draw(page, pixels.toSize().expandedTo({1, 1}));
    }

    void rendered(int page, const QImage& image, quint64 id) {
        if (!m_inFlight || id != m_request) return;
        m_inFlight.reset();
        // What is rendered has no paper of its own; what cannot be drawn stays paper.
        auto* pixmap = new QPixmap(image.isNull() ? m_blank.size() : image.size());
        pixmap->fill(lookOf().colours().paper);
        if (!image.isNull()) QPainter(pixmap).drawImage(0, 0, image);
        pixmap->setDevicePixelRatio(m_ratio);
        m_images.insert(page, pixmap);
        Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
        next();
    }

    PdfFile& m_file;
    QCache<int, QPixmap> m_images;
    QPixmap m_blank;
    QSize m_size{100, 140};
    double m_ratio = 1;
    mutable std::deque<int> m_wanted;
    mutable std::optional<int> m_inFlight;
    mutable quint64 m_request = 0;
};

/// The chosen page has a frame in the accent colour, in every theme; its picture keeps its own colours.
class ThumbnailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Look look = lookOf(option.widget);
        const Colours colours = look.colours();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QFont font = look.font(Type::Body, chosen);
        const int line = QFontMetrics(font).height();
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        const QRect room = option.rect.adjusted(0, 0, 0, -line);
        QRect paper(QPoint(), picture.deviceIndependentSize().toSize());
        paper.moveCenter(room.center());
        painter->save();
        painter->drawPixmap(paper.topLeft(), picture);
        const int width = chosen ? look.px(size::edge) : 1;
        const QRectF frame = QRectF(paper).adjusted(-width / 2.0, -width / 2.0, width / 2.0, width / 2.0);
        painter->setPen(
            QPen(chosen ? colours.accent : colours.hairline, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(frame);
        painter->setFont(font);
        painter->setPen(chosen ? colours.accent : colours.text);
        painter->drawText(QRect(option.rect.left(), room.bottom() + 1, option.rect.width(), line), Qt::AlignCenter,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

Thumbnails::Thumbnails(PdfFile& file, QWidget* parent) : QListView(parent), m_pages(new ThumbnailModel(file, this)) {
    setModel(m_pages);
    setItemDelegate(new ThumbnailDelegate(this));
    setViewMode(IconMode);
    setFlow(TopToBottom);
    setWrapping(false);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void Thumbnails::applyLook(const Look& look) {
    QPalette palette = look.palette();
    palette.setColor(QPalette::Base, look.colours().window); // so that white paper has an edge
    setPalette(palette);
    const QSize picture(look.px(96), look.px(132));
    setIconSize(picture);
    const int gap = look.px(space::m);
    setGridSize({picture.width() + gap, picture.height() + gap + fontMetrics().height()});
    setFixedWidth(picture.width() + 3 * gap + look.px(14)); // the scroll bar
    m_pages->setSize(picture, devicePixelRatioF());
}

void Thumbnails::showPage(int page) {
    const QScopedValueRollback following(m_following, true);
    setCurrentIndex(m_pages->index(page));
}

void Thumbnails::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid()) Q_EMIT chosen(current.row());
}

} // namespace kitapdar::ui
