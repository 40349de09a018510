// Where a scanned code goes, and when.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QWidget;

namespace kitapdar::ui {

class Announcer;
class DeskPage;
class Navigator;

/// A field in focus that takes codes gets the code; else the page in front, if it takes codes; else the desk, which
/// comes to the front. A code that is scanned while a reader's page is open is dealt with for this reader: his card
/// goes before it.
///
/// While a sheet lies over the window (shell/Overlay), a code goes into a field of it that takes codes, else nowhere,
/// which is told: never to the page behind. A sheet that is only read goes first.
///
/// While a modal window is open nothing is done behind it: codes wait in their order, are told of, and go on their way
/// when the last such window is closed. The desk keeps those that wait as it keeps its own (Desk::setAside).
///
/// Main thread. What it is made of outlives it.
class ScanRouter : public QObject {
    Q_OBJECT

public:
    ScanRouter(Navigator& navigator, DeskPage& desk, Announcer& announcer, QObject* parent = nullptr);

    void route(const QString& code);
    /// A burst of keys that no pattern knows: into a field that takes codes, else told at the desk.
    void routeUnrecognised(const QString& keys);

    /// How many codes wait for a window to be closed.
    int waiting() const { return static_cast<int>(m_waiting.size()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Given {
        QString keys;
        bool isCode; // false: no pattern knows the keys
    };

    void take(const Given& given);
    void wait(const Given& given, QWidget* window);
    void watch(QWidget& window);
    void resume();
    void deliver(const Given& given);
    void refuse(const QString& keys);
    void keepAside();

    Navigator& m_navigator;
    DeskPage& m_desk;
    Announcer& m_announcer;
    std::vector<Given> m_waiting;
    QPointer<QWidget> m_window; // modal: whose end is waited for
    bool m_isReported = false;  // that codes wait is what the window says
};

} // namespace kitapdar::ui
