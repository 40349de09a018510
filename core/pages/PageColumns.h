// The columns of scans, pages, flags and chapters.
#pragma once

#include "core/base/Member.h"
#include "core/pages/Page.h"
#include "core/storage/Columns.h"

namespace kitapdar::pages {

inline constexpr auto scanColumns = storage::columnsOf<Scan>(
    storage::readOnly("id", &Scan::id), storage::fixed("item_id", &Scan::itemId), storage::fixed("path", &Scan::path),
    storage::fixed("bytes", &Scan::bytes), storage::fixed("sha256", &Scan::sha256),
    storage::fixed("frame", &Scan::frame), storage::fixed("name", &Scan::name), storage::fixed("width", &Scan::width),
    storage::fixed("height", &Scan::height), storage::fixed("dpi", &Scan::dpi), storage::fixed("bits", &Scan::bits),
    storage::fixed("skew", &Scan::skew), storage::fixed("sharpness", &Scan::sharpness),
    storage::fixed("ink", &Scan::ink), storage::fixed("contrast", &Scan::contrast), storage::fixed("edge", &Scan::edge),
    storage::fixed("brightness", &Scan::brightness), storage::fixed("fingerprint", &Scan::fingerprint),
    storage::fixed("added_at", &Scan::addedAt), storage::fixed("replaces_id", &Scan::replacesId));

/// "" when nothing was found wrong.
struct DefectForm {
    static std::optional<PageDefect> read(const storage::Row& row, int column) {
        return pageDefectFromCode(row.text(column));
    }
    static storage::Value write(std::optional<PageDefect> defect) {
        return storage::Value(defect ? code(*defect) : std::string_view());
    }
};

inline constexpr auto pageColumns = storage::columnsOf<Page>(
    storage::readOnly("id", &Page::id), storage::fixed("item_id", &Page::itemId),
    storage::edited("order_key", &Page::orderKey), storage::edited("scan_id", &Page::scanId),
    storage::edited("missing_reason", &Page::missingReason),
    storage::edited("area_left", within(&Page::area, &Area::left)),
    storage::edited("area_top", within(&Page::area, &Area::top)),
    storage::edited("area_right", within(&Page::area, &Area::right)),
    storage::edited("area_bottom", within(&Page::area, &Area::bottom)), storage::edited("rotation", &Page::rotation),
    storage::edited("label", &Page::label),
    storage::edited("label_kind", &Page::labelKind, storage::codes(labelKindFromCode, LabelKind::None)),
    storage::edited("kind", &Page::kind, storage::codes(pageKindFromCode, PageKind::Normal)),
    storage::edited("verdict", &Page::verdict, storage::codes(verdictFromCode, Verdict::Open)),
    storage::edited("defect", &Page::defect, DefectForm{}), storage::edited("judged_by", &Page::judgedBy),
    storage::readOnly("row_version", &Page::version));

inline constexpr auto flagColumns =
    storage::columnsOf<PageFlag>(storage::readOnly("id", &PageFlag::id), storage::fixed("page_id", &PageFlag::pageId),
                                 storage::fixed("code", &PageFlag::flag, storage::codes(flagFromCode, Flag::Blank)),
                                 storage::edited("value", &PageFlag::value));

inline constexpr auto chapterColumns = storage::columnsOf<Chapter>(
    storage::readOnly("id", &Chapter::id), storage::fixed("item_id", &Chapter::itemId),
    storage::edited("page_id", &Chapter::pageId), storage::edited("level", &Chapter::level),
    storage::edited("title", &Chapter::title), storage::readOnly("row_version", &Chapter::version));

} // namespace kitapdar::pages
