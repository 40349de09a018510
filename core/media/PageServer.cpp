#include "core/media/PageServer.h"

#include "core/media/LeptonicaPicture.h"
#include "core/media/PageFrame.h"
#include "core/media/PdfCarrier.h"
#include "core/media/PdfCheck.h"
#include "core/media/PdfPicture.h"
#include "core/media/PdfStructure.h"
#include "core/media/PictureCarrier.h"
#include "core/media/PictureMeasure.h"
#include "core/media/SheetReader.h"

#include <QByteArray>
#include <QImageReader>
#include <QPainter>
#include <QPdfLink>
#include <QPdfSelection>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <optional>

namespace kitapdar::media {

namespace {

using rendering::Answered;
using rendering::Asked;
using rendering::Status;

constexpr int headBytes = 1024; // other programs find the beginning of a PDF that far in the file
constexpr int smallPicture = 256;
constexpr int megabytesOfPicture = 1024;
constexpr int mostSizes = 10'000;
constexpr int mostMatches = 10'000;
constexpr int mostFrames = 10'000;
constexpr int drawnDpi = 300;
constexpr double pointsOfInch = 72;
constexpr double metresOfInch = 0.0254;

Answered refused(Status status) {
    Answered answered;
    answered.status = status;
    return answered;
}

bool isJpeg(QFile& file) {
    file.seek(0);
    return file.read(2) == QByteArray("\xff\xd8", 2);
}

/// Whether the data after the picture's head has an end: a picture that was cut off is read without a word.
bool isCutOff(QFile& file) {
    if (!isJpeg(file)) return false; // other kinds are refused by their readers
    for (;;) {
        const QByteArray marker = file.read(4);
        if (marker.size() < 4 || static_cast<unsigned char>(marker[0]) != 0xFF) return true;
        const auto kind = static_cast<unsigned char>(marker[1]);
        if (kind == 0xFF) { // bytes that fill up
            file.seek(file.pos() - 3);
            continue;
        }
        const int length = static_cast<unsigned char>(marker[2]) * 256 + static_cast<unsigned char>(marker[3]);
        if (length < 2 || !file.seek(file.pos() + length - 2)) return true;
        if (kind == 0xDA) break; // the picture itself begins
    }
    QByteArray before;
    for (QByteArray piece = file.read(1 << 20); !piece.isEmpty(); piece = file.read(1 << 20)) {
        if ((before + piece).contains(QByteArray("\xff\xd9", 2))) return false;
        before = piece.right(1);
    }
    return true;
}

} // namespace

PageServer::PageServer(int file) : m_number(file) { m_search.setDocument(&m_document); }

Answered PageServer::answer(const Asked& asked) {
    using rendering::Question;
    if (asked.question == Question::Open) return open(asked.text);
    if (asked.question == Question::Models) return models();
    if (asked.question == Question::CheckPdf) return checkPdf();
    if (asked.question == Question::Sheets) return sheets();
    if (asked.page < 0 || asked.page >= m_pages) return refused(Status::Refused);
    switch (asked.question) {
    case Question::Sizes:
        return sizes(asked);
    case Question::Draw:
        return draw(asked);
    case Question::Find:
        return find(asked);
    case Question::HasText:
        return hasText(asked);
    case Question::Measure:
        return measure(asked);
    case Question::Recognise:
        return recognise(asked);
    case Question::Carry:
        return carry(asked);
    case Question::Picture:
        return jpeg(asked);
    case Question::Open:
    case Question::Models:
    case Question::CheckPdf:
    case Question::Sheets:
        break;
    }
    return refused(Status::Refused);
}

bool PageServer::isPdf() {
    m_file.seek(0);
    return m_file.read(headBytes).contains("%PDF-");
}

Answered PageServer::open(const std::string& password) {
    m_password = QString::fromStdString(password);
    if (!m_file.isOpen() && !m_file.open(m_number, QIODevice::ReadOnly)) return refused(Status::Unreadable);
    return isPdf() ? openPdf(password) : openPicture();
}

Answered PageServer::openPdf(const std::string& password) {
    const PdfStructure structure = structureOf(m_number, password);
    if (structure.isMalformed) return refused(Status::Malformed);
    m_file.seek(0);
    m_document.setPassword(m_password);
    m_document.load(&m_file);
    if (m_document.error() == QPdfDocument::Error::IncorrectPassword) return refused(Status::NeedsPassword);
    if (m_document.status() != QPdfDocument::Status::Ready || m_document.pageCount() < 1)
        return refused(Status::Unreadable);
    // What a file says of its number of pages is not believed.
    m_pages = std::min(m_document.pageCount(), structure.pages.value_or(m_document.pageCount()));
    if (m_pages < 1) return refused(Status::Unreadable);
    Answered answered;
    answered.pages = m_pages;
    return answered;
}

QImage PageServer::picture(int frame, QSize within) {
    if (!m_isForQt) {
        const QImage whole = readByLeptonica(m_number, within);
        const bool isSmaller = within.isEmpty() || whole.isNull() ||
                               (whole.width() <= within.width() && whole.height() <= within.height());
        return isSmaller ? whole : whole.scaled(within, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    m_file.seek(0);
    QImageReader reader(&m_file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // as the camera was held
    if (frame > 0 && !reader.jumpToImage(frame)) return {};
    const QSize whole = reader.size();
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    if (whole.isValid() && !within.isEmpty())
        reader.setScaledSize(whole.scaled(turned ? within.transposed() : within, Qt::KeepAspectRatio));
    return reader.read();
}

Answered PageServer::openPicture() {
    QImageReader::setAllocationLimit(megabytesOfPicture);
    // Pictures that are not packed may have white pages of zeros; a JPEG has none.
    if (isJpeg(m_file) && isHollow(m_number)) return refused(Status::Malformed);
    if (isCutOff(m_file)) return refused(Status::Unreadable);
    m_file.seek(0);
    m_frames.clear();
    QImageReader reader(&m_file);
    reader.setDecideFormatFromContent(true);
    m_isForQt = reader.canRead();
    if (m_isForQt) {
        const int frames = reader.format() == "tiff" ? std::clamp(reader.imageCount(), 1, mostFrames) : 1;
        for (int frame = 0; frame < frames; ++frame) {
            if (frame > 0 && !reader.jumpToImage(frame)) return refused(Status::Unreadable);
            QSize size = reader.size();
            if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)) size.transpose();
            if (size.isEmpty()) return refused(Status::Unreadable);
            m_frames.push_back(size);
        }
    } else if (const auto size = sizeByLeptonica(m_number)) {
        m_frames.push_back(*size);
    }
    // Read once: a master is whole or it is none.
    if (m_frames.empty() || picture(0, {smallPicture, smallPicture}).isNull()) {
        m_frames.clear();
        return refused(Status::Unreadable);
    }
    m_pages = static_cast<int>(m_frames.size());
    Answered answered;
    answered.pages = m_pages;
    return answered;
}

Answered PageServer::sizes(const Asked& asked) const {
    Answered answered;
    const int end = std::min({m_pages, asked.page + std::clamp(asked.count, 0, mostSizes)});
    for (int page = asked.page; page < end; ++page) {
        const QSizeF size =
            m_frames.empty() ? m_document.pagePointSize(page) : QSizeF(m_frames[static_cast<std::size_t>(page)]);
        answered.numbers.push_back(size.width());
        answered.numbers.push_back(size.height());
    }
    return answered;
}

QImage PageServer::drawn(int page, QSize size) {
    return m_frames.empty() ? m_document.render(page, size) : picture(page, size);
}

Answered PageServer::draw(const Asked& asked) {
    const QSize size(asked.width, asked.height);
    if (size.isEmpty() || std::int64_t{size.width()} * size.height() > rendering::mostPixels)
        return refused(Status::Refused);
    const QImage drawn = this->drawn(asked.page, size).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (drawn.isNull()) return refused(Status::Unreadable);
    Answered answered;
    answered.width = drawn.width();
    answered.height = drawn.height();
    for (int line = 0; line < drawn.height(); ++line)
        answered.bytes.append(reinterpret_cast<const char*>(drawn.constScanLine(line)),
                              std::size_t{4} * static_cast<std::size_t>(drawn.width()));
    return answered;
}

Answered PageServer::find(const Asked& asked) {
    Answered answered;
    if (!m_frames.empty() || asked.text.empty()) return answered;
    m_search.setSearchString(QString::fromStdString(asked.text));
    const auto matches = m_search.resultsOnPage(asked.page);
    if (matches.isEmpty()) return answered;
    const PageFrame frame = frameOf(m_number, m_password.toStdString(), asked.page);
    const double height = m_document.pagePointSize(asked.page).height();
    int number = 0;
    for (const QPdfLink& match : matches) {
        if (number == mostMatches) break;
        for (const QRectF& found : match.rectangles()) {
            const QRectF shown = frame.shown(found, height);
            answered.numbers.insert(answered.numbers.end(),
                                    {static_cast<double>(number), shown.x(), shown.y(), shown.width(), shown.height()});
        }
        ++number;
    }
    return answered;
}

Answered PageServer::hasText(const Asked& asked) {
    Answered answered;
    const bool any = m_frames.empty() && !m_document.getAllText(asked.page).text().trimmed().isEmpty();
    answered.numbers.push_back(any ? 1 : 0);
    return answered;
}

Answered PageServer::measure(const Asked& asked) {
    QImage shown;
    std::optional<PdfPicture> of;
    int dpi = 0;
    if (m_frames.empty()) {
        of = pictureOfPage(m_number, m_password.toStdString(), asked.page);
        dpi = drawnDpi;
        QSize size = (m_document.pagePointSize(asked.page) * drawnDpi / pointsOfInch).toSize();
        const double pixels = double(size.width()) * size.height();
        if (pixels > double(rendering::mostPixels)) size *= std::sqrt(double(rendering::mostPixels) / pixels);
        shown = drawn(asked.page, size.expandedTo({1, 1}));
    } else {
        shown = picture(asked.page, {});
        dpi = dpiOf(m_number);
        // The file's first frame tells whether there is a measure at all, each its own.
        if (dpi > 0 && asked.page > 0) dpi = static_cast<int>(std::lround(shown.dotsPerMeterX() * metresOfInch));
    }
    if (shown.isNull()) return refused(Status::Unreadable);
    rendering::PictureFacts facts = measured(shown);
    facts.dpi = dpi;
    if (of) {
        facts.width = of->size.width();
        facts.height = of->size.height();
        facts.bits = of->bits;
        facts.dpi = of->dpi;
    }
    Answered answered;
    answered.numbers = rendering::numbersOf(facts);
    return answered;
}

QImage PageServer::toRead(const Asked& asked) {
    if (!m_frames.empty()) return picture(asked.page, {});
    QSize size(asked.width, asked.height);
    if (size.isEmpty()) size = (m_document.pagePointSize(asked.page) * drawnDpi / pointsOfInch).toSize();
    if (size.isEmpty() || std::int64_t{size.width()} * size.height() > rendering::mostPixels) return {};
    QImage page(size, QImage::Format_RGB32);
    if (page.isNull()) return {};
    page.fill(Qt::white);
    const QImage drawn = m_document.render(asked.page, size);
    if (drawn.isNull()) return {};
    QPainter(&page).drawImage(0, 0, drawn);
    return page;
}

Answered PageServer::recognise(const Asked& asked) {
    const auto task = recognition::decodedTask(asked.text);
    if (!task) return refused(Status::Refused);
    Answered answered;
    if (!m_reader.start(task->languages)) return answered;
    const QImage page = toRead(asked);
    if (page.isNull()) return refused(Status::Unreadable);
    const auto reading = m_reader.read(page, *task);
    if (!reading) return refused(Status::Unreadable);
    answered.bytes = recognition::encoded(*reading);
    return answered;
}

Answered PageServer::models() {
    Answered answered;
    for (const std::string& model : m_reader.models()) answered.bytes += model + '\n';
    return answered;
}

Answered PageServer::carry(const Asked& asked) {
    std::optional<rendering::CarriedPage> carried;
    if (m_frames.empty()) {
        carried = carriedPdfPage(m_number, m_password.toStdString(), asked.page);
    } else {
        QImageIOHandler::Transformations shown;
        if (m_isForQt) {
            m_file.seek(0);
            QImageReader reader(&m_file);
            reader.setDecideFormatFromContent(true);
            if (asked.page == 0 || reader.jumpToImage(asked.page)) shown = reader.transformation();
        }
        const uchar* const bytes = m_file.map(0, m_file.size());
        if (bytes)
            carried = carriedPicture({reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(m_file.size())},
                                     asked.page, shown);
    }
    if (!carried) {
        const QImage page = toRead(asked);
        auto packed = m_frames.empty() ? packedAsJpeg(page) : packedWithoutLoss(page);
        if (page.isNull() || !packed) return refused(Status::Unreadable);
        carried = rendering::CarriedPage{true, {std::move(*packed)}};
    }
    auto message = rendering::messageOf(*carried);
    Answered answered;
    answered.numbers = std::move(message.numbers);
    answered.bytes = std::move(message.bytes);
    return answered;
}

Answered PageServer::jpeg(const Asked& asked) {
    constexpr int whole = 10'000;
    const auto part = rendering::decodedPart(asked.text);
    if (!part || asked.count < 1) return refused(Status::Refused);
    const QImage page = toRead(asked);
    if (page.isNull()) return refused(Status::Unreadable);
    const auto share = [](int side, int of) { return static_cast<int>(std::int64_t{side} * of / whole); };
    const int left = share(page.width(), part->left);
    const int top = share(page.height(), part->top);
    QImage shown = page.copy(left, top, std::max(1, share(page.width(), part->right) - left),
                             std::max(1, share(page.height(), part->bottom) - top));
    if (part->rotation != 0) shown = shown.transformed(QTransform().rotate(part->rotation));
    if (std::max(shown.width(), shown.height()) > asked.count)
        shown = shown.scaled(asked.count, asked.count, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    auto packed = packedAsJpeg(shown);
    if (!packed) return refused(Status::Unreadable);
    Answered answered;
    answered.bytes = std::move(packed->bytes);
    return answered;
}

Answered PageServer::checkPdf() const {
    Answered answered;
    for (const std::string& problem : problemsOfPdf(m_number)) answered.bytes += problem + '\n';
    return answered;
}

Answered PageServer::sheets() const {
    Answered answered;
    answered.bytes = encoded(readSheets(m_number));
    return answered;
}

} // namespace kitapdar::media
