#include "ui/settings/BackupMemory.h"

#include "ui/settings/Settings.h"
#include "wording/Text.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::ui {

namespace {

using When = BackupSchedule::When;

constexpr std::array<std::pair<When, const char*>, 3> codes = {
    {{When::Off, "off"}, {When::Daily, "daily"}, {When::EveryHours, "hours"}}};

QString codeOf(When when) {
    const auto found = std::ranges::find(codes, when, &std::pair<When, const char*>::first);
    return QLatin1String(found->second);
}

When whenOf(const QString& code) {
    for (const auto& [when, name] : codes) {
        if (code == QLatin1String(name)) return when;
    }
    return When::Off;
}

QString textOf(const std::filesystem::path& path) { return qs(path.string()); }
std::filesystem::path pathOf(const QString& text) { return std::filesystem::path(text.toStdU16String()); }

QJsonValue valueOf(Instant instant) { return static_cast<qint64>(instant.milliseconds); }

std::optional<Instant> instantOf(const QJsonValue& value) {
    if (!value.isDouble()) return std::nullopt;
    return Instant{value.toInteger()};
}

} // namespace

BackupMemory::BackupMemory(Settings& settings, const Address& library) : m_settings(settings) {
    const QByteArray hash = QCryptographicHash::hash(qs(library.shown()).toUtf8(), QCryptographicHash::Sha256);
    m_name = QStringLiteral("backups-") + QString::fromLatin1(hash.toHex().left(24));
}

QJsonObject BackupMemory::read() const { return QJsonDocument::fromJson(m_settings.note(m_name).toUtf8()).object(); }

void BackupMemory::write(const QJsonObject& all) {
    m_settings.setNote(m_name, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

BackupSchedule BackupMemory::schedule() const {
    const QJsonObject all = read();
    BackupSchedule schedule;
    schedule.when = whenOf(all.value(QLatin1String("when")).toString());
    schedule.minuteOfDay = std::clamp(all.value(QLatin1String("minute")).toInt(schedule.minuteOfDay), 0, 24 * 60 - 1);
    schedule.hours = std::max(1, all.value(QLatin1String("hours")).toInt(schedule.hours));
    schedule.folder = pathOf(all.value(QLatin1String("folder")).toString());
    schedule.keep = std::max<std::int64_t>(0, all.value(QLatin1String("keep")).toInteger(schedule.keep));
    schedule.atClosing = all.value(QLatin1String("at_closing")).toBool();
    return schedule;
}

void BackupMemory::keep(const BackupSchedule& schedule) {
    QJsonObject all = read();
    all[QLatin1String("when")] = codeOf(schedule.when);
    all[QLatin1String("minute")] = schedule.minuteOfDay;
    all[QLatin1String("hours")] = schedule.hours;
    all[QLatin1String("folder")] = textOf(schedule.folder);
    all[QLatin1String("keep")] = static_cast<qint64>(schedule.keep);
    all[QLatin1String("at_closing")] = schedule.atClosing;
    write(all);
}

std::optional<MadeBackup> BackupMemory::lastMade() const {
    const QJsonObject all = read();
    const auto begun = instantOf(all.value(QLatin1String("made_at")));
    if (!begun) return std::nullopt;
    return MadeBackup{pathOf(all.value(QLatin1String("made_as")).toString()), *begun};
}

void BackupMemory::keepMade(const MadeBackup& backup) {
    QJsonObject all = read();
    all[QLatin1String("made_at")] = valueOf(backup.begun);
    all[QLatin1String("made_as")] = textOf(backup.place);
    all.remove(QLatin1String("failed_at"));
    write(all);
}

std::optional<Instant> BackupMemory::failed() const { return instantOf(read().value(QLatin1String("failed_at"))); }

void BackupMemory::keepFailed(Instant tried) {
    QJsonObject all = read();
    all[QLatin1String("failed_at")] = valueOf(tried);
    write(all);
}

} // namespace kitapdar::ui
