#include "core/exchange/marc/Iso2709.h"
#include "core/exchange/marc/MarcXmlSource.h"
#include "core/exchange/marc/RecordText.h"
#include "core/exchange/marc/StandInLeader.h"

#include <QXmlStreamReader>

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

class Parser {
public:
    Parser(std::string_view bytes, text::Encoding encoding, RecordText& text) : m_reader(text) {
        // The prefix is declared in the part of the file that is not here, and does not matter.
        m_xml.setNamespaceProcessing(false);
        if (encoding == text::Encoding::Utf8) {
            const auto size = static_cast<qsizetype>(bytes.size());
            m_xml.addData(QString::fromUtf8(bytes.data(), size));
        } else {
            m_xml.addData(QString::fromStdString(text::decode(bytes, encoding).value_or(std::string())));
        }
    }

    std::variant<catalogue::MarcRecord, Broken> parse() {
        while (!m_xml.atEnd() && !isTooLarge()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                startElement();
                break;
            case QXmlStreamReader::Characters:
                if (m_collecting) m_text += m_xml.text();
                break;
            case QXmlStreamReader::EndElement:
                endElement();
                break;
            default:
                break;
            }
        }
        if (isTooLarge()) return std::move(*m_damage);
        if (m_xml.hasError()) {
            const bool cut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
            reject(
                cut ? MarcProblem::Truncated : MarcProblem::BadXml,
                "line " + std::to_string(m_xml.lineNumber()) + " of the record: " + m_xml.errorString().toStdString());
        } else if (m_record.fields.empty()) {
            reject(MarcProblem::BadStructure, "no fields");
        }
        if (const auto damage = m_reader.damage()) reject(damage->reason, damage->detail);
        if (m_damage) return std::move(*m_damage);
        dropStandInLeader(m_record);
        return std::move(m_record);
    }

private:
    /// "m:record" → "record".
    QString localName() const { return m_xml.qualifiedName().toString().section(QLatin1Char(':'), -1); }

    void startElement() {
        const QString name = localName();
        m_collecting = false;
        if (name == u"leader") {
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

    void startField() {
        MarcField field;
        field.tag = fullTag(attribute("tag"));
        field.indicator1 = indicator(attribute("ind1"));
        field.indicator2 = indicator(attribute("ind2"));
        if (field.tag.empty()) reject(MarcProblem::BadStructure, "a field without tag");
        m_record.fields.push_back(std::move(field));
        m_hasSubfields = false;
        checkSize();
    }

    void startSubfield() {
        const auto code = attribute("code");
        if (code.empty()) reject(MarcProblem::BadStructure, "a subfield without code");
        if (m_record.fields.empty()) return reject(MarcProblem::BadStructure, "a subfield outside a field");
        ++m_subfields;
        checkSize();
        m_code = indicator(code);
        // A letter that is no code belongs to the text, as it does in ISO 2709.
        m_lostCode = m_code == ' ' && code != " " ? code : std::string();
    }

    /// A blank code is what MARCXML has for text without a subfield, which stands before all subfields.
    void endSubfield() {
        MarcField& field = m_record.fields.back();
        std::string value = takeText();
        if (!m_lostCode.empty()) value = m_reader.tidy(m_lostCode + value);
        const bool isFirst = !std::exchange(m_hasSubfields, true);
        if (isFirst && m_code == ' ' && m_lostCode.empty() && field.data.empty()) {
            field.data = std::move(value);
        } else {
            field.subfields.push_back({m_code, std::move(value)});
        }
    }

    void endElement() {
        if (!std::exchange(m_collecting, false)) return;
        const QString name = localName();
        if (name == u"leader") {
            m_record.leader = takeText();
            std::replace_if(
                m_record.leader.begin(), m_record.leader.end(), [](char c) { return !isPrintable(c); }, ' ');
            m_record.leader.resize(iso::leaderSize, ' ');
        } else if (name == u"controlfield") {
            m_record.fields.back().data = takeText();
        } else if (name == u"subfield" && !m_record.fields.empty()) {
            endSubfield();
        }
    }

    std::string attribute(const char* name) {
        return m_reader.tidy(m_xml.attributes().value(QLatin1String(name)).toString().toStdString());
    }

    std::string takeText() { return m_reader.tidy(std::exchange(m_text, {}).toStdString()); }

    /// The first damage is told.
    void reject(MarcProblem reason, std::string detail) {
        if (!m_damage) m_damage = Broken{0, 0, reason, std::move(detail), {}};
    }

    void checkSize() {
        if (const auto damage = sizeDamage(m_record.fields.size(), m_subfields)) reject(damage->reason, damage->detail);
    }

    bool isTooLarge() const { return m_damage && m_damage->reason == MarcProblem::TooLarge; }

    RecordText& m_reader;
    QXmlStreamReader m_xml;
    catalogue::MarcRecord m_record;
    std::optional<Broken> m_damage;
    QString m_text;
    std::string m_lostCode; // of the subfield that is read
    std::size_t m_subfields = 0;
    char m_code = ' ';
    bool m_hasSubfields = false; // the field that is read
    bool m_collecting = false;
};

} // namespace

std::variant<catalogue::MarcRecord, Broken> parseMarcXml(std::string_view bytes, text::Encoding encoding,
                                                         RecordText& text) {
    if (encoding != text::Encoding::Utf8 || isUtf8(bytes)) return Parser(bytes, encoding, text).parse();
    if (!text.mayReplace()) return Broken{0, 0, MarcProblem::BadText, "bytes that are no UTF-8", {}};
    return Parser(text.replaced(bytes), encoding, text).parse();
}

} // namespace kitapdar::exchange
