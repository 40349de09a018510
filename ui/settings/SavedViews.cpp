#include "ui/settings/SavedViews.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

QJsonObject written(const SavedView& view) {
    QJsonArray sort;
    for (const SortBy& key : view.sort)
        sort << QJsonObject{{QStringLiteral("by"), key.sortId}, {QStringLiteral("descending"), key.descending}};
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("filter"), view.filter},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("columns"), view.columns}};
}

/// What a hand has damaged reads as little as possible.
SavedView viewFrom(const QJsonObject& written) {
    SavedView view{written[QStringLiteral("name")].toString().trimmed(),
                   written[QStringLiteral("filter")].toObject(),
                   {},
                   written[QStringLiteral("columns")].toString()};
    for (const auto& value : written[QStringLiteral("sort")].toArray()) {
        const QJsonObject key = value.toObject();
        const QString sortId = key[QStringLiteral("by")].toString();
        if (!sortId.isEmpty()) view.sort << SortBy{sortId, key[QStringLiteral("descending")].toBool()};
    }
    return view;
}

} // namespace

SavedViews::SavedViews(QString list, Settings& settings, QObject* parent)
    : QObject(parent), m_list(std::move(list)), m_settings(settings) {
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Operator) Q_EMIT changed();
    });
}

/// Names of people may hold what parts the keys of the settings.
QString SavedViews::place() const {
    const QByteArray who = m_settings.text(Setting::Operator).toUtf8().toHex();
    return QStringLiteral("views.%1.%2").arg(m_list, QString::fromLatin1(who));
}

QList<SavedView> SavedViews::all() const {
    QList<SavedView> views;
    for (const auto& value : QJsonDocument::fromJson(m_settings.note(place()).toUtf8()).array()) {
        SavedView view = viewFrom(value.toObject());
        if (!view.name.isEmpty()) views << std::move(view);
    }
    return views;
}

std::optional<SavedView> SavedViews::find(const QString& name) const {
    const auto views = all();
    const auto found = std::ranges::find(views, name, &SavedView::name);
    return found == views.end() ? std::nullopt : std::optional(*found);
}

bool SavedViews::save(SavedView view) {
    view.name = view.name.trimmed();
    if (view.name.isEmpty()) return false;
    auto views = all();
    views.removeIf([&](const SavedView& each) { return each.name == view.name; });
    views << std::move(view);
    keep(views);
    return true;
}

bool SavedViews::rename(const QString& from, const QString& to) {
    const QString name = to.trimmed();
    auto views = all();
    const auto view = std::ranges::find(views, from, &SavedView::name);
    if (name.isEmpty() || view == views.end()) return false;
    if (name != from && std::ranges::find(views, name, &SavedView::name) != views.end()) return false;
    view->name = name;
    keep(views);
    return true;
}

void SavedViews::remove(const QString& name) {
    auto views = all();
    if (views.removeIf([&](const SavedView& each) { return each.name == name; }) > 0) keep(views);
}

std::optional<SavedView> SavedViews::last(const QString& library) const {
    const QString text = m_settings.note(lastPlace(library));
    if (text.isEmpty()) return std::nullopt;
    return viewFrom(QJsonDocument::fromJson(text.toUtf8()).object());
}

void SavedViews::setLast(const QString& library, const SavedView& view) {
    const QString text = QString::fromUtf8(QJsonDocument(written(view)).toJson(QJsonDocument::Compact));
    if (m_settings.note(lastPlace(library)) != text) m_settings.setNote(lastPlace(library), text);
}

QString SavedViews::lastPlace(const QString& library) const {
    return place() + QStringLiteral(".last.") + QString::fromLatin1(library.toUtf8().toHex());
}

void SavedViews::keep(const QList<SavedView>& views) {
    auto sorted = views;
    std::ranges::sort(
        sorted, [](const SavedView& a, const SavedView& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    QJsonArray all;
    for (const SavedView& view : sorted) all << written(view);
    m_settings.setNote(place(), QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
    Q_EMIT changed();
}

} // namespace kitapdar::ui
