// What the list of records is narrowed to, as text: for views that are kept, and to tell one list from another.
#pragma once

#include "core/catalogue/search/SearchIndex.h"

#include <QJsonObject>
#include <QString>

namespace kitapdar::ui {

struct RecordFilter {
    QString text;
    catalogue::Facets facets;

    friend bool operator==(const RecordFilter&, const RecordFilter&) = default;
};

QJsonObject jsonOf(const RecordFilter& filter);
/// What is not understood narrows nothing.
RecordFilter recordFilterFrom(const QJsonObject& json);
/// The same for the same filter.
QString contentsOf(const RecordFilter& filter);

} // namespace kitapdar::ui
