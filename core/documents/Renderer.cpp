#include "core/documents/Renderer.h"

namespace kitapdar::documents {

Result<Rendered, DocumentRefusal> writeDocument(const std::filesystem::path& file, const storage::Address& library,
                                                const Document& document, const Renderer& renderer,
                                                jobs::Progress& progress) {
    TRY(auto target, storage::OutputFile::make(file, library));
    const Sink sink = [&target](std::string_view bytes) { return target.write(bytes); };
    TRY(const auto rendered, renderer.render(document, sink, progress));
    CHECK(target.finish());
    return rendered;
}

} // namespace kitapdar::documents
