#include "core/media/PdfCarrier.h"

#include "core/media/PageFrame.h"
#include "core/media/PdfPage.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <array>
#include <set>
#include <vector>

namespace kitapdar::media {

namespace {

using rendering::CarriedPage;
using rendering::CarriedPicture;
using rendering::Colours;
using rendering::Packing;

constexpr std::size_t mostPictures = 2'000;
constexpr int longestSide = 200'000;
constexpr double slack = 1; // points by which a clip may be smaller than the page

int wholeOf(QPDFObjectHandle value, int usual) {
    if (!value.isInteger()) return usual;
    const long long number = value.getIntValue();
    return number >= -1 && number <= longestSide ? static_cast<int>(number) : usual;
}

bool truthOf(QPDFObjectHandle value, bool usual) { return value.isBool() ? value.getBoolValue() : usual; }

std::string bytesOf(QPDFObjectHandle stream) {
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
}

/// Of a name or an array with one thing in it; nullopt when there are more.
std::optional<QPDFObjectHandle> onlyOf(QPDFObjectHandle value) {
    if (!value.isArray()) return value;
    if (value.getArrayNItems() == 0) return QPDFObjectHandle::newNull();
    if (value.getArrayNItems() > 1) return std::nullopt;
    return value.getArrayItem(0);
}

/// False: packed as PDF/A does not allow, or in two ways.
bool setPacking(QPDFObjectHandle dictionary, CarriedPicture& picture) {
    const auto onlyFilter = onlyOf(dictionary.getKey("/Filter"));
    const auto onlyParameters = onlyOf(dictionary.getKey("/DecodeParms"));
    if (!onlyFilter || !onlyParameters) return false;
    auto filter = *onlyFilter;
    auto parameters = *onlyParameters;
    if (!parameters.isDictionary()) parameters = QPDFObjectHandle::newDictionary();
    if (filter.isNull())
        picture.packing = Packing::Plain;
    else if (filter.isNameAndEquals("/DCTDecode"))
        picture.packing = Packing::Jpeg;
    else if (filter.isNameAndEquals("/JPXDecode"))
        picture.packing = Packing::Jpeg2000;
    else if (filter.isNameAndEquals("/CCITTFaxDecode"))
        picture.packing = Packing::Fax;
    else if (filter.isNameAndEquals("/FlateDecode"))
        picture.packing = Packing::Flate;
    else if (filter.isNameAndEquals("/JBIG2Decode"))
        picture.packing = Packing::Jbig2;
    else if (filter.isNameAndEquals("/RunLengthDecode"))
        picture.packing = Packing::RunLength;
    else
        return false;
    picture.colourTransform = std::min(wholeOf(parameters.getKey("/ColorTransform"), -1), 1);
    picture.predictor = std::max(wholeOf(parameters.getKey("/Predictor"), 1), 1);
    picture.predictedColours = std::max(wholeOf(parameters.getKey("/Colors"), 1), 1);
    const bool isFax = picture.packing == Packing::Fax;
    picture.columns = std::max(wholeOf(parameters.getKey("/Columns"), isFax ? 1728 : 1), 1);
    picture.k = isFax ? wholeOf(parameters.getKey("/K"), 0) : 0;
    picture.blackIsOne = truthOf(parameters.getKey("/BlackIs1"), false);
    picture.alignsBytes = truthOf(parameters.getKey("/EncodedByteAlign"), false);
    picture.endsLines = truthOf(parameters.getKey("/EndOfLine"), false);
    picture.endsBlock = truthOf(parameters.getKey("/EndOfBlock"), true);
    auto globals = parameters.getKey("/JBIG2Globals");
    if (globals.isStream()) picture.globals = bytesOf(globals);
    // Bits of what was predicted are those of the picture.
    const int bits = picture.packing == Packing::Flate && picture.predictor > 1
                         ? wholeOf(parameters.getKey("/BitsPerComponent"), 8)
                         : picture.bits;
    return bits == picture.bits;
}

/// Gray, three colours or a profile; false: something else.
bool setBase(QPDFObjectHandle space, CarriedPicture& picture) {
    if (space.isNameAndEquals("/DeviceGray") || space.isNameAndEquals("/DeviceRGB")) {
        picture.colours = space.isNameAndEquals("/DeviceGray") ? Colours::Gray : Colours::Rgb;
        picture.components = picture.colours == Colours::Gray ? 1 : 3;
        return true;
    }
    if (!space.isArray() || space.getArrayNItems() != 2 || !space.getArrayItem(0).isNameAndEquals("/ICCBased"))
        return false;
    auto profile = space.getArrayItem(1);
    picture.components = profile.isStream() ? wholeOf(profile.getDict().getKey("/N"), 0) : 0;
    if (picture.components != 1 && picture.components != 3) return false;
    picture.colours = Colours::Profile;
    picture.profile = bytesOf(profile);
    return true;
}

bool setColours(QPDFObjectHandle dictionary, CarriedPicture& picture) {
    auto space = dictionary.getKey("/ColorSpace");
    if (picture.isStencil || (picture.packing == Packing::Jpeg2000 && space.isNull())) {
        picture.colours = Colours::OfFile;
        return true;
    }
    const bool isIndexed =
        space.isArray() && space.getArrayNItems() == 4 && space.getArrayItem(0).isNameAndEquals("/Indexed");
    if (!isIndexed) return setBase(space, picture);
    auto base = space.getArrayItem(1);
    if (!base.isNameAndEquals("/DeviceRGB") && !base.isNameAndEquals("/DeviceGray")) return false;
    picture.components = base.isNameAndEquals("/DeviceRGB") ? 3 : 1;
    auto palette = space.getArrayItem(3);
    picture.palette = palette.isStream() ? bytesOf(palette) : palette.isString() ? palette.getStringValue() : "";
    const auto wanted =
        static_cast<std::size_t>(wholeOf(space.getArrayItem(2), 0) + 1) * static_cast<std::size_t>(picture.components);
    if (picture.palette.size() < wanted || wanted > 768) return false;
    picture.palette.resize(wanted);
    picture.colours = Colours::Indexed;
    return true;
}

/// Reads what the page shows, until it shows what is no picture.
class ShownPictures : public QPDFObjectHandle::ParserCallbacks {
public:
    ShownPictures(QPDFObjectHandle resources, QRectF box) : m_resources(std::move(resources)), m_box(box) {}

