#include "tests/architecture/Translations.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>

namespace kitapdar::architecture {

namespace {

std::string textOf(QXmlStreamReader& xml) {
    return xml.readElementText(QXmlStreamReader::IncludeChildElements).toStdString();
}

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.state = xml.attributes().value(QLatin1String("type")).toString().toStdString();
    if (!message.plural) {
        message.forms = {textOf(xml)};
        return;
    }
    while (xml.readNextStartElement()) message.forms.push_back(textOf(xml));
}

Message readMessage(QXmlStreamReader& xml, const std::string& context) {
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = textOf(xml);
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = textOf(xml);
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// By Qt's rules. Kazakh has two although its noun stays the same after a number.
std::size_t pluralFormsOf(const std::string& language) { return language == "ru" ? 3 : 2; }

/// "%1-ға", "%1ға": which suffix follows depends on how the value ends, so the sentence must be built otherwise.
/// A noun that is written behind its number with a hyphen is a word of its own, not a suffix: "12-бет".
bool gluesSuffix(const std::string& text) {
    static const QRegularExpression glued(
        QStringLiteral("%(L?\\d{1,2}|n)(?!-(бет|жол|кескін)(?!\\p{L}))[-\u2010\u2011]?\\p{Cyrillic}"));
    return glued.match(QString::fromStdString(text)).hasMatch();
}

/// Adds the contexts that one source declares.
void addContexts(const Source& source, std::set<std::string>& contexts) {
    static const std::regex space(R"(namespace (kitapdar[\w:]*) \{)");
    static const std::regex type(R"(^\s*(?:class|struct) (\w+)[^;]*$)");
    static const std::regex named(R"(Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\))");
    std::string within;
    std::string last;
    std::smatch match;
    for (const std::string& line : source.code) {
        if (std::regex_search(line, match, space)) within = match[1].str() + "::";
        if (std::regex_search(line, match, type)) last = match[1].str();
        if (std::regex_search(line, match, named)) contexts.insert(match[1].str());
        if (line.find("Q_OBJECT") != std::string::npos) contexts.insert(within + last);
    }
}

} // namespace

std::set<std::string> contextsOf(const std::vector<Source>& sources) {
    std::set<std::string> contexts;
    for (const Source& source : sources) addContexts(source, contexts);
    return contexts;
}

std::map<std::string, std::vector<std::string>> readTranslatedRooms(const std::filesystem::path& path) {
    std::map<std::string, std::vector<std::string>> rooms;
    std::ifstream file(path);
    for (std::string text; std::getline(file, text);) {
        if (text.starts_with('#')) continue;
        std::istringstream words(text);
        std::string room;
        words >> room;
        for (std::string source; words >> source;) rooms[room].push_back(source);
    }
    return rooms;
}

std::vector<Message> readMessages(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    std::string context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = textOf(xml);
        if (xml.name() == QLatin1String("message")) messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

std::vector<std::string> placeholders(const std::string& text) {
    static const QRegularExpression pattern(QStringLiteral("%(L?\\d{1,2}|Ln|n)"));
    std::vector<std::string> found;
    auto matches = pattern.globalMatch(QString::fromStdString(text));
    while (matches.hasNext()) found.push_back(matches.next().captured().toStdString());
    std::sort(found.begin(), found.end());
    return found;
}

std::string lackingNumber(const Message& message) {
    static const QRegularExpression placeholder(QStringLiteral("%L?\\d{1,2}"));
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const auto numbersIn = [](const std::string& text) {
        std::vector<std::string> found;
        auto matches = number.globalMatch(QString::fromStdString(text).remove(placeholder));
        while (matches.hasNext()) found.push_back(matches.next().captured().toStdString());
        return found;
    };
    if (message.forms.empty()) return {};
    const auto said = numbersIn(message.forms.front());
    for (const std::string& each : numbersIn(message.source)) {
        if (std::find(said.begin(), said.end(), each) == said.end()) return each;
    }
    return {};
}

std::string problemOf(const Message& message, const std::string& language) {
    if (message.state == "vanished" || message.state == "obsolete") return "no source says it any more";
    if (!message.state.empty()) return "not finished";
    if (message.plural && message.forms.size() != pluralFormsOf(language)) return "not all plural forms";
    for (const std::string& form : message.forms) {
        if (form.empty()) return "empty";
        if (placeholders(form) != placeholders(message.source)) return "other placeholders than its source: " + form;
        if (language == "kk" && gluesSuffix(form)) return "glues a suffix to a placeholder: " + form;
    }
    return message.forms.empty() ? "empty" : "";
}

} // namespace kitapdar::architecture
