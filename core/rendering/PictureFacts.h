// What a picture of a page is like, measured by the child process that looks at foreign files.
#pragma once

#include <cstdint>

namespace kitapdar::rendering {

/// One picture of a file: a frame, or a page of a PDF as its only picture, else as it is drawn at 300 dpi.
struct PictureFacts {
    int width = 0; // pixels, as the picture is shown
    int height = 0;
    int dpi = 0;                   // 0: the file does not say
    int bits = 0;                  // of a pixel
    int skew = 0;                  // hundredths of a degree, clockwise; 0: straight, or nothing tells
    std::int64_t sharpness = 0;    // variance of the Laplacian at the edges of the ink, at some 200 dpi
    int ink = 0;                   // ten thousandths of the area
    int contrast = 0;              // of the ink against the paper, 0 to 255; 0: no ink
    int brightness = 0;            // mean, 0 black to 255 white
    int edge = 0;                  // letters that touch an edge of the picture
    std::uint64_t fingerprint = 0; // dHash of what lies within the margins
    friend bool operator==(const PictureFacts&, const PictureFacts&) = default;
};

} // namespace kitapdar::rendering
