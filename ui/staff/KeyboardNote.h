// Below a field for a password: which layout the keyboard has, and whether Caps Lock is on. Nobody sees what is typed
// there, and a password in another alphabet is a wrong one.
#pragma once

#include "ui/widgets/Label.h"

class QKeyEvent;
class QLineEdit;

namespace kitapdar::ui {

class KeyboardNote : public Label {
    Q_OBJECT

public:
    explicit KeyboardNote(QWidget* parent = nullptr);

    /// The keys of this field tell.
    void watch(QLineEdit& field);

    /// "KZ", "RU", "EN"; "" while it is not known.
    const QString& layout() const { return m_layout; }
    bool isCapsOn() const { return m_caps; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void learn(const QKeyEvent& key);
    void learnFromSystem();
    void word();

    QString m_layout;
    bool m_caps = false;
};

} // namespace kitapdar::ui
