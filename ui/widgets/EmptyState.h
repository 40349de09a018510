// Why a place is empty and the one useful thing to do about it.
#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace kitapdar::ui {

class Label;

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Words return tr(...). Without an action there is no button.
    void setWords(Icon icon, std::function<QString()> sentence, std::function<QString()> action = {});

Q_SIGNALS:
    void actionClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    Icon m_icon = Icon::Info;
    Label* m_picture;
    Label* m_sentence;
    QPushButton* m_button;
    std::function<QString()> m_action;
};

} // namespace kitapdar::ui
