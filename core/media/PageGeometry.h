// From the pixels of a picture to those of the part that was cut out, turned and straightened to be read, and back.
#pragma once

#include "core/recognition/Reading.h"

namespace kitapdar::media {

struct Extent {
    int width = 0;
    int height = 0;
};

struct Spot {
    double x = 0;
    double y = 0;
};

class PageGeometry {
public:
    /// The picture is cut to the area, then turned by quarters, clockwise, then by `skew` degrees, clockwise, about its
    /// middle, which stays the middle of a picture of the extent `straight`.
    PageGeometry(Extent picture, const recognition::ReadingTask& task);
    void straighten(double skew, Extent straight);

    /// The part of the picture.
    recognition::Box cut() const { return m_cut; }
    /// What encloses the box of the straight picture, in pixels of the picture and inside of it.
    recognition::Box back(const recognition::Box& box) const;
    Spot back(Spot spot) const;

private:
    Extent m_picture;
    recognition::Box m_cut;
    int m_rotation;
    Extent m_turned;   // after the quarters
    Extent m_straight; // after the skew
    double m_sine = 0;
    double m_cosine = 1;
};

} // namespace kitapdar::media
