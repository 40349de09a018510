#include "ui/digitization/PdfFile.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace kitapdar::ui {

namespace {

using rendering::ForeignFile;

constexpr int sizesAtOnce = 10'000;

QImage imageOf(rendering::DrawnPage page) {
    // The pixels live as long as the image.
    auto* const kept = new std::string(std::move(page.pixels));
    return QImage(
        reinterpret_cast<const uchar*>(kept->data()), page.width, page.height, page.width * 4,
        QImage::Format_ARGB32_Premultiplied, [](void* pixels) { delete static_cast<std::string*>(pixels); }, kept);
}

} // namespace

/// The thread with the child. Drawing goes before searching, the latest request before the others.
class PdfFile::Worker {
public:
    using Work = std::function<void(std::unique_ptr<ForeignFile>&)>;

    Worker() : m_thread([this] { run(); }) {}
    ~Worker() {
        {
            // Under the lock, or the thread may have looked just before and would sleep through the call.
            const std::scoped_lock lock(m_mutex);
            m_stop = true;
        }
        m_wakes.notify_all();
        m_thread.join();
    }

    /// Everything that was asked of the file before is dropped.
    void openAnother(Work work) {
        {
            const std::scoped_lock lock(m_mutex);
            m_drawing.clear();
            m_searching.clear();
            m_opening = std::move(work);
            m_stopFile = true;
        }
        m_wakes.notify_all();
    }
    void draw(Work work) { push(m_drawing, std::move(work)); }
    void search(Work work) { push(m_searching, std::move(work)); }
    void dropSearch() {
        const std::scoped_lock lock(m_mutex);
        m_searching.clear();
    }
    /// Asked by the child's side while it waits for an answer.
    bool shouldContinue() const { return !m_stop && !m_stopFile; }

private:
    void push(std::deque<Work>& line, Work work) {
        {
            const std::scoped_lock lock(m_mutex);
            line.push_back(std::move(work));
        }
        m_wakes.notify_all();
    }

