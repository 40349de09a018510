// Scans: one by one, and those of a collector.
#include "core/base/Hex.h"
#include "core/collection/CodeLookup.h"
#include "core/stocktaking/Kinds.h"
#include "core/stocktaking/ShelfList.h"
#include "core/stocktaking/StocktakingService.h"
#include "core/stocktaking/Writing.h"
#include "core/text/PersonNumber.h"
#include "core/text/Transliterate.h"

#include <sodium.h>

#include <array>
#include <map>
#include <unordered_map>

namespace kitapdar::stocktaking {

namespace {

const StocktakingRepository stored;
constexpr std::size_t longestScanner = 64; // bytes
constexpr int scansLookedAt = 2;           // of orderOf()

using readers::CodeMeaning;
using text::CodeKind;

/// What a code names. Readers' cards are nobody's affair here.
struct Named {
    std::vector<collection::CopyId> copies;
    bool isCard = false; // and nothing else
};

/// What a code names; one that names nothing as it is read may come of a scanner whose keys met another layout:
/// "ЛЯД0000028Ф" is KZL0000028A. Both Cyrillic layouts are read back, and what they give must be one thing.
Result<std::vector<CodeMeaning>> meaningsOf(storage::Snapshot& snapshot, const text::ScannedCode& code) {
    TRY(auto meanings, collection::namedBy(snapshot, code));
    if (!meanings.empty()) return meanings;
    std::vector<std::string> readings;
    for (const text::Layout typed : {text::Layout::Russian, text::Layout::Kazakh}) {
        std::string reading = text::swapLayout(code.text(), typed, text::Layout::English);
        const bool isNew = reading != code.text() && std::ranges::find(readings, reading) == readings.end();
        if (isNew && text::ScannedCode(reading).canBeBarcode()) readings.push_back(std::move(reading));
    }
    std::vector<CodeMeaning> meant;
    for (const std::string& reading : readings) {
        TRY(auto found, collection::namedBy(snapshot, text::ScannedCode(reading)));
        if (found.empty()) continue;
        if (!meant.empty()) return std::vector<CodeMeaning>();
        meant = std::move(found);
    }
    return meant;
}

Result<Named> named(storage::Snapshot& snapshot, const text::ScannedCode& code) {
    TRY(const auto meanings, meaningsOf(snapshot, code));
    Named named;
    for (const CodeMeaning& each : meanings) {
        if (each.kind != CodeKind::Card) named.copies.emplace_back(each.id);
    }
    named.isCard = named.copies.empty() && !meanings.empty();
    return named;
}

/// Of several copies with one code the one that is expected here, if it is one alone.
Result<std::optional<ScannedCopy>> theCopy(storage::Snapshot& snapshot, StocktakingId id,
                                           const std::vector<collection::CopyId>& copies) {
    std::vector<ScannedCopy> all;
    for (const collection::CopyId each : copies) {
        TRY(auto copy, stored.scanned(snapshot, id, each));
        if (copy) all.push_back(std::move(*copy));
    }
    if (all.size() > 1) std::erase_if(all, [](const ScannedCopy& each) { return !each.position; });
    if (all.size() != 1) return std::optional<ScannedCopy>();
    return std::optional(std::move(all.front()));
}

Result<RightPlace> placeOnList(storage::Snapshot& snapshot, StocktakingId id, const ListedCopy& copy,
                               Position position) {
    RightPlace right{copy.place, copy.shelf, {}, {}};
    TRY(right.after, stored.leftOf(snapshot, id, position));
    TRY(right.before, stored.rightOf(snapshot, id, position));
    return right;
}

/// Says what a scan of a copy means; the scan itself is not counted in `copy.times`.
Result<ScanAnswer> answerOf(storage::Snapshot& snapshot, const Stocktaking& stocktaking, const ScanToken& token,
                            const ScannedCopy& copy) {
    ScanAnswer answer;
    answer.copy = copy.copy;
    answer.times = copy.times + 1;
    answer.state = collection::stateOf(copy.state);
    answer.dueOn = copy.dueOn;
    answer.excludedBy = copy.excludedBy;
    answer.excludedOn = copy.excludedOn;
    ScanFacts facts;
    facts.isKnown = true;
    facts.isExpected = copy.position.has_value();
    facts.wasScanned = copy.times > 0;
    facts.isOnLoan = copy.dueOn.has_value();
    facts.accounted = copy.state.accounted;
    facts.condition = copy.state.condition;
    if (copy.position) {
        TRY(const auto earlier, stored.positionsBefore(snapshot, stocktaking.id, token, scansLookedAt));
        const OrderVerdict verdict = orderOf(earlier, *copy.position);
        facts.isOutOfOrder = verdict.isOutOfOrder;
        if (verdict.wasPreviousWrong) {
            TRY(answer.outOfOrder, stored.at(snapshot, stocktaking.id, earlier.back()));
            if (answer.outOfOrder) {
                TRY(answer.outOfOrderAt, placeOnList(snapshot, stocktaking.id, *answer.outOfOrder, earlier.back()));
            }
        }
    } else {
        TRY(const ScopeTest scope, ScopeTest::of(snapshot, stocktaking.scope));
        facts.isInScope = scope.holds(copy.copy.place, copy.shelfMark);
    }
    answer.what = classify(facts);
    if (answer.what == ScanClass::OutOfOrder) {
        TRY(answer.rightPlace, placeOnList(snapshot, stocktaking.id, copy.copy, *copy.position));
    } else if (answer.what == ScanClass::Misplaced) {
        answer.rightPlace = RightPlace{copy.copy.place, copy.copy.shelf, {}, {}};
    }
    return answer;
}

bool isToken(const ScanToken& token) {
    return !token.scanner.empty() && token.scanner.size() <= longestScanner && token.sequence >= 1;
}

/// A file is known by what it holds, whatever it is called.
std::string scannerOf(const CollectorFile& file) {
    constexpr std::size_t bytes = 16;
    std::string text;
    for (const std::string& code : file.codes) text.append(code).append("\n");
    std::array<unsigned char, bytes> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       nullptr, 0);
    return "file " + toHex(std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size()));
}

