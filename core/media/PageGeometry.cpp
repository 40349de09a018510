#include "core/media/PageGeometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kitapdar::media {

namespace {

constexpr int whole = 10'000;

int share(int side, int tenThousandths) { return static_cast<int>(std::int64_t{side} * tenThousandths / whole); }

} // namespace

PageGeometry::PageGeometry(Extent picture, const recognition::ReadingTask& task)
    : m_picture(picture), m_rotation(task.rotation) {
    m_cut.left = share(picture.width, task.area.left);
    m_cut.top = share(picture.height, task.area.top);
    m_cut.width = std::max(1, share(picture.width, task.area.right) - m_cut.left);
    m_cut.height = std::max(1, share(picture.height, task.area.bottom) - m_cut.top);
    m_turned = {m_cut.width, m_cut.height};
    if (m_rotation % 180 != 0) std::swap(m_turned.width, m_turned.height);
    m_straight = m_turned;
}

void PageGeometry::straighten(double skew, Extent straight) {
    const double angle = skew * std::numbers::pi / 180;
    m_sine = std::sin(angle);
    m_cosine = std::cos(angle);
    m_straight = straight;
}

Spot PageGeometry::back(Spot spot) const {
    const double x = spot.x - m_straight.width / 2.0;
    const double y = spot.y - m_straight.height / 2.0;
    const Spot turned{x * m_cosine + y * m_sine + m_turned.width / 2.0,
                      y * m_cosine - x * m_sine + m_turned.height / 2.0};
    Spot inCut = turned;
    if (m_rotation == 90) inCut = {turned.y, m_cut.height - turned.x};
    if (m_rotation == 180) inCut = {m_cut.width - turned.x, m_cut.height - turned.y};
    if (m_rotation == 270) inCut = {m_cut.width - turned.y, turned.x};
    return {inCut.x + m_cut.left, inCut.y + m_cut.top};
}

recognition::Box PageGeometry::back(const recognition::Box& box) const {
    const double left = box.left;
    const double top = box.top;
    const std::array corners = {back(Spot{left, top}), back(Spot{left + box.width, top}),
                                back(Spot{left, top + box.height}), back(Spot{left + box.width, top + box.height})};
    const auto [west, east] = std::ranges::minmax(corners, {}, &Spot::x);
    const auto [north, south] = std::ranges::minmax(corners, {}, &Spot::y);
    const auto inside = [](double value, int most) {
        return std::clamp(static_cast<int>(std::lround(value)), 0, most);
    };
    recognition::Box mapped;
    mapped.left = inside(west.x, m_picture.width);
    mapped.top = inside(north.y, m_picture.height);
    mapped.width = inside(east.x, m_picture.width) - mapped.left;
    mapped.height = inside(south.y, m_picture.height) - mapped.top;
    return mapped;
}

} // namespace kitapdar::media
