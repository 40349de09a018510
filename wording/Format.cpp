#include "wording/Format.h"

#include "wording/WordedLanguage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace kitapdar {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr QChar noBreak{0x00A0};
constexpr QChar minus{0x2212};

/// Sign and whole part, in the way of the program's language, which Languages makes the default locale.
QString wholeText(bool negative, std::uint64_t number) {
    QString text = QString::number(number);
    const QString group = wordedLocale().groupSeparator();
    for (qsizetype at = text.size() - 3; at > 0; at -= 3) text.insert(at, group);
    return negative ? minus + text : text;
}

std::uint64_t sizeOf(std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    return number < 0 ? 0 - bits : bits;
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
    const std::uint64_t tiyn = sizeOf(money.tiyn);
    return wholeText(money.tiyn < 0, tiyn / 100) + wordedLocale().decimalPoint() +
           QStringLiteral("%1").arg(tiyn % 100, 2, 10, QLatin1Char('0')) + noBreak + QChar(0x20B8);
}

QString numberText(std::int64_t number) { return wholeText(number < 0, sizeOf(number)); }

QString percentText(int percent) { return percentText(QString::number(percent)); }

QString percentText(const QString& number) { return Format::tr("%1%").arg(number); }

QString sizeText(std::int64_t bytes) {
    constexpr std::int64_t thousand = 1000;
    if (bytes < thousand) return Format::tr("%1 B").arg(bytes);
    // One place after the point, cut and not rounded: nothing is said to be larger than it is.
    const auto of = [bytes](std::int64_t unit) {
        return numberText(bytes / unit) + wordedLocale().decimalPoint() + QString::number(bytes % unit * 10 / unit);
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
