#include "core/recognition/Reading.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace kitapdar::recognition {

namespace {

// More than a page of a newspaper has.
constexpr std::uint32_t mostBlocks = 20'000;
constexpr std::uint32_t mostLines = 50'000;
constexpr std::uint32_t mostWords = 400'000;
constexpr std::uint32_t longestText = 4096; // bytes of a word
constexpr std::int32_t longestSide = 200'000;
constexpr std::int32_t whole = 10'000;
constexpr std::size_t longestLanguages = 200;
constexpr std::size_t mostModels = 10;

class Writer {
public:
    void add(std::int32_t number) { m_bytes.append(reinterpret_cast<const char*>(&number), sizeof number); }
    void addSize(std::size_t size) { add(static_cast<std::int32_t>(size)); }
    void add(std::string_view text) {
        addSize(text.size());
        m_bytes += text;
    }
    void add(const Box& box) {
        for (const int number : {box.left, box.top, box.width, box.height}) add(number);
    }
    std::string bytes() && { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

bool isPlainText(std::string_view text) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (decoder.hasError()) return false;
    return std::ranges::none_of(text,
                                [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; });
}

/// After something that cannot be, all that is read is 0 and "".
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    std::int32_t number(std::int32_t least, std::int32_t most) {
        std::int32_t value = 0;
        if (m_bytes.size() < sizeof value) return broken();
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value < least || value > most ? broken() : value;
    }
    std::uint32_t count(std::uint32_t most) {
        return static_cast<std::uint32_t>(number(0, static_cast<std::int32_t>(most)));
    }
    std::string text(std::uint32_t most) {
        const std::uint32_t size = count(most);
        if (m_bytes.size() < size || !isPlainText(m_bytes.substr(0, size))) {
            broken();
            return {};
        }
        std::string value(m_bytes.substr(0, size));
        m_bytes.remove_prefix(size);
        return value;
    }
    Box box(const Layout& inside) {
        Box box;
        box.left = number(0, inside.width);
        box.top = number(0, inside.height);
        box.width = number(0, inside.width - box.left);
        box.height = number(0, inside.height - box.top);
        return box;
    }
    bool isSound() const { return m_isSound; }
    bool isRead() const { return m_isSound && m_bytes.empty(); }

private:
    std::int32_t broken() {
        m_isSound = false;
        m_bytes = {};
        return 0;
    }

    std::string_view m_bytes;
    bool m_isSound = true;
};

void add(Writer& writer, const Line& line) {
    writer.add(line.box);
    writer.add(line.baseline);
    writer.add(line.endsWithHyphen ? 1 : 0);
    writer.addSize(line.words.size());
    for (const Word& word : line.words) {
        writer.add(word.box);
        writer.add(word.confidence);
        writer.add(std::string_view(word.text));
    }
}

Line readLine(Reader& reader, const Layout& layout, std::uint32_t& wordsLeft) {
    Line line;
    line.box = reader.box(layout);
    line.baseline = reader.number(0, layout.height);
    line.endsWithHyphen = reader.number(0, 1) == 1;
    const std::uint32_t words = reader.count(wordsLeft);
    wordsLeft -= words;
    for (std::uint32_t i = 0; i < words && reader.isSound(); ++i) {
        Word& word = line.words.emplace_back();
        word.box = reader.box(layout);
        word.confidence = reader.number(0, 100);
        word.text = reader.text(longestText);
    }
    return line;
}

bool isModelName(std::string_view name) {
    if (name.starts_with("script/")) name.remove_prefix(7);
    const auto isPart = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
               byte == '_';
    };
    return !name.empty() && std::ranges::all_of(name, isPart);
}

} // namespace

std::optional<std::vector<std::string>> modelsOf(std::string_view languages) {
    std::vector<std::string> models;
    if (languages.size() > longestLanguages) return std::nullopt;
    for (;;) {
        const std::size_t end = std::min(languages.find('+'), languages.size());
        const std::string_view name = languages.substr(0, end);
        if (!isModelName(name) || models.size() == mostModels) return std::nullopt;
        if (std::ranges::find(models, name) != models.end()) return std::nullopt;
        models.emplace_back(name);
        if (end == languages.size()) return models;
        languages.remove_prefix(end + 1);
    }
}

bool isDraft(std::string_view languages) {
    constexpr std::array drafts = {"script/Latin", "script/Arabic", "ara", "uig", "fas"};
    const auto models = modelsOf(languages);
    return models && std::ranges::any_of(*models, [&](const std::string& model) {
               return std::ranges::find(drafts, model) != drafts.end();
           });
}

std::string encoded(const ReadingTask& task) {
    Writer writer;
    writer.add(std::string_view(task.languages));
    for (const int number : {task.area.left, task.area.top, task.area.right, task.area.bottom}) writer.add(number);
    writer.add(task.rotation);
    writer.add(task.dpi);
    return std::move(writer).bytes();
}

std::optional<ReadingTask> decodedTask(std::string_view bytes) {
    Reader reader(bytes);
    ReadingTask task;
    task.languages = reader.text(longestLanguages);
    task.area.left = reader.number(0, whole - 1);
    task.area.top = reader.number(0, whole - 1);
    task.area.right = reader.number(task.area.left + 1, whole);
    task.area.bottom = reader.number(task.area.top + 1, whole);
    task.rotation = reader.number(0, 270);
    task.dpi = reader.number(0, 20'000);
    if (!reader.isRead() || task.rotation % 90 != 0 || !modelsOf(task.languages)) return std::nullopt;
    return task;
}

std::string encoded(const Reading& reading) {
    Writer writer;
    const Layout& layout = reading.layout;
    for (const int number :
         {layout.width, layout.height, reading.confidence, reading.skew, reading.ink, reading.inkOutside})
        writer.add(number);
    writer.add(std::string_view(reading.engine));
    writer.addSize(layout.blocks.size());
    for (const Block& block : layout.blocks) {
        writer.add(block.box);
        writer.addSize(block.lines.size());
        for (const Line& line : block.lines) add(writer, line);
    }
    return std::move(writer).bytes();
}

std::optional<Reading> decodedReading(std::string_view bytes) {
    Reader reader(bytes);
    Reading reading;
    Layout& layout = reading.layout;
    layout.width = reader.number(1, longestSide);
    layout.height = reader.number(1, longestSide);
    reading.confidence = reader.number(0, whole);
    reading.skew = reader.number(-9000, 9000);
    reading.ink = reader.number(0, whole);
    reading.inkOutside = reader.number(0, whole);
    reading.engine = reader.text(longestText);
    std::uint32_t linesLeft = mostLines;
    std::uint32_t wordsLeft = mostWords;
    const std::uint32_t blocks = reader.count(mostBlocks);
    for (std::uint32_t i = 0; i < blocks && reader.isSound(); ++i) {
        Block& block = layout.blocks.emplace_back();
        block.box = reader.box(layout);
        const std::uint32_t lines = reader.count(linesLeft);
        linesLeft -= lines;
        for (std::uint32_t j = 0; j < lines && reader.isSound(); ++j)
            block.lines.push_back(readLine(reader, layout, wordsLeft));
    }
    return reader.isRead() ? std::optional(std::move(reading)) : std::nullopt;
}

} // namespace kitapdar::recognition
