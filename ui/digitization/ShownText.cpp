#include "ui/digitization/ShownText.h"

#include "core/jobs/RunOn.h"
#include "core/library/Library.h"
#include "core/recognition/PageTexts.h"
#include "core/recognition/TextQueries.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kitapdar::ui {

using recognition::Layout;
using recognition::PageText;

namespace {

std::optional<Layout> layoutOrNone(const PageText& text, const std::filesystem::path& folder) {
    auto layout = recognition::layoutOf(text, folder);
    return layout ? std::optional(std::move(*layout)) : std::nullopt;
}

} // namespace

void readText(const Context& context, QObject* home, pages::PageId page,
              std::function<void(Result<std::optional<ShownText>>)> use) {
    using Present = Result<std::optional<PageText>>;
    using Versions = Result<std::vector<PageText>>;
    const auto folder = context.library.filesFolder();
    both(context.library.read(&recognition::TextQueries::present, page),
         context.library.read(&recognition::TextQueries::versions, page))
        .then(home, [home, folder, use = std::move(use)](const std::pair<Present, Versions>& read) {
            const auto& [present, versions] = read;
            if (!present) return use(fail(present.error()));
            if (!versions) return use(fail(versions.error()));
            if (!*present) return use(std::optional<ShownText>());
            const PageText& text = **present;
            const auto ocr = std::ranges::find_if(*versions, [&](const PageText& each) {
                return each.origin == recognition::Origin::Ocr && each.scanId == text.scanId;
            });
            const auto engine = ocr == versions->end() ? std::nullopt : std::optional(*ocr);
            jobs::runOn(*QThreadPool::globalInstance(), [text = text, engine, folder] {
                ShownText shown{text, layoutOrNone(text, folder), std::nullopt};
                if (engine) shown.read = engine->version == text.version ? shown.layout : layoutOrNone(*engine, folder);
                return shown;
            }).then(home, [use](const ShownText& shown) { use(std::optional(shown)); });
        });
}

} // namespace kitapdar::ui
