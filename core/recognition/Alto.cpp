#include "core/recognition/Alto.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace kitapdar::recognition {

namespace {

constexpr qsizetype mostUnpacked = qsizetype{64} << 20U;

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

/// A word of a layout and its place in it.
struct Place {
    std::size_t line = 0;
    std::size_t word = 0;
};

/// What a broken word is in whole, and which part of it stands here.
struct Broken {
    std::string whole;
    bool isFirst = false;
};

std::string withoutHyphen(const std::string& word) { return word.substr(0, word.size() - hyphenOf(word).size()); }

bool goesOn(const Block& block, std::size_t line) {
    const Line& of = block.lines[line];
    return of.endsWithHyphen && !of.words.empty() && line + 1 < block.lines.size() &&
           !block.lines[line + 1].words.empty() && !hyphenOf(of.words.back().text).empty();
}

/// Of the word at this place: its whole, when it is broken.
std::optional<Broken> brokenAt(const Block& block, Place at) {
    const auto isLast = [&](const Place& place) { return place.word + 1 == block.lines[place.line].words.size(); };
    Place first = at;
    while (first.word == 0 && first.line > 0 && goesOn(block, first.line - 1)) {
        --first.line;
        first.word = block.lines[first.line].words.size() - 1;
    }
    Broken broken{{}, first.line == at.line};
    Place part = first;
    for (; isLast(part) && goesOn(block, part.line); part = {part.line + 1, 0})
        broken.whole += withoutHyphen(block.lines[part.line].words[part.word].text);
    if (broken.whole.empty()) return std::nullopt;
    broken.whole += block.lines[part.line].words[part.word].text;
    return broken;
}

class AltoWriter {
public:
    AltoWriter(const Layout& layout, const AltoFacts& facts) : m_layout(layout), m_facts(facts) {}

