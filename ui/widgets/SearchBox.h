// The one box: takes what is scanned or typed, always at the same place. Its text is taken out at Enter before any
// work begins, so the next scan never meets the last one.
#pragma once

#include "ui/input/ScanDecoder.h"
#include "wording/Words.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QToolButton;

namespace kitapdar::ui {

class Look;

class SearchBox : public QWidget {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// What the box takes; said once. Also its accessible name.
    void setPlaceholder(Words words);
    /// The key that brings the focus here, shown at the right end: "F1".
    void setKeyHint(const QString& key);
    void setText(const QString& text);
    QString text() const;
    void clear();
    /// The text as it was typed, read as on a US keyboard; empty when it was not typed key by key.
    QString keys() const { return typedKeys(text()).trimmed(); }

    /// A dot while an answer is awaited; its place is kept, so nothing jumps.
    void setBusy(bool busy);
    /// Scans that wait; 0 hides the badge.
    void setQueueDepth(int depth);
    int queueDepth() const { return m_depth; }

Q_SIGNALS:
    /// Every change made by hand.
    void edited(const QString& text);
    /// The text was taken out, and not by Enter: what was asked about it is void.
    void emptied();
    /// Enter. `keys` is the same typing read as on a US keyboard (a number typed under the kz layout), empty when
    /// the text was not typed key by key. Both are empty for Enter in the empty box.
    void submitted(const QString& text, const QString& keys);
    /// Up, Down, PageUp, PageDown: for the list of answers below.
    void navigated(int key);
    /// Escape in the empty box.
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool keyPressed(const QKeyEvent& event);
    void submit();
    void applyLook(const Look& look);
    int badgeWidth() const;
    QString typedKeys(const QString& text) const;

    QLineEdit* m_field;
    QToolButton* m_clear;
    QString m_keyHint;
    ScanDecoder m_decoder;
    std::vector<KeyStroke> m_strokes;
    int m_depth = 0;
    bool m_busy = false;
    bool m_submitting = false; // Enter takes the text out
};

} // namespace kitapdar::ui
