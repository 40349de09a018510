#include "core/derivatives/PdfBook.h"

#include "core/base/Embedded.h"
#include "core/base/Hex.h"
#include "core/derivatives/PdfFile.h"
#include "core/derivatives/PdfOutline.h"
#include "core/derivatives/TextLayer.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace kitapdar::derivatives {

namespace {

using rendering::CarriedPicture;
using rendering::Colours;
using rendering::Packing;

constexpr double pointsOfInch = 72;
constexpr int usualDpi = 300;      // of a scan that does not say
constexpr double smallestPage = 3; // points: ISO 19005-2, 6.1.13
constexpr double largestPage = 14'400;
constexpr int whole = 10'000; // of a side
constexpr std::size_t identifierBytes = 16;

std::string reference(int object) { return std::to_string(object) + " 0 R"; }

std::string metadataOf(const Book& book) {
    const std::string date = isoInstant(book.changedAt);
    std::string xml =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
        "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
        "<dc:format>application/pdf</dc:format>\n";
    if (!book.title.empty())
        xml += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + xmlText(book.title) +
               "</rdf:li></rdf:Alt></dc:title>\n";
    if (!book.authors.empty())
        xml += "<dc:creator><rdf:Seq><rdf:li>" + xmlText(book.authors) + "</rdf:li></rdf:Seq></dc:creator>\n";
    xml += "<dc:language><rdf:Bag><rdf:li>" + languageTag(book.language) + "</rdf:li></rdf:Bag></dc:language>\n";
    for (const char* name : {"CreateDate", "ModifyDate", "MetadataDate"})
        xml += std::string("<xmp:") + name + ">" + date + "</xmp:" + name + ">\n";
    return xml +
           "<xmp:CreatorTool>Kitapdar</xmp:CreatorTool>\n<pdf:Producer>Kitapdar</pdf:Producer>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

std::string matrix(const std::array<double, 6>& place, double width, double height) {
    std::string text;
    for (std::size_t i = 0; i < place.size(); ++i) text += pdfNumber(place[i] * (i % 2 == 0 ? width : height)) + " ";
    return text;
}

/// The filter and what it wants to know; `globals`: the object of Jbig2's, 0: none.
std::string filterOf(const CarriedPicture& picture, int globals) {
    const auto number = [](const char* name, int value) {
        return std::string(name) + " " + std::to_string(value) + " ";
    };
    switch (picture.packing) {
    case Packing::Jpeg:
        return "/Filter /DCTDecode " +
               (picture.colourTransform < 0
                    ? std::string()
                    : "/DecodeParms << " + number("/ColorTransform", picture.colourTransform) + ">> ");
    case Packing::Jpeg2000:
        return "/Filter /JPXDecode ";
    case Packing::Fax:
        return "/Filter /CCITTFaxDecode /DecodeParms << " + number("/K", picture.k) +
               number("/Columns", picture.columns) + number("/Rows", picture.height) +
               (picture.blackIsOne ? "/BlackIs1 true " : "") + (picture.alignsBytes ? "/EncodedByteAlign true " : "") +
               (picture.endsLines ? "/EndOfLine true " : "") + (picture.endsBlock ? "" : "/EndOfBlock false ") + ">> ";
    case Packing::Flate:
        return "/Filter /FlateDecode " +
               (picture.predictor == 1
                    ? std::string()
                    : "/DecodeParms << " + number("/Predictor", picture.predictor) +
                          number("/Colors", picture.predictedColours) + number("/BitsPerComponent", picture.bits) +
                          number("/Columns", picture.columns) + ">> ");
    case Packing::Jbig2:
        return "/Filter /JBIG2Decode " +
               (globals == 0 ? std::string() : "/DecodeParms << /JBIG2Globals " + reference(globals) + " >> ");
    case Packing::RunLength:
        return "/Filter /RunLengthDecode ";
    case Packing::Plain:
        break;
    }
    return {};
}

class Writing {
public:
    Writing(const Book& book, PagePictures& pictures, const std::filesystem::path& folder, PdfFile& pdf)
        : m_book(book),
          m_pictures(pictures),
          m_folder(folder),
          m_pdf(pdf),
          m_font(pdf.reserve()),
          m_tree(pdf.reserve()) {}

    Result<void, FileRefusal> page(const BookPage& page) {
        TRY(const auto* const drawn, picturesOf(page));
        const int dpi = page.dpi > 0 ? page.dpi : usualDpi;
        double width = page.width * pointsOfInch / dpi;
        double height = page.height * pointsOfInch / dpi;
        const double scale =
            std::min(std::max(1.0, smallestPage / std::min(width, height)), largestPage / std::max(width, height));
        width *= scale;
        height *= scale;
        std::string content;
        std::string objects;
        for (std::size_t i = 0; i < drawn->size(); ++i) {
            const Placed& placed = (*drawn)[i];
            const std::string name = "/Im" + std::to_string(i);
            content += "q ";
            if (placed.isStencil) {
                for (const double part : placed.fill) content += pdfNumber(part) + " ";
                content += "rg ";
            }
            content += matrix(placed.place, width, height) + "cm " + name + " Do Q\n";
            objects += name + " " + reference(placed.object) + " ";
        }
        const std::string text = m_text.drawing(page, width, height);
        const int object = m_pdf.reserve();
        const int drawing = m_pdf.reserve();
        CHECK(m_pdf.stream(drawing, "/Filter /FlateDecode", pdfPacked(content + text)));
        std::string body = "<< /Type /Page /Parent " + reference(m_tree) + " /MediaBox [0 0 " + pdfNumber(width) + " " +
                           pdfNumber(height) + "] ";
        if (page.area != pages::Area{}) {
            body += "/CropBox [" + pdfNumber(width * page.area.left / whole) + " " +
                    pdfNumber(height * (whole - page.area.bottom) / whole) + " " +
                    pdfNumber(width * page.area.right / whole) + " " +
                    pdfNumber(height * (whole - page.area.top) / whole) + "] ";
        }
        if (page.rotation != 0) body += "/Rotate " + std::to_string(page.rotation) + " ";
        body += "/Resources << /XObject << " + objects + ">> " +
                (text.empty() ? std::string() : "/Font << /F0 " + reference(m_font) + " >> ") + ">> /Contents " +
                reference(drawing) + " >>";
        m_pages.push_back(object);
        CHECK(m_pdf.object(object, body));
        return {};
    }

    Result<WrittenPdf, FileRefusal> finish(std::string_view identifier) {
        CHECK(m_text.letters() > 0 ? m_text.writeFont(m_pdf, m_font) : m_pdf.object(m_font, "null"));
        std::string kids;
        for (const int page : m_pages) kids += reference(page) + " ";
        CHECK(m_pdf.object(m_tree,
                           "<< /Type /Pages /Count " + std::to_string(m_pages.size()) + " /Kids [" + kids + "] >>"));

        const int metadata = m_pdf.reserve();
        CHECK(m_pdf.stream(metadata, "/Type /Metadata /Subtype /XML", metadataOf(m_book)));
        const int profile = m_pdf.reserve();
        CHECK(m_pdf.stream(profile, "/N 3 /Filter /FlateDecode",
                           pdfPacked(embedded::file("core/derivatives/data/sRGB.icc"))));
        std::string root = "<< /Type /Catalog /Version /1.7 /Pages " + reference(m_tree) + " /Metadata " +
                           reference(metadata) + " /Lang (" + languageTag(m_book.language) +
                           ") /ViewerPreferences << /DisplayDocTitle true >> /OutputIntents [<< /Type /OutputIntent "
                           "/S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) "
                           "/RegistryName (http://www.color.org) /DestOutputProfile " +
                           reference(profile) + " >>]";
        const std::string labels = pageLabels(m_book);
        if (!labels.empty()) root += " /PageLabels << /Nums [" + labels + "] >>";
        TRY(const int outline, writeOutline(m_pdf, m_book, m_pages));
        if (outline > 0) root += " /Outlines " + reference(outline) + " /PageMode /UseOutlines";
        const int catalogue = m_pdf.reserve();
        CHECK(m_pdf.object(catalogue, root + " >>"));
        CHECK(m_pdf.finish(catalogue, identifier));
        m_written.letters = m_text.letters();
        return m_written;
    }

private:
    struct Placed {
        int object = 0;
        bool isStencil = false;
        std::array<double, 3> fill{};
        std::array<double, 6> place{};
    };

    /// Pages of one scan, as a spread has them, show the same objects.
    Result<const std::vector<Placed>*, FileRefusal> picturesOf(const BookPage& page) {
        const auto key = std::pair(page.scanPath, page.frame);
        if (const auto known = m_drawn.find(key); known != m_drawn.end()) return &known->second;
        TRY(const auto carried, m_pictures.carry(page));
        if (carried.isChanged) ++m_written.changedPages;
        std::vector<Placed> placed;
        for (const CarriedPicture& picture : carried.pictures) {
            TRY(const int object, write(picture, m_folder / page.scanPath));
            placed.push_back({object, picture.isStencil, picture.fill, picture.place});
        }
        return &(m_drawn[key] = std::move(placed));
    }

    Result<int> write(const CarriedPicture& picture, const std::filesystem::path& file) {
        const int object = m_pdf.reserve();
        std::string entries = "/Type /XObject /Subtype /Image /Width " + std::to_string(picture.width) + " /Height " +
                              std::to_string(picture.height) + " ";
        TRY(const std::string space, spaceOf(picture));
        if (picture.isStencil)
            entries += "/ImageMask true /BitsPerComponent 1 ";
        else if (!space.empty())
            entries += "/BitsPerComponent " + std::to_string(picture.bits) + " /ColorSpace " + space + " ";
        if (!picture.decode.empty()) {
            entries += "/Decode [";
            for (const double part : picture.decode) entries += pdfNumber(part) + " ";
            entries += "] ";
        }
        int globals = 0;
        if (!picture.globals.empty()) {
            TRY(globals, shared("", picture.globals));
        }
        entries += filterOf(picture, globals);
        m_written.pictureBytes += picture.length;
        if (picture.offset < 0) {
            CHECK(m_pdf.stream(object, entries, picture.bytes));
        } else {
            CHECK(m_pdf.stream(object, entries, FilePart{file, picture.offset, picture.length}));
        }
        return object;
    }

    /// "": the bytes of the picture tell.
    Result<std::string> spaceOf(const CarriedPicture& picture) {
        const std::string base = picture.components == 1 ? "/DeviceGray" : "/DeviceRGB";
        switch (picture.colours) {
        case Colours::Gray:
            return std::string("/DeviceGray");
        case Colours::Rgb:
            return std::string("/DeviceRGB");
        case Colours::Indexed: {
            const std::size_t colours = picture.palette.size() / static_cast<std::size_t>(picture.components);
            return "[/Indexed " + base + " " + std::to_string(colours - 1) + " <" + toHex(picture.palette) + ">]";
        }
        case Colours::Profile: {
            TRY(const int profile, shared("/N " + std::to_string(picture.components), picture.profile));
            return "[/ICCBased " + reference(profile) + "]";
        }
        case Colours::OfFile:
            break;
        }
        return std::string();
    }

    /// A stream that many pictures have is written once.
    Result<int> shared(const std::string& entries, const std::string& bytes) {
        const auto known = m_shared.find(bytes);
        if (known != m_shared.end()) return known->second;
        const int object = m_pdf.reserve();
        CHECK(m_pdf.stream(object, entries + " /Filter /FlateDecode", pdfPacked(bytes)));
        m_shared[bytes] = object;
        return object;
    }

    const Book& m_book;
    PagePictures& m_pictures;
    const std::filesystem::path& m_folder;
    PdfFile& m_pdf;
    int m_font;
    int m_tree;
    TextLayer m_text;
    std::vector<int> m_pages;
    std::map<std::pair<std::string, int>, std::vector<Placed>> m_drawn; // by file and frame
    std::map<std::string, int> m_shared;
    WrittenPdf m_written;
};

} // namespace

std::string isoInstant(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds, Qt::UTC).toString(Qt::ISODate).toStdString();
}

std::string xmlText(std::string_view text) {
    std::string escaped;
    for (const char letter : text) {
        if (letter == '&')
            escaped += "&amp;";
        else if (letter == '<')
            escaped += "&lt;";
        else if (letter == '>')
            escaped += "&gt;";
        else if (letter == '"')
            escaped += "&quot;";
        else
            escaped += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    }
    return escaped;
}

Result<WrittenPdf, FileRefusal> writePdf(const Book& book, PagePictures& pictures, const std::filesystem::path& folder,
                                         const std::filesystem::path& file, std::string_view identifier,
                                         jobs::Progress& progress) {
    if (book.pages.empty()) return fail(NoPages{});
    TRY(auto pdf, PdfFile::make(file));
    Writing writing(book, pictures, folder, pdf);
    std::int64_t done = 0;
    for (const BookPage& page : book.pages) {
        if (progress.cancelled()) return fail(cancelled());
        CHECK(writing.page(page));
        progress.report({jobs::Stage::Writing, ++done, static_cast<std::int64_t>(book.pages.size()), "pdf"});
    }
    const std::string bytes = fromHex(identifier).value_or(std::string(identifier));
    return writing.finish(std::string_view(bytes).substr(0, identifierBytes));
}

} // namespace kitapdar::derivatives
