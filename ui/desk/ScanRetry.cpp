#include "ui/desk/ScanRetry.h"

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int firstPause = 500, longestPause = 5000; // ms

} // namespace

ScanRetry::ScanRetry(const Connectivity& connectivity, QObject* parent)
    : QObject(parent), m_connectivity(connectivity) {
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ScanRetry::due);
    connect(&connectivity, &Connectivity::changed, this, &ScanRetry::stateChanged);
}

std::optional<WaitReason> ScanRetry::waitReasonOf(const Fault& fault) {
    switch (fault.kind) {
    case Fault::Kind::Offline:
        return WaitReason::Connection;
    case Fault::Kind::Busy:
        return WaitReason::Busy;
    case Fault::Kind::DiskFull:
        return WaitReason::DiskFull;
    case Fault::Kind::SchemaTooNew:
        return WaitReason::Outdated;
    default:
        return std::nullopt;
    }
}

std::optional<WaitReason> ScanRetry::waitReason() const {
    if (m_connectivity.state() == ConnectionState::Lost) return WaitReason::Connection;
    if (m_connectivity.state() == ConnectionState::Outdated) return WaitReason::Outdated;
    return m_by;
}

/// While the server is known to be away, its return is the time. A loss that nobody else has noticed is tried out.
void ScanRetry::failed(WaitReason by) {
    m_by = by;
    ++m_failures;
    const bool hopeless = by == WaitReason::Outdated || !m_connectivity.isOnline();
    if (!hopeless) m_pause.start(std::min(firstPause * m_failures, longestPause));
    Q_EMIT changed();
}

void ScanRetry::succeeded() {
    if (!m_by) return;
    m_by.reset();
    m_failures = 0;
    m_pause.stop();
    Q_EMIT changed();
}

void ScanRetry::stateChanged(ConnectionState state) {
    Q_EMIT changed();
    if (state != ConnectionState::Online || !m_by) return;
    m_failures = 0;
    m_pause.stop();
    Q_EMIT due();
}

} // namespace kitapdar::ui
