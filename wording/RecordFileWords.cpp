#include "wording/RecordFileWords.h"

#include "wording/Text.h"

namespace kitapdar {

QString words(text::Encoding encoding) {
    switch (encoding) {
    case text::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case text::Encoding::Marc8:
        return QStringLiteral("MARC-8");
    case text::Encoding::Cp1251:
        return QStringLiteral("Windows-1251");
    case text::Encoding::Cp866:
        return QStringLiteral("DOS (866)");
    case text::Encoding::Kz1048:
        return QStringLiteral("KZ-1048");
    case text::Encoding::Pt154:
        return QStringLiteral("PT154");
    case text::Encoding::Iso8859_1:
        return QStringLiteral("ISO 8859-1");
    case text::Encoding::Koi8R:
        return QStringLiteral("KOI8-R");
    case text::Encoding::Iso8859_5:
        return QStringLiteral("ISO 8859-5");
    case text::Encoding::Utf16:
        return QStringLiteral("UTF-16");
    case text::Encoding::MacCyrillic:
        break;
    }
    return QStringLiteral("Mac Cyrillic");
}

QString words(catalogue::MarcFormat format) {
    switch (format) {
    case catalogue::MarcFormat::Marc21:
        return QStringLiteral("MARC 21");
    case catalogue::MarcFormat::Unimarc:
        return QStringLiteral("UNIMARC");
    case catalogue::MarcFormat::Rusmarc:
        return QStringLiteral("RUSMARC");
    case catalogue::MarcFormat::Irbis:
        break;
    }
    return QStringLiteral("IRBIS");
}

QString words(exchange::FileKind kind) {
    switch (kind) {
    case exchange::FileKind::Iso2709:
        return QStringLiteral("ISO 2709");
    case exchange::FileKind::MarcXml:
        return QStringLiteral("MARCXML");
    case exchange::FileKind::IrbisText:
        return QStringLiteral("IRBIS TXT");
    case exchange::FileKind::IrbisMaster:
        break;
    }
    return QStringLiteral("IRBIS MST");
}

QString encodingWords(const std::string& name) {
    const auto encoding = text::encodingFromName(name);
    return encoding ? words(*encoding) : qs(name);
}

QString marcFormatWords(const std::string& code) {
    const auto format = catalogue::marcFormatFrom(code);
    return format ? words(*format) : qs(code);
}

QString fileKindWords(const std::string& code) {
    using exchange::FileKind;
    for (const FileKind kind : {FileKind::Iso2709, FileKind::MarcXml, FileKind::IrbisText, FileKind::IrbisMaster}) {
        if (exchange::code(kind) == code) return words(kind);
    }
    return qs(code);
}

} // namespace kitapdar
