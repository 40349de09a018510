// The scans of this computer in a stocktaking: sent one after another, each with its number, so that none is lost or
// counted twice, whatever becomes of the server or the program.
#pragma once

#include "core/stocktaking/StocktakingService.h"
#include "ui/shell/Context.h"

#include <QObject>
#include <QString>

#include <deque>
#include <optional>

namespace kitapdar::ui {

/// Main thread. What waits is kept in the settings of this computer.
class ShelfScans : public QObject {
    Q_OBJECT

public:
    explicit ShelfScans(const Context& context, QObject* parent = nullptr);

    /// Goes on where this computer stopped in this stocktaking.
    void begin(stocktaking::StocktakingId id);
    void scan(const QString& code);
    std::size_t waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    void answered(const kitapdar::stocktaking::ScanAnswer& answer);
    void refused(const QString& code, const kitapdar::stocktaking::ScanRefusal& refusal);
    void waitingChanged();

private:
    /// The name under which this computer scans; made once.
    std::string scanner() const;
    QString note() const;
    void keep();
    void send();

    Context m_context;
    std::optional<stocktaking::StocktakingId> m_id;
    std::deque<QString> m_waiting; // the first one is on its way
    std::int64_t m_next = 0;       // number of the first one; 0: not known yet
    bool m_sending = false;
};

} // namespace kitapdar::ui
