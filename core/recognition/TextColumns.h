// The columns of versions of texts.
#pragma once

#include "core/recognition/PageText.h"
#include "core/storage/Columns.h"

namespace kitapdar::recognition {

inline constexpr auto textColumns = storage::columnsOf<PageText>(
    storage::readOnly("id", &PageText::id), storage::fixed("page_id", &PageText::pageId),
    storage::fixed("scan_id", &PageText::scanId), storage::fixed("version", &PageText::version),
    storage::fixed("origin", &PageText::origin, storage::codes(originFromCode, Origin::Ocr)),
    storage::fixed("languages", &PageText::languages), storage::fixed("engine", &PageText::engine),
    storage::fixed("plain", &PageText::plain), storage::fixed("layout_path", &PageText::layoutPath),
    storage::fixed("layout_bytes", &PageText::layoutBytes), storage::fixed("layout_sha256", &PageText::layoutSha256),
    storage::fixed("confidence", &PageText::confidence), storage::fixed("words", &PageText::words),
    storage::fixed("doubtful", &PageText::doubtful),
    storage::fixed("proofread", &PageText::proofread, storage::codes(proofreadFromCode, Proofread::No)),
    storage::fixed("made_by", &PageText::madeBy), storage::fixed("made_at", &PageText::madeAt));

} // namespace kitapdar::recognition
