// Documents for word processors, made by the program pandoc.
#pragma once

#include "core/documents/Renderer.h"

#include <string>

namespace kitapdar::documents {

/// ProgramMissing when pandoc is not installed. Nothing of the document is ever a link or a field: text stays text.
class DocxRenderer : public Renderer {
public:
    /// `program`: its name, looked for in PATH, or its place.
    explicit DocxRenderer(std::string program = "pandoc") : m_program(std::move(program)) {}
    Result<Rendered, RenderRefusal> render(const Document& document, const Sink& sink,
                                           jobs::Progress& progress) const override;

private:
    std::string m_program;
};

} // namespace kitapdar::documents
