#include "core/recognition/PageTexts.h"

#include "core/digitization/KeptBytes.h"
#include "core/recognition/Alto.h"
#include "core/recognition/TextAlignment.h"
#include "core/recognition/TextRepository.h"
#include "core/recognition/TextService.h"
#include "core/storage/Store.h"

namespace kitapdar::recognition {

namespace {

constexpr std::string_view extension = ".alto";
constexpr std::int64_t longestLayout = std::int64_t{16} << 20U; // bytes, packed
constexpr std::size_t longestText = std::size_t{2} << 20U;

struct Seen {
    PageFacts page;
    std::optional<PageText> text;
    std::int64_t width = 0; // of the scan
    std::int64_t height = 0;
};

Result<Seen, TextRefusal> look(storage::Snapshot& snapshot, pages::PageId id) {
    TextRepository texts(snapshot);
    TRY(const auto page, texts.page(id));
    if (!page) return fail(UnknownPage{id});
    if (!page->scanId) return fail(PageWithoutScan{});
    Seen seen{*page, std::nullopt};
    TRY(seen.text, texts.present(id));
    TRY(seen.width, snapshot.number("select width from scan where id = $1", {*page->scanId}));
    TRY(seen.height, snapshot.number("select height from scan where id = $1", {*page->scanId}));
    return seen;
}

/// Somebody else has proofread the page as a whole: who looks at it after him says so by a version that may say the
/// same.
bool isSecondLook(const PageText& present, const std::string& who) {
    return present.proofread == Proofread::Whole && !who.empty() && !present.madeBy.empty() && present.madeBy != who;
}

int wordsOf(const Layout& layout) {
    std::size_t words = 0;
    for (const Block& block : layout.blocks) {
        for (const Line& line : block.lines) words += line.words.size();
    }
    return static_cast<int>(words);
}

} // namespace

Result<std::string> altoOf(const PageText& text, const std::filesystem::path& folder) {
    if (text.layoutPath.empty()) return fail(Fault{Fault::Kind::Missing, "the text has no layout", {}});
    TRY(const auto bytes, digitization::keptBytes(folder, text.layoutPath, text.layoutSha256, longestLayout));
    auto xml = unpacked(bytes);
    if (!xml) return fail(Fault{Fault::Kind::Corrupt, "a layout cannot be unpacked", {}});
    return std::move(*xml);
}

Result<Layout> layoutOf(const PageText& text, const std::filesystem::path& folder) {
    TRY(const auto xml, altoOf(text, folder));
    auto layout = layoutOfAlto(xml);
    if (!layout) return fail(Fault{Fault::Kind::Corrupt, "a layout is no ALTO", {}});
    return std::move(*layout);
}

Result<digitization::KeptBytes> keepLayout(const Layout& layout, const std::string& engine,
                                           const std::filesystem::path& folder) {
    return digitization::keepBytes(folder, packed(altoOf(layout, AltoFacts{{}, engine})), extension);
}

Result<PageText, TextRefusal> PageTexts::write(pages::PageId page, std::optional<int> after, std::string_view text,
                                               Proofread proofread,
                                               const staff::Permitted<Permission::DigitizationEdit>& by) const {
    if (text.size() > longestText) return fail(TextTooLong{});
    TRY(const auto seen, m_store.readNow([&](storage::Snapshot& snapshot) { return look(snapshot, page); }));
    const int present = seen.text ? seen.text->version : 0;
    const std::string plain = tidied(text);
    // Two who say the same do not disagree.
    if (seen.text && seen.text->plain == plain && seen.text->origin == Origin::Person &&
        seen.text->proofread == proofread && !isSecondLook(*seen.text, by.session().operatorCode))
        return *seen.text;
    if (after && *after != present) return fail(Fault{Fault::Kind::Conflict, "another text is present", {}});
    Layout before{static_cast<int>(seen.width), static_cast<int>(seen.height), {}};
    if (seen.text && !seen.text->layoutPath.empty()) {
        auto layout = layoutOf(*seen.text, m_folder);
        // A layout that is lost keeps nobody from writing: the words get places by the page alone.
        if (layout) before = std::move(*layout);
    }
    const Layout layout = aligned(before, plain);
    EditedText edited{page, present, plain, {}, wordsOf(layout), proofread};
    if (!m_folder.empty()) {
        TRY(edited.layout, keepLayout(layout, {}, m_folder));
    }
    return m_store.writeNow([&](storage::Transaction& transaction) -> Result<PageText, TextRefusal> {
        return TextService(m_journal).edit(transaction, by, edited);
    });
}

} // namespace kitapdar::recognition
