#include "core/catalogue/search/LinkedParts.h"

#include "core/catalogue/fields/FieldText.h"
#include "core/catalogue/search/index/DocumentText.h"
#include "core/catalogue/search/index/Fts5Engine.h"
#include "core/catalogue/search/index/TsEngine.h"

namespace kitapdar::catalogue {

Result<std::int64_t> linkedPartCount(storage::Snapshot& snapshot, const MarcRecord& whole) {
    constexpr std::size_t mostCounted = 1000;
    const std::string number = plain(whole.data("001"));
    if (number.empty()) return 0;
    const Match parts = either(Match::word(codeToken(volumeMark, number)), Match::word(codeToken(linkMark, number)));
    const auto found = snapshot.engine() == storage::Engine::Sqlite
                           ? Fts5Engine().newest(snapshot, parts, {}, mostCounted)
                           : TsEngine().newest(snapshot, parts, {}, mostCounted);
    if (!found) return fail(found.error());
    return static_cast<std::int64_t>(found->size());
}

} // namespace kitapdar::catalogue
