// One of a few ways to go on, told in a word and a sentence. Arrow keys go from one to the next, Enter takes it.
#pragma once

#include "ui/theme/Icons.h"
#include "ui/widgets/Worded.h"

#include <QAbstractButton>

namespace kitapdar::ui {

class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceButton(Icon icon, Words title, Words detail, QWidget* parent = nullptr);

    /// Without an answer from `detail` there is one line.
    void setDetail(Words detail);
    QString detail() const { return m_detailText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void say();
    int textLeft() const;
    void step(int direction);

    Icon m_icon;
    Words m_title;
    Words m_detail;
    QString m_detailText;
};

} // namespace kitapdar::ui