    void run() {
        std::unique_ptr<ForeignFile> file;
        for (;;) {
            Work work;
            {
                std::unique_lock lock(m_mutex);
                m_wakes.wait(lock,
                             [this] { return m_stop || m_opening || !m_drawing.empty() || !m_searching.empty(); });
                if (m_stop) return;
                if (m_opening) {
                    work = std::exchange(m_opening, {});
                    m_stopFile = false;
                } else if (!m_drawing.empty()) {
                    work = std::move(m_drawing.back());
                    m_drawing.pop_back();
                } else {
                    work = std::move(m_searching.front());
                    m_searching.pop_front();
                }
            }
            work(file);
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wakes;
    Work m_opening;
    std::deque<Work> m_drawing;
    std::deque<Work> m_searching;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_stopFile = false;
    std::thread m_thread; // begins last
};

PdfFile::PdfFile(QObject* parent) : QObject(parent), m_worker(std::make_unique<Worker>()) {}
PdfFile::~PdfFile() { m_worker.reset(); } // its answers are for this object

void PdfFile::open(const QString& file, const std::vector<std::string>& passwords) {
    close();
    const quint64 asked = m_file;
    const std::filesystem::path path(file.toStdU16String());
    // m_worker itself is empty while the worker is being ended.
    m_worker->openAnother([this, worker = m_worker.get(), asked, path, passwords](std::unique_ptr<ForeignFile>& open) {
        open.reset();
        auto result = ForeignFile::openWith(passwords, path, [worker] { return worker->shouldContinue(); });
        std::vector<QSizeF> sizes;
        std::optional<rendering::RenderRefusal> why;
        if (!result) why = result.error();
        if (result) open = std::move(*result);
        while (!why && static_cast<int>(sizes.size()) < open->pages()) {
            const auto some = open->sizes(static_cast<int>(sizes.size()), sizesAtOnce);
            if (!some) why = some.error();
            if (some && some->empty()) why = rendering::NotReadable{};
            if (some)
                for (const rendering::PageSize& size : *some) sizes.emplace_back(size.width, size.height);
        }
        QMetaObject::invokeMethod(this, [this, asked, sizes = std::move(sizes), why]() mutable {
            if (asked != m_file) return;
            if (why) return Q_EMIT failed(*why);
            opened(std::move(sizes));
        });
    });
}

void PdfFile::opened(std::vector<QSizeF> sizes) {
    m_sizes = std::move(sizes);
    Q_EMIT changed();
}

void PdfFile::close() {
    ++m_file;
    m_worker->openAnother([](std::unique_ptr<ForeignFile>& open) { open.reset(); });
    m_sizes.clear();
    m_searchText.clear();
    m_search = Search::Nothing;
    m_matches.clear();
    m_matchCount = 0;
    m_hasText = true;
    Q_EMIT changed();
}

quint64 PdfFile::draw(int page, QSize pixels) {
    const quint64 id = ++m_asked;
    m_worker->draw([this, id, page, pixels, file = m_file](std::unique_ptr<ForeignFile>& open) {
        QImage image;
        if (open) {
            if (auto drawn = open->draw(page, pixels.width(), pixels.height())) image = imageOf(std::move(*drawn));
        }
        QMetaObject::invokeMethod(this, [this, id, page, image, file] {
            if (file == m_file) Q_EMIT drawn(page, image, id);
        });
    });
    return id;
}

void PdfFile::find(const QString& text) {
    m_worker->dropSearch();
    const quint64 search = ++m_searchNumber;
    m_searchText = text;
    m_matches.clear();
    m_matchCount = 0;
    m_hasText = text.isEmpty();
    m_search = text.isEmpty() || m_sizes.empty() ? Search::Nothing : Search::UnderWay;
    Q_EMIT matchesChanged();
    if (m_search == Search::Nothing) return;
    const int pages = pageCount();
    const auto letters = std::make_shared<std::atomic<bool>>(false); // seen on any page so far
    for (int page = 0; page < pages; ++page) {
        m_worker->search([this, search, page, letters, isLast = page + 1 == pages, file = m_file,
                          wanted = text.toStdString()](std::unique_ptr<ForeignFile>& open) {
            std::vector<Match> matches;
            if (open) {
                const auto found = open->find(page, wanted);
                for (const auto& each : found ? *found : std::vector<std::vector<rendering::PageRect>>()) {
                    Match match{page, {}};
                    for (const auto& rect : each)
                        match.rectangles.emplace_back(rect.x, rect.y, rect.width, rect.height);
                    matches.push_back(std::move(match));
                }
                if (!matches.empty()) *letters = true;
                if (!*letters) *letters = open->hasText(page).value_or(false);
            }
            if (matches.empty() && !isLast) return;
            QMetaObject::invokeMethod(this, [this, search, page, isLast, file, matches = std::move(matches),
                                             hasLetters = letters->load()]() mutable {
                if (file != m_file || search != m_searchNumber) return;
                if (isLast) m_search = Search::Done;
                addMatches(page, std::move(matches), hasLetters);
            });
        });
    }
}

void PdfFile::addMatches(int page, std::vector<Match> matches, bool hasText) {
    m_hasText = hasText;
    m_matchCount += static_cast<int>(matches.size());
    if (!matches.empty()) m_matches[page] = std::move(matches);
    Q_EMIT matchesChanged();
}

PdfFile::Match PdfFile::match(int index) const {
    for (const auto& [page, matches] : m_matches) {
        if (index < static_cast<int>(matches.size())) return matches[static_cast<std::size_t>(index)];
        index -= static_cast<int>(matches.size());
    }
    return {};
}

const std::vector<PdfFile::Match>& PdfFile::matchesOn(int page) const {
    static const std::vector<Match> none;
    const auto found = m_matches.find(page);
    return found == m_matches.end() ? none : found->second;
}

} // namespace kitapdar::ui
