#include "ui/shell/Link.h"

#include <QRegularExpression>
#include <QUrl>

namespace kitapdar::ui {

std::optional<Link> Link::fromString(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(R"(\A(?<kind>[a-z][a-z-]*)(?:/(?<id>[0-9]{1,18}))?(?:\?text=(?<text>.*))?\z)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    Link link{match.captured(QStringLiteral("kind")), std::nullopt, {}};
    if (const QString id = match.captured(QStringLiteral("id")); !id.isEmpty()) link.id = id.toLongLong();
    link.text = QUrl::fromPercentEncoding(match.captured(QStringLiteral("text")).toUtf8());
    return link;
}

QString Link::toString() const {
    QString link = kind;
    if (id) link += QLatin1Char('/') + QString::number(*id);
    if (!text.isEmpty()) link += QStringLiteral("?text=") + QString::fromLatin1(QUrl::toPercentEncoding(text));
    return link;
}

} // namespace kitapdar::ui
