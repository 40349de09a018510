// Views of a list that somebody keeps under a name: its filter, order and columns. They are those of the operator at
// this desk.
#pragma once

#include "ui/models/WindowModelBase.h"
#include "ui/settings/Settings.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <optional>

namespace kitapdar::ui {

struct SavedView {
    QString name;
    QJsonObject filter; // as the list writes and reads it
    QList<SortBy> sort; // empty: as the list has it
    QString columns;    // DataTable::columns()

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// Main thread.
class SavedViews : public QObject {
    Q_OBJECT

public:
    /// `list`: the name of the table. `settings` outlive the views.
    SavedViews(QString list, Settings& settings, QObject* parent = nullptr);

    /// In the order of their names.
    QList<SavedView> all() const;
    std::optional<SavedView> find(const QString& name) const;
    /// In the place of the one that had the name; false when the name is empty.
    bool save(SavedView view);
    /// False when the name is empty or another view has it.
    bool rename(const QString& from, const QString& to);
    void remove(const QString& name);

    /// What the list showed last in this library, for the next start; its name is "". `library` tells it from others.
    std::optional<SavedView> last(const QString& library) const;
    void setLast(const QString& library, const SavedView& view);

Q_SIGNALS:
    /// One was saved, renamed or removed, or another operator works here.
    void changed();

private:
    QString place() const;
    QString lastPlace(const QString& library) const;
    void keep(const QList<SavedView>& views);

    QString m_list;
    Settings& m_settings;
};

} // namespace kitapdar::ui
