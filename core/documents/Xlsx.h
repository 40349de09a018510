// Documents as workbooks of Excel and Calc (libxlsxwriter): numbers, money and days as such, text always as text.
#pragma once

#include "core/documents/Renderer.h"

namespace kitapdar::documents {

/// One sheet. The head of the first table stays in sight; no cell is ever a formula, sums are figures. TooManyRows
/// beyond 1,048,576 lines of the sheet. A text of more than 32,767 letters is cut there, as Excel holds no more.
class XlsxRenderer : public Renderer {
public:
    Result<Rendered, RenderRefusal> render(const Document& document, const Sink& sink,
                                           jobs::Progress& progress) const override;
};

} // namespace kitapdar::documents
