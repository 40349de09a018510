#include "core/merging/MergeQueries.h"

#include "core/catalogue/RecordQueries.h"
#include "core/collection/CopyQueries.h"
#include "core/merging/MergedFields.h"

namespace kitapdar::merging {

Result<std::optional<Comparison>> MergeQueries::compare(storage::Snapshot& snapshot, catalogue::RecordId kept,
                                                        catalogue::RecordId other) const {
    using catalogue::MarcFormat;
    TRY(auto one, catalogue::RecordQueries().byId(snapshot, kept));
    TRY(auto two, catalogue::RecordQueries().byId(snapshot, other));
    if (!one || !two) return std::optional<Comparison>();
    TRY(const auto copies, collection::CopyQueries().ofRecord(snapshot, kept));
    TRY(const auto otherCopies, collection::CopyQueries().ofRecord(snapshot, other));
    Comparison comparison{std::move(*one), std::move(*two), std::ssize(copies), std::ssize(otherCopies), {}};
    const auto keptMarc = catalogue::loadMarc(comparison.kept.marc);
    const auto otherMarc = catalogue::loadMarc(comparison.other.marc);
    if (keptMarc && otherMarc) {
        const auto format = [](const catalogue::Record& record) {
            return catalogue::marcFormatFrom(record.format).value_or(MarcFormat::Marc21);
        };
        comparison.offered = fieldsToAdd(*keptMarc, format(comparison.kept), *otherMarc, format(comparison.other));
    }
    return std::optional(std::move(comparison));
}

} // namespace kitapdar::merging
