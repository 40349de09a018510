// A PDF that is being looked at, read and drawn by a child process (core/rendering) on a thread of its own: the window
// never waits for a foreign file and never falls with it. A page on which the child crashed stays white.
#pragma once

#include "core/rendering/ForeignFile.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace kitapdar::ui {

class PdfFile : public QObject {
    Q_OBJECT

public:
    /// What a search has found at one place: a rectangle in each line, in points of the page as it is shown.
    struct Match {
        int page = -1;
        std::vector<QRectF> rectangles;
    };
    enum class Search { Nothing, UnderWay, Done };

    explicit PdfFile(QObject* parent = nullptr);
    /// Waits at most a tenth of a second for the child to end.
    ~PdfFile() override;

    /// Ends with changed(), when the pages are known, or with failed().
    /// `passwords`: tried when the file does not open without.
    void open(const QString& file, const std::vector<std::string>& passwords = {});
    void close();

    int pageCount() const { return static_cast<int>(m_sizes.size()); }
    QSizeF pageSize(int page) const { return m_sizes[static_cast<std::size_t>(page)]; } // in points
    /// Answered by drawn(), once, unless another file is opened before. The latest request is drawn first.
    quint64 draw(int page, QSize pixels);

    /// Goes through all pages, one after the other; drawing goes before it. "" ends the search.
    void find(const QString& text);
    Search search() const { return m_search; }
    const QString& searchText() const { return m_searchText; }
    int matchCount() const { return m_matchCount; }
    Match match(int index) const; // in the order of pages
    const std::vector<Match>& matchesOn(int page) const;
    /// False when a search that is done has seen no letters on any page: there are only pictures of them.
    bool hasText() const { return m_hasText; }

Q_SIGNALS:
    /// Another file is open, or none.
    void changed();
    void failed(const kitapdar::rendering::RenderRefusal& why);
    /// `image` is null when the page cannot be drawn.
    void drawn(int page, const QImage& image, quint64 id);
    void matchesChanged();

private:
    class Worker;

    void opened(std::vector<QSizeF> sizes);
    void addMatches(int page, std::vector<Match> matches, bool hasText);

    std::unique_ptr<Worker> m_worker;
    std::vector<QSizeF> m_sizes;
    quint64 m_file = 0;         // which opening the answers are for
    quint64 m_asked = 0;        // the last request to draw
    quint64 m_searchNumber = 0; // which search
    QString m_searchText;
    Search m_search = Search::Nothing;
    std::map<int, std::vector<Match>> m_matches; // by page
    int m_matchCount = 0;
    bool m_hasText = true;
};

} // namespace kitapdar::ui