/// What the codes of a file name, all at once; those that differ in their zeros alone one by one.
class FileCodes {
public:
    static Result<FileCodes> read(storage::Snapshot& snapshot, const std::vector<std::string>& codes) {
        FileCodes all;
        CHECK(collection::eachMeaning(snapshot, codes, [&](const collection::FoundCode& found) {
            Named& named = all.m_named[text::ScannedCode(found.meaning.code).folded()];
            if (found.meaning.kind == CodeKind::Card) {
                named.isCard = true;
            } else {
                add(named, collection::CopyId(found.meaning.id));
            }
        }));
        for (const std::string& each : codes) {
            const text::ScannedCode code(each);
            if (all.m_named.contains(code.folded())) continue;
            TRY(all.m_named[code.folded()], named(snapshot, code));
        }
        return all;
    }

    const Named& operator[](const text::ScannedCode& code) const { return m_named.at(code.folded()); }

private:
    static void add(Named& named, collection::CopyId copy) {
        if (std::ranges::find(named.copies, copy) == named.copies.end()) named.copies.push_back(copy);
    }

    std::unordered_map<std::string, Named> m_named; // by folded codes
};

} // namespace

Result<ScanAnswer, ScanRefusal> StocktakingService::scan(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::CopyEdit>& by,
                                                         StocktakingId id, const text::ScannedCode& code,
                                                         const ScanToken& token) const {
    TRY(const auto stocktaking, stocktakingIn<ScanRefusal>(transaction, id, {StocktakingState::Running}));
    if (code.isEmpty()) return fail(ScanWithoutCode{});
    if (!isToken(token)) return fail(ScanTokenTaken{});
    const std::string written = text::withoutPersonNumbers(code.text());
    TRY(const auto before, stored.scanWith(transaction, id, token));
    if (before && before->code != written) return fail(ScanTokenTaken{});

    TRY(const auto meant, named(transaction, code));
    if (meant.isCard) return fail(ScanOfReader{});
    ScanAnswer answer;
    if (!meant.copies.empty()) {
        TRY(auto copy, theCopy(transaction, id, meant.copies));
        if (!copy) return fail(collection::AmbiguousCode{code.text()});
        if (before) --copy->times;
        TRY(answer, answerOf(transaction, stocktaking, token, *copy));
    } else {
        TRY(answer.times, stored.timesOfCode(transaction, id, written));
        if (!before) ++answer.times;
    }
    answer.tone = toneOf(answer.what);
    answer.code = code.text();
    if (before) {
        answer.id = before->id;
        answer.isRepeatedToken = true;
        return answer;
    }

    journal::Operation operation = m_journal.begin(transaction, by, kinds::scan);
    Scan scan;
    scan.stocktakingId = id;
    scan.token = token;
    scan.at = m_journal.clock().now();
    scan.code = code.text();
    if (answer.copy) scan.copyId = answer.copy->id;
    TRY(answer.id, stored.insertScan(operation, scan));
    tell(operation, stocktaking);
    if (answer.copy) {
        operation.about("copy", answer.copy->id.value);
        operation.fact(journal::FactName::Title, answer.copy->title);
    }
    CHECK(operation.finish());
    return answer;
}

