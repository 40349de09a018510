#include "ui/digitization/PageModel.h"

#include "core/library/Library.h"
#include "ui/theme/Look.h"
#include "wording/PageWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

using pages::PageRow;

namespace {

constexpr int keptSmall = 600;
constexpr std::size_t mostRequested = 40; // more than are in sight at once

struct PageLine {
    Q_DECLARE_TR_FUNCTIONS(PageLine)
};

} // namespace

QString flagsText(const PageRow& row) {
    QStringList all;
    for (const pages::PageFlag& flag : row.flags) all << words(flag.flag, flag.value);
    return all.join(QStringLiteral("; "));
}

QString placeText(const PageRow& row, int pages) {
    QStringList parts{PageLine::tr("No. %1 of %2").arg(row.number).arg(pages)};
    if (!row.page.label.empty()) parts << PageLine::tr("printed number %1").arg(qs(row.page.label));
    if (row.page.kind != pages::PageKind::Normal) parts << words(row.page.kind);
    return parts.join(QStringLiteral(" · "));
}

PageModel::PageModel(const Context& context, ScanPictures& pictures, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_pictures(pictures), m_small(keptSmall) {
    connect(&pictures, &ScanPictures::thumbnail, this, &PageModel::thumbnailCame);
}

void PageModel::setItem(digitization::ItemId item) {
    if (m_item != item) {
        m_item = item;
        m_isLoaded = false;
        setRows({});
    }
    reload();
}

void PageModel::reload() {
    if (!m_item) return;
    using Rows = Result<std::vector<PageRow>>;
    using Chapters = Result<std::vector<pages::ChapterRow>>;
    both(m_context.library.read(&pages::PageQueries::rows, *m_item),
         m_context.library.read(&pages::PageQueries::chapters, *m_item))
        .then(this, [this, asked = ++m_asked](const std::pair<Rows, Chapters>& read) {
            const auto& [rows, chapters] = read;
            if (asked != m_asked) return;
            if (!rows) return Q_EMIT failed(rows.error());
            if (!chapters) return Q_EMIT failed(chapters.error());
            m_isLoaded = true;
            m_chapters = *chapters;
            setRows(*rows);
            Q_EMIT loaded();
        });
}

void PageModel::setRows(std::vector<PageRow> rows) {
    const auto id = [](const PageRow& row) { return row.page.id; };
    if (std::ranges::equal(rows, m_rows, {}, id, id)) { // the list stays where it is scrolled to
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        m_requested.clear();
        endResetModel();
    }
    Q_EMIT countsChanged();
}

const PageRow* PageModel::rowAt(int row) const {
    return row >= 0 && row < count() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PageModel::rowOf(pages::PageId page) const {
    const auto found = std::ranges::find(m_rows, page, [](const PageRow& row) { return row.page.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

pages::PageCounts PageModel::counts() const {
    pages::PageCounts counts;
    for (const PageRow& row : m_rows) {
        ++counts.pages;
        const pages::Verdict verdict = row.page.verdict;
        ++(verdict == pages::Verdict::Open   ? counts.open
           : verdict == pages::Verdict::Good ? counts.good
                                             : counts.defect);
        if (row.flags.empty()) continue;
        ++counts.flagged;
        if (verdict == pages::Verdict::Open) ++counts.flaggedOpen;
    }
    return counts;
}

int PageModel::nextFlagged(int after) const {
    for (int step = 1; step <= count(); ++step) {
        const int row = (after + step + count()) % count();
        const PageRow& page = m_rows[static_cast<std::size_t>(row)];
        if (row != after && !page.flags.empty() && page.page.verdict == pages::Verdict::Open) return row;
    }
    return -1;
}

std::optional<PagePicture> PageModel::picture(int row) const {
    const PageRow* page = rowAt(row);
    return page ? pictureOf(*page, m_context.library.filesFolder()) : std::nullopt;
}

const pages::Chapter* PageModel::chapterOn(pages::PageId page) const {
    const auto found =
        std::ranges::find(m_chapters, page, [](const pages::ChapterRow& row) { return row.chapter.pageId; });
    return found == m_chapters.end() ? nullptr : &found->chapter;
}

void PageModel::setVerdict(int row, pages::Verdict verdict, std::optional<pages::PageDefect> defect) {
    if (!rowAt(row)) return;
    pages::Page& page = m_rows[static_cast<std::size_t>(row)].page;
    page.verdict = verdict;
    page.defect = defect;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT countsChanged();
}

void PageModel::swap(int row, int other) {
    if (!rowAt(row) || !rowAt(other)) return;
    std::swap(m_rows[static_cast<std::size_t>(row)], m_rows[static_cast<std::size_t>(other)]);
    std::swap(m_rows[static_cast<std::size_t>(row)].number, m_rows[static_cast<std::size_t>(other)].number);
    for (const int each : {row, other}) Q_EMIT dataChanged(index(each), index(each));
}

void PageModel::setThumbnailSize(QSize size, double ratio) {
    m_size = size;
    m_ratio = ratio;
    m_blank = QPixmap(size * ratio);
    m_blank.setDevicePixelRatio(ratio);
    m_blank.fill(lookOf().colours().paper);
    m_small.clear();
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
}

int PageModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QString PageModel::toolTip(const PageRow& row) const {
    QStringList lines{placeText(row, count())};
    lines << (row.page.defect ? words(*row.page.defect) : words(row.page.verdict));
    for (const pages::PageFlag& flag : row.flags) lines << words(flag.flag, flag.value);
    if (const pages::Chapter* chapter = chapterOn(row.page.id)) lines << qs(chapter->title);
    if (!row.scan) lines << tr("Not there: %1").arg(qs(row.page.missingReason));
    if (row.scan) lines << qs(row.scan->name);
    return lines.join(QLatin1Char('\n'));
}

QVariant PageModel::data(const QModelIndex& index, int role) const {
    const PageRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) return {};
    if (role == Qt::DisplayRole) {
        const QString number = QString::number(row->number);
        return row->page.label.empty() ? number : QStringLiteral("%1 · %2").arg(number, qs(row->page.label));
    }
    if (role == Qt::ToolTipRole) return toolTip(*row);
    if (role == Qt::AccessibleTextRole) return toolTip(*row).replace(QLatin1Char('\n'), QLatin1String(", "));
    if (role != Qt::DecorationRole) return {};
    const auto wanted = picture(index.row());
    if (!wanted) return m_blank;
    if (const QPixmap* known = m_small.object(wanted->key())) return *known;
    ask(index.row());
    return m_blank;
}

void PageModel::ask(int row) const {
    if (std::ranges::find(m_requested, row) != m_requested.end()) return;
    m_requested.push_back(row);
    if (m_requested.size() > mostRequested) m_requested.pop_front();
    if (m_inFlight.isEmpty()) askNext();
}

void PageModel::askNext() const {
    while (!m_requested.empty()) {
        const auto wanted = picture(m_requested.back());
        m_requested.pop_back();
        if (!wanted || m_small.contains(wanted->key())) continue;
        const QSizeF size = QSizeF(wanted->shown()).scaled(QSizeF(m_size) * m_ratio, Qt::KeepAspectRatio);
        m_inFlight = wanted->key();
        m_inFlightScan = wanted->scan;
        return m_pictures.askThumbnail({*wanted, size.toSize().expandedTo({1, 1})});
    }
}

void PageModel::thumbnailCame(const QString& key, const QImage& image) {
    if (key != m_inFlight) return;
    m_inFlight.clear();
    // What cannot be drawn stays paper.
    auto* small = new QPixmap(image.isNull() ? m_blank.size() : image.size());
    small->fill(lookOf().colours().paper);
    if (!image.isNull()) QPainter(small).drawImage(0, 0, image);
    small->setDevicePixelRatio(m_ratio);
    m_small.insert(key, small);
    for (int row = 0; row < count(); ++row) {
        const auto& scan = m_rows[static_cast<std::size_t>(row)].page.scanId;
        if (scan && scan->value == m_inFlightScan) Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
    askNext();
}

} // namespace kitapdar::ui
