// The row in which somebody stood in a list and how far it was scrolled, kept for the next start. It is that of the
// operator at this desk, in this library.
#pragma once

#include "ui/settings/Settings.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <optional>

namespace kitapdar::ui {

class DataTable;

/// Main thread. Goes with its table.
class RowMemory : public QObject {
    Q_OBJECT

public:
    /// `library` tells it from others. `isKept`: whether the list holds now what it will begin with after a restart;
    /// while it does not (somebody searches), nothing is kept. The settings outlive the table.
    RowMemory(DataTable& table, Settings& settings, QString list, QString library, std::function<bool()> isKept);

private:
    struct Place {
        std::int64_t id = 0; // of the current row; 0: none
        int row = 0;
        int scrolled = 0;
    };

    QString key() const;
    std::optional<Place> kept() const;
    void keep();
    /// What could not be kept while the list was being read.
    void keepWhatWaits();
    /// Once, when the list has its first rows and nobody stands in one of them yet.
    void restore();
    /// The row that was gone to holds its data now: it may have become another one.
    void confirm();

    DataTable& m_table;
    Settings& m_settings;
    QString m_list;
    QString m_library;
    std::function<bool()> m_isKept;
    QTimer m_rests;
    bool m_restored = false;
    bool m_waits = false; // a row was chosen while the list was being read
    std::optional<Place> m_unconfirmed;
};

} // namespace kitapdar::ui
