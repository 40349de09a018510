#include "core/exchange/marc/MarcXmlSource.h"

#include "core/exchange/marc/Iso2709.h"
#include "core/exchange/marc/RecordText.h"

#include <algorithm>
#include <utility>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcField;

bool isPrintable(char c) { return c >= ' ' && c <= '~'; }

bool isDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Some writers drop the leading zeros of tags.
std::string fullTag(std::string tag) {
    if (!tag.empty() && tag.size() < 3 && isDigits(tag)) tag.insert(0, 3 - tag.size(), '0');
    return tag;
}

char indicator(const std::string& text) { return !text.empty() && isPrintable(text[0]) ? text[0] : ' '; }

} // namespace

std::optional<text::Encoding> declaredEncoding(std::string_view beginning) {
    const auto declaration = beginning.substr(0, beginning.find("?>"));
    const auto at = declaration.find("encoding");
    if (!declaration.starts_with("<?xml") || at == std::string_view::npos) return std::nullopt;
    const auto open = declaration.find_first_of("\"'", at);
    if (open == std::string_view::npos) return std::nullopt;
    const auto name = declaration.substr(open + 1, declaration.find(declaration[open], open + 1) - open - 1);
    const auto encoding = text::encodingFromName(name);
    return encoding == text::Encoding::Marc8 ? std::nullopt : encoding;
}

Result<bool> MarcXmlSource::feed() {
    if (m_bytes.window().empty()) CHECK(m_bytes.more());
    const auto window = m_bytes.window();
    if (window.empty()) return false;
    if (m_encoding == text::Encoding::Utf8) {
        m_xml.addData(QByteArray(window.data(), static_cast<qsizetype>(window.size())));
    } else { // single bytes, so a piece may end anywhere
        m_xml.addData(QString::fromStdString(text::decode(window, m_encoding).value_or(std::string())));
    }
    m_bytes.drop(window.size());
    return true;
}

Result<std::optional<RecordSource::Found>> MarcXmlSource::next() {
    while (!m_ended) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::Characters:
            if (m_collecting) m_text += m_xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (endElement()) return finishRecord();
            break;
        case QXmlStreamReader::EndDocument:
            m_ended = true;
            break;
        case QXmlStreamReader::Invalid: {
            bool fed = false;
            if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
                TRY(fed, feed());
            }
            if (!fed) return brokenXml();
            break;
        }
        default:
            break;
        }
    }
    return std::optional<Found>();
}

void MarcXmlSource::startElement() {
    const auto name = m_xml.name();
    m_collecting = false;
    if (name == u"record") {
        m_record = {};
        m_damage.reset();
        m_inRecord = true;
        m_start = m_xml.characterOffset();
    } else if (!m_inRecord) {
        return;
    } else if (name == u"leader") {
        m_collecting = true;
    } else if (name == u"controlfield" || name == u"datafield") {
        startField();
        m_collecting = name == u"controlfield";
    } else if (name == u"subfield") {
        startSubfield();
        m_collecting = true;
    }
    m_text.clear();
}

void MarcXmlSource::startField() {
    MarcField field;
    field.tag = fullTag(attribute("tag"));
    field.indicator1 = indicator(attribute("ind1"));
    field.indicator2 = indicator(attribute("ind2"));
    if (field.tag.empty()) reject(MarcProblem::BadStructure, "a field without tag");
    m_record.fields.push_back(std::move(field));
}

void MarcXmlSource::startSubfield() {
    const auto code = attribute("code");
    if (code.empty()) reject(MarcProblem::BadStructure, "a subfield without code");
    if (m_record.fields.empty()) return reject(MarcProblem::BadStructure, "a subfield outside a field");
    m_record.fields.back().subfields.push_back({indicator(code), {}});
}

bool MarcXmlSource::endElement() {
    const auto name = m_xml.name();
    const bool collected = std::exchange(m_collecting, false);
    if (!m_inRecord) return false;
    if (name == u"record") return true;
    if (!collected) return false;
    if (name == u"leader") {
        m_record.leader = takeText();
        std::replace_if(
            m_record.leader.begin(), m_record.leader.end(), [](char c) { return !isPrintable(c); }, ' ');
        m_record.leader.resize(iso::leaderSize, ' ');
    } else if (name == u"controlfield") {
        m_record.fields.back().data = takeText();
    } else if (name == u"subfield" && !m_record.fields.empty()) {
        m_record.fields.back().subfields.back().value = takeText();
    }
    return false;
}

std::string MarcXmlSource::attribute(const char* name) const {
    return tidyText(m_xml.attributes().value(QLatin1String(name)).toString().toStdString());
}

std::string MarcXmlSource::takeText() { return tidyText(std::exchange(m_text, {}).toStdString()); }

void MarcXmlSource::reject(MarcProblem reason, std::string detail) {
    if (!m_damage) m_damage = Broken{0, m_start, reason, std::move(detail), {}};
}

std::optional<RecordSource::Found> MarcXmlSource::finishRecord() {
    m_inRecord = false;
    if (m_record.fields.empty()) reject(MarcProblem::BadStructure, "no fields");
    Found found;
    found.offset = m_start;
    if (m_damage) {
        found.item = std::move(*m_damage);
    } else {
        found.item = std::move(m_record);
    }
    return found;
}

std::optional<RecordSource::Found> MarcXmlSource::brokenXml() {
    m_ended = true;
    Found found;
    found.offset = m_inRecord ? m_start : m_xml.characterOffset();
    const auto reason =
        m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? MarcProblem::Truncated : MarcProblem::BadXml;
    found.item = Broken{0,
                        found.offset,
                        reason,
                        "line " + std::to_string(m_xml.lineNumber()) + ": " + m_xml.errorString().toStdString(),
                        {}};
    return found;
}

} // namespace kitapdar::exchange
