#include "core/derivatives/Mets.h"

#include "core/derivatives/PdfBook.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <utility>

namespace kitapdar::derivatives {

namespace {

const QString mets = QStringLiteral("http://www.loc.gov/METS/");
const QString xlink = QStringLiteral("http://www.w3.org/1999/xlink");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString mix = QStringLiteral("http://www.loc.gov/mix/v20");
constexpr std::int64_t whole = 10'000;

/// "IMG_0001"
QString idOf(const char* kind, std::size_t number) {
    std::array<char, 32> id{};
    std::snprintf(id.data(), id.size(), "%s_%04zu", kind, number);
    return QString::fromLatin1(id.data());
}

QString text(const std::string& given) { return QString::fromStdString(given); }

class Writer {
public:
    Writer(const Book& book, const MetsFacts& facts) : m_book(book), m_facts(facts), m_xml(&m_bytes) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    std::string write() {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(mets, QStringLiteral("mets"));
        m_xml.writeNamespace(xlink, QStringLiteral("xlink"));
        m_xml.writeNamespace(dc, QStringLiteral("dc"));
        m_xml.writeNamespace(mix, QStringLiteral("mix"));
        m_xml.writeStartElement(mets, QStringLiteral("mets"));
        attribute("OBJID", text(m_facts.identifier));
        if (!m_book.title.empty()) attribute("LABEL", text(m_book.title));
        attribute("TYPE", QStringLiteral("Monograph"));
        begin("metsHdr");
        attribute("CREATEDATE", text(isoInstant(m_facts.madeAt)));
        begin("agent");
        attribute("ROLE", QStringLiteral("CREATOR"));
        attribute("TYPE", QStringLiteral("OTHER"));
        attribute("OTHERTYPE", QStringLiteral("SOFTWARE"));
        m_xml.writeTextElement(mets, QStringLiteral("name"), QStringLiteral("Kitapdar"));
        end();
        end();
        writeDescription();
        writeFactsOfPictures();
        writeFiles();
        writeOrder();
        writeChapters();
        m_xml.writeEndDocument();
        return m_bytes.toStdString();
    }

private:
    void begin(const char* name) { m_xml.writeStartElement(mets, QLatin1String(name)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void describe(const char* name, const std::string& value) {
        if (!value.empty()) m_xml.writeTextElement(dc, QLatin1String(name), text(value));
    }
    void mixText(const char* name, const QString& value) { m_xml.writeTextElement(mix, QLatin1String(name), value); }
    void beginMix(const char* name) { m_xml.writeStartElement(mix, QLatin1String(name)); }

    void writeDescription() {
        begin("dmdSec");
        attribute("ID", QStringLiteral("DMD_0001"));
        begin("mdWrap");
        attribute("MDTYPE", QStringLiteral("DC"));
        begin("xmlData");
        describe("title", m_book.title);
        describe("creator", m_book.authors);
        describe("date", m_facts.year);
        describe("language", m_book.language);
        describe("identifier", m_facts.identifier);
        for (int i = 0; i < 3; ++i) end();
    }

    /// What the picture of a page is like, as it must be shown.
    void writeFactsOfPictures() {
        begin("amdSec");
        for (std::size_t i = 0; i < m_book.pages.size(); ++i) {
            const BookPage& page = m_book.pages[i];
            begin("techMD");
            attribute("ID", idOf("TECH", i + 1));
            begin("mdWrap");
            attribute("MDTYPE", QStringLiteral("NISOIMG"));
            begin("xmlData");
            beginMix("mix");
            beginMix("BasicImageInformation");
            beginMix("BasicImageCharacteristics");
            mixText("imageWidth", QString::number(page.width));
            mixText("imageHeight", QString::number(page.height));
            end();
            end();
            beginMix("ImageCaptureMetadata");
            mixText("orientation", orientationOf(page.rotation));
            end();
            if (page.dpi > 0) {
                beginMix("ImageAssessmentMetadata");
                beginMix("SpatialMetrics");
                mixText("samplingFrequencyUnit", QStringLiteral("in."));
                for (const char* each : {"xSamplingFrequency", "ySamplingFrequency"}) {
                    beginMix(each);
                    mixText("numerator", QString::number(page.dpi));
                    mixText("denominator", QStringLiteral("1"));
                    end();
                }
                end();
                end();
            }
            end();
            for (int j = 0; j < 3; ++j) end();
        }
        end();
    }

    /// How the picture lies; what is turned clockwise to be shown was turned the other way before.
    static QString orientationOf(int rotation) {
        if (rotation == 90) return QStringLiteral("normal, rotated ccw 90°");
        if (rotation == 180) return QStringLiteral("normal, rotated 180°");
        if (rotation == 270) return QStringLiteral("normal, rotated cw 90°");
        return QStringLiteral("normal*");
    }

    void writeFile(const QString& id, const MetsFile& file, int frame) {
        begin("file");
        attribute("ID", id);
        if (!file.mime.empty()) attribute("MIMETYPE", text(file.mime));
        attribute("SIZE", QString::number(file.bytes));
        attribute("CHECKSUM", text(file.sha256));
        attribute("CHECKSUMTYPE", QStringLiteral("SHA-256"));
        begin("FLocat");
        attribute("LOCTYPE", QStringLiteral("URL"));
        QString href = text(file.href);
        if (frame > 0) href += QStringLiteral("#page=%1").arg(frame + 1);
        m_xml.writeAttribute(xlink, QStringLiteral("href"), href);
        end();
        end();
    }

    /// A file for each picture, whatever part of it pages show.
    void writeFiles() {
        begin("fileSec");
        begin("fileGrp");
        attribute("USE", QStringLiteral("MASTER"));
        for (std::size_t i = 0; i < m_book.pages.size(); ++i) {
            const std::pair picture(m_facts.pages[i].picture, m_book.pages[i].frame);
            if (!m_pictures.emplace(picture, idOf("IMG", i + 1)).second) continue;
            writeFile(m_pictures[picture], m_facts.pictures[picture.first], picture.second);
        }
        end();
        const bool anyText =
            std::ranges::any_of(m_facts.pages, [](const MetsPage& page) { return page.alto.has_value(); });
        if (anyText) {
            begin("fileGrp");
            attribute("USE", QStringLiteral("ALTO"));
            for (std::size_t i = 0; i < m_facts.pages.size(); ++i) {
                if (m_facts.pages[i].alto) writeFile(idOf("ALTO", i + 1), *m_facts.pages[i].alto, 0);
            }
            end();
        }
        end();
    }

    static bool isWhole(const pages::Area& area) { return area == pages::Area(); }
    static QString coordinates(const BookPage& page) {
        const auto of = [](int part, int side) { return QString::number(std::int64_t{part} * side / whole); };
        return QStringList{of(page.area.left, page.width), of(page.area.top, page.height),
                           of(page.area.right, page.width), of(page.area.bottom, page.height)}
            .join(QLatin1Char(','));
    }

    void writeOrder() {
        begin("structMap");
        attribute("TYPE", QStringLiteral("PHYSICAL"));
        begin("div");
        attribute("ID", QStringLiteral("PHYS_0000"));
        attribute("TYPE", QStringLiteral("physSequence"));
        attribute("DMDID", QStringLiteral("DMD_0001"));
        for (std::size_t i = 0; i < m_book.pages.size(); ++i) {
            const BookPage& page = m_book.pages[i];
            const bool isPlain = page.kind == pages::PageKind::Normal;
            begin("div");
            attribute("ID", idOf("PHYS", i + 1));
            attribute("TYPE", isPlain ? QStringLiteral("page") : text(std::string(code(page.kind))));
            attribute("ORDER", QString::number(i + 1));
            if (!page.label.empty()) attribute("ORDERLABEL", text(page.label));
            attribute("ADMID", idOf("TECH", i + 1));
            const QString picture = m_pictures.at({m_facts.pages[i].picture, page.frame});
            begin("fptr");
            if (isWhole(page.area)) {
                attribute("FILEID", picture);
            } else {
                begin("area");
                attribute("FILEID", picture);
                attribute("SHAPE", QStringLiteral("RECT"));
                attribute("COORDS", coordinates(page));
                end();
            }
            end();
            if (m_facts.pages[i].alto) {
                begin("fptr");
                attribute("FILEID", idOf("ALTO", i + 1));
                end();
            }
            end();
        }
        end();
        end();
    }

    /// Chapters in chapters, as their levels tell, and the page on which each begins.
    void writeChapters() {
        begin("structMap");
        attribute("TYPE", QStringLiteral("LOGICAL"));
        begin("div");
        attribute("ID", QStringLiteral("LOG_0000"));
        attribute("TYPE", QStringLiteral("Monograph"));
        attribute("DMDID", QStringLiteral("DMD_0001"));
        if (!m_book.title.empty()) attribute("LABEL", text(m_book.title));
        std::vector<int> open;
        for (std::size_t i = 0; i < m_book.chapters.size(); ++i) {
            const BookChapter& chapter = m_book.chapters[i];
            while (!open.empty() && open.back() >= chapter.level) {
                open.pop_back();
                end();
            }
            begin("div");
            attribute("ID", idOf("LOG", i + 1));
            attribute("TYPE", QStringLiteral("chapter"));
            attribute("LABEL", text(chapter.title));
            open.push_back(chapter.level);
        }
        for (std::size_t i = 0; i < open.size(); ++i) end();
        end();
        end();
        begin("structLink");
        link(QStringLiteral("LOG_0000"), QStringLiteral("PHYS_0000"));
        for (std::size_t i = 0; i < m_book.chapters.size(); ++i)
            link(idOf("LOG", i + 1), idOf("PHYS", m_book.chapters[i].page + 1));
        end();
    }
    void link(const QString& from, const QString& to) {
        begin("smLink");
        m_xml.writeAttribute(xlink, QStringLiteral("from"), from);
        m_xml.writeAttribute(xlink, QStringLiteral("to"), to);
        end();
    }

    const Book& m_book;
    const MetsFacts& m_facts;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::map<std::pair<std::size_t, int>, QString> m_pictures; // ids, by file and picture of it
};

} // namespace

std::string metsOf(const Book& book, const MetsFacts& facts) { return Writer(book, facts).write(); }

std::string mimeOf(const std::string& name) {
    using Pair = std::pair<std::string_view, std::string_view>;
    static constexpr std::array known = {Pair{".tif", "image/tiff"},     Pair{".tiff", "image/tiff"},
                                         Pair{".jpg", "image/jpeg"},     Pair{".jpeg", "image/jpeg"},
                                         Pair{".png", "image/png"},      Pair{".jp2", "image/jp2"},
                                         Pair{".pdf", "application/pdf"}};
    for (const auto& [extension, mime] : known) {
        if (name.ends_with(extension)) return std::string(mime);
    }
    return {};
}

} // namespace kitapdar::derivatives
