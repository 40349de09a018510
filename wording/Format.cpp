#include "wording/Format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace kitapdar {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr QChar noBreak{0x00A0};

QString grouped(const QString& digits) {
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3) text.insert(at, noBreak);
    return text;
}

} // namespace

QString dayText(Day day) {
    return QStringLiteral("%1.%2.%3")
        .arg(day.dayOfMonth(), 2, 10, QLatin1Char('0'))
        .arg(day.month(), 2, 10, QLatin1Char('0'))
        .arg(day.year(), 4, 10, QLatin1Char('0'));
}

QString dayText(const std::optional<Day>& day) { return day ? dayText(*day) : QString(); }

QString momentText(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

QString timeText(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds).toString(QStringLiteral("HH:mm"));
}

QString moneyText(Money money) {
    return grouped(QString::number(money.tiyn / 100)) +
           QStringLiteral(",%1").arg(money.tiyn % 100, 2, 10, QLatin1Char('0')) + noBreak + QChar(0x20B8);
}

QString numberText(std::int64_t number) {
    const QString digits = grouped(QString::number(number < 0 ? -number : number));
    return number < 0 ? QChar(0x2212) + digits : digits;
}

QString sizeText(std::int64_t bytes) {
    constexpr std::int64_t thousand = 1000;
    if (bytes < thousand) return Format::tr("%1 B").arg(bytes);
    // One place after the comma, cut and not rounded: nothing is said to be larger than it is.
    const auto of = [bytes](std::int64_t unit) {
        return QStringLiteral("%1,%2").arg(numberText(bytes / unit)).arg(bytes % unit * 10 / unit);
    };
    if (bytes < thousand * thousand) return Format::tr("%1 kB").arg(of(thousand));
    if (bytes < thousand * thousand * thousand) return Format::tr("%1 MB").arg(of(thousand * thousand));
    return Format::tr("%1 GB").arg(of(thousand * thousand * thousand));
}

std::optional<Day> dayFrom(const QString& text, Day today) {
    static const QRegularExpression parted(QStringLiteral(R"(\A(\d{1,2})[.,/ -](\d{1,2})[.,/ -](\d{4}|\d{2})\z)"));
    static const QRegularExpression whole(QStringLiteral(R"(\A(\d{2})(\d{2})(\d{4})\z)"));
    const QString trimmed = text.trimmed();
    if (const auto iso = Day::fromIso(trimmed.toStdString())) return iso;
    QRegularExpressionMatch match = parted.match(trimmed);
    if (!match.hasMatch()) match = whole.match(trimmed);
    if (!match.hasMatch()) return std::nullopt;
    int year = match.captured(3).toInt();
    if (match.capturedLength(3) == 2) year += 2000 + year > today.year() ? 1900 : 2000;
    return Day::fromIso(QStringLiteral("%1-%2-%3")
                            .arg(year, 4, 10, QLatin1Char('0'))
                            .arg(match.captured(2).toInt(), 2, 10, QLatin1Char('0'))
                            .arg(match.captured(1).toInt(), 2, 10, QLatin1Char('0'))
                            .toStdString());
}

} // namespace kitapdar
