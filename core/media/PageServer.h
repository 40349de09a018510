// The child's side of core/rendering: opens the one foreign file, PDF or picture, and answers questions about it. What
// the file does to the libraries that read it happens in this process only.
#pragma once

#include "core/media/TextReader.h"
#include "core/rendering/Protocol.h"

#include <QFile>
#include <QImage>
#include <QPdfDocument>
#include <QPdfSearchModel>
#include <QString>

#include <vector>

namespace kitapdar::media {

class PageServer {
public:
    /// `file`: the number of an open file, which is not closed.
    explicit PageServer(int file);

    rendering::Answered answer(const rendering::Asked& asked);

private:
    rendering::Answered open(const std::string& password);
    rendering::Answered openPdf(const std::string& password);
    rendering::Answered openPicture();
    rendering::Answered sizes(const rendering::Asked& asked) const;
    rendering::Answered draw(const rendering::Asked& asked);
    rendering::Answered find(const rendering::Asked& asked);
    rendering::Answered hasText(const rendering::Asked& asked);
    rendering::Answered measure(const rendering::Asked& asked);
    rendering::Answered recognise(const rendering::Asked& asked);
    rendering::Answered models();
    rendering::Answered carry(const rendering::Asked& asked);
    rendering::Answered jpeg(const rendering::Asked& asked);
    rendering::Answered checkPdf() const;
    rendering::Answered sheets() const;
    bool isPdf();
    QImage picture(int frame, QSize within);
    QImage drawn(int page, QSize size);
    /// The page as it is read: a picture as it is, a page of a PDF drawn in this size.
    QImage toRead(const rendering::Asked& asked);

    int m_number;
    QFile m_file;
    QString m_password;
    QPdfDocument m_document;
    QPdfSearchModel m_search;
    TextReader m_reader;
    int m_pages = 0;
    std::vector<QSize> m_frames; // of a picture, upright; none: a PDF, or nothing is open
    bool m_isForQt = true;       // the picture; else it is read by leptonica
};

} // namespace kitapdar::media
