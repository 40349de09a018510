// Documents as PDF, their text selectable, and slips as pictures for raster printers. Needs a QGuiApplication.
#pragma once

#include "core/documents/Renderer.h"

#include <QImage>

namespace kitapdar::media {

/// Rows lie in a temporary file between the walk that counts the pages and the walk that draws them. A roll becomes one
/// page as long as it is.
class PdfRenderer : public documents::Renderer {
public:
    Result<documents::Rendered, documents::RenderRefusal> render(const documents::Document& document,
                                                                 const documents::Sink& sink,
                                                                 jobs::Progress& progress) const override;
};

/// Of printers of slips: 203 dots per inch, so 384 dots on a roll of 58 mm and 576 on one of 80 mm.
inline constexpr double slipDotsPerMillimetre = 8;

/// The document in black and white, one dot of the printer each. Its paper must be a roll. Any thread.
Result<QImage, documents::RenderRefusal> slipPicture(const documents::Document& document);

} // namespace kitapdar::media
