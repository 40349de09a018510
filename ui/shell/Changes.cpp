#include "ui/shell/Changes.h"

#include "core/library/Library.h"
#include "ui/Text.h"

namespace kitapdar::ui {

Changes::Changes(Library& library, QObject* parent) : QObject(parent) {
    library.onChanges([this](const auto& changes) {
        std::vector<ChangedRow> rows;
        rows.reserve(changes.size());
        for (const auto& change : changes) rows.push_back({qs(change.table), change.id});
        QMetaObject::invokeMethod(
            this, [this, rows = std::move(rows)] { Q_EMIT committed(rows); }, Qt::QueuedConnection);
    });
}

} // namespace kitapdar::ui