    /// None when the page shows something else.
    std::vector<CarriedPicture> take() { return m_isOther ? std::vector<CarriedPicture>() : std::move(m_pictures); }

    void handleObject(QPDFObjectHandle object) override {
        if (m_isOther) return;
        if (!object.isOperator()) {
            if (object.isInlineImage()) refuse();
            if (m_operands.size() < 64) m_operands.push_back(object);
            return;
        }
        apply(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    struct State {
        QPDFMatrix place;
        std::array<double, 3> fill{};
        int textMode = 0;
    };

    void refuse() { m_isOther = true; }

    double number(std::size_t i) {
        if (i < m_operands.size() && m_operands[i].isNumber()) return m_operands[i].getNumericValue();
        refuse();
        return 0;
    }

    void apply(const std::string& name) {
        static const std::set<std::string> unseen = {
            "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Ts", "Td",  "TD",  "Tm",  "T*",  "w",  "J",  "j",  "M",
            "d",  "ri", "i",  "G",  "RG", "K",  "CS", "SC", "SCN", "BMC", "BDC", "EMC", "MP", "DP", "BX", "EX"};
        static const std::set<std::string> texts = {"Tj", "TJ", "'", "\""};
        if (unseen.contains(name)) return;
        if (name == "q") {
            m_saved.push_back(m_state);
        } else if (name == "Q") {
            if (m_saved.empty()) return refuse();
            m_state = m_saved.back();
            m_saved.pop_back();
        } else if (name == "cm") {
            QPDFMatrix matrix(number(0), number(1), number(2), number(3), number(4), number(5));
            m_state.place.concat(matrix);
        } else if (name == "Tr") {
            m_state.textMode = static_cast<int>(number(0));
        } else if (texts.contains(name)) {
            if (m_state.textMode != 3) refuse();
        } else if (name == "g") {
            m_state.fill = {number(0), number(0), number(0)};
        } else if (name == "rg") {
            m_state.fill = {number(0), number(1), number(2)};
        } else if (name == "gs") {
            checkState();
        } else if (name == "re") {
            m_path.push_back(m_state.place.transformRectangle(
                QPDFObjectHandle::Rectangle(number(0), number(1), number(0) + number(2), number(1) + number(3))));
        } else if (name == "W" || name == "W*") {
            checkClip();
        } else if (name == "n") {
            m_path.clear();
        } else if (name == "Do") {
            show();
        } else {
            refuse();
        }
    }

    /// A clip that keeps the page.
    void checkClip() {
        if (m_path.size() != 1) return refuse();
        const auto& clip = m_path.front();
        if (clip.llx > m_box.left() + slack || clip.lly > m_box.top() + slack || clip.urx < m_box.right() - slack ||
            clip.ury < m_box.bottom() - slack)
            refuse();
    }

    /// Nothing transparent.
    void checkState() {
        if (m_operands.empty() || !m_operands.front().isName()) return refuse();
        auto state = m_resources.getKeyIfDict("/ExtGState").getKeyIfDict(m_operands.front().getName());
        for (const char* key : {"/ca", "/CA"}) {
            auto value = state.getKeyIfDict(key);
            if (value.isNumber() && value.getNumericValue() < 1) refuse();
        }
        auto mask = state.getKeyIfDict("/SMask");
        auto mode = state.getKeyIfDict("/BM");
        if ((!mask.isNull() && !mask.isNameAndEquals("/None")) ||
            (!mode.isNull() && !mode.isNameAndEquals("/Normal") && !mode.isNameAndEquals("/Compatible")))
            refuse();
    }

    void show() {
        if (m_operands.empty() || !m_operands.front().isName() || m_pictures.size() >= mostPictures) return refuse();
        auto stream = m_resources.getKeyIfDict("/XObject").getKeyIfDict(m_operands.front().getName());
        if (!stream.isStream()) return refuse();
        auto dictionary = stream.getDict();
        if (!dictionary.getKey("/Subtype").isNameAndEquals("/Image") || !dictionary.getKey("/SMask").isNull() ||
            !dictionary.getKey("/Mask").isNull() || wholeOf(dictionary.getKey("/SMaskInData"), 0) != 0 ||
            !dictionary.getKey("/OC").isNull())
            return refuse();
        CarriedPicture picture;
        picture.isStencil = truthOf(dictionary.getKey("/ImageMask"), false);
        picture.fill = m_state.fill;
        picture.width = wholeOf(dictionary.getKey("/Width"), 0);
        picture.height = wholeOf(dictionary.getKey("/Height"), 0);
        picture.bits = picture.isStencil ? 1 : wholeOf(dictionary.getKey("/BitsPerComponent"), 8);
        if (!setPacking(dictionary, picture) || !setColours(dictionary, picture)) return refuse();
        auto decode = dictionary.getKey("/Decode");
        for (int i = 0; decode.isArray() && i < decode.getArrayNItems(); ++i)
            picture.decode.push_back(decode.getArrayItem(i).getNumericValue());
        const auto& at = m_state.place;
        picture.place = {at.a, at.b, at.c, at.d, at.e, at.f};
        const auto raw = stream.getRawStreamData();
        picture.bytes.assign(reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize());
        picture.length = static_cast<std::int64_t>(picture.bytes.size());
        m_pictures.push_back(std::move(picture));
    }

    QPDFObjectHandle m_resources;
    QRectF m_box; // y upwards
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<QPDFObjectHandle::Rectangle> m_path;
    bool m_isOther = false;
    State m_state;
    std::vector<State> m_saved;
    std::vector<CarriedPicture> m_pictures;
};

/// From the page's own coordinates to the unit square of the page as it is shown.
QPDFMatrix shownSquare(const PageFrame& frame) {
    const double width = frame.box.width();
    const double height = frame.box.height();
    QPDFMatrix square;
    switch (frame.rotation) { // clockwise
    case 90:
        square.concat(QPDFMatrix(0, -1, 1, 0, 0, 1));
        break;
    case 180:
        square.concat(QPDFMatrix(-1, 0, 0, -1, 1, 1));
        break;
    case 270:
        square.concat(QPDFMatrix(0, 1, -1, 0, 1, 0));
        break;
    default:
        break;
    }
    square.concat(QPDFMatrix(1 / width, 0, 0, 1 / height, 0, 0));
    square.concat(QPDFMatrix(1, 0, 0, 1, -frame.box.x(), -frame.box.y()));
    return square;
}

} // namespace

std::optional<CarriedPage> carriedPdfPage(int file, const std::string& password, int page) {
    const PageFrame frame = frameOf(file, password, page);
    if (frame.box.isEmpty()) return std::nullopt;
    CarriedPage carried;
    const bool isRead = usePdfPage(file, password, page, [&](QPDFPageObjectHelper& found) {
        // What is written on a page beside its content is shown with it.
        if (!found.getAnnotations().empty()) return;
        ShownPictures shown(found.getAttribute("/Resources", false), frame.box);
        found.parseContents(&shown);
        carried.pictures = shown.take();
        for (CarriedPicture& picture : carried.pictures) {
            const auto& at = picture.place;
            QPDFMatrix place = shownSquare(frame);
            place.concat(QPDFMatrix(at[0], at[1], at[2], at[3], at[4], at[5]));
            picture.place = {place.a, place.b, place.c, place.d, place.e, place.f};
        }
    });
    if (!isRead || carried.pictures.empty()) return std::nullopt;
    return carried;
}

} // namespace kitapdar::media