Result<MergedScans, MergeRefusal> StocktakingService::merge(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::CopyEdit>& by,
                                                            StocktakingId id, const CollectorFile& file) const {
    TRY(const auto stocktaking, stocktakingIn<MergeRefusal>(transaction, id, {StocktakingState::Running}));
    if (file.codes.empty()) return fail(ScanWithoutCode{});
    MergedScans merged;
    merged.lines = static_cast<std::int64_t>(file.codes.size());
    merged.unread = file.unread;
    const std::string scanner = scannerOf(file);
    TRY(const auto last, stored.lastSequence(transaction, id, scanner));
    if (last > 0) {
        merged.known = merged.lines;
        return merged;
    }

    TRY(const auto codes, FileCodes::read(transaction, file.codes));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::merge);
    std::unordered_map<std::int64_t, std::size_t> added; // scans: of which code
    const Instant now = m_journal.clock().now();
    for (std::size_t i = 0; i < file.codes.size(); ++i) {
        const text::ScannedCode code(file.codes[i]);
        const Named& meant = codes[code];
        if (meant.copies.empty() && meant.isCard) {
            ++merged.readers;
            merged.cards.push_back(file.lineOf(i));
            continue;
        }
        Scan scan;
        scan.stocktakingId = id;
        scan.token = {scanner, static_cast<std::int64_t>(i) + 1};
        scan.at = now;
        scan.code = code.text();
        if (meant.copies.size() == 1) {
            scan.copyId = meant.copies.front();
        } else if (!meant.copies.empty()) {
            TRY(const auto copy, theCopy(transaction, id, meant.copies));
            if (copy) scan.copyId = copy->copy.id;
        }
        TRY(const auto scanId, stored.insertScan(operation, scan));
        added.emplace(scanId.value, i);
    }
    merged.added = static_cast<std::int64_t>(added.size());
    if (added.empty()) return merged; // nothing but cards: nothing was written

    tell(operation, stocktaking);
    operation.fact(journal::FactName::File, file.name);
    operation.fact(journal::FactName::Number, merged.added);
    CHECK(operation.finish());
    TRY(const Evidence evidence, stored.evidence(transaction, stocktaking));
    const Assessment assessment = assess(evidence);
    std::map<ScanClass, std::int64_t> classes;
    for (std::size_t i = 0; i < evidence.scans.size(); ++i) {
        const auto scan = added.find(evidence.scans[i].id.value);
        if (scan == added.end()) continue;
        ++classes[assessment.classes[i]];
        if (assessment.classes[i] == ScanClass::Unknown)
            merged.unknown.push_back({file.lineOf(scan->second), text::withoutPersonNumbers(file.codes[scan->second])});
    }
    std::ranges::sort(merged.unknown, {}, &FileLine::line);
    merged.classes.assign(classes.begin(), classes.end());
    return merged;
}

} // namespace kitapdar::stocktaking
