#include "core/media/PdfCheck.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdio>
#include <exception>
#include <set>
#include <unistd.h>

namespace kitapdar::media {

namespace {

constexpr double smallestPage = 3; // points: ISO 19005-2, 6.1.13
constexpr double largestPage = 14'400;

class Check {
public:
    explicit Check(QPDF& pdf) : m_pdf(pdf) {}

    std::vector<std::string> problems() {
        checkTrailer();
        checkCatalogue();
        for (QPDFObjectHandle& object : m_pdf.getAllObjects()) checkObject(object);
        for (auto& page : QPDFPageDocumentHelper(m_pdf).getAllPages()) checkPage(page);
        // Every stream that is packed as qpdf knows is unpacked.
        QPDFWriter writer(m_pdf);
        Pl_Discard nowhere;
        writer.setOutputPipeline(&nowhere);
        writer.setDecodeLevel(qpdf_dl_generalized);
        writer.write();
        if (m_pdf.anyWarnings()) add("damaged");
        return {m_found.begin(), m_found.end()};
    }

private:
    void add(const char* problem) { m_found.insert(problem); }

    void checkTrailer() {
        auto trailer = m_pdf.getTrailer();
        if (m_pdf.isEncrypted() || trailer.hasKey("/Encrypt")) add("encrypted");
        auto identifier = trailer.getKey("/ID");
        if (!identifier.isArray() || identifier.getArrayNItems() != 2) add("no_identifier");
        // What it says would have to be what the metadata say: we have none.
        if (trailer.hasKey("/Info")) add("info_dictionary");
    }

    void checkCatalogue() {
        auto root = m_pdf.getRoot();
        auto metadata = root.getKey("/Metadata");
        if (!metadata.isStream() || !metadata.getDict().getKey("/Filter").isNull()) {
            add("no_metadata");
        } else {
            const auto buffer = metadata.getStreamData();
            const std::string xml(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
            if (xml.find("<pdfaid:part>2</pdfaid:part>") == std::string::npos ||
                xml.find("<pdfaid:conformance>B</pdfaid:conformance>") == std::string::npos)
                add("no_conformance");
        }
        bool hasIntent = false;
        auto intents = root.getKey("/OutputIntents");
        for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
            auto intent = intents.getArrayItem(i);
            hasIntent = hasIntent || (intent.getKeyIfDict("/S").isNameAndEquals("/GTS_PDFA1") &&
                                      intent.getKeyIfDict("/DestOutputProfile").isStream());
        }
        if (!hasIntent) add("no_output_intent");
        if (root.hasKey("/AcroForm")) add("form");
        if (root.hasKey("/OCProperties")) add("layers");
        if (root.hasKey("/OpenAction") || root.hasKey("/AA")) add("script");
        if (root.getKey("/Names").getKeyIfDict("/EmbeddedFiles").isDictionary()) add("attachment");
        if (root.getKey("/Names").getKeyIfDict("/JavaScript").isDictionary()) add("script");
    }

    void checkObject(QPDFObjectHandle object) {
        auto dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary()) return;
        if (dictionary.getKey("/S").isNameAndEquals("/JavaScript") || dictionary.hasKey("/JS") ||
            dictionary.getKey("/S").isNameAndEquals("/Launch"))
            add("script");
        if (dictionary.hasKey("/EF")) add("attachment");
        if (dictionary.getKey("/Type").isNameAndEquals("/Font")) checkFont(dictionary);
        if (object.isStream()) checkStream(dictionary);
    }

    void checkFont(QPDFObjectHandle font) {
        auto kind = font.getKey("/Subtype");
        if (kind.isNameAndEquals("/Type0")) {
            if (!font.getKey("/ToUnicode").isStream()) add("no_unicode");
            return;
        }
        auto descriptor = font.getKey("/FontDescriptor");
        const bool isEmbedded = descriptor.getKeyIfDict("/FontFile").isStream() ||
                                descriptor.getKeyIfDict("/FontFile2").isStream() ||
                                descriptor.getKeyIfDict("/FontFile3").isStream();
        if (!isEmbedded && !kind.isNameAndEquals("/Type3")) add("font_not_embedded");
    }

    void checkStream(QPDFObjectHandle dictionary) {
        static const std::set<std::string> foreign = {"/LZWDecode", "/Crypt"};
        auto filter = dictionary.getKey("/Filter");
        const int filters = filter.isArray() ? filter.getArrayNItems() : 1;
        for (int i = 0; i < filters; ++i) {
            auto each = filter.isArray() ? filter.getArrayItem(i) : filter;
            if (each.isName() && foreign.contains(each.getName())) add("foreign_filter");
        }
        if (dictionary.hasKey("/F")) add("attachment"); // its data lie in another file
        if (!dictionary.getKey("/Subtype").isNameAndEquals("/Image")) return;
        auto interpolates = dictionary.getKey("/Interpolate");
        if (interpolates.isBool() && interpolates.getBoolValue()) add("interpolated");
        if (!dictionary.getKey("/SMask").isNull()) add("transparency");
        auto space = dictionary.getKey("/ColorSpace");
        if (space.isNameAndEquals("/DeviceCMYK")) add("colour_space"); // the output is RGB
    }

    void checkPage(QPDFPageObjectHelper& page) {
        auto media = page.getMediaBox();
        if (!media.isRectangle()) {
            add("page_size");
        } else {
            const auto box = media.getArrayAsRectangle();
            for (const double side : {box.urx - box.llx, box.ury - box.lly}) {
                if (side < smallestPage || side > largestPage) add("page_size");
            }
        }
        auto object = page.getObjectHandle();
        if (object.hasKey("/AA")) add("script");
        if (object.getKey("/Group").getKeyIfDict("/S").isNameAndEquals("/Transparency")) add("transparency");
        auto states = page.getAttribute("/Resources", false).getKeyIfDict("/ExtGState");
        if (!states.isDictionary()) return;
        for (const std::string& name : states.getKeys()) {
            auto state = states.getKey(name);
            auto mask = state.getKeyIfDict("/SMask");
            if (!mask.isNull() && !mask.isNameAndEquals("/None")) add("transparency");
        }
    }

    QPDF& m_pdf;
    std::set<std::string> m_found;
};

} // namespace

std::vector<std::string> problemsOfPdf(int file) {
    const int number = ::dup(file);
    std::FILE* stream = number < 0 ? nullptr : ::fdopen(number, "rb");
    if (!stream) return {"damaged"};
    try { // the library's way to say that a file is damaged
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processFile("file", stream, true);
        return Check(pdf).problems();
    } catch (const std::exception&) {
        return {"damaged"};
    }
}

} // namespace kitapdar::media