    std::string write() {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("alto"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.loc.gov/standards/alto/ns-v4#"));
        m_xml.writeAttribute(QStringLiteral("SCHEMAVERSION"), QStringLiteral("4.4"));
        description();
        m_xml.writeStartElement(QStringLiteral("Layout"));
        m_xml.writeStartElement(QStringLiteral("Page"));
        attribute("ID", QStringLiteral("page"));
        attribute("PHYSICAL_IMG_NR", QStringLiteral("1"));
        attribute("WIDTH", QString::number(m_layout.width));
        attribute("HEIGHT", QString::number(m_layout.height));
        m_xml.writeStartElement(QStringLiteral("PrintSpace"));
        box({0, 0, m_layout.width, m_layout.height});
        for (const Block& each : m_layout.blocks) {
            const bool hasWords = std::ranges::any_of(each.lines, [](const Line& line) { return !line.words.empty(); });
            if (hasWords) block(each);
        }
        m_xml.writeEndDocument();
        return m_bytes.toStdString();
    }

private:
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void box(const Box& box) {
        attribute("HPOS", QString::number(box.left));
        attribute("VPOS", QString::number(box.top));
        attribute("WIDTH", QString::number(box.width));
        attribute("HEIGHT", QString::number(box.height));
    }

    void description() {
        m_xml.writeStartElement(QStringLiteral("Description"));
        m_xml.writeTextElement(QStringLiteral("MeasurementUnit"), QStringLiteral("pixel"));
        if (!m_facts.fileName.empty()) {
            m_xml.writeStartElement(QStringLiteral("sourceImageInformation"));
            m_xml.writeTextElement(QStringLiteral("fileName"), text(m_facts.fileName));
            m_xml.writeEndElement();
        }
        m_xml.writeStartElement(QStringLiteral("Processing"));
        attribute("ID", QStringLiteral("made"));
        m_xml.writeTextElement(QStringLiteral("processingCategory"), m_facts.engine.empty()
                                                                         ? QStringLiteral("contentModification")
                                                                         : QStringLiteral("contentGeneration"));
        if (!m_facts.engine.empty())
            m_xml.writeTextElement(QStringLiteral("processingStepSettings"), text(m_facts.engine));
        m_xml.writeStartElement(QStringLiteral("processingSoftware"));
        m_xml.writeTextElement(QStringLiteral("softwareName"), QStringLiteral("Kitapdar"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void block(const Block& block) {
        ++m_block;
        m_xml.writeStartElement(QStringLiteral("TextBlock"));
        attribute("ID", QStringLiteral("b%1").arg(m_block));
        box(block.box);
        for (std::size_t number = 0; number < block.lines.size(); ++number) {
            if (!block.lines[number].words.empty()) line(block, number);
        }
        m_xml.writeEndElement();
    }

    void line(const Block& block, std::size_t number) {
        const Line& line = block.lines[number];
        ++m_line;
        m_xml.writeStartElement(QStringLiteral("TextLine"));
        attribute("ID", QStringLiteral("l%1").arg(m_line));
        box(line.box);
        attribute("BASELINE", QString::number(line.baseline));
        std::string_view hyphen;
        for (std::size_t word = 0; word < line.words.size(); ++word) {
            if (word > 0) m_xml.writeEmptyElement(QStringLiteral("SP"));
            const bool isLast = word + 1 == line.words.size();
            if (isLast && line.endsWithHyphen) hyphen = hyphenOf(line.words[word].text);
            string(line.words[word], isLast ? hyphen : std::string_view(), brokenAt(block, {number, word}));
        }
        if (!hyphen.empty()) {
            m_xml.writeEmptyElement(QStringLiteral("HYP"));
            attribute("CONTENT", text(hyphen));
        }
        m_xml.writeEndElement();
    }

    void string(const Word& word, std::string_view hyphen, const std::optional<Broken>& broken) {
        ++m_word;
        m_xml.writeEmptyElement(QStringLiteral("String"));
        attribute("ID", QStringLiteral("w%1").arg(m_word));
        box(word.box);
        attribute("WC", QString::number(word.confidence / 100.0, 'f', 2));
        attribute("CONTENT", text(std::string_view(word.text).substr(0, word.text.size() - hyphen.size())));
        if (!broken) return;
        attribute("SUBS_TYPE", broken->isFirst ? QStringLiteral("HypPart1") : QStringLiteral("HypPart2"));
        attribute("SUBS_CONTENT", text(broken->whole));
    }

    const Layout& m_layout;
    const AltoFacts& m_facts;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
    int m_block = 0;
    int m_line = 0;
    int m_word = 0;
};

class AltoReader {
public:
    explicit AltoReader(std::string_view xml) : m_xml(QByteArray(xml.data(), static_cast<qsizetype>(xml.size()))) {}

    std::optional<Layout> read() {
        if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("alto")) return std::nullopt;
        bool hasPage = false;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement) continue;
            const auto name = m_xml.name();
            if (name == QLatin1String("Page")) {
                if (hasPage) return std::nullopt; // one file for a page
                hasPage = true;
                m_layout.width = number("WIDTH");
                m_layout.height = number("HEIGHT");
            } else if (name == QLatin1String("TextBlock")) {
                m_layout.blocks.push_back({box(), {}});
            } else if (name == QLatin1String("TextLine")) {
                if (m_layout.blocks.empty()) return std::nullopt;
                m_layout.blocks.back().lines.push_back({box(), baseline(), {}, false});
            } else if (name == QLatin1String("String")) {
                if (!addWord()) return std::nullopt;
            } else if (name == QLatin1String("HYP")) {
                if (!addHyphen()) return std::nullopt;
            }
        }
        if (m_xml.hasError() || !hasPage) return std::nullopt;
        return std::move(m_layout);
    }

private:
    int number(const char* attribute) const {
        bool isNumber = false;
        const double value = m_xml.attributes().value(QLatin1String(attribute)).toDouble(&isNumber);
        constexpr double most = 1'000'000;
        return isNumber && std::abs(value) <= most ? static_cast<int>(std::lround(value)) : 0;
    }
    Box box() const { return {number("HPOS"), number("VPOS"), number("WIDTH"), number("HEIGHT")}; }
    /// A number, or points of which the first one counts.
    int baseline() const {
        QString points = m_xml.attributes().value(QLatin1String("BASELINE")).toString();
        points.replace(QLatin1Char(','), QLatin1Char(' '));
        const auto parts = points.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (parts.isEmpty()) return number("VPOS") + number("HEIGHT");
        return static_cast<int>(std::lround(parts.at(parts.size() > 1 ? 1 : 0).toDouble()));
    }
    Line* line() {
        if (m_layout.blocks.empty() || m_layout.blocks.back().lines.empty()) return nullptr;
        return &m_layout.blocks.back().lines.back();
    }
    bool addWord() {
        Line* const of = line();
        if (!of) return false;
        bool isNumber = false;
        const double sure = m_xml.attributes().value(QLatin1String("WC")).toDouble(&isNumber);
        of->words.push_back({m_xml.attributes().value(QLatin1String("CONTENT")).toUtf8().toStdString(), box(),
                             isNumber ? std::clamp(static_cast<int>(std::lround(sure * 100)), 0, 100) : 0});
        return true;
    }
    bool addHyphen() {
        Line* const of = line();
        if (!of || of->words.empty()) return false;
        of->words.back().text += m_xml.attributes().value(QLatin1String("CONTENT")).toUtf8().toStdString();
        of->endsWithHyphen = true;
        return true;
    }

    QXmlStreamReader m_xml;
    Layout m_layout;
};

QString bbox(const Box& box) {
    return QStringLiteral("bbox %1 %2 %3 %4")
        .arg(box.left)
        .arg(box.top)
        .arg(box.left + box.width)
        .arg(box.top + box.height);
}

} // namespace

std::string altoOf(const Layout& layout, const AltoFacts& facts) { return AltoWriter(layout, facts).write(); }

std::optional<Layout> layoutOfAlto(std::string_view xml) { return AltoReader(xml).read(); }

std::string packed(std::string_view xml) {
    // Qt puts the length before the stream.
    return qCompress(reinterpret_cast<const uchar*>(xml.data()), static_cast<qsizetype>(xml.size()), 9)
        .mid(4)
        .toStdString();
}

std::optional<std::string> unpacked(std::string_view bytes) {
    // The length that Qt expects before the stream; what it makes room for at first.
    const qsizetype guess = std::min(mostUnpacked, static_cast<qsizetype>(bytes.size()) * 16);
    QByteArray stream;
    for (int shift = 24; shift >= 0; shift -= 8) stream += static_cast<char>((guess >> shift) & 0xFF);
    stream.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QByteArray xml = qUncompress(stream);
    if (xml.isEmpty() || xml.size() > mostUnpacked) return std::nullopt;
    return xml.toStdString();
}

std::string hocrOf(const Layout& layout, const AltoFacts& facts) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("html"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/1999/xhtml"));
    xml.writeStartElement(QStringLiteral("head"));
    xml.writeTextElement(QStringLiteral("title"), text(facts.fileName));
    const auto meta = [&](const char* name, const QString& content) {
        xml.writeEmptyElement(QStringLiteral("meta"));
        xml.writeAttribute(QStringLiteral("name"), QLatin1String(name));
        xml.writeAttribute(QStringLiteral("content"), content);
    };
    meta("ocr-system", facts.engine.empty() ? QStringLiteral("Kitapdar") : text(facts.engine));
    meta("ocr-capabilities", QStringLiteral("ocr_page ocr_par ocr_line ocrx_word"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("body"));
    int count = 0;
    const auto begin = [&](const char* element, const char* kind, const QString& title) {
        xml.writeStartElement(QLatin1String(element));
        xml.writeAttribute(QStringLiteral("class"), QLatin1String(kind));
        xml.writeAttribute(QStringLiteral("id"), QStringLiteral("e%1").arg(++count));
        xml.writeAttribute(QStringLiteral("title"), title);
    };
    begin("div", "ocr_page", bbox({0, 0, layout.width, layout.height}));
    for (const Block& block : layout.blocks) {
        begin("p", "ocr_par", bbox(block.box));
        for (const Line& line : block.lines) {
            begin("span", "ocr_line", bbox(line.box));
            for (const Word& word : line.words) {
                begin("span", "ocrx_word", bbox(word.box) + QStringLiteral("; x_wconf %1").arg(word.confidence));
                xml.writeCharacters(text(word.text));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes.toStdString();
}

} // namespace kitapdar::recognition
