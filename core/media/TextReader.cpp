#include "core/media/TextReader.h"

#include "core/media/PageGeometry.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <leptonica/allheaders.h>
#include <numbers>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

namespace kitapdar::media {

namespace {

using recognition::Box;
using recognition::Reading;
using recognition::ReadingTask;

constexpr std::string_view scriptFolder = "script/";
constexpr int whole = 10'000;
constexpr int inkOfText = 20;          // ten thousandths of the area: a page with less is blank
constexpr float leastSkew = 0.1F;      // degrees
constexpr float leastCertainty = 3.0F; // leptonica's own threshold
constexpr int leastDpi = 70;
constexpr int mostDpi = 2400;

struct DestroyPix {
    void operator()(Pix* pix) const { pixDestroy(&pix); }
};
using Picture = std::unique_ptr<Pix, DestroyPix>;

Picture grayOf(const QImage& image) {
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    if (gray.isNull()) return nullptr;
    Picture picture(pixCreateNoInit(gray.width(), gray.height(), 8));
    if (!picture) return nullptr;
    auto* const data = reinterpret_cast<unsigned char*>(pixGetData(picture.get()));
    const std::size_t step = std::size_t{4} * static_cast<std::size_t>(pixGetWpl(picture.get()));
    for (int line = 0; line < gray.height(); ++line)
        std::memcpy(data + static_cast<std::size_t>(line) * step, gray.constScanLine(line),
                    static_cast<std::size_t>(gray.width()));
    pixEndianByteSwap(picture.get()); // leptonica keeps the bytes of a word in the order of their worth
    return picture;
}

Picture cutOut(const Picture& picture, const Box& box) {
    ::Box* part = boxCreate(box.left, box.top, box.width, box.height);
    Picture cut(pixClipRectangle(picture.get(), part, nullptr));
    boxDestroy(&part);
    return cut;
}

/// In black and white whatever the light: for measuring only.
Picture inked(Pix* gray) {
    Pix* black = nullptr;
    constexpr int half = 12;
    constexpr float factor = 0.34F;
    if (pixGetWidth(gray) <= 2 * half + 2 || pixGetHeight(gray) <= 2 * half + 2) return nullptr;
    pixSauvolaBinarizeTiled(gray, half, factor, 1, 1, nullptr, &black);
    return Picture(black);
}

/// By which the picture must be turned, degrees clockwise; 0 when it is straight or that cannot be known.
float skewOf(const Picture& gray) {
    const Picture small(pixScaleAreaMap2(gray.get()));
    const Picture black = small ? inked(small.get()) : nullptr;
    if (!black) return 0;
    float angle = 0;
    float certainty = 0;
    if (pixFindSkew(black.get(), &angle, &certainty) != 0 || certainty < leastCertainty) return 0;
    return std::abs(angle) < leastSkew ? 0 : angle;
}

std::int64_t blackIn(Pix* black) {
    l_int32 count = 0;
    pixCountPixels(black, &count, nullptr);
    return count;
}

int share(std::int64_t part, std::int64_t of) {
    return of > 0 ? static_cast<int>(std::clamp<std::int64_t>(part * whole / of, 0, whole)) : 0;
}

/// What could be letters: no specks, no rules, frames and pictures.
Picture letterInk(Pix* black) {
    const int width = pixGetWidth(black);
    const int height = pixGetHeight(black);
    constexpr int speck = 6;
    const int longest = std::max(60, std::min(width, height) / 12);
    const Picture sized(pixSelectBySize(black, speck, speck, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr));
    if (!sized) return nullptr;
    return Picture(pixSelectBySize(sized.get(), longest, longest, 8, L_SELECT_IF_BOTH, L_SELECT_IF_LTE, nullptr));
}

void erase(Pix* black, const Box& box) {
    const int margin = std::max(2, box.height / 4);
    ::Box* part = boxCreate(box.left - margin, box.top - margin, box.width + 2 * margin, box.height + 2 * margin);
    pixClearInRect(black, part);
    boxDestroy(&part);
}

} // namespace

struct TextReader::Engine {
    std::vector<std::string> models;
    bool wereLooked = false; // for models
    std::string languages;   // with which `api` is ready; "": not
    tesseract::TessBaseAPI api;

