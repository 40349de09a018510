#include "ui/settings/Settings.h"

#include <QFileInfo>

namespace kitapdar::ui {

namespace {

struct Row {
    const char* key;
    QVariant byDefault;
};

Row rowOf(Setting setting) {
    switch (setting) {
    case Setting::Language:
        return {"window/language", QString()};
    case Setting::Theme:
        return {"window/theme", QString()};
    case Setting::Scale:
        return {"window/scale", 100};
    case Setting::Operator:
        return {"desk/operator", QString()};
    case Setting::Desk:
        return {"desk/name", QStringLiteral("1")};
    case Setting::Sounds:
        return {"desk/sounds", true};
    case Setting::DetailPane:
        return {"window/detail", false};
    case Setting::NarrowRail:
        return {"window/narrow-rail", false};
    case Setting::Window:
        return {"window/geometry", QByteArray()};
    case Setting::PaperPrinter:
        return {"print/papers", QString()};
    case Setting::SlipPaper:
        return {"slip/paper", QString()};
    case Setting::SlipPrinter:
        return {"slip/printer", QString()};
    case Setting::SlipLanguage:
        return {"slip/language", QString()};
    case Setting::LabelLibrary:
        return {"labels/library", QString()};
    case Setting::DescriptionStandard:
        return {"catalogue/description", QStringLiteral("gost71")};
    case Setting::Library:
        return {"library/address", QString()};
    }
    return {"", {}};
}

} // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent), m_file(file, QSettings::IniFormat), m_drafts(QFileInfo(file).absolutePath()) {}

QVariant Settings::value(Setting setting) const {
    const Row row = rowOf(setting);
    return m_file.value(QLatin1String(row.key), row.byDefault);
}

void Settings::set(Setting setting, const QVariant& value) {
    if (this->value(setting) == value) return;
    m_file.setValue(QLatin1String(rowOf(setting).key), value);
    Q_EMIT changed(setting);
}

bool Settings::isChosen(Setting setting) const { return m_file.contains(QLatin1String(rowOf(setting).key)); }

QString Settings::layout(const QString& name) const {
    return m_file.value(QStringLiteral("layout/") + name).toString();
}

void Settings::setLayout(const QString& name, const QString& state) {
    m_file.setValue(QStringLiteral("layout/") + name, state);
}

QString Settings::note(const QString& name) const { return m_file.value(QStringLiteral("notes/") + name).toString(); }

void Settings::setNote(const QString& name, const QString& text) {
    m_file.setValue(QStringLiteral("notes/") + name, text);
}

} // namespace kitapdar::ui
