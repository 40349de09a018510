// Takes everything that could tell of a reader out of a window's widgets, and puts it back: texts, tooltips, names for
// screen readers, lines of lists, what is typed into fields, and the clipboard. Nothing that was typed is lost and no
// form notices it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <map>

class QWidget;

namespace kitapdar::ui {

/// Main thread.
class Concealment : public QObject {
    Q_OBJECT

public:
    /// All below `window` but `cover` and what it holds; both outlive it.
    Concealment(QWidget& window, const QWidget& cover, QObject* parent = nullptr);
    ~Concealment() override;

    bool isOn() const { return m_on; }
    /// Also closes what lies over the window (questions, menus, hints): a question is answered with no.
    void conceal();
    /// What was put into the widgets since, by answers that came late, is concealed too. conceal() before.
    void sweep();
    void reveal();

private:
    struct Concealed {
        QPointer<QWidget> widget;
        std::function<void()> reveal;
        std::function<bool()> holds; // nothing was put into it since
    };

    void conceal(QWidget& widget);
    void concealContent(QWidget& widget);
    void concealNames(QWidget& widget);
    void add(QWidget& widget, const char* part, Concealed concealed);
    bool isDone(QWidget& widget, const char* part) const;

    QWidget& m_window;
    const QWidget& m_cover;
    std::map<std::pair<const QWidget*, QString>, Concealed> m_all;
    bool m_on = false;
};

} // namespace kitapdar::ui
