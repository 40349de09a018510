// A sheet that lies over the window for a moment (palette, keys, "who works here"): not a window, not modal. Escape
// (wherever under it the keyboard is), the cross in its corner, a click beside it or another place taking the focus
// sends it away, and the focus goes back to where it was.
#pragma once

#include <QPointer>
#include <QWidget>

class QLayout;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace kitapdar::ui {

class Overlay : public QWidget {
    Q_OBJECT

public:
    /// A child of `window`; `width` in pixels at 100 %.
    Overlay(QWidget& window, int width);

    void open();
    void dismiss();

    /// The sheet that lies over the window and holds this widget; nullptr: none does.
    static Overlay* around(QWidget* widget);
    /// The open sheet of this window above which no other one lies; nullptr: none is open.
    static Overlay* topmost(QWidget& window);
    /// What had the keyboard when the sheet opened and gets it when the sheet goes, if it is in sight then.
    QWidget* focusBefore() const { return m_before; }
    void setFocusBefore(QWidget* widget) { m_before = widget; }

    /// A click beside the sheet, or another place that takes the focus, leaves it open, and clicks on what lies behind
    /// it do nothing: for what is shown once, or is long to type again. Escape closes it.
    void keepOpenOnClicks() { m_closesOnClicks = false; }

    /// A scan sends the sheet away and goes where it would have gone: for what is only read or searched in. What stays
    /// lets no scan to the pages behind it (desk/ScanRouting).
    void goBeforeScans() { m_goesBeforeScans = true; }
    bool goesBeforeScans() const { return m_goesBeforeScans; }

    QVBoxLayout* content() const { return m_content; }
    /// What stays in sight below the content while that scrolls: buttons, a preview. Empty at first.
    QVBoxLayout* footer() const { return m_footer; }

protected:
    /// Before the sheet takes its place: `room` is the most that content and footer can have together, in pixels, at
    /// `width`. What can be lower than it likes gives way here.
    virtual void fit(int /*room*/, int /*width*/) {}
    /// What the layout needs at this width.
    static int heightOf(const QLayout& layout, int width);
    /// Scrolls what is higher than the window.
    QScrollArea& area() const { return *m_scroll; }
    /// The widget that gets the focus when the sheet opens.
    virtual QWidget* first() = 0;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    void placeClose();
    void goBelow();
    bool isBelow(const QWidget* widget) const;
    bool leaveFromBelow(const QObject* watched, QEvent* event);
    bool isItsConfirmation(const QObject* watched, const QEvent& event) const;

    QWidget& m_window;
    QScrollArea* m_scroll;
    QToolButton* m_close;
    QVBoxLayout* m_content;
    QVBoxLayout* m_footer;
    QPointer<QWidget> m_before;
    int m_width;
    bool m_closesOnClicks = true;
    bool m_goesBeforeScans = false;
};

} // namespace kitapdar::ui
