// Batch edits in words: what is changed, what becomes of each record and copy, why some are not changed.
#pragma once

#include "core/catalogue/RecordBatch.h"
#include "core/collection/CopyBatch.h"

#include <QString>

namespace kitapdar {

QString words(catalogue::RecordObstacle obstacle);
QString words(collection::CopyObstacle obstacle);
QString words(const catalogue::RecordBatchRefusal& refusal);
QString words(const collection::CopyBatchRefusal& refusal);

/// "Imprint: Publisher"; a tag as it is written.
QString placeWords(const catalogue::FieldPlaceWanted& place);
/// Where the dialects have it, or what they call it: "UNIMARC: 210 $c · MARC 21: 264 $b", "UNIMARC: Imprint:
/// Publisher".
QString dialectWords(const catalogue::FieldPlaceWanted& place);

/// "To be changed: 12 · already so: 3 · cannot be changed: 1".
QString previewWords(const catalogue::BatchCounts& counts);
/// "Records changed: 12."
QString recordsChangedWords(const catalogue::BatchCounts& counts);
QString copiesChangedWords(const catalogue::BatchCounts& counts);

/// "210 ## $aАлматы · 300 ## $a…", one side of the differences; "–" where nothing stands.
QString beforeWords(const std::vector<catalogue::FieldDifference>& fields);
QString afterWords(const std::vector<catalogue::FieldDifference>& fields);

} // namespace kitapdar
