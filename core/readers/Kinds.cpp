#include "core/readers/Kinds.h"

#include "core/journal/Entry.h"
#include "core/keys/KeyRepository.h"
#include "core/readers/ReaderRepository.h"

namespace kitapdar::readers::kinds {

Result<bool> cardGivenAway(storage::Snapshot& snapshot, const journal::Entry& entry) {
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table != "reader") continue;
        TRY(const auto reader, ReaderRepository().byId(snapshot, ReaderId(row.id)));
        // A card that the entry had not changed may have been a double before.
        const bool isBack =
            reader && (entry.undoes || journal::factText(entry.facts, journal::FactName::Card) != reader->card);
        if (!isBack) continue;
        TRY(const auto meanings, meaningsOf(snapshot, text::ScannedCode(reader->card)));
        for (const CodeMeaning& each : meanings) {
            const bool other = each.kind == text::CodeKind::Barcode ||
                               (each.kind == text::CodeKind::Card && each.id != reader->id.value);
            if (other) return true;
        }
    }
    return false;
}

Result<bool> restrictedOfBefore(storage::Snapshot& snapshot, const journal::Entry& entry) {
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table != "reader") continue;
        TRY(const auto reader, ReaderRepository().byId(snapshot, ReaderId(row.id)));
        if (reader && reader->forgottenOn) return true;
    }
    TRY(const auto key, keys::KeyRepository().key(snapshot));
    if (!key || !key->seals) return false;
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table != "reader") continue;
        TRY(const auto reader, ReaderRepository().byId(snapshot, ReaderId(row.id)));
        if (!reader) continue;
        if (reader->iin || !reader->phone.empty() || !reader->address.empty()) return true;
        for (const auto* sealed : {&reader->sealed.iin, &reader->sealed.phone, &reader->sealed.address}) {
            if (*sealed && keys::generationOf((*sealed)->bytes) != key->generation) return true;
        }
    }
    return false;
}

} // namespace kitapdar::readers::kinds
