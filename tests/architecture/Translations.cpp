#include "tests/architecture/Translations.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

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

std::size_t pluralFormsOf(const std::string& language) { return language == "kk" ? 1 : language == "ru" ? 3 : 2; }

/// "%1-ға", "%1ға": which suffix follows depends on how the value ends, so the sentence must be built otherwise.
bool gluesSuffix(const std::string& text) {
    static const QRegularExpression glued(QStringLiteral("%(L?\\d{1,2}|n)[-\u2010\u2011]?\\p{Cyrillic}"));
    return glued.match(QString::fromStdString(text)).hasMatch();
}

} // namespace

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
