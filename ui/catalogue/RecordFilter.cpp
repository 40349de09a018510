#include "ui/catalogue/RecordFilter.h"

#include "wording/Text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kitapdar::ui {

namespace {

QJsonArray listOf(std::vector<std::string> values) {
    std::ranges::sort(values); // the order of ticking is no other filter
    QJsonArray list;
    for (const std::string& value : values) list << qs(value);
    return list;
}

std::vector<std::string> valuesIn(const QJsonValue& list) {
    std::vector<std::string> values;
    for (const auto& value : list.toArray()) {
        if (!value.toString().isEmpty()) values.push_back(utf8(value.toString()));
    }
    return values;
}

std::optional<int> yearIn(const QJsonValue& value) {
    const int year = value.toInt();
    return year > 0 ? std::optional(year) : std::nullopt;
}

} // namespace

QJsonObject jsonOf(const RecordFilter& filter) {
    const catalogue::Facets& facets = filter.facets;
    QJsonObject json{{QStringLiteral("text"), filter.text},
                     {QStringLiteral("languages"), listOf(facets.languages)},
                     {QStringLiteral("kinds"), listOf(facets.kinds)},
                     {QStringLiteral("places"), listOf(facets.places)},
                     {QStringLiteral("available"), facets.onlyAvailable}};
    if (facets.yearFrom) json[QStringLiteral("yearFrom")] = *facets.yearFrom;
    if (facets.yearTo) json[QStringLiteral("yearTo")] = *facets.yearTo;
    return json;
}

RecordFilter recordFilterFrom(const QJsonObject& json) {
    RecordFilter filter{json[QStringLiteral("text")].toString(), {}};
    filter.facets.languages = valuesIn(json[QStringLiteral("languages")]);
    filter.facets.kinds = valuesIn(json[QStringLiteral("kinds")]);
    filter.facets.places = valuesIn(json[QStringLiteral("places")]);
    filter.facets.onlyAvailable = json[QStringLiteral("available")].toBool();
    filter.facets.yearFrom = yearIn(json[QStringLiteral("yearFrom")]);
    filter.facets.yearTo = yearIn(json[QStringLiteral("yearTo")]);
    return filter;
}

QString contentsOf(const RecordFilter& filter) {
    return QString::fromUtf8(QJsonDocument(jsonOf(filter)).toJson(QJsonDocument::Compact));
}

} // namespace kitapdar::ui
