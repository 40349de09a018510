// What had the keyboard before a panel took it gets it back when the panel is put away: the box of the window, mostly.
#pragma once

#include <QPointer>
#include <QWidget>

#include <utility>

namespace kitapdar::ui {

class KeyboardLoan {
public:
    /// `taker` gets the keyboard; from whom is kept, unless the panel has it already.
    void take(QWidget& taker, const QWidget& panel);
    void restore();
    /// Nothing is given back any more; who would have got it, nullptr: nobody.
    QWidget* release() { return std::exchange(m_before, nullptr); }

private:
    QPointer<QWidget> m_before;
};

} // namespace kitapdar::ui