    bool start(const std::string& wanted);
    bool readWith(const char* threshold);
    recognition::Layout layout(const PageGeometry& geometry, std::vector<Box>& words);
};

TextReader::TextReader() : m_engine(std::make_unique<Engine>()) {}
TextReader::~TextReader() = default;

const std::vector<std::string>& TextReader::models() {
    if (m_engine->wereLooked) return m_engine->models;
    m_engine->wereLooked = true;
    tesseract::TessBaseAPI api;
    // Whether it can be started does not matter: after it the folder of the models is known.
    (void)api.Init(nullptr, "eng", tesseract::OEM_LSTM_ONLY);
    if (!api.GetDatapath()) return m_engine->models;
    std::vector<std::string> found;
    api.GetAvailableLanguagesAsVector(&found);
    for (std::string& model : found) {
        if (model == "osd" || model == "equ") continue;
        const bool isScript = !model.empty() && model.front() >= 'A' && model.front() <= 'Z';
        m_engine->models.push_back(isScript ? std::string(scriptFolder) + model : std::move(model));
    }
    std::ranges::sort(m_engine->models);
    const auto [twice, end] = std::ranges::unique(m_engine->models);
    m_engine->models.erase(twice, end);
    return m_engine->models;
}

bool TextReader::start(const std::string& languages) { return m_engine->start(languages); }

bool TextReader::Engine::start(const std::string& wanted) {
    if (languages == wanted) return true;
    languages.clear();
    api.End();
    const auto models = recognition::modelsOf(wanted);
    if (!models) return false;
    const auto init = [&](bool inFolder) {
        std::string names;
        for (std::string_view model : *models) {
            if (!inFolder && model.starts_with(scriptFolder)) model.remove_prefix(scriptFolder.size());
            names.append(names.empty() ? "" : "+").append(model);
        }
        if (api.Init(nullptr, names.c_str(), tesseract::OEM_LSTM_ONLY) != 0) return false;
        // The engine passes over a model that it does not find, if it is not the first one.
        std::vector<std::string> loaded;
        api.GetLoadedLanguagesAsVector(&loaded);
        return loaded.size() >= models->size();
    };
    // A script has a folder of its own, or none, as Debian has it.
    if (!init(true) && (wanted.find(scriptFolder) == std::string::npos || !init(false))) return false;
    api.SetPageSegMode(tesseract::PSM_AUTO);
    languages = wanted;
    return true;
}

bool TextReader::Engine::readWith(const char* threshold) {
    return api.SetVariable("thresholding_method", threshold) && api.Recognize(nullptr) == 0;
}

recognition::Layout TextReader::Engine::layout(const PageGeometry& geometry, std::vector<Box>& boxes) {
    recognition::Layout layout;
    const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
    if (!at) return layout;
    do {
        if (at->Empty(tesseract::RIL_WORD)) continue;
        const std::unique_ptr<char[]> text(at->GetUTF8Text(tesseract::RIL_WORD));
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        if (!text || !at->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom)) continue;
        recognition::Word word;
        for (const char* byte = text.get(); *byte != '\0'; ++byte) {
            if (static_cast<unsigned char>(*byte) > 0x20) word.text += *byte;
        }
        if (word.text.empty()) continue;
        const bool beginsBlock = at->IsAtBeginningOf(tesseract::RIL_PARA) || layout.blocks.empty();
        if (beginsBlock) layout.blocks.emplace_back();
        auto& lines = layout.blocks.back().lines;
        if (lines.empty() || at->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) {
            recognition::Line& line = lines.emplace_back();
            int x1 = 0;
            int y1 = 0;
            int x2 = 0;
            int y2 = 0;
            Spot middle{(left + right) / 2.0, static_cast<double>(bottom)};
            if (at->Baseline(tesseract::RIL_TEXTLINE, &x1, &y1, &x2, &y2)) middle = {(x1 + x2) / 2.0, (y1 + y2) / 2.0};
            line.baseline = static_cast<int>(std::lround(geometry.back(middle).y));
        }
        const Box box{left, top, right - left, bottom - top};
        boxes.push_back(box);
        word.box = geometry.back(box);
        word.confidence = std::clamp(static_cast<int>(std::lround(at->Confidence(tesseract::RIL_WORD))), 0, 100);
        lines.back().words.push_back(std::move(word));
    } while (at->Next(tesseract::RIL_WORD));
    recognition::enclose(layout);
    return layout;
}

