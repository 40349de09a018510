// Why a place is empty, the one useful thing to do about it, and the help of the window when it has one.
#pragma once

#include "ui/theme/Icons.h"
#include "wording/Words.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace kitapdar::ui {

class Label;
class Look;

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Without an action there is no button, and no way to the help.
    void setWords(Icon icon, Words sentence, Words action = {});
    /// The action needs no explaining, so that no way to the help stands below it.
    void offerNoHelp() { m_offersHelp = false; }

Q_SIGNALS:
    void actionClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QAction* help() const;
    void applyLook(const Look& look);

    Icon m_icon = Icon::Info;
    Label* m_picture;
    Label* m_sentence;
    QPushButton* m_button;
    QPushButton* m_help;
    Words m_action;
    bool m_offersHelp = true;
};

} // namespace kitapdar::ui
