// Why a place is empty and the one useful thing to do about it.
#pragma once

#include "ui/theme/Icons.h"
#include "wording/Words.h"

#include <QWidget>

class QPushButton;

namespace kitapdar::ui {

class Label;
class Look;

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Without an action there is no button.
    void setWords(Icon icon, Words sentence, Words action = {});

Q_SIGNALS:
    void actionClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyLook(const Look& look);

    Icon m_icon = Icon::Info;
    Label* m_picture;
    Label* m_sentence;
    QPushButton* m_button;
    Words m_action;
};

} // namespace kitapdar::ui