std::optional<Reading> TextReader::read(const QImage& image, const ReadingTask& task) {
    Engine& engine = *m_engine;
    if (image.isNull() || !engine.start(task.languages)) return std::nullopt;
    PageGeometry geometry({image.width(), image.height()}, task);
    Picture picture = grayOf(image);
    if (picture) picture = cutOut(picture, geometry.cut());
    if (picture && task.rotation != 0) picture.reset(pixRotateOrth(picture.get(), task.rotation / 90));
    if (!picture) return std::nullopt;
    const float skew = skewOf(picture);
    if (skew != 0) {
        const int width = pixGetWidth(picture.get());
        const int height = pixGetHeight(picture.get());
        picture.reset(pixRotate(picture.get(), skew * std::numbers::pi_v<float> / 180, L_ROTATE_AREA_MAP,
                                L_BRING_IN_WHITE, width, height));
        if (!picture) return std::nullopt;
        geometry.straighten(skew, {pixGetWidth(picture.get()), pixGetHeight(picture.get())});
    }
    Reading reading;
    reading.skew = static_cast<int>(std::lround(skew * 100));
    engine.api.SetImage(picture.get());
    if (task.dpi >= leastDpi && task.dpi <= mostDpi) engine.api.SetSourceResolution(task.dpi);
    if (!engine.readWith("2")) return std::nullopt;
    std::string_view threshold = "sauvola";
    std::vector<Box> words;
    reading.layout = engine.layout(geometry, words);
    Picture black(engine.api.GetThresholdedImage());
    const auto inkOf = [&] {
        return black ? share(blackIn(black.get()), std::int64_t{pixGetWidth(black.get())} * pixGetHeight(black.get()))
                     : 0;
    };
    reading.ink = inkOf();
    if (words.empty() && reading.ink >= inkOfText && engine.readWith("0")) {
        reading.layout = engine.layout(geometry, words);
        if (!words.empty()) {
            threshold = "otsu";
            black.reset(engine.api.GetThresholdedImage());
            reading.ink = inkOf();
        }
    }
    reading.layout.width = image.width();
    reading.layout.height = image.height();
    if (const Picture letters = black ? letterInk(black.get()) : nullptr) {
        const std::int64_t all = blackIn(letters.get());
        for (const Box& box : words) erase(letters.get(), box);
        reading.inkOutside = share(blackIn(letters.get()), all);
    }
    std::int64_t sum = 0;
    for (const recognition::Block& block : reading.layout.blocks) {
        for (const recognition::Line& line : block.lines) {
            for (const recognition::Word& word : line.words) sum += word.confidence;
        }
    }
    if (!words.empty()) reading.confidence = static_cast<int>(sum * 100 / static_cast<std::int64_t>(words.size()));
    reading.engine = std::string("tesseract ") + tesseract::TessBaseAPI::Version() + " " + task.languages +
                     " lstm psm 3 " + std::string(threshold);
    if (skew != 0) reading.engine += " deskew";
    engine.api.Clear();
    return reading;
}

} // namespace kitapdar::media
