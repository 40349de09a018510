// Keys that come while a window opens, before anything in it has the keyboard: a scan would lose its first characters,
// and what is left of a code is another code. They are kept, and what gets the keyboard gets them, in their order and
// with their times, before any key that comes later.
#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace kitapdar::ui {

/// An event filter of the whole application while it keeps keys. Main thread.
class EarlyKeys : public QObject {
    Q_OBJECT

public:
    explicit EarlyKeys(QObject* parent = nullptr);

    /// From now on printing keys that reach no field are kept, with the Enter or Tab of a scanner behind them. Keys of
    /// hands that lead elsewhere go their way: Escape, Space, an Enter by itself.
    void keep();
    /// Whatever has the keyboard in this window gets them, as soon as something has; the window itself, when it is
    /// active and nothing in it has, or half a second later in any case. Then nothing is kept any more.
    void giveTo(QWidget& window);
    /// No window opens: what was kept is forgotten.
    void drop();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isKept(const QKeyEvent& key, const QWidget& receiver) const;
    QWidget* taker() const;
    void giveSoon();
    void give();

    bool m_keeping = false;
    QPointer<QWidget> m_window; // null: none is there yet
    QTimer m_patience;          // runs while something in the window may still get the keyboard
    std::vector<std::unique_ptr<QKeyEvent>> m_keys;
};

} // namespace kitapdar::ui
