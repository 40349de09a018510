#include "core/recognition/BookTexts.h"

#include "core/digitization/KeptBytes.h"
#include "core/journal/Journal.h"
#include "core/recognition/Corrections.h"
#include "core/recognition/Kinds.h"
#include "core/recognition/PageTexts.h"
#include "core/recognition/TextAlignment.h"
#include "core/recognition/TextColumns.h"
#include "core/recognition/TextRepository.h"
#include "core/storage/Store.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace kitapdar::recognition {

namespace {

using storage::Snapshot;
using storage::Transaction;

/// A page whose text may be put right without asking a person who has proofread it.
bool isOpen(const PageTextRow& row) { return row.text && row.text->proofread != Proofread::Whole; }

/// A new version that says the same of itself as the text that it is made of.
Result<void> addVersion(Transaction& transaction, journal::Operation& operation, const Clock& clock,
                        const std::string& who, PageText& text) {
    TextRepository texts(transaction);
    TRY(const int newest, texts.newestVersion(text.pageId));
    text.version = newest + 1;
    text.madeBy = who;
    text.madeAt = clock.now();
    auto columns = textColumns.inserted(text);
    TRY(auto picture, texts.pictureOf(text.pageId));
    columns.emplace_back("picture", std::move(picture));
    TRY(const auto id, operation.insert("page_text", columns));
    text.id = TextId(id);
    return {};
}

/// Always the same for a page, and as if it were thrown with dice.
std::uint64_t lotOf(pages::PageId page) {
    std::uint64_t lot = static_cast<std::uint64_t>(page.value) + 0x9E3779B97F4A7C15ULL;
    lot = (lot ^ (lot >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    lot = (lot ^ (lot >> 27U)) * 0x94D049BB133111EBULL;
    return lot ^ (lot >> 31U);
}

/// The first text of a person that was proofread as a whole, and the last one by another person after it.
struct Checked {
    const PageText* first = nullptr;
    const PageText* second = nullptr;
};

Checked checkedIn(const std::vector<PageText>& versions) { // the newest first
    Checked checked;
    for (auto each = versions.rbegin(); each != versions.rend(); ++each) {
        if (each->origin != Origin::Person || each->proofread != Proofread::Whole) continue;
        if (!checked.first || (!checked.second && each->madeBy == checked.first->madeBy))
            checked.first = &*each;
        else if (each->madeBy != checked.first->madeBy)
            checked.second = &*each;
    }
    return checked;
}

} // namespace

Result<std::vector<LearnedCorrection>> learnedCorrections(Snapshot& snapshot, digitization::ItemId item, int atLeast) {
    TextRepository texts(snapshot);
    TRY(const auto rows, texts.pagesOf(item));
    std::map<std::string, std::map<std::string, int>> made; // by the word that was read
    for (const PageTextRow& row : rows) {
        if (!row.text || row.text->origin != Origin::Person) continue;
        TRY(const auto versions, texts.versions(row.page.id));
        const auto present = std::ranges::find(versions, row.text->version, &PageText::version);
        const auto read = std::ranges::find_if(versions, [&](const PageText& each) {
            return each.origin == Origin::Ocr && each.scanId == row.text->scanId && each.version < row.text->version;
        });
        if (present == versions.end() || read == versions.end()) continue;
        for (const auto& [was, is] : correctionsIn(read->plain, present->plain)) ++made[was][is];
    }
    std::vector<LearnedCorrection> learned;
    for (const auto& [read, corrections] : made) {
        if (corrections.size() == 1 && corrections.begin()->second >= atLeast)
            learned.push_back({read, corrections.begin()->first, corrections.begin()->second, 0});
    }
    if (learned.empty()) return learned;
    for (const PageTextRow& row : rows) {
        if (!isOpen(row)) continue;
        TRY(const auto text, texts.present(row.page.id));
        if (!text) continue;
        for (LearnedCorrection& each : learned) each.left += replaced(text->plain, each.read, each.corrected).words;
    }
    std::erase_if(learned, [](const LearnedCorrection& each) { return each.left == 0; });
    std::ranges::stable_sort(learned, std::greater(), &LearnedCorrection::left);
    return learned;
}

Result<Sample> sampleOf(Snapshot& snapshot, digitization::ItemId item, int percent) {
    TextRepository texts(snapshot);
    TRY(const auto rows, texts.pagesOf(item));
    std::vector<const PageTextRow*> whole;
    for (const PageTextRow& row : rows) {
        if (row.text && row.text->proofread == Proofread::Whole) whole.push_back(&row);
    }
    std::ranges::sort(whole, {}, [](const PageTextRow* row) { return std::pair(lotOf(row->page.id), row->page.id); });
    const auto wanted = (whole.size() * static_cast<std::size_t>(std::clamp(percent, 1, 100)) + 99) / 100;
    whole.resize(std::min(whole.size(), wanted));
    std::ranges::sort(whole, {}, &PageTextRow::number);
    Sample sample;
    for (const PageTextRow* row : whole) {
        TRY(const auto versions, texts.versions(row->page.id));
        const Checked checked = checkedIn(versions);
        if (!checked.first) continue;
        SampledPage page{row->page.id, row->number, checked.first->madeBy, {}, 0, 0};
        const auto difference =
            differenceOf(checked.first->plain, checked.second ? checked.second->plain : checked.first->plain);
        page.words = difference.words;
        if (checked.second) {
            page.checker = checked.second->madeBy;
            page.errors = difference.errors;
            ++sample.checked;
            sample.words += page.words;
            sample.errors += page.errors;
        }
        sample.pages.push_back(std::move(page));
    }
    return sample;
}

Result<Substituted, TextRefusal> BookTexts::substitute(digitization::ItemId item, const std::string& read,
                                                       const std::string& corrected,
                                                       const staff::Permitted<Permission::DigitizationEdit>& by) const {
    TRY(const auto rows, m_store.readNow([&](Snapshot& snapshot) { return TextRepository(snapshot).pagesOf(item); }));
    Substituted made;
    std::vector<PageText> changed;
    for (const PageTextRow& row : rows) {
        if (!isOpen(row)) continue;
        TRY(auto text,
            m_store.readNow([&](Snapshot& snapshot) { return TextRepository(snapshot).present(row.page.id); }));
        if (!text || text->version != row.text->version) continue;
        Replaced put = replaced(text->plain, read, corrected);
        if (put.words == 0) continue;
        made.words += put.words;
        text->plain = std::move(put.text);
        if (!text->layoutPath.empty() && !m_folder.empty()) {
            TRY(const auto before, layoutOf(*text, m_folder));
            TRY(const auto kept, keepLayout(aligned(before, text->plain), text->engine, m_folder));
            text->layoutPath = kept.path;
            text->layoutBytes = kept.bytes;
            text->layoutSha256 = kept.sha256;
        }
        changed.push_back(std::move(*text));
    }
    if (changed.empty()) return made;
    TRY(made.pages, m_store.writeNow([&](Transaction& transaction) -> Result<std::vector<ChangedText>, TextRefusal> {
        std::vector<ChangedText> versions;
        auto operation = m_journal.begin(transaction, by, kinds::substitute);
        for (PageText text : changed) {
            TRY(const auto present, TextRepository(transaction).present(text.pageId));
            if (!present || present->version != text.version)
                return fail(Fault{Fault::Kind::Conflict, "the text of a page was changed meanwhile", {}});
            const int before = text.version;
            CHECK(addVersion(transaction, operation, m_journal.clock(), by.session().operatorCode, text));
            operation.about("page", text.pageId.value);
            versions.push_back({text.pageId, before, text.version});
        }
        operation.about("digitization_item", item.value);
        operation.fact(journal::FactName::From, read);
        operation.fact(journal::FactName::To, corrected);
        operation.fact(journal::FactName::Pages, static_cast<std::int64_t>(versions.size()));
        CHECK(operation.finish());
        return versions;
    }));
    return made;
}

Result<int, TextRefusal> BookTexts::putBack(const std::vector<ChangedText>& pages,
                                            const staff::Permitted<Permission::DigitizationEdit>& by) const {
    return m_store.writeNow([&](Transaction& transaction) -> Result<int, TextRefusal> {
        TextRepository texts(transaction);
        auto operation = m_journal.begin(transaction, by, kinds::restore);
        std::set<std::int64_t> items;
        int restored = 0;
        for (const ChangedText& each : pages) {
            TRY(const auto present, texts.present(each.page));
            TRY(auto before, texts.version(each.page, each.before));
            TRY(const auto page, texts.page(each.page));
            if (!page || !present || present->version != each.after || !before) continue;
            CHECK(addVersion(transaction, operation, m_journal.clock(), by.session().operatorCode, *before));
            operation.about("page", each.page.value);
            items.insert(page->itemId.value);
            ++restored;
        }
        if (restored == 0) return 0;
        for (const std::int64_t item : items) operation.about("digitization_item", item);
        operation.fact(journal::FactName::Pages, restored);
        CHECK(operation.finish());
        return restored;
    });
}

} // namespace kitapdar::recognition
