// What keeps scans from being recorded now, and when the one at the head of the line is tried again: the one place
// that knows.
#pragma once

#include "core/base/Fault.h"
#include "ui/desk/Scan.h"
#include "ui/shell/Connectivity.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace kitapdar::ui {

/// Main thread. `connectivity` outlives it.
class ScanRetry : public QObject {
    Q_OBJECT

public:
    explicit ScanRetry(const Connectivity& connectivity, QObject* parent = nullptr);

    /// nullopt: the fault is an answer like another, trying again would not change it.
    static std::optional<WaitReason> waitReasonOf(const Fault& fault);

    std::optional<WaitReason> waitReason() const;
    /// The scan at the head was not recorded.
    void failed(WaitReason by);
    /// It was dealt with: nothing stands in the way.
    void succeeded();

Q_SIGNALS:
    void changed();
    /// Now is the time to try the scan at the head again.
    void due();

private:
    void stateChanged(ConnectionState state);

    const Connectivity& m_connectivity;
    std::optional<WaitReason> m_by;
    int m_failures = 0;
    QTimer m_pause;
};

} // namespace kitapdar::ui
