#include "ui/digitization/ScanPictures.h"

#include "core/rendering/ForeignFile.h"
#include "core/rendering/RenderServer.h"

#include <QTransform>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace kitapdar::ui {

namespace {

using rendering::ForeignFile;

constexpr int whole = 10'000;
constexpr int keptKilobytes = 192 * 1024; // some twenty pages as large as a screen
constexpr double mostPixels = 32e6;       // of a whole scan that is drawn: an A4 page at 600 dpi

QImage imageOf(rendering::DrawnPage page) {
    // The pixels live as long as the image.
    auto* const kept = new std::string(std::move(page.pixels));
    return QImage(
        reinterpret_cast<const uchar*>(kept->data()), page.width, page.height, page.width * 4,
        QImage::Format_ARGB32_Premultiplied, [](void* pixels) { delete static_cast<std::string*>(pixels); }, kept);
}

bool lies(const PagePicture& picture) { return picture.rotation % 180 != 0; }

/// How large the whole scan is to be drawn so that the page is so large.
QSize sizeOfScan(const PagePicture& picture, QSize page) {
    const QSize upright = lies(picture) ? page.transposed() : page;
    const pages::Area& area = picture.area;
    double width = double(upright.width()) * whole / std::max(1, area.right - area.left);
    double height = double(upright.height()) * whole / std::max(1, area.bottom - area.top);
    const double share = std::min(1.0, std::sqrt(mostPixels / std::max(1.0, width * height)));
    return {std::max(1, qRound(width * share)), std::max(1, qRound(height * share))};
}

QImage partOf(const QImage& scan, const PagePicture& picture) {
    QImage part = scan;
    if (picture.area != pages::Area()) {
        const auto share = [](int length, int at) { return static_cast<int>(std::int64_t{length} * at / whole); };
        const pages::Area& area = picture.area;
        const int left = share(scan.width(), area.left), top = share(scan.height(), area.top);
        part = scan.copy(left, top, std::max(1, share(scan.width(), area.right) - left),
                         std::max(1, share(scan.height(), area.bottom) - top));
    }
    return picture.rotation == 0 ? part : part.transformed(QTransform().rotate(picture.rotation));
}

} // namespace

QSize PagePicture::shown() const {
    const QSize part(std::max(1, pixels.width() * (area.right - area.left) / whole),
                     std::max(1, pixels.height() * (area.bottom - area.top) / whole));
    return rotation % 180 != 0 ? part.transposed() : part;
}

QString PagePicture::key() const {
    return QStringLiteral("%1/%2,%3,%4,%5/%6")
        .arg(scan)
        .arg(area.left)
        .arg(area.top)
        .arg(area.right)
        .arg(area.bottom)
        .arg(rotation);
}

std::optional<PagePicture> pictureOf(const pages::PageRow& row, const std::filesystem::path& folder) {
    if (!row.scan) return std::nullopt;
    const pages::Scan& scan = *row.scan;
    return PagePicture{scan.id.value, folder / scan.path, scan.frame, {scan.width, scan.height},
                       row.page.area, row.page.rotation};
}

/// A thread with the child of the file that it drew last.
class ScanPictures::Lane {
public:
    using Answer = std::function<void(const Request&, const QImage&)>; // on the thread of the lane

    explicit Lane(Answer answer) : m_answer(std::move(answer)), m_thread([this] { run(); }) {}
    ~Lane() {
        {
            // Under the lock, or the thread may have looked just before and would sleep through the call.
            const std::scoped_lock lock(m_mutex);
            m_stop = true;
        }
        m_wakes.notify_all();
        m_thread.join();
    }

    void replace(std::vector<Request> requests) {
        {
            const std::scoped_lock lock(m_mutex);
            m_requests.assign(std::make_move_iterator(requests.begin()), std::make_move_iterator(requests.end()));
        }
        m_wakes.notify_all();
    }

private:
    void run() {
        for (;;) {
            Request request;
            {
                std::unique_lock lock(m_mutex);
                m_wakes.wait(lock, [this] { return m_stop || !m_requests.empty(); });
                if (m_stop) return;
                request = std::move(m_requests.front());
                m_requests.pop_front();
            }
            m_answer(request, draw(request));
        }
    }

    QImage draw(const Request& request) {
        const PagePicture& picture = request.picture;
        if (!m_open || m_file != picture.file) {
            m_open.reset();
            auto opened = ForeignFile::open(
                picture.file, {}, [this] { return !m_stop; }, {}, m_server);
            if (!opened) return {};
            m_open = std::move(*opened);
            m_file = picture.file;
        }
        const QSize size = sizeOfScan(picture, request.pixels);
        auto scan = m_open->draw(picture.frame, size.width(), size.height());
        return scan ? partOf(imageOf(std::move(*scan)), picture) : QImage();
    }

    Answer m_answer;
    std::mutex m_mutex;
    std::condition_variable m_wakes;
    std::deque<Request> m_requests;
    std::atomic<bool> m_stop = false;
    std::filesystem::path m_file;
    const std::shared_ptr<rendering::RenderServer> m_server = std::make_shared<rendering::RenderServer>();
    std::unique_ptr<ForeignFile> m_open;
    std::thread m_thread; // begins last
};

ScanPictures::ScanPictures(QObject* parent)
    : QObject(parent),
      m_kept(keptKilobytes),
      m_pages(std::make_unique<Lane>([this](const Request& request, const QImage& image) {
          QMetaObject::invokeMethod(this, [this, key = request.picture.key(), image] {
              m_kept.insert(key, new QImage(image), std::max<int>(1, static_cast<int>(image.sizeInBytes() / 1024)));
              Q_EMIT drawn(key, image);
          });
      })),
      m_small(std::make_unique<Lane>([this](const Request& request, const QImage& image) {
          QMetaObject::invokeMethod(this, [this, key = request.picture.key(), image] { Q_EMIT thumbnail(key, image); });
      })) {}

ScanPictures::~ScanPictures() { // their answers are for this object
    m_pages.reset();
    m_small.reset();
}

void ScanPictures::show(const std::vector<Request>& requests) {
    std::vector<Request> missing;
    for (const Request& each : requests) {
        const QImage* known = m_kept.object(each.picture.key());
        // What could not be drawn is not asked for again.
        const bool isEnough = known && (known->isNull() || known->width() + 2 >= each.pixels.width());
        if (!isEnough && !each.pixels.isEmpty()) missing.push_back(each);
    }
    m_pages->replace(std::move(missing));
}

QImage ScanPictures::kept(const PagePicture& picture) const {
    const QImage* known = m_kept.object(picture.key());
    return known ? *known : QImage();
}

bool ScanPictures::isUndrawable(const PagePicture& picture) const {
    const QImage* known = m_kept.object(picture.key());
    return known && known->isNull();
}

void ScanPictures::askThumbnail(const Request& request) { m_small->replace({request}); }

} // namespace kitapdar::ui
